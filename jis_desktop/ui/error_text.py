"""Errors in words, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.codes import Language
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.messages import Messages


class ErrorText:
    """Puts errors into words.

    Args:
        messages: gives the sentences; asked when the first error shows, not at the start.
        language: gives the language of the window.
    """

    def __init__(self, messages: Callable[[], Messages], language: Callable[[], Language]) -> None:
        self._messages = messages
        self._language = language

    def messages(self) -> Messages:
        """All sentences."""
        return self._messages()

    def text(self, error: JisError) -> str:
        """A plain sentence with a way out."""
        return self._messages().sentence(error, self._language())

    def problem(self, code: str) -> str:
        """The sentence of something in a line that cannot be read yet."""
        return self._messages().text(code, self._language(), limit=2000, year=2000)

    def notice(self, code: str) -> str:
        """The sentence of a code that is no error."""
        return self._messages().text(code, self._language())
