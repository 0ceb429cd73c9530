internal import Configuration
internal import Ingestion
internal import Web

/// The inputs of a configuration, as the ingest room takes them.
struct ConfiguredInputs {
  /// Of files and archives, in the order of the configuration.
  private(set) var patterns: [String] = []
  /// By the pattern, where anything is said of its files.
  private(set) var options: [String: InputOptions] = [:]
  private(set) var feeds: [FeedInput] = []
  let policy: WebPolicy

  init(_ configuration: PipelineConfiguration) {
    policy = WebPolicy(configuration.ingest?.web)
    for input in configuration.ingest?.from ?? [] {
      switch input.place {
      case .files(let path): add(path.written, InputOptions(input, isArchive: false))
      case .archive(let path): add(path.written, InputOptions(input, isArchive: true))
      case .feed(let address):
        // The configuration has let only addresses through.
        guard let address = try? WebAddress(address) else { continue }
        feeds.append(
          FeedInput(
            address: address, isFollowed: input.isFollowed, publisher: input.publisher))
      }
    }
  }

  /// Files by patterns of the command line.
  init(patterns: [String]) {
    self.patterns = patterns
    policy = WebPolicy(nil)
  }

  private mutating func add(_ pattern: String, _ options: InputOptions) {
    patterns.append(pattern)
    if options != InputOptions() { self.options[pattern] = options }
  }
}

extension InputOptions {
  fileprivate init(_ input: IngestInput, isArchive: Bool) {
    self.init(
      publisher: input.publisher, fields: input.fields?.names ?? [:], isArchive: isArchive)
  }
}

extension WebPolicy {
  /// As the configuration has it; the program names itself where it says nothing.
  fileprivate init(_ web: WebConfiguration?) {
    self.init(userAgent: web?.userAgent ?? "counterclaim/\(ProgramVersion.current)")
    guard let web else { return }
    answerSeconds = web.timeoutSeconds
    connectSeconds = min(connectSeconds, web.timeoutSeconds)
    answerBytes = web.maximumMegabytes * 1_000_000
    retries = web.retries
    pause = Double(web.pauseSeconds)
    localHosts = Set(web.localHosts.map { $0.lowercased() })
    proxy = web.proxy
  }
}
