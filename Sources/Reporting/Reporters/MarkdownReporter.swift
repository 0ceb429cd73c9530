/// Writes one Markdown file, fit for a pull request, an issue or a chat.
package struct MarkdownReporter: Reporter {
  private let design: ReportDesign

  package init(_ design: ReportDesign = ReportDesign()) {
    self.design = design
  }

  package func parts(of report: Report) throws -> [ReportPart] {
    let templates = try Templates(design)
    let start = ReportPart { [file(templates.render(head(of: report), with: "markdown-head"))] }
    let incidents = ReportPart.pieces(report.incidentsInOrder) { piece in
      let texts = piece.map { incident in
        let material = IncidentMaterial(incident, of: report)
        return templates.render(IncidentView(material: material).view, with: "markdown-incident")
      }
      return [file(texts.joined(), isContinued: true)]
    }
    let end = ReportPart {
      [file(templates.render(foot(of: report), with: "markdown-foot"), isContinued: true)]
    }
    return [start] + incidents + [end]
  }

  private func file(_ text: String, isContinued: Bool = false) -> ReportFile {
    ReportFile(path: "report.md", text: text, isContinued: isContinued)
  }

  /// What stands before the incidents.
  private func head(of report: Report) -> View {
    let index = IndexView(report)
    return View([
      "report_title": report.title, "is_empty": index.incidents.isEmpty,
      "summary": index.summary, "changes": index.changes,
      "generated": report.generated.map(Days.words(iso:)),
    ])
  }

  /// What stands after them.
  private func foot(of report: Report) -> View {
    var view = View([
      "sources": SourcesView(report: report).view,
      "run": RunView(report: report).view,
    ])
    SiteFrame(report: report).addFooter(to: &view)
    return view
  }
}
