internal import Text

/// Finds the words of an article that may name places, and weighs what stands around them.
///
/// The weights are of the kind that toponym recognisers use (Leidner, "Toponym Resolution in Text",
/// 2007): a preposition of place, a country behind a comma and a large population speak for a place;
/// a first name, a title, a verb of saying and an ordinary word speak against one.
struct PlaceFinder {
  let words: ArticleWords
  let gazetteer: Gazetteer
  /// Words that the article writes small as well, and those that follow a first name in it.
  private let writtenSmall: WrittenSmall
  let surnames: Set<String>

  init(words: ArticleWords, gazetteer: Gazetteer) {
    self.words = words
    self.gazetteer = gazetteer
    writtenSmall = WrittenSmall(words)
    surnames = PlaceFinder.surnames(words, gazetteer)
  }

  func candidates() -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    for (number, sentence) in words.text.sentences.enumerated() {
      let isTitleCase = words.isTitleCase(sentence: number)
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let name = longestName(at: index, end: sentence.tokens.upperBound)
          ?? (isTitleCase ? nil : unknownName(at: index, in: sentence))
        {
          found.append(
            candidate(name, in: sentence, number: number, isTitleCase: isTitleCase))
          index = name.next
        } else {
          index += 1
        }
      }
    }
    return found
  }

  struct Name {
    var tokens: Range<Int>
    var entries: [GazetteerEntry]
    var qualifier: [GazetteerEntry] = []
    var next: Int
    var folded: String
  }

  private func longestName(at start: Int, end: Int) -> Name? {
    guard words.isWord(start), words.isCapitalised(start), mayBeginName(at: start) else {
      return nil
    }
    let limit =
      isLongName(at: start, end: end) ? min(end, start + Gazetteer.longestName) : start + 1
    for stop in stride(from: limit, to: start, by: -1) where words.isWord(stop - 1) {
      if stop - start > 1, !words.isCapitalised(stop - 1) { continue }
      if stop - start == 1, isNoName(start) { continue }
      let folded = NameFolding.fold(words.joined(start..<stop))
      if stop - start == 1, folded.utf8.count < 3 && folded != "us" && folded != "uk" { continue }
      var entries = gazetteer.entries(folded: folded)
      entries.removeAll { $0.kind == .postalCode }
      guard !entries.isEmpty, !isPlainDirection(start..<stop, entries) else { continue }
      if SettingWords.common.contains(folded), folded != "us" { continue }
      if folded == "us", !words.text.tokens[start].isAllCapitals { continue }
      var name = Name(tokens: start..<stop, entries: entries, next: stop, folded: folded)
      readQualifier(of: &name, end: end)
      return name
    }
    return nil
  }

  private func isNoName(_ index: Int) -> Bool {
    words.ascii(index..<index + 1) != nil
      && !gazetteer.mayBeName(words.text.tokens[index], in: words.text.bytes)
  }

  private func mayBeginName(at index: Int) -> Bool {
    if let bytes = words.ascii(index..<index + 1) { return gazetteer.mayBeginName(with: bytes) }
    return gazetteer.mayBeginName(with: NameFolding.fold(words.folded[index]).utf8)
  }

  /// "THE NORTHERN SECTOR", "IN THE CAPITAL": regions bear such names, and texts in capitals such words.
  private func isPlainDirection(_ range: Range<Int>, _ entries: [GazetteerEntry]) -> Bool {
    range.count == 1 && entries.first?.isAdded == false
      && SettingWords.directions.contains(words.folded[range.lowerBound])
  }

  /// Whether the word begins a name together with the next one; two marks may stand between them.
  private func isLongName(at start: Int, end: Int) -> Bool {
    let next = min(end, start + 4)
    guard next > start + 1 else { return false }
    if let bytes = words.ascii(start..<next) { return gazetteer.mayBeginLongName(with: bytes) }
    return gazetteer.mayBeginLongName(with: NameFolding.fold(words.joined(start..<next)).utf8)
  }

  /// "In Mutambala", "the village of Kiliba": a name where only a place can stand.
  private func unknownName(at start: Int, in sentence: Sentence) -> Name? {
    guard isPlain(start), follows(start, in: sentence) else { return nil }
    var stop = start + 1
    while stop < sentence.tokens.upperBound, isPlain(stop), !words.isGlued(stop), stop - start < 3 {
      stop += 1
    }
    // A longer run of capitals is a body ("in Marlow General Hospital") and not a town.
    if stop < sentence.tokens.upperBound, words.isWord(stop), words.isCapitalised(stop) {
      return nil
    }
    let folded = NameFolding.fold(words.joined(start..<stop))
    guard !writtenSmall.contains(folded), !surnames.contains(folded) else { return nil }
    let outer =
      stop + 1 < sentence.tokens.upperBound && words.folded[stop] == ","
      ? longestName(at: stop + 1, end: sentence.tokens.upperBound)?.entries.first : nil
    let isOuter = outer?.kind == .country || outer?.kind == .region
    // "In Derna, Libya": the gazetteer lacks the town and knows its country.
    let entry = GazetteerEntry(
      kind: .city, name: words.text.string(start..<stop), country: isOuter ? outer?.country : nil,
      region: isOuter ? outer?.region : nil, latitude: nil, longitude: nil, population: 0,
      isWord: false, isPersonName: false)
    return Name(tokens: start..<stop, entries: [entry], next: stop, folded: folded)
  }

  /// A capitalised word that is no month, weekday, institution, abbreviation or common word.
  private func isPlain(_ index: Int) -> Bool {
    let token = words.text.tokens[index]
    return token.kind == .word && token.isCapitalised && token.end - token.start > 3
      && !token.isAllCapitals && !words.classes[index].contains(.noTown)
  }

  private func follows(_ index: Int, in sentence: Sentence) -> Bool {
    guard index > sentence.tokens.lowerBound, words.classes[index - 1].contains(.beforeTown) else {
      return false
    }
    let before = words.folded[index - 1]
    if ["in", "near", "outside", "around"].contains(before) { return true }
    return before == "of" && index > sentence.tokens.lowerBound + 1
      && ["village", "town", "city", "hamlet", "settlement"].contains(words.folded[index - 2])
  }

  /// "Dallas, Texas", "Dallas, TX", "Quetta (Pakistan)": what stands behind narrows the name.
  private func readQualifier(of name: inout Name, end: Int) {
    let comma = name.tokens.upperBound
    guard comma + 1 < end, words.folded[comma] == "," || words.folded[comma] == "(",
      words.isWord(comma + 1), words.isCapitalised(comma + 1)
    else { return }
    for stop in stride(from: min(end, comma + 5), to: comma + 1, by: -1)
    where words.isWord(stop - 1) || words.folded[stop - 1] == "." {
      let folded = NameFolding.fold(words.joined(comma + 1..<stop))
      let entries = gazetteer.entries(folded: folded).filter {
        [.region, .country, .postalCode].contains($0.kind)
      }
      guard !entries.isEmpty, entries.contains(where: { holds($0, name.entries) }) else { continue }
      name.qualifier = entries
      name.next = stop
      return
    }
  }

  private func holds(_ outer: GazetteerEntry, _ inner: [GazetteerEntry]) -> Bool {
    inner.contains { entry in
      guard entry.kind == .city || entry.kind == .district || entry.kind == .region else {
        return false
      }
      if outer.kind == .country { return entry.country == outer.country }
      return entry.region == outer.region && entry.country == outer.country
        && entry.kind != .region
    }
  }

  private func candidate(
    _ name: Name, in sentence: Sentence, number: Int, isTitleCase: Bool
  ) -> PlaceCandidate {
    let isDateline = isDateline(name, in: sentence)
    let isFarAway =
      PlaceContext.isFarAway(name.next, words) || PlaceContext.isReference(name.tokens, words)
    let isLocated = isDateline || !isFarAway && isLocated(name.tokens, in: sentence)
    let isPerson =
      isPerson(name, in: sentence, isTitleCase: isTitleCase)
      || PlaceContext.isAgency(name.tokens, words)
    var evidence = weight(of: name) + (isLocated ? 4 : 0) + (name.qualifier.isEmpty ? 0 : 6)
    evidence += weightOfNeighbours(name, in: sentence, isTitleCase: isTitleCase)
    if isDateline { evidence += 2 }
    return PlaceCandidate(
      sentence: number, tokens: name.tokens, entries: name.entries, qualifier: name.qualifier,
      evidence: evidence, isLocated: isLocated, isDateline: isDateline && !isColon(name),
      isFarAway: isFarAway,
      isPerson: isPerson, folded: name.folded)
  }

  /// What the name alone is worth.
  private func weight(of name: Name) -> Int {
    guard let first = name.entries.first else { return 0 }
    if first.isAdded { return 6 }
    let largest = name.entries.map(\.population).max() ?? 0
    var weight = 0
    switch first.kind {
    case .country, .adjective: weight = 4
    case .region: weight = largest >= 1000 ? 4 : 1
    case .district: weight = 4
    case .city: weight = largest >= 500 ? 4 : largest >= 100 ? 1 : 0
    case .postalCode: weight = 0
    }
    if name.tokens.count > 1, first.kind != .adjective { weight += 1 }
    if first.isPersonName { weight -= 3 }
    if first.isWord { weight -= 2 }
    if name.tokens.count == 1, writtenSmall.contains(name.folded) { weight -= 3 }
    return weight
  }

  private func weightOfNeighbours(_ name: Name, in sentence: Sentence, isTitleCase: Bool) -> Int {
    var weight = 0
    let range = name.tokens
    if range.lowerBound > sentence.tokens.lowerBound {
      if words.classes[range.lowerBound - 1].contains(.weakLocative) { weight += 2 }
    } else if name.tokens.count == 1, name.entries.first?.kind == .city {
      weight -= 2
    }
    if name.next < sentence.tokens.upperBound {
      let after = words.classes[name.next]
      if after.contains(.institution) { weight += 3 }
      if name.entries.first?.kind != .adjective, words.folded[name.next] == "-" { weight -= 1 }
      if after.contains(.saying), !isTitleCase { weight -= 2 }
    }
    return isTitleCase && name.tokens.count == 1 ? weight - 1 : weight
  }

  /// "In Quetta", "in the Pakistani city of Quetta", "near downtown Dallas".
  func isLocated(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    var index = range.lowerBound - 1
    if index >= sentence.tokens.lowerBound, words.folded[index] == "the" { index -= 1 }
    guard index >= sentence.tokens.lowerBound else { return false }
    if words.classes[index].contains(.locative) { return true }
    return index > sentence.tokens.lowerBound && words.classes[index - 1].contains(.kindOfPlace)
      && words.folded[index] == "of"
  }

  private func isDateline(_ name: Name, in sentence: Sentence) -> Bool {
    if let dateline = words.text.layout.dateline {
      let start = Int(words.text.tokens[name.tokens.lowerBound].start)
      if dateline.contains(start) { return true }
    }
    // "Nepal: 38 dead" heads a report as well; of a town's name it could be a person who speaks.
    let isCountry = name.entries.first?.kind == .country
    guard sentence.kind == .paragraph || isCountry && isColon(name) else { return false }
    return PlaceContext.opensDateline(name.tokens, in: sentence, words)
  }

  /// "NEPAL: EARTHQUAKE" heads a report on Nepal; "KATHMANDU - " is where the reporter sits.
  private func isColon(_ name: Name) -> Bool {
    name.next < words.folded.count && words.folded[name.next] == ":"
  }
}
