"""The process of the scripted month that works in the profile and may be killed at any moment."""

from __future__ import annotations

import json
import os
import sys
import traceback
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import RefusedError
from jis_desktop.security.captured import FileLetterBox
from jis_desktop.services.back_up import back_up, renew_keys
from jis_desktop.services.capture_locked import capture_line
from jis_desktop.services.drafts import keep_draft
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.file_captured import file_lines
from jis_desktop.services.hold import set_hold
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_support import LogSupport, log_support
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.services.read_captured import see_waiting
from jis_desktop.services.restrict import lift_restriction, restrict
from tests.faults.month_world import LOGS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt
    from tests.backups.machine import Machine
    from tests.faults.month_world import Order

ADDRESS = "fluistert: bel niet naar huis"


@dataclass(frozen=True)
class SetId:
    """Gives the id that was chosen outside, so that the record is known before it is made."""

    id: UUID

    def uuid(self) -> UUID:
        return self.id


def speak(pipe: int, *said: object) -> None:
    """One line, in one piece."""
    os.write(pipe, (json.dumps(said) + "\n").encode())


def in_child(work: Callable[[int], None]) -> tuple[int, int]:
    """Start work in a process of its own; its number, and where to read what it says."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    try:
        work(writing)
    except BaseException:  # noqa: BLE001  the parent sees that it did not end well
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


def capture(machine: Machine, orders: Sequence[Order], pipe: int) -> None:
    """What the locked process does: it has no key but the public one."""
    box = FileLetterBox(machine.profile)
    for number, order in enumerate(orders):
        speak(pipe, "begun", number)
        text = f'"{order.youth}" 5m {order.words}'
        capture_line(text, line_id=order.id, box=box, clock=machine.clock)
        speak(pipe, "done", number, "ok", {})


def work(
    machine: Machine, passphrase: str, orders: Sequence[Order], pipe: int, *, early: bool
) -> None:
    """Unlock, carry out the orders one by one, lock.

    Args:
        machine: the laptop.
        passphrase: of today.
        orders: what to do.
        pipe: told when each is begun and, once it is durable, done.
        early: the control: a log is said to be done before it is.
    """
    with machine.opened(passphrase) as workplace:
        for number, order in enumerate(orders):
            speak(pipe, "begun", number)
            if early and order.verb in LOGS:
                speak(pipe, "done", number, "ok", {})
                _do(order, workplace)
                continue
            speak(pipe, "done", number, *_do(order, workplace))


def _do(order: Order, workplace: Workplace) -> tuple[str, dict[str, Any]]:
    here = replace(workplace, entropy=SetId(order.id)) if order.verb != "backup" else workplace
    try:
        told = _DOING[order.verb](order, here)
    except RefusedError as error:
        return error.code, {}
    return "ok", told if isinstance(told, dict) else {}


def id_of(name: str, workplace: Workplace) -> UUID | None:
    """Of somebody who is known and not merged into another."""
    with workplace.unit() as unit:
        known = unit.young_people.known_names()
    return next((one.id for one in known if one.name == name), None)


def _known(name: str, workplace: Workplace) -> UUID:
    found = id_of(name, workplace)
    assert found is not None
    return found


def _who(name: str, workplace: Workplace) -> WhoIsIt | None:
    if not name:
        return None
    known = id_of(name, workplace)
    return KnownYoungPerson(known) if known else NewYoungPerson(name=name)


def _contact(order: Order, workplace: Workplace) -> object:
    who = _who(order.youth, workplace)
    assert who is not None
    return log_contact(LogContact(who=who, kind="check_in", facts=order.words), workplace)


def _early_signal(order: Order, workplace: Workplace) -> object:
    command = LogEarlySignal(
        topic="anders", who=_who(order.youth, workplace), facts=order.words, group_label=""
    )
    return log_early_signal(command, workplace)


def _tally(order: Order, workplace: Workplace) -> object:
    return log_tally(LogTally(count=int(order.words)), workplace)


def _activity(order: Order, workplace: Workplace) -> object:
    there = [known for known in [id_of(order.other, workplace)] if known]
    command = LogActivity(kind="anders", title=order.words, present=tuple(there))
    return log_activity(command, workplace)


def _support(order: Order, workplace: Workplace) -> object:
    command = LogSupport(
        group="support_pupil",
        item="huiswerk",
        who=_who(order.youth, workplace),
        note=order.words,
    )
    return log_support(command, workplace)


def _network(order: Order, workplace: Workplace) -> object:
    person = Person(role="ouder", name=order.words, reach=ADDRESS)
    return add_to_network(_known(order.youth, workplace), person, workplace)


def _draft(order: Order, workplace: Workplace) -> None:
    """Half are sealed under the youth's key, half under the profile's, and name the youth."""
    about = order.youth and order.id.int % 2
    keep_draft(
        order.id,
        form="quick_line",
        content=json.dumps({"line": f"{order.youth} {order.words}".strip()}),
        subject=_known(order.youth, workplace) if about else None,
        workplace=workplace,
    )


def _file(_order: Order, workplace: Workplace) -> dict[str, Any]:
    filed = file_lines(see_waiting(workplace), workplace)
    return {"filed": [[str(line.id), str(logged.id)] for line, logged in filed.logged]}


def _erase(order: Order, workplace: Workplace) -> None:
    erase_youth(_known(order.youth, workplace), cause=REQUEST, workplace=workplace)
    renew_keys(workplace)


def _hold(order: Order, workplace: Workplace) -> object:
    until = workplace.clock.now().date() + timedelta(days=90)
    youth = _known(order.youth, workplace)
    return set_hold(youth, "rechtszaak", until=until, workplace=workplace)


def _merge(order: Order, workplace: Workplace) -> object:
    return merge(_known(order.youth, workplace), _known(order.other, workplace), workplace)


def _unmerge(order: Order, workplace: Workplace) -> object:
    with workplace.unit() as unit:
        named = unit.young_people.names(unit.merges.all())
    merged = next(one.id for one in named if one.name == order.other)
    return unmerge(merged, workplace)


def _backup(order: Order, workplace: Workplace) -> dict[str, Any]:
    written = back_up(workplace, [order.words] if order.words else [])
    return {"written": [[one.path, one.manifest.name] for one in written if one.manifest]}


_DOING: dict[str, Callable[[Order, Workplace], Any]] = {
    "contact": _contact,
    "early_signal": _early_signal,
    "tally": _tally,
    "activity": _activity,
    "support_action": _support,
    "network_member": _network,
    "draft": _draft,
    "file": _file,
    "erase": _erase,
    "hold": _hold,
    "restrict": lambda order, here: restrict(_known(order.youth, here), "betwist", here),
    "lift": lambda order, here: lift_restriction(_known(order.youth, here), here),
    "merge": _merge,
    "unmerge": _unmerge,
    "backup": _backup,
}
