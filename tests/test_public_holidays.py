from __future__ import annotations

import sys
from datetime import date

import pytest

from offer_eval.core.model import Decision
from offer_eval.errors import InputError
from offer_eval.public_holidays import with_public_holidays

TODAY = date(2026, 11, 22)


def test_without_a_country_nothing_is_added() -> None:
    assert with_public_holidays(Decision(), TODAY) == Decision()


def test_without_the_package_nothing_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert with_public_holidays(Decision(holidays_in="AT"), TODAY).days_off == ()


def test_the_holidays_of_country_and_region_join_ones_own_days_off() -> None:
    pytest.importorskip("holidays", reason="holidays is not installed: pip install -e '.[holidays]'")
    own = date(2026, 12, 24)
    austria = with_public_holidays(Decision(holidays_in="AT", days_off=(own,)), TODAY).days_off
    assert {date(2026, 12, 8), date(2027, 1, 6), own} <= set(austria)
    bavaria, berlin = (
        with_public_holidays(Decision(holidays_in=where), TODAY).days_off for where in ("DE-BY", "DE-BE")
    )
    assert date(2027, 1, 6) in bavaria
    assert date(2027, 1, 6) not in berlin


@pytest.mark.parametrize("where", ["ZZ", "AT-XX"])
def test_a_country_nobody_knows_is_refused(where: str) -> None:
    pytest.importorskip("holidays", reason="holidays is not installed: pip install -e '.[holidays]'")
    with pytest.raises(InputError, match="no known public holidays"):
        with_public_holidays(Decision(holidays_in=where), TODAY)


@pytest.mark.parametrize("text", ["Austria", "at", "AT_9", "A"])
def test_a_country_is_written_as_its_code(text: str) -> None:
    with pytest.raises(ValueError, match="country code"):
        Decision.model_validate({"holidays_in": text})
