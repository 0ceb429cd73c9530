internal import Configuration
internal import FoundationEssentials
internal import Glibc
internal import Ledger

/// When the next run is due, as far as anybody here can know it.
///
/// A `run --every` that waits has left word beside the ledger. Whatever else starts runs (systemd,
/// cron, a person) does not tell; then the distance between the last runs is all there is to go by,
/// and it is called what it is.
package struct NextRun {
  private let path: String
  private let folder: String

  package init(_ prepared: PreparedConfiguration) {
    path = prepared.configuration.ledger.resolved + ".next"
    folder = prepared.folder
  }

  /// Leaves word of a run that this process will start.
  package func announce(_ moment: ReportDate, interval: RunInterval) {
    let text = "\(moment.text) \(interval.seconds) \(getpid())\n"
    // Nobody is harmed where it cannot be written; status then says that it does not know.
    try? Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  /// One line for `status`.
  func words(after runs: [RunRecord]) -> String {
    announced ?? estimate(from: runs) ?? "not known: nothing here tells what starts runs"
  }

  private var announced: String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let words = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let seconds = Int(words[1]), let process = pid_t(words[2]) else {
      return nil
    }
    let command = "counterclaim run --every \(Self.words(seconds: seconds))"
    guard isRunning(process) else { return nil }
    return words[0] > ReportDate.now.text
      ? "\(words[0]), by \(command) (process \(process))"
      : "under way or about to begin, by \(command) (process \(process))"
  }

  /// Whether the process is there and runs a program of our name.
  private func isRunning(_ process: pid_t) -> Bool {
    guard let name = FileManager.default.contents(atPath: "/proc/\(process)/comm") else {
      return false
    }
    return String(decoding: name, as: UTF8.self).hasPrefix("counterclaim")
  }

  /// From the middle one of the distances between the last runs.
  private func estimate(from runs: [RunRecord]) -> String? {
    let starts = runs.prefix(10).compactMap { Self.seconds($0.started) }
    let distances = zip(starts, starts.dropFirst()).map { $0 - $1 }.sorted()
    guard distances.count >= 3, let last = starts.first else { return schedule }
    let usual = distances[distances.count / 2]
    guard usual > 0 else { return schedule }
    let due = ReportDate(secondsSinceEpoch: last + usual).text
    let basis = "the last runs began about \(Self.words(seconds: usual)) apart"
    return due < ReportDate.now.text
      ? "not known: \(basis), and by that one was due at \(due)"
      : "about \(due), if it goes on as it did: \(basis)"
  }

  /// What `init` wrote, which somebody may have installed or not.
  private var schedule: String? {
    FileManager.default.fileExists(atPath: "\(folder)/schedule/counterclaim.timer")
      ? "not known: schedule/ has a timer and a line for cron; systemctl list-timers and crontab -l "
        + "tell whether one is installed"
      : nil
  }

  private static func seconds(_ moment: String) -> Int? {
    (try? Date(moment, strategy: .iso8601)).map { Int($0.timeIntervalSince1970) }
  }

  /// "15m", "2h", "90s".
  private static func words(seconds: Int) -> String {
    for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)]
    where seconds >= size && (seconds % size == 0 || seconds >= 10 * size) {
      return "\(seconds / size)\(unit)"
    }
    return "\(seconds)s"
  }
}
