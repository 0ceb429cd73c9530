import Attribution
import ClaimModel
import Testing
import Text

@Suite struct SourceNameTests {
  static let registry = [
    RegisteredSource(
      name: "Baloch Liberation Army", kind: .armedGroup, side: "insurgents",
      matches: ["BLA", "Baloch separatists"]),
    RegisteredSource(
      name: "Pakistan's military", kind: .military, side: "state",
      matches: ["ISPR", "army", "military"]),
  ]

  @Test(arguments: [
    "The BLA said 12 soldiers died.", "Baloch separatists claimed that 12 soldiers died.",
    "The Baloch Liberation Army said 12 soldiers died.",
  ])
  func `the registry gives a source its name, kind and side`(_ text: String) {
    let found = Attributing.attributed(
      "12", in: Attributing.tokens(text), registry: SourceNameTests.registry)
    #expect(found?.sources.map(\.name) == ["Baloch Liberation Army"])
    #expect(found?.sources.map(\.side) == ["insurgents"])
    #expect(found?.sources.map(\.kind) == [.armedGroup])
  }

  @Test
  func `the longest match of the registry wins`() {
    let found = Attributing.attributed(
      "12", in: Attributing.tokens("The Baloch Liberation Army said 12 soldiers died."),
      registry: SourceNameTests.registry)
    #expect(found?.sources.first?.side == "insurgents")
  }

  @Test(arguments: [
    ("The northern rebels held a bridge, the army said.", "It said 12 people died.", "army"),
    ("The governor said the road was shut.", "He added that 12 people died.", "governor"),
    (
      "Hospital officials said the ward was full.", "They said 12 people died.",
      "Hospital officials"
    ),
    (
      "The interior ministry said the road was shut.", "The ministry said 12 people died.",
      "interior ministry"
    ),
    (
      "The Northern Relief Group (NRG) said roads were shut.", "The NRG said 12 people died.",
      "Northern Relief Group"
    ),
  ])
  func `pronouns, epithets and acronyms go back to whom the article named`(
    _ first: String, _ second: String, _ name: String
  ) {
    let found = Attributing.attributed("12", in: Attributing.tokens(first, second))
    #expect(found?.sources.map(\.name) == [name])
  }

  @Test
  func `a short form takes the one longer name of its kind`() {
    let text = Attributing.tokens(
      "Lakeside police said 12 people died.", "Police said nobody was held.")
    let names = Attributor(lexicon: .standard).citations(in: text).map { $0.resolved?.name }
    #expect(names == ["Lakeside police", "Lakeside police"])
  }

  @Test(arguments: [
    ("A security source said 12 people died.", "Another security source said nobody was held."),
    ("Police said 12 people died.", "The town hall, police said nobody was held."),
  ])
  func `a name with another before it, or of several, is no longer form of a shorter one`(
    _ first: String, _ second: String
  ) {
    let citations = Attributor(lexicon: .standard).citations(
      in: Attributing.tokens(first, second))
    let name = citations.first?.resolved?.name
    #expect(name == "security source" || name == "Police" || name == "police", "\(name ?? "")")
  }

  @Test(arguments: [
    ("The Nepal Red Cross Society puts the toll higher, at 171.", "Nepal Red Cross Society"),
    ("The Nepal Red Cross Society said the toll was 171.", "Nepal Red Cross Society"),
    ("The toll crossed 171, the army said.", "army"),
  ])
  func `a verb of tolls that is part of a name cites nobody`(_ text: String, _ name: String) {
    let citations = Attributor(lexicon: .standard).citations(in: Attributing.tokens(text))
    #expect(citations.compactMap { $0.resolved?.name } == [name])
  }
}
