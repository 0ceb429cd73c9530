#!/usr/bin/env python3
"""Score the incidents of claims against the gold's `incident` labels, by B-cubed.

    python3 Scripts/score-incidents.py --gold gold.jsonl --groups groups.jsonl [--details] [--json]

gold.jsonl    {"id", "claims": [{"measure", "low", "high", "start", "end", "incident", "optional", ...}]}, one document
              to a line. A label is the same for every claim of the set that speaks of one incident.
groups.jsonl  what `extract --articles | group` writes for all documents of the set together, as one folder; only its
              claims are read: {"record": "claim", "document", "measure", "quantity": {"low", "high"}, "start", "end",
              "incident"}. A claim of a document that the gold does not know is left out.

Which claims are scored. A claim that was found is paired with a gold claim of its document where measure, low and high
are equal and their spans overlap, the gold's widened by 60 code points on either side; one to one, the pairs that
overlap most first. Only pairs are scored: what extraction misses or makes up says nothing about grouping.
Optional gold claims are paired as the others are, and left out of the score; a second line has them in.

The score. For each pair, P is the share of the pairs with its incident that have its label, R the share of the pairs
with its label that have its incident, itself among them in both. P and R are the means over all pairs, F1 their
harmonic mean (Bagga and Baldwin, "Entity-based cross-document coreferencing using the vector space model", 1998).

--details lists what costs most: gold incidents that fell apart, incidents that hold several labels.
Exit status: 0, or 2 for bad input. Standard library only.
"""
import argparse
import collections
import json
import sys

WIDEN = 60


def lines(path):
    with open(path, encoding="utf-8") as handle:
        for number, line in enumerate(handle, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise SystemExit(f"score-incidents: {path}:{number}: not JSON: {error}")


def overlap(gold, claim):
    return min(gold["end"] + WIDEN, claim["end"]) - max(gold["start"] - WIDEN, claim["start"])


def paired(gold, claims):
    """(gold, claim) for the claims of one document that were found, those that overlap most first."""
    candidates = []
    for one, wanted in enumerate(gold):
        for two, claim in enumerate(claims):
            quantity = claim["quantity"]
            if (wanted["measure"], wanted["low"], wanted["high"]) != (
                    claim["measure"], quantity["low"], quantity["high"]):
                continue
            shared = overlap(wanted, claim)
            if shared > 0:
                distance = abs(wanted["start"] - claim["start"]) + abs(wanted["end"] - claim["end"])
                candidates.append((-shared, distance, one, two))
    taken_gold, taken_claims, pairs = set(), set(), []
    for _, _, one, two in sorted(candidates):
        if one not in taken_gold and two not in taken_claims:
            taken_gold.add(one)
            taken_claims.add(two)
            pairs.append((gold[one], claims[two]))
    return pairs


def read_pairs(gold_path, groups_path):
    """All pairs as (document, gold, claim)."""
    gold = {document["id"]: document["claims"] for document in lines(gold_path)}
    claims = collections.defaultdict(list)
    for record in lines(groups_path):
        if record.get("record") == "claim" and record["document"] in gold:
            claims[record["document"]].append(record)
    return [(document, *pair) for document, wanted in gold.items() for pair in paired(wanted, claims[document])]


def b_cubed(pairs):
    """Precision, recall and F1 of a list of (label, incident)."""
    if not pairs:
        return 0.0, 0.0, 0.0
    both = collections.Counter(pairs)
    labels = collections.Counter(label for label, _ in pairs)
    incidents = collections.Counter(incident for _, incident in pairs)
    precision = sum(count * count / incidents[incident] for (_, incident), count in both.items()) / len(pairs)
    recall = sum(count * count / labels[label] for (label, _), count in both.items()) / len(pairs)
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def keys(pairs):
    # A claim without an incident stands alone.
    return [(gold["incident"], claim.get("incident") or claim["id"]) for _, gold, claim in pairs]


def costs(pairs, mine, other):
    """What each key of one side loses, in claims: the sum over its pairs of one minus their share."""
    whole, both = collections.Counter(), collections.defaultdict(collections.Counter)
    for pair in pairs:
        whole[pair[mine]] += 1
        both[pair[mine]][pair[other]] += 1
    lost = {key: whole[key] - sum(count * count for count in both[key].values()) / whole[key] for key in whole}
    return sorted(((lost[key], key, both[key]) for key in lost if lost[key] > 0), key=lambda row: (-row[0], row[1]))


def details(pairs):
    named = keys(pairs)
    print("\ngold incidents that fell apart (cost in claims, label, claims by incident):")
    for cost, label, parts in costs(named, 0, 1):
        print(f"  {cost:6.2f}  {label}: " + ", ".join(f"{count} {key}" for key, count in parts.most_common(8)))
    print("\nincidents of several labels (cost in claims, incident, claims by label):")
    for cost, incident, parts in costs(named, 1, 0):
        print(f"  {cost:6.2f}  {incident}: " + ", ".join(f"{count} {key}" for key, count in parts.most_common(8)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gold", required=True)
    parser.add_argument("--groups", required=True)
    parser.add_argument("--details", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    try:
        pairs = read_pairs(options.gold, options.groups)
    except (OSError, KeyError) as error:
        print(f"score-incidents: {error}", file=sys.stderr)
        return 2
    counting = [pair for pair in pairs if not pair[1].get("optional")]
    rows = {"claims that count": b_cubed(keys(counting)), "with optional ones": b_cubed(keys(pairs))}
    if options.json:
        print(json.dumps({name: dict(zip(("precision", "recall", "f1"), row)) for name, row in rows.items()}))
        return 0
    print(f"{'B-cubed':<20} {'pairs':>6} {'P':>6} {'R':>6} {'F1':>6}")
    for (name, row), count in zip(rows.items(), (len(counting), len(pairs))):
        print(f"{name:<20} {count:>6} " + " ".join(f"{value:6.3f}" for value in row))
    if options.details:
        details(counting)
    return 0


if __name__ == "__main__":
    sys.exit(main())
