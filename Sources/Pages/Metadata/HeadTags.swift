/// What a page tells of itself in `<meta>`, `<link>`, `<title>`, microdata and `<time>`.
struct HeadTags {
  /// The first content of each name, property or itemprop, in small letters.
  private(set) var metas: [String: String] = [:]
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?
  /// The elements h1 to h3, and those that are marked as headline.
  private(set) var headings: [Int] = []
  /// The elements `<time>`, and those that are marked as times.
  private(set) var times: [Int] = []

  private static let mostHeadings = 2000
  private static let mostTimes = 200
  /// In bytes, of what a meta tells.
  private static let longestContent = 2000

  init(_ tree: PageTree) {
    for index in tree.nodes.indices where tree.tag(index) != .text { take(index, tree) }
  }

  /// The first of several metas that is there.
  func meta(_ names: String...) -> String? {
    names.lazy.compactMap { metas[$0] }.first
  }

  private mutating func take(_ index: Int, _ tree: PageTree) {
    switch tree.tag(index) {
    case .meta: takeMeta(index, tree)
    case .link:
      if canonical == nil, tree.string(.rel, of: index)?.lowercased() == "canonical" {
        canonical = tree.string(.href, of: index)
      }
    case .title: if title == nil { title = tree.text(of: index).nonEmpty }
    case .html: if language == nil { language = tree.string(.lang, of: index) }
    case .h1, .h2, .h3: if headings.count < HeadTags.mostHeadings { headings.append(index) }
    case .time: if times.count < HeadTags.mostTimes { times.append(index) }
    default: break
    }
    if tree.tag(index) != .meta, let property = tree.string(.itemprop, of: index) {
      takeProperty(property.lowercased(), index, tree)
    }
  }

  private mutating func takeMeta(_ index: Int, _ tree: PageTree) {
    guard let value = tree.string(.content, of: index) else { return }
    let content = String(decoding: value.utf8.prefix(HeadTags.longestContent), as: UTF8.self)
    for name in [AttributeName.property, .name, .itemprop] {
      guard let key = tree.string(name, of: index)?.lowercased() else { continue }
      if metas[key] == nil { metas[key] = content }
    }
  }

  private mutating func takeProperty(_ property: String, _ index: Int, _ tree: PageTree) {
    switch property {
    case "headline":
      if headings.count < HeadTags.mostHeadings, !headings.contains(index) {
        headings.append(index)
      }
    case "datepublished", "datemodified", "datecreated":
      if tree.tag(index) != .time, times.count < HeadTags.mostTimes { times.append(index) }
      let value =
        tree.string(.dateTime, of: index) ?? tree.string(.content, of: index)
        ?? tree.text(of: index, limit: 200)
      if metas[property] == nil { metas[property] = value }
    case "inlanguage":
      if metas[property] == nil { metas[property] = tree.string(.content, of: index) }
    case "publisher":
      let name = HeadTags.name(inside: index, tree)
      if metas[property] == nil { metas[property] = name }
    default: break
    }
  }

  /// The name of a thing that microdata describes.
  private static func name(inside thing: Int, _ tree: PageTree) -> String? {
    for index in tree.subtree(thing)
    where tree.value(.itemprop, of: index)?.elementsEqual("name".utf8) == true {
      return tree.string(.content, of: index) ?? tree.text(of: index, limit: 200).nonEmpty
    }
    return tree.string(.content, of: thing) ?? tree.text(of: thing, limit: 100).nonEmpty
  }
}

extension String {
  /// Nil where there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
