"""Writes docs/privacy/verwerkingsregister.md and bewaartermijnen.md from the schema and the rules.

With ``--check`` it writes nothing and fails where a page is stale. It also fails on a column
that docs/privacy/register.toml does not explain.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import jis_desktop.storage.unit_of_work  # noqa: F401  brings in every table
from jis_desktop.domain.retention import CHOICES, DEFAULT_MONTHS, RecordClass
from jis_desktop.storage.columns import metadata

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Column, Table

FOLDER = Path(__file__).parents[2] / "docs" / "privacy"
SOURCE = FOLDER / "register.toml"
_SEALED: Final = "_sealed"
_TERMS: Final = {
    "coaching": "na afsluiten van het traject, zie bewaartermijnen.md",
    "contacts": "na het laatste contact, zie bewaartermijnen.md",
    "early_signal": "na het signaal, zie bewaartermijnen.md",
    "jongere": "zolang de jongere er is",
    "profiel": "zolang het profiel er is",
    "blijft": "blijft; er staat geen jongere in",
}
_TRIGGERS: Final = {
    RecordClass.COACHING: (
        "Een jongere met een coachingstraject",
        "de dag waarop het traject is afgesloten",
    ),
    RecordClass.CONTACTS: (
        "Een jongere zonder coachingstraject",
        "de dag van het laatste contact",
    ),
    RecordClass.EARLY_SIGNAL: (
        "Een vroegsignaal dat klaar is of waar niets op volgde",
        "de dag van het signaal",
    ),
}
_REGISTER_HEAD: Final = """# Verwerkingsregister: wat JIS Desktop op een laptop bewaart

Gemaakt uit het databaseschema door `packaging/dev/privacy_docs.py`; niet met de hand veranderen.
Dit is het deel van het register (AVG, artikel 30) dat de software kan weten. De functionaris
gegevensbescherming (FG) vult aan: verwerkingsverantwoordelijke, grondslag, ontvangers buiten de
organisatie, en of de termijnen kloppen. Zie dpia.md.

Alles staat in één versleutelde database (SQLCipher). Wat hieronder *versleuteld per jongere* heet,
is daarbinnen nog eens versleuteld met een sleutel van die ene jongere. Wissen vernietigt die
sleutel, ook in reservekopieën.

Geen veld voor: burgerservicenummer, adres, geboortedag, herkomst, geloof, strafbare feiten.
"""
_TERMS_HEAD: Final = """# Bewaartermijnen

Gemaakt uit `jis_desktop/domain/retention.py` door `packaging/dev/privacy_docs.py`.

**Dit zijn voorstellen.** Voor vrij toegankelijk jongerenwerk is geen wettelijke termijn gevonden.
De FG van elke organisatie beslist; de termijn is per organisatie te kiezen.

| wat | telt vanaf | voorstel | te kiezen |
|---|---|---|---|
"""
_TERMS_FOOT: Final = """
- Activiteiten, tellingen en uren zonder namen blijven.
- De app wist niets uit zichzelf: zij stelt voor, een mens beslist, en er blijft een bewijs zonder
  namen.
- Een bewaarplicht met reden en einddatum houdt wissen tegen. Staat de klok terug, dan wacht wissen.
- Reservekopieën worden hooguit 35 dagen bewaard; wie gewist is, is in oudere kopieën niet meer te
  lezen, omdat de sleutel ook daar vernietigd wordt.
"""


def pages() -> Mapping[str, str]:
    """File name to text."""
    return {"verwerkingsregister.md": _register(), "bewaartermijnen.md": _terms()}


def _register() -> str:
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    tables = source["tables"]
    unknown = set(metadata.tables) ^ set(tables)
    if unknown:
        raise SystemExit(f"register.toml and the schema differ: {sorted(unknown)}")
    parts = [_table(metadata.tables[name], told, source) for name, told in tables.items()]
    return _REGISTER_HEAD + "".join(parts)


def _table(table: Table, told: Mapping[str, str], source: Mapping[str, Any]) -> str:
    head = (
        f"\n## {told['title']}\n\nOver: {told['about']}. Waarvoor: {told['why']} "
        f"Bewaard: {_TERMS[told['term']]}.\n\n| gegeven | hoe het bewaard is |\n|---|---|\n"
    )
    return head + "".join(_rows(table, source))


def _rows(table: Table, source: Mapping[str, Any]) -> Iterator[str]:
    for column in table.c:
        name = column.name.removesuffix(_SEALED)
        if name in source["technical"] or name.startswith("stamp"):
            continue
        if name not in source["columns"]:
            raise SystemExit(f"register.toml does not explain {table.name}.{column.name}")
        yield f"| {source['columns'][name]} | {_how(table, column)} |\n"


def _how(table: Table, column: Column[Any]) -> str:
    if not column.name.endswith(_SEALED):
        return "in de versleutelde database"
    if table.name == "young_person":
        return "versleuteld per jongere"
    if "young_person_id" not in table.c:
        return "versleuteld met de sleutel van het profiel"
    always = not table.c["young_person_id"].nullable
    return "versleuteld per jongere" + ("" if always else "; zonder jongere: van het profiel")


def _terms() -> str:
    choices = ", ".join(map(str, CHOICES))
    rows = [
        f"| {what} | {since} | {DEFAULT_MONTHS[kind]} maanden | {choices} maanden |\n"
        for kind, (what, since) in _TRIGGERS.items()
    ]
    return _TERMS_HEAD + "".join(rows) + _TERMS_FOOT


def main(arguments: list[str] | None = None) -> int:
    """Write the pages, or tell which are stale."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(arguments).check
    stale = False
    for name, text in pages().items():
        path = FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            sys.stderr.write(f"{name}: not up to date; run packaging/dev/privacy_docs.py\n")
            stale = True
        else:
            path.write_text(text, encoding="utf-8")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
