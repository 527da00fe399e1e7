"""The screen Jongeren."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.youths.correction_part import connect_panel
from jis_desktop.ui.youths.edit_panel import EditPanel
from jis_desktop.ui.youths.file_part import YouthFilePart
from jis_desktop.ui.youths.kept_phrases import KeptPhrases
from jis_desktop.ui.youths.list_part import YouthListPart
from jis_desktop.ui.youths.merge_panel import MergePanel
from jis_desktop.ui.youths.phrases import YouthPhrases
from jis_desktop.ui.youths.privacy_part import PrivacyPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtGui import QFocusEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import DueEntry, Kind
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.services.see_youths import Event, FollowUps, YouthFile
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.network import Network
    from jis_desktop.ui.youths.presenter import YouthLine, YouthsPresenter
    from jis_desktop.ui.youths.sheet import Sheet


class YouthsView(QWidget):
    """See `presenter.YouthsView`.

    Args:
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        log_requested: carries the beginning of a quick line.
        youth_chosen: carries the id.
    """

    told = Signal(str)
    undoable = Signal(str, object)
    log_requested = Signal(str)
    youth_chosen = Signal(UUID)

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("youths")
        self._errors = errors
        self._phrases = words = YouthPhrases(phrases)
        self.list_part = YouthListPart(words)
        kept = KeptPhrases(phrases)
        self.file_part = YouthFilePart(words, phrases, kept, errors)
        self._empty = EmptyState(
            self.tr("Nobody yet"),
            self.tr("Log a contact: the name you type becomes a youth by itself."),
            icon="users-round",
            deed=self.tr("Log a contact"),
            name="youths.empty",
        )
        self._choose = EmptyState(
            self.tr("Choose somebody"),
            self.tr("The timeline of who you choose in the list stands here."),
            icon="user-round",
            name="youths.nobody",
        )
        self._empty.acted.connect(lambda: self.log_requested.emit(""))
        self._stack = QStackedWidget()
        for page in (self._choose, self.file_part, self._empty):
            self._stack.addWidget(page)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list_part)
        line.addWidget(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list_part.youth_chosen.connect(self.youth_chosen)
        self.list_part.youth_opened.connect(lambda _youth: self._go_into_file())
        self.list_part.new_requested.connect(lambda: self.log_requested.emit(""))
        self.file_part.log_requested.connect(self.log_requested)
        self.addAction(self.file_part.head.details)
        self.edit_panel = EditPanel(self, phrases, errors)
        self.merge_panel = MergePanel(self, kept, errors)
        self.privacy = PrivacyPart(self.file_part.privacy, self, errors)
        self.privacy.told.connect(self.told)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to the list, see QWidget.focusInEvent.

        As its proxy the list would be gone to in the screen's place, past what stands before it.
        """
        super().focusInEvent(event)
        self.list_part.rows.setFocus(event.reason())

    def prepare(self) -> Iterator[None]:
        """Make what is not shown at first, a part at every step."""
        yield from self.file_part.tabs.prepare()
        for panel in (self.edit_panel, self.merge_panel, self.privacy.panel):
            panel.prepare()
            yield

    def show_list(self, lines: list[YouthLine], *, counts: dict[str, int], today: date) -> None:
        """See `presenter.YouthsView.show_list`."""
        self.list_part.show_list(lines, counts=counts, today=today)

    def show_filter(self, key: str) -> None:
        """See `presenter.YouthsView.show_filter`."""
        self.list_part.choose_filter(key)

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        """See `presenter.YouthsView.show_file`."""
        self.file_part.show_file(file, weeks=weeks, today=today)
        self.list_part.go_to(file.person.id.hex)
        self._stack.setCurrentWidget(self.file_part)

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        """See `presenter.YouthsView.show_earlier`."""
        self.file_part.show_earlier(events)

    def show_nobody(self) -> None:
        """See `presenter.YouthsView.show_nobody`."""
        self._stack.setCurrentWidget(self._empty)

    def show_error(self, error: JisError) -> None:
        """See `presenter.YouthsView.show_error`."""
        if self.merge_panel.isVisible():
            self.merge_panel.show_error(error)
        else:
            self.told.emit(self._errors.text(error))

    def show_tab(self, key: str) -> None:
        """See `presenter.YouthsView.show_tab`."""
        self.file_part.tabs.choose(key)

    def show_sheet(self, sheet: Sheet) -> None:
        """See `correction.CorrectionView.show_sheet`."""
        self.edit_panel.show_sheet(sheet)

    def show_sheet_error(self, error: JisError) -> None:
        """See `correction.CorrectionView.show_sheet_error`."""
        self.edit_panel.show_error(error)

    def hide_sheet(self) -> None:
        """See `correction.CorrectionView.hide_sheet`."""
        self.edit_panel.close_panel()

    def show_waiting(self, count: int) -> None:
        """See `correction.CorrectionView.show_waiting`."""
        self.file_part.show_waiting(count)

    def show_thrown_away(self, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_thrown_away`."""
        self.undoable.emit(self.tr("Thrown away"), undo)

    def show_put_aside(self, *, reopen: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_put_aside`."""
        self.undoable.emit(self.tr("Not stored. What you typed is still there."), reopen)

    def show_corrected(self, name: str, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_corrected`."""
        told = self.tr("Corrected: {name}").format(name=name) if name else self.tr("Corrected")
        self.undoable.emit(told, undo)

    def show_removed(self, kind: Kind, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_removed`."""
        self.undoable.emit(self._phrases.taken_out(kind), undo)

    def show_alike(self, line: YouthLine | None) -> None:
        """See `merging.MergingView.show_alike`."""
        self.file_part.show_alike(line)

    def show_others(self, whose: YouthLine, others: list[YouthLine], *, alike: int) -> None:
        """See `merging.MergingView.show_others`."""
        self.merge_panel.show_others(whose, others, alike=alike)

    def show_merge(self, kept: YouthLine, merged: YouthLine, moving: Kept) -> None:
        """See `merging.MergingView.show_merge`."""
        self.merge_panel.show_merge(kept, merged, moving)

    def hide_merge(self) -> None:
        """See `merging.MergingView.hide_merge`."""
        self.merge_panel.close_panel()

    def show_merged(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        """See `merging.MergingView.show_merged`."""
        told = self.tr("{merged} is now with {kept}").format(merged=merged, kept=kept)
        self.undoable.emit(told, undo)

    def show_split(self, kept: str, merged: str, *, undo: Callable[[], None]) -> None:
        """See `merging.MergingView.show_split`."""
        told = self.tr("{kept} and {merged} are two again").format(merged=merged, kept=kept)
        self.undoable.emit(told, undo)

    def show_not_same(self, name: str, *, undo: Callable[[], None]) -> None:
        """See `merging.MergingView.show_not_same`."""
        told = self.tr("{name} is somebody else. This is not asked again.")
        self.undoable.emit(told.format(name=name), undo)

    def show_follow_ups(self, follow_ups: FollowUps, *, today: date) -> None:
        """See `follow_ups.FollowUpView.show_follow_ups`."""
        self.file_part.tasks.show_follow_ups(follow_ups, today=today)

    def show_finished(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """See `follow_ups.FollowUpView.show_finished`."""
        self.undoable.emit(self.tr("Done: {name}").format(name=due.name), undo)

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """See `follow_ups.FollowUpView.show_postponed`."""
        self.undoable.emit(self.tr("Tomorrow: {name}").format(name=due.name), undo)

    def show_kept(self, kept: Kept) -> None:
        """See `presenter.YouthsView.show_kept`."""
        self.file_part.privacy.show_kept(kept)

    def _go_into_file(self) -> None:
        self.file_part.tabs.page().setFocus(Qt.FocusReason.OtherFocusReason)


def connect(view: YouthsView, presenter: YouthsPresenter) -> None:
    """Let the presenter hear what somebody does on the screen."""
    part, file = view.list_part, view.file_part
    view.youth_chosen.connect(presenter.youth_chosen)
    part.filter_chosen.connect(presenter.filter_chosen)
    part.order_chosen.connect(presenter.order_chosen)
    file.earlier_requested.connect(presenter.earlier_requested)
    file.trajectory_opened.connect(presenter.trajectory_opened)
    file.trajectory_closed.connect(presenter.trajectory_closed)
    file.goal_typed.connect(presenter.goal_typed)
    file.tabs.chosen.connect(presenter.tab_chosen)
    file.tasks.finished.connect(presenter.follow_ups.finish)
    file.tasks.postponed.connect(presenter.follow_ups.postpone)
    file.tasks.opened.connect(presenter.moment_opened)
    file.head.details_asked.connect(presenter.details_asked)
    file.page.moment_opened.connect(presenter.moment_opened)
    file.page.removal_asked.connect(presenter.correction.remove)
    _connect_network(view, presenter.network)
    _connect_panel(view, presenter)
    _connect_merging(view, presenter)


def _connect_network(view: YouthsView, network: Network) -> None:
    page = view.file_part.network
    page.typed.connect(network.typed)
    page.saved.connect(network.saved)
    page.keep_requested.connect(network.keep)
    page.chosen.connect(network.chosen)
    page.removed.connect(network.removed)
    page.cleared.connect(network.cleared)
    page.told.connect(view.told)
    page.undoable.connect(view.undoable)


def _connect_panel(view: YouthsView, presenter: YouthsPresenter) -> None:
    correction = presenter.correction
    connect_panel(view.edit_panel, correction)
    view.file_part.waiting.resumed.connect(correction.resumed)
    view.file_part.waiting.thrown_away.connect(correction.thrown_away)


def _connect_merging(view: YouthsView, presenter: YouthsPresenter) -> None:
    panel, file, merging = view.merge_panel, view.file_part, presenter.merging
    file.head.merge_asked.connect(merging.asked)
    file.alike.merge_asked.connect(merging.alike_asked)
    file.alike.denied.connect(merging.denied)
    file.took_in.split_asked.connect(merging.split)
    panel.typed.connect(merging.typed)
    panel.chosen.connect(merging.chosen)
    panel.turned.connect(merging.turned)
    panel.confirmed.connect(merging.confirmed)
    panel.close_requested.connect(merging.closed)
