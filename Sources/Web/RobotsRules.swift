/// What a host's robots.txt says to this program (RFC 9309).
package struct RobotsRules: Sendable, Hashable {
  private struct Rule: Hashable {
    var isAllowed: Bool
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []
  /// Seconds between requests that the host asks for (`Crawl-delay`, which no standard tells).
  package private(set) var delay: Double?

  /// Rules that close nothing, as for a host without robots.txt.
  package static let open = RobotsRules()
  /// Rules that close everything, as for a host that fails to tell its own.
  package static let closed: RobotsRules = {
    var rules = RobotsRules()
    rules.rules = [Rule(isAllowed: false, pattern: Array("/".utf8))]
    return rules
  }()

  private init() {}

  /// Reads the groups for a product, such as `counterclaim`; those for `*` where none names it.
  ///
  /// - Parameter text: the file; more than its first 500 kB is not looked at.
  package init(_ text: [UInt8], for product: String) {
    var own = RobotsRules()
    var others = RobotsRules()
    var isNamed = false
    var (isOwn, isOthers, isInHead) = (false, false, false)
    for line in text.prefix(500_000).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let (key, value) = RobotsRules.parts(of: line) else { continue }
      if key == "user-agent" {
        if !isInHead { (isOwn, isOthers) = (false, false) }
        isInHead = true
        let names = RobotsRules.names(value, product)
        isOwn = isOwn || names
        isOthers = isOthers || value == Array("*".utf8)
        isNamed = isNamed || names
      } else {
        // A sitemap belongs to no group.
        isInHead = isInHead && key == "sitemap"
        if isOwn { own.take(key, value) }
        if isOthers { others.take(key, value) }
      }
    }
    self = isNamed ? own : others
  }

  /// Whether a path with its query may be asked for: the longest rule decides, and of two equal ones
  /// the one that allows.
  package func allows(_ path: String) -> Bool {
    let path = Array(path.utf8)
    if path == Array("/robots.txt".utf8) { return true }
    let best = rules.filter { RobotsRules.matches(path, $0.pattern) }
      .max { left, right in
        (left.pattern.count, left.isAllowed ? 1 : 0) < (
          right.pattern.count, right.isAllowed ? 1 : 0
        )
      }
    return best?.isAllowed ?? true
  }

  private mutating func take(_ key: String, _ value: [UInt8]) {
    switch key {
    case "allow", "disallow":
      // An empty "Disallow:" closes nothing.
      guard !value.isEmpty, rules.count < 10_000 else { return }
      rules.append(Rule(isAllowed: key == "allow", pattern: value))
    case "crawl-delay":
      delay = Double(String(decoding: value, as: UTF8.self)).map { min(max($0, 0), 86_400) }
    default: break
    }
  }

  private static func parts(of line: ArraySlice<UInt8>) -> (key: String, value: [UInt8])? {
    let line = line.prefix { $0 != 0x23 }
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let key = String(decoding: trimmed(line[..<colon]), as: UTF8.self).lowercased()
    return (key, Array(trimmed(line[(colon + 1)...])))
  }

  /// Names are compared without regard to case; what follows a slash is the version.
  private static func names(_ value: [UInt8], _ product: String) -> Bool {
    let name = String(decoding: value.prefix { $0 != 0x2F }, as: UTF8.self).lowercased()
    return !name.isEmpty && name == product.lowercased()
  }

  /// Whether a path begins with a pattern, in which `*` is any run and `$` at the end is the end.
  ///
  /// It goes back to the last run alone, so that time stays bounded.
  private static func matches(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    let isAnchored = pattern.last == 0x24
    let pattern = isAnchored ? Array(pattern.dropLast()) : pattern + [0x2A]
    var (position, element) = (0, 0)
    var run: (element: Int, position: Int)?
    while position < path.count {
      if element < pattern.count, pattern[element] == 0x2A {
        run = (element, position)
        element += 1
      } else if element < pattern.count, pattern[element] == path[position] {
        element += 1
        position += 1
      } else if let last = run {
        run = (last.element, last.position + 1)
        element = last.element + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return pattern[element...].allSatisfy { $0 == 0x2A }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return start[start.startIndex..<end]
  }
}
