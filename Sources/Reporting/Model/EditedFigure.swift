package import ClaimModel

/// A figure that a page has changed, or taken out, and does not say so.
///
/// It shows on the page of its incident, in the Markdown under the incident, and in `report.json`
/// under `edits`.
package struct EditedFigure: Sendable, Hashable {
  /// A figure as one version of the page states it.
  package struct Statement: Sendable, Hashable {
    package var quantity: Quantity
    package var sentence: String

    package init(quantity: Quantity, sentence: String) {
      self.quantity = quantity
      self.sentence = sentence
    }
  }

  /// The id of the document; a page keeps it through all its versions.
  package var document: String
  package var measure: Measure
  package var group: Group
  /// Who was cited for the older figure; nil where the page spoke in its own voice.
  package var source: String?
  package var before: Statement
  /// Nil where the page gives no such figure any more.
  package var after: Statement?
  /// When the older figure was there last, as far as is known, ISO 8601.
  package var lastSeen: String?
  /// When the newer version was read first, or published, ISO 8601.
  package var found: String?

  package init(
    document: String, measure: Measure, group: Group, source: String?, before: Statement,
    after: Statement?, lastSeen: String?, found: String?
  ) {
    self.document = document
    self.measure = measure
    self.group = group
    self.source = source
    self.before = before
    self.after = after
    self.lastSeen = lastSeen
    self.found = found
  }
}
