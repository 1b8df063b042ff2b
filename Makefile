# `make demo` and `make test` do all their own set-up.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --disable-pip-version-check -q -c constraints-cpu.txt

.PHONY: demo test lint gate bench clean

$(VENV)/.base: pyproject.toml constraints-cpu.txt
	@echo "Setting up $(VENV): a few minutes and about 1.5 GB, once."
	python3 -m venv $(VENV)
	$(PY) -m pip install -q --upgrade "pip>=25.1"
	$(PIP) -e .
	touch $@

$(VENV)/.dev: $(VENV)/.base
	@echo "Adding what the notebook and the tests need."
	$(PIP) -e ".[notebook]" --group dev
	touch $@

demo: $(VENV)/.base
	$(VENV)/bin/claimcheck index
	$(VENV)/bin/claimcheck check claims/nato-2021-02-fr/article.md
	$(VENV)/bin/claimcheck export .claimcheck/review.csv

lint: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

test: $(VENV)/.dev lint
	sh tests/chromium.sh
	$(PY) -m pytest -q

gate: $(VENV)/.dev
	$(PY) -m tests.gate

bench: $(VENV)/.dev
	$(PY) -m tests.bench

clean:
	rm -rf $(VENV) .claimcheck
