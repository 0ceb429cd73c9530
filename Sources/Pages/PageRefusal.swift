/// Why a page gave nothing.
package enum PageRefusal: Error, Sendable, Hashable {
  case empty
  /// A zero byte, or many control characters, at an offset.
  case binary(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case tooManyAttributes(limit: Int, offset: Int)
  /// The system has no memory for a parser.
  case noParser
  /// The page has no sentences, or none outside of menus and lists: a start page, a form, a page
  /// that is filled by scripts.
  case noMainText

  /// A closed, stable word for programs.
  package var kind: String {
    switch self {
    case .empty: "empty"
    case .binary: "binary"
    case .tooLarge: "too_large"
    case .tooDeep: "too_deep"
    case .tooManyNodes: "too_many_elements"
    case .tooManyAttributes: "too_many_attributes"
    case .noParser: "no_parser"
    case .noMainText: "no_main_text"
    }
  }
}

extension PageRefusal: CustomStringConvertible {
  /// Lower case, no full stop: what was found, and what can be done.
  package var description: String {
    switch self {
    case .empty: "is empty; delete it or fill it"
    case .binary(let offset):
      "is no HTML but binary data (byte \(offset)); leave it out of the pattern"
    case .tooLarge(let bytes, let limit):
      "has \(bytes) bytes, more than the \(limit) that a page may have; save its text as .txt"
    case .tooDeep(let limit):
      "nests its elements more than \(limit) deep; save its text as .txt"
    case .tooManyNodes(let limit):
      "has more than \(limit) elements; save its text as .txt"
    case .tooManyAttributes(let limit, let offset):
      "has an element with more than \(limit) attributes (byte \(offset)); save its text as .txt"
    case .noParser: "could not be parsed for want of memory; run again with less beside it"
    case .noMainText:
      "has no main text outside of menus and lists; if a browser shows one, save it as .txt"
    }
  }
}
