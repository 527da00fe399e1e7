"""An activity of before, as it is offered under the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.services.earlier_activities import EarlierActivity
    from jis_desktop.ui.today.phrases import DayPhrases


def offered_activity(earlier: EarlierActivity, phrases: DayPhrases) -> str:
    """The title with the kind, place and length of last time: "koken · Sport · 60 minuten"."""
    said = [earlier.title]
    for list_name, key in (("activity_kind", earlier.kind), ("place", earlier.place)):
        if key is not None:
            said.append(phrases.lists[list_name].label(key, phrases.language))
    if earlier.minutes is not None:
        said.append(phrases.minutes(earlier.minutes))
    return " · ".join(said)
