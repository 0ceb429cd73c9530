/// Whom a claim counts: the most specific class that the text supports.
public enum Group: String, CaseIterable, Codable, Sendable, Hashable {
  /// Nobody more specific: "people", "others", "victims".
  case people
  case civilians, children, women, passengers, hostages, residents
  /// Also aid workers and miners.
  case workers
  /// Those who drive or fly: drivers, pilots, sailors of the vessel that was struck.
  case crew
  case medics, journalists, officials, foreigners, prisoners, protesters, students
  /// Troops, soldiers, guards, "security personnel".
  case securityForces = "security_forces"
  case police, peacekeepers
  /// Those who fight the state or carried out the incident: gunmen, rebels, attackers.
  case militants
  /// People held or sought who are not said to have taken part.
  case suspects
}
