"""Why something about health is kept: carried by every way in, asked for and never required."""

from __future__ import annotations

from typing import Any

import pytest

from jis_desktop.services.correct_record import correct_record, put_back
from jis_desktop.services.corrections import CorrectContact, CorrectEarlySignal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from jis_desktop.services.see_youths import see_youth
from tests.services.office import Office

REASON = "nodig om te helpen"
LINES = ("ryan 5m heeft adhd", "signaal ryan pesten heeft adhd")


@pytest.mark.parametrize("line", LINES)
def test_it_is_marked_until_a_reason_comes_and_again_where_that_is_taken_back(line: str) -> None:
    office = Office()
    office.youth("Ryan")
    logged = log_line(line, office.workplace)
    assert marks(office, logged.young_person_id) == [True]
    command = CorrectContact if logged.kind == "contact" else CorrectEarlySignal
    held = vars(show_record(logged.kind, logged.id, office.workplace))
    said = {name: held[name] for name in command.__dataclass_fields__}
    corrected = correct_record(command(**said | {"health_reason": REASON}), office.workplace)
    assert marks(office, logged.young_person_id) == [False]
    assert show_record(logged.kind, logged.id, office.workplace).health_reason == REASON
    put_back(corrected, office.workplace)
    assert marks(office, logged.young_person_id) == [True]


@pytest.mark.parametrize("line", LINES)
def test_a_reason_that_comes_with_the_line_is_kept(line: str) -> None:
    office = Office()
    office.youth("Ryan")
    logged = log_line(line, office.workplace, health_reason=REASON)
    assert show_record(logged.kind, logged.id, office.workplace).health_reason == REASON
    assert marks(office, logged.young_person_id) == [False]


def test_a_note_about_something_else_is_not_marked() -> None:
    office = Office()
    logged = log_line("ryan 5m was op tijd", office.workplace)
    assert marks(office, logged.young_person_id) == [False]


def marks(office: Office, youth: Any) -> list[bool]:
    return [event.lacks_reason for event in see_youth(youth, office.workplace).events]
