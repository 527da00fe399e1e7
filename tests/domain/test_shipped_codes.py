"""The lists that come with the app: the paper's words, both languages, and words that fit."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from jis_desktop.domain.code_text import parse_code_list
from jis_desktop.domain.codes import LABEL_LENGTH, CodeLists, Language

FILES = sorted((Path(__file__).parents[2] / "resources" / "codes").glob("*.toml"))
NAMES = [path.stem for path in FILES]
TODAY = date(2022, 6, 17)

# Word for word from the paper, without the bullets' closing marks.
EIGHT_SIGNALS = """\
alcoholgebruik onder leerlingen
beginnend pestgedrag tussen leerlingen (ook online)
motivatieproblemen van leerlingen
relatieproblemen van leerlingen
armoedeproblematiek bij leerlingen
onveilige thuissituatie van leerlingen
wensen van leerlingen om in de pauze te sporten
wensen van leerlingen om in hun vrije tijd muziek te maken"""
ELEVEN_FOR_PUPILS = """\
te stimuleren om hun huiswerk te maken
te begeleiden naar een rustige werkplek om huiswerk te maken
te helpen met het maken van werkstukken
te belonen als ze goede cijfers halen (door bijv. een barbecue te organiseren)
te ondersteunen bij het vinden van een bijbaan of stage
te ondersteunen bij het aanmelden voor een vervolgopleiding
voor te bereiden op een gesprek dat zij gaan voeren met docenten \
(tips geven over houding, taalgebruik etc.)
te stimuleren om op zoek te gaan naar hun eigen identiteit
te ondersteunen bij het bereiken van een gezond gewicht en het ontwikkelen van hun \
weerbaarheid (bijv. door sportactiviteiten te organiseren)
te ondersteunen bij sociaal-emotionele zaken zoals overlijden, scheiding, ziekte, verdriet
door te verwijzen naar voorzieningen (bijv. sportfonds), activiteitbesteding \
(bijv. buurthuis) en hulpverlening (bijv. Ouder en Kindadviseur)"""
SIX_FOR_STAFF = """\
docenten en mentoren te ondersteunen bij het bespreken van moeilijke thema\u2019s in de klas \
zoals pesten en criminaliteit
met leerlingen in gesprek te gaan als zij de klas worden uitgestuurd
mee te gaan op excursies en kamp waardoor de jongerenwerker niet alleen schoolpersoneel \
ondersteunt maar ook de leerlingen (beter) leert kennen
als tussenpersoon/bemiddelaar op te treden in gesprekken tussen schoolpersoneel en leerlingen \
en wederzijds begrip te creëren door aan te sluiten bij de leefwereld van leerlingen en \
schoolpersoneel
de-escalerend op te treden (bv. in pauzes) wanneer conflicten tussen leerlingen uit de hand \
dreigen te lopen
als tussenpersoon/bemiddelaar op te treden in gesprekken van schoolpersoneel met ouders van \
leerlingen (bijv. door de moedertaal van de ouders te spreken of doordat zij de ouders al kennen)"""
THREE_FOR_CONNECTION = """\
ouders en personen uit het informele netwerk van leerlingen bij het schoolproces van leerlingen \
te betrekken
samen te werken met partners in de wijk, zoals buurtbewoners, winkeleigenaren, straatcoaches, \
de kerk en moskee, huiswerkbegeleiders, jongerenwerk in de wijk, sportclubs, muziekscholen en \
theaters, waardoor de leerlingen ondersteund worden bij het vinden van positieve \
vrijetijdsbesteding en de school in verbinding staat met de wijk
samen te werken met de schoolcoach en hulpinstanties bij de ondersteuning van leerlingen waardoor \
leerlingen sneller naar hulpverlening doorgeleid kunnen worden (ook door leerlingen te stimuleren \
om hulp te accepteren)"""


@cache
def shipped() -> CodeLists:
    return CodeLists(parse_code_list(path.read_text(encoding="utf-8")) for path in FILES)


def test_every_file_is_one_list_under_its_own_name() -> None:
    assert list(shipped()) == NAMES
    assert len(shipped()) == 32


def test_an_organisation_may_add_places_and_themes_and_nothing_else() -> None:
    assert [name for name, one in shipped().items() if one.own] == ["place", "theme"]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_file_starts_by_saying_where_its_values_come_from(path: Path) -> None:
    comment = path.read_text(encoding="utf-8").partition("\n\n")[0].splitlines()
    assert all(line.startswith("# ") for line in comment)
    from_paper = any(code.from_paper for code in shipped()[path.stem].codes)
    origin = "nota Jongerenwerk in School" if from_paper else "Door ons gekozen"
    assert origin in " ".join(line[2:] for line in comment)


@pytest.mark.parametrize(
    ("name", "number", "wording"),
    [
        ("support_pupil", 11, ELEVEN_FOR_PUPILS),
        ("support_school", 6, SIX_FOR_STAFF),
        ("support_connection", 3, THREE_FOR_CONNECTION),
        ("early_signal", 8, EIGHT_SIGNALS),
    ],
)
def test_the_papers_items_stand_word_for_word_and_in_its_order(
    name: str, number: int, wording: str
) -> None:
    items = wording.splitlines()
    codes = shipped()[name].codes
    assert len(items) == number
    assert [code.nl_full for code in codes[: len(items)]] == items
    assert all(code.from_paper for code in codes[: len(items)])
    assert len(codes) == len(items) or name == "early_signal"


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("life_domain", "school_werk straat_wijk thuis online"),
        ("contact_kind", "check_in gesprek diep_gesprek driegesprek"),
        ("with_whom", "jongere ouder mentor school partner"),
        ("signal_sort", "behoefte wens probleem"),
        ("signal_source", "gezien gehoord verteld"),
        ("signal_status", "nieuw in_gesprek opgepakt doorgeleid gesloten"),
        ("gender", "meisje jongen anders_onbekend"),
        ("tally_kind", "gangcontact straatcontact"),
    ],
)
def test_lists_that_other_rules_rely_on_have_exactly_these_keys(name: str, keys: str) -> None:
    assert [code.key for code in shipped()[name].codes] == keys.split()


def test_every_early_signal_has_its_usual_sort_except_the_open_one() -> None:
    sorts = {code.key: code.sort for code in shipped()["early_signal"].codes}
    assert [key for key, sort in sorts.items() if sort is None] == ["anders"]
    assert set(sorts.values()) == {"behoefte", "wens", "probleem", None}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_has_a_label_of_its_own_that_fits_a_chip(name: str, language: Language) -> None:
    labels = [code.label(language) for code in shipped()[name].codes]
    assert all(0 < len(label) <= LABEL_LENGTH for label in labels)
    assert len({label.casefold() for label in labels}) == len(labels)
    assert all(code.full_label(language) for code in shipped()[name].codes)
    assert shipped()[name].title(language)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_means_one_code_of_its_list(name: str) -> None:
    code_list = shipped()[name]
    for code in code_list.valid_on(TODAY):
        for word in code.words:
            assert code_list.match(word.upper(), TODAY) is code


@pytest.mark.parametrize(
    "names",
    [
        ("contact_kind", "with_whom", "life_domain", "theme"),
        ("contact_kind", "with_whom", "life_domain", "support_pupil"),
        ("early_signal", "life_domain", "signal_sort", "signal_source"),
        ("activity_kind", "programme"),
    ],
)
def test_words_that_share_a_quick_line_do_not_compete(names: tuple[str, ...]) -> None:
    words = [word for name in names for code in shipped()[name].codes for word in code.words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("name", "word", "key"),
    [
        ("contact_kind", "check-in", "check_in"),
        ("theme", "bijbaan", "bijbaan_stage"),
        ("support_pupil", "stage", "bijbaan_stage"),
        ("early_signal", "onveilig", "onveilig_thuis"),
        ("activity_kind", "Voetbal", "sport"),
        ("activity_kind", "basketbal", "sport"),
        ("place", "plein", "plein"),
        ("referred_by", "Zorgcoördinator", "zorgcoordinator"),
        ("with_whom", "CONCIËRGE", "school"),
    ],
)
def test_the_quick_lines_own_examples_are_understood(name: str, word: str, key: str) -> None:
    code = shipped()[name].match(word, TODAY)
    assert code is not None
    assert code.key == key


def test_weesp_is_offered_from_the_day_it_joined_the_city() -> None:
    weesp = shipped()["district"].get("weesp")
    assert not weesp.valid_on(date(2022, 3, 23))
    assert weesp.valid_on(date(2022, 3, 24))
    assert len(shipped()["district"].valid_on(date(2022, 3, 23))) == 7
