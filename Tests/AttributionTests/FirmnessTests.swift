import Attribution
import ClaimModel
import Testing
import Text

@Suite struct FirmnessTests {
  @Test(arguments: [
    ("The mayor fears that 50 people have drowned.", Status.feared),
    ("\"I am afraid that we shall have 50 dead,\" the minister said.", .feared),
    ("A gunman threatened to kill 50 guests.", .threatened),
    ("The mayor said 50 people have drowned.", .asserted),
  ])
  func `a figure is as firm as those who are cited make it`(_ text: String, _ status: Status) {
    #expect(Attributing.attributed("50", in: Attributing.tokens(text))?.status == status)
  }

  @Test(arguments: [
    ("Police revised the toll down from 50 to 9.", "50", Status.denied),
    ("Police revised the toll down from 50 to 9.", "9", .asserted),
    ("A post gave the number of injured as 50. This should have been 9.", "50", .denied),
    ("The radio lies when it speaks of 50 dead.", "50", .denied),
  ])
  func `a figure that is taken back is denied`(_ text: String, _ figure: String, _ status: Status) {
    #expect(Attributing.attributed(figure, in: Attributing.tokens(text))?.status == status)
  }

  @Test
  func `a list belongs to those who reported it`() {
    let text = Attributing.tokens(
      "The following incidents were reported by the harbour police and the coast guard.",
      "Two men were shot on Sunday.", "A van with 11 workers rolled over.")
    let names = Attributing.attributed("11", in: text)?.sources.map(\.text)
    #expect(names == ["harbour police", "coast guard"])
  }

  @Test
  func `a quotation without a cue belongs to whom the sentence before speaks of`() {
    let text = Attributing.tokens(
      "Colonel Jane Roe read from a sheet. \"On our side we mourn 12 soldiers.\"")
    #expect(Attributing.attributed("12", in: text)?.sources.map(\.kind) == [.military])
  }

  @Test
  func `a report of the paper itself is no source`() {
    let text = Attributing.tokens("The same article said that 12 people were injured.")
    #expect(Attributing.attributed("12", in: text)?.sources.isEmpty == true)
  }
}
