internal import ClaimModel
package import Diagnostics
internal import YAML

/// Reads lexicon files into a lexicon.
///
/// A file is a mapping of sections; `LexiconSection` tells what a section holds and what its words
/// become. For example
///
///     people:
///       militants: [gunman/gunmen, rebel]
///     harm:
///       killed:
///         transitive: [slay/slew/slain]
///
/// Unknown sections and classes are diagnostics with their place; the rest of the file is read.
package struct LexiconReader {
  private var words: LexiconBuilder
  package private(set) var diagnostics: [Diagnostic] = []
  private var file = ""
  private var line = 0

  package init(extending lexicon: Lexicon = Lexicon()) {
    words = lexicon.entries
  }

  /// A lexicon of all words read so far.
  package var lexicon: Lexicon { Lexicon(words) }

  /// Adds the words of one file.
  package mutating func read(_ text: String, file: String) {
    self.file = file
    let reading = YAMLReader.reading(bytes: Array(text.utf8), file: file)
    diagnostics += reading.diagnostics
    guard let root = reading.root else { return }
    guard let entries = root.entries else {
      return report(root, "expected sections of words, found \(root.inWords)")
    }
    for entry in entries {
      guard let section = LexiconSection(rawValue: entry.name) else {
        reportUnknown(entry.key, "section", among: LexiconSection.allCases.map(\.rawValue))
        continue
      }
      read(section, entry.value)
    }
  }

  private mutating func read(_ section: LexiconSection, _ node: YAMLNode) {
    guard let entries = node.entries else {
      return report(
        node, "expected the classes of section \"\(section.rawValue)\", found \(node.inWords)")
    }
    for entry in entries {
      switch section {
      case .words: readWords(entry)
      case .verbs: readVerbs(entry)
      case .people: readPeople(entry)
      case .harm: readHarm(entry)
      case .numbers: readNumber(entry)
      case .hedges: readHedges(entry)
      case .units: readUnits(entry)
      case .sources: readSources(entry)
      }
    }
  }

  // MARK: Sections

  private mutating func readWords(_ entry: YAMLEntry) {
    guard let wordClass = WordClass.named[entry.name] else {
      return reportUnknown(entry.key, "class", among: WordClass.named.keys.sorted())
    }
    for word in words(entry.value) {
      add(word, WordSense(classes: wordClass))
      if wordClass == .nationality { addDemonym(word) }
    }
  }

  /// "Afghan" before a noun is an adjective; "Afghans" are people.
  private mutating func addDemonym(_ word: String) {
    guard !word.hasSuffix("s"), !word.hasSuffix("sh"), !word.hasSuffix("ese"), !word.hasSuffix(".")
    else { return }
    add(word + "s", WordSense(classes: [.person, .plural], group: .people))
  }

  private mutating func readVerbs(_ entry: YAMLEntry) {
    guard let wordClass = WordClass.verbal[entry.name] else {
      return reportUnknown(entry.key, "class", among: WordClass.verbal.keys.sorted())
    }
    for word in words(entry.value) { addVerb(word, WordSense(classes: wordClass)) }
  }

  private mutating func readPeople(_ entry: YAMLEntry) {
    let isCollective = entry.name == "collective"
    for (group, nouns) in isCollective ? groups(entry.value) : groups(entry) {
      for noun in nouns {
        let extra: WordClass = isCollective ? .collective : []
        addNoun(noun, WordSense(classes: WordClass.person.union(extra), group: group))
      }
    }
  }

  private mutating func readHarm(_ entry: YAMLEntry) {
    guard let measure = Measure(rawValue: entry.name) else {
      return reportUnknown(entry.key, "measure", among: Measure.allCases.map(\.rawValue))
    }
    for part in entry.value.entries ?? [] {
      guard let wordClass = WordClass.harmful[part.name] else {
        reportUnknown(part.key, "kind of harm word", among: WordClass.harmful.keys.sorted())
        continue
      }
      let isVerb = wordClass == .transitiveHarm || wordClass == .intransitiveHarm
      for word in words(part.value) {
        let sense = WordSense(classes: wordClass, measure: measure)
        if isVerb {
          addVerb(word, sense)
        } else if wordClass == .state {
          add(word, sense)
        } else {
          addNoun(word, sense)
        }
      }
    }
  }

  private mutating func readNumber(_ entry: YAMLEntry) {
    guard let value = entry.value.text.flatMap({ Int($0) }) else {
      return report(entry.value, "expected a whole number, found \(entry.value.inWords)")
    }
    line = entry.key.mark.line
    add(entry.name, WordSense(classes: .number, value: value))
  }

  private mutating func readHedges(_ entry: YAMLEntry) {
    guard let relation = Relation(rawValue: entry.name) else {
      return reportUnknown(entry.key, "relation", among: Relation.allCases.map(\.rawValue))
    }
    for part in entry.value.entries ?? [] {
      let wordClass: WordClass = part.name == "after" ? .hedgeAfter : .hedgeBefore
      for word in words(part.value) {
        add(word, WordSense(classes: wordClass, relation: relation))
      }
    }
  }

  private mutating func readUnits(_ entry: YAMLEntry) {
    let wordClass: WordClass = entry.name == "time" ? [.otherUnit, .timeUnit] : .otherUnit
    for word in words(entry.value) { addNoun(word, WordSense(classes: wordClass)) }
  }

  private mutating func readSources(_ entry: YAMLEntry) {
    guard let kind = SourceKind(rawValue: entry.name) else {
      return reportUnknown(entry.key, "source kind", among: SourceKind.allCases.map(\.rawValue))
    }
    for word in words(entry.value) {
      addNoun(word, WordSense(classes: .sourceNoun, kind: kind))
    }
  }

  // MARK: Entries

  private mutating func add(_ word: String, _ sense: WordSense) {
    words.add(word, sense, origin: "\(file):\(line)")
  }

  private mutating func addNoun(_ entry: String, _ sense: WordSense) {
    let noun = Inflection.noun(entry)
    var singular = sense
    if noun.plural == noun.singular { singular.classes.insert(.plural) }
    add(noun.singular, singular)
    var plural = sense
    plural.classes.insert(.plural)
    if noun.plural != noun.singular || sense.classes.contains(.collective) {
      add(noun.plural, plural)
    }
  }

  private mutating func addVerb(_ entry: String, _ sense: WordSense) {
    let verb = Inflection.verb(entry)
    let forms: [(String, WordClass)] = [
      (verb.base, [.infinitive, .present]), (verb.present, .present), (verb.past, .past),
      (verb.participle, .participle), (verb.gerund, .gerund),
    ]
    for (form, classes) in forms {
      var inflected = sense
      inflected.classes.formUnion(classes.union(.verb))
      add(form, inflected)
    }
  }

  // MARK: Nodes

  private mutating func words(_ node: YAMLNode) -> [String] {
    guard let items = node.items else {
      report(node, "expected a list of words, found \(node.inWords)")
      return []
    }
    line = node.mark.line
    return items.compactMap { item in
      line = item.mark.line
      if let text = item.text, !text.isEmpty { return text }
      report(item, "expected a word, found \(item.inWords)")
      return nil
    }
  }

  private mutating func groups(_ entry: YAMLEntry) -> [(Group, [String])] {
    guard let group = Group(rawValue: entry.name) else {
      reportUnknown(
        entry.key, "group", among: Group.allCases.map(\.rawValue) + ["collective"])
      return []
    }
    return [(group, words(entry.value))]
  }

  private mutating func groups(_ node: YAMLNode) -> [(Group, [String])] {
    var found: [(Group, [String])] = []
    for entry in node.entries ?? [] { found += groups(entry) }
    return found
  }

  private mutating func report(_ node: YAMLNode, _ message: String) {
    let place = Diagnostic.Location(
      file: file, line: node.mark.line, column: node.mark.column)
    diagnostics.append(Diagnostic(.error, "lexicon", at: place, message))
  }

  private mutating func reportUnknown(_ node: YAMLNode, _ what: String, among known: [String]) {
    let name = node.text ?? ""
    let nearest = NearestName.of(name, among: known).map { "; did you mean \"\($0)\"?" }
    report(
      node,
      "unknown \(what) \"\(name)\"\(nearest ?? "; expected one of \(known.joined(separator: ", "))")"
    )
  }
}
