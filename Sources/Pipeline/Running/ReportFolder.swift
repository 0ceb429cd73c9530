internal import FoundationEssentials
internal import Glibc
internal import Reporting

/// A folder that holds one report and is replaced as a whole.
///
/// The new report is written beside the old one and takes its place when it is complete: who reads
/// meanwhile sees one or the other, and a run that fails leaves the last good report as it was.
struct ReportFolder: Sendable {
  /// Why a report cannot be written.
  struct Failure: Error, CustomStringConvertible {
    enum Kind: Sendable, Hashable {
      /// The folder holds files and none of them says that they are a report.
      case foreign
      case notAFolder
      case system(reason: String)
    }

    var path: String
    var kind: Kind

    var description: String { "\(path): \(words)" }

    var words: String {
      switch kind {
      case .foreign:
        "holds files that are no report of counterclaim, and would be replaced as a whole; move "
          + "them away, or write the report to another folder"
      case .notAFolder: "is not a folder; write the report to another place"
      case .system(let reason): "cannot be written: \(reason)"
      }
    }
  }

  /// By this file a folder is known as a report, which may be replaced.
  static let marker = ".counterclaim-report"
  private let path: String

  /// Checks that the folder may be replaced: it is not there, is empty, or holds a report.
  init(path: String) throws(Failure) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
    guard let names = try names() else { return }
    guard names.isEmpty || names.contains(ReportFolder.marker) else {
      throw Failure(path: self.path, kind: .foreign)
    }
  }

  var holdsReport: Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(ReportFolder.marker)")
  }

  /// Makes the parts, on all cores, writes them and puts them in the place of what was there.
  func replace(with parts: [ReportPart]) async throws {
    let fresh = path + ".new"
    try remove(fresh)
    do {
      try await write(parts, to: fresh)
      // A report whose place is taken while the disk lacks its files would be lost with the power.
      try onDisk { () throws(ByteOutput.Failure) in try DiskFile.settle(fresh) }
      try swap(fresh)
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  /// Puts back what a run that died between two steps has left beside the folder.
  func mend() throws(Failure) {
    let old = path + ".old"
    guard try names() == nil,
      FileManager.default.fileExists(atPath: "\(old)/\(ReportFolder.marker)")
    else { return }
    guard unsafe rename(old, path) == 0 else { throw system() }
  }

  private func write(_ parts: [ReportPart], to folder: String) async throws {
    let note = "Made by counterclaim, which replaces this folder as a whole.\n"
    let marker = ReportFile(path: ReportFolder.marker, bytes: Array(note.utf8))
    var made: Set<String> = []
    try write(marker, to: folder, made: &made)
    var rest = parts.makeIterator()
    try await OrderedWork.run(
      next: { rest.next() }, work: { $0.files() },
      deliver: { for file in $0 { try write(file, to: folder, made: &made) } })
  }

  /// Writes a file or a stretch of one; `made` holds the folders that are there.
  private func write(
    _ file: ReportFile, to folder: String, made: inout Set<String>
  ) throws(Failure) {
    let target = "\(folder)/\(file.path)"
    let place = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
    if made.insert(place).inserted {
      do {
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true)
      } catch {
        throw system()
      }
    }
    try onDisk { () throws(ByteOutput.Failure) in
      try DiskFile.write(file.bytes, to: target, atEnd: file.isContinued)
    }
  }

  private func onDisk(_ work: () throws(ByteOutput.Failure) -> Void) throws(Failure) {
    do throws(ByteOutput.Failure) {
      try work()
    } catch {
      throw Failure(path: path, kind: .system(reason: error.reason))
    }
  }

  /// Two folders change places in one step where the system can do that, else in two.
  private func swap(_ fresh: String) throws(Failure) {
    guard try names() != nil else {
      guard unsafe rename(fresh, path) == 0 else { throw system() }
      return
    }
    let old = path + ".old"
    try remove(old)
    if FolderExchange.exchange(fresh, path) {
      // From here on the new report stands; what is left of the old one is no loss.
      try? remove(fresh)
      return
    }
    guard unsafe rename(path, old) == 0 else { throw system() }
    guard unsafe rename(fresh, path) == 0 else {
      let failure = system()
      _ = unsafe rename(old, path)
      throw failure
    }
    try remove(old)
  }

  private func remove(_ path: String) throws(Failure) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { throw system() }
  }

  /// The names in the folder; nil where it is not there.
  private func names() throws(Failure) -> [String]? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    guard isFolder else { throw Failure(path: path, kind: .notAFolder) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw system()
    }
  }

  private func system() -> Failure {
    Failure(path: path, kind: .system(reason: unsafe String(cString: strerror(errno)).lowercased()))
  }
}
