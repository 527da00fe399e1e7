from __future__ import annotations

from uuid import uuid4

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.young_person import KnownName
from jis_desktop.services.people import find_by_name

RYAN_3C = KnownName(id=uuid4(), name="Ryan", class_name="3C")
RYAN_4A = KnownName(id=uuid4(), name="Ryan", class_name="4A")
ZOE = KnownName(id=uuid4(), name="Zoë", nickname="Zo")
NAMES = [RYAN_3C, RYAN_4A, ZOE]


@pytest.mark.parametrize("name", ["Zoë", "zoe", "ZOË", "zo"])
def test_a_name_or_nickname_is_found_whatever_its_accents_and_capitals(name: str) -> None:
    assert find_by_name(name, class_name="", names=NAMES) == ZOE


def test_the_class_tells_two_of_the_same_name_apart() -> None:
    assert find_by_name("ryan", class_name="4a", names=NAMES) == RYAN_4A


def test_two_of_the_same_name_are_told_with_how_many() -> None:
    with pytest.raises(NotFoundError, match=r"who\.ambiguous") as told:
        find_by_name("Ryan", class_name="", names=NAMES)
    assert (told.value.field, told.value.values) == ("who", {"count": 2})


@pytest.mark.parametrize(("name", "class_name"), [("Adam", ""), ("Ryan", "1B"), ("", "")])
def test_nobody_of_that_name_is_told(name: str, class_name: str) -> None:
    with pytest.raises(NotFoundError, match=r"who\.unknown"):
        find_by_name(name, class_name=class_name, names=NAMES)
