import Foundation

/// By what an address is known again, however it was written down.
enum PageAddress {
  /// Without scheme, fragment, the marks of campaigns and a slash at its end: `example.org/fire?id=3`.
  ///
  /// Nil for what is no address of the web, and for one of a whole site (`https://example.org/`):
  /// different articles may give it.
  static func key(_ text: String?) -> String? {
    guard let text, let parts = URLComponents(string: text),
      ["http", "https"].contains(parts.scheme?.lowercased()), let host = parts.host?.lowercased(),
      !host.isEmpty
    else { return nil }
    let port = parts.port.map { [80, 443].contains($0) ? "" : ":\($0)" } ?? ""
    var path = parts.percentEncodedPath[...]
    while path.hasSuffix("/") { path.removeLast() }
    let items = (parts.percentEncodedQuery ?? "").split(separator: "&")
      .filter { !$0.hasPrefix("utm_") }
    guard !path.isEmpty || !items.isEmpty else { return nil }
    return host + port + path + (items.isEmpty ? "" : "?\(items.joined(separator: "&"))")
  }
}

/// What tells one page that was edited from two texts at one address.
struct PageText {
  let title: String?
  let text: String
  /// The part of the shorter text's phrases of three words that the other has as well.
  private static let leastShare = 0.25

  /// Whether both are the same page: by its title, or because a good part of the words stayed.
  ///
  /// Feeds without addresses of their own entries, and sites that give every page the address of its
  /// section, would otherwise count as one page that is edited all the time, and lose all but the last.
  func isSamePage(as other: PageText) -> Bool {
    if let title, let second = other.title, !title.isEmpty,
      title.lowercased() == second.lowercased()
    {
      return true
    }
    let (own, others) = (phrases, other.phrases)
    let least = min(own.count, others.count)
    return least > 0
      && Double(own.intersection(others).count) >= Self.leastShare * Double(least)
  }

  private var phrases: Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 3 else { return [] }
    return Set((2..<words.count).map { words[($0 - 2)...$0].joined(separator: " ") })
  }
}
