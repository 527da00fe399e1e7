from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from jis_desktop.bootstrap import load_messages
from jis_desktop.commands.arguments import build_parser
from jis_desktop.commands.run import read_arguments
from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "vijf geheime woorden van mij"
WRONG = (
    "list",
    "list geheimen",
    "find",
    "show contact",
    "init --name Sam",
    "onzin",
    "list contact --now gisteren",
    "list contact --passphrase-fd nul",
    "list contact --language de",
    "list contact --prof map",
)


@pytest.mark.parametrize("line", WRONG)
def test_wrong_words_end_with_2_and_are_told_as_json(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert read_arguments(["--json", *line.split()], load_messages()) == 2
    stdout, stderr = capsys.readouterr()
    told = json.loads(stderr)
    assert stdout == ""
    assert set(told) == {"code", "field", "message"}
    assert (told["code"], told["field"]) == ("command.usage", "arguments")


@pytest.mark.parametrize(
    "words",
    [
        ["list", "contact", "--passphrase", SECRET],
        ["list", "contact", "--passphrase-fd", SECRET],
        ["list", SECRET],
        [SECRET],
        ["log", "--notitie", SECRET],
        ["log", f"--json={SECRET}"],
        ["list", "contact", "--now", f'{SECRET} d\'r "aan"'],
        ["list", "contact", "--language", SECRET],
    ],
)
def test_what_was_typed_is_never_told_back(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert read_arguments(words, load_messages()) == 2
    assert SECRET not in "".join(capsys.readouterr())


def test_a_missing_option_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    read_arguments(["init", "--name", "Sam", "--school", "Oost"], load_messages())
    told = capsys.readouterr().err
    assert "--organisation" in told
    assert "--recovery-out" in told


def test_a_wrong_kind_is_answered_with_the_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    read_arguments(["list", "geheimen"], load_messages())
    assert "early_signal" in capsys.readouterr().err


@pytest.mark.parametrize("behind", [True, False])
def test_common_options_stand_before_or_after_the_command(*, behind: bool, tmp_path: Path) -> None:
    options = ["--profile", str(tmp_path), "--json", "--now", "2026-11-20T14:05:00+00:00"]
    words = ["list", "contact"]
    read = build_parser().parse_args([*words, *options] if behind else [*options, *words])
    assert (read.profile, read.json, read.kind) == (tmp_path, True, Kind.CONTACT)
    assert read.now == datetime(2026, 11, 20, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize("word", [*Kind, "youth", "signal", "support"])
def test_every_kind_can_be_listed(word: str) -> None:
    assert isinstance(build_parser().parse_args(["list", word]).kind, Kind)


def test_no_command_means_the_window() -> None:
    assert build_parser().parse_args([]).command is None


def test_words_of_a_line_may_begin_with_a_minus_and_a_digit() -> None:
    assert build_parser().parse_args(["log", "gang", "-3"]).line == ["gang", "-3"]
