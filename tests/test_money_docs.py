"""docs/money.md stays true: its example can be read and worked out, and every public function is named."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from offer_eval.core import compensation
from offer_eval.core.compensation import household_view, money_of
from offer_eval.core.model.money_settings import MoneySettings
from offer_eval.core.model.money_terms import MoneyTerms

TEXT = (Path(__file__).parent.parent / "docs" / "money.md").read_text(encoding="utf-8")


def blocks() -> list[dict[str, Any]]:
    return [YAML(typ="safe").load(block) for block in re.findall(r"```yaml\n(.*?)```", TEXT, flags=re.DOTALL)]


def test_the_example_can_be_read_and_worked_out() -> None:
    whole, home = blocks()
    levels = [{"place": "Northland", "year": 2023, "index": 100}]
    settings = MoneySettings.model_validate(whole["money"] | {"price_levels": levels})
    for offer in whole["offers"]:
        offer.pop("name")
        money = money_of(MoneyTerms.model_validate(offer), settings)
        assert money.pay is not None
        assert money.not_counted[1:] == ()
    (_, planned) = household_view(MoneyTerms.model_validate(home), settings)
    assert planned.planned


def test_every_public_function_is_named() -> None:
    functions = [name for name in compensation.__all__ if name[0].islower()]
    assert [name for name in functions if f"`{name}" not in TEXT and f"`{name}(" not in TEXT] == []
