"""The lists of the demo fit the code lists, and a damaged one is told."""

from __future__ import annotations

import pytest

from jis_desktop.domain.errors import BrokenInstallError
from jis_desktop.services.demo.stock import parse_stock
from tests.services.demo.stock import shipped_stock, shipped_texts
from tests.services.office import LISTS


def test_there_are_names_enough() -> None:
    stock = shipped_stock()
    for names in (stock.girls, stock.boys):
        assert len(names) >= 300
        assert len(set(names)) == len(names)
    assert set(stock.nicknames) <= {*stock.girls, *stock.boys}
    assert len(set(stock.workers)) == 48


def test_every_code_is_in_its_list() -> None:
    stock = shipped_stock()
    used = {
        "theme": {topic.theme for topic in stock.topics},
        "life_domain": {one.life_domain for one in (*stock.topics, *stock.notices)},
        "support_pupil": {topic.support for topic in stock.topics},
        "referred_by": {one for topic in stock.topics for one in topic.referred_by},
        "early_signal": {notice.topic for notice in stock.notices},
        "district": {one for each in stock.organisations for one in each.districts},
        "education": {school.education for school in stock.schools},
    }
    for name, keys in used.items():
        assert [key for key in keys if key not in LISTS[name]] == []
    assert all(school.district in LISTS["district"] for school in stock.schools)


@pytest.mark.parametrize("name", ["names", "city", "sentences", "activities"])
@pytest.mark.parametrize("text", [None, "", "x = [", "girls = 3"])
def test_a_list_that_is_missing_or_damaged_is_told(name: str, text: str | None) -> None:
    texts = dict(shipped_texts())
    if text is None:
        del texts[name]
    else:
        texts[name] = text
    with pytest.raises(BrokenInstallError, match=r"resources\.missing"):
        parse_stock(texts)
