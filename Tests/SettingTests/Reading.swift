import ClaimModel
import Text

@testable import Setting

/// Reads a text of paragraphs, the first of which may be a headline.
func read(
  _ paragraphs: [String], published: String? = nil, headline: Bool = false,
  gazetteer: Gazetteer = Gazetteer()
) -> (text: TokenizedText, setting: ArticleSetting) {
  let whole = paragraphs.joined(separator: "\n")
  var blocks: [ArticleLayout.Block] = []
  var start = 0
  for (index, paragraph) in paragraphs.enumerated() {
    let end = start + paragraph.utf8.count
    blocks.append(
      ArticleLayout.Block(
        kind: headline && index == 0 ? .headline : .paragraph, range: start..<end))
    start = end + 1
  }
  let bytes = Array(whole.utf8)
  let text = Tokenizer(lexicon: .standard).tokenize(
    bytes, layout: ArticleLayout(number: 1, blocks: blocks))
  let document = Document(id: "d", published: published, text: whole)
  let setting = SettingReader(gazetteer: gazetteer).read(
    text, document: document, offsets: CodePointOffsets(bytes))
  return (text, setting)
}

func day(_ text: String) -> CalendarDay? { CalendarDay(iso: text) }
