/// A value that is one line of the program's output.
package protocol WritableRecord {
  /// Writes the record as one object whose first key is `record`, its kind; no line end.
  func write(to writer: inout JSONWriter)
}
