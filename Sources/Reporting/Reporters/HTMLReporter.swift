import ClaimModel

/// Writes static pages that open from the disk, without a network and without JavaScript.
///
/// An index with a page for each kind of difference, a page per incident, the sources, the run,
/// the methodology, the stored texts, and one style sheet.
package struct HTMLReporter: Reporter {
  package init() {}

  package func files(for report: Report) throws -> [ReportFile] {
    let site = try HTMLSite(report)
    let files =
      site.index() + site.incidents() + site.texts() + site.others()
      + [ReportFile(path: "style.css", text: EmbeddedTemplates.style)]
    return files.sorted { $0.path < $1.path }
  }
}

/// The pages of one report, with the templates that they share.
private struct HTMLSite {
  private let report: Report
  private let templates: Templates
  private let frame: SiteFrame
  private let indexView: IndexView

  init(_ report: Report) throws {
    self.report = report
    templates = try Templates()
    frame = SiteFrame(report: report)
    indexView = IndexView(report)
  }

  func index() -> [ReportFile] {
    IndexPages(index: indexView).pages.map { page in
      file(
        page.path, "index", page.view, title: page.title, section: .incidents,
        isSectionPage: page.path == "index.html")
    }
  }

  func incidents() -> [ReportFile] {
    indexView.incidents.map { incident in
      file(
        incident.path, "incident", IncidentView(material: incident).view,
        title: incident.subject.incident.title, section: .incidents, isSectionPage: false)
    }
  }

  func others() -> [ReportFile] {
    [
      file(
        "sources.html", "sources", SourcesView(report: report).view, title: "Sources",
        section: .sources),
      file("run.html", "run", RunView(report: report).view, title: "This run", section: .run),
      file(
        "methodology.html", "methodology", MethodologyView(report: report).view,
        title: "Methodology", section: .methodology),
    ]
  }

  /// A page for each document whose text the report may hold, once, however many incidents it
  /// speaks of.
  func texts() -> [ReportFile] {
    let pairs = indexView.incidents.flatMap { incident in
      incident.subject.claims.map { (claim: $0, page: incident.path) }
    }
    let claims = Dictionary(grouping: pairs, by: \.claim.document)
    var written: Set<String> = []
    return indexView.incidents.flatMap(\.subject.documents).compactMap { document in
      guard let path = StoredText.path(document), written.insert(path).inserted else { return nil }
      let text = StoredText(document: document, claims: claims[document.id] ?? [])
      return file(
        path, "text", text.view, title: document.title ?? document.id, section: nil)
    }
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
