# make run   install what is missing, build the front end, serve          make test   every check, as CI runs them
# make check static checks only    make fmt   format    make bench   benchmarks    make clean   forget what was built

SHELL := /bin/sh
.DEFAULT_GOAL := help
BASE_PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
PYTHON := .venv/bin/python
WEB_SOURCES := $(shell find web -name node_modules -prune -o -name dist -prune -o -name '*.tsbuildinfo' -prune -o -type f -print 2>/dev/null | grep -v ' ')

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
export PYTHONPATH := .
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
ifeq ($(strip $(HOME)),)
export HOME := /tmp
endif

.PHONY: help migrations contracts run test check fmt bench setup python web system clean unit e2e

help:
	@sed -n '1,2s/^# //p' Makefile

run: setup
	$(PYTHON) -m guanxi serve

# after a change of declarations: write the migrations it asks for
migrations: python
	$(PYTHON) -m guanxi.server.makemigrations

# after a change of the interface or of declarations: contracts/ and the typed client of the browser
contracts: python web/node_modules/.installed
	$(PYTHON) -m guanxi openapi
	cd web && npm run --silent generate

setup: python web

python: .venv/.installed
web: web/dist/index.html

.venv/.installed: requirements.lock
	@test -n "$(BASE_PYTHON)" || { echo "需要 Python 3.11 以上 / Python 3.11 or newer is needed"; exit 1; }
	@test -x $(PYTHON) || $(BASE_PYTHON) -m venv .venv || { echo "apt-get install python3-venv?"; rm -rf .venv; exit 1; }
	$(PYTHON) -m pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

# the extra for directories, compiled against the system's headers; the program runs without it, its tests do not
.venv/.ldap: requirements-ldap.lock .venv/.installed
	$(PYTHON) -m pip install --quiet --require-hashes --requirement requirements-ldap.lock
	@touch $@

web/node_modules/.installed: web/package.json web/package-lock.json
	@command -v npm >/dev/null || { echo "需要 Node 20 以上 / Node 20 or newer (with npm) is needed"; exit 1; }
	cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

web/dist/index.html: web/node_modules/.installed $(filter-out web/package.json web/package-lock.json,$(WEB_SOURCES))
	cd web && npm run --silent build
	@touch $@

check: python web/node_modules/.installed
	.venv/bin/ruff check .
	.venv/bin/lint-imports
	.venv/bin/mypy guanxi

fmt: python
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .
	if test -d web/node_modules; then cd web && npm run --silent format; fi

system:
	@sh .ci/system

unit: python .venv/.ldap
	$(PYTHON) -m pytest -n 2

test: system setup check unit
	cd web && npm test
	$(MAKE) --no-print-directory e2e

e2e: setup
	if ls e2e/test_*.py >/dev/null 2>&1; then $(PYTHON) -m pytest e2e -p no:django -n 2 --dist loadfile; fi

bench: setup
	$(PYTHON) -m bench.generate
	$(PYTHON) -m bench.measure

clean:
	rm -rf .venv web/node_modules web/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
