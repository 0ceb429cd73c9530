import ClaimModel

extension SourceName {
  /// Whether two names of one incident stand for one voice, going by the names alone.
  ///
  /// "Police" and "Bristol Police Chief Blain Wade" are told together later, when all names of the
  /// incident are known; here one name must lie within the other.
  func isSameVoice(as other: SourceName) -> Bool {
    if isSameNamedPerson(as: other) { return hasCompatibleSide(with: other) }
    guard source.kind == other.source.kind, hasCompatibleSide(with: other),
      isSecuritySource == other.isSecuritySource
    else { return false }
    if normalized == other.normalized { return true }
    if isRegistered && other.isRegistered { return false }
    if isAcronym(of: other) || other.isAcronym(of: self) { return true }
    if isGeneric || other.isGeneric { return isGeneric && other.isGeneric && sharesGenericVoice }
    if !person.isEmpty && !other.person.isEmpty { return isSamePerson(as: other) }
    return isSameInstitution(as: other)
  }

  /// Whether both give the same full name, whatever office each paper puts before it and however
  /// it writes the name in Latin letters: "Heydar Alishbandi", "Heidar Alishvandi".
  private func isSameNamedPerson(as other: SourceName) -> Bool {
    if fullName.count == other.fullName.count, fullName.count > 1,
      fullName.allSatisfy({ word in other.fullName.contains { Transliteration.isSame(word, $0) } })
    {
      return true
    }
    let shorter = fullName.count < other.fullName.count ? fullName : other.fullName
    return shorter.count > 1 && shorter.isSubset(of: fullName)
      && shorter.isSubset(of: other.fullName)
  }

  func hasCompatibleSide(with other: SourceName) -> Bool {
    guard let side = source.side, let otherSide = other.source.side else { return true }
    return side == otherSide
  }

  /// Whether all nameless sources of the kind speak as one: an incident has one police and one
  /// army, but many officials, hospitals and witnesses.
  private var sharesGenericVoice: Bool {
    switch source.kind {
    case .police, .military, .armedGroup: return true
    case .government: return normalized.split(separator: " ").count <= 2 && offices.isEmpty
    case .medical, .witness, .media, .international, .monitor, .unknown: return false
    }
  }

  private func isSamePerson(as other: SourceName) -> Bool {
    if person.isSubset(of: other.person) || other.person.isSubset(of: person) { return true }
    // Two officers of one force speak for the force.
    guard [.police, .military, .armedGroup].contains(source.kind) else { return false }
    return institution == other.institution
  }

  /// Whether one institution lies within the other, or a bare surname within a full name.
  private func isSameInstitution(as other: SourceName) -> Bool {
    let known = institution.union(person)
    let otherKnown = other.institution.union(other.person)
    if institution.isEmpty || other.institution.isEmpty {
      return known.isSubset(of: otherKnown) || otherKnown.isSubset(of: known)
    }
    let isWithin = known.isSubset(of: otherKnown) || otherKnown.isSubset(of: known)
    guard source.kind == .government, !offices.isEmpty, !other.offices.isEmpty else {
      return isWithin
    }
    return isWithin && !offices.isDisjoint(with: other.offices)
  }

  /// Whether this name is made of the other's initials, as BLA is of Baloch Liberation Army.
  private func isAcronym(of other: SourceName) -> Bool {
    let letters = source.name.unicodeScalars
    guard (2...6).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) else {
      return false
    }
    let initials = other.source.name.split(separator: " ").compactMap { word in
      word.unicodeScalars.first.flatMap { $0.properties.isUppercase ? $0 : nil }
    }
    if initials.elementsEqual(letters) { return true }
    return other.source.name.contains("(\(source.name))")
  }
}
