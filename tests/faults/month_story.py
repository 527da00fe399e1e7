"""The story of the scripted month: its days, its child processes, and what they said."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.local_renewal import LocalRenewal
from jis_desktop.security.backup_set import names_in
from jis_desktop.security.vault import FileVault
from jis_desktop.security.vault_file import read_vault
from jis_desktop.services.back_up import verify
from jis_desktop.services.restore import Key, open_source, restore
from tests.backups.machine import PASSPHRASE, Machine
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.faults.month_look import Readable, differences, look
from tests.faults.month_plan import Plan
from tests.faults.month_settle import settle_doubtful
from tests.faults.month_worker import capture, in_child, speak, work
from tests.faults.month_world import World
from tests.security.bench import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.month_look import Found
    from tests.faults.month_world import Order, Told

DAYS = 30
PASSPHRASE_DAY, RENEWAL_DAY, EMPTY_DAY, RESTORE_DAYS = 8, 15, 20, (10, 25)
BAD = ("lost", "came_back", "broken", "unsound", "refused_wrongly")
SLOWEST = 0.06
"""Seconds an order takes at first sight; measured after the first session."""


class FileKeyring(FakeDeviceSecrets):
    """A keyring that several processes share."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def get(self, account: str) -> bytes | None:
        path = self._folder / account
        return path.read_bytes() if path.exists() else None

    def set(self, account: str, secret: bytes) -> None:
        part = self._folder / f".{account}"
        part.write_bytes(secret)
        part.replace(self._folder / account)

    def delete(self, account: str) -> None:
        (self._folder / account).unlink(missing_ok=True)


class Month:
    """One month.

    Args:
        place: an empty folder.
        seed: of every choice.
        early: the control: records are acknowledged before they are durable.
        kills: whether any process is killed.
    """

    def __init__(self, place: Path, *, seed: int, early: bool = False, kills: bool = True) -> None:
        self._kills = kills
        self._chance = Random(seed)  # noqa: S311  repeatable
        self._early = early
        self._keyring = FileKeyring(place / "keyring")
        self._machine = Machine(place / "laptop", keyring=self._keyring)
        self._sticks = [place / "stick-a", place / "stick-b"]
        self._code_file = place / "code"
        for stick in self._sticks:
            stick.mkdir()
        self._code = self._machine.start()
        self._passphrase, self._day = PASSPHRASE, 0
        self._pace = SLOWEST
        self.world = World()
        self._backups: dict[str, tuple[int, World, frozenset[str]]] = {}
        self._erased: set[str] = set()
        self._parted: set[str] = set()
        self._said: dict[str, set[str]] = {}
        self._names: set[str] = set()
        self._ids: dict[str, set[UUID]] = {}
        self.told: Counter[str] = Counter(dict.fromkeys(("tried", "kills", *BAD), 0))
        self.troubles: list[str] = []

    def run(self) -> Counter[str]:
        """All days, and what was left."""
        self._session(lambda plan: [plan.log(4), *(plan.back_up(str(s)) for s in self._sticks)])
        for self._day in range(1, DAYS + 1):
            self._machine.clock.move(days=1)
            self._stick_comes_or_goes()
            self._work_a_day()
            self._of_some_days()
            found = self._look()
            self.world.heads.append(found.head)
        self._end()
        self.told["tried"] = 1
        return self.told

    def _work_a_day(self) -> None:
        day, chance = self._day, self._chance

        def morning(plan: Plan) -> None:
            first, then = chance.sample([plan.file, lambda: plan.of_day(day)], 2)
            first()
            plan.log(chance.randrange(3, 8))
            then()
            plan.log(chance.randrange(0, 4))
            plan.back_up()

        def afternoon(plan: Plan) -> None:
            plan.file()
            plan.log(chance.randrange(2, 5))
            plan.back_up()

        self._session(lambda plan: plan.capture(chance.randrange(4)), locked=True, kill=0.2)
        self._session(morning, kill=0.4)
        self._session(lambda plan: plan.capture(chance.randrange(3)), locked=True)
        self._session(afternoon, kill=0.3)

    def _of_some_days(self) -> None:
        if self._day == PASSPHRASE_DAY:
            self._change_passphrase()
        elif self._day == RENEWAL_DAY:
            self._renew()
        elif self._day == EMPTY_DAY:
            self._restore_on_an_empty_machine()
        elif self._day in RESTORE_DAYS:
            self._restore_yesterday()

    def _stick_comes_or_goes(self) -> None:
        """The second stick is away on some days."""
        self._bring_stick()
        if self._day % 3 == 0 and self._day not in {EMPTY_DAY, DAYS}:
            self._sticks[1].rename(self._drawer)

    def _bring_stick(self) -> None:
        if self._drawer.exists():
            self._drawer.rename(self._sticks[1])

    @property
    def _drawer(self) -> Path:
        return self._sticks[1].with_name("drawer")

    def _session(
        self, choose: Callable[[Plan], object], *, locked: bool = False, kill: float = 0
    ) -> None:
        """Choose orders, let a child carry them out, and see what came of it."""
        self._machine.clock.move(minutes=20)
        kill = 1 if kill and self._early else kill
        plan = Plan(self.world, self._chance, never=self._never(), taken=self._names)
        choose(plan)
        orders = plan.orders
        for order in orders:
            self._said.setdefault(order.youth, set()).add(order.words)

        def child(pipe: int) -> None:
            if locked:
                capture(self._machine, orders, pipe)
            else:
                work(self._machine, self._passphrase, orders, pipe, early=self._early)

        said = self._run_child(child, orders=len(orders), kill=kill)
        doubtful = self._settle(orders, said)
        found = self._look_only()
        if doubtful is not None:
            gone = settle_doubtful(self.world, doubtful, found)
            self._forget(gone)
        self._judge(found)

    def _run_child(
        self, child: Callable[[int], None], *, orders: int, kill: float = 0
    ) -> list[list[Any]]:
        begun = time.monotonic()
        process, reading = in_child(child)
        killed = self._chance.random() < kill and self._kills
        moment = self._chance.random()
        if killed:
            time.sleep(moment * self._pace * (orders + 2))
            os.kill(process, signal.SIGKILL)
            self.told["kills"] += 1
        with os.fdopen(reading) as lines:
            said = [json.loads(line) for line in lines]
        _, status = os.waitpid(process, 0)
        assert killed or status == 0, "a worker failed; its error stands above"
        if not killed and orders > 1:
            self._pace = (time.monotonic() - begun) / (orders + 2)
        return said

    def _settle(self, orders: list[Order], said: list[list[Any]]) -> Order | None:
        """Take over what was acknowledged; the order that was begun and not."""
        begun = [line[1] for line in said if line[0] == "begun"]
        for _, number, outcome, answer in (line for line in said if line[0] == "done"):
            begun.remove(number)
            order = orders[number]
            self.told["acknowledged"] += 1
            if outcome != order.expected:
                self.told["refused_wrongly"] += 1
                self._trouble(f"{order.verb} gave {outcome}")
            else:
                self._carried_out(order, answer)
        return orders[begun[0]] if begun else None

    def _carried_out(self, order: Order, answer: dict[str, Any]) -> None:
        self.world.apply(order)
        if order.verb == "unmerge":
            self._parted.add(order.other)
        elif order.verb == "erase" and order.expected == "ok":
            gone = self.world.with_merged(order.youth)
            self.world.erased(gone)
            self._forget(gone)
        for line, record in answer.get("filed", []):
            self.world.filed(UUID(line), UUID(record))
            self.told["filed"] += 1
        for _, name in answer.get("written", []):
            self._backups[name] = (self._day, self.world.copy(), frozenset(self._erased))

    def _forget(self, gone: set[str]) -> None:
        self._erased |= gone
        self.told["erased"] += len(gone)

    def _never(self) -> set[str]:
        """Who cannot be erased everywhere by design, see the module's text."""
        twice = {name for name, ids in self._ids.items() if len(ids) > 1}
        return self._parted | twice

    def _look_only(self) -> Found:
        found = look(self._machine, self._passphrase, self.world.heads)
        for name, youth in found.youths.items():
            self._ids.setdefault(name, set()).add(youth)
        return found

    def _look(self) -> Found:
        found = self._look_only()
        self._judge(found)
        return found

    def _judge(self, found: Found) -> None:
        wrong = differences(self.world, found)
        self.told["lost"] += len(wrong)
        self.told["came_back"] += len(found.named) + len(self._erased & found.youths.keys())
        self.told["broken"] += found.broken is not None
        self.told["unsound"] += not found.sound
        for one in [*wrong, *(f"erased still in {table}" for table in found.named)]:
            self._trouble(one)
        if found.broken is not None:
            self._trouble(f"log broken at {found.broken}")

    def _trouble(self, what: str) -> None:
        self.troubles.append(f"day {self._day}: {what}")

    def _change_passphrase(self) -> None:
        old, new = self._passphrase, f"{self._passphrase} en nog een paar"

        def child(pipe: int) -> None:
            self._machine.door().change_passphrase(old, new)
            speak(pipe, "changed")

        said = self._run_child(child, orders=0, kill=0.5)
        try:
            self._machine.door().prove(new)
            self._passphrase = new
        except PassphraseError:
            assert not said, "the new passphrase was acknowledged and does not open"

    def _renew(self) -> None:
        self._drop_lines()
        if not self._renewed(kill=0.5):
            assert self._renewed()

    def _renewed(self, kill: float = 0) -> bool:
        before = read_vault(self._machine.profile).vault_id

        def child(pipe: int) -> None:
            renewal = LocalRenewal(
                self._machine.profile, secrets=self._keyring, vault=self._vault_in
            )
            renewal.renew(self._passphrase, lambda code: _keep(self._code_file, code))
            speak(pipe, "renewed")

        said = self._run_child(child, orders=4, kill=kill)
        self._machine.door().exists()  # mends a swap that was cut off
        renewed = read_vault(self._machine.profile).vault_id != before
        assert renewed or not said
        if renewed:
            self._code = self._code_file.read_text("utf-8")
            self._backups.clear()
            self.told["renewals"] += 1
        self._vault_in(self._machine.profile).open_with_code(self._code)
        return renewed

    def _drop_lines(self) -> None:
        """File what waits and throw the rest away: new keys could not read it."""
        self._session(lambda plan: plan.file())
        shutil.rmtree(self._machine.profile / "captured", ignore_errors=True)
        self.world.lines.clear()

    def _vault_in(self, folder: Path) -> FileVault:
        return FileVault(folder, self._keyring, calibrate=lambda: CHEAP)

    def _own_backups(self) -> Path:
        vault_id = read_vault(self._machine.profile).vault_id
        return self._machine.place / "backups" / vault_id[:8]

    def _restore_yesterday(self) -> None:
        folders = [self._own_backups(), self._sticks[0]]
        folder = self._chance.choice([one for one in folders if one.is_dir()])
        known = [name for name in names_in(folder) if name in self._backups]
        earlier = [name for name in known if self._backups[name][0] < self._day]
        if not earlier:
            return
        key, name, lines = Key(passphrase=self._passphrase), max(earlier), self.world.lines
        head = self._look().head
        said = self._run_child(self._restoring(folder, key, name), orders=6, kill=0.4)
        swapped = look(self._machine, self._passphrase, [head]).broken is not None
        assert swapped or not said
        if swapped:
            self._restored(name, lines)

    def _restore_on_an_empty_machine(self) -> None:
        """Everything is gone but the first stick and the printed code."""
        self._session(lambda plan: [plan.file(), plan.back_up()])
        folder = self._sticks[0]
        name = max(name for name in names_in(folder) if name in self._backups)
        shutil.rmtree(self._machine.place)
        shutil.rmtree(self._keyring._folder)
        was = self._machine
        self._machine = Machine(was.place, keyring=self._keyring, clock=was.clock)
        self._keyring._folder.mkdir()
        self._passphrase = f"{self._passphrase} en opnieuw"
        key = Key(passphrase=self._passphrase, code=self._code)
        self._run_child(self._restoring(folder, key, name), orders=6)
        self._restored(name, {})

    def _restoring(self, folder: Path, key: Key, name: str) -> Callable[[int], None]:
        def child(pipe: int) -> None:
            source = self._machine.source(folder)
            open_source(source, key)
            restore(source, key, door=self._machine.door(), name=name)
            speak(pipe, "restored")

        return child

    def _restored(self, name: str, lines: dict[UUID, Told]) -> None:
        _day, world, erased_then = self._backups[name]
        self.world = world.restored(self._erased, later=self._erased != erased_then)
        self.world.lines = lines
        self.told["restores"] += 1
        self._look()

    def _end(self) -> None:
        """Everything in reach is brought up to date, and read with every key that is left."""
        self._bring_stick()
        self._session(lambda plan: plan.back_up())
        folders = [self._machine.profile, self._own_backups(), *self._sticks]
        with self._machine.opened(self._passphrase) as workplace:
            checks = [one for path in folders[1:] for one in verify(workplace, str(path))]
        self.told["unsound"] += sum(not one.ok for one in checks)
        for one in checks:
            if not one.ok:
                self._trouble(f"{one.check}: {one.detail}")
        readable = Readable(folders, self._vault_in(folders[0]).unlock(self._passphrase))
        gone = self._words_of_the_erased()
        texts = "\n".join(readable.texts())
        raw = [path.read_bytes() for folder in folders for path in folder.rglob("*.*")]
        self.told["texts_read"] = readable.read
        self.told["texts_closed"] = readable.closed
        back = [word for word in gone if word in texts or any(word.encode() in r for r in raw)]
        self.told["came_back"] += len(back)
        for word in back:
            self._trouble(f"words of somebody erased: {word}")
        self.told["records"] = len(self.world.records)
        self._look()

    def _words_of_the_erased(self) -> set[str]:
        words = {word for name in self._erased for word in self._said.get(name, set())}
        return (words | self._erased) - {""}


def _keep(path: Path, code: str) -> None:
    part = path.with_suffix(".new")
    part.write_text(code, encoding="utf-8")
    part.replace(path)
