"""Decides what the panel with the steps of the reporting code shows and adds; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import InputError, PassphraseError
from jis_desktop.domain.meldcode import STEPS, passed_over
from jis_desktop.domain.period import past_day
from jis_desktop.domain.records import Kind
from jis_desktop.services.read_records import show_record
from jis_desktop.services.report_code import TakeStep, see_steps, take_step
from jis_desktop.ui.kept_form import KeptForm, read_content, read_id

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.meldcode import MeldcodeStep
    from jis_desktop.domain.records import Draft, Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.services.report_code import StepAccess
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.kept_form import Content
    from jis_desktop.ui.task_port import Tasks

FORM = "report_code"


@dataclass(frozen=True, kw_only=True)
class ShownSteps:
    """What stands in the panel.

    Attributes:
        steps: those taken, in order of writing.
        missing: the numbers that were passed over.
        typed: a step that was begun and not stored; None where there is none.
    """

    steps: tuple[MeldcodeStep, ...]
    missing: tuple[int, ...]
    today: date
    typed: Content | None = None


class StepsView(Protocol):
    """What the presenter asks of the panel."""

    def ask_passphrase(self) -> None:
        """Show nothing but the question for the passphrase."""

    def show_steps(self, shown: ShownSteps) -> None:
        """Show the steps, and the form where one was begun."""

    def show_taken(self, step: int) -> None:
        """Tell that a step is stored."""

    def show_passphrase_error(self, error: JisError) -> None:
        """Tell why it did not open."""

    def show_step_error(self, error: JisError) -> None:
        """Tell at its field what to mend; what was typed stays."""


class StepsPresenter:
    """The steps of one early signal at a time.

    Args:
        view: the panel.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        access: whether the steps may be seen.
    """

    def __init__(
        self,
        view: StepsView,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        access: StepAccess,
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._access = access
        self._signal: UUID | None = None
        self._youth: UUID | None = None
        self._forms: dict[UUID, KeptForm] = {}
        self._typed: dict[UUID, Content] = {}
        self._saving = False

    def opened(self, signal: EarlySignal) -> None:
        """Somebody wants to see the steps of an early signal."""
        self._signal, self._youth = signal.id, signal.young_person_id
        self._show()

    def closed(self) -> None:
        """The panel is shut; what was typed waits on."""
        self.keep()
        self._signal = None

    def passphrase_given(self, passphrase: str) -> None:
        """Open with it, if it is the profile's."""
        self._tasks.run(
            lambda: self._access.give(passphrase),
            done=lambda _nothing: self._show(),
            failed=self._view.show_passphrase_error,
        )

    def typed(self, content: Content) -> None:
        """A step is being typed.

        Args:
            content: ``step`` (a number), and ``day``, ``facts``, ``interpretation`` and
                ``result`` as texts.
        """
        if self._signal is not None:
            self._typed[self._signal] = content
            held = {**content, "signal": self._signal.hex}
            self._form(self._signal).typed(held, subject=self._youth)

    def keep(self) -> None:
        """Have what is typed on disk."""
        for form in self._forms.values():
            form.keep()

    def let_go(self, names: tuple[str, ...]) -> None:
        """Somebody who is called that is erased, and with that the steps that say so."""
        for signal, form in self._forms.items():
            if form.names(names):
                form.throw_away()
                self._typed.pop(signal, None)

    def forgotten(self) -> None:
        """The begun step is not to be."""
        if self._signal is not None and self._typed.pop(self._signal, None) is not None:
            self._form(self._signal).throw_away()

    def taken(self, content: Content) -> None:
        """Store a step, see `typed`."""
        signal = self._signal
        if signal is None or self._saving:
            return
        self.typed(content)
        try:
            command = self._command(signal, content)
        except InputError as error:
            self._view.show_step_error(error)
            return
        form = self._form(signal)
        self._saving = True
        draft_id = form.storing()
        self._tasks.run(
            lambda: take_step(command, self._workplace, draft_id=draft_id),
            done=lambda logged: self._stored(signal, command.step, logged),
            failed=lambda error: self._refused(form, error),
        )

    def resume(self, draft: Draft) -> None:
        """Go on with a draft, behind the passphrase; nothing happens where it cannot be read."""
        content = read_content(draft, FORM)
        signal = read_id(content.get("signal")) if content else None
        if content is None or signal is None or content.get("step") not in STEPS:
            return
        self._form(signal).resume(draft)
        self._typed[signal] = {name: one for name, one in content.items() if name != "signal"}
        self._tasks.run(
            lambda: show_record(Kind.EARLY_SIGNAL, signal, self._workplace),
            done=self.opened,
            failed=self._view.show_passphrase_error,
        )

    def _command(self, signal: UUID, content: Content) -> TakeStep:
        today = self._workplace.clock.now().date()
        written = str(content.get("day", "")).strip()
        day = past_day(written, today=today) if written else today
        if day is None:
            raise InputError("day.unreadable", field="day")
        return TakeStep(
            early_signal_id=signal,
            step=int(content["step"]),
            day=day,
            facts=content.get("facts", ""),
            interpretation=content.get("interpretation", ""),
            result=content.get("result") or None,
        )

    def _show(self) -> None:
        signal = self._signal
        if signal is None:
            return
        if not self._access.open:
            self._view.ask_passphrase()
            return
        self._tasks.run(
            lambda: see_steps(signal, self._workplace, access=self._access),
            done=lambda steps: self._take(signal, steps),
            failed=self._not_seen,
        )

    def _take(self, signal: UUID, steps: tuple[MeldcodeStep, ...]) -> None:
        if signal != self._signal:
            return  # shut meanwhile, or another one
        self._view.show_steps(
            ShownSteps(
                steps=steps,
                missing=passed_over(one.step for one in steps),
                today=self._workplace.clock.now().date(),
                typed=self._typed.get(signal),
            )
        )

    def _not_seen(self, error: JisError) -> None:
        if isinstance(error, PassphraseError):
            self._view.ask_passphrase()
        else:
            self._view.show_passphrase_error(error)

    def _stored(self, signal: UUID, step: int, logged: Logged) -> None:
        self._saving = False
        self._form(signal).stored()
        self._typed.pop(signal, None)
        self._view.show_taken(step)
        self._feed.tell(logged.changes)
        self._show()

    def _refused(self, form: KeptForm, error: JisError) -> None:
        self._saving = False
        form.not_stored()
        self._view.show_step_error(error)

    def _form(self, signal: UUID) -> KeptForm:
        if signal not in self._forms:
            self._forms[signal] = KeptForm(
                FORM,
                tasks=self._tasks,
                workplace=self._workplace,
                failed=self._view.show_step_error,
            )
        return self._forms[signal]
