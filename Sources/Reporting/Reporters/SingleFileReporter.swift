internal import FoundationEssentials
import ClaimModel

/// Writes the whole report as one page that can be sent: it loads nothing, not even a style sheet.
///
/// Its anchors are those of the pages, so that a link to a discrepancy differs in the name of the
/// file alone. It holds no script; the lists of choices are folded away, and a browser finds words
/// in all of it. Nothing is left out however many incidents there are: a page that takes a browser
/// long says so at its head.
package struct SingleFileReporter: Reporter {
  package static let path = "report.html"
  /// From how many incidents on a browser needs more than a moment for the page.
  private static let many = 500
  private let design: ReportDesign

  package init(_ design: ReportDesign = ReportDesign()) {
    self.design = design
  }

  package func parts(of report: Report) throws -> [ReportPart] {
    let templates = try Templates(design)
    return [ReportPart { [file(report, templates)] }]
  }

  private func file(_ report: Report, _ templates: Templates) -> ReportFile {
    let links = Links(isSingleFile: true)
    let frame = SiteFrame(
      report: report, links: links, logo: logo, style: style,
      feed: design.hasFeed ? AtomReporter.path : nil)
    let index = IndexView(report, links: links)
    let isLong = index.incidents.count > Self.many
    var view = View([
      "long": isLong ? Figure.grouped(index.incidents.count) : nil,
      "index": IndexPages(index: index).whole, "facets": ListingPages(index: index).folded,
      "incidents": index.incidents.map {
        IncidentView(material: IncidentMaterial($0, of: report, links: links)).view
      },
      "sources_page": SourcesView(report: report).view,
      "run_page": RunView(report: report).view,
      "methodology_page": MethodologyView(report: report).view,
      "texts": StoredText.all(of: index.incidents, links: links).map(\.view),
    ])
    view = frame.framing(view, title: report.title, section: nil, root: "", isSectionPage: false)
    return ReportFile(path: Self.path, text: templates.render(view, with: "single"))
  }

  /// Where a desk's style sheet would end the element, it is told apart from the end of a tag.
  private var style: String { design.styleSheet.replacing("</", with: "<\\/") }

  private var logo: String? {
    design.logo.map {
      "data:\($0.format.mediaType);base64,\(Data($0.bytes).base64EncodedString())"
    }
  }
}
