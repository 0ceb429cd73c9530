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

  init(articles: [Article], claims: [Claim], loose: Set<String>) {
    // Sorted by what they hold, so that the order of arrival leaves no trace.
    self.articles = articles.sorted {
      ($0.document, $0.article, $0.start) < ($1.document, $1.article, $1.start)
    }
    self.claims = claims.sorted {
      ($0.document, $0.article, $0.start, $0.id) < ($1.document, $1.article, $1.start, $1.id)
    }
    self.loose = loose
  }

  private struct Home: Hashable {
    var document: String
    var article: Int
  }

  /// The strands, sorted by key.
  ///
  /// A claim whose article is unknown makes a strand by itself.
  func strands() -> [Strand] {
    let byHome = Dictionary(grouping: claims) { Home(document: $0.document, article: $0.article) }
    var homes: Set<Home> = []
    var strands: [Strand] = []
    for article in articles {
      let home = Home(document: article.document, article: article.article)
      guard homes.insert(home).inserted else { continue }
      strands += read(article, byHome[home] ?? [])
    }
    for home in byHome.keys where !homes.contains(home) {
      let article = Article(document: home.document, article: home.article, start: 0, end: 0)
      strands += read(article, byHome[home] ?? []).filter { !$0.claims.isEmpty }
    }
    return strands.sorted { $0.key < $1.key }
  }

  private func read(_ article: Article, _ claims: [Claim]) -> [Strand] {
    let published = article.published.flatMap { CalendarDay(iso: $0)?.daysSinceEpoch }
    let key = Strand.Key(document: article.document, article: article.article, passage: 0)
    var news = Strand(
      key: key, published: published, days: article.days.map(\.daysSinceEpoch).sorted(),
      places: article.places, terms: article.terms, claims: [], isBackground: false)
    var passages: [Strand] = []
    let setting = NewsSetting(start: article.start, claims: claims)
    for claim in claims {
      if loose.contains(claim.id) {
        passages.append(clone(news, of: claim))
      } else if setting.departure(of: claim) != nil {
        add(claim, to: &passages, published: published)
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
  private func add(_ claim: Claim, to passages: inout [Strand], published: Int?) {
    let span = NewsSetting.span(claim.occurred)
    let known = passages.firstIndex { passage in
      passage.isBackground
        && (isNeighbour(claim, of: passage) || isSame(span, claim.place, passage))
    }
    if let known {
      passages[known].claims.append(claim.id)
      if !isNeighbour(claim, of: passages[known]) {
        passages[known].terms.add(SentenceTerms.count(claim.sentence))
      }
      return
    }
    passages.append(
      Strand(
        key: Strand.Key(document: claim.document, article: claim.article, passage: 0),
        published: published, days: [], places: claim.place.map { [$0] } ?? [],
        terms: TermCounts(SentenceTerms.count(claim.sentence)), claims: [claim.id],
        isBackground: true,
        span: span))
  }

  private func isNeighbour(_ claim: Claim, of passage: Strand) -> Bool {
    claims.contains { passage.claims.contains($0.id) && $0.sentenceStart == claim.sentenceStart }
  }

  /// One stretch of days is one event; without days one town is.
  private func isSame(_ span: ClosedRange<Int>?, _ place: Place?, _ passage: Strand) -> Bool {
    if let span, span == passage.span { return true }
    guard let place, place.name == passage.places.first?.name else { return false }
    guard let span, let other = passage.span else { return span == nil && passage.span == nil }
    return span.overlaps(other)
  }
}
