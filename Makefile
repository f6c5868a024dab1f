# Everything a fresh machine with Swift needs is done by `make run` and `make test` themselves.

SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := .build
STATIC := $(BUILD)/static
BENCH := $(BUILD)-benchmarks/release
FUZZ := $(BUILD)-fuzzing
# For each property; `make fuzz SECONDS=20 PROPERTIES=json` is a short look at one.
SECONDS ?= 60
PROPERTIES ?= json fluent content frames token
# One self-contained program: it starts faster, and runs where there is no Swift.
RELEASE := --configuration release --static-swift-stdlib --product lotsen
# Generic code of other modules, of the cryptography above all, is made for the types it is used
# with: a tenth of an answer.
FASTER := -Xswiftc -cross-module-optimization

.PHONY: run test build lint check cases install bench fuzz clean readline

run: build
	@$(BUILD)/release/lotsen

# The C++ runtime that Foundation wants is linked in, too, and the program stands at a fixed
# address: loading the one and relocating the other took a third of the start.
# The content as one file beside it: a conversation then begins at once.
build: readline
	@mkdir -p $(STATIC)
	@ln -sf "$$(clang -print-file-name=libstdc++.a)" $(STATIC)/libstdc++.a
	@swift build $(RELEASE) $(FASTER) -Xlinker -L$(CURDIR)/$(STATIC) -Xlinker --no-pie
	@$(BUILD)/release/lotsen compile --content .

test: readline lint
	swift build --build-tests
	swift test --skip-build
	$(BUILD)/debug/lotsen check
	$(BUILD)/debug/lotsen run --thorough --golden sv --golden sv-simple --golden en Transcripts
	$(BUILD)/debug/lotsen cover --fail-under 100 Transcripts
	$(BUILD)/debug/lotsen explore --seed 1 --walks 100

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

check: build
	$(BUILD)/release/lotsen check

cases: build
	$(BUILD)/release/lotsen run --thorough Transcripts

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lotsen
	install -m 0755 $(BUILD)/release/lotsen $(DESTDIR)$(PREFIX)/bin/lotsen
	cp -R Dialogues Locales $(DESTDIR)$(PREFIX)/share/lotsen/
	$(DESTDIR)$(PREFIX)/bin/lotsen compile --content $(DESTDIR)$(PREFIX)/share/lotsen

bench: build
	swift build --package-path Benchmarks --scratch-path $(BUILD)-benchmarks -c release $(FASTER)
	@$(BENCH)/start-up $(BENCH)/empty $(BUILD)/release/lotsen
	@$(BENCH)/turns
	@$(BENCH)/exploration $(BUILD)/release/lotsen
	@$(BENCH)/resident-memory $(BUILD)/release/lotsen .
	@taskset --cpu-list 0 $(BENCH)/round-trips $(BENCH)/echo $(BUILD)/release/lotsen .

# Tries bytes that nobody thought of. What breaks a property lies in $(FUZZ)/faults afterwards: it
# goes to Tests/…/Corpus, where it is a test. Swift keeps marks in the spare bits of pointers, so that
# what such a pointer leads to looks lost: leaks are not looked for. Its own report of a trap would
# itself be taken for a fault.
fuzz:
	swift build --package-path Fuzzing --scratch-path $(FUZZ) -c release --sanitize address \
	  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp \
	  -Xlinker "$$(clang -print-file-name=libclang_rt.fuzzer_no_main-x86_64.a)" -Xlinker -lstdc++
	@mkdir -p $(FUZZ)/faults
	@for property in $(PROPERTIES); do \
	  SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 \
	    $(FUZZ)/release/fuzz $$property $(FUZZ)/corpus/$$property \
	    -max_total_time=$(SECONDS) -timeout=10 -max_len=20000 \
	    -artifact_prefix=$(FUZZ)/faults/$$property- \
	    &>$(FUZZ)/$$property.log || { tail -n 60 $(FUZZ)/$$property.log; exit 1; }; \
	  echo "$$property: $$(grep -a DONE $(FUZZ)/$$property.log)"; \
	done

clean:
	rm -rf $(BUILD) $(BUILD)-benchmarks $(FUZZ) edition.bin

# GNU readline's headers: installed where we may, else the exact command to do it.
readline:
	@test -e /usr/include/readline/readline.h || { \
	  echo "Lotsen needs the headers of GNU readline."; \
	  if [ "$$(id -u)" = 0 ]; then apt-get update && apt-get install -y libreadline-dev; \
	  else echo "Install them with: sudo apt-get install libreadline-dev"; exit 1; fi; }
