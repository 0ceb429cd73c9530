internal import ClaimModel
internal import Text

/// Where tokens stand, in code points of the document's text.
struct TokenPlaces {
  let text: TokenizedText
  let offsets: CodePointOffsets

  func start(_ tokens: Range<Int>) -> Int {
    tokens.isEmpty ? 0 : offsets[Int(text.tokens[tokens.lowerBound].start)]
  }

  func end(_ tokens: Range<Int>) -> Int {
    tokens.isEmpty ? 0 : offsets[Int(text.tokens[tokens.upperBound - 1].end)]
  }

  func span(_ tokens: Range<Int>) -> Attribution.Span {
    Attribution.Span(start: start(tokens), end: end(tokens))
  }
}
