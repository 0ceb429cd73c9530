/// The name of a character encoding as pages and servers write it.
///
/// Browsers read many labels otherwise than their standard says, and pages are written for
/// browsers: "iso-8859-1" is Windows-1252, "gb2312" is GB 18030 (WHATWG, Encoding Standard).
struct EncodingLabel: Sendable, Hashable {
  /// As libc's iconv knows it.
  let name: String

  static let utf8 = EncodingLabel(name: "UTF-8")
  static let windows1252 = EncodingLabel(name: "WINDOWS-1252")

  /// Nil for a label that names no encoding of pages.
  init?(_ label: some Collection<UInt8>) {
    let text = String(decoding: label, as: UTF8.self).lowercased()
      .filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    if let name = EncodingLabel.aliases[text] {
      self.name = name
    } else if EncodingLabel.plain.contains(text) {
      name = text.uppercased()
    } else {
      return nil
    }
  }

  private init(name: String) { self.name = name }

  private static let aliases: [String: String] = [
    "utf-8": "UTF-8", "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252", "iso_8859-1": "WINDOWS-1252",
    "latin1": "WINDOWS-1252", "l1": "WINDOWS-1252", "ascii": "WINDOWS-1252",
    "us-ascii": "WINDOWS-1252", "cp1252": "WINDOWS-1252", "x-cp1252": "WINDOWS-1252",
    "iso-8859-9": "WINDOWS-1254", "iso8859-9": "WINDOWS-1254", "latin5": "WINDOWS-1254",
    "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030",
    "gb18030": "GB18030", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "windows-31j": "CP932", "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "windows-949": "CP949",
    "tis-620": "CP874", "windows-874": "CP874", "iso-8859-11": "CP874",
    "utf-16": "UTF-16LE", "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE",
    "x-mac-roman": "MACINTOSH", "mac": "MACINTOSH", "koi8": "KOI8-R", "cp866": "IBM866",
    "cp1250": "WINDOWS-1250", "cp1251": "WINDOWS-1251", "latin2": "ISO-8859-2",
    "iso-8859-8-i": "ISO-8859-8",
  ]

  private static let plain: Set<String> = [
    "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3",
    "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10",
    "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "ibm866",
    "macintosh", "euc-jp", "iso-2022-jp",
  ]
}
