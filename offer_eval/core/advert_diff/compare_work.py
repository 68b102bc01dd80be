"""The work compared: title, seniority, place, days at the office, hours, kind of contract and start."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.attendance import names_remote
from offer_eval.core.advert_diff.contract import Contract, names_kind
from offer_eval.core.advert_diff.difference import Change, Difference
from offer_eval.core.advert_diff.hours import FULL_TIME_FROM, names_hours
from offer_eval.core.advert_diff.pieces import Piece, speaking
from offer_eval.core.advert_diff.place import names_place, names_word
from offer_eval.core.advert_diff.places import areas, cities, countries, known_places, states
from offer_eval.core.advert_diff.start import meets, names_day
from offer_eval.core.advert_diff.title import JOB_NOUN, alternatives, title_like

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from offer_eval.core.advert_diff.hours import Hours
    from offer_eval.core.advert_diff.place import Place
    from offer_eval.core.advert_diff.start import Start
    from offer_eval.core.advert_diff.stated import Stated
    from offer_eval.core.advert_diff.title import Title


def title_change(said: Title | None, letter: Stated) -> Iterator[Difference]:
    """The difference in the job itself, and the one in seniority."""
    if said is None:
        return
    written = letter.title or title_like(letter.parts, said)
    if written is None:
        if any(_ABOVE.search(piece.text) for piece in speaking(letter.parts, ("above", "advertised"))):
            return
        yield Difference("title", said.shown, "", Change.NOT_IN_LETTER, said.words, "")
        return
    written = _at_its_level(said, _named_so(said, written), letter)
    meant = [choice for choice in alternatives(said) if _same_role(choice, written)]
    if any(_seniority(choice, written) is None or _learns(choice, letter) for choice in meant):
        return
    said = meant[0] if meant else said
    if not meant:
        yield Difference("title", said.shown, written.shown, Change.DIFFERENT, said.words, written.words)
    change = _seniority(said, written) if meant else _standing(said, written)
    if change is not None:
        yield Difference("seniority", said.shown, written.shown, change, said.words, written.words)


_ABOVE = re.compile(
    r"\bthe (?:above|advertised|above-?mentioned) (?:[a-z-]{1,12} )?(?:post|position|role|"
    r"job)\b",
    re.IGNORECASE,
)
"""A letter that points to the title instead of repeating it."""


def _at_its_level(said: Title, written: Title, letter: Stated) -> Title:
    """The letter's title with the advertised level where the letter names that one away from the title."""
    if said.level is None or written.level is not None:
        return written
    level = re.compile(rf"\b(?:level|grade|class|step) ?{said.level}\b", re.IGNORECASE)
    return (
        replace(written, level=said.level)
        if any(level.search(piece.words) for piece in speaking(letter.parts, ("level", "grade", "class", "step")))
        else written
    )


def _learns(said: Title, letter: Stated) -> bool:
    """Whether the letter for an apprentice or intern says so elsewhere than in the title."""
    if said.rank not in {0, 1}:
        return False
    return names_kind(letter.parts, Contract("apprenticeship" if said.rank else "internship", None, said.words))


def _named_so(said: Title, written: Title) -> Title:
    """The advertised title where the sentence that names the job has it beside another one."""
    if _same_role(said, written) or _INSTEAD.search(written.words):
        return written
    return title_like((Piece(written.words),), said) or written


_INSTEAD = re.compile(r"\b(?:instead|rather than|in place of|applied|advertised|original\w*)\b", re.IGNORECASE)
_ENGINEERS = frozenset({"engineer", "developer"})


def _same_role(said: Title, written: Title) -> bool:
    if said.role == written.role or not said.role or not written.role:
        return True
    if said.role <= written.more or written.role <= said.more:
        more = (written.role - said.more) | (said.role - written.more)
        return (
            said.head in _SENIORITY_HEADS
            or _kin(said.head, written.head)
            or not any(JOB_NOUN.search(word) for word in more)
        )
    if _kin(said.head, written.head):
        one, other = said.role - {said.head}, written.role - {written.head}
        return one <= other or other <= one
    return False


_SENIORITY_HEADS = frozenset({"lead", "senior", "junior", "intern"})


def _kin(one: str, other: str) -> bool:
    return one == other or {one, other} == _ENGINEERS


_LEARNING, _SENIOR = 2, 5
"""Ranks below and from which a word says the same in every job: trainee, senior."""


def _standing(said: Title, written: Title) -> Change | None:
    """The seniority of two different jobs, as far as words that mean the same in every job tell it."""
    managing = said.management and written.management and said.management != written.management
    if managing or min(said.rank, written.rank) < _LEARNING or max(said.rank, written.rank) >= _SENIOR:
        return _seniority(said, written)
    return None


def _seniority(said: Title, written: Title) -> Change | None:
    if said.management and written.management and said.management != written.management:
        return Change.BETTER if written.management > said.management else Change.DIFFERENT
    if said.rank != written.rank:
        return Change.BETTER if written.rank > said.rank else Change.DIFFERENT
    if said.level is not None and said.level != written.level:
        return Change.BETTER if (written.level or 0) > said.level else Change.DIFFERENT
    if said.grade and written.grade and said.grade != written.grade:
        return Change.BETTER if _grade_order(written.grade) > _grade_order(said.grade) else Change.DIFFERENT
    return None


def _grade_order(grade: str) -> tuple[int, str]:
    digits = grade.rstrip("abcd")
    return int(digits), grade[len(digits) :]


def location_change(said: Stated, written: Stated) -> Iterator[Difference]:
    """The difference in the place of work; none where the advert's job is remote."""
    ours, theirs = said.place, written.place
    if ours is None:
        return
    remote = said.attendance is not None and said.attendance.high == 0
    if theirs is None:
        if not remote and not _only_land(ours) and not _hinted(written, ours, said.title):
            yield Difference("location", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    elsewhere = not theirs.firm and names_place(written.parts, ours)
    if not remote and not elsewhere and not _same_place(ours, theirs):
        yield Difference("location", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)


def _same_place(ours: Place, theirs: Place) -> bool:
    regions = states(ours.shown), states(theirs.shown)
    american = (countries(ours.known) | countries(theirs.known)) <= {"united states"}
    if american and regions[0] and regions[1] and not regions[0] & regions[1]:
        return False  # Portland in Oregon and Portland in Maine
    one, other = cities(ours.known), cities(theirs.known)
    if one & known_places(theirs.words):
        return True
    return bool(one & other) if one and other else _one_of_both(ours, theirs)


def _one_of_both(ours: Place, theirs: Place) -> bool:
    """Whether two places, of which one is no known town, can be the same."""
    if _own_words(ours) & _own_words(theirs):
        return True
    lands = countries(ours.known), countries(theirs.known)
    if lands[0] and lands[1] and not lands[0] & lands[1]:
        return False
    return _only_land(ours) or _only_land(theirs) or not (ours.tokens and theirs.tokens)


def _hinted(written: Stated, ours: Place, title: Title | None) -> bool:
    """Whether the letter names the town of the advert, or has a word of its place that is none of the title."""
    town = bool(cities(ours.known)) and names_place(written.parts, ours)
    return town or names_word(written.parts, ours.tokens - title.more if title else ours.tokens)


def _own_words(place: Place) -> frozenset[str]:
    """The words of a place without those of its county and country, which towns share."""
    shared = {word for name in areas(place.known) | countries(place.known) for word in name.split()}
    return place.tokens - shared or place.tokens


def _only_land(place: Place) -> bool:
    """Whether only a country or region is named, in which any town may lie."""
    names = {word for name in place.known for word in name.replace("-", " ").split()}
    return bool(place.known) and not cities(place.known) and not place.tokens - names


def remote_days_change(said: Stated, written: Stated) -> Iterator[Difference]:
    """The difference in days a week at the office: more of them is different, fewer is better."""
    ours, theirs, place = said.attendance, written.attendance, written.place
    if ours is None:
        return
    if theirs is None:
        if ours.low >= 5 or (ours.high == 0 and names_remote(written.parts)):
            return
        if ours.high == 0 and place is not None:
            yield Difference("remote_days", ours.shown, f"at {place.shown}", Change.DIFFERENT, ours.words, place.words)
            return
        yield Difference("remote_days", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    if theirs.low > ours.high:
        yield Difference("remote_days", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)
    elif theirs.high < ours.low:
        yield Difference("remote_days", ours.shown, theirs.shown, Change.BETTER, ours.words, theirs.words)


def hours_change(ours: Hours | None, written: Stated) -> Iterator[Difference]:
    """The difference in hours a week, in full or part time, or in shifts."""
    theirs = written.hours
    if ours is None or (ours.low is None and not ours.kind and not ours.shifts and not ours.never):
        return
    if theirs is None:
        if (ours.low is not None or ours.kind) and not names_hours(written.parts, ours):
            yield Difference("hours", shown_hours(ours), "", Change.NOT_IN_LETTER, ours.words, "")
        return
    change = _hours_change(ours, theirs, hourly=bool(written.pays) and written.pays[0].money.period in {"hour", "day"})
    if change is not None:
        yield Difference("hours", shown_hours(ours), shown_hours(theirs), change, ours.words, theirs.words)


def _hours_change(ours: Hours, theirs: Hours, *, hourly: bool) -> Change | None:
    if theirs.kind == "none" and ours.kind != "none":
        return Change.DIFFERENT
    if ours.low is not None and ours.high is not None and theirs.low is not None and theirs.high is not None:
        if theirs.high > ours.high + 0.01:
            return Change.DIFFERENT
        if theirs.low < ours.low - 0.01:
            full = theirs.low >= FULL_TIME_FROM and not hourly
            return Change.BETTER if full else Change.DIFFERENT
        return _shift_change(ours, theirs)
    one, other = _time_kind(ours), _time_kind(theirs)
    if one and other and one != other:
        return Change.BETTER if one == "none" else Change.DIFFERENT
    return _shift_change(ours, theirs)


def _shift_change(ours: Hours, theirs: Hours) -> Change | None:
    if theirs.shifts & ours.never:
        return Change.DIFFERENT
    if not ours.shifts or not theirs.shifts:
        return None
    harder = {"night", "weekend", "rotating", "evening"}
    return Change.DIFFERENT if (theirs.shifts & harder) - ours.shifts else None


def _time_kind(hours: Hours) -> str:
    if hours.low is not None:
        return "full" if hours.low >= FULL_TIME_FROM else "part"
    return hours.kind


def shown_hours(hours: Hours) -> str:
    """Working time as a person would write it."""
    if hours.low is not None and hours.high is not None:
        figure = f"{hours.low:g}" if hours.low == hours.high else f"{hours.low:g} to {hours.high:g}"
        text = f"{figure} hours a week"
    else:
        text = {"full": "full time", "part": "part time", "none": "no fixed hours", "": ""}[hours.kind]
    return ", ".join(part for part in (text, " and ".join(sorted(hours.shifts))) if part)


_NEAR_KINDS = (
    frozenset({"internship", "fixed_term"}),
    frozenset({"apprenticeship", "fixed_term"}),
    frozenset({"agency", "fixed_term"}),
)


def contract_change(ours: Contract | None, written: Stated) -> Iterator[Difference]:
    """The difference in the kind of contract or in the length of a fixed term."""
    theirs = written.contract
    if ours is None or (theirs is None and names_kind(written.parts, ours)):
        return
    if ours.kind == "employee" and (theirs is None or theirs.kind != "contractor"):
        return
    if theirs is None:
        yield Difference("contract_type", shown_contract(ours), "", Change.NOT_IN_LETTER, ours.words, "")
        return
    change = _contract_change(ours, theirs)
    if change is not None:
        yield Difference(
            "contract_type", shown_contract(ours), shown_contract(theirs), change, ours.words, theirs.words
        )


def _contract_change(ours: Contract, theirs: Contract) -> Change | None:
    if ours.kind != theirs.kind and frozenset({ours.kind, theirs.kind}) not in _NEAR_KINDS:
        return Change.BETTER if theirs.kind == "permanent" and ours.kind != "contractor" else Change.DIFFERENT
    if ours.months and theirs.months and abs(ours.months - theirs.months) > 0.06 * ours.months:
        return Change.BETTER if theirs.months > ours.months else Change.DIFFERENT
    return None


def shown_contract(contract: Contract) -> str:
    """A kind of contract as a person would write it."""
    name = {"fixed_term": "fixed term", "agency": "temporary through an agency"}.get(contract.kind, contract.kind)
    return f"{name}, {contract.months:.3g} months" if contract.months else name


def start_change(ours: Start | None, written: Stated, today: date) -> Iterator[Difference]:
    """The difference in the first day; none against `as soon as possible`."""
    theirs = written.start
    if ours is None or ours.span is None:
        return
    if theirs is None:
        if names_day(written.parts, ours.span, today=today):
            return
        yield Difference("start_date", ours.shown, "", Change.NOT_IN_LETTER, ours.words, "")
        return
    if theirs.span is not None and not meets(ours.span, theirs.span):
        yield Difference("start_date", ours.shown, theirs.shown, Change.DIFFERENT, ours.words, theirs.words)
