"""Keep a line that is typed while the profile is locked. Reads nothing that exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.text_rules import clean_line

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ports import Clock, Entropy, LetterBox

CHAT = "gang"
"""What the quick line reads as one nameless chat in the corridor."""


def capture_line(text: str, *, line_id: UUID, box: LetterBox, clock: Clock) -> CapturedLine:
    """Seal a line that was entered; durable when this returns.

    Args:
        text: as typed.
        line_id: the same as of what was kept of it while it was typed.
        box: of the locked profile.
        clock: tells when it was typed.

    Raises:
        InputError: ``captured.empty``, or a text that no line may hold.
        DamagedError: there is no key to seal with.
        StorageError: the disk refuses.
    """
    clean = clean_line(text)
    if not clean:
        raise InputError("captured.empty", field="line")
    line = CapturedLine(id=line_id, at=clock.now(), text=clean)
    box.put(line)
    return line


def capture_chat(*, box: LetterBox, clock: Clock, entropy: Entropy) -> CapturedLine:
    """Count one nameless chat; durable when this returns. Errors as of `capture_line`."""
    line = CapturedLine(id=entropy.uuid(), at=clock.now(), text=CHAT, entry=Entry.TALLY)
    box.put(line)
    return line


def keep_unentered(text: str, *, line_id: UUID, box: LetterBox, clock: Clock) -> None:
    """Seal what is being typed and was not entered; nothing typed takes it away.

    Raises:
        DamagedError: there is no key to seal with.
        StorageError: the disk refuses.
    """
    if text.strip():
        box.put(CapturedLine(id=line_id, at=clock.now(), text=text, entered=False))
    else:
        box.drop(line_id)
