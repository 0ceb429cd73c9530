/// What a feed says: RSS 0.9x, 1.0 or 2.0, Atom, or JSON Feed.
package struct Feed: Sendable, Hashable {
  /// In words alone.
  package var title: String?
  /// BCP 47, as the feed gives it.
  package var language: String?
  /// In the order of the feed.
  package var entries: [FeedEntry] = []
  /// What is wrong with it although it was read; lower case, no full stop.
  package var warnings: [FeedWarning] = []
}

/// One thing that is wrong with a feed that was read.
package struct FeedWarning: Sendable, Hashable {
  /// A closed, stable word for programs.
  package var kind: String
  package var message: String
  package var line: Int?
}

/// One entry: what it says itself, and where the whole of it can be read.
package struct FeedEntry: Sendable, Hashable {
  /// By which it is known from one fetch to the next: its own id, else its address, else a
  /// fingerprint of its words.
  package var key: String
  /// In words alone, whatever markup the feed has in it.
  package var title: String?
  /// Absolute where the feed or the place of the feed makes it so.
  package var address: String?
  /// ISO 8601, a day or a moment with its offset from UTC.
  package var published: String?
  package var updated: String?
  /// Who brought the report: the feed that the entry was taken from, where it says so.
  package var publisher: String?
  package var language: String?
  /// The words of the fullest text that the entry has, paragraphs set off by blank lines; empty for
  /// an entry that has none.
  package var text: String
}
