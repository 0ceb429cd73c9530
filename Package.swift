// swift-tools-version: 6.2
import PackageDescription

/// The language rules of every target of ours; a warning is a fault.
let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Every room may import the words of the domain and the diagnostics.
let commonGround: [Target.Dependency] = ["ClaimModel", "Diagnostics"]

func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: commonGround + imports)
}

func tests(
  _ name: String, of imports: [Target.Dependency], besides files: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: commonGround + ["TestSupport"] + imports, exclude: files)
}

let template: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let database: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "Counterclaim",
  products: [.executable(name: "counterclaim", targets: ["counterclaim"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "ClaimModel"),
    .target(name: "Diagnostics"),
    room("YAML", imports: ["CLibYAML"]),
    room("Configuration", imports: ["YAML"]),
    room("Hashing", imports: ["CLibCrypto"]),
    room("JSONLines"),
    room("Unpacking", imports: ["CLibZ"]),
    room("Web", imports: ["CLibCurl", "Unpacking"]),
    room("Archives", imports: ["Unpacking", "Web"]),
    room("Text", imports: ["YAML"]),
    room("Articles", imports: ["Text"]),
    room("Pages", imports: ["Articles", "CLibXML2", "Text"]),
    room("Feeds", imports: ["CLibXML2", "Hashing", "Pages", "Web"]),
    room("Mail", imports: ["Pages", "Web"]),
    room(
      "Ingestion",
      imports: [
        "Archives", "Feeds", "Hashing", "JSONLines", "Mail", "Pages", "Text", "Unpacking", "Web",
      ]),
    room("Extraction", imports: ["Text"]),
    room("Attribution", imports: ["Text"]),
    room("Setting", imports: ["Text"]),
    room("Grouping", imports: ["Hashing"]),
    room("Comparison", imports: ["Hashing"]),
    room("Reporting", imports: ["Hashing", "JSONLines", template]),
    room("Notices", imports: ["JSONLines", "Web"]),
    room("Ledger", imports: [database]),
    room(
      "Pipeline",
      imports: [
        "Articles", "Attribution", "Comparison", "Configuration", "Extraction", "Grouping",
        "Hashing", "Ingestion", "JSONLines", "Ledger", "Notices", "Reporting", "Setting", "Text",
        "Web",
      ]),
    .executableTarget(
      name: "counterclaim",
      dependencies: commonGround + ["Pipeline", arguments]),
    .target(name: "TestSupport", dependencies: commonGround, path: "Tests/TestSupport"),
    tests("ClaimModelTests", of: []),
    tests("DiagnosticsTests", of: []),
    tests("YAMLTests", of: ["YAML"]),
    tests("ConfigurationTests", of: ["Configuration", "YAML"], besides: ["Gallery"]),
    tests("UnpackingTests", of: ["Unpacking"]),
    tests(
      "ArchivesTests", of: ["Archives", "Web"], besides: ["Fixtures", "make-fixtures.py"]),
    tests("WebTests", of: ["Web"]),
    tests("FeedsTests", of: ["Feeds"]),
    tests("MailTests", of: ["Mail"]),
    tests("JSONLinesTests", of: ["JSONLines", "Hashing"]),
    tests("TextTests", of: ["Text", "YAML"]),
    tests("IngestionTests", of: ["Ingestion", "Text", "Web"]),
    tests("PagesTests", of: ["Pages"]),
    tests("ArticlesTests", of: ["Articles", "Text"]),
    tests("ExtractionTests", of: ["Extraction", "Text"]),
    tests("AttributionTests", of: ["Attribution", "Text"]),
    tests("SettingTests", of: ["Setting", "Text"]),
    tests("GroupingTests", of: ["Grouping"]),
    tests("ComparisonTests", of: ["Comparison"]),
    tests("ReportingTests", of: ["Reporting", "JSONLines"], besides: ["Golden"]),
    tests("CorpusTests", of: ["Pipeline", "JSONLines", "Text"], besides: ["floors.json"]),
    tests("NoticesTests", of: ["Notices", "JSONLines", "Web"]),
    tests("LedgerTests", of: ["Ledger", database], besides: ["Schemas"]),
    tests("PipelineTests", of: ["Pipeline", "Attribution", "Configuration"]),
    tests("ProgramTests", of: ["counterclaim", database], besides: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + houseRules
}
