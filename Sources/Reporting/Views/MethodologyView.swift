import ClaimModel

/// How the report was made: fixed prose, and the settings that were in force.
struct MethodologyView {
  let report: Report

  var view: View {
    var view = View([
      "title": "Methodology",
      "stages": report.methodology.stages.map(stage),
      "has_stages": !report.methodology.stages.isEmpty,
      "policies": report.methodology.policies.sorted { $0.name < $1.name }.map(policy),
      "has_policies": !report.methodology.policies.isEmpty,
      "policy": report.policy,
      "kinds": Discrepancy.Kind.allCases.map {
        View(["kind": $0.rawValue, "meaning": $0.meaning])
      },
    ])
    addSettings(to: &view)
    return view
  }

  /// What the five parts tell of the configuration in words.
  private func addSettings(to view: inout View) {
    let methodology = report.methodology
    view["inputs"] = report.run.inputs.enumerated().map { index, name in
      View(["name": name, "separator": index > 0])
    }
    view["has_inputs"] = !report.run.inputs.isEmpty
    view["documents"] = counted(report.run.documents, "document")
    view["measures"] = methodology.measures?.map(\.rawValue).joined(separator: ", ")
    view["known_sources"] = methodology.sources.map { source in
      View([
        "name": source.name, "kind": source.kind.words, "side": source.side ?? "–",
        "match": source.match.joined(separator: "; "),
      ])
    }
    view["has_known_sources"] = !methodology.sources.isEmpty
    view["comparable"] = methodology.comparable.map { set in
      View(["name": set.name, "groups": set.groups.map(\.words).joined(separator: ", ")])
    }
    view["has_comparable"] = !methodology.comparable.isEmpty
    view["window"] = methodology.value("window", of: "group")
    view["threshold"] = methodology.value("threshold", of: "group")
    view["tolerance"] = methodology.value("tolerance", of: "compare")
    view["tests"] = methodology.tests == 0 ? nil : counted(methodology.tests, "text")
  }

  private func stage(_ stage: Methodology.Stage) -> View {
    View([
      "name": stage.name,
      "settings": stage.settings.map { View(["key": $0.key, "value": $0.value]) },
      "has_settings": !stage.settings.isEmpty,
    ])
  }

  private func policy(_ policy: Methodology.Policy) -> View {
    View([
      "name": policy.name, "rule": policy.rule, "chosen": policy.name == report.policy,
    ])
  }
}
