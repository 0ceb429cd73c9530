internal import ClaimModel

/// Which discrepancies appear, vanish, or are of another kind between two states of the findings.
struct DiscrepancyChanges: Sendable {
  struct Alteration: Sendable {
    var before: Discrepancy
    var after: Discrepancy
  }

  let appearing: [Discrepancy]
  let vanishing: [Discrepancy]
  /// Of another kind than before.
  let changing: [Alteration]
  /// Of the same kind, with other figures, sources or words.
  let altered: [Alteration]
  let kept: Int

  init(
    from before: [Discrepancy], to after: [Discrepancy], claims: ClaimChanges,
    incidents: IncidentChanges
  ) {
    // A question goes on where its incident does. Of two that are joined, the one that keeps its
    // id comes first.
    var old: [String: Discrepancy] = [:]
    var vanishing: [Discrepancy] = []
    let ordered = before.sorted {
      let (left, right) = (incidents.heirs[$0.incident], incidents.heirs[$1.incident])
      return (left == $0.incident ? 0 : 1, $0.id) < (right == $1.incident ? 0 : 1, $1.id)
    }
    for found in ordered {
      let key = DiscrepancyChanges.key(found, in: incidents.heirs[found.incident])
      if old[key] == nil { old[key] = found } else { vanishing.append(found) }
    }
    var (appearing, changing, altered): ([Discrepancy], [Alteration], [Alteration]) = ([], [], [])
    var kept = 0
    for found in after {
      guard let last = old.removeValue(forKey: DiscrepancyChanges.key(found, in: found.incident))
      else {
        appearing.append(found)
        continue
      }
      if last.kind != found.kind {
        changing.append(Alteration(before: last, after: found))
      } else if !found.tellsSame(as: last, claims) {
        altered.append(Alteration(before: last, after: found))
      } else {
        kept += 1
      }
    }
    self.appearing = appearing.sorted { $0.order < $1.order }
    self.vanishing = (vanishing + old.values).sorted { $0.order < $1.order }
    self.changing = changing.sorted { $0.after.order < $1.after.order }
    self.altered = altered.sorted { $0.after.order < $1.after.order }
    self.kept = kept
  }

  var isEmpty: Bool {
    appearing.isEmpty && vanishing.isEmpty && changing.isEmpty && altered.isEmpty
  }

  private static func key(_ found: Discrepancy, in incident: String?) -> String {
    "\(incident ?? "gone \(found.id)") \(found.question.measure.rawValue) \(found.question.group)"
  }
}

extension Discrepancy {
  /// By the gravity of the kind, then by incident and question.
  fileprivate var order: String {
    let rank = Kind.allCases.firstIndex(of: kind) ?? 0
    return "\(rank) \(incident) \(question.label) \(id)"
  }

  /// Whether nothing that a report shows is different; ids of claims and incidents aside.
  fileprivate func tellsSame(as old: Discrepancy, _ claims: ClaimChanges) -> Bool {
    var old = old
    old.id = id
    old.incident = incident
    func heirs(_ ids: [String]) -> [String] { ids.map { claims.heirs[$0] ?? $0 }.sorted() }
    var new = self
    for index in old.positions.indices {
      old.positions[index].claims = heirs(old.positions[index].claims)
      for place in old.positions[index].earlier.indices {
        old.positions[index].earlier[place].claims = heirs(
          old.positions[index].earlier[place].claims)
      }
    }
    for index in new.positions.indices {
      new.positions[index].claims.sort()
      for place in new.positions[index].earlier.indices {
        new.positions[index].earlier[place].claims.sort()
      }
    }
    return old == new
  }
}
