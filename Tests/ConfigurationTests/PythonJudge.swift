import Foundation

/// The `jsonschema` of Python, for a second opinion on the schema from people who know the standard.
enum PythonJudge {
  /// Whether Python is on this machine and has the package.
  static let isThere: Bool = {
    (try? run("import jsonschema", ""))?.status == 0
  }()

  /// For each line of JSON, whether the schema accepts it.
  static func verdicts(_ lines: [String], by schema: String) throws -> [Bool] {
    let outcome = try run(script, ([schema] + lines).joined(separator: "\n"))
    return outcome.output.split(separator: "\n").map { $0 == "yes" }
  }

  private static let script = """
    import json, sys, jsonschema
    lines = sys.stdin.read().split("\\n")
    schema = json.loads(lines[0])
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    judge = kind(schema)
    for line in lines[1:]:
        print("yes" if judge.is_valid(json.loads(line)) else "no")
    """

  /// The input is a file, so that no pipe can fill up while nobody reads it.
  private static func run(
    _ script: String, _ input: String
  ) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID())")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script]
    python.standardInput = try FileHandle(forReadingFrom: file)
    python.standardOutput = output
    python.standardError = FileHandle.nullDevice
    try python.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    return (python.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
