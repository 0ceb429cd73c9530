internal import ClaimModel
internal import Hashing
internal import Text

/// Gives the claims of one document their ids.
///
/// An id is made of what is said and not of where, so that an edit elsewhere in the document leaves
/// it as it is; the second time that the same is said it counts the repetition in.
struct ClaimIdentities {
  private var seen: [String: Int] = [:]

  mutating func id(of mention: Mention, in document: Document, sentence: String) -> String {
    let id = StableID.make(
      prefix: "c",
      parts: [
        document.id, mention.measure.rawValue, mention.group.rawValue, mention.quantity.text,
        sentence,
      ])
    let count = seen[id, default: 0]
    seen[id] = count + 1
    return count == 0 ? id : StableID.make(prefix: "c", parts: [id, String(count)])
  }
}
