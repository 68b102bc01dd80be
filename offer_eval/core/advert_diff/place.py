"""Where the work is done, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.pieces import evidence, labels
from offer_eval.core.advert_diff.places import STATE_CODES, cities, known_places
from offer_eval.core.advert_diff.title import JOB_NOUN, OFFERED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.advert_diff.pieces import Piece


@dataclass(frozen=True, slots=True)
class Place:
    """Where the work is done."""

    shown: str
    known: frozenset[str]
    """Cities, regions and countries that are known by name."""
    tokens: frozenset[str]
    """The other words of the place."""
    words: str


_PLACE_LABELS = labels(
    "location|job location|work location|place of work|workplace|work site|base|office|duty station|"
    "place of posting|posting|work base|location of work|normal place of work|primary location|office location|"
    "job site|based|city|site|locations|work address|place|region|place of employment|your location|"
    "reporting location"
)
_AT = (
    re.compile(
        r"\b(?:place of work|work location|location of work|workplace|work site|duty station|location|base|"
        r"primary work location|place of posting|"
        r"place of employment)(?: for this (?:role|position|job))? ?(?:will|shall|is|would)(?: initially|"
        r" normally| primarily)?(?: be)?(?: at| in| our| the)? (?P<x>\w.{1,110})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:based|located|situated|stationed|posted|employed|assigned|report(?:ing)?(?: for (?:work|duty))?|"
        r"work(?:ing)?|perform(?:ed)? [\w ]{0,30}?)"
        r"(?: [\w-]{1,12}){0,2}? (?:in|at|from|out of|to)(?: our| the| its)? (?P<x>\w.{1,110})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:our|the|its) (?P<x>[\w.,' -]{3,50}?) (?:office|headquarters|hq|site|campus|branch|clinic|"
        r"warehouse|store|plant|facility|depot|studio|"
        r"team|laborator(?:y|ies)|lab|location|hospital|school|hub|factory|kitchen|restaurant)\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?P<x>[A-Z][\w. ]{2,25})[- ]based\b"),
)
_NOT_PLACE = re.compile(
    r"\b(?:other (?:locations?|places?|sites?|premises)|may (?:be )?(?:also )?(?:be )?(?:required|asked|"
    r"need)|travel|relocat\w*|law|courts?|govern\w*|customers?|clients?|"
    r"incorporated|registered (?:in|office|company|number)|headquartered|founded|offices in|countries|degree|"
    r"university degree|years)\b",
    re.IGNORECASE,
)
_PLACE_END = re.compile(
    r"[;:!?]|\. |\.$| (?:and (?:you|will|report|the|your|we|work)|with|where|which|reporting|starting|"
    r"on (?:a|an|the)|from|for (?:the|a|at)|or such|or any|unless|"
    r"until|during|though|although|but|to (?:start|support)|is|as (?:an?|our)|commencing|each|every|\d days?|"
    r"five days|three days|two days|four days|one day|per week|"
    r"monday|hybrid|remote|full[- ]time|five|under|effective|subject|you|we)\b|[(]",
    re.IGNORECASE,
)
_CITY_STATE = re.compile(r"\b([A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}), ?([A-Z]{2})\b")
_PLACE_NOISE = labels(
    "office|offices|head|headquarters|hq|site|campus|branch|street|st|road|rd|avenue|ave|lane|floor|suite|unit|"
    "building|house|park|centre|center|business|the|our|at|in|on|of|and|or|city|town|area|greater|near|north|"
    "south|east|west|central|company|premises|remote|hybrid|onsite|on-site|work|working|location|based|first|"
    "second|third|floor|level|tower|court|square|place|way|drive|boulevard|blvd|room|block|industrial|estate|no|"
    "new|ltd|limited|inc|pvt|llc|gmbh|plc|home|from|days|week|main|plot|sector|phase|zip|state|co|team|our|your"
)


def place_in(parts: tuple[Piece, ...], *, letter: bool) -> Place | None:
    """Where the work is done, as a text states it, or None."""
    for raw, piece, sure in _places(parts, letter=letter):
        place = _place(raw, evidence(piece))
        if place is not None and (sure or place.known):
            return place
    return None


def _places(parts: tuple[Piece, ...], *, letter: bool) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        if piece.label in _PLACE_LABELS or _PLACE_LABEL.search(piece.label):
            yield piece.text, piece, True
        elif piece.label != "heading" and piece.section in _PLACE_LABELS and len(piece.text) < 120 and not piece.label:
            yield piece.text, piece, not _AT[1].search(piece.text)
    for pattern in _AT[:2]:
        yield from _places_by(parts, pattern)
    if not letter:
        yield from _header_places(parts)
    yield from _places_by(parts, _AT[2])
    yield from _named_with_the_job(parts)
    if not letter:
        yield from _places_by(parts, _AT[3])


_PLACE_LABEL = re.compile(
    r"\b(?:location|place) of (?:work|posting|employment|duty|assignment)|\b(?:work|job|office|"
    r"posting) (?:location|site|place)\b|\bposting\b"
)
_BASED_IN = re.compile(r"\b(?:based|located|stationed|posted) (?:in|at)(?: our| the)? $", re.IGNORECASE)


def _places_by(parts: tuple[Piece, ...], pattern: re.Pattern[str]) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        for match in pattern.finditer(piece.text):
            raw = match["x"]
            end = _PLACE_END.search(raw)
            raw = raw[: end.start()] if end else raw
            if raw and not _NOT_PLACE.search(piece.text[: match.start("x") + len(raw)]):
                yield raw, piece, pattern is _AT[0] or _BASED_IN.search(piece.text[: match.start("x")]) is not None


def _named_with_the_job(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece, bool]]:
    """`the position of Fitter in Wakefield`: a known place in the sentence that names the job."""
    for piece in parts:
        if (
            any(pattern.search(piece.text) for pattern in OFFERED)
            and JOB_NOUN.search(piece.text)
            and not _NOT_PLACE.search(piece.text)
        ):
            for match in re.finditer(r"\b(?:in|at|for) (?:our |the )?((?:[A-Z][\w.'-]*,? ?){1,4})", piece.text):
                yield match[1], piece, False


def _header_places(parts: tuple[Piece, ...]) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts[:6]:
        for part in re.split(r" [|•/-] |\||\t|[()]|, ", piece.text):
            if known_places(part) and len(part.split()) <= 5:
                city = _CITY_STATE.search(part)
                yield city[0] if city else part, piece, False
        match = re.search(r"\bin ((?:[A-Z][\w.'-]+ ?){1,3})", piece.text)
        if match:
            yield match[1], piece, False
        city = _CITY_STATE.search(piece.text)
        if city and city[2] in STATE_CODES:
            yield city[0], piece, True


def _place(raw: str, words: str) -> Place | None:
    known = known_places(raw)
    tokens = frozenset(t for t in re.findall(r"[^\W\d_][\w'-]{2,}", raw.lower()) if t not in _PLACE_NOISE)
    if not known and not tokens:
        return None
    shown = raw.strip(" .,-")
    if len(shown) > 40 and known:
        shown = ", ".join(sorted(name.title() for name in known))
    if not known and (len(shown) > 80 or not re.search(r"\b[A-Z]", raw)):
        return None
    return Place(shown[:80], known, tokens, words)


def names_place(parts: tuple[Piece, ...], wanted: Place) -> bool:
    """Whether a text names the city, or else a word, of a place anywhere."""
    names = cities(wanted.known)
    if names:
        return any(names & known_places(piece.words) for piece in parts)
    return any(wanted.tokens & set(re.findall(r"[^\W\d_][\w'-]{2,}", piece.words.lower())) for piece in parts)
