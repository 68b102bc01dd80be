"""How the offer is made: deadlines, promises, differences from what was advertised."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.language import Match
from offer_eval.core.red_flags.phrases import phrases
from offer_eval.core.red_flags.quantities import dates, next_weekday, own_date, periods

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from offer_eval.core.red_flags.language import Text

# --- pressure ---------------------------------------------------------------------------------------------

PRESSURE_HOURS = 72
"""A deadline up to three days is raised; five days or more never."""

_ANSWER = (
    r"accept(?:s|ed|ance|ing)?|sign(?:s|ed|ing)?(?! up| in\b| on\b|-)|signature|countersign\w{0,3}|"
    r"decid(?:e|es|ed|ing)|decision|commit(?:s|ted|ment)?|"
    r"(?:your|an|the|a) (?:firm |final |clear |written )?(?:answer|reply|response|yes|confirmation|"
    r"acceptance)|say yes|confirm(?:s|ed|ing|ation)?|"
    r"let (?:us|me) know|get back to (?:us|me)|answer (?:us|me|by|is needed)|reply|respond|yes or no|"
    r"make up your mind|"
    r"(?:secure|reserve|hold|claim|lock in|keep|save) (?:your|the|this) (?:[\w'-]+ )?(?:seat|place|spot|slot|"
    r"position|job|role|offer)|hear(?:ing)?(?: back| anything| nothing)?(?: from you)?|heard nothing|"
    r"return(?:ed)? (?:it|this|the|a|your)|a yes|take it"
)
_SOON = (
    r"tonight|today|tomorrow|overnight|by (?:noon|midday|midnight|lunch(?:time)?|close of (?:business|play)|"
    r"cob|c\.o\.b|eod|e\.o\.d|"
    r"(?:the )?end of (?:the |this |today'?s? )?(?:day|business|working day|play|call|afternoon|shift)|"
    r"(?:\d{1,2}|five|six|four|three|nine)(?:[:.]\d\d)? ?(?:[ap]\.?m|o'clock)?(?: sharp)?"
    r"(?! ?(?:january|february|march|april|may|june|july|august|september|october|november|december|%|days|"
    r"weeks|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|\d))|"
    r"this (?:evening|afternoon|morning)|the morning|bedtime|breakfast|dinner)|this (?:evening|afternoon)|"
    r"end of (?:the |this )?(?:day|call|meeting|interview|business)|"
    r"on the spot|until (?:you|we) (?:hang up|leave|finish|end)|(?:on|during) (?:this|the) (?:call|phone)|"
    r"before (?:you (?:leave|hang up|go(?: home)?|walk out|log off)|we hang up|the (?:call|meeting|day|"
    r"interview) (?:is over|ends|is out)|"
    r"midnight|noon|lunch|close of business|tomorrow|tonight|the end of (?:the|this) (?:day|call|meeting|"
    r"interview))|right now|right away|there and then|then and there|"
    r"straight away|immediately|at once|within the hour|first thing(?: tomorrow| in the morning| on)|"
    r"in the next hour|here and now|while (?:we are|we're|you are|you're) (?:on the phone|here|in the room)"
)
_WITHIN = (
    r"(?:within|in|in the next|for|for the next|under|only|have|just|got|after|inside|next|until|up to|"
    r"-) (?:the next |the |only |just |exactly |another )?(?:<period>)"
)
_NOT_THE_OFFER = (
    r"interview (?:time|slot|appointment|date|availability|booking)|appl(?:y|ying|ications?|icants?)|"
    r"availability|customers?|clients?|patients?|tickets?|quer(?:y|ies)|inquir\w{2,5}|enquir\w{2,5}|"
    r"references?|resumes?|cvs?|incident|revo(?:ke|cation)|terminat\w{2,5}|breach|expense|invoices?|property|"
    r"no rush|take your time|hiring decision|we (?:will |'ll |hope to |expect to |aim to |plan to |can |"
    r"should |intend to )?(?:[\w'-]+ )?(?:make (?:a|our|the)|decide|have a decision|reach a|"
    r"come to a) ?(?:decision)?|we(?:'ll| will) (?:get back|reply|respond|let you know|confirm|decide|"
    r"answer|be in touch)|(?:you will|you'll|to) hear from us|emails? within|"
    r"calls within|background check|leads?|severance|cobra|release|thank you for (?:your (?:reply|answer|"
    r"acceptance)|accepting|signing)|training (?:session|day)|subscri\w+|unsubscribe|delivery|feedback|"
    r"probation\w*|vest\w*|cure|i-9|documents? (?:within|listed|below)|attend"
)
_OFFERISH = (
    r"offers?|positions?|places?|job|role|contract|seats?|slots?|spots?|selection|salary|package|letter|"
    r"agreement|appointment|opportunity|post|decide|decision|sign(?:ed)?|accept\w{0,4}|"
    r"director|candidates?|yes|interested|hired|start"
)
_ANSWER_SOON = phrases(
    rf"(?:{_ANSWER}) .. (?:{_SOON})",
    rf"(?:{_SOON}) .. (?:{_ANSWER})",
    gap=60,
    across=True,
    unless=_NOT_THE_OFFER,
    needs=_OFFERISH,
)
_ANSWER_WITHIN = phrases(
    rf"(?:{_ANSWER}) .. (?:{_WITHIN})",
    rf"(?:<period>) (?:to|in which to|for you to|deadline|window|limit|notice to) .. (?:{_ANSWER}|think|"
    rf"consider|respond|reply|answer)",
    rf"(?:{_WITHIN}) .. (?:{_ANSWER})",
    gap=60,
    across=True,
    unless=_NOT_THE_OFFER,
    needs=_OFFERISH,
)
_EXPIRY = (
    r"expir(?:e|es|ed|ing|y|ation)|laps(?:e|es|ed|ing)|valid|remains? open|is open|stays open|stands|(?:is|"
    r"only|just) good|good (?:until|till|for)|withdraw[ns]?|withdrawn|withdrawal|rescind(?:ed)?|pull(?:ed)?|"
    r"void|off the table|"
    r"on the table|ends|goes away|goes to|disappears|dies|held|hold|available|kept open|keep (?:it|this|"
    r"the)|closes|gone|vanish(?:es)?|ceases|cancel(?:l?ed)?|be yours|move on to|offer it to"
)
_OFFER = (
    r"rate|deal|pay|offer|offers|it|this|position|place|job|role|contract|seat|slot|spot|letter|vacancy|"
    r"package|salary|figure|number|terms"
)
_EXPIRES_SOON = phrases(
    rf"(?:{_OFFER}) .. (?:{_EXPIRY}) .. (?:{_SOON})",
    rf"(?:we|i|will|to) .. (?:{_EXPIRY}) .. (?:{_OFFER}) .. (?:{_SOON})",
    rf"(?:{_SOON}) .. (?:{_OFFER}) .. (?:{_EXPIRY})",
    unless=_NOT_THE_OFFER,
    plain=True,
    needs=r"offers?|seats?|slots?|spots?|place|position|job|role|contract|salary|package|letter|rate|deal|"
    r"figure|pay",
)
_EXPIRES_WITHIN = phrases(
    rf"(?:if|unless|should) .. (?:hear|heard|signed|answer\w{{0,2}}|repl(?:y|ied)|confirm\w{{0,2}}|"
    rf"accept\w{{0,2}}|respond\w{{0,2}}|response|signature|decision) .. (?:{_WITHIN})",
    rf"(?:{_OFFER}) .. (?:{_EXPIRY}) .. (?:{_WITHIN})",
    rf"(?:{_WITHIN}) .. (?:{_OFFER}) .. (?:{_EXPIRY})",
    rf"(?:{_EXPIRY}) .. (?:{_OFFER}) .. (?:{_WITHIN})",
    unless=_NOT_THE_OFFER,
    plain=True,
    needs=r"offers?|seat|slot|spot|place|position|letter",
)
_SCARCE = phrases(
    rf"(?:if|unless|should) .. (?:hear|heard|signed|answer\w{{0,2}}|repl(?:y|ied)|confirm\w{{0,2}}|"
    rf"accept\w{{0,2}}|respond\w{{0,2}}|response|signature|decision) .. (?:{_SOON})",
    r"first (?:one |person |candidate |come,? |to )+(?:sign|accept|say yes|commit|reply|confirm|"
    r"first served|pay|send)\w{0,3}",
    r"(?:whoever|the first|first) .. (?:signs?|accepts?|confirms?|says? yes|commits?|replies) .. (?:first|"
    r"gets|takes|wins)",
    r"(?:other|another|second|next|someone else|somebody else|two|three|several|many|more|backup|reserve|"
    r"runner-up|plenty of|queue of|line of) (?:[\w'-]+ ){0,2}(?:candidates?|people|"
    r"applicants?|person|in line|waiting)? .. (?:waiting|lined up|ready to (?:sign|start|accept|take|say)|"
    r"keen to (?:sign|take)|would (?:sign|take|bite|love)|happy to (?:sign|take)|"
    r"right behind|in reserve|standing by|on hold|behind you|on the line|if you (?:don't|do not|won't|"
    r"hesitate|can't)|pen in hand)",
    r"(?:give|gives|offer|offers|pass|passes|hand|hands|release|releases|free up|go|goes|went)(?: it|"
    r" the (?:job|role|place|post|seat|offer)| this)? to (?:the )?(?:other|another|someone|somebody|next|"
    r"runner|number two|second)(?: \w+)?",
    r"(?:mad|foolish|crazy|silly|unwise|stupid|fool) to (?:wait|hesitate|think|sleep)",
    rf"(?:{_SOON}|at (?:midnight|noon|six|five|eight|seven|nine|ten|\d{{1,2}}(?: ?[ap]m)?)) && (?:bonus|"
    rf"salary|rate|package|pay|figure|sum|sign-on) && (?:falls? away|drops?|goes|halves|is cut|shrinks?|"
    rf"disappears?|lapses?|is gone|vanishes|expires?)",
    r"(?:more|<number>) (?:people|candidates|offers) && (?:fewer|<number>) (?:chairs?|seats?|places?|posts?|"
    r"jobs?|desks?|contracts?) && (?:first|quick\w{0,3}|fast\w{0,3})",
    r"(?:can't|cannot|can not|won't|not able to|unable to|couldn't) (?:[\w'-]+ )?(?:promise|guarantee|hold|"
    r"keep|"
    r"be sure|save|reserve) .. (?:place|job|seat|position|role|offer|spot|slot|it) .. "
    r"(?:yours|open|morning|tomorrow|long|there|free|any longer|past|for you|after|beyond|much longer)",
    r"(?:offer|place|job|seat|position|role|spot|slot|it|we)(?:'ll| will| may| is going to| goes|"
    r" has to)? (?:go|goes|move|pass|give it|be given|be offered|moves|moving|gives it) (?:on )?to (?:the )?"
    r"(?:next|someone else|somebody else|another|other candidate|runner-up|second)",
    r"(?:only|just|last|final|few|limited|<number>) (?:<number> )?(?:[\w'-]+ )?(?:seats?|slots?|spots?|"
    r"places?|"
    r"positions?|vacanc(?:y|ies)|openings) (?:are |is )?(?:left|remaining|remain|available|still open|"
    r"only)? .. "
    r"(?:hurry|act (?:fast|now|quickly)|confirm|reserve|secure|book (?:your|now)|grab|don't (?:miss|wait|"
    r"delay|lose)|before (?:it's|they're|someone|they|it)|join now|pay|sign (?:now|today|tonight))",
    r"(?:hurry|act (?:fast|now|quickly)|confirm now|reserve|secure|grab|sign now|lock in) .. (?:only|just|"
    r"last|few|limited) (?:<number> )?(?:[\w'-]+ )?(?:seats?|slots?|spots?|places?|positions?|openings)",
    r"(?:now or never|take it or leave it|this is your (?:last|only|one) chance|last chance to (?:accept|"
    r"sign|join|secure)|once[- ]in[- ]a[- ]lifetime[a-z ]{0,20} (?:sign|accept|commit)|"
    r"think(?:ing)? (?:it|about it|things) over .. (?:not|no|lose|gone|else))",
    r"(?:if|should) (?:you|we) .. (?:hesitate|don't (?:hear|sign|accept|confirm|answer|reply)|"
    r"do not (?:hear|sign|accept|confirm)|wait|delay|hear nothing|sleep on it|need (?:time|longer|"
    r"to think)) .. (?:"
    r"lose|gone|withdraw[ns]?|someone else|somebody else|next (?:candidate|person|in line|name)|another|"
    r"disappears?|off the table|move on|pull)",
    r"(?:no|not|can't|cannot|won't|don't|isn't|never) (?:[\w'-]+ ){0,3}(?:time to think|sleep(?:ing)? on it|"
    r"thinking time|grace period|time to consider|think it over)",
    r"(?:sleeping on it|thinking (?:it|about it) over|taking your time|"
    r"time to think) (?:[\w'-]+ ){0,3}(?:not|"
    r"isn't|won't|no)",
    unless=r"<policy>|apply|applications?|applicants|resumes?|cvs?|customers?|no pressure|take your time|"
    r"parking|office seats",
    plain=True,
    gap=60,
)
_DEADLINE_SENTENCE = phrases(
    rf"(?:{_ANSWER}|{_EXPIRY}|deadline|respond|reply)",
    unless=rf"{_NOT_THE_OFFER}|clos(?:es|ing) date|start date|first day|join(?:ing)? (?:us )?on",
    plain=True,
)
_LIMIT = re.compile(
    r"\b(?:by|before|until|till|on|no later than|expires?|deadline|through|lapses?|is|latest|than|to|-|"
    r"midnight|noon|[ap]m|end of(?: business)?|close of business|cob)[ :,]*(?:\w+[ ,]+){0,3}$"
)


def exploding_offer(text: Text) -> Iterator[Match]:
    """The time to answer is three days or less, or scarcity is used to force a yes."""
    for group in (_ANSWER_SOON, _EXPIRES_SOON):
        for match in group.matches(text):
            yield Match(match.start, match.end, "high")
    for group in (_ANSWER_WITHIN, _EXPIRES_WITHIN):
        for match in group.matches(text):
            yield from _if_short(text, match)
    yield from _SCARCE.matches(text)
    yield from _dated(text)


def _if_short(text: Text, match: Match) -> Iterator[Match]:
    words = text.flat[match.start : match.end]
    found = [p.hours for p in periods(words) if "few" not in words[p.start : p.end]]
    if found and max(found) <= PRESSURE_HOURS:
        yield Match(match.start, match.end, "high" if max(found) < 48 else "medium")


def _dated(text: Text) -> Iterator[Match]:
    """Deadlines given as a date or a day, measured from the text's own date, or else from today."""
    if text.kind == "advert":
        return
    written = own_date(text.flat)
    done: set[int] = set()
    for words in _DEADLINE_SENTENCE.matches(text):
        index = text.sentence_index(words.start)
        if index not in done:
            done.add(index)
            start, end = text.bounds(index)
            yield from _deadlines(text, start, end, written)


def _deadlines(text: Text, start: int, end: int, written: date | None) -> Iterator[Match]:
    year = (written or text.today).year
    for mention in dates(text.flat, start=start, end=end, year=year):
        day = mention.day
        if day is None and mention.weekday is not None and written:
            day = next_weekday(written, mention.weekday)
        if day is None or not _LIMIT.search(text.flat[max(start, mention.start - 40) : mention.start]):
            continue
        left = (day - (written or text.today)).days
        if 0 <= left <= PRESSURE_HOURS // 24 and day != written:
            yield Match(start, end, "high" if left < 2 else "medium")


# --- yes before the terms ---------------------------------------------------------------------------------

_TERMS = (
    r"terms|contract|paperwork|offer letter|written offer|salary|pay|compensation|figures?|details|package|"
    r"conditions|agreement|numbers|the rest|document|benefits"
)
_YES = (
    r"accept\w{0,4}|say yes|sa(?:y|id) yes|commit\w{0,4}|confirm\w{0,5}|sign(?:ed|ing)?|agree(?:d)?|yes|"
    r"join(?:ed|ing)?|start(?:ed|ing)?|on board|resign\w{0,3}"
)
_BLIND_YES = phrases(
    rf"(?:{_YES}) .. (?:{_TERMS}) (?:[\w'-]+ )?(?:follows?|comes?|arrives?|to follow|be sent|sent|be ready|"
    rf"done) .. (?:first (?:day|week|month)|once you (?:start|join|arrive|are)|later|afterwards|"
    rf"after you (?:start|join|arrive)|when you (?:start|join|are|arrive))",
    rf"(?:{_YES}) .. (?:first|before|and then|then|,? and (?:we|the)) .. (?:{_TERMS}) .. (?:follows?|later|"
    rf"after(?:wards)?|sent|send|come|comes|share|discuss|see|seen|prepare|drawn|through|out|sort)",
    rf"(?:{_TERMS}) .. (?:follows?|(?:will be |is |are )?(?:sent|shared|discussed|given|revealed|disclosed|"
    rf"agreed|drawn up|issued|provided|explained|sorted)) .. (?:after|once|when|only (?:after|"
    rf"once)) .. (?:{_YES})",
    rf"(?:need|want|require|get)(?:s)? (?:your|a|an) (?:[\w'-]+ )?(?:yes|commitment|acceptance|confirmation|"
    rf"verbal) .. (?:before|first|prior) .. (?:{_TERMS}|we|i|anything)",
    rf"(?:we|i)(?:'ll| will| can| only)? .. (?:send|share|discuss|tell you|give you|prepare|draw up|reveal|"
    rf"disclose|talk about|print) .. (?:{_TERMS}) .. (?:after|once|when) .. (?:you(?:'ve|"
    rf" have)? )?(?:{_YES})",
    rf"(?:sign|accept) .. (?:blank|fill in|filled in|complete) .. (?:later|after|figure|rest|{_TERMS})",
    rf"(?:{_TERMS}) (?:can|will) wait",
    gap=60,
    unless=r"<policy>|policies and procedures|benefits? (?:enrol\w+|guide|information)|welcome pack|"
    r"countersigned copy|copy|interview|nda|non-disclosure|payroll|"
    r"stand by|wait until|do not (?:resign|accept)|don't (?:resign|accept|sign)|before you (?:sign|accept)|"
    r"review|read",
)


def accept_before_terms(text: Text) -> Iterator[Match]:
    """A yes is wanted before the terms are in writing."""
    if text.kind in {"email", "offer_letter"}:
        yield from _BLIND_YES.matches(text)


# --- promises ---------------------------------------------------------------------------------------------

_PROMISED = (
    r"bonus(?:es)?|rais(?:e|es)|pay rise|increase|increment|promot(?:ion|ed)|equity|shares|options|stock|"
    r"stake|commission(?: plan| scheme| structure)?|salary|pay|remote|home[- ]?(?:days?|working|office)|"
    r"work from home|"
    r"(?:team )?lead(?: title)?|title|hours|flexib\w{2,6}|overtime|holiday|holidays|leave|vacation|"
    r"severance|partnership|partner|relocation|allowance|car|visa|sponsorship|it|that|this|part|bit|"
    r"understanding|arrangement|"
    r"deal|review|package|profit share|fridays?|budget|promise|rate|step up|notice|terms|moving|move"
)
_MATERIAL = (
    r"bonus(?:es)?|rais(?:e|es)|pay rise|increase|promot(?:ion|ed)|equity|shares|options|commission|salary|"
    r"pay|remote|home|title|hours|overtime|holidays?|leave|vacation|severance|car|visa|fridays?|days?|"
    r"office|site|nobody checks"
)
_UNWRITTEN = phrases(
    rf"(?:{_PROMISED}) .. (?:not|isn't|aren't|hasn't|haven't|won't|wasn't|never|doesn't|don't|can't|"
    rf"cannot) .. (?:in writing|written(?: down| up| out)?|on paper|(?:in|into|appear in|put in|part of|"
    rf"mentioned in|stated in) "
    r"(?:the|your|this|a) (?:contract|letter|offer|agreement|paperwork|document)|black and white|documented|"
    r"formalised|formalized|spelled out|spelt out|drawn up|put down)",
    r"(?:not|isn't|hasn't|won't|wouldn't|never|don't|can't|cannot|couldn't|can not|rather not|"
    r"prefer not to|no need to|without|unable to|nothing|not necessary to|"
    r"impossible to) (?:[\w'-]+ ){0,4}(?:in writing|written down|on paper|in (?:the|your|a) "
    r"(?:contract|letter|offer letter|agreement|document)|black and white|write (?:it|that|this|them|"
    r"everything) (?:down|in|into|up)|put (?:it|that|this|the) (?:[\w'-]+ )?(?:in|down|on)|commit (?:it|that|"
    r"this) to)",
    r"(?:trust (?:me|us)|take (?:my|our) word(?! serious)|you have my word|you have our word|my word (?:is|"
    r"on)|scout'?s honou?r|word of honou?r|on a handshake|(?:shake|shook|shaking) (?:hands )?on|"
    r"handshake (?:deal|agreement|between)|(?:a|by) handshake|shook hands on|shake on it|gentlem[ae]n'?s? "
    r"(?:agreement|understanding)|verbal(?:ly)? (?:agree\w{0,5}|promise\w{0,2}|commit\w{0,5}|understanding|"
    r"assurance|undertaking)|oral (?:promise|understanding|agreement|assurance)|"
    r"informal (?:understanding|arrangement|agreement|promise)|unwritten (?:rule|promise|understanding|"
    r"agreement)|on trust|good faith promise|agreed (?:verbally|orally|on the phone)|"
    r"word of mouth (?:agreement|promise)|wink and)",
    r"(?:get|put|write|have|sort|work|figure|formali[sz]e|document|agree|settle|discuss|fix|define|decide|"
    r"finali[sz]e|talk about|look at|draw up|hammer)(?:ing)? (?:it|that|this|them|things|"
    r"the (?:[\w'-]+ ){0,3}|"
    r"your (?:[\w'-]+ ){0,2}|something|all that)? ?(?:on paper|in writing|out|down|up)? .. "
    r"(?:later|once you(?:'ve|'re| have| are)? (?:settled|started|here|in|joined|on board|bedded)|"
    r"after you(?:'ve| have)? (?:start|started|join|joined|settled|arrive)|when you(?:'re| are|"
    r" have)? (?:here|start|in|settled|join|on board)|down the (?:line|road)|in due course|"
    r"after (?:probation|you start|your start)|at some point|"
    r"further down|next year|in a few months|after (?:your|the) (?:first|second|third|initial) (?:month|"
    r"quarter|year|half|season|<period>)|when the time comes|as we go|another day|some other time)",
    rf"(?:{_PROMISED}|extra \w+|weeks of|car) && (?:not|never|won't|can't|cannot|isn't|doesn't|just won't|"
    rf"without|don't|no need to|rather not|wouldn't) (?:[\w'-]+ ){{0,4}}(?:appear|show up|minuted?|"
    rf"record(?:ed)?|note(?:d)?|on file|official(?:ly)?|in (?:anybody's|anyone's|your|the|a|"
    rf"any) (?:contract|books|letter|minutes|e-?mail|system|records)|documented|e-?mail (?:it|that)|"
    rf"on record|"
    r"in (?:black|print|ink)|signed off|formal(?:ly|ised|ized)?)",
    rf"(?:{_PROMISED}) && (?:consider it done|still holds|as good as (?:agreed|done|yours)|count on it|"
    rf"you can rely|bank on|rest assured|believe me|cross my heart|i promise|you'll see|sooner or later|"
    rf"nod) && (?:not|never|won't|can't|isn't|just|though|but|without|contract|letter|paper|writing|"
    rf"official)",
    r"(?:number|terms|amount|size|details|percentage|level) (?:[\w'-]+ ){0,3}to be (?:agreed|determined|"
    r"discussed|decided|fixed|defined|confirmed|set) (?:[\w'-]+ ){0,2}(?:later|at a later|in future|after|"
    r"once|"
    r"in due|when)",
    rf"(?:{_MATERIAL}) && (?:between (?:us|you and me|ourselves|friends)|off the record|unofficially|"
    rf"nod and a wink|quietly|on the quiet|informally)",
    r"(?:do|draw up|sign|fix|prepare|send|sort) (?:the )?(?:papers?|paperwork|documents?|"
    r"details) .. (?:later|once|when|after|in due course)",
    rf"(?:{_PROMISED}|benefits|terms|details) (?:[\w'-]+ ){{0,3}}(?:to be|tbd|tba|tbc|will be) (?:discussed|"
    rf"determined|agreed|defined|decided|confirmed|set|negotiated|worked out|sorted|finali[sz]ed|settled|"
    rf"fixed)? .. (?:later|after|once|when|in due course|at a later|date|future|joining|probation|start)",
    rf"(?:{_PROMISED}|plan|scheme)(?: details)?(?: is| are|:| -)? (?:tbd|tba|tbc|to be (?:determined|"
    rf"confirmed|agreed|announced|defined|decided|advised))",
    r"(?:we|they|he|she|i|manager|boss|management|director|normally|usually|always|typically|generally|"
    r"everyone) (?:[\w'-]+ )?(?:usually|normally|always|typically|generally|tend to|almost always|"
    r"nearly always) (?:[\w'-]+ ){0,2}(?:give|gives|gets?|raise|raises|pay|pays|bump|bumps|promote|promotes|"
    r"increase|increases|hand out|go up|goes up|move|"
    r"moves|see|end up|look after|sort) .. (?:probation|months?|year|after|once|rise|raise|bonus|people|"
    r"staff|you|everyone|bump)",
    rf"(?:{_PROMISED}|plan|target|projection|figures?|statement|nothing in this letter|anything said|"
    rf"what was said) .. (?:not|no|without|non)[- ]?(?:a |be |legally |constitute |create |any |"
    rf"give rise to |an )*(?:binding|contractual|promise|commitment|obligation|enforceable|"
    rf"guarantee of (?:pay|bonus|employment))",
    r"(?:we|i|they)(?:'ll| will) (?:see you right|look after you|take care of you|make it worth|"
    r"sort you out|make sure you're (?:ok|happy|looked)|not forget|remember|do right by you|"
    r"see what we can do|see how it goes|make it up to you|do something for you)",
    r"(?:bonus|raise|rise|equity|shares|options|stake|promotion|pay|title|"
    r"commission)(?: \w+){0,5} (?:we spoke (?:of|about)|we talked about|i mentioned|we mentioned|"
    r"i told you about|discussed|you were told)(?: \w+){0,6} (?:still|later|stands|holds|separately|"
    r"not (?:in|part|here)|outside)",
    r"(?:promise|promised|assure|assured|swear|guarantee)(?: you| me)? .. (?:but|though|although|however|"
    r"just|only) .. (?:letter|contract|paper|writing|written|hr|system|template|form)",
    r"(?:letter|contract|paper|template|form|hr|document|agreement|legal) .. (?:doesn't|does not|don't|"
    r"won't|can't|cannot|only|leaves out|omits|says nothing|silent|is standard|shows? (?:less|the minimum)|"
    r"never (?:mentions|lists|includes)) .. (?:but|though|however|ignore|don't worry|everyone knows|we both|"
    r"in practice|you will still|you'll still|trust)",
    gap=60,
    plain=True,
    unless=r"<policy>|(?:clause|section|paragraph|article|item|annex|schedule) \w{1,3}\b|write it into|"
    r"now in (?:the|your) (?:contract|letter|offer)|amend(?:ed|ment|ments)?|modif\w{3,8}|waive[rd]?|"
    r"supersed\w{1,4}|entire agreement|verbal and written|written and verbal|oral and written|"
    r"written and oral|verbal communication|oral communication|"
    r"non-disclosure|confidential\w{0,5}|unless (?:it is |it's |made |expressly )?(?:in writing|agreed|"
    r"signed)|prior written|prior consent|disclos(?:e|ed|ing)|notice in writing|governing|severab\w+|"
    r"third part\w+|"
    r"(?:will|can|we'll|shall) (?:confirm|put|send|have|set) (?:this|it|that|everything|all of this) (?:in|"
    r"down in) writing (?:today|tomorrow|this|by|before|now)|trusted|trust(?:s|ing|ees?)|"
    r"work closely|business case|until we(?:'ve| have)? (?:[\w'-]+ )?(?:told|confirmed|written|sent)|(?:not|"
    r"don't) (?:give|hand in|serve) (?:your )?notice|requirements|customers?|clients?|patients|data|"
    r"reports?|equal opportunity|"
    r"no promise of employment|contract of employment|guarantee of employment|not (?:constitute|create|"
    r"be construed)[ a-z]{0,30}employment",
)


def promise_unwritten(text: Text) -> Iterator[Match]:
    """A material promise is left oral, undefined or expressly not binding."""
    for match in _UNWRITTEN.matches(text):
        if text.kind != "advert" or _ADVERT_PROMISE.search(text.flat, match.start, match.end):
            yield match


_ADVERT_PROMISE = re.compile(
    r"trust (?:me|us)|bonus|raise|rise|equity|shares|stake|commission|salary|pay\b|handshake|word|"
    r"in writing|contract|promot"
)

# --- not as advertised ------------------------------------------------------------------------------------

_SAID_BEFORE = (
    r"advert(?:s|ised|isement|ising)?|ad|posting|posted|listing|listed|job ad|job post|(?:job )?description|"
    r"we (?:listed|posted|discussed|advertised|mentioned|quoted|spoke|talked|said|described|agreed|first|"
    r"originally|initially|had)|"
    r"interview(?:ed)?|you applied (?:for|to)|originally|at first|initially|as discussed|quoted|"
    r"i (?:mentioned|said|quoted|told you|described)|you were told|told you|we told|our (?:call|"
    r"conversation|chat|talk|discussion)|"
    r"the vacancy|the figure (?:we|in)|you saw|on the website|our first|when we (?:met|spoke|talked)|"
    r"you (?:had )?(?:asked|interviewed) for|last week we"
)
_CHANGED = (
    r"but|however|instead|rather than|actually|has changed|have changed|changed|no longer|turned out|"
    r"turns out|now|not|in fact|in practice|unfortunately|has been (?:filled|cut|reduced|moved|withdrawn|"
    r"changed|lowered|amended|revised|downgraded|"
    r"reclassified|given)|was (?:a mistake|an error|wrong|out of date|a typo|too high|optimistic)|"
    r"were (?:a mistake|wrong|out of date)|had to|have had to|will be|becomes?|lower|less than|down from|"
    r"up from|moved to|reduced|mistake|error|"
    r"differs?|different|yours (?:is|will|reads)|the (?:letter|contract|offer) (?:says|has|reads|shows)|"
    r"isn't|aren't|wasn't|won't|can't|cannot|couldn't|is really|it's really|is in fact|as (?:a|"
    r"an) \w+ instead|misprint|out of date"
)
_TERM = (
    r"pay|salary|rate|hourly|bonus|title|role|position|job|post|remote|office|on-?site|hybrid|home|hours|"
    r"part-?time|full-?time|days?|nights?|shifts?|weekends?|permanent|temporary|fixed-term|contract(?:or)?|"
    r"location|based|branch|site|city|"
    r"start(?:s|ing)?|<money>|commission|base|junior|senior|assistant|manager|lead|associate|analyst|level|"
    r"grade|budget|leave|holiday|benefits|car|weeks?|months?|self-employed|freelance|employee|vacation|"
    r"pension|sales|it|"
    r"relocat\w{1,4}|travel|team|department|trainee|intern\w{0,5}|permanent"
)
_AS_ADVERTISED = (
    r"<policy>|as advertised|exactly|same as|matches|in line with|nothing has changed|no change|"
    r"remains? (?:the same|as)|consistent with|identical|just as|do not discriminate|equal opportunity|"
    r"ad hoc|ad campaigns?|ads?[- ](?:tech|serving|spend|ops|network|platform|revenue)|"
    r"advertising (?:agency|campaign|sales|industry)|customers?|may interview|will be (?:interviewed|"
    r"contacted)|"
    r"interview(?:s|ed)? (?:will|is|are|process|stage|round|on|by|via)|thank you for (?:interviewing|"
    r"applying)|only (?:shortlisted|those|candidates)|better|higher than (?:the )?(?:advert|posted|listed)|"
    r"above the (?:advert|posted|listed)|"
    r"we are pleased to offer you the (?:position|role) (?:you applied for|we discussed)|if (?:the|it)|"
    r"differ(?:s|ences)? by location|(?:actual|final) (?:salary|pay|compensation)|may (?:vary|differ|be)|"
    r"background|visa|listed (?:above|below|company)|to be considered|not listed|agency|recruiters|"
    r"unsolicited|this (?:job )?description (?:is|does|may|should|in)|not intended|posting (?:date|will)|"
    r"exhaustive|inclusive"
)
_DIFFERS = phrases(
    rf"(?:although|though|while|despite|even though|whilst|"
    rf"notwithstanding) .. (?:{_SAID_BEFORE}) .. (?:{_TERM}) .. (?:{_TERM})",
    rf"(?:{_SAID_BEFORE}) .. (?:{_TERM}) .. (?:{_CHANGED}) .. (?:{_TERM})",
    rf"(?:{_SAID_BEFORE}) .. (?:{_CHANGED}) .. (?:{_TERM})",
    rf"(?:{_TERM}) .. (?:instead of|rather than|not|lower than|less than|below|down from|different from|"
    rf"differs from|as opposed to|in place of|unlike|contrary to|shorter than|longer than|further than|"
    rf"more than) (?:the |what |that |as |a |an |in )*(?:\w+ |<money> ){{0,4}}?"
    rf"(?:{_SAID_BEFORE})",
    rf"(?:one|a|small|slight|minor|few|some|couple of|two|only|the) (?:[\w'-]+ )?(?:changes?|differences?|"
    rf"adjustments?|amendments?|corrections?|tweaks?|things?) (?:from|to|since|compared (?:with|to)|against|"
    rf"versus|on|in) (?:the |what |our |that |your )*(?:[\w'-]+ )?(?:{_SAID_BEFORE}|offer|role)",
    r"(?:the |that |this )?(?:role|position|job|post|vacancy|opening) (?:[\w'-]+ ){0,2}(?:you (?:applied|"
    r"interviewed|asked) for|we (?:advertised|listed|posted|discussed)|advertised|in the (?:ad|advert|"
    r"posting|listing)) .. "
    r"(?:filled|gone|no longer|cancelled|canceled|frozen|withdrawn|not available|went to|on hold|taken|"
    r"closed) .. (?:offer|instead|but|place|have|start|join|however|can|different|like)",
    rf"(?:since|after) (?:we (?:last )?(?:spoke|talked|met)|our (?:call|interview|conversation|last)|"
    rf"the interview|your interview|the (?:advert|posting|ad) (?:went|was)) .. (?:{_CHANGED}|budget|cut|"
    rf"moved|restructur\w+|decided)",
    r"(?:ignore|disregard|forget|never mind) (?:[\w'-]+ )?(?:what )?(?:the )?(?:advert|ad|posting|listing|"
    r"salary in the|job description|figure)",
    gap=70,
    plain=True,
    unless=_AS_ADVERTISED,
)
_OLD_TERM = (
    r"advert(?:s|ised|isement)?|posting|posted|listing|listed|job ad|quoted|interview|applied for|told you|"
    r"we (?:discussed|talked|spoke|said|mentioned|promised)|(?:the|our|that|job) ad (?:had|said|says|showed|"
    r"gave|read|listed|stated)|vacancy text|vacancy|billed|described it|sold it|presented|remember|recall|"
    r"originally|first (?:said|told|discussed|advertised)|as described|i (?:said|mentioned|told you|quoted)"
)
_TURN = (
    r"what we can (?:give|offer|do)|in truth|the truth is|in reality|(?:contract|letter|"
    r"offer)(?: [\w']+){0,3} (?:says|reads|shows|has|"
    r"gives)|deviat\w{2,4}|depart\w{0,3} from|diverg\w{2,4}|contrary|turns out|instead|rather than|not the|"
    r"and not|no longer|turned (?:into|out)|has changed|have changed|changed to|is now|are now|now be|lower|"
    r"reduced|cut|mistake|error|wrong|unfortunately|however|although|despite|though|but|not(?= \d|,)|"
    r"not (?:full|part|permanent|remote|the|a|an|in|on)\b|has become|less than|down to|out of date|"
    r"won't be|will not be|moved|downgraded|cannot|can't"
)
_TERM_WORD = (
    r"pay|salary|rate|base|hourly|bonus|title|role|position|job|remote|home|office|on-?site|hybrid|hours|"
    r"part-?time|full-?time|nights?|shifts?|weekends?|permanent|temporary|fixed-term|contract|based|branch|"
    r"site|<money>|\d{2,3}k|\d{1,3},\d{3}|\d\d(?:\.\d)? (?:hours )?(?:a|per) week|"
    r"commission|junior|senior|assistant|manager|lead|associate|grade|leave|holiday|car|weeks?|months?|"
    r"self-employed|freelance|days"
)
_DIFFERS_ANY_ORDER = phrases(
    rf"(?:{_OLD_TERM}) && (?:{_TURN}) && (?:{_TERM_WORD})",
    plain=True,
    spread=130,
    unless=_AS_ADVERTISED,
)
_ALTHOUGH = phrases(
    rf"(?:although|though|even though|despite|whilst|while|notwithstanding|contrary to|unlike|regardless of|"
    rf"in deviation from|deviating from|departing from)"
    rf" (?:[\w'-]+ ){{0,4}}(?:{_OLD_TERM}) .. (?:you|yours|we|it|this|the|they|is|are)",
    gap=90,
    plain=True,
    unless=_AS_ADVERTISED,
)
_THEN = phrases(
    r"(?:it|that|this|which|the (?:role|job|post|salary|place|contract|title|rate)) (?:is|has|was|will|'s|"
    r"isn't|won't|can't|has now|had) .. (?:no longer|turned|changed|become|not (?:possible|the case|going)|"
    r"gone|off the table|now|after all|different|withdrawn|reduced|cut|filled|out of date|wrong)",
    r"(?:in truth|the truth is|truth be told|in reality|the reality is|to be honest)",
    r"(?:in fact|actually|unfortunately|in reality|however|in practice|now),? .. (?:it|that|this|you|"
    r"the (?:role|job|post|salary|place|contract|title|rate)) .. (?:will be|is|are|would be|'ll be)",
    plain=True,
    unless=r"unfortunately,? (?:we|i) (?:have|are|can|will)|<policy>|unsuccessful|other candidates|interview",
)
_SAID_EARLIER = re.compile(
    r"billed (?:it )?as|described (?:it )?as|sold (?:it )?as|(?:the|our|your) (?:advert|ad|posting|listing|"
    r"job description|vacancy) (?:said|says|mentioned|read|gave|listed|promised|stated)|we (?:talked about|"
    r"discussed|advertised|listed|spoke about|told you|said|promised|quoted|mentioned)|i (?:told you|said|"
    r"mentioned|quoted)|you applied (?:for|to)|was advertised as|listing (?:said|says|was)|posting (?:said|"
    r"says|was)|ad (?:said|says|was)|advertised (?:as|at|with)"
)
_BAIT = phrases(
    r"(?:all|what|the only (?:thing|work|job|post)) (?:we|i) (?:can|could|"
    r"have) (?:[\w'-]+ ){0,2}\w+ .. (?:cold[- ]?(?:call\w{0,3}|leads?)|door[- ]to[- ]door|telesales|"
    r"on the phones|canvass\w{0,3}|filing|stuffing|packing|leaflet\w{0,3}|photocopying)",
    r"(?:applied|applying|application|interviewed|hired|advertised|listed|posted|looking|asked|trained|"
    r"recruited|cv|resume|saw your) (?:to |for |as |was |it |the |a |an |in |at |"
    r"on ){0,4}(?:[\w'-]+ ){0,3}\w+ .. (?:but|instead|however|what we (?:can|could|have)|all we (?:can|have)|"
    r"the only|we can (?:only )?|we'd start|start you|put you|place you|begin|actually|in fact|offer you|"
    r"you would|you'll|have you) .. "
    r"(?:cold[- ]?(?:call\w{0,3}|leads?)|ring\w{0,3} (?:cold |up )?(?:leads|people|customers)|"
    r"seat on the phones|on the phones|door[- ]to[- ]door|telesales|telemarketing|phones|canvass\w{0,3}|"
    r"filing|data entry|stuffing|warehouse|packing|reception|admin\w{0,10}|cleaning|sales floor|"
    r"leaflet\w{0,3}|call cent(?:er|re)|photocopying|commission)",
    gap=70,
    plain=True,
)


_SAME = re.compile(r"as advertised|nothing has changed|no changes?|better|higher|as (?:we )?discussed|agreed|good news")


def differs_from_advert(text: Text) -> Iterator[Match]:
    """The text itself says that the terms are not those of the advert or the interview."""
    if text.kind != "advert":
        for group in (_BAIT, _DIFFERS, _ALTHOUGH, _DIFFERS_ANY_ORDER):
            yield from group.matches(text)
        for match in _THEN.matches(text):
            if _SAID_EARLIER.search(text.around(match.start, after=0)) and not _SAME.search(text.around(match.start)):
                yield match


def other_occupation(text: Text) -> Iterator[Match]:
    """Work is offered that is not what was applied for, and less."""
    if text.kind != "advert":
        yield from _BAIT.matches(text)


# --- order of steps, haste, tone --------------------------------------------------------------------------

_CONDITIONAL = phrases(
    r"(?:offer|employment|appointment|position) .. (?:is|are|shall be|will be|remains|"
    r"made)? ?(?:conditional (?:up)?on|contingent (?:up)?on|subject to|conditioned (?:up)?on|"
    r"depends on) .. (?:references?|checks?|screening|verification|permit|"
    r"visa|funding|approval|clearance|medical|drug|background|right to work|eligibility|satisfactory|"
    r"completion|proof|licen[cs]e|award)",
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
    r"(?:skip|forget|ignore|don't (?:bother|worry)|do not (?:bother|worry)|no need|not need|never mind|"
    r"needn't|break|cut short|drop|walk (?:out|away)) .. (?:notice(?: period)?|working your notice|"
    r"your current (?:employer|job|boss)|giving notice|"
    r"serve (?:your|the) notice|work (?:out )?your notice)",
    r"(?:can|could|will|would) you (?:[\w'-]+ )?(?:start|begin|come in|be here) (?:[\w'-]+ )?(?:tomorrow|"
    r"tonight|"
    r"today|this afternoon|right now|monday without)",
    r"(?:need|want|expect) you .. (?:start|begin|here|in) (?:[\w'-]+ )?(?:tomorrow|tonight|today|"
    r"this afternoon)",
    r"(?:quit|resign|leave) .. (?:today|tonight|tomorrow|immediately|right now|at once|straight away|"
    r"on the spot) .. (?:start|join|begin|with us|we)",
    unless=r"<policy>|notice period (?:is|of|will)|either party|terminat\w+|without cause|for cause|"
    r"interview|training session|employer may|company may|webinar|course|earning|shift cover|"
    r"prior notice",
    plain=True,
)


def start_now(text: Text) -> Iterator[Match]:
    """The candidate is pressed to start without giving notice."""
    if text.kind in {"email", "offer_letter"}:
        yield from _START_NOW.matches(text)


_PUNISHED = phrases(
    r"(?:if you|anyone who|candidates who|people who|should you|those who|applicants who|asking|"
    r"questions about|any) .. (?:ask(?:s|ing)?|negotiat\w{1,5}|haggl\w{1,3}|question\w{0,3}|push(?:es|"
    r"ing)? back|counter\w{0,5}|query|requests? (?:for )?(?:more|changes)) .. (?:withdraw[ns]?|"
    r"rescind\w{0,3}|not (?:be )?(?:hired|considered|the right|a fit|for us|proceed)|lose|wast\w{1,3}|"
    r"reconsider|need not|refus\w{1,3}|rejected|end (?:the|of)|pull\w{0,2}|lower|taken as|seen as|"
    r"treated as|disqualif\w{1,4}|bin|out of|off)",
    r"(?:wast(?:e|es|ing)|waste of) (?:[\w'-]+ ){0,2}(?:time|everyone's time)",
    r"(?:decline|refuse|not prepared|not willing|won't|will not|don't|do not) (?:to )?(?:discuss|answer|"
    r"negotiate|entertain|tolerate|take) .. (?:questions|salary|terms|pay|haggling|negotiation)",
    r"(?:since|because|as|after|now that) you (?:[\w'-]+ ){0,4}(?:asked?|haggled?|negotiate|queried|"
    r"questioned|negotiated|pushed|countered|requested|"
    r"raised) .. (?:withdraw[ns]?|lower\w{0,3}|reduc\w{1,3}|less|rescind\w{0,2}|no longer|reconsider\w{0,3}|"
    r"someone else|pull\w{0,3})",
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
