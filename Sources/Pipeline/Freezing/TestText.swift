internal import ClaimModel
internal import Configuration

/// A test as the lines of a list member in YAML.
struct TestText {
  private(set) var lines: [String]

  init(name: String, remark: String) {
    lines = ["# \(remark)", "- name: \(TestText.quoted(name))"]
  }

  mutating func add(text: String) { lines.append("  text: \(TestText.quoted(text))") }

  mutating func add(articles: [TestArticle]) {
    lines.append("  articles:")
    for article in articles {
      let fields = [
        ("id", article.id), ("title", article.title), ("publisher", article.publisher),
        ("published", article.published), ("text", article.text),
      ].compactMap { name, value in value.map { "\(name): \(TestText.quoted($0))" } }
      for (index, field) in fields.enumerated() {
        lines.append("    \(index == 0 ? "- " : "  ")\(field)")
      }
    }
  }

  mutating func add(given claims: [Claim]) {
    lines.append("  claims:")
    lines += claims.map { claim in
      var fields = TestText.figure(claim)
      if let source = claim.sources.first {
        fields += [("source", source.name), ("kind", source.kind.rawValue)]
        if let side = source.side { fields.append(("side", side)) }
      }
      if let said = claim.reported.flatMap({ CalendarDay(iso: String($0.prefix(10))) }) {
        fields.append(("said", said.description))
      }
      if claim.status != .asserted { fields.append(("status", claim.status.rawValue)) }
      return "    - " + TestText.flow(fields)
    }
  }

  mutating func add(expected claims: [Claim]) {
    guard !claims.isEmpty else { return lines.append("  expect: []") }
    lines.append("  expect:")
    lines += claims.map { claim in
      let source = claim.sources.first?.name ?? "none"
      let status = claim.status == .asserted ? [] : [("status", claim.status.rawValue)]
      return "    - " + TestText.flow(TestText.figure(claim) + [("source", source)] + status)
    }
  }

  mutating func add(incidents: [[String]]) {
    let lists = incidents.map { "[\($0.map(TestText.quoted).joined(separator: ", "))]" }
    lines.append("  incidents: [\(lists.joined(separator: ", "))]")
  }

  mutating func add(discrepancies: [Discrepancy]) {
    guard !discrepancies.isEmpty else { return lines.append("  discrepancies: []") }
    lines.append("  discrepancies:")
    lines += discrepancies.map { found in
      "    - "
        + TestText.flow([
          ("measure", found.question.measure.rawValue), ("group", found.question.group),
          ("kind", found.kind.rawValue),
        ])
    }
  }

  private static func figure(_ claim: Claim) -> [(String, String)] {
    let fields = [("measure", claim.measure.rawValue), ("group", claim.group.rawValue)]
    let (low, high) = (claim.quantity.low, claim.quantity.high)
    if let low, low == high { return fields + [("number", "\(low)")] }
    return fields
      + [("low", low), ("high", high)].compactMap { name, bound in
        bound.map { (name, "\($0)") }
      }
  }

  private static func flow(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\($0): \(quoted($1))" }.joined(separator: ", ") + "}"
  }

  /// As it stands where that is plain text in every place, else in double quotes.
  static func quoted(_ text: String) -> String {
    // "${" begins a variable of the environment.
    let text = text.replacing("${", with: "$${")
    let isPlain =
      text.utf8.allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || "_-./ ".utf8.contains($0)
      }
      && text.utf8.first.map { isLetter($0) || (0x30...0x39).contains($0) } == true
      && text.utf8.last != 0x20 && !["true", "false", "null"].contains(text)
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
