package import ClaimModel

/// An article or a post of a live blog, as a page shows it.
package struct PageArticle: Sendable, Hashable {
  /// Its headline, without the name of the paper.
  package var title: String?
  /// Paragraphs, set off by blank lines; the headline is the first where there is one.
  package var text: String
  /// ISO 8601, a day or a moment with the offset from UTC as the page gives it.
  package var published: String?
  /// ISO 8601; when the page says that it was last changed.
  package var modified: String?
  package var publisher: String?
  /// The canonical address; for a post with its fragment.
  package var address: String?
  /// BCP 47.
  package var language: String?
}

/// What reading a page gave: articles, or the reason why there is none, and what is to be told.
package struct PageReading: Sendable, Hashable {
  /// In the order of the page; empty only where there is a refusal.
  package var articles: [PageArticle] = []
  package var refusal: PageRefusal?
  /// The encoding in which the page was read, as libc's iconv knows it.
  package var encoding = "UTF-8"
  /// The page names no encoding, or its content shows that it names a wrong one.
  package var isEncodingGuessed = false
  /// How many characters could not be read and stand as U+FFFD.
  package var damagedCharacters = 0
  /// Articles left out because the page has more than the limit.
  package var articlesLeftOut = 0

  /// What the reader of a run should know although the page was read; lower case, no full stop.
  package var warnings: [(kind: String, message: String)] {
    var warnings: [(kind: String, message: String)] = []
    if damagedCharacters > 0 {
      let noun = damagedCharacters == 1 ? "character" : "characters"
      warnings.append(
        (
          "damaged",
          "has \(damagedCharacters) \(noun) that \(encoding) does not have; fetch or save it again"
        ))
    } else if isEncodingGuessed, encoding != "UTF-8" {
      warnings.append(
        ("converted", "names no encoding and was read as \(encoding); save it as UTF-8 to be sure"))
    }
    if articlesLeftOut > 0 {
      warnings.append(
        ("too_many_articles", "has \(articlesLeftOut) more articles, which were left out"))
    }
    return warnings
  }

  /// The articles as documents.
  ///
  /// A page with one article is the document `id`. Of several, each has what sets it apart for good,
  /// as a live blog grows at its head: the fragment of its address, `id#post-17`, else its time, else
  /// its number.
  ///
  /// - Parameters:
  ///   - id: the path or address by which the page is known.
  ///   - address: where the page can be read, for articles that do not tell it themselves.
  package func documents(id: String, address: String? = nil) -> [Document] {
    zip(articles, names()).map { article, name in
      Document(
        id: articles.count == 1 ? id : "\(id)#\(name)", title: article.title,
        url: article.address ?? address ?? id, publisher: article.publisher,
        published: article.published ?? article.modified, language: article.language,
        text: article.text)
    }
  }

  private func names() -> [String] {
    let fragments = articles.map { article -> String? in
      guard let address = article.address, let mark = address.lastIndex(of: "#") else { return nil }
      let fragment = address[mark...].dropFirst()
      return fragment.isEmpty || fragment.utf8.count > 100 ? nil : String(fragment)
    }
    let moments = articles.map(\.published)
    let fragmentCounts = PageReading.counts(fragments)
    let momentCounts = PageReading.counts(moments)
    return articles.indices.map { index in
      if let fragment = fragments[index], fragmentCounts[fragment] == 1 { return fragment }
      if let moment = moments[index], momentCounts[moment] == 1 { return moment }
      return "\(index + 1)"
    }
  }

  private static func counts(_ names: [String?]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for name in names { if let name { counts[name, default: 0] += 1 } }
    return counts
  }
}
