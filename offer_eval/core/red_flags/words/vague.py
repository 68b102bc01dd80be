"""A role that nobody could picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, phrases

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
    r"\b(?:shel(?:f|ves)|analy[sz](?:e|es|ing|sis|tics?|ts?)|clean(?:ing|er|ers)?|teach(?:ing|er|es)?|cook(?:ing)?|"
    r"cashier|"
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
    r"(?:find|found|make) (?:[\w'-]+ )?(?:something|a role|a place|a use|a spot) (?:[\w'-]+ )?(?:for you|to do|you)|"
    r"(?:duties|"
    r"tasks|role|work) (?:will )?(?:vary|varies|change|changes|depends?) (?:from )?(?:day|daily|week|on the (?:day|"
    r"mood|week))|"
    r"we(?:'ll| will) (?:see|find out|work out|figure out|decide) (?:[\w'-]+ ){0,3}(?:what|where|how) (?:you|to do|"
    r"we)|you(?:'ll| "
    r"will) (?:know|find out|see) (?:[\w'-]+ )?(?:when|once|soon)",
    gap=40,
    plain=True,
    unless=r"for the interview|see what you(?:'re| are) like|what you can do|<policy>|where (?:the|your|this) (?:job|"
    r"role|"
    r"work) (?:stops?|ends?)|salary|compensation|benefits|(?:of|about) (?:the |your )?(?:pay|wages?|bonus|terms|"
    r"package|shifts?|hours)|"
    r"interview process|success(?:ful)? (?:looks|candidates)|"
    r"no two days (?:are|will be) (?:the same|alike|ever)|hiring process|our (?:mission|values|culture)|"
    r"cookie|our products?|company news|start date|general duties (?:include|of)|customers?|patients?|"
    r"confidential\w*|clients?|privacy|accommodations?|how (?:we|our)|what makes|what our|e-?verify|"
    r"diversity|equal",
)

_DOING = (
    r"dut(?:y|ies)|tasks?|responsibilities|assignments?|(?:exact|precise|actual|specific|real|full) (?:role|work|job|"
    r"activity|position|tasks|duties)|(?:nature|details|content|scope|specifics|particulars) of (?:the|your|this) "
    r"(?:role|"
    r"job|work|post|position|project|assignment|task)|job content|what (?:exactly )?you(?:'ll|'d| will| would| are)?"
    r"(?: actually| exactly| really)? (?:be |going to )?(?:do|doing|have to do)|what (?:exactly )?(?:it|this|that|the "
    r"(?:job|role|work|project|position|opportunity|business)|the rest)(?: actually| really)?(?: is|'s| involves?| "
    r"entails?| means| requires| consists)|what we do|what to do|what it's (?:all )?about|all about|about it|"
    r"everything (?:else|"
    r"about it)|(?:role|work|job|project|position|business|opportunity)(?! (?:at|in|of|with|as|offer|is based))"
)

_TOLD = (
    r"explained|told|revealed|shown|disclosed|communicated|described|announced|given (?:out|to you)|handed out|"
    r"allocated|"
    r"assigned|decided|defined|agreed|settled|clarified|made clear|shared|known|clear|worked out|outlined|presented|"
    r"finali[sz]ed|figured out|sorted"
)

_TELL = (
    r"tell|show|explain|reveal|describe|inform|let you know|fill you in|share|disclose|present|see|find out|hear|learn|"
    r"know|discover|decide|define|work out|figure out|brief"
)

_LATER = (
    r"later|on arrival|when we get there|when you (?:get|arrive|come|turn up|meet|are here)|once you(?:'re| are|'ve| "
    r"have)? (?:in|here|"
    r"inside|"
    r"accept\w{0,2}|sign\w{0,2}|been|chosen|arrive\w?|hired|passed|selected|on board|with us)|on the (?:day|night|spot|"
    r"morning)|day by day|each (?:day|morning)|every morning|in person|face to face|at (?:the|our|a) (?:[\w'-]+ "
    r")?(?:meeting|"
    r"hotel|office|session|seminar|event|evening|briefing|venue|presentation|webinar|training day)|in the (?:[\w'-]+ )?"
    r"(?:meeting|seminar|session|webinar|presentation)|(?:chosen|selected|right|successful) (?:candidate|person|"
    r"people|ones?)|"
    r"if (?:you're|you are)? ?(?:selected|chosen|hired)|in due course|after (?:signing|joining|hiring|acceptance|you "
    r"(?:sign|"
    r"join|accept|pay|register))|as (?:we|you) go|along the way|upon (?:arrival|joining|selection|acceptance)|on "
    r"joining|"
    r"once (?:selected|hired|chosen|signed|accepted)"
)

_SOON_TOLD = (
    r"first (?:day|morning)|(?:when|once|after) (?:you|we)(?:'ve| have)? (?:start|started|begin|join|joined|meet|met|"
    r"speak|talk|"
    r"see|saw)\w{0,3}|when we (?:get|come)|over (?:coffee|a call|the phone|lunch|zoom|a drink)|at (?:the|your) "
    r"interview|"
    r"when you (?:call|ring|start|join|see|reply|text|message)|on the (?:call|phone)|until (?:we|you)"
)

_HIDDEN = phrases(
    rf"(?:{_DOING})(?:,? (?:[\w'-]+ ){{0,4}}| )(?:{_TOLD}) .. (?:{_LATER})",
    rf"(?:{_TELL})(?: to)?(?: you)? (?:[\w'-]+ ){{0,3}}(?:{_DOING}) .. (?:{_LATER})",
    rf"(?:{_TELL}|told|shown)(?: you)? (?:{_LATER}),? (?:[\w'-]+ ){{0,2}}(?:{_DOING}|what)",
    r"(?:tell|show|explain (?:it )?to|brief) you (?:everything |more |it )?(?:there|on arrival|on the (?:day|night|"
    r"spot)|at the "
    r"(?:meeting|hotel|session|seminar|event|evening|briefing|venue|presentation))",
    rf"(?:{_LATER}),? (?:[\w'-]+ ){{0,4}}(?:{_TELL}|told|shown)(?: you)? (?:[\w'-]+ ){{0,2}}(?:{_DOING})",
    r"(?:can't|cannot|couldn't|don't|do not|not able to) (?:yet )?(?:tell|say|know)(?: you)?(?: yet)? (?:if|whether|"
    r"which) (?:it|this|you|the (?:job|role|work))(?:'s|'ll| is| will| would)",
    rf"(?:rather not|let us not|let's not|not going to|don't wish to|sooner not|prefer not to|can't|cannot|couldn't|"
    rf"could not|not able to|unable to|won't|not allowed "
    rf"to|not at "
    r"liberty to|reluctant to|too early to|hard to|difficult to|tricky to|wouldn't|don't want to|rather) (?:really |"
    r"quite |yet )?"
    r"(?:say|tell|discuss|reveal|go into|disclose|describe|explain|put|spell out|give away|talk about|share|elaborate "
    r"on|"
    rf"specify) (?:[\w'-]+ ){{0,3}}(?:{_DOING}|much|more (?:here|now|yet|than)|anything|it (?:over|by|in|into))",
    rf"(?:{_DOING})(?:,? (?:[\w'-]+ ){{0,3}}| )(?:isn't|aren't|is not|are not|not been|not yet been|has yet to be|"
    rf"have yet to "
    rf"be|is still|are still|not yet|being) (?:[\w'-]+ ){{0,2}}(?:{_TOLD}|clear|shaped|fixed|set|written|certain|open)",
    r"(?:tasks|duties|work|activities|assignments)(?: \w+){0,3} (?:is|are) (?:very |quite |highly )?(?:diverse|varied|"
    r"various|flexible|fluid|manifold|changing|different every day|hard to list)",
    r"(?:we|they|i)(?:'re| are|'ve| have|'m| am| do)? (?:[\w'-]+ ){0,2}(?:making up (?:our|my|their) minds?|deciding|"
    r"working out|figuring out|"
    r"debating|undecided|not (?:yet )?sure|unsure|no idea|not (?:yet )?(?:decided|settled|agreed)|don't (?:yet "
    r")?know) (?:[\w'-]+ ){0,2}what "
    r"(?:[\w'-]+ ){1,3}(?:do|be doing|involves?|look like)",
    r"(?:hire|hires|hiring|recruit|recruiting|pick|choose|want) (?:[\w'-]+ ){0,2}(?:people|persons?|personalit\w{1,3}|"
    r"characters?|"
    r"attitudes?),? (?:and )?not (?:for )?(?:[\w'-]+ )?(?:roles?|jobs?|positions?|posts?|skills?|cvs)|(?:don't|do "
    r"not) (?:hire|"
    r"recruit) for (?:[\w'-]+ )?(?:roles?|posts?|positions?|jobs?)",
    r"(?:define|decide|shape|work out|figure out|make up|find out) (?:it|that|them|the role|your role)? ?(?:all )?as "
    r"(?:we|you) go",
    r"(?:make (?:it|the role|this role|the job|this job) (?:your own|what you)|write your own (?:job|role)|define "
    r"your own|"
    r"create your own role|shape (?:your own|the) role)",
    r"(?:you'll|you will|they'll|we'll|we will|we can|we) (?:[\w'-]+ )?(?:see|find out|work out|figure out|decide|"
    r"discover|find"
    r")(?: you)? (?:[\w'-]+ ){0,2}(?:where you (?:fit|belong|are needed)|where (?:to put|we need)|it (?:later|there|"
    r"when|then)|as "
    r"(?:we|you) go|something (?:for you|to do|once|when|that)|(?:you )?a (?:place|use|spot|seat) (?:for you|once|when|"
    r"somewhere|in))",
    plain=True,
    gap=45,
    spread=150,
    unless=r"described in|attach\w*|enclosed|job description|interview (?:is|takes|will|itself)|for the interview|see "
    r"what you(?:'re| are) like|what you can do|<policy>|where (?:the|your|this) (?:job|role|work)|"
    r"to be clear|salary|pay|wages?|bonus|compensation|benefits|package|terms|hiring process|interview process|"
    r"customers?|"
    r"patients?|guests?|start date|confidential\w*|accommodations?|diversity|equal|shortlisted|hear from us|no two "
    r"days|cookie|"
    r"outcome|result of|decision|application|how (?:to|we)|rota|shifts?|timetable|schedule|induction|training|safety|"
    r"handover|contract|letter|in writing|no obligation|offer|references?|feedback|next (?:steps?|round|stage)|"
    r"experience",
)

_HINTED = phrases(
    rf"(?:{_DOING})(?:,? (?:[\w'-]+ ){{0,4}}| )(?:{_TOLD}) .. (?:{_SOON_TOLD})",
    rf"(?:{_TELL})(?: to)?(?: you)? (?:[\w'-]+ ){{0,3}}(?:{_DOING}|more) .. (?:{_SOON_TOLD}|{_LATER})",
    rf"(?:{_SOON_TOLD}) .. (?:{_TELL}|told|shown)(?: you)? (?:[\w'-]+ ){{0,2}}(?:{_DOING}|more)",
    rf"(?:project|firm|company|client|product|employer|details|brand) (?:[\w'-]+ ){{0,4}}(?:{_TOLD}|named) .. "
    rf"(?:{_LATER}|"
    rf"{_SOON_TOLD}|to those|only)",
    r"(?:tell|explain|disclose|share|reveal)\w{0,2} (?:[\w'-]+ ){0,4}(?:once|only|after) you",
    r"(?:various|varied|diverse|different|assorted|miscellaneous|mixed|all sorts of|odd|flexible|general) (?:[\w'-]+ )?"
    r"(?:work|tasks|duties|assignments|jobs|activities|projects|things)(?! (?:and|with|for|in|on|of|such|including|at|"
    r"to|"
    r"from|like|involving|within|across|related|around|management|order|environment|experience|coordinator))",
    r"(?:tell|show|explain (?:it )?to|brief) you (?:[\w'-]+ )?(?:there|on arrival|on the day|at the|when|once|what|"
    r"all about)",
    r"(?:chat|call|talk|speak|message|word|coffee|meeting) about (?:an?|this|our|the|something|some) (?:[\w'-]+ "
    r")?(?:opportunity|possibility|"
    r"project|venture|proposal|big|special|exciting)",
    r"(?:help(?:ing)? out|pitch(?:ing)? in|lend(?:ing)? a hand|jump(?:ing)? in|fill(?:ing)? in|muck(?:ing)? in) "
    r"(?:wherever|"
    r"where(?:ver)? (?:needed|you|it|we|required)|with (?:whatever|anything|everything|all sorts)|whenever|as needed)|"
    r"(?:a )?(?:little )?bit of (?:this|everything)|bits (?:of|and)|this and that|no (?:fixed|set) (?:role|duties)|"
    r"(?:odd|random) "
    r"(?:tasks|jobs|things|bits)|some (?:work|jobs|tasks)(?=[.,;]|$|\n)",
    plain=True,
    gap=60,
    unless=r"described in|attach\w*|enclosed|job description|for the interview|<policy>|salary|pay|compensation|"
    r"benefits|interview process|customers?|patients?|guests?|start date|"
    r"confidential\w*|shortlisted|next (?:steps?|round|stage)|application|decision|no two days|cookie|training|"
    r"contract|letter|"
    r"safety|feedback|outcome|reference",
)

_ANY_POST = phrases(
    r"all (?:other |the other )?(?:vacant|open|available) (?:positions|posts|vacancies)",
    r"(?:various|different|several|many|numerous|all) (?:[\w'-]+ ){0,2}(?:fields|departments|categories|positions|"
    r"professions) .. (?:positions|departments|vacancies|fields|professions)",
    plain=True,
    unless=r"<policy>|work (?:closely )?with|across|collaborat\w+|liais\w+",
)

_HIDES_NOTHING = re.compile(
    r"\b(?:interview|call|meeting|chat) (?:is|will be|takes|on|at)\b|\bjob description (?:is )?attached"
)

_OCCUPATION = re.compile(
    r"\b(?!(?:other|number|offer|over|under|never|ever|after|computer|letter|member|career|employer|partner|leader|"
    r"manager|"
    r"whether|rather|together|another|either|order|paper|summer|winter|water|dinner|offer|center|september|october|"
    r"november|december|quarter|matter|power|earner|winner|player|owner|starter|getter|performer|worker|newcomer|"
    r"beginner|"
    r"joiner|finisher|achiever|hunter|thinker|entrepreneur|influencer|answer|master|further|later|former|better|bigger|"
    r"higher|lower|longer|faster|smarter|sooner|easier|greater|older|younger|per|her|however|forever|newsletter|user|"
    r"customer|consumer|folder|corner|border|super|tender|gender|silver|river|clever|eager|proper|chapter|"
    r"\w{0,6}ch?ester|\w{0,6}cester|\w{0,6}caster|for|or|nor|floor|door|poor|senior|junior|major|minor|prior|interior|"
    r"superior|flavor|favor|honor|labor|color|"
    r"author|consultant|mailer|distributor|marketer|promoter|tester|gentleman|chairman|gentlemen|error|mirror|sector|"
    r"factor|motor|investor|visitor|director|ambassador|"
    r"mentor|sponsor|behavior|"
    r"consist|exist|assist|list|least|best|first|dentist's|christian|indian|asian|italian|australian|canadian|russian|"
    r"guardian|median|want|grant|plant|important|relevant|significant|constant|instant|elegant|vibrant|assistant|"
    r"associate|representative|remember|consider|discover|deliver|register|transfer|prefer|suffer|enter|cover|wonder|"
    r"timer|weather|father|mother|brother|sister|monster|filter|twitter|thriller|offerer|freelancer|founder|"
    r"partner)s?\b)"
    r"[a-z]{2,14}(?:ers?|ors?|ists?|icians?|arians?|ants?|smiths?|keepers?|men|man|woman|maids?|wrights?|mongers?|"
    r"hands?)\b"
)

_TRADE = re.compile(
    r"\b(?:chefs?|cooks?|nurs\w{1,3}|nann(?:y|ies)|au pair|porters?|clerks?|cashiers?|pa to|secretar\w{1,3}|pilots?|"
    r"vets?|gp|"
    r"doctors?|midwi\w{1,3}|attorneys?|apprentices?|technicians?|mechanics?|guards?|crew|staff nurse|barista|"
    r"bartend\w+|"
    r"sales (?:rep|exec|assistant|advisor|associate)\w*|customer (?:service|care)|it support|help ?desk|"
    r"hr (?:assistant|"
    r"officer|advisor|manager|generalist)|marketing (?:assistant|manager|executive|officer)|office (?:assistant|"
    r"manager)|"
    r"(?:project|product|account|store|shop|branch|restaurant|hotel|programme|program|finance|operations|area|site|"
    r"warehouse|production|facilities|property|fleet) (?:manager|assistant|officer|director|lead)|interns?|"
    r"internships?|"
    r"lifeguards?|"
    r"models?|actress|actor|hostess|host|stylists?|groom|butler|valet|judges?|priests?|clean\w*|till|kitchen|warehouse|"
    r"school|care home|ward|clinic|bakery|salon|farm|factory|garage|library|lab(?:oratory)?|surgery|site|shop floor|"
    r"phones|post|diary|orders|parcels|children|dogs|garden\w*|code|software|data|accounts|ledger|invoices|patients|"
    r"tables|coffee|stock|shelves|bricks|pipes|cables|hair|nails|teeth|cars|lorr\w+|vans?|forklift|translation|lessons|"
    r"leads|survey|leaflets?|flyers|tickets?|calls|accountancy|practice|bank|insur\w+|law firm|hospital|hotel|"
    r"restaurant|"
    r"retail\w*|manufactur\w+|charity|council|university|college|ltd|inc|plc|llc|gmbh|start-?up|pub|cafe|theatre|"
    r"museum|"
    r"gym|dental|legal|construction|logistics|engineering|accounting|nursing|teaching|catering|plumbing)\b"
)

_SILENT = phrases(
    r"details (?:on|at|upon|in|when|after|by|to) (?:the day|request|arrival|person|application|interview|follow|you)|"
    r"(?:a|some|one) "
    r"(?:thing|job|gig|task|bit of work|project|mission) (?:on|this|tomorrow|next) (?:monday|tuesday|wednesday|"
    r"thursday|friday|"
    r"saturday|sunday|weekend|week|morning)|discretion (?:is )?essential|right person will know|you(?:'ll|"
    r" will) know what|(?:details|info\w{0,8}) (?:in|by|via|through) (?:a )?(?:private|pm|dm|inbox|personal|direct)|"
    r"phone for (?:more|details)|simple (?:work|job)|no questions "
    r"asked|no time wasters|ask no questions",
    plain=True,
)

_HYPE = phrases(
    r"(?:fantastic|exciting|amazing|great|big|huge|endless|unlimited|incredible|brilliant|superb|good|excellent|unique|"
    r"wonderful|life-changing|dream|fast|easy|top|awesome|real|massive|limitless|best|"
    r"outstanding) (?:[\w'-]+ )?(?:openings?|"
    r"chances?|jobs?|rewards?|possibilit(?:y|ies)|money|pay|team|people|future|prospects|perks|offers?|roles?|"
    r"positions?|career|"
    r"life|vibes?|things|earnings|cash|growth|company|adventure|opportunit(?:y|ies)|success)|global company|"
    r"(?:international|world|leading|fast-growing|dynamic|expanding|top|major|well-known) (?:company|brand|firm|"
    r"business|"
    r"organi[sz]ation|team)|expanding in your|you choose|how much you (?:make|earn)|immediate start|no experience|"
    r"be part of|at the heart of|elevate|inspire|empower\w*|passion\w*|dreams?|movement|redefin\w+|tomorrow|"
    r"part[- ]time or "
    r"full[- ]time|full[- ]time or part[- ]time|(?:don't|do not) miss|"
    r"rewards|personal growth|international travel|only the (?:brave|best|bold)|face of|change (?:your|the) (?:life|"
    r"world)",
    plain=True,
)

_ADVERT_CALL = compiled(
    r"opportunit(?:y|ies)|opening|wanted|hiring|join|apply|send (?:us )?(?:your )?(?:cv|resume)|looking for|we want|"
    r"we need|"
    r"needed|immediate start|positions?|jobs?|roles?|career|text|message|contact|call|earn|people|ambassador|team|"
    r"vacanc\w+|"
    r"recruiting|seeking|be part|start today|representative|associate|partner"
)

_BY_HAND = re.compile(
    r"\b(?:fit|change|check|cut|wash|mix|pour|dig|lay|weigh|measure|label|move|carry|lift|feed|walk|greet|count|copy|"
    r"print|"
    r"stamp|fold|press|scan|serve|sell|teach|care|look after|make|bake|roast|fry|grill|pick|pack|load|drive|ride|"
    r"deliver|"
    r"collect|sort|file|type|answer|dial|book|check in|sweep|mop|polish|iron|mend|repair|fix|paint|"
    r"sand|"
    r"saw|weld|solder|wire|plant|prune|mow|harvest|milk|shear|groom|build|test|draw|sketch|film|record|edit|proofread|"
    r"translate|interpret|post|mail|audit|reconcile|invoice|order|stock|clean|cook|run|prepare|assist|support|help|"
    r"handle|"
    r"process|maintain|operate|monitor|inspect|organi[sz]e|plan|write|read|play|sing|act|host|guide|train|coach)"
    r"(?:s|ing|es)? (?!more|out|wherever|the (?:dream|life|world)|you|your|a difference|money|up to|with us|us\b|now|"
    r"today|part)"
    r"(?:the |a |an |our |their |and |up |in |out |on |for )?[a-z]{3,}"
    r"|\b(?:call|ring|phone)(?:s|ing)? (?:people|customers|clients|companies|numbers|leads|prospects|strangers|"
    r"businesses|homes)"
)

_TOLD_ELSEWHERE = phrases(
    r"(?:explain|tell you|show you|share|reveal|present|introduce|go over|talk you through|"
    r"walk you through) (?:you )?(?:exactly )?what (?:we|it|this|"
    r"the (?:job|role|work|opportunity|business)|you(?:'d|'ll| would| will))(?: [\w'-]+){0,3} .. (?:presentation|"
    r"webinar|call|meeting|session|seminar|"
    r"video|zoom|event|evening|once|when you|after you|signed|in person|later)",
    r"place (?:you|everyone|people|candidates|them) (?:[\w'-]+ )?(?:according|based on|depending|where(?:ver)?|"
    r"by (?:personality|attitude))",
    plain=True,
    unless=r"<policy>|interview process|offer|benefits|next steps",
)


def _names_work(text: Text) -> bool:
    """Whether a trade, an occupation or something done by hand is named."""
    return any(words.search(text.flat) for words in (_BY_HAND, _OCCUPATION, _TRADE))


def _nothing_said(text: Text, deeds: int) -> Iterator[Match]:
    """A whole short advert that promises something and names neither a trade nor a single piece of work."""
    words = len(text.flat.split())
    if text.kind != "advert" or deeds or not _FEWEST_WORDS <= words <= _SHORT or "[...]" in text.original:
        return
    if _names_work(text) or not _ADVERT_CALL.search(text.flat):
        return
    cues = [match for group in (*(group for _, group in _CUES), _HYPE) for match in group.matches(text)]
    cues = [cue for at, cue in enumerate(cues) if all(cue.end <= o.start or o.end <= cue.start for o in cues[:at])]
    silent = list(_SILENT.matches(text))
    cues += silent
    if silent or len(cues) >= _LEAST_CUES:
        yield Match(min(m.start for m in cues), max(m.end for m in cues))


_FEWEST_WORDS = 8
"""Fewer words are a heading, not an advert that keeps silent."""

_LEAST_CUES = 2

_ENOUGH_DEEDS = 4


def role_vague(text: Text) -> Iterator[Match]:
    """After reading, nobody could say what one would do all day, or for whom."""
    if text.kind in {"contract", "offer_letter"}:
        return
    deeds = _deeds(text.flat)
    if deeds < _ENOUGH_DEEDS:
        yield from _UNSAID.matches(text)
        yield from _ANY_POST.matches(text) if text.kind == "email" else ()
        yield from (m for m in _HIDDEN.matches(text) if not _HIDES_NOTHING.search(text.sentence(m.start)))
    if not (deeds or _OCCUPATION.search(text.flat)):
        yield from _HINTED.matches(text)
    yield from _TOLD_ELSEWHERE.matches(text)
    yield from _nothing_said(text, deeds)
    yield from _only_promises(text, deeds)


def _much_to_do(text: Text) -> bool:
    """Whether an advert names its occupation at the head, or the text names many things done by hand."""
    head = " ".join(text.sentence(0).split()[:_HEADING])
    if text.kind == "advert" and (_OCCUPATION.search(head) or _AGENTS.search(head)):
        return True
    named = {found.group() for words in (_OCCUPATION, _BY_HAND) for found in words.finditer(text.flat)}
    return len(named) > _FEW_NAMED + len(text.flat.split()) // 60


_AGENTS = compiled(r"(?:estate|insurance|travel|claims|letting|ticket|property) agents?")

_HEADING = 6
"""So many words at the start of an advert are taken for its heading."""

_FEW_NAMED = 4


def _only_promises(text: Text, deeds: int) -> Iterator[Match]:
    """Money, freedom and opportunity are promised, and hardly any work is named."""
    hands = {found.group() for found in _HANDIWORK.finditer(text.flat)}
    if len(hands) >= _ENOUGH_HANDIWORK or _NAMED_POST.search(text.flat) or _NO_PITCH.search(text.flat):
        return
    if _much_to_do(text):
        return
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


_HANDIWORK = compiled(
    r"stuff(?:ing)?|seal(?:ing)?|assembl(?:e|ers?|ing)|put (?:them|it) together|rate|like and|paste|feed|"
    r"strap(?:ping)?|sleeve|tray|"
    r"receive (?:it|them|money|parcels|payments)|receiving of money|forward(?:ing)? (?:it|them|parcels|the)|"
    r"send (?:it|them) (?:to|by|on)|"
    r"withdraw|repack(?:ing)?|label(?:s|ling)?|type|subscribe to|sort(?:ing)?|fold(?:ing)?|scan(?:ning)?|pack(?:ing)?|"
    r"sew(?:ing)?|"
    r"cash (?:the|it)|print (?:campaign|mail|labels)|drop (?:them|it) (?:in|off)"
)

_ENOUGH_HANDIWORK = 2

_NO_PITCH = compiled(
    r"scams?|in this issue|gift card|survey|respondents|make you an offer|offer letter|loved you|"
    r"your interview (?:with|last|on|went)|"
    r"contract (?:is )?attached|"
    r"the letter should|notice period"
)

_NAMED_POST = compiled(
    r"(?:as (?:an? |our )?|seeking |seeks |hiring |need |needs |become an? |for an? |position of |"
    r"looking for (?:an? )?)"
    r"(?:[\w&'-]+ ){0,3}(?:truck drivers?|drivers?|nurses?|teachers?|engineers?|mechanics?|electricians?|plumbers?|"
    r"welders?|"
    r"chefs?|cooks?|accountants?|(?:sales|insurance|estate|ticket|travel|claims) agents?|sales (?:reps|"
    r"representatives?)|"
    r"technicians?|cleaners?|carers?|guards?|receptionists?|developers?|analysts?|designers?|managers?|officers?)"
)

_PROMISE_SPAN = 400

_SHORT = 90
"""In an advert so short, three kinds of promise and not one piece of work are enough [words]."""
