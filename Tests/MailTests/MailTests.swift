import Mail
import Testing

@Suite struct `A message` {
  private func read(_ lines: String...) -> MailMessage {
    MailReader().read(Array(lines.joined(separator: "\r\n").utf8))
  }

  private func text(_ message: MailMessage) -> String? {
    switch message.body {
    case .plain(let bytes): String(decoding: bytes, as: UTF8.self)
    case .page(let bytes, _): "page: " + String(decoding: bytes, as: UTF8.self)
    case .none: nil
    }
  }

  @Test func `says who sent what when`() {
    let message = read(
      "From: \"Ministry of Roads\" <press@roads.example>", "Date: Sat, 3 May 2025 10:00:00 +0500",
      "Subject: Bus falls", " into a ravine", "Message-ID: <1@roads.example>", "",
      "21 people were hurt.", "")
    #expect(message.sender == "Ministry of Roads")
    #expect(message.subject == "Bus falls into a ravine")
    #expect(message.date == "Sat, 3 May 2025 10:00:00 +0500")
    #expect(text(message) == "21 people were hurt.\n")
  }

  @Test(arguments: [
    ("=?utf-8?B?QmxhdGVkIOKAkyBjYWbDqQ==?=", "Blated – café"),
    ("=?iso-8859-1?Q?caf=E9_de?= =?utf-8?q?_Paris?=", "café de Paris"),
    ("=?windows-1251?B?wufw++I=?= in town", "Взрыв in town"),
    ("=?utf-8?Q?broken", "=?utf-8?Q?broken"), ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("plain", "plain"), ("=?utf-8*en?Q?caf=C3=A9?=", "café"),
  ])
  func `has words of other alphabets in its head`(_ subject: String, _ words: String) {
    #expect(read("Subject: \(subject)", "", "x").subject == words)
  }

  @Test(arguments: [
    ("quoted-printable", "caf=C3=A9 =\r\nand =3D b=ZZ", "café and = b=ZZ"),
    ("base64", "Y2Fmw6kg\r\nYW5k", "café and"), ("8bit", "café", "café"), ("BASE64", "eA==", "x"),
  ])
  func `travels in encodings`(_ encoding: String, _ body: String, _ words: String) {
    let message = read(
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: \(encoding)", "", body)
    #expect(text(message) == words)
  }

  @Test func `in alternatives gives the plain one`() {
    let message = read(
      "Content-Type: multipart/alternative; boundary=\"a b\"", "", "preamble", "--a b",
      "Content-Type: text/html", "", "<p>page</p>", "--a b", "", "plain", "--a b--", "epilogue")
    #expect(text(message)?.split(separator: "\n").first == "plain")
  }

  @Test func `with a page alone gives the page`() {
    let message = read(
      "Content-Type: multipart/mixed; boundary=x", "", "--x",
      "Content-Type: multipart/related; boundary=y",
      "", "--y", "Content-Type: text/html; charset=utf-8", "", "<p>21 hurt</p>", "--y",
      "Content-Type: image/png",
      "", "abc", "--y--", "--x", "Content-Type: application/pdf",
      "Content-Disposition: attachment; filename=a.pdf",
      "", "abc", "--x--")
    #expect(text(message)?.hasPrefix("page: <p>21 hurt</p>") == true)
    #expect(message.leftOut == ["image/png", "application/pdf"])
  }

  @Test func `that was forwarded is read in its place`() {
    let message = read(
      "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "See below.", "--x",
      "Content-Type: message/rfc822", "", "Subject: inner", "", "21 people were hurt.", "--x--")
    #expect(text(message)?.contains("21 people were hurt.") == true)
  }

  @Test func `whose lines flow has them joined`() {
    let message = read(
      "Content-Type: text/plain; format=flowed", "", "21 people ", "were hurt.", "-- ",
      "Press office")
    #expect(text(message) == "21 people were hurt.\n-- \nPress office\n")
  }

  @Test func `that nests without end is bounded`() {
    let head = (0..<200).map {
      "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n"
    }.joined()
    let message = MailReader().read(Array((head + "\r\ninside").utf8))
    #expect(message.warnings.contains { $0.contains("nests its parts") })
  }

  @Test func `of very many parts is bounded`() {
    let parts = String(repeating: "--x\r\n\r\na\r\n", count: 5000)
    let message = MailReader().read(
      Array(("Content-Type: multipart/mixed; boundary=x\r\n\r\n" + parts).utf8))
    #expect(message.warnings.contains { $0.contains("more than 1000 parts") })
  }

  @Test(arguments: ["", "\r\n", "no head at all", ":", "Content-Type: multipart/mixed\r\n\r\nx"])
  func `that is hardly one does no harm`(_ text: String) {
    _ = MailReader().read(Array(text.utf8))
  }
}
