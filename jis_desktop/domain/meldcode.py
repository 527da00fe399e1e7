"""The five steps of the Dutch reporting code for domestic violence and child abuse.

Source: Besluit verplichte meldcode huiselijk geweld en kindermishandeling, article 2.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import check_past_day
from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

STEPS: Final = (1, 2, 3, 4, 5)
CHOICES: Final = {2: "stap_2", 4: "stap_4", 5: "stap_5"}
"""The steps that end in a choice, with the parent of their codes in ``meldcode_result``."""


@dataclass(frozen=True, kw_only=True)
class MeldcodeStep:
    """One step that was taken about an early signal.

    Attributes:
        young_person_id: whom the early signal is about; None for a group or nobody by name.
        step: 1 map the signals, 2 consult a colleague and Veilig Thuis, 3 talk with those
            concerned, 4 weigh, 5 decide.
        facts: what was seen, heard or said.
        interpretation: what the worker makes of it, kept apart.
        result: key of ``meldcode_result`` for the steps that end in a choice.
    """

    id: UUID
    early_signal_id: UUID
    step: int
    day: date
    young_person_id: UUID | None = None
    facts: str = ""
    interpretation: str = ""
    result: str | None = None

    def checked(self, *, today: date) -> MeldcodeStep:
        """The same step with its texts cleaned.

        Raises:
            InputError: ``meldcode.step``, ``meldcode.no_facts``, a day or a text that cannot be.
        """
        check_past_day(self.day, today=today)
        if self.step not in STEPS:
            raise InputError("meldcode.step", field="step")
        facts = clean_note(self.facts, field="facts")
        if not facts:
            raise InputError("meldcode.no_facts", field="facts")
        interpretation = clean_note(self.interpretation, field="interpretation")
        return replace(self, facts=facts, interpretation=interpretation)


def passed_over(taken: Iterable[int]) -> tuple[int, ...]:
    """The steps before the latest one that nobody took yet, in order."""
    numbers = set(taken)
    return tuple(step for step in STEPS if step not in numbers and step < max(numbers, default=0))
