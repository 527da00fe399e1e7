"""A manifest names every file by its hash, has the same bytes each time, and can be signed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.stats.grid import JOINED, cells
from jis_desktop.stats.manifest import Laptops, TableFile, manifest, signed_part
from jis_desktop.stats.tables import load_tables
from jis_desktop.stats.wire import encode_table
from tests.stats.enrolments import enrolment, period_of

if TYPE_CHECKING:
    from random import Random

TABLES = load_tables()
HOME = enrolment()
SIGNATURE = bytes(range(64))


def table_file(name: str, *, period: str = "", figure: int = 30) -> TableFile:
    """A table of the one laptop of these tests; nothing is joined."""
    table = TABLES[name]
    values = {cell: None if JOINED in cell else figure for cell in cells(table, HOME)}
    raw = encode_table(table, HOME, period=period or period_of(table), counts=values)
    return TableFile(definition=table, raw=raw)


def test_a_manifest_says_all_that_a_receiver_checks() -> None:
    coached, meetings = table_file("P1"), table_file("M1")
    raw = manifest(HOME, [coached, meetings], period="2026-Q2", laptops=Laptops(came=5, expected=7))
    assert json.loads(raw) == {
        "format": "jis-release-1",
        "publisher": "laptop-07",
        "organisation": "stichting_oost",
        "period": "2026-Q2",
        "laptops": [5, 7],
        "lists": {"activity_kind": 1},
        "tables": {
            "M1": {
                "version": 1,
                "structure": "JIS:M1(1.0.0)",
                "period": "2026-Q2",
                "mechanism": "exact",
                "epsilon": None,
                "margin": 0,
                "file": "M1_2026-Q2.csv",
                "bytes": len(meetings.raw),
                "sha256": hashlib.sha256(meetings.raw).hexdigest(),
            },
            "P1": {
                "version": 1,
                "structure": "JIS:P1(1.0.0)",
                "period": "2025-2026",
                "mechanism": "discrete_laplace",
                "epsilon": "1",
                "margin": 3,
                "file": "P1_2025-2026.csv",
                "bytes": len(coached.raw),
                "sha256": hashlib.sha256(coached.raw).hexdigest(),
            },
        },
    }


def test_epsilon_is_written_as_a_fraction_and_both_lists_of_a_column_are_named() -> None:
    content = json.loads(manifest(HOME, [table_file("P2"), table_file("C1")], period="2026-Q2"))
    assert content["tables"]["P2"]["epsilon"] == "1/2"
    assert content["lists"] == {"gender": 1, "support_connection": 1, "support_school": 1}
    assert content["laptops"] is None


@given(order=st.randoms())
def test_the_order_of_the_files_makes_no_difference(order: Random) -> None:
    files = [table_file(name) for name in TABLES]
    one = manifest(HOME, files, period="2026-Q2")
    order.shuffle(files)
    assert manifest(HOME, files, period="2026-Q2") == one
    assert b" " not in one
    assert list(json.loads(one)) == sorted(json.loads(one))


def test_another_figure_is_another_manifest_of_the_same_length() -> None:
    one, other = (
        manifest(HOME, [table_file(name, figure=figure) for name in TABLES], period="2026-Q2")
        for figure in (30, 4321)
    )
    assert one != other
    assert len(one) == len(other)


def test_the_signature_stands_beside_what_is_signed() -> None:
    files = [table_file("M1")]
    bare = manifest(HOME, files, period="2026-Q2")
    signed = manifest(HOME, files, period="2026-Q2", signature=SIGNATURE)
    assert signed_part(signed) == (bare, SIGNATURE)
    assert len(signed) == len(bare) + len('"signature":"",') + 88


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"jis-release-1", b"jis-release-\xff"),
        lambda raw: raw.replace(b'"laptops":null', b'"laptops": null'),
        lambda raw: raw.replace(b'"laptops":null', b'"laptops":null,"laptops":null'),
        lambda raw: raw.replace(b'"signature":"', b'"signature":"!'),
        lambda raw: raw.replace(b'"signature"', b'"signaturf"'),
        lambda raw: raw.replace(b'Pw=="', b'Px=="'),
        lambda raw: raw.replace(b'"signature":"AAEC', b'"signature":1,"z":"'),
        lambda raw: raw.replace(b'"signature":"', b'"signature":"","z":"'),
        lambda raw: raw + b"\n",
        lambda raw: raw[:-1],
        lambda _raw: b"[1]",
        lambda _raw: b"[" * 100_000,
        lambda _raw: b"",
    ],
)
def test_a_manifest_that_is_not_as_it_was_made_is_refused(change: object) -> None:
    signed = manifest(HOME, [table_file("M1")], period="2026-Q2", signature=SIGNATURE)
    changed = change(signed)  # type: ignore[operator] # one of the functions above
    assert changed != signed
    with pytest.raises(DamagedError) as refused:
        signed_part(changed)
    assert refused.value.code == "release.manifest_unreadable"


def test_an_unsigned_manifest_has_no_signed_part() -> None:
    with pytest.raises(DamagedError):
        signed_part(manifest(HOME, [table_file("M1")], period="2026-Q2"))


@pytest.mark.parametrize(
    ("files", "period", "problem"),
    [
        ([], "2026-Q2", "empty"),
        ([table_file("M1"), table_file("M1")], "2026-Q2", "duplicate"),
        ([table_file("M1")], "2026-Q1", "period"),
        ([table_file("M1")], "2025-2026", "period"),
        ([table_file("P1")], "2026-Q1", "period"),
        ([table_file("P1")], "2025-Q2", "period"),
        ([table_file("P1")], "2025-2026", "period"),
    ],
)
def test_tables_that_do_not_belong_together_are_refused(
    files: list[TableFile], period: str, problem: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        manifest(HOME, files, period=period)
    assert refused.value.values == {"problem": problem}


@pytest.mark.parametrize(("came", "expected"), [(0, 7), (8, 7), (-1, 0)])
def test_more_laptops_than_there_are_is_refused(came: int, expected: int) -> None:
    laptops = Laptops(came=came, expected=expected)
    with pytest.raises(RefusedError) as refused:
        manifest(HOME, [table_file("M1")], period="2026-Q2", laptops=laptops)
    assert refused.value.values == {"problem": "laptops"}


def test_a_file_of_another_enrolment_or_with_a_changed_byte_is_refused() -> None:
    file = table_file("M1")
    with pytest.raises(DamagedError):
        manifest(enrolment("elsewhere"), [file], period="2026-Q2")
    with pytest.raises(DamagedError):
        manifest(HOME, [replace(file, raw=file.raw + b"\r\n")], period="2026-Q2")
