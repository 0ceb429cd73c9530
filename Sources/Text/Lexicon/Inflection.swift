/// The forms of English nouns and verbs, so that a lexicon lists a word once.
///
/// Irregular forms are written behind slashes: "man/men" for a noun; "shoot/shot/shot/shooting"
/// for a verb (past, participle, gerund; an empty place is made by rule). A phrase inflects its
/// first word as a verb ("gun down") and its last as a noun ("aid worker"); a verb of two words that
/// both change has base, past and gerund between bars.
package enum Inflection {
  struct Noun { let singular: String, plural: String }
  struct Verb {
    let base: String, present: String, past: String, participle: String, gerund: String
  }

  /// "aid worker" gives "aid worker", "aid workers"; "prisoner of war/prisoners of war" has the plural
  /// written out.
  static func noun(_ entry: String) -> Noun {
    let whole = entry.split(separator: "/").map(String.init)
    if whole.count == 2, whole[1].contains(" ") {
      return Noun(singular: whole[0], plural: whole[1])
    }
    let (head, last) = splitLast(entry)
    let forms = last.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let singular = forms[0]
    let plural = forms.count > 1 ? forms[1] : pluralised(singular)
    return Noun(singular: head + singular, plural: head + plural)
  }

  /// "gun down" gives "gun down", "guns down", "gunned down", "gunned down", "gunning down".
  static func verb(_ entry: String) -> Verb {
    if let whole = wholeForms(entry) { return whole }
    let words = entry.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? " " + words[1] : ""
    let forms = (words.first ?? entry).split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    func form(_ index: Int, _ regular: String) -> String {
      forms.count > index && !forms[index].isEmpty ? forms[index] : regular
    }
    let base = forms[0]
    let past = form(1, regularPast(base))
    return Verb(
      base: base + rest, present: pluralised(base) + rest, past: past + rest,
      participle: form(2, past) + rest, gerund: form(3, regularGerund(base)) + rest)
  }

  /// "shoot and kill | shot and killed | shooting and killing": all forms written out.
  private static func wholeForms(_ entry: String) -> Verb? {
    let forms = entry.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    guard forms.count == 3 else { return nil }
    return Verb(
      base: forms[0], present: forms[0], past: forms[1], participle: forms[1], gerund: forms[2])
  }

  private static func splitLast(_ entry: String) -> (head: String, last: String) {
    guard let space = entry.lastIndex(of: " ") else { return ("", entry) }
    let next = entry.index(after: space)
    return (String(entry[..<next]), String(entry[next...]))
  }

  private static func pluralised(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return hisses || ["go", "do"].contains(word) ? word + "es" : word + "s"
  }

  private static func regularPast(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return doublingLast(word) + "ed"
  }

  private static func regularGerund(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), word != "be" { return word.dropLast() + "ing" }
    return doublingLast(word) + "ing"
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// "gun" gives "gunn", "stab" gives "stabb": a short last syllable doubles its consonant.
  private static func doublingLast(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count >= 3, letters.count <= 4, let last = letters.last else { return word }
    let vowels = "aeiou"
    guard !vowels.contains(last), !"wxy".contains(last),
      vowels.contains(letters[letters.count - 2]),
      !vowels.contains(letters[letters.count - 3])
    else { return word }
    return word + String(last)
  }
}
