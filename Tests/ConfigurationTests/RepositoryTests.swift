import Configuration
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The configuration of the repository is sound")
struct RepositoryTests {
  @Test(arguments: ["pipeline.yaml"])
  func `the file at the top of the repository is read`(_ name: String) throws {
    let text = try String(contentsOf: Golden.repository.appending(path: name), encoding: .utf8)
    let (configuration, diagnostics) = ConfigurationReader.read(
      text: text, file: name, environment: [:])
    #expect(diagnostics.map(\.description) == [])
    let read = try #require(configuration)
    #expect(read.ingest?.from.count == 1)
    #expect(read.reports.map(\.to.resolved) == ["reports"])
    #expect(read.compare?.policies == [.ucdp])
  }
}
