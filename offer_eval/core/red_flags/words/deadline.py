"""An answer wanted too soon."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.making import DAY, by_hours
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.offer import is_message
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
    if is_message(text):
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
    for words in _DEADLINE_SENTENCE.matches(text):  # one a sentence, as it is one pattern
        start, end = text.bounds(text.sentence_index(words.start))
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
