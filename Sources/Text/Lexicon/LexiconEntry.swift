/// One place of a lexicon file that tells what a word means.
///
/// For example "slew" in line 6 of lexicon/harm.yaml, under `harm: killed: transitive`.
public struct LexiconEntry: Sendable, Hashable {
  /// The part of a file in which entries stand.
  struct Heading: Sendable, Hashable {
    var file: String
    /// "harm: killed: transitive".
    var path: String
    var isBuiltIn: Bool
  }

  private let heading: Heading
  /// Counted from one.
  public let line: Int

  init(heading: Heading, line: Int) {
    self.heading = heading
    self.line = line
  }

  /// The file by the name under which it was read.
  public var file: String { heading.file }
  /// The keys above the word, outermost first: "harm: killed: transitive".
  public var path: String { heading.path }
  /// The file ships with the program; any other is a desk's own.
  public var isBuiltIn: Bool { heading.isBuiltIn }
  /// The outermost key: "harm".
  public var section: String { String(heading.path.prefix { $0 != ":" }) }
  /// The innermost key: "transitive".
  public var part: String { heading.path.split(separator: " ").last.map(String.init) ?? "" }
}
