import Pages
import Testing

@Suite struct `The encoding of a page` {
  private static func page(_ head: String, _ word: [UInt8]) -> [UInt8] {
    Array("<html><head>\(head)<title>T</title></head><body><p>At the ".utf8) + word
      + Array(" seven people were killed on Saturday, the police of the town said.</p>".utf8)
  }

  private static let cafe1252: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
  private static let cafeUTF8: [UInt8] = Array("café".utf8)
  private static let koi8: [UInt8] = [0xCB, 0xC1, 0xC6, 0xC5]
  private static let big5: [UInt8] = [0xA9, 0x40, 0xB0, 0xD8]

  static let pages: [(String, [UInt8], String?, String, String)] = [
    ("told by a meta", page("<meta charset=windows-1252>", cafe1252), nil, "café", "WINDOWS-1252"),
    (
      "Latin-1 in name", page("<meta charset=iso-8859-1>", [0x93, 0x63, 0x94]), nil, "“c”",
      "WINDOWS-1252"
    ),
    (
      "told by an old meta",
      page("<meta http-equiv=Content-Type content='text/html; charset=KOI8-R'>", koi8), nil, "кафе",
      "KOI8-R"
    ),
    ("told by the server alone", page("", koi8), "text/html; charset=\"koi8-r\"", "кафе", "KOI8-R"),
    (
      "told otherwise by server and page", page("<meta charset=utf-8>", koi8),
      "text/html;charset=koi8-r", "кафе", "KOI8-R"
    ),
    ("of two bytes", page("<meta charset=big5>", big5), nil, "咖啡", "BIG5-HKSCS"),
    (
      "told in an XML declaration",
      Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?>".utf8) + page("", cafe1252), nil,
      "café", "WINDOWS-1252"
    ),
    (
      "told by a mark", [0xEF, 0xBB, 0xBF] + page("<meta charset=koi8-r>", cafeUTF8), nil, "café",
      "UTF-8"
    ),
    (
      "in UTF-16",
      [0xFF, 0xFE] + page("", Array("cafe".utf8)).flatMap { [$0, 0] }, nil, "cafe", "UTF-16LE"
    ),
    ("not told, but UTF-8", page("", cafeUTF8), nil, "café", "UTF-8"),
    ("not told, and not UTF-8", page("", cafe1252), nil, "café", "WINDOWS-1252"),
    ("told wrongly", page("<meta charset=iso-8859-1>", cafeUTF8), nil, "café", "UTF-8"),
    ("told wrongly as UTF-8", page("<meta charset=utf-8>", cafe1252), nil, "café", "WINDOWS-1252"),
    ("of no known name", page("<meta charset=klingon>", cafeUTF8), nil, "café", "UTF-8"),
    (
      "in a comment", page("<!-- <meta charset=koi8-r> -->", cafeUTF8), nil, "café", "UTF-8"
    ),
    (
      "broken in one place",
      page("<meta charset=utf-8>", cafeUTF8 + cafeUTF8 + [0xE2, 0x80, 0x20]),
      nil, "café", "UTF-8"
    ),
  ]

  @Test(arguments: 0..<pages.count)
  func `is found when it is`(_ index: Int) throws {
    let (name, bytes, header, word, encoding) = Self.pages[index]
    let reading = PageReader().read(bytes, contentType: header)
    let article = try #require(reading.articles.first, "\(name)")
    #expect(article.text.contains(word), "\(name): \(article.text)")
    #expect(reading.encoding == encoding, "\(name)")
  }

  @Test(arguments: [
    (
      page("", cafe1252),
      ["names no encoding and was read as WINDOWS-1252; save it as UTF-8 to be sure"]
    ),
    (
      page("<meta charset=utf-8>", cafeUTF8 + cafeUTF8 + [0xFF]),
      ["has 1 character that UTF-8 does not have; fetch or save it again"]
    ),
    (page("<meta charset=utf-8>", cafeUTF8), []),
  ])
  func `is told of where it is in doubt`(_ bytes: [UInt8], _ warnings: [String]) {
    #expect(PageReader().read(bytes).warnings.map(\.message) == warnings)
  }
}
