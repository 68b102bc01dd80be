"""What the work is, and what becomes of the people who do it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.offer import other_occupation
from offer_eval.core.red_flags.words.phrases import phrases
from offer_eval.core.red_flags.words.quantities import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text
    from offer_eval.core.red_flags.words.phrases import Phrases

_MONEY_DREAM = phrases(
    r"(?:waking up to|wake up to|mailbox (?:full of|with)|flood(?:ed|ing)? with|pours? in|rolls? in|coming in|"
    r"pouring in|stuff\w{0,3}) .. (?:money|cash|che(?:que|ck)s|payments)",
    r"(?:money|cash) (?:in|into) your (?:account|pocket|mailbox|bank)|pay ?che(?:que|ck) to pay ?che(?:que|ck)|"
    r"(?:into|for|in) (?:[\w'-]+ )?(?:cash|extra money)|first payment|make you rich|\brich\b|(?:make|earn|earning|"
    r"making) more in (?:a|one) (?:day|week|month)|(?:excellent|generous|lucrative) (?:pay plan|compensation plan|"
    r"commission plan)|earn what (?:you|they)(?:'re| are) worth|great (?:weekly|daily|monthly)? ?(?:pay|money|"
    r"income|commissions)|debt[- ]free|full[- ]time income|up to <money>|we pay you|<money> (?:daily|weekly|a day|"
    r"per day|per week|a week|a month|monthly|an hour|/ ?hour|per hour)|income (?:working|from) (?:part|home)",
    r"(?:make|makes|made|earn|earns|earning|get|gets|take home|receive|bring home|pocket|collect|generate|making|"
    r"rake in|pull in) (?:[\w'-]+ ){0,4}(?:<money>|(?:\d|five|six|seven)[- ]?figures?|cash|money|income|a fortune|"
    r"pay ?checks?|checks|big bucks)",
    r"(?:\d|five|six|seven)[- ]figure (?:income|earner|lifestyle)s?|(?:\d|six|seven) figures|(?:excellent|extra|"
    r"great|huge|residual|passive|serious|substantial|unlimited|second|monthly|weekly|steady|real|big|easy|fast|"
    r"quick|biggest|incredible|amazing|executive|full[- ]time|additional|lifetime|daily) (?:income|cash|money|"
    r"earnings?|earning potential|pay ?checks|profits|payouts?|commissions)|unlimited (?:income|earning|potential|"
    r"money)|financial(?:ly)? (?:freedom|independen\w{2,3}|free|security|success|future|goals?|dreams?)|"
    r"millionaires?|(?:everybody|everyone|you) (?:gets?|get) paid|everyone makes money|get rich|get out of debt|"
    r"money[- ]making|earning (?:potential|opportunity)|income (?:opportunity|potential|stream|system)|"
    r"weekly cash|paid (?:daily|weekly) in cash|it's paying|wealth|no limit (?:to|on) (?:your|"
    r"what you) (?:earn\w{0,4}|income|make)|earn (?:as much|what you)|huge (?:potential|earnings)|earn from|"
    r"earn up to|potential earnings",
    plain=True,
)
_FREEDOM = phrases(
    r"while you (?:sleep|play|rest|relax|are asleep|travel)|(?:turn(?:ed)?|change[ds]?) (?:her|his|their|your|my|"
    r"our) (?:life|lives)(?: around)?|(?:in|within) (?:less than|just|only|as little as|under) \d+ (?:days|weeks|"
    r"hours|months)|retire (?:early|young|rich|in)|tired of|more (?:from|out of) life|working part[- ]time|"
    r"at home|recognition|use the computer|every single day",
    r"(?:be|become) your own boss|work for yourself|answer to (?:nobody|no one)|(?:your|their) own hours|"
    r"work (?:from|at) (?:your )?(?:home|anywhere|your (?:phone|couch|sofa|kitchen)|the comfort|where)|"
    r"home[- ]based|from (?:the comfort of )?(?:your )?(?:own )?home|(?:free|spare) time|(?:minutes|hours?|"
    r"hrs?) (?:a|per|each) day|part[- ]time from|quit your (?:day )?job|fire your boss|time freedom|freedom|"
    r"work when(?:ever)? you|choose (?:your|when)|from your (?:phone|mobile|laptop|sofa|couch)|"
    r"at your own (?:place|pace)|only \d (?:hours|hrs)|few (?:hours|minutes)|work at home|lifestyle|time and "
    r"money|stay[- ]at[- ]home|autopilot|"
    r"totally flexible|flexible hours|flexible",
    plain=True,
)
_NO_BARRIER = phrases(
    r"no (?:any )?(?:previous |prior |special )?(?:experience|skills?|qualifications?|degree|education|selling|"
    r"sales|recruiting|interview|resume|cv|boss|risk|catch|boring|cold calling)(?: or \w+)?(?: (?:is |"
    r"are )?(?:needed|required|necessary))?|experience (?:is )?not (?:needed|required|necessary)|any(?:one|"
    r"body) can|perfect for (?:every(?:one|body)|students|mums|moms|anyone)|everyone (?:is )?welcome|"
    r"students,? (?:housewives|mothers|retire\w{1,4}|moms)|housewives|stay[- ]at[- ]home|(?:all|every) (?:ages|"
    r"backgrounds?|walks of life)|so (?:can|could) you|you can too|no matter (?:who|what)|anybody|anyone (?:over|"
    r"with|who)|18 (?:years )?(?:or|and) (?:over|older)|we(?:'ll| will) (?:train|teach|show) you",
    plain=True,
)
_OPPORTUNITY = phrases(
    r"(?:simple|proven|easy|powerful|secret|step[- ]by[- ]step|automated|new|this|our|a|the) (?:home |money |"
    r"cash |online )?(?:system|programme?|method|formula|steps|secret|letter|plan|club)(?! (?:manager|analyst|"
    r"administrator|engineer))|chain letter|mlm|pyramid|as seen on|national news|it (?:really )?works|"
    r"just like you|people like you|ordinary people|part of something|turnkey|(?:companies|"
    r"firms) (?:[\w'-]+ ){0,4}need you|hundreds of people|thousands of people|starter materials",
    r"(?:business|home|income|amazing|exciting|incredible|unique|ground[- ]?floor|huge|fantastic|life[- ]changing|"
    r"earning|money|big|golden|genuine|once in a lifetime|lucrative|rewarding|unbelievable|awesome|real|rare|"
    r"special|wonderful|online|excellent|great|massive|best|new|perfect|ultimate|proven|simple|automated|powerful|"
    r"revolutionary|our) (?:business |marketing )?(?:opportunit(?:y|ies)|potential|program(?:me)?|system|venture|"
    r"project|offer|chance)|ground floor|(?:roadmap|path|road|key|secret|keys) to (?:success|wealth|riches)|"
    r"change your life|dream (?:life|lifestyle|home|car)|(?:own|home|home-based|internet|online) business|"
    r"network marketing|mlm|multi-?level|downline|upline|matrix|join (?:us|now|our (?:winning )?team|free|today|"
    r"the movement|this)|success(?:ful)? (?:team|people|system)|potential|unlimited|opportunity of a lifetime|"
    r"jobs? available|(?:online|home|cash|easy|simple|weekly|part[- ]time|work[- ]from[- ]home|"
    r"data) (?:[\w'-]+ )?jobs?|positions? available|great opportunity|take control|sponsor(?:s|ed)?|reserve (?:a|"
    r"your) position|a world of|secure your future|movement|next big thing|rapid advancement|fast advancement|"
    r"immediate openings?|now hiring|next level|positions in all areas|all areas|expanding (?:fast|rapidly)|"
    r"fun environment|something (?:big|special|huge|amazing|great|different)|explosive growth|skyrocket\w{0,3}|"
    r"going places|sky(?:'s| is) the limit|fun (?:stuff|clients|brands|people|team|place)|big[- ]name (?:brands|"
    r"clients)|household names?|get the results they deserve|results they deserve|best places to work|"
    r"party atmosphere|behind a desk|biggest names|by storm|(?:run|running|own|manage|managing) your own "
    r"(?:office|branch|"
    r"team|business|market)|promot\w{1,3} (?:only |strictly |exclusively )?from within|(?:a|this|our) business "
    r"that|webinar|"
    r"around your (?:life|family|schedule)|biggest brands|rapidly expanding|fast track (?:to|into)|ground up|"
    r"from entry[- ]level to management|in training\b",
    plain=True,
)
_TEASER = phrases(
    r"click (?:here|below|on|the)|visit(?: us)?(?: here| at| now|:)|(?:message|contact|text|call|dm|inbox|write|"
    r"e-?mail|reply|ask|ping|whatsapp|pm) (?:to )?(?:us|me|now|today|back|in|\W?info\W?|\W?yes\W?|for)|"
    r"for (?:(?:more|full|further|free|all) )?(?:info\w{0,8}|details)|find out (?:more|how|if)|learn (?:more|"
    r"how|about)|interviews? (?:this|next) week|call \w+ (?:today|now|at)|call \w+$|"
    r"more (?:info\w{0,8}|details)|details (?:on request|when|upon|inside|at|by)|get started|start (?:immediately|"
    r"today|now|earning)|act (?:now|fast)|don't (?:miss|wait|delay)|discover how|free (?:info\w{0,8}|details|"
    r"report|dvd|video|tour|website)|opt[- ]?(?:in|out)|remove(?:d)?|see for yourself|begin your journey|sign up|"
    r"(?:visit|see) (?:our|my|the) (?:web ?)?(?:site|page)|request (?:free|more|info)",
    plain=True,
)
_PEOPLE = phrases(
    r"(?:motivated|ambitious|hungry|driven|positive|serious|like-?minded|coachable|outgoing|enthusiastic|"
    r"energetic|hard-?working|go[- ]?getters?|self[- ]?(?:starters?|motivated)|money[- ]motivated|open[- ]minded|"
    r"teachable|dynamic|right|winning|key|committed|sports[- ]minded|competitive|bubbly|fun[- ]loving|"
    r"career[- ]minded|great|positive|winning|can-do|people person|love (?:helping|meeting|working with)|you "
    r"love (?:people|music|fun|money)) ?(?:and \w+ )?(?:people|individuals?|persons?|leaders|"
    r"attitude|team|stars?|players|candidates|go-getters)?",
    plain=True,
)
_CUES: tuple[tuple[str, Phrases], ...] = (
    ("money", _MONEY_DREAM),
    ("freedom", _FREEDOM),
    ("barrier", _NO_BARRIER),
    ("opportunity", _OPPORTUNITY),
    ("teaser", _TEASER),
    ("people", _PEOPLE),
)
_DEED = re.compile(
    r"\b(?:analy[sz](?:e|es|ing|sis|tics?|ts?)|clean(?:ing|er|ers)?|teach(?:ing|er|es)?|cook(?:ing)?|cashier|"
    r"driv(?:er|ers|ing)|weld(?:ing|er)|install(?:ing|ation|er|s)?|repair\w{0,3}|assembl(?:y|e|ing)|packing|"
    r"packer|deliver(?:y|ies|ing)|nurs(?:e|es|ing)|translat\w{1,5}|transcri\w{2,6}|audit\w{0,4}|invoic\w{1,4}|"
    r"bookkeep\w{1,4}|account(?:ant|ing|ants)|typing|typist|data entry|filing|reception\w{0,4}|reconcil\w{1,7}|"
    r"troubleshoot\w{0,3}|diagnos\w{1,4}|coordinat\w{1,4}|supervis\w{1,5}|schedul\w{1,4}|maintenance|"
    r"maintain\w{0,3}|inspect\w{0,4}|photograph\w{0,4}|editor|editing|writ(?:e|er|ing)|coding|programm(?:er|ing)|"
    r"engineer\w{0,4}|develop(?:er|ers)|design(?:er|ing|s)?|research\w{0,4}|interview(?:ing)? candidates|"
    r"monitor\w{0,3}|evaluat\w{1,4}|document(?:ing|ation)|implement\w{0,6}|negotiat\w{1,5}|warehouse|barista|"
    r"waiter|waitress|chef|kitchen|security guard|technician|mechanic|electrician|plumber|carpenter|labou?rer|"
    r"clerk|secretary|tutor\w{0,3}|instructor|caregiver|care worker|cold[- ]call\w{0,3}|telemarket\w{1,3}|"
    r"door[- ]to[- ]door|customer (?:service|support)|sales (?:rep\w{0,12}|associate|executive|manager|calls)|"
    r"call cent(?:er|re)|merchandis\w{1,3}|stock(?:ing|er)? shelves|canvass\w{0,3}|machine|forklift|sew(?:ing)?|"
    r"paint(?:ing|er)|landscap\w{1,3}|payroll|collections?|sql|excel|python|java|spreadsheets?|databases?|"
    r"dashboards?|survey(?:s|ing)? data|prospecting|counsel\w{1,4}|babysit\w{0,4}|nanny|gardener|"
    r"hous?ekeep\w{1,3}|host(?:ess)?|guard|operator|architect\w{0,4}|scientist|consultant|administrator|recruiter|"
    r"paralegal|lawyer|pharmac\w{1,3}|therap\w{1,4}|dentist|physician|estimator|surveyor|copywriter|"
    r"model(?:l)?ing|actors?|singers?|teller|underwrit\w{1,3}|dispatch\w{0,3}|broker|producer)\b"
)
_TASK = re.compile(
    r"\b(?:process\w{0,3}|prepar\w{1,3}|manag\w{1,3}|develop\w{0,3}|build\w{0,3}|support\w{0,3}|sell\w{0,3}|"
    r"market(?:s|ed)?|promot\w{1,3}|plan\w{0,4}|test\w{0,3}|review\w{0,3}|report\w{0,3}|record\w{0,3}|"
    r"answer\w{0,3}|handl\w{1,3}|serv\w{1,3}|assist\w{0,3}|operat\w{1,3}|updat\w{1,3}|creat\w{1,3}|collect\w{0,3}|"
    r"load\w{0,3}|sort\w{0,3}|lead\w{0,3}|run\w{0,4}|post\w{0,3}|fill\w{0,3}|order\w{0,3}|organi[sz]\w{1,3}|"
    r"keep\w{0,3}|track\w{0,3}|tak\w{1,3}) (?:[a-z,&]+ ){0,3}?(?:reports?|data|customers|clients|patients|"
    r"students|orders|stock|invoices|phones?|calls|e-?mails|meetings|documents|records|software|websites?|code|"
    r"campaigns?|accounts|projects?|staff|systems?|models?|applications?|schedules?|budgets?|equipment|machines?|"
    r"vehicles?|food|tables|rooms|events?|content|social media|payments|tickets|files|bookings|appointments|"
    r"inventory|shipments|deliveries|products|solutions|policies|requirements|processes|queries|payroll|children|"
    r"classes|guests|shelves|tills?|presentations?|strateg\w{1,3})\b"
)


def _deeds(flat: str) -> int:
    """How many different pieces of real work a text names."""
    deeds = {found.group()[:6] for found in _DEED.finditer(flat)}
    tasks = {found.group()[:5] for found in _TASK.finditer(flat)}
    return len(deeds) + len(tasks)


_UNSAID = phrases(
    r"(?:role|job|position|work|duties|tasks?|details|what you(?:'ll| will| would)? (?:do|be doing)|"
    r"responsibilities|job description|title|nature of the (?:work|job|role)|the post|scope|assignment|"
    r"project) (?:[\w'-]+ ){0,4}(?:to be (?:determined|decided|defined|confirmed|agreed|announced|advised|"
    r"worked out|discussed)|tbd|tbc|tba|(?:will be|is|are|gets?) (?:only )?(?:explained|revealed|decided|"
    r"disclosed|shared|discussed|described|announced|figured out|worked out|sorted(?: out)?|settled|arranged|told|"
    r"made clear) (?:[\w'-]+ ){0,3}(?:later|at|when|once|after|upon|in person|during|on the day|to those|only|"
    r"face|by phone|if)|still being (?:defined|shaped|worked out|finali[sz]ed|decided)|undefined|"
    r"not (?:yet )?(?:defined|decided|clear|set|fixed|settled|known|important)|"
    r"(?:[\w'-]+ ){0,3}hard to (?:describe|explain|pin|define|put)|impossible to (?:describe|define)|a (?:secret|"
    r"mystery|surprise)|fluid|hush|under wraps|will become clear|isn't (?:defined|decided|clear|set|fixed))",
    r"(?:message|contact|text|call|dm|inbox|write|e-?mail|reply|meet|ask|come (?:in|along)|join|attend|ping|"
    r"register) (?:[\w'-]+ ){0,4}(?:to|and|and we'll|and i'll|we'll|i'll) (?:[\w'-]+ ){0,2}(?:find out|learn|hear|"
    r"discover|know|see|tell you|explain|show you) (?:[\w'-]+ ){0,2}(?:what|more|about (?:it|this|the opportunity|"
    r"the role|the job)|it is|everything|how|all)",
    r"(?:tell|explain|reveal|let you know|show|say|describe|disclose|go into|share|find|work out|figure out|"
    r"discuss) (?:you |more |to you |it |all )?(?:what (?:it|the (?:job|role|work)|this|you(?:'ll| will| would)?)|"
    r"(?:exactly )?what (?:you|we|the|it)|the (?:job|role|work|details|rest|duties|nature)|details|"
    r"more) (?:[\w'-]+ ){0,5}(?:later|at the|when (?:you|we)|once (?:you|we)|after|in person|face to face|"
    r"on the day|upon|during|on arrival|doing|for you|in the (?:meeting|interview|session|call))",
    r"(?:can't|cannot|won't|can not|not able to|not allowed to|couldn't|unable to|don't want to|rather not|"
    r"prefer not to) (?:[\w'-]+ ){0,2}(?:say|describe|explain|tell you|reveal|disclose|go into|share|give|discuss|"
    r"put) (?:[\w'-]+ ){0,4}(?:role|job|work|details|what|much|more|yet|here|duties|project|by e-?mail|in writing|"
    r"over)",
    r"(?:can't|cannot|won't|rather not|not able to|not going to|would not|prefer not to|not at liberty to|"
    r"don't want to) (?:[\w'-]+ )?(?:go into|get into|spoil|spell out|name|give away|say|reveal|tell|disclose|"
    r"discuss) (?:[\w'-]+ ){0,2}(?:what|who|whom|surprise|details?|role|job|work|duties|it|product|industry|more)",
    r"(?:explains itself|all will be revealed|will make sense|you'll understand|ask (?:us|me) how|intrigued|"
    r"curious)(?: \w+){0,6}(?:\?|!)? ?(?:first day|when|once|later|then|$)?",
    r"(?:can't|cannot|can|hard to|impossible to|couldn't|won't) (?:[\w'-]+ )?put (?:it |this )?in(?:to)? words",
    r"(?:hard|difficult|tricky|impossible|too (?:big|good|new|exciting)) to (?:[\w'-]+ )?(?:explain|describe|"
    r"sum up|put (?:in|into)|define|summari[sz]e|pin down)",
    r"(?:come|join|attend|visit|drop|turn up|sign up|register|call|book|let's|meet) && (?:show|tell|explain|"
    r"reveal|hear|find out|learn|discover|see) (?:you )?(?:[\w'-]+ )?(?:what (?:it|this|we|you|the)|what's|"
    r"all about|more about|everything|about it)",
    r"(?:a )?(?:little )?bit of everything|this and that|(?:various|miscellaneous|assorted|general|odd|"
    r"random) (?:tasks|duties|jobs|things|bits)|(?:find|found|make|see) (?:[\w'-]+ )?(?:something|a role|a place|"
    r"a use|a spot|where you) (?:[\w'-]+ )?(?:for you|to do|fit|you)|no (?:two days|fixed (?:role|duties)|"
    r"set (?:role|duties))|(?:duties|tasks|role|work) (?:will )?(?:vary|varies|change|changes|"
    r"depends?) (?:from )?(?:day|daily|week|on the (?:day|mood|week))|we(?:'ll| will) (?:see|find out|work out|"
    r"figure out|decide) (?:[\w'-]+ ){0,3}(?:what|where|how) (?:you|to do|we)|you(?:'ll| will) (?:know|find out|"
    r"see) (?:[\w'-]+ )?(?:when|once|soon)",
    gap=40,
    plain=True,
    unless=r"<policy>|salary|compensation|benefits|interview process|success(?:ful)? (?:looks|candidates)|"
    r"no two days (?:are|will be) (?:the same|alike|ever)|hiring process|our (?:mission|values|culture)|"
    r"cookie|our products?|company news|start date|general duties (?:include|of)|customers?|patients?|"
    r"confidential\w*|clients?|privacy|accommodations?|how (?:we|our)|what makes|what our|e-?verify|"
    r"diversity|equal",
)
_ENOUGH_DEEDS = 4


def role_vague(text: Text) -> Iterator[Match]:
    """After reading, nobody could say what one would do all day, or for whom."""
    if text.kind in {"contract", "offer_letter"}:
        return
    deeds = _deeds(text.flat)
    if deeds < _ENOUGH_DEEDS:
        yield from _UNSAID.matches(text)
    yield from _only_promises(text, deeds)


def _only_promises(text: Text, deeds: int) -> Iterator[Match]:
    """Money, freedom and opportunity are promised, and hardly any work is named."""
    cues = {name: list(group.matches(text)) for name, group in _CUES}
    kinds = {name for name, found in cues.items() if found}
    if not kinds & {"money", "opportunity"} or len(kinds) < 2:
        return
    words = len(text.flat.split())
    loud = sum(min(len(found), 3) for found in cues.values())
    allowed = 0 if len(kinds) == 2 else 1 if len(kinds) == 3 else 2 + words // 200
    if deeds <= allowed and loud >= 3 and ("money" in kinds or len(kinds) >= 4 or (deeds == 0 and words < _SHORT)):
        spots = sorted((m.start, m.end) for found in cues.values() for m in found)
        start = spots[0][0]
        yield Match(start, max(end for _, end in spots if end - start <= _PROMISE_SPAN or end == spots[0][1]))


_PROMISE_SPAN = 400
_SHORT = 90
"""In an advert so short, three kinds of promise and not one piece of work are enough [words]."""

_ANY_DUTY = phrases(
    r"(?:do|perform|handle|take on|carry out|help with|complete|undertake|tackle|turn your hand to|cover|accept|"
    r"be ready for|expected to do|prepared to do|ready (?:for|to do)|willing to do|jump on|"
    r"pick up) (?:[\w'-]+ ){0,2}(?:any(?:thing)?|every(?:thing)?|whatever(?= (?:is|we|you|he|she|it|the|needs?|"
    r"comes|they|management|has|must|your|our|else)\b)|all|each|literally (?:any|every)\w{0,5}|"
    r"absolutely any\w{0,5}|anything and everything)(?: and (?:all|every\w{0,5}))? .. (?:asked|needed|needs doing|"
    r"required of|thrown|tell|told|comes up|comes your way|want|wants|requested|fancy|crops up|in the building|"
    r"demanded|instructed|throw at|arises?|doing|says|give you|happens|under the sun|imaginable|at any time|"
    r"without (?:question|exception|limit)|no matter)",
    r"(?:whatever(?= (?:is|we|you|he|she|it|the|needs?|comes|they|management|has|must|crops|gets)\b)|anything|"
    r"everything|any task|any job|any work|every task|every job|any duty|any duties|"
    r"any role)(?: and everything)? (?:[\w'-]+ ){0,4}(?:is asked|is needed|needs (?:doing|to be done)|you(?:'re|"
    r" are) (?:asked|told|given)|we (?:ask|throw|need|tell|want|give)|the (?:boss|owner|manager|director|business|"
    r"company|team) (?:[\w'-]+ )?(?:asks|needs|wants|says|throws|requires|demands|gives)|management (?:asks|needs|"
    r"wants|sees|requires|gives)|comes (?:up|along|your way)|crops up|gets thrown|thrown at|to be done|"
    r"needed (?:that day|on the day|by))",
    r"(?:no|without|not|there is no|there's no|never|don't (?:do|have|believe in|use|write|give|need|keep|like)|"
    r"do not (?:do|have|use|write|give|keep)|no such thing as|nobody|forget|"
    r"we have no) (?:[\w'-]+ ){0,2}(?:job descriptions?|list of duties|duty lists?|duties list|job titles?|"
    r"fixed duties|limit (?:to|on) (?:your|the) (?:duties|role|responsibilities|tasks)|limits? to what|set duties|"
    r"role descriptions?|written duties|that's not my job|not my job)",
    r"(?:job descriptions?|titles|duty lists?|job titles?) (?:[\w'-]+ ){0,3}(?:are for (?:other|big)|don't exist|"
    r"do not exist|mean nothing|don't apply|are not (?:our|how)|aren't (?:our|how|a thing)|out of the window|"
    r"is blank)",
    r"(?:every|any|each|all) (?:[\w'-]+ )?(?:tasks?|jobs?|work|duty|duties|order|orders|instruction|instructions|"
    r"errands?) (?:that |which |whatever )?(?:the )?(?:management|employer|company|boss|owner|manager|director|we|"
    r"he|she|they)(?:'s| may| might| can| could| will)? (?:[\w'-]+ )?(?:demands?|asks?|gives?|sets?|orders?|"
    r"wants?|requires?|thinks? (?:of|up)|dreams? up|comes? up with|assigns?|request\w?|see\w? fit|invents?)",
    r"(?:do|does|doing) (?:what|whatever|everything|all|anything) (?:the )?(?:boss|owner|manager|management|"
    r"director|he|she|we|they|your manager) (?:[\w'-]+ )?(?:says?|asks?|wants?|tells?|needs?|orders?|thinks?)",
    r"(?:no|nothing|never) (?:[\w'-]+ )?(?:task|job|duty|work)? ?(?:is )?(?:too (?:small|menial|big|dirty)|"
    r"beneath|below you|off limits|not your job|out of bounds|outside your)",
    r"(?:duties|tasks|responsibilities|role|job|work)(?: \w+){0,4} (?:unlimited|without limit|without limits|"
    r"limitless|no limits?|endless|anything|whatever|everything|open-ended|boundless|not limited in any way|"
    r"unrestricted)(?! to| but)",
    r"(?:any|all|every|whatever) (?:kind of |type of |sort of )?(?:work|tasks?|dut(?:y|ies)|jobs?|"
    r"services?) (?:whatsoever|whatever|without (?:limit\w{0,5}|restriction|exception)|of (?:any|whatever|"
    r"every) (?:nature|kind|sort|type|description))|(?:job|role|work|task|duty|post) (?:is|means|covers|"
    r"includes) (?:[\w'-]+ )?(?:all of it|everything|anything|the lot|whatever)",
    r"any (?:[\w'-]+ )?(?:tasks?|jobs?|work|errands?|orders?) (?:[\w'-]+ )?(?:given|handed|set|thrown|demanded|"
    r"ordered|put|passed) (?:to you |at you |down )?(?:by|to)|(?:business|work|professional) or (?:personal|"
    r"private)",
    r"if (?:it|something|anything|a thing) (?:needs|wants|has to be|must be) (?:doing|done|to be done|fixing|"
    r"fixed|sorting),? (?:[\w'-]+ )?(?:you|we)|(?:there's|there is|is|with|"
    r"have) no (?:[\w'-]+ )?list\b(?! of (?:pre|approved|customers|clients|candidates))",
    r"all manner of (?:work|tasks|duties|jobs|things|errands)|(?:don't|do not|never) draw (?:a |any |the "
    r")?lines?|whatever "
    r"(?:is|lands|falls|turns up|gets put|is put) (?:in front of|on your|into your|through the door)|(?:no|isn't a|"
    r"without a|not a|never a) (?:written |formal |real )?description (?:of it|for it|for this|anywhere|exists)",
    r"(?:jack|jill|master)[- ]of[- ]all[- ]trades|general dogsbody|dogsbody|gofer|girl friday|man friday|"
    r"maid of all work|every job in the|all jobs in the|do it all|do everything|"
    r"from (?:[\w'-]+ ){1,4}to (?:[\w'-]+ ){1,4}(?:and|,|-) (?:[\w'-]+ )?(?:anything|everything|"
    r"whatever)(?: else)?(?: in between)?",
    gap=50,
    plain=True,
    unless=r"<policy>|whatever it takes|related (?:duties|tasks|work)|(?:other|additional|related|reasonable|"
    r"similar|ad hoc) (?:[\w'-]+ )?(?:duties|tasks|responsibilities|projects)|appropriate to|commensurate|"
    r"within (?:your|the) (?:role|grade|competence|skills|scope)|reasonabl[ey]|customers? (?:needs?|wants?|"
    r"asks?)|jack of all trades is not|whatever (?:your|you are|you're|stage|career)|equal opportunity|"
    r"everything you need|do everything we can|discriminat\w+|in accordance with law|insurance|"
    r"no limits? to (?:your|what you can)|your (?:earnings|potential|growth)|no limit (?:to|"
    r"on) your (?:earn|growth|potential)\w*|(?:we|company|they|our team) (?:all |will |would |"
    r"always )?(?:do|does) (?:everything|whatever|anything)|from home|boring job description|guests|"
    r"whatever (?:the )?(?:reason|cause)|anything else|career",
)


def unlimited_duties(text: Text) -> Iterator[Match]:
    """Duties have no limit, or there is no description of them at all."""
    yield from _ANY_DUTY.matches(text)


_NO_WAY_UP = phrases(
    r"(?:no|not|never|without|nor|isn't|aren't|doesn't|don't|won't|little|zero|hardly any|nobody|no one|"
    r"there's no|cannot|can't|nothing|few|offers no) (?:[\w'-]+ ){0,5}(?:progression|promotions?|promoted|"
    r"prospects|advancement|career (?:path|ladder|development|growth|prospects|progression|track|steps?|move)|"
    r"ladder|room (?:to|for) (?:grow|growth|advance\w{0,4}|develop\w{0,4}|progress\w{0,4})|(?:growth|development|"
    r"advancement|promotion|learning|training) (?:opportunit(?:y|ies)|possibilit(?:y|ies)|prospects|path|"
    r"on offer)|route (?:to|into|up|out)|way up|path(?:way)? (?:to|up|into)|stepping[- ]stone|next step|move up|"
    r"moving up|moves? up|moved up|rise(?:s)? (?:above|beyond|through)|lead(?:s|ing)? (?:to|on|any|"
    r"into)(?: any)? ?(?:other|further|better|more|anything|anywhere|another|permanent|role|nowhere|promotion)?|"
    r"anything (?:for|to put on) (?:your|a) (?:cv|resume)|upward|chance (?:to|of) (?:learn\w{0,3}|grow\w{0,3}|"
    r"promotion|advance\w{0,4}|moving|progress\w{0,4}))",
    r"(?:nobody|no one|no-one|none|not one|hardly anyone|few|never) (?:[\w'-]+ ){0,4}(?:moves?|moved|goes|went|"
    r"gets?|got|rises?|rose|steps?|climbs?|progress(?:es|ed)?|advances?|advanced|graduates?) (?:on|up|out|"
    r"any higher|further|beyond|past|to (?:another|a better|other|anything|something))",
    r"(?:not|isn't|never|hardly) (?:really )?(?:a|your) (?:career|profession|stepping stone|ladder)|(?:(?:nobody|"
    r"no one|no-one) (?:will|would|ever|is going to|has time to|can)|(?:we|they|company) (?:won't|will not|don't|"
    r"do not|can't|cannot|never)) (?:[\w'-]+ )?(?:promotes?|trains?|teach(?:es)?|develops?|mentors?) (?:you|"
    r"people|anyone|staff|from within|internally)|(?:no|without|not (?:a|any)|neither|nor) (?:[\w'-]+ ){0,3}"
    r"(?:higher|senior|better|next) (?:post|position|grade|role|rung|step|level)s?|(?:career|cv|resume) "
    r"(?:[\w'-]+ ){0,3}(?:won't|will not|doesn't|does not|not) (?:[\w'-]+ )?(?:benefit|grow|gain|improve|"
    r"advance)|nothing (?:[\w'-]+ ){0,2}(?:to (?:study|learn|"
    r"aim|work towards|climb)|for your (?:cv|resume))|(?:is|are|being) (?:the |your )(?:whole|entire|full|"
    r"complete) (?:job|role|work|day|task|position)|(?:now|today) and (?:in|for) (?:<number>|"
    r"the next) (?:[\w'-]+ )?years?|(?:today|now)(?: [\w'-]+){0,4} (?:<number>|many) years "
    r"(?:from now|later|on)|(?:grade|post|position|job|role|step|rank|title) (?:[\w'-]+ ){0,3}(?:nothing|none|"
    r"no (?:post|"
    r"grade|step|rung|rank|position)s?) (?:above|beyond|after|over|higher)|(?:adds?|does|do|doing) nothing "
    r"(?:for|to) (?:your|a) (?:cv|resume|career)|"
    r"won't look (?:good|like much) on",
    r"(?:doing|do|be) (?:exactly |just |still )*(?:this|the same|that|"
    r"the very same)(?: \w+){0,3} in (?:<number>) years|(?:leave|go|come out|walk away|come away|"
    r"go home) with (?:no|nothing|not one|not a single|none) ?(?:[\w'-]+ ){0,2}(?:skills?|qualification|"
    r"certificate|trade|experience|more|new|learn\w{0,3}|$)",
    r"(?:mislead\w{0,3}|lying|a lie|dishonest|pretend\w{0,3}|wouldn't call|would not call|don't call|"
    r"won't call) (?:[\w'-]+ ){0,6}(?:career|prospects|future|stepping stone|promotion|progression)",
    r"(?:leads?|going|goes) nowhere|dead[- ]end(?! (?:jobs?|career|role)s?\?)|stays? (?:that way|the same|exactly|"
    r"like that|as it is)|(?:nothing|little|not much|not a thing) (?:[\w'-]+ )?(?:to learn|new to learn|"
    r"else to (?:it|do|learn))|(?:you(?:'ll| will)? |will )?(?:not|never|"
    r"won't) (?:[\w'-]+ )?learn (?:[\w'-]+ )?(?:anything|new|a trade|skills?|much|other)|end of the (?:line|road)|"
    r"all (?:shift|day|night|week)(?: long)?,? (?:and )?(?:all|every) (?:week|month|year|day|shift)|"
    r"(?:the |one )same (?:[\w'-]+ ){1,4}(?:all|every|each) (?:shift|day|hour|week|night|year)|"
    r"same (?:[\w'-]+ ){0,3}(?:day (?:in|after)|year after|for years|for ever|forever|over and over|"
    r"again and again|from (?:start|morning|clock))|(?:job|role|work|task|it|pay|post) (?:will )?(?:never|not|"
    r"won't|doesn't|does not) (?:change|changes|develop|develops|grow|grows|get (?:more|any)|vary|evolve)s?|"
    r"(?:over and over|hour after hour|day in,? day out|eight hours (?:a day|straight)? ?of|nothing but \w+ing|"
    r"nothing more than|nothing else|that's (?:all|the whole|it)|that is (?:all|the whole|it)|the whole job|"
    r"entire job|all there is)",
    gap=30,
    plain=True,
    unless=r"<policy>|no (?:[\w'-]+ )?experience|no limit\w*|lead(?:s|ing)? (?:teams?|projects?|the|a|our|"
    r"meetings?|by)|lead to (?:termination|disciplin\w+|dismissal|disqualif\w+|rejection|a conviction)|"
    r"never stop|not only|not just|discriminat\w+|customers?|clients?|patients?|students?|shortage of|"
    r"no shortage|no ceiling|not a dead[- ]end|no dead[- ]end|age, |race|veteran|regardless|"
    r"without (?:regard|reference)|not miss|no better|sponsor\w*|relocation|security clearance|"
    r"promotion of|promotions? (?:team|marketing|code|offers?|calendar|and discounts)|product|visa|"
    r"you won't (?:just|only)|don't worry|executive|company shall|agreement|confidential\w*|bored|"
    r"same day (?:delivery|shipping)|same (?:great|high)|results|diagnosis|learn more|don't just|"
    r"never dull|never the same|never a dull",
)
_TRIVIAL = re.compile(
    r"same|over and over|hour after hour|day in|eight hours|nothing (?:but|else|more)|all there is|that's (?:all|"
    r"it)|that is (?:all|it)|stays|all (?:shift|day|night|week)"
)
_MONOTONY = re.compile(
    r"click|press|watch|load|pack|sort|stamp|fold|scan|count|button|tray|belt|stack|label|copy|paste|push|feed|"
    r"stuff|move boxes|box|envelope|type the same|repeat|conveyor|lever|hold a sign|sign holder|leaflet|lid|tick|"
    r"glass|coins|barcode|screw|tap|staple|sticker|form|swipe|wrap|hand out|cap|line"
)
_NO_TRAINING = phrases(
    r"(?:no|without|zero|nor|don't (?:offer|give|provide|do|expect)) (?:any )?(?:[\w'-]+ )?(?:training|"
    r"skills? development|development|coaching|learning|courses|mentoring)(?: budget| plan|"
    r" opportunities)? ?(?:is |are |will be )?(?:given|offered|provided|on offer|here|available|"
    r"or (?:[\w'-]+ )?(?:progression|promotion|development|advancement|prospects)|and (?:no|nothing|you)|,|$|\.)",
    r"training (?:is |will )?(?:not|never|isn't) (?:be )?(?:given|offered|provided|part|available)",
    plain=True,
    unless=r"<policy>|no training (?:required|needed|necessary)|paid training|training (?:is )?provided|"
    r"full training",
)


def cv_dead_end(text: Text) -> Iterator[Match]:
    """Nothing for a CV comes of it: no way up, nothing to learn, or other work than was wanted."""
    yield from other_occupation(text)
    if text.kind == "contract":
        return
    found = list(_NO_WAY_UP.matches(text))
    untrained = list(_NO_TRAINING.matches(text))
    trivial = [m for m in found if _TRIVIAL.search(text.flat, m.start, m.end)]
    yield from (m for m in found if m not in trivial)
    for match in trivial:
        near = text.around(match.start, before=2, after=2)
        if untrained or len(found) > len(trivial) or _MONOTONY.search(near):
            yield match
    if untrained and found:
        yield from untrained


_LEAVERS = phrases(
    r"(?:always|constantly|continuously|continually|permanently|forever|perpetually|regularly|"
    r"every (?:single )?(?:week|month)|all year(?: round)?|endlessly|never stop|never not|year-round|"
    r"on an ongoing basis) (?:[\w'-]+ ){0,2}(?:hiring|recruiting|interviewing|taking on|advertising|on the hunt|"
    r"onboarding|replacing|in need of|looking for (?:new )?(?:agents|staff|drivers|reps|starters|sales|callers|"
    r"workers)|short of|need(?:ing)? (?:new|more|fresh)|filling|starting new|restaffing)",
    r"(?:hiring|recruiting|recruitment|interviews?|we hire|we recruit|vacancy|post|position|role|job|ad|advert|"
    r"listing|seat) (?:[\w'-]+ ){0,3}(?:all (?:the time|year)|non-?stop|every (?:single )?(?:week|month|fortnight|"
    r"few weeks|monday|day|quarter)|continuously|constantly|year-?round|never (?:closes|stops|ends|stays filled)|"
    r"permanently open|always open|for ever|forever|weekly)",
    r"(?:new|fresh|another|next) (?:[\w'-]+ )?(?:intakes?|class(?:es)?|cohorts?|batch(?:es)?|groups?|waves?|"
    r"starters|group of \w+|training class(?:es)?)(?: of (?:<number>))? (?:[\w'-]+ ){0,3}(?:every|each|weekly|"
    r"fortnightly|monthly|twice a month|on mondays)",
    r"(?:intakes?|class(?:es)?|cohorts?|batch(?:es)?|starters|inductions?) (?:[\w'-]+ ){0,4}(?:every|"
    r"each) (?:single |second |other )?(?:week|month|fortnight|monday|two weeks|few weeks|quarter)",
    r"(?:<number>|dozens of|scores of|hundreds of|several) (?:[\w'-]+ ){0,2}(?:starters?|people|agents?|reps|"
    r"hires?|staff|drivers?|recruits?|sellers|callers|new (?:people|faces|staff|starters|hires)|closers|"
    r"workers) (?:[\w'-]+ ){0,3}(?:every|each|a|per) (?:single )?(?:week|month|fortnight|quarter|monday)",
    r"(?:third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|yet another|umpteenth) (?:[\w'-]+ ){0,3}(?:person|"
    r"holder|hire|manager|assistant|analyst|advert|ad|time|attempt|replacement|occupant|incumbent|posting|listing|"
    r"developer|accountant|one|chef|cook|nanny|secretary|cleaner) (?:[\w'-]+ ){0,6}(?:this year|in (?:<number>|"
    r"as many|a|the)|since|(?:we|i) (?:have|'ve)|for this|(?:months|year|years)|advertised|advertise|to (?:hold|"
    r"fill|try)|in this (?:role|post|seat|job))",
    r"(?:last|previous|past|former|earlier|predecessors?|prior) (?:<number>|few|couple of|several|people|holders?|"
    r"hires?|[a-z-]{2,15}(?:ers|ors|ants|ists|ians|ees|men|women|cooks|chefs)|person|"
    r"ones?) ?(?:[\w'-]+ ){0,8}(?:left|quit|didn't (?:last|work out|stay)|did not (?:last|work out|stay)|lasted|"
    r"walked (?:out|away|off)|resigned|gave up|burn(?:ed|t) out|couldn't|were let go|was let go|moved on|"
    r"only stayed|stayed (?:only|less|under|a)|disappeared|vanished|never came back|ran)",
    r"(?:nobody|no one|no-one|none|few (?:people|of (?:them|us|our))|hardly (?:anyone|anybody)|not many|very few|"
    r"most (?:people|starters|hires|new starters|recruits|of them)|half of (?:them|the \w+|"
    r"our \w+)) (?:[\w'-]+ ){0,6}(?:stay(?:s|ed)?|last(?:s|ed)?|stuck|sticks?(?: it| around)?|make it|made it|"
    r"make(?:s)? it past|survive[sd]?|reach(?:es|ed)?|remain(?:s|ed)?|left|leave|quit|drop out|gone|gone by|"
    r"are gone|stick)",
    r"(?:staff|employee|personnel|team|agent|labou?r|our|the) (?:turnover|churn|attrition) (?:is|has been|remains|"
    r"runs|stays) (?:[\w'-]+ )?(?:high|heavy|constant|fast|considerable|brutal|steep|a fact|part of|what it is|"
    r"normal)",
    r"(?:constant|frequent|continual|continuous|many|recent|several) (?:staff|personnel|team|crew) (?:changes|"
    r"departures|leavers|vacancies|resignations|losses)|interviewing (?:daily|every day|all week|every week|"
    r"non-?stop)|(?:sudden|mass|many|several) (?:resignations|departures|walk-?outs)",
    r"(?:high|heavy|constant|rapid|considerable|large|serious|huge|big|enormous|significant|sky-high|ongoing|"
    r"steady) (?:staff |employee |personnel |labou?r )?(?:turnover|churn|attrition)|turnover (?:is|has been|"
    r"of (?:staff|people)) (?:[\w'-]+ )?(?:high|heavy|constant|considerable|an issue|a problem)|revolving door|"
    r"people (?:come and go|keep leaving|don't stay|do not stay|leave (?:quickly|fast|soon|after|all))|(?:staff|"
    r"people|colleagues|team members|agents|starters|drivers) (?:[\w'-]+ )?(?:leave|leaving|quit|quitting|"
    r"walk out|come and go|drop out|burn out) (?:[\w'-]+ ){0,3}(?:every|each|within|after|all the time|quickly|"
    r"fast|in droves|constantly|faster|month|week|so we)|keep (?:losing|replacing) (?:[\w'-]+ )?(?:people|staff|"
    r"them|agents)|we (?:lose|lost|go through|get through|burn through) (?:[\w'-]+ ){0,5}(?:people|staff|agents|"
    r"assistants|managers|starters|drivers|a week|a month|a year|every)",
    r"(?:had|have|has|seen|tried|been through|burned|burnt|gone through|on (?:our|my|the)|used up|"
    r"lost) (?:[\w'-]+ )?(?:<number>|several|so many|a string of|a number of) (?:of them|cooks|chefs|people|"
    r"assistants|managers|analysts|drivers|nannies|holders|replacements|predecessors|starters|in this (?:job|role|"
    r"post|seat)) .. (?:in (?:a|one|the|<period>|under|less|this|as many)|this year|since|already|so far)",
    r"(?:predecessors?|the (?:one|person|last|man|woman|holder|previous)|before (?:her|him|them|you)|she|he|"
    r"they) .. (?:was|were|stayed|lasted|left|gone|quit|with us|managed|survived) (?:[\w'-]+ ){0,4}(?:for |after |"
    r"only |just |within |in )*(?:<number>|a few|a couple of) (?:days|weeks|months)(?!' notice)",
    r"(?:tend not to|don't|do not|never|rarely|seldom|hardly|not) (?:[\w'-]+ )?(?:last|stay|stick(?: around)?|"
    r"survive)(?: \w+){0,2} (?:long|in|here|more|beyond|past|the|with|around|as)",
    r"(?:<number>|several|many|quite a few|a number of|a string of) (?:[\w'-]+ ){0,3}(?:people|persons?|holders?|"
    r"hires|colleagues|men|women|[a-z-]{2,15}(?:ers|ors|ants|ists|ians|ees)|others) (?:[\w'-]+ ){0,2}(?:held|hold|"
    r"had|done|filled|been in|sat in|occupied|tried|been through|worked in|covered) (?:it|this|the|that) "
    r"?(?:[\w'-]+ )?(?:job|role|post|seat|position|desk|chair)? ?(?:[\w'-]+ ){0,2}(?:since|in (?:the (?:last|past)|"
    r"<number>|as many|under|less)|over the (?:last|past)|this year|so far|within|last year|already)",
    r"you(?:'d| would|'ll| will)? (?:[\w'-]+ )?(?:be|become) (?:our|the|my|their) (?:third|fourth|fifth|sixth|"
    r"seventh|3rd|4th|5th|6th) (?:[\w'-]+ )?(?:hire|person|one|holder|[a-z-]{2,15}(?:er|or|ant|ist|ian|ee)|chef|"
    r"cook|nanny|secretary|assistant)? .. (?:since|in (?:the (?:last|past)|<number>|as many|a|under)|this year|"
    r"within|so far)",
    r"(?:gone|been|went|go|going|got|ran|run|burn(?:ed|t)?) through (?:<number>|several|many|a lot of|so many|a few|"
    r"dozens of) (?:[\w'-]+ ){1,4}(?:in (?:a|the|one|as|under|less|<number>)|this|since|already|so far|last|every|a)",
    r"(?:post|posted|advertise|advertised|list|listed|run|re-?post(?:ed)?|put (?:up|out)|fill|hire for) "
    r"(?:this|the same|"
    r"that) (?:[\w'-]+ )?(?:one|ad|advert|job|role|position|vacancy|post|seat|opening)? ?(?:every|again|"
    r"<number> times|"
    r"monthly|regularly|most months|often|all year|year-round|constantly)",
    r"(?:average|typical|usual|median|normal) (?:stay|tenure|time (?:here|with us|in (?:the|this) (?:job|role|"
    r"post|team)))(?: [\w'-]+){0,4} (?:is|has been|of|was)(?: [\w'-]+){0,2} (?:<number>|a few|under|less than|"
    r"about) (?:[\w'-]+ )?(?:days?|weeks?|months?)",
    r"always (?:[\w'-]+ )?(?:fresh|new|open|empty|free|spare|vacant|a) (?:chairs?|seats?|faces|desks?|spots?|"
    r"vacanc(?:y|ies)|openings?|starters|headsets?|positions?)",
    r"(?:<number>|several|many|few|last|previous|all) (?:[\w'-]+ ){0,4}(?:have |has |had |all |"
    r"already )*(?:come and gone|been and gone|came and went|gone through|passed through|given up|left us|"
    r"left already|dropped out|walked out)|<number> (?:[\w'-]+ ){0,3}(?:have|has|had) (?:already |all |just |"
    r"now )?(?:quit|resigned|walked|given notice|left) (?:[\w'-]+ ){0,4}(?:since|in the (?:last|past)|"
    r"this (?:year|month|summer|winter)|within|already|last)",
    r"(?:can't|cannot|couldn't|could not|struggl\w{1,3} to|unable to|failed to|hard to|difficult to|"
    r"never manage to|don't manage to|trouble) (?:seem to )?(?:keep(?:ing)?|hold(?:ing)?(?: on to)?|"
    r"retain(?:ing)?|hang on to) (?:[\w'-]+ )?(?:anybody|anyone|people|staff|drivers?|somebody|someone|"
    r"assistants?|agents?|them|cooks?|chefs?|workers|hold of)",
    r"(?:seen|noticed|spotted|read|recogni[sz]e) (?:this|our|the same) (?:ad|advert|posting|listing|job|vacancy|"
    r"post)(?: \w+){0,3} (?:before|again|already|last)",
    r"(?:re-?advertis(?:e|ed|ing)|re-?post(?:ed|ing)?|advertis(?:e|ed|ing)|back on the market|open again|"
    r"vacant again|post(?:ed|ing)?|re-?opened|came up|relisted|listed|readvertised) (?:[\w'-]+ ){0,4}(?:again|"
    r"once more|<number> times|for the (?:second|third|fourth|fifth)|repeatedly|every (?:month|few))",
    r"(?:staff |employee |annual )?(?:turnover|attrition|churn) (?:[\w'-]+ ){0,3}(?:of|at|around|about|near|above|"
    r"over|is) (?:around |about |over |roughly )?(?:[4-9]\d|1\d\d) ?(?:%|percent)",
    gap=45,
    plain=True,
    unless=r"<policy>|under \d{1,2} ?%|below \d{1,2} ?%|low(?:er)? (?:staff |employee )?(?:turnover|attrition|"
    r"churn)|reduc\w{1,4}|due to (?:growth|expansion|promotion)|because (?:of growth|we are growing|"
    r"we're growing)|gr(?:ow(?:s|n|th|ing)?|ew)|expand\w{0,3}|(?:holder|predecessor|"
    r"who) (?:[\w'-]+ ){0,4}promoted|always (?:looking for|hiring|recruiting|interested|on the lookout|"
    r"seeking|keen) (?:[\w'-]+ ){0,3}(?:talent\w{0,2}|great|good|talented|smart|bright|exceptional|"
    r"outstanding|creative|amazing|awesome|strong|passionate|the best|motivated people to join)|inventory|"
    r"stock turn\w*|customer (?:churn|turnover|attrition)|(?:analy[sz]|model|predict|understand|measure|"
    r"track|calculat|report)\w{0,4} (?:[\w'-]+ ){0,4}(?:turnover|churn|attrition)|(?:turnover|churn|"
    r"attrition) (?:analysis|model\w*|rates?|prediction|data|reports?|risk|metrics)|"
    r"annual turnover of [$£€]|turnover of (?:[$£€]|over [$£€])|customers?|clients?|patients|users|"
    r"students|subscribers|dozens of|few (?:people|firms|companies) (?:can|get|offer|know)|school year|"
    r"graduate scheme|apprentic\w+|volunteers?|left (?:a|an|the|their) (?:mark|review|legacy)|tenants?|"
    r"visitors|guests|seasonal|mergers?|acquisitions?|funding rounds?|careers page|rotation program\w*|"
    r"new (?:jobs|contracts|vacancies|roles|positions|openings) (?:every|each|weekly|monthly|all)|retir\w{1,3}|"
    r"went on to|members|meetings|posted again",
)
_MANY = re.compile(
    r"(?<![\w$£€.,/-])(\d{1,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|"
    r"dozens of) ?\+? (?:[\w'-]+ ){0,3}?(?:people|agents|reps|representatives|starters|callers|sellers|drivers|"
    r"workers|staff|hires|candidates|positions|openings|vacancies|operators|canvassers|closers|interviewers|"
    r"associates|spots|seats|new starters|clerks|individuals)\b"
)
_NEAR_START = re.compile(
    r"(?:by|before|starting|start|begin|for|this|next|on) (?:this |next |the coming )?(?:monday|tuesday|wednesday|"
    r"thursday|friday|week\b|the end of (?:the|this) (?:week|month)|tomorrow|weekend)|immediate(?:ly)?|asap|"
    r"urgent(?:ly)?|right away|straight away|this week|at once|today"
)
_WANTED = re.compile(
    r"need|wanted|want|hir(?:e|ing)|must (?:be )?fill|fill|recruit|looking for|seeking|require|required|taking on|"
    r"openings|vacancies|available|start"
)
_MANY_STARTERS = 8
"""So many people wanted at once, by a near date, is a sign that many leave (the project's own threshold)."""
_NOT_STARTERS = re.compile(
    r"team of|company of|over \d|more than|employ(?:s|ing|ees)|lead|manag|supervis|serve|office of|group of|users|"
    r"world|countries|customers|growth|growing|expand|new (?:office|store|site|branch|plant|contract)|open(?:ing|"
    r"s) (?:a|our|its) new|seasonal|christmas|harvest|census|attend|interview|festival|event|years"
)


def high_turnover(text: Text) -> Iterator[Match]:
    """People leave, or the post is for ever open."""
    if text.kind != "contract":
        yield from _LEAVERS.matches(text)
        yield from _many_at_once(text)


def _many_at_once(text: Text) -> Iterator[Match]:
    seen: set[int] = set()
    for found in _MANY.finditer(text.flat):
        index = text.sentence_index(found.start())
        count = number(found[1]) or 12
        if index in seen or count < _MANY_STARTERS:
            continue
        seen.add(index)
        sentence = text.sentence(found.start())
        if _NEAR_START.search(sentence) and _WANTED.search(sentence) and not _NOT_STARTERS.search(sentence):
            yield Match(found.start(), found.end())


_FAMILY = phrases(
    r"(?:we|we're|we are|team|staff|colleagues|crew|office|company|everyone|everybody|here|employees|people|it|"
    r"it's|feels?|treat\w{0,2}|culture|environment|atmosphere|workplace) (?:[\w'-]+ ){0,6}(?:as|like|a|an|one|our|"
    r"of|than a|into a|are|is) (?:\w+ |close-knit |tight-knit ){0,3}family(?! (?:owned|run|business|firm|company|"
    r"practice|law|medicine|members?|friendly|office|doctor|health|first|leave|of (?:brands|companies|products)|"
    r"foundation|court|time|life|plan|services?|support|centre|center|hotel|restaurant|dentist|room|therapy|cover|"
    r"and friends|commitments|trust))(?!-(?:owned|run|friendly))",
    r"(?:join|joining|part of|member of|members of|welcome to|into|grow|growing|addition to|belong to|"
    r"become) (?:[\w'-]+ ){0,2}(?:our|the|a|one|this|an) (?:\w+ |close-knit |tight-knit |"
    r"ever-growing ){0,3}family(?! (?:owned|run|business|firm|company|practice|law|medicine|members?|office|"
    r"of (?:brands|companies|products|businesses|funds)|foundation|therapy|services?|support|team|court|"
    r"trust))(?!-(?:owned|run|friendly))",
    r"(?:we|you)(?:'re| are|'ll be) (?:all |truly |really |simply )*family(?! (?:owned|run|friendly|"
    r"doctors))(?!-)|you(?:'ll| will) have (?:[\w'-]+ )?(?:brothers|sisters)|"
    r"(?:we|colleagues|co-?workers|team|crew|everyone|here) (?:[\w'-]+,? ){0,8}(?:brothers (?:and|or|&) "
    r"sisters|sisters "
    r"(?:and|or|&) brothers|siblings)|(?:home away from home|second home) (?:and|with|where)|"
    r"adopt(?:s|ed|ing)? (?:[\w'-]+ ){0,2}(?:family|brother|sister|sibling)",
    r"(?:work|office|second|company|team|professional|workplace|extended|happy|big|little|one big|shop|"
    r"crew) family(?! (?:owned|run|business|members?|leave|office|home|homes|house|car|firm|practice|hotel|"
    r"restaurant|company|vehicle|responsibilit\w+|events?))(?!-)",
    r"family[- ](?:like|type|style)?[- ]?(?:atmosphere|culture|feel(?:ing)?|environment|spirit|vibe|mentality|"
    r"ethos|oriented (?:company|culture|environment|team|workplace))",
    gap=30,
    plain=True,
    unless=r"<policy>|(?:don't|do not|won't|never|not going to) (?:say|call|pretend|claim|tell)[^\n]{0,30}|not "
    r"a family|isn't a family|no family|families we|client families|single[- ]family|"
    r"multi-?family|family (?:and|&) friends|friends (?:and|&) family|patients?|your family|their famil\w+|"
    r"for (?:you and )?your|family health|residents?|(?<!adopt )family members|family leave|family planning",
)


def family_culture(text: Text) -> Iterator[Match]:
    """The employer calls the team a family."""
    if text.kind != "contract":
        yield from _FAMILY.matches(text)


_LAYOFFS = phrases(
    r"(?:we|our|the company|company|the firm|the team|team|management|the department|following|after|since|recent|"
    r"last) (?:[\w'-]+ ){0,4}(?:laid off|let go(?: of)?|made (?:[\w'-]+ ){0,3}redundant|"
    r"cut (?:[\w'-]+ ){0,4}(?:staff(?! turnover| costs| sickness| absence)|jobs|headcount|workforce|team|roles|"
    r"positions)|lay-?offs|layoffs|redundanc(?:y|ies)|downsiz(?:ed|ing)|restructur(?:ed|ing)|reduction in force|"
    r"shed (?:[\w'-]+ ){0,2}jobs|slimmed down|job cuts|reorgani[sz](?:ed|ation))",
    r"(?:laid off|let go|cut|shed|lost|made redundant) (?:[\w'-]+ ){0,3}(?:<number> ?%|<number> percent|"
    r"a (?:third|quarter|fifth|tenth)|half) (?:[\w'-]+ ){0,3}(?:staff|team|people|workforce|jobs|headcount|"
    r"company|us)?",
    r"(?:leaner|smaller|slimmer|fewer of us|shrunk) && (?:after|since|following|restructur\w{2,3}|cuts|"
    r"reorgani\w{3,7}|lay-?offs)",
    r"(?:leaner|smaller) (?:team|organi[sz]ation|structure|company|headcount) .. (?:after|since|following|now|"
    r"this year|spring|autumn|round|cuts)",
    r"(?:head of|director of|vp|cto|ceo|cfo|coo|chief \w+ officer|founder|your (?:future )?manager|"
    r"whole team) (?:[\w'-]+ ){0,5}(?:has|have|just|recently|both|all) (?:just |recently |all |also )?(?:left|"
    r"quit|resigned|departed|walked|stepped down)",
    gap=45,
    plain=True,
    unless=r"<policy>|manage\w{0,2}|support\w{0,3}|advis\w{1,4}|experience|clients?|consult\w{1,4}|severance|"
    r"in the event|if (?:the|you|we|your)|due to|shall|termination|no (?:layoffs|redundanc\w+|job cuts)|"
    r"never|without (?:a )?(?:layoffs?|redundanc\w+)|debt|help\w*|bankruptcy|corporate restructuring|"
    r"good reason|change (?:in|of) control|affected by|been (?:laid off|made redundant)|were you|have you|"
    r"you were|you've been|transactions?|legal|law|not",
)


def layoffs_or_exits(text: Text) -> Iterator[Match]:
    """Jobs were cut lately, or people at the top have left."""
    if text.kind in {"email", "offer_letter", "advert"}:
        yield from _LAYOFFS.matches(text)
