import Foundation
import Reporting
import Testing

/// Documents are written by strangers: nothing that they hold may become more than text.
@Suite struct `hostile words stay text` {
  static let payloads = [
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>",
    "'\"\u{0301} onmouseover=\"alert(1)\" <\u{0338}b> &\u{0301}lt;",
    "</title></style></mark>--><svg onload=alert(1)>",
    "{{title}} {{{report_title}}} {{>layout}} {{=<% %>=}}",
    "| a | b |\n# heading\n- item\n> quote\n```\n[x](javascript:alert(1)) ![y](z) **b** $x$ ~~s~~",
    "\u{0}\u{1}\u{7F}\u{202E}evil\u{2066}\u{FFFE} \u{2028}next",
    "../../../etc/passwd\\..\\con", "=HYPERLINK(\"https://example.org\")", "\r\n\t", "", " ",
    String(repeating: "long \u{1F469}\u{200D}\u{1F469} ", count: 200),
  ]

  @Test(arguments: payloads)
  func `a page has the same tags as with harmless words`(_ words: String) throws {
    let hostile = HostileReport(words: words)
    let found = try HTMLReporter().files(for: hostile.report).filter { $0.path.hasSuffix("html") }
    let expected = try HTMLReporter().files(for: hostile.harmless.report)
      .filter { $0.path.hasSuffix("html") }
    #expect(found.count == expected.count)
    let foundTags = Set(found.map { Self.structure($0) })
    let expectedTags = Set(expected.map { Self.structure($0) })
    #expect(foundTags == expectedTags || words.isEmpty || words.allSatisfy(\.isWhitespace))
  }

  @Test(arguments: payloads)
  func `a page has no script, no style attribute and no remote part`(_ words: String) throws {
    for file in try HTMLReporter().files(for: HostileReport(words: words).report)
    where file.path.hasSuffix("html") {
      for tag in HTMLTag.tags(of: String(decoding: file.bytes, as: UTF8.self)) {
        #expect(!["iframe", "object", "embed", "img", "base"].contains(tag.name))
        #expect(tag.name != "form" || tag.attributes["id"] == "search")
        #expect(tag.name != "script" || tag.attributes["src"] == "search.js")
        #expect(tag.attributes["src"] == nil || tag.name == "script")
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
        if let link = tag.attributes["href"] { #expect(Self.isHarmless(link), "\(link)") }
      }
    }
  }

  @Test(arguments: payloads)
  func `file names hold only letters, digits and four marks`(_ words: String) throws {
    for file in try HostileReport(words: words).report.files(in: ReportFormat.allCases) {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      #expect(file.path.split(separator: "/").count <= 2)
      #expect(name.utf8.count < 200)
      #expect(!name.hasPrefix("."))
      #expect(
        name.utf8.allSatisfy { "-.~_".utf8.contains($0) || UnicodeScalar($0).isLetterOrDigit })
    }
  }

  @Test(arguments: payloads)
  func `markdown has as many lines as with harmless words`(_ words: String) throws {
    let hostile = HostileReport(words: words)
    let found = try Self.lines(hostile.report)
    let expected = try Self.lines(hostile.harmless.report)
    #expect(found.count == expected.count)
    for (line, twin) in zip(found, expected) {
      #expect(line.prefix(2) == twin.prefix(2) || !line.hasPrefix("#"))
      #expect(!line.contains("<script"))
      #expect(!line.replacing("\\]", with: "").contains("](javascript"))
    }
  }

  @Test(arguments: payloads)
  func `json gives every word back as it was`(_ words: String) throws {
    let files = try JSONReporter().files(for: HostileReport(words: words).report)
    let file = try #require(files.first)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    #expect(json["title"] as? String == words)
    let claim = try #require((json["claims"] as? [[String: Any]])?.first)
    #expect(claim["sentence"] as? String == words)
  }

  private static func structure(_ file: ReportFile) -> [String] {
    HTMLTag.tags(of: String(decoding: file.bytes, as: UTF8.self)).map(\.description)
  }

  private static func isHarmless(_ link: String) -> Bool {
    guard let colon = link.firstIndex(of: ":") else { return true }
    let scheme = link[..<colon]
    return scheme == "http" || scheme == "https" || scheme.contains("/") || scheme.contains("#")
  }

  private static func lines(_ report: Report) throws -> [Substring] {
    let files = try MarkdownReporter().files(for: report)
    let text = String(decoding: files[0].bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension UnicodeScalar {
  fileprivate var isLetterOrDigit: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
