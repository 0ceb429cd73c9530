/// Tells at the cost of one look-up whether any built-in name begins with a word.
///
/// Most words of a text begin no name at all; they are passed over without a search. The table holds
/// hashes of first words, so that a word that begins no name is let through about once in a million
/// times, which costs a search and nothing else.
struct GazetteerIndex: Sendable {
  static let builtIn = GazetteerIndex(GazetteerRows.firstWords())

  /// By the low bits of the hash, or the slot behind where another stands there; 0 is an empty slot.
  private var slots: [UInt32]
  private let mask: Int

  init(_ hashes: Set<UInt32>) {
    var size = 1024
    while size < 4 * hashes.count { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for hash in hashes {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }

  func contains(_ hash: UInt32) -> Bool {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// The hash of the first word of a folded name: what stands before a space, hyphen or apostrophe.
  ///
  /// FNV-1a, never 0.
  static func hash(firstWordOf name: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in name {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard folded >= 0x80 || folded >= 0x61 && folded <= 0x7A || folded >= 0x30 && folded <= 0x39
      else { break }
      hash = (hash ^ UInt32(folded)) &* 0x0100_0193
    }
    return hash == 0 ? 1 : hash
  }
}
