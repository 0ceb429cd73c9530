package import Diagnostics

/// Reads the text of a file into nodes.
///
/// What YAML allows and nobody means in a file of ours is refused with its place: duplicate keys,
/// anchors, aliases, tags, several documents, keys that are no text, nesting without end, items of a
/// list that have become text.
package enum YAMLReader {
  /// What could be read of a file, and all that is wrong with it.
  package struct Reading: Sendable {
    /// Nil for an empty file and where the text is no YAML at all.
    package let root: YAMLNode?
    /// In the order of the file.
    package let diagnostics: [Diagnostic]
    package let source: YAMLSource
  }

  /// Lists and mappings inside one another; no file written by hand comes near.
  package static let deepestNesting = 32

  /// The root of a file; nil for an empty one.
  ///
  /// For example `a: [1]` is a mapping whose entry "a" is a list of the scalar "1" at 1:5.
  package static func read(_ text: String, file: String) throws(YAMLError) -> YAMLNode? {
    try read(bytes: Array(text.utf8), file: file)
  }

  /// The root of a file as bytes, which need not be UTF-8 and then give an error with the place.
  package static func read(bytes: [UInt8], file: String) throws(YAMLError) -> YAMLNode? {
    let reading = reading(bytes: bytes, file: file)
    guard reading.diagnostics.isEmpty else { throw YAMLError(diagnostics: reading.diagnostics) }
    return reading.root
  }

  /// The root together with the faults that do not hide it, so that a reader of the nodes can
  /// report its own in the same run.
  package static func reading(bytes: [UInt8], file: String) -> Reading {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = isMarked ? Array(bytes.dropFirst(3)) : bytes
    let source = YAMLSource(bytes: bytes, file: file)
    var composer = YAMLComposer(source: source, bytes: bytes)
    let root = composer.compose()
    let swallowed = root.map(SwallowedItems(source: source).diagnostics) ?? []
    return Reading(root: root, diagnostics: composer.diagnostics + swallowed, source: source)
  }
}
