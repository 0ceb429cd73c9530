internal import CLibCurl

/// The header field `Retry-After`: a number of seconds, or a moment.
enum RetryAfter {
  /// Whole seconds from now, 0 for a moment that has passed; nil for what is neither.
  static func seconds(_ text: String, now: Int) -> Int? {
    if let seconds = Int(text) { return max(0, seconds) }
    let moment = unsafe curl_getdate(text, nil)
    return moment < 0 ? nil : max(0, Int(moment) - now)
  }
}
