/// Finds runs of lines that are a menu as a whole, though a line alone would not show it.
enum MenuGroups {
  /// A run of four or more short lines without a sentence, two of which are known to be furniture,
  /// is furniture ("Home", "Poland", "Opinion", "Subscribe from €4 a month").
  static func mark(_ lines: inout [PageLine]) {
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].isAfterBlank { end += 1 }
      if isMenu(lines[start..<end]) {
        for index in start..<end where lines[index].role == .title {
          lines[index].role = .furniture
        }
      }
      start = end
    }
  }

  private static func isMenu(_ group: ArraySlice<PageLine>) -> Bool {
    guard group.count >= 4, group.allSatisfy({ $0.role != .prose && $0.role != .date }) else {
      return false
    }
    let furniture = group.count { $0.role == .furniture }
    let short = group.count { $0.words <= 4 }
    return furniture >= 2 && short * 4 >= group.count * 3
  }
}
