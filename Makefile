# The commands of daily work; `make` alone lists them. CONTRIBUTING.md tells when to use which.

# Where the evaluation sets and their scorers lie (for `make score`; not part of this repository).
EVAL ?= ../shared/eval
# A JSON Lines file of documents to measure the speed on; without it the corpus under Tests is repeated.
BENCH ?=
# What `make fuzz` feeds, one of Tests/Fuzz, and for how long.
TARGET ?= pages
SECONDS ?= 600
# A folder of saved pages to measure the speed on, and whether the figures are kept under Benchmarks/results.
PAGES ?= Tests/Pages
KEEP ?=

# Where `make install` puts things; DESTDIR goes before it, for packages.
PREFIX ?= /usr/local
DESTDIR ?=
# Further options of the release build, such as --static-swift-stdlib.
SWIFTFLAGS ?=

PROGRAM = .build/release/counterclaim
SWIFT_FILES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

.DEFAULT_GOAL := help
.PHONY: help packages build run test test-faults test-report test-install test-spark dist test-dist install check-reports score bench \
	bench-instructions score-pages bench-pages fuzz embed format lint clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

packages: ## install the Debian packages that are missing
	@Scripts/install-packages.sh

# An incremental build does not see that a struct behind an internal import has changed its size, and
# would link the program's own files as they were; so they are compiled anew when anything changed.
build: packages
	@if [ -n "$$(find Sources -name '*.swift' -newer $(PROGRAM) 2>/dev/null | head -n 1)" ]; then \
	find Sources/counterclaim Sources/Pipeline -name '*.swift' -exec touch {} +; fi
	swift build -c release --product counterclaim $(SWIFTFLAGS)

# Without the ledger, so that reports/ does not depend on earlier runs.
run: build ## read data/ as pipeline.yaml says and write reports/
	$(PROGRAM) run --no-ledger

test: packages ## lint, tests, and a check that reports/ is what `make run` makes
	@if swift format --version >/dev/null 2>&1; then $(MAKE) --no-print-directory lint; \
	else echo "make test: this toolchain has no swift format, so nothing was linted" >&2; fi
	@if command -v python3 >/dev/null 2>&1; then \
	python3 Tests/Corpus/build.py --check && python3 Tests/Pages/build.py --check; fi
	@find Sources/counterclaim Sources/Pipeline Tests -name '*.swift' -exec touch {} +
	swift test --disable-xctest
	@$(MAKE) --no-print-directory check-reports

test-faults: build ## kill runs at random moments and see that nothing is lost
	COUNTERCLAIM_FAULTS=1 COUNTERCLAIM_PROGRAM="$(CURDIR)/$(PROGRAM)" \
	swift test --disable-xctest --filter "KilledRunTests|SoakTests"

# The generator of man pages is the argument parser's own.
install: build ## install the program, completions, man pages, units, schemas and lexicon: make install PREFIX=/usr
	swift build -c release --product generate-manual
	Scripts/install.sh "$(PROGRAM)" "$(PREFIX)" .build/release/generate-manual "$(DESTDIR)"

test-install: ## install into a folder of its own, and see that everything is there and works
	@rm -rf .build/installed
	@$(MAKE) --no-print-directory install DESTDIR="$(CURDIR)/.build/installed" PREFIX=/usr
	@Scripts/check-install.sh "$(CURDIR)/.build/installed" /usr

test-spark: build ## the job for Apache Spark gives the records of one machine, an executor killed; downloads PySpark, 434 MB
	@deploy/spark/test.sh $(PROGRAM) "$(EVAL)"

dist: packages ## the release in .build/dist/out: a tar archive and a Debian package that need no Swift
	@Scripts/install-packages.sh dist
	@rm -rf .build/dist/out
	@deploy/dist.sh .build/dist/out

test-dist: dist ## install the release in a clean Debian and run it there; needs root
	@deploy/test-dist.sh .build/dist/out

test-report: build ## open reports in a real browser, and give every form of them to other readers
	@Scripts/test-report.sh $(PROGRAM)

check-reports: run
	@Scripts/check-reports.sh

score: build ## score the program on the development sets: make score EVAL=../shared/eval
	@Scripts/score.sh "$(EVAL)" $(PROGRAM)

bench: build ## speed and memory beside wc -w and grep: make bench BENCH=docs.jsonl PAGES=saved-pages KEEP=1
	swift build -c release --package-path Benchmarks
	@Benchmarks/.build/release/benchmarks --program $(PROGRAM) $(if $(BENCH),--documents "$(BENCH)") \
	--pages "$(PAGES)" $(if $(KEEP),--keep)

bench-instructions: build ## instructions that a kilobyte of text takes (valgrind), where time is too noisy
	@swift build -c release --package-path Benchmarks --product SignalPause
	@Scripts/count-instructions.sh $(PROGRAM) Benchmarks/.build/release/libSignalPause.so $(BENCH)

# The program that pages are scored beside, in a place of its own.
PYTHON_PAGES = .build/python-pages/bin/python
$(PYTHON_PAGES):
	python3 -m venv .build/python-pages
	.build/python-pages/bin/pip install --quiet trafilatura==2.3.1 lxml_html_clean

score-pages: build $(PYTHON_PAGES) ## main text, titles and days of the sample pages, beside trafilatura
	@$(PYTHON_PAGES) Scripts/score-pages.py --program $(PROGRAM)

bench-pages: build $(PYTHON_PAGES) ## pages a second, beside trafilatura
	@$(PYTHON_PAGES) Scripts/bench-pages.py --program $(PROGRAM)

fuzz: packages ## feed a parser with made-up inputs: make fuzz TARGET=pages SECONDS=600
	@Scripts/fuzz.sh "$(TARGET)" "$(SECONDS)"

embed: ## write lexicon/ and templates/ into the program's source
	@for script in Scripts/embed-*.sh; do bash "$$script" || exit 1; done

format: ## format the Swift files in place
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

lint: ## fail where a Swift file is not as swift format wants it
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

clean: ## remove what the build made (not the ledger, not the reports)
	swift package clean
	rm -rf .build/scores
