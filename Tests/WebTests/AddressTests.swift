import Testing
import Web

@Suite struct `An address of the web` {
  @Test(arguments: [
    ("https://Example.org", "https://example.org/", "https://example.org:443"),
    (
      "  http://example.org:8080/a/./b/../c?d#e \n", "http://example.org:8080/a/c?d",
      "http://example.org:8080"
    ),
    ("http://user:secret@example.org/", "http://example.org/", "http://example.org:80"),
    ("http://[2001:db8::1]/", "http://[2001:db8::1]/", "http://[2001:db8::1]:80"),
    ("http://example.org/a b/ü", "http://example.org/a%20b/%c3%bc", "http://example.org:80"),
  ])
  func `is read, and shown without its password`(
    _ text: String, _ shown: String, _ origin: String
  ) throws {
    let address = try WebAddress(text)
    #expect(address.description == shown)
    #expect(address.origin == origin)
  }

  @Test(arguments: [
    "", "example.org/a", "/a", "http://", "http://a b/", "mailto:a@b.c", "javascript:x", "http:///",
    "http://ex\u{0}ample.org/",
  ])
  func `is refused where it is none`(_ text: String) {
    #expect(throws: WebFailure.self) { try WebAddress(text) }
  }

  @Test(arguments: [
    ("../c", "https://example.org/c"), ("//other.org/x", "https://other.org/x"),
    ("?q=1", "https://example.org/a/b?q=1"), ("/", "https://example.org/"),
    ("http://plain.org/y", "http://plain.org/y"),
  ])
  func `resolves references`(_ reference: String, _ result: String) throws {
    let page = try WebAddress("https://example.org/a/b?old#x")
    #expect(try page.resolving(reference).description == result)
  }
}
