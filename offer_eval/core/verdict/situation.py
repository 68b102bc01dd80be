"""Everything that the verdict on one row has to know of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from offer_eval.core.model import Means
    from offer_eval.core.verdict.standing import Prospect, Standing, Unknown


@dataclass(frozen=True, slots=True)
class Situation:
    """The whole decision on its day, beside the row that is judged."""

    standings: tuple[Standing, ...]
    eligible: tuple[Standing, ...]
    """Those that may be recommended, best score first."""
    top: tuple[Standing, ...]
    """The best-scored row, or those that share the first place."""
    matters: tuple[Unknown, ...]
    """What could change the first place, most powerful first."""
    today: date
    prospects: tuple[Prospect, ...]
    means: Means | None
    by_whose: str
    """Whose weights the scores are by, in words."""
    own: dict[str, tuple[Unknown, ...]]
    """What could change the first place, by row."""
    off: frozenset[date] = frozenset()
    """Days on which nobody reads mail, besides weekends."""

    def next_to(self, standing: Standing) -> Standing | None:
        """The best row other than this one."""
        return next((s for s in self.eligible[:2] if s is not standing), None)

    def days_left(self, standing: Standing) -> int | None:
        """Days to the answer, negative once it is past; None where it has no day."""
        return None if standing.answer_by is None else (standing.answer_by - self.today).days
