import ClaimModel
import JSONLines

/// What the script of the index lets a reader ask for, and where it looks.
///
/// The form is hidden until the script shows it. What it looks through stands in a file of its own,
/// which is fetched when the reader first asks: the index of thousands of incidents opens at once.
struct SearchForm {
  static let scriptPath = "search.js"
  static let dataPath = "incidents.js"

  let index: IndexView

  func add(to view: inout View) {
    view["script"] = Self.scriptPath
    view["has_search"] = !index.incidents.isEmpty
    view["kind_options"] = index.selections(of: .kind).map(\.key.label)
    view["measure_options"] = index.selections(of: .measure).map(\.key.label)
  }

  /// A call that hands every incident to the script, in the order of the index.
  ///
  /// A page that was opened from the disk may load a script but not read JSON.
  var data: ReportFile {
    var writer = JSONWriter()
    writer.array(index.incidents) { writer, incident in
      writer.object { Self.write(incident, to: &$0) }
    }
    return ReportFile(path: Self.dataPath, text: "counterclaimIncidents(\(writer.text));\n")
  }

  private static func write(_ incident: IncidentReport, to writer: inout JSONWriter) {
    let leading = incident.leadingQuestion
    writer.field("title", incident.incident.title)
    writer.field("file", incident.path)
    writer.field("place", incident.place)
    writer.field("days", incident.days)
    writer.field("from", (incident.incident.from ?? incident.incident.to)?.description)
    writer.field("to", (incident.incident.to ?? incident.incident.from)?.description)
    writer.field("kinds", Discrepancy.Kind.allCases.filter(incident.kinds.contains).map(\.rawValue))
    writer.field("measures", incident.measures.map(\.rawValue))
    writer.field("sources", incident.sourceNames)
    writer.field("voices", incident.voices)
    writer.field("spread", incident.widest)
    writer.field("label", leading?.question.label.capitalizedFirst)
    writer.field("range", leading?.rangeWords)
    writer.field("kind", leading?.discrepancy?.kind.rawValue)
    writer.field("explanation", incident.explanation)
  }
}
