"""The capture panel: kinds, the quick line with its chips, the form, and the footer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from jis_desktop.domain.line_parts import Entry
from jis_desktop.ui.bsn_warning import BsnWarning
from jis_desktop.ui.capture.chips import ReadingChips
from jis_desktop.ui.capture.form import EntryForm
from jis_desktop.ui.capture.line_field import LineField
from jis_desktop.ui.capture.new_youth import NewYouthPart
from jis_desktop.ui.capture.offered import offered_activity
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.line_parts import NewYouth, ReadLine
    from jis_desktop.domain.records import Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.capture.offers import Offer
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

TABS = (Entry.CONTACT, Entry.TALLY, Entry.EARLY_SIGNAL, Entry.ACTIVITY, Entry.SUPPORT)
_FOLLOW_UP_KEYS = {"Alt+M": "tomorrow", "Alt+W": "week"}
"""Two keys from anywhere in the panel; ``>w`` is three."""
KEEP_MS = 800
"""A draft is kept within a second of the last key."""


class CapturePanel(SidePanel):
    """See `presenter.CaptureView`.

    Args:
        window: over which it opens.
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.
        today: for dates and codes.

    Attributes:
        line_edited, tab_chosen, offer_chosen, field_chosen, who_chosen, follow_up_chosen,
            alike_chosen: what somebody typed or chose.
        save_requested: carries whether another entry follows.
        keep_requested: time to keep a draft.
        saved: what became durable, and its reading.
    """

    line_edited = Signal(str, int)
    tab_chosen = Signal(object)
    offer_chosen = Signal(object)
    field_chosen = Signal(str, object)
    who_chosen = Signal(object)
    alike_chosen = Signal(object)
    follow_up_chosen = Signal(str)
    save_requested = Signal(bool)
    keep_requested = Signal()
    saved = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        *,
        phrases: DayPhrases,
        errors: ErrorText,
        today: date,
    ) -> None:
        super().__init__(window, name="capture", title=self.tr("Log"))
        self._today = today
        self._errors = errors
        self._phrases = phrases
        self._offers: list[Offer] = []
        self._forms: dict[Entry, EntryForm] = {}
        self._shown: Entry | None = None
        self._about_health = False
        self._unseen: tuple[ReadLine, Mapping[UUID, KnownName]] | None = None
        self._keeper = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeper.timeout.connect(self.keep_requested)
        self._make_head()
        self._make_line()
        self._make_form_area()
        self._make_foot()
        for keys, choice in _FOLLOW_UP_KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._choose_follow_up, choice))

    def show_line(self, text: str, *, cursor: int | None = None) -> None:
        """See `presenter.CaptureView.show_line`."""
        self.line.show_text(text, cursor)

    def show_reading(self, read: ReadLine, *, names: Mapping[UUID, KnownName]) -> None:
        """See `presenter.CaptureView.show_reading`; while it is closed, once it opens."""
        self._keeper.start()
        if self.isHidden():
            self._unseen = (read, names)
            return
        self._show_tab(read.entry)
        self.chips.show_reading(read, names)
        day = self._phrases.short_day(read.follow_up_on) if read.follow_up_on else ""
        form = self._form(read.entry)
        form.show_entry(read, names=names, day=day)
        form.ask_health(asked=self._about_health)
        self._show_problem(read)

    def set_about_health(self, *, about: bool) -> None:
        """See `presenter.CaptureView.set_about_health`."""
        self._about_health = about

    def open_panel(self, focus: QWidget | None = None) -> None:
        """See SidePanel.open_panel."""
        super().open_panel(focus)
        unseen, self._unseen = self._unseen, None
        if unseen is not None:
            self.show_reading(unseen[0], names=unseen[1])

    def prepare(self) -> Iterator[None]:
        """Make the form of a contact, a field at every step, so that opening need not."""
        form = self._made_form(Entry.CONTACT)
        while form.make_next():
            yield

    def offer_schools(self, schools: tuple[School, ...]) -> None:
        """See `presenter.CaptureView.offer_schools`."""
        self.new_youth.offer_schools(schools)

    def show_new(self, new: NewYouth | None, name: str) -> None:
        """See `presenter.CaptureView.show_new`."""
        self.new_youth.show_youth(new, name)

    def show_alike(self, alike: list[KnownName]) -> None:
        """See `presenter.CaptureView.show_alike`."""
        self.chips.show_alike(alike)

    def show_offers(self, offers: list[Offer]) -> None:
        """See `presenter.CaptureView.show_offers`."""
        self._offers = offers
        titles = any(offer.earlier for offer in offers)
        label = self.tr("Earlier activities") if titles else self.tr("Names")
        self.line.show_offers([self._offered(offer) for offer in offers], label)

    def show_error(self, error: JisError) -> None:
        """See `presenter.CaptureView.show_error`."""
        text = self._errors.text(error)
        self._problem.show_note(text, "attention")
        announce(self, text)
        field = self._forms[self._shown].fields.get(error.field or "") if self._shown else None
        if field is not None:
            field.row.set_error(text)

    def show_kept(self, at: time | None) -> None:
        """See `presenter.CaptureView.show_kept`."""
        self._kept.setVisible(at is not None)
        if at is not None:
            told = self.tr("Draft kept, {time}").format(time=at.strftime("%H:%M"))
            self._kept.setText(told)

    def show_saved(self, logged: Logged, read: ReadLine, *, again: bool) -> None:
        """See `presenter.CaptureView.show_saved`."""
        self._keeper.stop()
        if again:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_panel()
        self.saved.emit(logged, read)

    def _make_head(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 12, 16, 4)
        title = IconText("pen-line", self.tr("Log"), role="heading", ink="ink")
        line.addWidget(title.set_icon("pen-line", "primary_ink"))
        line.addWidget(Text(self.tr("Only who and kind are needed"), role="caption", ink="ink_2"))
        line.addStretch(1)
        close = KeyedButton(
            self.tr("Close"), name="capture.close", kind="bare", icon="x", cap="Esc"
        )
        close.icon_only().clicked.connect(self.close_requested)
        line.addWidget(close)
        self.body.addWidget(head)
        self._tabs = QTabBar()
        self._tabs.setObjectName("capture.kinds")
        self._tabs.setAccessibleName(self.tr("Kind of entry"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for text in (
            self.tr("Contact"),
            self.tr("Corridor chat"),
            self.tr("Early signal"),
            self.tr("Activity"),
            self.tr("Support"),
        ):
            self._tabs.addTab(text)
        self._tabs.tabBarClicked.connect(self._on_tab)
        self._tabs.currentChanged.connect(self._on_tab)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._tabs)
        self.body.addLayout(row)
        self.body.addWidget(Rule())

    def _make_line(self) -> None:
        band = QFrame()
        band.setProperty("kind", "band")
        column = QVBoxLayout(band)
        column.setContentsMargins(24, 14, 24, 12)
        column.setSpacing(8)
        self.line = LineField()
        self.line.edited.connect(self.line_edited)
        self.line.offer_taken.connect(self._take_offer)
        self.line.entered.connect(lambda: self.save_requested.emit(False))  # noqa: FBT003  Qt's signal
        self.chips = ReadingChips(self._phrases)
        self.chips.field_requested.connect(self._go_to_field)
        self.chips.alike_chosen.connect(self.alike_chosen)
        self._problem = NoteLine()
        self._bsn = BsnWarning(self.line.field)
        column.addWidget(self.line)
        column.addWidget(self._bsn)
        column.addWidget(self.chips)
        column.addWidget(self._problem)
        self.body.addWidget(band)
        self.body.addWidget(Rule())

    def _make_form_area(self) -> None:
        holder = QWidget()
        self._form_column = QVBoxLayout(holder)
        self._form_column.setContentsMargins(24, 12, 24, 12)
        self.new_youth = NewYouthPart(self, self._phrases, self._today)
        self.new_youth.chosen.connect(self.field_chosen)
        self._form_column.addWidget(self.new_youth)
        self.body.addWidget(scrolled(holder, "capture.scroll"), 1)

    def _make_foot(self) -> None:
        line = self.add_foot()
        self._kept = IconText("check", role="caption", ink="ink_3")
        self._kept.hide()
        following = KeyedButton(self.tr("Save, next"), name="capture.save_next")
        self.save_button = KeyedButton(self.tr("Save"), name="capture.save", kind="primary")
        self.save_button.bind("Ctrl+Return")
        following.clicked.connect(lambda: self.save_requested.emit(True))  # noqa: FBT003  Qt's signal
        self.save_button.clicked.connect(lambda: self.save_requested.emit(False))  # noqa: FBT003  idem
        line.addWidget(self._kept, 1)
        line.addStretch(0)
        line.addWidget(following)
        line.addWidget(self.save_button)

    def _form(self, entry: Entry) -> EntryForm:
        """The form of a kind; only it is shown."""
        wanted = self._made_form(entry)
        if self._shown != entry:
            for other, form in self._forms.items():
                form.setVisible(other == entry)
            self._shown = entry
        return wanted

    def _made_form(self, entry: Entry) -> EntryForm:
        """The form of a kind; a new one where the lists have other choices by now."""
        if entry in self._forms and self._forms[entry].lists is not self._phrases.lists.now:
            self._drop(entry)
        if entry not in self._forms:
            form = EntryForm(entry, phrases=self._phrases, today=self._today, bsn=self._bsn)
            form.chosen.connect(self.field_chosen)
            form.who_chosen.connect(self.who_chosen)
            form.follow_up_chosen.connect(self._on_follow_up)
            form.hide()
            self._forms[entry] = form
            self._form_column.addWidget(form)
        return self._forms[entry]

    def _drop(self, entry: Entry) -> None:
        form = self._forms.pop(entry)
        if self._shown == entry:
            self._shown = None
        form.hide()
        self._form_column.removeWidget(form)
        form.deleteLater()

    def _choose_follow_up(self, key: str) -> None:
        if self._shown and "follow_up_on" in self._forms[self._shown].fields:
            self.follow_up_chosen.emit(key)

    def _on_follow_up(self, key: str) -> None:
        if key == "day":
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.follow_up_chosen.emit(key)

    def _show_tab(self, entry: Entry) -> None:
        if entry in TABS and self._tabs.currentIndex() != TABS.index(entry):
            self._tabs.blockSignals(True)  # noqa: FBT003  Qt's signature
            self._tabs.setCurrentIndex(TABS.index(entry))
            self._tabs.blockSignals(False)  # noqa: FBT003  Qt's signature

    def _on_tab(self, place: int) -> None:
        if 0 <= place < len(TABS):
            self.tab_chosen.emit(TABS[place])

    def _offered(self, offer: Offer) -> str:
        if offer.earlier is not None:
            return offered_activity(offer.earlier, self._phrases)
        if offer.known is not None:
            return offer.known.label
        return self.tr("New: {name}").format(name=offer.name)

    def _take_offer(self, place: int) -> None:
        if 0 <= place < len(self._offers):
            self.offer_chosen.emit(self._offers[place])

    def _go_to_field(self, name: str) -> None:
        field = self._forms[self._shown].fields.get(name) if self._shown else None
        if field is not None:
            field.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_problem(self, read: ReadLine) -> None:
        if read.problems:
            problem = read.problems[0]
            self._problem.show_note(self._errors.problem(problem.code), "attention")
        elif read.who.candidates:
            text = self.tr("There are several. Choose from the form, or add the class: ryan/3c")
            self._problem.show_note(text, "attention")
        elif self._about_health and not read.health_reason:
            told = self.tr("This is about health. Say in the form why it has to be in it.")
            self._problem.show_note(told, "hint")
        else:
            self._problem.show_note("", "hint")
