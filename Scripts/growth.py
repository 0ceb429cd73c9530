#!/usr/bin/env python3
"""Measures how time and memory of `counterclaim group` and `compare` grow with the number of claims.

    python3 Scripts/growth.py --program .build/release/counterclaim [--documents 333,3333,33333,333333]

The documents are made up, and the same in every run: reports of invented incidents in invented towns, 3.6 to an incident on
average, 2,000 of them to a year, 120 to 200 words each. The words that make up the body are drawn from 20,000 invented ones by
Zipf's law; the reports of one incident share its town, two names, its figures and a part of its own words.
Each report makes three claims. What is printed: processor seconds and peak memory of `extract --articles`, `group` and `compare`,
each on one core; the slope, which is 1 where the time grows as the claims do (the logarithm of the one factor by that of the
other); and the F1 of the pairs of documents against what was made, so that speed is not bought with wrong groups.
"""
import argparse
import collections
import datetime
import json
import math
import os
import random
import subprocess
import sys
import tempfile

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we yo zi bra cle dro fla gri kno pli sku tra vri".split()
EVENTS = [
    ("A ferry sank off {town}", "drowned"), ("A bomb exploded at a market in {town}", "were killed"),
    ("A mine collapsed near {town}", "died"), ("A train left the rails near {town}", "were killed"),
    ("Gunmen raided a camp near {town}", "were killed"), ("A fire burnt down a mill in {town}", "died"),
    ("A landslide buried houses in {town}", "died"), ("A bus fell into a gorge near {town}", "were killed"),
]
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--documents", default="333,3333,33333,333333")
    return parser.parse_args()


class Maker:
    """Makes reports from one seed; a batch is the beginning of every larger one."""

    def __init__(self):
        self.random = random.Random(20240503)
        self.words = sorted({self.word(2, 4) for _ in range(30000)})
        self.random.shuffle(self.words)
        self.words = self.words[:20000]
        total = 0.0
        self.weights = []
        for rank in range(len(self.words)):
            total += 1 / (rank + 10)
            self.weights.append(total)

    def word(self, least, most):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(least, most)))

    def name(self):
        return self.word(2, 3).capitalize()

    def body(self, count):
        return self.random.choices(self.words, cum_weights=self.weights, k=count)

    def incident(self, number, day):
        text, harm = self.random.choice(EVENTS)
        return {
            "number": number, "day": day, "town": self.name(), "text": text, "harm": harm,
            "people": [f"{self.name()} {self.name()}" for _ in range(2)],
            "dead": self.random.randint(2, 90), "hurt": self.random.randint(2, 200), "words": self.body(60),
        }

    def report(self, incident, number):
        later = self.random.choice((0, 0, 1, 1, 2, 4))
        published = incident["day"] + datetime.timedelta(days=later)
        own = self.random.sample(incident["words"], 35) + self.body(self.random.randint(50, 130))
        self.random.shuffle(own)
        sentences = [" ".join(own[start:start + 14]).capitalize() + "." for start in range(0, len(own), 14)]
        dead = incident["dead"] + self.random.choice((0, 0, 0, 1, 3))
        lead = (f"{incident['text'].format(town=incident['town'])} on {WEEKDAYS[incident['day'].weekday()]}, and {dead} "
                f"people {incident['harm']}, police said.")
        tail = (f"{self.random.choice(incident['people'])} said that {incident['hurt']} people were injured. "
                f"{incident['people'][0]} was at the scene.")
        title = f"{dead} dead in {incident['town']}"
        return {"id": f"d{number:06}", "title": title, "published": published.isoformat(),
                "text": "\n\n".join([title, lead, " ".join(sentences), tail])}

    def batch(self, count):
        """(document, number of its incident) for each."""
        made, first = [], datetime.date(2000, 1, 1)
        number = 0
        while len(made) < count:
            day = first + datetime.timedelta(days=len(made) * 365 // 2000)
            incident = self.incident(number, day)
            number += 1
            size = min(1 + int(self.random.expovariate(1 / 3.1)), 40)
            for _ in range(size):
                if len(made) < count:
                    made.append((self.report(incident, len(made)), incident["number"]))
        return made


def measure(command, source, target):
    """Processor seconds and peak memory in MB of a command from file to file, on one core."""
    def on_one_core():
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with open(source, "rb") as reading, open(target, "wb") as writing:
        process = subprocess.Popen(command, stdin=reading, stdout=writing, preexec_fn=on_one_core)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"growth: {' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def pairs_f1(gold, groups):
    """F1 of the pairs of documents that share an incident, and the number of claims; a document counts for its first claim's."""
    found, claims = {}, 0
    with open(groups, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith('{"record":"claim"'):
                claims += 1
                row = json.loads(line)
                found.setdefault(row["document"], row["incident"])

    def pairs(counter):
        return sum(count * (count - 1) // 2 for count in counter.values())
    right = pairs(collections.Counter((incident, found[document]) for document, incident in gold.items() if document in found))
    total = pairs(collections.Counter(gold.values())) + pairs(collections.Counter(found.values()))
    return (2 * right / total if total else 1.0), claims


def cells(used, before, claims, claims_before):
    slope = "–" if before is None else f"{math.log(used[0] / before[0]) / math.log(claims / claims_before):.2f}"
    return f"{used[0]:.1f} s | {used[1]:.0f} MB | {slope}"


def main():
    options = arguments()
    counts = [int(count) for count in options.documents.split(",")]
    print("| claims | documents | extract --articles | memory | slope | group | memory | slope | compare | memory | slope | pairs F1 |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    before = None
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            batch = Maker().batch(count)
            paths = [f"{folder}/{name}" for name in ("docs", "read", "groups")]
            with open(paths[0], "w", encoding="utf-8") as output:
                # In an order of its own: groups do not depend on it.
                for document, _ in sorted(batch, key=lambda made: made[0]["id"][::-1]):
                    output.write(json.dumps(document) + "\n")
            gold = {document["id"]: incident for document, incident in batch}
            del batch
            used = [
                measure([options.program, "extract", "--articles"], paths[0], paths[1]),
                measure([options.program, "group"], paths[1], paths[2]),
                measure([options.program, "compare"], paths[2], os.devnull),
            ]
            f1, claims = pairs_f1(gold, paths[2])
            told = [cells(now, before and before[1][step], claims, before and before[0]) for step, now in enumerate(used)]
            before = (claims, used)
            print(f"| {claims:,} | {count:,} | {' | '.join(told)} | {f1:.3f} |", flush=True)


if __name__ == "__main__":
    main()
