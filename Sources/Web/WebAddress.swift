internal import CLibCurl

/// An absolute address of the web, read by the same parser that connects to it.
///
/// Two parsers that disagree about the host are a known way past a check of hosts; so libcurl reads
/// the address both times. Only `http` and `https` are addresses here.
///
/// For example `try WebAddress("https://example.org/a/../world.rss")` is
/// `https://example.org/world.rss`.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// As it is requested; it may hold a user and a password.
  let text: String
  package let scheme: String
  /// In small letters, an IPv6 address in its brackets.
  package let host: String
  package let port: Int
  /// With its query, beginning with a slash; without the fragment.
  package let pathAndQuery: String
  /// Without user and password, as messages and records show it.
  package let description: String

  /// `scheme://host:port`, by which rules and connections are kept.
  package var origin: String { "\(scheme)://\(host):\(port)" }

  /// Reads an absolute address.
  package init(_ text: String) throws(WebFailure) {
    self = try WebAddress.read([text])
  }

  /// The address that a reference on the page at this one stands for: `../b?c` or `//host/d`.
  package func resolving(_ reference: String) throws(WebFailure) -> WebAddress {
    try WebAddress.read([text, reference])
  }

  private static func read(_ steps: [String]) throws(WebFailure) -> WebAddress {
    guard let handle = unsafe curl_url() else {
      throw WebFailure(steps[0], .broken("there is no memory for the address"))
    }
    defer { unsafe curl_url_cleanup(handle) }
    for step in steps {
      let text = trimmed(step)
      // A zero byte would end it for libcurl alone.
      let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
      let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
      guard isPlain, unsafe curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK else {
        throw WebFailure(text, .badAddress)
      }
    }
    _ = unsafe curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
    let scheme = unsafe part(CURLUPART_SCHEME, of: handle)?.lowercased() ?? ""
    guard ["http", "https"].contains(scheme) else {
      throw WebFailure(steps.last ?? "", .otherScheme(scheme))
    }
    guard let address = unsafe WebAddress(handle, scheme) else {
      throw WebFailure(steps.last ?? "", .badAddress)
    }
    return address
  }

  private init?(_ handle: OpaquePointer, _ scheme: String) {
    guard let host = unsafe WebAddress.part(CURLUPART_HOST, of: handle)?.lowercased(),
      !host.isEmpty, unsafe curl_url_set(handle, CURLUPART_HOST, host, 0) == CURLUE_OK,
      let text = unsafe WebAddress.part(CURLUPART_URL, of: handle)
    else { return nil }
    self.text = text
    self.scheme = scheme
    self.host = host
    port =
      unsafe WebAddress.part(CURLUPART_PORT, of: handle, CURLU_DEFAULT_PORT).flatMap(Int.init) ?? 0
    let path = unsafe WebAddress.part(CURLUPART_PATH, of: handle) ?? "/"
    let query = unsafe WebAddress.part(CURLUPART_QUERY, of: handle)
    pathAndQuery = path + (query.map { "?\($0)" } ?? "")
    _ = unsafe curl_url_set(handle, CURLUPART_USER, nil, 0)
    _ = unsafe curl_url_set(handle, CURLUPART_PASSWORD, nil, 0)
    description = unsafe WebAddress.part(CURLUPART_URL, of: handle) ?? text
  }

  private static func part(
    _ part: CURLUPart, of handle: OpaquePointer, _ flags: Int32 = 0
  ) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard unsafe curl_url_get(handle, part, &text, UInt32(flags)) == CURLUE_OK,
      let found = unsafe text
    else { return nil }
    defer { unsafe curl_free(found) }
    return unsafe String(cString: found)
  }

  /// Without the white space around and the line ends within addresses in feeds and on pages.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0.value <= 0x20 }
    let end = start.lastIndex { $0.value > 0x20 }.map { scalars.index(after: $0) }
    let text = start[start.startIndex..<(end ?? start.startIndex)]
    return String(String.UnicodeScalarView(text.filter { !["\t", "\n", "\r"].contains($0) }))
  }
}
