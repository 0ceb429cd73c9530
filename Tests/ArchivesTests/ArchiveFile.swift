import Archives
import Foundation

/// What an archive gives, read from a file of its own.
struct ArchiveFile {
  var pages: [ArchivedPage] = []
  var leftOut: [ArchiveReason] = []
  var damages: [ArchiveDamage] = []
  var failures: [String] = []

  /// The numbers at the end of the addresses of all pages.
  var numbers: [Int] { pages.compactMap { Int($0.address.split(separator: "/").last ?? "") } }

  init(
    _ bytes: [UInt8], isPacked: Bool = false, limits: ArchiveLimits = ArchiveLimits()
  ) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let handle = try FileHandle(forReadingFrom: path)
    var reader = ArchiveReader(
      descriptor: handle.fileDescriptor, isPacked: isPacked, limits: limits)
    while let item = reader.next() {
      switch item {
      case .page(let page): pages.append(page)
      case .leftOut(let reason): leftOut.append(reason)
      case .damaged(let damage, _): damages.append(damage)
      case .failed(let reason): failures.append(reason)
      }
    }
    try handle.close()
  }

  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
