import ClaimModel
import Comparison
import Testing

/// What a question shows beside the disagreement: positions, stakes, carriers, asides, agreement.
@Suite struct QuestionTests {
  static func questions(_ lines: String) -> [QuestionSummary] {
    let scene = Scene(lines.split(separator: "\n").map(String.init))
    return Comparer(comparable: scene.comparable, policies: [.ucdp, .latest]).questions(
      incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
      documents: scene.publications)
  }

  @Test func `a question on which all agree is listed without a discrepancy`() throws {
    let question = try #require(
      Self.questions(
        """
        Atlas | 12 | police (police) | killed people | 12
        Bulletin | 12 | mayor (government) | killed people | 12
        """
      ).first)
    #expect(question.discrepancy == nil)
    #expect(question.positions.map(\.source) == ["police", "mayor"])
    #expect(question.estimates["ucdp"]?.best == 12)
    #expect(question.estimates["latest"]?.best == 12)
  }

  @Test(arguments: [
    ("BLA (armed_group, insurgents)", "killed militants", Position.Stake.ownLosses),
    ("BLA (armed_group, insurgents)", "killed security_forces", .enemyLosses),
    ("BLA (armed_group, insurgents)", "killed passengers", .thirdParty),
    ("army (military, state)", "killed security_forces", .ownLosses),
    ("police (police)", "killed police", .ownLosses),
    ("army (military, state)", "killed militants", .enemyLosses),
    ("minister (government, state)", "killed militants", .enemyLosses),
    ("minister (government)", "killed militants", .thirdParty),
    ("observatory (monitor)", "killed militants", .thirdParty),
    ("mission (international)", "killed peacekeepers", .thirdParty),
  ])
  func `a source's stake follows from whom it counts`(
    _ source: String, _ counted: String, _ stake: Position.Stake
  ) {
    let question = Self.questions("Atlas | 12 | \(source) | \(counted) | 7").first
    #expect(question?.positions.map(\.stake) == [stake])
  }

  @Test func `papers that quote one source are carriers of one voice`() {
    let question = Self.questions(
      """
      Atlas | 12 | army (military, state) | killed hostages | 21
      Bulletin | 12 | army (military, state) | killed hostages | 21
      Courier | 12 | army (military, state) | killed hostages | 21
      """
    ).first
    #expect(question?.voices == 1)
    #expect(question?.documents == 3)
    #expect(question?.positions.map(\.voices) == [3])
    #expect(question?.positions.first?.claims == ["c3", "c2", "c1"])
  }

  @Test func `a wire story in two papers is one carrier`() {
    let question = Self.questions(
      """
      Atlas | 12 | army (military, state) | killed hostages | 21 | text wire
      Bulletin | 12 | army (military, state) | killed hostages | 21 | text wire
      Courier | 12 | army (military, state) | killed hostages | 21
      """
    ).first
    #expect(question?.positions.map(\.voices) == [2])
  }

  @Test(arguments: [([UInt32](1...40), 1), ([UInt32](31...70), 2), ([UInt32](3...42), 1)])
  func `articles that share half of their runs of words are one carrier`(
    _ sketch: [UInt32], _ carriers: Int
  ) {
    var scene = Scene([
      "Atlas | 12 | army (military, state) | killed hostages | 21",
      "Bulletin | 12 | army (military, state) | killed hostages | 21",
    ])
    scene.articles[0].sketch = [UInt32](1...40)
    scene.articles[1].sketch = sketch
    let question = Comparer().questions(
      incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
      documents: scene.publications
    ).first
    #expect(question?.positions.map(\.voices) == [carriers])
  }

  @Test func `two articles of one publisher are one carrier`() {
    let question = Self.questions(
      """
      Atlas | 12 | army (military, state) | killed hostages | 21
      Atlas | 13 | army (military, state) | killed hostages | 21
      """
    ).first
    #expect(question?.documents == 2)
    #expect(question?.positions.map(\.voices) == [1])
  }

  @Test func `a denial of a figure that nobody gives is shown and is no discrepancy`() {
    let question = Self.questions(
      "Atlas | 12 | officials (government) | killed people | 50 | denied"
    ).first
    #expect(question?.positions.map(\.status) == [.denied])
    #expect(question?.discrepancy == nil)
  }

  @Test func `a headline adds its claim and no voice`() {
    let question = Self.questions(
      """
      Atlas | 12 | - | killed people | 12
      Atlas | 12 | police (police) | killed people | 12
      """
    ).first
    #expect(question?.positions.map(\.source) == ["police"])
    #expect(question?.positions.first?.claims == ["c2", "c1"])
  }

  @Test func `replaced figures stay visible, oldest first`() {
    let question = Self.questions(
      """
      Atlas | 11 | police (police) | killed people | 5
      Bulletin | 12 | police (police) | killed people | 12
      Courier | 13 | police (police) | killed people | 21
      """
    ).first
    let position = question?.positions.first
    #expect(position?.low == 21)
    #expect(position?.reported == "2025-03-13")
    #expect(position?.earlier.map(\.low) == [5, 12])
    #expect(position?.earlier.map(\.claims) == [["c1"], ["c2"]])
  }

  @Test func `two voices that come together are told with the day`() {
    let question = Self.questions(
      """
      Atlas | 11 | police (police) | killed people | 12
      Atlas | 11 | mayor (government) | killed people | 15
      Bulletin | 12 | police (police) | killed people | 15
      """
    ).first
    #expect(
      question?.resolutions.map(\.explanation) == [
        "The mayor and police, once apart, have agreed on 15 people killed since 12 March 2025."
      ])
    #expect(question?.resolutions.map(\.since) == ["2025-03-12"])
  }

  @Test(arguments: [
    ("Atlas | 12 | mayor (government) | killed people | 30 | feared", Aside.Reason.unasserted),
    ("Atlas | 12 | mayor (government) | killed people | 30 | threatened", .unasserted),
    ("Atlas | 12 | mayor (government) | killed people | 30 | background", .background),
    ("Atlas | 12 | mayor (government) | killed people | 30 | on 1-1", .elsewhere),
    ("Atlas | 12 | police (police) | killed people | 2 | part 1", .part),
    ("Atlas | 12 | police (police) | killed people | 2", .lesser),
    ("Atlas | 12 | police (police) | killed people | 40 | denied", .aimless),
  ])
  func `a claim that takes no part is filed with the reason`(_ line: String, _ reason: Aside.Reason)
  {
    let question = Self.questions(
      "Atlas | 12 | police (police) | killed people | 12\n" + line
    ).first
    #expect(question?.positions.map(\.low) == [12])
    #expect(question?.asides == [Aside(claim: "c2", reason: reason)])
  }

  @Test func `the difference stands since the later of the two figures was given`() {
    let question = Self.questions(
      """
      Atlas | 11 | security source (military) | present passengers | 425
      Bulletin | 12 | - | present passengers | 440
      """
    ).first
    #expect(question?.discrepancy?.since == "2025-03-12")
  }

  @Test(arguments: [
    // A toll that is raised and still far below ends no dispute; one that met the other is none.
    ([4, 6], "2025-03-12"), ([30, 80], "2025-03-13"), ([6], "2025-03-12"),
  ])
  func `the difference stands as long as the two were apart without a break`(
    _ army: [Int], _ since: String
  ) {
    let question = Self.questions(
      """
      Atlas | 12 | rebels (armed_group) | killed soldiers | 30
      Bulletin | 11 | army (military) | killed soldiers | \(army[0])
      Courier | 13 | army (military) | killed soldiers | \(army.last ?? 0)
      """
    ).first
    #expect(question?.discrepancy?.kind == .contradiction)
    #expect(question?.discrepancy?.since == since)
  }

  @Test(arguments: ["Fishermen", "village women", "residents"])
  func `several who speak have their verb in the plural`(_ name: String) {
    let question = Self.questions(
      """
      Atlas | 11 | \(name) (witness) | killed people | 90
      Atlas | 11 | mayor (government) | killed people | 30
      """
    ).first
    let words = question?.discrepancy?.explanation.lowercased() ?? ""
    #expect(words.contains("\(name.lowercased()) count"), "\(words)")
  }

  @Test func `a discrepancy keeps its id when claims are added`() {
    let before = Self.questions(
      """
      Atlas | 11 | police (police) | killed people | 15
      Bulletin | 12 | mayor (government) | killed people | 12
      """
    ).first
    let after = Self.questions(
      """
      Atlas | 11 | police (police) | killed people | 15
      Bulletin | 12 | mayor (government) | killed people | 12
      Courier | 13 | observatory (monitor) | killed people | 19
      """
    ).first
    #expect(before?.discrepancy?.id != nil)
    #expect(before?.discrepancy?.id == after?.discrepancy?.id)
  }

  @Test func `the newest report of the batch is found for the ranking`() {
    let questions = Self.questions(
      """
      Atlas | 11 | police (police) | killed people | 15
      Bulletin | 14 | mayor (government) | injured people | 12
      """)
    #expect(Comparer.newestDay(of: questions)?.description == "2025-03-14")
  }

  @Test func `every measure and kind of people is a question of its own`() {
    let labels = Self.questions(
      """
      Atlas | 12 | army (military, state) | killed hostages | 21
      Atlas | 12 | army (military, state) | killed security_forces | 4
      Atlas | 12 | army (military, state) | killed militants | 33
      Atlas | 12 | army (military, state) | freed hostages | 346
      """
    ).map(\.question.label)
    #expect(
      labels == [
        "killed, civilians and hostages", "killed, militants", "killed, security forces",
        "freed, civilians and hostages",
      ])
  }
}
