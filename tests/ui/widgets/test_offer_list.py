from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jis_desktop.ui.widgets.offer_list import OfferList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme


def offering(qtbot: QtBot, *texts: str) -> OfferList:
    offers = OfferList(label="Names", name="offers")
    qtbot.addWidget(offers)
    offers.show_texts(texts)
    return offers


def test_the_first_is_current_and_nothing_to_offer_hides_it(qtbot: QtBot, theme: Theme) -> None:
    del theme
    offers = offering(qtbot, "Ryan", "Rayan")
    assert (offers.currentRow(), offers.isHidden()) == (0, False)
    assert offers.height() >= offers.sizeHintForRow(0) * 2
    offers.show_texts([])
    assert offers.isHidden()


def test_down_and_up_stay_within_and_other_keys_are_not_taken(qtbot: QtBot, theme: Theme) -> None:
    del theme
    offers = offering(qtbot, "Ryan", "Rayan")
    for key, row in ((Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1)):
        assert offers.step(key)
        assert offers.currentRow() == row
    assert not offers.step(Qt.Key.Key_Left)


def test_a_click_tells_which_one(qtbot: QtBot, theme: Theme) -> None:
    del theme
    offers = offering(qtbot, "Ryan", "Rayan")
    taken: list[int] = []
    offers.taken.connect(taken.append)
    offers.setCurrentRow(1)
    item: QListWidgetItem | None = offers.item(1)
    offers.itemClicked.emit(item)
    assert taken == [1]
