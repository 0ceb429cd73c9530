import Foundation

/// Reports of invented accidents: of each some, with figures that do not always agree.
struct SyntheticReports {
  private static let towns = [
    "Lisbon", "Quetta", "Nairobi", "Lima", "Manila", "Oslo", "Bogota", "Tunis", "Hanoi", "Kampala",
  ]
  private static let harms = [
    "A ferry burned", "A bus fell", "A mine collapsed", "A mill exploded",
  ]
  private static let sources = ["Police", "The fire brigade", "Hospital officials", "Residents"]

  /// Of one number always the same report.
  static func report(_ number: Int) -> (name: String, text: String) {
    let incident = number / sources.count
    let source = sources[number % sources.count]
    let town = towns[incident % towns.count]
    let harm = harms[incident / towns.count % harms.count]
    let day = 1 + incident % 28
    let month = 1 + incident / 28 % 12
    let dead = 3 + incident % 40 + (number % 3 == 0 ? 2 : 0)
    let date = "2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    return (
      "data/\(number / 50)/report-\(number).txt",
      """
      ---
      title: \(harm) in \(town)
      publisher: \(source) Gazette
      published: \(date)
      ---
      \(harm) in \(town). \(source) said that \(dead) people were killed in \(town), and that \
      \(dead * 2) passengers were injured. The place is known as site \(incident).
      """
    )
  }

  static func write(_ numbers: Range<Int>, to folder: ProgramFolder) throws {
    for number in numbers {
      let (name, text) = report(number)
      try folder.write(name, text)
    }
  }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
