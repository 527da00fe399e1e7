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
from jis_desktop.domain.records import Draft, Kind
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


def content() -> tuple[Profile, School, list[Any], Draft]:
    """Every kind of record, each field filled at least once."""
    new = FakeEntropy(1_000).uuid
    school = School(id=new(), name="De Werf")
    ryan = YoungPerson(
        id=new(),
        name="Ryan",
        registered_on=date(2026, 9, 1),
        nickname="Ry",
        school_id=school.id,
        class_name="3C",
        school_year=3,
        gender="man",
        birth_year=2011,
    )
    zoe = YoungPerson(id=new(), name="Zoë", registered_on=TODAY)
    trajectory = Trajectory(
        id=new(),
        young_person_id=ryan.id,
        opened_on=date(2026, 9, 15),
        referred_by="mentor",
        reason="Wil leren plannen.",
        closed_on=TODAY,
        result="bereikt",
        closing_note="Plant nu zelf.",
    )
    records = [
        ryan,
        zoe,
        trajectory,
        Goal(
            id=new(),
            trajectory_id=trajectory.id,
            young_person_id=ryan.id,
            words="zelf mijn week plannen",
            set_on=date(2026, 9, 15),
            result="bereikt",
        ),
        Contact(
            id=new(),
            young_person_id=ryan.id,
            kind="check_in",
            day=TODAY,
            at=time(14, 5),
            minutes=5,
            trajectory_id=trajectory.id,
            school_id=school.id,
            place="plein",
            with_whom="jongere",
            life_domains=("school", "werk"),
            themes=("bijbaan",),
            supports=("gesprek", "doorverwijzen"),
            facts="Bijbaan gevonden bij de bakker.",
            interpretation="Opgelucht 🙂",
            follow_up_on=date(2026, 11, 30),
            follow_up_done_on=date(2026, 12, 1),
        ),
        Contact(id=new(), young_person_id=zoe.id, kind="check_in", day=TODAY),
        Tally(
            id=new(),
            kind="gangcontact",
            day=TODAY,
            count=3,
            at=time(10, 40),
            school_id=school.id,
            age_band="14_15",
        ),
        EarlySignal(
            id=new(),
            about=About.YOUNG_PERSON,
            sort="probleem",
            topic="pesten",
            day=TODAY,
            at=time(12, 0),
            young_person_id=zoe.id,
            school_id=school.id,
            life_domain="school",
            source="gezien",
            facts="Zat alleen.",
            interpretation="Wordt buitengesloten.",
            status="gesloten",
            outcome="opgelost",
            follow_up_on=date(2026, 11, 26),
            follow_up_done_on=date(2026, 11, 26),
        ),
        EarlySignal(
            id=new(),
            about=About.GROUP,
            group_label="twee uit 2B",
            sort="wens",
            topic="sport",
            day=TODAY,
        ),
        Activity(
            id=new(),
            kind="sport",
            day=TODAY,
            at=time(15, 30),
            title="voetbal",
            minutes=60,
            school_id=school.id,
            place="plein",
            themes=("sport",),
            heads=HeadCount(girls=14, boys=9, others=0),
            present=(ryan.id,),
            absent=(zoe.id,),
            programme="gentlemen",
            cancelled="regen",
            evaluation="Ging goed.",
        ),
        SupportAction(
            id=new(),
            group="support_pupil",
            item="gesprek",
            day=TODAY,
            at=time(9, 0),
            minutes=15,
            school_id=school.id,
            young_person_id=zoe.id,
            note="Samen naar de mentor.",
        ),
    ]
    profile = Profile(id=new(), worker="Samira", organisation="Kade", device="abcdef01", test=True)
    draft = Draft(id=new(), form="capture", content='{"line":"ryan 5m"}', saved_at=MOMENT)
    return profile, school, records, draft


def expected() -> dict[str, Any]:
    """What must be read from the frozen database, as JSON knows it."""
    profile, school, records, draft = content()
    kinds = {kind: [r for r in records if type(r).__name__ == _class(kind)] for kind in Kind}
    return {
        "profile": plain_value(profile),
        "schools": [plain_value(school)],
        "drafts": [plain_value(draft)],
        "records": {kind: [_row(one) for one in found] for kind, found in kinds.items()},
    }


def write(folder: Path, name: str) -> None:
    """Write the database and the file beside it."""
    profile, school, records, draft = content()
    with TemporaryDirectory() as place:
        database = Database.create(Path(place), KEY)
        unit_of_work = SqlUnitOfWork(
            database,
            keys=DerivedYouthKeys(MASTER),
            chain=DerivedAuditChain(MASTER),
            clock=FakeClock(MOMENT),
        )
        with unit_of_work as unit:
            unit.set_profile(profile)
            unit.schools.add(school)
            for record in records:
                kind = next(kind for kind in Kind if type(record).__name__ == _class(kind))
                records_of(unit, kind).add(record)
            unit.drafts.put(draft, subject=records[0].id)
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
