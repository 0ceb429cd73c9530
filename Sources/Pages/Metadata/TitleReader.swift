/// Finds the headline: the heading on the page that its declared titles speak of.
///
/// What a page shows is what it says, so the shown heading is preferred to a title that was written
/// for search engines; the declared titles tell it from the paper's name and other headings.
struct TitleReader {
  /// The titles without the name of the paper, most trusted first.
  private let declared: [String]
  /// The name of the paper, as it was cut from a title.
  let site: String?

  init(declared: [String?], publisher: String?, host: String?) {
    let titles = declared.compactMap { $0 }
    var bare: [String] = []
    var site: String?
    for title in titles {
      let cut = TitleReader.cut(title, publisher: publisher, host: host, among: titles)
      bare.append(cut.title)
      if site == nil { site = cut.site }
    }
    self.declared = bare
    self.site = site
  }

  /// The element that shows the headline, and its words; of no headings the declared title.
  func headline(among headings: [Int], _ tree: PageTree) -> (node: Int?, title: String?) {
    var best: (node: Int, title: String, score: Double)?
    for heading in headings {
      let text = tree.text(of: heading, limit: 600)
      guard !text.isEmpty else { continue }
      var score = declared.map { TitleReader.likeness($0, text) }.max() ?? 0
      if tree.tag(heading) == .h1 { score += 0.1 }
      if score > best?.score ?? 0.5 { best = (heading, text, score) }
    }
    if let best { return (best.node, best.title) }
    if let declared = declared.first { return (nil, declared) }
    let shown = headings.first { tree.tag($0) == .h1 } ?? headings.first
    return (shown, shown.map { tree.text(of: $0, limit: 600) })
  }

  private static let mostParts = 8
  private static let marks = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ", " / "]
    .map { Array($0.utf8) }

  /// Cuts the name of the paper from the end or the head of a title.
  private static func cut(
    _ title: String, publisher: String?, host: String?, among titles: [String]
  ) -> (title: String, site: String?) {
    let parts = parts(of: title)
    guard (2...mostParts).contains(parts.count) else { return (title, nil) }
    func isSite(_ part: String) -> Bool {
      let letters = letters(part)
      if let publisher, likeness(publisher, part) >= 0.8 { return true }
      return letters.count >= 3 && host.map { self.letters($0).contains(letters) } ?? false
    }
    for count in 1..<parts.count {
      let tail = parts.suffix(count).joined()
      let head = parts.dropLast(count).joined()
      let isTold = titles.contains { $0 != title && letters($0) == letters(trimmed(head)) }
      if isSite(trimmed(parts[parts.count - count])) || isTold {
        return (trimmed(head), trimmed(tail))
      }
    }
    if isSite(trimmed(parts[0])) {
      return (trimmed(parts.dropFirst().joined()), trimmed(parts[0]))
    }
    let last = trimmed(parts[parts.count - 1])
    let rest = trimmed(parts.dropLast().joined())
    let isShort = last.split(separator: " ").count <= 4 && rest.split(separator: " ").count >= 4
    return publisher == nil && isShort ? (rest, last) : (title, nil)
  }

  /// The parts of a title between marks, each with the mark before it.
  private static func parts(of title: String) -> [String] {
    let bytes = Array(title.utf8)
    var parts: [String] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x20 && index > start {
      guard marks.contains(where: { bytes[index...].starts(with: $0) }) else { continue }
      parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Without white space and marks at either end.
  private static func trimmed(_ part: String) -> String {
    let bytes = Array(part.utf8)
    func isMark(_ index: Int) -> Bool {
      [0x20, 0x7C, 0x2D, 0x2F, 0x3A].contains(bytes[index]) || wideMark(bytes, index) > 0
    }
    var start = 0
    while start < bytes.count, isMark(start) { start += max(1, wideMark(bytes, start)) }
    var end = bytes.count
    while end > start {
      let lead = bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? start
      guard lead >= start, isMark(lead) else { break }
      end = lead
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The length of a dash, dot or guillemet that parts titles; 0 for another character.
  private static func wideMark(_ bytes: [UInt8], _ index: Int) -> Int {
    for mark in ["–", "—", "·", "»", "•"] where bytes[index...].starts(with: mark.utf8) {
      return mark.utf8.count
    }
    return 0
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The share of words that two titles have in common (Dice's coefficient).
  static func likeness(_ one: String, _ other: String) -> Double {
    let first = words(one)
    let second = words(other)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        .map(String.init))
  }
}
