#!/usr/bin/env python3
"""Scores the main text, titles and days that the program reads from the pages under Tests/Pages, beside trafilatura.

    python3 Scripts/score-pages.py --program .build/release/counterclaim [--half tuning] [--details]

Words are compared as bags, page by page; precision, recall and F1 are means over the pages. Words of titles, bylines, dates and
captions count neither way. Without trafilatura (PyPI) its columns are left out.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
PAGES = HERE / "Tests/Pages"


def arguments():
    parser = argparse.ArgumentParser(description="Score the reading of pages.")
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--half", choices=["tuning", "test"], help="only these pages")
    parser.add_argument("--details", action="store_true", help="the score and the worst words of each page")
    return parser.parse_args()


def words(text):
    return collections.Counter(re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", text.lower()))


def score(found, gold):
    """Precision, recall and F1 of a page, the words missed and the words too many."""
    wanted, free = words(" ".join(gold["text"])), words(" ".join(x for x in gold["optional"] if x))
    missed, extra = wanted - found, found - wanted - free
    hits = sum(wanted.values()) - sum(missed.values())
    precision = hits / (hits + sum(extra.values())) if hits else 0
    recall = hits / sum(wanted.values())
    f1 = 2 * precision * recall / (precision + recall) if hits else 0
    return precision, recall, f1, missed, extra


def squeezed(text):
    return " ".join((text or "").replace("\u2019", "'").split())


def ours(program, half):
    """The documents of each page, as the program's filter `ingest` writes them."""
    done = subprocess.run([program, "ingest", f"Tests/Pages/{half}/*.html"], cwd=HERE, capture_output=True, text=True)
    if done.returncode not in (0, 2):
        sys.exit(f"score-pages: {program} ended with status {done.returncode}: {done.stderr}")
    documents = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        row = json.loads(line)
        documents[row["id"].split("#")[0].removeprefix("Tests/Pages/")].append(row)
    return documents


def theirs(row):
    import trafilatura
    page = (PAGES / row["page"]).read_bytes()
    found = trafilatura.bare_extraction(page, with_metadata=True)
    found = found.as_dict() if hasattr(found, "as_dict") else found or {}
    return dict(text=found.get("text") or "", title=found.get("title"), published=found.get("date"))


def report(name, rows, answers, details):
    parts = collections.defaultdict(list)
    titles, days, cuts, moments = [], [], [], []
    for row in rows:
        answer = answers[row["page"]]
        result = score(words(answer["text"]), row)
        parts[row["family"]].append(result)
        if row["title"]:
            titles.append(squeezed(answer["title"]) == squeezed(row["title"]))
            days.append((answer["published"] or "")[:10] == row["published"])
        if "articles" in answer:
            cuts.append(answer["articles"] == row["articles"])
            for post in row.get("posts", []):
                found = [p for t, p in answer["posts"] if p and same_moment(p, post["published"]) and (not post["title"] or squeezed(t) == squeezed(post["title"]))]
                moments.append(bool(found))
        if details:
            print(f"  {row['page']:28} P {result[0]:.3f} R {result[1]:.3f} F {result[2]:.3f} title {squeezed(answer['title'])[:60]!r} {answer['published']} articles {answer.get('articles')}")
            print("     missed", dict(result[3].most_common(14)), "\n     extra ", dict(result[4].most_common(14)))
    every = [x for family in parts.values() for x in family]
    mean = lambda values: sum(values) / len(values) if values else 1
    line = " ".join(f"{label} {mean([x[i] for x in every]):.3f}" for i, label in enumerate(["P", "R", "F1"]))
    print(f"{name:14} {line}  titles {mean(titles):.3f}  days {mean(days):.3f}" + (f"  pages cut right {mean(cuts):.3f}  posts with title and time {mean(moments):.3f}" if cuts else ""))
    return {family: mean([x[2] for x in results]) for family, results in parts.items()}


def same_moment(found, wanted):
    return found.replace("+00:00", "Z")[:16] == wanted.replace("+00:00", "Z")[:16]


def main():
    options = arguments()
    gold = [json.loads(line) for line in (PAGES / "gold.jsonl").read_text().splitlines()]
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        trafilatura = None
    for half in [options.half] if options.half else ["tuning", "test"]:
        rows = [row for row in gold if row["half"] == half]
        documents = ours(options.program, half)
        answers = {}
        for row in rows:
            found = documents[row["page"]]
            first = found[0] if found else {}
            answers[row["page"]] = dict(text="\n\n".join(d["text"] for d in found), title=first.get("title"), published=first.get("published"), articles=len(found),
                                        posts=[(d["title"], d["published"]) for d in found])
        print(f"{half}: {len(rows)} pages")
        families = {"counterclaim": report("counterclaim", rows, answers, options.details)}
        if trafilatura:
            families["trafilatura"] = report(f"trafilatura", rows, {row["page"]: theirs(row) for row in rows}, False)
        for family in families["counterclaim"]:
            print(f"    {family:14}" + "  ".join(f"{name} {scores[family]:.3f}" for name, scores in families.items()))


main()
