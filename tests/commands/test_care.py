"""The reason for a note about health, and steps of the reporting code, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.log_line import log_line
from jis_desktop.services.report_code import TakeStep, take_step
from tests.commands.program import PASSPHRASE, init_words, run

if TYPE_CHECKING:
    from tests.commands.program import ProfileFolder


def test_a_reason_comes_along_with_a_line(place: ProfileFolder) -> None:
    run(*init_words(place, "--test"))
    logged = place.run("log", "ryan 5m heeft adhd", "--health-reason", "nodig om te helpen")
    assert logged.code == 0
    (shown,) = place.run("list", "contact").rows
    assert shown["health_reason"] == "nodig om te helpen"


def test_printing_steps_leaves_a_line_in_the_log(place: ProfileFolder) -> None:
    run(*init_words(place, "--test"))
    door = LocalProfile(place.folder, clock=SystemClock())
    workplace = door.unlock(PASSPHRASE)
    log_line("ryan 5m kennisgemaakt", workplace)
    made = log_line("signaal ryan onveilig", workplace)
    step = take_step(TakeStep(early_signal_id=made.id, step=1, facts="gezien"), workplace)
    door.close()
    assert _reads(place) == 0
    assert place.run("show", "meldcode_step", str(step.id)).rows[0]["facts"] == "gezien"
    assert _reads(place) == 1
    assert len(place.run("list", "meldcode_step").rows) == 1
    assert _reads(place) == 2


def _reads(place: ProfileFolder) -> int:
    door = LocalProfile(place.folder, clock=SystemClock())
    with door.unlock(PASSPHRASE).unit() as unit:
        lines = list(unit.audit_log.lines())
    door.close()
    return sum((one.action, one.kind) == ("read", "meldcode_step") for one in lines)
