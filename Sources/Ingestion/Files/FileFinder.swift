import Diagnostics

/// Finds the files that patterns match below a root.
///
/// Links to files are followed while they stay in the tree that the pattern names or in the root;
/// links to folders are not followed by `**`, so that a walk ends.
struct FileFinder {
  struct FoundFile: Hashable {
    /// Relative to the root where the file lies below it, else as the pattern writes it.
    var path: String
    /// Where the program opens it.
    var location: String
    /// The pattern that found it first, as it was given.
    var pattern: String
  }

  private let root: String
  private(set) var files: [FoundFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []
  /// The folder before the first wildcard of the present pattern, without links.
  private var tree: String?
  private var pattern = ""
  private var matchCount = 0
  /// What was found in each folder, which the endings of one pattern share.
  private var listings: [String: [FileSystem.Entry]] = [:]

  init(root: String) {
    self.root = root
  }

  /// The files of all patterns, each once, sorted by path; what could not be looked at is told.
  static func find(_ patterns: [String], root: String) -> ([FoundFile], [Diagnostic]) {
    var finder = FileFinder(root: root)
    for pattern in patterns { finder.search(pattern) }
    return (finder.files.sorted { $0.path < $1.path }, finder.diagnostics)
  }

  private mutating func search(_ pattern: String) {
    matchCount = 0
    self.pattern = pattern
    let before = diagnostics.count
    for expanded in GlobPattern.expandingBraces(pattern) {
      let glob = GlobPattern(relative(expanded))
      let base = glob.isAbsolute ? "/" : ""
      tree = FileSystem.realPath(location(base + literalHead(of: glob)))
      walk(base, glob.components[...], isLiteral: true)
    }
    guard matchCount == 0, diagnostics.count == before else { return }
    note(.warning, "no_match", pattern, "no file matches this pattern")
  }

  private func literalHead(of glob: GlobPattern) -> String {
    var names: [String] = []
    for component in glob.components.dropLast() {
      guard case .literal(let name) = component else { break }
      names.append(name)
    }
    return names.joined(separator: "/")
  }

  private mutating func walk(
    _ path: String, _ components: ArraySlice<GlobPattern.Component>, isLiteral: Bool
  ) {
    guard let first = components.first else {
      return take(path, isLiteral: isLiteral, kind: nil)
    }
    let rest = components.dropFirst()
    switch first {
    case .literal(let name): walk(join(path, name), rest, isLiteral: isLiteral)
    case .wildcard(let elements):
      for entry in entries(in: path, isLiteral: isLiteral)
      where GlobPattern.matches(entry.name, elements) {
        let child = join(path, entry.name)
        if rest.isEmpty {
          take(child, isLiteral: false, kind: entry.kind)
        } else if isFolder(child, followingLinks: true) {
          walk(child, rest, isLiteral: false)
        }
      }
    case .anyFolders:
      walk(path, rest.isEmpty ? [.wildcard([.anyRun])] : rest, isLiteral: false)
      for entry in entries(in: path, isLiteral: isLiteral)
      where entry.kind == .folder || entry.kind == nil {
        guard !entry.name.hasPrefix(".") else { continue }
        let child = join(path, entry.name)
        if entry.kind == .folder || isFolder(child, followingLinks: false) {
          walk(child, components, isLiteral: false)
        }
      }
    }
  }

  /// - Parameter kind: what the folder says of it, where it was listed.
  private mutating func take(_ path: String, isLiteral: Bool, kind: FileSystem.Kind?) {
    let found =
      kind.map { .success($0) } ?? FileSystem.kind(of: location(path), followingLinks: false)
    switch found {
    case .failure(let failure):
      guard isLiteral || failure.code != 2 else { return }
      note(.error, "unreadable", path, "cannot be read: \(failure.reason.lowercased())")
    case .success(.folder):
      guard isLiteral else { return }
      note(
        .error, "directory", path,
        "is a folder, expected a file; write \"\(path)/**/*\" for the files in it")
    case .success(.link): takeLink(path)
    case .success(.other):
      note(.error, "not_a_file", path, "is a pipe or device, expected a file; leave it out")
    case .success(.file): add(path)
    }
  }

  private mutating func takeLink(_ path: String) {
    guard let target = FileSystem.realPath(location(path)) else {
      return note(
        .error, "dangling_link", path, "is a link to nothing; mend the link or take it away")
    }
    if isFolder(path, followingLinks: true) { return }
    let trees = [tree, FileSystem.realPath(root)].compactMap(\.self)
    guard trees.contains(where: { target.hasPrefix($0 == "/" ? "/" : $0 + "/") }) else {
      return note(
        .error, "outside", path,
        "is a link out of its folder, to \(target); name that file in the pattern itself")
    }
    add(path)
  }

  private mutating func add(_ path: String) {
    matchCount += 1
    guard seen.insert(path).inserted else { return }
    files.append(FoundFile(path: path, location: location(path), pattern: pattern))
  }

  private mutating func entries(in path: String, isLiteral: Bool) -> [FileSystem.Entry] {
    if let known = listings[path] { return known }
    var found: [FileSystem.Entry] = []
    switch FileSystem.entries(in: location(path)) {
    case .success(let entries): found = entries
    case .failure(let failure):
      note(
        .error, "unreadable", path.isEmpty ? "." : path,
        "cannot list the folder: \(failure.reason.lowercased())")
    }
    listings[path] = found
    return found
  }

  private func isFolder(_ path: String, followingLinks: Bool) -> Bool {
    if case .success(.folder) = FileSystem.kind(
      of: location(path), followingLinks: followingLinks)
    {
      return true
    }
    return false
  }

  /// A pattern below the root loses the root, so that ids do not depend on where the root lies.
  private func relative(_ pattern: String) -> String {
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return pattern.hasPrefix(prefix) ? String(pattern.dropFirst(prefix.count)) : pattern
  }

  private func location(_ path: String) -> String {
    path.hasPrefix("/") ? path : join(root, path)
  }

  private func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || name.isEmpty { return folder + name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private mutating func note(
    _ severity: Diagnostic.Severity, _ kind: String, _ file: String, _ message: String
  ) {
    let diagnostic = Diagnostic(severity, kind, at: Diagnostic.Location(file: file), message)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}
