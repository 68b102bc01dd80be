"""How the offer is made: deadlines, promises, differences from what was advertised."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.making import DAY, by_hours
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, phrases
from offer_eval.core.red_flags.words.quantities import dates, next_weekday, own_date, periods

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from offer_eval.core.red_flags.words.language import Text
    from offer_eval.core.red_flags.words.phrases import Phrases
    from offer_eval.core.red_flags.words.quantities import Period

_ANSWER = (
    r"accept(?:s|ed|ance|ing)?|sign(?:s|ed|ing)?(?! up| in\b| on\b|-)|signature|countersign\w{0,3}|decid(?:e|es|"
    r"ed|ing)|decision|commit(?:s|ted|ment)?|(?:your|an|the|a) (?:firm |final |clear |written )?(?:answer|reply|"
    r"response|yes|confirmation|acceptance)|say yes|confirm(?:s|ed|ing|ation)?|let (?:us|me) know|"
    r"get back to (?:us|me)|(?:need|want|have|get) yours|answer (?:us|me|by|is needed)|reply|respond|yes or no|"
    r"make up your mind|(?:secure|"
    r"reserve|hold|claim|lock in|keep|save) (?:your|the|this) (?:[\w'-]+ )?(?:seat|place|spot|slot|position|job|"
    r"role|offer)|hear(?:ing)?(?: back| anything| nothing)?(?: from you)?|heard nothing|return(?:ed)? (?:it|this|"
    r"the|a|your)|a yes|take it"
)
_SOON = (
    r"tonight|today(?<!from today)(?<!as of today)(?<!on today)(?<!dated today)(?<!starting today)(?! is)|tomorrow|"
    r"overnight|by (?:noon|midday|midnight|lunch(?:time)?|close of (?:business|play)|cob|"
    r"c\.o\.b|eod|e\.o\.d|(?:the )?end of (?:the |this |today'?s? )?(?:day|business|working day|play|call|"
    r"afternoon|shift)|(?:\d{1,2}|five|six|four|three|nine)(?:[:.]\d\d)? ?(?:[ap]\.?m|"
    r"o'clock)?(?: sharp)?(?! ?(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|%|days|weeks|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|\d))|this (?:evening|afternoon|morning)|"
    r"the morning|bedtime|breakfast|dinner)|this (?:evening|afternoon)|end of (?:the |this )?(?:day|call|meeting|"
    r"interview|business)|on the spot|until (?:you|we) (?:hang up|leave|finish|end)|(?:on|during) (?:this|"
    r"the) (?:call|phone)|before (?:you (?:leave|hang up|go(?: home)?|walk out|log off)|we hang up|the (?:call|"
    r"meeting|day|interview) (?:is over|ends|is out)|midnight|noon|lunch|close of business|tomorrow|tonight|"
    r"the end of (?:the|this) (?:day|call|meeting|interview))|right now|right away|there and then|then and there|"
    r"straight away|immediately|at once|by the time (?:you|we|i|he|she)(?:'re| are|'ve| have| get| leave| land| reach|"
    r"'s| is)|within the hour|first thing(?: tomorrow| in the morning| on)|"
    r"in the next hour|here and now|while (?:we are|we're|you are|you're) (?:on the phone|here|in the room)"
)
_WITHIN = (
    r"(?:within|in|in the next|for|for the next|under|only|have|just|got|after|inside|next|until|up to|"
    r"-) (?:the next |the |only |just |exactly |another )?(?:<period>)"
)
_NOT_THE_OFFER = (
    r"(?:board|committee|council|panel) (?:meets|will meet|sits)|(?:return|send|get|receive)\w{0,3} (?:you )?(?:a|the|"
    r"your) countersigned copy|opt(?:ing)? out|working time|interview (?:time|slot|"
    r"appointment|date|availability|booking)|appl(?:y|ying|ications?|icants?)|availability|"
    r"customers?|clients?|patients?|tickets?|quer(?:y|ies)|inquir\w{2,5}|enquir\w{2,5}|references?|resumes?|cvs?|"
    r"incident|revo(?:ke|cation)|terminat\w{2,5}|breach|expense|invoices?|property|no rush|take your time|"
    r"hiring decision|we (?:will |'ll |hope to |expect to |aim to |plan to |can |should |"
    r"intend to )?(?:[\w'-]+ )?(?:make (?:a|our|the)|decide|have a decision|reach a|come to a) ?(?:decision)?|"
    r"we(?:'ll| will) (?:get back|reply|respond|let you know|confirm|decide|answer|be in touch)|hear from us|"
    r"emails? within|calls within|background check|leads?|severance|cobra|release|"
    r"thank you for (?:your (?:reply|answer|acceptance)|accepting|signing)|training (?:session|day)|subscri\w+|"
    r"unsubscribe|delivery|feedback|probation\w*|vest\w*|cure|i-9|documents? (?:within|listed|below)|attend"
)
_OFFERISH = compiled(
    r"offers?|positions?|places?|job|role|contract|seats?|slots?|spots?|selection|salary|package|letter|agreement|"
    r"appointment|opportunity|post|your (?:yes|answer|acceptance|final word)|decide|decision|sign(?:ed|ature)?|"
    r"accept\w{0,4}|director|candidates?|yes|"
    r"interested|"
    r"hired|start"
)
_ANSWER_SOON = phrases(
    rf"(?:{_ANSWER}) .. (?:{_SOON})",
    rf"(?:{_SOON}) .. (?:{_ANSWER})",
    gap=60,
    unless=_NOT_THE_OFFER,
)
_ANSWER_WITHIN = phrases(
    rf"(?:{_ANSWER}) .. (?:{_WITHIN})",
    rf"(?:<period>) (?:to|in which to|for you to|deadline|window|limit|notice to) .. (?:{_ANSWER}|think|consider|"
    rf"respond|reply|answer)",
    rf"(?:{_WITHIN}) .. (?:{_ANSWER})",
    gap=60,
    unless=_NOT_THE_OFFER,
)
_EXPIRY = (
    r"expir(?:e|es|ed|ing|y|ation)|laps(?:e|es|ed|ing)|valid|remains? open|is open|stays open|stands|(?:is|only|"
    r"just) good|good (?:until|till|for)|withdraw[ns]?|withdrawn|withdrawal|rescind(?:ed)?|pull(?:ed)?|void|"
    r"off the table|on the table|a (?:shelf )?life of|lives|runs out|ends|goes away|goes to|disappears|dies|held|"
    r"hold|available|kept open|keep (?:it|"
    r"this|the)|closes|gone|vanish(?:es)?|ceases|cancel(?:l?ed)?|be yours|move on to|offer it to"
)
_OFFER = (
    r"rate|deal|pay|offer|offers|it|this|position|place|job|role|contract|seat|slot|spot|letter|vacancy|package|"
    r"salary|figure|number|terms"
)
_EXPIRES_SOON = phrases(
    rf"(?:{_OFFER}) .. (?:{_EXPIRY}) .. (?:{_SOON})",
    rf"(?:we|i|will|to) .. (?:{_EXPIRY}) .. (?:{_OFFER}) .. (?:{_SOON})",
    rf"(?:{_SOON}) .. (?:{_OFFER}) .. (?:{_EXPIRY})",
    unless=_NOT_THE_OFFER,
    plain=True,
    needs=r"offers?|seats?|slots?|spots?|place|position|job|role|contract|salary|package|letter|rate|deal|figure|"
    r"pay",
)
_EXPIRES_WITHIN = phrases(
    r"(?:offer|letter|figure|link|deal) (?:has|have|with|enjoys) (?:a |the )?(?:shelf )?life(?:time|span)? .. "
    r"(?:<period>)",
    rf"(?:if|unless|should) .. (?:hear|heard|signed|answer\w{{0,2}}|repl(?:y|ied)|confirm\w{{0,2}}|"
    rf"accept\w{{0,2}}|respond\w{{0,2}}|response|signature|decision) .. (?:{_WITHIN})",
    rf"(?:{_OFFER}) .. (?:{_EXPIRY}) .. (?:{_WITHIN})",
    rf"(?:{_WITHIN}) .. (?:{_OFFER}) .. (?:{_EXPIRY})",
    rf"(?:{_EXPIRY}) .. (?:{_OFFER}) .. (?:{_WITHIN})",
    unless=_NOT_THE_OFFER,
    plain=True,
    needs=r"offers?|seat|slot|spot|place|position|letter|declin\w{1,4}|withdraw\w{0,2}|accept\w{0,4}|signature|"
    r"signed|lapse[sd]?|rescind\w{0,2}|no longer interested|reserve candidate|runner-up",
)
_OVER_THE_WEEKEND = phrases(
    r"friday && (?:unless|if|before|by|until) && (?:your (?:signed|signature|answer|yes|acceptance|reply)|signed copy|"
    r"sign|"
    r"accept|reply|answer|decide) && (?:monday|office opens)",
    across=True,
    plain=True,
    unless=r"<policy>|interview|applications?|start(?:ing|s)?|mondays? to|monday to|following|office hours|"
    r"closing date",
)
_SCARCE = phrases(
    r"(?:today|tonight|now|tomorrow|immediately|at once)(?: itself)? or (?:your (?:name|seat|place|slot|file|spot)|"
    r"you(?:'ll| will)? lose|lose (?:it|your)|it goes|we (?:move|give|cancel|release))",
    r"(?:someone|somebody|another (?:one|candidate|person)?|the next (?:one|candidate|person)?) .. (?:in the corridor|"
    r"(?:waiting|sitting|standing) outside|downstairs|on the other "
    r"line|at the door|in the (?:lobby|hall|waiting room)|behind you)",
    r"(?:offer|deal|number|it|place|job) (?:dies|ends|expires|lapses|goes|is gone|vanishes|disappears|closes|"
    r"runs out) (?:at|by) (?:midnight|noon|five|six|"
    r"\d{1,2} ?[ap]m)(?! on)",
    rf"(?:if|unless|should) .. (?:hear|heard|signed|answer\w{{0,2}}|repl(?:y|ied)|confirm\w{{0,2}}|"
    rf"accept\w{{0,2}}|respond\w{{0,2}}|response|signature|decision) .. (?:{_SOON})",
    rf"(?:we|i)(?:'ll| can| will| could)? .. (?:keep|hold|leave) (?:it|this|that|the (?:[\w'-]+ )?(?:offer|"
    rf"place|job|role|"
    rf"post|seat|spot)|your (?:place|seat|spot)) (?:open|for you|free|available|aside|back|warm)? ?(?:[\w'-]+ "
    rf"){{0,2}}"
    rf"(?:{_SOON}|tomorrow|(?:<number>|another) (?:hours?|day))",
    r"(?:other|another|two|three|several|plenty of) (?:others|people|candidates|applicants|more)? ?(?:who|"
    r"that)(?:'d| would|"
    r"'ll| will) (?:[\w'-]+ )?(?:sign|take|bite|love|jump|say yes|accept|kill|start|have it)",
    r"(?:those|whoever|people|ones?|candidates?) (?:who |that )?(?:pay|pays|send|sends|sign|signs|accept|accepts|"
    r"reply|replies|confirm|confirms|"
    r"say yes|says yes) first",
    r"first (?:<number> )?(?:\w+ )?(?:who|to|that) (?:signs?|accepts?|says? yes|commits?|repl(?:y|ies)|confirms?|"
    r"answers?|takes? it)",
    r"(?:no need|don't|do not|needn't|no point|rather you didn't|please don't|"
    r"without) (?:to )?(?:[\w'-]+ )?(?:run(?:ning)? (?:it|this) (?:past|by)|"
    r"show(?:ing)?|discuss\w{0,3}|talk\w{0,3}|consult\w{0,3}|ask\w{0,3}|involve|involving|check\w{0,3}|"
    r"bother\w{0,3}) .. (?:wife|husband|partner|lawyer|"
    r"solicitor|anyone|family|parents|friends?|union|accountant|mother|father|spouse)",
    r"first (?:one |person |candidate |come,? |to )+(?:sign|accept|say yes|commit|reply|confirm|first served|pay|"
    r"send)\w{0,3}",
    r"(?:whoever|the first|first) .. (?:signs?|accepts?|confirms?|says? yes|commits?|replies) .. (?:first|gets|"
    r"takes|wins)",
    r"(?:other|another|second|next|someone else|somebody else|two|three|several|many|more|backup|reserve|"
    r"runner-up|plenty of|queue of|line of) (?:[\w'-]+ ){0,2}(?:candidates?|people|applicants?|person|in line|"
    r"waiting)? .. (?:waiting|lined up|ready to (?:sign|start|accept|take|say)|keen to (?:sign|take)|"
    r"would (?:sign|take|bite|love)|happy to (?:sign|take)|right behind|in reserve|standing by|on hold|behind you|"
    r"on the line|if you (?:don't|do not|won't|hesitate|can't)|pen in hand)",
    r"(?:give|gives|offer|offers|pass|passes|hand|hands|release|releases|free up|goes|went)(?: it| the (?:job|"
    r"role|place|post|seat|offer)| this)? to (?:the )?(?:other|another|someone|somebody|next|runner|number two|"
    r"second)(?: \w+)?(?! (?:firm|company|team|city|office))",
    r"(?:someone|somebody) else|(?:another|other|next|second) candidates? && (?:interview\w{0,3}|see\w{0,3}|"
    r"meet\w{0,3}|speak\w{0,3}|at (?:noon|\w+)|waiting) && (?:your (?:yes|answer|decision|acceptance|reply)|"
    r"sign\w{0,3}|accept|say yes|commit) && (?:before (?:then|that|they|he|she|we)|first|by then|until then)",
    r"(?:mad|foolish|crazy|silly|unwise|stupid|fool) to (?:wait|hesitate|think|sleep)",
    rf"(?:{_SOON}|at (?:midnight|noon|six|five|eight|seven|nine|ten|\d{{1,2}}(?: ?[ap]m)?)) && (?:bonus|salary|"
    rf"rate|package|pay|figure|sum|sign-on) && (?:falls? away|drops?|goes|halves|is cut|shrinks?|disappears?|"
    rf"lapses?|is gone|vanishes|expires?)",
    r"(?:more|<number>) (?:people|candidates|offers) && (?:fewer|<number>) (?:chairs?|seats?|places?|posts?|jobs?|"
    r"desks?|contracts?) && (?:first|quick\w{0,3}|fast\w{0,3})",
    r"(?:can't|cannot|can not|won't|not able to|unable to|couldn't) (?:[\w'-]+ )?(?:hold|keep|"
    r"be sure|save|reserve) .. (?:place|job|seat|position|role|offer|spot|slot|it) .. (?:yours|open|morning|"
    r"tomorrow|long|there|free|any longer|past|for you|after|beyond|much longer)",
    r"(?:offer|place|job|seat|position|role|spot|slot|it|we)(?:'ll| will| may| is going to| goes| has to)? (?:go|"
    r"goes|move|pass|give it|be given|be offered|moves|moving|gives it) (?:on )?to (?:the )?(?:next|someone else|"
    r"somebody else|another|other candidate|runner-up|second)",
    r"(?:only|just|last|final|few|limited|<number>) (?:<number> )?(?:[\w'-]+ )?(?:seats?|slots?|spots?|places?|"
    r"positions?|vacanc(?:y|ies)|openings) (?:are |is )?(?:left|remaining|remain|available|still open|"
    r"only)? .. (?:hurry|act (?:fast|now|quickly)|confirm|reserve|secure|book (?:your|now)|grab|don't (?:miss|"
    r"wait|delay|lose)|before (?:it's|they're|someone|they|it)|join now|pay|sign (?:now|today|tonight))",
    r"(?:hurry|act (?:fast|now|quickly)|confirm now|reserve|secure|grab|sign now|lock in) .. (?:only|just|last|"
    r"few|limited) (?:<number> )?(?:[\w'-]+ )?(?:seats?|slots?|spots?|places?|positions?|openings)",
    r"(?:now or never|take it or leave it|this is your (?:last|only|one) chance|last chance to (?:accept|sign|"
    r"join|secure)|once[- ]in[- ]a[- ]lifetime[a-z ]{0,20} (?:sign|accept|commit)|think(?:ing)? (?:it|about it|"
    r"things) over .. (?:not|no|lose|gone|else))",
    r"(?:if|should) (?:you|we) .. (?:hesitate|don't (?:hear|sign|accept|confirm|answer|reply)|do not (?:hear|sign|"
    r"accept|confirm)|wait|delay|hear nothing|sleep on it|need (?:time|longer|to think)) .. (?:lose|gone|"
    r"withdraw[ns]?|someone else|somebody else|next (?:candidate|person|in line|name)|another|disappears?|"
    r"off the table|move on|pull)",
    r"(?:can't|cannot|won't|not able to|unable to) (?:[\w'-]+ )?(?:promise|guarantee) .. (?:place|job|seat|position|"
    r"role|"
    r"offer|spot|slot) .. (?:yours|open|tomorrow|long|there|free|past|after|beyond|longer)",
    r"(?:if|should|provided|as long as) you (?:[\w'-]+ )?(?:say yes|accept|sign|confirm|commit|decide|"
    r"agree) .. (?:before|by|"
    r"until|ahead of) (?:then|that|he|she|they|him|her|noon|tonight|lunch|we|i) .. (?:yours|job|place|offer|deal|in|"
    r"you've)",
    rf"(?:if|unless|should) .. (?:a yes|(?:your|a|an) (?:answer|yes|decision|signature|acceptance|reply|word)|it back|"
    rf"your name (?:on|under|down)|the (?:signed )?(?:form|letter|contract|papers?)) .. (?:{_SOON})",
    r"(?:need|needs|want|wants|ask|asks|asking|have|has|insist|like|prefer)(?: \w+)? (?:[\w'-]+ ){0,3}(?:time|weekend|"
    r"night|day|days|week|think|sleep on|talk|speak|consult|check with|ask|lawyer|solicitor|compare|reflect|ponder|"
    r"mull) && (?:(?:isn't|is not|not|never|hardly) (?:[\w'-]+ ){0,3}(?:for you|for us|the (?:one|person|right|sort|"
    r"kind|job|place)|serious|who we|what we)|we(?:'ve| have)? (?:got|picked|found) the wrong|wrong (?:person|one|"
    r"fit|candidate)|look elsewhere|forget it|no deal|lose (?:it|the|your)|(?:offer|it|job|place)(?:'s| is| will be) "
    r"gone|answer is no|take(?:n)? (?:it|that|this) as a no|that's a no|that tells (?:us|me)|says it all)",
    r"(?:every|each|any) (?:day|hour|minute|morning) (?:you|that you|of delay|we|it) && (?:drops?|less|lower|off|cuts?|"
    r"loses?|costs?|reduc\w{1,3}|falls?|shrinks?|knock)",
    r"(?:think|thinks|thought|hesitat\w{1,3}|dither\w{0,3}|wait|waits|waited|sle(?:ep|pt) on it|took (?:a day|their "
    r"time|too long)) .. (?:lost out|missed (?:it|out)|lost (?:it|the|their)|was too late|is too late|were too late|"
    r"lose out|miss out|regret\w{0,3})",
    r"(?:no|not|can't|cannot|won't|don't|isn't|never) (?:[\w'-]+ ){0,3}(?:time to think|sleep(?:ing)? on it|"
    r"thinking time|grace period|time to consider|think it over)",
    r"(?:sleeping on it|thinking (?:it|about it) over|taking your time|time to think) (?:[\w'-]+ ){0,3}(?:not|"
    r"isn't|won't|no)",
    unless=r"<policy>|apply|applications?|applicants|resumes?|cvs?|customers?|no pressure|take your time|parking|"
    r"office seats|no rush|happy to (?:wait|extend)|(?:that's|that is|which is) (?:fine|no problem)|just (?:say|ask)",
    plain=True,
    gap=60,
)
_DEADLINE_SENTENCE = phrases(
    rf"(?:{_ANSWER}|{_EXPIRY}|deadline|respond|reply)",
    unless=rf"{_NOT_THE_OFFER}|countersigned|(?:board|committee|council) (?:meets|will meet|sits)|clos(?:es|"
    rf"ing) date|start date|first day|join(?:ing)? (?:us )?on",
    plain=True,
)
_LIMIT = re.compile(
    r"\b(?:by|before|until|till|on|no later than|expires?|deadline|through|lapses?|is|latest|than|to|-|midnight|"
    r"noon|[ap]m|end of(?: business)?|close of business|cob)[ :,]*(?:\w+[ ,]+){0,3}$"
)


_ANSWERED = (
    r"accept\w{0,5}|sign(?:s|ed|ing|ature)?(?! up|-)|countersign\w{0,3}|decid\w{1,3}|decision|commit\w{0,4}|"
    r"answer\w{0,3}|"
    r"repl(?:y|ies|ied)|respon[ds]\w{0,3}|revert|confirm\w{0,5}|writ(?:e|es|ing) back|(?:come|comes|get|gets|ring|"
    r"rings|"
    r"call|calls|phone|text)s? (?:me |us )?back|let (?:me|us) know|hear(?:d|ing)? (?:back|from you|nothing|anything|"
    r"otherwise)|(?:in|on|to) my (?:inbox|desk|phone)|make up your mind|your (?:word|yes|name|nod|scan)|a (?:yes|"
    r"name|nod|"
    r"scan|signature|word)|say(?:s|ing)? (?:yes|so)|green light|go-ahead|thumbs up|in or out|return\w{0,3} (?:the|"
    r"this|it|a|"
    r"your|both)|unsigned|yes or no|take it|initials?|you're in|you are in|block yours|say the word|in principle"
)
_CLOCK = (
    r"(?:noon|midday|midnight|lunch(?:time)?|dinner(?:time)?|supper|breakfast|bedtime|teatime|sunset|dawn|cob|eod|eob|"
    r"close of (?:play|business|day)|(?:the )?end of (?:the |this |today'?s? )?(?:day|business|play|call|meeting|"
    r"interview|"
    r"shift|conversation)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.]\d\d)?"
    r"(?: ?[ap]\.?m\b\.?| o'clock| sharp| tonight| this| on the dot| in the)|(?:four|five|six|seven|eight|nine|"
    r"ten)(?=[,.;]))"
)
_AT_ONCE = (
    rf"tonight|today(?! is)|tomorrow|overnight|this (?:evening|afternoon|morning|call|conversation|meeting|minute|"
    rf"hour)|"
    rf"on (?:the|this) (?:call|phone|spot)|in the (?:meeting|room|call|next hour|interview)(?: itself)?|"
    rf"(?:by|before|till|until|at|after|latest|past) (?:{_CLOCK})|(?:by|before|till|until|latest by) (?:the )?morning|"
    rf"(?:the )?(?:same|next|following) (?:day|morning|business day|working day)|day following|right (?:now|away|here)|"
    rf"straight away|immediately|there and then|here and now|within (?:the hour|<number> (?:hours|hrs))|"
    rf"(?:<number>|a couple of|couple) (?:hours|hrs)|an hour|(?:within|in|have|under) (?:a|one|two|24|48) (?:days?|"
    rf"hours)|"
    rf"(?:until|before|once|when|by the time|as soon as|after) (?:i|we|you|he|she|the \w+) (?:hang|land|leave|board|"
    rf"walk|"
    rf"finish|get (?:off|on|back|home)|go home|log off|drive|take off|fly|close|end|part|say goodbye)\w{{0,3}}|"
    rf"(?:the )?(?:minute|moment|"
    rf"second) (?:i|we|you|this|it)|eod|e\.o\.d|cob|first thing|in an hour|now please|(?:i|we|you) (?:switch|shut|"
    rf"turn) (?:off|down)|by the hour|till you've|before (?:mon|tues|wednes|thurs|fri)day's|(?:at|by) (?:nine|ten|"
    rf"eleven|noon|one|two|three|four|five) (?:tomorrow|today|sharp)"
)
_LOST = (
    r"withdraw[ns]?|withdrawn|revok\w{1,3}|rescind\w{0,3}|laps(?:e|es|ed)|expir\w{1,4}|cancel\w{0,4}|void|off the "
    r"table|gone|"
    r"back (?:to|in|into) (?:the )?(?:pool|pile|market|list|others)|(?:somebody|someone) else(?:'s)?|(?:next|other|"
    r"second|another|reserve|backup) (?:candidate|person|choice|name|applicant|one)|next (?:on|in line|shortlisted)|"
    r"number two|"
    r""
    r"second (?:choice|on|in)|runner-up|reserve (?:list|candidate)|below you|releas\w{1,3}|clos(?:es|ed|ing) (?:the|"
    r"this|at|it)|closes|dies|disappear\w{0,3}|vanish\w{0,3}|stop "
    r"working|falls? away|drops? (?:off|out|to)|survives?|move on|moves on|goes to|go to|reopen\w{0,3}|"
    r"re-?advertis\w{1,3}|"
    r"no longer|declined|as a no|refus\w{1,3}|shuts?|otherwise|or else|else we|failing which|does not leave|"
    r"doesn't leave|won't be there|not be (?:held|kept|there|available)|can't hold|cannot hold|forfeit\w{0,3}|"
    r"automatically|fallback|plan b|understudy|stand-in|with or without you|re-?advertised|and zero|consider the "
    r"matter closed|not longer|no longer than"
)
_GONE = (
    r"withdraw[ns]?|withdrawn|revok\w{1,3}|rescind\w{0,3}|laps(?:e|es|ed)|void|off the table|gone|back (?:to|in|"
    r"into) (?:the )?(?:pool|pile|market|others)|(?:somebody|someone) else's|stop working|"
    r"falls? away|survives?|vanish\w{0,3}|disappear\w{0,3}|dies|closes|(?:given|offered|passed|passes|goes|go) to "
    r"the (?:next|second|other)|plan b|fallback|and zero|with or without you|does not leave|re-?advertised|matter "
    r"closed"
)
_OTHER_BUSINESS = (
    r"<policy>|interview (?:time|slot|appointment|date|is|will|on|at)|(?:second|first|final|video) interview|slots? "
    r"(?:for|go|on)|appl(?:y|ying|ications?|icants)|availability|"
    r"tickets?|quer(?:y|ies)|references?|resumes?|cvs?|invoices?|expenses?|no rush|take (?:your|the|all the) time|"
    r"sleep on it, |"
    r"(?:we|i|they|she|he)(?:'ll| will) (?:decide|make (?:a|our|the) decision|let you know|be in touch|respond|"
    r"confirm|get back|reply|answer|"
    r"be able)|hear from us|background check|severance|cobra|thank you for (?:your (?:reply|answer|acceptance)|"
    r"accepting|signing)|subscri\w+|feedback|probation\w*|vest\w*|i-9|do not start|fail to (?:start|join|report)|"
    r"unsubscribe|customers?|patients?|"
    r"passport|payroll form|happy to (?:wait|extend)|if you need (?:longer|more time)|no pressure|termination|"
    r"breach|received|opt out|"
    r"confidential\w*|employment at will|leave of absence|deliver\w*|attend|document(?:s|ation)|parking|benefits? "
    r"enrol\w+|slots"
)
_ANSWER_OR_LOSE = phrases(
    rf"(?:{_AT_ONCE}) && (?:{_ANSWERED}) && (?:{_LOST})",
    rf"(?:{_AT_ONCE}) && (?:offer|number|figure|salary|role|place|position|job|bonus|letter|links?|seat|"
    rf"requisition) && (?:{_GONE})",
    rf"(?:need|needs|want|wants|must have|have to have|expects?|ask you|asks|require|gave (?:us|me|you)|have until|"
    rf"got until|like you) && (?:sign(?:ed|ing|ature)?|accept\w{{0,4}}|decid\w{{1,3}}|decision|commit|(?:your|a|an) "
    rf"(?:\w+ )?(?:answer|name|yes|nod|word)|yes or no|make up your mind|"
    rf"say yes) && (?:{_AT_ONCE}) && offer\w{{0,2}}|role|job|position|place|weekend|client|director|candidates?|"
    rf"shortlist|letter|contract|bonus|salary|think\w{{0,3}}|unsigned|call|hours",
    across=True,
    plain=True,
    spread=190,
    needs=r"offers?|letter|position|role|job|contract|place|salary|figure|number|bonus|hir(?:e|ed|ing)|candidates?|"
    r"vacancy|requisition|package|seat|chair|list|decision|decide|sign\w{0,3}|accept\w{0,4}|yes or no|make up your "
    r"mind|director|joining|join",
    unless=rf"{_OTHER_BUSINESS}|text at|expect the|(?:next|following) week|week to|nobody expects|no one expects|"
    rf"walk-through|gate|stand-?up|lunch (?:is|on)|customers?|shift",
)
_THINK = (
    r"ask(?:s|ed|ing)? for (?:more |some )?time|think(?:ing)? (?:it|this|things|about|on|time)|time to (?:think|"
    r"consider|reflect|decide)|sle(?:ep|ept) on|mull\w{0,3}|"
    r"talk(?:ing)? (?:it|this|things|to your|with your)|discuss(?:ing)? (?:it|this) (?:with|at home)|consult\w{0,3}|"
    r"(?:ask|involve|involving|show\w{0,3}|call|speak to|run it (?:by|past)) (?:a |your |any )?(?:\w+ )?(?:lawyer|"
    r"solicitor|wife|husband|"
    r"partner|spouse|family|parents|mother|father|accountant|union|friends?|adviser|attorney)|compar\w{1,3} (?:it|"
    r"this|us|"
    r"offers|with)|(?:shop|shopping) (?:this|it|us|our \w+)? ?around|other offers?|second opinion|(?:for|you|want) "
    r"the weekend|(?:more|extra|longer|"
    r"little) time|an extension|hesitat\w{1,3}|going away to|weigh\w{0,3} (?:it|up)|dither\w{0,3}|ponder\w{0,3}|on "
    r"the fence"
)
_HELD_AGAINST = (
    r"(?:not|isn't|aren't|don't|doesn't|won't|can't|cannot|wasn't|didn't|wouldn't|couldn't|hasn't|haven't|shan't|"
    r"may not be|hardly|never) (?:[\w'-]+ ){0,4}(?:for you|for us|right|serious|the one|company|hungry|who we|"
    r"give (?:you )?(?:the|that|any|it)|allow|possible|on offer|an option|available)|no (?:[\w'-]+ )?(?:time|going|"
    r"extension|"
    r"extra|waiting|need)|withdraw[ns]?|withdrawn|wrong|slows?|slow (?:people|candidates|ones)|lose|loses|lost|"
    r"miss(?:es)? out|doubts?|"
    r"how (?:we|i) (?:tell|know)|tells (?:us|me)|(?:shows?|sign) (?:us |me )?(?:that )?(?:of )?(?:you|lack|doubt)|"
    r"really wants? (?:it|this|the)|look "
    r"elsewhere|as a no|(?:isn't|not) (?:a )?commit\w{0,3}|gone|pulled|advice is not|rather (?:you )?(?:not|didn't)|"
    r"don't|do not|please "
    r"don't|off the table|red flag|read (?:it|that) as|take (?:it|that) as|passed over|cannot|can't|regret (?:it|"
    r"later)|leverage|playing (?:games|us)|using us|time-?wast\w{2,3}|cold feet|not keen"
)
_NO_THINKING = phrases(
    rf"(?:{_THINK}) && (?:{_HELD_AGAINST})",
    across=True,
    plain=True,
    spread=130,
    needs=r"offers?|sign\w{0,3}|accept\w{0,4}|commit\w{0,3}|answer|yes|job|role|company|candidates?|salary|letter|"
    r"contract|director|decision|decide",
    unless=rf"{_OTHER_BUSINESS}|(?:don't|do not|not|never) hesitate|nobody|no one|(?:don't|do not) (?:decide|rush|"
    rf"sign|feel|worry|mind)|take a|feel "
    rf"free|of course|happy|welcome|please (?:do|take|talk|ask|show)|without thinking|need to rush|so (?:please "
    rf")?take|applied|interviewed|"
    rf"(?:we|i) (?:can't|cannot|don't) (?:offer|match|compare)|discuss it with (?:us|me)",
)
_SCARCE_CHAIRS = (
    r"(?:one|two|three|a single|only) (?:chairs?|seats?|desks?|places?|posts?|positions?|jobs?|contracts?|"
    r"vacanc\w{1,3}|spots?)|(?:budget|"
    r"room|money|headcount|approval|space) for (?:only |just )?(?:one|two|three|\d)|fewer (?:chairs|seats|places|"
    r"desks|jobs)"
)
_FASTEST = (
    r"(?:whoever|whichever)(?: of you| one)?|first (?:to|come|one|reply|answer|signature|past|name|back|served)|"
    r"quick(?:er|est|ly)? (?:ones?|people|candidates|"
    r"answer|one)?|fast(?:er|est)|(?:say|says|sign|signs|write|writes|reply|replies|answer|answers|commit|commits|"
    r"click|clicks|accepts?)"
    r"(?: back| yes)? first|early bird|race|slow (?:ones?|people)"
)
_FEW_CHAIRS = phrases(
    r"(?:seats?|slots?|places|spots|batch) && (?:fill\w{0,3}|going|gone|go|disappear\w{0,3}) (?:up )?(?:fast|by the|"
    r"quickly|daily|every|within) && (?:block|book|confirm|reserve|secure|grab|claim|sign|pay|accept)",
    r"(?:don't need to|no need to|needn't|don't bother|don't|skip) (?:[\w'-]+ )?(?:read|reading|go through|study|"
    r"check|worry about) && (?:sign|initials?|signature|put your name|accept|click) && (?:pages?|standard|clauses?|"
    r"small print|details|contract|letter|boilerplate|legal|it all|everything)",
    r"(?:keep|hold|leave)(?:ing)? the door open && (?:till|until|not longer|not forever|much longer|only|an hour|a "
    r"day|tonight|tomorrow)",
    rf"(?:{_SCARCE_CHAIRS}) && (?:{_FASTEST})",
    r"(?:others?|candidates?|people|applicants?|persons?|names?|shortlist\w{0,3}|finalists?|queue|line) && (?:bite "
    r"(?:my|our|your) hand|jump at|would (?:sign|take|kill|love|say "
    r"yes|accept)|(?:is|are) (?:waiting|ready|keen|next|hungry|lined)|step in|take your place|in the wings|"
    r"breathing|pen ready|"
    r"on standby|phone in hand) && (?:answer|yes|sign\w{0,3}|decision|decide|accept\w{0,4}|commit|confirm|hurry|"
    r"quick\w{0,2}|wait|today|tonight|tomorrow|so)",
    across=True,
    plain=True,
    spread=200,
    unless=rf"{_OTHER_BUSINESS}|first (?:day|week|month|of)|interview",
)


def exploding_offer(text: Text) -> Iterator[Match]:
    """The time to answer is short, or scarcity is used to force a yes."""
    for match in (*_about_the_offer(text, _ANSWER_SOON), *_EXPIRES_SOON.matches(text)):
        yield Match(match.start, match.end, "high")
    for match in (*_about_the_offer(text, _ANSWER_WITHIN), *_EXPIRES_WITHIN.matches(text)):
        yield from _if_short(text, match)
    if text.kind in {"email", "offer_letter"}:
        yield from _OVER_THE_WEEKEND.matches(text)
    yield from _SCARCE.matches(text)
    if _is_message(text):
        for group in (_ANSWER_OR_LOSE, _NO_THINKING, _FEW_CHAIRS):
            yield from group.matches(text)
    yield from _dated(text)


def _about_the_offer(text: Text, group: Phrases) -> Iterator[Match]:
    """What asks for an answer to an offer; an e-mail may ask for one to many other things."""
    for match in group.matches(text):
        if text.kind in {"offer_letter", "contract"} or _OFFERISH.search(text.around(match.start)):
            yield match


def _if_short(text: Text, match: Match) -> Iterator[Match]:
    found = [
        _calendar_hours(text.flat[period.start : period.end], period)
        for period in periods(text.flat, match.start, match.end)
    ]
    severity = by_hours(max(found)) if found else None
    if severity:
        yield Match(match.start, match.end, severity.value)


def _calendar_hours(words: str, period: Period) -> float:
    """The time on the calendar [hours]: every five working days or part of them bring a weekend of two."""
    if "few" in words:
        return _A_FEW_DAYS
    working = ("business" in words or "working" in words) and "day" in words
    return period.hours + 2 * DAY * math.ceil(period.days / 5) if working else period.hours


_A_FEW_DAYS = 7 * DAY
"""Somebody who says "a few days" sets no short limit."""


def _dated(text: Text) -> Iterator[Match]:
    """Deadlines given as a date or a day, measured from the text's own date, or else from today."""
    if text.kind == "advert":
        return
    written = own_date(text.flat) or _first_words_date(text)
    done: set[int] = set()
    for words in _DEADLINE_SENTENCE.matches(text):
        index = text.sentence_index(words.start)
        if index not in done:
            done.add(index)
            start, end = text.bounds(index)
            yield from _deadlines(text, start, end, written)


def _first_words_date(text: Text) -> date | None:
    """The date with which a letter opens, its year understood."""
    opening = next(dates(text.flat, end=_OPENING, year=text.today.year), None)
    if opening and opening.day is None:
        opening = next(dates(text.flat, start=opening.end, end=_OPENING, year=text.today.year), None)
    return opening.day if opening and opening.start <= _OPENING // 2 else None


_OPENING = 36
"""A letter that bears a date without the year has it among its first words [characters]."""


def _deadlines(text: Text, start: int, end: int, written: date | None) -> Iterator[Match]:
    year = (written or text.today).year
    for mention in dates(text.flat, start=start, end=end, year=year):
        day = mention.day
        if day is None and mention.weekday is not None and written:
            day = next_weekday(written, mention.weekday)
        if day is None or not _LIMIT.search(text.flat[max(start, mention.start - 40) : mention.start]):
            continue
        left = (day - (written or text.today)).days
        severity = by_hours(left * DAY)
        if left >= 0 and severity and day != written:
            yield Match(start, end, severity.value)


_MESSAGE = 1600
"""In a longer text the words of a frame stand near each other by chance [characters]."""


def _is_message(text: Text) -> bool:
    """Whether it is an e-mail or letter short enough for its sentences to be about one thing."""
    return text.kind in {"email", "offer_letter"} and len(text.flat) <= _MESSAGE


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


_PROMISED = (
    r"bonus(?:es)?|rais(?:e|es)|pay rise|increase|increment|promot(?:ion|ed)|equity|shares|options|stock|stake|"
    r"commission(?: plan| scheme| structure)?|salary|pay|remote|home[- ]?(?:days?|working|office)|work from home|"
    r"(?:team )?lead(?: title)?|title|hours|flexib\w{2,6}|overtime|holiday|holidays|leave|vacation|severance|"
    r"partnership|partner|relocation|allowance|car|visa|sponsorship|it|that|this|part|bit|understanding|"
    r"arrangement|deal|review|package|profit share|fridays?|budget|promise|rate|step up|notice|terms|moving|move"
)
_MATERIAL = (
    r"profit share|stake|partner(?:ship)?|bonus(?:es)?|rais(?:e|es)|pay rise|increase|promot(?:ion|ed)|equity|"
    r"shares|options|commission|salary|pay|remote|home|title|hours|overtime|holidays?|leave|vacation|severance|"
    r"car|visa|fridays?|days?|office|site|nobody checks"
)
_UNWRITTEN = phrases(
    rf"(?:{_PROMISED}) .. (?:not|isn't|aren't|hasn't|haven't|won't|wasn't|never|doesn't|don't|can't|"
    rf"cannot) .. (?:in writing|written(?: down| up| out)?|on paper|(?:in|into|appear in|put in|part of|"
    rf"mentioned in|stated in) (?:the|your|this|a) (?:contract|letter|offer|agreement|paperwork|document)|"
    rf"black and white|documented|formalised|formalized|spelled out|spelt out|drawn up|put down)",
    r"(?:not|isn't|hasn't|won't|wouldn't|never|don't|can't|cannot|couldn't|can not|rather not|prefer not to|"
    r"no need to|without|unable to|nothing|not necessary to|impossible to) (?:[\w'-]+ ){0,4}(?:in writing|"
    r"written down|on paper|in (?:the|your|a) (?:contract|letter|offer letter|agreement|document)|black and white|"
    r"write (?:it|that|this|them|everything) (?:down|in|into|up)|put (?:it|that|this|the) (?:[\w'-]+ )?(?:in|down|"
    r"on)|commit (?:it|that|this) to)",
    r"(?:trust (?:me|us)|take (?:my|our) word(?! serious)|you have my word|you have our word|my word (?:is|on)|"
    r"scout'?s honou?r|word of honou?r|on a handshake|(?:shake|shook|shaking) (?:hands )?on|handshake (?:deal|"
    r"agreement|between)|(?:a|by) handshake|shook hands on|shake on it|gentlem[ae]n'?s? (?:agreement|"
    r"understanding)|verbal(?:ly)? (?:agree\w{0,5}|promise\w{0,2}|commit\w{0,5}|understanding|assurance|"
    r"undertaking)|oral (?:promise|understanding|agreement|assurance)|informal (?:understanding|arrangement|"
    r"agreement|promise)|unwritten (?:rule|promise|understanding|agreement)|on trust|good faith promise|"
    r"agreed (?:verbally|orally|on the phone)|word of mouth (?:agreement|promise)|wink and)",
    r"(?:get|put|write|have|sort|work|figure|formali[sz]e|document|agree|settle|discuss|fix|define|decide|"
    r"finali[sz]e|talk about|look at|draw up|hammer)(?:ing)? (?:it|that|this|them|things|the (?:[\w'-]+ ){0,3}|"
    r"your (?:[\w'-]+ ){0,2}|something|all that)? ?(?:on paper|in writing|out|down|up)? .. (?:later|"
    r"once you(?:'ve|'re| have| are)? (?:settled|started|here|in|joined|on board|bedded|proved yourself|"
    r"proven yourself|earned it|shown)|after you(?:'ve| have)? (?:start|started|join|joined|settled|arrive)|"
    r"when you(?:'re| are| have)? (?:here|start|in|settled|join|on board)|down the (?:line|road)|in due course|"
    r"after (?:probation|you start|your start)|at some point|further down|next year|in a few months|after (?:your|"
    r"the) (?:first|second|third|initial) (?:month|quarter|year|half|season|<period>)|when the time comes|"
    r"as we go|another day|some other time)",
    rf"(?:{_PROMISED}|extra \w+|weeks of|car) && (?:not|never|won't|can't|cannot|isn't|doesn't|just won't|without|"
    rf"don't|no need to|rather not|wouldn't) (?:[\w'-]+ ){{0,4}}(?:appear|show up|minuted?|record(?:ed)?|"
    rf"note(?:d)?|on file|official(?:ly)?|in (?:anybody's|anyone's|your|the|a|any) (?:contract|books|letter|"
    rf"minutes|e-?mail|system|records)|documented|e-?mail (?:it|that)|on record|in (?:black|print|ink)|signed off|"
    rf"formal(?:ly|ised|ized)?)",
    rf"(?:{_PROMISED}) && (?:consider it done|still holds|as good as (?:agreed|done|yours)|count on it|"
    rf"you can rely|bank on|rest assured|believe me|cross my heart|i promise|you'll see(?! \w)|sooner or later|"
    rf"nod) && (?:not|never|won't|can't|isn't|just|though|but|without|contract|letter|paper|writing|official)",
    r"(?:number|terms|amount|size|details|percentage|level) (?:[\w'-]+ ){0,3}to be (?:agreed|determined|discussed|"
    r"decided|fixed|defined|confirmed|set) (?:[\w'-]+ ){0,2}(?:later|at a later|in future|after|once|in due|when)",
    rf"(?:{_MATERIAL}) && (?:between (?:us(?!, )|you and me|ourselves|friends)|off the record|unofficially|"
    rf"nod and a wink|quietly|on the quiet|informally)",
    r"(?:do|draw up|sign|fix|prepare|send|sort) (?:the )?(?:papers?|paperwork|documents?|details) .. (?:later|"
    r"once|when|after|in due course)",
    rf"(?:{_PROMISED}|benefits|terms|details) (?:[\w'-]+ ){{0,3}}(?:to be|tbd|tba|tbc|will be) (?:discussed|"
    rf"determined|agreed|defined|decided|confirmed|set|negotiated|worked out|sorted|finali[sz]ed|settled|"
    rf"fixed)? .. (?:later|after|once|when|in due course|at a later|date|future|joining|probation|start)",
    rf"(?:{_PROMISED}|plan|scheme)(?: details)?(?: is| are|:| -)? (?:tbd|tba|tbc|to be (?:determined|confirmed|"
    rf"agreed|announced|defined|decided|advised))",
    r"(?:we|they|he|she|i|manager|boss|management|director|normally|usually|always|typically|generally|"
    r"everyone) (?:[\w'-]+ )?(?:usually|normally|always|typically|generally|tend to|almost always|"
    r"nearly always) (?:[\w'-]+ ){0,2}(?:give|gives|gets?|raise|raises|pay|pays|bump|bumps|promote|promotes|"
    r"increase|increases|hand out|go up|goes up|move|moves|see|end up|look after|sort) .. (?:probation|months?|"
    r"year|after|once|rise|raise|bonus|people|staff|you|everyone|bump)",
    rf"(?:{_PROMISED}|plan|target|projection|figures?|statement|nothing in this letter|anything said|"
    rf"what was said) .. (?:not|no|without|non)[- ]?(?:a |be |legally |constitute |create |any |give rise to |"
    rf"an )*(?:binding|contractual|promise|commitment|obligation|enforceable|guarantee of (?:pay|bonus|"
    rf"employment))",
    rf"(?:negotiat\w{{1,5}}|discuss\w{{0,4}}|consider\w{{0,5}}|explor\w{{1,3}}|contemplat\w{{1,4}}|intend\w{{0,3}}|"
    rf"envisag\w{{1,3}}|in good faith) && (?:{_MATERIAL}) && (?:no (?:legal |binding )?obligation|not (?:be "
    rf")?(?:obligated|"
    rf"obliged|committed|bound)|without obligation|at such time|at a later (?:date|time|stage)|in the future|"
    rf"to be (?:agreed|determined))",
    rf"(?:{_MATERIAL}|plan|scheme) && (?:(?:is |are )?(?:still |currently )?being (?:finali[sz]ed|drafted|worked out|"
    rf"developed|designed|decided|drawn up)|not (?:yet )?(?:been )?(?:final|finali[sz]ed|settled|agreed|"
    rf"decided|fixed|"
    rf"ready)) && (?:after you|once you|later|when you|in due course|some ?time|soon|down the line)",
    rf"(?:{_MATERIAL}) .. (?:letter|contract|offer|agreement|paperwork|document|template|form) (?:[\w'-]+ ){{0,2}}"
    rf"(?:doesn't|does not|don't|do not|won't|will not|can't|cannot|didn't|is silent|are silent|says nothing|never|"
    rf"makes no|omits|leaves|fails to) ?(?:[\w'-]+ )?(?:mention\w{{0,3}}|say|says|includ\w{{1,3}}|show\w{{0,2}}|"
    rf"list\w{{0,2}}|stat\w{{1,2}}|cover\w{{0,2}}|contain\w{{0,2}}|reflect\w{{0,2}}|refer\w{{0,2}}|spell|it|that|"
    rf"about|out|on)",
    r"(?:normally|usually|probably|hopefully|typically|generally|ought to|should be able to|hope to|try to|aim to|"
    r"look to|see about|all being well|if all goes well|likely) .. (?:look(?:ing)? at|consider(?:ing)?|"
    r"revisit\w{0,3}|"
    r"think(?:ing)? about|rais(?:e|ing)|increas(?:e|ing)|bump(?:ing)?|giv(?:e|ing)|offer(?:ing)?|mak(?:e|ing)|"
    r"promot(?:e|ing)|mov(?:e|ing)|add(?:ing)?|sort(?:ing)?) .. (?:your (?:pay|salary|rate|title)|rais(?:e|ing)|"
    r"pay rise|increas(?:e|ing)|bonus|equity|shares|options|stake|permanent|promot\w{1,4}|lead|manager|home|remote|"
    r"partner)",
    rf"(?:{_MATERIAL}|plan|scheme|package) && (?:yet|still|remains?|remain|left|has|have|need) to be (?:agreed|settled|"
    rf"decided|fixed|defined|determined|worked out|finali[sz]ed|negotiated|set|discussed|drafted|drawn up|hammered)",
    rf"(?:{_MATERIAL}) && (?:(?:not|n't|never|yet to|still to|without) (?:[\w'-]+ ){{0,2}}(?:work(?:ed)? out|decided?|"
    rf"agreed?|settled?|fix(?:ed)?|sure|knows?|figured?|discussed?|said|set|pinned down)|no idea|who knows|can't "
    rf"(?:say|tell)|hasn't been said|open question|up in the air|for another (?:day|time)|one for later) (?:[\w'-]+ )"
    rf"{{0,2}}(?:how (?:much|many|big|it)|when|what|which|the (?:number|amount|figure|terms|details|percentage|size|"
    rf"rate|split|date)|exactly|yet|on (?:the|a|any)|though|but|$)",
    rf"(?:don't|do not|never|not|n't|won't|rather not|avoid|prefer not|wouldn't|can't|cannot|tend not|no need|unable|"
    rf"reluctant|refuses?|hates?|dislikes?|doesn't like|wary|allergic) (?:[\w'-]+ ){{0,4}}(?:put|puts|putting|write|"
    rf"writes|writing|include|mention|list|see|seeing|have|having|spell|commit\w{{0,4}}|find|appear|show|sign|stick|"
    rf"set|get|make|do|record|print) (?:[\w'-]+ ){{0,8}}(?:in|into|on|to|down|as) (?:[\w'-]+ )?(?:paper(?:work)?|"
    rf"contracts?|letters?|writing|agreements?|black|document(?:s|ation)?|print|offers?|e-?mails?|files?|records?|"
    rf"ink|policy|formal\w{{0,3}}) && (?:{_MATERIAL}|promis\w{{1,3}}|thing|part)",
    rf"(?:indications?|figures?|projections?|statements?|forecasts?|expectations?|estimates?|examples?|mention|"
    rf"references?|talk|hint|assurances?|outlook|target) && (?:{_MATERIAL}|earnings) && (?:(?:does|do|shall|will|is|"
    rf"are|not|n't)(?: not)? (?:[\w'-]+ ){{0,2}}(?:bind|binding|bound|commit\w{{0,6}}|oblige|guaranteed?|entitle|"
    rf"contractual|form part|create)|guidance only|indicative only|illustrat\w{{1,4}} only|for illustration|"
    rf"no (?:commitment|obligation|guarantee|entitlement|contractual))",
    rf"(?:once|after|when|in|give it|come|by) .. (?:<period>|settled|probation|christmas|summer|spring|autumn|new year|"
    rf"your feet|proved|proven|ropes) && (?:sit down|sort (?:out)?|have a (?:chat|talk|word)|talk about|discuss|"
    rf"work something out|figure (?:it )?out|come (?:back )?to|look into|make it happen|get round|see what|think "
    rf"about|see about|get you|find you|something for you) && (?:{_MATERIAL})",
    rf"(?:{_MATERIAL}|promise\w{{0,2}}) && (?:\w+ (?:will|'ll|always|would|can) (?:[\w'-]+ )?(?:see you right|sort you|"
    rf"sort (?:it|that|this|things)|look after you|take care of (?:you|it|that)|remember|honou?r it|do right|"
    rf"not forget|"
    rf"make (?:it|that) (?:happen|good|right))|he always does|she always does|they always do|we always do|good for it|"
    rf"never let (?:anyone|anybody|people) down|(?:keeps?|true to) (?:his|her|their|my|our) word|be looked after|"
    rf"looked after|you'?d? have to (?:trust|believe)|have faith|leave (?:it|that) with me|have to take my)",
    r"(?:we|i|they)(?:'ll| will) (?:see you right|look after you|take care of you|make it worth|sort you out|"
    r"make sure you're (?:ok|happy|looked)|not forget|remember|do right by you|see what we can do|see how it goes|"
    r"make it up to you|do something for you)",
    r"(?:bonus|raise|rise|equity|shares|options|stake|promotion|pay|title|"
    r"commission)(?: \w+){0,5} (?:we spoke (?:of|about)|we talked about|i mentioned|we mentioned|i told you about|"
    r"discussed|you were told)(?: \w+){0,6} (?:still|later|stands|holds|separately|not (?:in|part|here)|outside)",
    r"(?:promise|promised|assure|assured|swear|guarantee)(?: you| me)? .. (?:but|though|although|however|just|"
    r"only) .. (?:letter|contract|paper|writing|written|hr|system|template|form)",
    r"(?:letter|contract|paper|template|form|hr|document|agreement|legal) .. (?:doesn't|does not|don't|won't|"
    r"can't|cannot|only|leaves out|omits|says nothing|silent|is standard|shows? (?:less|the minimum)|"
    r"never (?:mentions|lists|includes)) .. (?:but|though|however|ignore|don't worry|everyone knows|we both|"
    r"in practice|you will still|you'll still|trust)",
    gap=60,
    plain=True,
    unless=r"<policy>|(?:consent|permission|approval)(?: \w+){0,4} in writing|(?:clause|section|paragraph|article|"
    r"item|annex|schedule) \w{1,3}\b|write it into|"
    r"now in (?:the|your) (?:contract|letter|offer)|amend(?:ed|ment|ments)?|modif\w{3,8}|waive[rd]?|"
    r"supersed\w{1,4}|entire agreement|verbal and written|written and verbal|oral and written|"
    r"written and oral|verbal communication|oral communication|non-disclosure|confidential\w{0,5}|"
    r"unless (?:it is |it's |made |expressly )?(?:in writing|agreed|signed)|prior written|prior consent|"
    r"disclos(?:e|ed|ing)|notice in writing|governing|severab\w+|third part\w+|(?:will|can|we'll|"
    r"shall) (?:confirm|put|send|have|set) (?:this|it|that|everything|all of this) (?:in|"
    r"down in) writing (?:today|tomorrow|this|by|before|now)|trusted|trust(?:s|ing|ees?)|work closely|"
    r"business case|until we(?:'ve| have)? (?:[\w'-]+ )?(?:told|confirmed|written|sent)|(?:not|"
    r"don't) (?:give|hand in|serve) (?:your )?notice|requirements|customers?|clients?|patients|data|"
    r"reports?|equal opportunity|no promise of employment|contract of employment|guarantee of employment|"
    r"not (?:constitute|create|be construed)[ a-z]{0,30}employment",
)


_BENEFIT = (
    r"bonus(?:es)?|rais(?:e|es)|pay rise|rise|increase|promot(?:ion|ed)|equity|shares|stock|options|stake|commission|"
    r"partner(?:ship)?|allowance|(?:company )?car|home (?:days|working)|days (?:at|from) home|remote(?: days)?|lead|"
    r"title|fridays?|severance|visa|relocation|profit share|extra (?:days|leave|holiday|week|pay)|flat|"
    r"housing|accommodation|takings|(?:slice|cut|piece|percentage) of|good year|permanent(?: contract|"
    r" post| job)?|<money>|salary|pay"
)
_ORAL = phrases(
    rf"(?:{_BENEFIT}|thirteenth|payment|rate|incentive|costs|working from|four-day|week|months?|money|"
    rf"profit) && (?:(?:contract|letter|paper|"
    rf"policy|rules?) or no (?:contract|letter|paper|policy|rules?)|whatever (?:the|it says in the) (?:contract|"
    rf"letter|paper)|(?:in|on) my "
    rf"(?:head|notebook|mind|memory|list)|between (?:the two of us|you, me|us two)|keep (?:it|this|that) (?:quiet|"
    rf"between|to "
    rf"yourself|under)|don't (?:tell|mention|shout)|under the radar|off the books|shook (?:hands )?on|rely on (?:me|"
    rf"us|him|her)|"
    rf"count on (?:me|us|him|her)|have to (?:rely|trust|believe)|no (?:box|field|line|place|room|space|column) (?:for|"
    rf"to)|"
    rf"(?:mean|means|intend|plan|like|try|tries) to keep (?:that|it) (?:up|going)|always (?:gave|gives|paid|pays|got)|"
    rf"tradition|"
    rf"(?:won't|don't|can't|not|n't|never) (?:[\w'-]+ ){{0,2}}(?:look for|see|find|expect) (?:[\w'-]+ ){{0,5}}(?:pack|"
    rf"letter|"
    rf"contract|offer|anywhere|paper|system|document|template|attached|below)|we(?:'ll| will) see (?:how|when|what|"
    rf"then|about)|"
    rf"remains to be seen|how much,? we|when the time comes|subject of (?:[\w'-]+ )?(?:discussions?|negotiations?|"
    rf"talks)|to be "
    rf"(?:devised|designed|drafted|introduced|created|formulated|established|thought)|being (?:devised|designed|"
    rf"drafted)|some "
    rf"day|in good time|without (?:any )?(?:papers?|paperwork|contracts?|lawyers|documents|ink)|come to (?:an|"
    rf"some) (?:understanding|arrangement|"
    rf"agreement)|over a (?:pint|beer|drink|coffee|glass|handshake)|leave it to|down to goodwill|on goodwill)",
    rf"(?:can't|cannot|won't|not|no|n't) (?:[\w'-]+ ){{0,3}}(?:guarantee|promise|commit|swear) && (?:but|though|still|"
    rf"however) && "
    rf"(?:everyone|everybody|people|others|most|usually|normally|always|likely|probably|tends?|you'll|we'd|we would|"
    rf"we will|expect) && (?:"
    rf"{_BENEFIT}|bump(?:ed)?|raised|more|after|first year|k|\d\d)",
    plain=True,
    across=True,
    spread=230,
    unless=r"<policy>|discretion\w*|entire agreement|supersed\w*|customers?|clients?|interview|start date|"
    r"confidential\w*|"
    r"inventions?|references?|vest\w*|holiday (?:dates|bookings)|medical|see (?:attached|the attached)|team member|"
    r"first week",
)
_LOOSE = phrases(
    rf"(?:{_MATERIAL}|relocation|share plan|help|support) && (?:nothing (?:in|within) this (?:letter|agreement|offer|"
    rf"document) (?:gives?|creates?|confers?|"
    rf"guarantees?|promises|obliges)|(?:something|a thing|one|topic|subject|matter|that) (?:that )?(?:we|i)(?:'ll|"
    rf" will| can) (?:talk|speak|discuss|look|chat|"
    rf"sort|see|come) (?:[\w'-]+ ){{0,4}}(?:when|once|after|later|another)|no paper(?:s|work)?\b|(?:don't|do not|"
    rf"without) (?:need |bother with )?(?:paper(?:s|"
    rf"work)?|a form))",
    rf"(?:anticipat\w{{1,4}}|expect\w{{0,5}}|hop(?:e|es|ing|ed)|intend\w{{0,3}}|intention|envisag\w{{1,3}}|"
    rf"foresee\w{{0,2}}|plan\w{{0,4}}|"
    rf"may|discussions?|talk|conversation|mention\w{{0,2}}|contemplat\w{{1,4}}|wish\w{{0,2}}|suggest\w{{0,4}}|"
    rf"forecast|outlook) && "
    rf"(?:promot\w{{1,4}}|{_MATERIAL}|interest|incentive|participation|lead) && (?:no entitlement|creates? no|(?:does|"
    rf"shall|will|"
    rf"do) not (?:[\w'-]+ )?(?:create|constitute|amount|give rise|bind|commit|oblige|imply)|for information(?: only)?|"
    rf"without (?:[\w'-]+ ){{0,2}}(?:obligation|commitment|prejudice|promise|guarantee|liability)|"
    rf"no (?:[\w'-]+ )?(?:promise|"
    rf"commitment|obligation|effect|weight|reliance|assurance|guarantee|claim|right)|binds? (?:nobody|no one|neither|"
    rf"no "
    rf"party)|expression of (?:hope|intent|interest|goodwill)|aspiration\w{{0,2}}|not (?:to )?be relied|not rely|"
    rf"nothing more "
    rf"than|size to be determined|if at all|time permitting|budget permitting|not a commitment)",
    rf"(?:{_MATERIAL}|incentive|gratuity|thirteenth|fourteenth|welcome payment|sign(?:ing|-?on)) && (?:amount|date|"
    rf"terms|size|"
    rf"level|details|timing|percentage|conditions|value|formula) && (?:(?:advised|communicated|notified|confirmed|"
    rf"announced|"
    rf"decided|discussed|agreed|made known|given|shared|told|determined|settled|fixed)(?: to you)? (?:separately|"
    rf"later|in due "
    rf"course|at (?:a|some) (?:later|future)|afterwards|verbally|in person|another)|if at all|at some (?:point|later|"
    rf"stage)|to be "
    rf"(?:determined|advised|agreed|announced))",
    rf"(?:{_MATERIAL}|thirteenth|fourteenth|extra) && (?:(?:simply |just |sort of |kind of |taken as |generally |"
    rf"mutually )?understood|an "
    rf"understanding|unspoken|unwritten|tacit(?:ly)?|a given|everybody gets (?:it|one)|everyone gets (?:it|one)|"
    rf"(?:always|"
    rf"ever) been (?:that way|like that|so|the way)|how (?:we|things) (?:do|work|are done)|house rule|old custom|"
    rf"(?:our|the) "
    rf"(?:custom|tradition)|just something|no need to (?:write|spell|mention|put)|goes without saying|taken for "
    rf"granted|common knowledge|word of honou?r) && (?:not|n't|isn't|never|no|nowhere|without|unwritten|only|just|"
    rf"simply|"
    rf"though)",
    plain=True,
    across=True,
    spread=240,
    unless=r"<policy>|discretion\w*|entire agreement|supersed\w*|customers?|clients?|interview|start date|"
    r"confidential\w*|"
    r"inventions?|shall be paid|bonus scheme rules|at[- ]will|contract of employment|employment relationship|"
    r"references?|"
    r"vest\w*|holiday (?:dates|bookings)|in writing|medical|pension",
)
_UNWRITTEN_NEAR = phrases(
    rf"(?:{_BENEFIT}) && (?:(?:don't|do not|never|not|won't|rather not|can't|cannot|wouldn't|isn't|no need to|nothing|"
    rf"unable to|prefer not to|hasn't|haven't) (?:[\w'-]+ ){{0,5}}(?:paperwork|in (?:the|your|any|a) (?:letter|"
    rf"contract|offer|agreement|document|file|e-?mail)|(?:on|in) (?:your|the|any) (?:[\w'-]+ )?(?:sheet|payslip|"
    rf"system|form|books|papers?|page|record)|mentioned|on paper|in writing|written|writing it|write it|wrote|in print|"
    rf"on record|documented|put (?:that|it|this|these|those|them) (?:in|down)))",
    rf"(?:{_BENEFIT}) && (?:\w+ (?:will|'ll|always|would)|to|be|you(?:'ll| will) be) (?:[\w'-]+ )?(?:see you right|"
    rf"sort you (?:out)?|look(?:ed)? after(?: you)?|take care of you|taken care of|do right by you|treat you (?:well|"
    rf"right)|make it worth|not be forgotten|remember you|sorted)",
    rf"(?:{_BENEFIT}) && (?:trust (?:me|us|him|her|them)|my word|our word|his word|her word|handshake|believe (?:me|"
    rf"us)|"
    rf"i promise|we promise|you have my|i give you my|hand on (?:my )?heart|word is my bond|on the level|i swear|"
    rf"between (?:us(?!, )|you and me|ourselves)|off the record|verbal(?:ly)?|"
    rf"just (?:us )?talking|only (?:said|spoken|told)|said aloud|orally)",
    rf"(?:{_BENEFIT}) && (?:haven't|hasn't|not yet|yet to|still|don't know|can't say|couldn't say|no idea|who knows|"
    rf"not sure|unclear) (?:[\w'-]+ ){{0,3}}(?:how (?:much|many|big)|the (?:number|amount|figure|terms|percentage|"
    rf"size|vesting|details)|worked out|work out|thrash(?:ed)? out|agreed? on|on what terms|what it)",
    plain=True,
    across=True,
    spread=220,
    unless=r"<policy>|(?:consent|permission|approval)(?: \w+){0,4} in writing|we will confirm|confirm (?:it |this |"
    r"that )?in writing|written into|(?:is|are|be|been) (?:set out|"
    r"included|stated|shown|written|confirmed)|supersed\w+|entire agreement|interview|trust(?:s|ing|ees?|ed)|"
    r"customers?|clients?|students|patients?|in writing before|confidential\w*",
)


_PERK = (
    r"bonus\w{0,2}|rais(?:e|es|ed)|rise|increases?|increment|bump(?:ed)?|promot\w{1,4}|equity|shares?|stock|"
    r"options?|stake|commissions?|partner(?:ship)?|"
    r"allowances?|(?:company )?car|vehicle|home|remote|hybrid|fridays?|days? off|weeks? of (?:holiday|leave)|extra "
    r"(?:days?|week|"
    r"leave|holiday|pay|money)|holidays?|leave|title|grade|level|band|severance|visa|relocation|profit share|"
    r"success fee|retention|"
    r"sign-?on|joining|flat|housing|accommodation|percentage|points|cut of|slice of|salary|pay|money|rate|<money>|"
    r"\d{2,3}k|permanent|"
    r"team lead|lead role|manager|overtime|tuition|school fees|variable|incentive|gratuity|top(?:ped|ping)? (?:it "
    r")?up|training budget|sabbatical|"
    r"flexible|hours|shorter week|four-day|thirteenth|package|review|(?:<number>|\d+) ?(?:per cent|percent|%)|"
    r"office-based"
)
_PROPER_PERK = (
    r"bonus\w{0,2}|rais(?:e|es|ed)|rise|increases?|increment|bump(?:ed)?|promot\w{1,4}|equity|shares|stock|options|"
    r"stake|commission|partner(?:ship)?|allowance|(?:company )?car|vehicle|home (?:days|office|working)|(?:from|at) "
    r"home|remote days|hybrid|fridays?|days? off|weeks? of (?:holiday|leave)|extra (?:days?|week|leave|holiday|pay|"
    r"money)|title|office-based|(?:<number>|\d+) ?(?:per cent|percent|%)|severance|visa|relocation|profit share|"
    r"success fee|retention|sign-?on|flat|housing|percentage|permanent|team lead|overtime|tuition|incentive|"
    r"gratuity|more money|top-?up|sabbatical|shorter week|four-day|thirteenth"
)
_ON_PAPER = (
    r"contract|letter|paper(?:s|work)?|in writing|write (?:it|that|this|them)|written|written down|forms?|template|"
    r"documents?|documented|hr|"
    r"on record|policy|side letters?|black and white|print(?:s|ed)?|official(?:ly)?|formal(?:ly)?|"
    r"minutes|the text|anywhere|on the page|legal|lawyers|put (?:it|that|this) (?:down|in)|say so|ink|anything "
    r"(?:my|the|our|your) \w+ can|appear|minute it|announce"
)
_ABSENT = (
    r"not|isn't|aren't|don't|doesn't|won't|can't|cannot|wasn't|didn't|wouldn't|couldn't|hasn't|haven't|shan't|never|"
    r"nothing|nowhere|no|without|leave (?:it|that|this|the \w+) (?:out|off)|left out|leave out|leaves out|silent|"
    r"omit\w{0,3}|ignore|avoid|"
    r"rather than|instead of|keep (?:it|that|them|this) (?:off|out|quiet)|kept (?:off|out)|off the|only says|says "
    r"less|funny about|nervous|allergic|hates?|"
    r"dislikes?|refuses?|unable|too rigid|missing|absent|doesn't|don't|won't|can't|cannot|isn't|hasn't|blank|skip"
)
_ASSURED = (
    r"you'll (?:get|have|be|see)|you will (?:get|have|receive|be)|i promise|promis\w{1,3}|told|agreed|everyone|"
    r"everybody|in practice|we both|you know|"
    r"i know|rely|always|trust|usually|normally|count on|my word|our word|word|look the other way|turn a blind eye|"
    r"nod(?:ded)?|"
    r"i said|we said|what i said|what we said|talked about|spoke about|spoke of|discussed|between (?:us|the two|"
    r"you)|arrangement|understanding|understood|just (?:take|do|ask|"
    r"come)|nobody (?:will )?(?:notice|check|mind|count|ask)\w{0,2}|no one (?:will )?(?:notice|check|mind)s?|"
    r"assur\w{1,4}|guarantee|don't forget|"
    r"won't forget|will happen|is yours|be yours|intend\w{0,3}|happy to|gentleman\w*|handshake|shook|shake|as good "
    r"as|rest easy|"
    r"sort (?:it|that|you)|see you right|we do|he does|she does|they do|as safe as|don't worry|chat over|on the "
    r"phone|over (?:a )?(?:dinner|lunch|coffee|beer|drink)|verbal(?:ly)?"
)
_WRITTEN_AFTER_ALL = (
    r"never (?:ask|charge|write)|beware|scam\w*|(?:is|are|be|been|was) (?:all )?(?:set out|included|stated|shown|"
    r"written|confirmed|covered|recorded|reflected)|in (?:section|"
    r"clause|schedule|annex|appendix|paragraph|article|item)|(?:section|clause|page|annex|appendix|schedule|"
    r"paragraph|article|item) (?:\d|[a-z]\b)|"
    r"(?:i|we)(?:'ll| will| can| have|'ve)? (?:[\w'-]+ )?(?:put|add|include|confirm|amend|"
    r"update|revise|correct|send|asked|written|added|wrote) (?:[\w'-]+ ){0,6}(?:in|into|to|by|new|letter|contract|"
    r"writing)|entire agreement|supersed\w+|confidential\w*|"
    r"inventions?|references (?:are|from|check)|interview (?:time|is|will|on|at)|customers?|clients?|patients?|"
    r"students|samples?|photo|id|"
    r"consent|permission|approval|variation|amend\w*|modif\w+|waive\w*|until (?:you|we) have|don't (?:resign|give|"
    r"rely|take)|do not (?:resign|give|rely|take)|"
    r"never (?:rely|by|on|make|promise)|trust(?:s|ing|ees?|ed)|vest\w*|at[- ]will|contract of employment|"
    r"discretion\w*|medical|background|tax|no rush|what we agreed|attach|start date|"
    r"proposals?|applications?|apply|deduct\w*|benefits? (?:enrol\w+|guide)|policies|claim|expenses|not be paid|"
    r"unpaid|fees? (?:is|are|to)"
)
_ONLY_SAID = phrases(
    rf"(?:{_ON_PAPER}) && (?:{_ABSENT}) && (?:{_ASSURED}) && (?:{_PROPER_PERK})",
    across=True,
    plain=True,
    spread=180,
    unless=_WRITTEN_AFTER_ALL,
)
_SIZE_OPEN = phrases(
    rf"(?:{_PROPER_PERK}|variable|element|component|portion|plan|scheme|award|fee) && (?:particulars|details|terms|"
    rf"size|amount|percentage|figure|outcome|conditions|how (?:much|many|"
    rf"big)|split|formula|targets?) && (?:(?:communicated|advised|notified|announced|shared|discussed|decided|"
    rf"agreed|set|fixed|worked out|determined|told)?(?: to you)? ?(?:in "
    rf"due course|in good time|at (?:a|some) (?:later|future)|later|verbally|some ?time|down the (?:line|road))|"
    rf"left open|can't say|"
    rf"cannot say|couldn't say|hard to say|too early|(?:we'll|we will|let's) (?:work out|see|decide|agree|discuss|"
    rf"figure|fix|settle|talk)|once we see|remains? "
    rf"(?:open|to be)|up in the air|when (?:circumstances|things|time|the time|funds|budgets?) (?:allow|permit|is "
    rf"right|improve)s?|revert with|a later conversation|for another (?:day|time)|not (?:yet )?(?:decided|fixed|"
    rf"settled|known))",
    rf"(?:{_PROPER_PERK}|fee|award|rewards?|review) && (?:intention|intent|discuss\w{{0,4}}|may (?:discuss|take|"
    rf"look|talk|consider)|reference|mention\w{{0,2}}|hope|expectation|aspiration|envisag\w{{1,3}}|talk|"
    rf"conversation|indicat\w{{2,4}}|outlook|prospect|forecast|possibility|estimate) && (?:(?:confers?|creates?|"
    rf"gives?|carries|constitutes?|with|is|has|implies|of)? ?no (?:[\w'-]+ )?(?:entitlement|commitment|"
    rf"obligation|promise|right|claim|guarantee)s?|(?:neither|nor|no) (?:[\w'-]+ )?(?:party|side) (?:is|are|shall "
    rf"be|will be|be) (?:bound|obliged|committed)|not "
    rf"(?:be )?(?:bound|binding|obliged|committed|enforceable)|non-?binding|unless and until|for guidance|goodwill|"
    rf"not a (?:promise|commitment)|without "
    rf"(?:any )?(?:commitment|obligation|promise))",
    across=True,
    plain=True,
    spread=230,
    unless=r"<policy>|discretion\w*|entire agreement|supersed\w*|customers?|clients?|start date|confidential\w*|"
    r"inventions?|shall be paid|at[- ]will|"
    r"contract of employment|employment relationship|references (?:are|from|check)|business may require|vest\w*|"
    r"medical|pension|interview (?:time|is|will|on|at)|amend\w*|handbook|resign|policies|training|"
    r"this (?:job )?(?:advert|description|posting)|apply|applications?|benefits (?:plans?|programs?)|terminat\w*|"
    r"share purchase|plan rules|equal|guarantee of employment|"
    r"hours|salary range|pay range|overtime|claims?|additional payment|range",
)
_MADE_OF_AIR = phrases(
    rf"(?:gave you my word|my word (?:on|that|is)|take my word|on my word|(?:his|her|our) word|gentleman\w*|"
    rf"handshake|shook (?:hands|on)|nod(?:ded)?|side letters?|look the "
    rf"other way|turn a blind eye|under the table|on the quiet|on the side|just between|(?:just|is|stays?|strictly|"
    rf"arrangement|deal|remains?|kept) between (?:us|the two of us|you and me)|keep (?:it|that|this|them) (?:off|"
    rf"quiet|"
    rf"between|to yourself)|off the (?:record|paperwork|books)|unofficial(?:ly)?|officially,? no|don't (?:ask|tell|"
    rf"mention (?:it|this) to) (?:hr|anyone|payroll|"
    rf"finance|the others)|rely on (?:what|me|us)|trust me|an? (?:arrangement|understanding)|(?:chat|agreed|said|"
    rf"promised|deal) (?:[\w'-]+ )?over (?:a )?(?:dinner|lunch|"
    rf"coffee|beer|drink)s?|nobody (?:will )?(?:notice|check|count)s?|no one (?:will )?(?:notice|check|count)s?) && "
    rf"(?:{_PROPER_PERK})",
    r"(?:generally|usually|normally|typically|tend to|tends to|most people|most of them|likely|probably|surprised "
    r"if|expect|see no reason|can't see why|sure|hopefully|in all "
    r"likelihood) && (?:rais(?:e|ed)|rise|promot\w{1,4}|bump|move up|moves up|band|title|step up|partner|"
    r"permanent|more money|better (?:title|rate|pay|grade)|equity|shares|home days) && "
    r"(?:can't|cannot|couldn't|wouldn't|won't|not|don't|didn't|isn't) (?:[\w'-]+ )?(?:promise|guarantee|commit|"
    r"swear|put (?:a|it|that|any)|want to|write|formali\w+|say|pin)",
    across=True,
    plain=True,
    spread=190,
    unless=rf"{_WRITTEN_AFTER_ALL}|on the lookout|data|team|no understanding",
)


def promise_unwritten(text: Text) -> Iterator[Match]:
    """A material promise is left oral, undefined or expressly not binding."""
    for match in _ORAL.matches(text) if text.kind == "advert" else ():
        if _ADVERT_PROMISE.search(text.around(match.start)):
            yield match
    if text.kind != "advert":
        for match in (
            m for group in (_UNWRITTEN_NEAR, _LOOSE, _ORAL, *_promise_frames(text)) for m in group.matches(text)
        ):
            if not _SET_OUT.search(text.around(match.start)):
                yield match
    for match in _UNWRITTEN.matches(text):
        if text.kind == "advert":
            fitting = bool(_ADVERT_PROMISE.search(text.flat, match.start, match.end))
        else:
            fitting = not _NEVER_BY_WORD.search(text.sentence(match.start))
        if fitting:
            yield match


def _promise_frames(text: Text) -> tuple[Phrases, ...]:
    if not _is_message(text):
        return (_SIZE_OPEN,) if text.kind == "contract" and len(text.flat) <= _MESSAGE else ()
    return (_SIZE_OPEN, _ONLY_SAID, _MADE_OF_AIR) if text.kind == "email" else (_SIZE_OPEN,)


_NEVER_BY_WORD = re.compile(r"(?:don't|do not) (?:take my|rely)|never by|business may require")
_SET_OUT = re.compile(
    r"\b(?:put|added|set|included|confirm\w*|wrote|written|stated) (?:[\w'-]+ ){0,5}(?:in|into|to|by) (?:section|"
    r"clause|"
    r"the (?:letter|contract|offer|agreement)|writing)(?! can|n't)|entire agreement|supersed|you need not|"
    r"(?:have|had|has) (?:hr|them|it|legal|her|him) (?:write|put|add|written|added|put)|write it into|now in (?:the|"
    r"your|clause|section)|(?:clause|page|"
    r"section|annex|appendix) \w{1,2}\b|needn't|confirms? (?:our|the|my) verbal|until (?:you|we) have|"
    r"do not (?:resign|give)|don't (?:resign|give|hand|take my|rely)|never by|need not rely"
)
_ADVERT_PROMISE = re.compile(
    r"trust (?:me|us)|bonus|raise|rise|equity|shares|stake|commission|salary|pay\b|handshake|word|in writing|"
    r"contract|promot|understanding|takings|without papers"
)

_SAID_BEFORE = (
    r"advert(?:s|ised|isement|ising)?|ad|posting|posted|listing|listed|job ad|job post|job description|"
    r"we (?:listed|posted|discussed|advertised|mentioned|quoted|spoke|talked|said|described|agreed|first|"
    r"originally|initially|had)|interview(?:ed)?|you applied (?:for|to)|originally|at first|initially|"
    r"as discussed|quoted|i (?:mentioned|said|quoted|told you|described)|you were told|told you|we told|"
    r"our (?:call|conversation|chat|talk|discussion)|the vacancy|the figure (?:we|in)|you saw|on the website|"
    r"our first|when we (?:met|spoke|talked)|you (?:had )?(?:asked|interviewed) for|last week we"
)
_CHANGED = (
    r"but|however|instead|rather than|actually|has changed|have changed|changed|no longer|turned out|turns out|"
    r"now|not|in fact|in practice|unfortunately|has been (?:filled|cut|reduced|moved|withdrawn|changed|lowered|"
    r"amended|revised|downgraded|reclassified|given)|was (?:a mistake|an error|wrong|out of date|a typo|too high|"
    r"optimistic)|were (?:a mistake|wrong|out of date)|had to|have had to|will be|becomes?|lower|less than|"
    r"down from|up from|moved to|reduced|mistake|error|differs?|different|yours (?:is|will|reads)|the (?:letter|"
    r"contract|offer) (?:says|has|reads|shows)|isn't|aren't|wasn't|won't|can't|cannot|couldn't|is really|"
    r"it's really|is in fact|as (?:a|an) \w+ instead|misprint|out of date"
)
_TERM = (
    r"pay|salary|rate|hourly|bonus|title|role|position|job|post|remote|office|on-?site|hybrid|home|hours|"
    r"part-?time|full-?time|days?|nights?|shifts?|weekends?|permanent|temporary|fixed-term|contract(?:or)?|"
    r"location|based|branch|site|city|start(?:s|ing)?|<money>|commission|base|junior|senior|assistant|manager|"
    r"lead|associate|analyst|level|grade|budget|leave|holiday|benefits|car|weeks?|months?|self-employed|freelance|"
    r"employee|vacation|pension|sales|it|relocat\w{1,4}|travel|team|department|trainee|intern\w{0,5}|permanent"
)
_AS_ADVERTISED = (
    r"stays online|chosen you|that(?: is|'s) (?:also )?(?:what|exactly)|says too|"
    r"as (?:promised|agreed|mentioned)|what we agreed|tell (?:me|us) and|if something|reviewed your|keep your "
    r"(?:details|cv)|(?:clause|section|page) \d|good news|senior (?:role|post|position|title|one) (?:rather|"
    r"instead)|"
    r"liked you|with the same (?:pay|terms|hours|salary)|<policy>|as advertised|exactly|same as|matches|in line with|"
    r"nothing has changed|no change|"
    r"remains? (?:the same|as)|consistent with|identical|just as|do not discriminate|equal opportunity|ad hoc|"
    r"ad campaigns?|ads?[- ](?:tech|serving|spend|ops|network|platform|revenue)|advertising (?:agency|campaign|"
    r"sales|industry)|customers?|may interview|will be (?:interviewed|contacted)|interview(?:s|ed)? (?:will|is|"
    r"are|process|stage|round|on|by|via)|thank you for (?:interviewing|applying)|only (?:shortlisted|those|"
    r"candidates)|better|higher than (?:the )?(?:advert|posted|listed)|above the (?:advert|posted|listed)|"
    r"we are pleased to offer you the (?:position|role) (?:you applied for|we discussed)|if (?:the|it)|differ(?:s|"
    r"ences)? by location|(?:actual|final) (?:salary|pay|compensation)|may (?:vary|differ|be)|background|visa|"
    r"listed (?:above|below|company)|to be considered|not listed|agency|recruiters|unsolicited|"
    r"this (?:job )?description (?:is|does|may|should|in)|not intended|posting (?:date|will)|exhaustive|inclusive"
)
_DIFFERS = phrases(
    rf"(?:although|though|while|despite|even though|whilst|notwithstanding) .. (?:{_SAID_BEFORE}) .. (?:{_TERM}) ."
    rf". (?:{_TERM})",
    rf"(?:{_SAID_BEFORE}) .. (?:{_TERM}) .. (?:{_CHANGED}) .. (?:{_TERM})",
    rf"(?:{_SAID_BEFORE}) .. (?:{_CHANGED}) .. (?:{_TERM})",
    rf"(?:{_TERM}) .. (?:instead of|rather than|not|lower than|less than|below|down from|different from|"
    rf"differs from|as opposed to|in place of|unlike|contrary to|shorter than|longer than|further than|"
    rf"more than) (?:the |what |that |as |a |an |in )*(?:\w+ |<money> ){{0,4}}?(?:{_SAID_BEFORE})",
    rf"(?:one|a|small|slight|minor|few|some|couple of|two|only|the) (?:[\w'-]+ )?(?:changes?|differences?|"
    rf"adjustments?|amendments?|corrections?|tweaks?|things?) (?:from|to|since|compared (?:with|to)|against|"
    rf"versus|on|in) (?:the |what |our |that |your )*(?:[\w'-]+ )?(?:{_SAID_BEFORE}|offer|role)",
    r"(?:isn't|is not|aren't|not|wasn't|differs? from|different (?:from|to)|other than|unlike|less than|lower than) "
    r"(?:quite |exactly |really |entirely )?(?:what|the (?:way|one|figure|number|title|hours|deal|role|job)|"
    r"as) (?:we|i|you|"
    r"was|were|had|they) (?:[\w'-]+ ){0,2}(?:talked|discussed|said|told|agreed|promised|advertised|listed|posted|"
    r"described|saw|applied|interviewed|expected|quoted|mentioned)",
    r"(?:notwithstanding|despite|regardless of|although|whatever|in spite of) (?:[\w'-]+ ){0,3}(?:<money> "
    r")?(?:[\w'-]+ ){0,3}"
    r"(?:shown|stated|published|printed|given|appeared|displayed|on (?:the|our)) (?:[\w'-]+ ){0,3}(?:page|site|"
    r"website|"
    r"board|portal|brochure|flyer|advert|ad|listing|posting)",
    r"(?:posting|advert|ad|listing|vacancy|interview|website|flyer|job page) .. (?:down as|said|says|showed|"
    r"had|gave|read|"
    r"billed|called|put) .. (?:turns? out|turned out|in fact|in reality|is actually|is really|will actually|"
    r"has moved|"
    r"has since)",
    r"(?:the |that |this )?(?:[\w'-]+ )?(?:role|position|job|post|vacancy|opening|seat|slot|spot|one) "
    r"(?:[\w'-]+ ){0,2}(?:you (?:applied|"
    r"interviewed|asked) for|we (?:advertised|listed|posted|discussed)|advertised|in the (?:ad|advert|posting|"
    r"listing)) .. (?:filled|gone|no longer|cancelled|canceled|frozen|withdrawn|not available|went to|on hold|"
    r"taken|closed) .. (?:offer|instead|but|place|have|start|join|however|can|different|like|this is|this one|"
    r"here is|we've|what's "
    r"left)",
    rf"(?:since|after) (?:we (?:last )?(?:spoke|talked|met)|our (?:call|interview|conversation|last)|"
    rf"the interview|your interview|the (?:advert|posting|ad) (?:went|was)) .. (?:{_CHANGED}|budget|cut|moved|"
    rf"restructur\w+|decided)",
    r"(?:ignore|disregard|forget|never mind) (?:[\w'-]+ )?(?:what )?(?:the )?(?:advert|ad|posting|listing|"
    r"salary in the|job description|figure)",
    gap=70,
    plain=True,
    unless=_AS_ADVERTISED,
)
_DIFFERS_PLAINLY = phrases(
    r"(?:advertised|listed|posted|described|billed) (?:as|at|for|with) .. (?:we can (?:now )?only|can only|is now|"
    r"has since|following (?:a|the|our) "
    r"(?:\w+ ){0,2}review|had to)",
    r"(?:remote|hybrid|home|title|salary|bonus|car|pay|rate|hours|shift|contract|permanent|full-time|flexible|budget|"
    r"grade|"
    r"location|relocation|sign-?on|commission|leave|holiday|accommodation|room|four-day|day|weekend|team|manager|"
    r"lead)(?: \w+)? (?:bit|part|thing|side|element|piece|option|promise|offer|perk|idea|plan|business|post|job|role|"
    r"figure|"
    r"line|wording)?(?: [\w'-]+){0,3} (?:fell through|has fallen through|was a mistake|is a mistake|was an error|"
    r"was a slip|"
    r"was (?:[\w'-]+ )?marketing|is off the table|isn't happening|is not happening|won't happen|didn't survive|"
    r"did not survive|got (?:cut|dropped|axed|vetoed|refused|turned down)|(?:was|has been|were|have been) (?:axed|"
    r"vetoed|"
    r"knocked back|not approved|turned down|shelved|pulled|dropped|scrapped|binned|overruled|withdrawn|removed|"
    r"taken out)|"
    r"is dead|is history|has gone|is gone|is no more|did not get through|didn't get through|was too (?:optimistic|"
    r"generous))",
    r"(?:increased|raised|reduced|cut|lowered|moved|changed|shortened|lengthened|extended|shifted|brought (?:down|"
    r"forward)|"
    r"trimmed|pushed|corrected|amended|adjusted|revised|downgraded|converted) .. from (?:the |what |"
    r"our )?(?:[\w'%-]+ |<money> "
    r"){0,5}(?:stated|shown|given|listed|published|named|printed|advertised|posted|quoted|discussed|mentioned|said|"
    r"agreed|"
    r"promised|in (?:the|our) (?:advert|ad|posting|listing|vacancy|notice))",
    r"(?:ignore|disregard|forget|never mind|strike|cross out|delete|overlook|discount) .. (?:advert\w{0,8}|ad|posting|"
    r"listing|"
    r"vacancy|flyer|website|careers page|job description|brochure|job page|recruiter (?:said|told))",
    r"(?:one|two|a|half a|some) (?:rungs?|grades?|levels?|steps?|bands?|notch(?:es)?|rank|tier)s? (?:lower|down|below|"
    r"under|"
    r"beneath)",
    r"(?:<money>|\d[\d,.]* ?(?:lakhs?|lacs?|lpa|k|hours|days|%)|<number> (?:hours|days|months|weeks)) .. (?:and not|"
    r"not|"
    r"instead of|rather than|in place of|as against|as opposed to|down from|against) (?:the |of )?(?:<money>|"
    r"\d[\d,.]* ?(?:lakhs?|lacs?|lpa|k|hours|"
    r"days|%)|<number> (?:hours|days|months|weeks))",
    r"(?:saw|interviewed|considered|met|had|wanted|assessed|shortlisted) you (?:for|as) .. (?:but|on reflection|"
    r"instead|we "
    r"(?:are|'re|have) (?:placing|putting|decided)|however|what we|now|lower|offer(?:ing)? (?:you )?(?:the )?(?:post|"
    r"job|"
    r"role)? ?(?:of|as)?)",
    r"(?:only|best|most|all|what) (?:we|i|they|the budget|head office|finance|hr|the board|the client) (?:can|could|"
    r"will|would|"
    r"would|has|have|is|are) (?:[\w'-]+ ){0,3}(?:stretch|sign(?:ed)? off|approve[d]?|agree[d]?|offer|do|manage|"
    r"release[d]?|"
    r"grant(?:ed)?|give) .. (?:less|lower|part|half|three|two|below|under|instead|not the|rather)",
    gap=70,
    plain=True,
    unless=rf"{_AS_ADVERTISED}|interview(?:ing)? (?:on|at|is|will)|customers?|better|we (?:will )?(?:pay|cover) both|"
    rf"(?:salary|pay|rate) (?:has been |was |is )?(?:increased|raised)|overtime|after probation|per year|typing",
)
_OLD_TERM = (
    r"conveyed|communicated to you|intimated|indicated|saw you for|ad|careers page|job page|"
    r"flyer|brochure|poster|website|recruiter|agency|(?:went|going) (?:up|out|live)|"
    r"put (?:it )?(?:up|out)|you (?:were|had been) (?:told|promised|quoted|offered|led)|you (?:answered|responded to|"
    r"replied to|saw|read|came for|expected|were expecting|hoped|had hoped|asked for)|at interview|"
    r"over the phone|on the phone|when we (?:met|chatted)|(?:previous|earlier|first|initial|original|verbal) (?:offer|"
    r"figure|salary|rate|letter|e-?mail|title|plan|conversation|terms)|we(?:'d| had) (?:agreed|promised|hoped)|"
    r"advert(?:s|ised|isement)?|posting|posted|listing|listed|job ad|quoted|interview|applied for|told you|"
    r"we (?:discussed|talked|spoke|said|mentioned|promised)|(?:the|our|that|job) ad (?:had|said|says|showed|gave|"
    r"read|listed|stated)|vacancy text|vacancy|billed|described it|sold it|presented|remember|recall|originally|"
    r"first (?:said|told|discussed|advertised)|as described|i (?:said|mentioned|told you|quoted)"
)
_TURN = (
    r"i'm afraid|i am afraid|sadly|we regret|scrapped|dropped|regraded|downsized|cancell?ed|withdrawn|on hold|frozen|"
    r"below|beneath|short of|under what|replaced|shut|closed|signed off|stretch to|whereas|tweak|correction|revised|"
    r"has to be|had to|in place of|has gone|was for|were for|what we can (?:give|offer|do)|in truth|the truth is|"
    r"in reality|(?:contract|letter|"
    r"offer)(?: [\w']+){0,3} (?:says|reads|shows|has|gives)|deviat\w{2,4}|depart\w{0,3} from|diverg\w{2,4}|"
    r"contrary|turns out|instead|rather than|not the|and not|no longer|turned (?:into|out)|has changed|"
    r"have changed|changed to|is now|are now|now be|lower|reduced|cut|mistake|error|wrong|unfortunately|however|"
    r"although|despite|though|but|not(?= \d|,)|not (?:full|part|permanent|remote|the|a|an|in|on)\b|has become|"
    r"less than|down to|out of date|won't be|will not be|moved|downgraded|cannot|can't"
)
_TERM_WORD = (
    r"<number> days|place of work|arrangement|figure|location|desk|contract|self-employed|intern\w{0,4}|shift|bracket|"
    r"range|pay|salary|rate|base|hourly|bonus|title|role|position|job|remote|home|office|on-?site|hybrid|hours|"
    r"part-?time|full-?time|nights?|shifts?|weekends?|permanent|temporary|fixed-term|contract|based|branch|site|"
    r"<money>|\d{2,3}k|\d{1,3},\d{3}|\d\d(?:\.\d)? (?:hours )?(?:a|per) week|commission|junior|senior|assistant|"
    r"manager|lead|associate|grade|leave|holiday|car|weeks?|months?|self-employed|freelance|days"
)
_DIFFERS_ANY_ORDER = phrases(
    rf"(?:{_OLD_TERM}) && (?:{_TURN}) && (?:{_TERM_WORD})",
    plain=True,
    spread=130,
    unless=_AS_ADVERTISED,
)
_ALTHOUGH = phrases(
    rf"(?:aware|know|reali[sz]e|appreciate|understand|sorry|apologi[sz]e|i'm afraid|"
    rf"admit\w{{0,3}}) (?:[\w'-]+ ){{0,4}}(?:{_OLD_TERM})(?: [\w'-]+){{0,2}} (?:said|says|read|listed|mentioned|"
    rf"stated|promised|had|gave|was|showed|called)",
    r"(?:in the |the )(?:listing|advert|ad|posting|vacancy|job description)(?: [\w'-]+){0,3} (?:was|is|were|"
    r"has) (?:an |a |in )?(?:error|mistake|wrong|typo|out of date|outdated|incorrect|misprint|oversight)",
    rf"(?:although|though|even though|despite|whilst|while|notwithstanding|contrary to|unlike|regardless of|"
    rf"in deviation from|deviating from|departing from) (?:[\w'-]+ ){{0,4}}(?:{_OLD_TERM}) .. (?:you|yours|we|it|"
    rf"this|the|they|is|are)",
    gap=90,
    plain=True,
    unless=_AS_ADVERTISED,
)
_THEN = phrases(
    r"(?:it|that|this|which|the (?:role|job|post|salary|place|contract|title|rate)) (?:is|has|was|will|'s|isn't|"
    r"won't|can't|has now|had) .. (?:no longer|turned|changed|become|not (?:possible|the case|going)|gone|"
    r"off the table|now|after all|different|withdrawn|reduced|cut|filled|out of date|wrong)",
    r"(?:in truth|the truth is|truth be told|in reality|the reality is|to be honest)",
    r"(?:in fact|actually|unfortunately|in reality|however|in practice|now),? .. (?:it|that|this|you|the (?:role|"
    r"job|post|salary|place|contract|title|rate)) .. (?:will be|is|are|would be|'ll be)",
    plain=True,
    unless=r"unfortunately,? (?:we|i) (?:have|are|can|will)|<policy>|unsuccessful|other candidates|interview",
)
_SAID_EARLIER = re.compile(
    r"billed (?:it )?as|described (?:it )?as|sold (?:it )?as|(?:the|our|your) (?:advert|ad|posting|listing|"
    r"job description|vacancy) (?:said|says|mentioned|read|gave|listed|promised|stated)|we (?:talked about|"
    r"discussed|advertised|listed|spoke about|told you|said|promised|quoted|mentioned)|i (?:told you|said|"
    r"mentioned|quoted)|you applied (?:for|to)|was advertised as|listing (?:said|says|was)|posting (?:said|says|"
    r"was)|ad (?:said|says|was)|advertised (?:as|at|with)"
)
_BAIT = phrases(
    r"(?:all|what|the only (?:thing|work|job|post)) (?:we|i) (?:can|could|"
    r"have) (?:[\w'-]+ ){0,2}\w+ .. (?:cold[- ]?(?:call\w{0,3}|leads?)|door[- ]to[- ]door|telesales|on the phones|"
    r"canvass\w{0,3}|filing|stuffing|packing|leaflet\w{0,3}|photocopying)",
    r"(?:applied|applying|application|interviewed|hired|advertised|listed|posted|looking|asked|trained|recruited|"
    r"cv|resume|saw your) (?:to |for |as |was |it |the |a |an |in |at |on ){0,4}(?:[\w'-]+ ){0,3}\w+ .. (?:but|"
    r"instead|however|what we (?:can|could|have)|all we (?:can|have)|the only|we can (?:only )?|we'd start|"
    r"start you|put you|place you|begin|actually|in fact|offer you|you would|you'll|"
    r"have you) .. (?:cold[- ]?(?:call\w{0,3}|leads?)|ring\w{0,3} (?:cold |up )?(?:leads|people|customers)|"
    r"seat on the phones|on the phones|door[- ]to[- ]door|telesales|telemarketing|phones|canvass\w{0,3}|filing|"
    r"data entry|stuffing|warehouse|packing|reception|admin\w{0,10}|cleaning|sales floor|leaflet\w{0,3}|"
    r"call cent(?:er|re)|photocopying|commission)",
    r"(?:applied|interviewed|trained|qualified|hired|cv|resume|studied|degree) (?:to |for |as |was |it |the |a |an |"
    r"in |at |"
    r"on ){0,4}(?:[\w'-]+ ){0,3}\w+ && (?:what (?:we|i) (?:need|have|want|can)|all (?:we|i) (?:need|have|want|can)|"
    r"(?:we|i) "
    r"(?:really |actually |only |just )(?:need|have|want)|the (?:opening|vacancy|place|job) (?:is|we have)|for now|"
    r"to begin "
    r"with|you'd be|you'll be|you would be) && (?:answer(?:ing)? (?:the )?(?:phones?|door)|file|files|filing|"
    r"make (?:the )?"
    r"(?:tea|coffee)|scan(?:ning)?|photocop\w+|shred\w+|pack(?:ing)?|clean(?:ing)?|leaflets?|cold calls?|envelopes?|"
    r"boxes|"
    r"carry|errands|typing|data entry|reception|front desk|phones|warehouse|shelves|till|driving|deliver\w+)",
    gap=70,
    plain=True,
    unless=r"<policy>|not (?:just|only)|as well as|reference|invite|interview (?:is|will)",
)


_WORSE: tuple[tuple[str, str], ...] = (
    (
        r"permanent|open-ended|salaried|staff (?:post|job|position|role)|an? employee|employed|on the payroll|paye",
        (
            r"freelance\w?|self-employed|contractors?|fixed-term|temporary|temp|agency|zero[- ]hours?|casual|seasonal|"
            r"(?:<number>)[- ](?:month|week) (?:contract|post|term|appointment|engagement|cover)|invoices?|"
            r"per (?:session|day|job)|1099|limited company"
        ),
    ),
    (
        r"full[- ]time|full hours|forty hours|40 hours|five days",
        (
            r"part[- ]time|mini-?job|half[- ]time|three days|two days|"
            r"(?:1\d|2\d|twenty|fifteen|eighteen) hours|on demand|as needed"
        ),
    ),
    (
        r"remote(?:ly)?|work(?:ing)? from home|home[- ](?:based|office)|hybrid|from home|from anywhere",
        (
            r"on[- ]?site|office-based|back on|every day in|five days (?:a week )?(?:in|at|on)|in the office|"
            r"at (?:the|our) (?:office|premises|desk|headquarters|site|warehouse|branch)|attendance|in person|"
            r"commut\w{1,3}"
        ),
    ),
    (
        (
            r"day(?:time)? shifts?|daytime|weekdays?|mondays? (?:to|-|till|until) fridays?|no weekends|office hours|"
            r"earl(?:y|ies)"
        ),
        r"nights?|night shifts?|weekends?|saturdays?|sundays?|lates|rotating|split shifts?|evenings?",
    ),
    (
        r"salar(?:y|ied)|base(?: pay)?|basic|guaranteed|fixed pay|hourly",
        (
            r"commission(?:[- ]only)?|per (?:lead|sale|session|parcel|drop|unit|click)|piece (?:rate|work)|unpaid|"
            r"on results"
        ),
    ),
    (
        r"manager|lead|leader|senior|head|director|supervisor|principal|engineer|analyst|designer|developer",
        (
            r"assistant|associate|junior|coordinator|trainee|intern(?:ship)?|clerk|apprentice|administrator|technician|"
            r"receptionist|support|helper|operative"
        ),
    ),
)
"""What was held out and, beside it, the lesser thing that is given: contract, hours, place, shift, pay, rank."""
_WORSE_COMPILED = tuple((compiled(held_out), compiled(given)) for held_out, given in _WORSE)
_HELD_OUT = compiled(
    r"(?:advert(?:s|ised|isement)?|ads?|posting|posted|listing|listed|vacancy|careers page|job page|job description|"
    r"flyer|recruiter|agency|website|post)(?: [\w'-]+){0,3} (?:said|says|read|was|were|had|showed|gave|promised|"
    r"called|offered|mentioned|described|for|as|at|with|a|it|stated|spoke|went)|(?:we|i|they|he|she|"
    r"you) (?:had |first |both |originally |initially )*(?:advertised|posted|listed|told you|promised|described|"
    r"talked|quoted|discussed|interviewed|applied|answered|asked for|were (?:told|promised|offered|expecting|hoping|"
    r"led)|"
    r"hoped|expected|came|thought|pictured|wanted)|at (?:your |the )?interview|when we (?:spoke|met|talked)"
)
_OTHERWISE = compiled(
    r"but|however|instead|rather|not|n't|isn't|won't|afraid|unfortunately|sorry|no longer|only|actually|in fact|"
    r"attached|"
    r"enclosed|letter|contract|agreement|turns? out|now|has been|have been|had to|has to|yours|what we|changed|"
    r"this is|it is|it's|will be|'ll be|it'll|engages?|ended up|in place of"
)
_TURNED_DOWN = re.compile(
    r"unsuccessful|(?:an)?other (?:candidate|applicant)|not (?:been )?successful|on this occasion|as advertised|"
    r"nothing has changed|no changes?|better|higher|more senior|liked you|\bsame\b|as (?:we )?(?:discussed|agreed)|"
    r"good news|pleased to say|"
    r"your choice|you (?:can|may) choose|if you (?:prefer|like|wish)|at your request|you asked (?:us )?(?:to|if|"
    r"whether)|"
    r"invite you|interview will|exactly what|matches|\bor part|probation"
)


_BEFORE_NOW = compiled(
    r"advert(?:s|ised|isement)?|(?:the|our|that|this|job|in the|by the) (?:ads?|post)|posting|listing|listed|"
    r"vacancy(?: notice)?|"
    r"careers page|job page|flyer|brochure|recruiter (?:said|told|mentioned)|terms advertised|published|"
    r"(?:we|i|they|he|she|\w+ and \w+) (?:had |have |'d |all |first |both )?(?:said|told you|promised|discussed|"
    r"talked|spoke|"
    r"mentioned|pitched|agreed|described|sketched|outlined|painted|quoted)|you and \w+ (?:spoke|discussed|agreed|"
    r"talked)|"
    r"you (?:interviewed|applied|came) for|at (?:the |your )?interview|you were (?:told|promised|quoted)|pitched|"
    r"(?:we|i|they)(?:'d| had)? (?:put|wrote|written) (?:it |this |that )?(?:online|up|out|in the)"
)
_AGAINST = compiled(
    r"(?:would|could|will) only (?:go|stretch|run|pay)|we've had to|we had to|no longer|notwithstanding|although|"
    r"though|despite|unfortunately|i'm afraid|we're afraid|sorry|bad news|regret|"
    r"departure|"
    r"deviat\w{2,4}|(?:below|under|beneath|lower than|less than|short of) (?:the|that|what)|slipped|overruled|"
    r"has changed|have "
    r"changed|turned out|(?:isn't|is not|aren't|not) (?:quite|exactly|what|how|as)|was for|were for|was meant for|"
    r"instead|given to|gone to|went to|fell|"
    r"insisted|drops? to|and not (?:directly|the|a|as|in|with)|(?:is|has been|have been|was|been) (?:cut|dropped|"
    r"filled|reduced|scrapped|removed|frozen|vetoed|refused|"
    r"pulled|moved)|(?:all|best|most|what) (?:we|i) can|we can (?:only )?(?:offer|do|give|manage)|the (?:rota|shift|"
    r"rate|pay|contract|letter) we can|don't "
    r"count on|doesn't exist|no longer exists|can't be|won't be|will not be|cannot be|has to be|had to be|correction|"
    r"downgraded|only (?:for|be|a|have|pay|runs?)|runs for|contrary"
)
_A_TERM = compiled(
    rf"{_TERM_WORD}|grade|band|housing|flat|accommodation|car|perk|rota|basis|tuesday|monday|friday|office|"
    rf"engagement|company car|allowance|months"
)


def _told_otherwise(text: Text) -> Iterator[Match]:
    """What was said or advertised before stands beside words that take it back."""
    for index in {text.sentence_index(found.start()): None for found in _BEFORE_NOW.finditer(text.flat)}:
        start, end = text.bounds(index)
        _, last = text.bounds(min(index + 1, len(text.starts) - 1))
        before, against = _BEFORE_NOW.search(text.flat, start, end), _AGAINST.search(text.flat, start, last)
        if before and against and _A_TERM.search(text.flat, start, last) and not _NO_QUARREL.search(text.around(start)):
            yield Match(min(before.start(), against.start()), min(max(before.end(), against.end()), last))


_NO_QUARREL = re.compile(
    rf"{_TURNED_DOWN.pattern}|\\bas (?:promised|agreed|discussed)|now in (?:clause|section)|(?:clause|page) \\d|"
    rf"number in the|phone|\bsame\b|confirm(?:s|ed)? (?:the|what|our)|as (?:the|we|you|i|promised|stated)\b|liked you|"
    r"equal opportunity|apply\b|applications?|shortlist|closing date|interview (?:on|at|with|is|has|slot|time|date)|"
    r"reschedul|another (?:time|day|slot)|remains?\b|unchanged|in line with|reference|recommend|not to worry|"
    r"(?:gone|went|given) to (?:somebody|someone|another|an internal)(?! (?:candidate|person|colleague);)|beware|scam|"
    r"stays online|chosen you|"
    r"not (?:from )?us|never (?:ask|advert)|entire agreement|supersede|confidential|invention|customers?|publications?"
)


def _given_less(text: Text) -> Iterator[Match]:
    """One thing was held out and, in the same or the next sentence, a lesser one of its sort is given."""
    for index in {text.sentence_index(found.start()): None for found in _HELD_OUT.finditer(text.flat)}:
        start, end = text.bounds(index)
        _, last = text.bounds(min(index + 1, len(text.starts) - 1))
        around = text.flat[start:last]
        if _OTHERWISE.search(around) and not _TURNED_DOWN.search(text.around(start)):
            yield from _lesser(text, start, end, last)


def _lesser(text: Text, start: int, end: int, last: int) -> Iterator[Match]:
    for held_out, given in _WORSE_COMPILED:
        more, less = held_out.search(text.flat, start, end), given.search(text.flat, start, last)
        later = given.search(text.flat, more.end(), last) if more else None
        less = later or less
        if more and less and not _EITHER.search(text.flat, *sorted((more.end(), less.start()))):
            yield Match(min(more.start(), less.start()), max(more.end(), less.end()))


_EITHER = compiled(r"or|and|with|plus|to|&|/|including|also|two days|three days|some days")
_SAME = re.compile(r"as advertised|nothing has changed|no changes?|better|higher|as (?:we )?discussed|agreed|good news")


_EARLIER = (
    r"advert(?:s|ised|isement)?|(?:in|on|by|the|our|that|job) (?:ads?|flyer|poster|brochure|website|notice|pitch)|"
    r"put (?:it )?online|had online|(?:job|vacancy|careers|jobs) page|posting|posted|listing|listed|vacancy|careers "
    r"page|job page|job "
    r"description|you (?:applied|interviewed|were (?:told|promised|quoted|chosen|selected|offered|shown|led|hired|"
    r"expecting|hoping)|had been|heard|have seen|may remember|remember|will "
    r"remember|will recall|recall|came for|answered|responded to|asked for)|(?:we|i|they|he|she|karen|tom|recruiter|"
    r"agency|colleague|manager|hr|agent|consultant)(?:'d| had| have|'ve| may have|"
    r" originally| first)? (?:told you|said|spoken|mentioned|promised|described|quoted|gave you|discussed|talked|"
    r"spoke|pitched|advertised|posted|listed|outlined|showed|hoped|planned|sold|"
    r"should not have|indicated|agreed|offered)|(?:our|your|the) (?:chat|call|conversation|interview|talk|"
    r"discussions?|phone call|meeting)|at interview|promoted as|billed as|described as|"
    r"recruiter|when we (?:met|spoke|talked)|originally|previously|earlier (?:offer|figure|letter|e-?mail|mail)|"
    r"first (?:offer|letter|figure|draft)|indicated|was told|that came with|(?:mentioned|stated|indicated|quoted) "
    r"(?:during|in|at) (?:the|our|your)|the site (?:said|should|had|still)"
)
_TURNED = (
    r"slipped|fell through|went with it|other ideas|by accident|mistake|mix-up|in error|typo|should have (?:said|"
    r"read|been)|should not have|last year's|old (?:rota|rate|figure|text|version|plan)|out of date|outdated|"
    r"trimmed|been cut|was cut|reduced|lower(?:ed)? than|is lower|smaller|less than|fewer|worse|below (?:the|that|"
    r"what|your)|drops? to|on reflection|placed you|placing you|putting you|short of|only (?:runs|goes|stretches|"
    r"gives|allows|has)|"
    r"can't be changed|split|no longer|contrary to|turns out|turned out|does not hold|doesn't hold|instead|rather "
    r"than|and not|not (?:quite|permanent|remote|provided|included)|come clean|confess|bad news|regraded|downgraded|"
    r"frozen|"
    r"dropped|has been (?:changed|given|moved|filled)|have (?:been )?changed|included the|half (?:the|of)|in the "
    r"end|after all|is gone|(?:has )?been let|that's off|is off|disregard|in error|no surprises|too optimistic|for "
    r"staff with|stricter|corrected|correction|set the record|overruled|vetoed|new (?:schedule|rota|policy|owner|"
    r"boss) (?:has|is|means|wants|says)|"
    r"statutory minimum|prefer you|whereas|in place of|shorter|longer than|further than"
)
_HEDGED = (
    r"but|however|unfortunately|afraid|sorry|although|though|while|despite|now|isn't|aren't|won't|will not|cannot|"
    r"can't|couldn't|admit|not"
)
_SAID_PLAINLY = (
    r"advert(?:s|ised|isement)?|(?:the|our|that|job) (?:ads?|flyer)|(?:the|job) posting|listing|vacancy (?:was|said|"
    r"notice|text|for|had|described|you)|careers page|you (?:were (?:told|promised|quoted|led|expecting)|may "
    r"remember|will remember|remember|recall|will recall)|(?:we|i|they|he|she|recruiter|karen|agency) "
    r"(?:had |have |originally |first )?(?:told you|promised|quoted|advertised|pitched|gave you|spoken)|at "
    r"interview|promoted as|billed as|put online"
)
_POST_TERM = (
    r"pay|salary|rate|hourly|base|basic|bonus|sign-on|title|grade|manager|coordinator|senior|junior|assistant|"
    r"analyst|remote|hybrid|home|office|on-?site|desk|hours|part-?time|full-?time|nights?|shifts?|weekends?|"
    r"saturdays?|sundays?|rota|"
    r"schedule|permanent|temporary|fixed-term|twelve months|contractor|employee|self-employed|sole trader|freelance|"
    r"agency|branch|days of leave|leave|holidays?|accommodation|housing|flat|car|allowance|overtime|relocation|"
    r"start date|pension|commission|<money>|\d{2,3}k|"
    r"smaller figure|four-day|remuneration|training|pension|contract is with|tickets|team|post in|role|visa|"
    r"directly with us"
)
_HANDED = (
    r"you|your|yours|we (?:can|pay|are|need|had|have)|it is|it's|it isn't|this is|you'd|you'll|it was|that was|"
    r"candidate|employee|what we"
)
_NOT_AS_SAID = phrases(
    rf"(?:{_EARLIER}) && (?:{_TURNED}) && (?:{_POST_TERM})",
    rf"(?:{_SAID_PLAINLY}) && (?:{_HEDGED}) && (?:{_POST_TERM}) && (?:{_HANDED})",
    across=True,
    plain=True,
    spread=125,
    unless=rf"{_AS_ADVERTISED}|as in the advert|nothing has (?:moved|changed)|all as|rang|dial\w*|our interview|"
    rf"interview (?:from|to|has|time)|"
    rf"gone to (?:somebody|someone) internal|(?:is|are) as (?:described|advertised|posted|listed|discussed)|for you "
    rf"today|customers?|confidential\w*|"
    rf"click|ssn|patients?|inventions?|references (?:are|from|check)|supersedes the|entire agreement|glad to|"
    rf"accordingly|as we discussed|as (?:mentioned|discussed|promised|agreed)|what we agreed|tell (?:me|us) and|if "
    rf"(?:something|anything)|keep your (?:details|cv|resume)|future (?:jobs|roles|openings|vacancies|"
    rf"opportunities)|reviewed your|sorry that you|unsuccessful|not chosen|other candidates|applications|at your "
    rf"request|you asked for|policies",
)


def differs_from_advert(text: Text) -> Iterator[Match]:
    """The text itself says that the terms are not those of the advert or the interview."""
    if text.kind != "advert":
        for group in (_BAIT, _DIFFERS, _DIFFERS_PLAINLY, _ALTHOUGH, _DIFFERS_ANY_ORDER):
            yield from group.matches(text)
        yield from _other_title(text)
        yield from _given_less(text)
        if text.kind != "contract":
            yield from _told_otherwise(text)
        if _is_message(text):
            yield from _NOT_AS_SAID.matches(text)
        for match in _THEN.matches(text):
            if _SAID_EARLIER.search(text.around(match.start, after=0)) and not _SAME.search(text.around(match.start)):
                yield match


_TITLES = re.compile(
    r"(?:applied|interviewed|applying) for (?:the |our |a |an )?(?:(?:position|role|post|job) (?:of |as )(?:a |"
    r"an )?)?"
    r"(?P<sought>[a-z][a-z /-]{2,50}?)(?: (?:position|role|post|job))?[,;.:][^\n]{0,120}?\boffer(?:ing|ed)? (?:you )?"
    r"(?:the |a |an )?(?:(?:position|role|post|job) (?:of |as )(?:a |an )?)(?P<given>[a-z][a-z /-]{2,50}?)"
    r"(?= at | with | in | on | for | from |[,;.:\n]|$)"
)


def _other_title(text: Text) -> Iterator[Match]:
    """The post offered has not the name of the post applied for, in one sentence."""
    for found in _TITLES.finditer(text.flat):
        sought, given = set(found["sought"].split()), set(found["given"].split())
        if given < sought:
            yield Match(found.start(), found.end())


def other_occupation(text: Text) -> Iterator[Match]:
    """Work is offered that is not what was applied for, and less."""
    if text.kind != "advert":
        yield from _BAIT.matches(text)


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
