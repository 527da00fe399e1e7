from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.errors import PassphraseError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.retention import RecordClass
from jis_desktop.services.retention import see_terms
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.settings.retention import RetentionPresenter
from jis_desktop.ui.settings.retention_card import RetentionCard
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.widgets.segments import Segments
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import LISTS, Office
from tests.ui.opened_window import part, shown_texts

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

WORDS = "mos golf lamp dak veer"


def prove(passphrase: str) -> None:
    if passphrase != WORDS:
        raise PassphraseError("passphrase.wrong", field="passphrase")


class Shown:
    """The card at work, with Ryan's term passed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.office = Office()
        self.ryan = self.office.youth("Ryan").id
        with self.office.workplace.unit() as unit:
            known = unit.young_people.get(self.ryan)
            unit.young_people.update(replace(known, registered_on=date(2025, 1, 6)))
            unit.commit()
        self.card = RetentionCard(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        self.presenter = RetentionPresenter(
            self.card,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            prove=prove,
        )
        self.told: list[str] = []
        self.gone: list[tuple[UUID, tuple[str, ...]]] = []
        self.card.told.connect(self.told.append)
        self.card.erased.connect(lambda youth, names: self.gone.append((youth, names)))
        self.card.term_chosen.connect(self.presenter.term_chosen)
        self.card.propose_asked.connect(self.presenter.proposed)
        self.card.kept.connect(self.presenter.kept)
        self.card.erase_given.connect(self.presenter.erased)
        qtbot.addWidget(self.card)
        self.card.show()
        self.presenter.refresh()

    def press(self, name: str) -> None:
        part(self.card, QAbstractButton, name).click()

    def type(self, name: str, text: str) -> None:
        part(self.card, QLineEdit, name).setText(text)

    @property
    def texts(self) -> str:
        return shown_texts(self.card)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_who_has_passed_is_shown_and_nothing_happens_by_itself(shown: Shown) -> None:
    assert "Ryan" in shown.texts
    assert shown.office.store.ids_of(Kind.YOUNG_PERSON) == {shown.ryan}
    assert shown.office.store.all_of(Kind.RETENTION_PROPOSAL) == []
    assert shown.card.findChild(QAbstractButton, "settings.decide0") is None


def test_put_forward_and_erased_with_the_passphrase(shown: Shown) -> None:
    shown.press("settings.put_forward")
    shown.press("settings.decide0")
    shown.type("settings.decision.passphrase", "mis")
    shown.press("settings.decision.go")
    assert load_messages().text("passphrase.wrong", "nl") in shown.texts
    assert shown.office.keys.tombstones() == {}
    shown.type("settings.decision.passphrase", WORDS)
    shown.press("settings.decision.go")
    assert set(shown.office.keys.tombstones()) == {shown.ryan}
    assert shown.gone == [(shown.ryan, ("Ryan",))]
    assert "Ryan" not in shown.texts
    assert "24 november 2026" in part(shown.card, QLabel, "settings.certificates").text()


def test_kept_after_all_needs_a_reason(shown: Shown) -> None:
    shown.press("settings.put_forward")
    shown.press("settings.decide0")
    shown.press("settings.decision.keep")
    assert load_messages().text("retention.no_reason", "nl") in shown.texts
    shown.type("settings.decision.reason", "komt terug")
    shown.press("settings.decision.keep")
    assert see_terms(shown.office.workplace).passed == ()
    assert shown.office.store.ids_of(Kind.YOUNG_PERSON) == {shown.ryan}
    assert shown.gone == []


def test_another_term_is_chosen(shown: Shown) -> None:
    part(shown.card, Segments, "settings.term_contacts").chosen.emit("24")
    months = see_terms(shown.office.workplace).months
    assert months[RecordClass.CONTACTS] == 24
    assert "Ryan" not in shown.texts


def test_a_clock_set_back_is_told(shown: Shown) -> None:
    with shown.office.workplace.unit() as unit:
        unit.audit_log.note("verify", "vault")
        unit.commit()
    shown.office.clock.moment = shown.office.clock.moment.replace(year=2025)
    shown.presenter.refresh()
    assert "Ryan" not in shown.texts
    assert not part(shown.card, QAbstractButton, "settings.put_forward").isVisible()


def test_many_are_shown_a_part_at_a_time_and_the_rest_is_counted(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    for number in range(24):
        youth = shown.office.youth(f"Naam{number}").id
        with shown.office.workplace.unit() as unit:
            known = unit.young_people.get(youth)
            unit.young_people.update(replace(known, registered_on=date(2025, 2, 6)))
            unit.commit()
    shown.presenter.refresh()
    QApplication.processEvents()  # what was just added is shown now
    lines = [text for text in shown.texts.splitlines() if "term over since" in text]
    assert len(lines) == 20
    assert any(text.startswith("Ryan") for text in lines)  # the longest ago comes first
    more = part(shown.card, QLabel, "settings.passed_more")
    assert "5" in more.text()
    assert more.isVisible()
    shown.press("settings.put_forward")
    QApplication.processEvents()
    assert part(shown.card, QAbstractButton, "settings.decide19").isVisible()
