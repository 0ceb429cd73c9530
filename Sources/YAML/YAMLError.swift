package import Diagnostics

/// A file that is not YAML as we read it, with every fault that was found.
package struct YAMLError: Error, Sendable, Hashable {
  /// In the order of the file; never empty.
  package let diagnostics: [Diagnostic]
}
