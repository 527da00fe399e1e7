"""A definition is read as it was written; one with an error in it is refused. The shipped ones
say what the design says.
"""

from __future__ import annotations

import math
import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.stats import tables
from jis_desktop.stats.tables import (
    FROM_ENROLMENT,
    Minimum,
    TableDefinition,
    load_tables,
    parse_table,
)

RESOURCES = Path(__file__).parents[2] / "resources"

# Two definitions made for the tests: the controls. Each planted error changes one thing of one.

HEAD = (
    'id = "X1"\nversion = 3\ntitle_nl = "Kleuren"\ntitle_en = "Colours"\n'
    'counts_nl = "Wat kleur heeft."\ncounts_en = "What has a colour."\nperiod = "quarter"\n'
)
DIMENSIONS = (
    '[[dimension]]\nname = "school"\ntitle_nl = "School"\ntitle_en = "School"\n'
    'codes = ["school"]\n'
    '[[dimension]]\nname = "shade"\ntitle_nl = "Tint"\ntitle_en = "Shade"\n'
    'codes = ["light", "dark"]\n'
)
NOISY = HEAD + 'mechanism = "discrete_laplace"\nepsilon = "1/2"\nmargin = 6\n' + DIMENSIONS
POOLED = (
    HEAD + 'mechanism = "pooled"\npool = "shade"\n'
    "[minimum]\nattendance = 4\nmeetings = 3\nvalue = 10\nmembers = 2\n" + DIMENSIONS
)


def test_the_controls_pass() -> None:
    noisy, pooled = parse_table(NOISY), parse_table(POOLED)
    assert (noisy.id, noisy.version, noisy.period) == ("X1", 3, "quarter")
    assert (noisy.epsilon, noisy.margin, noisy.pool_place) == (Fraction(1, 2), 6, None)
    assert noisy.columns == ("SCHOOL", "SHADE")
    assert noisy.dimensions[1].codes == ("light", "dark")
    assert pooled.minimum == Minimum(attendance=4, meetings=3, value=10, members=2)
    assert (pooled.pool, pooled.pool_place, pooled.epsilon, pooled.margin) == ("shade", 1, None, 0)


def test_both_languages_are_read() -> None:
    table = parse_table(NOISY)
    assert (table.title("nl"), table.title("en")) == ("Kleuren", "Colours")
    assert (table.counts("nl"), table.counts("en")) == ("Wat kleur heeft.", "What has a colour.")
    assert [one.title("nl") for one in table.dimensions] == ["School", "Tint"]
    assert [one.title("en") for one in table.dimensions] == ["School", "Shade"]


@pytest.mark.parametrize(
    ("before", "after", "setting", "problem"),
    [
        ('id = "X1"', 'id = "x1"', "id", "value"),
        ('id = "X1"', 'id = "X1,1"', "id", "value"),
        ('id = "X1"\n', "", "id", "missing"),
        ("version = 3", "version = 0", "version", "value"),
        ("version = 3", "version = true", "version", "value"),
        ("version = 3", 'version = "3"', "version", "value"),
        ("version = 3", f"version = {'9' * 5000}", "-", "syntax"),
        ("version = 3", "versie = 3", "versie", "unknown"),
        ('title_nl = "Kleuren"\n', "", "title_nl", "missing"),
        ('title_en = "Colours"', 'title_en = ""', "title_en", "value"),
        ('title_en = "Colours"', 'title_en = "Col\\nours"', "title_en", "value"),
        ('counts_en = "What has a colour."\n', "", "counts_en", "missing"),
        ('counts_nl = "Wat kleur heeft."', "counts_nl = 7", "counts_nl", "value"),
        ('period = "quarter"', 'period = "week"', "period", "value"),
        ('period = "quarter"\n', "", "period", "missing"),
        ('mechanism = "discrete_laplace"\n', "", "mechanism", "missing"),
        ('mechanism = "discrete_laplace"', 'mechanism = "laplace"', "mechanism", "value"),
        ('mechanism = "discrete_laplace"', 'mechanism = ["exact"]', "mechanism", "value"),
        ('mechanism = "discrete_laplace"', 'mechanism = "exact"', "epsilon", "unknown"),
        ('epsilon = "1/2"\n', "", "epsilon", "missing"),
        ('epsilon = "1/2"', "epsilon = 0.5", "epsilon", "value"),
        ('epsilon = "1/2"', 'epsilon = "2/4"', "epsilon", "value"),
        ('epsilon = "1/2"', 'epsilon = "0"', "epsilon", "value"),
        ('epsilon = "1/2"', 'epsilon = "-1/2"', "epsilon", "value"),
        ('epsilon = "1/2"', 'epsilon = "1/0"', "epsilon", "value"),
        ("margin = 6\n", "", "margin", "missing"),
        ("margin = 6", "margin = 0", "margin", "value"),
        ("margin = 6", 'margin = 6\npool = "shade"', "pool", "unknown"),
        ("margin = 6", "margin = 6\nminimum = 3", "minimum", "value"),
        ("margin = 6", "margin = 6\n[minimum]\nvalue = 3", "value", "unknown"),
        ('name = "shade"', 'name = "school"', "dimension", "duplicate"),
        ('name = "shade"', 'name = "obs_value"', "dimension", "value"),
        ('name = "shade"', 'name = "Shade"', "name", "value"),
        ('name = "shade"\n', "", "name", "missing"),
        ('title_nl = "Tint"\n', "", "title_nl", "missing"),
        ('title_nl = "Tint"', 'title_nl = "Tint"\nkleur = 1', "kleur", "unknown"),
        ('codes = ["light", "dark"]', "", "codes", "missing"),
        ('codes = ["light", "dark"]', "codes = []", "codes", "value"),
        ('codes = ["light", "dark"]', 'codes = "light"', "codes", "value"),
        ('codes = ["light", "dark"]', 'codes = ["light", 1]', "codes", "value"),
        ('codes = ["light", "dark"]', 'codes = ["light", "light"]', "codes", "duplicate"),
        ('codes = ["light", "dark"]', 'codes = ["light", "school"]', "codes", "value"),
        (DIMENSIONS, "", "dimension", "missing"),
        (DIMENSIONS, "dimension = []\n", "dimension", "value"),
        (DIMENSIONS, "dimension = [1]\n", "dimension", "value"),
        ("margin = 6", "margin = 6\nmargin = 6", "-", "syntax"),
    ],
)
def test_a_broken_definition_is_refused(
    before: str, after: str, setting: str, problem: str
) -> None:
    assert before in NOISY
    with pytest.raises(BrokenInstallError) as refused:
        parse_table(NOISY.replace(before, after))
    assert refused.value.code == "tables.invalid"
    assert (refused.value.values["setting"], refused.value.values["problem"]) == (setting, problem)


@pytest.mark.parametrize(
    ("before", "after", "setting", "problem"),
    [
        ('pool = "shade"\n', "", "pool", "missing"),
        ('pool = "shade"', 'pool = "colour"', "pool", "unknown"),
        ('pool = "shade"', "pool = 1", "pool", "value"),
        ('mechanism = "pooled"', 'mechanism = "threshold"', "pool", "unknown"),
        ('mechanism = "pooled"', 'mechanism = "pooled"\nepsilon = "1"', "epsilon", "unknown"),
        ("meetings = 3\n", "", "meetings", "missing"),
        ("value = 10\n", "", "value", "missing"),
        ("value = 10", "value = 0", "value", "value"),
        ("members = 2\n", "", "members", "missing"),
        ("members = 2", "members = 1", "members", "value"),
        ("members = 2", "members = 2\nheads = 3", "heads", "unknown"),
    ],
)
def test_a_broken_pool_is_refused(before: str, after: str, setting: str, problem: str) -> None:
    assert before in POOLED
    with pytest.raises(BrokenInstallError) as refused:
        parse_table(POOLED.replace(before, after))
    assert (refused.value.values["setting"], refused.value.values["problem"]) == (setting, problem)


def test_a_name_that_may_not_stand_in_a_log_is_not_told() -> None:
    with pytest.raises(BrokenInstallError) as refused:
        parse_table(NOISY.replace("version = 3", '"Jan de Vries" = 3'))
    assert refused.value.values == {"table": "X1", "setting": "-", "problem": "unknown"}


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("X2.toml", NOISY.encode(), "value"),
        ("X1.toml", NOISY.encode("utf-16"), "syntax"),
        ("jan de vries.toml", NOISY.encode(), "value"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(tables, "resource_path", lambda *_parts: tmp_path)
    with pytest.raises(BrokenInstallError) as refused:
        load_tables()
    assert refused.value.values["problem"] == problem
    assert "jan" not in str(refused.value.values)


def test_a_folder_without_tables_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "resource_path", lambda *_parts: tmp_path)
    with pytest.raises(BrokenInstallError) as refused:
        load_tables()
    assert refused.value.code == "tables.missing"


# What ships.


def said(table: TableDefinition) -> str:
    """What matters of a definition in one line."""
    split = " x ".join(dimension.name for dimension in table.dimensions)
    return f"{table.period}: {split}: {table.mechanism} {table.epsilon or ''}".strip()


def test_the_shipped_tables_are_those_of_the_design() -> None:
    assert {name: said(table) for name, table in load_tables().items()} == {
        "C1": "quarter: organisation x item: exact",
        "M1": "quarter: school x kind: exact",
        "M1T": "quarter: school x theme: exact",
        "M2": "quarter: school: pooled",
        "M2G": "quarter: organisation x gender: pooled",
        "P1": "teljaar: school: discrete_laplace 1",
        "P2": "quarter: organisation x gender: discrete_laplace 1/2",
        "P3": "teljaar: organisation x early_signal: discrete_laplace 1/2",
        "S1": "teljaar: organisation x early_signal: discrete_laplace 1/2",
        "T1": "quarter: organisation: threshold",
    }


def test_the_shipped_minima_are_those_of_the_design() -> None:
    shipped = load_tables()
    pooled = Minimum(meetings=3, value=10, members=2)
    bounded = {name: one.minimum for name, one in shipped.items() if one.minimum != Minimum()}
    assert bounded == {
        "M1": Minimum(attendance=4),
        "M1T": Minimum(attendance=4),
        "M2": pooled,
        "M2G": pooled,
        "T1": Minimum(value=30),
    }
    assert {name: one.pool for name, one in shipped.items() if one.pool} == {
        "M2": "school",
        "M2G": "gender",
    }


def test_no_table_splits_a_youth_by_school_and_anything_else() -> None:
    of_youths = [one for one in load_tables().values() if one.epsilon is not None]
    assert all(one.columns == ("SCHOOL",) or "SCHOOL" not in one.columns for one in of_youths)
    both = {"GENDER", "EARLY_SIGNAL"}
    assert not any(both <= set(one.columns) for one in load_tables().values())


def test_every_code_list_that_a_table_names_ships() -> None:
    lists = {path.stem for path in (RESOURCES / "codes").glob("*.toml")}
    assert not FROM_ENROLMENT & lists
    named = {
        codes for one in load_tables().values() for split in one.dimensions for codes in split.codes
    }
    assert named - FROM_ENROLMENT <= lists
    assert "support_pupil" not in named
    assert "referral_destination" not in named


def test_lists_that_share_a_column_share_no_key() -> None:
    for table in load_tables().values():
        for split in table.dimensions:
            keys = [
                code["key"]
                for name in split.codes
                if name not in FROM_ENROLMENT
                for code in tomllib.loads((RESOURCES / "codes" / f"{name}.toml").read_text())[
                    "code"
                ]
            ]
            assert len(keys) == len(set(keys)), (table.id, split.name)


def within(margin: int, epsilon: Fraction) -> float:
    """How likely noise of scale 1/epsilon moves a figure by no more than the margin."""
    ratio = math.exp(-float(epsilon))
    return 1 - 2 * ratio ** (margin + 1) / (1 + ratio)


def test_the_margins_are_the_smallest_that_hold_in_95_of_100() -> None:
    noisy = [one for one in load_tables().values() if one.epsilon is not None]
    assert {one.margin for one in noisy} == {3, 6}
    for table in noisy:
        assert table.epsilon is not None
        assert within(table.margin - 1, table.epsilon) < 0.95 <= within(table.margin, table.epsilon)
