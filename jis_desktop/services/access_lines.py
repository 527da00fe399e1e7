"""Records of one youth as lines of the access export. Reads nothing and strikes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.contact import Contact
    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.meldcode import MeldcodeStep
    from jis_desktop.domain.network_member import NetworkMember
    from jis_desktop.domain.records import Found
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.domain.trajectory import Goal, Trajectory
    from jis_desktop.services.access_words import AccessWords
    from jis_desktop.services.legal_ground import Grounds
    from jis_desktop.services.see_limits import Limits
    from jis_desktop.services.see_privacy import Kept

_DEEDS = frozenset({"create", "read", "change", "delete", "export"})


@dataclass(frozen=True)
class Line:
    """One thing that is kept.

    Attributes:
        head: when and what, in words of ours.
        texts: what somebody typed, each with what it is; names of others are struck here.
    """

    head: str
    texts: tuple[tuple[str, str], ...] = ()


class LineWriter:
    """Writes lines.

    Args:
        words: of one language.
    """

    def __init__(self, words: AccessWords) -> None:
        self._words = words
        self._of_kind: dict[Kind, Callable[[Any], Line]] = {
            Kind.CONTACT: self._contact,
            Kind.TRAJECTORY: self._trajectory,
            Kind.GOAL: self._goal,
            Kind.EARLY_SIGNAL: self._early_signal,
            Kind.SUPPORT_ACTION: self._support,
        }

    def record(self, kind: Kind, record: Any) -> Line:  # noqa: ANN401  any kind
        """A record of the timeline."""
        return self._of_kind[kind](record)

    def fields(self, kept: Kept) -> Iterator[Line]:
        """What is known of the youth."""
        person = kept.person
        values = {
            "name": person.name,
            "nickname": person.nickname,
            "class_name": person.class_name,
            "school": kept.school,
            "school_year": str(person.school_year or ""),
            "gender": self._words.label("gender", person.gender),
            "birth_year": str(person.birth_year or ""),
            "since": self._words.day(person.registered_on),
        }
        for key, value in values.items():
            if value:
                yield Line(f"{self._words.say(key)}: {value}")
        for one in kept.took_in:
            also = " · ".join(name for name in (one.name, one.nickname, one.class_name) if name)
            yield Line(f"{self._words.say('also_known_as')}: {also}")

    def step(self, step: MeldcodeStep) -> Line:
        """A step of the reporting code: that it was taken, and no more."""
        day = self._words.day(step.day)
        return Line(self._words.say("step", number=step.step, day=day))

    def roll_call(self, activity: Activity, youth: UUID) -> Line:
        """A session with the youth's own mark; what is said of the group is not about one."""
        marks = (("present", activity.present), ("absent", activity.absent))
        mark = next((name for name, youths in marks if youth in youths), "excused")
        return self._line(
            self._words.day(activity.day),
            self._words.label("activity_kind", activity.kind),
            self._words.say(mark),
            texts=(("called", activity.title),),
        )

    def member(self, member: NetworkMember) -> Line:
        """Somebody around the youth."""
        agreed = {True: "agreed", False: "not_agreed", None: ""}[member.agreed]
        return self._line(
            self._words.label("network_role", member.role),
            self._words.say(agreed) if agreed else "",
            texts=(("name", member.name), ("reach", member.reach)),
        )

    def mention(self, found: Found) -> Line:
        """That another record names the youth; what it says is about others too."""
        kind = self._words.say(f"in_{found.kind.value}")
        return self._line(self._words.day(found.day) if found.day else "", kind)

    def grounds(self, grounds: Grounds) -> Iterator[Line]:
        """What it is kept for and on which ground, in the organisation's words, if it said so."""
        for key, said in (("purpose", grounds.purpose), ("ground", grounds.ground)):
            if said:
                yield Line(self._words.say(key, said=said))

    def limits(self, limits: Limits) -> Iterator[Line]:
        """Until when it is kept, and what holds that up."""
        months = limits.months
        if limits.due_on is None:
            yield Line(self._words.say("kept_while", months=months))
        else:
            day = self._words.day(limits.due_on)
            yield Line(self._words.say("kept_until", day=day, months=months))
        for hold in limits.holds:
            first, last = self._words.day(hold.set_on), self._words.day(hold.until)
            head = self._words.say("held", first=first, last=last)
            yield self._line(head, texts=(("why", hold.reason),))
        for one in limits.restrictions:
            since = self._words.say("restricted", day=self._words.day(one.since))
            lifted = one.lifted_on and self._words.say("lifted", day=self._words.day(one.lifted_on))
            yield self._line(since, lifted or "", texts=(("why", one.reason),))

    def traces(self, limits: Limits, worker: str) -> Iterator[Line]:
        """Who did what with the records, day by day."""
        for trace in limits.traces:
            action = trace.action if trace.action in _DEEDS else "other"
            who = worker if trace.here else self._words.say("another_device")
            deed = self._words.say(f"did_{action}", count=trace.count)
            yield self._line(self._words.day(trace.day), who, deed)

    def _contact(self, contact: Contact) -> Line:
        words = self._words
        return self._line(
            words.day(contact.day),
            words.label("contact_kind", contact.kind),
            words.say("with", who=words.label("with_whom", contact.with_whom)),
            words.say("minutes", count=contact.minutes) if contact.minutes else "",
            words.label("place", contact.place),
            words.labels("life_domain", contact.life_domains),
            words.labels("theme", contact.themes),
            words.labels("support_pupil", contact.supports),
            self._follow_up(contact),
            texts=(
                ("facts", contact.facts),
                ("interpretation", contact.interpretation),
                ("health_reason", contact.health_reason),
            ),
        )

    def _early_signal(self, early_signal: EarlySignal) -> Line:
        words = self._words
        return self._line(
            words.day(early_signal.day),
            words.label("early_signal", early_signal.topic),
            words.label("signal_sort", early_signal.sort),
            words.label("life_domain", early_signal.life_domain),
            words.label("signal_source", early_signal.source),
            words.label("signal_status", early_signal.status),
            words.label("signal_outcome", early_signal.outcome),
            self._follow_up(early_signal),
            texts=(
                ("facts", early_signal.facts),
                ("interpretation", early_signal.interpretation),
                ("health_reason", early_signal.health_reason),
            ),
        )

    def _trajectory(self, one: Trajectory) -> Line:
        words = self._words
        closed = words.say("closed", day=words.day(one.closed_on)) if one.closed_on else ""
        return self._line(
            words.say("opened", day=words.day(one.opened_on)),
            words.label("referred_by", one.referred_by),
            closed,
            words.label("trajectory_result", one.result),
            texts=(("why", one.reason), ("closing_note", one.closing_note)),
        )

    def _goal(self, goal: Goal) -> Line:
        words = self._words
        return self._line(
            words.day(goal.set_on),
            words.label("goal_result", goal.result),
            texts=(("in_own_words", goal.words),),
        )

    def _support(self, one: SupportAction) -> Line:
        words = self._words
        return self._line(
            words.day(one.day),
            words.label(one.group, one.item),
            words.say("minutes", count=one.minutes) if one.minutes else "",
            texts=(("note", one.note),),
        )

    def _follow_up(self, record: Contact | EarlySignal) -> str:
        if record.follow_up_on is None:
            return ""
        return self._words.say("follow_up", day=self._words.day(record.follow_up_on))

    def _line(self, *head: str, texts: tuple[tuple[str, str], ...] = ()) -> Line:
        typed = tuple((self._words.say(what), text) for what, text in texts if text)
        return Line(" · ".join(part for part in head if part), typed)
