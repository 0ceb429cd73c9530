import Hashing
import Pages

/// Turns what elements of feeds hold into words, moments and keys.
enum FeedWords {
  /// One line of words from text that may have markup in it.
  static func line(_ text: String) -> String { line(markup: Array(text.utf8)) }

  static func line(markup: [UInt8]) -> String { line(plain: MarkupText.plain(markup)) }

  static func line(plain: String) -> String {
    plain.split { $0.isWhitespace }.joined(separator: " ")
  }

  static func paragraphs(markup: [UInt8]) -> String {
    MarkupText.plain(markup).split(separator: "\n").joined(separator: "\n\n")
  }

  /// Lines stay as they are; they may be paragraphs or not.
  static func paragraphs(plain: String) -> String {
    var lines: [Substring] = plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// A date in any of the spellings of feeds as ISO 8601; nil for what is none.
  static func moment(_ text: String?) -> String? { text.flatMap(PageMoment.init)?.description }

  /// By what an entry is known: an id, an address, or, where it has neither, a fingerprint.
  static func key(id: String?, address: String?, title: String?, text: String) -> String {
    for name in [id, address] {
      if let name, !name.isEmpty { return name.split { $0.isWhitespace }.joined(separator: " ") }
    }
    return StableID.make(prefix: "e", parts: [title ?? "", text])
  }

  /// Entries that share an id, as some feeds have it, get their address, then a number, in addition.
  static func makeKeysUnique(_ feed: inout Feed) {
    var seen: Set<String> = []
    for index in feed.entries.indices {
      let key = feed.entries[index].key
      var name = key
      if seen.contains(name), let address = feed.entries[index].address {
        name = "\(key) \(address)"
      }
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(key) \(number)"
        number += 1
      }
      feed.entries[index].key = name
    }
  }
}
