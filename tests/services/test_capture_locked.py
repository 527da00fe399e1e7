from __future__ import annotations

from uuid import uuid4

import pytest

from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import DamagedError, InputError, StorageError
from jis_desktop.domain.line_parts import Entry
from jis_desktop.services.capture_locked import capture_chat, capture_line, keep_unentered
from tests.fakes.fake_clock import MOMENT, FakeClock
from tests.fakes.fake_entropy import FakeEntropy
from tests.fakes.fake_letter_box import FakeLetterBox
from tests.services.office import CONTROL_CHARACTER


@pytest.fixture
def box() -> FakeLetterBox:
    return FakeLetterBox()


def test_a_line_is_kept_with_its_moment(box: FakeLetterBox) -> None:
    line = capture_line(" ryan 5m ", line_id=uuid4(), box=box, clock=FakeClock())
    assert box.kept[line.id] == CapturedLine(id=line.id, at=MOMENT, text="ryan 5m")


@pytest.mark.parametrize(
    ("text", "code"),
    [("  ", "captured.empty"), (CONTROL_CHARACTER, "text.control"), ("w" * 2001, "text.too_long")],
)
def test_what_no_line_may_hold_is_refused_while_one_can_mend_it(
    box: FakeLetterBox, text: str, code: str
) -> None:
    with pytest.raises(InputError, match=code):
        capture_line(text, line_id=uuid4(), box=box, clock=FakeClock())
    assert box.kept == {}


def test_a_chat_is_one_key_and_names_nobody(box: FakeLetterBox) -> None:
    line = capture_chat(box=box, clock=FakeClock(), entropy=FakeEntropy())
    assert (line.text, line.entry, line.entered) == ("gang", Entry.TALLY, True)
    assert box.kept == {line.id: line}


def test_what_is_being_typed_is_kept_and_becomes_the_entered_line(box: FakeLetterBox) -> None:
    line_id = uuid4()
    for text in ("rya", "ryan 5"):
        keep_unentered(text, line_id=line_id, box=box, clock=FakeClock())
    assert [(one.text, one.entered) for one in box.kept.values()] == [("ryan 5", False)]
    capture_line("ryan 5", line_id=line_id, box=box, clock=FakeClock())
    assert [one.entered for one in box.kept.values()] == [True]


def test_what_was_typed_and_taken_out_again_goes(box: FakeLetterBox) -> None:
    line_id = uuid4()
    keep_unentered("rya", line_id=line_id, box=box, clock=FakeClock())
    keep_unentered("", line_id=line_id, box=box, clock=FakeClock())
    assert box.kept == {}


def test_a_full_disk_or_a_missing_key_is_told(box: FakeLetterBox) -> None:
    box.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError):
        capture_line("ryan", line_id=uuid4(), box=box, clock=FakeClock())
    box.has_key = False
    with pytest.raises(DamagedError, match=r"capture_key\.damaged"):
        capture_line("ryan", line_id=uuid4(), box=box, clock=FakeClock())
