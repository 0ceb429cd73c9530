internal import ClaimModel

extension ValueKind where Value == String {
  /// Words of one's own, at least one character.
  static let text = text(one: "text", many: "texts")

  static func text(one: String, many: String) -> ValueKind {
    .scalar(
      one: one, many: many,
      schema: .object(["type": .texts(["string", "number"]), "pattern": "\\S"]), isText: true
    ) { text in
      text.utf8.contains { $0 > 0x20 } ? text : nil
    }
  }

  /// An address of the web, with its protocol.
  static let webAddress = scalar(
    one: "an address such as https://example.org/world.rss", many: "addresses",
    schema: .object(["type": "string", "pattern": "^https?://\\S+$"]), isText: true,
    remedy: {
      $0.contains("://") ? "only http and https are read" : "a file is read with \"files\""
    }
  ) { text in
    let isWeb = ["http://", "https://"].contains {
      text.hasPrefix($0) && text.utf8.count > $0.utf8.count
    }
    return isWeb && text.utf8.allSatisfy { $0 > 0x20 } ? text : nil
  }

  /// An address on the web, of a folder: a slash is put at its end where it has none.
  static let folderAddress = scalar(
    one: "an address such as https://desk.example.org/reports/", many: "addresses",
    schema: .object(["type": "string", "pattern": "^https?://[^\\s?#]+$"]), isText: true
  ) { text in
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text != $0 }
    guard isAddress, text.utf8.allSatisfy({ $0 > 0x20 && !"?#".utf8.contains($0) }) else {
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// ISO 3166-1 alpha-2.
  static let country = scalar(
    one: "a country code of two capitals such as PK", many: "country codes",
    schema: .object(["type": "string", "pattern": "^[A-Z]{2}$"]), isText: true
  ) { text in
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? text : nil
  }

  /// The id of a claim, a document or an incident.
  static let identifier = scalar(
    one: "the id of a claim, a document or an incident", many: "ids",
    schema: .object(["type": .texts(["string", "number"]), "pattern": "^\\S+$"]), isText: true
  ) { text in
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 } ? text : nil
  }
}

extension ValueKind where Value == Int {
  static func integer(_ range: ClosedRange<Int>, of noun: String) -> ValueKind {
    let bounds =
      range.upperBound == .max
      ? "\(range.lowerBound) or more" : "from \(range.lowerBound) to \(range.upperBound)"
    let limits = range.upperBound == .max ? [] : [("maximum", range.upperBound)]
    let members = [("minimum", range.lowerBound)] + limits
    let schema = SchemaValue.object(["type": "integer"]).adding(
      .object(members.map { .init(name: $0.0, value: .number(String($0.1))) }))
    return .scalar(
      one: "a whole number of \(noun), \(bounds)", many: "whole numbers", schema: schema,
      isText: false, remedy: wholeNumberRemedy
    ) { text in
      PlainNumber.integer(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// The version of the file's grammar, of which there is one.
  static let version = scalar(
    one: "version 1, the only one that this program reads", many: "versions",
    schema: .object(["const": 1]), isText: false
  ) { $0 == "1" ? 1 : nil }

  private static let wholeNumberRemedy: @Sendable (String) -> String? = { text in
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let others = text.utf8.filter { !(0x30...0x39).contains($0) }
    let isGrouped = !others.isEmpty && others.allSatisfy { $0 == 0x2C || $0 == 0x5F || $0 == 0x20 }
    return isGrouped && !digits.isEmpty
      ? "write \(String(decoding: digits, as: UTF8.self))" : nil
  }
}

extension ValueKind where Value == Double {
  static func number(_ range: ClosedRange<Int>, of noun: String = "") -> ValueKind {
    let unit = noun.isEmpty ? "" : " of \(noun)"
    return .scalar(
      one: "a number\(unit) from \(range.lowerBound) to \(range.upperBound)", many: "numbers",
      schema: .object([
        "type": "number", "minimum": .number(String(range.lowerBound)),
        "maximum": .number(String(range.upperBound)),
      ]), isText: false, remedy: decimalRemedy
    ) { text in
      let limits = Double(range.lowerBound)...Double(range.upperBound)
      return PlainNumber.decimal(text).flatMap { limits.contains($0) ? $0 : nil }
    }
  }

  private static let decimalRemedy: @Sendable (String) -> String? = { text in
    let comma = text.utf8.split(separator: UInt8(ascii: ","))
    if comma.count == 2, let whole = String(comma[0]), let part = String(comma[1]),
      PlainNumber.isNumber(whole + "." + part)
    {
      return "write \(whole).\(part)"
    }
    guard text.hasSuffix("%"), let percent = PlainNumber.decimal(String(text.dropLast())) else {
      return nil
    }
    return "write \(PlainNumber.text(of: percent / 100))"
  }
}

extension ValueKind where Value == Bool {
  static let flag = scalar(
    one: "true or false", many: "true or false", schema: .object(["type": "boolean"]),
    isText: false,
    remedy: { text in
      ["yes", "on", "Yes", "On", "True", "TRUE"].contains(text)
        ? "write true"
        : ["no", "off", "No", "Off", "False", "FALSE"].contains(text) ? "write false" : nil
    },
    parse: { $0 == "true" ? true : $0 == "false" ? false : nil })
}

extension ValueKind where Value == CalendarDay {
  static let day = scalar(
    one: "a day such as 2025-03-11", many: "days",
    schema: .object([
      "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    ]), isText: true
  ) { text in
    text.utf8.count == 10 ? CalendarDay(iso: text) : nil
  }
}
