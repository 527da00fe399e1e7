"""The printed code: what was printed comes back, and a slip of the pen does not pass."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError
from jis_desktop.security.recovery_code import SECRET_BYTES, read_code, written_code

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = hashlib.sha256(b"a printed code").digest()[:SECRET_BYTES]
CODE = written_code(SECRET)
PLAIN = CODE.replace("-", "")
SECRETS = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)


def refusal(text: str) -> str:
    with pytest.raises(InputError) as told:
        read_code(text)
    assert told.value.field == "code"
    assert text not in str(told.value) or not text
    return told.value.code


@given(SECRETS)
def test_what_is_written_is_read(secret: bytes) -> None:
    assert read_code(written_code(secret)) == secret


@pytest.mark.parametrize("secret", [bytes(SECRET_BYTES), b"\xff" * SECRET_BYTES])
def test_the_smallest_and_the_largest_too(secret: bytes) -> None:
    assert read_code(written_code(secret)) == secret


def test_nine_groups_of_four_symbols_that_are_not_mistaken_for_each_other() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 9
    assert set(PLAIN) <= set(SYMBOLS)
    assert not set("ILOU") & set(SYMBOLS)


def test_every_single_wrong_symbol_is_noticed() -> None:
    tried = 0
    for place, right in enumerate(PLAIN):
        for wrong in SYMBOLS.replace(right, ""):
            changed = PLAIN[:place] + wrong + PLAIN[place + 1 :]
            assert refusal(changed) == "recovery_code.typing_error"
            tried += 1
    assert tried == 36 * 31


def test_every_exchange_of_neighbours_is_noticed() -> None:
    tried = 0
    for place in range(len(PLAIN) - 1):
        first, second = PLAIN[place : place + 2]
        if first != second:
            changed = PLAIN[:place] + second + first + PLAIN[place + 2 :]
            assert refusal(changed) == "recovery_code.typing_error"
            tried += 1
    assert tried > 25


def test_without_the_checksum_a_wrong_symbol_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jis_desktop.security.crockford._checksum", lambda *_: 0)
    plain = written_code(SECRET).replace("-", "")
    assert read_code(("1" if plain[0] != "1" else "2") + plain[1:]) != SECRET


@given(
    st.lists(st.sampled_from(["", " ", "-", " - ", "\n", "\t"]), min_size=36, max_size=36),
    st.lists(st.booleans(), min_size=36, max_size=36),
    SECRETS,
)
def test_spaces_dashes_and_case_do_not_matter(
    gaps: list[str], lower: list[bool], secret: bytes
) -> None:
    symbols = written_code(secret).replace("-", "")
    typed = "".join(
        gap + (symbol.lower() if small else symbol)
        for gap, small, symbol in zip(gaps, lower, symbols, strict=True)
    )
    assert read_code(typed) == secret


@given(SECRETS)
def test_letters_that_look_like_digits_are_taken_for_them(secret: bytes) -> None:
    code = written_code(secret)
    for digit, letters in (("0", "oO"), ("1", "iIlL")):
        for letter in letters:
            assert read_code(code.replace(digit, letter)) == secret


@pytest.mark.parametrize("typed", ["", " ", PLAIN[:-1], PLAIN + "0", PLAIN * 2])
def test_a_wrong_length_is_told_apart(typed: str) -> None:
    assert refusal(typed) == "recovery_code.length"


@pytest.mark.parametrize("symbol", list("U!é\u0660"))
def test_a_symbol_that_no_code_has_is_told_apart(symbol: str) -> None:
    assert refusal(symbol + PLAIN[1:]) == "recovery_code.symbol"


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    with pytest.raises(InputError):
        read_code(text)
