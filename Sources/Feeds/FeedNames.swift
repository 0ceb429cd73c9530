/// The vocabularies of feeds, by their namespaces, or by the prefix where a feed forgot to declare it.
enum FeedNames {
  private static let prefixes: [String: String] = [
    "": "", "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "", "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://www.w3.org/2005/atom": "atom:", "http://purl.org/atom/ns#": "atom:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:", "http://purl.org/dc/terms/": "dcterms:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/1999/xhtml": "xhtml:", "http://www.w3.org/xml/1998/namespace": "xml:",
  ]
  private static let known = Set(prefixes.values)

  /// The name of an element or attribute in our spelling; what no feed needs keeps its prefix, or
  /// gets one, so that it is not taken for a word of RSS.
  static func name(_ local: String, prefix: String?, namespace: String?) -> String {
    if let namespace, !namespace.isEmpty {
      return (prefixes[namespace.lowercased()] ?? "other:") + local
    }
    guard let prefix, !prefix.isEmpty else { return local }
    return (known.contains(prefix + ":") ? "\(prefix):" : "other:") + local
  }
}
