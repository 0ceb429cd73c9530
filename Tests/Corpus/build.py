#!/usr/bin/env python3
"""Writes docs.jsonl and gold.jsonl from corpus.txt, where the texts stand with their claims under them.

    python3 build.py            write both files
    python3 build.py --check    write nothing; exit with 1 where a file is not what corpus.txt gives

A document in corpus.txt:

    === whom-01 | 2024-05-12
    # Headline, if the document has one
    The text, with its paragraphs.
    ---
    + killed >=21 people/passengers «At least 21 people were killed» <- police: police chief; witness: survivor
    ? killed 1 crew «the driver died»

"+" is a claim that counts, "?" an optional one. Then come measure, quantity, group with the alternatives
that are right as well, the status where it is not "asserted", "@name" where the claim speaks of another
incident than the document's, the evidence, and the sources as "kind: text". Where the evidence stands more
than once in the text, "#2" after it means the second one.

Quantities: 21 exactly, ~35 about, >=35, >35 more than, <=35, <35 less than, 30-40 range, 24+ vague.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
MEASURES = "killed injured casualties missing captured freed detained surrendered displaced present".split()
GROUPS = """people civilians children women passengers hostages residents workers crew medics journalists officials foreigners
prisoners protesters students security_forces police peacekeepers militants suspects""".split()
KINDS = "military police armed_group government medical witness media international monitor unknown".split()
STATUSES = "asserted denied threatened feared hypothetical".split()
CLAIM = re.compile(r"([+?]) (\S+) (\S+) (\S+)(?: (denied|threatened|feared|hypothetical))?(?: @(\S+))?"
                   r" «(.+?)»(?:#(\d))?(?: <- (.+))?$")
QUANTITY = re.compile(r"(~|>=|>|<=|<)?(\d+)(?:-(\d+)|(\+))?$")


def known(value, allowed, line):
    if value not in allowed:
        raise SystemExit(f"unknown word {value!r} in: {line}")
    return value


def interval(words, line):
    match = QUANTITY.match(words)
    if not match:
        raise SystemExit(f"no quantity {words!r} in: {line}")
    sign, number, upper, vague = match.group(1), int(match.group(2)), match.group(3), match.group(4)
    if upper:
        return number, int(upper), "range"
    if vague:
        return number, None, "vague"
    return {None: (number, number, "exactly"), "~": (number, number, "about"), ">=": (number, None, "at_least"),
            ">": (number + 1, None, "more_than"), "<=": (None, number, "at_most"),
            "<": (None, number - 1, "less_than")}[sign]


def place(text, evidence, which, line):
    start = -1
    for _ in range(int(which or 1)):
        start = text.find(evidence, start + 1)
        if start < 0:
            raise SystemExit(f"the evidence is not in the text: {line}")
    if which is None and text.find(evidence, start + 1) >= 0:
        raise SystemExit(f"the evidence stands more than once, say which: {line}")
    return start


def claim(line, text, document):
    match = CLAIM.match(line)
    if not match:
        raise SystemExit(f"{document}: not a claim: {line}")
    mark, measure, quantity, groups, status, incident, evidence, which, cited = match.groups()
    low, high, relation = interval(quantity, line)
    start = place(text, evidence, which, line)
    sources = []
    for source in filter(None, (cited or "").split("; ")):
        kind, _, name = source.partition(": ")
        if name.casefold() not in text.casefold():
            raise SystemExit(f"{document}: the source is not in the text: {source}")
        sources.append({"text": name, "kind": known(kind, KINDS, line)})
    groups = [known(group, GROUPS, line) for group in groups.split("/")]
    return {"measure": known(measure, MEASURES, line), "low": low, "high": high, "relation": relation,
            "group": groups[0], "group_alternatives": groups[1:], "sources": sources, "status": status or "asserted",
            "evidence": evidence, "start": start, "end": start + len(evidence), "incident": incident or document,
            "optional": mark == "?"}


def documents(corpus):
    for block in re.split(r"^=== ", corpus, flags=re.M)[1:]:
        head, _, rest = block.partition("\n")
        name, _, published = (part.strip() for part in head.partition("|"))
        text, _, claims = rest.partition("\n---")
        text, title = text.strip("\n"), None
        if text.startswith("# "):
            title, _, body = text[2:].partition("\n")
            text = title + "\n\n" + body.strip("\n")
        found = [claim(line, text, name) for line in claims.split("\n") if line.strip()]
        yield ({"id": name, "title": title, "published": published or None, "text": text},
               {"id": name, "claims": sorted(found, key=lambda item: (item["start"], item["end"]))})


def main():
    pairs = list(documents((HERE / "corpus.txt").read_text(encoding="utf-8")))
    names = [document["id"] for document, _ in pairs]
    if len(set(names)) < len(names):
        raise SystemExit("twice: " + ", ".join(sorted({name for name in names if names.count(name) > 1})))
    made = {"docs.jsonl": [document for document, _ in pairs], "gold.jsonl": [gold for _, gold in pairs]}
    stale = []
    for name, rows in made.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        if "--check" not in sys.argv:
            (HERE / name).write_text(lines, encoding="utf-8")
        elif lines != (HERE / name).read_text(encoding="utf-8"):
            stale.append(name)
    claims = [item for _, gold in pairs for item in gold["claims"]]
    print(f"{len(pairs)} documents, {sum(not item['optional'] for item in claims)} claims that count, "
          f"{sum(item['optional'] for item in claims)} optional ones")
    if stale:
        raise SystemExit(f"not what corpus.txt gives: {', '.join(stale)} (run build.py)")


main()
