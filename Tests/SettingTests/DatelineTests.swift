import ClaimModel
import Testing
import Text

@testable import Setting

struct `A dateline is weak evidence of where it happened` {
  private let report = [
    "DHAKA - A ferry sank in the Meghna river near Khulna on Thursday.",
    "Nine people died, the coast guard said.",
  ]

  @Test(arguments: [0, 1])
  func `a place of the body is the place of the news`(_ sentence: Int) {
    let found = read(report, published: "2024-05-02").setting
    #expect(found.place(sentence: sentence)?.name == "Khulna")
    #expect(found.article.places.map(\.name) == ["Khulna", "Dhaka"])
  }

  @Test(arguments: ["Dhaka - Nine people died.", "**Dhaka** – Nine people died."])
  func `where the body names none it is the place`(_ text: String) {
    #expect(read([text], published: "2024-05-02").setting.mainPlace?.name == "Dhaka")
  }

  @Test(arguments: ["Meridian", "Phoenix"])
  func `an agency in its brackets is no town`(_ agency: String) {
    let found = read(["DHAKA, May 2 (\(agency)) - Nine people died in Khulna."]).setting
    #expect(!found.article.places.map(\.name).contains(agency))
  }

  @Test(arguments: ["Nepal: nine dead in quake", "NEPAL: NINE DEAD IN QUAKE"])
  func `a country before a colon heads a report on it`(_ headline: String) {
    let found = read(
      [headline, "Nine people died.", "Houses fell.", "Two were taken to Kathmandu."],
      headline: true
    ).setting
    #expect(found.mainPlace?.name == "Nepal")
  }
}

struct `A place in passing is not where it happened` {
  @Test(arguments: [
    "A quake shook huts in Nepal. It was felt in Delhi, 400 km away. Nine people died.",
    "The bus burnt in Nepal. His mother came from Delhi, 900 miles to the west. Nine people died.",
  ])
  func `a town far away gives no place to the sentences behind it`(_ text: String) {
    let found = read([text])
    let last = found.text.sentences.count - 1
    #expect(found.setting.place(sentence: last)?.name == "Nepal")
  }

  @Test(arguments: [
    ("The attack came four days after a siege in which 31 people died.", true),
    ("Her death came four days after the fire, in which 31 people died.", false),
  ])
  func `what an attack came after is background`(_ sentence: String, _ isBackground: Bool) {
    let found = read(["A bus burnt in Quetta on Sunday.", sentence], published: "2025-03-16")
    #expect(found.setting.isBackground(sentence: 1) == isBackground)
    let from = found.setting.occurrence(sentence: 1)?.from
    #expect(from == (isBackground ? CalendarDay(iso: "2025-03-12") : nil))
    // The day of the other event is none by which this report is grouped.
    #expect(!found.setting.article.days.contains { $0 < day("2025-03-16") ?? $0 })
  }
}
