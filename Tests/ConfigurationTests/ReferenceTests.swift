import Configuration
import Foundation
import TestSupport
import Testing

@Suite("The schema and the reference page are those of the declarations")
struct ReferenceTests {
  @Test(arguments: [
    ("schema/pipeline.schema.json", ConfigurationSchema.text()),
    ("Documentation/configuration.md", ConfigurationPage.text()),
  ])
  func `the file in the repository is what the declarations make`(
    _ path: String, _ text: String
  ) throws {
    try Golden.check(text, against: path)
  }
}
