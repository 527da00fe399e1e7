from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

import jis_desktop
from jis_desktop.domain.records import AuditEvent, Kind
from jis_desktop.services.check_log import LogState
from jis_desktop.services.see_audit import LogPage
from jis_desktop.ui.audit_log.phrases import LogPhrases
from jis_desktop.ui.today.phrases import DayPhrases
from tests.services.office import LISTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

RYAN, GONE = uuid4(), uuid4()


@pytest.fixture
def phrases(qapp: QApplication) -> LogPhrases:
    assert qapp is not None
    return LogPhrases(DayPhrases(LISTS, "en"))


def event(action: str, kind: str, record: bytes | None, actor: str = "abcdef01") -> AuditEvent:
    return AuditEvent(
        sequence=1, at=0, actor=actor, action=action, kind=kind, record_id=record, detail=""
    )


PAGE = LogPage(events=(), names={RYAN: "Ryan"}, worker="Samira", device="abcdef01", before=None)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (event("read", "young_person", RYAN.bytes), "Samira opened the file of Ryan"),
        (event("read", "young_person", GONE.bytes), "Samira opened an erased youth"),
        (event("create", "contact", GONE.bytes), "Samira added a contact"),
        (event("change", "setting", None, "00000000"), "Another laptop changed a setting"),
        (event("later", "thing", None), "Samira did something with something of the app"),
    ],
)
def test_a_line_is_a_sentence(phrases: LogPhrases, line: AuditEvent, told: str) -> None:
    assert phrases.sentence(line, PAGE) == told


def test_a_broken_log_tells_where(phrases: LogPhrases) -> None:
    assert "line 7" in phrases.state(LogState(first_broken=7, head=(9, "")))
    assert "9" in phrases.state(LogState(first_broken=None, head=(9, "")))


def noted() -> Iterator[tuple[str, str | None]]:
    """Every action in the code, with the kind where it stands there as a text."""
    for path in Path(jis_desktop.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
                continue
            words = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
            if call.func.attr in {"note", "touch"} and len(words) > 1 and isinstance(words[0], str):
                yield words[0], str(words[1]) if words[1] else None


def test_every_action_and_kind_of_the_code_has_words(phrases: LogPhrases) -> None:
    found = set(noted())
    assert {("create", None), ("read", None), ("change", "setting")} <= found
    assert {action for action, _kind in found} <= set(phrases.deeds)
    kinds = {kind for _action, kind in found if kind} | {str(kind) for kind in Kind}
    assert kinds - {"young_person"} <= set(phrases.things)
