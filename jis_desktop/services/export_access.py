"""The access export: strike names of others, make one printable page, write it, and log that.

For the youth, on paper or to take along; nothing goes to parents by itself.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.redaction import strike

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jis_desktop.ports import Workplace
    from jis_desktop.services.access_lines import Line
    from jis_desktop.services.access_words import AccessWords
    from jis_desktop.services.see_access import Access

_STYLE: Final = (
    "body{font:12pt/1.45 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#111;"
    "background:#fff}h1{font-size:1.5em}h2{font-size:1.15em;margin:1.6em 0 .4em;"
    "border-bottom:1px solid #999}li{margin:.5em 0;break-inside:avoid}ul{padding-left:1.2em}"
    "p.text{margin:.15em 0 .15em 0;white-space:pre-wrap}span.what{color:#555}"
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing can be fetched or run from this page, wherever it ends up."""


def usually_struck(access: Access) -> frozenset[str]:
    """What is struck unless somebody says otherwise: every name but the youth's own."""
    return frozenset(one.name for one in access.others if not one.own)


def page_of(access: Access, struck: Iterable[str], words: AccessWords) -> str:
    """The document as one HTML page without scripts, pictures or links.

    Args:
        access: what is kept.
        struck: words and names that are replaced in what was typed.
        words: of the document.
    """
    names, instead = tuple(struck), words.say("somebody_else")
    body = "".join(_body(access, names, instead))
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(words.say('file_title'))}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


def write_access(access: Access, page: str, *, folder: Path, workplace: Workplace) -> Path:
    """Write the page to a new file in a folder, and say so in the log; gives the file.

    The file's name holds no name. Only its owner may read it, where the disk knows of owners.

    Raises:
        StorageError: ``file.not_written``, or the disk refuses the line in the log: no file stays.
    """
    day = workplace.clock.now().date().isoformat()
    target = folder / f"inzage-{day}-{workplace.entropy.uuid().hex[:8]}.html"
    try:
        _write(target, page)
    except OSError:
        raise StorageError("file.not_written", field="folder") from None
    try:
        with workplace.unit() as unit:
            unit.audit_log.note("export", Kind.YOUNG_PERSON.value, access.youth, detail="access")
            unit.commit()
    except StorageError:
        target.unlink(missing_ok=True)
        raise
    return target


def _write(target: Path, page: str) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(page.encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _body(access: Access, struck: tuple[str, ...], instead: str) -> Iterator[str]:
    yield f"<h1>{escape(access.title)}</h1>\n"
    for sentence in access.intro:
        yield f"<p>{escape(sentence)}</p>\n"
    for section in access.sections:
        yield f"<h2>{escape(section.title)}</h2>\n<ul>\n"
        for line in section.lines:
            yield f"<li>{_item(line, struck, instead)}</li>\n"
        yield "</ul>\n"


def _item(line: Line, struck: tuple[str, ...], instead: str) -> str:
    parts = [escape(line.head)]
    for what, text in line.texts:
        read = escape(strike(text, struck, instead=instead))
        parts.append(f'<p class="text"><span class="what">{escape(what)}:</span> {read}</p>')
    return "".join(parts)
