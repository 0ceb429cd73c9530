package import ClaimModel

/// What a receiver is told of one change in what disagrees.
///
/// It carries the change itself, so that nobody has to open the report to know who said what: the
/// positions before and after, each with the sentence that states it.
package struct Notice: Sendable, Hashable {
  package enum What: String, Sendable, Hashable, CaseIterable {
    case new, widened, narrowed, resolved
    /// Changes that are not told one by one.
    case more
  }

  /// What one source says, with where it stands.
  package struct Statement: Sendable, Hashable {
    package var position: Position
    /// The figure in words: "at least 50".
    package var says: String
    package var evidence: [Evidence]

    package init(position: Position, says: String, evidence: [Evidence]) {
      self.position = position
      self.says = says
      self.evidence = evidence
    }
  }

  /// A sentence of a document that states a figure.
  package struct Evidence: Sendable, Hashable {
    package var claim: String
    package var sentence: String
    package var document: String
    package var publisher: String?
    package var url: String?

    package init(
      claim: String, sentence: String, document: String, publisher: String?, url: String?
    ) {
      self.claim = claim
      self.sentence = sentence
      self.document = document
      self.publisher = publisher
      self.url = url
    }
  }

  /// How a question stood in one report.
  package struct State: Sendable, Hashable {
    package var kind: Discrepancy.Kind
    /// In people; nil where an open end leaves it unknown.
    package var spread: Int?
    package var explanation: String
    package var statements: [Statement]

    package init(
      kind: Discrepancy.Kind, spread: Int?, explanation: String, statements: [Statement]
    ) {
      self.kind = kind
      self.spread = spread
      self.explanation = explanation
      self.statements = statements
    }
  }

  /// The same for the same change however often it is sent, so that a receiver can tell.
  package var id: String
  package var what: What
  /// When the run began that found it, ISO 8601.
  package var found: String
  /// Id and title of the incident; nil where many changes are told together.
  package var incident: String?
  package var title: String?
  package var discrepancy: String?
  /// "killed, passengers".
  package var question: String?
  /// What has changed, in one line: "a new contradiction, 21 to 50".
  package var words: String
  package var before: State?
  package var after: State?
  /// An address where the report is published, else the path of a file; nil where no pages are
  /// written.
  package var link: String?
  /// How many changes it stands for.
  package var count: Int

  package init(
    id: String, what: What, found: String, incident: String? = nil, title: String? = nil,
    discrepancy: String? = nil, question: String? = nil, words: String, before: State? = nil,
    after: State? = nil, link: String?, count: Int = 1
  ) {
    self.id = id
    self.what = what
    self.found = found
    self.incident = incident
    self.title = title
    self.discrepancy = discrepancy
    self.question = question
    self.words = words
    self.before = before
    self.after = after
    self.link = link
    self.count = count
  }
}
