extension DecisionTable {
  static let names = #"""
    section Whose voice it is
    case a headline and its article
      Atlas | 12 | - | killed people | 12
      Atlas | 12 | police (police) | killed people | 12
      => nothing
    case a looser headline
      Atlas | 12 | - | killed people | at least 12
      Atlas | 12 | police (police) | killed people | 14
      => nothing
    case a paper says more than the source's bound
      Atlas | 12 | - | killed people | 40
      Atlas | 12 | police (police) | killed people | at least 12
      => bound | killed, people | open | 12/12/40 | Police count at least 12 people killed; Atlas counts 40. Both can be right.
    case one wire story in two papers
      Atlas | 12 | - | killed people | 12 | text wire
      Bulletin | 12 | - | killed people | 14 | text wire
      => nothing
    case police, relayed by an agency
      Atlas | 12 | police (police) + Reuters (media) | killed people | 12
      Bulletin | 12 | police (police) | killed people | 12
      => nothing
    case police, relayed, against a ministry
      Atlas | 12 | police (police) + Reuters (media) | killed people | 12
      Bulletin | 12 | ministry (government) | killed people | 14
      => contradiction | killed, people | 2 | 12/12/14 | Police count 12 people killed; the ministry counts 14. The difference has stood since 12 March 2025.
    case an agency cited and read
      Atlas | 12 | Newswire (media) | killed people | 56
      Newswire | 12 | - | killed people | 56
      => nothing
    case the chief speaks for the police
      Atlas | 12 | police (police) | killed people | 3
      Bulletin | 12 | Bristol Police Chief Blain Wade (police) | killed people | 2
      => nothing
    case a name and its initials
      Atlas | 11 | BLA (armed_group) | killed hostages | 50
      Bulletin | 12 | Baloch Liberation Army (armed_group) | killed hostages | 60
      => update | killed, civilians and hostages | 0 | 60/60/60 | The BLA raised the figure from 50 to 60 hostages killed on 12 March 2025.
    case the rebels are the only rebels
      Atlas | 11 | rebels (armed_group) | killed hostages | 50
      Bulletin | 12 | BLA (armed_group) | killed hostages | 60
      => update | killed, civilians and hostages | 0 | 60/60/60 | The BLA raised the figure from 50 to 60 hostages killed on 12 March 2025.
    case two armies
      Atlas | 12 | Iraqi army (military) | killed militants | 30
      Bulletin | 12 | American military (military) | killed militants | 9
      => contradiction | killed, militants | 21 | 9/9/30 | The Iraqi army counts 30 militants killed; the American military counts 9. The difference has stood since 12 March 2025.
    case a surname
      Atlas | 11 | police officer Rana Dilawar (police) | freed hostages | 250
      Bulletin | 12 | Dilawar (police) | freed hostages | 310
      => update | freed, civilians and hostages | 0 | 310/310/310 | Police officer Rana Dilawar raised the figure from 250 to 310 hostages freed on 12 March 2025.
    case one name, two kinds
      Atlas | 11 | Susan Niland (unknown) | injured people | 8
      Bulletin | 12 | Susan Niland (police) | injured people | 10
      => update | injured, people | 0 | 10/10/10 | Susan Niland raised the figure from 8 to 10 people injured on 12 March 2025.
    case two ministers
      Atlas | 12 | Interior Minister Ali Khan (government) | killed people | 12
      Bulletin | 12 | Health Minister Omar Shah (government) | killed people | 15
      => contradiction | killed, people | 3 | 12/12/15 | Interior Minister Ali Khan counts 12 people killed; Health Minister Omar Shah counts 15. The difference has stood since 12 March 2025.
    case a spokesman among the words of his army
      Atlas | 11 | Ahmed Sharif (military) | killed hostages | 21
      Bulletin | 12 | military (military) | killed hostages | 26
      => update | killed, civilians and hostages | 0 | 26/26/26 | The military raised the figure from 21 to 26 hostages killed on 12 March 2025.
    case police and insurgents, named in one breath
      Atlas | 11 | police and the insurgents (armed_group) | captured hostages | 214
      Bulletin | 12 | BLA (armed_group) | captured hostages | 230
      => update | captured, civilians and hostages | 0 | 230/230/230 | The BLA raised the figure from 214 to 230 hostages held on 12 March 2025.
    case another source at the head of a sentence
      Atlas | 12 | police (police) | freed hostages | 104
      Bulletin | 12 | Another security source (military) | freed hostages | 190
      => contradiction | freed, civilians and hostages | 86 | 104/104/190 | Police count 104 hostages freed; another security source counts 190. The difference has stood since 12 March 2025.
    case the governor and his name
      Atlas | 11 | governor (government) | killed people | 8
      Bulletin | 12 | Qeshm Governor Omar Shah (government) | killed people | 10
      => update | killed, people | 0 | 10/10/10 | The governor raised the figure from 8 to 10 people killed on 12 March 2025.
    case reports of nobody in particular
      Atlas | 12 | reports (unknown) | killed people | 50
      Bulletin | 12 | police (police) | killed people | 12
      => contradiction | killed, people | 38 | 12/12/12 | Reports count 50 people killed; police count 12. The difference has stood since 12 March 2025.
    case the police and a security source are two
      Atlas | 12 | police (police) | freed hostages | 104
      Bulletin | 12 | security source (military) | freed hostages | 190
      => contradiction | freed, civilians and hostages | 86 | 104/104/190 | Police count 104 hostages freed; a security source counts 190. The difference has stood since 12 March 2025.
    """#

  static let setting = #"""
    section Places and days
    case two towns
      Atlas | 12 | police (police) | killed people | 12 | at Northtown
      Bulletin | 12 | mayor (government) | killed people | 5 | at Southport
      => scope | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. They speak of different places.
    case two names of one place
      Atlas | 12 | police (police) | killed people | 12 | at Northtown
      Bulletin | 12 | mayor (government) | killed people | 5 | at Nearby
      => contradiction | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. The difference has stood since 12 March 2025.
    case a dateline is where the report was written
      Atlas | 12 | police (police) | killed people | 12 | at Northtown
      Bulletin | 12 | mayor (government) | killed people | 5 | at Dateline
      => contradiction | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. The difference has stood since 12 March 2025.
    case a place that one of them names
      Atlas | 12 | police (police) | killed people | 12 | at Northtown
      Bulletin | 12 | mayor (government) | killed people | 5
      => contradiction | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. The difference has stood since 12 March 2025.
    case two days
      Atlas | 12 | police (police) | killed people | 12 | on 9-9
      Bulletin | 12 | mayor (government) | killed people | 5 | on 12-12
      => scope | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. They speak of different days.
    case a night between two days
      Atlas | 12 | police (police) | killed people | 12 | on 11-11
      Bulletin | 12 | mayor (government) | killed people | 5 | on 12-12
      => contradiction | killed, people | 7 | 5/5/12 | Police count 12 people killed; the mayor counts 5. The difference has stood since 12 March 2025.
    case a week before the incident
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 5 | on 1-1
      => nothing
    case a whole month
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 340 | on 1-31
      => nothing
    """#
}
