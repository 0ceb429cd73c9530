"""A headless Chromium on the pages of a report, and what can be asked of a page."""
import base64
import json
import os
import pathlib
import shutil

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDTHS = (360, 768, 1440)


def axe_source():
    """The text of axe-core, which comes with a wheel; nothing is fetched when the tests run."""
    import axe_playwright_python
    folder = pathlib.Path(axe_playwright_python.__file__).parent
    return next(folder.rglob("axe.min.js")).read_text(encoding="utf-8")


class Browser:
    def __init__(self, with_scripts=True):
        options = Options()
        options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser") or ""
        arguments = ["--headless=new", "--disable-gpu", "--hide-scrollbars", "--lang=en"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        for argument in arguments:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        if not with_scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(240)

    def close(self):
        self.driver.quit()

    def resize(self, width, height=900):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def open(self, path, fragment=""):
        """Opens a file; what was logged before is forgotten."""
        self.driver.get("about:blank")
        self.console()
        self.requests()
        self.driver.get(pathlib.Path(path).resolve().as_uri() + fragment)

    def console(self):
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def requests(self):
        """The addresses that the page has asked for, itself among them."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def overflow(self):
        """By how many pixels the page is wider than the window, and what sticks out of it."""
        return self.run("""
          const room = document.documentElement.clientWidth;
          const over = document.documentElement.scrollWidth - room;
          if (over <= 0) return [over, []];
          const inside = e => e.closest('.wide, .visually-hidden, svg');
          return [over, [...document.querySelectorAll('body *')].filter(e => !inside(e)
            && e.getBoundingClientRect().right > room + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 120))];""")

    def violations(self, axe, rules=None):
        """The rules of axe that the page breaks, of all or of those named."""
        self.run(axe)
        options = {"resultTypes": ["violations"], "preload": False}
        if rules:
            options["runOnly"] = rules
        return self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, arguments[0]).then(r => done(r.violations.map("
            "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))));", options)

    def pdf(self):
        return base64.b64decode(self.command("Page.printToPDF", printBackground=True)["data"])
