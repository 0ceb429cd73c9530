internal import ClaimModel
internal import Grouping
package import JSONLines

/// Reads articles and claims and writes the claims with their incidents, and the incidents.
///
/// Articles and the kinds that it does not know are passed on as they come; claims follow in their
/// order when all are read, incidents come last. Incidents in the input are those of a run before:
/// their ids are kept where they are found again.
package struct GroupFilter {
  /// What is made of the articles and claims.
  package enum Product: Sendable, Hashable {
    case incidents
    /// Nothing but a line for each incident of each document.
    case membership
    /// Nothing but the blocks that can be grouped by themselves.
    case blocks
  }

  private let grouper: Grouper
  private let product: Product
  private let staysInBlocks: Bool

  /// - Parameter staysInBlocks: whether only the members of the blocks in the input are grouped, by
  ///   what the blocks tell of the whole.
  package init(
    _ builder: StageBuilder, product: Product = .incidents, staysInBlocks: Bool = false
  ) {
    grouper = builder.grouper()
    self.product = product
    self.staysInBlocks = staysInBlocks
  }

  private struct Material {
    var articles: [Article] = []
    var claims: [Claim] = []
    var known: [Incident] = []
    var blocks: [GroupingBlock] = []
  }

  package func run(_ streams: RecordStreams) async throws -> ExitStatus {
    var material = Material()
    var damaged = 0
    var writer = JSONWriter()
    let faults = try await streams.forEachRecord { record in
      switch record {
      case .claim(let claim): return material.claims.append(claim)
      case .incident(let incident): return material.known.append(incident)
      case .article(let article): material.articles.append(article)
      case .other(let line) where staysInBlocks:
        do throws(GroupingBlock.Damage) {
          guard let block = try GroupingBlock(line: line) else { break }
          return material.blocks.append(block)
        } catch {
          damaged += 1
          return streams.note(error.diagnostic(in: streams.inputName))
        }
      case .document, .discrepancy, .other: break
      }
      if product == .incidents { try streams.write(record, using: &writer) }
    }
    try await write(material, to: streams, using: &writer)
    try streams.flush(&writer)
    return .afterFaults(faults.count + damaged)
  }

  private func write(
    _ material: Material, to streams: RecordStreams, using writer: inout JSONWriter
  ) async throws {
    if product == .blocks {
      let blocks = try await grouper.blocksOnAllCores(
        articles: material.articles, claims: material.claims, known: material.known)
      for block in blocks { try streams.write(block, using: &writer) }
      return
    }
    let result =
      staysInBlocks
      ? grouper.group(
        articles: material.articles, claims: material.claims, known: material.known,
        within: material.blocks)
      : try await grouper.groupOnAllCores(
        articles: material.articles, claims: material.claims, known: material.known)
    if product == .membership {
      for membership in result.membership { try streams.write(membership, using: &writer) }
    } else {
      for claim in result.claims { try streams.write(claim, using: &writer) }
      for incident in result.incidents { try streams.write(incident, using: &writer) }
    }
  }
}

extension GroupingResult.Membership: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "membership")
      $0.field("document", document)
      $0.field("incident", incident)
    }
  }
}
