import Testing

@testable import Text

@Suite struct `A word table` {
  @Test(arguments: [1, 2047, 2048, 2049, 20_000])
  func `finds every word however far it has grown`(_ count: Int) {
    var table = WordTable()
    for number in 1...count { table.insert(Array("word\(number)".utf8), id: Int32(number)) }
    for number in 1...count {
      let bytes = Array("word\(number)".utf8)
      #expect(table.find(bytes, 0..<bytes.count) == Int32(number))
    }
    let stranger = Array("word\(count + 1)".utf8)
    #expect(table.find(stranger, 0..<stranger.count) == Lexicon.unknown)
  }

  @Test(arguments: [("KILLED", Int32(7)), ("Killed", 7), ("kille", 0), ("killeds", 0), ("", 0)])
  func `folds the capitals of the text and nothing else`(_ word: String, _ id: Int32) {
    var table = WordTable()
    table.insert(Array("killed".utf8), id: 7)
    let bytes = Array(word.utf8)
    #expect(table.find(bytes, 0..<bytes.count) == id)
  }

  @Test(arguments: [(0..<3, Int32(1)), (4..<7, 2), (2..<5, 0)])
  func `looks at a stretch of bytes alone`(_ range: Range<Int>, _ id: Int32) {
    var table = WordTable()
    table.insert(Array("men".utf8), id: 1)
    table.insert(Array("die".utf8), id: 2)
    #expect(table.find(Array("men die".utf8), range) == id)
  }
}
