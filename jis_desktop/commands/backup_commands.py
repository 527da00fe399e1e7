"""``backup``, ``restore`` and ``verify``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.commands.shop import folder_of, opened, read_line, read_passphrase
from jis_desktop.domain.errors import NotFoundError, StorageError
from jis_desktop.services.back_up import back_up, ignore, known_places, verify
from jis_desktop.services.restore import Key, open_source, preview_restore, restore

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop
    from jis_desktop.ports import BackupSource, Check, Workplace, Written
    from jis_desktop.services.restore import Preview

FAILED = 3


def back_up_now(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Back up to one folder, or to this machine's own and every folder known.

    Prints a row a folder. A stick that is not there is told and fails nothing, unless it was
    asked for.
    """
    with opened(arguments, shop, output) as workplace:
        paths = [] if arguments.to is None else [_made(arguments.to)]
        written = back_up(workplace, paths)
    for one in written:
        _tell_written(one, output)
    problems = [one.problem for one in written if one.problem]
    return problems[0].exit_code if len(problems) == len(written) else 0


def restore_from(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Put a backup in the place of the profile, or tell what that would bring."""
    source, key = _opened_source(arguments, shop)
    if arguments.preview:
        _tell_preview(preview_restore(source), arguments.at, output)
        return 0
    door = shop.door(folder_of(arguments, shop), shop.clock(None))
    restored = restore(source, key, door=door, name=arguments.at)
    output.row(
        {
            "snapshot": restored.manifest.name,
            "commit": restored.manifest.contents.commits,
            "erased": restored.erased,
            "saved": restored.saved,
        }
    )
    return 0


def verify_backups(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Check every file of a folder, or of all that are known; exit 3 when one is not whole."""
    if arguments.source is not None:
        source, _ = _opened_source(arguments, shop)
        return _tell_checks(str(arguments.source), source.verify(going=ignore), output)
    with opened(arguments, shop, output) as workplace:
        return _verify_known(workplace, output)


def _verify_known(workplace: Workplace, output: Output) -> int:
    worst, looked = 0, False
    for place in known_places(workplace):
        try:
            checks = verify(workplace, place.path)
        except NotFoundError as error:  # a stick that is in a drawer
            output.error(error)
        else:
            looked = True
            worst = max(worst, _tell_checks(place.path, checks, output))
    if not looked:
        raise NotFoundError("backup.none_there", field="folder")
    return worst


def _opened_source(arguments: argparse.Namespace, shop: Shop) -> tuple[BackupSource, Key]:
    folder = folder_of(arguments, shop)
    number: int | None = getattr(arguments, "recovery_fd", None)
    passphrase = read_passphrase(arguments, shop)
    code = "" if number is None else read_line(number, shop, field="recovery_fd")
    source, key = shop.source(folder, arguments.source), Key(passphrase=passphrase, code=code)
    clock = shop.clock(None)
    here = shop.door(folder, clock).exists()
    open_source(source, key, attempts=shop.attempts(folder, clock) if here else None)
    return source, key


def _made(folder: Path) -> str:
    """A new folder is made, but not the stick or the share that it lies on."""
    if not folder.exists() and folder.absolute().parent.is_dir():
        try:
            folder.mkdir(mode=0o700)
        except OSError:
            raise StorageError("file.not_written", field="to") from None
    return str(folder.resolve())


def _tell_written(one: Written, output: Output) -> None:
    if one.problem is not None:
        output.error(one.problem)
    if one.manifest is not None:
        output.row(
            {
                "folder": one.path,
                "snapshot": one.manifest.name,
                "commit": one.manifest.contents.commits,
                "bytes": one.manifest.size,
                "sha256": one.manifest.sha256,
            }
        )


def _tell_preview(preview: Preview, name: str, output: Output) -> None:
    chosen = next((m for m in preview.manifests if m.name == name), None)
    manifest = preview.manifests[0] if not name else chosen
    if manifest is None:
        raise NotFoundError("backup.unknown", field="name")
    held, here = manifest.contents, preview.here
    output.row(
        {
            "snapshot": manifest.name,
            "moment": manifest.moment,
            "commit": held.commits,
            "here": here.commits if here else None,
        }
    )
    counts = here.counts if here else {}
    for kind in sorted({*held.counts, *counts}):
        output.row({"kind": kind, "backup": held.counts.get(kind, 0), "here": counts.get(kind, 0)})


def _tell_checks(folder: str, checks: list[Check], output: Output) -> int:
    for check in checks:
        output.row({"folder": folder, "check": check.check, "ok": check.ok, "detail": check.detail})
    return 0 if all(check.ok for check in checks) else FAILED
