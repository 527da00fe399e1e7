from __future__ import annotations

from uuid import uuid4

import pytest

from jis_desktop.domain.resemblance import resembling
from jis_desktop.domain.young_person import KnownName

HERE, THERE = uuid4(), uuid4()
RAYAN = KnownName(id=uuid4(), name="Rayan", class_name="2B", school_id=THERE)
RYAN = KnownName(id=uuid4(), name="Ryan", class_name="3C", school_id=HERE)
ZOE = KnownName(id=uuid4(), name="Zo\u00eb", school_id=HERE)
SAM = KnownName(id=uuid4(), name="Sam de Wit", nickname="Sammie", school_id=HERE)
ALL = [RAYAN, RYAN, ZOE, SAM]


@pytest.mark.parametrize(
    ("typed", "alike"),
    [
        ("Ryan", [RYAN, RAYAN]),
        ("Rayan", [RYAN, RAYAN]),
        ("rayn", [RYAN, RAYAN]),
        ("Zoe", [ZOE]),
        ("Sam", [SAM]),
        ("sammi", [SAM]),
        ("Noor", []),
        ("Ry", []),
        ("", []),
    ],
)
def test_accents_slips_nicknames_and_second_names_resemble(
    typed: str, alike: list[KnownName]
) -> None:
    assert resembling(typed, ALL, school_id=HERE) == alike


def test_somebody_does_not_resemble_herself() -> None:
    assert resembling("Ryan", ALL, besides=RYAN.id) == [RAYAN]


def test_no_more_than_three_are_proposed() -> None:
    many = [KnownName(id=uuid4(), name="Ryan", class_name=str(n)) for n in range(9)]
    assert len(resembling("ryan", many)) == 3
