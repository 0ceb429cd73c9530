internal import Diagnostics

extension YAMLProblem {
  /// The diagnostic for a reader who has never heard of libyaml.
  func diagnostic(in source: YAMLSource, bytes: [UInt8]) -> Diagnostic {
    if let offset {
      let mark = source.mark(atOffset: offset, in: bytes)
      if problem?.hasPrefix("control") == true {
        return source.diagnostic(
          "control_character", at: mark, "a control character cannot stand in this file")
      }
      return source.diagnostic(
        "not_utf8", at: mark, "the file is not UTF-8 from here on; save it in that encoding")
    }
    let wording = wording(in: source)
    return source.diagnostic(wording.kind, at: wording.mark, wording.message)
  }

  private typealias Wording = (kind: String, mark: YAMLMark, message: String)

  private func wording(in source: YAMLSource) -> Wording {
    let problem = problem ?? "the file cannot be read"
    switch problem {
    case "found character that cannot start any token",
      "found a tab character that violates indentation":
      return unstartable(in: source, at: mark)
    case "mapping values are not allowed in this context":
      if let found = keyInText(in: source) { return found }
      let message = "a colon is not expected here: text that holds \": \" must stand in quotes, "
      return ("syntax", mark, message + "and a key must stand as far left as its neighbours")
    case "could not find expected ':'":
      return ("syntax", contextMark ?? mark, lackOfColon(in: source))
    case "did not find expected key":
      return ("syntax", mark, "expected a key here: \(misalignment)")
    case "did not find expected '-' indicator":
      let advice =
        "a line that belongs to the item above must stand in one column with its first key"
      return (
        "syntax", mark, "expected the next \"- \" of the list that begins \(beginning); \(advice)"
      )
    case "did not find expected ',' or ']'":
      return ("syntax", contextMark ?? mark, "this list lacks a \",\" or its \"]\" \(ending)")
    case "did not find expected ',' or '}'":
      return ("syntax", contextMark ?? mark, "this \"{\" lacks a \",\" or its \"}\" \(ending)")
    case "did not find expected alphabetic or numeric character":
      return unstartable(in: source, at: contextMark ?? mark)
    case "found unexpected end of stream" where context?.contains("quoted scalar") == true:
      return ("syntax", contextMark ?? mark, "the quotation mark that opens here is never closed")
    case "found undefined tag handle":
      return ("tag", mark, "text that begins with \"!\" must stand in quotes")
    case YAMLProblem.tooDeep:
      let limit = YAMLReader.deepestNesting
      return ("too_deep", mark, "lists and keys stand more than \(limit) deep in one another")
    default:
      let words = [context, problem].compactMap { $0 }.joined(separator: ": ")
      return ("syntax", mark, words)
    }
  }

  /// A key that stands further right than the one above, whose text it would be a part of.
  private func keyInText(in source: YAMLSource) -> Wording? {
    func indent(_ line: String) -> Int { line.unicodeScalars.prefix { $0 == " " }.count }
    guard let line = source.line(mark.line), mark.line > 1,
      let above = (1..<mark.line).reversed().first(where: {
        source.line($0)?.contains { $0 != " " } == true
      }), let text = source.line(above)
    else { return nil }
    let key = line.unicodeScalars.dropFirst(indent(line)).prefix { $0 != ":" }
    let isAfterDash = text.unicodeScalars.dropFirst(indent(text)).starts(with: "- ".unicodeScalars)
    let column = indent(text) + (isAfterDash ? 2 : 0)
    let other = text.unicodeScalars.dropFirst(column).prefix { $0 != ":" }
    let isKey = indent(line) + key.count + 1 == mark.column && !key.contains(" ")
    guard isKey, indent(line) > column, text.contains(": "), !other.contains(" ") else {
      return nil
    }
    let names = (String(String.UnicodeScalarView(key)), String(String.UnicodeScalarView(other)))
    return (
      "indentation", YAMLMark(line: mark.line, column: indent(line) + 1),
      "\"\(names.0)\" stands further right than \"\(names.1)\" in line \(above), and is read as more of "
        + "its text: move it left to column \(column + 1)"
    )
  }

  /// "-extract" and "ledger:a" lack a space, and libyaml a colon behind them.
  private func lackOfColon(in source: YAMLSource) -> String {
    let mark = contextMark ?? mark
    let word = (source.line(mark.line) ?? "").unicodeScalars.dropFirst(mark.column - 1)
      .prefix { $0 != " " }
    if word.first == "-" { return "expected a space behind the dash of this item" }
    return word.contains(":")
      ? "expected a space behind the colon of this key" : "expected a colon after this key"
  }

  private var misalignment: String {
    "the line must stand as far left as those of the block that begins \(beginning)"
  }

  private var beginning: String {
    guard let contextMark else { return "above" }
    return contextMark.line == mark.line
      ? "at column \(contextMark.column)" : "in line \(contextMark.line)"
  }

  private var ending: String {
    guard mark.line == contextMark?.line else { return "before line \(mark.line)" }
    return "before column \(mark.column); text that holds , [ ] { } or ' must stand in quotes here"
  }

  private func unstartable(in source: YAMLSource, at mark: YAMLMark) -> Wording {
    let scalars = source.line(mark.line).map { Array($0.unicodeScalars) } ?? []
    let found = scalars.indices.contains(mark.column - 1) ? scalars[mark.column - 1] : nil
    guard let found, found != "\t" else {
      return ("tab", mark, "a tab cannot indent; use spaces")
    }
    return ("syntax", mark, "text that begins with \"\(found)\" must stand in quotes")
  }
}
