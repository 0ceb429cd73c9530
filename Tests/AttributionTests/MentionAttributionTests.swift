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
    ("Sources close to the court say 9 men died.", "9", ["Sources close to the court"]),
    ("People briefed on the raid say 9 men died.", "9", ["People briefed on the raid"]),
    ("Aides to the governor say 9 men died.", "9", ["Aides to the governor"]),
    ("A wide array of doctors say 9 men died.", "9", ["wide array of doctors"]),
    ("According to the chief, the 9 men who were held were freed.", "9", ["chief"]),
    ("According to the armed forces, 9 men died.", "9", ["armed forces"]),
    ("Officers responded and found 9 men shot.", "9", []),
    ("A boy suspected of killing 9 men has fled, police said.", "9", ["police"]),
    ("The minister told the media 9 rebels and a guard were killed.", "9", ["minister"]),
    ("The war between the gangs has claimed more than 9 deaths.", "9", []),
    ("The mayor hugged the widow, then said 9 men had died.", "9", ["mayor hugged"]),
    (
      "\"It is sad.\" Doe has said 30 are held, but officials have since announced 9 deaths.", "9",
      ["officials"]
    ),
    ("The ministry's estimate of 9 dead was disputed.", "9", ["ministry"]),
    ("Five men died, the judge said; the mayor said 9 had died.", "9", ["mayor"]),
    ("Five men died, the judge said; 9 were hurt.", "9", ["judge"]),
    ("The raid killed 9 men, Hamadi said in his nightly address.", "9", ["Hamadi"]),
    ("The navy paid tribute. We repeat: 9 men died.", "9", []),
    ("The toll rose by 9, eight fewer than the hospital had reported.", "9", []),
    ("The ministry met. Eight are police, it said, and 9 died.", "9", ["ministry"]),
    (
      "Rebels say the raid cost the army 29 men, although it has admitted to 9 dead.", "9", ["army"]
    ),
    ("Police hold a man they say opened fire on a club, killing 9 people.", "9", ["Police"]),
    ("It appeared that 9 people had died.", "9", []),
    ("The raid on the store saw 9 robbers flee.", "9", []),
    (
      "The army denied the clashes announced by the front and asserted that 9 men died.", "9",
      ["army"]
    ),
    ("Two known gang members were charged with killing 9 men.", "9", []),
    ("A man accused in the killing of 9 women has fled.", "9", []),
    (
      "\"Five are here,\" Ana Roe, matron of the clinic said. \"Another 9 people died.\"", "9",
      ["Ana Roe, matron of the clinic"]
    ),
    (
      "Police in the capital late Friday confirmed that 9 men died.", "9", ["Police in the capital"]
    ),
    (
      "The village was empty but for some old people who said that 9 men had died.", "9",
      ["some old people"]
    ),
    (
      "Police said he hit two clerks and may have intended to kill 9 people.", "9", ["Police"]
    ),
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
    ("The army dismissed the claim as untrue and said 50 people were killed.", .asserted),
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

  private static let nested =
    "\u{27}\u{27}We are told, \u{27}Go home,\u{27}\u{27}\u{27} Mr. Doe said. \u{27}\u{27}9 men died.\u{27}\u{27}"

  @Test(arguments: [
    (["#Alert: 9 men were shot.", "#Alert: 9 men were shot."], []),
    (["Harbour News: 9 held", "Harbour News: 9 held"], []),
    (
      ["They were surrounded.\"He shot 9 men,\" said Mary Doe, a neighbour."],
      ["Mary Doe, a neighbour"]
    ),
    (["Photo: Jane Doe. The club where 9 men were shot."], []),
    (["9 men were shot. One died. — Lima Police (@limapd) May 3, 2024"], ["Lima Police"]),
    (
      ["The command issued the following communique:", "1. Rebels struck.", "2. 9 men died."],
      ["command"]
    ),
    (
      ["The mayor said: \"The road is closed.", "9 men have died.", "\"We will help.\""], ["mayor"]
    ),
    ([Self.nested], ["Mr. Doe"]),
    (["The army released a video showing what it said were 9 dead rebels."], ["army"]),
    (["The ministry issued a report.", "It said 9 men died."], ["ministry"]),
    (["It was quiet.", "Reporter Jane Doe says:", "\"Well, 9 men died.\""], ["Reporter Jane Doe"]),
  ])
  func `who speaks is told by what stands around the words`(_ lines: [String], _ names: [String]) {
    let found = Attributing.attributed("9", in: Attributing.tokens(lines))
    #expect(found?.sources.map(\.text) == names)
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
