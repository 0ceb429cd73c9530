import ClaimModel

/// Tells which of the names cited in one incident are one voice.
///
/// Papers name a source in many ways: "the military", "military spokesperson Ahmed Sharif
/// Chaudhry", "Chaudhry". Held apart, they would contradict each other with what one voice said at
/// two times. Names join where one lies within the other, and the nameless police, army or rebels
/// join the only named ones of the incident. Joining too much costs a difference between two
/// spokesmen of one force; joining too little invents contradictions, which is worse.
struct VoiceRegister {
  private var voices: [Source: Voice] = [:]

  /// Makes the register from every citation of the incident, repeats included: the most frequent
  /// name is shown.
  init(citations: [Source]) {
    let plain = citations.map(VoiceRegister.bare)
    let names = Set(plain).map(SourceName.init).sorted { VoiceRegister.precedes($0, $1) }
    var families: [[SourceName]] = []
    for name in names { VoiceRegister.place(name, in: &families) }
    VoiceRegister.joinGeneric(&families)
    VoiceRegister.joinOffices(&families)
    let uses = plain.reduce(into: [Source: Int]()) { $0[$1, default: 0] += 1 }
    for family in families {
      let voice = VoiceRegister.voice(of: family, uses: uses)
      for name in family { voices[name.source] = voice }
    }
  }

  /// The voice that a citation belongs to.
  func voice(of source: Source) -> Voice {
    let bare = VoiceRegister.bare(source)
    return voices[bare] ?? VoiceRegister.voice(of: [SourceName(bare)], uses: [:])
  }

  /// The voice of a paper that cites nobody.
  static func paper(named name: String) -> Voice {
    Voice(key: "paper:" + name.lowercased(), name: name, kind: nil, side: nil)
  }

  /// The source without what differs from one citation to the next.
  private static func bare(_ source: Source) -> Source {
    var bare = source
    bare.cue = nil
    return bare
  }

  private static func precedes(_ left: SourceName, _ right: SourceName) -> Bool {
    let leftKey = (left.source.kind.rawValue, -left.normalized.utf8.count, left.normalized)
    let rightKey = (right.source.kind.rawValue, -right.normalized.utf8.count, right.normalized)
    if leftKey != rightKey { return leftKey < rightKey }
    return (left.source.name, left.source.text, left.source.side ?? "")
      < (right.source.name, right.source.text, right.source.side ?? "")
  }

  /// Puts a name with the families that it belongs to, joining them where it bridges several.
  private static func place(_ name: SourceName, in families: inout [[SourceName]]) {
    var family = [name]
    var others: [[SourceName]] = []
    for known in families {
      if known.contains(where: { $0.isSameVoice(as: name) }) {
        family = known + family
      } else {
        others.append(known)
      }
    }
    families = others + [family]
  }

  /// Lets nameless police, soldiers and rebels join the only named ones of their kind.
  private static func joinGeneric(_ families: inout [[SourceName]]) {
    for kind in [SourceKind.police, .military, .armedGroup] {
      for isSecurity in [false, true] {
        let indices = families.indices.filter {
          families[$0].contains { $0.source.kind == kind && $0.isSecuritySource == isSecurity }
        }
        let named = indices.filter { index in
          families[index].contains { !$0.institution.isEmpty || $0.isRegistered }
        }
        let nameless = indices.filter { !named.contains($0) }
        guard named.count <= 1, let home = named.first ?? nameless.first else { continue }
        let joining = nameless.filter { other in
          other != home
            && families[home].allSatisfy { name in
              families[other].allSatisfy { $0.hasCompatibleSide(with: name) }
            }
        }
        for index in joining { families[home] += families[index] }
        for index in joining.reversed() { families.remove(at: index) }
      }
    }
  }

  /// Lets a bare office ("the governor") join the only one in the incident who is named with it.
  private static func joinOffices(_ families: inout [[SourceName]]) {
    for index in families.indices.reversed() {
      guard let bare = families[index].first, families[index].allSatisfy(\.isGeneric),
        !bare.offices.isEmpty
      else { continue }
      let holders = families.indices.filter { other in
        other != index
          && families[other].contains { name in
            name.source.kind == bare.source.kind && !name.isGeneric
              && name.offices.isSuperset(of: bare.offices) && name.hasCompatibleSide(with: bare)
          }
      }
      guard holders.count == 1, let home = holders.first else { continue }
      families[home] += families[index]
      families.remove(at: index)
    }
  }

  /// The longest name that holds a bare surname: "Chaudhry" is shown with office and first name.
  private static func fullName(_ name: String, among names: [String]) -> String {
    guard !name.contains(" "), name.unicodeScalars.first?.properties.isUppercase ?? false else {
      return name
    }
    let holders = names.filter { $0.split(separator: " ").last.map(String.init) == name }
    return holders.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? name
  }

  private static func voice(of family: [SourceName], uses: [Source: Int]) -> Voice {
    // A force is shown by its name, not by that of the spokesman quoted most.
    let forces: [SourceKind?] = [.police, .military, .armedGroup]
    let bodies = family.filter { $0.person.isEmpty && forces.contains($0.source.kind) }
    let registered = family.filter(\.isRegistered)
    let shownNames = registered.isEmpty ? (bodies.isEmpty ? family : bodies) : registered
    var candidates: [String: Int] = [:]
    for name in shownNames { candidates[name.source.name, default: 0] += uses[name.source] ?? 1 }
    // "Another security source" names nobody to a reader who has not read the one before.
    let telling = candidates.filter { !$0.key.lowercased().hasPrefix("another ") }
    let shown = (telling.isEmpty ? candidates : telling).min {
      (-$0.value, $0.key.utf8.count, $0.key) < (-$1.value, $1.key.utf8.count, $1.key)
    }
    let name = VoiceRegister.fullName(shown?.key ?? "", among: candidates.keys.sorted())
    let kinds = family.map(\.source.kind)
    let kind = kinds.first { $0 != .unknown } ?? kinds.first
    let side = family.compactMap(\.source.side).min()
    let key = kind == .media ? "paper:" + name.lowercased() : "\(kind?.rawValue ?? ""):\(name)"
    return Voice(key: key, name: name, kind: kind, side: side)
  }
}
