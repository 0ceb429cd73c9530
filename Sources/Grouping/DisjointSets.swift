/// Numbers that are put into sets by telling which two belong together (union-find).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The smallest number of the set.
  mutating func leader(_ number: Int) -> Int {
    var leader = number
    while parents[leader] != leader { leader = parents[leader] }
    var next = number
    while parents[next] != leader { (next, parents[next]) = (parents[next], leader) }
    return leader
  }

  mutating func join(_ one: Int, _ two: Int) {
    let first = leader(one)
    let second = leader(two)
    parents[max(first, second)] = min(first, second)
  }

  mutating func join(all numbers: [Int]) {
    for number in numbers.dropFirst() { join(numbers[0], number) }
  }

  /// The sets, each sorted, in the order of their smallest numbers.
  mutating func sets() -> [[Int]] {
    var sets = [[Int]](repeating: [], count: parents.count)
    for number in parents.indices { sets[leader(number)].append(number) }
    return sets.filter { !$0.isEmpty }
  }
}
