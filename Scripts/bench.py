#!/usr/bin/env python3
"""Measures `counterclaim extract` (extract and attribute together) on one core, beside `wc -w` on the same file.

    python3 Scripts/bench.py --program .build/release/counterclaim [--documents docs.jsonl] [--megabytes 40] [--runs 3]

The documents are repeated under new ids until their texts make up the wanted size. The best of the runs counts. A run on a
tenth of the file tells whether the memory grows with the input.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent.parent


def arguments():
    parser = argparse.ArgumentParser(description="Measure the speed of extract on one core.")
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--documents", default=str(HERE / "Tests/Corpus/docs.jsonl"))
    parser.add_argument("--megabytes", type=float, default=40)
    parser.add_argument("--runs", type=int, default=3)
    return parser.parse_args()


def write_input(path, documents, wanted):
    """Writes the documents again and again; returns the bytes of text written."""
    written, turn = 0, 0
    with open(path, "w", encoding="utf-8") as output:
        while written < wanted:
            for row in documents:
                output.write(json.dumps(dict(row, id=f"{row['id']}-{turn}"), ensure_ascii=False) + "\n")
                written += len(row["text"].encode())
                if written >= wanted:
                    break
            turn += 1
    return written


def measure(command, path):
    """Wall-clock seconds, processor seconds and peak memory in MB of a command that reads the file, on one core."""
    def on_one_core():
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with open(path, "rb") as file:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL, preexec_fn=on_one_core)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
    if status:
        sys.exit(f"bench: {' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def best(command, path, runs):
    return min(measure(command, path) for _ in range(runs))


def main():
    options = arguments()
    with open(options.documents, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file if line.strip()]
    if not any(row["text"] for row in documents):
        sys.exit(f"bench: no text in {options.documents}")
    extract = [options.program, "extract"]
    with tempfile.TemporaryDirectory() as folder:
        whole, tenth = f"{folder}/whole.jsonl", f"{folder}/tenth.jsonl"
        size = write_input(whole, documents, options.megabytes * 1e6) / 1e6
        small = write_input(tenth, documents, options.megabytes * 1e5) / 1e6
        words = best(["wc", "-w"], whole, options.runs)
        ours = best(extract, whole, options.runs)
        less = measure(extract, tenth)
    print(f"text      {size:8.1f} MB in {os.path.basename(options.documents)}, repeated; one core, best of {options.runs}")
    print(f"extract   {size / ours[0]:8.1f} MB/s  {ours[0]:.2f} s ({ours[1]:.2f} s of processor time)")
    print(f"wc -w     {size / words[0]:8.1f} MB/s  {words[0]:.2f} s")
    print(f"ratio     {ours[0] / words[0]:8.1f} times as long as wc -w")
    print(f"memory    {ours[2]:8.1f} MB at most; {less[2]:.1f} MB for {small:.1f} MB of text")


main()
