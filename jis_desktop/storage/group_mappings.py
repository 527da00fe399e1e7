"""The mapping of planned group work, hours at schools and people around a youth. Data only."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.domain.records import Kind
from jis_desktop.storage import tables
from jis_desktop.storage.codecs import CODES, DAY, ID, PLAIN, TIME, Codec, optional
from jis_desktop.storage.mapping import RecordMapping

_YES = Codec(optional(int), optional(bool))
_PLAN_PLAIN = {
    "kind": PLAIN,
    "at": TIME,
    "minutes": PLAIN,
    "school_id": ID,
    "place": PLAIN,
    "themes": CODES,
    "programme": PLAIN,
}
_PLAN_TEXTS = ("title", "material", "partners")
_PLAN_NAMES = tuple(field.name for field in fields(Plan))

PRESENCE = RecordMapping(
    kind=Kind.PRESENCE,
    table=tables.presence,
    plain={"day": DAY, "school_id": ID, "minutes": PLAIN},
    groups={"core": ("day", "school_id", "minutes")},
    to_record=Presence,
)

NETWORK_MEMBER = RecordMapping(
    kind=Kind.NETWORK_MEMBER,
    table=tables.network_member,
    plain={"young_person_id": ID, "role": PLAIN, "agreed": _YES},
    sealed=("name", "reach"),
    subject="young_person_id",
    groups={"core": ("young_person_id", "role", "agreed"), "text": ("name", "reach")},
    to_record=NetworkMember,
)


def _flat(record: ActivitySeries | PlannedActivity) -> dict[str, Any]:
    values = {f.name: getattr(record, f.name) for f in fields(record)}
    plan = values.pop("plan")
    return values | {name: getattr(plan, name) for name in _PLAN_NAMES}


def _plan_of(values: dict[str, Any]) -> Plan:
    return Plan(**{name: values.pop(name) for name in _PLAN_NAMES})


def _series(**values: Any) -> ActivitySeries:  # noqa: ANN401  columns of several types
    return ActivitySeries(plan=_plan_of(values), **values)


def _planned(**values: Any) -> PlannedActivity:  # noqa: ANN401  idem
    return PlannedActivity(plan=_plan_of(values), **values)


ACTIVITY_SERIES = RecordMapping(
    kind=Kind.ACTIVITY_SERIES,
    table=tables.activity_series,
    plain={
        **_PLAN_PLAIN,
        "first_day": DAY,
        "last_day": DAY,
        "every_weeks": PLAIN,
        "in_holidays": _YES,
    },
    sealed=_PLAN_TEXTS,
    groups={
        "core": tuple(_PLAN_PLAIN),
        "text": _PLAN_TEXTS,
        "rhythm": ("first_day", "last_day", "every_weeks", "in_holidays"),
    },
    to_record=_series,
    to_fields=_flat,
)

PLANNED_ACTIVITY = RecordMapping(
    kind=Kind.PLANNED_ACTIVITY,
    table=tables.planned_activity,
    plain={**_PLAN_PLAIN, "series_id": ID, "day": DAY, "cancelled": PLAIN, "held_as": ID},
    sealed=_PLAN_TEXTS,
    groups={
        "core": (*_PLAN_PLAIN, "series_id", "day"),
        "text": _PLAN_TEXTS,
        "state": ("cancelled", "held_as"),
    },
    to_record=_planned,
    to_fields=_flat,
)
