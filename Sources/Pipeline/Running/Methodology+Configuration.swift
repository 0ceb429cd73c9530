internal import Comparison
internal import Configuration
internal import Reporting

extension Methodology {
  /// The settings in force, stage by stage, and the rules of all policies that are given.
  ///
  /// Those of notify are left out: they change nothing that is found, and a receiver may be secret.
  init(of configuration: PipelineConfiguration) {
    let policies = configuration.compare?.policies.compactMap {
      Comparison.Policy(rawValue: $0.rawValue)
    }
    self.init(
      stages: configuration.stages.filter { $0.name != .notify }.map {
        Stage(name: $0.name.rawValue, settings: [])
      },
      policies: (policies ?? []).map { Policy(name: $0.rawValue, rule: $0.rule) },
      sources: (configuration.attribute?.sources ?? []).map {
        KnownSource(name: $0.name, kind: $0.kind, side: $0.side, match: $0.match)
      },
      measures: configuration.extract?.measures,
      comparable: (configuration.compare?.comparable ?? []).map {
        Comparable(name: $0.name, groups: $0.groups)
      },
      tests: configuration.tests.count)
    addSettings(configuration.effective)
  }

  /// A path is "stages.group.window", of a second report "stages.report[2].to".
  private mutating func addSettings(_ settings: [EffectiveSetting]) {
    for setting in settings {
      let parts = setting.path.split(separator: ".").map(String.init)
      guard parts.count > 2, parts[0] == "stages" else { continue }
      let name = parts[1].split(separator: "[").first.map(String.init) ?? parts[1]
      let number = parts[1].dropFirst(name.count + 1).prefix { $0 != "]" }
      let same = stages.indices.filter { stages[$0].name == name }
      guard let index = same.dropFirst((Int(number) ?? 1) - 1).first else { continue }
      stages[index].settings.append(Setting(key: parts[2], value: setting.value))
    }
  }
}

extension Comparison.Policy {
  /// The rule in plain words, with where it departs from its model.
  var rule: String {
    switch self {
    case .ucdp:
      "After the Georeferenced Event Dataset of the Uppsala Conflict Data Program: the lowest and "
        + "the highest figure of reliable sources, and as best the one that most of them carry, "
        + "of equals the lower. Here a source is taken as reliable unless it counts its enemy's "
        + "losses, says that it lost nobody itself, or is not named."
    case .acled:
      "After the Armed Conflict Location and Event Data project: the most conservative figure "
        + "alone; “dozens” are 12 and “hundreds” 100. Here “several” stays at 2."
    case .gtd:
      "After the Global Terrorism Database: the newest figure that does not rest on what the "
        + "perpetrators claim; of several of one day the majority's, else the lowest. Here armed "
        + "groups are taken as the perpetrators."
    case .ibc:
      "After Iraq Body Count: the lowest and the highest figure reported, and no best one. Here "
        + "also figures of one source alone count."
    case .airwars:
      "After Airwars: the lowest and the highest figure alleged, and no best one. Here a "
        + "belligerent that reports no harm does not lower the lowest unless nobody else speaks."
    case .latest:
      "The figure reported last, whoever says it; of one day the one with the most carriers, then "
        + "the lowest. It follows no published methodology."
    }
  }
}
