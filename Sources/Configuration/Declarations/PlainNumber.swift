/// Decimal numbers as they are written in the file: "12", "-0.5".
enum PlainNumber {
  static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  static func integer(_ text: String) -> Int? {
    isNumber(text) ? Int(text) : nil
  }

  /// Without ".0" behind a whole number, and with three places at most: "5", "0.125".
  static func text(of number: Double) -> String {
    let rounded = (number * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  static func decimal(_ text: String) -> Double? {
    isNumber(text) ? Double(text) : nil
  }
}
