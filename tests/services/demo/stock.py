"""The shipped lists of the demo, read once. No test."""

from __future__ import annotations

from functools import cache

from jis_desktop.resources import resource_path
from jis_desktop.services.demo.plan import SEED, Plan, Role, plan_demo
from jis_desktop.services.demo.stock import Stock, parse_stock


@cache
def shipped_texts() -> dict[str, str]:
    """The TOML of each list."""
    paths = sorted(resource_path("demo").glob("*.toml"))
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


@cache
def shipped_stock() -> Stock:
    return parse_stock(shipped_texts())


@cache
def plan(role: Role, seed: int = SEED) -> Plan:
    return plan_demo(shipped_stock(), role=role, seed=seed)
