import Articles

/// The times that a page shows: near its headline, or in its address.
struct VisibleMoments {
  private(set) var published: PageMoment?
  private(set) var modified: PageMoment?

  /// How many blocks around the headline may hold its date.
  private static let reach = 14

  init(_ outline: PageOutline, _ metadata: PageMetadata) {
    takeTimes(outline, metadata)
    if published == nil { takeLines(outline, metadata) }
    if published == nil { published = metadata.address.flatMap(VisibleMoments.day(inAddress:)) }
  }

  private mutating func takeTimes(_ outline: PageOutline, _ metadata: PageMetadata) {
    let tree = outline.tree
    let start = metadata.headline ?? 0
    for node in metadata.tags.times where published == nil || modified == nil {
      guard isBeside(node, start, outline), !isInDroppedElement(node, outline) else { continue }
      guard let moment = VisibleMoments.moment(of: node, tree) else { continue }
      let names = NameSet("modified updated update lastmodified datemodified")
      let isUpdate =
        Boilerplate.isNamed(node, names, in: tree)
        || VisibleMoments.isUpdateLine(tree.text(of: max(0, tree.parent(node)), limit: 80))
      if isUpdate {
        if modified == nil { modified = moment }
      } else if published == nil {
        published = moment
      }
    }
  }

  static func moment(of node: Int, _ tree: PageTree) -> PageMoment? {
    for name in [AttributeName.dateTime, .content] {
      if let value = tree.string(name, of: node), let moment = PageMoment(value) { return moment }
    }
    return PageMoment(tree.text(of: node, limit: 120))
  }

  private static func isUpdateLine(_ text: String) -> Bool {
    let words = text.lowercased()
    return words.hasPrefix("updated") || words.hasPrefix("last updated")
      || words.hasPrefix("last modified") || words.hasPrefix("modified")
  }

  /// A time belongs to the headline if few blocks stand between them.
  private func isBeside(_ node: Int, _ headline: Int, _ outline: PageOutline) -> Bool {
    let low = min(node, headline)
    let high = max(node, headline)
    return outline.blocks(in: low..<high).count <= VisibleMoments.reach
  }

  private func isInDroppedElement(_ node: Int, _ outline: PageOutline) -> Bool {
    var element = outline.tree.parent(node)
    while element > 0 {
      if Boilerplate.verdict(of: element, in: outline.tree) == .drop,
        outline.headline.map({ !outline.contains(element, $0) }) ?? true
      {
        return true
      }
      element = outline.tree.parent(element)
    }
    return false
  }

  /// Lines such as "Published 3 May 2025, 14:05" around the headline.
  private mutating func takeLines(_ outline: PageOutline, _ metadata: PageMetadata) {
    let start = metadata.headline.map { outline.blocks(in: 0..<$0).count } ?? 0
    let range = max(0, start - 4)..<min(outline.blocks.count, start + VisibleMoments.reach)
    for index in range where outline.judgements[index].kind == .date {
      let block = outline.blocks[index]
      let line = outline.judgements[index].dateRange ?? block.range
      guard let moment = PageMoment(outline.buffer, line) else { continue }
      if VisibleMoments.isUpdateLine(outline.text(block)) {
        if modified == nil { modified = moment }
      } else if published == nil {
        published = moment
      }
    }
  }

  /// `/2025/03/12/` or `/2025-03-12-` in a path.
  private static func day(inAddress address: String) -> PageMoment? {
    let parts = address.split { !$0.isNumber }.map(String.init)
    for index in parts.indices.dropLast(2) {
      guard parts[index].count == 4, parts[index].hasPrefix("20") || parts[index].hasPrefix("19"),
        parts[index + 1].count == 2, parts[index + 2].count == 2
      else { continue }
      if let moment = PageMoment("\(parts[index])-\(parts[index + 1])-\(parts[index + 2])") {
        return moment
      }
    }
    return nil
  }
}
