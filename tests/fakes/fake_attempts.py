"""A brake on guessing that a test sets by hand."""

from __future__ import annotations


class FakeAttempts:
    """See `ports.Attempts`.

    Attributes:
        left: the seconds that the next try has to wait.
        failures, successes: how often each was noted.
    """

    def __init__(self, left: int = 0) -> None:
        self.left = left
        self.failures = 0
        self.successes = 0

    def seconds_left(self) -> int:
        return self.left

    def note_failure(self) -> None:
        self.failures += 1

    def note_success(self) -> None:
        self.successes += 1
