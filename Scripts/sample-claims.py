#!/usr/bin/env python3
"""Draws claims at random, with their sentences, for a person to judge.

  counterclaim extract <docs.jsonl | Scripts/sample-claims.py --documents docs.jsonl --count 200 --seed 1

What the scores measure is what their gold data knows. To learn how often a claim is right in
texts that nobody has marked, a reader takes a sample and judges each claim against its sentence:
quantity, measure, group, source, status. The same seed draws the same claims while the documents
and the program stay the same.
"""

import argparse
import json
import random
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", required=True, help="the JSON Lines that the claims come from")
    parser.add_argument("--without-counts", help="gold of score_counts.py: only documents that it gives no count")
    parser.add_argument("--count", type=int, default=100, help="how many claims")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--context", type=int, default=300, help="code points of text shown before the sentence")
    options = parser.parse_args()

    with open(options.documents, encoding="utf-8") as lines:
        texts = {document["id"]: document["text"] for document in map(json.loads, lines)}
    if options.without_counts:
        with open(options.without_counts, encoding="utf-8") as lines:
            for gold in map(json.loads, lines):
                if gold["counts"]:
                    texts.pop(gold["id"], None)

    claims = [record for record in map(json.loads, sys.stdin) if record.get("record", "claim") == "claim"]
    claims = [claim for claim in claims if claim["document"] in texts]
    claims.sort(key=lambda claim: (claim["document"], claim["start"], claim["measure"]))
    drawn = random.Random(options.seed).sample(claims, min(options.count, len(claims)))

    for number, claim in enumerate(drawn, 1):
        text = texts[claim["document"]]
        before = " ".join(text[max(0, claim["start"] - options.context) : claim["start"]].split())
        quantity = claim["quantity"]
        sources = ", ".join(f"{s['text']} [{s['kind']}, {s['cue']}]" for s in claim["sources"]) or "own voice"
        print(f"#{number} {claim['document']} at {claim['start']}")
        print(f"  claim: {claim['measure']} | {quantity['text']} = {quantity['low']}..{quantity['high']} "
              f"{quantity['relation']} | {claim['group']} ({claim['group_text']}) | {sources} | {claim['status']}")
        print(f"  evidence: {text[claim['start']:claim['end']]!r}")
        print(f"  before: …{before}")
        print(f"  sentence: {' '.join(claim['sentence'].split())}\n")


if __name__ == "__main__":
    main()
