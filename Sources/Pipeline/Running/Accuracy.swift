/// What was measured of the program with the lexicon that ships with it.
///
/// The report repeats it at the foot of every page; it changes only with a measurement.
enum Accuracy {
  static let statement: String? = nil
}
