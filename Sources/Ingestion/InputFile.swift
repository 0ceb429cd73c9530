/// A file that is open for reading.
struct InputFile {
  /// As the messages and ids name it.
  var path: String
  var descriptor: Int32
  /// In bytes, when it was opened.
  var size: Int
  /// The first bytes, which are still to be read.
  var head: [UInt8]
  var limits: IngestionLimits
  var options = InputOptions()

  /// What follows the last full stop of the name, in small letters; empty where there is none.
  ///
  /// Of a file that is packed, the ending before `.gz`.
  var fileExtension: String {
    var name = path.split(separator: "/").last ?? ""
    if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Packed with gzip, and named so; an archive may be so though its first bytes are damaged.
  var isPacked: Bool {
    path.lowercased().hasSuffix(".gz") && (isArchive || head.starts(with: [0x1F, 0x8B]))
  }

  /// Named as an archive of the web, or asked for as one.
  var isArchive: Bool { options.isArchive || fileExtension == "warc" }
}
