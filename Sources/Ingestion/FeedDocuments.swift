import ClaimModel
import Feeds

/// Makes documents of the entries of feeds.
enum FeedDocuments {
  /// The entry as a document: its headline, then its words.
  ///
  /// - Parameter place: the path or address of the feed, with which ids begin, so that two feeds
  ///   that carry one entry do not contend for its id.
  static func document(_ entry: FeedEntry, of feed: Feed, at place: String) -> Document {
    let parts = [entry.title ?? "", entry.text].filter { !$0.isEmpty }
    // Some feeds begin each text with the headline.
    let isRepeated = parts.count == 2 && entry.text.hasPrefix(parts[0])
    return Document(
      id: id(of: entry, at: place), title: entry.title, url: entry.address,
      publisher: entry.publisher ?? feed.title, published: entry.published,
      language: entry.language, text: isRepeated ? entry.text : parts.joined(separator: "\n\n"))
  }

  static func id(of entry: FeedEntry, at place: String) -> String { "\(place)#\(entry.key)" }
}
