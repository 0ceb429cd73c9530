import Glibc

/// Another program that turns a file into text, within bounds of time and size.
struct OuterTool {
  enum Failure: Error, Equatable {
    case missing
    case notStarted(String)
    case timedOut(Int)
    case tooLarge(Int)
    case failed(Int)
  }

  /// Looked for on the PATH.
  let name: String
  let arguments: [String]
  let outputLimit: Int
  let seconds: Int

  /// Runs the program with a file as its standard input, and gives what it writes.
  func run(on input: Int32) throws(Failure) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .notStarted(OuterTool.reason(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process: pid_t
    do throws(Failure) { process = try start(input, output: ends[1]) } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let (output, failure) = gather(from: ends[0])
    if failure != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    if let failure { throw failure }
    guard status == 0 else { throw .failed(Int(status & 0x7F == 0 ? status >> 8 & 0xFF : status)) }
    return output
  }

  private func start(_ input: Int32, output: Int32) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      unsafe texts.map { text in unsafe strdup(text) } + [nil]
    }
    var words = unsafe copies([name] + arguments)
    var variables = unsafe copies(["PATH=\(path)", "LC_ALL=C.UTF-8"])
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process = pid_t()
    let code = unsafe posix_spawnp(&process, name, &actions, nil, &words, &variables)
    guard code == 0 else { throw code == ENOENT ? .missing : .notStarted(OuterTool.reason(code)) }
    return process
  }

  /// Reads until the program closes its output, or a bound is reached.
  private func gather(from descriptor: Int32) -> ([UInt8], Failure?) {
    let end = ContinuousClock.now + .seconds(seconds)
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let left = (end - ContinuousClock.now) / .milliseconds(1)
      guard left > 0 else { return ([], .timedOut(seconds)) }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, Int32(min(left, 1000)) + 1) > 0 else { continue }
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return ([], .notStarted(OuterTool.reason(errno))) }
      if count == 0 { return (output, nil) }
      output += buffer.prefix(count)
      guard output.count <= outputLimit else { return ([], .tooLarge(outputLimit)) }
    }
  }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
