extension DecisionTable {
  static let twoVoices = #"""
    section Two voices, one question
    case an army and a rebel figure
      Atlas | 12 | military (military, state) | killed hostages | 21
      Atlas | 12 | BLA (armed_group, insurgents) | killed passengers | 50 | says It had killed 50 passengers
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The military counts 21 hostages killed; the BLA says it killed 50 passengers. The difference has stood since 12 March 2025.
    case the same figure twice
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 12
      => nothing
    case two papers on one day
      Atlas | 12 | - | killed people | 12
      Bulletin | 12 | - | killed people | 14
      => contradiction | killed, people | 2 | 12/12/14 | Atlas counts 12 people killed; Bulletin counts 14. The difference has stood since 12 March 2025.
    case police and a ministry in one article
      Atlas | 12 | police (police) | killed people | 7
      Atlas | 12 | interior ministry (government) | killed people | 9
      => contradiction | killed, people | 2 | 7/7/9 | Police count 7 people killed; the interior ministry counts 9. The difference has stood since 12 March 2025.
    case none against some
      Atlas | 12 | government (government) | killed civilians | none
      Bulletin | 12 | diocese (monitor) | killed civilians | 154
      => contradiction | killed, civilians and hostages | 154 | 0/0/154 | The government counts no civilians killed; the diocese counts 154. The difference has stood since 12 March 2025.
    case people aboard
      Atlas | 12 | security source (military) | present passengers | 425
      Bulletin | 12 | - | present passengers | 440
      => contradiction | present, civilians and hostages | 15 | 425/425/440 | A security source counts 425 passengers aboard; Bulletin counts 440. The difference has stood since 12 March 2025.
    case people aboard are no running toll
      Atlas | 11 | security source (military) | present passengers | 425
      Bulletin | 12 | - | present people | 440
      => contradiction | present, civilians and hostages | 15 | 425/425/440 | A security source counts 425 passengers aboard; Bulletin counts 440 people aboard. The difference has stood since 12 March 2025.
    case people freed
      Atlas | 11 | police (police) | freed hostages | more than 300
      Atlas | 11 | security officials (military) | freed people | 104
      => contradiction | freed, civilians and hostages | open | 104/104/301 | Police count more than 300 hostages freed; security officials count 104 people freed. The difference has stood since 11 March 2025.
    case people detained
      Atlas | 12 | police (police) | detained suspects | 5
      Bulletin | 12 | army (military) | detained suspects | 11
      => contradiction | detained, suspects | 6 | 5/5/11 | Police count 5 suspects detained; the army counts 11. The difference has stood since 12 March 2025.
    case survivors count more missing
      Atlas | 12 | coast guard (government) | missing people | 20
      Bulletin | 12 | survivors (witness) | missing people | 45
      => contradiction | missing, people | 25 | 20/20/45 | The coast guard counts 20 people missing; survivors count 45. The difference has stood since 12 March 2025.
    case nobody displaced
      Atlas | 12 | UNHCR (international) | displaced people | 846
      Atlas | 12 | officials (government) | displaced people | none
      => contradiction | displaced, people | 846 | 0/0/846 | The UNHCR counts 846 people displaced; officials count no people displaced. The difference has stood since 12 March 2025.
    case surrenders
      Atlas | 12 | army (military, state) | surrendered militants | 40
      Atlas | 12 | rebels (armed_group, insurgents) | surrendered militants | none
      => contradiction | surrendered, militants | 40 | 0/0/40 | The army counts 40 militants who surrendered; rebels count no militants who surrendered. The difference has stood since 12 March 2025.
    case different measures are different questions
      Atlas | 12 | police (police) | killed people | 7
      Bulletin | 12 | mayor (government) | injured people | 9
      => nothing
    """#

  static let threeVoices = #"""
    section Three voices and more
    case attackers killed, three camps
      Atlas | 11 | security source (military, state) | killed militants | 16
      Atlas | 11 | BLA (armed_group, insurgents) | casualties people | none | says It has not suffered any casualties
      Bulletin | 12 | military (military, state) | killed militants | 33
      => contradiction | killed, militants | 33 | 0/0/33 | A security source counts 16 militants killed; the BLA says none of its fighters was killed; the military counts 33 militants killed. The difference has stood since 11 March 2025.
    case a hospital sees the dead of one side only
      Atlas | 12 | army (military, state) | killed hostages | 21
      Atlas | 12 | BLA (armed_group, insurgents) | killed passengers | 50
      Atlas | 12 | City Hospital (medical) | killed hostages | 21
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The army counts 21 hostages killed; the BLA counts 50 passengers killed. The difference has stood since 12 March 2025.
    case a bound that suits both of two who disagree
      Atlas | 12 | police (police) | killed people | at least 20
      Atlas | 12 | mayor (government) | killed people | 21
      Atlas | 12 | governor (government) | killed people | 30
      => contradiction | killed, people | open | 20/20/30 | The mayor counts 21 people killed; the governor counts 30. The difference has stood since 12 March 2025.
    case a rounded figure, the same and another
      Atlas | 12 | police (police) | killed people | about 200
      Atlas | 12 | mayor (government) | killed people | 196
      Atlas | 12 | governor (government) | killed people | 150
      => contradiction | killed, people | 50 | 150/150/200 | Police count about 200 people killed; the mayor counts 196; the governor counts 150. The difference has stood since 12 March 2025.
    case two papers against a third
      Atlas | 12 | - | killed people | 12
      Bulletin | 12 | - | killed people | 12
      Courier | 12 | - | killed people | 14
      => contradiction | killed, people | 2 | 12/12/14 | Atlas and Bulletin count 12 people killed; Courier counts 14. The difference has stood since 12 March 2025.
    case three papers quote the army
      Atlas | 12 | army (military, state) | killed hostages | 21
      Bulletin | 12 | army (military, state) | killed hostages | 21
      Courier | 12 | army (military, state) | killed hostages | 21
      Dispatch | 12 | BLA (armed_group, insurgents) | killed hostages | 50
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The army counts 21 hostages killed; the BLA counts 50. The difference has stood since 12 March 2025.
    case several is no camp of its own
      Atlas | 12 | army (military, state) | killed militants | 33
      Atlas | 12 | rebels (armed_group, insurgents) | killed militants | none
      Atlas | 12 | minister (government) | killed militants | several
      => contradiction | killed, militants | open | 0/0/33 | The army counts 33 militants killed; rebels say none of their fighters was killed. The difference has stood since 12 March 2025.
    case five figures
      Atlas | 12 | police (police) | killed people | 11
      Atlas | 12 | mayor (government) | killed people | 12
      Atlas | 12 | governor (government) | killed people | 13
      Atlas | 12 | interior ministry (government) | killed people | 14
      Atlas | 12 | observatory (monitor) | killed people | 15
      => contradiction | killed, people | 4 | 11/11/15 | Police count 11 people killed; the mayor counts 12; the governor counts 13; the interior ministry counts 14; one more figure is given. The difference has stood since 12 March 2025.
    """#
}
