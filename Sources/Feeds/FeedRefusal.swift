/// Why a feed could not be read.
package enum FeedRefusal: Error, Sendable, Hashable {
  case empty
  /// A page of HTML.
  case page
  /// XML or JSON of another kind, by the name of its root.
  case otherKind(String)
  case notXML(line: Int, reason: String)
  case notJSON(String)
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case tooManyElements(limit: Int)
  case binary

  /// A closed, stable word for programs.
  package var kind: String {
    switch self {
    case .empty: "empty"
    case .page, .otherKind: "not_a_feed"
    case .notXML: "not_xml"
    case .notJSON: "not_json"
    case .tooLarge: "too_large"
    case .tooDeep: "too_deep"
    case .tooManyElements: "too_many_elements"
    case .binary: "binary"
    }
  }
}

extension FeedRefusal: CustomStringConvertible {
  /// Lower case, no full stop: what was found, and what can be done.
  package var description: String {
    switch self {
    case .empty: "is empty, expected a feed"
    case .page:
      "is a page, expected a feed; look in the page for the address of its RSS or Atom feed"
    case .otherKind(let name):
      "is no feed: it begins with \"\(name)\", expected RSS, Atom or JSON Feed"
    case .notXML(let line, let reason): "is no XML that can be read (line \(line): \(reason))"
    case .notJSON(let reason): "is no JSON Feed that can be read: \(reason)"
    case .tooLarge(let bytes, let limit):
      "has \(bytes) bytes, more than the \(limit) that a feed may have"
    case .tooDeep(let limit): "nests its elements more than \(limit) deep"
    case .tooManyElements(let limit): "has more than \(limit) elements"
    case .binary: "is binary data, expected a feed"
    }
  }
}
