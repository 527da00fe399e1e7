"""The tab Privacy in the real window, on real storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextBrowser, QWidget

from jis_desktop.bootstrap import load_messages
from jis_desktop.domain.errors import PassphraseError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.typed_plan import TypedPlan
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.services.log_line import log_line
from jis_desktop.services.restrict import restrict
from jis_desktop.ui.activities.kept_plan import PLAN_FORM
from jis_desktop.ui.main_view import MainView
from jis_desktop.ui.today.view import TodayView
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.youths.network import FORM as NETWORK_FORM
from jis_desktop.ui.youths.put_aside import FORM as CORRECTION_FORM
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE, part, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WHO = "Kaoutar"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def press(desk: Desk, name: str) -> None:
    part(desk.window, QAbstractButton, name).click()
    desk.settle()


def type_in(desk: Desk, name: str, text: str) -> None:
    field = part(desk.window, QLineEdit, name)
    field.setFocus()
    QTest.keyClicks(field, text)


def open_privacy(desk: Desk) -> None:
    desk.view.go_to_youth(desk.youth(WHO))
    desk.settle()
    desk.view.presenter_of("youths")._view.show_tab("privacy")
    desk.settle()


def erase(desk: Desk, passphrase: str) -> None:
    press(desk, "youths.privacy.erase")
    type_in(desk, "youths.privacy.erasing.passphrase", passphrase)
    press(desk, "youths.privacy.erasing.go")


def found(desk: Desk, text: str) -> list[object]:
    index = desk.view.search_presenter._index
    answer: list[object] = desk.ask(lambda _workplace: index.find(text))
    return answer


def test_erasing_asks_the_passphrase_and_then_nothing_is_left_in_memory_or_on_disk(
    desk: Desk,
) -> None:
    desk.view.open_capture(f"{WHO} 5m bijbaan")
    desk.settle()
    desk.view.panel.save_button.click()
    desk.settle()
    assert desk.view.undo._undo is not None
    desk.view.open_capture("ouders van kaoutar gebeld")
    desk.view.capture.keep()
    desk.settle()
    desk.view.panel.close_panel()
    assert len(desk.ask(open_drafts)) == 1
    assert found(desk, WHO)
    open_privacy(desk)
    erase(desk, "niet de wachtzin")
    assert load_messages().text("passphrase.wrong", "nl") in shown_texts(desk.window)
    assert WHO in {one.name for one in desk.records(Kind.YOUNG_PERSON)}
    part(desk.window, QLineEdit, "youths.privacy.erasing.passphrase").clear()
    type_in(desk, "youths.privacy.erasing.passphrase", PASSPHRASE)
    press(desk, "youths.privacy.erasing.go")
    desk.settle()
    assert WHO not in {one.name for one in desk.records(Kind.YOUNG_PERSON)}
    assert found(desk, WHO) == []
    assert desk.view.undo._undo is None
    assert not desk.view.capture.dirty
    assert desk.ask(open_drafts) == []
    assert WHO not in shown_texts(desk.window)
    (certificate,) = desk.records(Kind.CERTIFICATE)
    assert certificate.cause == "request"
    assert desk.view.presenter_of("youths")._chosen is not None
    desk.view.keep_draft()
    desk.settle()
    assert desk.ask(open_drafts) == []


def type_everywhere(desk: Desk) -> None:
    """A plan, a person around somebody else, and a correction that name the youth; none stored."""
    desk.view.go_to("activities")
    plan = desk.view.presenter_of("activities")
    plan.planned.form.begin("morgen", ())
    plan.planned.form.edited(TypedPlan(kind="sport", title="voetbal met Kaoutar"))
    desk.view.go_to_youth(desk.youth("Ryan"))
    desk.settle()
    youths = desk.view.presenter_of("youths")
    youths.network.typed(Person(role="ouder", name="moeder van Kaoutar"))
    others = [one for one in desk.records(Kind.CONTACT) if one.young_person_id != desk.youth(WHO)]
    youths.correction.asked(Kind.CONTACT, others[0].id)
    desk.settle()
    youths.correction.typed("facts", "Kaoutar was erbij")
    desk.view.keep_draft()
    desk.settle()


def forms_left(desk: Desk) -> list[str]:
    """What the drafts say once everything that is typed was kept again."""
    desk.view.keep_draft()
    desk.settle()
    return sorted(draft.form for draft in desk.ask(open_drafts))


def test_what_is_half_typed_with_the_name_goes_from_every_form(desk: Desk) -> None:
    type_everywhere(desk)
    assert forms_left(desk) == sorted((PLAN_FORM, NETWORK_FORM, CORRECTION_FORM))
    open_privacy(desk)
    erase(desk, PASSPHRASE)
    assert forms_left(desk) == []


def test_control_unless_the_forms_let_go_they_write_the_name_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jis_desktop.ui.main_view.forget_youth", lambda *_told: None)
    type_everywhere(desk)
    open_privacy(desk)
    erase(desk, PASSPHRASE)
    presenter = desk.view.presenter_of("activities").planned.form
    presenter.edited(TypedPlan(kind="sport", title="voetbal met Kaoutar buiten"))
    assert PLAN_FORM in forms_left(desk)


def test_control_without_forgetting_the_typed_line_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jis_desktop.ui.main_view.forget_youth", lambda *_told: None)
    desk.view.open_capture("ouders van kaoutar gebeld")
    desk.settle()
    open_privacy(desk)
    erase(desk, PASSPHRASE)
    assert WHO not in {one.name for one in desk.records(Kind.YOUNG_PERSON)}
    assert "kaoutar" in desk.view.capture.entry.text


def test_a_youth_who_is_set_aside_is_read_only_until_that_is_lifted(desk: Desk) -> None:
    open_privacy(desk)
    press(desk, "youths.privacy.restrict")
    assert load_messages().text("restriction.no_reason", "nl") in shown_texts(desk.window)
    type_in(desk, "youths.privacy.restrict_reason", "klopt niet")
    press(desk, "youths.privacy.restrict")
    bar = part(desk.window, QWidget, "youths.restricted")
    assert bar.isVisible()
    for name in ("youths.contact", "youths.signal", "youths.more"):
        assert not part(desk.window, QAbstractButton, name).isEnabled()
    assert not part(desk.window, QLineEdit, "youths.goals.new").isEnabled()
    press(desk, "youths.privacy.lift")
    assert not bar.isVisible()
    assert part(desk.window, QAbstractButton, "youths.contact").isEnabled()


def test_what_would_go_and_the_question_come_into_sight(desk: Desk) -> None:
    open_privacy(desk)
    press(desk, "youths.privacy.erase")
    desk.settle()
    for name in ("youths.privacy.going", "youths.privacy.erasing.passphrase"):
        shown = part(desk.window, QWidget, name)
        assert shown.visibleRegion().boundingRect() == shown.rect()


def test_a_hold_keeps_the_button_from_erasing(desk: Desk) -> None:
    open_privacy(desk)
    type_in(desk, "youths.privacy.hold_reason", "klacht")
    press(desk, "youths.privacy.hold")
    press(desk, "youths.privacy.erase")
    assert not part(desk.window, QAbstractButton, "youths.privacy.erasing.go").isEnabled()
    press(desk, "youths.privacy.erasing.leave")
    press(desk, "youths.privacy.release0")
    press(desk, "youths.privacy.erase")
    assert part(desk.window, QAbstractButton, "youths.privacy.erasing.go").isEnabled()


def test_the_overview_strikes_names_that_can_be_put_back_and_is_saved(
    desk: Desk, tmp_path: Path
) -> None:
    desk.ask(lambda here: log_line(f"{WHO} 5m ruzie met Noor en de buurvrouw", here))
    youth = desk.youth(WHO)
    desk.ask(lambda here: add_to_network(youth, Person(role="ouder", name="Fatima"), here))
    desk.ask(lambda here: restrict(youth, "klopt niet", here))
    open_privacy(desk)
    press(desk, "youths.privacy.make_overview")
    page = part(desk.window, QTextBrowser, "youths.overview.page")
    chips = part(desk.window, ChoiceChips, "youths.overview.names")
    assert set(chips.keys()) == {"Noor", "Fatima"}
    assert "ruzie met [iemand anders] en de buurvrouw" in page.toPlainText()
    part(desk.window, QAbstractButton, "youths.overview.names.Noor").click()
    type_in(desk, "youths.overview.word", "buurvrouw")
    press(desk, "youths.overview.add")
    assert "ruzie met Noor en de [iemand anders]" in page.toPlainText()
    panel = desk.view.presenter_of("youths")._view.privacy.panel
    panel.write_asked.emit(tmp_path, "niet de wachtzin")
    desk.settle()
    assert list(tmp_path.glob("inzage*")) == []
    panel.write_asked.emit(tmp_path, PASSPHRASE)
    desk.settle()
    (written,) = tmp_path.glob("inzage-*.html")
    assert "en de [iemand anders]" in written.read_text("utf-8")
    assert panel.isHidden()
    assert page.toPlainText() == ""
    lines = desk.ask(_log)
    assert ("export", "access") in lines


def _log(workplace: object) -> list[tuple[str, str]]:
    with workplace.unit() as unit:  # type: ignore[attr-defined]  the opened profile
        return [(line.action, line.detail) for line in unit.audit_log.lines()]


def test_escape_closes_the_overview_and_keeps_nothing(desk: Desk) -> None:
    open_privacy(desk)
    press(desk, "youths.privacy.make_overview")
    panel = desk.view.presenter_of("youths")._view.privacy.panel
    assert panel.isVisible()
    QTest.keyClick(part(desk.window, QLineEdit, "youths.overview.word"), Qt.Key.Key_Escape)
    desk.settle()
    assert panel.isHidden()
    assert part(desk.window, QTextBrowser, "youths.overview.page").toPlainText() == ""


def test_where_no_window_said_whose_passphrase_it_is_none_will_do(desk: Desk) -> None:
    desk.view.prove(PASSPHRASE)  # the control
    alone = MainView(
        desk.view._workplace,
        tasks=desk.view._tasks,
        errors=desk.view._errors,
        today=TodayView(desk.view.phrases, desk.view._errors),
        settings=desk.window._make_settings,
    )
    with pytest.raises(PassphraseError, match=r"passphrase\.wrong"):
        alone.prove(PASSPHRASE)
    desk.settle()
    alone.deleteLater()
