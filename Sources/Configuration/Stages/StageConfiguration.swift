/// One stage of the pipeline with its settings.
package enum StageConfiguration: Sendable, Hashable {
  case ingest(IngestConfiguration)
  case extract(ExtractConfiguration)
  case attribute(AttributeConfiguration)
  case group(GroupConfiguration)
  case compare(CompareConfiguration)
  case report(ReportConfiguration)
  case notify(NotifyConfiguration)

  package var name: StageName {
    switch self {
    case .ingest: return .ingest
    case .extract: return .extract
    case .attribute: return .attribute
    case .group: return .group
    case .compare: return .compare
    case .report: return .report
    case .notify: return .notify
    }
  }

  init(_ name: StageName, _ section: SectionReader) {
    switch name {
    case .ingest: self = .ingest(IngestConfiguration(section))
    case .extract: self = .extract(ExtractConfiguration(section))
    case .attribute: self = .attribute(AttributeConfiguration(section))
    case .group: self = .group(GroupConfiguration(section))
    case .compare: self = .compare(CompareConfiguration(section))
    case .report: self = .report(ReportConfiguration(section))
    case .notify: self = .notify(NotifyConfiguration(section))
    }
  }
}

extension StageName {
  var declaration: SectionDeclaration {
    switch self {
    case .ingest: return IngestConfiguration.declaration
    case .extract: return ExtractConfiguration.declaration
    case .attribute: return AttributeConfiguration.declaration
    case .group: return GroupConfiguration.declaration
    case .compare: return CompareConfiguration.declaration
    case .report: return ReportConfiguration.declaration
    case .notify: return NotifyConfiguration.declaration
    }
  }
}
