/// Tells by the names of elements what is furniture of a page, before a word is read.
///
/// The names are those that editors' systems give: `class="related-stories"`, `id="comments"`,
/// `role="navigation"`. A name in doubt ("share", "more") counts only where little text stands.
enum Boilerplate {
  enum Verdict { case keep, doubtful, drop }

  /// What an element's own name and attributes say of it.
  static func verdict(of node: Int, in tree: PageTree) -> Verdict {
    let tag = tree.tag(node)
    if tag.hidesContent || tag == .nav || tag == .menu { return .drop }
    if tag == .html || tag == .body || tag == .main { return .keep }
    if isHidden(node, tree) { return .drop }
    if let role = tree.value(.role, of: node), droppedRoles.contains(PackedName(role)) {
      return .drop
    }
    if tag == .aside || tag == .footer || tag == .form { return .doubtful }
    var verdict = Verdict.keep
    for name in [AttributeName.class, .id, .dataComponent, .dataTestID, .ariaLabel] {
      guard let value = tree.value(name, of: node) else { continue }
      switch self.verdict(ofNames: value) {
      case .drop: return .drop
      case .doubtful: verdict = .doubtful
      case .keep: break
      }
    }
    return verdict
  }

  /// Whether one of an element's names has one of these words.
  static func isNamed(_ node: Int, _ words: NameSet, in tree: PageTree) -> Bool {
    for name in [AttributeName.class, .id, .dataComponent, .dataTestID, .itemprop] {
      guard let value = tree.value(name, of: node) else { continue }
      var scanner = NameScanner(value)
      while let word = scanner.next() { if words.contains(word.packed) { return true } }
    }
    return false
  }

  static func isHidden(_ node: Int, _ tree: PageTree) -> Bool {
    if tree.value(.hidden, of: node) != nil { return true }
    if tree.value(.ariaHidden, of: node)?.elementsEqual("true".utf8) == true { return true }
    guard let style = tree.value(.style, of: node) else { return false }
    let rules = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return contains(rules, Array("display:none".utf8))
      || contains(rules, Array("visibility:hidden".utf8))
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  private static func verdict(ofNames value: ArraySlice<UInt8>) -> Verdict {
    var verdict = Verdict.keep
    for name in value.prefix(400).split(whereSeparator: { $0 <= 0x20 }) {
      var scanner = NameScanner(name)
      var found = Verdict.keep
      var isModifier = false
      while let word = scanner.next() {
        if modifiers.contains(word.packed) { isModifier = true }
        if dropped.contains(word.packed) {
          found = .drop
        } else if doubtful.contains(word.packed), found == .keep {
          found = .doubtful
        }
      }
      // "has-sidebar", "no-comments", "with-ads" speak of the page around.
      if isModifier { continue }
      if found == .drop { return .drop }
      if found == .doubtful { verdict = .doubtful }
    }
    return verdict
  }

  private static let modifiers = NameSet("has with no without is enabled disabled open closed")

  private static let dropped = NameSet(
    """
    comment comments commentlist disqus livefyre respond cookie cookies consent gdpr onetrust \
    cookiebanner newsletter newsletters paywall related recirc recirculation \
    recommended recommendation recommendations recommends promo promos sponsor sponsored \
    advert adverts advertisement advertising adslot adsense ads sharing sharebar sharetools \
    sharedaddy addtoany sidebar breadcrumb breadcrumbs navbar navigation mainnav subnav popup modal \
    lightbox outbrain taboola mostread mostpopular trending ticker pagination pager carousel \
    skiplink skiplinks subscribe signup masthead colophon pullquote relatedposts reactions \
    screenreader offscreen printonly donate donation readmore seealso morestories \
    popular teasers
    """)

  private static let doubtful = NameSet(
    """
    share social menu nav footer foot widget widgets banner toolbar tools tags tag taglist topics \
    topic byline author authors bio meta metadata dateline timestamp date more links teaser login \
    register poll quiz promotion ad discussion discuss responses feedback rail secondary \
    complementary extra extras subscription rating ratings account search latest notice disclaimer \
    correction copyright credit credits label kicker eyebrow category categories sectionname tip \
    toc hidden follow download app player video gallery slideshow caption explainer factbox \
    next previous prev embed alert signin contact contacts about sr
    """)

  private static let droppedRoles: Set<PackedName> = Set(
    [
      "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar",
      "toolbar", "tablist", "button", "complementary",
    ].map { PackedName($0.utf8) })
}

/// A set of words that names of elements are made of.
struct NameSet: Sendable {
  private let words: Set<UInt64>

  init(_ words: String) {
    self.words = Set(words.split(separator: " ").map { NameScanner.pack($0.utf8) })
  }

  func contains(_ packed: UInt64) -> Bool { words.contains(packed) }
}

/// Walks over the words of a name: `jp-relatedPosts_2` has "jp", "related", "posts".
struct NameScanner {
  struct Word {
    /// A hash of its small letters.
    var packed: UInt64
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func next() -> Word? {
    while position < bytes.endIndex, !isLetter(bytes[position]) { position += 1 }
    guard position < bytes.endIndex else { return nil }
    var packed: UInt64 = 0
    var wasSmall = false
    while position < bytes.endIndex, isLetter(bytes[position]) {
      let isSmall = bytes[position] >= 0x61
      if !isSmall, wasSmall { break }
      wasSmall = isSmall
      packed = NameScanner.append(bytes[position], to: packed)
      position += 1
    }
    return Word(packed: packed)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A hash of the letters (FNV-1a), so that long words are told apart.
  private static func append(_ byte: UInt8, to packed: UInt64) -> UInt64 {
    ((packed == 0 ? 0xCBF2_9CE4_8422_2325 : packed) ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
  }

  static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { append($1, to: $0) }
  }
}
