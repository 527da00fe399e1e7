"""Two texts of the organisation: empty at first, kept, logged by name only."""

from __future__ import annotations

import pytest

from jis_desktop.domain.errors import InputError
from jis_desktop.services.legal_ground import Grounds, put_grounds, see_grounds
from jis_desktop.services.see_privacy import see_kept
from tests.services.office import CONTROL_CHARACTER, Office

SAID = Grounds(ground="artikel 6 lid 1 onder e", purpose="Jongeren helpen op school.")


def test_nothing_is_filled_in_beforehand() -> None:
    office = Office()
    assert see_grounds(office.workplace) == Grounds()
    assert see_kept(office.youth().id, office.workplace).grounds == Grounds()


def test_it_is_kept_and_stands_in_every_file() -> None:
    office = Office()
    put_grounds(SAID, office.workplace)
    assert see_grounds(office.workplace) == SAID
    assert see_kept(office.youth().id, office.workplace).grounds == SAID
    put_grounds(Grounds(), office.workplace)
    assert see_grounds(office.workplace) == Grounds()


@pytest.mark.parametrize("field", ["ground", "purpose"])
def test_what_cannot_be_keeps_neither(field: str) -> None:
    office = Office()
    put_grounds(SAID, office.workplace)
    with pytest.raises(InputError) as refused:
        put_grounds(Grounds(**{field: CONTROL_CHARACTER}), office.workplace)
    assert refused.value.field == field
    assert see_grounds(office.workplace) == SAID
