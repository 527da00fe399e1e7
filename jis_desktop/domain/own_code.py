"""Choices that an organisation adds to a list of codes by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.codes import LABEL_LENGTH
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_label, fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, kw_only=True)
class OwnCode:
    """A choice of the organisation's own.

    Attributes:
        list_name: the list that it is added to.
        key: what records hold; begins with ``eigen_`` and never changes.
        label: as people read it, in either language.
        valid_from, valid_until: first and last day on which it is offered; None is open.
    """

    list_name: str
    key: str
    label: str
    valid_from: date | None = None
    valid_until: date | None = None


def clean_own_label(text: str, *, others: Iterable[str]) -> str:
    """Check the label of an own choice and give it as it is stored: at most 28 characters.

    Args:
        text: as typed.
        others: every other label of the list.

    Raises:
        InputError: ``own_code.empty``, ``own_code.taken``, or as `clean_label` says; the
            field is ``label``.
    """
    label = clean_label(text, field="label")
    if len(label) > LABEL_LENGTH:
        raise InputError("text.too_long", field="label", limit=LABEL_LENGTH)
    word = word_of(label)
    if not word:
        raise InputError("own_code.empty", field="label")
    if word in {word_of(other) for other in others}:
        raise InputError("own_code.taken", field="label")
    return label


def word_of(label: str) -> str:
    """A label as one word for the quick line: ``Sporthal Zuid`` gives ``sporthal-zuid``.

    Empty where the label has no letter or digit. Labels with the same word look alike too
    much to stand in one list.
    """
    return "-".join(re.findall(r"[^\W_]+", fold(label)))
