"""Everything that is kept about one youth, in words, for the youth to read (GDPR, article 15).

Strikes nothing: `export_access` does, after somebody looked at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.domain.records import Kind
from jis_desktop.domain.redaction import parts_of_name, times_named
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.access_lines import Line, LineWriter
from jis_desktop.services.erase_youth import names_of, one_and_merged
from jis_desktop.services.read_records import list_records, records_of
from jis_desktop.services.see_limits import see_limits
from jis_desktop.services.see_mentions import see_mentions
from jis_desktop.services.see_privacy import moments_of, see_kept

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.access_words import AccessWords

_ORDER: Final = (
    (Kind.CONTACT, "contacts"),
    (Kind.TRAJECTORY, "coaching"),
    (Kind.GOAL, "goals"),
    (Kind.EARLY_SIGNAL, "early_signals"),
    (Kind.SUPPORT_ACTION, "support"),
)


@dataclass(frozen=True)
class Section:
    """A part of the document; one without lines is not in it."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class OtherName:
    """A name of somebody else that stands in the texts.

    Attributes:
        name: as it is known.
        times: how often it stands there.
        own: the youth is called that too, so it is left to stand unless somebody strikes it.
    """

    name: str
    times: int
    own: bool


@dataclass(frozen=True, kw_only=True)
class Access:
    """The document before anything is struck.

    Attributes:
        youth: whose it is.
        title, intro: head of the document.
        others: whose names stand in its texts, in order of the alphabet.
    """

    youth: UUID
    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    others: tuple[OtherName, ...]


def see_access(young_person_id: UUID, words: AccessWords, workplace: Workplace) -> Access:
    """Everything that is kept about a youth.

    Raises:
        NotFoundError: nobody has that id.
    """
    writer = LineWriter(words)
    kept = see_kept(young_person_id, workplace)
    limits = see_limits(young_person_id, workplace)
    mentions = see_mentions(young_person_id, workplace)
    with workplace.unit() as unit:
        profile = unit.profile()
        own = names_of(unit, one_and_merged(unit, young_person_id))
        sections = [
            Section(words.say("who"), tuple(writer.fields(kept))),
            *_records(unit, young_person_id, writer, words),
            Section(words.say("group_work"), tuple(_roll_calls(unit, young_person_id, writer))),
            Section(words.say("network"), tuple(_network(unit, young_person_id, writer))),
            Section(words.say("elsewhere"), tuple(writer.mention(one) for one in mentions)),
            Section(words.say("grounds"), tuple(writer.grounds(kept.grounds))),
            Section(words.say("keeping"), tuple(writer.limits(limits))),
            Section(words.say("looked"), tuple(writer.traces(limits, profile.worker))),
        ]
        known = [one for one in unit.young_people.known_names() if one.id != young_person_id]
    filled = tuple(section for section in sections if section.lines)
    today = words.day(workplace.clock.now().date())
    return Access(
        youth=young_person_id,
        title=words.say("title", name=kept.person.name),
        intro=(
            words.say("made", worker=profile.worker, organisation=profile.organisation, day=today),
            words.say("rights", worker=profile.worker),
        ),
        sections=filled,
        others=_others(filled, _names_of_others(known, workplace), own),
    )


def _records(
    unit: UnitOfWork, youth: UUID, writer: LineWriter, words: AccessWords
) -> Iterable[Section]:
    lines: dict[Kind, list[Line]] = {}
    for moment in moments_of(unit, youth):
        if moment.kind is not Kind.ACTIVITY:
            record = records_of(unit, moment.kind).get(moment.id)
            lines.setdefault(moment.kind, []).append(writer.record(moment.kind, record))
            lines[moment.kind] += _steps(unit, moment.kind, record, writer)
    return [Section(words.say(key), tuple(lines.get(kind, ()))) for kind, key in _ORDER]


def _steps(unit: UnitOfWork, kind: Kind, record: Any, writer: LineWriter) -> list[Line]:  # noqa: ANN401  any kind
    if kind is not Kind.EARLY_SIGNAL:
        return []
    return [writer.step(one) for one in unit.meldcode_steps.of_signal(record.id)]


def _roll_calls(unit: UnitOfWork, youth: UUID, writer: LineWriter) -> Iterable[Line]:
    for activity in sorted(unit.activities.naming(youth), key=lambda one: one.day, reverse=True):
        yield writer.roll_call(activity, youth)


def _network(unit: UnitOfWork, youth: UUID, writer: LineWriter) -> Iterable[Line]:
    for member in unit.network.of(youth):
        yield writer.member(member)


def _names_of_others(known: Iterable[KnownName], workplace: Workplace) -> dict[str, str]:
    """Everybody's names and how to reach whom, as known, by how they fold."""
    found = [part for one in known for part in _parts(one.name, one.nickname)]
    for member in list_records(Kind.NETWORK_MEMBER, workplace):
        found += [*_parts(member.name), *([member.reach] if member.reach else [])]
    return {fold(part): part for part in found}


def _parts(*names: str) -> list[str]:
    return [part for name in names for part in parts_of_name(name)]


def _others(
    sections: Iterable[Section], names: dict[str, str], own: Iterable[str]
) -> tuple[OtherName, ...]:
    texts = [text for section in sections for line in section.lines for _what, text in line.texts]
    mine = {fold(part) for name in own for part in parts_of_name(name)}
    counts = times_named(texts, names.values())
    found = [OtherName(names[one], times, one in mine) for one, times in counts.items()]
    return tuple(sorted(found, key=lambda one: fold(one.name)))
