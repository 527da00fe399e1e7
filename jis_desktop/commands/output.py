"""What commands print: data on stdout, errors on stderr, in lines or as JSON Lines."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING, Any, TextIO
from uuid import UUID

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.messages import Language, Messages


class Output:
    """Prints for one command.

    Args:
        stdout, stderr: where to.
        as_json: JSON Lines instead of text.
        messages: sentences of errors.
        language: of the sentences.
    """

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        *,
        as_json: bool,
        messages: Messages,
        language: Language,
    ) -> None:
        self._stdout = stdout
        self._stderr = stderr
        self._as_json = as_json
        self._messages = messages
        self._language = language

    def row(self, values: dict[str, Any]) -> None:
        """One object: a JSON line, or its values separated by tabs.

        Written and flushed at once, so that a reader knows what is durable.
        """
        plain = {name: plain_value(value) for name, value in values.items()}
        if self._as_json:
            self._stdout.write(json.dumps(plain, ensure_ascii=False) + "\n")
        else:
            self._stdout.write("\t".join(_cell(value) for value in plain.values()) + "\n")
        self._stdout.flush()

    def text(self, text: str) -> None:
        """Text as it is, such as a grammar."""
        self._stdout.write(text if text.endswith("\n") else text + "\n")

    def error(self, error: JisError) -> None:
        """The error's sentence, or the whole of it as JSON."""
        self._tell(error.code, error.field, self._messages.sentence(error, self._language))

    def notice(self, code: str, **values: str | int) -> None:
        """The sentence of something to know that is no failure, on stderr as well.

        Args:
            code: the key of the sentence.
            values: figures, or a place on this machine, for its gaps.
        """
        self._tell(code, None, self._messages.text(code, self._language, **values))

    def _tell(self, code: str, field: str | None, sentence: str) -> None:
        if self._as_json:
            told = {"code": code, "field": field, "message": sentence}
            self._stderr.write(json.dumps(told, ensure_ascii=False) + "\n")
        else:
            self._stderr.write(sentence + "\n")
        self._stderr.flush()


def record_row(record: object) -> dict[str, Any]:
    """Every field of a record by name."""
    if not is_dataclass(record):
        raise TypeError(type(record).__name__)
    return {f.name: getattr(record, f.name) for f in fields(record)}


def plain_value(value: Any) -> Any:  # noqa: ANN401  whatever a record's field holds
    """A value as JSON knows it: ids and dates as text, tuples as lists."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain_value(part) for part in value]
    if is_dataclass(value):
        return {name: plain_value(part) for name, part in record_row(value).items()}
    return value


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value).replace("\t", " ").replace("\n", " ")
