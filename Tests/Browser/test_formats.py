"""Every form of the report, judged by readers that know nothing of this program."""
import csv
import json
import os
import pathlib
import re
import unittest

import feedparser
import geojson
import jsonschema
from lxml import etree
from referencing import Registry, Resource

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schema"
REPORTS = [pathlib.Path(os.environ["REPORTS"]) / name for name in ("sample", "single", "many", "hostile", "hostile-single")]


def validator(name):
    """A validator that finds the schemas beside the one it is made of."""
    def found(uri):
        return Resource.from_contents(json.loads((SCHEMAS / uri.rsplit("/", 1)[-1]).read_text(encoding="utf-8")))
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, registry=Registry(retrieve=found), format_checker=jsonschema.FormatChecker())


class Formats(unittest.TestCase):
    def assertValid(self, schema, value):
        errors = [f"{list(error.absolute_path)}: {error.message[:200]}" for error in validator(schema).iter_errors(value)]
        self.assertEqual(errors[:5], [])

    def test_json_keeps_to_its_schema(self):
        for report in REPORTS:
            self.assertValid("report.schema.json", json.loads((report / "report.json").read_text(encoding="utf-8")))

    def test_a_wrong_report_is_refused_by_the_schema(self):
        value = json.loads((REPORTS[0] / "report.json").read_text(encoding="utf-8"))
        for spoil in (lambda v: v.pop("title"), lambda v: v["claims"][0].update(start="1"), lambda v: v["annotations"][0].update(type="Note")):
            broken = json.loads(json.dumps(value))
            spoil(broken)
            self.assertTrue(list(validator("report.schema.json").iter_errors(broken)))

    def test_selectors_find_the_words_in_the_stored_text(self):
        report = REPORTS[0]
        value = json.loads((report / "report.json").read_text(encoding="utf-8"))
        sentences = {claim["id"]: claim["sentence"] for claim in value["claims"]}
        for annotation, claim in zip(value["annotations"], value["claims"]):
            quote, position = annotation["target"]["selector"]
            self.assertIn(quote["prefix"] + quote["exact"] + quote["suffix"], sentences[claim["id"]])
            self.assertGreater(position["end"], position["start"])

    def test_the_map_is_geojson(self):
        for report in REPORTS:
            text = (report / "incidents.geojson").read_text(encoding="utf-8")
            self.assertValid("report-geojson.schema.json", json.loads(text))
            collection = geojson.loads(text)
            self.assertIsInstance(collection, geojson.FeatureCollection)
            self.assertEqual(collection.errors(), [])

    def test_the_feed_is_read_by_a_feed_reader(self):
        grammar = etree.RelaxNG(etree.parse(str(SCHEMAS / "report-atom.rng")))
        for report in REPORTS:
            data = (report / "changes.atom").read_bytes()
            grammar.assertValid(etree.fromstring(data))
            feed = feedparser.parse(data)
            self.assertFalse(feed.bozo, feed.get("bozo_exception"))
            self.assertEqual(feed.version, "atom10")
            self.assertTrue(feed.entries)
            self.assertEqual(len({entry.id for entry in feed.entries}), len(feed.entries))
            for entry in feed.entries:
                self.assertTrue(entry.updated_parsed)
                self.assertTrue(entry.summary.strip())
                self.assertTrue(entry.link)

    def test_the_tables_keep_to_their_schemas_and_have_hxl_tags(self):
        for report in REPORTS:
            for name in ("claims", "discrepancies"):
                with open(report / f"{name}.csv", newline="", encoding="utf-8") as file:
                    names, tags, *rows = csv.reader(file, strict=True)
                self.assertTrue(rows)
                self.assertTrue(all(re.fullmatch(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*", tag) for tag in tags), tags)
                judge = validator(f"report-{name}-csv.schema.json")
                for row in rows:
                    self.assertEqual([error.message for error in judge.iter_errors(dict(zip(names, row, strict=True)))], [])


if __name__ == "__main__":
    unittest.main()
