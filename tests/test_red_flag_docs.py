from __future__ import annotations

import re
from pathlib import Path

import pytest

from offer_eval.core.red_flags import RULES, Rule
from offer_eval.red_flag_docs import page, section

PAGE = Path(__file__).parent.parent / "docs" / "red-flags.md"


def test_the_page_in_the_repository_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m offer_eval.red_flag_docs > docs/red-flags.md"


@pytest.mark.parametrize("each", RULES.values(), ids=lambda each: each.name)
def test_a_section_tells_all_of_its_rule(each: Rule) -> None:
    told = section(each)
    for part in (each.id, each.name, each.title, each.why, each.other_side, each.action, each.source):
        assert part in told
    assert each.question in told
    assert all(f"`{field}`" in told for field in each.fields)


def test_the_list_leads_to_every_section() -> None:
    links = re.findall(r"\(#(rf\d+)\)", page())
    anchors = re.findall(r'<a id="(rf\d+)">', page())
    assert links == anchors == [each.lower() for each in RULES]
