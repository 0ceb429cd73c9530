/// The days that a figure speaks of.
public struct Occurrence: Sendable, Hashable, Codable {
  /// The words that tell the time: "on Wednesday evening".
  public var text: String
  /// The first day; nil where the words set none.
  public var from: CalendarDay?
  /// The last day, itself included; nil where the words set none.
  public var to: CalendarDay?

  public init(text: String, from: CalendarDay?, to: CalendarDay?) {
    self.text = text
    self.from = from
    self.to = to
  }
}
