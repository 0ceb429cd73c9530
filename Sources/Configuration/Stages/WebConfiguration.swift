/// How the program behaves on the web.
package struct WebConfiguration: Sendable, Hashable, ConfigurationSection {
  /// Nil for the program's own name and version.
  package let userAgent: String?
  package let timeoutSeconds: Int
  package let maximumMegabytes: Int
  package let retries: Int
  package let pauseSeconds: Int
  package let localHosts: [String]
  package let proxy: String?

  static let declaration = SectionDeclaration(
    id: "web", one: "a section on the web", many: "sections on the web",
    home: "under \"web\" of stage ingest",
    "How feeds and pages are fetched.",
    settings: [
      userAgent, timeoutSeconds, maximumMegabytes, retries, pauseSeconds, localHosts, proxy,
    ])

  static let userAgent = OpenSetting(
    "user_agent", .text(one: "a name", many: "names"),
    example: "\"desk-monitor/1.0 (+https://example.org/contact)\"", slips: ["agent", "useragent"],
    "As servers see the program, by default `counterclaim/` and its version. robots.txt is asked "
      + "for the name before the first slash.")

  static let timeoutSeconds = Setting(
    "timeout_seconds", .integer(1...3600, of: "seconds"), default: "60", example: "30",
    slips: ["timeout"],
    "How long a whole answer may take.")

  static let maximumMegabytes = Setting(
    "maximum_megabytes", .integer(1...1000, of: "megabytes"), default: "20", example: "5",
    slips: ["max_size", "size_limit"],
    "How large an answer may be when it is unpacked.")

  static let retries = Setting(
    "retries", .integer(0...10, of: "retries"), default: "3", example: "1",
    "How often a request that failed in passing is made again, after 1, 2, 4 … seconds or when the "
      + "server asks for it; where it asks for more than a minute, the next run tries again.")

  static let pauseSeconds = Setting(
    "pause_seconds", .integer(0...3600, of: "seconds"), default: "1", example: "5",
    slips: ["delay", "pause"],
    "The time between two requests to one host, which has one connection.")

  static let localHosts = Setting(
    "local_hosts", .list(of: .text(one: "a host", many: "hosts"), atLeast: 0), default: "[]",
    example: "[feeds.desk.example]", slips: ["allow_private", "allowed_hosts"],
    "Hosts that may lie in the machine's own network. Addresses of others that lead there, at once "
      + "or by a redirect, are refused.")

  static let proxy = OpenSetting(
    "proxy", .text(one: "a proxy", many: "proxies"), example: "http://proxy.example:3128",
    slips: ["http_proxy", "https_proxy"],
    "The proxy through which the web is reached. It looks names up, so that only hosts that are "
      + "written as numbers are refused here; the proxies of the environment are not used.")

  init(_ section: SectionReader) {
    userAgent = section[Self.userAgent]
    timeoutSeconds = section[Self.timeoutSeconds]
    maximumMegabytes = section[Self.maximumMegabytes]
    retries = section[Self.retries]
    pauseSeconds = section[Self.pauseSeconds]
    localHosts = section[Self.localHosts]
    proxy = section[Self.proxy]
  }
}
