package import ClaimModel

/// When and where an article and each of its sentences are set.
package struct ArticleSetting: Sendable {
  /// The article as grouping wants it: days, places, terms and sketch.
  package var article: Article
  /// The day of publication that days were resolved against; from the text where the document has
  /// none ("Published: July 28, 2004").
  package var published: CalendarDay?
  /// Every place that the text names, in its order.
  package var mentions: [PlaceMention]
  /// The numbers of the sentences; of any other nothing is told.
  let sentences: Range<Int>
  let chronicle: Chronicle
  let atlas: Atlas

  /// The place of the article's own news; nil where it names none.
  package var mainPlace: Place? { atlas.mainPlace }

  /// The days that a sentence speaks of; nil where neither it nor its paragraph before it tells.
  package func occurrence(sentence: Int) -> Occurrence? {
    sentences.contains(sentence) ? chronicle.occurrence(sentence) : nil
  }

  /// The place that a sentence speaks of; the article's own where the sentence names none.
  ///
  /// A background sentence that names no place has none: its place need not be the article's.
  package func place(sentence: Int) -> Place? {
    guard sentences.contains(sentence) else { return nil }
    return atlas.place(sentence) ?? (chronicle.isBackground(sentence) ? nil : mainPlace)
  }

  /// Whether a sentence points to another time than the article's news: "in 2019", "last year",
  /// "in a separate incident".
  ///
  /// A sentence may turn away from the news in its course, "in revenge for the killing of three boys":
  /// `token` is where the figure stands.
  package func isBackground(sentence: Int, token: Int? = nil) -> Bool {
    guard sentences.contains(sentence) else { return false }
    if chronicle.isBackground(sentence) { return true }
    guard let token else { return false }
    return chronicle.aside(sentence)?.contains(token) ?? false
  }
}
