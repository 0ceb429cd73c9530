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
  private var isBuiltIn = false

  package init(extending lexicon: Lexicon = Lexicon()) {
    words = lexicon.entries
  }

  /// A lexicon of all words read so far.
  package var lexicon: Lexicon { Lexicon(words) }

  /// Adds the words of one file.
  ///
  /// - Parameter isBuiltIn: whether it is one of those that ship with the program.
  package mutating func read(_ text: String, file: String, isBuiltIn: Bool = false) {
    self.file = file
    self.isBuiltIn = isBuiltIn
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
    for entry in parts(of: node, "the classes of section \"\(section.rawValue)\"") {
      open(section.rawValue, entry.name)
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
  private mutating func addDemonym(_ entry: Entry) {
    let word = entry.text
    guard !word.hasSuffix("s"), !word.hasSuffix("sh"), !word.hasSuffix("ese"), !word.hasSuffix(".")
    else { return }
    add(word + "s", WordSense(classes: [.person, .plural], group: .people), line: entry.line)
  }

  private mutating func readVerbs(_ entry: YAMLEntry) {
    guard let wordClass = WordClass.verbal[entry.name] else {
      return reportUnknown(entry.key, "class", among: WordClass.verbal.keys.sorted())
    }
    for word in words(entry.value) { addVerb(word, WordSense(classes: wordClass)) }
  }

  private mutating func readPeople(_ entry: YAMLEntry) {
    let isCollective = entry.name == "collective"
    let groups =
      isCollective ? parts(of: entry.value, "groups with nouns for bodies of people") : [entry]
    for entry in groups {
      if isCollective { open("people", "collective", entry.name) }
      guard let group = group(entry) else { continue }
      for noun in words(entry.value) {
        let extra: WordClass = isCollective ? .collective : []
        addNoun(noun, WordSense(classes: WordClass.person.union(extra), group: group))
      }
    }
  }

  private mutating func readHarm(_ entry: YAMLEntry) {
    guard let measure = Measure(rawValue: entry.name) else {
      return reportUnknown(entry.key, "measure", among: Measure.allCases.map(\.rawValue))
    }
    for part in parts(of: entry.value, "kinds of harm words (\(WordClass.harmfulNames))") {
      guard let wordClass = WordClass.harmful[part.name] else {
        reportUnknown(part.key, "kind of harm word", among: WordClass.harmful.keys.sorted())
        continue
      }
      open("harm", entry.name, part.name)
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
    add(entry.name, WordSense(classes: .number, value: value), line: entry.key.mark.line)
  }

  private mutating func readHedges(_ entry: YAMLEntry) {
    guard let relation = Relation(rawValue: entry.name) else {
      return reportUnknown(entry.key, "relation", among: Relation.allCases.map(\.rawValue))
    }
    for part in parts(of: entry.value, "\"before\" or \"after\" with words") {
      guard let wordClass = WordClass.hedging[part.name] else {
        reportUnknown(part.key, "place of a hedge", among: WordClass.hedging.keys.sorted())
        continue
      }
      open("hedges", entry.name, part.name)
      for word in words(part.value) {
        add(word, WordSense(classes: wordClass, relation: relation))
      }
    }
  }

  private mutating func readUnits(_ entry: YAMLEntry) {
    guard let unit = UnitKind(rawValue: entry.name) else {
      return reportUnknown(entry.key, "kind of unit", among: UnitKind.allCases.map(\.rawValue))
    }
    let wordClass: WordClass = unit == .time ? [.otherUnit, .timeUnit] : .otherUnit
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

  private mutating func add(_ word: Entry, _ sense: WordSense) {
    add(word.text, sense, line: word.line)
  }

  private mutating func add(_ word: String, _ sense: WordSense, line: Int) {
    words.add(word, sense, line: line)
  }

  private mutating func open(_ keys: String...) {
    words.open(.init(file: file, path: keys.joined(separator: ": "), isBuiltIn: isBuiltIn))
  }

  private mutating func addNoun(_ entry: Entry, _ sense: WordSense) {
    let noun = Inflection.noun(entry.text)
    var singular = sense
    if noun.plural == noun.singular { singular.classes.insert(.plural) }
    add(noun.singular, singular, line: entry.line)
    var plural = sense
    plural.classes.insert(.plural)
    if noun.plural != noun.singular || sense.classes.contains(.collective) {
      add(noun.plural, plural, line: entry.line)
    }
  }

  private mutating func addVerb(_ entry: Entry, _ sense: WordSense) {
    let verb = Inflection.verb(entry.text)
    let forms: [(String, WordClass)] = [
      (verb.base, [.infinitive, .present]), (verb.present, .present), (verb.past, .past),
      (verb.participle, .participle), (verb.gerund, .gerund),
    ]
    for (form, classes) in forms {
      var inflected = sense
      inflected.classes.formUnion(classes.union(.verb))
      add(form, inflected, line: entry.line)
    }
  }

  // MARK: Nodes

  /// A word as the file has it, and the line on which it stands.
  private struct Entry {
    let text: String
    let line: Int
  }

  private mutating func words(_ node: YAMLNode) -> [Entry] {
    guard let items = node.items else {
      report(node, "expected a list of words, found \(node.inWords)")
      return []
    }
    return items.compactMap { item in
      if let text = item.text, !text.isEmpty { return Entry(text: text, line: item.mark.line) }
      report(item, "expected a word, found \(item.inWords)")
      return nil
    }
  }

  /// The keys of a mapping; what is none is told.
  private mutating func parts(of node: YAMLNode, _ expected: String) -> [YAMLEntry] {
    if let entries = node.entries { return entries }
    report(node, "expected \(expected), found \(node.inWords)")
    return []
  }

  private mutating func group(_ entry: YAMLEntry) -> Group? {
    if let group = Group(rawValue: entry.name) { return group }
    reportUnknown(entry.key, "group", among: Group.allCases.map(\.rawValue) + ["collective"])
    return nil
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
