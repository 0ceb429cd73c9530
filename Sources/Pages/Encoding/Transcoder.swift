internal import Glibc

/// Converts bytes to UTF-8 with libc's iconv.
enum Transcoder {
  /// What cannot be read stands as U+FFFD and is counted, so that no word is lost beside it.
  static func convert(_ bytes: [UInt8], from encoding: String) -> PageDecoder.Decoded {
    let opened = unsafe iconv_open("UTF-8", encoding)
    // The one value that iconv_open gives for a failure is -1.
    guard Int(bitPattern: opened) != -1, let converter = unsafe opened else {
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      return PageDecoder.Decoded(bytes: text, encoding: "UTF-8", isGuessed: true)
    }
    defer { unsafe _ = iconv_close(converter) }
    var decoded = PageDecoder.Decoded(bytes: [], encoding: encoding)
    decoded.bytes.reserveCapacity(bytes.count * 2)
    var input = bytes
    unsafe input.withUnsafeMutableBytes { buffer in
      var next = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      while left > 0 {
        let code = unsafe step(converter, &next, &left, &decoded.bytes)
        guard code == EILSEQ || code == EINVAL, left > 0 else { continue }
        decoded.damaged += 1
        decoded.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        unsafe next = next?.advanced(by: 1)
        left -= 1
      }
    }
    return decoded
  }

  /// Converts a piece; 0, or the reason why the next byte cannot be read.
  private static func step(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    _ output: inout [UInt8]
  ) -> Int32 {
    var code: Int32 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { memory, used in
      var room = memory.count
      unsafe memory.withMemoryRebound(to: CChar.self) { characters in
        var target = characters.baseAddress
        let result = unsafe iconv(converter, &next, &left, &target, &room)
        if result == -1 { code = errno }
      }
      used = memory.count - room
    }
    output.append(contentsOf: piece)
    return code == E2BIG ? 0 : code
  }
}
