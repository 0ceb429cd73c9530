internal import ClaimModel
internal import Configuration

/// The tests that might stand for an item of a report, the shortest first.
struct TestDrafts {
  /// What is told of an item for which no draft can be made.
  struct Failure: Error, CustomStringConvertible { var description: String }

  private let prepared: PreparedConfiguration
  private let material: GatheredRecords

  init(_ material: GatheredRecords, _ prepared: PreparedConfiguration) {
    self.material = material
    self.prepared = prepared
  }

  /// Nil where the material has nothing of that id.
  func drafts(of id: String, name: String?) -> [TestText]? {
    if let claim = material.claims.first(where: { $0.id == id }) {
      return drafts(of: claim, name: name)
    }
    if let incident = material.incidents.first(where: { $0.id == id }) {
      return drafts(of: incident, name: name)
    }
    return material.discrepancies.first { $0.id == id }.map { drafts(of: $0, name: name) }
  }

  // MARK: A claim

  /// Its sentence, where that is enough to read it by; else its paragraph, its article, or the article
  /// with its title and publisher, which may be the source.
  private func drafts(of claim: Claim, name: String?) -> [TestText] {
    guard let document = material.documents.first(where: { $0.id == claim.document }) else {
      return []
    }
    let text = Array(document.text.unicodeScalars)
    let paragraph = TestDrafts.paragraph(around: claim.sentenceStart, in: text)
    let article = material.articles.first {
      $0.document == claim.document && $0.article == claim.article
    }
    let whole = article.map { TestDrafts.text(text, $0.start..<$0.end) } ?? document.text
    var seen: Set<String> = []
    let texts = [claim.sentence, paragraph, whole].filter { seen.insert($0).inserted }
    let drafts = texts.compactMap { draft(of: claim, .text($0), name: name) }
    guard let article else { return drafts }
    let given = TestArticle(
      id: "article", title: article.title ?? document.title, publisher: document.publisher,
      published: article.published ?? document.published, text: whole)
    return drafts + [draft(of: claim, .articles([given]), name: name)].compactMap(\.self)
  }

  /// Nil where the claim is not read of the material.
  private func draft(
    of claim: Claim, _ test: ConfigurationTest.Material, name: String?
  ) -> TestText? {
    let found = TestMaterial(test, prepared).records.claims
    guard found.contains(where: { $0.words == claim.words }) else { return nil }
    var draft = TestText(
      name: name ?? "\(claim.words) (\(claim.id))", remark: "\(claim.id) in \(claim.document)")
    switch test {
    case .text(let text): draft.add(text: text)
    case .articles(let articles): draft.add(articles: articles)
    case .claims: return nil
    }
    draft.add(expected: found)
    return draft
  }

  /// The text between two empty lines around a place.
  private static func paragraph(around place: Int, in text: [Unicode.Scalar]) -> String {
    let place = min(max(0, place), max(0, text.count - 1))
    var (start, end) = (place, place)
    while start > 1, !(text[start - 1] == "\n" && text[start - 2] == "\n") { start -= 1 }
    if start == 1 { start = 0 }
    while end < text.count, !(text[end] == "\n" && end + 1 < text.count && text[end + 1] == "\n") {
      end += 1
    }
    return TestDrafts.text(text, start..<end)
  }

  private static func text(_ text: [Unicode.Scalar], _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text[range.clamped(to: 0..<text.count)]))
  }

  // MARK: An incident

  private func drafts(of incident: Incident, name: String?) -> [TestText] {
    let articles = articles(of: incident)
    var draft = TestText(
      name: name ?? "\(incident.title) (\(incident.id))", remark: "the reports of \(incident.id)")
    draft.add(articles: articles)
    draft.add(incidents: [TestArticle.ids(of: articles)])
    return [draft]
  }

  /// The articles of its claims, and of its documents without claims all of them.
  private func articles(of incident: Incident) -> [TestArticle] {
    let claims = material.claims.filter { $0.incident == incident.id }
    return incident.documents.flatMap { id -> [TestArticle] in
      guard let document = material.documents.first(where: { $0.id == id }) else { return [] }
      let text = Array(document.text.unicodeScalars)
      let own = Set(claims.filter { $0.document == id }.map(\.article))
      let articles = material.articles.filter {
        $0.document == id && (own.isEmpty || own.contains($0.article))
      }
      return articles.map { article in
        let name = articles.count == 1 ? id : "\(id)#\(article.article)"
        return TestArticle(
          id: name.split(separator: " ").joined(separator: "_"),
          title: article.title ?? document.title, publisher: document.publisher,
          published: article.published ?? document.published,
          text: TestDrafts.text(text, article.start..<article.end))
      }
    }
  }

  // MARK: A discrepancy

  /// Its claims, where they are enough to see it; else its reports.
  private func drafts(of found: Discrepancy, name: String?) -> [TestText] {
    let ids = Set(found.positions.flatMap { $0.claims + $0.earlier.flatMap(\.claims) })
    let claims = material.claims.filter { ids.contains($0.id) }
    let name = name ?? "\(found.question.label): \(found.kind.rawValue) (\(found.id))"
    let remark = "\(found.id) of \(found.incident)"
    var short = TestText(name: name, remark: remark)
    short.add(given: claims)
    short.add(discrepancies: [found])
    guard let incident = material.incidents.first(where: { $0.id == found.incident }) else {
      return [short]
    }
    var long = TestText(name: name, remark: remark)
    long.add(articles: articles(of: incident))
    long.add(
      discrepancies: material.discrepancies.filter { $0.incident == incident.id })
    return [short, long]
  }
}
