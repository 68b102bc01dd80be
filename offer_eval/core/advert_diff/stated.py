"""What an advert or a letter states about the ten terms that are compared, read by meaning as far as patterns go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.attendance import Attendance, attendance_in
from offer_eval.core.advert_diff.benefits import Benefit, benefits_in, general_benefits
from offer_eval.core.advert_diff.bonus import Bonus, bonuses_in
from offer_eval.core.advert_diff.contract import Contract, contract_in
from offer_eval.core.advert_diff.hours import Hours, hours_in
from offer_eval.core.advert_diff.pay import Pay, pays_in
from offer_eval.core.advert_diff.pieces import Piece, pieces
from offer_eval.core.advert_diff.place import Place, place_in
from offer_eval.core.advert_diff.start import Start, start_in
from offer_eval.core.advert_diff.title import Title, title_in

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Stated:
    """All that a text states about the terms that are compared; None or empty where it is silent."""

    title: Title | None
    pays: tuple[Pay, ...]
    place: Place | None
    attendance: Attendance | None
    hours: Hours | None
    contract: Contract | None
    start: Start | None
    bonuses: dict[str, Bonus]
    benefits: dict[str, Benefit]
    general_benefits: bool
    parts: tuple[Piece, ...]
    """The pieces themselves, to look for the other text's values in."""


def stated(text: str, *, letter: bool, today: date) -> Stated:
    """Read the terms of one text.

    Args:
        text: Plain text of an advert or a letter, in English.
        letter: Whether it is the employer's letter or contract, where addresses and closing formulas stand as well.
        today: Gives dates without a year their year.
    """
    parts = pieces(text)
    return Stated(
        title=title_in(parts, letter=letter),
        pays=pays_in(parts),
        place=place_in(parts, letter=letter),
        attendance=attendance_in(parts, letter=letter),
        hours=hours_in(parts),
        contract=contract_in(parts, letter=letter),
        start=start_in(parts, today=today),
        bonuses=bonuses_in(parts),
        benefits=benefits_in(parts),
        general_benefits=general_benefits(parts),
        parts=parts,
    )
