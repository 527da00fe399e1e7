"""Decides what is done on the tab Privacy: restrict, hold, hand out, erase. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from jis_desktop.domain.retention import term_end
from jis_desktop.services.erase_youth import erase_youth, preview_erasure
from jis_desktop.services.export_access import page_of, usually_struck, write_access
from jis_desktop.services.hold import end_hold, set_hold
from jis_desktop.services.restrict import lift_restriction, restrict
from jis_desktop.services.see_access import see_access
from jis_desktop.services.see_limits import see_limits
from jis_desktop.services.see_mentions import see_mentions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Found
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.ports import Workplace
    from jis_desktop.services.access_words import AccessWords
    from jis_desktop.services.erase_youth import Erasing
    from jis_desktop.services.see_access import Access
    from jis_desktop.services.see_limits import Limits
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

T = TypeVar("T")


class PrivacyDeedsView(Protocol):
    """What the presenter asks of the tab."""

    def show_limits(self, limits: Limits, *, today: date) -> None:
        """Show until when it is kept, what holds that up, and who looked."""

    def show_deed(self, deed: str) -> None:
        """Tell that it is done: ``restricted``, ``lifted``, ``held`` or ``released``."""

    def show_deed_error(self, deed: str, error: JisError) -> None:
        """Tell at its part what is wrong; what was typed stays.

        Args:
            deed: ``restrict``, ``hold``, ``erase``, ``access`` or ``see``.
            error: what.
        """

    def show_erasing(self, erasing: Erasing, mentions: tuple[Found, ...]) -> None:
        """Show what an erasure would do, before it is asked for."""

    def show_erased(self, certificate: Certificate, youth: UUID, names: tuple[str, ...]) -> None:
        """Tell that it is done; the youth and these names are to be forgotten everywhere."""

    def show_access(self, access: Access, struck: frozenset[str]) -> None:
        """Show the names that can be struck, and open."""

    def show_page(self, page: str) -> None:
        """Show the document as it would be written."""

    def show_written(self, target: Path) -> None:
        """Tell where it was written."""


@dataclass(frozen=True)
class Means:
    """What the window gives the tab.

    Attributes:
        prove: raises where a passphrase is not the profile's; on the database worker.
        words: of the access export.
        forget: the youth is gone; before the screens are told of it.
    """

    prove: Callable[[str], None]
    words: Callable[[], AccessWords]
    forget: Callable[[UUID], None]


class PrivacyDeeds:
    """The deeds of the tab Privacy.

    Args:
        view: the tab.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        means: of the window it is in.
    """

    def __init__(
        self,
        view: PrivacyDeedsView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        means: Means,
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._prove, self._words, self._forget = means.prove, means.words, means.forget
        self._youth: UUID | None = None
        self._access: Access | None = None
        self._page = ""
        self._busy = False

    def show(self, young_person_id: UUID) -> None:
        """Show another youth, or the same one anew."""
        self._youth = young_person_id

        def take(limits: Limits) -> None:
            if young_person_id == self._youth:
                self._view.show_limits(limits, today=self._today())

        self._run("see", lambda: see_limits(young_person_id, self._workplace), take)

    def restricted(self, reason: str) -> None:
        """Let nobody work with the data."""
        youth = self._youth
        if youth is not None:
            self._change("restrict", "restricted", lambda: restrict(youth, reason, self._workplace))

    def lifted(self) -> None:
        """Let it be worked with again."""
        youth = self._youth
        if youth is not None:
            self._change("restrict", "lifted", lambda: lift_restriction(youth, self._workplace))

    def held(self, reason: str, months: int) -> None:
        """Let nobody erase the youth for so many months."""
        youth, until = self._youth, term_end(self._today(), months)
        if youth is not None:
            self._change(
                "hold",
                "held",
                lambda: set_hold(youth, reason, until=until, workplace=self._workplace),
            )

    def released(self, hold_id: UUID) -> None:
        """End a hold."""
        self._change("hold", "released", lambda: end_hold(hold_id, self._workplace))

    def erasing_asked(self) -> None:
        """Look what would go."""
        youth, workplace = self._youth, self._workplace
        if youth is not None:
            self._run(
                "erase",
                lambda: (preview_erasure(youth, workplace), see_mentions(youth, workplace)),
                lambda seen: self._view.show_erasing(*seen),
            )

    def erased(self, cause: str, passphrase: str) -> None:
        """Erase the youth, where the passphrase is right; a second Enter meanwhile does nothing."""
        youth, workplace = self._youth, self._workplace
        if youth is None or self._busy:
            return

        def work() -> tuple[Changes, Certificate, tuple[str, ...]]:
            self._prove(passphrase)
            kept = preview_erasure(youth, workplace).kept
            people = (kept.person, *kept.took_in)
            names = tuple(name for one in people for name in (one.name, one.nickname) if name)
            erased = erase_youth(youth, cause=cause, workplace=workplace)
            return erased.changes, erased.certificate, names

        def done(answer: tuple[Changes, Certificate, tuple[str, ...]]) -> None:
            changes, certificate, names = answer
            self._busy, self._youth, self._access, self._page = False, None, None, ""
            self._forget(youth)
            self._view.show_erased(certificate, youth, names)
            self._feed.tell(changes)

        self._busy = True
        self._run("erase", work, done)

    def access_asked(self) -> None:
        """Gather everything, and show it with the names of others struck."""
        youth, words = self._youth, self._words()
        if youth is not None:
            self._run("access", lambda: see_access(youth, words, self._workplace), self._open)

    def struck_changed(self, struck: Iterable[str]) -> None:
        """Show the document with other words struck."""
        if self._access is not None:
            self._page = page_of(self._access, struck, self._words())
            self._view.show_page(self._page)

    def written(self, folder: Path, passphrase: str) -> None:
        """Write what is shown to a folder, where the passphrase is right."""
        access, page = self._access, self._page
        if access is None or self._busy:
            return

        def work() -> Path:
            self._prove(passphrase)
            return write_access(access, page, folder=folder, workplace=self._workplace)

        def done(target: Path) -> None:
            self._busy = False
            self._view.show_written(target)
            self.show(access.youth)

        self._busy = True
        self._run("access", work, done)

    def access_closed(self) -> None:
        """Forget what was gathered."""
        self._access, self._page = None, ""

    def _open(self, access: Access) -> None:
        self._access = access
        struck = usually_struck(access)
        self._view.show_access(access, struck)
        self.struck_changed(struck)

    def _change(self, part: str, deed: str, work: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._view.show_deed(deed)
            self._feed.tell(changes)

        self._run(part, work, done)

    def _run(self, part: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def failed(error: JisError) -> None:
            self._busy = False
            self._view.show_deed_error(part, error)

        self._tasks.run(work, done=done, failed=failed)

    def _today(self) -> date:
        return self._workplace.clock.now().date()
