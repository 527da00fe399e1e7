"""Restores on an empty machine from a folder and the printed code, and counts what differs.

``python -m tests.faults.release restore`` runs it at the size of a release.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jis_desktop.services.back_up import back_up, renew_keys
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.services.restore import Key, open_source, restore
from tests.backups.machine import NEW_PASSPHRASE, Machine, names, texts, without_keyring

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace

_NAMES = ("Ryan", "Noor", "Dina", "Yusuf", "Esra", "Milan")


def drills(count: int, *, seed: int) -> Counter[str]:
    """Each on a profile of its own, with somebody erased between backup and restore."""
    told = Counter(tried=0, differ=0, came_back=0)
    for number in range(count):
        with TemporaryDirectory() as place:
            told += _drill(Path(place), Random(seed + number))  # noqa: S311  repeatable
    return Counter({word: told[word] for word in ("tried", "differ", "came_back")})


def _drill(place: Path, chance: Random) -> Counter[str]:
    laptop, stick = Machine(place / "laptop"), place / "stick"
    stick.mkdir()
    code = laptop.start()
    with laptop.opened() as workplace:
        for _ in range(chance.randrange(5, 40)):
            log_line(f'"{chance.choice(_NAMES)}" 5m gesprek {chance.random()}', workplace)
        back_up(workplace, [str(stick)])
        erased = _erase_one(workplace, chance)
        renew_keys(workplace)
        before = names(workplace), texts(workplace)
    empty = Machine(place / "empty", keyring=without_keyring())
    key = Key(passphrase=NEW_PASSPHRASE, code=code)
    source = empty.source(stick)
    open_source(source, key)
    restore(source, key, door=empty.door())
    with empty.opened(NEW_PASSPHRASE) as workplace:
        after = names(workplace), texts(workplace)
    return Counter(tried=1, differ=after != before, came_back=erased in after[0])


def _erase_one(workplace: Workplace, chance: Random) -> str:
    with workplace.unit() as unit:
        one = chance.choice(sorted(unit.young_people.known_names(), key=lambda known: known.name))
    erase_youth(one.id, cause=REQUEST, workplace=workplace)
    return one.name
