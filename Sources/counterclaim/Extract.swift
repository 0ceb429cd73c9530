import ArgumentParser
import ClaimModel
import JSONLines
import Pipeline

struct Extract: ParsableCommand {
  mutating func run() throws {
    var records = RecordReader(descriptor: 0, file: "-")
    let reader = ClaimReader()
    var writer = JSONWriter()
    while let record = records.next() {
      guard case .success(.document(let document)) = record else { continue }
      for claim in reader.read(document).claims {
        claim.write(to: &writer)
        writer.newline()
      }
      print(writer.text, terminator: "")
      writer.removeAll()
    }
  }
}
