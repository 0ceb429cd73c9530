/// How a desk wants its report to look; without anything, it looks as the program has it.
package struct ReportDesign: Sendable {
  /// A template of the desk, which takes the place of the one of that name.
  package struct Template: Sendable, Hashable {
    /// Without its ending: `layout`.
    package var name: String
    /// Where it was read, for messages.
    package var file: String
    package var text: String

    package init(name: String, file: String, text: String) {
      self.name = name
      self.file = file
      self.text = text
    }
  }

  /// A picture at the head of every page.
  package struct Logo: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
      case svg, png, jpeg, webp

      var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
    }

    package var format: Format
    package var bytes: [UInt8]

    package init(format: Format, bytes: [UInt8]) {
      self.format = format
      self.bytes = bytes
    }

    /// Where it lies in the folder of the report.
    var path: String { "logo.\(format.rawValue)" }
  }

  /// A colour of the style sheet by the name that it has there, in the light and in the dark.
  package struct Colour: Sendable, Hashable {
    package var name: String
    /// `#14568f`; nil leaves the colour as the program has it.
    package var light: String?
    package var dark: String?

    package init(name: String, light: String? = nil, dark: String? = nil) {
      self.name = name
      self.light = light
      self.dark = dark
    }
  }

  package var templates: [Template]
  /// Rules that are added to the style sheet.
  package var style: String
  package var logo: Logo?
  package var colours: [Colour]
  /// Whether the HTML is one file that can be sent, instead of a page for each incident.
  package var isSingleFile: Bool
  /// Whether a feed stands beside the pages, so that they can name it.
  var hasFeed = false

  package init(
    templates: [Template] = [], style: String = "", logo: Logo? = nil, colours: [Colour] = [],
    isSingleFile: Bool = false
  ) {
    self.templates = templates
    self.style = style
    self.logo = logo
    self.colours = colours
    self.isSingleFile = isSingleFile
  }

  /// The whole style sheet: that of the program, the colours, the rules of the desk.
  var styleSheet: String {
    EmbeddedTemplates.style + colourRules("light", colours.map { ($0.name, $0.light) })
      + colourRules("dark", colours.map { ($0.name, $0.dark) })
      + (style.isEmpty ? "" : "\n" + style)
  }

  private func colourRules(_ scheme: String, _ colours: [(name: String, value: String?)]) -> String
  {
    let rules = colours.compactMap { name, value in value.map { "--\(name): \($0);" } }
    guard !rules.isEmpty else { return "" }
    return """

      @media screen and (prefers-color-scheme: \(scheme)) {
        :root { \(rules.joined(separator: " ")) }
      }

      """
  }
}
