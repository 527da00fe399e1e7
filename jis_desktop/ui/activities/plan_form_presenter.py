"""Decides what the form for planning says and stores; no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.planned_activity import ActivitySeries
from jis_desktop.domain.typed_plan import ONCE, TypedPlan, read_plan
from jis_desktop.services.answer_plan import change_plan, undo_change
from jis_desktop.services.plan_activity import Rhythm, plan_once, plan_series, undo_plan
from jis_desktop.services.see_planned import see_planned
from jis_desktop.ui.activities.kept_plan import PLAN_FORM, kept_content, read_kept
from jis_desktop.ui.kept_form import KeptForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.records import Changes, Draft, Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.typed_plan import ReadPlan
    from jis_desktop.ports import Workplace
    from jis_desktop.services.answer_plan import Changed
    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

USUAL_KIND = "inloop"


@dataclass(frozen=True, kw_only=True)
class PlanForm:
    """What the form begins with.

    Attributes:
        typed: the fields.
        schools: to choose from.
        today: which kinds and places are offered.
        changing: a session that is there already.
        left: how many sessions of its series wait from this one on; 0 without a series.
    """

    typed: TypedPlan
    schools: tuple[School, ...]
    today: date
    changing: bool = False
    left: int = 0


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What planning would make.

    Attributes:
        days: how many sessions.
        first, last: of them; None where there are none.
        free: days of the rhythm that fall on closed schools, left out.
        known_until: the holidays are known until then; None where that is far enough.
    """

    days: int
    first: date | None
    last: date | None
    free: tuple[date, ...] = ()
    known_until: date | None = None


class PlanFormView(Protocol):
    """What the presenter asks of the form."""

    def show_plan_form(self, form: PlanForm) -> None:
        """Open the form."""

    def close_plan_form(self) -> None:
        """Close the form; what was typed in it is gone."""

    def show_preview(self, preview: Preview | None) -> None:
        """Show what would be made; None while something cannot be read."""

    def show_plan_error(self, error: JisError) -> None:
        """Tell at its field what is to be mended; what was typed stays."""

    def show_planning_done(self, count: int, *, undo: Callable[[], None]) -> None:
        """Close the form; tell how many sessions were planned."""

    def show_plan_changed(self, count: int, *, undo: Callable[[], None]) -> None:
        """Close the form; tell how many sessions were changed."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class PlanFormPresenter:
    """The form.

    Args:
        view: the form.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.

    Attributes:
        kept: what is typed, on disk.
    """

    def __init__(
        self, view: PlanFormView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._changing: PlannedActivity | None = None
        self.kept = KeptForm(PLAN_FORM, tasks=tasks, workplace=workplace, failed=view.show_error)

    def begin(self, day_words: str, schools: tuple[School, ...]) -> None:
        """Open the form for something new.

        Args:
            day_words: the day to begin with, as one would type it.
            schools: to choose from; the first is the usual one.
        """
        self._changing = None
        school = schools[0].id if schools else None
        typed = TypedPlan(kind=USUAL_KIND, day=day_words, school_id=school)
        self._view.show_plan_form(PlanForm(typed=typed, schools=schools, today=self._today()))
        self._show_preview(typed)

    def change(self, file: PlannedFile, typed: TypedPlan) -> None:
        """Open the form for a session.

        Args:
            file: the session.
            typed: its fields, as one would type them.
        """
        self._changing = file.planned
        form = PlanForm(
            typed=typed,
            schools=file.schools,
            today=self._today(),
            changing=True,
            left=file.left,
        )
        self._view.show_plan_form(form)
        self._show_preview(typed)

    def resumed(self, draft: Draft, schools: tuple[School, ...]) -> None:
        """Go on with what was typed and never stored."""
        content = self.kept.resume(draft)
        if content is None:
            return
        typed, changing = read_kept(content)

        def found(file: PlannedFile) -> None:
            self.change(file, typed)

        if changing is not None:
            self._tasks.run(
                lambda: see_planned(changing, self._workplace),
                done=found,
                failed=self._view.show_error,
            )
        else:
            self._changing = None
            self._view.show_plan_form(PlanForm(typed=typed, schools=schools, today=self._today()))
            self._show_preview(typed)

    def edited(self, typed: TypedPlan) -> None:
        """Somebody typed: show what it would make, and keep it."""
        changing = self._changing.id if self._changing else None
        self.kept.typed(kept_content(typed, changing))
        self._show_preview(typed)

    def keep(self) -> None:
        """Have what is typed on disk."""
        self.kept.keep()

    def let_go(self, names: tuple[str, ...]) -> None:
        """Somebody who is called that is erased: what is typed with that name goes."""
        if self.kept.names(names):
            self.kept.throw_away()
            self._view.close_plan_form()

    def _show_preview(self, typed: TypedPlan) -> None:
        try:
            self._view.show_preview(self._preview(self._read(typed)))
        except InputError:
            self._view.show_preview(None)

    def saved(self, typed: TypedPlan, *, following: bool = False) -> None:
        """Plan it, or change the session; ``following`` reaches the later ones of its series."""
        try:
            read = self._read(typed)
            count = self._preview(read).days
        except InputError as error:
            self._view.show_plan_error(error)
            return
        if self._changing is not None:
            self._save_change(self._changing, read, following=following)
        elif read.last_day is None:
            self._plan(
                lambda draft: plan_once(read.plan, read.day, self._workplace, draft_id=draft), 1
            )
        else:
            rhythm = _rhythm(read, read.last_day)
            self._plan(
                lambda draft: plan_series(read.plan, rhythm, self._workplace, draft_id=draft),
                count,
            )

    def _save_change(self, known: PlannedActivity, read: ReadPlan, *, following: bool) -> None:
        # The form has no field for them.
        plan = replace(read.plan, themes=known.plan.themes, programme=known.plan.programme)

        draft = self.kept.storing()

        def told(changed: Changed) -> None:
            self.kept.stored()
            self._view.show_plan_changed(
                len(changed.sessions),
                undo=lambda: self._change(lambda: undo_change(changed, self._workplace)),
            )
            self._feed.tell(changed.changes)

        self._tasks.run(
            lambda: change_plan(
                known.id,
                plan,
                read.day,
                following=following,
                workplace=self._workplace,
                draft_id=draft,
            ),
            done=told,
            failed=self._refused,
        )

    def _plan(self, work: Callable[[UUID | None], Logged], count: int) -> None:
        draft = self.kept.storing()

        def told(logged: Logged) -> None:
            self.kept.stored()
            self._view.show_planning_done(
                count, undo=lambda: self._change(lambda: undo_plan(logged, self._workplace))
            )
            self._feed.tell(logged.changes)

        self._tasks.run(lambda: work(draft), done=told, failed=self._refused)

    def _read(self, typed: TypedPlan) -> ReadPlan:
        return read_plan(typed, today=self._today(), holidays=self._workplace.holidays)

    def _preview(self, read: ReadPlan) -> Preview:
        if read.last_day is None or read.every_weeks == ONCE:
            return Preview(days=1, first=read.day, last=read.day)
        holidays = self._workplace.holidays
        series = ActivitySeries(
            id=self._workplace.entropy.uuid(), plan=read.plan, **vars(_rhythm(read, read.last_day))
        ).checked(today=self._today())
        days = series.days(holidays)
        gone = tuple(day for day in series.weekdays() if day not in set(days))
        beyond = not read.in_holidays and read.last_day > holidays.known_until
        return Preview(
            days=len(days),
            first=days[0] if days else None,
            last=days[-1] if days else None,
            free=gone,
            known_until=holidays.known_until if beyond else None,
        )

    def _today(self) -> date:
        return self._workplace.clock.now().date()

    def _refused(self, error: JisError) -> None:
        self.kept.not_stored()
        self._view.show_plan_error(error)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(work, done=self._feed.tell, failed=self._view.show_error)


def _rhythm(read: ReadPlan, last_day: date) -> Rhythm:
    return Rhythm(
        first_day=read.day,
        last_day=last_day,
        every_weeks=read.every_weeks,
        in_holidays=read.in_holidays,
    )
