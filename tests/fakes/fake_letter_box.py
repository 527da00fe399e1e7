"""Lines typed while locked, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.captured_line import LONGEST, CapturedLine, CapturedLines
from jis_desktop.domain.errors import DamagedError, InputError

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.errors import JisError


class FakeLetterBox:
    """See `ports.OpenLetterBox`.

    Attributes:
        kept: what is in it.
        unreadable: lines that were damaged.
        fail_next: raised once by the next change.
        has_key: whether lines can be sealed.
    """

    def __init__(self) -> None:
        self.kept: dict[UUID, CapturedLine] = {}
        self.unreadable: dict[UUID, str] = {}
        self.fail_next: JisError | None = None
        self.has_key = True

    def usable(self) -> bool:
        return self.has_key

    def waiting(self) -> int:
        return len(self.kept) + len(self.unreadable)

    def put(self, line: CapturedLine) -> None:
        self._fail()
        if not self.has_key:
            raise DamagedError("capture_key.damaged")
        if len(line.text) > LONGEST:
            raise InputError("captured.too_long", field="line", limit=LONGEST)
        self.kept[line.id] = line

    def drop(self, line_id: UUID) -> None:
        self._fail()
        self.kept.pop(line_id, None)
        self.unreadable.pop(line_id, None)

    def lines(self) -> CapturedLines:
        ordered = sorted(self.kept.values(), key=lambda line: (line.at, line.id))
        return CapturedLines(tuple(ordered), dict(self.unreadable))

    def _fail(self) -> None:
        error, self.fail_next = self.fail_next, None
        if error is not None:
            raise error
