/// The colours of a desk, which take the place of the report's own.
package struct ReportColours: Sendable, Hashable, ConfigurationSection {
  /// What a colour is for; the raw values are the keys.
  package enum Role: String, CaseIterable, Sendable {
    case paper, sheet, ink, quiet, line, band, link, alert, figure
    case side1 = "side_1"
    case side2 = "side_2"
    case side3 = "side_3"
    case side4 = "side_4"
    case side5 = "side_5"

    fileprivate var meaning: String {
      switch self {
      case .paper: "The ground of the page."
      case .sheet: "The ground of what stands apart: the key to the plots, the search."
      case .ink: "The text."
      case .quiet: "Text that is beside the point: days, places, captions."
      case .line: "Rules and the grid of the plots."
      case .band: "The stretch from low to high in the plots."
      case .link: "Links."
      case .alert: "Contradictions, denials and imbalances."
      case .figure: "The ground of a figure in its sentence."
      case .side1: "The first side, by name, of an incident."
      case .side2, .side3, .side4, .side5: "The next side."
      }
    }

    fileprivate var setting: OpenSetting<String> {
      OpenSetting(rawValue, .colour, example: "\"#14568f\"", meaning)
    }
  }

  /// Each as `#14568f`, in lower case.
  package let values: [Role: String]

  static let declaration = SectionDeclaration(
    id: "colours", one: "colours by what they are for, such as {link: \"#14568f\"}",
    many: "colours",
    home: "under \"colours\" or \"dark_colours\" of stage report",
    "Colours that take the place of the report's own. Text that would be hard to read is told with a "
      + "warning.",
    settings: Role.allCases.map(\.setting))

  init(_ section: SectionReader) {
    var values: [Role: String] = [:]
    for role in Role.allCases { values[role] = section[role.setting] }
    self.values = values
  }
}

extension ValueKind where Value == String {
  /// Red, green and blue in hexadecimal.
  fileprivate static let colour = scalar(
    one: "a colour such as \"#14568f\"", many: "colours",
    schema: .object(["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"]), isText: true,
    remedy: { text in
      isHexadecimal(text, digits: 6) ? "write \"#\(text)\", with quotation marks" : nil
    },
    parse: { text in
      text.hasPrefix("#") && isHexadecimal(String(text.dropFirst()), digits: 6)
        ? text.lowercased() : nil
    })

  private static func isHexadecimal(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
      }
  }
}
