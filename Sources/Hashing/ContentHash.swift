import CLibCrypto

/// The SHA-256 of bytes, by which documents are known again and ids are made.
package enum ContentHash {
  /// The digest in 64 small hexadecimal digits; of nothing it is `e3b0c442…b855`.
  package static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(digest(bytes))
  }

  /// The digest of the UTF-8 of a string.
  package static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }

  /// The digest itself, 32 bytes.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        _ = unsafe SHA256(input.baseAddress, input.count, digest.baseAddress)
      }
      count = Int(SHA256_DIGEST_LENGTH)
    }
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
