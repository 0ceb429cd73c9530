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

  init(_ values: KeyValuePairs<String, Any?>) {
    add(values)
  }

  /// Adds names that the view does not have.
  mutating func add(_ added: KeyValuePairs<String, Any?>) {
    names.reserveCapacity(names.count + added.count)
    values.reserveCapacity(values.count + added.count)
    for (name, value) in added {
      names.append(name)
      values.append(Self.stored(value))
    }
  }

  /// The value of a name; nil where the view does not have the name, or was given nil or false.
  subscript(name: String) -> Any? {
    get {
      switch child(named: name) {
      case let words as Words: words.text
      case is Absent: nil
      case let value: value
      }
    }
    set {
      if let index = names.firstIndex(of: name) {
        values[index] = Self.stored(newValue)
      } else {
        names.append(name)
        values.append(Self.stored(newValue))
      }
    }
  }

  func child(named name: String) -> Any? {
    names.firstIndex(of: name).map { values[$0] }
  }

  private static func stored(_ value: Any?) -> Any {
    switch value {
    case nil, false as Bool: Absent()
    case let text as String: Words(text: text)
    case .some(let value): value
    }
  }

  /// A value that is known to be missing or false, so that nobody looks for it further out, and the
  /// template engine asks it nothing else.
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
}
