/// What libyaml found wrong, in its own words; `YAMLProblem+Wording` makes them ours.
struct YAMLProblem: Error {
  /// Ours: what libyaml would go on reading.
  static let tooDeep = "nested too deep"

  var problem: String?
  var context: String?
  var mark: YAMLMark
  /// Where the thing began that could not be finished.
  var contextMark: YAMLMark?
  /// The byte at fault, for what the reader of characters refuses; its mark is useless.
  var offset: Int?
}
