"""The advert against the offer, field by field: what is not as advertised, by the person's own entries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import percent, span
from offer_eval.core.red_flags.rule import Severity
from offer_eval.core.red_flags.terms import bonus_over_base, yearly_base

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offer_eval.core.model import Advert, Offer, Quantity


@dataclass(frozen=True, slots=True)
class Departure:
    """One thing that is not as advertised."""

    field: str
    sentence: str
    severity: Severity
    sure: bool
    """Whether it holds over the whole of any range."""


RANKS: dict[str, int] = {
    "intern": 0, "trainee": 0, "apprentice": 0, "junior": 1, "graduate": 1, "assistant": 1, "associate": 2,
    "senior": 4, "lead": 5, "principal": 5, "staff": 5, "head": 6, "director": 7, "chief": 8,
}  # fmt: skip
"""Words of seniority, lowest first; a title without one stands at 3."""

_SHORT = {
    "jr": "junior",
    "jnr": "junior",
    "sr": "senior",
    "snr": "senior",
    "developer": "engineer",
    "dev": "engineer",
}
_FILLER = frozenset({"a", "an", "and", "of", "the", "for", "m", "f", "d", "w", "x"})
_CONTRACTS = {
    "permanent": ("permanent", "indefinite", "unlimited", "open ended", "regular"),
    "fixed_term": ("fixed", "temporary", "temp", "limited"),
    "contractor": ("contractor", "freelance", "self employed", "independent", "1099", "b2b"),
    "agency": ("agency", "temp agency", "temping"),
}


def compared(offer: Offer) -> bool:
    """Whether anything in the advert stands beside the same thing in the offer."""
    return offer.advert is not None and any(known for known, _ in _pairs(offer, offer.advert))


def departures(offer: Offer) -> tuple[Departure, ...]:
    """What is worse than advertised, or merely other where better has no meaning."""
    if offer.advert is None:
        return ()
    return tuple(found for _, found in _pairs(offer, offer.advert) if found is not None)


def _pairs(offer: Offer, advert: Advert) -> Iterator[tuple[bool, Departure | None]]:
    """For each field whether both sides are known, and the difference if there is one."""
    yield _texts("title", advert.title, offer.title, other=lambda a, b: not same_title(a, b))
    yield _less("base_salary", advert.base_salary, yearly_base(offer), say=span, what="pay")
    yield _texts("place", advert.place, offer.place, other=lambda a, b: not same_place(a, b))
    yield _more(
        "office_days_per_week",
        advert.office_days_per_week,
        offer.office_days_per_week,
        what="office days a week",
    )
    yield _hours(advert.hours_per_week, offer.paid_hours)
    yield _texts("contract_type", advert.contract_type, offer.contract_type, other=_other_contract)
    yield _less(
        "target_bonus",
        advert.target_bonus,
        bonus_over_base(offer),
        say=percent,
        what="bonus",
        grave=Severity.MEDIUM,
    )
    yield _less(
        "leave_days",
        advert.leave_days,
        offer.leave_days,
        say=span,
        what="days of leave",
        grave=Severity.MEDIUM,
    )
    started = advert.start is not None and offer.start is not None
    other = Departure("start", f"Start: advertised {advert.start}, offered {offer.start}.", Severity.LOW, sure=True)
    yield started, other if started and advert.start != offer.start else None


def _texts(
    field: str, advert: str | None, offer: str | None, *, other: Callable[[str, str], bool]
) -> tuple[bool, Departure | None]:
    if not advert or not offer:
        return False, None
    if not other(advert, offer):
        return True, None
    sentence = f"{field.replace('_', ' ').capitalize()}: advertised {_plain(advert)}, offered {_plain(offer)}."
    return True, Departure(field, sentence, Severity.HIGH, sure=True)


def _plain(text: str) -> str:
    return text.replace("_", " ")


def _less(
    field: str,
    advert: Quantity | None,
    offer: Quantity | None,
    *,
    say: Callable[[Quantity], str],
    what: str,
    grave: Severity = Severity.HIGH,
) -> tuple[bool, Departure | None]:
    """A difference where the offer lies under the least that was advertised."""
    if advert is None or offer is None:
        return False, None
    if offer.low >= advert.low - 1e-9:
        return True, None
    sentence = f"{what.capitalize()}: advertised {say(advert)}, offered {say(offer)}."
    return True, Departure(field, sentence, grave, sure=offer.high < advert.low)


def _more(field: str, advert: Quantity | None, offer: Quantity | None, *, what: str) -> tuple[bool, Departure | None]:
    """A difference where the offer lies over the most that was advertised."""
    if advert is None or offer is None:
        return False, None
    if offer.high <= advert.high + 1e-9:
        return True, None
    sentence = f"{what.capitalize()}: advertised {span(advert)}, offered {span(offer)}."
    return True, Departure(field, sentence, Severity.HIGH, sure=offer.low > advert.high)


def _hours(advert: Quantity | None, offer: Quantity | None) -> tuple[bool, Departure | None]:
    """Hours are another thing in both directions: more are work, fewer may be less pay."""
    if advert is None or offer is None:
        return False, None
    if advert.low - 1e-9 <= offer.low and offer.high <= advert.high + 1e-9:
        return True, None
    apart = offer.high < advert.low or offer.low > advert.high
    sentence = f"Hours a week: advertised {span(advert)}, offered {span(offer)}."
    return True, Departure("hours_per_week", sentence, Severity.HIGH, sure=apart)


def same_title(advert: str, offer: str) -> bool:
    """Whether two titles name the same role, and the second no lower rank; `Jr.` is `Junior`."""
    ours, theirs = _title_words(advert), _title_words(offer)
    role_one, role_two = ours - RANKS.keys(), theirs - RANKS.keys()
    same_role = role_one <= role_two or role_two <= role_one
    return same_role and all(new >= old for new, old in zip(_ranks(theirs), _ranks(ours), strict=True))


def _title_words(title: str) -> set[str]:
    return {_SHORT.get(word, word) for word in re.findall(r"[^\W_]+", title.lower())} - _FILLER


def _ranks(title: set[str]) -> tuple[int, int]:
    """Lowest and highest rank named, so that an assistant director is below a director."""
    ranks = [RANKS[word] for word in title if word in RANKS] or [3]
    return min(ranks), max(ranks)


def same_place(advert: str, offer: str) -> bool:
    """Whether the words of one place are all in the other, as in `Utrecht` and `Utrecht, NL`."""
    one, two = _place_words(advert), _place_words(offer)
    return one <= two or two <= one


def _place_words(place: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", place.lower()))


def _other_contract(advert: str, offer: str) -> bool:
    one, two = _contract(advert), _contract(offer)
    return one is not None and two is not None and one != two


def _contract(text: str) -> str | None:
    """The kind of contract that a text names; None where it names none that we know."""
    plain = re.sub(r"[\W_]+", " ", text.lower())
    found = [kind for kind, names in _CONTRACTS.items() if any(name in plain for name in names)]
    return "agency" if "agency" in found else next(iter(found), None)
