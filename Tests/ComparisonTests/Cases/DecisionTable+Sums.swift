extension DecisionTable {
  static let sums = #"""
    section Sums that do not hold
    case more freed and killed than aboard
      Atlas | 12 | railway (government) | present passengers | 440
      Atlas | 12 | army (military) | freed passengers | 430
      Bulletin | 12 | army (military) | killed passengers | 21
      => imbalance | present, civilians and hostages | 0 | 440/440/440 | At most 440 people were aboard, but 21 killed and 430 freed make 451.
    case freed and killed fit
      Atlas | 12 | railway (government) | present passengers | 440
      Atlas | 12 | army (military) | freed passengers | 346
      Bulletin | 12 | army (military) | killed passengers | 21
      => nothing
    case more freed than aboard
      Atlas | 12 | railway (government) | present passengers | 300
      Atlas | 12 | army (military) | freed passengers | 346
      => imbalance | present, civilians and hostages | 0 | 300/300/300 | About 300 people were aboard, but 346 freed are counted.
    case the lowest figure would fit
      Atlas | 12 | railway (government) | present passengers | 440
      Atlas | 12 | army (military) | freed passengers | 430
      Bulletin | 12 | army (military) | killed passengers | 21
      Courier | 12 | police (police) | freed passengers | 101
      => contradiction | freed, civilians and hostages | 329 | 101/101/430 | The army counts 430 passengers freed; police count 101. The difference has stood since 12 March 2025.
    case a voice against its own sum
      Atlas | 12 | BLA (armed_group) | present hostages | 205
      Atlas | 12 | BLA (armed_group) | captured hostages | 150 | says It still holds 150 hostages
      Atlas | 12 | BLA (armed_group) | freed hostages | 80
      => imbalance | present, civilians and hostages | 0 | 205/205/205 | At most 205 people were aboard, but 80 freed and 150 still held make 230.
    case held once and freed since
      Atlas | 12 | BLA (armed_group) | present hostages | 205
      Atlas | 12 | BLA (armed_group) | captured hostages | 150 | says It held 150 hostages
      Atlas | 12 | BLA (armed_group) | freed hostages | 80
      => nothing
    case more dead attackers than attackers
      Atlas | 12 | minister (government) | present militants | 30
      Bulletin | 12 | army (military, state) | killed militants | 33
      => imbalance | present, militants | 0 | 30/30/30 | At most 30 attackers took part, but 33 killed are counted.
    case fewer dead attackers than attackers
      Atlas | 12 | minister (government) | present militants | 70 to 80
      Bulletin | 12 | army (military, state) | killed militants | 33
      => nothing
    case no upper bound on the attackers
      Atlas | 12 | minister (government) | present militants | at least 30
      Bulletin | 12 | army (military, state) | killed militants | 33
      => nothing
    case a part beyond its whole
      Atlas | 12 | police (police) | injured people | 14
      Atlas | 12 | police (police) | killed people | 15 | part 1
      => imbalance | injured, people | 0 | 14/14/14 | 15 people killed are more than the 14 of whom they are a part.
    case parts beyond their whole
      Atlas | 12 | army (military) | killed people | 25
      Atlas | 12 | army (military) | killed hostages | 21 | part 1
      Atlas | 12 | army (military) | killed security_forces | 5 | part 1
      => imbalance | killed, people | 0 | 25/25/25 | 21 hostages killed and 5 troops killed make 26, more than the whole of 25.
    case parts that may overlap are not summed
      Atlas | 12 | police (police) | killed people | 14
      Atlas | 12 | police (police) | killed women | 8 | part 1
      Atlas | 12 | police (police) | killed students | 9 | part 1
      => nothing
    case a crowd is no manifest
      Atlas | 12 | police (police) | present people | 15
      Bulletin | 12 | mayor (government) | killed people | 18
      => nothing
    """#

  static let configured = #"""
    section Configured groups
    case the crew, counted with the train
      set people on the train: passengers hostages civilians crew
      Atlas | 12 | railway (government) | killed crew | 2
      Bulletin | 12 | army (military) | killed hostages | 21
      => contradiction | killed, people on the train | 19 | 2/2/21 | The railway counts 2 crew members killed; the army counts 21 hostages killed. The difference has stood since 12 March 2025.
    case the crew, counted by itself
      Atlas | 12 | railway (government) | killed crew | 2
      Bulletin | 12 | army (military) | killed hostages | 21
      => nothing
    case civilians, counted with everyone
      set victims: people civilians
      Atlas | 12 | mayor (government) | killed people | 30
      Bulletin | 12 | observatory (monitor) | killed civilians | 21
      => contradiction | killed, victims | 9 | 21/21/30 | The mayor counts 30 people killed; the observatory counts 21 civilians killed. The difference has stood since 12 March 2025.
    case residents, taken out of the civilians
      set villagers: residents
      Atlas | 12 | mayor (government) | killed residents | 30
      Bulletin | 12 | observatory (monitor) | killed civilians | 21
      => nothing
    """#

  static let sections = [
    twoVoices, threeVoices, bounds, rounding, oneVoice, manyVoices, groups, parts, losses, denials,
    names, setting, sums, configured,
  ]
}
