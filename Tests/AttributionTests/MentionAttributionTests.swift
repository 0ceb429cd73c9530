import Attribution
import ClaimModel
import Testing
import Text

@Suite struct MentionAttributionTests {
  @Test(arguments: [
    ("The army said 21 hostages were killed and the BLA claimed 50.", "21", ["army"]),
    ("The army said 21 hostages were killed and the BLA claimed 50.", "50", ["BLA"]),
    ("Twelve people were killed and dozens wounded, police said.", "dozens", ["police"]),
    ("Three people died, police said. Four houses burned.", "Four", []),
    ("The mayor told AFP that 9 people died.", "9", ["mayor"]),
    ("Troops came after police said 3 people had died, and 7 men fled.", "3", ["police"]),
    ("It was reported that 9 people died.", "9", []),
    ("Nine people died, the agency said, citing police.", "Nine", ["agency", "police"]),
    ("Police and hospital officials said 9 people died.", "9", ["Police", "hospital officials"]),
    ("The army and the police both said 9 people died.", "9", ["army", "police"]),
    ("Doctors and nurses said 9 people died.", "9", ["Doctors and nurses"]),
    ("Police said at least 9 people, most of them women, were killed.", "9", ["Police"]),
    ("The army put the toll at 15.", "15", ["army"]),
    ("The army condemned the killing of 9 villagers.", "9", []),
    ("\"We found 9 bodies,\" the doctor said. \"Another 4 people died here.\"", "4", ["doctor"]),
    ("The storm claimed 12 lives.", "12", []),
    ("The group said in a statement on Monday that it had killed 10 soldiers.", "10", ["group"]),
  ])
  func `a figure has the sources whose words cover it`(
    _ text: String, _ figure: String, _ names: [String]
  ) {
    let found = Attributing.attributed(figure, in: Attributing.tokens(text))
    #expect(found?.sources.map(\.text) == names)
  }

  @Test(arguments: [
    ("Officials denied that 50 people were killed.", Status.denied),
    ("The army rejected claims that 50 people were killed.", .denied),
    ("The ministry dismissed as false a report that 50 people were killed.", .denied),
    ("Officials said that 50 people were killed.", .asserted),
    ("Officials said it was not true that 50 people were killed.", .denied),
    ("The director said that the figure of 50 deaths is not correct.", .denied),
    ("The army said the group's claim that 50 people died is false.", .denied),
    ("The mayor said it was not 50 dead.", .denied),
    ("The mayor said it was not more than 50 dead.", .asserted),
    ("Officials denied that he had a part in the arrest of 50 students.", .asserted),
    ("The army denied that the raid, in which 50 people died, was a mistake.", .asserted),
    ("The rebels rejected as a lie the army's claim that 50 people died.", .denied),
  ])
  func `a figure that its source denies is denied`(_ text: String, _ status: Status) {
    let found = Attributing.attributed("50", in: Attributing.tokens(text))
    #expect(found?.status == status)
    #expect(found?.sources.isEmpty == false)
  }

  @Test
  func `a quotation that runs on into the next paragraph keeps its source`() {
    let text = Attributing.tokens(
      "\"They came at dawn,\" the mayor said. \"We had no warning.",
      "\"Some 30 men were taken away.\"")
    #expect(Attributing.attributed("30", in: text)?.sources.map(\.text) == ["mayor"])
  }

  @Test
  func `whoever issues a communique is a source of every figure in it`() {
    let bytes = Array("Northern Red Cross\nSome 30 people were led to safety.".utf8)
    let layout = ArticleLayout(
      number: 1, issuer: 0..<18,
      blocks: [
        ArticleLayout.Block(kind: .headline, range: 0..<18),
        ArticleLayout.Block(kind: .paragraph, range: 19..<bytes.count),
      ])
    let text = Tokenizer(lexicon: .standard).tokenize(bytes, layout: layout)
    let found = Attributing.attributed("30", in: text)
    #expect(found?.sources.map(\.name) == ["Northern Red Cross"])
    #expect(found?.sources.map(\.kind) == [.international])
    #expect(found?.sources.map(\.cue) == [nil])
  }

  @Test
  func `mentions come back in their order`() throws {
    let text = Attributing.tokens("Police said 3 died. The army said 4 fled.")
    let mentions = try ["4", "3"].map { try #require(Attributing.mention($0, in: text)) }
    let found = Attributor(lexicon: .standard).attribute(mentions, in: text)
    #expect(found.map(\.mention) == mentions)
    #expect(found.map { $0.sources.first?.kind } == [.military, .police])
  }
}
