/// What is asked of the web.
package struct WebRequest: Sendable {
  package enum Method: String, Sendable, Hashable { case get = "GET", post = "POST" }

  package var method: Method
  package var address: WebAddress
  /// Sent besides those that every request has.
  package var fields: [HTTPFields.Field]
  package var body: [UInt8]
  /// From an earlier answer: the server then says 304 where nothing has changed.
  package var validators: Validators

  /// What an answer is known again by.
  package struct Validators: Sendable, Hashable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
      self.etag = etag
      self.lastModified = lastModified
    }
  }

  /// Asks for what stands at an address.
  package static func get(
    _ address: WebAddress, accepting types: String = "*/*",
    unlessStill validators: Validators = Validators()
  ) -> WebRequest {
    WebRequest(
      method: .get, address: address, fields: [HTTPFields.Field("Accept", types)], body: [],
      validators: validators)
  }

  /// Sends a body of a media type, such as `application/json`.
  package static func post(
    _ body: [UInt8], type: String, to address: WebAddress,
    fields: [HTTPFields.Field] = []
  ) -> WebRequest {
    WebRequest(
      method: .post, address: address, fields: [HTTPFields.Field("Content-Type", type)] + fields,
      body: body,
      validators: Validators())
  }

  /// The header lines of the request; none can hold the end of a line.
  var lines: [String] {
    var lines = fields.map { "\($0.name): \($0.value)" }
    if let etag = validators.etag { lines.append("If-None-Match: \(etag)") }
    if let moment = validators.lastModified { lines.append("If-Modified-Since: \(moment)") }
    return lines.map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 }))
    }
  }
}
