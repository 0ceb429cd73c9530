extension DecisionTable {
  static let bounds = #"""
    section Bounds and vague words
    case who is shot may be dead
      Atlas | 12 | police (police) | killed people | 3
      Atlas | 12 | police (police) | injured people | 1
      Atlas | 12 | Ann Fell (witness) | injured people | 2 | says Two of her friends were shot
      => scope | injured, people | 1 | 1/1/2 | Police count 1 person injured; Ann Fell counts 2. Ann Fell may also count the 3 people killed.
    case at least 20 against 21
      Atlas | 12 | police (police) | killed people | at least 20
      Bulletin | 12 | mayor (government) | killed people | 21
      => bound | killed, people | open | 20/20/21 | Police count at least 20 people killed; the mayor counts 21. Both can be right.
    case at least 20 against 20
      Atlas | 12 | police (police) | killed people | at least 20
      Bulletin | 12 | mayor (government) | killed people | 20
      => nothing
    case at least 20 against 18
      Atlas | 12 | police (police) | killed people | at least 20
      Bulletin | 12 | mayor (government) | killed people | 18
      => contradiction | killed, people | open | 18/18/20 | Police count at least 20 people killed; the mayor counts 18. The difference has stood since 12 March 2025.
    case more than 50 against 50
      Atlas | 12 | police (police) | killed people | more than 50
      Bulletin | 12 | mayor (government) | killed people | 50
      => rounding | killed, people | open | 50/50/51 | Police count more than 50 people killed; the mayor counts 50. They are the same figure, rounded.
    case more than 50 against 60
      Atlas | 12 | police (police) | killed people | more than 50
      Bulletin | 12 | mayor (government) | killed people | 60
      => bound | killed, people | open | 51/51/60 | Police count more than 50 people killed; the mayor counts 60. Both can be right.
    case more than 50 against 40
      Atlas | 12 | police (police) | killed people | more than 50
      Bulletin | 12 | mayor (government) | killed people | 40
      => contradiction | killed, people | open | 40/40/51 | Police count more than 50 people killed; the mayor counts 40. The difference has stood since 12 March 2025.
    case up to 35 against 30
      Atlas | 12 | police (police) | killed people | up to 35
      Bulletin | 12 | mayor (government) | killed people | 30
      => bound | killed, people | 35 | 30/30/35 | Police count at most 35 people killed; the mayor counts 30. Both can be right.
    case up to 35 against 40
      Atlas | 12 | police (police) | killed people | up to 35
      Bulletin | 12 | mayor (government) | killed people | 40
      => contradiction | killed, people | 40 | 35/35/40 | Police count at most 35 people killed; the mayor counts 40. The difference has stood since 12 March 2025.
    case fewer than 30 against 29
      Atlas | 12 | police (police) | killed people | fewer than 30
      Bulletin | 12 | mayor (government) | killed people | 29
      => nothing
    case fewer than 30 against 31
      Atlas | 12 | police (police) | killed people | fewer than 30
      Bulletin | 12 | mayor (government) | killed people | 31
      => contradiction | killed, people | 31 | 29/29/31 | Police count fewer than 30 people killed; the mayor counts 31. The difference has stood since 12 March 2025.
    case a range and a number within it
      Atlas | 12 | minister (government) | present militants | 70 to 80
      Bulletin | 12 | police (police) | present militants | 75
      => bound | present, militants | 10 | 70/70/80 | A minister counts 70 to 80 militants present; police count 75. Both can be right.
    case a range below a bound
      Atlas | 12 | minister (government) | present militants | 70 to 80
      Bulletin | 12 | mayor (government) | present militants | at least 90
      => contradiction | present, militants | open | 70/70/90 | A minister counts 70 to 80 militants present; the mayor counts at least 90. The difference has stood since 12 March 2025.
    case two lower bounds
      Atlas | 12 | police (police) | killed people | at least 20
      Bulletin | 12 | mayor (government) | killed people | at least 30
      => bound | killed, people | open | 20/20/30 | Police count at least 20 people killed; the mayor counts at least 30. Both can be right.
    case bounds that exclude each other
      Atlas | 12 | police (police) | killed people | up to 10
      Bulletin | 12 | mayor (government) | killed people | at least 12
      => contradiction | killed, people | open | 10/10/12 | Police count at most 10 people killed; the mayor counts at least 12. The difference has stood since 12 March 2025.
    case dozens against 30
      Atlas | 12 | police (police) | killed people | dozens
      Bulletin | 12 | mayor (government) | killed people | 30
      => bound | killed, people | open | 24/24/30 | Police count dozens of people killed; the mayor counts 30. Both can be right.
    case dozens against 14
      Atlas | 12 | police (police) | killed people | dozens
      Bulletin | 12 | mayor (government) | killed people | 14
      => rounding | killed, people | open | 14/14/24 | Police count dozens of people killed; the mayor counts 14. The words are loose enough for both.
    case dozens against 4
      Atlas | 12 | police (police) | killed people | dozens
      Bulletin | 12 | mayor (government) | killed people | 4
      => contradiction | killed, people | open | 4/4/24 | Police count dozens of people killed; the mayor counts 4. The difference has stood since 12 March 2025.
    case hundreds against 21
      Atlas | 12 | police (police) | killed people | 21
      Bulletin | 12 | mayor (government) | killed people | hundreds
      => contradiction | killed, people | open | 21/21/200 | Police count 21 people killed; the mayor counts hundreds. The difference has stood since 12 March 2025.
    case several says little
      Atlas | 12 | police (police) | killed people | several
      Bulletin | 12 | mayor (government) | killed people | 12
      => nothing
    case several against none
      Atlas | 12 | police (police) | killed people | several
      Bulletin | 12 | mayor (government) | killed people | none
      => contradiction | killed, people | open | 0/0/2 | Police count several people killed; the mayor counts no people killed. The difference has stood since 12 March 2025.
    """#

  static let rounding = #"""
    section Rounding and tolerance
    case about 200 against 196
      Atlas | 12 | police (police) | killed people | about 200
      Bulletin | 12 | mayor (government) | killed people | 196
      => rounding | killed, people | 4 | 196/196/200 | Police count about 200 people killed; the mayor counts 196. They are the same figure, rounded.
    case about 200 against 230
      Atlas | 12 | police (police) | killed people | about 200
      Bulletin | 12 | mayor (government) | killed people | 230
      => contradiction | killed, people | 30 | 200/200/230 | Police count about 200 people killed; the mayor counts 230. The difference has stood since 12 March 2025.
    case about 200 against 200
      Atlas | 12 | police (police) | killed people | about 200
      Bulletin | 12 | mayor (government) | killed people | 200
      => nothing
    case about 35 against 38
      Atlas | 12 | police (police) | killed people | about 35
      Bulletin | 12 | mayor (government) | killed people | 38
      => rounding | killed, people | 3 | 35/35/38 | Police count about 35 people killed; the mayor counts 38. They are the same figure, rounded.
    case about 35 against 39
      Atlas | 12 | police (police) | killed people | about 35
      Bulletin | 12 | mayor (government) | killed people | 39
      => contradiction | killed, people | 4 | 35/35/39 | Police count about 35 people killed; the mayor counts 39. The difference has stood since 12 March 2025.
    case two rounded figures
      Atlas | 12 | police (police) | killed people | about 200
      Bulletin | 12 | mayor (government) | killed people | about 215
      => rounding | killed, people | 15 | 200/200/215 | Police count about 200 people killed; the mayor counts about 215. They are the same figure, rounded.
    case a bare multiple of one hundred
      Atlas | 12 | police (police) | killed people | 612
      Bulletin | 12 | mayor (government) | killed people | 600
      => rounding | killed, people | 12 | 600/600/612 | Police count 612 people killed; the mayor counts 600. They are the same figure, rounded.
    case no multiple of one hundred
      Atlas | 12 | police (police) | killed people | 612
      Bulletin | 12 | mayor (government) | killed people | 601
      => contradiction | killed, people | 11 | 601/601/612 | Police count 612 people killed; the mayor counts 601. The difference has stood since 12 March 2025.
    case about five against six
      Atlas | 12 | police (police) | killed people | about 5
      Bulletin | 12 | mayor (government) | killed people | 6
      => rounding | killed, people | 1 | 5/5/6 | Police count about 5 people killed; the mayor counts 6. They are the same figure, rounded.
    case within a tolerance in people
      set tolerance: 2
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 14
      => rounding | killed, people | 2 | 12/12/14 | Police count 12 people killed; the mayor counts 14. The difference is within the tolerance.
    case beyond a tolerance in people
      set tolerance: 2
      Atlas | 12 | police (police) | killed people | 12
      Bulletin | 12 | mayor (government) | killed people | 15
      => contradiction | killed, people | 3 | 12/12/15 | Police count 12 people killed; the mayor counts 15. The difference has stood since 12 March 2025.
    case within a tolerance in percent
      set tolerance: 5%
      Atlas | 12 | police (police) | killed people | 201
      Bulletin | 12 | mayor (government) | killed people | 208
      => rounding | killed, people | 7 | 201/201/208 | Police count 201 people killed; the mayor counts 208. The difference is within the tolerance.
    case beyond a tolerance in percent
      set tolerance: 5%
      Atlas | 12 | police (police) | killed people | 21
      Bulletin | 12 | mayor (government) | killed people | 50
      => contradiction | killed, people | 29 | 21/21/50 | Police count 21 people killed; the mayor counts 50. The difference has stood since 12 March 2025.
    """#
}
