internal import ClaimModel

/// Makes strands of articles and claims.
///
/// An article is one strand with the claims that tell its news. Each passage that makes a claim of
/// another time or town ("in 2019, 40 people were killed in …") is a strand of its own, with the
/// words of its sentence, so that it joins the incident that it tells of and not the article's.
struct StrandBuilder {
  private let articles: [Article]
  private let claims: [Claim]
  /// Ids of claims that must be able to leave their article's strand.
  private let loose: Set<String>
  /// The places of articles and claims sorted by what they hold, so that the order of arrival leaves
  /// no trace.
  private let articleOrder: [Int]
  private let claimOrder: [Int]

  init(articles: [Article], claims: [Claim], loose: Set<String>) {
    self.articles = articles
    self.claims = claims
    self.loose = loose
    articleOrder = articles.indices.sorted {
      let (left, right) = (articles[$0], articles[$1])
      return (left.document, left.article, left.start)
        < (right.document, right.article, right.start)
    }
    claimOrder = claims.indices.sorted {
      let (left, right) = (claims[$0], claims[$1])
      return (left.document, left.article, left.start, left.id)
        < (right.document, right.article, right.start, right.id)
    }
  }

  private struct Home: Hashable, Comparable {
    var document: String
    var article: Int

    static func < (left: Home, right: Home) -> Bool {
      (left.document, left.article) < (right.document, right.article)
    }
  }

  /// The strands, sorted by key.
  ///
  /// A claim whose article is unknown makes a strand by itself.
  func strands() -> [Strand] {
    var strands: [Strand] = []
    strands.reserveCapacity(articles.count)
    var next = claimOrder[...]
    var last: Home?
    for index in articleOrder {
      let article = articles[index]
      let home = Home(document: article.document, article: article.article)
      guard home != last else { continue }
      last = home
      strands += strandsWithoutArticle(before: home, &next)
      let own = next.prefix { self.home(of: $0) == home }
      next = next.dropFirst(own.count)
      strands += read(article, own.map { claims[$0] })
    }
    strands += strandsWithoutArticle(before: nil, &next)
    return strands.sorted { $0.key < $1.key }
  }

  private func home(of claim: Int) -> Home {
    Home(document: claims[claim].document, article: claims[claim].article)
  }

  private func strandsWithoutArticle(before end: Home?, _ next: inout ArraySlice<Int>) -> [Strand] {
    var strands: [Strand] = []
    while let first = next.first, case let home = home(of: first), end.map({ home < $0 }) ?? true {
      let own = next.prefix { self.home(of: $0) == home }
      next = next.dropFirst(own.count)
      let article = Article(document: home.document, article: home.article, start: 0, end: 0)
      strands += read(article, own.map { claims[$0] }).filter { !$0.claims.isEmpty }
    }
    return strands
  }

  private func read(_ article: Article, _ claims: [Claim]) -> [Strand] {
    let published = article.published.flatMap { CalendarDay(iso: $0)?.daysSinceEpoch }
    let key = Strand.Key(document: article.document, article: article.article, passage: 0)
    var news = Strand(
      key: key, headline: article.title, published: published,
      days: article.days.map(\.daysSinceEpoch).sorted(),
      places: article.places, terms: article.terms, claims: [], isBackground: false)
    var passages: [Strand] = []
    let setting = NewsSetting(start: article.start, claims: claims)
    for claim in claims {
      if loose.contains(claim.id) {
        passages.append(clone(news, of: claim))
      } else if setting.departure(of: claim) != nil {
        add(claim, of: claims, to: &passages, published: published)
      } else {
        news.claims.append(claim.id)
        if article.terms.isEmpty { add(claim, to: &news) }
      }
    }
    for index in passages.indices { passages[index].key.passage = index + 1 }
    return [news] + passages
  }

  /// A claim that a person keeps apart from others goes its own way with the whole article's evidence.
  private func clone(_ news: Strand, of claim: Claim) -> Strand {
    var strand = news
    strand.key.passage = 1
    strand.headline = nil
    strand.claims = [claim.id]
    return strand
  }

  private func add(_ claim: Claim, to strand: inout Strand) {
    strand.terms.add(SentenceTerms.count(claim.sentence))
    if let place = claim.place { strand.places.append(place) }
    if let day = claim.occurred?.from { strand.days.append(day.daysSinceEpoch) }
    strand.days.sort()
  }

  /// Joins a background claim to the passage of its sentence, or of the same time and place.
  ///
  /// - Parameter article: all claims of the article.
  private func add(
    _ claim: Claim, of article: [Claim], to passages: inout [Strand], published: Int?
  ) {
    let span = NewsSetting.span(claim.occurred)
    let known = passages.firstIndex { passage in
      passage.isBackground
        && (isNeighbour(claim, of: passage, article) || isSame(span, claim.place, passage))
    }
    if let known { return passages[known].claims.append(claim.id) }
    passages.append(
      Strand(
        key: Strand.Key(document: claim.document, article: claim.article, passage: 0),
        published: published, days: [], places: claim.place.map { [$0] } ?? [],
        terms: TermCounts(SentenceTerms.count(claim.sentence)), claims: [claim.id],
        isBackground: true,
        span: span))
  }

  private func isNeighbour(_ claim: Claim, of passage: Strand, _ article: [Claim]) -> Bool {
    article.contains {
      $0.sentenceStart == claim.sentenceStart && passage.claims.contains($0.id)
    }
  }

  /// One stretch of days is one event; without days one town is.
  private func isSame(_ span: ClosedRange<Int>?, _ place: Place?, _ passage: Strand) -> Bool {
    if let span, span == passage.span { return true }
    guard let place, place.name == passage.places.first?.name else { return false }
    guard let span, let other = passage.span else { return span == nil && passage.span == nil }
    return span.overlaps(other)
  }
}
