import Attribution
import Testing
import Text

@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: CitationRule.Example
    var testDescription: String { "\(rule): \(example.text)" }

    var location: SourceLocation {
      SourceLocation(
        fileID: "Attribution/\(rule)", filePath: example.file, line: example.line, column: 1)
    }
  }

  static let matching = CitationRule.standard.flatMap { rule in
    rule.matching.map { Case(rule: rule.identifier, example: $0) }
  }
  static let passing = CitationRule.standard.flatMap { rule in
    rule.passingOver.map { Case(rule: rule.identifier, example: $0) }
  }

  @Test(arguments: matching)
  func `a rule finds source, cue and content of its examples`(_ test: Case) throws {
    let marked = MarkedSentence(test.example.text)
    let text = Tokenizer(lexicon: .standard).tokenize(marked.text)
    let found = Attributor(lexicon: .standard).citations(in: text).first { $0.rule == test.rule }
    let citation = try #require(found, sourceLocation: test.location)
    #expect(citation.source.map(text.string) == marked.source, sourceLocation: test.location)
    #expect(text.string(citation.cue) == marked.cue, sourceLocation: test.location)
    #expect(citation.content.map(text.string) == marked.content, sourceLocation: test.location)
  }

  @Test(arguments: passing)
  func `a rule passes over its near misses`(_ test: Case) {
    let text = Tokenizer(lexicon: .standard).tokenize(test.example.text)
    let found = Attributor(lexicon: .standard).citations(in: text).filter { $0.rule == test.rule }
    #expect(found.isEmpty, sourceLocation: test.location)
  }

  @Test
  func `every rule has three examples, two near misses and a name of its own`() {
    for rule in CitationRule.standard {
      #expect(rule.matching.count >= 3, "\(rule.identifier)")
      #expect(rule.passingOver.count >= 2, "\(rule.identifier)")
    }
    #expect(
      Set(CitationRule.standard.map(\.identifier)).count == CitationRule.standard.count)
  }
}
