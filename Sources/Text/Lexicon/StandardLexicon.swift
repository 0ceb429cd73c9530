extension Lexicon {
  /// The lexicon that ships with the program.
  ///
  /// Its words stand in `lexicon/*.yaml`; `Scripts/embed-lexicon.sh` writes
  /// them into string literals, so that the program needs no file beside it.
  package static let standard: Lexicon = {
    var reader = LexiconReader()
    for (file, text) in standardSources { reader.read(text, file: file, isBuiltIn: true) }
    precondition(reader.diagnostics.isEmpty, "the lexicon of the program is faulty")
    return reader.lexicon
  }()
}
