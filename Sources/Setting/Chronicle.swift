internal import ClaimModel
internal import Text

/// The days of an article: those of each sentence and those of its news.
struct Chronicle: Sendable {
  /// A time further back than this is not the article's news, unless its first words tell it.
  static let newsDays = 45
  /// Sentences whose times are those of the news: headline, standfirst and first words.
  static let leadSentences = 3

  /// The days that the article names, oldest first; whole months and years are left out.
  let days: [CalendarDay]
  private let expressions: [[TimeExpression]]
  private let words: ArticleWords
  private let published: CalendarDay?

  init(words: ArticleWords, published: CalendarDay?) {
    self.words = words
    self.published = published
    let reader = TimeReader(words: words, published: published)
    var found: [[TimeExpression]] = []
    var known: CalendarDay?
    for sentence in words.text.sentences {
      let read = reader.expressions(in: sentence.tokens, after: known)
      known = read.last { $0.kind == .day && $0.from != nil }?.from ?? known
      found.append(read)
    }
    expressions = found
    let named = found.joined().filter { $0.kind == .day }.flatMap { [$0.from, $0.to] }
    days = Set(named.compactMap { $0 }).sorted()
  }

  /// The time of a sentence, else the one that its paragraph told last.
  func occurrence(_ sentence: Int) -> Occurrence? {
    var index = sentence
    let block = words.text.sentences[sentence].block
    if let earlier = earlierEvent(sentence) { return occurrence(of: earlier) }
    while index >= 0, words.text.sentences[index].block == block {
      if let expression = timeOfEvents(index) {
        return Occurrence(
          text: words.text.string(expression.tokens), from: expression.from, to: expression.to)
      }
      index -= 1
    }
    return nil
  }

  /// The first time of a sentence that is not the day on which somebody spoke.
  private func timeOfEvents(_ sentence: Int) -> TimeExpression? {
    expressions[sentence].first { !isTimeOfSpeech($0) }
  }

  /// "Police said Tuesday", "officials said on Tuesday": the day of the words, not of the deed.
  private func isTimeOfSpeech(_ expression: TimeExpression) -> Bool {
    var before = expression.tokens.lowerBound - 1
    if before >= 0, ["on", "late", "early"].contains(words.folded[before]) { before -= 1 }
    return before >= 0 && SettingWords.sayings.contains(words.folded[before])
  }

  /// Whether a sentence tells of another time than the article's news.
  func isBackground(_ sentence: Int) -> Bool {
    if namesOtherIncident(sentence) || namesLongWar(sentence) || earlierEvent(sentence) != nil {
      return true
    }
    guard let expression = timeOfEvents(sentence) else { return false }
    // "More than 500 have died since 2003" begins long ago and reaches the news.
    if isSince(expression) { return true }
    if expression.isLongAgo { return true }
    guard let to = expression.to else { return false }
    guard let published else {
      return expression.kind == .period && sentence >= Self.leadSentences
    }
    let age = published.daysSinceEpoch - to.daysSinceEpoch
    return age > (sentence < Self.leadSentences ? 300 : Self.newsDays)
  }

  private func isSince(_ expression: TimeExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    return before >= 0 && words.folded[before] == "since" && expression.kind == .period
  }

  /// "The five-year conflict", "the 18-year-old civil war": a figure over years.
  private func namesLongWar(_ sentence: Int) -> Bool {
    guard words.holds(.year, sentence: sentence), words.holds(.war, sentence: sentence) else {
      return false
    }
    let range = words.text.sentences[sentence].tokens
    return range.contains { index in
      words.folded[index] == "year" && index - 2 >= range.lowerBound
        && words.folded[index - 1] == "-"
        && (SettingWords.numbers[words.folded[index - 2]] ?? words.integer(index - 2) ?? 0) > 1
        && (index + 1..<min(index + 5, range.upperBound)).contains {
          words.classes[$0].contains(.war)
        }
    }
  }

  /// Whether a sentence tells of an event that the news came after; its words are of that event.
  func tellsEarlierEvent(_ sentence: Int) -> Bool { earlierEvent(sentence) != nil }

  /// "The attack came four days after the siege, in which at least 31 people died": how long before
  /// the news something happened of which the sentence tells.
  private func earlierEvent(_ sentence: Int) -> (tokens: Range<Int>, days: Int?)? {
    guard words.holds(.coming, sentence: sentence) else { return nil }
    let range = words.text.sentences[sentence].tokens
    for index in range.dropFirst()
    where words.classes[index].contains(.coming) && words.classes[index - 1].contains(.incident) {
      for unit in index + 1..<max(index + 1, min(index + 6, range.upperBound - 1)) {
        guard words.folded[unit + 1] == "after",
          let days = SettingWords.unitDays[words.folded[unit]]
        else { continue }
        let amount = SettingWords.numbers[words.folded[unit - 1]] ?? words.integer(unit - 1)
        return (index..<unit + 2, days == 1 ? amount : nil)
      }
    }
    return nil
  }

  /// Counted from the latest day that the news can be of; without days of its own, "weeks after".
  private func occurrence(of earlier: (tokens: Range<Int>, days: Int?)) -> Occurrence? {
    guard let amount = earlier.days, amount < 2000, let published else { return nil }
    let day = published.adding(days: -amount)
    return Occurrence(text: words.text.string(earlier.tokens), from: day, to: day)
  }

  /// "In a separate incident", "two unrelated attacks".
  private func namesOtherIncident(_ sentence: Int) -> Bool {
    guard words.holds(.otherIncident, sentence: sentence) else { return false }
    let range = words.text.sentences[sentence].tokens
    return range.contains { index in
      words.classes[index].contains(.otherIncident)
        && (index + 1..<min(index + 3, range.upperBound)).contains {
          words.classes[$0].contains(.incident)
        }
    }
  }
}
