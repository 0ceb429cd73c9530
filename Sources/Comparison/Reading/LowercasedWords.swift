/// Cuts what a claim says into words, in lower case.
///
/// Each claim is asked for its words many times over. Bytes of ASCII tell letters from marks by
/// themselves; only other texts need the tables of Unicode, which are a hundred times slower.
enum LowercasedWords {
  /// Runs of letters: "18-year-old" gives "year" and "old".
  static func ofLetters(_ text: String) -> [Substring] {
    words(text, isPart: isLetter) { $0.isLetter }
  }

  /// Runs of letters and numbers: "18-year-old" gives "18", "year" and "old".
  static func ofLettersAndNumbers(_ text: String) -> [Substring] {
    words(text) {
      isLetter($0) || (0x30...0x39).contains($0)
    } orElse: {
      $0.isLetter || $0.isNumber
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func words(
    _ text: String, isPart: (UInt8) -> Bool, orElse isCharacterOfWord: (Character) -> Bool
  ) -> [Substring] {
    let small = text.lowercased()
    guard small.utf8.allSatisfy({ $0 < 0x80 }) else {
      return small.split { !isCharacterOfWord($0) }
    }
    return small.utf8.split { !isPart($0) }.map { Substring($0) }
  }
}
