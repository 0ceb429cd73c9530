internal import CLibCurl
import Glibc
import Unpacking

/// One request and its answer, without redirects and retries.
struct Transfer {
  /// The answer to one request, whatever its status.
  struct Answer {
    var status: Int
    var fields: HTTPFields
    var body: [UInt8]
  }

  /// What the callbacks of libcurl gather.
  fileprivate final class Gathering {
    var fields = HTTPFields()
    var headBytes = 0
    var body: [UInt8] = []
    var isTooLarge = false
    var isDamaged = false
    var inflater: Inflater?
    /// The number that a connection was refused for.
    var refused: NetworkAddress?
    let bodyLimit: Int
    let mayBeLocal: Bool

    init(bodyLimit: Int, mayBeLocal: Bool) {
      self.bodyLimit = bodyLimit
      self.mayBeLocal = mayBeLocal
    }
  }

  /// The bytes that all header fields of an answer may have.
  fileprivate static let headLimit = 256 << 10

  let policy: WebPolicy

  /// - Parameter session: keeps the connection to the host open between requests.
  func perform(
    _ request: WebRequest, of address: WebAddress, on session: CurlSession
  ) throws(WebFailure) -> Answer {
    let gathering = Gathering(
      bodyLimit: policy.answerBytes,
      mayBeLocal: policy.proxy != nil || policy.localHosts.contains(address.host))
    if policy.proxy != nil { try refuseLocalNumber(address) }
    var lines = CurlLines(request.lines + ["Accept-Encoding: gzip, deflate"])
    defer { lines.free() }
    let result = withExtendedLifetime(gathering) {
      session.reset()
      set(request, address, session)
      session.set(CURLOPT_HTTPHEADER, list: lines)
      session.receive(into: gathering)
      return session.perform(body: request.body)
    }
    if let kind = kind(result, gathering, session, address) {
      throw WebFailure(address.description, kind)
    }
    return Answer(status: session.status, fields: gathering.fields, body: gathering.body)
  }

  private func set(_ request: WebRequest, _ address: WebAddress, _ session: CurlSession) {
    session.set(CURLOPT_URL, text: address.text)
    session.set(CURLOPT_USERAGENT, text: policy.userAgent)
    // Only a proxy of the configuration, not one of the environment: behind it nothing is checked.
    session.set(CURLOPT_PROXY, text: policy.proxy ?? "")
    session.set(CURLOPT_NOSIGNAL, number: 1)
    session.set(CURLOPT_CONNECTTIMEOUT, number: policy.connectSeconds)
    session.set(CURLOPT_TIMEOUT, number: policy.answerSeconds)
    session.set(CURLOPT_MAXCONNECTS, number: 1)
    if request.method == .post { session.set(CURLOPT_POST, number: 1) }
  }

  /// Through a proxy the numbers behind names are not known here; those that are written are.
  private func refuseLocalNumber(_ address: WebAddress) throws(WebFailure) {
    guard !policy.localHosts.contains(address.host),
      let number = NetworkAddress(host: address.host), number.isOfOwnNetwork
    else { return }
    throw WebFailure(address.description, .ownNetwork(number.text))
  }

  /// Nil where the answer is whole.
  private func kind(
    _ result: CURLcode, _ gathering: Gathering, _ session: CurlSession, _ address: WebAddress
  ) -> WebFailure.Kind? {
    if let number = gathering.refused, !gathering.mayBeLocal { return .ownNetwork(number.text) }
    if gathering.isTooLarge { return .tooLarge(policy.answerBytes) }
    if gathering.isDamaged { return .badCompression }
    switch result {
    case CURLE_OK: return gathering.isWhole ? nil : .cut
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unresolved(address.host)
    case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR: return .unreachable(session.words(for: result))
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(policy.answerSeconds)
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING: return .cut
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM:
      return .insecure(session.words(for: result))
    default: return .broken(session.words(for: result))
    }
  }
}

extension CurlSession {
  /// Has libcurl give head, body and the addresses of connections to a gathering.
  fileprivate func receive(into gathering: Transfer.Gathering) {
    let context = unsafe UnsafeRawPointer(Unmanaged.passUnretained(gathering).toOpaque())
    unsafe set(CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
      unsafe Transfer.gathering(context).map { unsafe $0.takeHead(bytes, count) } ?? 0
    }
    unsafe set(CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
      unsafe Transfer.gathering(context).map { unsafe $0.takeBody(bytes, count) } ?? 0
    }
    unsafe setOpener { context, _, address in
      guard let gathering = unsafe Transfer.gathering(context), let address = unsafe address else {
        return CURL_SOCKET_BAD
      }
      return unsafe gathering.open(&address.pointee)
    }
    for option in [CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_OPENSOCKETDATA] {
      unsafe set(option, pointer: context)
    }
  }
}

extension Transfer {
  fileprivate static func gathering(_ context: UnsafeMutableRawPointer?) -> Gathering? {
    unsafe context.map { unsafe Unmanaged<Gathering>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension Transfer.Gathering {
  /// Each call brings one line; a line of status begins the head of a new answer.
  func takeHead(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    headBytes += count
    guard headBytes <= Transfer.headLimit else {
      isTooLarge = true
      return 0
    }
    var line = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))[...]
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    if line.starts(with: "HTTP/".utf8) { fields = HTTPFields() } else { fields.take(line) }
    return count
  }

  /// Unpacks as it comes, so that a bomb is cut off at the limit.
  func takeBody(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    let piece = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
    if body.isEmpty, inflater == nil { inflater = packing.map { Inflater($0) } }
    do throws(Inflater.Failure) {
      if inflater == nil { try takePlain(piece) } else { try takePacked(piece) }
      return count
    } catch {
      if case .tooLarge = error { isTooLarge = true } else { isDamaged = true }
      return 0
    }
  }

  private func takePlain(_ piece: [UInt8]) throws(Inflater.Failure) {
    guard body.count + piece.count <= bodyLimit else { throw .tooLarge(bodyLimit) }
    body += piece
  }

  private func takePacked(_ piece: [UInt8]) throws(Inflater.Failure) {
    var rest = piece[...]
    while !rest.isEmpty { try inflater?.unpack(&rest, into: &body, limit: bodyLimit) }
  }

  /// Whether what was packed has come to its own end.
  var isWhole: Bool { inflater?.isWhole ?? true }

  private var packing: Inflater.Packing? {
    switch fields["content-encoding"]?.lowercased() {
    case "gzip", "x-gzip": .gzip
    case "deflate": .deflate
    default: nil
    }
  }

  /// Opens the socket of a connection, unless the address lies in the machine's own network.
  ///
  /// Here the name is resolved for good: what is looked at is what the connection is made to.
  func open(_ address: inout curl_sockaddr) -> curl_socket_t {
    if !mayBeLocal {
      let number = unsafe withUnsafePointer(to: &address.addr) { unsafe NetworkAddress($0) }
      guard let number, !number.isOfOwnNetwork else {
        refused = number ?? refused
        return CURL_SOCKET_BAD
      }
    }
    refused = nil
    return socket(address.family, address.socktype | Int32(SOCK_CLOEXEC.rawValue), address.protocol)
  }
}
