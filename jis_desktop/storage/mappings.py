"""The mapping of each kind of record. Data only; how it works is in ``mapping``."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.contact import Contact, Tally
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.records import Kind
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.storage import tables
from jis_desktop.storage.codecs import CODES, DAY, ID, PLAIN, TIME, Codec
from jis_desktop.storage.mapping import RecordMapping

_ABOUT = Codec(str, About)

YOUNG_PERSON = RecordMapping(
    kind=Kind.YOUNG_PERSON,
    table=tables.young_person,
    plain={
        "registered_on": DAY,
        "school_id": ID,
        "school_year": PLAIN,
        "gender": PLAIN,
        "birth_year": PLAIN,
    },
    sealed=("name", "nickname", "class_name"),
    subject="id",
    groups={
        "names": ("name", "nickname", "class_name"),
        "core": ("registered_on", "school_id", "school_year", "gender", "birth_year"),
    },
    to_record=YoungPerson,
)

TRAJECTORY = RecordMapping(
    kind=Kind.TRAJECTORY,
    table=tables.trajectory,
    plain={
        "young_person_id": ID,
        "opened_on": DAY,
        "referred_by": PLAIN,
        "closed_on": DAY,
        "result": PLAIN,
    },
    sealed=("reason", "closing_note"),
    subject="young_person_id",
    groups={
        "core": ("young_person_id", "opened_on", "referred_by"),
        "text": ("reason",),
        "closing": ("closed_on", "result", "closing_note"),
    },
    to_record=Trajectory,
)

GOAL = RecordMapping(
    kind=Kind.GOAL,
    table=tables.goal,
    plain={"trajectory_id": ID, "young_person_id": ID, "set_on": DAY, "result": PLAIN},
    sealed=("words",),
    subject="young_person_id",
    groups={
        "text": ("trajectory_id", "young_person_id", "words", "set_on"),
        "result": ("result",),
    },
    to_record=Goal,
)

CONTACT = RecordMapping(
    kind=Kind.CONTACT,
    table=tables.contact,
    plain={
        "young_person_id": ID,
        "trajectory_id": ID,
        "school_id": ID,
        "kind": PLAIN,
        "day": DAY,
        "at": TIME,
        "minutes": PLAIN,
        "place": PLAIN,
        "with_whom": PLAIN,
        "life_domains": CODES,
        "themes": CODES,
        "supports": CODES,
        "follow_up_on": DAY,
        "follow_up_done_on": DAY,
    },
    sealed=("facts", "interpretation", "health_reason"),
    subject="young_person_id",
    groups={
        "core": (
            "young_person_id",
            "trajectory_id",
            "school_id",
            "kind",
            "day",
            "at",
            "minutes",
            "place",
            "with_whom",
            "life_domains",
            "themes",
            "supports",
        ),
        "text": ("facts", "interpretation", "health_reason"),
        "follow_up": ("follow_up_on", "follow_up_done_on"),
    },
    to_record=Contact,
)

TALLY = RecordMapping(
    kind=Kind.TALLY,
    table=tables.tally,
    plain={
        "kind": PLAIN,
        "day": DAY,
        "at": TIME,
        "count": PLAIN,
        "school_id": ID,
        "age_band": PLAIN,
    },
    groups={"core": ("kind", "day", "at", "count", "school_id", "age_band")},
    to_record=Tally,
)

EARLY_SIGNAL = RecordMapping(
    kind=Kind.EARLY_SIGNAL,
    table=tables.early_signal,
    plain={
        "about": _ABOUT,
        "young_person_id": ID,
        "school_id": ID,
        "sort": PLAIN,
        "topic": PLAIN,
        "day": DAY,
        "at": TIME,
        "life_domain": PLAIN,
        "source": PLAIN,
        "status": PLAIN,
        "outcome": PLAIN,
        "follow_up_on": DAY,
        "follow_up_done_on": DAY,
    },
    sealed=("group_label", "facts", "interpretation", "health_reason"),
    subject="young_person_id",
    groups={
        "core": (
            "about",
            "young_person_id",
            "school_id",
            "sort",
            "topic",
            "day",
            "at",
            "life_domain",
            "source",
        ),
        "text": ("group_label", "facts", "interpretation", "health_reason"),
        "status": ("status", "outcome"),
        "follow_up": ("follow_up_on", "follow_up_done_on"),
    },
    to_record=EarlySignal,
)


def _activity_fields(activity: Activity) -> dict[str, Any]:
    values = {f.name: getattr(activity, f.name) for f in fields(activity)}
    heads: HeadCount = values.pop("heads")
    return {**values, "girls": heads.girls, "boys": heads.boys, "others": heads.others}


def _activity(**values: Any) -> Activity:  # noqa: ANN401  columns of several types
    heads = HeadCount(**{name: values.pop(name) for name in ("girls", "boys", "others")})
    return Activity(heads=heads, **values)


ACTIVITY = RecordMapping(
    kind=Kind.ACTIVITY,
    table=tables.activity,
    plain={
        "kind": PLAIN,
        "day": DAY,
        "at": TIME,
        "minutes": PLAIN,
        "school_id": ID,
        "place": PLAIN,
        "themes": CODES,
        "girls": PLAIN,
        "boys": PLAIN,
        "others": PLAIN,
        "programme": PLAIN,
        "cancelled": PLAIN,
    },
    sealed=("title", "evaluation", "material", "partners"),
    groups={
        "core": (
            "kind",
            "day",
            "at",
            "minutes",
            "school_id",
            "place",
            "themes",
            "programme",
            "cancelled",
        ),
        "heads": ("girls", "boys", "others"),
        "text": ("title", "evaluation", "material", "partners"),
    },
    to_record=_activity,
    to_fields=_activity_fields,
)


def _support_fields(action: SupportAction) -> dict[str, Any]:
    values = {f.name: getattr(action, f.name) for f in fields(action)}
    return {**values, "group_name": values.pop("group")}


def _support(*, group_name: str, **values: Any) -> SupportAction:  # noqa: ANN401  idem
    return SupportAction(group=group_name, **values)


SUPPORT_ACTION = RecordMapping(
    kind=Kind.SUPPORT_ACTION,
    table=tables.support_action,
    plain={
        "group_name": PLAIN,
        "item": PLAIN,
        "day": DAY,
        "at": TIME,
        "minutes": PLAIN,
        "school_id": ID,
        "young_person_id": ID,
    },
    sealed=("note",),
    subject="young_person_id",
    groups={
        "core": ("group_name", "item", "day", "at", "minutes", "school_id", "young_person_id"),
        "text": ("note",),
    },
    to_record=_support,
    to_fields=_support_fields,
)
