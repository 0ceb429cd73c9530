internal import Text

/// Counts the words by which one article is told from another.
///
/// Names keep their capitals ("Zamora", "Larry Zamora"), other words are small ("barricaded"),
/// numbers are as the text has them ("5.6", "2:09"), ages as "37-year-old" however they are
/// written. Words too common to tell anything are left out.
struct TermCounter {
  let words: ArticleWords
  /// How the article writes each name, by its small letters: "zamora" as "Zamora", "bla" as "BLA".
  private let names: [String: String]

  init(_ words: ArticleWords) {
    self.words = words
    names = TermCounter.names(words)
  }

  /// The terms of some sentences, by their numbers, each with how often it stands there.
  func terms(inSentences numbers: [Int]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for number in numbers {
      let sentence = words.text.sentences[number]
      let isTitleCase = words.isTitleCase(sentence: number)
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let read = term(at: index, end: sentence.tokens.upperBound)
        if let term = read.term { counts[term, default: 0] += 1 }
        if !isTitleCase, let pair = pair(at: index, end: sentence.tokens.upperBound) {
          counts[pair, default: 0] += 1
        }
        index = max(index + 1, read.next)
      }
    }
    return counts
  }

  private func term(at index: Int, end: Int) -> (term: String?, next: Int) {
    if words.isNumber(index) { return number(at: index, end: end) }
    guard words.isWord(index), !words.classes[index].contains(.common) else {
      return (nil, index + 1)
    }
    let folded = words.folded[index]
    guard folded.utf8.count > 1, !folded.hasPrefix("'"), !folded.hasPrefix("’"),
      !PlaceContext.isAgency(index..<index + 1, words)
    else {
      return (nil, index + 1)
    }
    return (names[folded] ?? folded, index + 1)
  }

  /// "37-year-old", "37," behind a name, "2:09", "79th", "5.6".
  private func number(at index: Int, end: Int) -> (term: String?, next: Int) {
    let digits = words.folded[index].filter { $0 != "," }
    func word(_ offset: Int) -> String { index + offset < end ? words.folded[index + offset] : "" }
    if word(1) == "-", ["year", "month"].contains(word(2)), word(3) == "-", word(4) == "old" {
      return ("\(digits)-\(word(2))-old", index + 5)
    }
    if digits.utf8.count <= 2, index > 1, words.folded[index - 1] == ",",
      words.isCapitalised(index - 2), words.isWord(index - 2), [",", "."].contains(word(1)),
      SettingWords.months[words.folded[index - 2]] == nil
    {
      return ("\(digits)-year-old", index + 1)
    }
    if word(1) == ":", index + 2 < end, words.isNumber(index + 2), words.isGlued(index + 2) {
      return ("\(digits):\(word(2))", index + 3)
    }
    if ["st", "nd", "rd", "th"].contains(word(1)), words.isGlued(index + 1) {
      return ("\(digits)\(word(1))", index + 2)
    }
    return (digits, index + 1)
  }

  /// Two names next to each other: "Larry Zamora", "Cedar Street".
  private func pair(at index: Int, end: Int) -> String? {
    guard index + 1 < end, !words.isGlued(index + 1), let first = name(index),
      let second = name(index + 1)
    else { return nil }
    return "\(first) \(second)"
  }

  private func name(_ index: Int) -> String? {
    words.isWord(index) && words.isCapitalised(index) ? names[words.folded[index]] : nil
  }

  /// How often a word is written in which way.
  private struct Spelling {
    var small = 0
    /// With a capital that is not that of the sentence.
    var capital = 0
    var isShouted = false
    var isSpoken = false

    mutating func count(isAllCapitals: Bool, isCapitalised: Bool, isName: Bool) {
      if isAllCapitals { isShouted = true } else { isSpoken = true }
      if !isCapitalised { small += 1 }
      if isName { capital += 1 }
    }
  }

  /// Words that stand with a capital inside sentences, more often than small.
  private static func names(_ words: ArticleWords) -> [String: String] {
    var names: [String: String] = [:]
    for (folded, spelling) in spellings(words) where spelling.capital > spelling.small {
      let isInitials = spelling.isShouted && !spelling.isSpoken
      names[folded] = isInitials ? folded.uppercased() : capitalised(folded)
    }
    return names
  }

  private static func spellings(_ words: ArticleWords) -> [String: Spelling] {
    var spellings: [String: Spelling] = [:]
    for (number, sentence) in words.text.sentences.enumerated()
    where !words.isTitleCase(sentence: number) {
      for index in sentence.tokens where words.isWord(index) {
        guard words.classes[index].isDisjoint(with: [.common, .month, .weekday]) else { continue }
        let folded = words.folded[index]
        guard folded.utf8.count > 1 else { continue }
        let isAllCapitals = words.text.tokens[index].isAllCapitals
        let isCapitalised = words.isCapitalised(index)
        let isName =
          isCapitalised
          && (index > sentence.tokens.lowerBound || opensName(index, in: sentence, words))
        spellings[folded, default: Spelling()].count(
          isAllCapitals: isAllCapitals, isCapitalised: isCapitalised, isName: isName)
      }
    }
    return spellings
  }

  /// The first word of a sentence tells something only where another name follows: "Larry Zamora".
  private static func opensName(
    _ index: Int, in sentence: Sentence, _ words: ArticleWords
  ) -> Bool {
    index + 1 < sentence.tokens.upperBound && words.isWord(index + 1)
      && words.isCapitalised(index + 1) && !words.isGlued(index + 1)
      && !words.classes[index + 1].contains(.common)
  }

  private static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return String(first).uppercased() + String(word.unicodeScalars.dropFirst())
  }
}
