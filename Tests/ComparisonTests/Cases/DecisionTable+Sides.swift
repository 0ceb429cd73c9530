extension DecisionTable {
  static let losses = #"""
    section Own losses and the enemy's
    case troops of the army
      Atlas | 12 | military (military, state) | killed security_forces | 4 | noun troops
      Atlas | 12 | BLA (armed_group, insurgents) | killed security_forces | 30 | noun soldiers; says It had killed 30 soldiers
      => contradiction | killed, security forces | 26 | 4/4/4 | The military counts 4 troops killed; the BLA says it killed 30 soldiers. The difference has stood since 12 March 2025.
    case no casualties among the attackers
      Atlas | 11 | BLA (armed_group, insurgents) | casualties people | none | says It has not suffered any casualties
      Bulletin | 12 | military (military, state) | killed militants | 33 | noun attackers
      => contradiction | killed, militants | 33 | 0/0/33 | The BLA says none of its fighters was killed; the military counts 33 attackers killed. The difference has stood since 12 March 2025.
    case no casualties and nobody to gainsay it
      Atlas | 12 | BLA (armed_group, insurgents) | casualties people | none | says It has not suffered any casualties
      => nothing
    case the army suffered no losses
      Atlas | 12 | army (military, state) | casualties people | none | says We suffered no losses
      Atlas | 12 | rebels (armed_group, insurgents) | killed security_forces | 12
      => contradiction | killed, security forces | 12 | 0/0/12 | The army says none of its own was killed; rebels count 12 troops killed. The difference has stood since 12 March 2025.
    case there were no casualties
      Atlas | 12 | police (police) | casualties people | none | says There were no casualties
      Bulletin | 12 | - | killed people | 2
      => contradiction | killed, people | 2 | 0/0/2 | Police count no people killed; Bulletin counts 2. The difference has stood since 12 March 2025.
    case no casualties bears on the dead and the injured
      Atlas | 12 | police (police) | casualties people | none | says There were no casualties
      Bulletin | 12 | - | killed people | 2
      Bulletin | 12 | - | injured people | 3
      => contradiction | injured, people | 3 | 0/0/3 | Police count no people injured; Bulletin counts 3. The difference has stood since 12 March 2025.
      => contradiction | killed, people | 2 | 0/0/2 | Police count no people killed; Bulletin counts 2. The difference has stood since 12 March 2025.
    case no casualties among fighters say nothing of civilians
      Atlas | 12 | BLA (armed_group, insurgents) | casualties people | none | says It has not suffered any casualties
      Bulletin | 12 | army (military, state) | killed hostages | 21
      => nothing
    case we lost two men
      Atlas | 12 | Defence League (armed_group, insurgents) | killed people | 2 | says We lost two men
      Bulletin | 12 | observatory (monitor) | killed people | 57
      => nothing
    case we lost two men, of a side that is not known
      Atlas | 12 | Defence League (unknown) | killed people | 2 | says We lost two men
      Bulletin | 12 | observatory (monitor) | killed people | 57
      => nothing
    case casualties that the rebels inflicted
      Atlas | 12 | rebels (armed_group, insurgents) | casualties people | 90 | says They inflicted 90 casualties
      Atlas | 12 | army (military, state) | casualties security_forces | 9
      => contradiction | casualties, security forces | 81 | 9/9/9 | Rebels count 90 troops killed or injured; the army counts 9. The difference has stood since 12 March 2025.
    case casualties of nobody knows whom
      Atlas | 12 | army (military, state) | casualties people | 19
      Bulletin | 12 | observatory (monitor) | casualties people | 100
      => scope | casualties, people | 81 | 19/19/100 | The army counts 19 people killed or injured; the observatory counts 100. They count different people.
    case casualties at a stampede
      Atlas | 12 | mayor (government) | casualties people | 19
      Bulletin | 12 | observatory (monitor) | casualties people | 30
      => contradiction | casualties, people | 11 | 19/19/30 | The mayor counts 19 people killed or injured; the observatory counts 30. The difference has stood since 12 March 2025.
    case no losses of an unnamed side
      Atlas | 12 | - | casualties people | none | says They did not sustain any casualties
      Bulletin | 12 | mayor (government) | killed people | 2
      => nothing
    case peacekeepers are of neither party
      Atlas | 12 | mission (international) | killed peacekeepers | 9
      Bulletin | 12 | rebels (armed_group, insurgents) | killed peacekeepers | 15
      => contradiction | killed, security forces | 6 | 9/9/15 | The mission counts 9 peacekeepers killed; rebels count 15. The difference has stood since 12 March 2025.
    case an army's count of the enemy against a monitor's
      Atlas | 12 | army (military, state) | killed militants | 30
      Bulletin | 12 | observatory (monitor) | killed militants | 11
      => contradiction | killed, militants | 19 | 11/11/11 | The army counts 30 militants killed; the observatory counts 11. The difference has stood since 12 March 2025.
    """#

  static let denials = #"""
    section Denials, fears and threats
    case officials deny a rebel figure
      Atlas | 11 | BLA (armed_group, insurgents) | killed people | 50
      Atlas | 12 | officials (government) | killed people | 50 | denied
      => denial | killed, people | 0 | 50/50/50 | Officials deny the count of 50 people killed that the BLA gives.
    case a denial beside a figure of one's own
      Atlas | 12 | army (military, state) | killed hostages | 21
      Atlas | 12 | army (military, state) | killed hostages | 50 | denied
      Bulletin | 12 | BLA (armed_group, insurgents) | killed hostages | 50
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The army counts 21 hostages killed; the BLA counts 50. The difference has stood since 12 March 2025.
    case a denial of a figure that nobody gives
      Atlas | 12 | officials (government) | killed people | 50 | denied
      => nothing
    case 28, not 38
      Atlas | 12 | police (police) | killed people | 28
      Atlas | 12 | police (police) | killed people | 38 | denied
      => nothing
    case a denial that is not aimed at the bound
      Atlas | 12 | police (police) | killed people | at least 50
      Bulletin | 12 | officials (government) | killed people | 60 | denied
      => nothing
    case a denial that any fighter was lost
      Atlas | 12 | BLA (armed_group, insurgents) | killed people | any | denied; says It denied that it had lost any men
      Bulletin | 12 | military (military, state) | killed militants | 33 | noun attackers
      => contradiction | killed, militants | 33 | 0/0/33 | The BLA says none of its fighters was killed; the military counts 33 attackers killed. The difference has stood since 12 March 2025.
    case a denial that nobody was hurt
      Atlas | 12 | army (military, state) | injured people | none
      Bulletin | 12 | rebels (armed_group, insurgents) | injured people | none | denied
      => denial | injured, people | 0 | 0/0/0 | Rebels deny that nobody was injured, as the army says.
    case a threat is no count
      Atlas | 12 | BLA (armed_group, insurgents) | killed hostages | 10 | threatened
      Bulletin | 12 | army (military, state) | killed hostages | none
      => nothing
    case a fear is no count
      Atlas | 12 | mayor (government) | killed people | 30 | feared
      Bulletin | 12 | police (police) | killed people | 12
      => nothing
    case a plan is no count
      Atlas | 12 | mayor (government) | freed hostages | 30 | hypothetical
      Bulletin | 12 | police (police) | freed hostages | 12
      => nothing
    case an incident that is past for every report
      Atlas | 12 | police (police) | killed people | 26 | background
      Bulletin | 12 | hospital (medical) | killed people | 31 | background
      => contradiction | killed, people | 5 | 26/26/31 | Police count 26 people killed; the hospital counts 31. The difference has stood since 12 March 2025.
    case another incident in the background
      Atlas | 12 | - | killed people | 300 | background
      Bulletin | 12 | police (police) | killed people | 12
      => nothing
    """#
}
