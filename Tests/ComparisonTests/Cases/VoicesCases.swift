extension DecisionTable {
  static let sections = [voices]
  static let voices = #"""
    section Two voices
    case an army and a rebel figure
      Wire | 12 | military (military, state) | killed hostages | 21
      Wire | 12 | BLA (armed_group, insurgents) | killed passengers | 50 | says It had killed 50 passengers
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The military counts 21 hostages killed; the BLA says it killed 50 passengers. The difference has stood since 12 March 2025.
    case the same figure twice
      Wire | 12 | police (police) | killed people | 12
      Herald | 12 | city hospital (medical) | killed people | 12
      => nothing
    """#
}
