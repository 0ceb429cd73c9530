/// A pattern for paths, such as `data/**/*.{txt,md}`.
///
/// `*` and `?` match within a name, `[a-z]` one character of a set, `{a,b}` either, and `**` any
/// number of folders, none included. Names that begin with a full stop are matched only by a
/// pattern that begins with one.
struct GlobPattern: Hashable, Sendable {
  enum Component: Hashable, Sendable {
    case literal(String)
    case wildcard([Element])
    case anyFolders
  }

  enum Element: Hashable, Sendable {
    case one(Unicode.Scalar)
    case anyOne
    case anyRun
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  var isAbsolute: Bool
  var components: [Component]

  /// Parses a pattern without braces.
  init(_ pattern: String) {
    isAbsolute = pattern.hasPrefix("/")
    components = pattern.split(separator: "/").filter { $0 != "." }.map { part in
      if part == "**" { return .anyFolders }
      let isPlain = !part.unicodeScalars.contains { ["*", "?", "["].contains($0) }
      return isPlain ? .literal(String(part)) : .wildcard(GlobPattern.elements(of: part))
    }
  }

  /// Writes out the braces of a pattern: `a.{txt,md}` gives `a.txt` and `a.md`.
  ///
  /// A brace without its partner stands for itself.
  static func expandingBraces(_ pattern: String) -> [String] {
    let scalars = Array(pattern.unicodeScalars)
    guard let open = scalars.firstIndex(of: "{"), let close = partner(of: open, in: scalars) else {
      return [pattern]
    }
    let head = string(scalars[..<open])
    let tails = expandingBraces(string(scalars[(close + 1)...]))
    let choices = choices(scalars[(open + 1)..<close]).flatMap(expandingBraces)
    return choices.flatMap { choice in tails.map { head + choice + $0 } }
  }

  /// Whether a path, as a search with this pattern would tell it, is one that it names.
  func matches(path: String) -> Bool {
    guard path.hasPrefix("/") == isAbsolute else { return false }
    return GlobPattern.matches(path.split(separator: "/")[...], components[...])
  }

  private static func matches(
    _ names: ArraySlice<Substring>, _ components: ArraySlice<Component>
  ) -> Bool {
    guard let first = components.first else { return names.isEmpty }
    let rest = components.dropFirst()
    guard let name = names.first else { return false }
    switch first {
    case .literal(let literal): return name == literal && matches(names.dropFirst(), rest)
    case .wildcard(let elements):
      return matches(String(name), elements) && matches(names.dropFirst(), rest)
    case .anyFolders:
      let below = rest.isEmpty ? [.wildcard([.anyRun])] : rest
      return matches(names, below)
        || !name.hasPrefix(".") && matches(names.dropFirst(), components)
    }
  }

  static func matches(_ name: String, _ elements: [Element]) -> Bool {
    if name.hasPrefix("."), elements.first != .one(".") { return false }
    // "*.txt", which most patterns end with, asks for the end of the name alone.
    if elements.first == .anyRun, let ending = plainText(elements.dropFirst()) {
      return name.unicodeScalars.reversed().starts(with: ending.reversed())
    }
    return matches(Array(name.unicodeScalars)[...], elements[...])
  }

  /// Matches greedily and goes back to the last run alone, so that time stays bounded.
  private static func matches(
    _ name: ArraySlice<Unicode.Scalar>, _ elements: ArraySlice<Element>
  ) -> Bool {
    var position = name.startIndex
    var element = elements.startIndex
    var run: (element: Int, position: Int)?
    while position < name.endIndex {
      if element < elements.endIndex, elements[element] == .anyRun {
        run = (element, position)
        element += 1
      } else if element < elements.endIndex, accepts(elements[element], name[position]) {
        element += 1
        position += 1
      } else if let last = run {
        run = (last.element, last.position + 1)
        element = last.element + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { $0 == .anyRun }
  }

  /// The characters of elements that are nothing else; nil where one of them is a wildcard.
  private static func plainText(_ elements: ArraySlice<Element>) -> [Unicode.Scalar]? {
    var scalars: [Unicode.Scalar] = []
    for element in elements {
      guard case .one(let scalar) = element else { return nil }
      scalars.append(scalar)
    }
    return scalars
  }

  private static func accepts(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
    switch element {
    case .one(let expected): scalar == expected
    case .anyOne, .anyRun: true
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  private static func elements(of part: Substring) -> [Element] {
    let scalars = Array(part.unicodeScalars)
    var elements: [Element] = []
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "*": if elements.last != .anyRun { elements.append(.anyRun) }
      case "?": elements.append(.anyOne)
      case "[":
        if let (set, end) = set(scalars, from: index) {
          elements.append(set)
          index = end
        } else {
          elements.append(.one("["))
        }
      default: elements.append(.one(scalars[index]))
      }
      index += 1
    }
    return elements
  }

  private static func set(_ scalars: [Unicode.Scalar], from open: Int) -> (Element, Int)? {
    var index = open + 1
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while index < scalars.count, scalars[index] != "]" || ranges.isEmpty {
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]",
        scalars[index] <= scalars[index + 2]
      {
        ranges.append(scalars[index]...scalars[index + 2])
        index += 3
      } else {
        ranges.append(scalars[index]...scalars[index])
        index += 1
      }
    }
    return index < scalars.count ? (.set(ranges, isNegated: isNegated), index) : nil
  }

  private static func partner(of open: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for index in open..<scalars.count {
      if scalars[index] == "{" { depth += 1 }
      if scalars[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func choices(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    var choices: [String] = []
    var depth = 0
    var start = scalars.startIndex
    for index in scalars.indices {
      if scalars[index] == "{" { depth += 1 }
      if scalars[index] == "}" { depth -= 1 }
      if scalars[index] == ",", depth == 0 {
        choices.append(string(scalars[start..<index]))
        start = index + 1
      }
    }
    return choices + [string(scalars[start...])]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars)
    return string
  }
}
