import Foundation
import Testing

@testable import Reporting

@Suite struct `a desk gives the report its own looks` {
  private static func page(_ design: ReportDesign, _ path: String = "index.html") throws -> String {
    let files = try FixtureReports.sample.files(in: [.html], design)
    return String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test(arguments: ["{{title}}", "{{! no escaping is named }}{{title}}"])
  func `a template of its own takes the place of ours, and is escaped`(_ text: String) throws {
    let template = ReportDesign.Template(
      name: "index-body", file: "index-body.mustache", text: text)
    var report = FixtureReports.sample
    report.title = "A \"\u{0301}b\" <c>"
    let files = try report.files(in: [.html], ReportDesign(templates: [template]))
    let page = String(
      decoding: try #require(files.first { $0.path == "index.html" }).bytes, as: UTF8.self)
    #expect(page.contains("<main id=\"content\">\nA &quot;\u{0301}b&quot; &lt;c&gt;"))
  }

  @Test(arguments: [
    (
      "one\n{{#title}}\nthree",
      "desk/x.mustache:3:6: a section that began above has no end; write {{/its name}} where it ends"
    ),
    ("{{title", "desk/x.mustache:1:8: the template ends within a tag"),
    (
      "a\n{{#a}}{{/b}}",
      "desk/x.mustache:2:10: this ends another section than the one that is open; sections end in the reverse order"
    ),
    (
      "{{% CONTENT_TYPE:HTLM}}",
      "desk/x.mustache:1:24: expected {{% CONTENT_TYPE:PAGE}} or {{% CONTENT_TYPE:MARKDOWN}}"
    ),
  ])
  func `a template that does not parse names file, line and column`(
    _ text: String, _ message: String
  ) {
    let template = ReportDesign.Template(name: "x", file: "desk/x.mustache", text: text)
    let fault = #expect(throws: TemplateFault.self) {
      try Templates(ReportDesign(templates: [template]))
    }
    #expect(fault?.description == message)
  }

  @Test func `colours and rules are added to the style sheet`() throws {
    let design = ReportDesign(
      style: "h1 { color: red; }", colours: [.init(name: "link", light: "#112233", dark: "#aabbcc")]
    )
    #expect(
      design.styleSheet.contains("(prefers-color-scheme: light) {\n  :root { --link: #112233; }"))
    #expect(
      design.styleSheet.contains("(prefers-color-scheme: dark) {\n  :root { --link: #aabbcc; }"))
    #expect(design.styleSheet.hasSuffix("\nh1 { color: red; }"))
    #expect(ReportDesign().styleSheet == EmbeddedTemplates.style)
  }

  @Test(arguments: [
    ([], []), ([ReportDesign.Colour(name: "link", light: "#1d4f91")], []),
    (
      [.init(name: "link", light: "#aaaaaa")],
      ["link on paper has a contrast of 2.2 to 1; for text to be read easily it takes 4.5 to 1"]
    ),
    (
      [.init(name: "ink", dark: "#333333")],
      [
        "ink on paper in the dark has a contrast of 1.4 to 1; for text to be read easily it takes 4.5 to 1",
        "ink on sheet in the dark has a contrast of 1.3 to 1; for text to be read easily it takes 4.5 to 1",
        "ink on figure in the dark has a contrast of 1.4 to 1; for text to be read easily it takes 4.5 to 1",
      ]
    ),
  ])
  func `text that is hard to read is told`(_ colours: [ReportDesign.Colour], _ faults: [String]) {
    #expect(ReportDesign(colours: colours).contrastFaults.map(\.description) == faults)
  }

  @Test func `the colours of the program can be read`() {
    let faults = ReportDesign(
      colours: ["ink", "quiet", "link", "grave", "side-1", "side-2", "side-3", "side-4", "side-5"]
        .map { .init(name: $0, light: "#000000", dark: "#ffffff") }
    ).contrastFaults
    #expect(faults.isEmpty)
  }

  @Test(arguments: [false, true])
  func `a logo stands at the head, and may be loaded from beside the page alone`(
    _ isSingleFile: Bool
  ) throws {
    let design = ReportDesign(
      logo: .init(format: .svg, bytes: Array("<svg/>".utf8)), isSingleFile: isSingleFile)
    let page = try Self.page(design, isSingleFile ? "report.html" : "index.html")
    #expect(
      page.contains(
        isSingleFile ? "src=\"data:image/svg+xml;base64,PHN2Zy8+\"" : "src=\"logo.svg\""))
    #expect(page.contains(isSingleFile ? "img-src data:;" : "img-src &#39;self&#39; file:;"))
  }

  @Test func `one file loads nothing and holds a style sheet that is known by its hash`() throws {
    let page = try Self.page(
      ReportDesign(style: "q::after { content: '</style>'; }", isSingleFile: true), "report.html")
    let tags = HTMLTag.tags(of: page)
    #expect(!tags.contains { $0.name == "script" || $0.name == "link" })
    #expect(tags.count { $0.name == "/style" } == 1)
    #expect(page.contains("style-src &#39;sha256-"))
    #expect(!page.contains("script-src"))
  }
}
