from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.services.come_back import keep_place, take_place
from jis_desktop.services.drafts import open_drafts

if TYPE_CHECKING:
    from tests.services.office import Office


def test_a_place_is_given_back_once_and_is_never_offered_as_a_draft(office: Office) -> None:
    youth = office.youth().id
    keep_place("activities", None, office.workplace)
    keep_place("youths", youth, office.workplace)
    assert open_drafts(office.workplace) == []
    assert take_place(office.workplace) == ("youths", youth)
    assert take_place(office.workplace) == ("", None)


def test_it_lies_under_the_key_of_the_youth(office: Office) -> None:
    youth = office.youth().id
    keep_place("youths", youth, office.workplace)
    ((_draft, subject),) = office.store.drafts.values()
    assert subject == youth


def test_it_stands_in_no_log(office: Office) -> None:
    keep_place("settings", None, office.workplace)
    take_place(office.workplace)
    assert office.store.audit == []
