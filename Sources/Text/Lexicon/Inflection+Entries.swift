extension Inflection {
  /// How a lexicon file would hold a noun that stands in a text: "tanks" gives "tank".
  ///
  /// A form that no rule makes is written out: "geese" gives "geese/geese", which reads it as it
  /// stands.
  package static func nounEntry(reading word: String) -> String {
    if word.hasSuffix("men") { return "\(word.dropLast(2))an/\(word)" }
    let bases = ["s", "es"].filter(word.hasSuffix).map { String(word.dropLast($0.count)) }
    let ies = word.hasSuffix("ies") ? [String(word.dropLast(3)) + "y"] : []
    return (ies + bases).first { noun($0).plural == word } ?? "\(word)/\(word)"
  }

  /// How a lexicon file would hold a verb whose past or participle stands in a text: "keelhauled"
  /// gives "keelhaul"; nil for a word that no regular verb makes.
  package static func verbEntry(reading word: String) -> String? {
    guard word.hasSuffix("ed"), word.utf8.count > 4 else { return nil }
    let stem = String(word.dropLast(2))
    let bases = [stem, stem + "e", String(stem.dropLast()), stem.dropLast() + "y"]
    return bases.first { verb($0).past == word }
  }
}
