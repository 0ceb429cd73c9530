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

  /// In the order of the flow.
  package var stages: [Stage]
  package var policies: [Policy]

  package init(stages: [Stage] = [], policies: [Policy] = []) {
    self.stages = stages
    self.policies = policies
  }
}
