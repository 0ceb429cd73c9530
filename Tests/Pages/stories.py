"""The words of the sample pages: incidents, comments and furniture, all invented. `story(n)` fills them with names and figures."""
import random

PLACES = ["Karshan", "Dolvar", "Mirabad", "Tessalit Bay", "Ouro Verde", "Lindry", "Sabhan", "Port Alder", "Nagwe", "Istrela", "Chandor", "Kivuma"]
REGIONS = ["Upper Savar", "the Northern Coast", "Marrow Valley", "Eastern Province", "Lower Tane", "the Salt Plains"]
NAMES = ["Amina Rahel", "Tomas Verrier", "Colonel Idris Maku", "Dr Leena Osk", "Pavel Dren", "Sister Odile Nkemba", "Governor Hamed Tarr", "Ruth Callan"]
WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

BLAST = ("blast", "{n} killed as blast tears through market in {place}",
    "Rescuers are still searching the ruins of the covered market, while officials and doctors give different figures.",
    ["An explosion ripped through a crowded market in {place} on {day}, killing at least {n} people and injuring {m} others, the police said.",
     "The device had been hidden under a fruit cart and went off shortly after the noon prayer, according to {name}, who leads the investigation in {region}.",
     "\u201cThere was a flash and then nothing but dust,\u201d said a tailor whose stall stands forty metres from the crater. \u201cI carried two children out myself.\u201d",
     "Doctors at the central hospital said they had received {k} bodies, more than the police have counted so far, and that several of the wounded were in a critical condition.",
     "No group has said that it was behind the attack. The interior ministry blamed militants who have fought the government in {region} for six years.",
     "In a statement sent to reporters, the militants denied any part in it and accused the army of shelling the quarter from a hill outside the town.",
     "The market is the largest in {region}. It was hit once before, in 2019, when a gas cylinder burst and {s} traders lost their lives.",
     "Shops stayed closed on the following day, and the mayor asked people to give blood at the town hall.",
     "A regional monitor put the toll at {k} after speaking to families, and said that it could rise because people were still missing.",
     "The governor promised compensation to the families and said that the wounded would be treated at public expense."])
BUS = ("bus", "Bus plunges into gorge near {place}, {n} dead",
    "The driver lost control on a wet bend, survivors said; the road has been closed since.",
    ["A bus carrying pilgrims home left the road near {place} in the early hours of {day} and fell into a gorge, killing {n} passengers, the traffic police said.",
     "There were {m} people aboard, among them {s} children, said {name}, who runs the bus company. Another list at the station names two fewer.",
     "Villagers climbed down with ropes and lamps long before the first ambulance came. They brought up {k} of the injured on doors and blankets.",
     "\u201cThe driver had been at the wheel since the evening before,\u201d one of the survivors told a local radio station from her bed in the clinic.",
     "The hospital of {place} has only two operating rooms, so the worst hurt were flown to the capital by helicopter, a nurse said.",
     "Accidents are common on the mountain roads of {region}, where crash barriers are missing and many vehicles are older than their drivers.",
     "The transport ministry said that it had suspended the licence of the company and opened an inquiry into the state of the brakes.",
     "In April a lorry with farm workers overturned on the same bend; {s} people died then.",
     "The bodies will be handed to the families once they have been identified, the coroner said.",
     "A union of drivers called for a strike on Friday and demanded that shifts of more than ten hours be banned."])
FLOOD = ("flood", "Floods in {region}: {n} dead, thousands driven from their homes",
    "Two dams are close to overflowing, and the weather service expects more rain before the weekend.",
    ["Days of heavy rain have killed {n} people in {region} and driven {t} from their homes, the disaster agency said on {day}.",
     "Whole streets of {place} were under water up to the first floor. Soldiers in boats took people from their roofs.",
     "\u201cWe have lost the harvest and the seed for the next one,\u201d said {name}, who farms on the left bank of the river.",
     "The Red Cross counted {m} people in its shelters, a third of them children. The agency\u2019s own figure is {k} hundred lower.",
     "At least {s} people are missing, most of them in a village that was buried by a landslide on the second night.",
     "Engineers opened the gates of the upper dam to keep it from breaking, which raised the river in {place} by another metre.",
     "Doctors warn of cholera. The town\u2019s wells are flooded and tankers cannot pass the broken bridges.",
     "The government asked for help from abroad; two planes with tents and pumps landed on the same evening.",
     "The last flood of this size was seen in 1988, when more than two hundred people drowned.",
     "Schools in {region} remain closed until further notice."])
RAID = ("raid", "Army says {n} fighters killed in raid near {place}; rebels speak of {s}",
    "Both sides claim to hold the heights above the town after a night of fighting.",
    ["The army said that it had killed {n} rebel fighters in a raid on a camp near {place} on {day}. The rebels said they had lost {s} men and had killed {k} soldiers.",
     "Neither account could be checked, for the roads into {region} are closed to reporters and the telephone network is down.",
     "An army spokesman, {name}, said the troops had seized rifles, two mortars and a radio station, and that {s} soldiers were wounded.",
     "\u201cOur comrades broke out of the ring and took their wounded with them,\u201d the rebels wrote in a message to news agencies.",
     "Residents who fled on foot told aid workers that shells had fallen on the edge of the town and that at least {w} civilians, a grandmother and her grandchildren, were dead.",
     "The United Nations said some {t} people had been displaced by the fighting since the start of the month.",
     "A truce signed in spring had held for eleven weeks. Each side says that the other broke it.",
     "The International Committee of the Red Cross asked for access to the prisoners, whose number is put at between {w} and {m}.",
     "Hospitals in {place} have run out of blood and of fuel for their generators.",
     "Talks were to be resumed in a neighbouring country next week; it is unclear whether they will be."])
FERRY = ("ferry", "Ferry with {m} aboard capsizes off {place}",
    "The coastguard ended its search after nightfall; relatives wait at the pier.",
    ["A ferry with {m} people aboard capsized off {place} on {day}; {n} bodies have been found and {k} passengers were rescued, the coastguard said.",
     "The vessel was on its daily run to the islands when a wave struck it from the side, said the captain, who is among the survivors.",
     "\u201cThe deck was so full that nobody could sit,\u201d said {name}, who swam to a fishing boat with her brother.",
     "The ferry was licensed for {s} dozen passengers. Its list names fewer people than relatives have reported missing.",
     "Divers reached the wreck at a depth of thirty metres and brought up the log book, but strong currents forced them to stop.",
     "The port authority and the coastguard have given different figures since the first hours, and neither could say why.",
     "Fishermen from {region} took part in the search and brought most of the survivors ashore.",
     "Life jackets were locked in a chest for which only the mate had a key, two survivors told reporters.",
     "Prosecutors ordered the owner of the line to stay in the country.",
     "It is the third accident of the kind on this coast within a year."])
KINDS = [BLAST, BUS, FLOOD, RAID, FERRY]

COMMENTS = [("riverman_61", "This is what happens when nobody listens to the people who live there. I have written to the council three times and never had an answer."),
    ("Concerned Mum", "My thoughts are with the families. Does anyone know where we can bring clothes and food this weekend?"),
    ("PeteInLindry", "The numbers in this report do not add up at all. Last night the radio said it was forty, and now it is less than half of that."),
    ("anon", "Why does the article not mention what the minister said in January? He promised that this would never happen again, and we believed him."),
    ("hella_true", "I was there in the afternoon and I can tell you that it was far worse than what you read here. Whole families are gone."),
    ("Old Soldier", "Typical. They always blame the same people, and in the end it turns out that it was somebody else who did it."),
    ("Birgit", "Please remember that these are real people with mothers and fathers, and think before you write such things."),
    ("m.k.", "Great reporting as always, thank you for keeping us informed about places that nobody else writes about."),
    ("skeptic2000", "I will believe it when I see the pictures. There were at least 200 dead in the last one and nobody was punished.")]
TEASERS = [("Cabinet to vote on fuel tax next week", "Ministers are split over a plan that would raise the price of petrol by a tenth before the winter."),
    ("Cup final moved to Saturday after storm warning", "The football association said that the pitch was unplayable and that tickets would stay valid."),
    ("Five recipes for the first cold evenings", "Soups and stews that take less than an hour, chosen by our cook and her readers."),
    ("Old lighthouse finds a new owner", "A couple from the capital want to turn the tower into a small hotel with nine rooms."),
    ("Exchange falls as banks report losses", "Shares of the three largest lenders lost a fifth of their value within two days."),
    ("Police seek witnesses of hit-and-run", "A cyclist, 34, was badly hurt on the ring road on Sunday night; the driver did not stop."),
    ("School reform: what parents should know", "From September children may change schools after the fourth year without an examination."),
    ("Singer cancels tour for reasons of health", "All twelve concerts are put off until next spring, her agency said on Monday."),
    ("Three killed in crash on coastal motorway", "Two cars collided head-on near the northern exit, and the road was closed for hours."),
    ("How the town saved its last cinema", "Volunteers have sold tickets, swept floors and repaired the projector for ten years.")]
COOKIES = ["We and our 842 partners store and access information on your device, such as cookies, in order to personalise content and advertisements. You can accept or manage your choices at any time by clicking below.",
    "This website uses cookies to improve your experience. We will assume that you are fine with this, but you can opt out if you wish. Read our cookie policy to learn more about it.",
    "Your privacy is important to us. With your consent we use cookies and similar technologies to measure how our pages are used and to show you offers that may interest you."]
LETTERS = ["Get the most important stories of the day in your inbox every morning. Enter your address and you will never miss what matters.",
    "Sign up for our free weekly letter, in which our correspondents tell what they could not fit into their reports. You can unsubscribe at any time.",
    "Enjoying this article? Support independent journalism and become a member for less than the price of a cup of coffee a week."]
FOOT = ["All rights reserved. No part of these pages may be reproduced without the written permission of the publisher. We are not responsible for the content of external sites.",
    "Published by a company limited by guarantee and registered in {place}. Registered office: 12 Harbour Street. Complaints may be sent to the readers' editor within thirty days."]
BIO = ["{name} has reported from {region} since 2011 and writes about migration, water and the people who live between the lines.",
    "{name} is our correspondent in {place}. Before that she worked for a daily and for the radio, and studied history."]
SECTIONS = ["World", "Politics", "Business", "Sport", "Culture", "Opinion", "Weather", "Travel", "Science", "Video", "Podcasts", "Jobs"]
CAPTIONS = ["Rescue workers at the scene on {day}.", "People wait for news of their relatives in {place}.", "A file picture shows the road to {place} after an accident that killed 14 people last year."]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Story:
    def __init__(self, number, paragraphs=None):
        r = random.Random(1000 + number)
        self.random = r
        kind = KINDS[number % len(KINDS)]
        n = r.randint(5, 48)
        slots = dict(place=PLACES[number % len(PLACES)], region=REGIONS[(number // 2) % len(REGIONS)], name=r.choice(NAMES), n=n, m=n + r.randint(20, 90),
                     k=n + r.randint(1, 9), s=r.randint(3, 12), w=r.choice(WORDS[3:9]), t=f"{r.randint(2, 40)},{r.choice(['000', '400', '500'])}", day=DAYS[number % 7])
        self.slots = slots
        fill = lambda text: text.format(**slots)
        self.slug = f"{kind[0]}-{slots['place'].lower().replace(' ', '-')}-{number}"
        self.title = fill(kind[1])
        self.standfirst = fill(kind[2])
        texts = [fill(p) for p in kind[3]]
        head, rest = texts[:3], texts[3:]
        r.shuffle(rest)
        count = paragraphs or r.randint(6, 10)
        self.paragraphs = (head + rest)[:count]
        self.caption = fill(r.choice(CAPTIONS))
        self.author = r.choice(NAMES[:2] + NAMES[4:5] + NAMES[7:])
        self.bio = r.choice(BIO).format(**slots)
        self.year, self.month, self.day = 2024 + number % 2, 1 + number % 12, 1 + (number * 7) % 28
        self.hour, self.minute = 6 + number % 15, (number * 13) % 60
        self.date = f"{self.year}-{self.month:02}-{self.day:02}"
        self.moment = f"{self.date}T{self.hour:02}:{self.minute:02}:00Z"
        self.modified = f"{self.date}T{self.hour + 2:02}:{self.minute:02}:00Z"
        self.spoken = f"{self.day} {MONTHS[self.month - 1]} {self.year}"
        self.american = f"{MONTHS[self.month - 1]} {self.day}, {self.year}"
        self.comments = r.sample(COMMENTS, 4)
        self.teasers = r.sample(TEASERS, 6)
        self.cookies, self.letter = r.choice(COOKIES), r.choice(LETTERS)
        self.foot = r.choice(FOOT).format(**slots)
        self.sections = SECTIONS[:]
        r.shuffle(self.sections)
