"""A note about health is noticed, and an ordinary one is not."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.bootstrap import load_health_words, load_lists
from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.domain.health_words import HealthWords, parse_health_words
from jis_desktop.domain.text_rules import fold
from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = load_health_words()


@dataclass(frozen=True)
class Told:
    """What a record may say."""

    facts: str = ""
    interpretation: str = ""
    themes: tuple[str, ...] = ()
    topic: str | None = None
    health_reason: str = ""


@pytest.mark.parametrize(
    "text",
    [
        "heeft ADHD",
        "ze is zwanger",
        "zwangerschapstest gedaan",
        "was bij de huisarts, die schreef medicijnen voor",
        "diagnose: autismespectrum",
        "wil naar een psycholoog",
        "heeft een depressie",
        "epilepsie",
        "een chronische ziekte",
        "chronisch  zieke moeder",
        "Suïcidale gedachten",
        "met suïcide gedreigd",
        "burn-out",
        "lag in het ziekenhuis.",
        "he had a panic attack",
        "is seeing a therapist",
        "self-harm",
    ],
)
def test_a_note_about_health_is_noticed(text: str) -> None:
    assert SHIPPED.told_in(text)
    assert SHIPPED.told_in("niets", text.upper())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "was ziek",
        "stress voor de toets",
        "een beetje somber vandaag",
        "moe van het voetballen",
        "samen gezond gekookt",
        "de hivernale dagen",
        "coöperatief gewerkt",
        "vegan gegeten",
        "asociaal gedrag",
        "een soapserie",
        "samen ggzing",
    ],
)
def test_an_ordinary_note_is_not(text: str) -> None:
    assert not SHIPPED.told_in(text)


def _sentences(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, list | dict):
        for one in held.values() if isinstance(held, dict) else held:
            yield from _sentences(one)


def test_of_the_sentences_of_the_demo_hardly_one_is_about_health() -> None:
    text = resource_path("demo", "sentences.toml").read_text(encoding="utf-8")
    sentences = [one for one in _sentences(tomllib.loads(text)) if " " in one]
    noticed = [one for one in sentences if SHIPPED.told_in(one)]
    assert len(sentences) > 300
    assert len(noticed) <= 3, noticed


def test_a_theme_or_a_topic_is_enough() -> None:
    assert SHIPPED.about(Told(themes=("sport", "mentale_gezondheid")))
    assert SHIPPED.about(Told(topic="mentale_gezondheid"))
    assert SHIPPED.about_values({"topic": ("mentale_gezondheid",), "facts": ""})
    assert not SHIPPED.about(Told(themes=("sport",), topic="pesten"))


def test_a_reason_takes_the_mark_away_and_other_kinds_never_have_one() -> None:
    assert SHIPPED.lacks_reason(Told(facts="heeft adhd"))
    assert not SHIPPED.lacks_reason(Told(facts="heeft adhd", health_reason="nodig om te helpen"))
    assert not SHIPPED.lacks_reason(Told(facts="was op tijd"))
    assert not SHIPPED.lacks_reason(object())


@given(st.text(max_size=200))
def test_without_words_nothing_is_noticed_and_any_text_may_come(text: str) -> None:
    assert not HealthWords().told_in(text)
    assert SHIPPED.told_in(text) in {True, False}


@given(
    word=st.sampled_from([word for word in SHIPPED.words if not word.endswith("*")]),
    before=st.sampled_from(["", "a ", "(", "“"]),
    after=st.sampled_from(["", " b", ".", ",", ")"]),
)
def test_a_whole_word_is_noticed_and_a_part_of_one_is_not(
    word: str, before: str, after: str
) -> None:
    alone = HealthWords((word,))
    assert alone.told_in(f"{before}{word}{after}")
    assert not alone.told_in(f"{before}x{word}x{after}")


def test_the_list_holds_folded_words_and_known_keys() -> None:
    lists = load_lists()
    assert all(fold(word) == word for word in SHIPPED.words)
    assert len(set(SHIPPED.words)) == len(SHIPPED.words) < 100
    assert all(key in lists["theme"] for key in SHIPPED.themes)
    assert all(key in lists["early_signal"] for key in SHIPPED.topics)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nl = [",
        'nl = ["adhd"]',
        'nl = ["ADHD"]\nen = []\nthemes = []\ntopics = []',
        "nl = [1]\nen = []\nthemes = []\ntopics = []",
        'nl = ["adhd"]\nen = []\nthemes = "sport"\ntopics = []',
        'nl = ["adhd"]\nen = []\nthemes = [1]\ntopics = []',
    ],
)
def test_a_list_that_cannot_be_read_is_loud(text: str) -> None:
    with pytest.raises(BrokenInstallError, match=r"health_words\.invalid"):
        parse_health_words(text)
