from __future__ import annotations

import re

from tests.architecture.project import ROOT

PAGE = ROOT / "docs" / "security.md"


def test_every_test_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)`", PAGE.read_text("utf-8")))
    assert len(named) > 20
    assert {name for name in named if not (ROOT / name).is_file()} == set()


def test_every_row_of_a_table_names_a_test() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    threats = [row for row in rows if not row.startswith(("| threat", "|---"))]
    assert [row for row in threats if "`tests/" not in row] == []
