/// The elements that mean something to the reading of a page.
enum Tag: UInt8, Sendable, CaseIterable {
  /// A stretch of text.
  case text
  case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, canvas
  case caption, center, cite, code, dd, del, details, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head
  case header, hgroup, hr, html, i, iframe, img, input, label, legend, li, link, main, map, math
  case menu, meta, nav, noframes, noscript, object, ol, option, p, picture, pre, q, s, script
  case section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video
  case other

  /// Begins and ends a block of text.
  var isBlock: Bool { Tag.blocks.contains(self) }

  /// 1 to 6; nil for what is no heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// What stands in such an element is no text of the page, or not shown.
  var hidesContent: Bool { Tag.hidden.contains(self) }

  /// The element with a name in small letters; `.other` for one that has no meaning here.
  static func named(_ name: some Sequence<UInt8>) -> Tag { byName[PackedName(name)] ?? .other }

  private static let blocks = TagSet(
    .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
    .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
    .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .option, .p, .pre,
    .section, .select, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul)

  private static let hidden = TagSet(
    .script, .style, .template, .noscript, .noframes, .svg, .math, .iframe, .canvas, .object,
    .embed, .audio, .video, .select, .option, .textarea, .button, .map, .dialog)

  private static let byName: [PackedName: Tag] = {
    var names: [PackedName: Tag] = [:]
    for tag in Tag.allCases where tag != .text && tag != .other {
      names[PackedName("\(tag)".utf8)] = tag
    }
    return names
  }()
}

/// A set of elements, asked for every node of a page.
struct TagSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ tags: Tag...) {
    for tag in tags {
      if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) }
      if tag.rawValue >= 64 { high |= 1 << UInt64(tag.rawValue - 64) }
    }
  }

  func contains(_ tag: Tag) -> Bool {
    tag.rawValue < 64
      ? low >> UInt64(tag.rawValue) & 1 == 1 : high >> UInt64(tag.rawValue - 64) & 1 == 1
  }
}

/// The name of an element or attribute in one number: its first bytes and its length.
///
/// No two names that the reader asks for agree in both.
struct PackedName: Hashable, Sendable {
  private var value: UInt64

  init(_ name: some Sequence<UInt8>) {
    var value: UInt64 = 0
    var length: UInt64 = 0
    for byte in name {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if length < 7 { value = value << 8 | UInt64(folded) }
      length += 1
    }
    self.value = value << 8 | min(length, 255)
  }
}
