extension DecisionTable {
  static let parts = #"""
    section Parts, lists and partial views
    case a total and its parts
      Atlas | 12 | army (military, state) | killed people | 25
      Atlas | 12 | army (military, state) | killed hostages | 21 | part 1
      Atlas | 12 | army (military, state) | killed security_forces | 4 | part 1
      Bulletin | 12 | army (military, state) | killed hostages | 21
      => nothing
    case a part stands against another voice
      Atlas | 12 | army (military, state) | killed people | 25
      Atlas | 12 | army (military, state) | killed hostages | 21 | part 1
      Atlas | 12 | army (military, state) | killed security_forces | 4 | part 1
      Bulletin | 12 | BLA (armed_group, insurgents) | killed passengers | 50
      => contradiction | killed, civilians and hostages | 29 | 21/21/50 | The army counts 21 hostages killed; the BLA counts 50 passengers killed. The difference has stood since 12 March 2025.
    case a part of the same people
      Atlas | 12 | police (police) | injured people | 14
      Atlas | 12 | police (police) | injured people | 3 | part 1
      Bulletin | 12 | mayor (government) | injured people | 14
      => nothing
    case three of the wounded died
      Atlas | 12 | city hospital (medical) | injured people | 14
      Atlas | 12 | city hospital (medical) | killed people | 3 | part 1
      Bulletin | 12 | police (police) | killed people | 5
      => nothing
    case a list without its total
      Atlas | 12 | police (police) | injured people | 6 | says Six men, a woman and a toddler were hurt
      Atlas | 12 | police (police) | injured women | a | same sentence
      Atlas | 12 | police (police) | injured children | a | same sentence
      Bulletin | 12 | - | injured people | 8
      => nothing
    case three students, two males and a female
      Atlas | 11 | - | injured people | 4
      Bulletin | 12 | - | injured students | 3 | says Three students, two males and a female, were hurt
      Bulletin | 12 | - | injured people | 2 | same sentence
      Bulletin | 12 | - | injured women | a | same sentence
      => nothing
    case four injured, one critically
      Atlas | 12 | - | injured people | 4 | says Four injured, one critically, near a school
      Atlas | 12 | - | injured people | one | same sentence; bare figure
      Bulletin | 12 | mayor (government) | injured people | 6
      => contradiction | injured, people | 2 | 4/4/6 | The mayor counts 6 people injured; Atlas counts 4. The difference has stood since 12 March 2025.
    case two men and two women
      Atlas | 12 | police (police) | injured people | 2 | says Two men and two women were hurt
      Atlas | 12 | police (police) | injured women | 2 | same sentence
      Bulletin | 12 | - | injured people | 4
      => nothing
    case the victims, including two juveniles and eight adults
      Atlas | 12 | police (police) | injured children | 2 | says Hurt were the victims, including two juveniles and eight adults
      Atlas | 12 | police (police) | injured people | 8 | same sentence; lead 40
      Bulletin | 12 | - | injured people | 10
      => nothing
    case a list with its total
      Atlas | 12 | police (police) | killed people | 3 | says Three people, a man and two women, were killed
      Atlas | 12 | police (police) | killed people | a | same sentence
      Atlas | 12 | police (police) | killed women | 2 | same sentence
      Bulletin | 12 | - | killed people | 5
      => contradiction | killed, people | 2 | 3/3/5 | Police count 3 people killed; Bulletin counts 5. The difference has stood since 12 March 2025.
    case two more bodies
      Atlas | 11 | mayor (government) | killed people | 8
      Bulletin | 12 | governor (government) | killed people | 2 | says Two more bodies were found
      => nothing
    case fewer than the bodies that were found besides
      Atlas | 12 | mayor (government) | killed people | 2
      Atlas | 12 | police (police) | killed people | 5 | says Five more bodies were found
      => contradiction | killed, people | 3 | 2/2/5 | The mayor counts 2 people killed; police count 5. The difference has stood since 12 March 2025.
    case two wounded soldiers die
      Atlas | 12 | officials (government) | killed security_forces | 3
      Bulletin | 13 | - | killed security_forces | 2 | says Two wounded soldiers die
      => nothing
    case hostages walked into the hills
      Atlas | 12 | BLA (armed_group, insurgents) | captured people | 214
      Atlas | 12 | police (police) | captured hostages | about 35
      => scope | captured, civilians and hostages | 179 | 35/35/214 | The BLA counts 214 people held; police count about 35 hostages held. Police may speak only of some of them.
    case both of them died
      Atlas | 12 | police (police) | killed people | 4
      Bulletin | 12 | mayor (government) | killed people | both
      => nothing
    case the 425 passengers
      Atlas | 11 | security source (military) | present passengers | the 425
      Bulletin | 12 | - | present passengers | 440
      => contradiction | present, civilians and hostages | 15 | 425/425/440 | A security source counts 425 passengers aboard; Bulletin counts 440. The difference has stood since 12 March 2025.
    case all four died
      Atlas | 12 | police (police) | killed people | 3
      Bulletin | 12 | mayor (government) | killed people | all 4
      => contradiction | killed, people | 1 | 3/3/4 | Police count 3 people killed; the mayor counts 4. The difference has stood since 12 March 2025.
    case two of the deceased were men
      Atlas | 12 | police (police) | killed people | 2 | says A report said that 2 of the deceased were men
      Bulletin | 12 | mayor (government) | killed people | 3
      => nothing
    case one of the gunmen wore a coat
      Atlas | 12 | police (police) | present militants | one | says Officers described one of the gunmen
      Bulletin | 12 | mayor (government) | present militants | 2
      => nothing
    case none of the wounded is in danger
      Atlas | 12 | police (police) | injured people | none | says He said that no of the wounded is in danger
      Bulletin | 12 | mayor (government) | injured people | 7
      => nothing
    case no other injuries
      Atlas | 12 | police (police) | injured people | none | says No other injuries were reported
      Bulletin | 12 | mayor (government) | injured students | 1
      => nothing
    case a late word on the others
      Atlas | 12 | police (police) | injured people | 7 | says Seven others were treated at a hospital
      Bulletin | 12 | mayor (government) | injured people | 10
      => nothing
    case killed three and wounded another four
      Atlas | 12 | police (police) | injured people | 4 | says The bomb killed three and wounded another four
      Bulletin | 12 | mayor (government) | injured people | 6
      => contradiction | injured, people | 2 | 4/4/6 | Police count 4 people injured; the mayor counts 6. The difference has stood since 12 March 2025.
    case two arms of the police in one article
      Atlas | 12 | Rockingham County Sheriff (police) | injured people | 2
      Atlas | 12 | Carolina investigators (police) | injured people | 7
      => scope | injured, people | 5 | 2/2/7 | Rockingham County Sheriff counts 2 people injured; Carolina investigators count 7. Rockingham County Sheriff may speak only of some of them.
    case two forces in two papers
      Atlas | 12 | Rockingham County Sheriff (police) | injured people | 2
      Bulletin | 12 | Carolina investigators (police) | injured people | 7
      => contradiction | injured, people | 5 | 2/2/7 | Rockingham County Sheriff counts 2 people injured; Carolina investigators count 7. The difference has stood since 12 March 2025.
    case guests of a party and wounded at the scene
      Atlas | 12 | sheriff (police) | present people | more than 250
      Bulletin | 12 | - | present people | 2
      => scope | present, people | open | 2/2/251 | The sheriff counts more than 250 people present; Bulletin counts 2. They count different people.
    case a man was killed
      Atlas | 12 | - | killed people | a
      Bulletin | 12 | - | killed people | 3
      => nothing
    case one person was killed
      Atlas | 12 | - | killed people | one
      Bulletin | 12 | - | killed people | 3
      => contradiction | killed, people | 2 | 1/1/3 | Atlas counts 1 person killed; Bulletin counts 3. The difference has stood since 12 March 2025.
    case a man against nobody
      Atlas | 12 | - | killed people | a
      Bulletin | 12 | mayor (government) | killed people | none
      => contradiction | killed, people | 1 | 0/0/1 | The mayor counts no people killed; Atlas counts 1. The difference has stood since 12 March 2025.
    case a hospital's share of the injured
      Atlas | 12 | police (police) | injured people | 22
      Bulletin | 12 | city hospital (medical) | injured people | 14
      => scope | injured, people | 8 | 14/14/22 | Police count 22 people injured; the city hospital counts 14. The city hospital may have seen only some of them.
    case a hospital has more
      Atlas | 12 | police (police) | injured people | 22
      Bulletin | 12 | city hospital (medical) | injured people | 26
      => contradiction | injured, people | 4 | 22/22/26 | Police count 22 people injured; the city hospital counts 26. The difference has stood since 12 March 2025.
    case a health ministry counts the whole country
      Atlas | 12 | police (police) | injured people | 22
      Bulletin | 12 | health ministry (medical) | injured people | 14
      => contradiction | injured, people | 8 | 14/14/22 | Police count 22 people injured; the health ministry counts 14. The difference has stood since 12 March 2025.
    case a witness saw fewer
      Atlas | 12 | police (police) | killed people | 10
      Bulletin | 12 | witness (witness) | killed people | 3
      => scope | killed, people | 7 | 3/3/10 | Police count 10 people killed; a witness counts 3. A witness may have seen only some of them.
    case witnesses saw fewer attackers
      Atlas | 12 | minister (government) | present militants | 70 to 80
      Bulletin | 12 | witnesses (witness) | present militants | 30 to 40
      => scope | present, militants | 50 | 30/30/80 | A minister counts 70 to 80 militants present; witnesses count 30 to 40. Witnesses may have seen only some of them.
    case a paper sums up beyond its source
      Atlas | 12 | police (police) | killed people | 2
      Atlas | 12 | - | killed people | 3
      => scope | killed, people | 1 | 2/2/3 | Police count 2 people killed; Atlas counts 3. The article's own total goes beyond the source that it cites.
    case a paper tells a part beside its source
      Atlas | 12 | police (police) | killed people | 5
      Atlas | 12 | - | killed people | 2
      => nothing
    case a teacher names the pupils he knew
      Atlas | 12 | ministry (government) | killed students | 6
      Atlas | 12 | teacher (unknown) | killed students | 4
      => scope | killed, students | 2 | 6/6/6 | The ministry counts 6 students killed; the teacher counts 4. The teacher may speak only of some of them.
    case a first word far below the toll
      Atlas | 12 | ministry (government) | killed people | 211
      Atlas | 12 | deputy governor (government) | killed people | 4
      => scope | killed, people | 207 | 4/4/211 | The ministry counts 211 people killed; the deputy governor counts 4. The deputy governor may speak only of some of them.
    case two hospitals
      Atlas | 12 | City Hospital (medical) | injured people | 14
      Bulletin | 12 | Mercy Hospital (medical) | injured people | 9
      => scope | injured, people | 5 | 9/9/14 | The City Hospital counts 14 people injured; the Mercy Hospital counts 9. The Mercy Hospital may have seen only some of them.
    """#
}
