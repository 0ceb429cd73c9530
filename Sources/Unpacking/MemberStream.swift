import Glibc

/// The bytes of a file, unpacked where it is gzip, with the places where a member of it ends.
///
/// In an archive of the web each record is a member of its own, so that damage to one leaves the
/// others whole: after it the stream goes on with the next member that can be found. A file that
/// is not packed is one member.
package struct MemberStream: ~Copyable {
  package enum Piece: Sendable, Hashable {
    case bytes([UInt8])
    /// The present member is whole.
    case memberEnd
    /// What begins at an offset of the file cannot be unpacked to its end; what it gave so far is
    /// not to be trusted.
    case damage(offset: Int)
    case end
    case failure(reason: String)
  }

  private let descriptor: Int32
  /// Whether the file is gzip.
  package let isPacked: Bool
  private var inflater = Inflater(.gzip)
  private var raw: [UInt8] = []
  private var position = 0
  /// Of the first byte of `raw`, in the file.
  private var rawOffset = 0
  /// Where the present member begins in the file.
  private var memberOffset = 0
  private var isInMember = false
  private var memberHasEnded = false
  /// After damage the next member may begin anywhere.
  private var isSearching = false
  /// Bytes that may be read a second time; a file made to be searched over and over ends here.
  private var searchAllowance = 256 << 20
  private static let pieceSize = 256 << 10
  private static let packedSize = 16 << 10

  /// Reads a file from its begin; the caller opens and closes it.
  ///
  /// - Parameter isPacked: what the name of the file says, for one whose first bytes are damaged.
  package init(descriptor: Int32, isPacked: Bool = false) {
    self.descriptor = descriptor
    var head: [UInt8] = [0, 0]
    let isShown = unsafe pread(descriptor, &head, 2, 0) == 2 && head == [0x1F, 0x8B]
    self.isPacked = isPacked || isShown
    lseek(descriptor, 0, SEEK_SET)
  }

  /// Where in the file the next byte comes from.
  package var offset: Int { rawOffset + position }

  /// Whether what was told last, damage or an end, is the end of the file.
  package private(set) var isAtEnd = false

  /// Goes to a place of the file.
  package mutating func move(to offset: Int) {
    lseek(descriptor, offset, SEEK_SET)
    rawOffset = offset
    raw = []
    position = 0
  }

  /// The next piece; bytes come in pieces of some megabytes at most.
  package mutating func next() -> Piece {
    if memberHasEnded {
      memberHasEnded = false
      return .memberEnd
    }
    while true {
      if let piece = step() { return piece }
    }
  }

  private mutating func step() -> Piece? {
    if raw.count - position < 3 {
      if let reason = refill() { return .failure(reason: reason) }
      guard position < raw.count else { return ended() }
    }
    guard isPacked else {
      defer { position = raw.count }
      return .bytes(Array(raw[position...]))
    }
    return isInMember ? unpacked() : begun()
  }

  /// Keeps the rest and reads more behind it; the reason where that fails.
  private mutating func refill() -> String? {
    raw.removeFirst(position)
    rawOffset += position
    position = 0
    var reason: String?
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { memory, used in
      var count = 0
      repeat {
        count = unsafe read(descriptor, memory.baseAddress, Self.pieceSize)
      } while count < 0 && errno == EINTR
      used = max(0, count)
      if count < 0 { reason = unsafe String(cString: strerror(errno)) }
    }
    raw += piece
    return reason
  }

  private mutating func ended() -> Piece {
    isAtEnd = true
    return isInMember ? damaged() : .end
  }

  /// Begins the next member, or tells that none begins here.
  private mutating func begun() -> Piece? {
    let magic: [UInt8] = [0x1F, 0x8B, 0x08]
    if raw[position...].starts(with: magic) {
      memberOffset = offset
      isInMember = true
      return nil
    }
    // Some programs fill files up with zeros.
    if !isSearching, raw[position...].allSatisfy({ $0 == 0 }) {
      position = raw.count
      return nil
    }
    let here = offset
    let found = raw[position...].firstRange(of: magic)?.lowerBound
    position = found ?? (raw.count < 3 ? raw.count : raw.count - 2)
    if !isSearching {
      isSearching = true
      return .damage(offset: here)
    }
    return nil
  }

  private mutating func unpacked() -> Piece? {
    var output: [UInt8] = []
    do throws(Inflater.Failure) {
      while output.isEmpty, position < raw.count, !memberHasEnded {
        var part = raw[position...].prefix(Self.packedSize)
        // A bomb, too, comes out in bounded pieces: no byte gives more than about a thousand.
        try inflater.unpack(&part, into: &output, limit: 2048 * Self.packedSize)
        position = part.startIndex
        memberHasEnded = inflater.isWhole
      }
    } catch {
      return damaged()
    }
    if memberHasEnded {
      isInMember = false
      isSearching = false
    }
    if !output.isEmpty { return .bytes(output) }
    guard memberHasEnded else { return nil }
    memberHasEnded = false
    return .memberEnd
  }

  private mutating func damaged() -> Piece {
    let start = memberOffset
    searchAllowance -= offset - start
    isInMember = false
    isSearching = true
    inflater = Inflater(.gzip)
    guard searchAllowance > 0 else {
      return .failure(reason: "so much of it is damaged that the rest is not searched")
    }
    move(to: start + 1)
    return .damage(offset: start)
  }
}
