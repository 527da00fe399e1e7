from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.bootstrap import SystemClock
from jis_desktop.local_profile import LocalProfile
from tests.commands.program import PASSPHRASE, init_words, run

if TYPE_CHECKING:
    from tests.commands.program import ProfileFolder


def change(place: ProfileFolder, statement: str) -> None:
    """What somebody does who has the key and no scruples: the table only lets lines be added."""
    door = LocalProfile(place.folder, clock=SystemClock())
    door.unlock(PASSPHRASE)
    assert door._database is not None
    with door._database.engine.begin() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master"
            " WHERE type = 'trigger' AND tbl_name = 'audit_event'"
        ).all()
        for name, _sql in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(statement)
        for _name, sql in triggers:
            connection.exec_driver_sql(sql)
    door.close()


def test_a_whole_log_a_changed_line_and_a_cut_tail(place: ProfileFolder) -> None:
    run(*init_words(place))
    place.run("log", "ryan 5m kennisgemaakt")
    (youth,) = place.run("list", "young_person").rows
    place.run("show", "young_person", youth["id"])
    whole = place.run("audit", "verify")
    (row,) = whole.rows
    head = row["head"]
    assert whole.code == 0
    assert (row["whole"], row["first_broken"]) == (True, None)
    assert place.run("audit", "verify", "--head", head).code == 0

    change(
        place, "DELETE FROM audit_event WHERE sequence = (SELECT max(sequence) FROM audit_event)"
    )
    assert place.run("audit", "verify").code == 0  # the control: the chain alone cannot tell
    cut = place.run("audit", "verify", "--head", head)
    assert (cut.code, cut.rows[0]["first_broken"]) == (3, row["lines"])

    change(place, "UPDATE audit_event SET at = at + 1 WHERE sequence = 2")
    changed = place.run("audit", "verify")
    assert (changed.code, changed.rows[0]["first_broken"]) == (3, 2)


def test_a_head_that_is_none_is_refused(place: ProfileFolder) -> None:
    assert place.run("audit", "verify", "--head", "7:xyz").told == (
        2, "audit.head_unreadable", "head",
    )  # fmt: skip


def test_showing_a_youth_is_logged_and_showing_a_contact_is_not(place: ProfileFolder) -> None:
    run(*init_words(place))
    place.run("log", "ryan 5m kennisgemaakt")
    (youth,) = place.run("list", "young_person").rows
    (contact,) = place.run("list", "contact").rows

    def lines() -> int:
        found: int = place.run("audit", "verify").rows[0]["lines"]
        return found

    before = lines()
    place.run("show", "contact", contact["id"])
    assert lines() == before
    place.run("show", "young_person", youth["id"])
    assert lines() == before + 1
