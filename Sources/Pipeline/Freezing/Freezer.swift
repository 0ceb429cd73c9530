internal import Configuration
internal import Diagnostics
internal import FoundationEssentials

/// Writes a test of an item that a person has checked into the configuration.
package struct Freezer {
  /// Why nothing was written.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What was written.
  package struct Outcome: Sendable {
    /// "pipeline.yaml".
    package let file: String
    /// The test as it stands there.
    package let lines: [String]
    /// What is left to do, in words; nil where nothing is.
    package let remark: String?
  }

  private let prepared: PreparedConfiguration
  /// The file of the configuration.
  private let path: String

  package init(_ prepared: PreparedConfiguration, path: String) {
    self.prepared = prepared
    self.path = path
  }

  /// Writes the shortest test that holds now, and fails where none does.
  ///
  /// - Parameters:
  ///   - file: where the tests stand; nil for the configuration itself.
  ///   - isDry: whether the test is only shown.
  package func freeze(
    _ id: String, name: String?, into file: String?, isDry: Bool
  ) async throws -> Outcome {
    let material = try await RememberedMaterial(prepared).material
    guard let drafts = TestDrafts(material, prepared).drafts(of: id, name: name) else {
      throw Failure(
        description: "nothing has the id \(id); counterclaim explain and the reports tell ids")
    }
    let target = file ?? path
    let old = (try? Data(contentsOf: URL(filePath: target))).map { Array($0) } ?? []
    for draft in drafts {
      let new = try TestsEditor.adding(draft.lines, to: old, file: target)
      guard try holds(new, in: target) else { continue }
      if !isDry { try write(new, to: target) }
      return Outcome(file: target, lines: draft.lines, remark: remark(on: target))
    }
    throw Failure(
      description:
        "\(id) cannot be frozen: by itself, without the other documents, it is not found "
        + "again; nothing was written")
  }

  /// Whether the test that comes last in a file passes.
  private func holds(_ bytes: [UInt8], in target: String) throws -> Bool {
    let isIncluded = target == path || prepared.configuration.includedFiles.contains(target)
    let result = ConfigurationLoader.load(
      path: isIncluded ? path : target, replacing: [target: bytes])
    guard let changed = isIncluded ? result.prepared : sharedTests(bytes, target) else {
      let words = result.diagnostics.map(\.description).joined(separator: "\n")
      throw Failure(description: "with the test the configuration would be wrong:\n\(words)")
    }
    let added = changed.configuration.tests.filter { $0.file == target }
    guard let last = added.max(by: { $0.line < $1.line }) else { return false }
    let others = changed.configuration.tests.filter { $0.name == last.name }
    guard others.count < 2 else {
      throw Failure(
        description: "there is a test \"\(last.name)\" already; give this one another --name")
    }
    return ConfigurationTests(prepared).result(last).isPassed
  }

  /// The configuration as if it included the file.
  private func sharedTests(_ bytes: [UInt8], _ target: String) -> PreparedConfiguration? {
    let text = Array("include: [\(TestText.quoted(target))]\n".utf8)
    return ConfigurationLoader.load(path: "tests", replacing: ["tests": text, target: bytes])
      .prepared
  }

  private func remark(on target: String) -> String? {
    guard target != path, !prepared.configuration.includedFiles.contains(target) else { return nil }
    return "\(path) does not include \(target) yet: name it under include:, so that "
      + "counterclaim test runs it"
  }

  private func write(_ bytes: [UInt8], to target: String) throws {
    let url = URL(filePath: target).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url, options: .atomic)
  }
}
