"""How the offer is made: acceptance before the terms, conditions, a start at once, a bad word for asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

MESSAGE = 1600
"""In a longer text the words of a frame stand near each other by chance [characters]."""


def is_message(text: Text) -> bool:
    """Whether it is an e-mail or letter short enough for its sentences to be about one thing."""
    return text.kind in {"email", "offer_letter"} and len(text.flat) <= MESSAGE


_TERMS = (
    r"terms|contract|paperwork|offer letter|written offer|salary|pay|compensation|figures?|details|package|"
    r"conditions|agreement|numbers|the rest|document|benefits"
)

_YES = (
    r"accept\w{0,4}|say yes|sa(?:y|id) yes|commit\w{0,4}|confirm\w{0,5}|sign(?:ed|ing)?|agree(?:d)?|yes|join(?:ed|"
    r"ing)?|start(?:ed|ing)?|on board|resign\w{0,3}"
)

_BLIND_YES = phrases(
    rf"(?:{_YES}) .. (?:{_TERMS}) (?:[\w'-]+ )?(?:follows?|comes?|arrives?|to follow|be sent|sent|be ready|"
    rf"done) .. (?:first (?:day|week|month)|once you (?:start|join|arrive|are)|later|afterwards|"
    rf"after you (?:start|join|arrive)|when you (?:start|join|are|arrive))",
    rf"(?:{_YES}) .. (?:first|before|and then|then|,? and (?:we|the)) .. (?:{_TERMS}) .. (?:follows?|later|"
    rf"after(?:wards)?|sent|send|come|comes|share|discuss|see|seen|prepare|drawn|through|out|sort)",
    rf"(?:{_TERMS}) .. (?:follows?|(?:will be |is |are )?(?:sent|shared|discussed|given|revealed|disclosed|agreed|"
    rf"drawn up|issued|provided|explained|sorted)) .. (?:after|once|when|only (?:after|once)) .. (?:{_YES})",
    rf"(?:need|want|require|get)(?:s)? (?:your|a|an) (?:[\w'-]+ )?(?:yes|commitment|acceptance|confirmation|"
    rf"verbal) .. (?:before|first|prior) .. (?:{_TERMS}|we|i|anything)",
    rf"(?:we|i)(?:'ll| will| can| only)? .. (?:send|share|discuss|tell you|give you|prepare|draw up|reveal|"
    rf"disclose|talk about|print) .. (?:{_TERMS}) .. (?:after|once|when) .. (?:you(?:'ve| have)? )?(?:{_YES})",
    rf"(?:sign|accept) .. (?:blank|fill in|filled in|complete) .. (?:later|after|figure|rest|{_TERMS})",
    rf"(?:{_TERMS}) (?:can|will) wait",
    gap=60,
    unless=r"<policy>|policies and procedures|benefits? (?:enrol\w+|guide|information)|welcome pack|"
    r"countersigned copy|copy|interview|nda|non-disclosure|payroll|stand by|wait until|do not (?:resign|"
    r"accept)|don't (?:resign|accept|sign)|before you (?:sign|accept)|review|read",
)


def accept_before_terms(text: Text) -> Iterator[Match]:
    """A yes is wanted before there are terms on paper."""
    if text.kind in {"email", "offer_letter"}:
        yield from _BLIND_YES.matches(text)


_CONDITIONAL = phrases(
    r"(?:offer|employment|appointment|position) .. (?:is|are|shall be|will be|remains|"
    r"made)? ?(?:conditional (?:up)?on|contingent (?:up)?on|subject to|conditioned (?:up)?on|"
    r"depends on) .. (?:references?|checks?|screening|verification|permit|visa|funding|approval|clearance|medical|"
    r"drug|background|right to work|eligibility|satisfactory|completion|proof|licen[cs]e|award)",
    r"(?:conditional|contingent) (?:job )?offer",
    gap=70,
    plain=True,
    severity="note",
)


def conditional_offer(text: Text) -> Iterator[Match]:
    """The offer hangs on checks, papers or funding still to come."""
    if text.kind != "advert":
        yield from _CONDITIONAL.matches(text)


_START_NOW = phrases(
    r"without (?:giving|working|serving) (?:[\w'-]+ ){0,2}notice",
    r"(?:skip|forget|ignore|don't (?:bother|worry)|do not (?:bother|worry)|no need|not need|never mind|needn't|"
    r"break|cut short|drop|walk (?:out|away)) .. (?:notice(?: period)?|working your notice|"
    r"your current (?:employer|job|boss)|giving notice|serve (?:your|the) notice|work (?:out )?your notice)",
    r"(?:can|could|will|would) you (?:[\w'-]+ )?(?:start|begin|come in|be here) (?:[\w'-]+ )?(?:tomorrow|tonight|"
    r"today|this afternoon|right now|monday without)",
    r"(?:need|want|expect) you .. (?:start|begin|here|in) (?:[\w'-]+ )?(?:tomorrow|tonight|today|this afternoon)",
    r"(?:quit|resign|leave) .. (?:today|tonight|tomorrow|immediately|right now|at once|straight away|"
    r"on the spot) .. (?:start|join|begin|with us|we)",
    unless=r"<policy>|notice period (?:is|of|will)|either party|terminat\w+|without cause|for cause|interview|"
    r"training session|employer may|company may|webinar|course|earning|shift cover|prior notice",
    plain=True,
)


def start_now(text: Text) -> Iterator[Match]:
    """The candidate is pressed to start without giving notice."""
    if text.kind in {"email", "offer_letter"}:
        yield from _START_NOW.matches(text)


_PUNISHED = phrases(
    r"(?:if you|anyone who|candidates who|people who|should you|those who|applicants who|asking|questions about|"
    r"any) .. (?:ask(?:s|ing)?|negotiat\w{1,5}|haggl\w{1,3}|question\w{0,3}|push(?:es|ing)? back|counter\w{0,5}|"
    r"query|requests? (?:for )?(?:more|changes)) .. (?:withdraw[ns]?|rescind\w{0,3}|not (?:be )?(?:hired|"
    r"considered|the right|a fit|for us|proceed)|lose|wast\w{1,3}|reconsider|need not|refus\w{1,3}|rejected|"
    r"end (?:the|of)|pull\w{0,2}|lower|taken as|seen as|treated as|disqualif\w{1,4}|bin|out of|off)",
    r"(?:wast(?:e|es|ing)|waste of) (?:[\w'-]+ ){0,2}(?:time|everyone's time)",
    r"(?:decline|refuse|not prepared|not willing|won't|will not|don't|do not) (?:to )?(?:discuss|answer|negotiate|"
    r"entertain|tolerate|take) .. (?:questions|salary|terms|pay|haggling|negotiation)",
    r"(?:since|because|as|after|now that) you (?:[\w'-]+ ){0,4}(?:asked?|haggled?|negotiate|queried|questioned|"
    r"negotiated|pushed|countered|requested|raised) .. (?:withdraw[ns]?|lower\w{0,3}|reduc\w{1,3}|less|"
    r"rescind\w{0,2}|no longer|reconsider\w{0,3}|someone else|pull\w{0,3})",
    gap=70,
    plain=True,
    unless=r"<policy>|discriminat\w+|retaliat\w+|accommodation|equal opportunity|time wasters|reduce waste|"
    r"customers?|waste time|recruitment agenc\w+|third[- ]party|agencies|no unsolicited|background|"
    r"without wasting",
)


def punished_for_asking(text: Text) -> Iterator[Match]:
    """A polite question is answered with a threat, an insult or a worse offer."""
    if text.kind in {"email", "offer_letter"}:
        yield from _PUNISHED.matches(text)
