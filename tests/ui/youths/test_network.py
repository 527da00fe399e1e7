"""The people around a youth: decisions on a recording view, and the page by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.style.theme import apply
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.youths.network_page import NetworkPage
from jis_desktop.ui.youths.presenter import NETWORK, YouthsPresenter
from jis_desktop.ui.youths.view import YouthsView, connect
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import CONTROL_CHARACTER, LISTS, Office
from tests.ui.youths.recording_view import Screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MOTHER = Person(role="ouder", name="Miriam", reach="belt op dinsdag", agreed=True)


@pytest.fixture
def screen() -> Screen:
    screen = Screen()
    noor = screen.office.youth("Noor").id
    screen.presenter.refresh()
    screen.presenter.youth_chosen(noor)
    screen.presenter.tab_chosen(NETWORK)
    return screen


def names(screen: Screen) -> list[str]:
    return [member.name for member in screen.network.members]


def test_somebody_is_added_and_taken_back(screen: Screen) -> None:
    network = screen.presenter.network
    network.saved(MOTHER)
    assert names(screen) == ["Miriam"]
    assert screen.network.told == ["stored Miriam"]
    assert screen.network.person == Person(role="")
    screen.network.undo()
    assert names(screen) == []


def test_somebody_is_changed_and_taken_back(screen: Screen) -> None:
    network = screen.presenter.network
    network.saved(MOTHER)
    network.chosen(screen.network.members[0].id)
    assert (screen.network.person, screen.network.known) == (MOTHER, True)
    network.saved(Person(role="familie", name="tante Mir"))
    assert names(screen) == ["tante Mir"]
    screen.network.undo()
    assert screen.network.members[0].reach == "belt op dinsdag"


def test_who_was_taken_out_comes_back(screen: Screen) -> None:
    network = screen.presenter.network
    network.saved(MOTHER)
    network.removed(screen.network.members[0].id)
    assert names(screen) == []
    screen.network.undo()
    (back,) = screen.network.members
    assert (back.name, back.role, back.reach, back.agreed) == (
        "Miriam",
        "ouder",
        "belt op dinsdag",
        True,
    )


def test_what_cannot_be_stays_in_the_form(screen: Screen) -> None:
    network = screen.presenter.network
    network.saved(Person(role="", name="Miriam"))
    network.saved(Person(role="ouder", reach=CONTROL_CHARACTER))
    assert screen.network.errors == [("network.no_role", "role"), ("text.control", "reach")]
    screen.office.store.fail_next = StorageError("disk.full")
    network.saved(MOTHER)
    assert screen.network.errors[-1] == ("disk.full", None)
    assert names(screen) == []


def test_what_is_typed_is_a_draft_until_it_is_stored(screen: Screen) -> None:
    network = screen.presenter.network
    network.typed(MOTHER)
    screen.presenter.keep()
    (draft,) = open_drafts(screen.office.workplace)
    assert draft.form == "network"
    network.saved(MOTHER)
    assert open_drafts(screen.office.workplace) == []
    network.typed(MOTHER)
    network.keep()
    network.cleared()
    assert open_drafts(screen.office.workplace) == []


def test_another_start_goes_on_with_the_draft(screen: Screen) -> None:
    screen.presenter.network.typed(MOTHER)
    screen.presenter.keep()
    later = Screen(screen.office)
    (draft,) = open_drafts(screen.office.workplace)
    later.presenter.resume(draft)
    assert later.view.tab == NETWORK
    assert later.network.person == MOTHER
    later.presenter.network.saved(MOTHER)
    assert open_drafts(screen.office.workplace) == []
    assert len(screen.office.store.all_of(Kind.NETWORK_MEMBER)) == 1


@pytest.mark.parametrize("content", ["", "[]", '{"youth": 3}', '{"youth": "zz"}'])
def test_a_draft_that_cannot_be_read_goes_nowhere(screen: Screen, content: str) -> None:
    now = screen.office.clock.now()
    draft = Draft(id=uuid4(), form="network", content=content, saved_at=now)
    assert screen.presenter.network.resumed(draft) is None


def test_another_youths_network_is_asked_anew(screen: Screen) -> None:
    screen.presenter.network.saved(MOTHER)
    ryan = screen.office.youth("Ryan").id
    screen.presenter.youth_chosen(ryan)
    assert names(screen) == []


class Shown:
    """The page in the whole screen, with one person around Noor."""

    def __init__(self, qtbot: QtBot) -> None:
        self.office = Office()
        noor = self.office.youth("Noor").id
        add_to_network(noor, Person(role="mentor", agreed=False), self.office.workplace)
        view = YouthsView(DayPhrases(LISTS, "nl"), ErrorText(load_messages, lambda: "nl"))
        presenter = YouthsPresenter(
            view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            network=view.file_part.network,
        )
        connect(view, presenter)
        qtbot.addWidget(view)
        view.resize(1072, 716)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        presenter.refresh()
        presenter.youth_chosen(noor)
        view.show_tab(NETWORK)
        self.view = view
        self.page = view.findChild(NetworkPage)
        self.name = self.page.findChild(QLineEdit, "youths.network.name")
        qtbot.waitUntil(self.name.isVisible)

    def stored(self) -> list[str]:
        """The names around all youths."""
        return [one.name for one in self.office.store.all_of(Kind.NETWORK_MEMBER)]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    apply(qapp, look="light", text_scale=1.0)
    return Shown(qtbot)


def test_somebody_is_typed_and_stored_by_keyboard(shown: Shown) -> None:
    name, page = shown.name, shown.page
    name.setFocus()
    QTest.keyClicks(name, "Miriam")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page._fields["role"].error().startswith("Kies wat deze persoon")
    assert name.text() == "Miriam"
    page._role.choose("ouder")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert shown.stored() == ["", "Miriam"]
    assert page._model.rowCount() == 2


def test_one_is_taken_out_by_a_key_and_another_changed(shown: Shown) -> None:
    page = shown.page
    page.typed.emit(MOTHER)
    page.saved.emit(MOTHER)
    page.rows.setFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Delete)
    assert shown.stored() == [MOTHER.name]
    page.findChild(QPushButton, "youths.network.change").click()
    assert shown.name.text() == MOTHER.name
    assert MOTHER.name in page._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
