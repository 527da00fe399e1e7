from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.records import Kind
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.merge import merge
from jis_desktop.services.see_mentions import see_mentions

if TYPE_CHECKING:
    from tests.services.office import Office


def test_a_youth_is_found_in_what_is_about_others_and_nowhere_else(office: Office) -> None:
    here, zoe, noor = office.workplace, office.youth("Zoë"), office.youth("Noor")
    twin = office.youth("Zoeke")
    log_contact(LogContact(who=zoe, kind="check_in", facts="zoe zei zelf"), here)
    told = log_contact(LogContact(who=noor, kind="check_in", facts="ruzie met ZOE!"), here)
    log_contact(LogContact(who=noor, kind="check_in", facts="zoekt werk"), here)
    game = log_activity(LogActivity(kind="sport", evaluation="Zoë en Zoeke deden mee"), here)
    near = add_to_network(noor.id, Person(role="vriend", name="Zoë"), here)
    assert {(one.kind, one.id) for one in see_mentions(zoe.id, here)} == {
        (Kind.CONTACT, told.id), (Kind.ACTIVITY, game.id), (Kind.NETWORK_MEMBER, near.id),
    }  # fmt: skip
    assert [one.id for one in see_mentions(twin.id, here)] == [game.id]
    before = office.all()
    assert {one.young_person_id for one in see_mentions(zoe.id, here)} == {noor.id, None}
    assert office.all() == before


def test_those_who_were_merged_in_are_found_by_their_own_names(office: Office) -> None:
    here, ryan, rayan = office.workplace, office.youth("Ryan"), office.youth("Rayan")
    merge(ryan.id, rayan.id, here)
    game = log_activity(LogActivity(kind="sport", evaluation="Rayan won"), here)
    assert [one.id for one in see_mentions(ryan.id, here)] == [game.id]
