import Diagnostics
import Foundation
import Pipeline
import Testing

/// What a desk gives a report is read with the configuration, and each fault is told with its place.
@Suite struct `The looks of a report` {
  private static func faults(_ report: String, _ files: [String: String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = """
      stages: [ingest, extract, attribute, group, compare, {stage: report, \(report)}]
      """
    for (name, text) in files.merging(["pipeline.yaml": configuration], uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let path = folder.appending(path: "pipeline.yaml").path
    let root = folder.path + "/"
    return ConfigurationLoader.load(path: path, environment: [:]).diagnostics.map {
      let place = $0.location.file.replacing(root, with: "")
      let line = $0.location.line.map { ":\($0)" } ?? ""
      return "\(place)\(line): \($0.severity.rawValue): \($0.message)"
    }
  }

  private static let cases: [(String, [String: String], [String])] = [
    ("templates: t, logo: l.svg", ["t/claim.mustache": "{{figure_words}}", "l.svg": "<svg/>"], []),
    (
      "templates: t", ["t/claim.mustache": "a\n{{#x}}"],
      [
        "t/claim.mustache:2: error: a section that began above has no end; write {{/its name}} where it ends"
      ]
    ),
    (
      "templates: t", ["t/clam.mustache": "a"],
      ["t/clam.mustache: warning: no page uses this template. Did you mean \"claim\"?"]
    ),
    (
      "templates: t", ["t/claim.mustache": "{{>mine}}{{>yours}}", "t/mine.mustache": "a"],
      ["t/claim.mustache: error: there is no template \"yours\" to include"]
    ),
    (
      "templates: t", ["t/claim.mustache": "{{{sample}}} {{{name}}}"],
      [
        "t/claim.mustache: error: \"name\" would be written as it stands, and words of strangers could "
          + "become a part of the page; write {{name}} with two braces, and no content type but PAGE"
      ]
    ),
    ("templates: nowhere", [:], ["nowhere: error: expected a folder with templates"]),
    (
      "logo: l.svg", ["l.svg": "GIF89a"],
      ["l.svg: error: expected a picture as SVG, PNG, JPEG or WebP"]
    ),
    ("logo: none.png", [:], ["none.png: error: cannot be read; is there such a file?"]),
    (
      "colours: {link: \"#cccccc\"}", [:],
      [
        "pipeline.yaml:1: warning: link on paper has a contrast of 1.5 to 1; for text to be read easily it takes 4.5 to 1"
      ]
    ),
  ]

  @Test(arguments: cases)
  func `are read with the configuration`(
    _ report: String, _ files: [String: String], _ faults: [String]
  ) throws {
    #expect(try Self.faults(report, files) == faults)
  }
}
