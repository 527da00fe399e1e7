from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry, WhoKind
from jis_desktop.domain.name_typing import Fragment, complete_who, who_fragment
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.text_rules import clean_name, fold
from jis_desktop.domain.young_person import KnownName
from tests.domain.line_tables import LISTS, NAMES, TODAY, known, lines


def fragment(marked: str, tab: Entry | None = None) -> Fragment | None:
    """The fragment at the cursor, which stands where the line has a ``^``."""
    return who_fragment(marked.replace("^", ""), marked.index("^"), tab=tab)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("ry^", Fragment(0, 2, "ry")),
        ("  ry^", Fragment(2, 4, "ry")),
        ("r^yan 5m", Fragment(0, 4, "r")),
        ("ryan/3^", Fragment(0, 6, "ryan", "3")),
        ('"ryan d^', Fragment(0, 7, "ryan d")),
        ("@plein ry^", Fragment(7, 9, "ry")),
        ("signaal ry^", Fragment(8, 10, "ry")),
        ("steun ry^ bijbaan", Fragment(6, 8, "ry")),
        ("steun leerling ry^", Fragment(15, 17, "ry")),
        ("doel ry^", Fragment(5, 7, "ry")),
        ("sig^", Fragment(0, 3, "sig")),
        ("^", None),
        ("^ryan", None),
        ("ryan ^", None),
        ("ryan 5m^", None),
        ("ryan bij^", None),
        ("5m^", None),
        ("@pl^", None),
        ("signaal^", None),
        ("gang ry^", None),
        ("activiteit vo^", None),
        ("steun school ou^", None),
    ],
)
def test_letters_that_stand_for_a_name(marked: str, expected: Fragment | None) -> None:
    assert fragment(marked) == expected


def test_the_tab_decides_whether_a_line_has_a_name() -> None:
    assert fragment("ry^", Entry.EARLY_SIGNAL) == Fragment(0, 2, "ry")
    assert fragment("ry^", Entry.ACTIVITY) is None


@given(lines, st.integers(0, 200), st.none() | st.sampled_from(Entry))
def test_any_line_and_cursor_has_a_fragment_or_none(
    text: str, place: int, tab: Entry | None
) -> None:
    cursor = min(place, len(text))
    found = who_fragment(text, cursor, tab=tab)
    if found is not None:
        assert found.start < cursor <= found.end <= len(text)
        assert found.letters[0].isalpha()


def completed(marked: str, chosen: KnownName, names: tuple[KnownName, ...] = NAMES) -> str:
    """The line once somebody was chosen, with a ``^`` where the cursor goes."""
    found = fragment(marked)
    assert found is not None
    text, cursor = complete_who(marked.replace("^", ""), found, known=chosen, names=names)
    return f"{text[:cursor]}^{text[cursor:]}"


def test_a_chosen_name_takes_the_place_of_its_letters() -> None:
    ryan, noor, doel = NAMES[0], NAMES[2], NAMES[9]
    assert completed("ry^", ryan) == "Ryan ^"
    assert completed("ry^ 5m blij", ryan) == "Ryan ^5m blij"
    assert completed("signaal ry^an thuis", ryan) == "signaal Ryan ^thuis"
    assert completed("noo^", noor) == "Noor/4A ^"
    assert completed("do^", doel) == '"Doel" ^'


def test_a_name_that_a_longer_one_begins_with_is_quoted() -> None:
    ryan = known(1, "Ryan")
    assert completed("ry^", ryan, (ryan, known(2, "Ryan de Wit"))) == '"Ryan" ^'


def test_a_nickname_helps_where_name_and_class_do_not() -> None:
    ryan, other = known(1, "Ryan", "3C", nickname="Snelle"), known(2, "Ryan", "3c")
    assert completed("ry^", ryan, (ryan, other)) == "Snelle ^"
    assert completed("ry^", other, (ryan, other)) == "Ryan ^"


def test_a_class_of_two_words_is_quoted() -> None:
    ryan, other = known(1, "Ryan", "2 vmbo"), known(2, "Ryan", "3C")
    assert completed("ry^", ryan, (ryan, other)) == '"Ryan"/"2 vmbo" ^'


def is_clean(text: str) -> bool:
    try:
        return clean_name(text, field="name") == text
    except InputError:
        return False


typed_names = st.text("aAé'-. /", min_size=1, max_size=9) | st.text(min_size=1, max_size=6)
some_names = st.sampled_from(
    ["Ryan", "Ryan de Wit", "ryan", "Gang", "Groep", "School", "Anne/Marie", "A B C D E", "Zoë"]
)
names = some_names | typed_names.map(lambda text: " ".join(text.split())).filter(is_clean)
classes = st.sampled_from(["", "3C", "3c", "2 vmbo", "4/5"])
people = st.builds(
    KnownName, id=st.just(UUID(int=0)), name=names, nickname=st.just("") | names, class_name=classes
)
crowds = st.lists(people, min_size=1, max_size=5).map(
    lambda found: tuple(replace(one, id=UUID(int=n)) for n, one in enumerate(found, start=1))
)
notes = st.sampled_from(["", "5m blij", "de Wit kwam", "/3C", "Wit", "B C D E", ": ja"])


@given(crowds, st.sampled_from(["", "signaal ", "steun ", "traject ", "doel "]), notes)
@example((known(1, "Ryan"), known(2, "Ryan de Wit")), "", "de Wit kwam")
def test_what_is_completed_is_read_as_exactly_that_person(
    crowd: tuple[KnownName, ...], before: str, note: str
) -> None:
    chosen, book = crowd[0], NameBook(crowd)
    line = f"{before}x {note}"
    found = who_fragment(line, len(before) + 1)
    assert found is not None
    text, cursor = complete_who(line, found, known=chosen, names=book)
    assert text[cursor:] == note.lstrip()
    who = read_line(text, names=book, lists=LISTS, today=TODAY).who
    if who.kind is WhoKind.AMBIGUOUS:
        assume(told_apart_by_nothing(chosen, crowd))
        assert chosen in who.candidates
    else:
        assert who.id == chosen.id


def told_apart_by_nothing(chosen: KnownName, crowd: tuple[KnownName, ...]) -> bool:
    """Whether somebody else answers to the name in the same class, and to the nickname."""
    others = [one for one in crowd if one.id != chosen.id]
    same = [one for one in others if one.answers_to(chosen.name)]
    nicknamed = [one for one in others if one.answers_to(chosen.nickname)]
    in_class = [o for o in same if fold(o.class_name) == fold(chosen.class_name)]
    by_class = bool(chosen.class_name) and not in_class
    return not by_class and (not chosen.nickname or bool(nicknamed))


def test_control_without_quotation_marks_the_note_would_change_the_person() -> None:
    crowd = (known(1, "Ryan"), known(2, "Ryan de Wit"))
    plain = read_line("Ryan de Wit kwam", names=crowd, lists=LISTS, today=TODAY)
    assert plain.who.id == crowd[1].id
