package import ClaimModel

/// What the methodology page tells of the configuration.
package struct Methodology: Sendable {
  /// One stage of the configuration with the settings that were in force, defaults included.
  package struct Stage: Sendable, Hashable {
    /// The word of the configuration: `group`.
    package var name: String
    package var settings: [Setting]

    package init(name: String, settings: [Setting]) {
      self.name = name
      self.settings = settings
    }
  }

  /// A key and its value: `window`, `7 days`.
  package struct Setting: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// A published rule that gives low, best and high.
  package struct Policy: Sendable, Hashable {
    /// The word of the configuration: `ucdp`.
    package var name: String
    /// The rule in plain words, with where it departs from its model.
    package var rule: String

    package init(name: String, rule: String) {
      self.name = name
      self.rule = rule
    }
  }

  /// A source that the registry of the configuration knows.
  package struct KnownSource: Sendable, Hashable {
    package var name: String
    package var kind: SourceKind
    package var side: String?
    /// The other names and spellings by which it is known.
    package var match: [String]

    package init(name: String, kind: SourceKind, side: String?, match: [String]) {
      self.name = name
      self.kind = kind
      self.side = side
      self.match = match
    }
  }

  /// Groups that count the same people, under a name of the desk.
  package struct Comparable: Sendable, Hashable {
    package var name: String
    package var groups: [Group]

    package init(name: String, groups: [Group]) {
      self.name = name
      self.groups = groups
    }
  }

  /// In the order of the flow.
  package var stages: [Stage]
  package var policies: [Policy]
  package var sources: [KnownSource]
  /// What is counted, in the order of the configuration; nil where figures were not extracted here.
  package var measures: [Measure]?
  package var comparable: [Comparable]
  /// How many texts the configuration holds with the claims that they must give.
  package var tests: Int

  package init(
    stages: [Stage] = [], policies: [Policy] = [], sources: [KnownSource] = [],
    measures: [Measure]? = nil, comparable: [Comparable] = [], tests: Int = 0
  ) {
    self.stages = stages
    self.policies = policies
    self.sources = sources
    self.measures = measures
    self.comparable = comparable
    self.tests = tests
  }

  /// The value of a setting as it was in force; nil where the stage was left out.
  package func value(_ key: String, of stage: String) -> String? {
    stages.first { $0.name == stage }?.settings.first { $0.key == key }?.value
  }
}
