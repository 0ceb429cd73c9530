import Foundation
import Glibc

/// A command that reads one file and whose output is thrown away.
struct Command: Sendable {
  var arguments: [String]
  var input: String
  /// Where the output goes; nowhere for nil.
  var output: String?
  /// Whether it may use one core only.
  var isOnOneCore = true
  var environment: [String: String] = [:]

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs it to its end.
  func run() throws(Failure) -> Usage {
    try Process(self).wait()
  }

  /// Runs several at once and waits for all; what is told is the time of all together.
  static func runAtOnce(_ commands: [Command]) throws(Failure) -> Double {
    let start = ContinuousClock.now
    var running: [Process] = []
    for command in commands { running.append(try Process(command)) }
    for process in running { _ = try process.wait() }
    return start.duration(to: .now).seconds
  }

  /// A command under way.
  private struct Process {
    let command: Command
    let pid: pid_t
    let start = ContinuousClock.now

    init(_ command: Command) throws(Failure) {
      self.command = command
      var words = command.arguments
      // `taskset` is of util-linux, which every Debian has.
      if command.isOnOneCore { words = ["taskset", "-c", "0"] + words }
      let variables = ProcessInfo.processInfo.environment
        .merging(command.environment) { $1 }.map { "\($0)=\($1)" }
      pid = try Process.spawn(words, variables, command.input, command.output ?? "/dev/null")
    }

    private static func spawn(
      _ words: [String], _ variables: [String], _ input: String, _ output: String
    ) throws(Failure) -> pid_t {
      var files = unsafe posix_spawn_file_actions_t()
      unsafe posix_spawn_file_actions_init(&files)
      defer { unsafe posix_spawn_file_actions_destroy(&files) }
      unsafe posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
      unsafe posix_spawn_file_actions_addopen(
        &files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
      var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
      defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
      var pid: pid_t = 0
      let status = unsafe posix_spawnp(&pid, words[0], &files, nil, &arguments, &environment)
      guard status == 0 else {
        throw Failure(description: "\(words[0]): \(unsafe String(cString: strerror(status)))")
      }
      return pid
    }

    func wait() throws(Failure) -> Usage {
      var status: Int32 = 0
      var used = rusage()
      guard unsafe wait4(pid, &status, 0, &used) == pid else {
        throw Failure(description: "\(command.arguments[0]) was lost")
      }
      let seconds = start.duration(to: .now).seconds
      guard status == 0 else {
        let words = command.arguments.joined(separator: " ")
        throw Failure(description: "\(words) ended with status \(status >> 8 & 255)")
      }
      return Usage(
        seconds: seconds, processor: used.ru_utime.seconds + used.ru_stime.seconds,
        memory: Double(used.ru_maxrss) / 1000)
    }
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
