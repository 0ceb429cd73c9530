#!/usr/bin/env python3
"""Score the policies of `compare` against final tolls of an archive of incidents.

    python3 Scripts/score-policies.py --program .build/release/counterclaim --docs docs.jsonl --gold gold.jsonl
                                      --incidents incidents.jsonl [--details]

docs.jsonl       {"id", "title", "published", "text"}: the news reports.
gold.jsonl       {"id", "incident"}: the incident of the archive that each report is about.
incidents.jsonl  {"incident", "killed", "injured", ...}: the archive's final figures, everybody counted, who did it as well.

What is done. The whole pipeline runs over the reports as one folder, all policies side by side. An incident of the archive is
held against that incident of ours with most of its reports (of equals the one with most claims). The archive has one figure for
everybody, the program a question for each kind of people, and the same boy may be a child, a student and a person. So its figure
under a policy (low, best and high each) is that of plain "people" or of any other group, whichever is greatest; where nobody counts
"people", attackers and suspects, security forces, and all others are added up, each by their greatest group.

What is printed, for the killed and for the injured: `best` - the share of incidents where best is exactly the archive's figure;
`inside` - where the archive's figure lies in [low, high], an open end being open; both over the incidents for which the program
has a figure. Incidents without one are counted apart: the archive has nought there as well, or a figure. `both` counts an absent
figure as nought and asks for the killed and the injured together, over all incidents.

Exit status: 0, or 2 for bad input. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

POLICIES = "ucdp acled gtd ibc airwars latest".split()
MEASURES = "killed injured".split()
# Kinds of people no one of whom is of another class; everybody else is.
CLASSES = {"militants": "attackers", "suspects": "attackers", "security forces": "forces"}
CONFIGURATION = """version: 1
stages:
  - stage: ingest
    from:
      - files: docs.jsonl
  - extract
  - attribute
  - group
  - stage: compare
    policy: [%s]
  - stage: report
    to: report
    formats: [json]
"""


def lines(path):
    with open(path, encoding="utf-8") as handle:
        return [json.loads(line) for line in handle if line.strip()]


def run(program, docs):
    """The report of a run over the documents."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "docs.jsonl").write_bytes(pathlib.Path(docs).read_bytes())
        (work / "pipeline.yaml").write_text(CONFIGURATION % ", ".join(POLICIES))
        finished = subprocess.run([str(pathlib.Path(program).resolve()), "run"], cwd=folder, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True)
        if finished.returncode:
            sys.exit(f"score-policies: the run ended with status {finished.returncode}: {finished.stderr.strip()}")
        return json.loads((work / "report" / "report.json").read_text(encoding="utf-8"))


def questions(report):
    """For each incident its questions as (measure, group, estimates)."""
    found = collections.defaultdict(list)
    for row in report["discrepancies"]:
        question = row["question"]
        found[row["incident"]].append((question["measure"], question["group"], row["estimates"]))
    for row in report["agreements"]:
        found[row["incident"]].append((row["measure"], row["group"], row["estimates"]))
    return found


def matched(report, gold):
    """For each incident of the archive the one of ours with most of its reports."""
    best = {}
    for incident in report["incidents"]:
        shared = collections.Counter(gold[document] for document in incident["documents"] if document in gold)
        for label, count in shared.items():
            rank = (count, len(incident["claims"]), incident["id"])
            if label not in best or rank > best[label][0]:
                best[label] = (rank, incident)
    return {label: incident for label, (_, incident) in best.items()}


def figure(own, measure, policy):
    """(low, best, high) of an incident, or None where the program has none; each may be None."""
    estimates = {group: policies.get(policy) for kind, group, policies in own if kind == measure}
    estimates = {group: estimate for group, estimate in estimates.items() if estimate and any(
        value is not None for value in estimate.values())}
    if not estimates:
        return None

    def total(key):
        classes = collections.defaultdict(list)
        for group, estimate in estimates.items():
            classes["all" if "people" in estimates else CLASSES.get(group, "victims")].append(estimate[key])
        if any(None in values for values in classes.values()):
            return None
        return sum(max(values) for values in classes.values())
    return total("low"), total("best"), total("high")


def verdict(estimate, wanted, policy):
    """(best is exact, the figure is inside); None where the policy gives no such thing."""
    low, best, high = estimate
    exact = None if policy in ("ibc", "airwars") else best == wanted
    inside = None if policy in ("acled", "gtd") else (low is None or low <= wanted) and (high is None or wanted <= high)
    return exact, inside


def share(values):
    values = [value for value in values if value is not None]
    return f"{sum(values) / len(values):.3f}" if values else "–"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("program", "docs", "gold", "incidents"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--details", action="store_true", help="list the incidents whose best figure under ucdp is another")
    options = parser.parse_args()
    try:
        gold = {row["id"]: row["incident"] for row in lines(options.gold)}
        archive = {row["incident"]: row for row in lines(options.incidents)}
    except (OSError, ValueError, KeyError) as error:
        print(f"score-policies: {error}", file=sys.stderr)
        return 2
    report = run(options.program, options.docs)
    asked, homes = questions(report), matched(report, gold)
    labels = sorted(archive)

    def of(label, measure, policy):
        return figure(asked[homes[label]["id"]], measure, policy) if label in homes else None

    print("| policy | killed: best | inside | injured: best | inside | both: best | inside |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for policy in POLICIES:
        cells, together = [], {label: [] for label in labels}
        for measure in MEASURES:
            found = {label: of(label, measure, policy) for label in labels}
            verdicts = [verdict(found[label], archive[label][measure], policy) for label in labels if found[label]]
            cells += [share([exact for exact, _ in verdicts]), share([inside for _, inside in verdicts])]
            for label in labels:
                together[label].append(verdict(found[label] or (0, 0, 0), archive[label][measure], policy))
        for side in (0, 1):
            values = [None if None in [one[side] for one in pair] else all(one[side] for one in pair)
                      for pair in together.values()]
            cells.append(share(values))
        print(f"| `{policy}` | " + " | ".join(cells) + " |")
    print()
    for measure in MEASURES:
        absent = [label for label in labels if of(label, measure, "ucdp") is None]
        nought = sum(archive[label][measure] == 0 for label in absent)
        print(f"{measure}: {len(labels) - len(absent)} of {len(labels)} incidents have a figure; of the others the archive has "
              f"nought in {nought}, a figure in {len(absent) - nought}")
    if options.details:
        for measure in MEASURES:
            print(f"\n{measure}: another best figure under ucdp (archive, ours, by group)")
            for label in labels:
                estimate, wanted = of(label, measure, "ucdp"), archive[label][measure]
                if (estimate[1] if estimate else 0) == wanted:
                    continue
                home = homes.get(label)
                own = {group: policies["ucdp"]["best"] for kind, group, policies in asked[home["id"]]
                       if kind == measure and "ucdp" in policies} if home else {}
                print(f"  {label}: {wanted}, {estimate and estimate[1]}, {own}, {home and home['id']}, "
                      f"{len(home['documents']) if home else 0} reports")
    return 0


if __name__ == "__main__":
    sys.exit(main())
