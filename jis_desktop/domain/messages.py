"""Sentences for people, by error code and language. Reads no file; `bootstrap` brings the text.

The format, one table a code, in ``resources/messages/*.toml``::

    ["passphrase.wrong"]
    nl = "Deze wachtzin klopt niet. Kijk of Caps Lock aan staat en probeer het nog eens."
    en = "That passphrase is not right. Check Caps Lock and try again."

Placeholders such as ``{limit}`` take the error's values. Every sentence says what is wrong
and the way out.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Literal

from jis_desktop.domain.errors import BrokenInstallError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jis_desktop.domain.errors import JisError

Language = Literal["nl", "en"]

_LAST_RESORT: dict[Language, str] = {
    "nl": "Er ging iets mis ({code}). Je werk is niet weg. Start de app opnieuw.",
    "en": "Something went wrong ({code}). Your work is not lost. Start the app again.",
}


class Messages:
    """All sentences of the app's errors and notices."""

    def __init__(self, tables: Mapping[str, Mapping[str, str]]) -> None:
        self._tables = tables

    def sentence(self, error: JisError, language: Language) -> str:
        """What to tell about an error, with its figures filled in."""
        return self.text(error.code, language, **error.values)

    def text(self, code: str, language: Language, **values: str | int) -> str:
        """The sentence of a code; a general one where the code has none."""
        known = self._tables.get(code)
        if known is None:
            return _LAST_RESORT[language].format(code=code)
        return known[language].format_map(_Filled(values))

    def codes(self) -> frozenset[str]:
        """Every code that has a sentence."""
        return frozenset(self._tables)


class _Filled(dict[str, "str | int"]):
    """Leaves an unknown placeholder readable instead of failing while telling an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def parse_messages(texts: Iterable[str]) -> Messages:
    """Read the texts of all message files.

    Raises:
        BrokenInstallError: ``messages.invalid``: unreadable, a code twice, or a language
            missing.
    """
    tables: dict[str, Mapping[str, str]] = {}
    for text in texts:
        for code, table in _toml(text).items():
            if code in tables or not _complete(table):
                raise BrokenInstallError("messages.invalid")
            tables[code] = table
    return Messages(tables)


def _complete(table: object) -> bool:
    return isinstance(table, dict) and all(
        isinstance(table.get(language), str) and table[language].strip()
        for language in ("nl", "en")
    )


def _toml(text: str) -> dict[str, dict[str, str]]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise BrokenInstallError("messages.invalid") from None
