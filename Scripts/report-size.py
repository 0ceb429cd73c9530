#!/usr/bin/env python3
"""Measures a report of many incidents: how long it takes, how large it is, and when its index is painted.

    python3 Scripts/report-size.py --program .build/release/counterclaim [--incidents 5000]

The documents are those of Tests/Browser/make_reports.py, four reports of each invented accident. The seconds are those of the report
stage alone, as the ledger has them. Where Chromium, chromedriver and selenium are there (make test-report installs them into
.build/report-tests), the first contentful paint of the index is told as well, the middle of five.
"""
import argparse
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

BROWSER = pathlib.Path(__file__).resolve().parents[1] / "Tests/Browser"
sys.path.insert(0, str(BROWSER))
import make_reports  # noqa: E402


def paint(page):
    """Milliseconds to the first contentful paint."""
    from browser import Browser
    times = []
    for _ in range(5):
        browser = Browser()
        browser.resize(1280)
        browser.open(page)
        times.append(browser.driver.execute_async_script(
            "const done = arguments[0]; new PerformanceObserver(list => { const paint = list.getEntriesByName('first-contentful-paint')[0];"
            "if (paint) done(paint.startTime); }).observe({type: 'paint', buffered: true});"))
        browser.close()
    return sorted(times)[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=".build/release/counterclaim")
    parser.add_argument("--incidents", type=int, default=5000)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "desk"
        make_reports.write(folder, make_reports.accidents(options.incidents), make_reports.configuration("reports"))
        subprocess.run([program, "run"], cwd=folder, check=True, stderr=subprocess.DEVNULL)
        seconds = json.loads(sqlite3.connect(folder / ".counterclaim/ledger.sqlite").execute("SELECT seconds FROM run").fetchone()[0])
        files = [path for path in (folder / "reports").rglob("*") if path.is_file()]
        pages = [path for path in files if path.suffix == ".html"]
        incidents = len(list((folder / "reports/incidents").glob("*.html")))
        print(f"{incidents:,} incidents: report {seconds['report']:.1f} s; {len(files):,} files, "
              f"{sum(path.stat().st_size for path in files) / 1e6:.0f} MB, of these pages {sum(path.stat().st_size for path in pages) / 1e6:.0f} MB; "
              f"index.html {(folder / 'reports/index.html').stat().st_size / 1e3:.0f} kB, "
              f"incidents.js {(folder / 'reports/incidents.js').stat().st_size / 1e6:.1f} MB")
        try:
            print(f"first contentful paint of the index: {paint(folder / 'reports/index.html'):.0f} ms")
        except ImportError:
            print("first paint: not measured, selenium is not there")


if __name__ == "__main__":
    main()
