internal import FoundationEssentials
internal import Glibc

/// A text that would be hard to read in the colours of a desk.
package struct ContrastFault: Sendable, Hashable, CustomStringConvertible {
  /// The names of the style sheet: `link` on `paper`.
  package let text: String
  package let ground: String
  package let isDark: Bool
  /// In tenths, rounded down: 32 is 3.2 to 1.
  package let tenths: Int

  package var description: String {
    "\(text) on \(ground)\(isDark ? " in the dark" : "") has a contrast of \(tenths / 10)."
      + "\(tenths % 10) to 1; for text to be read easily it takes 4.5 to 1"
  }
}

extension ReportDesign {
  /// What is written on what.
  private static let pairs = [
    ("ink", "paper"), ("quiet", "paper"), ("link", "paper"), ("grave", "paper"), ("ink", "sheet"),
    ("quiet", "sheet"), ("ink", "figure"), ("side-1", "paper"), ("side-2", "paper"),
    ("side-3", "paper"), ("side-4", "paper"), ("side-5", "paper"),
  ]

  /// The pairs, with a colour of the desk in them, whose contrast is under that of WCAG 2, level AA.
  package var contrastFaults: [ContrastFault] {
    [false, true].flatMap { isDark in
      let own = colours.compactMap { colour in
        (isDark ? colour.dark : colour.light).map { (colour.name, $0) }
      }
      let chosen = Dictionary(own) { _, last in last }
      let all = Self.ownColours(isDark: isDark).merging(chosen) { $1 }
      return Self.pairs.compactMap { text, ground -> ContrastFault? in
        guard chosen[text] != nil || chosen[ground] != nil,
          let first = all[text].flatMap(Self.luminance),
          let second = all[ground].flatMap(Self.luminance)
        else { return nil }
        let ratio = (max(first, second) + 0.05) / (min(first, second) + 0.05)
        guard ratio < 4.5 else { return nil }
        return ContrastFault(text: text, ground: ground, isDark: isDark, tenths: Int(ratio * 10))
      }
    }
  }

  /// The colours of the program's style sheet, whose first rule is for the light, the second for
  /// the dark.
  private static func ownColours(isDark: Bool) -> [String: String] {
    let rules = EmbeddedTemplates.style.components(separatedBy: ":root {").dropFirst().prefix(2)
    guard let rule = isDark ? rules.last : rules.first else { return [:] }
    let declarations = rule.prefix { $0 != "}" }.split(separator: ";")
    let pairs = declarations.compactMap { declaration -> (String, String)? in
      let parts = declaration.split(separator: ":").map { $0.filter { $0 != " " && $0 != "\n" } }
      guard parts.count == 2, parts[0].hasPrefix("--") else { return nil }
      return (String(parts[0].dropFirst(2)), parts[1])
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The relative luminance of `#14568f` as WCAG 2 has it.
  private static func luminance(_ colour: String) -> Double? {
    guard colour.utf8.count == 7, let number = Int(colour.dropFirst(), radix: 16) else {
      return nil
    }
    let bytes: [Int] = [number >> 16, (number >> 8) & 255, number & 255]
    let parts = bytes.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
