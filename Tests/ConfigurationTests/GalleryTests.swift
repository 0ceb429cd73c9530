import Configuration
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Every wrong configuration of the gallery gets the messages beside it")
struct GalleryTests {
  static let path = "Tests/ConfigurationTests/Gallery"
  static let folder = Golden.repository.appending(path: path)

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test(arguments: names)
  func `the messages are those recorded`(_ name: String) throws {
    let yaml = Self.folder.appending(path: "\(name).yaml")
    let text = try String(contentsOf: yaml, encoding: .utf8)
    let (configuration, diagnostics) = ConfigurationReader.read(
      text: text, file: "pipeline.yaml", environment: ["HOME": "/home/desk", "SHARE": "half"])
    #expect(configuration == nil)
    let messages = diagnostics.map { "\($0.description)\n" }.joined()
    try Golden.check(messages, against: "\(Self.path)/\(name).txt")
  }

  @Test(arguments: [60])
  func `the gallery is no smaller than it was`(_ least: Int) {
    #expect(Self.names.count >= least)
  }
}
