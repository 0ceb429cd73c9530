extension DecisionTable {
  static let groups = #"""
    section Groups and totals
    case hostages and passengers are the same people
      Atlas | 12 | army (military) | killed hostages | 21
      Bulletin | 12 | railway (government) | killed passengers | 21
      => nothing
    case hostages are not troops
      Atlas | 12 | army (military, state) | killed hostages | 21
      Atlas | 12 | army (military, state) | killed security_forces | 4
      => nothing
    case hostages of one side, soldiers of the other
      Atlas | 12 | army (military, state) | killed hostages | 21
      Bulletin | 12 | BLA (armed_group, insurgents) | killed security_forces | 30
      => nothing
    case people, where only hostages are counted
      Atlas | 12 | - | killed people | 25
      Bulletin | 12 | army (military) | killed hostages | 21
      => contradiction | killed, civilians and hostages | 4 | 21/21/25 | The army counts 21 hostages killed; Atlas counts 25 people killed. The difference has stood since 12 March 2025.
    case people, where troops are counted as well
      Atlas | 12 | - | killed people | 25
      Bulletin | 12 | army (military) | killed hostages | 21
      Bulletin | 12 | army (military) | killed security_forces | 4
      => nothing
    case everyone against civilians
      Atlas | 12 | mayor (government) | killed people | 30
      Bulletin | 12 | observatory (monitor) | killed civilians | 21
      => scope | killed, civilians and hostages | 9 | 21/21/30 | The mayor counts 30 people killed; the observatory counts 21 civilians killed. They count different people.
    case fewer people than civilians
      Atlas | 12 | mayor (government) | killed people | 10
      Bulletin | 12 | observatory (monitor) | killed civilians | 21
      => contradiction | killed, civilians and hostages | 11 | 10/10/21 | The mayor counts 10 people killed; the observatory counts 21 civilians killed. The difference has stood since 12 March 2025.
    case children among the dead
      Atlas | 12 | police (police) | killed people | 25
      Bulletin | 12 | ministry (government) | killed children | 3
      => nothing
    case more children than dead
      Atlas | 12 | police (police) | killed people | 3
      Bulletin | 12 | ministry (government) | killed children | 5
      => imbalance | killed, people | 0 | 3/3/3 | At most 3 people were killed in all, but at least 5 children.
    case more children than dead, and nobody cited for them
      Atlas | 12 | police (police) | killed people | 3
      Bulletin | 12 | - | killed children | 9
      => nothing
    case more children than dead a day later
      Atlas | 11 | police (police) | killed people | 3
      Bulletin | 12 | ministry (government) | killed children | 5
      => nothing
    case children counted twice
      Atlas | 12 | police (police) | killed children | 3
      Bulletin | 12 | ministry (government) | killed children | 5
      => contradiction | killed, children | 2 | 3/3/5 | Police count 3 children killed; the ministry counts 5. The difference has stood since 12 March 2025.
    case policemen among the security forces
      Atlas | 12 | police (police) | killed police | 3
      Bulletin | 12 | army (military) | killed security_forces | 5
      => subset | killed, security forces | 2 | 3/3/5 | Police count 3 police officers killed; the army counts 5 troops killed. The 3 police officers can be part of the 5.
    case policemen and soldiers
      Atlas | 12 | police (police) | killed police | 3
      Bulletin | 12 | army (military) | killed security_forces | 2
      => scope | killed, security forces | 1 | 2/2/3 | Police count 3 police officers killed; the army counts 2 troops killed. They count different people.
    case sailors of one nation among the crew
      Atlas | 12 | - | captured crew | 18 | noun Indian sailors
      Bulletin | 12 | - | captured crew | 26 | noun sailors
      => subset | captured, crew | 8 | 18/18/26 | Atlas counts 18 Indian sailors held; Bulletin counts 26. The 18 Indian sailors can be part of the 26.
    case an army's own soldiers, named by nation
      Atlas | 12 | army (military, state) | killed security_forces | 4 | noun Pakistani soldiers
      Atlas | 12 | rebels (armed_group, insurgents) | killed security_forces | 30 | noun soldiers
      => contradiction | killed, security forces | 26 | 4/4/4 | The army counts 4 Pakistani soldiers killed; rebels count 30. The difference has stood since 12 March 2025.
    case the gunman counted with his victims
      Atlas | 12 | police (police) | killed people | 2
      Atlas | 12 | police (police) | killed militants | 1
      Bulletin | 12 | - | killed people | 3
      => scope | killed, people | 1 | 2/2/3 | Police count 2 people killed; Bulletin counts 3. Bulletin may also count the 1 militant killed.
    case the dead counted with the shot
      Atlas | 12 | police (police) | killed people | 2
      Atlas | 12 | police (police) | injured people | 7
      Bulletin | 12 | - | injured people | 9
      => scope | injured, people | 2 | 7/7/9 | Police count 7 people injured; Bulletin counts 9. Bulletin may also count the 2 people killed.
    case a difference that no group accounts for
      Atlas | 12 | police (police) | killed people | 2
      Atlas | 12 | police (police) | injured people | 7
      Bulletin | 12 | - | injured people | 10
      => contradiction | injured, people | 3 | 7/7/10 | Police count 7 people injured; Bulletin counts 10. The difference has stood since 12 March 2025.
    case held and aboard are two questions
      Atlas | 12 | railway (government) | present passengers | 425
      Atlas | 12 | BLA (armed_group) | captured hostages | 214
      => nothing
    case troops aboard and troops sent in
      Atlas | 11 | security source (military) | present security_forces | 80
      Bulletin | 12 | minister (government) | present security_forces | hundreds
      => scope | present, security forces | open | 80/80/200 | A security source counts 80 troops present; a minister counts hundreds. They count different people.
    case people detained are suspects
      Atlas | 12 | police (police) | detained people | 5
      Bulletin | 12 | army (military) | detained suspects | 8
      => contradiction | detained, suspects | 3 | 5/5/8 | Police count 5 people detained; the army counts 8 suspects detained. The difference has stood since 12 March 2025.
    case militants captured and suspects detained
      Atlas | 12 | police (police) | detained suspects | 5
      Bulletin | 12 | army (military) | captured militants | 8
      => nothing
    case two crowds
      Atlas | 12 | police (police) | present protesters | about 30000
      Atlas | 12 | witnesses (witness) | present protesters | more than 50000
      => contradiction | present, protesters | open | 30000/30000/50001 | Police count about 30000 protesters present; witnesses count more than 50000. The difference has stood since 12 March 2025.
    """#
}
