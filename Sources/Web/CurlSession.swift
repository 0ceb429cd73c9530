internal import CLibCurl

/// A handle of libcurl: its options, and the connection that it keeps open between requests.
@safe final class CurlSession {
  private let handle: UnsafeMutableRawPointer

  init?() {
    guard let handle = unsafe curl_easy_init() else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe curl_easy_cleanup(handle) }

  /// Takes all options back; the connection stays.
  func reset() {
    unsafe curl_easy_reset(handle)
    _ = unsafe curl_allow_http_alone(handle)
  }

  func set(_ option: CURLoption, text: String) {
    _ = unsafe curl_set_text(handle, option, text)
  }

  func set(_ option: CURLoption, number: Int) {
    _ = unsafe curl_set_number(handle, option, number)
  }

  func set(_ option: CURLoption, list: CurlLines) {
    _ = unsafe curl_set_pointer(handle, option, list.first)
  }

  func set(_ option: CURLoption, pointer: UnsafeRawPointer) {
    _ = unsafe curl_set_pointer(handle, option, pointer)
  }

  func set(_ option: CURLoption, receiver: curl_receiver) {
    _ = unsafe curl_set_receiver(handle, option, receiver)
  }

  func setOpener(_ opener: curl_opensocket_callback) {
    _ = unsafe curl_set_opener(handle, opener)
  }

  /// Does the request, with a body where one is to be sent.
  func perform(body: [UInt8]) -> CURLcode {
    set(CURLOPT_POSTFIELDSIZE, number: body.count)
    return unsafe body.withUnsafeBytes { bytes in
      if !body.isEmpty { unsafe curl_set_pointer(handle, CURLOPT_POSTFIELDS, bytes.baseAddress) }
      return unsafe curl_easy_perform(handle)
    }
  }

  /// Of the last answer.
  var status: Int {
    var status = 0
    _ = unsafe curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
    return status
  }

  /// What libcurl says of a fault, in small letters as our messages are.
  func words(for result: CURLcode) -> String {
    let words = unsafe String(cString: curl_easy_strerror(result))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

/// Header lines as libcurl wants them.
@safe struct CurlLines {
  private(set) var first: UnsafeMutablePointer<curl_slist>?

  init(_ lines: [String]) {
    for line in lines { unsafe first = curl_slist_append(first, line) }
  }

  mutating func free() {
    unsafe curl_slist_free_all(first)
    unsafe first = nil
  }
}
