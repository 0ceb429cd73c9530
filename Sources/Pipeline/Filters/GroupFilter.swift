internal import ClaimModel
internal import Grouping
package import JSONLines

/// Reads articles and claims and writes the claims with their incidents, and the incidents.
///
/// Articles and the kinds that it does not know are passed on as they come; claims follow in their
/// order when all are read, incidents come last. Incidents in the input are those of a run before:
/// their ids are kept where they are found again.
package struct GroupFilter {
  private let grouper: Grouper
  private let isMembershipOnly: Bool

  /// - Parameter membershipOnly: whether nothing is written but a line for each incident of each
  ///   document.
  package init(_ builder: StageBuilder, membershipOnly: Bool = false) {
    grouper = builder.grouper()
    isMembershipOnly = membershipOnly
  }

  package func run(_ streams: RecordStreams) throws -> ExitStatus {
    var articles: [Article] = []
    var claims: [Claim] = []
    var known: [Incident] = []
    var writer = JSONWriter()
    let faults = try streams.forEachRecord { record in
      switch record {
      case .claim(let claim): return claims.append(claim)
      case .incident(let incident): return known.append(incident)
      case .article(let article): articles.append(article)
      case .document, .discrepancy, .other: break
      }
      if !isMembershipOnly { try streams.write(record, using: &writer) }
    }
    let result = grouper.group(articles: articles, claims: claims, known: known)
    try write(result, to: streams, using: &writer)
    return .afterFaults(faults.count)
  }

  private func write(
    _ result: GroupingResult, to streams: RecordStreams, using writer: inout JSONWriter
  ) throws {
    if isMembershipOnly {
      for membership in result.membership { try streams.write(membership, using: &writer) }
    } else {
      for claim in result.claims { try streams.write(claim, using: &writer) }
      for incident in result.incidents { try streams.write(incident, using: &writer) }
    }
    try streams.flush(&writer)
  }
}

extension GroupingResult.Membership: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "membership")
      $0.field("document", document)
      $0.field("incident", incident)
    }
  }
}
