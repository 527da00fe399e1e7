"""How the text of a code list is read and checked.

Reads no file and holds no list: ``resources/codes/NAME.toml`` has the values, `bootstrap`
hands their text to `parse_code_list`.

The format, made to be kept by hand. One file is one list::

    name = "early_signal"                    # as the records name it; never changes
    version = 1                              # one higher with every change
    title_nl = "Vroegsignalen"
    title_en = "Early signals"
    own = true                               # optional: organisations may add their own choices

    [[code]]                                 # in the order of the screen
    key = "alcohol"                          # a to z, 0 to 9 and _; never changes, never reused
    nl = "Alcoholgebruik"                    # for a chip: at most 28 characters
    en = "Alcohol use"
    nl_full = "alcoholgebruik onder leerlingen"   # optional, always both languages
    en_full = "alcohol use among pupils"
    source = "paper L502"                    # lines of the paper, or "ours"
    words = ["alcohol", "drinken"]           # optional: what the quick line understands
    valid_from = 2022-08-01                  # optional: first day on which it is offered
    valid_until = 2023-07-31                 # optional: last day on which it is offered
    icon = "wine"                            # optional: a Lucide name
    parent = "genotmiddelen"                 # optional: a code of this list, one level up
    sort = "probleem"                        # optional: a key of the list signal_sort
    life_domain = "thuis"                    # optional: a key of the list life_domain
    meldcode = true                          # optional: calls for the reporting code

A code is never taken out, because old records keep its key: it gets a ``valid_until``. Words
are in lower case without accents and without the quick line's own signs (``plein``, not
``@plein``), and do not look like a length or a head count (``5m``, ``14``). Where the source
is the paper, a given ``nl_full`` has its words; short labels and all English are ours.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NoReturn, TypeGuard

from jis_desktop.domain.codes import LABEL_LENGTH, Code, CodeList, Language
from jis_desktop.domain.errors import BrokenInstallError

_REQUIRED_HEAD = frozenset({"name", "version", "title_nl", "title_en", "code"})
_OPTIONAL_HEAD = frozenset({"own"})
_REQUIRED_CODE = frozenset({"key", "nl", "en", "source"})
_OPTIONAL_CODE = frozenset(
    {"nl_full", "en_full", "words", "valid_from", "valid_until"}
    | {"icon", "parent", "sort", "life_domain", "meldcode"}
)

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ICON = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SOURCE = re.compile(r"ours|paper L[0-9]+(?:-[0-9]+)?(?:, L[0-9]+(?:-[0-9]+)?)*")
_WORD = re.compile(r"[a-z][a-z0-9-]*|[0-9]+-[0-9]+")


def parse_code_list(text: str) -> CodeList:
    """Read the text of one list and refuse whatever is not as the format says.

    Raises:
        BrokenInstallError: ``codes.invalid`` with ``list``, ``entry`` (the code's key, or its
            number), ``setting`` and ``problem``: ``syntax``, ``missing``, ``unknown``,
            ``value``, ``too_long``, ``duplicate`` or ``order``.
    """
    settings = _toml(text)
    head = _Table(_shown(settings.get("name")), settings=settings)
    head.check_settings(required=_REQUIRED_HEAD, optional=_OPTIONAL_HEAD)
    code_list = CodeList(
        name=head.matching("name", _IDENTIFIER),
        version=head.version(),
        title_nl=head.text("title_nl"),
        title_en=head.text("title_en"),
        codes=tuple(_read_code(table) for table in head.code_tables()),
        own=head.flag("own"),
    )
    _check_keys(code_list)
    _check_words(code_list)
    _check_parents(code_list)
    return code_list


@dataclass(frozen=True)
class _Table:
    """One table while it is read, with its place for the error. Keeps nothing of a record."""

    list_name: str
    entry: str = "-"
    settings: Mapping[str, object] = field(default_factory=dict)

    def refuse(self, setting: str, problem: str) -> NoReturn:
        raise BrokenInstallError(
            "codes.invalid",
            list=self.list_name,
            entry=self.entry,
            setting=_shown(setting),
            problem=problem,
        )

    def check_settings(self, *, required: frozenset[str], optional: frozenset[str]) -> None:
        given = self.settings.keys()
        for setting in sorted(given - required - optional):
            self.refuse(setting, "unknown")
        for setting in sorted(required - given):
            self.refuse(setting, "missing")

    def text(self, setting: str, *, longest: int | None = None) -> str:
        value = self.settings.get(setting)
        if not isinstance(value, str) or not value.isprintable():
            self.refuse(setting, "value")
        if not value or value != " ".join(value.split()):
            self.refuse(setting, "value")
        if longest is not None and len(value) > longest:
            self.refuse(setting, "too_long")
        return value

    def full_text(self, language: Language) -> str:
        given = {"nl_full", "en_full"} & self.settings.keys()
        if given and f"{language}_full" not in given:
            self.refuse(f"{language}_full", "missing")
        return self.text(f"{language}_full" if given else language)

    def matching(self, setting: str, pattern: re.Pattern[str]) -> str:
        value = self.settings.get(setting)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            self.refuse(setting, "value")
        return value

    def optional(self, setting: str, pattern: re.Pattern[str] = _IDENTIFIER) -> str | None:
        return self.matching(setting, pattern) if setting in self.settings else None

    def version(self) -> int:
        value = self.settings.get("version")
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            self.refuse("version", "value")
        return value

    def flag(self, setting: str) -> bool:
        value = self.settings.get(setting, False)
        if not isinstance(value, bool):
            self.refuse(setting, "value")
        return value

    def day(self, setting: str) -> date | None:
        value = self.settings.get(setting)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.refuse(setting, "value")
        return value

    def words(self) -> tuple[str, ...]:
        values = self.settings.get("words", [])
        if not _are_texts(values) or not all(_WORD.fullmatch(word) for word in values):
            self.refuse("words", "value")
        return tuple(values)

    def code_tables(self) -> Iterator[_Table]:
        tables = self.settings.get("code")
        if not isinstance(tables, list) or not tables:
            self.refuse("code", "value")
        for number, table in enumerate(tables, start=1):
            if not isinstance(table, dict):
                self.refuse("code", "value")
            yield _Table(self.list_name, _shown(table.get("key"), otherwise=f"#{number}"), table)


def _read_code(table: _Table) -> Code:
    table.check_settings(required=_REQUIRED_CODE, optional=_OPTIONAL_CODE)
    code = Code(
        key=table.matching("key", _IDENTIFIER),
        nl=table.text("nl", longest=LABEL_LENGTH),
        en=table.text("en", longest=LABEL_LENGTH),
        nl_full=table.full_text("nl"),
        en_full=table.full_text("en"),
        source=table.matching("source", _SOURCE),
        words=table.words(),
        valid_from=table.day("valid_from"),
        valid_until=table.day("valid_until"),
        icon=table.optional("icon", _ICON),
        parent=table.optional("parent"),
        sort=table.optional("sort"),
        life_domain=table.optional("life_domain"),
        meldcode=table.flag("meldcode"),
    )
    if _first_day(code) > _last_day(code):
        table.refuse("valid_until", "order")
    return code


def _check_keys(code_list: CodeList) -> None:
    seen: set[str] = set()
    for code in code_list.codes:
        if code.key in seen:
            _Table(code_list.name, code.key).refuse("key", "duplicate")
        seen.add(code.key)


def _check_words(code_list: CodeList) -> None:
    owners: dict[str, list[Code]] = {}
    for code in code_list.codes:
        for word in code.words:
            if any(_overlap(code, other) for other in owners.get(word, [])):
                _Table(code_list.name, code.key).refuse("words", "duplicate")
            owners.setdefault(word, []).append(code)


def _check_parents(code_list: CodeList) -> None:
    tops = {code.key for code in code_list.codes if code.parent is None}
    for code in code_list.codes:
        if code.parent is not None and code.parent not in tops:
            _Table(code_list.name, code.key).refuse("parent", "unknown")


def _overlap(one: Code, other: Code) -> bool:
    return _first_day(one) <= _last_day(other) and _first_day(other) <= _last_day(one)


def _first_day(code: Code) -> date:
    return code.valid_from or date.min


def _last_day(code: Code) -> date:
    return code.valid_until or date.max


def _toml(text: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))  # Notepad's byte order mark
    except (ValueError, RecursionError):  # a number too long to read is a plain ValueError
        _Table("-").refuse("-", "syntax")


def _are_texts(values: object) -> TypeGuard[list[str]]:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _shown(value: object, *, otherwise: str = "-") -> str:
    """A name for the error: only what may stand in a log, never a line break."""
    return value if isinstance(value, str) and _IDENTIFIER.fullmatch(value) else otherwise
