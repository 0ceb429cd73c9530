#!/usr/bin/env python3
"""Measures pages a second of processor time: `counterclaim ingest` on saved pages, ingest and extract together, and trafilatura.

    python3 Scripts/bench-pages.py --program .build/release/counterclaim [--copies 40]

The pages under Tests/Pages are copied, each copy with other words, into a folder of their own. All figures are of one run on the
same pages; start and reading of files count for the program, and the import of trafilatura (PyPI) does not count for it.
"""
import argparse
import os
import pathlib
import string
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent.parent


def arguments():
    parser = argparse.ArgumentParser(description="Measure pages a second.")
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--copies", type=int, default=40)
    return parser.parse_args()


def write_pages(folder, copies):
    """The number of pages written and their bytes."""
    count = size = 0
    for path in sorted((HERE / "Tests/Pages").glob("*/*.html")):
        page = path.read_bytes()
        for copy in range(copies):
            name = "X" + "".join(string.ascii_lowercase[(copy // 26 ** i) % 26] for i in range(3))
            (folder / f"{path.parent.name}-{path.stem}-{copy}.html").write_bytes(page.replace(b" people", b" people of " + name.encode()))
            count, size = count + 1, size + len(page)
    return count, size


def seconds(command, folder, **files):
    """The processor time of a command."""
    process = subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL, **files)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 2):
        sys.exit(f"bench-pages: {' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def trafilatura_seconds(folder):
    try:
        import trafilatura
    except ImportError:
        return None
    pages = [path.read_bytes() for path in sorted(folder.glob("*-0.html"))]
    trafilatura.bare_extraction(pages[0], with_metadata=True)
    start = time.process_time()
    for page in pages:
        trafilatura.bare_extraction(page, with_metadata=True)
    return (time.process_time() - start) / len(pages)


def main():
    options = arguments()
    program = str(pathlib.Path(options.program).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        count, size = write_pages(folder, options.copies)
        documents = folder / "documents.jsonl"
        with open(documents, "wb") as output:
            ingest = seconds([program, "ingest", "*.html"], folder, stdout=output)
        with open(documents, "rb") as source:
            extract = seconds([program, "extract"], folder, stdin=source, stdout=subprocess.DEVNULL)
        other = trafilatura_seconds(folder)
    print(f"{count} pages, {size / count / 1000:.1f} kB each; pages a second of processor time:")
    print(f"  ingest                    {count / ingest:8.0f}   ({size / ingest / 1e6:.1f} MB/s)")
    print(f"  ingest and extract        {count / (ingest + extract):8.0f}")
    if other:
        print(f"  trafilatura with metadata {1 / other:8.0f}   (ingest is {other * count / ingest:.0f} times as fast)")


main()
