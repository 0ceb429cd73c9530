import Glibc

/// What the room asks of the file system, with the system's own reason where it refuses.
enum FileSystem {
  enum Kind { case file, folder, link, other }

  struct Failure: Error {
    var code: Int32
    /// The system's words, such as `Permission denied`.
    var reason: String { unsafe String(cString: strerror(code)) }
  }

  /// A name in a folder, with what the folder itself says of it; nil where it does not say.
  struct Entry {
    var name: String
    var kind: Kind?
  }

  /// What is in a folder, sorted by name, without "." and "..".
  static func entries(in folder: String) -> Result<[Entry], Failure> {
    guard let stream = unsafe opendir(folder) else { return .failure(Failure(code: errno)) }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      entries.append(Entry(name: name, kind: unsafe kind(ofType: entry.pointee.d_type)))
    }
    return .success(entries.sorted { $0.name < $1.name })
  }

  private static func kind(ofType type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// What stands at a path; a link is not followed unless asked for.
  static func kind(of path: String, followingLinks: Bool) -> Result<Kind, Failure> {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return .failure(Failure(code: errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .success(.file)
    case S_IFDIR: return .success(.folder)
    case S_IFLNK: return .success(.link)
    default: return .success(.other)
    }
  }

  /// Size and times of the file at a path; nil where it is gone.
  static func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
    return FileStamp(
      size: Int(status.st_size), modified: nanoseconds(status.st_mtim),
      changed: nanoseconds(status.st_ctim))
  }

  /// The path without links, "." and ".."; nil where nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Opens a file for reading, gives its descriptor and size, and closes it afterwards.
  ///
  /// The file is opened so that a named pipe does not hold the program up.
  static func withDescriptor<Result>(
    of path: String, _ body: (Int32, Int) -> Result
  ) -> Swift.Result<Result, Failure> {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Failure(code: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return .failure(Failure(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Failure(code: EINVAL)) }
    return .success(body(descriptor, Int(status.st_size)))
  }

  /// The first bytes of a file, which are still to be read afterwards.
  static func head(of descriptor: Int32) -> [UInt8] {
    let size = 1024
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, used in
      used = unsafe max(0, pread(descriptor, memory.baseAddress, size, 0))
    }
  }

  /// Reads up to `limit` bytes, in pieces, so that a file that grows meanwhile stays bounded.
  static func bytes(of descriptor: Int32, limit: Int) -> Result<[UInt8], Failure> {
    var bytes: [UInt8] = []
    let size = 1 << 20
    while bytes.count < limit {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, used in
        repeat {
          count = unsafe read(descriptor, memory.baseAddress, size)
        } while count < 0 && errno == EINTR
        used = max(0, count)
      }
      if count < 0 { return .failure(Failure(code: errno)) }
      if count == 0 { break }
      bytes.append(contentsOf: piece)
    }
    return .success(bytes)
  }
}
