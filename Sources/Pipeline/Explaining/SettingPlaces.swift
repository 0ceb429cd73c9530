internal import Configuration

/// Where the configuration says what an explanation goes by.
struct SettingPlaces {
  private let settings: [EffectiveSetting]

  init(_ configuration: PipelineConfiguration) {
    settings = configuration.effective
  }

  /// "pipeline.yaml:14" for a member of a list or a name of a mapping; nil where none has the label.
  func entry(_ label: String, of path: String) -> String? {
    let setting = settings.first { $0.path == path }
    return setting?.entries.last { $0.label == label }?.origin.words
  }

  /// "pipeline.yaml:9", or "default".
  func setting(_ path: String) -> String? {
    settings.first { $0.path == path }?.origin.words
  }
}
