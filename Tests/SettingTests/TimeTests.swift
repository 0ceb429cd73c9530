import ClaimModel
import Testing
import Text

@testable import Setting

/// An expression in a sentence published on Wednesday, 12 March 2025.
private func firstTime(_ sentence: String, published: String? = "2025-03-12") -> TimeExpression? {
  let words = ArticleWords(Tokenizer(lexicon: .standard).tokenize(sentence))
  let reader = TimeReader(words: words, published: published.flatMap { day($0) })
  return reader.expressions(in: words.folded.indices).first
}

struct `Times are resolved against the publication` {
  @Test(arguments: [
    ("The convoy was hit on Tuesday.", "2025-03-11"),
    ("It ended on Wednesday evening.", "2025-03-12"),
    ("They left on Thursday.", "2025-03-06"), ("The raid began last Wednesday.", "2025-03-05"),
    ("Twelve died yesterday.", "2025-03-11"), ("Twelve died overnight, last night.", "2025-03-11"),
    ("Two died today.", "2025-03-12"), ("He died on March 9.", "2025-03-09"),
    ("He died on 9 March.", "2025-03-09"), ("He died on Dec. 30.", "2024-12-30"),
    ("He died on March 3rd, 2019.", "2019-03-03"), ("He died on 3 March 2019.", "2019-03-03"),
    ("Posted 11/27/2005 7:21 AM", "2005-11-27"), ("Posted 2005-11-27", "2005-11-27"),
    ("Posted 27/11/2005", "2005-11-27"), ("It struck two days ago.", "2025-03-10"),
    ("It struck on Friday, March 7, 2025.", "2025-03-07"),
    ("It struck the day before.", "2025-03-11"),
  ])
  func `a day`(_ sentence: String, _ expected: String) {
    let found = firstTime(sentence)
    #expect(found?.from == day(expected))
    #expect(found?.to == day(expected))
    #expect(found?.kind == .day)
  }

  @Test(arguments: [
    ("It began in 2019.", "2019-01-01", "2019-12-31"),
    ("They met last week.", "2025-03-03", "2025-03-09"),
    ("The war of 1988-94 began there.", "1988-01-01", "1994-12-31"),
    ("A truce was reached in November 2020.", "2020-11-01", "2020-11-30"),
    ("It was shelled earlier this month.", "2025-03-01", "2025-03-12"),
    ("It was shelled last month.", "2025-02-01", "2025-02-28"),
    ("It fell last year.", "2024-01-01", "2024-12-31"),
    ("It fell on February 20-22.", "2025-02-20", "2025-02-22"),
    ("Over the past 10 days two died.", "2025-03-02", "2025-03-12"),
    ("Hundreds fled in the last two weeks.", "2025-02-26", "2025-03-12"),
  ])
  func `a stretch of days`(_ sentence: String, _ from: String, _ to: String) {
    let found = firstTime(sentence)
    #expect(found?.from == day(from))
    #expect(found?.to == day(to))
  }

  @Test(arguments: ["The convoy was hit on Tuesday.", "He died yesterday.", "He died on March 9."])
  func `without a publication a part of a date stays open`(_ sentence: String) {
    let found = firstTime(sentence, published: nil)
    #expect(found != nil)
    #expect(found?.from == nil)
  }

  @Test(arguments: [
    "They may march again.", "The sun was hot.", "About 2000 people fled.", "He sat down.",
    "Some 1,988 were counted.", "The march drew 20 people.",
  ])
  func `other words are no times`(_ sentence: String) {
    #expect(firstTime(sentence) == nil)
  }
}

struct `Sentences have their own times` {
  private let report = [
    "Gunmen held a ferry in the harbour of Bergen on Tuesday, police said.",
    "Officials said on Wednesday that nine people had died the day before.",
    "In 2019 another crew was held there for a month. In a separate incident a tanker burnt.",
  ]

  @Test(arguments: [(0, "2025-03-11"), (1, "2025-03-11"), (2, "2019-01-01")])
  func `the time of the deed and not of the words about it`(_ sentence: Int, _ from: String) {
    let found = read(report, published: "2025-03-12").setting
    #expect(found.occurrence(sentence: sentence)?.from == day(from))
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (3, true), (99, false)])
  func `background is told from news`(_ sentence: Int, _ isBackground: Bool) {
    let found = read(report, published: "2025-03-12").setting
    #expect(found.isBackground(sentence: sentence) == isBackground)
  }

  @Test(arguments: ["The five-year Syrian war has killed thousands of people."])
  func `a figure over years of war is background and set in the country of the war`(
    _ sentence: String
  ) {
    let found = read([report[0], sentence], published: "2025-03-12").setting
    #expect(found.isBackground(sentence: 1))
    #expect(found.place(sentence: 1)?.name == "Syria")
  }

  @Test(arguments: [
    ("In October a quake struck Lima. It killed 600 people.", true),
    ("The quake struck at dawn. It killed 600 people.", false),
    ("Nothing moved. Thirteen people have died in avalanches this winter.", true),
    ("Nothing moved. Police counted 3,912 deaths in the year.", true),
    ("Nothing moved. It was the deadliest avalanche this winter.", false),
    ("Nothing moved. Nine people died in this year's race.", false),
  ])
  func `a count over a season and a story that goes on are background`(
    _ text: String, _ isBackground: Bool
  ) {
    let found = read(report + [text], published: "2025-03-12").setting
    #expect(found.isBackground(sentence: 5) == isBackground)
  }

  @Test(arguments: ["Updated: 3/14/2013 7:51 AM"])
  func `a date at the head of the text serves as publication`(_ line: String) {
    let found = read([line, "The bridge fell on Wednesday."]).setting
    #expect(found.published == day("2013-03-14"))
    #expect(found.article.days.contains(CalendarDay(daysSinceEpoch: 15_777)))
  }
}

struct `A time of words is none of the deed` {
  @Test(arguments: [
    ("On Tuesday police said nine had died.", nil),
    ("On Tuesday, the head of the guard said nine had died.", nil),
    ("The army on Wednesday raised its toll from Monday's raid to six.", "2025-03-10"),
    ("On Sunday nine guards died, police said.", "2025-03-09"),
    ("On Sunday gunmen killed nine guards.", "2025-03-09"),
  ])
  func `by where it stands`(_ sentence: String, _ from: String?) {
    let found = read([sentence], published: "2025-03-12").setting
    #expect(found.occurrence(sentence: 0)?.from == from.flatMap { day($0) })
  }
}

struct `A time holds over and does not` {
  private func occurrence(_ paragraph: String, _ sentence: Int) -> Occurrence? {
    read(
      ["A kiln burst in Tarn on Tuesday. It killed two.", paragraph], published: "2025-03-12"
    ).setting.occurrence(sentence: sentence + 2)
  }

  @Test(arguments: [
    ("In 2004 a storm drowned sixty people. They left ten thousand homeless.", "2004-01-01"),
    ("On 11 February two shells hit a queue. Surgeons counted eleven dead.", "2025-02-11"),
  ])
  func `a frame stays until its paragraph ends`(_ paragraph: String, _ from: String) {
    #expect(occurrence(paragraph, 1)?.from == day(from))
  }

  @Test(arguments: [
    "The works was fined over a 2019 fire. Four men are in hospital.",
    "A campaign that began on 2 January goes on. Nobody was hurt here.",
    "By 2 March there were 40 dead. Nine are missing.",
    "The owner admitted in 2019 that two had died. Survivors spoke of six.",
  ])
  func `a time in passing says nothing of the next sentence`(_ paragraph: String) {
    #expect(occurrence(paragraph, 1) == nil)
  }

  @Test(arguments: [
    ("Raids over the past 12 days have killed 20 people.", true),
    ("It was the deadliest raid in the past 12 days, with 20 dead.", false),
    ("Mines have killed eleven farmers since 2019.", true),
    ("It is the worst toll since 2019, with eleven dead.", false),
    ("Two were hurt in the past 24 hours.", false),
    ("The blast came four days after a siege in which 31 died.", true),
    ("The blast occurred 12 hours after a shoot-out in which two died.", true),
  ])
  func `a running total is background and a record is news`(_ sentence: String, _ isPast: Bool) {
    let report = ["A kiln burst in Tarn on Tuesday.", "It killed two.", "Nine are hurt.", sentence]
    let setting = read(report, published: "2025-03-12").setting
    #expect(setting.isBackground(sentence: 3) == isPast)
  }

  @Test(arguments: [
    ("Soldiers shot four men in revenge for the killing of three guards.", "four", "three"),
    ("In retaliation for the killing of three guards, soldiers shot four men.", "four", "three"),
    ("The fire hurt two men and was similar to one that killed nine.", "two", "nine"),
  ])
  func `what the news is held against is another event`(
    _ sentence: String, _ news: String, _ past: String
  ) throws {
    let (text, setting) = read([sentence], published: "2025-03-12")
    func isBackground(_ word: String) throws -> Bool {
      let token = try #require(text.tokens.indices.first { text.lowercased($0) == word })
      return setting.isBackground(sentence: 0, token: token)
    }
    #expect(try !isBackground(news))
    #expect(try isBackground(past))
  }
}
