import ClaimModel

/// How the report was made: fixed prose, and the settings that were in force.
struct MethodologyView {
  let report: Report

  var view: View {
    View([
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
