"""Code lists: what one may choose from, and how the text of a list is read and checked.

Reads no file and holds no list: ``resources/codes/NAME.toml`` has the values, `bootstrap`
hands their text to `parse_code_list`.

The format, made to be kept by hand. One file is one list::

    name = "early_signal"                    # as the records name it; never changes
    version = 1                              # one higher with every change
    title_nl = "Vroegsignalen"
    title_en = "Early signals"

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

A code is never taken out, because old records keep its key: it gets a ``valid_until``. Words
are in lower case without accents and without the quick line's own signs (``plein``, not
``@plein``), and do not look like a length or a head count (``5m``, ``14``). Where the source
is the paper, a given ``nl_full`` has its words; short labels and all English are ours.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Literal, NoReturn, TypeGuard

from jis_desktop.domain.errors import BrokenInstallError, NotFoundError
from jis_desktop.domain.text_rules import fold

Language = Literal["nl", "en"]

LABEL_LENGTH = 28
"""What fits on a chip; counted in characters."""

_REQUIRED_HEAD = frozenset({"name", "version", "title_nl", "title_en", "code"})
_REQUIRED_CODE = frozenset({"key", "nl", "en", "source"})
_OPTIONAL_CODE = frozenset(
    {"nl_full", "en_full", "words", "valid_from", "valid_until"}
    | {"icon", "parent", "sort", "life_domain"}
)

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ICON = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SOURCE = re.compile(r"ours|paper L[0-9]+(?:-[0-9]+)?(?:, L[0-9]+(?:-[0-9]+)?)*")
_WORD = re.compile(r"[a-z][a-z0-9-]*|[0-9]+-[0-9]+")


@dataclass(frozen=True, kw_only=True)
class Code:
    """One value of a list.

    Attributes:
        key: what records hold; never changes.
        nl, en: the label for a chip, at most 28 characters.
        nl_full, en_full: the whole wording; the label where there is no other.
        source: ``ours``, or ``paper`` with its lines: ``paper L559-560``.
        words: what the quick line understands, as `text_rules.fold` writes it.
        valid_from, valid_until: first and last day on which it is offered; None is open.
        icon: a Lucide name.
        parent: key of a code of the same list, one level up.
        sort: an early signal's usual sort, a key of ``signal_sort``.
        life_domain: the usual life domain, a key of ``life_domain``.
    """

    key: str
    nl: str
    en: str
    nl_full: str
    en_full: str
    source: str
    words: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    icon: str | None = None
    parent: str | None = None
    sort: str | None = None
    life_domain: str | None = None

    @property
    def from_paper(self) -> bool:
        """Whether the value is the paper's, not ours."""
        return self.source != "ours"

    def label(self, language: Language) -> str:
        """The short text for a chip."""
        return self.nl if language == "nl" else self.en

    def full_label(self, language: Language) -> str:
        """The whole wording, for a hint or a report."""
        return self.nl_full if language == "nl" else self.en_full

    def valid_on(self, day: date) -> bool:
        """Whether it may be chosen for something of that day; both ends count."""
        return _first_day(self) <= day <= _last_day(self)


@dataclass(frozen=True, kw_only=True)
class CodeList:
    """The codes of one list, in the order of the screen, expired ones among them.

    Attributes:
        name: how records and other lists call it.
        version: one higher with every change of the list.
        title_nl, title_en: the list's name for people.
        codes: every code that ever was.
    """

    name: str
    version: int
    title_nl: str
    title_en: str
    codes: tuple[Code, ...]

    def title(self, language: Language) -> str:
        """The list's name for people."""
        return self.title_nl if language == "nl" else self.title_en

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def get(self, key: str) -> Code:
        """The code with that key, expired or not.

        Raises:
            NotFoundError: ``codes.unknown_code``; a newer version may have written it.
        """
        if key not in self._by_key:
            raise NotFoundError("codes.unknown_code", list=self.name)
        return self._by_key[key]

    def label(self, key: str, language: Language) -> str:
        """The short text of a key, expired or not.

        Raises:
            NotFoundError: ``codes.unknown_code``.
        """
        return self.get(key).label(language)

    def valid_on(self, day: date) -> tuple[Code, ...]:
        """What may be chosen for something of that day, in the order of the screen."""
        return tuple(code for code in self.codes if code.valid_on(day))

    def match(self, word: str, on: date) -> Code | None:
        """The code that the quick line means by a word; capitals and accents do not count."""
        folded = fold(word)
        return next((code for code in self.valid_on(on) if folded in code.words), None)

    @cached_property
    def _by_key(self) -> Mapping[str, Code]:
        return {code.key: code for code in self.codes}


class CodeLists(Mapping[str, CodeList]):
    """All lists by name. An unknown name is loud, because it is never the user's doing."""

    def __init__(self, lists: Iterable[CodeList]) -> None:
        """Put the lists together and check what they say of each other.

        Raises:
            BrokenInstallError: ``codes.invalid`` for two lists of one name, or a ``sort`` or
                ``life_domain`` that the list it refers to does not have.
        """
        self._by_name: dict[str, CodeList] = {}
        for code_list in lists:
            if code_list.name in self._by_name:
                _Table(code_list.name).refuse("name", "duplicate")
            self._by_name[code_list.name] = code_list
        self._check_references()

    def __getitem__(self, name: str) -> CodeList:
        """The list of that name.

        Raises:
            BrokenInstallError: ``codes.unknown_list``.
        """
        if name not in self._by_name:
            raise BrokenInstallError("codes.unknown_list", list=name)
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def _check_references(self) -> None:
        for code_list in self._by_name.values():
            for code in code_list.codes:
                table = _Table(code_list.name, code.key)
                if not self._known("signal_sort", code.sort):
                    table.refuse("sort", "unknown")
                if not self._known("life_domain", code.life_domain):
                    table.refuse("life_domain", "unknown")

    def _known(self, name: str, key: str | None) -> bool:
        return key is None or (name in self and key in self[name])


def parse_code_list(text: str) -> CodeList:
    """Read the text of one list and refuse whatever is not as the format says.

    Raises:
        BrokenInstallError: ``codes.invalid`` with ``list``, ``entry`` (the code's key, or its
            number), ``setting`` and ``problem``: ``syntax``, ``missing``, ``unknown``,
            ``value``, ``too_long``, ``duplicate`` or ``order``.
    """
    settings = _toml(text)
    head = _Table(_shown(settings.get("name")), settings=settings)
    head.check_settings(required=_REQUIRED_HEAD)
    code_list = CodeList(
        name=head.matching("name", _IDENTIFIER),
        version=head.version(),
        title_nl=head.text("title_nl"),
        title_en=head.text("title_en"),
        codes=tuple(_read_code(table) for table in head.code_tables()),
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

    def check_settings(
        self, *, required: frozenset[str], optional: frozenset[str] = frozenset()
    ) -> None:
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
