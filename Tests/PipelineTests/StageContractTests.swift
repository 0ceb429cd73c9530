import Configuration
import Pipeline
import Testing

@Suite struct `The order of stages` {
  @Test(arguments: [
    [StageName.ingest, .extract, .attribute, .group, .compare, .report],
    [.ingest, .extract, .attribute, .group, .report, .report], [.ingest],
  ])
  func `holds where each stage finds what it requires`(_ stages: [StageName]) {
    #expect(StageContract.fault(in: stages) == nil)
  }

  @Test(arguments: [
    (
      [StageName.extract, .ingest],
      "stage extract requires documents, which no stage before it assigns"
    ),
    (
      [.ingest, .group],
      "stage group requires articles and claims, which no stage before it assigns"
    ),
    (
      [.ingest, .extract, .attribute, .compare],
      "stage compare requires incidents, which no stage before it assigns"
    ),
  ])
  func `is faulty where one does not`(_ stages: [StageName], _ fault: String) {
    #expect(StageContract.fault(in: stages) == fault)
  }
}
