internal import Text

/// The quotations of an article: runs of tokens from an opening mark to its closing mark.
///
/// A quotation that its paragraph leaves open runs to the end of the paragraph; by the custom of
/// print it goes on in the next paragraph, which then opens with a mark of its own. Where a page
/// puts each sentence on a line of its own, it runs on to the mark that ends it.
struct Quotations: Sendable {
  struct Quotation: Sendable {
    /// With the marks.
    var tokens: Range<Int>
    /// False where the paragraph ends before the quotation does.
    var isClosed: Bool
  }

  /// In the order of the text.
  private(set) var all: [Quotation] = []

  init(_ text: TokenizedText) {
    var block = -1
    var open: (start: Int, mark: Mark)?
    for (number, sentence) in text.sentences.enumerated() {
      if sentence.block != block {
        if let left = open, !Quotations.runsOn(from: number, of: left.mark, in: text) {
          close(left.start, sentence.tokens.lowerBound, isClosed: false)
          open = nil
        }
        block = sentence.block
      }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if open != nil, Quotations.closesInnerFirst(at: index, in: text) {
          // Of three single marks at the end of a word the first ends the quotation inside.
          index += 1
        } else if let (mark, width) = Quotations.mark(
          at: index, in: text, limit: sentence.tokens.upperBound)
        {
          if let current = open, mark.closes(current.mark) {
            close(current.start, index + width, isClosed: true)
            open = nil
          } else if open == nil, mark.canOpen {
            open = (index, mark)
          }
          index += width
        } else {
          index += 1
        }
      }
    }
    if let left = open { close(left.start, text.tokens.count, isClosed: false) }
  }

  private mutating func close(_ start: Int, _ end: Int, isClosed: Bool) {
    guard end > start + 1 else { return }
    all.append(Quotation(tokens: start..<end, isClosed: isClosed))
  }

  /// The number of the quotation that holds the token; nil outside quotations.
  func index(holding token: Int) -> Int? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].tokens.contains(token) ? low : nil
  }

  func holding(_ token: Int) -> Quotation? {
    index(holding: token).map { all[$0] }
  }
}

extension Quotations {
  /// A quotation mark by its shape and by the space around it.
  struct Mark: Sendable, Equatable {
    enum Shape: Sendable { case double, single }
    var shape: Shape
    var canOpen: Bool
    var canClose: Bool

    func closes(_ other: Mark) -> Bool { canClose && shape == other.shape }
  }

  /// The quotation mark at a token and how many tokens it takes: two single marks make a double.
  static func mark(at index: Int, in text: TokenizedText, limit: Int) -> (Mark, Int)? {
    let token = text.tokens[index]
    guard token.kind == .mark else { return nil }
    let start = Int(token.start)
    let isLoose = !token.isGlued
    switch text.bytes[start] {
    case UInt8(ascii: "\""):
      return (straight(.double, at: index, width: 1, in: text, limit: limit), 1)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      let doubled =
        index + 1 < limit && text.tokens[index + 1].isGlued
        && text.bytes[Int(text.tokens[index + 1].start)] == text.bytes[start]
        && text.tokens[index + 1].kind == .mark
      let shape: Mark.Shape = doubled ? .double : .single
      let width = doubled ? 2 : 1
      return (straight(shape, at: index, width: width, in: text, limit: limit), width)
    case 0xC2 where text.bytes[start + 1] == 0xAB:
      return (Mark(shape: .double, canOpen: true, canClose: false), 1)
    case 0xC2 where text.bytes[start + 1] == 0xBB:
      return (Mark(shape: .double, canOpen: false, canClose: true), 1)
    case 0xE2 where token.end - token.start == 3 && text.bytes[start + 1] == 0x80:
      switch text.bytes[start + 2] {
      case 0x9C, 0x9E: return (Mark(shape: .double, canOpen: true, canClose: false), 1)
      case 0x9D: return (Mark(shape: .double, canOpen: false, canClose: true), 1)
      case 0x98: return (Mark(shape: .single, canOpen: isLoose, canClose: false), 1)
      case 0x99: return (Mark(shape: .single, canOpen: false, canClose: true), 1)
      default: return nil
      }
    default:
      return nil
    }
  }

  /// Whether a quotation left open goes on in the lines from a sentence on: the next mark ends it
  /// or opens a line, and nobody else is cited before.
  fileprivate static func runsOn(from sentence: Int, of opening: Mark, in text: TokenizedText)
    -> Bool
  {
    for next in sentence..<min(text.sentences.count, sentence + 3) {
      let tokens = text.sentences[next].tokens
      for index in tokens {
        guard let (mark, _) = mark(at: index, in: text, limit: tokens.upperBound),
          mark.shape == opening.shape, mark.shape == .double
        else { continue }
        if mark.canClose { return true }
        return index == tokens.lowerBound && next > sentence
      }
      let cites = tokens.contains {
        let classes = text.lexicon.classes(text.tokens[$0].word)
        return classes.contains(.cue) && !classes.isDisjoint(with: [.past, .present])
      }
      if cites { return false }
    }
    return false
  }

  /// Whether three straight single marks touch one another and the word before them.
  fileprivate static func closesInnerFirst(at index: Int, in text: TokenizedText) -> Bool {
    guard index + 2 < text.tokens.count else { return false }
    return (index...index + 2).allSatisfy { place in
      let token = text.tokens[place]
      return token.kind == .mark && token.isGlued
        && text.bytes[Int(token.start)] == UInt8(ascii: "'")
    }
  }

  /// A straight mark opens before a word that it touches, and closes behind one.
  private static func straight(
    _ shape: Mark.Shape, at index: Int, width: Int, in text: TokenizedText, limit: Int
  ) -> Mark {
    let isLoose = !text.tokens[index].isGlued
    let next = index + width
    let nextIsGlued = next < limit && text.tokens[next].isGlued
    if shape == .single {
      return Mark(shape: shape, canOpen: isLoose && nextIsGlued, canClose: !isLoose && !nextIsGlued)
    }
    return Mark(shape: shape, canOpen: isLoose || nextIsGlued, canClose: !isLoose || !nextIsGlued)
  }
}
