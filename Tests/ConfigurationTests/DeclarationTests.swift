import Diagnostics
import Testing
import YAML

@testable import Configuration

@Suite("What the declarations say of themselves holds")
struct DeclarationTests {
  static let settings = KeyPlacement.sections.flatMap { section in
    section.settings.filter { $0.instead == nil }.map {
      DeclaredPlace(section: section, setting: $0)
    }
  }

  @Test(arguments: settings)
  func `an example is a value that its setting takes`(_ place: DeclaredPlace) throws {
    #expect(try faults(of: place.setting.example, for: place) == [])
  }

  @Test(arguments: settings.filter { $0.setting.defaultText != nil })
  func `a default is a value that its setting takes`(_ place: DeclaredPlace) throws {
    #expect(try faults(of: place.setting.defaultText ?? "", for: place) == [])
  }

  @Test(arguments: settings)
  func `a summary is a sentence`(_ place: DeclaredPlace) {
    #expect(place.setting.summary.hasSuffix("."))
    #expect(place.setting.summary.first?.isUppercase == true)
  }

  @Test(arguments: KeyPlacement.sections)
  func `no key is declared twice, and no slip is a key of its own section`(
    _ section: SectionDeclaration
  ) {
    #expect(Set(section.names).count == section.names.count)
    let slips = section.settings.flatMap(\.slips)
    #expect(Set(slips).count == slips.count)
    #expect(Set(slips).isDisjoint(with: section.names))
  }

  @Test(arguments: StageName.allCases.filter(\.declaration.isWholeBare))
  func `every setting of a stage is asked for`(_ stage: StageName) throws {
    let (configuration, _) = ConfigurationReader.read(
      text: "", file: "pipeline.yaml", environment: [:])
    let recorded = try #require(configuration).effective.map(\.path)
    // A setting without a default is recorded where it is written.
    for setting in stage.declaration.settings where setting.defaultText != nil {
      #expect(recorded.contains("stages.\(stage.rawValue).\(setting.name)"))
    }
  }

  private func faults(of text: String, for place: DeclaredPlace) throws -> [String] {
    let reading = Reading(source: YAMLSource(text: text, file: "example.yaml"), environment: [:])
    let node = try #require(try YAMLReader.read(text, file: "example.yaml"))
    place.setting.check(node, reading)
    return reading.diagnostics.map(\.description)
  }
}

/// A setting with its section, named for the list of tests.
struct DeclaredPlace: Sendable, CustomTestStringConvertible {
  let section: SectionDeclaration
  let setting: any DeclaredSetting

  var testDescription: String { "\(section.id).\(setting.name)" }
}

extension DeclaredSetting {
  func check(_ node: YAMLNode, _ reading: Reading) {
    if let found = self as? any Checkable { found.read(node, reading) }
  }
}

/// What a setting of any type can be asked.
private protocol Checkable {
  func read(_ node: YAMLNode, _ reading: Reading)
}

extension Setting: Checkable {
  fileprivate func read(_ node: YAMLNode, _ reading: Reading) { _ = kind.read(node, reading) }
}

extension OpenSetting: Checkable {
  fileprivate func read(_ node: YAMLNode, _ reading: Reading) { _ = kind.read(node, reading) }
}
