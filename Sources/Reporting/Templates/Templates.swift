internal import FoundationEssentials
import Mustache

/// The templates of the report, parsed once.
///
/// Their files lie in `templates/`; `Scripts/embed-templates.sh` writes them into
/// `EmbeddedTemplates.swift`, so that the program needs no file at run time. Those of a desk take
/// the place of ours.
package struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Parses the templates; an error names the one that does not parse, and the place in it.
  package init(_ design: ReportDesign = ReportDesign()) throws(TemplateFault) {
    // Registering the same two again is harmless, and no other place names them.
    MustacheContentTypes.register(HTMLEscaping(), named: "PAGE")
    MustacheContentTypes.register(MarkdownEscaping(), named: "MARKDOWN")
    var library = MustacheLibrary()
    for (name, text) in EmbeddedTemplates.all {
      try Self.register(.init(name: name, file: "\(name).mustache", text: text), in: &library)
    }
    for template in design.templates { try Self.register(template, in: &library) }
    self.library = library
  }

  /// The names of all templates of the program.
  package static var names: [String] { EmbeddedTemplates.all.map(\.name) }

  /// The text of a template with its values; empty for a template that does not exist.
  func render(_ view: View, with template: String) -> String {
    library.render(view, withTemplate: template) ?? ""
  }

  private static func register(
    _ template: ReportDesign.Template, in library: inout MustacheLibrary
  ) throws(TemplateFault) {
    let head = escapingHead(of: template)
    do {
      try library.register(head + template.text, named: template.name)
    } catch let error as MustacheTemplate.ParserError {
      let isFirst = error.context.lineNumber == 1
      throw TemplateFault(
        file: template.file, line: error.context.lineNumber,
        column: max(1, error.context.columnNumber - (isFirst ? head.count : 0)),
        sourceLine: isFirst ? String(error.context.line.dropFirst(head.count)) : error.context.line,
        reason: error.error)
    } catch {
      throw TemplateFault(file: template.file, line: 1, column: 1, sourceLine: "", reason: error)
    }
  }

  /// What chooses our escaping where a template does not, so that nobody can forget it.
  private static func escapingHead(of template: ReportDesign.Template) -> String {
    if template.text.hasPrefix("{{%") || template.text.hasPrefix("{{<") { return "" }
    return template.name.hasPrefix("markdown")
      ? "{{% CONTENT_TYPE:MARKDOWN}}" : "{{% CONTENT_TYPE:PAGE}}"
  }
}

/// A template that does not parse.
package struct TemplateFault: Error, Sendable, CustomStringConvertible {
  package var file: String
  /// From 1.
  package var line: Int
  package var column: Int
  package var sourceLine: String
  private let reason: any Error

  init(file: String, line: Int, column: Int, sourceLine: String, reason: any Error) {
    self.file = file
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.reason = reason
  }

  package var description: String { "\(file):\(line):\(column): \(words)" }

  /// What is wrong, and what was expected.
  package var words: String {
    switch reason as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      "this ends another section than the one that is open; sections end in the reverse order"
    case .unfinishedName: "expected \"}}\" at the end of the tag"
    case .expectedSectionEnd:
      "a section that began above has no end; write {{/its name}} where it ends"
    case .invalidSetDelimiter: "expected two delimiters, as in {{=<% %>=}}"
    case .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "between {{<layout}} and {{/layout}} only blocks such as {{$main}}…{{/main}} may stand"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "expected {{% CONTENT_TYPE:PAGE}} or {{% CONTENT_TYPE:MARKDOWN}}"
    case .transformAppliedToInheritanceSection: "a block has no transform"
    case nil: "the template ends within a tag"
    }
  }
}

extension Templates {
  /// The names that a template includes, `{{>claim}}`, or builds upon, `{{<layout}}`.
  package static func references(in text: String) -> [String] {
    var names: [String] = []
    var rest = text.utf8[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[rest.index(after: brace)...]
      guard rest.first == UInt8(ascii: "{") else { continue }
      rest = rest.dropFirst()
      guard let mark = rest.first, mark == UInt8(ascii: ">") || mark == UInt8(ascii: "<") else {
        continue
      }
      let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
      names.append(String(decoding: name.filter { $0 > 0x20 }, as: UTF8.self))
    }
    return names
  }

  /// What a template writes as it stands, though it may be the words of strangers: `{{{title}}}`,
  /// `{{&title}}`, and everything after another content type than ours.
  package static func unescaped(in text: String) -> [String] {
    let triple = text.components(separatedBy: "{{{").dropFirst().map { part in
      String(part.prefix { $0 != "}" })
    }
    let single = text.components(separatedBy: "{{&").dropFirst().map { part in
      String(part.prefix { $0 != "}" }.drop { $0 == " " })
    }
    let types = text.components(separatedBy: "CONTENT_TYPE:").dropFirst().map { part in
      String(part.prefix { $0 != "}" && $0 != " " })
    }
    return (triple + single).filter { !drawings.contains($0) }
      + types.filter { $0 != "PAGE" && $0 != "MARKDOWN" }
  }

  /// Drawings and addresses of ours, which hold no words of others.
  private static let drawings: Set = [
    "axis", "strip", "summary", "sample", "steps", "inline_style", "original", "anchor",
  ]
}
