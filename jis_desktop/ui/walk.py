"""Every screen of the window, one after another, for pictures and checks. Draws nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from jis_desktop.ui import walk_care, walk_states
from jis_desktop.ui.first_start.presenter import Step
from jis_desktop.ui.first_start.view import FirstStartView
from jis_desktop.ui.unlock.view import UnlockView
from jis_desktop.ui.walk_pace import settle, wait_until
from jis_desktop.ui.youths.presenter import NETWORK, PRIVACY, TASKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.main_window import MainWindow

    State = Callable[["MainWindow", "MainView"], AbstractContextManager[None]]

_CODE = tuple("K7QX M2VD 9HTA R4WE C8PN J3FY T6BG X5ZS QD1M".split())
"""Looks like a recovery code and opens nothing."""
_OWNER = ("Samira B.", "Jongerenwerk Kade", "Lisdodde College")
"""Whose first start is drawn; invented."""
_WORDS = "aanbod lezing liedje wolkje molens"
_LINES = {
    "log": "noor 5m check-in bijbaan gevonden > ma",
    "log_tally": "gang 3",
    "log_early_signal": "signaal noor thuis onveilig",
    "log_activity": "activiteit voetbal 60m 14m 9j @plein",
    "log_support": "steun noor bijbaan",
    "log_number": walk_care.LINE_WITH_NUMBER,
}
"""A line for each form, and one that warns."""
_SETTINGS = ("lists", "log", "keeping", "profile")
_PRIVACY = ("keeping", "overview_card", "restrict_card", "hold_card")


def walk_entrance(window: MainWindow) -> Iterator[str]:
    """The screens before the app is open; gives each one's name while it is shown."""
    view = window.centralWidget()
    if isinstance(view, FirstStartView):
        for step in Step:
            if step is Step.RECOVERY:
                view.show_code(_CODE, to_try=(1, 5))
            view.show_step(step)
            _fill_in(view, step)
            settle(window)
            yield f"first_start_{step.name.lower()}"
        yield from walk_care.walk_restore(window)
    elif isinstance(view, UnlockView):
        settle(window)
        yield "unlock"
        yield from walk_care.walk_locked(window)
        view.show_code_form()
        settle(window)
        yield "unlock_code"


def walk_places(window: MainWindow) -> Iterator[str]:
    """Every place of the sidebar and its states; gives each one's name while it is shown.

    The places are the window's own, so a new one comes along by itself.
    """
    opened = window.opened
    if opened is None:
        return
    wait_until(lambda: opened.search_presenter.complete)
    for place in opened.sidebar.place_keys():
        opened.go_to(place)
        settle(window)
        yield place
        for name, state in _STATES.get(place, {}).items():
            with state(window, opened):
                settle(window)
                yield name
            settle(window)
    opened.go_to(opened.sidebar.place_keys()[0])
    settle(window)


def unlock(window: MainWindow, passphrase: str) -> None:
    """Type the passphrase and wait for the first screen."""
    view = cast("UnlockView", window.centralWidget())
    view.unlock_requested.emit(passphrase)
    wait_until(lambda: window.opened is not None)
    settle(window)


def _fill_in(view: FirstStartView, step: Step) -> None:
    if step is Step.WHO:
        for field, text in zip((view.worker, view.organisation, view.schools), _OWNER, strict=True):
            field.setText(text)
    elif step is Step.PASSPHRASE:
        view.passphrase.setText(_WORDS)
        view.again.setText(_WORDS)


_STATES: Mapping[str, Mapping[str, State]] = {
    "today": {
        **{name: partial(walk_states.logging, line) for name, line in _LINES.items()},
        "search": walk_states.searching,
        "correct_count": walk_care.correcting_count,
        "after_break": walk_care.after_break,
        "curtain": walk_care.curtain,
    },
    "youths": {
        "youth": walk_states.in_a_file,
        **{f"youth_{key}": partial(walk_states.in_a_tab, key) for key in (NETWORK, TASKS, PRIVACY)},
        **{f"privacy_{part}": partial(walk_care.privacy_part, part) for part in _PRIVACY},
        "overview": walk_care.overview,
        "erasing": walk_care.erasing,
        "restricted": walk_care.restricted,
        "correct": walk_states.correcting,
        "merge": walk_states.merging,
    },
    "early_signals": {
        "early_signals_list": walk_states.early_signals_listed,
        "early_signal": walk_states.early_signal_opened,
        "reporting_code": walk_care.reporting_code,
        "reporting_code_steps": partial(walk_care.reporting_code, shown=True),
    },
    "activities": {
        "activities_list": walk_states.activities_listed,
        "roll_call": walk_states.calling_the_roll,
        "correct_activity": walk_care.correcting_activity,
        "hours": walk_states.hours,
        "plan": walk_states.planning,
        "planned": walk_states.planned,
    },
    "settings": {f"settings_{part}": partial(walk_care.settings_part, part) for part in _SETTINGS},
}
"""By place, what it looks like when something is opened there."""
