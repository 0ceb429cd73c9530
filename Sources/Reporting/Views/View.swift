import Mustache

/// The values of one part of a page, by the names that its template uses.
///
/// A name that is given as nil is empty there. A name that is not given at all is looked for in
/// the parts around, as Mustache wants it, so a part names everything that its template may show.
struct View: MustacheParent {
  /// In the order in which they were given: among some twenty, a name is found sooner than it is
  /// hashed, and a report is made of millions of views.
  private var names: [String] = []
  /// As many as names.
  private var values: [Any] = []

  init(_ values: KeyValuePairs<String, (any ViewValue)?>) {
    add(values)
  }

  /// Adds names that the view does not have.
  mutating func add(_ added: KeyValuePairs<String, (any ViewValue)?>) {
    names.reserveCapacity(names.count + added.count)
    values.reserveCapacity(values.count + added.count)
    for (name, value) in added {
      names.append(name)
      values.append(value?.forTemplates ?? Absent())
    }
  }

  /// The value of a name; nil where the view does not have the name, or holds nothing there that a
  /// template would show.
  subscript(name: String) -> (any ViewValue)? {
    get {
      switch child(named: name) {
      case let words as Words: words.text
      case let value: value as? any ViewValue
      }
    }
    set {
      let value = newValue?.forTemplates ?? Absent()
      if let index = names.firstIndex(of: name) {
        values[index] = value
      } else {
        names.append(name)
        values.append(value)
      }
    }
  }

  func child(named name: String) -> Any? {
    names.firstIndex(of: name).map { values[$0] }
  }
}

/// What a view can hold: texts, flags, other views, and lists of them.
protocol ViewValue {
  /// The value as the template engine asks the least of it.
  var forTemplates: Any { get }
}

extension String: ViewValue {
  var forTemplates: Any { Words(text: self) }
}

extension Bool: ViewValue {
  var forTemplates: Any { self ? self : Absent() }
}

extension View: ViewValue {
  var forTemplates: Any { self }
}

extension Array: ViewValue where Element: ViewValue {
  var forTemplates: Any { isEmpty ? Absent() : self }
}

/// A value that is known to be missing, false or empty, so that nobody looks for it further out, and
/// the template engine asks it nothing else.
private struct Absent: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

/// A text that says of itself that it has no parts.
///
/// In a plain string, the template engine would look for them by reflection.
private struct Words: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
  let text: String

  var renderText: String { text }
  var isNull: Bool { false }
  func child(named name: String) -> Any? { nil }
  func transform(_ name: String) -> Any? { text.transform(name) }
}
