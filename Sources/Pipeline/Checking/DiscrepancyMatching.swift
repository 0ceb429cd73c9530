internal import ClaimModel
internal import Configuration

/// Pairs expected discrepancies with those that were found.
struct DiscrepancyMatching {
  private(set) var missing: [String] = []
  private(set) var unexpected: [String] = []

  init(expected: [ExpectedDiscrepancy], found material: TestMaterial) {
    let groups = Dictionary(material.records.claims.map { ($0.id, $0.group.rawValue) }) { $1 }
    var rest = material.records.discrepancies
    // Those that say more are served first, and the others take what is left.
    let ordered = expected.filter { $0.group != nil } + expected.filter { $0.group == nil }
    for one in ordered {
      if let index = rest.firstIndex(where: { one.isMet(by: $0, groups) }) {
        rest.remove(at: index)
      } else {
        missing.append(one.words)
      }
    }
    unexpected = rest.map {
      "\($0.question.measure.rawValue), \($0.question.group), \($0.kind.rawValue)"
    }
  }
}

extension ExpectedDiscrepancy {
  /// - Parameter groups: those of the claims, by id.
  fileprivate func isMet(by found: Discrepancy, _ groups: [String: String]) -> Bool {
    guard found.question.measure == measure, found.kind == kind else { return false }
    guard let group, group != found.question.group else { return true }
    return found.positions.flatMap(\.claims).contains { groups[$0] == group }
  }

  /// "killed, hostages, contradiction".
  fileprivate var words: String {
    "\(measure.rawValue)\(group.map { ", \($0)" } ?? ""), \(kind.rawValue)"
  }
}
