import Attribution
import ClaimModel
import Testing
import Text

@Suite struct SourceKindTests {
  @Test(arguments: [
    ("Police said 12 people died.", SourceKind.police),
    ("The army said 12 rebels died.", .military),
    ("Security officials said 12 people died.", .military),
    ("Police officials said 12 people died.", .police),
    ("Railway officials said 12 people died.", .government),
    ("The interior ministry said 12 people died.", .government),
    ("The health ministry said 12 people died.", .medical),
    ("A spokesman for the armed forces said 12 people died.", .military),
    ("The head of the provincial hospital said 12 people died.", .medical),
    ("Doctors at the military hospital said 12 people died.", .medical),
    ("The rebels said 12 soldiers died.", .armedGroup),
    ("The Taliban said 12 soldiers died.", .armedGroup),
    ("Two survivors said 12 people died.", .witness),
    ("Local media said 12 people died.", .media),
    ("The United Nations said 12 people died.", .international),
    ("The Red Cross said 12 people died.", .international),
    ("A rights group said 12 people died.", .monitor),
    ("Reports said 12 people died.", .unknown),
    ("The owners of the ferry said 12 people died.", .unknown),
    ("The fire department said 12 people died.", .government),
  ])
  func `the words of a phrase tell the kind of its source`(_ text: String, _ kind: SourceKind) {
    let found = Attributing.attributed("12", in: Attributing.tokens(text))
    #expect(found?.sources.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Jane Roe, a military spokeswoman, spoke at noon.", "Roe said 12 people died."),
    ("The hospital's director, Jane Roe, spoke at noon.", "Roe said 12 people died."),
    ("Police chief Jane Roe spoke at noon.", "Ms. Roe said 12 people died."),
  ])
  func `a name alone has the kind that the article told before`(_ first: String, _ second: String) {
    let kinds: [SourceKind] = [.military, .medical, .police]
    let found = Attributing.attributed("12", in: Attributing.tokens(first, second))
    let kind = found?.sources.first?.kind
    #expect(kind.map(kinds.contains) == true)
    #expect(found?.sources.first?.name == "Jane Roe")
  }

  @Test func `several before a name and a comma do not describe it`() {
    let found = Attributing.attributed(
      "12",
      in: Attributing.tokens(
        "Junior minister Jane Roe came.", "Troops went to tackle the militants, Roe said.",
        "She said 12 attackers were in the house."))
    #expect(found?.sources.map(\.name) == ["Jane Roe"])
    #expect(found?.sources.map(\.kind) == [.government])
  }

  @Test(arguments: [
    ("Interior Minister Jane Roe said 12 people died.", SourceKind.government, "Jane Roe"),
    ("J. Roe said 12 people died.", .government, "Jane Roe"),
    ("Peter Roe said 12 people died.", .military, "Peter Roe"),
    ("Roe said 12 people died.", .military, "Peter Roe"),
  ])
  func `two people with one surname are told apart`(
    _ sentence: String, _ kind: SourceKind, _ name: String
  ) {
    let found = Attributing.attributed(
      "12",
      in: Attributing.tokens(
        "Interior Minister Jane Roe came. Army spokesman Peter Roe came.", sentence))
    #expect(found?.sources.map(\.kind) == [kind])
    #expect(found?.sources.first?.name == name)
  }
}
