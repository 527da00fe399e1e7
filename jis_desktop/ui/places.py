"""Makes the screens of the daily work, each with what decides there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jis_desktop.services.access_words import AccessWords
from jis_desktop.services.report_code import StepAccess
from jis_desktop.ui.activities.presenter import ActivitiesPresenter
from jis_desktop.ui.activities.view import ActivitiesView
from jis_desktop.ui.activities.wiring import connect as connect_activities
from jis_desktop.ui.early_signals.presenter import EarlySignalsPresenter
from jis_desktop.ui.early_signals.steps import StepsPresenter
from jis_desktop.ui.early_signals.steps_panel import connect_steps
from jis_desktop.ui.early_signals.view import EarlySignalsView
from jis_desktop.ui.early_signals.view import connect as connect_early_signals
from jis_desktop.ui.youths.presenter import YouthsPresenter
from jis_desktop.ui.youths.privacy_deeds import Means, PrivacyDeeds
from jis_desktop.ui.youths.view import YouthsView
from jis_desktop.ui.youths.view import connect as connect_youths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from jis_desktop.ports import Workplace
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.place_feed import PlaceFeeds
    from jis_desktop.ui.tasks import TaskRunner
    from jis_desktop.ui.today.phrases import DayPhrases

FIRST = "today"
PLACES_OF_DRAFTS: Mapping[str, str] = {
    "plan": "activities",
    "correction": "youths",
    "network": "youths",
    "report_code": "early_signals",
}
"""Where one goes on with what was typed in another form than the panel."""


@dataclass(frozen=True)
class PlaceMaker:
    """Makes a screen and its presenter.

    Attributes:
        workplace: the opened profile.
        tasks: the database worker.
        feeds: what each screen hears.
        phrases: what codes and days are called.
        errors: puts errors into words.
        prove: raises where a passphrase is not the profile's.
    """

    workplace: Workplace
    tasks: TaskRunner
    feeds: PlaceFeeds
    phrases: DayPhrases
    errors: ErrorText
    prove: Callable[[str], None]

    def youths(self) -> tuple[YouthsView, Any]:
        """Jongeren: the view and its presenter."""
        view, feed = YouthsView(self.phrases, self.errors), self.feeds.make("youths")
        presenter = YouthsPresenter(
            view,
            tasks=self.tasks,
            workplace=self.workplace,
            feed=feed,
            network=view.file_part.network,
        )
        connect_youths(view, presenter)
        deeds = PrivacyDeeds(
            view.privacy,
            tasks=self.tasks,
            workplace=self.workplace,
            feed=feed,
            means=Means(self.prove, self.access_words, presenter.forget),
        )
        view.privacy.connect_deeds(deeds)
        presenter.join_privacy(deeds)
        return view, presenter

    def access_words(self) -> AccessWords:
        """The words of the access export, in the language of the window."""
        language = self.phrases.language
        return AccessWords(self.errors.messages(), self.workplace.lists, language)

    def early_signals(self) -> tuple[EarlySignalsView, Any]:
        """Signalen: the view and its presenter."""
        view, feed = EarlySignalsView(self.phrases, self.errors), self.feeds.make("early_signals")
        presenter = EarlySignalsPresenter(
            view,
            tasks=self.tasks,
            workplace=self.workplace,
            feed=feed,
        )
        connect_early_signals(view, presenter)
        steps = StepsPresenter(
            view.steps,
            tasks=self.tasks,
            workplace=self.workplace,
            feed=feed,
            access=StepAccess(self.prove, self.workplace.clock),
        )
        connect_steps(view.steps, steps)
        view.detail.steps_requested.connect(steps.opened)
        presenter.join_steps(steps)
        return view, presenter

    def activities(self) -> tuple[QWidget, Any]:
        """Activiteiten: the view and its presenter."""
        view = ActivitiesView(self.phrases, self.errors)
        presenter = ActivitiesPresenter(
            view,
            tasks=self.tasks,
            workplace=self.workplace,
            feed=self.feeds.make("activities"),
            parts=(view.planned, view.hours),
        )
        connect_activities(view, presenter)
        return view, presenter
