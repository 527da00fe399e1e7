"""What others check a table's file with: its Frictionless Table Schema. Checks nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.stats.grid import codes_of
from jis_desktop.stats.wire import (
    APPEND,
    ELSEWHERE,
    JOINS,
    LARGEST,
    LOW,
    NO_SUCH,
    NOTHING,
    PLAIN,
    QUARTER,
    TIME_RANGE,
    may_be_blank,
    structure_id,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.stats.grid import Enrolment
    from jis_desktop.stats.tables import Dimension, TableDefinition


def table_schema(definition: TableDefinition, enrolment: Enrolment) -> dict[str, object]:
    """The Frictionless Table Schema (v1) of a table's file. It cannot ask for every row.

    Raises:
        InputError: ``release.enrolment``.
    """
    fields = [
        _one_of("STRUCTURE", "dataflow"),
        _one_of("STRUCTURE_ID", structure_id(definition)),
        _one_of("ACTION", APPEND),
        *(_field_of(definition, one, enrolment) for one in definition.dimensions),
        _field("TIME_PERIOD", pattern=_time_pattern(definition)),
        _value_field(definition),
        _one_of("MARGIN", str(definition.margin)),
        _one_of("MECHANISM", definition.mechanism),
        _one_of("OBS_STATUS", *_statuses(definition)),
    ]
    return {
        "name": f"{definition.id}-{definition.version}".lower(),
        "title": definition.title_nl,
        "description": definition.counts_nl,
        "fields": fields,
        "missingValues": ["", NOTHING],
        "primaryKey": [*definition.columns, "TIME_PERIOD"],
    }


def _field(name: str, **constraints: object) -> dict[str, object]:
    return {"name": name, "type": "string", "constraints": {"required": True, **constraints}}


def _one_of(name: str, *values: str) -> dict[str, object]:
    return _field(name, enum=list(values))


def _field_of(
    definition: TableDefinition, dimension: Dimension, enrolment: Enrolment
) -> dict[str, object]:
    codes = codes_of(definition, dimension, enrolment=enrolment)
    return _one_of(dimension.column, *codes) | {"title": dimension.title_nl}


def _time_pattern(definition: TableDefinition) -> str:
    kind = QUARTER if definition.period == "quarter" else TIME_RANGE
    return f"^{kind.pattern}$"


def _value_field(definition: TableDefinition) -> dict[str, object]:
    noisy = definition.mechanism == "discrete_laplace"
    bounds = {
        "required": not may_be_blank(definition),
        "minimum": -LARGEST if noisy else definition.minimum.value,
        "maximum": LARGEST,
    }
    return {"name": "OBS_VALUE", "type": "integer", "constraints": bounds}


def _statuses(definition: TableDefinition) -> Sequence[str]:
    more = {"pooled": (LOW, ELSEWHERE, JOINS, NO_SUCH), "threshold": (LOW,)}
    return (PLAIN, *more.get(definition.mechanism, ()))
