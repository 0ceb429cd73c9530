import Mustache

/// The values of one part of a page, by the names that its template uses.
///
/// A name that is given as nil is empty there. A name that is not given at all is looked for in
/// the parts around, as Mustache wants it, so a part names everything that its template may show.
struct View: MustacheParent {
  private var values: [String: Any]

  init(_ values: KeyValuePairs<String, Any?>) {
    self.values = [:]
    add(values)
  }

  mutating func add(_ values: KeyValuePairs<String, Any?>) {
    for (name, value) in values { self[name] = value }
  }

  /// The value of a name; nil where the view does not have the name.
  subscript(name: String) -> Any? {
    get { values[name] }
    set { values[name] = newValue ?? Absent() }
  }

  func child(named name: String) -> Any? { values[name] }

  /// A value that is known to be missing, so that nobody looks for it further out.
  private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
  }
}
