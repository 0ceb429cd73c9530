package import Web

/// A feed that the configuration names by its address.
package struct FeedInput: Sendable, Hashable {
  /// As it is fetched; it may hold a password.
  package var address: WebAddress
  /// Whether the pages that its entries link to are read in the place of their own text.
  package var isFollowed: Bool
  package var publisher: String?

  package init(address: WebAddress, isFollowed: Bool = false, publisher: String? = nil) {
    self.address = address
    self.isFollowed = isFollowed
    self.publisher = publisher
  }

  /// By which the ledger and messages know it; ids of its documents begin so.
  package var path: String { address.description }
}

/// What is remembered of a feed, or of the page of an entry, from one run to the next.
package struct FetchMemory: Sendable, Hashable {
  /// Of the feed its path, of an entry the id of its document.
  package var name: String
  /// By what was known: of an entry, its words in the feed; of a feed, how it is read.
  package var fingerprint: String
  package var validators: WebRequest.Validators
  /// The server asked not to be asked before, in seconds since 1970.
  package var notBefore: Int?

  package init(
    name: String, fingerprint: String,
    validators: WebRequest.Validators = WebRequest.Validators(), notBefore: Int? = nil
  ) {
    self.name = name
    self.fingerprint = fingerprint
    self.validators = validators
    self.notBefore = notBefore
  }
}

/// What asking for a feed gave.
package struct FeedFetch: Sendable {
  package enum Outcome: Sendable, Hashable {
    case read
    /// The server says that nothing has changed.
    case unchanged
    /// The server had asked to wait longer.
    case postponed
    case failed
  }

  package var outcome: Outcome
  /// New and changed documents; those that the feed no longer has are not gone.
  package var content = Ingestor.InputContent(stamp: .none)
  /// What is to be remembered instead of what was.
  package var memory: [FetchMemory] = []
}
