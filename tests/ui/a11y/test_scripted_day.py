"""A worker's whole day in the real window on a real X server, with a crash in the middle.

Thirty logs, two activities, four searches and three corrections are typed by another program;
the window is killed while a line is being typed, and the day goes on. Then another process
reads what is stored: exactly that, and nothing else.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.a11y.desktop import ACCESSIBILITY_BUS, SYSTEM_PYTHON, desktop, has_reader_library
from tests.ui.a11y.ears import Ears
from tests.ui.x_server import Window, command, drafted_lines, make_profile, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.a11y.desktop import Desktop

pytestmark = pytest.mark.system

MORNING = (
    ("Ryan", 5, "bijbaan gevonden"),
    ("Noor", 15, "wil van klas wisselen"),
    ("Yassir", 5, "was op tijd"),
    ("Elif", 30, "praatte over vroeger"),
    ("Imane", 5, "vroeg het fonds aan"),
    ("Damian", 15, "haalde een voldoende"),
    ("Sara", 5, "kwam met een plan"),
    ("Tom", 5, "was moe"),
    ("Mouna", 15, "oefende het gesprek"),
    ("Aslan", 5, "nam een vriend mee"),
)
INTERRUPTED = ("Touria", 15, "kwam iets vertellen")
AFTERNOON = (
    ("Ryan", 15, "belde de fietsenmaker"),
    ("Noor", 5, "sprak met de mentor"),
    ("Elif", 15, "kwam zelf langs"),
    ("Omar", 30, "maakte een overzicht"),
    ("Mariam", 5, "lachte weer"),
    ("Ryan", 5, "begint zaterdag"),
    ("Yassir", 15, "maakte alles af"),
)
EARLY_SIGNALS = (
    "signaal noor thuis onveilig",
    "signaal groep 2b gitaar leren",
    "signaal elif bijbaan",
)
SUPPORT = ("steun ryan bijbaan", "steun noor huiswerk")
TALLIES = (3, 2, 4, 1, 5, 2, 1)
ACTIVITIES = {"voetbal": (14, 9, 60), "koken": (6, 5, 90)}
SEARCHES = {"rya": "belde de fietsenmaker", "noo": "sprak met de mentor", "zaterdag": "Ryan",
            "yass": "maakte alles af"}  # fmt: skip
CORRECTIONS = {
    "mari": ("lachte weer", "lachte weer hard"),
    "oma": ("maakte een overzicht", "maakte een overzicht van geld"),
    "tom": ("was moe", "was moe en ging vroeg naar huis"),
}
CONTACTS = (*MORNING, INTERRUPTED, *AFTERNOON)


@pytest.fixture
def desk(
    tmp_path: Path, require: Callable[[object, str], None], require_programs: Callable[..., None]
) -> Iterator[Desktop]:
    require_programs("Xvfb", "xdotool", "dbus-daemon")
    require(ACCESSIBILITY_BUS.exists(), "at-spi2-core")
    require(has_reader_library(), f"gi and Atspi for {SYSTEM_PYTHON}")
    with desktop(tmp_path / "run") as made:
        yield made


class Worker:
    """Types, and goes on when the window has caught up.

    Args:
        desk: where the window is shown.
        profile: the profile's folder.
    """

    def __init__(self, desk: Desktop, profile: Path) -> None:
        self.window = Window(desk.display, profile, environment=desk.environment)
        self.ears = Ears(desk)
        self.window.unlock()

    def log(self, line: str, *, heard: str) -> None:
        """Log a line and see it saved.

        Args:
            line: as typed.
            heard: is shown on Vandaag once it is there.
        """
        self.type_line(line)
        self.window.key("ctrl+Return")
        self.window.wait_for("Vandaag")
        self.ears.said(heard)

    def type_line(self, line: str) -> None:
        """Type a line into the panel."""
        self.window.key("ctrl+n")
        self.window.wait_for("Vastleggen")
        self.ears.at("capture.line")
        self.window.type(line)

    def find(self, letters: str, *, heard: str) -> None:
        """Search, go to the file, and see what is in it."""
        self.window.key("ctrl+k")
        self.ears.at("finder")
        self.window.type(letters)
        self.ears.said(heard.split(maxsplit=1)[0] if heard == "Ryan" else letters.capitalize())
        self.window.key("Return")
        self.window.wait_for("Jongeren")
        self.ears.said(heard)

    def correct(self, letters: str, *, before: str, after: str) -> None:
        """Open the latest moment of somebody and go on with its note."""
        self.find(letters, heard=before)
        self.window.key("Return")
        self.ears.at("youths.timeline")
        self.window.key("e")
        self.ears.at("youths.edit.facts")
        self.window.key("ctrl+End")
        self.window.type(after.removeprefix(before))
        self.window.key("ctrl+Return")
        self.ears.said("Aangepast")
        self.ears.said(after)

    def go_home(self) -> None:
        """Go to Vandaag."""
        self.window.key("ctrl+1")
        self.window.wait_for("Vandaag")


def test_a_whole_day_with_a_crash_is_stored_exactly(desk: Desktop, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_profile(profile)
    _crash_while_typing(desk, profile)
    worker = Worker(desk, profile)
    try:
        _go_on(worker)
        _afternoon(worker)
        for letters, heard in SEARCHES.items():
            worker.find(letters, heard=heard)
        for letters, (before, after) in CORRECTIONS.items():
            worker.correct(letters, before=before, after=after)
        worker.go_home()
        worker.window.close()
    finally:
        worker.window.end()
    _check(profile)


def _crash_while_typing(desk: Desktop, profile: Path) -> None:
    worker = Worker(desk, profile)
    name, minutes, words = INTERRUPTED
    line = f"{name.lower()} {minutes}m {words}"
    try:
        for who, length, said in MORNING:
            worker.log(f"{who.lower()} {length}m {said}", heard=said)
        worker.type_line(line)
        until(lambda: drafted_lines(profile) == [line])
    finally:
        worker.window.kill()


def _go_on(worker: Worker) -> None:
    worker.window.take_offer()
    worker.window.key("ctrl+Return")
    worker.window.wait_for("Vandaag")
    worker.ears.said(INTERRUPTED[2])


def _afternoon(worker: Worker) -> None:
    for who, length, said in AFTERNOON:
        worker.log(f"{who.lower()} {length}m {said}", heard=said)
    for title, (girls, boys, minutes) in ACTIVITIES.items():
        worker.log(f"activiteit {title} {minutes}m {girls}m {boys}j", heard=title.capitalize())
    for number, line in enumerate(EARLY_SIGNALS, start=1):
        worker.log(line, heard=f"{len(CONTACTS) + len(ACTIVITIES) + number}")
    for line in SUPPORT:
        worker.log(line, heard="Opgeslagen")
    for count in TALLIES:
        worker.log(f"gang {count}", heard="Gangcontact")


def _check(profile: Path) -> None:
    corrected = dict(CORRECTIONS.values())
    wanted = Counter((who, minutes, corrected.get(said, said)) for who, minutes, said in CONTACTS)
    youths = {one["id"]: one["name"] for one in command(profile, "list", "youth")}
    assert Counter(youths.values()) == Counter({who for who, _minutes, _said in CONTACTS})
    contacts = command(profile, "list", "contact")
    stored = Counter(
        (youths[one["young_person_id"]], one["minutes"], one["facts"]) for one in contacts
    )
    assert stored == wanted
    activities = {one["title"]: one for one in command(profile, "list", "activity")}
    heads = {title: _heads(one) for title, one in activities.items()}
    assert heads == ACTIVITIES
    noticed = command(profile, "list", "signal")
    assert len(noticed) == len(EARLY_SIGNALS)
    assert {str(one["about"]) for one in noticed} == {"young_person", "group"}
    assert len(command(profile, "list", "support")) == len(SUPPORT)
    assert sorted(one["count"] for one in command(profile, "list", "tally")) == sorted(TALLIES)
    logs = len(CONTACTS) + len(EARLY_SIGNALS) + len(SUPPORT) + len(TALLIES)
    assert logs == 30
    assert drafted_lines(profile) == []
    for kind in ("trajectory", "goal", "presence", "network_member", "planned_activity"):
        assert command(profile, "list", kind) == []


def _heads(activity: dict[str, Any]) -> tuple[int, int, int]:
    counted = activity["heads"]
    return counted["girls"], counted["boys"], activity["minutes"]
