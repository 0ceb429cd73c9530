"""Every kind of page of a report in a real browser: quiet, within itself, accessible, at every width and on paper."""
import os
import pathlib
import re
import unittest

from browser import Browser, WIDTHS, axe_source

REPORTS = {name: pathlib.Path(os.environ["REPORTS"]) / name for name in ("sample", "single", "hostile", "hostile-single", "many")}
PLANTED = "PLANTED"


def kinds(report):
    """One page of each kind, the longest: what breaks, breaks there."""
    folder = REPORTS[report]
    if "single" in report:
        return [folder / "report.html"]
    longest = [max(folder.glob(pattern), key=lambda path: path.stat().st_size, default=None)
               for pattern in ("incidents/*.html", "documents/*.html", "by/source-*.html", "by/month-*.html")]
    names = ("index", "browse", "contradiction", "sources", "run", "methodology", "by/newest")
    named = [folder / f"{name}.html" for name in names]
    return [path for path in longest + named if path is not None and path.exists()]


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.axe = axe_source()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def each(self, check, reports=("sample", "single", "hostile", "hostile-single")):
        """Checks every page; one that fails does not keep the others from being looked at."""
        for report in reports:
            pages = kinds(report)
            self.assertTrue(pages, f"no page of {report}")
            for page in pages:
                with self.subTest(report=report, page=page.name):
                    check(report, page)

    def open_wide(self, page):
        self.browser.resize(1440)
        self.browser.open(page)

    def unfold(self):
        self.browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")

    def test_no_message_in_the_console_and_no_request_leaves_the_folder(self):
        def check(report, page):
            self.open_wide(page)
            self.assertEqual(self.browser.console(), [])
            root = REPORTS[report].resolve().as_uri() + "/"
            for address in self.browser.requests():
                self.assertTrue(address.startswith((root, "data:", "about:")), address)
        self.each(check)

    def test_no_rule_of_accessibility_is_broken(self):
        def check(report, page):
            self.open_wide(page)
            self.unfold()
            self.assertEqual(self.browser.violations(self.axe), [])
        self.each(check)

    def test_contrast_is_enough_in_the_dark(self):
        def check(report, page):
            self.open_wide(page)
            self.unfold()
            self.assertEqual(self.browser.violations(self.axe, ["color-contrast"]), [])
        self.browser.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        self.addCleanup(self.browser.command, "Emulation.setEmulatedMedia", features=[])
        self.each(check, ("sample",))

    def test_nothing_sticks_out_of_the_window(self):
        def check(report, page):
            for width in WIDTHS:
                self.browser.resize(width)
                self.browser.open(page)
                self.unfold()
                over, what = self.browser.overflow()
                self.assertLessEqual(over, 0, f"{width} px: {what}")
        self.each(check)

    def test_it_prints(self):
        def check(report, page):
            self.browser.open(page)
            paper = self.browser.pdf()
            self.assertTrue(paper.startswith(b"%PDF-"))
            self.assertGreater(len(re.findall(rb"/Type\s*/Page\b", paper)), 0)
        self.each(check, ("sample", "single"))

    def test_the_keyboard_reaches_the_content_first(self):
        self.browser.resize(1440)
        self.browser.open(REPORTS["sample"] / "index.html")
        self.browser.command("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
        self.assertEqual(self.browser.run("return document.activeElement.getAttribute('href')"), "#content")

    def test_hostile_words_stay_text(self):
        def check(report, page):
            self.open_wide(page)
            self.assertEqual(self.browser.run("return window.PLANTED || null"), None)
            counts = self.browser.run(
                "return ['script:not([src=\"search.js\"])', 'iframe', 'object', 'img', 'base', 'b.planted', '[onmouseover]', '[onerror]']"
                ".map(s => document.querySelectorAll(s).length)")
            self.assertEqual(sum(counts), 0, counts)
            self.assertIn(PLANTED, self.browser.run("return document.body.textContent"))
        self.each(check, ("hostile", "hostile-single"))

    def test_words_from_right_to_left_keep_to_themselves(self):
        self.open_wide(max((REPORTS["hostile"] / "incidents").glob("*.html"), key=lambda path: path.stat().st_size))
        directions = self.browser.run(
            "return [...document.querySelectorAll('[dir=auto], bdi')].filter(e => /[\\u0600-\\u06FF]/.test(e.textContent.trim()[0] || ''))"
            ".map(e => getComputedStyle(e).direction)")
        self.assertTrue(directions)
        self.assertEqual(set(directions), {"rtl"})


if __name__ == "__main__":
    unittest.main()
