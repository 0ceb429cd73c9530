import Web

/// Addresses in feeds, which may be relative.
enum FeedAddress {
  /// The absolute address where there is a base, else the reference itself, without white space.
  static func resolved(_ reference: String, base: String?) -> String {
    if let base, let address = try? WebAddress(base).resolving(reference) {
      return address.description
    }
    if let address = try? WebAddress(reference) { return address.description }
    return reference.split { $0.isWhitespace }.joined()
  }
}
