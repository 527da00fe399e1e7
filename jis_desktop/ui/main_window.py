"""The one window: first start, unlock, or the opened app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea

from jis_desktop.ui.locked.wiring import add_capture
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.unlock.presenter import UnlockPresenter
from jis_desktop.ui.unlock.view import UnlockView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from jis_desktop.domain.account import Account
    from jis_desktop.domain.codes import Language
    from jis_desktop.ports import (
        Attempts,
        BackupSource,
        Clock,
        Entropy,
        LetterBox,
        OwnerName,
        ProfileDoor,
        Renewal,
        SessionWatch,
        Workplace,
    )
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.idle_lock import IdleLock
    from jis_desktop.ui.language import Choices, Translation
    from jis_desktop.ui.locked.presenter import CaptureBarPresenter
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.settings.view import SettingsView
    from jis_desktop.ui.style.theme import Look
    from jis_desktop.ui.tasks import TaskRunner
    from jis_desktop.ui.who.people import People

SMALLEST = (640, 480)
USUAL = (1280, 800)
_AFTER_PAINT_MS = 30


@dataclass(frozen=True, kw_only=True)
class WindowParts:
    """What the window is made of; `window` wires them.

    Attributes:
        attempts: makes the brake on guessing; not before it is needed.
        strength: 0 to 4 of a passphrase.
        suggest: a passphrase of random words.
        preload: loads what the database worker will need.
        lock: leaves nothing in memory: starts this program anew.
        source: a folder of backups by its path.
        renewal: makes new keys.
        box: gives what takes lines while locked.
        owner: the name that is shown before unlocking.
        people: others under this account; None where the profile was named.
        watch: makes what tells that somebody leaves; not before there is something to lock.
    """

    door: ProfileDoor
    attempts: Callable[[], Attempts]
    entropy: Entropy
    tasks: TaskRunner
    errors: ErrorText
    choices: Choices
    translation: Translation
    strength: Callable[[str], int]
    suggest: Callable[[], str]
    preload: Callable[[], None]
    lock: Callable[[], None]
    source: Callable[[str], BackupSource]
    renewal: Callable[[], Renewal]
    box: Callable[[], LetterBox]
    clock: Clock
    owner: OwnerName
    watch: Callable[[], SessionWatch]
    people: People | None = None


class MainWindow(QMainWindow):
    """The window.

    Args:
        parts: what it is made of.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        self._workplace: Workplace | None = None
        self._painted = False
        self._left = False
        self._idle: IdleLock | None = None
        self._capture: CaptureBarPresenter | None = None
        self._loaded = False
        self.setWindowTitle("JIS Desktop")
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self).activated.connect(self.close)
        self._show_entrance()

    @property
    def opened(self) -> MainView | None:
        """The opened app, once it is."""
        return cast("MainView", self.centralWidget()) if self._workplace else None

    @property
    def busy(self) -> bool:
        """Whether the database worker still has something to do or to tell."""
        return self._parts.tasks.busy

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load what is heavy once the first picture stands; see QWidget.paintEvent."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, active_theme().keep_ring)
            QTimer.singleShot(_AFTER_PAINT_MS, self._load)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft, write everything back, then close; see QWidget.closeEvent."""
        self._back_up_at_closing()
        self._leave()
        super().closeEvent(event)

    def lock(self) -> None:
        """Keep the draft, close the profile, and start anew with empty memory."""
        if self._left:
            return  # two that tell of the same leaving
        if self.opened is not None and self._workplace is not None:
            from jis_desktop.ui.same_place import leave  # noqa: PLC0415  start-up

            leave(self.opened, tasks=self._parts.tasks, workplace=self._workplace)
        self._start_anew()

    def restore_backup(self) -> None:
        """Ask which backup to put back."""
        from jis_desktop.ui.restore.presenter import RestoreParts  # noqa: PLC0415  seldom
        from jis_desktop.ui.restore.wiring import ask_restore  # noqa: PLC0415  seldom

        parts, here = self._parts, self._parts.door.exists()
        restoring = RestoreParts(
            tasks=parts.tasks,
            door=parts.door,
            source=parts.source,
            attempts=parts.attempts if here else None,
            workplace=self._workplace,
            leave=self._let_go,
            go_on=self._start_anew if here else self._show_entrance,
        )
        self._restoring = ask_restore(self, restoring, parts.errors)

    def renew_keys(self) -> None:
        """Ask for new keys."""
        from jis_desktop.ui.renewal.presenter import RenewalParts  # noqa: PLC0415  seldom
        from jis_desktop.ui.renewal.wiring import ask_renewal  # noqa: PLC0415  seldom

        parts = self._parts
        renewing = RenewalParts(
            tasks=parts.tasks,
            door=parts.door,
            renewal=parts.renewal(),
            attempts=parts.attempts,
            entropy=parts.entropy,
            leave=self._let_go,
            go_on=self._start_anew,
        )
        self._renewing = ask_renewal(self, renewing, parts.errors)

    def use_language(self, language: str) -> None:
        """Speak another language from now on; what is being typed is kept as a draft."""
        chosen = cast("Language", language)
        opened = self.opened
        place = opened.place if opened is not None else ""
        if opened is not None:
            opened.keep_draft()
        self._parts.choices.set_language(chosen)
        self._parts.translation.use(chosen)
        self._keep_captured()
        if self._workplace is None:
            self._show_entrance()
        else:
            self._show_opened(self._workplace, place=place)

    def use_look(self, look: str) -> None:
        """Be light or dark, or follow the system."""
        self._parts.choices.set_look(look)
        active_theme().set_look(cast("Look", look))

    def use_lock_minutes(self, minutes: int) -> None:
        """Lock after another time without use."""
        self._parts.choices.set_lock_minutes(minutes)
        if self._idle is not None:
            self._idle.set_minutes(minutes)

    def _load(self) -> None:
        # Qt for Python makes its types of all widgets at once, when a part that Qt made itself
        # first comes to Python. That takes a fifth of the time to build the opened app: now. And
        # before the other thread: two that make types at the same time end the program.
        QScrollArea().viewport()
        self._parts.preload()
        self._loaded = True
        if self._capture is not None:
            self._capture.begin()

    def _show_entrance(self) -> None:
        people = self._parts.people
        if people is not None and (accounts := people.to_ask()):
            self._show_who(accounts)
        elif self._parts.door.exists():
            self._show_unlock()
        else:
            self._show_first_start()

    def _show_unlock(self) -> None:
        parts = self._parts
        view = UnlockView(parts.errors, strength=parts.strength, suggest=parts.suggest)
        presenter = UnlockPresenter(
            view,
            tasks=parts.tasks,
            door=parts.door,
            attempts=parts.attempts,
            opened=self._show_opened,
        )
        view.unlock_requested.connect(presenter.unlock)
        view.code_requested.connect(presenter.unlock_with_code)
        view.shares_requested.connect(presenter.unlock_with_shares)
        view.forgot_requested.connect(presenter.forgot)
        self._capture = add_capture(view, parts)
        if parts.people is not None:
            from jis_desktop.ui.who.ways import SomebodyElse  # noqa: PLC0415  start-up

            somebody_else = SomebodyElse()
            somebody_else.clicked.connect(self._ask_who)
            view.add_below(somebody_else)
        self._put(view, presenter)
        if self._loaded:
            self._capture.begin()

    def _ask_who(self) -> None:
        if self._parts.people is not None:
            self._show_who(self._parts.people.accounts.all())

    def _show_who(self, accounts: tuple[Account, ...]) -> None:
        from jis_desktop.ui.who.view import WhoView  # noqa: PLC0415  start-up

        self._keep_captured()
        view = WhoView(accounts)
        view.chosen.connect(self._become)
        view.new_requested.connect(self._become_new)
        self._put(view, view)

    def _become(self, key: str) -> None:
        if self._parts.people is not None:
            self._parts = self._parts.people.parts_of(key)
            self._show_entrance()

    def _become_new(self) -> None:
        if self._parts.people is not None:
            self._become(self._parts.people.accounts.free())

    def _keep_captured(self) -> None:
        """What is typed and not entered at the locked screen is sealed as well."""
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.keep()

    def _show_first_start(self) -> None:
        from jis_desktop.ui.first_start.wiring import make_first_start  # noqa: PLC0415  seldom

        parts = self._parts
        view, presenter = make_first_start(parts, self._show_opened, self.restore_backup)
        if parts.people is not None and parts.people.asked:
            from jis_desktop.ui.who.ways import BackToWho  # noqa: PLC0415  start-up

            back = BackToWho()
            back.clicked.connect(self._ask_who)
            view.add_before_first(back)
        self._put(view, presenter)

    def _show_opened(self, workplace: Workplace, *, place: str = "") -> None:
        # Only now: the entrance paints before these load.
        from jis_desktop.ui.opening import opened_view  # noqa: PLC0415  see above
        from jis_desktop.ui.slices import Slices  # noqa: PLC0415  idem

        self._keep_captured()
        steps = opened_view(
            self._parts,
            workplace,
            settings=self._make_settings,
            left=lambda: self._left,
            done=lambda view: self._show_main(view, workplace, place),
        )
        if self._workplace is None:
            Slices(steps, self)
        else:  # in another language or look: nothing is to be seen in between
            for _part in steps:
                pass

    def _show_main(self, view: MainView, workplace: Workplace, place: str) -> None:
        from jis_desktop.ui.recovery.wiring import RecoveryParts  # noqa: PLC0415  start-up

        view.prove = self._prove
        view.lock_requested.connect(self.lock)
        view.restore_requested.connect(self.restore_backup)
        self._recovery = RecoveryParts(view, self._parts, workplace, self.renew_keys)
        self._workplace = workplace
        self._put(view, view)
        first = self._idle is None
        if first:
            self._watch_use()
        view.place_shown.connect(self._name_place)
        view.panel.opened.connect(lambda: self._name_place(self.tr("Log")))
        view.panel.closed.connect(lambda: self._name_place(view.place_name))
        view.go_to(place or view.place)
        if first:
            from jis_desktop.ui.same_place import come_back  # noqa: PLC0415  start-up

            come_back(view, tasks=self._parts.tasks, workplace=workplace)
        view.presenter_of("after_break").begin()  # over the screen that one comes back to
        for code in self._parts.door.warnings():
            view.tell(code)

    def _watch_use(self) -> None:
        from jis_desktop.ui.curtain import Curtain  # noqa: PLC0415  start-up
        from jis_desktop.ui.idle_lock import IdleLock  # noqa: PLC0415  start-up

        parts, self.curtain = self._parts, Curtain(self)
        minutes = parts.choices.lock_minutes
        self._idle = IdleLock(self, minutes=minutes, lock=self.lock, companion=self.curtain)
        self._watch = parts.watch()
        self._watch.begin(locked=self.lock, sleeping=self.lock)

    def _prove(self, passphrase: str) -> None:
        from jis_desktop.services.prove_passphrase import prove_passphrase  # noqa: PLC0415  start-up

        parts = self._parts
        prove_passphrase(passphrase, door=parts.door, attempts=parts.attempts())

    def _make_settings(self) -> SettingsView:
        from jis_desktop.ui.settings.making import make_settings  # noqa: PLC0415  start-up

        view, self._settings = make_settings(self, self._parts)
        self._recovery.add_card(view)
        return view

    def _name_place(self, place: str) -> None:
        """Where one is, in the title: read aloud, and never a word of a record."""
        self.setWindowTitle(self.tr("{place} · JIS Desktop").format(place=place))

    def _put(self, view: QWidget, presenter: object) -> None:
        self._presenter = presenter
        self.setCentralWidget(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_up_at_closing(self) -> None:
        """Not before a lock, which has to be quick."""
        view, workplace = self.opened, self._workplace
        if view is not None and workplace is not None:
            view.keep_draft()
            view.backups.close(workplace, self._parts.tasks)

    def _let_go(self) -> None:
        view = self.opened
        if view is not None:
            view.keep_draft()
            view.backups.presenter.stop()
            self._workplace = None

    def _start_anew(self) -> None:
        self._leave()
        self._parts.lock()

    def _leave(self) -> None:
        self._left = True
        self._let_go()
        self._keep_captured()
        parts = self._parts
        parts.tasks.run(parts.door.close, done=lambda _: None, failed=lambda _: None)
        parts.tasks.finish()
        QApplication.processEvents()
