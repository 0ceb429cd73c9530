internal import Attribution
internal import ClaimModel
internal import Extraction
internal import Setting
internal import Text

extension ClaimReader {
  /// One article with all that its reading went by, for `explain`.
  struct ArticleAccount {
    let text: TokenizedText
    let places: TokenPlaces
    let sentences: [SentenceAccount]
    /// The claims of all measures, those that the configuration leaves out included.
    let claims: [ClaimAccount]
  }

  /// A claim with the sentence that makes it and with those who are cited for it.
  struct ClaimAccount {
    let claim: Claim
    let mention: Mention
    let sources: [SourceAccount]
    /// Its measure is none that the configuration asks for.
    let isLeftOut: Bool
  }

  /// The same reading as `read(_:withArticles:)`, sentence by sentence.
  func account(of document: Document) -> [ArticleAccount] {
    let bytes = Array(document.text.utf8)
    let offsets = CodePointOffsets(bytes)
    var identities = ClaimIdentities()
    return texts(of: document, bytes).map { text in
      let (mentions, sentences) = extractor.account(of: text)
      let attributed = attributor.attribute(mentions, in: text)
      let builder = ClaimBuilder(
        document: document, text: text, offsets: offsets,
        setting: settings.read(text, document: document, offsets: offsets, forGrouping: false))
      let claims = builder.claims(from: attributed, &identities)
      return ArticleAccount(
        text: text, places: TokenPlaces(text: text, offsets: offsets), sentences: sentences,
        claims: zip(claims, attributed).map { claim, attributed in
          ClaimAccount(
            claim: claim, mention: attributed.mention,
            sources: attributor.account(of: attributed, in: text),
            isLeftOut: !measures.contains(claim.measure))
        })
    }
  }
}
