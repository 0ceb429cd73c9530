internal import ClaimModel

/// The strands put into groups, and the incident of each group.
struct JoinedStrands {
  /// Indices of strands, each list sorted, in the order of their first members.
  let groups: [[Int]]
  /// One for each group, in their order, with its id.
  let incidents: [Incident]
  let joins: [Agglomeration.Join]

  init(
    _ strands: [Strand], _ linkage: Linkage, options: GroupingOptions, known: [Incident],
    writer: IncidentWriter
  ) {
    var agglomeration = Agglomeration(
      count: strands.count, pairs: linkage.pairs, threshold: options.threshold,
      together: linkage.together, apart: linkage.apart)
    groups = agglomeration.groups()
    joins = agglomeration.joins
    let written = groups.map { writer.incident(of: $0) }
    let ids = IncidentIdentities(strands: strands, known: known).identities(groups, written)
    incidents = zip(written, ids).map { incident, identity in
      var incident = incident
      incident.id = identity.id
      incident.formerIds = identity.formerIds
      return incident
    }
  }
}
