internal import YAML

/// A span of whole days: "7 days", "2 weeks".
package struct DaySpan: Sendable, Hashable {
  package let days: Int

  package init(days: Int) { self.days = days }
}

/// By how much two figures may differ and still agree.
package enum Tolerance: Sendable, Hashable {
  /// A part of the greater figure, 0 to 1: "5%" is 0.05.
  case share(Double)
  case people(Int)
}

extension ValueKind where Value == DaySpan {
  /// From one day to a year; nearer than a day nothing in the news is known.
  static let daySpan = scalar(
    one: "a number of days or weeks, from 1 day to 1 year, such as 7 days", many: "spans of days",
    schema: .object([
      "type": "string",
      "pattern":
        "^(([1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6]) days?|([1-9]|[1-4][0-9]|5[0-2]) weeks?)$",
    ]), isText: true, remedy: daySpanRemedy
  ) { text in
    let parts = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 2, let count = String(parts[0]).flatMap(PlainNumber.integer),
      parts[0].first != UInt8(ascii: "0"), let days = daysPerUnit[String(parts[1]) ?? ""],
      (1...366).contains(count), count * days <= 366
    else { return nil }
    return DaySpan(days: count * days)
  }

  private static let daysPerUnit = ["day": 1, "days": 1, "week": 7, "weeks": 7]

  private static let daySpanRemedy: @Sendable (String) -> String? = { text in
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let unit = text.utf8.dropFirst(digits.count).filter { (0x61...0x7A).contains($0 | 0x20) }
    guard let count = String(digits).flatMap(PlainNumber.integer) else { return nil }
    let word = String(decoding: unit, as: UTF8.self)
    switch word.isEmpty ? UInt8(0) : word.utf8.first.map({ $0 | 0x20 }) ?? 0 {
    case 0: return "a unit is missing, write \(count) days"
    case UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s"):
      return "less than a day is too fine here"
    case UInt8(ascii: "d") where (1...366).contains(count):
      return "write \(count) \(count == 1 ? "day" : "days")"
    case UInt8(ascii: "w") where (1...52).contains(count):
      return "write \(count) \(count == 1 ? "week" : "weeks")"
    default: return nil
    }
  }
}

extension ValueKind where Value == Tolerance {
  static let tolerance = ValueKind(
    one: "a share such as 5% or a number of people such as 2", many: "tolerances",
    schema: .object([
      "anyOf": .list([
        .object(["type": "integer", "minimum": 0]),
        .object([
          "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",
        ]),
        .object(["$ref": "#/$defs/environment"]),
      ])
    ])
  ) { node, reading in
    let isShare = node.text?.hasSuffix("%") ?? false
    let one = "a share such as 5% or a number of people such as 2"
    guard let text = reading.scalar(node, expected: one, isText: isShare) else { return nil }
    if let tolerance = Tolerance(text) { return tolerance }
    let advice = remedy(text).map { "; write \($0)" } ?? ""
    reading.note("wrong_value", at: node.mark, "expected \(one), found \"\(text)\"\(advice)")
    return nil
  }

  private static func remedy(_ text: String) -> String? {
    if let share = PlainNumber.decimal(text), share > 0, share < 1 {
      return PlainNumber.text(of: share * 100) + "%"
    }
    let digits = String(text.prefix { ("0"..."9").contains($0) })
    return PlainNumber.isNumber(digits) && text.hasSuffix(" people") ? digits : nil
  }
}

extension Tolerance {
  /// Reads "5%" and "2".
  init?(_ text: String) {
    if let people = PlainNumber.integer(text), people >= 0 {
      self = .people(people)
    } else if text.hasSuffix("%"), let percent = PlainNumber.decimal(String(text.dropLast())),
      (0...100).contains(percent), text.utf8.first != UInt8(ascii: "-")
    {
      self = .share(percent / 100)
    } else {
      return nil
    }
  }
}
