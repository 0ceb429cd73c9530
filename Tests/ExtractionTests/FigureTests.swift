import ClaimModel
import Testing
import Text

@Suite struct `A figure` {
  /// Sentences in which the figure counts people who were killed.
  private static let carriers: [@Sendable (String) -> String] = [
    { "\($0) people were killed." },
    { "Officials said \($0) people were killed in the valley." },
    { "The shelling killed \($0) people." },
  ]

  private static let plain: [FigureExample] = [
    .init("21", 21), .init("twenty-one", 21), .init("twenty one", 21), .init("four", 4),
    .init("Twelve", 12), .init("1,200", 1200), .init("1,234,567", 1_234_567),
    .init("ninety-nine", 99), .init("one hundred", 100), .init("a hundred", 100),
    .init("two hundred", 200), .init("two hundred and fifty", 250),
    .init("one hundred and twenty-one", 121), .init("three thousand", 3000),
    .init("two thousand five hundred", 2500), .init("a dozen", 12), .init("two dozen", 24),
    .init("three dozen", 36), .init("half a dozen", 6), .init("half-a-dozen", 6),
    .init("a thousand", 1000), .init("fifteen hundred", 1500),
    .init("one thousand, two hundred", 1200),
    .init("a hundred and one", 101), .init("two score", 40), .init("1.200", 1200),
    .init("1\u{202F}200", 1200), .init("0", 0), .init("zero", 0),
    .init("13", 13),
  ]

  private static let scaled: [FigureExample] = [
    .init("a quarter of a million", 250_000), .init("half a million", 500_000),
    .init("3mn", 3_000_000), .init("3 million", 3_000_000), .init("1.5 million", 1_500_000),
    .init("1.25 million", 1_250_000), .init("12k", 12_000), .init("2.5k", 2500),
    .init("30 thousand", 30_000), .init("two million", 2_000_000), .init("1.5m", 1_500_000),
    .init("a million", 1_000_000), .init("a million and a half", 1_500_000),
    .init("one and a half million", 1_500_000), .init("1.5 mn", 1_500_000),
    .init("2.3 thousand", 2300), .init("half a thousand", 500),
  ]

  private static let about: [FigureExample] = [
    .init("about 35", 35, .about), .init("around 35", 35, .about), .init("some 35", 35, .about),
    .init("nearly 35", 35, .about), .init("almost 35", 35, .about),
    .init("roughly 35", 35, .about), .init("approximately 35", 35, .about),
    .init("an estimated 300", 300, .about), .init("close to 35", 35, .about),
    .init("35 or so", 35, .about), .init("some two dozen", 24, .about),
    .init("about half a million", 500_000, .about), .init("a couple of", 2, .about),
    .init("around a hundred", 100, .about), .init("just about 35", 35, .about),
    .init("approximately 1,200", 1200, .about), .init("something like 35", 35, .about),
    .init("35 or thereabouts", 35, .about), .init("nearly a dozen", 12, .about),
    .init("almost half a million", 500_000, .about), .init("a couple dozen", 24, .about),
  ]

  private static let bounded: [FigureExample] = [
    .init("at least 35", low: 35, high: nil, .atLeast),
    .init("At least thirty-five", low: 35, high: nil, .atLeast),
    .init("no fewer than 35", low: 35, high: nil, .atLeast),
    .init("no less than 35", low: 35, high: nil, .atLeast),
    .init("not less than 35", low: 35, high: nil, .atLeast),
    .init("a minimum of 35", low: 35, high: nil, .atLeast),
    .init("35 or more", low: 35, high: nil, .atLeast),
    .init("at least some 40", low: 40, high: nil, .atLeast),
    .init("at least a dozen", low: 12, high: nil, .atLeast),
    .init("at least 1,000", low: 1000, high: nil, .atLeast),
    .init("more than 35", low: 36, high: nil, .moreThan),
    .init("over 35", low: 36, high: nil, .moreThan),
    .init("above 35", low: 36, high: nil, .moreThan),
    .init("upwards of 35", low: 36, high: nil, .moreThan),
    .init("in excess of 35", low: 36, high: nil, .moreThan),
    .init("well over 100", low: 101, high: nil, .moreThan),
    .init("more than a hundred", low: 101, high: nil, .moreThan),
    .init("more than two dozen", low: 25, high: nil, .moreThan),
    .init("more than 1.5 million", low: 1_500_001, high: nil, .moreThan),
    .init("up to 35", low: nil, high: 35, .atMost),
    .init("at most 35", low: nil, high: 35, .atMost),
    .init("no more than 35", low: nil, high: 35, .atMost),
    .init("not more than 35", low: nil, high: 35, .atMost),
    .init("as many as 35", low: nil, high: 35, .atMost),
    .init("a maximum of 35", low: nil, high: 35, .atMost),
    .init("up to two dozen", low: nil, high: 24, .atMost),
    .init("fewer than 35", low: nil, high: 34, .lessThan),
    .init("less than 35", low: nil, high: 34, .lessThan),
    .init("under 35", low: nil, high: 34, .lessThan),
    .init("fewer than a dozen", low: nil, high: 11, .lessThan),
    .init("35-plus", low: 35, high: nil, .atLeast), .init("35+", low: 35, high: nil, .atLeast),
    .init("not fewer than 35", low: 35, high: nil, .atLeast),
    .init("at least about 35", low: 35, high: nil, .atLeast),
    .init("a little more than 35", low: 36, high: nil, .moreThan),
    .init("just over 35", low: 36, high: nil, .moreThan),
    .init("far more than 35", low: 36, high: nil, .moreThan),
    .init("more than three million", low: 3_000_001, high: nil, .moreThan),
    .init("just under 35", low: nil, high: 34, .lessThan),
    .init("35 at most", low: nil, high: 35, .atMost),
    .init("35 or fewer", low: nil, high: 35, .atMost),
  ]

  private static let ranges: [FigureExample] = [
    .init("70-80", low: 70, high: 80, .range), .init("70–80", low: 70, high: 80, .range),
    .init("between 70 and 80", low: 70, high: 80, .range),
    .init("70 to 80", low: 70, high: 80, .range),
    .init("two or three", low: 2, high: 3, .range),
    .init("two to three", low: 2, high: 3, .range),
    .init("between thirty and forty", low: 30, high: 40, .range),
    .init("two or three hundred", low: 200, high: 300, .range),
    .init("3-5 million", low: 3_000_000, high: 5_000_000, .range),

    .init("20 or 30", low: 20, high: 30, .range), .init("15-20", low: 15, high: 20, .range),
    .init("anywhere between 70 and 80", low: 70, high: 80, .range),
    .init("three to four dozen", low: 36, high: 48, .range),
    .init("between two and three dozen", low: 24, high: 36, .range),
    .init("between 1,000 and 1,500", low: 1000, high: 1500, .range),
    .init("between 2 and 3 million", low: 2_000_000, high: 3_000_000, .range),
  ]

  private static let vague: [FigureExample] = [
    .init("dozens of", low: 24, high: nil, .vague),
    .init("scores of", low: 40, high: nil, .vague),
    .init("hundreds of", low: 200, high: nil, .vague),
    .init("thousands of", low: 2000, high: nil, .vague),
    .init("tens of thousands of", low: 20_000, high: nil, .vague),
    .init("hundreds of thousands of", low: 200_000, high: nil, .vague),
    .init("Dozens of", low: 24, high: nil, .vague),
    .init("several", low: 2, high: nil, .vague), .init("a few", low: 2, high: nil, .vague),
    .init("many", low: 2, high: nil, .vague),
    .init("several dozen", low: 24, high: nil, .vague),
    .init("several hundred", low: 200, high: nil, .vague),
    .init("a handful of", low: 2, high: nil, .vague),
    .init("several thousand", low: 2000, high: nil, .vague),
    .init("more than several dozen", low: 25, high: nil, .vague),
    .init("dozens more", low: 24, high: nil, .vague), .init("dozens", low: 24, high: nil, .vague),
    .init("hundreds more", low: 200, high: nil, .vague),
    .init("many hundreds of", low: 200, high: nil, .vague),
    .init("dozens and dozens of", low: 24, high: nil, .vague),
    .init("millions of", low: 2_000_000, high: nil, .vague),
    .init("a number of", low: 2, high: nil, .vague),
  ]

  private static let further: [FigureExample] = [
    .init("another 12", 12), .init("a further three", 3), .init("12 more", 12),
    .init("12 other", 12), .init("a total of 33", 33), .init("an additional five", 5),
    .init("12 innocent", 12), .init("the 14", 14), .init("all 33", 33),
    .init("another dozen", 12), .init("at least another 12", low: 12, high: nil, .atLeast),
  ]

  /// Figures that the extractor reads wrong today, and sentences in which it does; what it has
  /// learnt to read fails here until it is taken off the list.
  static let knownGaps: Set<String> = ["a couple dozen", "many"]

  @Test(
    arguments: [plain, scaled, about, bounded, ranges, vague, further].flatMap(\.self),
    carriers.indices)
  func `is read as its interval wherever it stands`(_ example: FigureExample, _ carrier: Int) {
    let sentence = Self.carriers[carrier](example.text)
    withKnownIssue {
      let mentions = Extracting.mentions(sentence)
      #expect(mentions.map(\.measure) == [.killed], "\(sentence)")
      let quantity = mentions.first?.quantity
      #expect(quantity?.low == example.low, "\(sentence)")
      #expect(quantity?.high == example.high, "\(sentence)")
      #expect(quantity?.relation == example.relation, "\(sentence)")
    } when: {
      !Self.knownGaps.isDisjoint(with: [example.text, sentence])
    }
  }

  @Test(arguments: [
    ("A man was killed.", "killed 1..1 exactly people"),
    ("An officer was killed.", "killed 1..1 exactly police"),
    ("One soldier was killed.", "killed 1..1 exactly security_forces"),
    ("Another soldier was killed.", "killed 1..1 exactly security_forces"),
    ("No people were killed.", "killed 0..0 exactly people"),
    ("No soldiers were killed.", "killed 0..0 exactly security_forces"),
    ("No one was killed.", "killed 0..0 exactly people"),
    ("Nobody was killed.", "killed 0..0 exactly people"),
    ("None were killed.", "killed 0..0 exactly people"),
    ("Not one soldier was killed.", "killed 0..0 exactly security_forces"),
    ("Not a single soldier was killed.", "killed 0..0 exactly security_forces"),
    ("The army did not suffer any losses.", "casualties 0..0 exactly"),
    ("There were no casualties.", "casualties 0..0 exactly people"),
    ("The blast caused no injuries.", "injured 0..0 exactly people"),
    ("Nobody was killed or wounded.", "casualties 0..0 exactly people"),
    ("Dozens were killed.", "killed 24.. vague people"),
    ("More than a dozen were killed.", "killed 13.. more_than people"),
    ("Hundreds have been killed.", "killed 200.. vague people"),
    ("Tens of thousands were displaced.", "displaced 20000.. vague people"),
    ("21 were killed.", "killed 21..21 exactly people"),
    ("Twenty-one dead.", "killed 21..21 exactly people"),
    ("35+ killed in blast", "killed 35.. at_least people"),
    ("Killed: 35 soldiers.", "killed 35..35 exactly security_forces"),
  ])
  func `counts whoever stands behind it`(_ sentence: String, _ claim: String) {
    withKnownIssue {
      let words = Extracting.words(sentence)
      #expect(words.count == 1)
      #expect(words.first?.hasPrefix(claim) == true, "\(words)")
    } when: {
      Self.knownGaps.contains(sentence)
    }
  }

  @Test(arguments: [
    ("At least 35 people were killed.", "At least 35"),
    ("The shelling killed between 70 and 80 people.", "between 70 and 80"),
    ("The shelling killed more than two dozen people.", "more than two dozen"),
    ("Police said 35 or more people were killed.", "35 or more"),
    ("The shelling killed 1.5 million people.", "1.5 million"),
    ("Nobody was killed.", "Nobody"),
  ])
  func `keeps its words with their hedge`(_ sentence: String, _ words: String) {
    #expect(Extracting.mentions(sentence).map(\.quantity.text) == [words])
  }
}
