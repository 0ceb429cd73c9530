internal import Configuration
internal import Diagnostics
internal import FoundationEssentials
internal import Hashing
internal import Reporting

/// Reads the templates, the logo and the colours of a report stage, and gathers what is wrong.
struct DesignLoader {
  private(set) var design = ReportDesign()
  private(set) var diagnostics: [Diagnostic] = []
  /// What was read, for the fingerprint of the configuration.
  private(set) var texts: [String] = []

  /// - Parameter location: where the colours of the stage stand, for their warnings.
  init(_ report: ReportConfiguration, colours location: Diagnostic.Location) {
    design.isSingleFile = report.isSingleFile
    design.colours = Self.colours(report)
    if let folder = report.templates { readTemplates(folder) }
    if let logo = report.logo { readLogo(logo) }
    for fault in design.contrastFaults {
      diagnostics.append(Diagnostic(.warning, "contrast", at: location, fault.description))
    }
  }

  private static func colours(_ report: ReportConfiguration) -> [ReportDesign.Colour] {
    ReportColours.Role.allCases.compactMap { role in
      let (light, dark) = (report.colours?.values[role], report.darkColours?.values[role])
      guard light != nil || dark != nil else { return nil }
      return ReportDesign.Colour(name: role.styleName, light: light, dark: dark)
    }
  }

  private mutating func readTemplates(_ folder: ConfiguredPath) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.resolved) else {
      note(.error, "unreadable", folder.resolved, "expected a folder with templates")
      return
    }
    for name in names.sorted() {
      let file = "\(folder.resolved)/\(name)"
      guard name.hasSuffix(".mustache") || name == "style.css" else { continue }
      guard let bytes = try? Data(contentsOf: URL(filePath: file)),
        let text = String(validating: bytes, as: UTF8.self)
      else {
        note(.error, "unreadable", file, "cannot be read as UTF-8 text")
        continue
      }
      texts.append(text)
      if name == "style.css" {
        design.style = text
      } else {
        design.templates.append(
          .init(name: String(name.dropLast(".mustache".count)), file: file, text: text))
      }
    }
    check()
  }

  /// Notes the templates that do not parse, those that no page uses, and what they miss.
  private mutating func check() {
    let own = design.templates.map(\.name)
    let referred = Set(design.templates.flatMap { Templates.references(in: $0.text) })
    for template in design.templates {
      if let fault = fault(template) { diagnostics.append(fault) }
      if !Templates.names.contains(template.name), !referred.contains(template.name) {
        let near = NearestName.of(template.name, among: Templates.names)
        let advice = near.map { ". Did you mean \"\($0)\"?" } ?? ""
        note(.warning, "template", template.file, "no page uses this template\(advice)")
      }
      for name in Templates.references(in: template.text)
      where !Templates.names.contains(name) && !own.contains(name) {
        note(.error, "template", template.file, "there is no template \"\(name)\" to include")
      }
      for name in Templates.unescaped(in: template.text) {
        note(
          .error, "template", template.file,
          "\"\(name)\" would be written as it stands, and words of strangers could become a part of "
            + "the page; write {{name}} with two braces, and no content type but PAGE")
      }
    }
  }

  private func fault(_ template: ReportDesign.Template) -> Diagnostic? {
    do throws(TemplateFault) {
      _ = try Templates(ReportDesign(templates: [template]))
      return nil
    } catch {
      return Diagnostic(
        .error, "template", at: .init(file: error.file, line: error.line, column: error.column),
        error.words, sourceLine: error.sourceLine)
    }
  }

  private mutating func readLogo(_ logo: ConfiguredPath) {
    guard let data = try? Data(contentsOf: URL(filePath: logo.resolved)) else {
      return note(.error, "unreadable", logo.resolved, "cannot be read; is there such a file?")
    }
    let bytes = Array(data)
    guard let format = ReportDesign.Logo.Format(bytes) else {
      return note(.error, "logo", logo.resolved, "expected a picture as SVG, PNG, JPEG or WebP")
    }
    design.logo = .init(format: format, bytes: bytes)
    texts.append(ContentHash.sha256(bytes))
  }

  private mutating func note(
    _ severity: Diagnostic.Severity, _ kind: String, _ file: String, _ message: String
  ) {
    diagnostics.append(Diagnostic(severity, kind, at: .init(file: file), message))
  }
}

extension ReportColours.Role {
  /// The name of the colour in the style sheet.
  fileprivate var styleName: String {
    switch self {
    case .alert: "grave"
    case .side1: "side-1"
    case .side2: "side-2"
    case .side3: "side-3"
    case .side4: "side-4"
    case .side5: "side-5"
    case .paper, .sheet, .ink, .quiet, .line, .band, .link, .figure: rawValue
    }
  }
}

extension ReportDesign.Logo.Format {
  /// By the first bytes, whatever the file is called.
  fileprivate init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg") {
      self = .svg
    } else {
      return nil
    }
  }
}
