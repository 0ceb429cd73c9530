internal import Diagnostics
internal import Foundation
internal import YAML

extension ValueKind where Value == Int {
  /// A time of the day, in minutes since midnight.
  static let clock = scalar(
    one: "a time of the day such as 22:00", many: "times of the day",
    schema: .object(["type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"]),
    isText: true, remedy: clockRemedy
  ) { text in
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }),
      let hour = digits(parts[0]), let minute = digits(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func digits(_ text: Substring.UTF8View) -> Int? {
    text.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(String(decoding: text, as: UTF8.self)) : nil
  }

  /// "7:00", "22h", "2200" and "22".
  private static let clockRemedy: @Sendable (String) -> String? = { text in
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), !text.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let (hour, minute) = digits.count > 2 ? (number / 100, number % 100) : (number, 0)
    let isAfternoon = text.lowercased().hasSuffix("pm") && hour < 12
    guard hour < 24, minute < 60 else { return nil }
    let parts = [isAfternoon ? hour + 12 : hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "write \(parts.joined(separator: ":"))"
  }
}

extension ValueKind where Value == String {
  /// A name of the time zone database.
  static let timeZone = ValueKind(
    one: "a time zone such as Europe/Lisbon", many: "time zones",
    schema: .orEnvironment(.object(["type": "string", "pattern": "^[A-Za-z0-9_+/-]+$"]))
  ) { node, reading in
    let one = "a time zone such as Europe/Lisbon"
    guard let text = reading.scalar(node, expected: one, isText: true) else { return nil }
    if text == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(text) { return text }
    let near = NearestName.of(text, among: TimeZone.knownTimeZoneIdentifiers)
    let advice = near.map { ". Did you mean \"\($0)\"?" } ?? ": expected \(one)"
    reading.note("unknown_zone", at: node.mark, "unknown time zone \"\(text)\"\(advice)")
    return nil
  }

  /// An address of the web.
  static let address = scalar(
    one: "an address such as https://example.org/path", many: "addresses",
    schema: .object(["type": "string", "pattern": "^https?://[^\\s/]\\S*$"]), isText: true,
    remedy: { text in
      let isBare = !text.contains(":") && text.contains(".") && !text.utf8.contains { $0 <= 0x20 }
      return isBare ? "write https://\(text)" : nil
    },
    parse: { text in
      let rest = ["https://", "http://"].lazy.compactMap { scheme in
        text.hasPrefix(scheme) ? text.dropFirst(scheme.count) : nil
      }.first
      guard let first = rest?.utf8.first, first != UInt8(ascii: "/") else { return nil }
      return text.utf8.allSatisfy { $0 > 0x20 } ? text : nil
    })
}
