"""A capture panel at work on a view that remembers what it was asked to show. No tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.capture.presenter import CapturePresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import SCHOOL, Office

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.line_parts import NewYouth, ReadLine
    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.capture.offers import Offer


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.line = ""
        self.alike: list[str] = []
        self.schools: tuple[School, ...] = ()
        self.new: tuple[str, NewYouth] | None = None
        self.cursor: int | None = None
        self.read: ReadLine | None = None
        self.offers: list[Offer] = []
        self.about_health = False
        self.errors: list[str] = []
        self.kept: list[time | None] = []
        self.saved: list[tuple[Logged, ReadLine, bool]] = []

    def show_line(self, text: str, *, cursor: int | None = None) -> None:
        self.line, self.cursor = text, cursor

    def show_reading(self, read: ReadLine, *, names: Mapping[UUID, KnownName]) -> None:
        self.read = read

    def set_about_health(self, *, about: bool) -> None:
        self.about_health = about

    def offer_schools(self, schools: tuple[School, ...]) -> None:
        self.schools = schools

    def show_new(self, new: NewYouth | None, name: str) -> None:
        self.new = (name, new) if new else None

    def show_alike(self, alike: list[KnownName]) -> None:
        self.alike = [known.name for known in alike]

    def show_offers(self, offers: list[Offer]) -> None:
        self.offers = offers

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def show_kept(self, at: time | None) -> None:
        self.kept.append(at)

    def show_saved(self, logged: Logged, read: ReadLine, *, again: bool) -> None:
        self.saved.append((logged, read, again))


class Desk:
    """A panel at work."""

    def __init__(self, *names: str) -> None:
        self.office = Office()
        self.known = {name: self.office.youth(name) for name in names}
        self.view = RecordingView()
        self.changes: list[Changes] = []
        feed = ChangeFeed()
        feed.listen(self.changes.append)
        self.panel = CapturePresenter(
            self.view, tasks=ImmediateTasks(), workplace=self.office.workplace, feed=feed
        )
        self.panel.set_school(SCHOOL)
        self.panel.begin()

    def type(self, keys: str) -> None:
        """Type behind what stands there, key by key."""
        for key in keys:
            self.panel.line_edited(self.view.line + key)
            self.view.line = self.panel.entry.text

    def contacts(self) -> list[object]:
        with self.office.workplace.unit() as unit:
            return [record for _sequence, record in unit.contacts.newest()]
