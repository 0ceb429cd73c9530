import Unpacking
import Web

/// Reads archives of the web (WARC 1.0 and 1.1, packed record by record, as a whole, or not), one
/// record after the other.
///
/// No more than one record is in memory. A damaged record costs no other: where records are packed
/// one by one the next member is searched for, else the next line that begins a record.
package struct ArchiveReader: ~Copyable {
  private var stream: MemberStream
  private let limits: ArchiveLimits
  /// Unpacked bytes; those before `position` are done with.
  private var window: [UInt8] = []
  private var position = 0
  /// Whether the member that the window comes from has ended.
  private var isMemberEnded = false
  private var isAtEnd = false
  private var failure: String?
  /// Where the present record begins, as far as the file tells.
  private var recordOffset = 0
  /// After damage, until a record is whole: more of the same is not told again.
  private var isRecovering = false
  private var damage: (damage: ArchiveDamage, offset: Int)?

  /// Reads from a file descriptor, which the caller opens and closes.
  ///
  /// - Parameter isPacked: whether the file is named as one that is packed; one that is not named so
  ///   shows it by its first bytes.
  package init(
    descriptor: Int32, isPacked: Bool = false, limits: ArchiveLimits = ArchiveLimits()
  ) {
    stream = MemberStream(descriptor: descriptor, isPacked: isPacked)
    self.limits = limits
  }

  /// The next record, or what stands in its place; nil after the last.
  package mutating func next() -> ArchiveItem? {
    while true {
      if let (damage, offset) = damage {
        self.damage = nil
        return .damaged(damage, offset: offset)
      }
      guard beginRecord() else {
        if damage != nil { continue }
        guard let reason = failure else { return nil }
        failure = nil
        return .failed(reason: reason)
      }
      if let item = readRecord() { return item }
    }
  }

  /// Goes to the first byte of a record; false where there is none any more.
  private mutating func beginRecord() -> Bool {
    while true {
      while position < window.count, [0x0D, 0x0A].contains(window[position]) { position += 1 }
      if position < window.count { return true }
      if isAtEnd { return false }
      if isMemberEnded || window.isEmpty {
        isMemberEnded = false
        recordOffset = stream.offset
      }
      window = []
      position = 0
      pull()
      if damage != nil { return false }
    }
  }

  /// Takes one more piece into the window; false where the member gives no more.
  @discardableResult private mutating func pull() -> Bool {
    guard !isMemberEnded, !isAtEnd else { return false }
    if position > 1 << 20 {
      window.removeFirst(position)
      position = 0
    }
    switch stream.next() {
    case .bytes(let bytes):
      window += bytes
      return true
    case .memberEnd: isMemberEnded = true
    case .damage(let offset):
      note(.notUnpackable, offset)
      isMemberEnded = true
      window = []
      position = 0
    case .end: isAtEnd = true
    case .failure(let reason):
      isAtEnd = true
      failure = reason
      window = []
      position = 0
    }
    return false
  }

  private mutating func note(_ what: ArchiveDamage, _ offset: Int) {
    if !isRecovering, damage == nil { damage = (what, offset) }
    isRecovering = true
  }

  /// Reads the record at the position; nil where it is damaged.
  private mutating func readRecord() -> ArchiveItem? {
    let offset = stream.isPacked ? recordOffset : stream.offset - (window.count - position)
    guard let headEnd = endOfHead(), let head = RecordHead(window[position..<headEnd]) else {
      return recover(.noHead, offset)
    }
    guard let length = head.length else { return recover(.badLength, offset) }
    guard length <= limits.recordBytes else { return pass(head, length, from: headEnd, offset) }
    // The window may lose its front as it grows, so that lengths count and not indices.
    let headLength = headEnd - position
    while window.count - position < headLength + length, pull() {}
    if damage != nil || window.isEmpty { return nil }
    guard window.count - position >= headLength + length else { return recover(.cut, offset) }
    while window.count - position < headLength + length + 4, pull() {}
    if damage != nil || window.isEmpty { return nil }
    guard isRecordEnd(position + headLength + length) else {
      return recover(.wrongLength, offset)
    }
    let content = window[(position + headLength)..<(position + headLength + length)]
    let item = head.item(content, limits: limits)
    position += headLength + length
    isRecovering = false
    return item
  }

  /// The index behind the empty line that ends the head; nil where no head begins here.
  private mutating func endOfHead() -> Int? {
    let mark = Array("WARC/".utf8)
    while window.count - position < mark.count, pull() {}
    guard window[position...].starts(with: mark) else { return nil }
    while true {
      let searched = window[position...].prefix(limits.headBytes)
      if let end = RecordHead.end(in: searched) { return end }
      guard searched.count < limits.headBytes, pull() else { return nil }
    }
  }

  /// Whether what follows a record is an empty line or two, or nothing.
  private func isRecordEnd(_ end: Int) -> Bool {
    let rest = window[min(end, window.count)...].prefix(4)
    if rest.isEmpty { return true }
    // Two line ends are due; some programs write one, some only line feeds.
    let next = rest.drop { $0 == 0x0D || $0 == 0x0A }
    return next.count < rest.count && (next.isEmpty || Array("WARC".utf8).starts(with: next))
  }

  /// Passes over a record that is larger than what is read.
  private mutating func pass(
    _ head: RecordHead, _ length: Int, from headEnd: Int, _ offset: Int
  ) -> ArchiveItem? {
    let contentOffset = stream.offset - (window.count - headEnd)
    position = headEnd
    var left = length
    while left > 0 {
      let step = min(left, window.count - position)
      position += step
      left -= step
      if left == 0 { break }
      guard pull() else {
        if damage != nil { return nil }
        // The length goes past the end of the file: in what follows there may be records.
        if !stream.isPacked { reopen(at: contentOffset) }
        return recover(.cut, offset)
      }
    }
    isRecovering = false
    return .leftOut(head.isAnswer ? .tooLarge : .noAnswer)
  }

  private mutating func reopen(at offset: Int) {
    stream.move(to: offset)
    window = []
    position = 0
    isAtEnd = false
  }

  /// Notes damage, and goes to the next line that begins a record, or to the next member.
  private mutating func recover(_ what: ArchiveDamage, _ offset: Int) -> ArchiveItem? {
    note(what, offset)
    let mark = Array("\nWARC/1.".utf8)
    while true {
      if position < window.count, let found = window[position...].firstRange(of: mark) {
        position = found.lowerBound + 1
        return nil
      }
      position = max(position, window.count - mark.count)
      if !pull() { break }
    }
    position = window.count
    return nil
  }
}
