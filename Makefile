# Everything a developer types. On a fresh Debian or Ubuntu machine with git, make, python3 (3.11
# to 3.13) and its venv module, `make run` and `make test` do all the set-up by themselves.
#
#   make run            open the app; without a display: do the main job and write ./screens
#   make test           format, lint, types, import rules, texts and tests
#   make test-system    the tests that need more of the system (installs it)
#   make bench          the figures of benchmarks/results.md
#   make faults ROW=kill [COUNT=50]   one promise, put to the test at the size of a release
#   make screens        draw every screen into ./screens
#   make translations   bring resources/i18n/*.ts up to date with the views
#   make format         format the code
#   make lock [UPGRADE=1]   write requirements.lock from pyproject.toml
#   make clean          remove what make made

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:
.PHONY: run test test-system bench faults screens translations format lock clean
.PHONY: packages-run packages-test packages-system catalogues

PY := .venv/bin/python
READY := .venv/.set-up-is-done
SYSTEM := packaging/linux/system_packages.sh
COUNT ?= $(if $(filter power,$(ROW)),50000)
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

run: packages-run $(READY) catalogues
	@packaging/dev/qt_starts.sh
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	    exec $(PY) -m jis_desktop; \
	fi; \
	echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty)."; \
	echo "The app does its main job offscreen instead, and writes its screens to ./screens."; \
	QT_QPA_PLATFORM=offscreen $(PY) -m jis_desktop --offscreen-tour && \
	exec $(PY) -m jis_desktop demo --screens ./screens

test: packages-test $(READY) catalogues
	@packaging/dev/qt_starts.sh
	@$(PY) packaging/dev/checks.py

test-system: packages-system $(READY) catalogues
	@packaging/dev/qt_starts.sh
	@$(PY) packaging/dev/checks.py --system

bench: packages-test $(READY) catalogues
	$(PY) -m benchmarks

faults: $(READY)
	@if [ -z "$(ROW)" ]; then echo "Name a row: make faults ROW=kill" >&2; exit 2; fi
	$(PY) -m tests.faults.$(if $(filter power,$(ROW)),power --keep build/faults,release $(ROW)) \
	    $(if $(COUNT),--count $(COUNT))
	@rm -f build/faults/record build/faults/found.json

screens: packages-run $(READY) catalogues
	$(PY) -m jis_desktop demo --screens ./screens

translations: $(READY)
	$(PY) packaging/dev/update_translations.py
	@$(PY) packaging/dev/check_translations.py

format: $(READY)
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .

lock: $(READY)
	UV_SYSTEM_CERTS=1 packaging/dev/lock.sh $(if $(UPGRADE),--upgrade)

clean:
	rm -rf .venv build dist screens .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -rf .import_linter_cache *.egg-info resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

packages-run:
	@$(SYSTEM) qt xcb wayland

packages-test:
	@$(SYSTEM) qt secret-service compiler

packages-system:
	@$(SYSTEM) qt xcb secret-service compiler system-tests

catalogues: $(CATALOGUES)

resources/i18n/%.qm: resources/i18n/%.ts | $(READY)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

$(READY): requirements.lock pyproject.toml packaging/dev/uv-requirements.txt packaging/dev/set_up.sh
	@PYTHON="$(PYTHON)" packaging/dev/set_up.sh
	@touch $@
