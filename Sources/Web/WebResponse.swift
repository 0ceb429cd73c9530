/// What the web answered: a success, or 304 to a request with validators.
package struct WebResponse: Sendable, Hashable {
  package var status: Int
  /// Where it came from in the end.
  package var address: WebAddress
  package var fields: HTTPFields
  /// Unpacked.
  package var body: [UInt8]
  /// The address that stands for the asked one from now on, where all redirects said so.
  package var movedTo: WebAddress?

  /// Nothing has changed since the answer with the validators.
  package var isUnchanged: Bool { status == 304 }

  /// To be sent with the next request for the same address.
  package var validators: WebRequest.Validators {
    WebRequest.Validators(etag: fields["etag"], lastModified: fields["last-modified"])
  }
}
