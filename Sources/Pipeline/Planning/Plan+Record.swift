internal import ClaimModel
internal import JSONLines

extension Plan {
  /// The plan as one JSON object, with all its details.
  package var json: String {
    var writer = JSONWriter(indented: true)
    writer.object { write(to: &$0) }
    return writer.text + "\n"
  }

  private func write(to writer: inout JSONWriter) {
    writer.field("record", "plan")
    writer.field("configuration", heading.configuration)
    writer.field("against", heading.base)
    writer.field("changed", heading.changed)
    writer.field("has_changes", hasChanges)
    writer.field(
      "documents",
      object: {
        $0.field("new", inputs.new)
        $0.field("edited", inputs.edited)
        $0.field("gone", inputs.gone)
      })
    writer.field("claims", object: claims.writeFields)
    writer.field("incidents", object: incidents.writeFields)
    writer.field("discrepancies", object: discrepancies.writeFields)
  }
}

extension ClaimChanges {
  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.field("kept", kept)
    writer.field("gained", gained) { $1.write(to: &$0) }
    writer.field("lost", lost) { $1.write(to: &$0) }
    writer.field("altered", altered) { writer, alteration in
      writer.object {
        $0.key("before")
        alteration.before.write(to: &$0)
        $0.key("after")
        alteration.after.write(to: &$0)
        $0.field("fields", alteration.fields) { $1.write(to: &$0) }
      }
    }
  }
}

extension ClaimChanges.Field {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("name", name)
      $0.field("before", before)
      $0.field("after", after)
    }
  }
}

extension IncidentChanges {
  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.field("kept", kept)
    writer.field("joined", joined) { writer, joining in
      writer.object {
        $0.field("before", joining.before) { $1.write(to: &$0) }
        $0.key("after")
        joining.after.write(to: &$0)
      }
    }
    writer.field("split", split) { writer, splitting in
      writer.object {
        $0.key("before")
        splitting.before.write(to: &$0)
        $0.field("after", splitting.after) { $1.write(to: &$0) }
      }
    }
    writer.field("new", new) { $1.write(to: &$0) }
    writer.field("gone", gone) { $1.write(to: &$0) }
    writer.field("altered", altered) { writer, alteration in
      writer.object {
        $0.key("before")
        alteration.before.write(to: &$0)
        $0.key("after")
        alteration.after.write(to: &$0)
        $0.field("fields", alteration.fields) { $1.write(to: &$0) }
      }
    }
  }
}

extension DiscrepancyChanges {
  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.field("kept", kept)
    writer.field("appearing", appearing) { $1.write(to: &$0) }
    writer.field("vanishing", vanishing) { $1.write(to: &$0) }
    writer.field("changing_kind", changing) { $1.write(to: &$0) }
    writer.field("altered", altered) { $1.write(to: &$0) }
  }
}

extension DiscrepancyChanges.Alteration {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.key("before")
      before.write(to: &$0)
      $0.key("after")
      after.write(to: &$0)
    }
  }
}
