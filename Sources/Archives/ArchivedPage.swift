package import Web

/// What an archive of the web holds of one address: the body of an answer of success.
package struct ArchivedPage: Sendable, Hashable {
  package var address: String
  /// When it was fetched, ISO 8601.
  package var fetched: String?
  package var fields: HTTPFields
  /// Unpacked.
  package var body: [UInt8]
  /// The program that fetched it stopped before its end.
  package var isCut: Bool
}

/// One step through an archive.
package enum ArchiveItem: Sendable, Hashable {
  case page(ArchivedPage)
  /// A record that is whole and holds nothing to read.
  case leftOut(ArchiveReason)
  /// A record of which nothing can be read, at an offset of the file.
  case damaged(ArchiveDamage, offset: Int)
  /// Nothing more can be read.
  case failed(reason: String)
}

/// Why a whole record gives no page.
package enum ArchiveReason: Error, Sendable, Hashable, Comparable {
  /// A request, a note on the crawl, or the like.
  case noAnswer
  /// It was fetched before, unchanged.
  case revisit
  /// An answer other than success.
  case status(Int)
  /// A picture, a style sheet and the like, by its media type.
  case mediaType(String)
  case noHTTP
  case tooLarge
  /// Packed in a way that is not read, by its name.
  case packing(String)
  /// The body is not packed as its head says.
  case badBody

  /// For a count of them: "3 of other status".
  package var words: String {
    switch self {
    case .noAnswer: "requests and notes"
    case .revisit: "fetched before, unchanged"
    case .status(let status): "with status \(status)"
    case .mediaType(let type): "of type \(type)"
    case .noHTTP: "without an HTTP answer"
    case .tooLarge: "too large"
    case .packing(let name): "packed as \(name)"
    case .badBody: "not packed as they say"
    }
  }
}

/// What is wrong with a record.
package enum ArchiveDamage: String, Sendable, Hashable {
  case notUnpackable = "cannot be unpacked"
  case noHead = "does not begin as a record"
  case badLength = "gives no length"
  case wrongLength = "is longer or shorter than it says"
  case cut = "ends before its end"
}
