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
  private var heldOver: [TimeExpression?] = []
  let words: ArticleWords
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
    heldOver = timesHeldOver()
  }

  /// The time of a sentence, else the one that its paragraph told last.
  func occurrence(_ sentence: Int) -> Occurrence? {
    if let earlier = earlierEvent(sentence) { return occurrence(of: earlier) }
    guard let expression = timeOfEvents(sentence) ?? heldOver[sentence] else { return nil }
    return Occurrence(
      text: words.text.string(expression.tokens), from: expression.from, to: expression.to)
  }

  /// For each sentence the time that its paragraph told last before it, if it holds over.
  ///
  /// A day does, and a longer time with which its sentence begins ("In 2004 a cyclone …"): such a
  /// frame stays until the next (Charolles, "L'encadrement du discours", 1997). A year in passing,
  /// "fined over a 2019 fire", says nothing of the sentence behind it.
  private func timesHeldOver() -> [TimeExpression?] {
    var held: TimeExpression?
    var block: Int?
    return words.text.sentences.indices.map { index in
      let sentence = words.text.sentences[index]
      if sentence.block != block { held = nil }
      block = sentence.block
      defer {
        if let expression = timeOfEvents(index), !isSince(expression), !isBeginning(expression),
          expression.kind == .day || isFrame(expression, of: index)
        {
          held = expression
        }
      }
      return held
    }
  }

  /// The words before the time of a frame: "on the night of", "early in".
  private static let openersOfFrame = 4

  private func isFrame(_ expression: TimeExpression, of sentence: Int) -> Bool {
    let start = words.text.sentences[sentence].tokens.lowerBound
    return expression.tokens.lowerBound - start <= Self.openersOfFrame
      && ["in", "on", "during", "early", "late", "by"].contains(words.folded[start])
  }

  /// The first time of a sentence that is not the day on which somebody spoke or counted.
  private func timeOfEvents(_ sentence: Int) -> TimeExpression? {
    expressions[sentence].first { !isTimeOfSpeech($0, in: words.text.sentences[sentence].tokens) }
  }

  /// "Police said Tuesday", "officials admitted in 2019", "by 2 May it was 211": the time of the
  /// words or the count, not of the deed.
  private func isTimeOfSpeech(_ expression: TimeExpression, in sentence: Range<Int>) -> Bool {
    var before = expression.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    if isInDateline(expression) { return true }
    // "Military sources today reported that 35 died.", "the army on Wednesday raised its toll"
    let after = expression.tokens.upperBound
    if after < words.classes.count, words.classes[after].contains(.saying) { return true }
    if expression.kind == .day, words.folded[before] == "by" { return true }
    if opensSpeech(expression, sentence) { return true }
    if ["on", "in", "late", "early"].contains(words.folded[before]) { before -= 1 }
    return before >= 0 && words.classes[before].contains(.saying)
  }

  /// "On Tuesday police said nine had died": who speaks stands behind the time, before any comma.
  private func opensSpeech(_ expression: TimeExpression, _ sentence: Range<Int>) -> Bool {
    guard expression.kind == .day, expression.tokens.lowerBound - sentence.lowerBound < 2
    else { return false }
    var index = expression.tokens.upperBound
    if index < words.folded.count, words.folded[index] == "," { index += 1 }
    let limit = min(index + Self.longestSpeaker, sentence.upperBound)
    while index < limit, words.folded[index] != ",", !words.classes[index].contains(.saying) {
      index += 1
    }
    return index < limit && words.classes[index].contains(.saying)
  }

  /// "the head of the provincial police": the words of one who speaks.
  private static let longestSpeaker = 7

  /// "QUETTA, March 12 -": the day of the report.
  private func isInDateline(_ expression: TimeExpression) -> Bool {
    guard let dateline = words.text.layout.dateline else { return false }
    return dateline.contains(Int(words.text.tokens[expression.tokens.lowerBound].start))
  }

  /// Whether a sentence tells of another time than the article's news.
  func isBackground(_ sentence: Int) -> Bool {
    if namesOtherIncident(sentence) || namesLongWar(sentence) || earlierEvent(sentence) != nil
      || countsPeriod(sentence)
    {
      return true
    }
    if timeOfEvents(sentence) == nil, continuesStory(sentence) { return isBackground(sentence - 1) }
    guard let expression = timeOfEvents(sentence) else { return isInOldFrame(sentence) }
    return isOld(expression, sentence)
  }

  /// Whether the frame that holds over to a sentence is of another time than the news.
  private func isInOldFrame(_ sentence: Int) -> Bool {
    guard sentence >= Self.leadSentences, let held = heldOver[sentence],
      held.kind == .period
    else { return false }
    return isOld(held, sentence)
  }

  private func isOld(_ expression: TimeExpression, _ sentence: Int) -> Bool {
    // "More than 500 have died since 2003" begins long ago and reaches the news.
    if isSince(expression) || expression.isRunning { return !namesRecord(sentence) }
    if expression.isLongAgo { return true }
    guard let published else {
      return expression.kind == .period && sentence >= Self.leadSentences
    }
    guard let to = expression.to else { return false }
    let age = published.daysSinceEpoch - to.daysSinceEpoch
    return age > (sentence < Self.leadSentences ? 300 : Self.newsDays)
  }

  private func isSince(_ expression: TimeExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    return before >= 0 && words.folded[before] == "since" && expression.kind == .period
  }

  /// "Which began on 14 October": the first day of a longer time.
  private func isBeginning(_ expression: TimeExpression) -> Bool {
    var before = expression.tokens.lowerBound - 1
    if before >= 0, ["on", "in", "since"].contains(words.folded[before]) { before -= 1 }
    return before >= 0 && ["began", "started"].contains(words.folded[before])
  }

  /// "The deadliest attack since 2003", "the worst flood in ten years" is news.
  func namesRecord(_ sentence: Int) -> Bool {
    words.holds(.record, sentence: sentence)
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
            ?? (words.folded[unit] == "hours" ? 0 : nil)
        else { continue }
        let amount = SettingWords.numbers[words.folded[unit - 1]] ?? words.integer(unit - 1)
        return (index..<unit + 2, days == 1 ? amount : days == 0 ? (amount ?? 0) / 24 : nil)
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

  /// The words of a sentence that tell of what the news is held against: "in revenge for the
  /// killing of three boys", "like the riots of 2008, in which four died".
  func aside(_ sentence: Int) -> Range<Int>? {
    let range = words.text.sentences[sentence].tokens
    guard let link = range.first(where: isLink) else { return nil }
    // "In revenge for the killing of three boys, …": only up to the comma.
    guard link - range.lowerBound < Self.openersOfFrame else { return link..<range.upperBound }
    let comma = (link..<range.upperBound).first { words.folded[$0] == "," }
    return link..<(comma ?? range.upperBound)
  }

  private func isLink(_ index: Int) -> Bool {
    guard index + 1 < words.folded.count,
      let next = SettingWords.links[words.folded[index]]
    else { return false }
    return next.contains(words.folded[index + 1])
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
