"""Incidents are found by pages without a script, and by the search with it, and both find the same."""
import os
import pathlib
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from browser import Browser

# Seconds; no test waits longer than it must.
PATIENCE = 120
MANY = pathlib.Path(os.environ["REPORTS"]) / "many"


class Found:
    def __init__(self, browser):
        self.browser = browser

    def wait(self):
        """The number that is found, once the script has written it."""
        def written(_):
            text = self.browser.run("return document.getElementById('found').hidden ? '' : document.getElementById('found-count').textContent")
            return text if text.endswith("incidents") else None
        text = WebDriverWait(self.browser.driver, PATIENCE, poll_frequency=0.05).until(written)
        return int(text.split(" of ")[0].replace(",", ""))

    def titles(self):
        return self.browser.run("return [...document.querySelectorAll('#found h3')].map(e => e.textContent)")

    def ask(self, **values):
        self.browser.run("""
          const form = document.getElementById('search');
          document.getElementById('found-count').textContent = '';
          for (const [name, value] of Object.entries(arguments[0])) form.elements.namedItem(name).value = value;
          form.dispatchEvent(new Event('input'));""", values)
        return self.wait()


class WithScript(unittest.TestCase):
    def setUp(self):
        self.browser = Browser()
        self.browser.open(MANY / "index.html")
        self.found = Found(self.browser)

    def tearDown(self):
        self.assertEqual(self.browser.console(), [])
        self.browser.close()

    def listed(self, path):
        """What the pages without a script list."""
        self.browser.driver.switch_to.new_window("tab")
        self.browser.open(MANY / path)
        titles = []
        while True:
            titles += self.browser.run(
                "return [...document.querySelectorAll('.lines > li > a, #listing h2 a, #listing h3 a')].map(e => e.textContent)")
            following = self.browser.driver.find_elements(By.CSS_SELECTOR, "a[rel=next]")
            if not following:
                break
            self.browser.driver.get(following[0].get_attribute("href"))
        self.browser.driver.close()
        self.browser.driver.switch_to.window(self.browser.driver.window_handles[0])
        return titles

    def test_the_list_is_fetched_when_it_is_asked_for(self):
        self.assertEqual([address for address in self.browser.requests() if address.endswith("incidents.js")], [])
        self.found.ask(q="ferry")
        self.assertEqual(len([address for address in self.browser.requests() if address.endswith("incidents.js")]), 1)

    def test_words_find_titles_and_sources(self):
        count = self.found.ask(q="FERRY")
        self.assertGreater(count, 0)
        self.assertTrue(all("erry" in title for title in self.found.titles()))
        self.assertGreater(self.found.ask(q="fire brigade"), 0)
        self.assertEqual(self.found.ask(q="nowhere at all"), 0)

    def test_a_kind_and_a_measure_find_what_their_pages_list(self):
        self.assertEqual(self.found.ask(kind="contradiction"), len(self.listed("contradiction.html")))
        self.assertEqual(self.found.ask(kind="", measure="injured"), len(self.listed("by/measure-injured.html")))

    def test_a_place_a_source_a_day_and_voices_narrow_the_list(self):
        everything = self.found.ask(sort="newest")
        for values in ({"place": "lisbon"}, {"source": "fishermen"}, {"from": "2025-02-01", "to": "2025-02-28"}):
            count = self.found.ask(**values)
            self.assertTrue(0 < count < everything, values)
            self.found.ask(**dict.fromkeys(values, ""))
        self.assertLess(self.found.ask(voices="5"), everything)

    def test_the_newest_first_is_the_order_of_its_page(self):
        self.found.ask(sort="newest")
        titles = self.found.titles()
        self.assertEqual(titles, self.listed("by/newest.html")[:len(titles)])

    def test_more_is_shown_on_demand_and_clearing_brings_the_index_back(self):
        count = self.found.ask(sort="title")
        self.assertEqual(len(self.found.titles()), min(50, count))
        self.browser.driver.find_element(By.CSS_SELECTOR, "#found .more").click()
        self.assertEqual(len(self.found.titles()), min(100, count))
        self.browser.driver.find_element(By.CSS_SELECTOR, "#search [type=reset]").click()
        WebDriverWait(self.browser.driver, PATIENCE, poll_frequency=0.05).until(
            lambda _: self.browser.run("return document.getElementById('found').hidden"))
        self.assertFalse(self.browser.run("return document.getElementById('listing').hidden"))

    def test_an_address_carries_the_question(self):
        self.browser.open(MANY / "index.html", "#?kind=contradiction&sort=newest")
        self.assertGreater(self.found.wait(), 0)
        self.assertEqual(self.browser.run("return document.getElementById('search-kind').value"), "contradiction")


class WithoutScript(unittest.TestCase):
    def setUp(self):
        self.browser = Browser(with_scripts=False)

    def tearDown(self):
        self.browser.close()

    def links(self, path, selector):
        self.browser.open(MANY / path)
        return [(element.text, element.get_attribute("href")) for element in self.browser.driver.find_elements(By.CSS_SELECTOR, selector)]

    def test_the_search_is_not_there_and_the_list_is(self):
        self.browser.open(MANY / "index.html")
        self.assertFalse(self.browser.driver.find_element(By.ID, "search").is_displayed())
        self.assertTrue(self.browser.driver.find_element(By.ID, "listing").is_displayed())

    def test_every_choice_leads_to_as_many_incidents_as_it_says(self):
        self.browser.open(MANY / "browse.html")
        choices = []
        for section in ("kind", "measure", "month", "voices", "place", "source"):
            items = self.browser.driver.find_elements(By.CSS_SELECTOR, f"section[aria-labelledby=by-{section}] li")
            self.assertTrue(items, section)
            link = items[0].find_element(By.TAG_NAME, "a").get_attribute("href")
            choices.append((link, int(items[0].find_element(By.CLASS_NAME, "count").text.replace(",", ""))))
        for link, count in choices:
            with self.subTest(link):
                found, page = 0, link
                while page:
                    self.browser.driver.get(page)
                    found += len(self.browser.driver.find_elements(By.CSS_SELECTOR, ".lines > li, .incidents > li"))
                    following = self.browser.driver.find_elements(By.CSS_SELECTOR, "a[rel=next]")
                    page = following[0].get_attribute("href") if following else None
                self.assertEqual(found, count)


if __name__ == "__main__":
    unittest.main()
