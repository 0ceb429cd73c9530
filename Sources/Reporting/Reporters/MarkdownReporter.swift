/// Writes one Markdown file, fit for a pull request, an issue or a chat.
package struct MarkdownReporter: Reporter {
  package init() {}

  package func files(for report: Report) throws -> [ReportFile] {
    let index = IndexView(report)
    var view = View([
      "report_title": report.title, "sources": SourcesView(report: report).view,
      "run": RunView(report: report).view,
      "incidents": index.incidents.map { IncidentView(material: $0).view },
      "is_empty": index.incidents.isEmpty, "summary": index.summary, "changes": index.changes,
    ])
    SiteFrame(report: report).addFooter(to: &view)
    let text = try Templates().render(view, with: "markdown")
    return [ReportFile(path: "report.md", text: text)]
  }
}
