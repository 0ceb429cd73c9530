import Foundation
import Testing

@testable import Reporting

@Suite struct `templates are embedded as they lie on the disk` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

  @Test func `every file is embedded and nothing else`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".mustache") }.sorted()
    #expect(EmbeddedTemplates.all.map { $0.name + ".mustache" } == names)
  }

  @Test(arguments: EmbeddedTemplates.all.map(\.name))
  func `a template is its file`(_ name: String) throws {
    let file = try String(
      contentsOf: Self.folder.appending(path: name + ".mustache"), encoding: .utf8)
    #expect(EmbeddedTemplates.all.first { $0.name == name }?.text == file)
  }

  @Test func `the style sheet is its file`() throws {
    let file = try String(contentsOf: Self.folder.appending(path: "style.css"), encoding: .utf8)
    #expect(EmbeddedTemplates.style == file)
  }

  @Test func `the script is its file`() throws {
    let file = try String(contentsOf: Self.folder.appending(path: "search.js"), encoding: .utf8)
    #expect(EmbeddedTemplates.script == file)
  }

  /// The engine goes back to its own escaping in every partial; ours has to be named in each.
  @Test(arguments: EmbeddedTemplates.all.map(\.name))
  func `a template escapes with our rules`(_ name: String) throws {
    let text = try #require(EmbeddedTemplates.all.first { $0.name == name }?.text)
    let first = text.split(separator: "\n")[0]
    #expect(
      first == "{{% CONTENT_TYPE:PAGE}}" || first == "{{% CONTENT_TYPE:MARKDOWN}}"
        || first == "{{<layout}}")
  }

  /// Drawings hold numbers and words of ours alone; addresses and anchors hold safe letters.
  @Test(arguments: EmbeddedTemplates.all.map(\.name))
  func `only drawings and addresses are written unescaped`(_ name: String) throws {
    let text = try #require(EmbeddedTemplates.all.first { $0.name == name }?.text)
    let drawings: Set = ["axis", "strip", "summary", "sample", "steps", "inline_style"]
    let allowed = name.hasPrefix("markdown") ? ["original", "anchor"] : drawings
    let names = text.components(separatedBy: "{{{").dropFirst()
      .map { String($0.prefix { $0 != "}" }) }
    #expect(Set(names).isSubset(of: allowed))
    #expect(!text.contains("{{&"))
  }
}
