internal import Text

/// The tokens of an article in lower case, as an array has them.
///
/// A string is made when it is asked for; most tokens are known by their class alone, and nobody
/// asks for theirs.
struct FoldedTokens {
  let text: TokenizedText

  var indices: Range<Int> { text.tokens.indices }

  var count: Int { text.tokens.count }

  subscript(index: Int) -> String { text.lowercased(index) }
}
