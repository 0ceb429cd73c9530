/// A part of a batch that can be grouped by itself, with what it needs to know of the whole.
///
/// No incident reaches over the edge of a block. Whoever has the articles and claims of its
/// documents, whole, gives the same incidents as whoever has the batch (`Grouper.group(within:)`).
/// Two blocks together are a block as well.
package struct GroupingBlock: Sendable, Hashable {
  /// An article, or a background passage of one, with what the batch told of it.
  package struct Member: Sendable, Hashable {
    package var document: String
    package var article: Int
    package var passage: Int
    /// The first article that carried its text.
    package var original: Original
    package var terms: [Holding]

    package init(
      document: String, article: Int, passage: Int, original: Original, terms: [Holding]
    ) {
      self.document = document
      self.article = article
      self.passage = passage
      self.original = original
      self.terms = terms
    }
  }

  package struct Original: Sendable, Hashable {
    package var document: String
    package var article: Int

    package init(
      document: String, article: Int
    ) {
      self.document = document
      self.article = article
    }
  }

  /// That a member holds the term of an index, and how much of the member it makes.
  package struct Holding: Sendable, Hashable {
    package var term: Int
    package var mass: Double

    package init(
      term: Int, mass: Double
    ) {
      self.term = term
      self.mass = mass
    }
  }

  /// A term that two members hold.
  package struct Term: Sendable, Hashable {
    package var spelling: String
    /// The number of its kind.
    package var kind: UInt8
    package var weight: Double

    package init(
      spelling: String, kind: UInt8, weight: Double
    ) {
      self.spelling = spelling
      self.kind = kind
      self.weight = weight
    }
  }

  /// Two members, by their indices, that were compared.
  package struct Pair: Sendable, Hashable {
    package var first: Int
    package var second: Int
    package var probability: Double
    package var likeness: Double
    package var sharesLandmark: Bool

    package init(
      first: Int, second: Int, probability: Double, likeness: Double, sharesLandmark: Bool
    ) {
      self.first = first
      self.second = second
      self.probability = probability
      self.likeness = likeness
      self.sharesLandmark = sharesLandmark
    }
  }

  /// The same wherever the same members make a block.
  package var id: String
  /// Sorted by document, article and passage.
  package var members: [Member]
  package var terms: [Term]
  package var pairs: [Pair]
  /// Indices of members that the configuration or earlier incidents put together.
  package var together: [[Int]]
  /// Indices of two members that may not share an incident.
  package var apart: [[Int]]

  package init(
    id: String, members: [Member], terms: [Term], pairs: [Pair], together: [[Int]], apart: [[Int]]
  ) {
    self.id = id
    self.members = members
    self.terms = terms
    self.pairs = pairs
    self.together = together
    self.apart = apart
  }

  /// Whether every index is one of a member or a term, as in every block that `Grouper` makes.
  package var isSound: Bool {
    func areMembers(_ list: [Int]) -> Bool { list.allSatisfy(members.indices.contains) }
    return members.allSatisfy { $0.terms.allSatisfy { terms.indices.contains($0.term) } }
      && pairs.allSatisfy { areMembers([$0.first, $0.second]) && $0.first < $0.second }
      && together.allSatisfy(areMembers)
      && apart.allSatisfy { areMembers($0) && $0.count == 2 && $0[0] < $0[1] }
  }
}
