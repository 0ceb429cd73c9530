extension DecisionTable {
  static let oneVoice = #"""
    section One voice over time
    case a toll rises
      Atlas | 11 | police (police) | killed people | 12
      Bulletin | 12 | police (police) | killed people | 21
      => update | killed, people | 0 | 21/21/21 | Police raised the figure from 12 to 21 people killed on 12 March 2025.
    case a toll is corrected
      Atlas | 11 | police (police) | killed people | 52
      Bulletin | 13 | police (police) | killed people | 48 | says The toll was revised down to 48
      => update | killed, people | 0 | 48/48/48 | Police lowered the figure from 52 to 48 people killed on 13 March 2025.
    case a toll falls without a word
      Atlas | 11 | police (police) | killed people | 52
      Bulletin | 13 | police (police) | killed people | 48
      => imbalance | killed, people | 0 | 48/48/48 | Police lowered the figure from 52 to 48 people killed on 13 March 2025, without a correction.
    case a toll falls and the older figure is called wrong
      Atlas | 11 | police (police) | killed people | 52
      Bulletin | 13 | police (police) | killed people | 48
      Bulletin | 13 | police (police) | killed people | 52 | denied
      => update | killed, people | 0 | 48/48/48 | Police lowered the figure from 52 to 48 people killed on 13 March 2025.
    case a figure far below the toll is a part
      Atlas | 11 | police (police) | killed people | 52
      Bulletin | 12 | police (police) | killed people | 3
      => nothing
    case two figures in one article
      Atlas | 12 | police (police) | killed people | 12
      Atlas | 12 | police (police) | killed people | 8
      => nothing
    case the part stands first in the article
      Atlas | 12 | police (police) | killed people | 8
      Atlas | 12 | police (police) | killed people | 12
      => nothing
    case an older figure printed late
      Atlas | 11 | police (police) | killed people | 12
      Bulletin | 12 | police (police) | killed people | 21
      Courier | 13 | police (police) | killed people | 12
      => update | killed, people | 0 | 21/21/21 | Police raised the figure from 12 to 21 people killed on 12 March 2025.
    case looser words for the same figure
      Atlas | 11 | police (police) | killed people | 21
      Bulletin | 12 | police (police) | killed people | more than 20
      => nothing
    case firmer words for the same figure
      Atlas | 11 | police (police) | killed people | at least 14
      Bulletin | 12 | police (police) | killed people | 14
      => nothing
    case a bound becomes a figure
      Atlas | 11 | police (police) | killed people | at least 14
      Bulletin | 12 | police (police) | killed people | 20
      => update | killed, people | 0 | 20/20/20 | Police raised the figure from at least 14 to 20 people killed on 12 March 2025.
    case the injured may become fewer
      Atlas | 11 | police (police) | injured people | 30
      Bulletin | 12 | police (police) | injured people | 25
      => update | injured, people | 0 | 25/25/25 | Police lowered the figure from 30 to 25 people injured on 12 March 2025.
    case the missing may become fewer
      Atlas | 11 | police (police) | missing people | 40
      Bulletin | 12 | police (police) | missing people | 20
      => update | missing, people | 0 | 20/20/20 | Police lowered the figure from 40 to 20 people missing on 12 March 2025.
    case three stages
      Atlas | 11 | police (police) | killed people | 5
      Bulletin | 12 | police (police) | killed people | 12
      Courier | 13 | police (police) | killed people | 21
      => update | killed, people | 0 | 21/21/21 | Police raised the figure from 12 to 21 people killed on 13 March 2025.
    case enemies on the hostages of two days
      Atlas | 11 | rebels (armed_group, insurgents) | captured hostages | 214
      Bulletin | 12 | army (military, state) | captured hostages | 0
      => scope | captured, civilians and hostages | 214 | 0/0/214 | Rebels count 214 hostages held; the army counts no hostages held. They speak of different days.
    case enemies on the hostages of one day
      Atlas | 12 | rebels (armed_group, insurgents) | captured hostages | 214
      Bulletin | 12 | army (military, state) | captured hostages | 0
      => contradiction | captured, civilians and hostages | 214 | 0/0/214 | Rebels count 214 hostages held; the army counts no hostages held. The difference has stood since 12 March 2025.
    case hour by hour
      Atlas | 12T09:00 | police (police) | killed people | 12
      Bulletin | 12T18:00 | police (police) | killed people | 15
      => update | killed, people | 0 | 15/15/15 | Police raised the figure from 12 to 15 people killed on 12 March 2025.
    case two figures on one day, the greater in the second paper
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | police (police) | killed people | 15
      => update | killed, people | 0 | 15/15/15 | Police raised the figure from 12 to 15 people killed on 12 March 2025.
    case two figures on one day, the smaller in the second paper
      Atlas | 12 | police (police) | killed people | 15
      Bulletin | 12 | police (police) | killed people | 12
      => nothing
    case a paper's own toll rises
      Atlas | 11 | - | killed people | 5
      Atlas | 13 | - | killed people | 8
      => update | killed, people | 0 | 8/8/8 | Atlas raised the figure from 5 to 8 people killed on 13 March 2025.
    case a paper's own toll falls
      Atlas | 11 | - | killed people | 9
      Atlas | 13 | - | killed people | 7
      => imbalance | killed, people | 0 | 7/7/7 | Atlas lowered the figure from 9 to 7 people killed on 13 March 2025, without a correction.
    case nobody, then three
      Atlas | 11 | police (police) | killed people | none
      Bulletin | 12 | police (police) | killed people | 3
      => update | killed, people | 0 | 3/3/3 | Police raised the figure from none to 3 people killed on 12 March 2025.
    case the gunman is no longer counted
      Atlas | 11 | police (police) | killed people | 3
      Bulletin | 12 | police (police) | killed people | 2
      Bulletin | 12 | police (police) | killed militants | 1
      => update | killed, people | 0 | 2/2/2 | Police lowered the figure from 3 to 2 people killed on 12 March 2025.
    """#

  static let manyVoices = #"""
    section Running tolls of several voices
    case the toll moved on between two papers
      Atlas | 11 | - | killed people | 1
      Bulletin | 12 | - | killed people | 2
      => update | killed, people | 1 | 1/1/2 | Atlas counted 1 person killed on 11 March 2025; Bulletin counts 2 on 12 March 2025.
    case the toll moved on between two officials
      Atlas | 11 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 15
      => update | killed, people | 3 | 12/12/15 | Police counted 12 people killed on 11 March 2025; the mayor counts 15 on 12 March 2025.
    case the later figure is the lower
      Atlas | 11 | police (police) | killed people | 15
      Bulletin | 12 | mayor (government) | killed people | 12
      => contradiction | killed, people | 3 | 12/12/15 | Police count 15 people killed; the mayor counts 12. The difference has stood since 12 March 2025.
    case the lower figure is repeated
      Atlas | 11 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 15
      Courier | 13 | police (police) | killed people | 12
      => contradiction | killed, people | 3 | 12/12/15 | Police count 12 people killed; the mayor counts 15. The difference has stood since 12 March 2025.
    case enemies do not overtake each other
      Atlas | 11 | army (military, state) | killed security_forces | 4
      Bulletin | 12 | rebels (armed_group, insurgents) | killed security_forces | 30
      => contradiction | killed, security forces | 26 | 4/4/4 | The army counts 4 troops killed; rebels count 30. The difference has stood since 12 March 2025.
    case hour by hour
      Atlas | 12T09:00 | - | killed people | 12
      Bulletin | 12T17:00 | - | killed people | 15
      => update | killed, people | 3 | 12/12/15 | Atlas counted 12 people killed at first; Bulletin counts 15.
    case the injured fall
      Atlas | 11 | - | injured people | 9
      Bulletin | 12 | - | injured people | 7
      => update | injured, people | 2 | 7/7/9 | Atlas counted 9 people injured on 11 March 2025; Bulletin counts 7 on 12 March 2025.
    case the missing fall
      Atlas | 11 | - | missing people | 92
      Bulletin | 13 | - | missing people | 82
      => update | missing, people | 10 | 82/82/92 | Atlas counted 92 people missing on 11 March 2025; Bulletin counts 82 on 13 March 2025.
    case reports without dates
      Atlas | - | - | killed people | 39
      Bulletin | - | - | killed people | 85
      => scope | killed, people | 46 | 39/39/85 | Atlas counts 39 people killed; Bulletin counts 85. The reports bear no dates, and one may only be older.
    case enemies without dates
      Atlas | - | army (military, state) | killed militants | 33
      Bulletin | - | rebels (armed_group, insurgents) | killed militants | 5
      => contradiction | killed, militants | 28 | 5/5/5 | The army counts 33 militants killed; rebels count 5.
    case one article without a date
      Atlas | - | police (police) | killed people | 7
      Atlas | - | mayor (government) | killed people | 9
      => contradiction | killed, people | 2 | 7/7/9 | Police count 7 people killed; the mayor counts 9.
    case a first count
      Atlas | 12 | first official count (government) | killed people | 94
      Atlas | 12 | ministry (government) | killed people | 363
      => update | killed, people | 269 | 94/94/363 | The first official count counted 94 people killed at first; the ministry counts 363.
    case originally, reports said
      Atlas | 12 | reports (unknown) | injured people | 8 | says Originally, reports said that eight were hurt; lead 30
      Atlas | 12 | police (police) | injured people | 10
      => update | injured, people | 2 | 10/10/10 | Reports counted 8 people injured at first; police count 10.
    case originally three, in fact one
      Atlas | 12 | local station (unknown) | killed people | 3 | says It originally reported three dead; lead 24
      Bulletin | 12 | authorities (government) | killed people | 1
      => update | killed, people | 2 | 1/1/1 | The local station counted 3 people killed at first; authorities count 1.
    case earlier this week is when it happened
      Atlas | 12 | police (police) | killed people | 4 | says The blast earlier this week left four dead; lead 28
      Bulletin | 12 | ministry (government) | killed people | 6
      => contradiction | killed, people | 2 | 4/4/6 | Police count 4 people killed; the ministry counts 6. The difference has stood since 12 March 2025.
    case a paper's own figure does not stand behind an early one
      Atlas | 12 | police (police) | freed passengers | more than 300 | says Police had previously said that over 300 were free; lead 40
      Atlas | 12 | - | freed passengers | more than 100
      Bulletin | 12 | army (military) | freed passengers | 104
      => update | freed, civilians and hostages | open | 101/101/301 | Police counted more than 300 passengers freed at first; the army counts 104.
    case said earlier, in a report without a date
      Atlas | - | officials (government) | freed passengers | 190 | says Officials had said earlier that 190 were free; lead 32
      Bulletin | - | army (military) | freed passengers | 104
      => scope | freed, civilians and hostages | 86 | 104/104/190 | Officials count 190 passengers freed; the army counts 104. The reports bear no dates, and one may only be older.
    case said earlier, in a report later than the other
      Atlas | 13 | officials (government) | killed people | 19 | says Officials had said earlier that 19 were dead; lead 32
      Bulletin | 12 | police (police) | killed people | 10
      => update | killed, people | 9 | 10/10/19 | Police counted 10 people killed on 12 March 2025; officials count 19 on 13 March 2025.
    case attackers at first count
      Atlas | 12 | police (police) | present militants | 2 | says Initial findings told of two gunmen; lead 24
      Bulletin | 12 | - | present militants | 3
      => update | present, militants | 1 | 2/2/3 | Police counted 2 militants present at first; Bulletin counts 3.
    case a war's toll at the end of a report
      Atlas | 12 | - | killed people | 9
      Atlas | 12 | - | killed people | 3400
      Bulletin | 12 | - | killed people | 9
      => nothing
    case a toll grows within a report
      Atlas | 12 | - | killed people | 9
      Atlas | 12 | - | killed people | 34
      Bulletin | 12 | - | killed people | 9
      => contradiction | killed, people | 25 | 9/9/34 | Atlas counts 34 people killed; Bulletin counts 9. The difference has stood since 12 March 2025.
    case a victim told of first, then the toll
      Atlas | 11 | police (police) | injured people | a
      Bulletin | 12 | police (police) | injured people | 4
      => nothing
    case two voices come together
      Atlas | 11 | police (police) | killed people | 12
      Atlas | 11 | mayor (government) | killed people | 15
      Bulletin | 12 | police (police) | killed people | 15
      => update | killed, people | 0 | 15/15/15 | Police raised the figure from 12 to 15 people killed on 12 March 2025.
    """#
}
