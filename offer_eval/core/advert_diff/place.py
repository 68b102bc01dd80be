"""Where the work is done, as a text states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offer_eval.core.advert_diff.pieces import evidence, labels, speaking
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
    firm: bool
    """Whether a label or words such as `based in` say that the work is done there."""


_PLACE_LABELS = labels(
    "location|job location|work location|place of work|workplace|work site|base|office|duty station|"
    "place of posting|posting|work base|location of work|normal place of work|primary location|office location|"
    "job site|based|city|site|locations|work address|place|region|place of employment|your location|"
    "reporting location|area|where|center|centre|property|client site|store|depot|branch|shop|campus|hub|school|"
    "hospital|town|main base|site address"
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
        r"warehouse|store|plant|facility|depot|studio|surgery|shop|centre|center|practice|nursery|hotel|mill|yard|"
        r"distribution centre|workshop|care home|showroom|garage|base|campsite|farm|library|"
        r"team|laborator(?:y|ies)|lab|location|hospital|school|hub|factory|kitchen|restaurant)\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?P<x>[A-Z][\w. ]{2,25})[- ]based\b"),
    re.compile(
        r"\b(?:[Oo]ffices?|[Ss]ite|[Hh]ome|[Cc]entre|[Cc]enter|[Ss]hop|[Ss]tore|[Bb]ranch|[Dd]epot|[Hh]ub|"
        r"[Ss]urgery|[Pp]ractice|"
        r"[Cc]ampus|[Ss]chool|[Cc]linic|[Ll]ab(?:oratory)?|[Ww]arehouse|[Ff]actory|[Pp]lant|[Ss]tudio|[Hh]otel|"
        r"[Rr]estaurant|"
        r"[Hh]ospital|[Nn]ursery|[Kk]itchen|[Ww]ard|[Gg]arage|[Bb]akery|[Ff]arm|[Yy]ard|[Ss]alon|[Bb]ar|"
        r"[Ll]ibrary|[Cc]ollege|us)"
        r"(?: over| here| up| down)? in (?P<x>[A-Z]\w.{1,110})"
    ),
    re.compile(
        r"\b(?:our|the) (?P<x>(?:[A-Z][\w'-]+ ){1,3}?)(?:branch|office|depot|store|shop|surgery|school|site|"
        r"clinic|warehouse|plant|factory|works|workshop|mill|farm|hotel|restaurant|nursery|library|"
        r"hospital|home|studio|salon|kitchen|showroom|campus)\b"
    ),
)
_NOT_PLACE = re.compile(
    r"\b(?:other (?:locations?|places?|sites?|premises)|may (?:be )?(?:also )?(?:be )?(?:required|asked|"
    r"need)|travel|relocat\w*|law|courts?|govern\w*|customers?|clients?|"
    r"incorporated|registered (?:in|office|company|number)|headquartered|headquarters in|founded|employees in|"
    r"offices in|countries|degree|licen[cs]e|visa|permit|"
    r"university degree|years)\b",
    re.IGNORECASE,
)
_PLACE_END = re.compile(
    r"[;:!?]|\. |\.$| (?:and (?:you|will|report|the|your|we|work|are|is|may|can)|are|will|may|can|with|where|"
    r"which|reporting|starting|"
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
    "within|anywhere|country|region|regional|national|surrounding|villages|county|east|surgery|practice|depot|"
    "shop|store|"
    "are|you|will|expected|attend|new|ltd|limited|inc|pvt|llc|gmbh|plc|home|from|days|week|main|plot|sector|"
    "phase|zip|state|co|team|our|your"
)


def place_in(parts: tuple[Piece, ...], *, letter: bool) -> Place | None:
    """Where the work is done, as a text states it, or None."""
    for raw, piece, sure in _places(parts, letter=letter):
        place = _place(raw, piece)
        if place is not None and (sure or place.known):
            return place
    return None


def _places(parts: tuple[Piece, ...], *, letter: bool) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        if piece.label in _PLACE_LABELS or _PLACE_LABEL.search(piece.label):
            yield _VISITS.split(piece.text)[0], piece, True
        elif piece.label != "heading" and piece.section in _PLACE_LABELS and len(piece.text) < 120 and not piece.label:
            yield piece.text, piece, not _AT[1].search(piece.text)
    parts = speaking(parts)
    for pattern in _AT[:2]:
        yield from _places_by(parts, pattern)
    if not letter:
        yield from _header_places(parts)
    yield from _places_by(parts, _AT[2])
    yield from _places_by(parts, _AT[4])
    yield from _named_with_the_job(parts)
    yield from _places_by(parts, _AT[5] if letter else _AT[3])


_PLACE_LABEL = re.compile(
    r"\b(?:location|place) of (?:work|posting|employment|duty|assignment)|\b(?:work|job|office|"
    r"posting) (?:location|site|place)\b|\bposting\b"
)
_VISITS = re.compile(
    r",? ?[(;]? ?\b(?:with|plus|and|including|some|regular|frequent|occasional)\b[^,;()]{0,24}\b(?:visits?|"
    r"travel|trips?)\b",
    re.IGNORECASE,
)
_BASED_IN = re.compile(r"\b(?:based|located|stationed|posted) (?:in|at)(?: our| the)? $", re.IGNORECASE)


def _places_by(parts: tuple[Piece, ...], pattern: re.Pattern[str]) -> Iterator[tuple[str, Piece, bool]]:
    for piece in parts:
        for match in pattern.finditer(piece.text):
            raw = match["x"]
            end = _PLACE_END.search(raw)
            raw = raw[: end.start()] if end else raw
            start = match.start("x")
            if raw and not _NOT_PLACE.search(piece.text[max(0, start - _SAME_CLAUSE) : start + len(raw)]):
                named = pattern is _AT[5] and not _GENERAL_NAME.search(raw)
                sure = pattern in {_AT[0], _AT[4]} or named or _BASED_IN.search(piece.text[:start]) is not None
                yield raw, piece, sure


_SAME_CLAUSE = 60
"""Words further before a place say nothing about it [characters]."""
_GENERAL_NAME = re.compile(
    r"\b(?:Head|Main|Sales|Finance|Human|Resources|Talent|HR|People|Home|Registered|Customer|Private|Client|Central|"
    r"New|Group|Company|Corporate|Regional|Local|Support|Medical|Care|Primary|High|Box|Front|Back|Open|Old)\b"
)
"""Names of an office that say nothing of where it is."""


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
    """Places in the lines that open an advert: `Rosebank House, Ludlow, Shropshire`, `Bristol, Leeds or York`."""
    for piece in parts[:10]:
        text = (
            ", ".join(
                other.text.rstrip(";") for other in parts[:10] if other.line == piece.line and piece.text[-1:] == ";"
            )
            or piece.text
        )
        if len(text) > _LONGEST_HEADER or len(text.split(". ")) > 3:
            continue
        for segment in _SEGMENTS.split(text):
            if _NOT_PLACE.search(segment):
                continue
            names = [part for part in re.split(r", | or | and ", segment) if _is_name(part)]
            if any(known_places(name) for name in names):
                yield ", ".join(names), piece, False
            elif cities(known_places(segment)):
                yield ", ".join(sorted(cities(known_places(segment)))).title(), piece, False
            match = re.search(r"\bin ((?:[A-Z][\w.'-]+ ?){1,3})", segment)
            if match:
                yield match[1], piece, False
        city = _CITY_STATE.search(piece.text)
        if city and city[2] in STATE_CODES:
            yield city[0], piece, True


_LONGEST_HEADER = 160
"""A longer piece is prose [characters]."""
_SEGMENTS = re.compile(r" [|•/-] |[|\t()]|: |; |(?<!\bCo)\. ")


def _is_name(part: str) -> bool:
    """Whether a part of a header can be the name of a place: few words, with a capital, no figure and no job."""
    words = re.sub(r"^(?:near|in|at) ", "", part.strip(" .")).split()
    return 0 < len(words) <= 5 and words[0][0].isupper() and not re.search(r"\d", part) and not JOB_NOUN.search(part)


def _place(raw: str, piece: Piece) -> Place | None:
    known = known_places(raw)
    tokens = frozenset(t for t in re.findall(r"[^\W\d_][\w'-]{2,}", raw.lower()) if t not in _PLACE_NOISE)
    if not known and not tokens:
        return None
    shown = raw.strip(" .,-")
    if len(shown) > 40 and known:
        shown = ", ".join(sorted(name.title() for name in known))
    if not known and (len(shown) > 80 or not re.search(r"\b[A-Z]", raw)):
        return None
    firm = bool(piece.label) or _FIRM.search(piece.text) is not None
    return Place(shown[:80], known, tokens, evidence(piece), firm)


_FIRM = re.compile(
    r"\b(?:based|place of work|workplace|work location|duty station|stationed|located|(?:you will|you'll|"
    r"you would|you'd) work)\b",
    re.IGNORECASE,
)


def names_place(parts: tuple[Piece, ...], wanted: Place) -> bool:
    """Whether a text names the city, or else a word, of a place anywhere."""
    names = cities(wanted.known)
    if names:
        return any(names & known_places(piece.words) for piece in speaking(parts))
    return names_word(parts, wanted.tokens)


def names_word(parts: tuple[Piece, ...], wanted: frozenset[str]) -> bool:
    """Whether a text has one of the words anywhere."""
    return any(
        wanted & set(re.findall(r"[^\W\d_][\w'-]{2,}", piece.words.lower()))
        for piece in (speaking(parts, tuple(wanted)) if wanted else ())
    )
