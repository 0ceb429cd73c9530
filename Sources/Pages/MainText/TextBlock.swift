/// A stretch of text that no block element parts, with what is measured of it.
struct TextBlock: Sendable {
  enum Kind: Sendable, Hashable {
    case paragraph
    case heading(level: Int)
    case item
    case quote
    case caption
    case tableRow
  }

  var kind: Kind
  /// The element that holds the text.
  var node: Int
  /// The node where the text begins; blocks stand in the order of it.
  var position: Int
  /// Where the words stand in the buffer of the scan.
  var range: Range<Int>
  var words = 0
  /// Words inside links.
  var linkedWords = 0
  /// Words such as "the", "of", "was" that menus do without.
  var functionWords = 0
  var endsSentence = false
  /// The element lies in one whose name is doubtful.
  var isDoubtful = false
  /// Decided from the above and from the neighbours.
  var quality = Quality.short

  /// The classes of jusText (Pomikálek 2011).
  enum Quality: Sendable, Hashable { case bad, short, nearGood, good }

  var linkDensity: Double { words == 0 ? 1 : Double(linkedWords) / Double(words) }

  var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }
}
