import Mustache

/// The templates of the report, parsed once.
///
/// Their files lie beside this one; `Scripts/embed-templates.sh` writes them into
/// `EmbeddedTemplates.swift`, so that the program needs no file at run time.
struct Templates {
  private let library: MustacheLibrary

  /// Parses the templates; an error is a mistake of ours, which a test would find.
  init() throws {
    // Registering the same two again is harmless, and no other place names them.
    MustacheContentTypes.register(HTMLEscaping(), named: "PAGE")
    MustacheContentTypes.register(MarkdownEscaping(), named: "MARKDOWN")
    var library = MustacheLibrary()
    for (name, text) in EmbeddedTemplates.all { try library.register(text, named: name) }
    self.library = library
  }

  /// The text of a template with its values; empty for a template that does not exist.
  func render(_ view: View, with template: String) -> String {
    library.render(view, withTemplate: template) ?? ""
  }
}
