import Foundation

/// What is measured, and how often.
struct Options {
  var program = ".build/release/counterclaim"
  var documents = "Tests/Corpus/docs.jsonl"
  /// A folder of saved pages.
  var pages = "Tests/Pages"
  var megabytes = 40.0
  var runs = 3
  var results = "Benchmarks/results"
  /// Whether the figures are kept for later runs.
  var keepsResults = false

  static let help = """
    usage: benchmarks [--program PATH] [--documents FILE] [--pages FOLDER] [--megabytes N]
                      [--runs N] [--results FOLDER] [--keep]
    """

  init(_ arguments: [String]) throws(Command.Failure) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--keep" {
        keepsResults = true
        continue
      }
      guard let value = rest.popFirst() else { throw Options.misuse(name) }
      switch name {
      case "--program": program = value
      case "--documents": documents = value
      case "--pages": pages = value
      case "--megabytes": megabytes = try Options.number(value, of: name)
      case "--runs": runs = Int(try Options.number(value, of: name))
      case "--results": results = value
      default: throw Options.misuse(name)
      }
    }
  }

  private static func number(_ text: String, of name: String) throws(Command.Failure) -> Double {
    guard let number = Double(text), number > 0, number < 1e6 else { throw misuse(name) }
    return number
  }

  private static func misuse(_ name: String) -> Command.Failure {
    Command.Failure(description: "cannot use \(name)\n\(help)")
  }
}
