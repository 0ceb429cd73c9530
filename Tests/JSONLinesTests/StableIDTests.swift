import Hashing
import Testing

@Suite struct `Content hash and stable ids` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `the digest is that of the standard`(_ text: String, _ digest: String) {
    #expect(ContentHash.sha256(text) == digest)
    #expect(ContentHash.sha256(Array(text.utf8)) == digest)
  }

  @Test(arguments: [(["ab", "c"], ["a", "bc"]), ([""], []), (["1:a"], ["a"])])
  func `an id tells its parts apart`(_ left: [String], _ right: [String]) {
    let id = StableID.make(prefix: "c", parts: left)
    #expect(id == StableID.make(prefix: "c", parts: left))
    #expect(id != StableID.make(prefix: "c", parts: right))
    #expect(id.hasPrefix("c-") && id.utf8.count == 14)
  }
}
