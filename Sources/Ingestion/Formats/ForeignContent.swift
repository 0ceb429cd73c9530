/// Files that hold something else than text, known by their first bytes.
enum ForeignContent {
  private static let signatures: [(name: String, bytes: [UInt8])] = [
    ("a zip archive or office document", [0x50, 0x4B, 0x03, 0x04]),
    ("gzip-compressed data", [0x1F, 0x8B]),
    ("bzip2-compressed data", Array("BZh".utf8)),
    ("xz-compressed data", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ("zstd-compressed data", [0x28, 0xB5, 0x2F, 0xFD]),
    ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
    ("a GIF picture", Array("GIF8".utf8)),
    ("an SQLite database", Array("SQLite format 3".utf8)),
    ("an old office document", [0xD0, 0xCF, 0x11, 0xE0]),
    ("a rich-text document", Array("{\\rtf".utf8)),
  ]

  static func name(of head: [UInt8]) -> String? {
    signatures.first { head.starts(with: $0.bytes) }?.name
  }

  static func remedy(for name: String) -> String {
    switch name {
    case "gzip-compressed data": "name it .gz, after the ending of what it holds"
    case _ where name.hasSuffix("data"): "unpack it first"
    case _ where name.hasSuffix("document"): "save it as plain text"
    default: "leave it out of the pattern"
    }
  }
}
