#!/usr/bin/env python3
"""Makes the sample pages and their gold from the layouts and words beside it: python3 Tests/Pages/build.py [--check]."""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import test_families  # noqa: E402
import tuning_families  # noqa: E402

PER_FAMILY = 3


def files():
    rows = []
    for half, families, first in [("tuning", tuning_families.FAMILIES, 0), ("test", test_families.FAMILIES, 100)]:
        for number, family in enumerate(families):
            for i in range(PER_FAMILY):
                page, gold = family(first + number + 17 * i)
                name = f"{half}/{family.__name__}-{i + 1}.html"
                yield name, page if isinstance(page, bytes) else page.encode()
                rows.append(dict(page=name, half=half, family=family.__name__, **gold))
    yield "gold.jsonl", "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def main():
    stale = []
    for name, content in files():
        path = HERE / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != content:
                stale.append(name)
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    if stale:
        sys.exit(f"Tests/Pages: {', '.join(stale)} differ from what build.py makes; run it without --check")


main()
