package import Configuration
internal import Hashing
internal import Reporting
package import Text

/// A configuration with everything that it refers to read and found sound.
package struct PreparedConfiguration: Sendable {
  package let configuration: PipelineConfiguration
  /// The words of the program with those of the desk.
  package let lexicon: Lexicon
  /// The folder from which the configuration's patterns and the ids of documents count.
  package let folder: String
  /// SHA-256 over every setting in force but those of notify and retention, the program's lexicon and
  /// the desk's own, its templates and its logo.
  package let hash: String
  /// The looks of each report stage, in order.
  let designs: [ReportDesign]
  /// SHA-256 over the program's lexicon and the desk's own.
  let lexiconHash: String

  init(
    configuration: PipelineConfiguration, lexicon: Lexicon, folder: String,
    lexiconTexts: [String], designs: [ReportDesign], designTexts: [String]
  ) {
    self.designs = designs
    self.configuration = configuration
    self.lexicon = lexicon
    self.folder = folder
    // Whom a run tells and what it keeps is no part of what it finds, and an address may be nobody
    // else's business.
    let settings = configuration.effective.filter { setting in
      !["stages.notify", "retention"].contains { setting.path.hasPrefix($0) }
    }.flatMap { [$0.path, $0.value] }
    let standard = Lexicon.standardSources.map(\.text)
    func joined(_ texts: [String]) -> String {
      texts.map { "\($0.utf8.count):\($0)" }.joined()
    }
    hash = ContentHash.sha256(joined(settings + standard + lexiconTexts + designTexts))
    lexiconHash = ContentHash.sha256(joined(standard + lexiconTexts))
  }
}
