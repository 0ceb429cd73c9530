import ClaimModel

/// Writes static pages that open from the disk, without a network and without JavaScript.
///
/// An index with a page for each choice among the incidents, a page per incident, the sources, the
/// run, the methodology, the stored texts, one style sheet, and one script that searches.
package struct HTMLReporter: Reporter {
  private let design: ReportDesign

  package init(_ design: ReportDesign = ReportDesign()) {
    self.design = design
  }

  package func parts(of report: Report) throws -> [ReportPart] {
    let site = HTMLSite(report, design, try Templates(design))
    return site.index + site.incidents + site.texts + site.others + site.assets
  }
}

/// The pages of one report, with the templates that they share.
private struct HTMLSite: Sendable {
  private let report: Report
  private let design: ReportDesign
  private let templates: Templates
  private let frame: SiteFrame
  private let indexView: IndexView

  init(_ report: Report, _ design: ReportDesign, _ templates: Templates) {
    self.report = report
    self.design = design
    self.templates = templates
    frame = SiteFrame(
      report: report, logo: design.logo?.path, feed: design.hasFeed ? AtomReporter.path : nil)
    indexView = IndexView(report)
  }

  var index: [ReportPart] {
    let drawn = pieces(IndexPages(index: indexView).pages) { page in
      file(
        page.path, "index", page.view(), title: page.title, section: .incidents,
        isSectionPage: page.path == "index.html")
    }
    let listed = pieces(ListingPages(index: indexView).pages) { page in
      file(
        page.path, page.path == "browse.html" ? "browse" : "listing", page.view(),
        title: page.title, section: .incidents, isSectionPage: false)
    }
    return drawn + listed
  }

  var incidents: [ReportPart] {
    pieces(indexView.incidents) { incident in
      let material = IncidentMaterial(incident, of: report)
      return file(
        incident.path, "incident", IncidentView(material: material).view,
        title: incident.incident.title, section: .incidents, isSectionPage: false)
    }
  }

  var others: [ReportPart] {
    let sources = SourcesView(report: report, index: indexView)
    return pieces(sources.pages) { page in
      file(page.path, "sources", page.view(), title: page.title, section: .sources)
    } + [
      ReportPart {
        [
          file(
            "run.html", "run", RunView(report: report).view, title: "This run", section: .run),
          file(
            "methodology.html", "methodology", MethodologyView(report: report).view,
            title: "Methodology", section: .methodology),
        ]
      }
    ]
  }

  /// What the pages load: they may load nothing else.
  var assets: [ReportPart] {
    [
      ReportPart {
        [
          ReportFile(path: "style.css", text: design.styleSheet),
          ReportFile(path: SearchForm.scriptPath, text: EmbeddedTemplates.script),
        ] + (design.logo.map { [ReportFile(path: $0.path, bytes: $0.bytes)] } ?? [])
      },
      ReportPart { [SearchForm(index: indexView).data] },
    ]
  }

  /// A page for each document whose text the report may hold, once, however many incidents it
  /// speaks of.
  var texts: [ReportPart] {
    pieces(StoredText.all(of: indexView.incidents)) { text in
      file(
        text.path, "text", text.view, title: text.document.title ?? text.document.id,
        section: nil)
    }
  }

  private func pieces<Page: Sendable>(
    _ pages: [Page], _ file: @escaping @Sendable (Page) -> ReportFile
  ) -> [ReportPart] {
    ReportPart.pieces(pages) { $0.map(file) }
  }

  private func file(
    _ path: String, _ template: String, _ view: View, title: String,
    section: SiteFrame.Section?, isSectionPage: Bool = true
  ) -> ReportFile {
    let root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    let page = frame.framing(
      view, title: title, section: section, root: root, isSectionPage: isSectionPage)
    return ReportFile(path: path, text: templates.render(page, with: template))
  }
}
