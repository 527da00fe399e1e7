"""Decides about terms of keeping and what has passed one; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.services.retention import (
    choose_term,
    erase_proposed,
    keep_after_all,
    propose,
    see_terms,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.retention import RecordClass
    from jis_desktop.ports import Workplace
    from jis_desktop.services.passed_terms import PassedTerm
    from jis_desktop.services.retention import Terms
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks


class RetentionView(Protocol):
    """What the presenter asks of the part about keeping."""

    def show_terms(self, terms: Terms) -> None:
        """Show the terms, what has passed one, and the certificates."""

    def show_decided(self, deed: str) -> None:
        """Tell that it is done: ``proposed``, ``kept`` or ``erased``; nothing is asked any more."""

    def show_erased(self, youth: UUID, names: tuple[str, ...]) -> None:
        """Somebody is erased, and is to be forgotten everywhere."""

    def show_decision_error(self, error: JisError) -> None:
        """Tell what is wrong at its field; what was typed stays."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class RetentionPresenter:
    """The part about keeping.

    Args:
        view: where it is shown.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells the screens of changes, and this part of theirs.
        prove: raises where a passphrase is not the profile's; on the database worker.
    """

    def __init__(
        self,
        view: RetentionView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        prove: Callable[[str], None],
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._prove = prove
        self._terms: Terms | None = None
        self._busy = False

    def refresh(self) -> None:
        """Look again; what was proposed before waits still."""
        self._tasks.run(
            lambda: see_terms(self._workplace), done=self._take, failed=self._view.show_error
        )

    def term_chosen(self, record_class: RecordClass, months: int) -> None:
        """Keep a class of records for so long."""
        self._decide("", lambda: choose_term(record_class, months, self._workplace))

    def proposed(self) -> None:
        """Put forward to erase all that has passed its term."""
        passed = self._terms.passed if self._terms else ()
        self._decide("proposed", lambda: propose(passed, self._workplace))

    def kept(self, proposal_id: UUID, reason: str) -> None:
        """Keep it after all."""
        self._decide("kept", lambda: keep_after_all(proposal_id, reason, self._workplace))

    def erased(self, one: PassedTerm, passphrase: str) -> None:
        """Erase it, where the passphrase is right."""
        if one.proposal is None:
            return
        proposal_id = one.proposal.id

        def work() -> Changes:
            self._prove(passphrase)
            return erase_proposed(proposal_id, self._workplace)

        self._decide("erased", work, gone=one if one.record_id == one.young_person_id else None)

    def _decide(
        self, deed: str, work: Callable[[], Changes], *, gone: PassedTerm | None = None
    ) -> None:
        """Do it once, however often it is asked for meanwhile, and look again."""
        if self._busy:
            return

        def done(changes: Changes) -> None:
            self._busy = False
            self._view.show_decided(deed)
            if gone is not None:
                names = tuple(name for name in (gone.name, gone.nickname) if name)
                self._view.show_erased(gone.record_id, names)
            self._feed.tell(changes)
            self.refresh()

        self._busy = True
        self._tasks.run(work, done=done, failed=self._refused)

    def _refused(self, error: JisError) -> None:
        self._busy = False
        self._view.show_decision_error(error)

    def _take(self, terms: Terms) -> None:
        self._terms = terms
        self._view.show_terms(terms)
