package import Configuration

/// What a stage takes up and what it hands on.
///
/// The contracts of a pipeline are checked before the first document is opened, so that no run
/// fails at its end for want of something that its beginning could have made.
package struct StageContract: Sendable, Hashable {
  /// What passes between stages.
  package enum Material: String, Sendable, Hashable {
    case documents, articles, mentions, claims, incidents, discrepancies, report
  }

  package let stage: StageName
  package let requires: Set<Material>
  package let assigns: Set<Material>

  package static func of(_ stage: StageName) -> StageContract {
    switch stage {
    case .ingest: StageContract(stage: stage, requires: [], assigns: [.documents])
    case .extract:
      StageContract(stage: stage, requires: [.documents], assigns: [.articles, .mentions])
    case .attribute: StageContract(stage: stage, requires: [.mentions], assigns: [.claims])
    case .group:
      StageContract(stage: stage, requires: [.articles, .claims], assigns: [.incidents])
    case .compare:
      StageContract(stage: stage, requires: [.claims, .incidents], assigns: [.discrepancies])
    case .report, .notify:
      StageContract(stage: stage, requires: [.claims, .incidents], assigns: [.report])
    }
  }

  /// Why the stages cannot follow one another in this order; nil where they can.
  ///
  /// For example of `[extract, ingest]`: `stage extract requires documents, which no stage before
  /// it assigns`.
  package static func fault(in stages: [StageName]) -> String? {
    var present: Set<Material> = []
    for contract in stages.map(StageContract.of) {
      let missing = contract.requires.subtracting(present).map(\.rawValue).sorted()
      guard missing.isEmpty else {
        return "stage \(contract.stage.rawValue) requires \(missing.joined(separator: " and ")), "
          + "which no stage before it assigns"
      }
      present.formUnion(contract.assigns)
    }
    return nil
  }
}
