"""The chain shows every edit of the log; a tail cut off shows only by a head noted elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from jis_desktop.domain.audit_walk import first_broken
from jis_desktop.domain.records import AuditEvent
from jis_desktop.security.audit_chain import AuditChain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CHAIN = AuditChain(b"a" * 32)
LENGTH = 20
Line = tuple[AuditEvent, bytes]


def event(sequence: int) -> AuditEvent:
    return AuditEvent(
        sequence=sequence,
        at=1_800_000_000_000 + sequence,
        actor="abcdef01",
        action="change",
        kind="contact",
        record_id=sequence.to_bytes(16) if sequence % 3 else None,
        detail=f"fields={sequence}",
    )


def written(events: Sequence[AuditEvent], chain: AuditChain = CHAIN) -> list[Line]:
    """The log as the app would have written it."""
    lines: list[Line] = []
    previous = b""
    for each in events:
        previous = chain.mac(previous, each)
        lines.append((each, previous))
    return lines


def broken(lines: Sequence[Line], heads: Mapping[int, bytes] | None = None) -> int | None:
    return first_broken(lines, CHAIN.mac, heads=heads or {})


LOG = written([event(number) for number in range(1, LENGTH + 1)])
HEAD = LOG[-1][1]
PLACES = st.integers(0, LENGTH - 1)
EDITS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"at": st.integers(0, 2**40)}),
    st.fixed_dictionaries({"sequence": st.integers(0, 99)}),
    st.fixed_dictionaries({"record_id": st.none() | st.binary(min_size=16, max_size=16)}),
    st.sampled_from(["actor", "action", "kind", "detail"]).flatmap(
        lambda field: st.fixed_dictionaries({field: st.text(max_size=12)})
    ),
)


def test_an_untouched_log_is_whole() -> None:
    assert broken(LOG) is None
    assert broken(LOG, {LENGTH: HEAD}) is None
    assert broken([]) is None
    assert len(HEAD) == 32


def test_a_log_that_went_on_after_the_head_was_noted_is_whole() -> None:
    for line, code in LOG:
        assert broken(LOG, {line.sequence: code}) is None


@trying(max_examples=100)
@given(PLACES, EDITS)
def test_an_edit_shows_at_its_place(place: int, edit: dict[str, Any]) -> None:
    changed = replace(LOG[place][0], **edit)
    log = [*LOG[:place], (changed, LOG[place][1]), *LOG[place + 1 :]]
    assert broken(log) == (None if changed == LOG[place][0] else place + 1)


@trying(max_examples=100)
@given(PLACES, st.integers(0, 255))
def test_a_changed_code_shows(place: int, bit: int) -> None:
    code = (int.from_bytes(LOG[place][1]) ^ 1 << bit).to_bytes(32)
    log = [*LOG[:place], (LOG[place][0], code), *LOG[place + 1 :]]
    assert broken(log) == place + 1


@pytest.mark.parametrize("renumbered", [False, True])
def test_every_deletion_shows(*, renumbered: bool) -> None:
    for place in range(LENGTH - 1):
        log = LOG[:place] + LOG[place + 1 :]
        assert broken(_numbered(log) if renumbered else log) is not None


@pytest.mark.parametrize("renumbered", [False, True])
def test_every_swap_shows(*, renumbered: bool) -> None:
    tried = 0
    for first in range(LENGTH):
        for second in range(first + 1, LENGTH):
            log = list(LOG)
            log[first], log[second] = log[second], log[first]
            assert broken(_numbered(log) if renumbered else log) is not None
            tried += 1
    assert tried >= 100


@trying(max_examples=100)
@given(PLACES, PLACES, st.booleans())
def test_an_insertion_shows(place: int, copied: int, renumbered: bool) -> None:  # noqa: FBT001  Hypothesis draws it
    log = [*LOG[:place], LOG[copied], *LOG[place:]]
    assert broken(_numbered(log) if renumbered else log) is not None


def test_an_added_line_without_the_key_shows() -> None:
    stranger = AuditChain(b"b" * 32)
    added = event(LENGTH + 1)
    assert broken([*LOG, (added, stranger.mac(HEAD, added))]) == LENGTH + 1
    assert broken([*LOG, (added, CHAIN.mac(HEAD, added))]) is None


def test_a_log_written_anew_with_another_key_shows() -> None:
    events = [each for each, _ in LOG]
    assert broken(written(events, AuditChain(b"b" * 32))) == 1


def test_a_cut_tail_shows_by_the_head() -> None:
    for length in range(LENGTH):
        assert broken(LOG[:length], {LENGTH: HEAD}) == length + 1


def test_without_the_head_a_cut_tail_does_not_show() -> None:
    for length in range(LENGTH):
        assert broken(LOG[:length]) is None


def test_a_line_of_another_log_with_the_same_key_shows() -> None:
    """Such as one that a restored backup brought about."""
    others = [replace(each, detail="other") for each, _ in LOG]
    other = written(others)
    for place in range(1, LENGTH):
        log = [*LOG[:place], other[place], *LOG[place + 1 :]]
        assert broken(log) == place + 1


def test_text_cannot_move_from_one_field_to_the_next() -> None:
    one = replace(event(1), actor="ab", action="c")
    other = replace(event(1), actor="a", action="bc")
    assert CHAIN.mac(b"", one) != CHAIN.mac(b"", other)


def _numbered(log: list[Line]) -> list[Line]:
    """The numbers put right, as somebody who hides a deletion would."""
    return [(replace(each, sequence=place + 1), code) for place, (each, code) in enumerate(log)]
