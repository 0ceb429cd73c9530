import Testing
import Text

@Suite struct `Tokens` {
  @Test(arguments: [
    ("1,200 dead", ["1,200", "dead"]),
    ("12,000,000", ["12,000,000"]),
    ("3.5 million", ["3.5", "million"]),
    ("1.200.000", ["1.200.000"]),
    ("in 2015.", ["in", "2015", "."]),
    ("21, 50", ["21", ",", "50"]),
    ("21,50", ["21,50"]),
    ("12k", ["12", "k"]),
    ("5th", ["5", "th"]),
    ("9mm", ["9", "mm"]),
    ("70-80", ["70", "-", "80"]),
    ("$5,000", ["$", "5,000"]),
    ("50%", ["50", "%"]),
    ("10:30", ["10", ":", "30"]),
    ("٣٥ قتيلا", ["٣٥", "قتيلا"]),
  ])
  func `keep the separators inside a number`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("army's", ["army", "'s"]),
    ("army’s", ["army", "’s"]),
    ("ARMY'S", ["ARMY", "'S"]),
    ("they're", ["they", "'re"]),
    ("they’ve", ["they", "’ve"]),
    ("she'll", ["she", "'ll"]),
    ("he’d", ["he", "’d"]),
    ("I'm", ["I", "'m"]),
    ("didn't", ["did", "n't"]),
    ("didn’t", ["did", "n’t"]),
    ("WASN'T", ["WAS", "N'T"]),
    ("O'Brien", ["O'Brien"]),
    ("O’Brien", ["O’Brien"]),
    ("Sana'a", ["Sana'a"]),
    ("N'Djamena", ["N'Djamena"]),
    ("the 1990's", ["the", "1990", "'s"]),
    ("rebels' camp", ["rebels", "'", "camp"]),
    ("'so-called'", ["'", "so", "-", "called", "'"]),
  ])
  func `part a clitic from its word`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("the U.S. army", ["the", "U.S.", "army"]),
    ("U.S.-led", ["U.S.", "-", "led"]),
    ("5 p.m.", ["5", "p.m."]),
    ("the D.R.C.", ["the", "D.R.C."]),
    ("J. Smith", ["J", ".", "Smith"]),
    ("Mr. Smith", ["Mr", ".", "Smith"]),
  ])
  func `hold initials together`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("mid-air", ["mid", "-", "air"]),
    ("dead—police", ["dead", "—", "police"]),
    ("30–40", ["30", "–", "40"]),
    ("“Fifty,” he said", ["“", "Fifty", ",", "”", "he", "said"]),
    ("«Fifty»", ["«", "Fifty", "»"]),
    ("(21)", ["(", "21", ")"]),
    ("wait…", ["wait", "…"]),
    ("€5", ["€", "5"]),
    ("• Two dead", ["•", "Two", "dead"]),
    ("and/or", ["and", "/", "or"]),
  ])
  func `make a mark a token of its own`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("", []),
    (" \t\r\n ", []),
    ("21\u{A0}people", ["21", "people"]),
    ("21\u{202F}people", ["21", "people"]),
    ("21\u{2009}people", ["21", "people"]),
    ("Two dead\r\nThree hurt", ["Two", "dead", "Three", "hurt"]),
  ])
  func `are parted by white space of any kind`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("قتل 21 شخصا", ["قتل", "21", "شخصا"]),
    ("২১ জন নিহত", ["২১", "জন", "নিহত"]),
    ("Ağrı’da öldü", ["Ağrı’da", "öldü"]),
    ("café bombe", ["café", "bombe"]),
    ("cafe\u{301} bombe", ["cafe\u{301}", "bombe"]),
    ("🚨 21 dead 💥", ["🚨", "21", "dead", "💥"]),
    ("三人死亡", ["三人死亡"]),
  ])
  func `keep what is not English as it is`(_ text: String, _ tokens: [String]) {
    #expect(Cut.tokens(text) == tokens)
  }

  @Test(arguments: [
    ("army", false, false), ("Army", true, false), ("ARMY", true, true), ("U.S.", true, true),
    ("A", true, false), ("Éire", true, false), ("21", false, false), ("-", false, false),
  ])
  func `know their capitals`(_ word: String, _ isCapitalised: Bool, _ isAllCapitals: Bool) throws {
    let token = try #require(Cut.text(word).tokens.first)
    #expect(token.isCapitalised == isCapitalised)
    #expect(token.isAllCapitals == isAllCapitals)
  }

  @Test(arguments: [
    ("killed", "KILLED"), ("gunmen", "Gunmen"), ("u.s.", "U.S."), ("twelve", "Twelve"),
  ])
  func `are the same word of the lexicon in small letters and capitals`(
    _ small: String, _ large: String
  ) throws {
    let small = try #require(Cut.text(small).tokens.first)
    let large = try #require(Cut.text(large).tokens.first)
    #expect(small.word == large.word)
    #expect(small.word != Lexicon.unknown)
  }
}
