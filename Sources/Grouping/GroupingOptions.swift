package import ClaimModel

/// How incidents are told apart.
package struct GroupingOptions: Sendable, Hashable {
  /// Reports whose days and publications all lie further apart than this, in days, are not compared.
  package var window: Int
  /// How likely two reports must be of one incident, 0 to 1; a higher one makes more incidents.
  package var threshold: Double
  /// Events that the desk knows.
  package var pinned: [PinnedIncident]
  /// Ids of claims, documents or incidents that a person has put together; each list is one incident.
  package var together: [[String]]
  /// Ids of claims, documents or incidents no two of which may share an incident.
  package var apart: [[String]]

  package init(
    window: Int = 7, threshold: Double = 0.5, pinned: [PinnedIncident] = [],
    together: [[String]] = [], apart: [[String]] = []
  ) {
    self.window = window
    self.threshold = threshold
    self.pinned = pinned
    self.together = together
    self.apart = apart
  }
}

/// An event that the desk has named in its configuration.
package struct PinnedIncident: Sendable, Hashable {
  /// The title of its incident.
  package var name: String
  /// The days on which it happened; without them any day will do.
  package var from: CalendarDay?
  package var to: CalendarDay?
  /// Names of places, one of which a report must name; without them any place will do.
  package var places: [String]
  /// Words of which a report must hold half at least; without them any words will do.
  package var words: [String]

  package init(
    name: String, from: CalendarDay? = nil, to: CalendarDay? = nil, places: [String] = [],
    words: [String] = []
  ) {
    self.name = name
    self.from = from
    self.to = to
    self.places = places
    self.words = words
  }
}
