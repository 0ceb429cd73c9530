import Testing

@Suite struct `No claim is made` {
  /// Sentences of which the extractor makes a claim today, and must not; what it has learnt to
  /// pass over fails here until it is taken off the list.
  static let knownGaps: Set<String> = []

  private func check(_ sentence: String) {
    withKnownIssue {
      #expect(Extracting.words(sentence) == [])
    } when: {
      Self.knownGaps.contains(sentence)
    }
  }

  @Test(arguments: [
    "Maria Lopez, 34, lived near the station.",
    "Call 1-888-555-0123 with what you know.",
    "Police went to a hit-and-run crash.", "HE RECEIVED ANOTHER DEATH THREAT.",
    "\"We ran,\" said one neighbour at the scene.",
    "An officer at the scene said that all was calm.",
    "One woman narrowly missed being struck.",
    "The place where a body is found tells much.",
    "They chased five boats. Two of them managed to escape.",
    "They did not mention any casualties.",
    "The town has 300 guests who know Follett, who is in jail.",
    "The woman, aged 34, owned the shop that was hit.",
    "The 34-year-old owned the shop that burned.",
    "He turned 34 before the war.",
    "Children under 12 may not enter the hospital.",
    "The victim, a 34-year-old man, owned the shop.", "Her son, 5, saw the soldiers.",
    "The suspects, aged 19 and 22, own the farm.", "Guards must be over 21.",
    "The patients were between 20 and 30 years old.", "The youths were 15, 16 and 17.",
    "Omar Haddad Jr., 6, was hurt.", "They found Petra Novak, 9 inside the stable.",
    "The nurses, 31, 34 and 40, saw the guards.",
    "Hunter shoots boy, 15",
    "Ali Hassan (34), a farmer, saw the gunmen.", "People over 60 may leave the hospital first.",
  ])
  func `of an age`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "The attack took place on March 12.", "The attack took place on 12 March 2025.",
    "Soldiers have held the town since 2019.", "The guards left at 10:30.",
    "The shooting began at 5 p.m. near the police post.",
    "Troops searched the hills for 48 hours.", "The hostages waited for 36 hours.",
    "The 48-hour siege frightened residents.", "In 2015 rebels burned the school.",
    "The victims were buried after 10 days.", "The attack came 20 years after the massacre.",
    "The soldiers arrived on the 21st.", "The hostages spent 36 days in the hills.",
    "The hostage crisis ended at 1430 GMT.", "The 1994 massacre is remembered by survivors.",
    "The 2010-2015 war made widows.", "The victims of 11 September are remembered.",
    "The soldiers were killed on 9/11.", "The prisoners wait since March 2019.",
    "The soldiers were killed at 5 in the morning.", "The dead of 1916 are remembered.",
    "The rebels were killed in 2016.", "The hostages were freed on Tuesday, 12 March.",
  ])
  func `of a date, a time or a span of time`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "The gunmen carried 9mm pistols.", "Soldiers seized 14 rifles and 200 rounds.",
    "Police recovered 12 guns from the rebels.", "The army lost 12 tanks.",
    "Rebels fired 30 rockets at the base.", "The raid destroyed 40 houses.",
    "The shooter used a .45 calibre weapon.", "The militants burned 15 vehicles.",
    "A 155mm shell hit the police station.",
    "The army shot down 12 drones.", "Fighters killed 40 sheep and 12 goats.",
    "Rebels captured 12 tanks and three villages.", "The navy freed 12 ships.",
    "Police seized 12 kg of explosives from the suspects.", "Troops released 300 cattle.",
    "The rebels' AK-47 rifles were found.", "The MiG-29 killed its pilot.",
  ])
  func `of weapons, vehicles and houses`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "The kidnappers asked for $5,000.", "The ministry paid €20,000 to the soldiers.",
    "The victims' families received 300,000 rupees.", "Rebels hold 40 percent of the town.",
    "About 40% of the soldiers are conscripts.", "The state promised £10 million for the wounded.",
    "The strike killed 12 percent of the herd.",
    "The kidnappers were paid 5 million dollars.", "The wounded got 500 euros each.",
    "The army killed 40 per cent of the animals.", "Some 12% of the hostages' families left.",
    "The ransom for the hostages was US$3 million.", "The widow received Rs 500,000.",
  ])
  func `of money or a share`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "The 1st Battalion searched the village.", "The 21st Brigade attacked the rebels.",
    "Flight 17 crashed near the village.", "Police closed Route 9 after the attack.",
    "The dead were taken to Ward 6.", "Unit 731 guarded the prisoners.",
    "The third victim owned the farm.", "Witnesses may call 555-0199.",
    "Call 0800 555 0199 if you saw the gunman.", "The team won 3-1 against the police.",
    "Police searched 12 Main Street.", "Resolution 2254 speaks of the prisoners.",
    "The suspect drove a 2004 lorry.", "The hostages sat in car No. 4.",
    "The soldiers voted 12 to 3.",
    "The Boeing 737 hit a village.", "Highway 12 was closed after soldiers were killed.",
    "The victims were treated at Hospital No. 12.", "The rebels hold Hill 303.",
    "Article 5 protects prisoners.", "The 82nd Airborne was attacked.",
    "The G7 leaders mourned the victims.", "The soldiers took Area 51.",
    "Group of 77 leaders mourned the victims.", "The first soldiers were killed.",
    "The M23 rebels were attacked.", "Covid-19 killed people.",
  ])
  func `of a number that is a name or a score`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "The town has seen 21 attacks this year.", "There were 12 shootings in May.",
    "The army reported 14 ambushes.", "He faces two counts of murder.",
    "He was charged with 12 murders in the first degree and 3 counts of arson.",
    "The court sentenced the gunman to 12 years.", "The troops marched 40 kilometres.",
    "The soldiers climbed 900 metres.", "Prosecutors called 12 hearings on the killings.",
    "There were 12 arrests warrants and two trials.", "The two sides exchanged fire.",
    "The two countries mourned the victims.", "The rebels attacked three villages and a camp.",
    "Soldiers searched 300 homes.", "The hurt striker scored 12 goals.",
    "Three groups claimed the killing.", "The killings shocked two nations.",
    "The rebels control four districts.", "Police shot at 12 cars.",
    "The policeman fired 12 shots.", "Two gangs fought over the body.",
  ])
  func `of events, charges and distances`(_ sentence: String) { check(sentence) }

  @Test(arguments: [
    "", "The army denied the report.", "People were killed.", "Half of the passengers were killed.",
    "Most of the hostages were freed.", "The union has 20,000 members.",
    "The army has 20,000 soldiers.", "The hospital has 300 beds for the wounded.",
    "The city has 300,000 residents.", "About two thirds of the hostages were freed.",
    "The stadium can hold 300 people.", "The force will grow to 900 soldiers.",
    "The hostages were freed one by one.", "The guard dropped 12 parcels and was killed.",
    "The police said the 12 crates had been seized.", "The 12 boxes were seized by rebels.",
    "The strike hit 12 silos.", "The army destroyed 12 silos.", "The soldiers buried 12 coffins.",
    "The rebels took 12 laptops.", "Police seized 300 tablets.", "The bomb damaged 12 stalls.",
    "The army rescued 14 paintings.", "The quake injured the pride of two nations.",
    "The thieves took 12 phones and fled.", "The soldiers found 12 passports.",
    "Rebels released 12 photographs of the dead.", "The ministry released three statements.",
    "The unit lost 12 radios.", "Hackers stole 12,000 passwords.",
    "The ferry can carry 440 passengers.",
    "The province has 1,200 police officers.", "The killers were at large.",
    "When a guard is killed, the others lose heart.", "There was no reason to arrest a person.",
    "He released an official communique.", "They have no life threatening illness.",
    "The talks, like the one being held in Oslo, failed.",
    "The lithium one inside the case burned.", "She released an official note.",
    "An officer's helmet was struck by gunfire.", "They began a death inquest.",
    "A man shot at them from a car.", "The army burned seven fields of maize.",
    "The police have not released any other details.",
    "A K-9 officer saw the guards.", "The identities of two victims and a suspect were released.",
    "The club wants a free agent.", "A family lives at the house.",
    "A private funeral was held on Monday.", "A tremor of magnitude 2.0 struck the hills.",
    "They fought both inside and outside the fort.",
    "Both farmers and rebels were killed.",
    "It is not known whether the rebels suffered any casualties.",
    "A clerk took over the post after Amal Haddad was murdered.",
    "The rebels were one of the parties to the talks.", "One in five soldiers is a conscript.",
  ])
  func `of what has no number or no harm`(_ sentence: String) { check(sentence) }
}
