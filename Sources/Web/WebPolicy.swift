/// How the program behaves on the web.
package struct WebPolicy: Sendable, Hashable {
  /// As servers see the program; its part before the first slash is what robots.txt speaks to.
  package var userAgent: String
  /// Seconds to a connection, and to the end of a whole answer.
  package var connectSeconds: Int
  package var answerSeconds: Int
  /// The bytes that an answer may have when it is unpacked.
  package var answerBytes: Int
  package var redirects: Int
  /// How often a request that failed in passing is made again.
  package var retries: Int
  /// The longest wait before a retry, in seconds; where a server asks for more, the run goes on
  /// without it.
  package var longestWait: Double
  /// The seconds between two requests to one host.
  package var pause: Double
  /// Hosts, in small letters, that may lie in the machine's own network.
  package var localHosts: Set<String>
  /// The proxy through which the web is reached, such as `proxy.example:3128`; nil for none.
  ///
  /// It looks names up, so that only hosts that are written as numbers can be refused here.
  package var proxy: String?

  package init(
    userAgent: String, connectSeconds: Int = 10, answerSeconds: Int = 60,
    answerBytes: Int = 20_000_000, redirects: Int = 5, retries: Int = 3, longestWait: Double = 60,
    pause: Double = 1, localHosts: Set<String> = [], proxy: String? = nil
  ) {
    self.userAgent = userAgent
    self.connectSeconds = connectSeconds
    self.answerSeconds = answerSeconds
    self.answerBytes = answerBytes
    self.redirects = redirects
    self.retries = retries
    self.longestWait = longestWait
    self.pause = pause
    self.localHosts = localHosts
    self.proxy = proxy
  }
}
