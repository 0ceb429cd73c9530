import ClaimModel
import Testing
import Text

@testable import Extraction

/// The examples of every rule are its tests.
@Suite struct RuleTests {
  private static let extractor = Extractor(lexicon: .standard)
  private static let tokenizer = Tokenizer(lexicon: .standard)
  private static let functions = FunctionWordTable(.standard)

  /// A rule with one of its examples.
  struct Matching: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: RuleExample
    var testDescription: String { "\(rule): \(example.text)" }
  }

  struct Passing: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let matching = RuleBook.all.flatMap { rule in
    rule.matching.map { Matching(rule: rule.identifier, example: $0) }
  }

  static let passing = RuleBook.all.flatMap { rule in
    rule.passingOver.map { Passing(rule: rule.identifier, text: $0.text) }
  }

  /// The mentions that one rule makes, alone or, where it needs the ties of others, after them.
  private static func mentions(of text: TokenizedText, by identifier: String) -> [Mention] {
    let isDirect = RuleBook.direct.contains { $0.identifier == identifier }
    let rule = RuleBook.all.filter { $0.identifier == identifier }
    var found: [Mention] = []
    for sentence in text.sentences.indices {
      let structure = SentenceStructure(text: text, sentence: sentence, functions: functions)
      let earlier = found.last ?? extractor.mentions(in: text).last { $0.sentence < sentence }
      let clause = Clause(
        structure: structure,
        earlier: earlier.map { EarlierFigure(measure: $0.measure, group: $0.group) })
      let reader = SentenceReader(
        clause: clause, direct: isDirect ? rule : RuleBook.direct,
        inherited: isDirect ? [] : rule)
      found += reader.mentions().filter { $0.rules.contains(identifier) }
    }
    return found
  }

  @Test(arguments: matching)
  func `a rule makes the claim of its example`(_ matching: Matching) {
    let text = Self.tokenizer.tokenize(matching.example.text)
    let mentions = Self.mentions(of: text, by: matching.rule)
    let example = matching.example
    let isThere = mentions.contains { mention in
      mention.measure == example.measure && mention.quantity.low == example.low
        && mention.quantity.high == example.high
        && (example.group == nil || mention.group == example.group)
    }
    #expect(
      isThere, "\(mentions.map { "\($0.measure) \($0.quantity.text) \($0.group)" })",
      sourceLocation: SourceLocation(
        fileID: "Extraction/Rules", filePath: example.file, line: example.line, column: 1))
  }

  @Test(arguments: passing)
  func `a rule passes over its near misses`(_ passing: Passing) {
    let text = Self.tokenizer.tokenize(passing.text)
    let mentions = Self.mentions(of: text, by: passing.rule)
    #expect(mentions.isEmpty, "\(mentions.map { "\($0.measure) \(text.string($0.evidence))" })")
  }

  @Test func `every rule has three examples and two near misses`() {
    for rule in RuleBook.all {
      #expect(rule.matching.count >= 3, "\(rule.identifier)")
      #expect(rule.passingOver.count >= 2, "\(rule.identifier)")
    }
  }

  @Test func `identifiers of rules are unique`() {
    #expect(Set(RuleBook.all.map(\.identifier)).count == RuleBook.all.count)
  }
}
