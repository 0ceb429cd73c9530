import ClaimModel

/// What every page has around its content: the way to the other pages and the honest footer.
struct SiteFrame {
  enum Section: String, CaseIterable {
    case incidents, sources, run, methodology

    var file: String { self == .incidents ? "index.html" : "\(rawValue).html" }
    var label: String { self == .run ? "This run" : rawValue.capitalizedFirst }
  }

  let report: Report

  /// Adds the frame to a page.
  ///
  /// `root` is the way from the page to the folder of the report: "" or "../".
  func framing(
    _ page: View, title: String, section: Section?, root: String, isSectionPage: Bool = true
  ) -> View {
    var view = page
    view["page_title"] = title == report.title ? title : "\(title) · \(report.title)"
    view["report_title"] = report.title
    view["root"] = root
    view["navigation"] = Section.allCases.map {
      View([
        "file": $0.file, "label": $0.label, "current": $0 == section && isSectionPage,
        "within": $0 == section && !isSectionPage,
      ])
    }
    addFooter(to: &view)
    return view
  }

  /// The accuracy, what was skipped, and by what the report was made.
  func addFooter(to view: inout View) {
    view["accuracy"] = report.run.accuracy ?? "The accuracy of this configuration was not measured."
    view["skipped_words"] =
      report.run.skipped.isEmpty
      ? "No input was skipped." : counted(report.run.skipped.count, "input problem") + "."
    view["has_skipped"] = !report.run.skipped.isEmpty
    view["read_words"] = counted(report.run.documents, "document") + " read."
    view["configuration_hash"] = report.run.configurationHash
    view["short_hash"] = String(report.run.configurationHash.prefix(12))
    view["version"] = report.run.programVersion
    view["generated"] = report.generated.map(Days.words(iso:))
  }
}
