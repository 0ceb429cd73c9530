/// How often each term stands in an article, held in one stretch of memory.
///
/// An article has a hundred terms or more; a dictionary of them takes six times the memory, and a
/// batch of a hundred thousand articles holds as many. Terms stand in the order of `String`.
public struct TermCounts: Sendable, Hashable {
  /// For each term the length of its bytes, its count, and its bytes in UTF-8; numbers have seven bits
  /// to a byte, the lowest first.
  private var bytes: [UInt8] = []
  /// How many different terms there are.
  public private(set) var count = 0

  public init() {}

  /// Terms with a count below one are left out.
  public init(_ counts: [String: Int]) {
    self.init(ascending: counts.filter { $0.value > 0 }.sorted { $0.key < $1.key })
  }

  /// - Parameter terms: each term once, in the order of `String`.
  public init(ascending terms: some Sequence<(key: String, value: Int)>) {
    for (term, count) in terms { append(term, count) }
  }

  public var isEmpty: Bool { count == 0 }

  public var keys: some Sequence<String> { lazy.map(\.key) }

  /// How often the term stands there; nil where it does not.
  public subscript(term: String) -> Int? { first { $0.key == term }?.value }

  /// Adds further counts.
  public mutating func add(_ counts: [String: Int]) {
    var sum = Dictionary(uniqueKeysWithValues: map { ($0.key, $0.value) })
    sum.merge(counts, uniquingKeysWith: +)
    self = TermCounts(sum)
  }

  /// Adds a term that comes behind all others in the order of `String`.
  public mutating func append(_ term: String, _ count: Int) {
    var term = term
    term.withUTF8 { memory in
      append(memory.count)
      append(count)
      unsafe bytes.append(contentsOf: memory)
    }
    self.count += 1
  }

  private mutating func append(_ number: Int) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension TermCounts: Sequence {
  public struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    public mutating func next() -> (key: String, value: Int)? {
      guard position < bytes.count else { return nil }
      let length = number()
      let count = number()
      let start = position
      position += length
      return (String(decoding: bytes[start..<position], as: UTF8.self), count)
    }

    private mutating func number() -> Int {
      var value = 0
      var shift = 0
      while true {
        let byte = bytes[position]
        position += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
    }
  }

  public func makeIterator() -> Iterator { Iterator(bytes) }

  public var underestimatedCount: Int { count }
}

extension TermCounts: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Int)...) {
    self.init(Dictionary(elements, uniquingKeysWith: +))
  }
}

extension TermCounts: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: Int].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(uniqueKeysWithValues: map { ($0.key, $0.value) }))
  }
}
