/// A desk as there are many, to begin with: its configuration, documents to try it on, its words.
package enum DeskExample: String, CaseIterable, Sendable {
  case newsroom, rights, coding

  /// For a list of them: "a newsroom: a wire and papers, …".
  package var summary: String {
    switch self {
    case .newsroom: "a newsroom, with a wire and the papers of its town"
    case .rights: "a human-rights monitor, with words and comparable groups of its own"
    case .coding: "a coder of conflict data, with several policies side by side"
    }
  }

  var files: [(name: String, text: String)] {
    switch self {
    case .newsroom: Self.newsroomFiles
    case .rights: Self.rightsFiles
    case .coding: Self.codingFiles
    }
  }
}
