#!/usr/bin/env python3
"""Makes the reports that the browser tests open: python3 make_reports.py PROGRAM FOLDER.

sample: the sample documents; single: two of their folders as one file; many: 240 invented accidents; hostile, hostile-single: documents,
sources, titles and colours that try to become more than text, in scripts from left to right and from right to left.
"""
import json
import pathlib
import shutil
import subprocess
import sys

PAYLOAD = "\"><b class=planted>PLANTED</b><script>window.PLANTED = 1</script><img src=x onerror=\"window.PLANTED = 2\">"


def run(program, folder, *options, expected=(0,)):
    done = subprocess.run([program, "run", "--no-ledger", *options], cwd=folder, stderr=subprocess.PIPE, text=True)
    if done.returncode not in expected:
        sys.exit(f"make_reports: {folder}: the program ended with {done.returncode}: {done.stderr}")


def write(folder, documents, configuration):
    folder.mkdir(parents=True)
    with open(folder / "documents.jsonl", "w", encoding="utf-8") as output:
        output.writelines(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    (folder / "pipeline.yaml").write_text(json.dumps(configuration, ensure_ascii=False), encoding="utf-8")


def configuration(to, **report):
    formats = ["html", "markdown", "json", "csv", "geojson", "atom"]
    return {"version": 1, "stages": [
        {"stage": "ingest", "from": [{"files": "documents.jsonl"}]}, "extract",
        {"stage": "attribute", "sources": [{"name": PAYLOAD, "kind": "military", "side": PAYLOAD, "match": ["army"]}]} if report else "attribute",
        "group", "compare", {"stage": "report", "to": to, "formats": formats, **report}]}


def accidents(count):
    towns = "Lisbon Quetta Nairobi Lima Manila Oslo Bogota Tunis Hanoi Kampala".split()
    harms = ["A ferry burned", "A bus fell", "A mine collapsed", "A mill exploded"]
    sources = ["Police", "The fire brigade", "Hospital officials", "Residents"]
    for number in range(count * len(sources)):
        incident, source = number // len(sources), sources[number % len(sources)]
        if source == "Residents" and incident % 2:
            source = "Fishermen"
        town, harm = towns[incident % len(towns)], harms[incident // len(towns) % len(harms)]
        dead = 3 + incident % 40 + (2 if number % 3 == 0 else 0)
        yield {"id": f"report-{number}", "title": f"{harm} in {town}", "publisher": f"{source} Gazette",
               "published": f"2025-{1 + incident // 28 % 12:02}-{1 + incident % 28:02}",
               "text": f"{harm} in {town}. {source} said that {dead} people were killed in {town}, and that {dead * 2} passengers "
                       f"were injured. The place is known as site {incident}."}


def hostile():
    long = "unbreakable" * 20
    told = [("The army", 21, "2025-03-11"), ("Rebels", 50, "2025-03-11"), ("The army", 24, "2025-03-13"), (f"Doctor {long}", 35, "2025-03-12")]
    for number, (source, dead, day) in enumerate(told):
        yield {"id": f"{number}/../{PAYLOAD}", "title": f"Blast in Quetta {PAYLOAD}", "publisher": PAYLOAD, "published": day,
               "url": f"https://example.com/{PAYLOAD}", "language": PAYLOAD,
               "text": f"{source} said that {dead} people were killed in a blast in Quetta {PAYLOAD} on 11 March 2025."}
    yield {"id": "أخبار", "title": "انفجار في كويتا يودي بحياة العشرات", "publisher": "صحيفة الميناء", "published": "2025-03-12",
           "url": "javascript:window.PLANTED=3", "text": "At least 40 people were killed in a blast in Quetta on 11 March 2025."}


def main():
    program, target = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
    shutil.rmtree(target, ignore_errors=True)
    repository = pathlib.Path(__file__).resolve().parents[2]
    # Axe takes minutes for one page that holds everything, so that the single file is a short one.
    short = ("convoy-bombing", "earthquake")
    for name, options, folders in (("sample", (), ("",)), ("single", ("--single-file",), short)):
        desk = target / f"{name}-desk"
        for folder in folders:
            shutil.copytree(repository / "data" / folder, desk / "data" / folder)
        shutil.copy(repository / "pipeline.yaml", desk)
        run(program, desk, *options, expected=(0, 2))
        shutil.move(desk / "reports", target / name)
    write(target / "many-desk", accidents(240), configuration("../many"))
    run(program, target / "many-desk")
    for name in ("hostile", "hostile-single"):
        looks = {"title": PAYLOAD, "single_file": name.endswith("single"), "address": "https://example.com/\"><b>/"}
        write(target / f"{name}-desk", hostile(), configuration(f"../{name}", **looks))
        run(program, target / f"{name}-desk")


if __name__ == "__main__":
    main()
