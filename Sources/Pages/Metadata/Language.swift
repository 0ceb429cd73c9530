/// Tells the language of a text by its commonest words, where the page does not tell it.
enum Language {
  private static let words: [(language: String, words: Set<Substring>)] = [
    ("en", "the of and to in that was for on with were by said from had is his they at"),
    ("fr", "le la les des et dans une pour que est sur au par du qui ont avec ne en"),
    ("de", "der die das und den von zu mit ist dem des im auf nicht eine als wurden sich bei"),
    ("es", "el los las del que una por con para se fue al como en su lo han sus"),
    ("pt", "os da do das dos que uma em para com não na no foram por ao mais se"),
    ("it", "il della dei che gli una di per con del nel sono alla delle più al si le"),
    ("nl", "het een van en dat op te zijn voor met niet aan door bij ook werd uit om"),
    ("tr", "ve bir bu için ile da de olarak çok daha olan kadar sonra gibi"),
    ("id", "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke"),
  ].map { ($0.0, Set($0.1.split(separator: " "))) }

  /// Nil for a short text, and where no language stands out.
  static func guess(_ text: String) -> String? {
    let head = String(decoding: text.utf8.prefix(2000), as: UTF8.self)
    let words = head.lowercased().split { !$0.isLetter }
    guard words.count >= 20 else { return nil }
    let shares = Language.words.map { language, common in
      (language, Double(words.count { common.contains($0) }) / Double(words.count))
    }
    let best = shares.max { $0.1 < $1.1 }
    guard let best, best.1 >= 0.15, shares.allSatisfy({ $0.0 == best.0 || $0.1 < best.1 }) else {
      return nil
    }
    return best.0
  }
}
