/// The kind of voice that is cited for a figure.
public enum SourceKind: String, CaseIterable, Codable, Sendable, Hashable {
  /// Army, ministry of defence, security officials, anonymous security sources.
  case military
  case police
  case armedGroup = "armed_group"
  /// Officials, ministers, authorities, state bodies, railway and rescue officials.
  case government
  /// Hospitals, doctors, health ministry, morgue.
  case medical
  /// Eyewitnesses, survivors, residents, relatives.
  case witness
  /// Another outlet, agency or broadcaster.
  case media
  /// The UN, the Red Cross, foreign governments, embassies.
  case international
  /// Rights groups, observatories, non-governmental organisations.
  case monitor
  /// Cited, but not said who: "reports", "sources".
  case unknown
}
