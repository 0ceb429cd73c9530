/// Writes one Markdown file, fit for a pull request, an issue or a chat.
package struct MarkdownReporter: Reporter {
  private let design: ReportDesign

  package init(_ design: ReportDesign = ReportDesign()) {
    self.design = design
  }

  package func parts(of report: Report) throws -> [ReportPart] {
    let templates = try Templates(design)
    return [ReportPart { [file(report, templates)] }]
  }

  private func file(_ report: Report, _ templates: Templates) -> ReportFile {
    let index = IndexView(report)
    var view = View([
      "report_title": report.title, "sources": SourcesView(report: report, index: index).view,
      "run": RunView(report: report).view,
      "incidents": index.incidents.map {
        IncidentView(material: IncidentMaterial($0, of: report)).view
      },
      "is_empty": index.incidents.isEmpty, "summary": index.summary, "changes": index.changes,
    ])
    SiteFrame(report: report).addFooter(to: &view)
    return ReportFile(path: "report.md", text: templates.render(view, with: "markdown"))
  }
}
