internal import Diagnostics
internal import FoundationEssentials
package import Grouping
package import JSONLines

/// A block as one line of JSON. It goes from one run of `group` to another and holds its numbers by
/// columns, which takes a third of the space of an object for each.
extension GroupingBlock: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "block")
      $0.field("id", id)
      $0.field("documents", Set(members.map(\.document)).sorted())
      $0.field("members", members) { writer, member in
        writer.object {
          $0.field("document", member.document)
          $0.field("article", member.article)
          $0.field("passage", member.passage)
          $0.field("original") {
            $0.field("document", member.original.document)
            $0.field("article", member.original.article)
          }
          $0.field("terms", member.terms.map(\.term)) { $0.value($1) }
          $0.field("masses", member.terms.map(\.mass)) { $0.value($1) }
        }
      }
      $0.field("terms") {
        $0.field("spelling", terms.map(\.spelling))
        $0.field("kind", terms.map { Int($0.kind) }) { $0.value($1) }
        $0.field("weight", terms.map(\.weight)) { $0.value($1) }
      }
      $0.field("pairs") {
        $0.field("first", pairs.map(\.first)) { $0.value($1) }
        $0.field("second", pairs.map(\.second)) { $0.value($1) }
        $0.field("probability", pairs.map(\.probability)) { $0.value($1) }
        $0.field("likeness", pairs.map(\.likeness)) { $0.value($1) }
        $0.field("landmark", pairs.map(\.sharesLandmark)) { $0.value($1) }
      }
      $0.field("together", together) { $0.array($1) { $0.value($1) } }
      $0.field("apart", apart) { $0.array($1) { $0.value($1) } }
    }
  }
}

extension GroupingBlock {
  /// The block of a line; nil where the line is a record of another kind.
  ///
  /// - Throws: `Damage` where it is a block that no run of this program can have written.
  init?(line: [UInt8]) throws(Damage) {
    let decoder = JSONDecoder()
    let data = Data(line)
    guard let kind = try? decoder.decode(Kind.self, from: data), kind.record == "block" else {
      return nil
    }
    guard let written = try? decoder.decode(Written.self, from: data),
      let block = GroupingBlock(written), block.isSound
    else { throw Damage() }
    self = block
  }

  /// A line says that it is a block, and is not as this program writes one.
  struct Damage: Error {
    func diagnostic(in file: String) -> Diagnostic {
      Diagnostic(
        .error, "bad_block", at: Diagnostic.Location(file: file),
        "a block is not as group --blocks writes it, and its documents are not grouped; make the "
          + "blocks anew with the same version of the program")
    }
  }

  private struct Kind: Decodable { var record: String }

  private init?(_ written: Written) {
    let members = written.members.compactMap { member -> Member? in
      guard member.terms.count == member.masses.count else { return nil }
      return Member(
        document: member.document, article: member.article, passage: member.passage,
        original: Original(document: member.original.document, article: member.original.article),
        terms: zip(member.terms, member.masses).map { Holding(term: $0, mass: $1) })
    }
    guard members.count == written.members.count, let terms = written.terms.rows,
      let pairs = written.pairs.rows
    else { return nil }
    self.init(
      id: written.id, members: members, terms: terms, pairs: pairs, together: written.together,
      apart: written.apart)
  }
}

/// A block as its line has it.
private struct Written: Decodable {
  struct Original: Decodable {
    var document: String
    var article: Int
  }

  struct Member: Decodable {
    var document: String
    var article: Int
    var passage: Int
    var original: Original
    var terms: [Int]
    var masses: [Double]
  }

  struct Terms: Decodable {
    var spelling: [String]
    var kind: [UInt8]
    var weight: [Double]

    /// Nil where the columns are of different lengths.
    var rows: [GroupingBlock.Term]? {
      guard kind.count == spelling.count, weight.count == spelling.count else { return nil }
      return spelling.indices.map {
        GroupingBlock.Term(spelling: spelling[$0], kind: kind[$0], weight: weight[$0])
      }
    }
  }

  struct Pairs: Decodable {
    var first: [Int]
    var second: [Int]
    var probability: [Double]
    var likeness: [Double]
    var landmark: [Bool]

    /// Nil where the columns are of different lengths.
    var rows: [GroupingBlock.Pair]? {
      let counts = [second.count, probability.count, likeness.count, landmark.count]
      guard counts.allSatisfy({ $0 == first.count }) else { return nil }
      return first.indices.map {
        GroupingBlock.Pair(
          first: first[$0], second: second[$0], probability: probability[$0],
          likeness: likeness[$0], sharesLandmark: landmark[$0])
      }
    }
  }

  var id: String
  var members: [Member]
  var terms: Terms
  var pairs: Pairs
  var together: [[Int]]
  var apart: [[Int]]
}
