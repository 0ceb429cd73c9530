internal import Text

/// Brings the spellings of a name together: "Köln", "KOLN" and "koln".
///
/// The script that makes the gazetteer folds its keys in the same way.
enum NameFolding {
  /// Small ASCII letters; what has no ASCII counterpart stays as it is.
  static func fold(_ name: String) -> String {
    var isFolded = true
    var isASCII = true
    for byte in name.utf8 {
      isASCII = isASCII && byte < 0x80
      isFolded = isFolded && !(byte >= 0x41 && byte <= 0x5A)
    }
    guard isASCII else { return foldMarks(name) }
    return isFolded ? name : String(decoding: name.utf8.map(asciiLowercased), as: UTF8.self)
  }

  private static func foldMarks(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        folded += String(scalar).lowercased()
      } else if let plain = plainLetters[scalar] {
        folded += plain
      } else if !(0x300...0x36F).contains(scalar.value) {
        // A combining mark is dropped, any other scalar kept.
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĖĘĚ"),
      ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħḩḥĤĦḨḤ"), ("i", "ìíîïĩīĭįıÌÍÎÏĪĬĮİ"), ("k", "ķĶ"),
      ("l", "ĺļľłĹĻĽŁ"),
      ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșṣŚŜŞŠȘṢ"),
      ("t", "ţťțṭŢŤȚṬ"), ("u", "ùúûüũūŭůűųÙÚÛÜŪŬŮŰŲ"), ("y", "ýÿÝ"), ("z", "źżžẕŹŻŽẔ"), ("ss", "ß"),
      ("ae", "æÆ"), ("oe", "œŒ"), ("th", "þÞ"), ("'", "’‘ʻʼ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in rows {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
