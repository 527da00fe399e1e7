"""The opened app: the frame, its screens, the capture panel over it, toast and status."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.services.prove_passphrase import refuse_all
from jis_desktop.ui.activities.presenter import HOURS
from jis_desktop.ui.activities.view import ActivitiesView
from jis_desktop.ui.after_break.wiring import add_after_break
from jis_desktop.ui.backups.wiring import BackupParts
from jis_desktop.ui.capture.presenter import CapturePresenter
from jis_desktop.ui.capture.view import CapturePanel
from jis_desktop.ui.capture.wiring import connect as connect_capture
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.forgetting import forget_youth
from jis_desktop.ui.frame.arrangement import arrange
from jis_desktop.ui.frame.screens import Screens
from jis_desktop.ui.frame.sidebar import Place, Sidebar
from jis_desktop.ui.frame.top_bar import TopBar
from jis_desktop.ui.frame.undo import UndoOffer
from jis_desktop.ui.place_feed import PlaceFeeds
from jis_desktop.ui.places import FIRST, PLACES_OF_DRAFTS, PlaceMaker
from jis_desktop.ui.search.presenter import Deed, SearchPresenter
from jis_desktop.ui.search.view import SearchView
from jis_desktop.ui.settings.assembly import SettingsParts
from jis_desktop.ui.slices import Slices
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.today.presenter import TodayPresenter
from jis_desktop.ui.today.view import TodayView, connect_correcting
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.toast import Toast
from jis_desktop.ui.youths.presenter import ATTENTION
from jis_desktop.ui.youths.view import YouthsView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Draft, Found, Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.services.read_records import Day
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.settings.view import SettingsView
    from jis_desktop.ui.tasks import TaskRunner

_RAIL_BELOW = 1200
_PLACES_OF: dict[Kind, str] = {Kind.ACTIVITY: "activities", Kind.EARLY_SIGNAL: "early_signals"}
"""Where a record that is about nobody by name is shown."""


class MainView(QWidget):
    """What one sees after unlocking.

    Args:
        workplace: the opened profile.
        tasks: the database worker.
        errors: puts errors into words.
        today: the first screen; it has the words and the language of all.
        settings: makes the screen Instellingen, which is about the window and its door.

    Attributes:
        lock_requested: somebody locks the app.
        place_shown: another screen came up; carries its name.
        restore_requested: somebody wants to put back a backup.
        prove: raises where a passphrase is not the profile's; the window sets it.
    """

    lock_requested = Signal()
    place_shown = Signal(str)
    restore_requested = Signal()

    def __init__(
        self,
        workplace: Workplace,
        *,
        tasks: TaskRunner,
        errors: ErrorText,
        today: TodayView,
        settings: Callable[[], SettingsView],
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self._workplace = workplace
        self._tasks = tasks
        self._errors = errors
        self._new_settings = settings
        self._presenters: dict[str, Any] = {}
        self.place = FIRST
        self.feed = ChangeFeed()
        self._feeds = PlaceFeeds(self.feed)
        self.phrases = today.phrases
        self.prove: Callable[[str], None] = refuse_all
        self._maker = PlaceMaker(workplace, tasks, self._feeds, self.phrases, errors, self._prove)
        self.toast = Toast(self)
        self.undo = UndoOffer(self.toast, self)
        self.status = StatusLine(name="status")
        self._make_frame()
        self.panel = CapturePanel(
            self, phrases=self.phrases, errors=errors, today=workplace.clock.now().date()
        )
        self.today = today
        self.today_presenter = TodayPresenter(
            self.today, tasks=tasks, workplace=workplace, feed=self.feed
        )
        self.capture = CapturePresenter(
            self.panel, tasks=tasks, workplace=workplace, feed=self.feed
        )
        self._connect_capture()
        self._connect_today()
        self._connect_search()
        self._begin()

    @property
    def place_name(self) -> str:
        """The name of the screen that is shown."""
        return self._places[self.place].text

    def go_to(self, key: str) -> None:
        """Show a screen."""
        self.place = key
        view = self.screens.view_of(key)
        if key == "settings":
            self._settings.finish()
        self.screens.go_to(key)
        self.sidebar.set_current(key)
        if self._feeds.enter(key, day=self._workplace.clock.now().date()):
            self._presenters[key].refresh()
        elif key == "youths":  # drafts may be thrown away on another screen
            self._presenters[key].correction.load()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_shown.emit(self.place_name)

    def presenter_of(self, key: str) -> Any:  # noqa: ANN401  screens share no class
        """What decides on a screen that was shown before."""
        return self._presenters[key]

    def presenters(self) -> tuple[Any, ...]:
        """What decides on the screens that are made."""
        return (self.today_presenter, *self._presenters.values())

    def go_to_youth(self, young_person_id: UUID) -> None:
        """Show one youth."""
        self._at("youths").go_to(young_person_id)

    def _prove(self, passphrase: str) -> None:
        self.prove(passphrase)  # as it is then: the window sets it when this is made

    def _at(self, key: str) -> Any:  # noqa: ANN401  screens share no class
        """Show a screen; gives what decides there."""
        self.go_to(key)
        return self._presenters[key]

    def open_capture(self, line: str = "") -> None:
        """Open the panel, the cursor in its line.

        Args:
            line: begins with that text; what is being typed already stays instead.
        """
        if self.panel.isHidden() and not self.capture.dirty:
            self.capture.begin()
        self.panel.open_panel(self.panel.line.field)
        if line and not self.capture.dirty:
            self.panel.line.show_text(line)
            self.capture.line_edited(line)

    def keep_draft(self) -> None:
        """Keep what is being typed, at once: before locking or closing."""
        self.capture.keep()
        for presenter in self.presenters():
            if hasattr(presenter, "keep"):
                presenter.keep()

    def tell(self, code: str) -> None:
        """Show the sentence of a notice."""
        self.toast.show_message(self._errors.notice(code), icon="circle-alert")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a rail instead of the sidebar where it is narrow, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.sidebar.set_rail(on=self.width() < active_theme().px(_RAIL_BELOW))

    def _begin(self) -> None:
        waiting = add_after_break(self, self._workplace, tasks=self._tasks, errors=self._errors)
        self._presenters["after_break"] = waiting  # `keep_draft` asks all of them
        self.go_to(FIRST)
        self.today_presenter.refresh()
        self.today_presenter.refresh_drafts()
        self.search_presenter.load()
        self.backups.begin(self)
        Slices(self._prepare(), self)

    def _prepare(self) -> Iterator[None]:
        """Make what would take long where it is first gone to."""
        yield from self.panel.prepare()
        for key in self._places:
            self.screens.make(key)
            yield
            made = self.screens.view_of(key)
            yield
            if isinstance(made, YouthsView | ActivitiesView):
                yield from made.prepare()
            if key == "settings":
                yield from self._settings.prepare()

    def _named_places(self) -> tuple[Place, ...]:
        return (
            Place("today", self.tr("Today"), "sun"),
            Place("youths", self.tr("Youths"), "users-round"),
            Place("early_signals", self.tr("Signals"), "ear"),
            Place("activities", self.tr("Activities"), "calendar-days"),
            Place("settings", self.tr("Settings"), "settings", at_foot=True),
        )

    def _makers(self) -> Mapping[str, Callable[[], QWidget]]:
        return {
            "today": lambda: self.today,
            "youths": self._make_youths,
            "early_signals": self._make_early_signals,
            "activities": self._make_activities,
            "settings": self._make_settings,
        }

    def _make_frame(self) -> None:
        self._places = {place.key: place for place in self._named_places()}
        self.sidebar = Sidebar(tuple(self._places.values()))
        self.bar = TopBar()
        self.search = SearchView(self.phrases, self._errors, self)
        self.bar.line.insertWidget(0, self.search, 3)
        self.screens = Screens(self._makers())
        self.sidebar.chosen.connect(self.go_to)
        self.bar.log_requested.connect(self.open_capture)
        self.bar.lock_requested.connect(self.lock_requested)
        self._arrange()
        self.backups = BackupParts(
            tasks=self._tasks, workplace=self._workplace, feed=self.feed,
            days=self.phrases, status=self.status,
        )  # fmt: skip

    def _arrange(self) -> None:
        arrange(self, side=self.sidebar, bar=self.bar, screens=self.screens, status=self.status)
        self.status.set_left([("shield-check", self.tr("Stored encrypted on this laptop"))])
        if self._workplace.demo:
            day = self.phrases.full_day(self._workplace.clock.now().date())
            told = self.tr("Demo, {day}: everybody is invented").format(day=day)
            self.status.set_right([("info", told)])

    def _make_youths(self) -> QWidget:
        view, presenter = self._maker.youths()
        view.privacy.erased.connect(lambda youth, names: forget_youth(youth, names, self))
        view.privacy.mention_chosen.connect(self._show_found)
        return self._joined("youths", view, presenter)

    def _make_early_signals(self) -> QWidget:
        view, presenter = self._maker.early_signals()
        view.youth_requested.connect(self.go_to_youth)
        return self._joined("early_signals", view, presenter)

    def _make_activities(self) -> QWidget:
        return self._joined("activities", *self._maker.activities())

    def _make_settings(self) -> QWidget:
        view = self._new_settings()
        self._settings = SettingsParts(view, self, self._maker)
        self._presenters["settings"] = self._settings
        self.today.day_shown.connect(view.show_profile)
        if self.today_presenter.day is not None:
            view.show_profile(self.today_presenter.day)
        return view

    def _joined(self, key: str, view: Any, presenter: Any) -> QWidget:  # noqa: ANN401  screens share signals, not a class
        """Connect what every screen with a presenter has."""
        self._presenters[key] = presenter
        view.told.connect(self.toast.show_message)
        view.undoable.connect(self.undo.offer)
        view.log_requested.connect(self.open_capture)
        made: QWidget = view
        return made

    def _connect_today(self) -> None:
        today, presenter = self.today, self.today_presenter
        today.log_requested.connect(self.open_capture)
        today.chat_counted.connect(presenter.count_corridor_chat)
        today.age_chosen.connect(presenter.age_chosen)
        self.toast.closed.connect(today.ask_no_age)
        today.finished.connect(presenter.finish)
        today.postponed.connect(presenter.postpone)
        today.resumed.connect(self._resume)
        today.thrown_away.connect(lambda draft: presenter.throw_away(draft.id))
        today.told.connect(self.toast.show_message)
        today.undoable.connect(self.undo.offer)
        today.youth_requested.connect(self.go_to_youth)
        today.planned_requested.connect(lambda one: self._at("activities").go_to_planned(one))
        connect_correcting(today, presenter)
        today.roll_requested.connect(lambda session: self._at("activities").call_roll(session))
        today.quiet_requested.connect(lambda: self._at("youths").filter_chosen(ATTENTION))
        today.day_shown.connect(self._show_day)

    def _connect_capture(self) -> None:
        panel = self.panel
        connect_capture(panel, self.capture)
        panel.close_requested.connect(self._close_panel)
        panel.saved.connect(self._tell_saved)

    def _connect_search(self) -> None:
        view = self.search
        self.search_presenter = SearchPresenter(
            view,
            tasks=self._tasks,
            workplace=self._workplace,
            feed=self.feed,
            deeds=self._deeds(),
        )
        view.typed.connect(self.search_presenter.typed)
        view.found_chosen.connect(self._show_found)
        view.told.connect(self.toast.show_message)

    def _deeds(self) -> list[Deed]:
        lines = (
            ("contact", self.tr("Log a contact"), "pen-line", ""),
            ("early_signal", self.tr("Log a signal"), "ear", "signaal "),
            ("activity", self.tr("Log an activity"), "calendar-days", "activiteit "),
            ("support", self.tr("Log support"), "hand-heart", "steun "),
        )
        deeds = [
            Deed(key, text, icon, partial(self.open_capture, line))
            for key, text, icon, line in lines
        ]
        count = self.today_presenter.count_corridor_chat
        deeds.append(Deed("tally", self.tr("Count a corridor chat"), "footprints", count))
        deeds += [
            Deed(
                "plan", self.tr("Plan group work"), "calendar-clock",
                lambda: self._at("activities").plan_asked(),
            ),
            Deed(
                "hours", self.tr("Note hours at school"), "clock",
                lambda: self._at("activities").mode_chosen(HOURS),
            ),
        ]  # fmt: skip
        deeds += [
            Deed(f"place.{place.key}", place.text, place.icon, partial(self.go_to, place.key))
            for place in self._places.values()
        ]
        deeds.append(Deed("lock", self.tr("Lock"), "lock", self.lock_requested.emit))
        return deeds

    def _show_found(self, found: Found) -> None:
        youth = found.id if found.kind is Kind.YOUNG_PERSON else found.young_person_id
        if youth is not None:
            self.go_to_youth(youth)
        else:
            self.go_to(_PLACES_OF.get(found.kind, FIRST))

    def _resume(self, draft: Draft) -> None:
        place = PLACES_OF_DRAFTS.get(draft.form)
        if place is not None:
            self._at(place).resume(draft)
            return
        self.capture.resume(draft)
        self.today.show_drafts([])
        self.panel.open_panel(self.panel.line.field)

    def _close_panel(self) -> None:
        """Esc puts the entry aside; it is offered on the first screen."""
        self.capture.keep()
        self.panel.close_panel()
        self.today_presenter.refresh_drafts()

    def _show_day(self, day: Day) -> None:
        self.sidebar.set_owner(day.profile.worker, day.profile.organisation)
        self.sidebar.set_counts({"today": len(day.due)})
        self.capture.set_school(day.schools[0] if day.schools else None)

    def _tell_saved(self, logged: Logged, read: ReadLine) -> None:
        who = read.who.name or self.capture.name_of(logged.young_person_id)
        text = self.tr("Saved: {name}").format(name=who) if who else self.tr("Saved")
        self.undo.offer(text, lambda: self.capture.take_back(logged))
        at = self._workplace.clock.now().strftime("%H:%M")
        self.status.set_left([("check", self.tr("Everything saved, {time}").format(time=at))])
