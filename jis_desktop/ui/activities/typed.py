"""What was typed about activities and is not stored yet. No Qt, no storing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.activity import Activity


class Place(NamedTuple):
    """A field of an activity."""

    activity_id: UUID
    field: str


class Typed:
    """The latest value of each field that was typed in.

    It goes over what is stored, so that a screen which asks again never shows less than was
    typed. A value that was stored stays for as long as its activity is shown: the store trims
    texts, and a space at the end must not vanish under somebody's fingers.
    """

    def __init__(self) -> None:
        self._values: dict[Place, Any] = {}
        self._waiting: set[Place] = set()
        self._under_way: dict[Place, Any] = {}
        self._refused: dict[Place, Any] = {}

    def put(self, place: Place, value: Any) -> None:  # noqa: ANN401  a field's value
        """Somebody typed."""
        self._values[place] = value
        self._waiting.add(place)

    def take(self) -> list[tuple[Place, Any]]:
        """What is to be stored now: neither under way nor refused as it stands."""
        asked = [
            (place, self._values[place])
            for place in sorted(self._waiting)
            if self._values[place] != self._under_way.get(place)
            and self._values[place] != self._refused.get(place)
        ]
        self._under_way.update(asked)
        return asked

    def stored(self, place: Place, value: Any) -> None:  # noqa: ANN401  a field's value
        """It is durable."""
        self._end(place, value)
        if self._values.get(place) == value:
            self._waiting.discard(place)

    def failed(self, place: Place, value: Any, *, for_good: bool) -> None:  # noqa: ANN401  a field's value
        """It is not stored.

        Args:
            place: of which field.
            value: that was to be stored.
            for_good: the same value will not be taken next time either.
        """
        self._end(place, value)
        if for_good:
            self._refused[place] = value

    def over(self, activity: Activity) -> dict[str, Any]:
        """The fields that were typed in."""
        return {
            place.field: value
            for place, value in self._values.items()
            if place.activity_id == activity.id
        }

    def leave(self, activity_id: UUID) -> None:
        """The activity is shown no more: forget of it what is stored."""
        self._values = {
            place: value
            for place, value in self._values.items()
            if place.activity_id != activity_id or place in self._waiting
        }

    def _end(self, place: Place, value: Any) -> None:  # noqa: ANN401  a field's value
        if self._under_way.get(place) == value:
            del self._under_way[place]
