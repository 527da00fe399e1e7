"""Makes the frozen database of a schema: ``python -m tests.data.make_frozen``.

Run once when a schema is released; the files are never made again, because they stand for
what lies on laptops. Beside the database lies its key and what must be read from it. All
people are invented.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jis_desktop.commands.output import plain_value, record_row
from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.contact import Contact, Tally
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import (
    Certificate,
    Decision,
    RecordClass,
    RetentionProposal,
)
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.read_records import records_of
from jis_desktop.storage.database import FILE_NAME, SCHEMA, Database
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.derived_keys import DerivedAuditChain, DerivedYouthKeys
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_entropy import FakeEntropy

HERE = Path(__file__).parent
KEY, MASTER = bytes(range(100, 132)), b"frozen master of invented people"
MOMENT = datetime(2026, 11, 24, 14, 5, tzinfo=timezone(timedelta(hours=1)))
TODAY = MOMENT.date()


_new = FakeEntropy(1_000).uuid

SCHOOL = School(id=_new(), name="De Werf")
RYAN = YoungPerson(
    id=_new(),
    name="Ryan",
    registered_on=date(2026, 9, 1),
    nickname="Ry",
    school_id=SCHOOL.id,
    class_name="3C",
    school_year=3,
    gender="jongen",
    birth_year=2011,
)
ZOE = YoungPerson(id=_new(), name="Zoë", registered_on=TODAY)
SAM = YoungPerson(id=_new(), name="Sam", registered_on=TODAY)
PLAN = Plan(
    kind="sport",
    title="voetbal",
    at=time(15, 30),
    minutes=60,
    school_id=SCHOOL.id,
    place="plein",
    themes=("school_motivatie",),
    programme="straatvoetbal",
    material="bal",
    partners="buurtsportcoach",
)
SERIES = ActivitySeries(
    id=_new(),
    plan=PLAN,
    first_day=TODAY,
    last_day=date(2027, 7, 9),
    every_weeks=2,
    in_holidays=True,
)
TRAJECTORY = Trajectory(
    id=_new(),
    young_person_id=RYAN.id,
    opened_on=date(2026, 9, 15),
    referred_by="mentor",
    reason="Wil leren plannen.",
    closed_on=TODAY,
    result="doelen_bereikt",
    closing_note="Plant nu zelf.",
)
SIGNAL = EarlySignal(
    id=_new(),
    about=About.YOUNG_PERSON,
    sort="probleem",
    topic="pesten",
    day=TODAY,
    young_person_id=RYAN.id,
    health_reason="Slaapt slecht; hulp gevraagd.",
)
RECORDS: tuple[Any, ...] = (
    RYAN,
    ZOE,
    SAM,
    TRAJECTORY,
    Goal(
        id=_new(),
        trajectory_id=TRAJECTORY.id,
        young_person_id=RYAN.id,
        words="zelf mijn week plannen",
        set_on=date(2026, 9, 15),
        result="bereikt",
    ),
    Contact(
        id=_new(),
        young_person_id=RYAN.id,
        kind="check_in",
        day=TODAY,
        at=time(14, 5),
        minutes=5,
        trajectory_id=TRAJECTORY.id,
        school_id=SCHOOL.id,
        place="plein",
        with_whom="jongere",
        life_domains=("school_werk", "thuis"),
        themes=("bijbaan_stage",),
        supports=("bijbaan_stage", "huiswerk"),
        facts="Bijbaan gevonden bij de bakker.",
        interpretation="Opgelucht 🙂",
        follow_up_on=date(2026, 11, 30),
        follow_up_done_on=date(2026, 12, 1),
        health_reason="Heeft vaker pauze nodig.",
    ),
    Contact(id=_new(), young_person_id=ZOE.id, kind="check_in", day=TODAY),
    Tally(
        id=_new(),
        kind="gangcontact",
        day=TODAY,
        count=3,
        at=time(10, 40),
        school_id=SCHOOL.id,
        age_band="leeftijd_14_15",
    ),
    EarlySignal(
        id=_new(),
        about=About.YOUNG_PERSON,
        sort="probleem",
        topic="pesten",
        day=TODAY,
        at=time(12, 0),
        young_person_id=ZOE.id,
        school_id=SCHOOL.id,
        life_domain="school_werk",
        source="gezien",
        facts="Zat alleen.",
        interpretation="Wordt buitengesloten.",
        status="gesloten",
        outcome="geregeld",
        follow_up_on=date(2026, 11, 26),
        follow_up_done_on=date(2026, 11, 26),
    ),
    EarlySignal(
        id=_new(),
        about=About.GROUP,
        group_label="twee uit 2B",
        sort="wens",
        topic="sport_pauze",
        day=TODAY,
    ),
    Activity(
        id=_new(),
        kind="sport",
        day=TODAY,
        at=time(15, 30),
        title="voetbal",
        minutes=60,
        school_id=SCHOOL.id,
        place="plein",
        themes=("school_motivatie",),
        heads=HeadCount(girls=14, boys=9, others=0),
        present=(RYAN.id,),
        absent=(ZOE.id,),
        excused=(SAM.id,),
        programme="straatvoetbal",
        cancelled="weer",
        evaluation="Ging goed.",
        material="bal, hesjes",
        partners="buurtsportcoach",
    ),
    SupportAction(
        id=_new(),
        group="support_pupil",
        item="huiswerk",
        day=TODAY,
        at=time(9, 0),
        minutes=15,
        school_id=SCHOOL.id,
        young_person_id=ZOE.id,
        note="Samen naar de mentor.",
    ),
    Presence(id=_new(), day=TODAY, school_id=SCHOOL.id, minutes=390),
    NetworkMember(
        id=_new(),
        young_person_id=RYAN.id,
        role="ouder",
        name="Miriam",
        reach="via de mentor",
        agreed=True,
    ),
    SERIES,
    PlannedActivity(
        id=_new(),
        plan=PLAN,
        day=date(2026, 12, 8),
        series_id=SERIES.id,
        cancelled="ziek",
        held_as=_new(),
    ),
    SIGNAL,
    MeldcodeStep(
        id=_new(),
        early_signal_id=SIGNAL.id,
        young_person_id=RYAN.id,
        step=2,
        day=TODAY,
        facts="Overlegd met de aandachtsfunctionaris.",
        interpretation="Zorgen zijn terecht.",
        result="overlegd",
    ),
    LegalHold(
        id=_new(),
        young_person_id=RYAN.id,
        reason="Bezwaar loopt nog.",
        set_on=TODAY,
        until=date(2027, 2, 1),
    ),
    Restriction(
        id=_new(),
        young_person_id=ZOE.id,
        reason="Zegt dat het niet klopt.",
        since=TODAY,
        lifted_on=date(2026, 12, 1),
    ),
    RetentionProposal(
        id=_new(),
        record_class=RecordClass.COACHING,
        record_id=RYAN.id,
        young_person_id=RYAN.id,
        due_on=TODAY,
        proposed_on=TODAY,
        decision=Decision.KEEP,
        decided_on=TODAY,
        reason="Komt nog langs.",
    ),
    Certificate(
        id=_new(),
        day=TODAY,
        cause="term",
        records=12,
        record_class=RecordClass.EARLY_SIGNAL,
        months=6,
    ),
)
"""Every kind of record, each field filled at least once."""
PROFILE = Profile(id=_new(), worker="Samira", organisation="Kade", device="abcdef01", test=True)
DRAFT = Draft(id=_new(), form="capture", content='{"line":"ryan 5m"}', saved_at=MOMENT)


def expected() -> dict[str, Any]:
    """What must be read from the frozen database, as JSON knows it."""
    kinds = {kind: [r for r in RECORDS if type(r).__name__ == _class(kind)] for kind in Kind}
    return {
        "profile": plain_value(PROFILE),
        "schools": [plain_value(SCHOOL)],
        "drafts": [plain_value(DRAFT)],
        "records": {kind: [_row(one) for one in found] for kind, found in kinds.items()},
    }


def write(folder: Path, name: str) -> None:
    """Write the database and the file beside it."""
    with TemporaryDirectory() as place:
        database = Database.create(Path(place), KEY)
        unit_of_work = SqlUnitOfWork(
            database,
            keys=DerivedYouthKeys(MASTER),
            chain=DerivedAuditChain(MASTER),
            clock=FakeClock(MOMENT),
        )
        with unit_of_work as unit:
            unit.set_profile(PROFILE)
            unit.schools.add(SCHOOL)
            for record in RECORDS:
                kind = next(kind for kind in Kind if type(record).__name__ == _class(kind))
                records_of(unit, kind).add(record)
            unit.drafts.put(DRAFT, subject=RYAN.id)
            unit.commit()
        database.close()
        (folder / f"{name}.db").write_bytes((Path(place) / FILE_NAME).read_bytes())
    beside = {"key": KEY.hex(), "master": MASTER.hex(), **expected()}
    text = json.dumps(beside, ensure_ascii=False, indent=1) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


def _class(kind: Kind) -> str:
    return "".join(word.capitalize() for word in kind.split("_"))


def _row(record: object) -> dict[str, Any]:
    return {name: plain_value(value) for name, value in record_row(record).items()}


def main() -> int:
    """Freeze the present schema; refuses to freeze one twice."""
    name = f"schema_{SCHEMA:04d}"
    if (HERE / f"{name}.db").exists():
        sys.stderr.write(f"{name} is frozen already\n")
        return 1
    write(HERE, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
