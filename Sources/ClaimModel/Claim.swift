/// One statement of how many people were affected by, or took part in, one incident.
public struct Claim: Sendable, Hashable, Codable {
  /// Stable: the same claim in the same document keeps it from run to run.
  public var id: String
  public var document: String
  /// The number of the article in its document, from 1.
  public var article: Int
  /// Where the words that carry the claim begin, in code points of the document's text.
  public var start: Int
  /// Where they end, exclusive.
  public var end: Int
  /// The whole sentence, as the document has it.
  public var sentence: String
  /// Where the sentence begins, in code points of the document's text.
  public var sentenceStart: Int
  /// What to point out in the sentence: the figure, the source, the cue.
  public var marks: [Mark]
  public var measure: Measure
  public var group: Group
  /// The noun counted, as written: "security troops"; nil where no noun stands.
  public var groupText: String?
  public var quantity: Quantity
  public var status: Status
  /// Empty where the document states the figure in its own voice.
  public var sources: [Source]
  public var occurred: Occurrence?
  public var place: Place?
  /// When the source said so, ISO 8601; the day of publication where the text does not tell.
  public var reported: String?
  /// The id of the claim of whose figure this one is a part ("three of the 14 wounded").
  public var partOf: String?
  /// True where the words point to another time than the article's news ("in 2019").
  public var background: Bool
  /// The identifiers of the rules that made the claim.
  public var rules: [String]
  /// The id of the incident; nil until claims are grouped.
  public var incident: String?

  /// A stretch of the document that a reader should see.
  public struct Mark: Sendable, Hashable, Codable {
    public enum Part: String, CaseIterable, Codable, Sendable { case figure, source, cue }
    public var part: Part
    /// In code points of the document's text; a source may stand outside the sentence.
    public var start: Int
    public var end: Int

    public init(part: Part, start: Int, end: Int) {
      self.part = part
      self.start = start
      self.end = end
    }
  }

  public init(
    id: String, document: String, article: Int, start: Int, end: Int, sentence: String,
    sentenceStart: Int, marks: [Mark] = [], measure: Measure, group: Group,
    groupText: String? = nil, quantity: Quantity, status: Status = .asserted,
    sources: [Source] = [], occurred: Occurrence? = nil, place: Place? = nil,
    reported: String? = nil, partOf: String? = nil, background: Bool = false,
    rules: [String] = [], incident: String? = nil
  ) {
    self.id = id
    self.document = document
    self.article = article
    self.start = start
    self.end = end
    self.sentence = sentence
    self.sentenceStart = sentenceStart
    self.marks = marks
    self.measure = measure
    self.group = group
    self.groupText = groupText
    self.quantity = quantity
    self.status = status
    self.sources = sources
    self.occurred = occurred
    self.place = place
    self.reported = reported
    self.partOf = partOf
    self.background = background
    self.rules = rules
    self.incident = incident
  }
}
