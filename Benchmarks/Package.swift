// swift-tools-version: 6.2
import PackageDescription

// Measures the program as people run it, from outside: nothing of it is linked here, so that the
// package builds in seconds and any two builds of the program can be held against each other.
let package = Package(
  name: "Benchmarks",
  products: [
    .library(name: "AllocationCount", type: .dynamic, targets: ["CAllocationCount"]),
    .library(name: "SignalPause", type: .dynamic, targets: ["CSignalPause"]),
  ],
  targets: [
    .target(name: "CAllocationCount"),
    .target(name: "CSignalPause"),
    .executableTarget(
      name: "benchmarks",
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .strictMemorySafety(), .treatAllWarnings(as: .error),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
