"""A timeline shows everything of a moment, however narrow it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.widgets import timeline
from jis_desktop.ui.widgets.timeline import Timeline, TimelineItem, TimelineModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jis_desktop.ui.style.theme import Theme

TAGS = ("School or work", "Job or internship", "Back on Mon 30 Nov")


def shown(qtbot: QtBot, item: TimelineItem, wide: int) -> Timeline:
    model = TimelineModel()
    view = Timeline(model, label="Timeline", name="timeline")
    qtbot.addWidget(view)
    view.resize(wide, 600)
    view.show()
    model.set_items([item])
    return view


def moment(**parts: object) -> TimelineItem:
    return TimelineItem(key="a", when="10:20", icon="target", title="Check-in", **parts)  # type: ignore[arg-type]  # parts of the test's choice


def test_no_tag_is_left_out_where_it_is_narrow(theme: Theme) -> None:
    del theme
    wide, narrow = (timeline._tag_rows(TAGS, room) for room in (2_000, 200))
    assert len(wide) == 1
    assert len(narrow) > 1
    for rows in (wide, narrow):
        assert tuple(text for row in rows for text, _wide in row) == TAGS


def test_a_narrow_row_is_high_enough_for_its_text_and_tags(qtbot: QtBot, theme: Theme) -> None:
    del theme
    item = moment(text="Found a job at the bicycle shop. " * 4, tags=TAGS)
    high = {room: shown(qtbot, item, room).sizeHintForRow(0) for room in (400, 1_200)}
    assert high[400] > high[1_200]


def test_a_reader_hears_everything(theme: Theme) -> None:
    del theme
    item = moment(text="Found a job.", aside="Proud.", aside_label="I think", tags=TAGS)
    for part in ("Check-in", "10:20", "Found a job.", "I think Proud.", *TAGS):
        assert part in item.sentence
