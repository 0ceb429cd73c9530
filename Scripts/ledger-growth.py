#!/usr/bin/env python3
"""Measures runs of `counterclaim run` as the ledger grows.

    python3 Scripts/ledger-growth.py --program .build/release/counterclaim [--steps 1000,1000,98000,1000,0] [--formats json]

The documents are those of Scripts/growth.py, each a file of its own, 1,000 to a folder. Each step adds so many to a folder and runs
the program there once; a step of 0 runs it with nothing new. What is printed for each: documents, seconds by the clock, processor
seconds, peak memory, the size of the ledger, and the seconds of the run's own stages.
"""
import argparse
import json
import os
import sqlite3
import subprocess
import tempfile
import time

from growth import Maker


def write(folder, made):
    for document, _ in made:
        number = int(document["id"][1:])
        place = f"{folder}/data/{number // 1000:04}"
        os.makedirs(place, exist_ok=True)
        with open(f"{place}/{document['id']}.txt", "w", encoding="utf-8") as output:
            output.write(f"---\ntitle: {document['title']}\npublished: {document['published']}\n---\n{document['text']}\n")


def run(program, folder):
    """Seconds by the clock, processor seconds, and peak memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen([program, "run"], cwd=folder, stderr=subprocess.PIPE)
    told = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"ledger-growth: the program ended with status {os.waitstatus_to_exitcode(status)}: {told}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--steps", default="1000,1000,98000,1000,0")
    parser.add_argument("--formats", default="json", help="of the report, with commas: html,markdown,json,csv")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    steps = [int(step) for step in options.steps.split(",")]
    made = Maker().batch(sum(steps))
    print("| documents | new | seconds | processor | memory | ledger | of these: ingest, extract, load, group, compare, report |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | --- |")
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/pipeline.yaml", "w", encoding="utf-8") as output:
            output.write(
                "stages: [ingest, extract, attribute, group, compare, {stage: report, formats: [%s]}]\n" % options.formats)
        total = 0
        for step in steps:
            write(folder, made[total:total + step])
            total += step
            # Files that were written in the last seconds would be looked at twice.
            time.sleep(4)
            seconds, processor, memory = run(program, folder)
            ledger = f"{folder}/.counterclaim/ledger.sqlite"
            size = sum(os.path.getsize(ledger + end) for end in ("", "-wal") if os.path.exists(ledger + end)) / 1e6
            row = sqlite3.connect(ledger).execute("SELECT seconds FROM run ORDER BY number DESC LIMIT 1").fetchone()
            stages = json.loads(row[0])
            parts = ", ".join(f"{stages[name]:.1f}" for name in ("ingest", "extract", "load", "group", "compare", "report") if name in stages)
            print(f"| {total:,} | {step:,} | {seconds:.2f} | {processor:.2f} | {memory:.0f} MB | {size:.0f} MB | {parts} |", flush=True)


if __name__ == "__main__":
    main()
