import ClaimModel

/// What every page has around its content: the way to the other pages and the honest footer.
struct SiteFrame {
  enum Section: String, CaseIterable {
    case incidents, sources, run, methodology

    var page: String { self == .incidents ? "index" : rawValue }
    var label: String { self == .run ? "This run" : rawValue.capitalizedFirst }
  }

  let report: Report
  var links = Links(isSingleFile: false)
  /// The address of the logo from the folder of the report; nil where there is none.
  var logo: String?
  /// The style sheet, where the page holds it.
  var style: String?
  /// The feed of the report, where there is one.
  var feed: String?

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
        "file": links.page($0.page), "label": $0.label, "current": $0 == section && isSectionPage,
        "within": $0 == section && !isSectionPage,
      ])
    }
    view["logo"] = logo.map { links.isSingleFile ? $0 : root + $0 }
    view["inline_style"] = style
    view["feed"] = feed
    let script = view["script"] as? String
    view["script"] = script
    view["content_policy"] =
      style.map { ContentPolicy.singleFile(style: $0, hasLogo: logo != nil) }
      ?? ContentPolicy.page(hasScript: script != nil, hasLogo: logo != nil)
    addPages(to: &view)
    addFooter(to: &view)
    return view
  }

  /// The ways to the pages of which the text speaks.
  private func addPages(to view: inout View) {
    view["page_index"] = links.page("index")
    view["page_browse"] = links.page("browse")
    view["page_sources"] = links.page("sources")
    view["page_run"] = links.page("run")
    view["page_skipped"] = links.page("run", anchor: "skipped")
    view["page_kinds"] = links.page("methodology", anchor: "kinds")
    view["page_policies"] = links.page("methodology", anchor: "policies")
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
