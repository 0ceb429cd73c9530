#!/usr/bin/env python3
"""Make Sources/Grouping/WordFrequencyData.swift: how often common English words stand in a text.

    python3 Scripts/make-word-frequencies.py [--packages DIR]

The counts are those of the PyPI package symspellpy (MIT), which takes them from the Google Books Ngram data
(CC BY 3.0). Words are brought to the stems of Sources/Grouping/Stem.swift; a stem is kept where a text of 250 words
holds it with a probability of 0.4 % or more. A line is a level and its stems: level n stands for a probability
of 2 ** (-n / 2).
"""
import argparse
import collections
import glob
import math
import os
import subprocess
import sys
import tempfile
import zipfile

OUT = os.path.join(os.path.dirname(__file__), "..", "Sources", "Grouping", "WordFrequencyData.swift")
SUFFIXES = [("'s", ""), ("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("ers", "er"),
            ("es", "e"), ("s", "")]


def stem(word):
    """The stem of a small word; Sources/Grouping/Stem.swift does the same."""
    for suffix, put in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            if suffix == "s" and word.endswith(("ss", "us", "is")):
                break
            word = word[: -len(suffix)] + put
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return word


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--packages", help="a folder that holds, or will hold, the downloaded package")
    given = options.parse_args().packages
    with tempfile.TemporaryDirectory() as temporary:
        folder = given or temporary
        if not glob.glob(os.path.join(folder, "symspellpy*.whl")):
            subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "-d", folder,
                            "symspellpy==6.10.1"], check=True)
        archive = zipfile.ZipFile(glob.glob(os.path.join(folder, "symspellpy*.whl"))[0])
        text = archive.read("symspellpy/frequency_dictionary_en_82_765.txt").decode("utf-8-sig")
    counts, total = collections.Counter(), 0
    for line in text.splitlines():
        word, count = line.split()
        total += int(count)
        if word.isascii() and word.isalpha():
            counts[stem(word)] += int(count)
    levels = collections.defaultdict(list)
    for word, count in counts.items():
        chance = 1 - math.exp(-count / total * 250)
        if chance >= 0.004:
            levels[round(-2 * math.log2(chance))].append(word)
    lines = [" ".join([str(level)] + sorted(levels[level])) for level in sorted(levels)]
    with open(OUT, "w", encoding="utf-8") as out:
        out.write("// Made by Scripts/make-word-frequencies.py; see NOTICE. Do not edit.\n// swift-format-ignore-file\n\n"
                  "/// Stems of common words by how often a text holds them; the script tells what a line holds.\n"
                  "enum WordFrequencyData {\n  static let levels = #\"\"\"\n" + "\n".join(lines) + "\n\"\"\"#\n}\n")
    print(sum(map(len, levels.values())), "stems", file=sys.stderr)


if __name__ == "__main__":
    main()
