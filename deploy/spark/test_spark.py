#!/usr/bin/env python3
"""Runs the job on a Spark of two workers in processes of their own, and compares its records with those of one machine.

    python3 deploy/spark/test_spark.py PROGRAM [EVALUATION SETS]

One Spark serves all cases, for it takes longer to start than they take to run.
"""
import collections
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyarrow.parquet
from pyspark.sql import SparkSession

import counterclaim_spark

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CRASHING = "this document brings the program down"


class Bench:
    """One Spark, the program, and a folder for each case."""

    def __init__(self, program, spark, folder):
        self.program, self.spark, self.folder = str(program), spark, pathlib.Path(folder)

    def job(self, name, inputs, **options):
        """The lines of the job's records by kind."""
        output = self.folder / name
        words = ["--program", str(options.pop("program", self.program)), "--output", str(output)]
        for option, value in options.items():
            words += [f"--{option}", str(value)]
        # It stays: an executor that takes the place of a killed one fetches what every earlier job has shipped.
        shipped = tempfile.mkdtemp(dir=self.folder)
        counterclaim_spark.run(self.spark, counterclaim_spark.arguments([*words, *map(str, inputs)]), shipped)
        found = collections.defaultdict(list)
        for part in output.glob("record=*/part-*"):
            found[part.parent.name.removeprefix("record=")] += part.read_bytes().splitlines()
        return found

    def filter(self, arguments, data):
        done = subprocess.run([self.program, *arguments], input=data, capture_output=True, check=False)
        check(done.returncode in (0, 2), f"{arguments} ended with status {done.returncode}: {done.stderr[-500:]}")
        return done.stdout

    def one_machine(self, documents, known=b"", config=()):
        """The lines that the filters give behind one another."""
        read = self.filter(["extract", "--articles", "--documents", *config], documents)
        return self.filter(["compare", *config], self.filter(["group", *config], known + read)).splitlines()

    def slow_program(self, marks):
        """The program, slower, leaving a mark for each of its processes, and brought down by one kind of document."""
        path = self.folder / "slow-counterclaim"
        path.write_text(f"""#!{sys.executable}
import os, signal, sys, tempfile, time
os.close(tempfile.mkstemp(dir={str(marks)!r})[0])
time.sleep(1)
data = sys.stdin.buffer.read()
if {CRASHING!r}.encode() in data:
    os.kill(os.getpid(), signal.SIGSEGV)
source = tempfile.TemporaryFile()
source.write(data)
source.seek(0)
os.dup2(source.fileno(), 0)
os.execv({self.program!r}, ["counterclaim", *sys.argv[1:]])
""")
        path.chmod(0o755)
        return path


def check(holds, words):
    if not holds:
        sys.exit(f"test_spark: {words}")


def check_same(found, expected, case):
    """The records are the same lines, each as often, in whatever order."""
    found = collections.Counter(line for kind, lines in found.items() if kind != "fault" for line in lines)
    missing, surplus = collections.Counter(expected) - found, found - collections.Counter(expected)
    for sign, lines in (("-", missing), ("+", surplus)):
        for line in list(lines)[:3]:
            print(sign, line[:300].decode(errors="replace"), file=sys.stderr)
    check(not missing and not surplus, f"{case}: {missing.total()} records are missing and {surplus.total()} are too many")
    check(any(line.startswith(b'{"record":"discrepancy"') for line in expected), f"{case}: nothing was compared")
    print(f"test_spark: {case}: the {found.total()} records of one machine")


def made_up(count):
    """Reports of invented accidents, four of each, whose figures do not always agree."""
    for number in range(count):
        accident, town = number // 4, ("Lisbon", "Quetta", "Nairobi", "Lima", "Oslo", "Tunis")[number // 4 % 6]
        source = ("Police", "The fire brigade", "Hospital officials", "Residents")[number % 4]
        dead = 3 + accident % 40 + 2 * (number % 3 == 0)
        yield {"id": f"report-{number}", "title": f"Fire in {town}", "publisher": f"{source} Gazette",
               "published": f"2025-{1 + accident // 28 % 12:02}-{1 + accident % 28:02}",
               "text": f"A mill burned in {town}. {source} said that {dead} people were killed in {town}, and that {2 * dead} workers "
                       f"were injured. The mill was known as number {accident}."}


def lines_of(documents):
    return b"".join(json.dumps(document).encode() + b"\n" for document in documents)


def test_samples(bench):
    """The sample documents, texts and lines alike, with a configuration; some inputs are wrong. Parquet holds the same."""
    folder = bench.folder / "samples"
    shutil.copytree(REPOSITORY / "data", folder / "data")
    (folder / "pipeline.yaml").write_text("version: 1\nstages: [ingest, {stage: extract, lexicon: lexicon/desk.yaml}, attribute, "
                                          "{stage: group, threshold: 0.6}, {stage: compare, policy: [ucdp, gtd]}]\n")
    (folder / "lexicon").mkdir()
    (folder / "lexicon/desk.yaml").write_text("people:\n  workers:\n    - linesman/linesmen\n")
    good = [*made_up(24), {"id": "linesmen", "text": "Police said that 14 linesmen were killed in Lima."}]
    wrong = [b"no JSON\n", b'{"id": "no text"}\n', b'{"id": "cut \xff", "text": "Police said 5 men were killed \xff."}\n',
             b'{"record":"incident","id":"i-1"}\n']
    (folder / "data/one.jsonl").write_bytes(lines_of(good[:12]) + b"".join(wrong) + b"\n" + lines_of(good[12:]))
    (folder / "data/two.jsonl").write_bytes(lines_of(good[:1]))
    (folder / "data/ferry/copy.md").write_bytes((folder / "data/ferry/2026-02-07-local-paper.md").read_bytes())
    (folder / "data/ferry/empty.txt").write_bytes(b"")
    crawl = REPOSITORY / "Tests/ArchivesTests/Fixtures/packed-whole.warc.gz"
    (folder / "data/ferry/crawl.warc.gz").write_bytes(crawl.read_bytes())
    os.chdir(folder)
    config = ["--config", "pipeline.yaml"]
    inputs = [folder / pattern for pattern in ("data/*.jsonl", "data/*/*.txt", "data/*/*.md", "data/*/*.warc.gz")]
    found = bench.job("samples-out", inputs, config="pipeline.yaml", parquet=folder / "table", **{"with": "lexicon"})
    documents = bench.filter(["ingest", "data/*/*.{txt,md,warc.gz}"], b"") + (folder / "data/wire-updates.jsonl").read_bytes()
    check_same(found, bench.one_machine(documents + lines_of(good), config=config), "samples")
    check(any(b"linesmen" in line for line in found["claim"]), "the lexicon of the configuration did not reach the workers")
    messages = [json.loads(line)["message"] for line in found["fault"]]
    for part in ("not JSON", "valid UTF-8", '"text" is missing', "no document", 'the id "report-0" was given', "same content", "empty"):
        check(sum(part in message for message in messages) == 1, f"one fault should say {part}: {messages}")
    for kind in ("document", "article", "claim", "incident", "discrepancy"):
        rows = pyarrow.parquet.read_table(folder / "table" / kind)
        check(rows.num_rows == len(found[kind]), f"Parquet has {rows.num_rows} rows of {kind}, not {len(found[kind])}")


def test_killed_executor(bench):
    """An executor is killed while documents are read, and incidents of an earlier job keep their ids."""
    folder = bench.folder / "killed"
    marks = folder / "marks"
    marks.mkdir(parents=True)
    documents = list(made_up(120))
    random.Random(1).shuffle(documents)
    crash = {"id": "crash", "text": CRASHING}
    for number in range(6):
        part = documents[number * 20:(number + 1) * 20] + [crash] * (number == 2)
        (folder / f"part-{number}.jsonl").write_bytes(lines_of(part))
    known = b"".join(line + b"\n" for line in bench.one_machine(lines_of(documents[60:])) if line.startswith(b'{"record":"incident"'))
    (folder / "before/record=incident").mkdir(parents=True)
    (folder / "before/record=incident/part-0").write_bytes(known)
    killed = []
    killer = threading.Thread(target=kill_executor, args=(marks, killed), daemon=True)
    killer.start()
    found = bench.job("killed-out", [folder / "part-*.jsonl"], program=bench.slow_program(marks), known=folder / "before")
    check(killed, "no executor was killed")
    check_same(found, bench.one_machine(lines_of(documents), known), "an executor killed")
    faults = [json.loads(line) for line in found["fault"]]
    check(len(faults) == 1 and "crashed" in faults[0]["message"] and CRASHING in faults[0]["line"], f"faults: {faults}")


def kill_executor(marks, killed):
    """Kills one of this process's executors when the program has been started on a few pieces."""
    while len(list(marks.iterdir())) < 3:
        time.sleep(0.1)
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in command and os.getpid() in ancestors(process.name):
            os.kill(int(process.name), signal.SIGKILL)
            killed.append(process.name)
            return


def ancestors(process):
    found = set()
    while process not in ("0", "1"):
        try:
            process = re.search(r"^PPid:\s*(\d+)$", pathlib.Path(f"/proc/{process}/status").read_text(), re.MULTILINE)[1]
        except OSError:
            break
        found.add(int(process))
    return found


def test_evaluation_sets(bench, sets):
    """News and agency briefs of the development sets for grouping."""
    for name in ("gva", "ecb"):
        path = pathlib.Path(sets) / f"grouping-dev/{name}-docs.jsonl"
        if path.exists():
            began = time.monotonic()
            found = bench.job(f"{name}-out", [path])
            check_same(found, bench.one_machine(path.read_bytes()), f"{name}, {time.monotonic() - began:.0f} s")
        else:
            print(f"test_spark: {name} is not here and was passed over")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    sets = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 and sys.argv[2] else None
    spark = (SparkSession.builder.appName("test_spark").master("local-cluster[2,1,1024]").config("spark.driver.host", "127.0.0.1")
             .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4").getOrCreate())
    spark.sparkContext.setLogLevel("OFF")
    # Spark ships the file that it is told to submit; this one only imports it.
    spark.sparkContext.addPyFile(counterclaim_spark.__file__)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(program, spark, folder)
        test_samples(bench)
        test_killed_executor(bench)
        if sets:
            test_evaluation_sets(bench, sets)
        os.chdir("/")
        spark.stop()
    print("test_spark: all the same")


if __name__ == "__main__":
    main()
