internal import Diagnostics
internal import YAML

extension Reading {
  /// The text with its variables replaced; nil, and noted, where that cannot be done.
  func replacingVariables(in text: String, at mark: YAMLMark) -> String? {
    let pieces = VariableText(text).pieces
    let values = pieces.map { value(of: $0) }
    for (piece, value) in zip(pieces, values) where value == nil { note(piece, at: mark) }
    let found = values.compactMap { $0 }
    return found.count == pieces.count ? found.joined() : nil
  }

  /// The same without a note; what cannot be replaced is left out.
  func quietly(replacingVariablesIn text: String) -> String {
    VariableText(text).pieces.compactMap { value(of: $0) }.joined()
  }

  /// As in the shell, an empty variable counts as not set where a default stands.
  private func value(of piece: VariableText.Piece) -> String? {
    switch piece {
    case .literal(let text): return text
    case .unclosed: return nil
    case .variable(let name, let fallback, _):
      guard VariableText.isName(name) else { return nil }
      guard let fallback else { return environment[name] }
      return environment[name].flatMap { $0.isEmpty ? nil : $0 } ?? fallback
    }
  }

  private func note(_ piece: VariableText.Piece, at mark: YAMLMark) {
    guard case .variable(let name, _, let inner) = piece else {
      note("variable", at: place(of: "${", near: mark), "\"${\" is never closed by \"}\"")
      return
    }
    let place = place(of: "${" + inner, near: mark)
    guard VariableText.isName(name) else {
      note("variable", at: place, "\"\(name)\" cannot be the name of an environment variable")
      return
    }
    let near = NearestName.of(name, among: environment.keys.sorted())
    let advice = near.map { "Did you mean \"\($0)\"?" } ?? "Set it, or write ${\(name):-value}"
    note("variable", at: place, "the environment variable \(name) is not set. \(advice)")
  }

  /// Where some characters of a value stand, so that the caret points at them; the value's own
  /// place where they cannot be found in its line.
  func place(of part: String, near mark: YAMLMark) -> YAMLMark {
    guard let line = source.line(mark.line) else { return mark }
    let scalars = Array(line.unicodeScalars)
    let sought = Array(part.unicodeScalars)
    let starts = (mark.column - 1)..<max(mark.column, scalars.count)
    let found = starts.first { scalars.indices.contains($0) && scalars[$0...].starts(with: sought) }
    return found.map { YAMLMark(line: mark.line, column: $0 + 1) } ?? mark
  }
}
