/// Where a page can be read, as it says itself.
enum PageAddress {
  /// The canonical address, completed with the one where the page was fetched.
  ///
  /// A front page is no article's address: some systems name it on every page.
  static func canonical(
    _ tags: HeadTags, _ item: LinkedData.Item?, fetched: String?
  ) -> String? {
    let told = [tags.canonical, tags.meta("og:url"), item?.address].compactMap { $0 }
      .compactMap { absolute($0, base: fetched) }
    return told.first { !isFrontPage($0) } ?? fetched ?? told.first
  }

  /// "example.org" of "https://www.example.org/news"; nil for a path.
  static func host(_ address: String) -> String? {
    guard let rest = afterScheme(address) else { return nil }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return bare.isEmpty ? nil : bare
  }

  /// An address with scheme and host; nil where a relative one has nothing to be completed with.
  static func absolute(_ address: String, base: String?) -> String? {
    if afterScheme(address) != nil { return address }
    guard let base, let rest = afterScheme(base), !address.contains(":") || address.hasPrefix("/")
    else { return nil }
    let scheme = base.prefix(base.count - rest.count)
    if address.hasPrefix("//") { return scheme.dropLast(2) + address }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let host = path.prefix { $0 != "/" }
    if address.hasPrefix("/") { return "\(scheme)\(host)\(address)" }
    if address.hasPrefix("#") { return "\(scheme)\(path)\(address)" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "\(host)/"
    return "\(scheme)\(folder)\(address)"
  }

  private static func afterScheme(_ address: String) -> Substring? {
    for scheme in ["https://", "http://"] where address.lowercased().hasPrefix(scheme) {
      return address.dropFirst(scheme.count)
    }
    return nil
  }

  private static func isFrontPage(_ address: String) -> Bool {
    guard let rest = afterScheme(address) else { return false }
    guard let slash = rest.firstIndex(of: "/") else { return true }
    return rest[slash...].count <= 1
  }
}
