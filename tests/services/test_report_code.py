"""Steps of the reporting code: added in any order, seen only behind the passphrase, and logged."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.errors import InputError, NotFoundError, PassphraseError, RefusedError
from jis_desktop.domain.meldcode import CHOICES, STEPS, passed_over
from jis_desktop.domain.records import Kind
from jis_desktop.domain.search_index import SearchIndex
from jis_desktop.services.access_words import AccessWords
from jis_desktop.services.correct_record import correct_record, put_back, remove_record
from jis_desktop.services.corrections import CorrectEarlySignal
from jis_desktop.services.export_access import page_of
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.report_code import (
    OPEN_FOR,
    StepAccess,
    TakeStep,
    note_steps_printed,
    see_steps,
    take_step,
)
from jis_desktop.services.restrict import restrict
from jis_desktop.services.search import SEARCHED, follow_changes, load_page
from jis_desktop.services.see_access import see_access
from tests.services.office import CONTROL_CHARACTER, LISTS, Office

if TYPE_CHECKING:
    from uuid import UUID

RIGHT = "aanbod lezing liedje"
SECRET = "blauwe plek"


class Care:
    """An office with an early signal about a youth, and a way to see its steps."""

    def __init__(self) -> None:
        self.office = Office()
        self.workplace = self.office.workplace
        self.who = self.office.youth()
        self.signal = self.early_signal(who=self.who)
        self.access = StepAccess(self.prove, self.office.clock)

    def prove(self, passphrase: str) -> None:
        if passphrase != RIGHT:
            raise PassphraseError("passphrase.wrong", field="passphrase")

    def early_signal(self, **said: Any) -> UUID:
        return log_early_signal(LogEarlySignal(topic="onveilig_thuis", **said), self.workplace).id

    def take(self, step: int = 1, **said: Any) -> UUID:
        said = {"facts": f"een {SECRET}", "early_signal_id": self.signal, **said}
        return take_step(TakeStep(step=step, **said), self.workplace).id

    def see(self) -> tuple[Any, ...]:
        return see_steps(self.signal, self.workplace, access=self.access)

    def audit(self) -> list[tuple[str, str, bytes | None]]:
        with self.workplace.unit() as unit:
            return [(one.action, one.kind, one.record_id) for one in unit.audit_log.lines()]

    def correct(self, **changed: Any) -> Any:
        with self.workplace.unit() as unit:
            held = vars(unit.early_signals.get(self.signal))
        names = CorrectEarlySignal.__dataclass_fields__
        said = {name: held[name] for name in names} | changed
        return correct_record(CorrectEarlySignal(**said), self.workplace)


@pytest.fixture
def care() -> Care:
    return Care()


def test_steps_come_in_any_order_and_more_than_once(care: Care) -> None:
    taken = [care.take(step) for step in (4, 1, 1)]
    care.access.give(RIGHT)
    assert [one.id for one in care.see()] == taken
    assert {one.young_person_id for one in care.see()} == {care.who.id}


@pytest.mark.parametrize(
    ("taken", "missing"),
    [((), ()), ((1,), ()), ((5,), (1, 2, 3, 4)), ((4, 1), (2, 3)), ((1, 2, 3, 4, 5), ())],
)
def test_the_steps_that_were_passed_over_are_known(
    taken: tuple[int, ...], missing: tuple[int, ...]
) -> None:
    assert passed_over(taken) == missing


def test_nothing_is_seen_without_the_passphrase_and_everything_with_it(care: Care) -> None:
    care.take()
    before = care.audit()
    for attempt in (None, "", "nee nee nee nee"):
        if attempt is not None:
            with pytest.raises(PassphraseError):
                care.access.give(attempt)
        with pytest.raises(PassphraseError) as refused:
            care.see()
        assert refused.value.code == "meldcode.closed"
    assert care.audit() == before
    care.access.give(RIGHT)
    assert SECRET in care.see()[0].facts


def test_it_is_asked_again_after_five_minutes_or_a_clock_set_back_or_a_wrong_one(
    care: Care,
) -> None:
    care.access.give(RIGHT)
    care.office.clock.moment += OPEN_FOR - timedelta(seconds=1)
    assert care.access.open
    care.office.clock.moment += timedelta(seconds=1)
    assert not care.access.open
    care.access.give(RIGHT)
    care.office.clock.moment -= timedelta(seconds=1)
    assert not care.access.open
    care.access.give(RIGHT)
    with pytest.raises(PassphraseError):
        care.access.give("nee")
    assert not care.access.open
    care.access.give(RIGHT)
    care.access.close()
    assert not care.access.open


def test_seeing_leaves_a_line_each_time_and_taking_needs_no_passphrase(care: Care) -> None:
    care.take()
    line = ("read", "meldcode_step", care.signal.bytes)
    assert line not in care.audit()
    care.access.give(RIGHT)
    care.see()
    care.see()
    assert care.audit().count(line) == 2


def test_printing_leaves_a_line_for_each_early_signal(care: Care) -> None:
    for _ in range(2):
        care.take()
    with care.workplace.unit() as unit:
        steps = unit.meldcode_steps.of_signal(care.signal)
    note_steps_printed(steps, care.workplace)
    assert care.audit().count(("read", "meldcode_step", care.signal.bytes)) == 1
    before = care.audit()
    note_steps_printed([], care.workplace)
    assert care.audit() == before


def test_it_is_in_no_search_and_on_no_timeline_though_the_early_signal_is(care: Care) -> None:
    index = SearchIndex()
    care.correct(facts=f"zag een {SECRET}")
    command = TakeStep(early_signal_id=care.signal, step=1, facts="een gebroken arm")
    follow_changes(index, take_step(command, care.workplace).changes, care.workplace)
    for kind in SEARCHED:
        load_page(index, kind, care.workplace, before=None)
    with care.workplace.unit() as unit:
        kinds = {one.kind for one in unit.case_book.moments(care.who.id, before=None, limit=99)}
    assert kinds == {Kind.EARLY_SIGNAL}
    assert index.find(SECRET)
    assert not index.find("gebroken")


def test_a_group_has_steps_too_and_nobody_in_particular_has_none(care: Care) -> None:
    group = care.early_signal(group_label="twee uit 2B")
    assert care.take(early_signal_id=group)
    nobody = care.early_signal()
    with pytest.raises(RefusedError, match=r"meldcode\.nobody"):
        care.take(early_signal_id=nobody)
    care.access.give(RIGHT)
    with pytest.raises(RefusedError, match=r"meldcode\.nobody"):
        see_steps(nobody, care.workplace, access=care.access)
    with pytest.raises(NotFoundError):
        see_steps(uuid4(), care.workplace, access=care.access)


def test_every_choice_belongs_to_one_step(care: Care) -> None:
    codes = [code for code in LISTS["meldcode_result"].codes if code.parent]
    for step in STEPS:
        for code in codes:
            if code.parent == CHOICES.get(step):
                care.take(step, result=code.key)
            else:
                with pytest.raises(InputError, match=r"meldcode\.result"):
                    care.take(step, result=code.key)
    for parent in CHOICES.values():
        with pytest.raises(InputError, match=r"meldcode\.result"):
            care.take(4, result=parent)
    with pytest.raises(InputError, match=r"code\.unknown"):
        care.take(4, result="weet ik niet")


@pytest.mark.parametrize(
    "wrong",
    [
        {"step": 6},
        {"facts": " "},
        {"facts": CONTROL_CHARACTER},
        {"interpretation": CONTROL_CHARACTER},
        {"result": "niets"},
        {"early_signal_id": uuid4()},
    ],
)
def test_what_cannot_be_stores_nothing(care: Care, wrong: dict[str, Any]) -> None:
    said = {"early_signal_id": care.signal, "step": 4, "facts": "gezien", **wrong}
    with (
        care.office.nothing_kept() as draft,
        pytest.raises((InputError, NotFoundError)),
    ):
        take_step(TakeStep(**said), care.workplace, draft_id=draft)


def test_the_draft_goes_with_it(care: Care) -> None:
    draft = care.office.draft()
    command = TakeStep(early_signal_id=care.signal, step=1, facts="gezien")
    take_step(command, care.workplace, draft_id=draft)
    assert draft not in care.office.store.drafts


def test_a_restricted_youth_gets_no_steps(care: Care) -> None:
    restrict(care.who.id, "gevraagd", care.workplace)
    with pytest.raises(RefusedError, match=r"restriction\.in_force"):
        care.take()


def test_an_early_signal_with_steps_stays_with_whom_it_is_about(care: Care) -> None:
    other = care.office.youth("Ryan")
    put_back(care.correct(young_person_id=other.id), care.workplace)  # without steps it may go
    care.take()
    for change in (
        {"young_person_id": other.id},
        {"young_person_id": None, "group_label": "2B"},
        {"young_person_id": None},
    ):
        with pytest.raises(RefusedError, match=r"meldcode\.has_steps"):
            care.correct(**change)
    with pytest.raises(RefusedError, match=r"meldcode\.has_steps"):
        remove_record(Kind.EARLY_SIGNAL, care.signal, care.workplace)
    care.correct(facts="anders gezegd")
    with care.workplace.unit() as unit:
        assert unit.early_signals.get(care.signal).young_person_id == care.who.id


def test_some_topics_call_for_it() -> None:
    calling = {code.key for code in LISTS["early_signal"].codes if code.meldcode}
    assert calling == {"onveilig_thuis", "geen_eten"}


def test_the_youth_reads_that_a_step_was_taken_and_none_of_its_words(care: Care) -> None:
    care.correct(facts=f"zag een {SECRET}")
    command = TakeStep(
        early_signal_id=care.signal, step=1, facts="een gebroken arm", interpretation="gevallen"
    )
    take_step(command, care.workplace)
    words = AccessWords(load_messages(), care.workplace.lists, "nl")
    page = page_of(see_access(care.who.id, words, care.workplace), (), words)
    assert words.say("step", number=1, day=words.day(care.workplace.clock.now().date())) in page
    assert SECRET in page  # the control
    assert not [word for word in ("gebroken", "gevallen") if word in page]
