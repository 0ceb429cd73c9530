/// A claim that takes no part in the comparison, and why.
///
/// The report lists asides under their question; `explain` answers with them.
package struct Aside: Sendable, Hashable {
  package enum Reason: String, CaseIterable, Sendable {
    /// The words point to another time than the news.
    case background
    /// The days or the place that it speaks of are not those of the incident.
    case elsewhere
    /// A part of another figure ("three of the 14").
    case part
    /// Feared, threatened or hypothetical: no statement of fact.
    case unasserted
    /// A denial of a figure that nobody in the incident gives.
    case aimless
    /// Another figure of the same voice in the same article says more.
    case lesser
  }

  /// The id of the claim.
  package var claim: String
  package var reason: Reason

  package init(claim: String, reason: Reason) {
    self.claim = claim
    self.reason = reason
  }
}
