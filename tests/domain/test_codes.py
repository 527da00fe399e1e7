"""A code list is read as it was written, and one with an error in it is refused."""

from __future__ import annotations

import json
import string
import tomllib
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jis_desktop.domain.code_text import parse_code_list
from jis_desktop.domain.codes import Code, CodeList, CodeLists
from jis_desktop.domain.errors import BrokenInstallError, JisError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES = Path(__file__).parents[2] / "resources" / "messages" / "codes.toml"

# A list made for the tests: the control. Each planted error below changes one thing of it.

HEAD = 'name = "colour"\nversion = 3\ntitle_nl = "Kleur"\ntitle_en = "Colour"\n'
RED = '[[code]]\nkey = "rood"\nnl = "Rood"\nen = "Red"\nsource = "paper L12-14, L20"\n'
RED_MORE = 'words = ["rood", "r-1"]\nvalid_from = 2021-08-01\nvalid_until = 2023-07-31\n'
BLUE = '[[code]]\nkey = "blauw"\nnl = "Blauw"\nen = "Blue"\nsource = "ours"\nicon = "hand-heart"\n'
SKY = BLUE.replace("lauw", "lauw_hemel").replace('"Blauw_hemel"', '"Hemel"') + 'parent = "blauw"\n'
CONTROL = "\n".join((HEAD, RED + RED_MORE, BLUE + 'words = ["blauw"]\n', SKY))


def test_the_control_list_passes() -> None:
    colours = parse_code_list(CONTROL)
    assert (colours.name, colours.version) == ("colour", 3)
    assert [code.key for code in colours.codes] == ["rood", "blauw", "blauw_hemel"]
    assert colours.get("blauw_hemel").parent == "blauw"
    assert colours.get("rood").full_label("en") == "Red"
    assert colours.get("rood").from_paper
    assert not colours.get("blauw").from_paper
    assert not colours.own
    assert parse_code_list(CONTROL.replace("version = 3", "version = 3\nown = true")).own
    assert parse_code_list("\ufeff" + CONTROL.replace("\n", "\r\n")) == colours


@pytest.mark.parametrize(
    ("before", "after", "setting", "problem"),
    [
        ('key = "blauw"', 'key = "rood"', "key", "duplicate"),
        ('key = "blauw"', 'key = "Blauw!"', "key", "value"),
        ('words = ["blauw"]', 'words = ["rood"]', "words", "duplicate"),
        ('words = ["blauw"]', 'words = ["blauw", "blauw"]', "words", "duplicate"),
        ('words = ["blauw"]', 'words = ["Blauw"]', "words", "value"),
        ('words = ["blauw"]', 'words = ["60m"]', "words", "value"),
        ('words = ["blauw"]', 'words = ["@plein"]', "words", "value"),
        ('words = ["blauw"]', 'words = "blauw"', "words", "value"),
        ('words = ["blauw"]', "words = [1]", "words", "value"),
        ("valid_until = 2023-07-31", "valid_until = 2021-07-31", "valid_until", "order"),
        ("valid_until = 2023-07-31", 'valid_until = "2023-07-31"', "valid_until", "value"),
        ("valid_from = 2021-08-01", "valid_from = 2021-08-01T09:00:00", "valid_from", "value"),
        ("valid_from = 2021-08-01", "valid_from = 2021-02-30", "-", "syntax"),
        ("version = 3", "version = 3.0", "version", "value"),
        ("version = 3", "version = true", "version", "value"),
        ("version = 3", "version = 0", "version", "value"),
        ("version = 3", f"version = {'9' * 5000}", "-", "syntax"),
        ("version = 3", f"version = {'[' * 5000}", "-", "syntax"),
        ("version = 3", "versie = 3", "versie", "unknown"),
        ("version = 3", 'version = 3\nown = "yes"', "own", "value"),
        ('title_en = "Colour"\n', "", "title_en", "missing"),
        ('en = "Blue"\n', "", "en", "missing"),
        ('en = "Blue"', 'en = ""', "en", "value"),
        ('en = "Blue"', 'en = "Blue "', "en", "value"),
        ('en = "Blue"', 'en = "Bl\\nue"', "en", "value"),
        ('nl = "Blauw"', f'nl = "{"b" * 29}"', "nl", "too_long"),
        ('en = "Blue"', 'en = "Blue"\nnl_full = "Het blauw"', "en_full", "missing"),
        ('en = "Blue"', 'en = "Blue"\nen_full = "The blue"', "nl_full", "missing"),
        ('source = "ours"', 'source = "paper"', "source", "value"),
        ('source = "ours"\n', "", "source", "missing"),
        ('icon = "hand-heart"', 'icon = "Hand Heart"', "icon", "value"),
        ('icon = "hand-heart"', 'color = "red"', "color", "unknown"),
        ('parent = "blauw"', 'parent = "groen"', "parent", "unknown"),
        ('parent = "blauw"', 'parent = "blauw_hemel"', "parent", "unknown"),
    ],
)
def test_a_planted_error_is_refused_and_says_where(
    before: str, after: str, setting: str, problem: str
) -> None:
    assert before in CONTROL
    with pytest.raises(BrokenInstallError) as refusal:
        parse_code_list(CONTROL.replace(before, after, 1))
    assert refusal.value.code == "codes.invalid"
    assert (refusal.value.values["setting"], refusal.value.values["problem"]) == (setting, problem)


@pytest.mark.parametrize("codes", ["code = 3\n", "code = []\n", "code = [3]\n", ""])
def test_a_list_without_codes_is_refused(codes: str) -> None:
    with pytest.raises(BrokenInstallError):
        parse_code_list(HEAD + codes)


def test_a_word_may_pass_to_a_successor_when_its_code_has_expired() -> None:
    later = BLUE + 'words = ["rood"]\nvalid_from = 2023-08-01\n'
    colours = parse_code_list("\n".join((HEAD, RED + RED_MORE, later)))
    for day, key in ((date(2023, 7, 31), "rood"), (date(2023, 8, 1), "blauw")):
        code = colours.match("rood", day)
        assert code is not None
        assert code.key == key
    with pytest.raises(BrokenInstallError):  # control: a day earlier, both would mean it
        parse_code_list("\n".join((HEAD, RED + RED_MORE, later.replace("08-01", "07-31"))))


def test_an_expired_code_keeps_its_label_but_is_no_longer_offered() -> None:
    colours, last = parse_code_list(CONTROL), date(2023, 7, 31)
    expired = colours.get("rood")
    assert expired in colours.valid_on(last)
    assert expired not in colours.valid_on(last + timedelta(days=1))
    assert colours.match("rood", last) is expired
    assert colours.match("rood", last + timedelta(days=1)) is None
    assert colours.label("rood", "nl") == "Rood"
    assert colours.label("rood", "en") == "Red"
    assert "rood" in colours


def test_a_key_that_never_was_is_refused_without_repeating_it() -> None:
    with pytest.raises(NotFoundError) as refusal:
        parse_code_list(CONTROL).label("paars", "nl")
    assert refusal.value.code == "codes.unknown_code"
    assert "paars" not in str(refusal.value.values)


@pytest.mark.parametrize("reference", ['sort = "wens"\n', 'life_domain = "thuis"\n'])
def test_a_reference_needs_the_list_and_the_key_it_names(reference: str) -> None:
    refers = parse_code_list(CONTROL + reference)
    wish, home = RED.replace("rood", "wens"), RED.replace("rood", "thuis")
    targets = [
        parse_code_list(HEAD.replace("colour", "signal_sort") + wish),
        parse_code_list(HEAD.replace("colour", "life_domain") + home),
    ]
    assert "colour" in CodeLists([refers, *targets])
    with pytest.raises(BrokenInstallError):
        CodeLists([refers])
    wrong = parse_code_list(CONTROL + reference.replace('= "', '= "geen_'))
    with pytest.raises(BrokenInstallError):
        CodeLists([wrong, *targets])


def test_an_unknown_list_is_loud_and_not_merely_absent() -> None:
    lists = CodeLists([parse_code_list(CONTROL)])
    with pytest.raises(BrokenInstallError, match=r"codes\.unknown_list"):
        lists["colours"]
    with pytest.raises(BrokenInstallError, match=r"codes\.unknown_list"):
        lists.get("colours")
    assert "colours" not in lists


def test_two_lists_of_one_name_are_refused() -> None:
    colours = parse_code_list(CONTROL)
    with pytest.raises(BrokenInstallError):
        CodeLists([colours, colours])


def test_every_refusal_has_a_sentence_in_both_languages_with_its_own_figures() -> None:
    sentences = tomllib.loads(MESSAGES.read_text(encoding="utf-8"))
    refused = set()
    colours = parse_code_list(CONTROL)
    for refuse in (
        lambda: parse_code_list(""),
        lambda: CodeLists([colours])["x"],
        lambda: colours.get("x"),
    ):
        with pytest.raises(JisError) as refusal:
            refuse()
        refused.add(refusal.value.code)
        assert set(sentences[refusal.value.code]) == {"nl", "en"}
        for sentence in sentences[refusal.value.code].values():
            named = {field for _, field, _, _ in string.Formatter().parse(sentence) if field}
            assert named == refusal.value.values.keys()
    assert refused == sentences.keys()


def render(code_list: CodeList) -> str:
    tables = [_settings({**asdict(code_list), "codes": None})]
    tables += ["[[code]]\n" + _settings(asdict(code)) for code in code_list.codes]
    return "\n".join(tables)


def _settings(values: Mapping[str, object]) -> str:
    given = {name: value for name, value in values.items() if value is not None}
    return "\n".join(f"{name} = {_toml(value)}" for name, value in given.items())


def _toml(value: object) -> str:
    return str(value) if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


IDENTIFIERS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
TEXTS = st.lists(
    st.text(st.characters(categories=["L", "M", "N", "P", "S"]), min_size=1, max_size=6),
    min_size=1,
    max_size=4,
).map(" ".join)


@st.composite
def code_lists(draw: st.DrawFn) -> CodeList:
    keys = draw(st.lists(IDENTIFIERS, min_size=1, max_size=5, unique=True))
    words = draw(st.lists(st.from_regex(r"[a-z][a-z-]{0,6}", fullmatch=True), unique=True))
    codes = []
    for number, key in enumerate(keys):
        first, last = sorted(draw(st.tuples(st.dates(), st.dates())))
        codes.append(
            Code(
                key=key,
                **{name: draw(TEXTS) for name in ("nl", "en", "nl_full", "en_full")},
                source=draw(st.sampled_from(["ours", "paper L1", "paper L1-2, L30"])),
                words=tuple(words[number :: len(keys)]),
                valid_from=draw(st.sampled_from([None, first])),
                valid_until=draw(st.sampled_from([None, last])),
                icon=draw(st.sampled_from([None, "star", "hand-heart"])),
                parent=keys[0] if number and draw(st.booleans()) else None,
            )
        )
    head = {"name": draw(IDENTIFIERS), "title_nl": draw(TEXTS), "title_en": draw(TEXTS)}
    return CodeList(
        version=draw(st.integers(1, 10**6)), codes=tuple(codes), own=draw(st.booleans()), **head
    )


@given(code_list=code_lists())
@settings(deadline=None)
def test_what_is_written_down_is_read_back_the_same(code_list: CodeList) -> None:
    assert parse_code_list(render(code_list)) == code_list


@given(
    text=st.one_of(
        st.text(),
        st.tuples(st.integers(0, len(CONTROL)), st.text(max_size=8), st.integers(0, 12)).map(
            lambda cut: CONTROL[: cut[0]] + cut[1] + CONTROL[cut[0] + cut[2] :]
        ),
    )
)
@settings(deadline=None)
def test_a_damaged_text_is_a_list_or_a_refusal_and_never_a_crash(text: str) -> None:
    try:
        code_list = parse_code_list(text)
    except BrokenInstallError:
        return
    assert code_list.codes
