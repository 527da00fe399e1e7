"""Decides about the people around a youth; knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from jis_desktop.services.know_network import (
    Person,
    add_to_network,
    change_in_network,
    see_network,
    take_from_network,
)
from jis_desktop.ui.kept_form import KeptForm, read_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.network_member import NetworkMember
    from jis_desktop.domain.records import Changes, Draft, Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.kept_form import Content
    from jis_desktop.ui.task_port import Tasks

FORM = "network"


class NetworkView(Protocol):
    """What the network asks of the screen."""

    def show_network(self, members: tuple[NetworkMember, ...]) -> None:
        """Show the people around the youth."""

    def show_person(self, person: Person, *, known: bool) -> None:
        """Show the form with these fields; ``known`` where somebody is changed."""

    def show_person_error(self, error: JisError) -> None:
        """Tell at its field what is to be mended; what was typed stays."""

    def show_person_stored(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        """Tell that somebody is stored; offer to take that back."""

    def show_person_gone(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        """Tell that somebody was taken out; offer to bring them back."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong."""


class Network:
    """The people around one youth, and the form for one of them.

    Args:
        view: the screen.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.

    Attributes:
        kept: what is typed, on disk.
    """

    def __init__(
        self, view: NetworkView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._youth: UUID | None = None
        self._members: dict[UUID, NetworkMember] = {}
        self._changing: UUID | None = None
        self.kept = KeptForm(FORM, tasks=tasks, workplace=workplace, failed=view.show_error)

    def show(self, young_person_id: UUID) -> None:
        """Ask who is around a youth."""
        if young_person_id != self._youth:
            self.kept.keep()
            self._youth, self._changing = young_person_id, None
            if self.kept.draft_id is None:
                self._view.show_person(Person(role=""), known=False)
        self._tasks.run(
            lambda: see_network(young_person_id, self._workplace),
            done=lambda members: self._take(young_person_id, members),
            failed=self._view.show_error,
        )

    def chosen(self, member_id: UUID) -> None:
        """Change somebody."""
        member = self._members.get(member_id)
        if member is not None:
            self._changing = member_id
            self._view.show_person(_person(member), known=True)

    def cleared(self) -> None:
        """Change nobody; let what was typed go."""
        self._changing = None
        self.kept.throw_away()
        self._view.show_person(Person(role=""), known=False)

    def typed(self, person: Person) -> None:
        """Somebody typed; `keep` puts it on disk."""
        changing = self._changing.hex if self._changing else None
        youth = self._youth.hex if self._youth else None
        content: Content = {**vars(person), "changing": changing, "youth": youth}
        self.kept.typed(content, subject=self._youth)

    def keep(self) -> None:
        """Have what is typed on disk."""
        self.kept.keep()

    def let_go(self, youth: UUID, names: tuple[str, ...]) -> None:
        """The youth is erased, and with that what is typed in that file or with that name."""
        if youth == self._youth or self.kept.names(names):
            self.cleared()

    def saved(self, person: Person) -> None:
        """Add somebody, or change who was chosen."""
        youth, changing = self._youth, self._changing
        if youth is None:
            return
        if changing is None:
            self._add(youth, person)
        else:
            self._store_change(changing, person)

    def removed(self, member_id: UUID) -> None:
        """Take somebody out."""

        def told(gone: tuple[NetworkMember, Changes]) -> None:
            member, changes = gone
            person = _person(member)

            def undo() -> None:
                self._change(
                    lambda: add_to_network(member.young_person_id, person, self._workplace).changes
                )

            if self._changing == member_id:
                self.cleared()
            self._view.show_person_gone(member.name, member.role, undo=undo)
            self._feed.tell(changes)

        self._tasks.run(
            lambda: take_from_network(member_id, self._workplace),
            done=told,
            failed=self._view.show_error,
        )

    def resumed(self, draft: Draft) -> UUID | None:
        """Go on with what was typed and never stored; gives whose network it is."""
        content = self.kept.resume(draft)
        youth = read_id(content.get("youth")) if content else None
        if content is None or youth is None:
            return None
        self._youth, self._changing = youth, read_id(content.get("changing"))
        agreed = content.get("agreed")
        person = Person(
            role=str(content.get("role") or ""),
            name=str(content.get("name") or ""),
            reach=str(content.get("reach") or ""),
            agreed=agreed if isinstance(agreed, bool) else None,
        )
        self._view.show_person(person, known=self._changing is not None)
        return youth

    def _add(self, youth: UUID, person: Person) -> None:
        draft = self.kept.storing()

        def told(logged: Logged) -> None:
            def undo() -> None:
                self._change(lambda: take_from_network(logged.id, self._workplace)[1])

            self._stored(person, undo)
            self._feed.tell(logged.changes)

        self._tasks.run(
            lambda: add_to_network(youth, person, self._workplace, draft_id=draft),
            done=told,
            failed=self._refused,
        )

    def _store_change(self, member_id: UUID, person: Person) -> None:
        draft = self.kept.storing()

        def told(changed: tuple[Person, Changes]) -> None:
            before, changes = changed

            def undo() -> None:
                self._change(lambda: change_in_network(member_id, before, self._workplace)[1])

            self._stored(person, undo)
            self._feed.tell(changes)

        self._tasks.run(
            lambda: change_in_network(member_id, person, self._workplace, draft_id=draft),
            done=told,
            failed=self._refused,
        )

    def _stored(self, person: Person, undo: Callable[[], None]) -> None:
        self.kept.stored()
        self._changing = None
        self._view.show_person(Person(role=""), known=False)
        self._view.show_person_stored(person.name, person.role, undo=undo)

    def _refused(self, error: JisError) -> None:
        self.kept.not_stored()
        self._view.show_person_error(error)

    def _take(self, young_person_id: UUID, members: tuple[NetworkMember, ...]) -> None:
        if young_person_id == self._youth:
            self._members = {member.id: member for member in members}
            self._view.show_network(members)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(work, done=self._feed.tell, failed=self._view.show_error)


def _person(member: NetworkMember) -> Person:
    return Person(role=member.role, name=member.name, reach=member.reach, agreed=member.agreed)
