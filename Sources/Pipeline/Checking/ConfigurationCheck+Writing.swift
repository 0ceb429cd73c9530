internal import Configuration
internal import Diagnostics
internal import Foundation

extension ConfigurationCheck {
  /// The ledger and the reports, where a run could not write them.
  func writing() -> [Diagnostic] {
    let reports = configuration.effective.filter {
      $0.path.hasPrefix("stages.report") && $0.path.hasSuffix(".to")
    }
    return ledger()
      + zip(reports, configuration.reports.map(\.to.resolved)).compactMap { report($0, $1) }
  }

  private func ledger() -> [Diagnostic] {
    guard let setting = configuration.effective.first(where: { $0.path == "ledger" }) else {
      return []
    }
    let path = configuration.ledger.resolved
    let fault = unwritable(setting, path, obstacle: Self.obstacle(toFile: path))
    return [fault ?? noLedger(setting, path)].compactMap(\.self)
  }

  private func report(_ setting: EffectiveSetting, _ path: String) -> Diagnostic? {
    if let fault = unwritable(setting, path, obstacle: Self.obstacle(to: path)) { return fault }
    do throws(ReportFolder.Failure) {
      _ = try ReportFolder(path: path)
      return nil
    } catch {
      return fault(
        .error, "report_folder", at: setting.origin, otherwise: error.path,
        "\"\(setting.value)\" \(error.words)")
    }
  }

  private func unwritable(
    _ setting: EffectiveSetting, _ path: String, obstacle: String?
  ) -> Diagnostic? {
    obstacle.map {
      fault(
        .error, "unwritable", at: setting.origin, otherwise: path,
        "\"\(setting.value)\" cannot be written: \($0)")
    }
  }

  /// A file that is there and that a run would take for a damaged ledger.
  private func noLedger(_ setting: EffectiveSetting, _ path: String) -> Diagnostic? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    let head = (try? file.read(upToCount: 15)) ?? Data()
    guard !head.isEmpty, !head.elementsEqual("SQLite format 3".utf8) else { return nil }
    return fault(
      .warning, "no_ledger", at: setting.origin, otherwise: path,
      "\"\(setting.value)\" is there already and is no ledger; a run would move it aside and make one"
    )
  }

  /// What stands in the way of a file or folder that a run would make; nil where nothing does.
  private static func obstacle(to path: String) -> String? {
    var folder = URL(filePath: path).deletingLastPathComponent()
    var isFolder = false
    while !FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
      let outer = folder.deletingLastPathComponent()
      guard outer.path != folder.path else { return nil }
      folder = outer
    }
    guard isFolder else { return "\(folder.path) is not a folder" }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      return "you may not write to the folder \(folder.path)"
    }
    return nil
  }

  /// The same of a file that may be there already.
  private static func obstacle(toFile path: String) -> String? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return obstacle(to: path)
    }
    if isFolder { return "it is a folder, and a ledger is one file" }
    guard FileManager.default.isWritableFile(atPath: path) else { return "you may not change it" }
    return obstacle(to: path)
  }
}
