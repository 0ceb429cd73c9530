/// Tells whether two words may be one name, written in Latin letters by two hands.
///
/// One letter may differ, be missing or be added, in words of five letters and more: "heydar" and
/// "heidar", "alishbandi" and "alishvandi". Short names differ by as much and are others: "Khan" and
/// "Khar". The distance is that of Levenshtein (1966), cut off at one.
enum Transliteration {
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) =
      left.count <= right.count ? (Array(left), Array(right)) : (Array(right), Array(left))
    guard short.count >= 5, long.count - short.count <= 1 else { return false }
    guard let first = short.indices.first(where: { short[$0] != long[$0] }) else { return true }
    // Behind the first difference the rest must be the same.
    let rest = long[(first + 1)...]
    return rest.elementsEqual(short[(short.count == long.count ? first + 1 : first)...])
  }
}
