internal import Diagnostics
internal import YAML

/// One reading of one file: where it notes what is wrong, and what values hold in the end.
final class Reading {
  let source: YAMLSource
  let environment: [String: String]
  /// The folder of the file with a "/" at its end; empty for the working directory.
  let folder: String
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var effective: [EffectiveSetting] = []
  /// The sections around the one that is being read, outermost first.
  var enclosing: [Enclosure] = []

  /// How the settings of this section are called in `effective`; nil where none is recorded.
  var path: String?

  struct Enclosure {
    let declaration: SectionDeclaration
    /// Where the section's first key stands, or its brace.
    let mark: YAMLMark
  }

  init(source: YAMLSource, environment: [String: String]) {
    self.source = source
    self.environment = environment
    let parts = source.file.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = parts.map { String(source.file[...$0]) } ?? ""
  }

  func note(_ kind: String, at mark: YAMLMark, _ message: String) {
    diagnostics.append(source.diagnostic(kind, at: mark, message))
  }

  func record(_ setting: EffectiveSetting) {
    effective.append(setting)
  }
}
