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

  /// What follows the last full stop of the name, in small letters; empty where there is none.
  var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
