/// The days that a figure speaks of.
package struct Occurrence: Sendable, Hashable, Codable {
  /// The words that tell the time: "on Wednesday evening".
  package var text: String
  /// The first day; nil where the words set none.
  package var from: CalendarDay?
  /// The last day, itself included; nil where the words set none.
  package var to: CalendarDay?

  package init(text: String, from: CalendarDay?, to: CalendarDay?) {
    self.text = text
    self.from = from
    self.to = to
  }
}
