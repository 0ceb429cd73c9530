/// The version of the program, as reports and `--version` tell it.
package enum ProgramVersion {
  package static let current = "0.1.0"
}
