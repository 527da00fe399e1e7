from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.errors import StorageError
from jis_desktop.services.access_words import AccessWords
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.export_access import page_of, usually_struck, write_access
from jis_desktop.services.hold import set_hold
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.services.legal_ground import Grounds, put_grounds
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_support import LogSupport, log_support
from jis_desktop.services.restrict import restrict
from jis_desktop.services.see_access import see_access

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.office import Office

MESSAGES = load_messages()


def in_words(office: Office, language: str = "nl") -> AccessWords:
    return AccessWords(MESSAGES, office.workplace.lists, language)  # type: ignore[arg-type]  nl or en


def told(office: Office) -> UUID:
    """A youth about whom everything is kept, others named in between."""
    here, zoe, noor = office.workplace, office.youth("Zoë"), office.youth("Noor van den Berg")
    with here.unit() as unit:
        unit.young_people.update(replace(unit.young_people.get(noor.id), nickname="Nootje"))
        unit.commit()
    open_trajectory(OpenTrajectory(who=zoe, reason="spijbelt met Noor"), here)
    set_goal(SetGoal(who=zoe, words="Op tijd komen"), here)
    log_contact(
        LogContact(
            who=zoe, kind="check_in", minutes=10, facts="Ruzie met NOOR & <b>Nootje</b>.",
            interpretation="Zoë mist haar vader", life_domains=("thuis",),
        ),
        here,
    )  # fmt: skip
    log_early_signal(LogEarlySignal(who=zoe, topic="pesten", facts="Berg deed het"), here)
    log_support(LogSupport(group="support_pupil", item="huiswerk", who=zoe, note="som"), here)
    add_to_network(
        zoe.id, Person(role="ouder", name="Fatima", reach="06-12345678", agreed=True), here
    )
    log_activity(LogActivity(kind="sport", title="Noors toernooi", present=(zoe.id,)), here)
    log_contact(LogContact(who=noor, kind="check_in", facts="GEHEIM over Zoë"), here)
    set_hold(zoe.id, "klacht", until=office.clock.now().date() + timedelta(days=5), workplace=here)
    with here.unit() as unit:
        unit.audit_log.note("read", "young_person", zoe.id)
        unit.commit()
    restrict(zoe.id, "klopt niet", here)
    return zoe.id


def test_everything_that_is_kept_stands_in_it(office: Office) -> None:
    words = in_words(office)
    page = page_of(see_access(told(office), words, office.workplace), (), words)
    for part in (
        "Wat wij over jou bewaren, Zoë", "24 november 2026", "10 minuten", "spijbelt met Noor",
        "Op tijd komen", "mist haar vader", "Pesten", "som", "Ouder", "Fatima", "06-12345678",
        "Noors toernooi", "je was erbij", "klacht", "klopt niet", "1 keer bekeken", "Samira",
        "in een notitie over een gesprek met iemand anders", "nog 12 maanden",
    ):  # fmt: skip
        assert part.casefold() in page.casefold(), part
    assert "Er ging iets mis" not in page  # a sentence that is missing


def test_names_of_others_are_struck_and_the_youths_own_is_not(office: Office) -> None:
    words = in_words(office)
    access = see_access(told(office), words, office.workplace)
    assert [(one.name, one.times, one.own) for one in access.others] == [
        ("06-12345678", 1, False), ("Berg", 1, False), ("Fatima", 1, False),
        ("Noor", 2, False), ("Nootje", 1, False),
    ]  # fmt: skip
    page = page_of(access, usually_struck(access), words)
    for name in ("NOOR", "Noor<", "met Noor", "Nootje", "Berg deed", "Fatima", "06-12345678"):
        assert name not in page, name
    assert "Ruzie met [iemand anders] &amp; &lt;b&gt;[iemand anders]&lt;/b&gt;." in page
    assert "Noors toernooi" in page  # a whole word, no name
    assert page.count("Zoë") == 3
    assert "GEHEIM" not in page


def test_a_word_can_be_put_back_and_another_be_struck(office: Office) -> None:
    words = in_words(office)
    access = see_access(told(office), words, office.workplace)
    page = page_of(access, (usually_struck(access) - {"Fatima"}) | {"haar vader"}, words)
    assert "Fatima" in page
    assert "Zoë mist [iemand anders]" in page


def test_somebody_else_of_the_same_name_is_left_to_the_reader(office: Office) -> None:
    words, zoe = in_words(office), told(office)
    office.youth("Zoe")
    access = see_access(zoe, words, office.workplace)
    assert [(one.name, one.own) for one in access.others if one.own] == [("Zoe", True)]
    assert "Zoe" not in usually_struck(access)


def test_the_page_can_run_and_fetch_nothing(office: Office) -> None:
    words, zoe = in_words(office), told(office)
    page = page_of(see_access(zoe, words, office.workplace), (), words)
    assert "default-src 'none'" in page
    tags = set(re.findall(r"<(\w+)", page))
    assert tags == {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li",
                    "span"}  # fmt: skip
    assert re.search(r"https?:|url\(|javascript", page) is None


def test_it_speaks_english_where_the_window_does(office: Office) -> None:
    words = in_words(office, "en")
    access = see_access(told(office), words, office.workplace)
    page = page_of(access, usually_struck(access), words)
    assert '<html lang="en">' in page
    assert "What we keep about you, Zoë" in page
    assert "[somebody else]" in page
    assert "iemand anders" not in page


def test_a_file_of_ones_own_is_written_and_logged(office: Office, tmp_path: Path) -> None:
    zoe = told(office)
    access = see_access(zoe, in_words(office), office.workplace)
    target = write_access(access, "één", folder=tmp_path, workplace=office.workplace)
    assert target.read_text("utf-8") == "één"
    assert target.stat().st_mode & 0o077 == 0
    assert re.fullmatch(r"inzage-2026-11-24-[0-9a-f]{8}\.html", target.name)
    last = office.store.audit[-1]
    assert (last.action, last.kind, last.record_id) == ("export", "young_person", zoe.bytes)


def test_what_cannot_be_logged_is_not_left_on_the_disk(office: Office, tmp_path: Path) -> None:
    access = see_access(told(office), in_words(office), office.workplace)
    office.store.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError, match=r"disk\.full"):
        write_access(access, "x", folder=tmp_path, workplace=office.workplace)
    assert list(tmp_path.iterdir()) == []
    before = len(office.store.audit)
    with pytest.raises(StorageError, match=r"file\.not_written"):
        write_access(access, "x", folder=tmp_path / "none", workplace=office.workplace)
    assert len(office.store.audit) == before


def test_it_says_what_it_is_kept_for_where_the_organisation_said_so(office: Office) -> None:
    words, zoe = in_words(office), told(office)
    before = page_of(see_access(zoe, words, office.workplace), (), words)
    assert "Waarom we dit bewaren" not in before
    put_grounds(Grounds(ground="AVG 6 lid 1 e", purpose="lichte coaching"), office.workplace)
    page = page_of(see_access(zoe, words, office.workplace), (), words)
    assert "<h2>Waarom we dit bewaren</h2>" in page
    assert "Waarvoor: lichte coaching" in page
    assert "Op welke grond van de wet: AVG 6 lid 1 e" in page


class OneId:
    """See `ports.Entropy`; gives the same id each time."""

    def uuid(self) -> UUID:
        return UUID(int=7)


def test_a_file_that_is_there_already_is_left_as_it_is(office: Office, tmp_path: Path) -> None:
    access = see_access(told(office), in_words(office), office.workplace)
    here = replace(office.workplace, entropy=OneId())
    target = write_access(access, "eerst", folder=tmp_path, workplace=here)
    with pytest.raises(StorageError, match=r"file\.not_written"):
        write_access(access, "later", folder=tmp_path, workplace=here)
    assert target.read_text("utf-8") == "eerst"
