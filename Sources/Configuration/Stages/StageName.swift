/// The stages of the pipeline, in the order of the flow.
package enum StageName: String, CaseIterable, Sendable, Hashable, Choice {
  case ingest, extract, attribute, group, compare, report, notify

  static let noun = "stage"

  var meaning: String {
    switch self {
    case .ingest: return "reads files into documents"
    case .extract: return "finds the quantities of people in documents"
    case .attribute: return "finds who says so, and how firmly"
    case .group: return "puts claims of the same incident together"
    case .compare: return "finds where the figures of an incident disagree"
    case .report: return "writes the report"
    case .notify: return "tells of discrepancies that are new or have changed"
    }
  }

  /// What the stage makes for those after it.
  var makes: String {
    switch self {
    case .ingest: return "documents"
    case .extract: return "mentions"
    case .attribute: return "claims"
    case .group: return "incidents"
    case .compare: return "discrepancies"
    case .report: return "reports"
    case .notify: return "notices"
    }
  }

  /// The stage whose work this one takes up.
  var needs: StageName? {
    switch self {
    case .ingest: return nil
    case .extract: return .ingest
    case .attribute: return .extract
    case .group: return .attribute
    case .compare, .report: return .group
    case .notify: return .compare
    }
  }

  /// Why a second one makes no sense, and what to do instead; nil where it does make sense.
  var reasonAgainstTwo: String? {
    switch self {
    case .ingest: return "give it all inputs under \"from\""
    case .extract: return "a second pass would count every claim twice"
    case .attribute: return "give it all sources under \"sources\""
    case .group: return "incidents are made once, of all claims"
    case .compare: return "for several policies give it a list, policy: [ucdp, latest]"
    case .report, .notify: return nil
    }
  }
}
