"""What the work is, and what becomes of the people who do it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.offer import other_occupation
from offer_eval.core.red_flags.words.phrases import compiled, phrases
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
    unless=r"whatever you need|ask (?:us |me )?(?:about )?anything|customers (?:say|tell)|you first|everyone has a|"
    r"(?:if|should) (?:anything|something) (?:comes? up|crops up|arises?)|whatever "
    r"(?:additional |extra "
    r")?hours|(?:don't|wouldn't|won't|not|needn't|"
    r"nobody) (?:[\w'-]+ ){0,3}do everything|<policy>|(?:trades|everything|"
    r"anything|all)\?|we do it all|do it all (?:in|by|via|over|online)|"
    r"whatever it takes|related (?:duties|tasks|work)|(?:other|additional|related|reasonable|"
    r"similar|ad hoc) (?:[\w'-]+ )?(?:duties|tasks|responsibilities|projects)|appropriate to|commensurate|"
    r"within (?:your|the) (?:role|grade|competence|skills|scope)|reasonabl[ey]|customers? (?:needs?|wants?|"
    r"asks?)|jack of all trades is not|whatever (?:your|you are|you're|stage|career)|equal opportunity|"
    r"everything you need|do everything we can|discriminat\w+|in accordance with law|insurance|"
    r"no limits? to (?:your|what you can)|your (?:earnings|potential|growth)|no limit (?:to|"
    r"on) your (?:earn|growth|potential)\w*|(?:we|company|they|our team) (?:all |will |would |"
    r"always )?(?:do|does) (?:everything|whatever|anything)|from home|boring job description|guests|"
    r"whatever (?:the )?(?:reason|cause)|anything else|career",
)


_LIMITLESS = phrases(
    r"(?:every|any|all) kinds? of (?:work|tasks?|jobs?|dut(?:y|ies)) (?:[\w'-]+ ){0,3}(?:given|asked|told|ordered|"
    r"demanded|required|assigned|"
    r"instructed|wanted) (?:by|of|from)",
    r"(?:don't|do not|never) (?:work|go|operate) (?:with|from|to|by) (?:[\w'-]+ ){0,2}job descriptions?",
    r"(?:range|list|scope|number|kind|variety) of (?:[\w'-]+ )?(?:tasks|duties|work|jobs|"
    r"assignments) (?:[\w'-]+ )?(?:is|are|has|have) (?:not limited|unlimited|"
    r"without|no |open|endless|not (?:restricted|fixed|closed))",
    r"any (?:[\w'-]+ )?(?:work|tasks?|dut(?:y|ies)|jobs?) (?:may|can|could|might|will) be (?:assigned|given|asked|"
    r"demanded|required|ordered)",
    r"whatever(?:'s| is) (?:going|on|needed|wanted|next)|(?:drive|fetch|walk|clean|mind|wash|feed|collect|pick up|"
    r"babysit|buy) my (?:kids|children|mother|dog|"
    r"house|car|shopping|laundry|wife|dry cleaning|parents|garden)|no job too (?:small|big|strange|dirty|odd)",
    r"(?:dut(?:y|ies)|tasks?|assignments?|functions?|work|instructions?|orders?|services?|range|content|role|job|scope|"
    r"responsibilit(?:y|ies)|requests?|errands?|position|description|post) && (?:without (?:any )?(?:restriction|"
    r"limit\w{0,6}|"
    r"exception|regard)|irrespective|regardless of (?:its|their|the|your|whether|trade|title)|unrestricted|unlimited|"
    r"boundless|endless|no (?:end|edge|edges|boundar\w{1,3}|limit|limits|list|bounds|fixed|borders?)|of (?:any|"
    r"whatever|"
    r"every|whatsoever) (?:kind|nature|sort|type|description)|whatsoever|as directed|doesn't (?:stop|end)|"
    r"never (?:stops?|"
    r"ends?)|has no|have no|whatever|any and all|all and any|anything(?! else| you)|everything(?! you)|"
    r"every(?= instruction| "
    r"order| request)|open-ended|outside (?:your|the) (?:trade|role|title|profession)) && (?:management|proprietor|"
    r"company|employer|owner|boss|we|i|us|me|director|famil(?:y|ies)|principal|he|she|they|may|asked?|direct\w{0,3}|"
    r"orders?|"
    r"requires?|instruct\w{0,3}|tells?|needs?|refus\w{1,4}|to time|comes?|wants?|demand\w{0,3}|assign\w{0,4}|given|"
    r"content|"
    r"there being)",
    r"nothing (?:[\w'-]+ ){0,3}(?:(?:might|may|could|can|will|won't|would) not |not |won't )?(?:be )?(?:asked?|beneath|"
    r"below|off limits|excluded|too (?:small|big|dirty)|out of bounds|ruled out|unreasonable|refused?)(?! (?:of|"
    r"from) (?:us|"
    r"candidates))",
    r"(?:no|there's no|there is no|there isn't|isn't|never|not|don't|do not|without) (?:[\w'-]+ ){0,2}(?:'?my (?:work|"
    r"job)'?|"
    r"\W?(?:mine|yours) and (?:mine|yours)\W?|not my (?:job|department|desk)|that's someone else's)|(?:my|"
    r"your) (?:work|job)\W* "
    r"(?:and|or) \W*(?:your|my) (?:work|job)",
    r"(?:do|does|did|take|accept|cover|see|handle|manage|turn to|tackle) (?:to )?(?:what(?:ever)?|"
    r"all that) (?:the day|comes|"
    r"is put|lands|life|turns up|arrives|falls|needs|each day|i |the week|walks|appears|happens)(?! (?:to make|for "
    r"our|for your))",
    r"where (?:the|your|this) (?:job|role|work) (?:stops?|ends?)(?! and)",
    r"(?:job|role|duty|duties|work|it|list|description) && (?:(?:doesn't|does not|never|won't|"
    r"nobody knows where it) (?:really )?"
    r"(?:stops?|ends?|finish\w{0,2}|run out)|(?:has|have|had|with) no (?:edges?|end|limits?|boundar\w{1,3}|borders?|"
    r"bounds|"
    r"fence|walls?)) && (?:where|job|role|duties|tasks|list|day|work)",
    r"(?:responsibilit(?:y|ies)|dut(?:y|ies)|job description|task list|description|section) .. (?:left |is |are |"
    r"stays? )?(?:blank|empty|open "
    r"(?:on purpose|deliberately)|deliberately (?:open|vague))|nothing (?:[\w'-]+ ){0,4}(?:is|will be|falls|would be|"
    r"lies) (?:outside|beyond) "
    r"(?:them|it|your|the|this)",
    r"(?:do|does|doing|and) (?:what|whatever|all|anything)(?: \w+)? (?:is|may be|'s|gets|might be) (?:called for|"
    r"wanted|required of|asked|"
    r"ordered|bidden|demanded|needed of)|what else is (?:called for|needed|wanted|asked|required)",
    r"if (?:i|he|she|the boss|your boss|the owner|the family|management) (?:asks?|wants?|needs?|says?|points?|"
    r"tells?) && (?:that's|it's|is|that "
    r"is|becomes) (?:the|your) (?:role|job|work|duty|task)",
    r"(?:whatever|anything|everything|wherever) (?!the |it |you |we |they |he |she |i |is |our |your |customers?|"
    r"guests?|clients?|happens|"
    r"comes)\w{2,12} (?:points? (?:at|to)|says|wants|asks|fancies|orders|tells|demands|dreams up|throws)",
    r"(?:job descriptions?|description of (?:the|your) (?:job|role|duties)|list of (?:tasks|duties)) (?:[\w'-]+ ){0,3}"
    r"(?:doesn't exist|does not exist|never (?:written|had|existed)|is (?:one|a single) (?:word|line)|one line|reads? "
    r"\W?(?:help|everything|anything|whatever))|(?:never|not|haven't|nobody|no one) (?:[\w'-]+ ){0,2}(?:had|written|"
    r"have|"
    r"wrote|got|use|used|need|needed|seen|kept|produce\w?) (?:one|any|a job description|job descriptions)(?=[.,;!]|$|"
    r"\n)",
    r"(?:from|between) [^\n.;]{2,45} (?:to|and) [^\n.;]{2,45}?(?:,| -|:)? (?:(?:you'll|you will|you) (?:do|take on|"
    r"handle|look after) (?:it all|the lot|everything)|it'?s all yours|all (?:of it )?(?:is )?(?:your|part of)|"
    r"the lot)",
    r"(?:you|he|she|candidate|assistant|helper|employee|one) (?:[\w'-]+ ){0,3}(?:do|does|handle|see|cover|look after|"
    r"take care "
    r"of|see to) (?:[\w'-]+ ){0,2}(?:the lot|it all|all of it|absolutely everything|everything and anything|"
    r"anything and "
    r"everything|everything|all)(?=[.,;!]|$|\n)|dut(?:y|ies)[^\n.;]{0,12}(?:anything|everything|the lot|whatever|"
    r"all of it|"
    r"as (?:directed|told|instructed|required by))|(?:anything|everything) (?:and (?:anything|everything) )?(?:i|we|"
    r"he|she|"
    r"they|the (?:boss|owner|family|proprietor|principal|client)) (?:[\w'-]+ )?(?:thinks? of|ask|asks|want|wants|need|"
    r"needs|"
    r"dream|dreams|fancy|fancies|say|says|may)",
    plain=True,
    spread=150,
    gap=30,
    unless=r"whatever you need|(?:you|each other|both) first|by agreement|agree with you|with your (?:consent|"
    r"agreement)|whatever "
    r"(?:additional |extra )?hours|<policy>|(?:trades|"
    r"everything|anything|all)\?|not limited to|"
    r"including but|without limitation|"
    r"reasonabl[ey]|regardless of (?:race|age|gender|sex|"
    r"background|experience|whether you are)|related (?:duties|tasks|work)|discriminat\w+|equal opportunity|"
    r"customers?|guests?|"
    r"clients? (?:needs?|wants?|asks?)|equipment|everything you need|no two|whatever (?:your|stage|level)|supervis\w+|"
    r"commensurate|consistent with|appropriate|patients?|pupils|in accordance|insur\w+|warrant\w*|liab\w+|"
    r"confidential\w*|"
    r"intellectual|inventions?|leave|holiday|overtime|hours|pay|salary|commission|bonus|training|opportunit\w+|"
    r"everything we do|anything we|we (?:do|give|handle) everything|equally|apply|applicants?|from home|"
    r"to (?:leaders?|manager)|"
    r"progress\w*|career|compet(?:e|ing|itor)\w*|clients|goods|products|indemnif\w*|losses|claims|thereafter|"
    r"whatever the "
    r"(?:reason|cause)|agency|whatever it takes",
)

_SPEC = (
    r"(?:written |formal |real |proper |fixed |official )?(?:job |role |task )?(?:descriptions? of (?:the |your "
    r")?(?:role|job|"
    r"duties|work)|job descriptions?|job spec\w*|spec|role (?:profile|description|spec)s?|duty (?:list|sheet|"
    r"roster)s?|lists? of "
    r"(?:duties|tasks|jobs)|task lists?|remit|demarcation|departments|scope (?:document|of work)|(?:fixed|set|defined|"
    r"written|"
    r"specific|clear|narrow) (?:roles?|remit|duties|tasks|responsibilities)|division of labou?r|job titles?)"
)
_SPECLESS = (
    r"no|there's no|there is no|there isn't (?:a|any)|isn't a|without (?:an?|any)|never (?:had|wrote|written|seen)|"
    r"(?:don't|do "
    r"not|doesn't|does not|didn't) (?:really )?(?:do|have|keep|use|believe in|work (?:with|to|from|by)|go in for|"
    r"bother with|hold "
    r"with|deal in|issue|write|produce|come with|give (?:out|you))|haven't (?:got|written)|no such thing as|tear up|"
    r"throw away|"
    r"rip up|forget(?: about)?|ditch|scrap(?:ped)?|(?:nobody|no one) (?:here |in the \w+ )?(?:has|gets|needs|wrote|"
    r"keeps)"
)
_TASK_NOUN = (
    r"(?:any |all |every |each |other |whatever )?(?:[\w'-]+ )?(?:tasks?|jobs?|work|dut(?:y|ies)|errands?|chores?|"
    r"assignments?|"
    r"requests?|instructions?|orders?|commands?|job of work)"
)
_DEMANDED = (
    r"(?:is |are |be |being |gets? |has been |you(?:'re| are) |may be |might be )?(?:asked|told|ordered|instructed|"
    r"demanded|"
    r"commanded|handed|thrown|put|required) (?:of|to|at|by|from|you)|(?:that |which |what )?(?:needs?|wants?|"
    r"requires?|calls? for) "
    r"(?:hands|doing|seeing to|sorting|a hand|attention|fixing|to be (?:done|fixed|sorted)|it)|(?:comes?|crops?|pops?|"
    r"turns?) "
    r"(?:up|along|in)|(?:falls?|fell|falling) (?:over|apart|down|to you|on you)|goes? wrong|nobody else (?:will|wants|"
    r"does)|"
    r"no one else (?:will|wants|does)|others (?:won't|will not|can't|leave)|rest of us (?:can't|won't|don't)|the day "
    r"(?:brings|demands|throws)|life throws|lands on|walks through|presents itself|(?:we|i|he|she|they|the (?:boss|"
    r"owner|"
    r"family|chef|director|manager|principal|management|proprietor|captain|chairman)|boss|management|papa|madam|sir) "
    r"(?:[\w'-]+ )?(?:think|dream|come|comes|fanc|say|ask|want|need|order|tell|point|direct|decide|demand|require|see "
    r"fit|"
    r"instruct|wish|desire)\w{0,3}"
)
_BOUNDLESS = phrases(
    rf"(?:{_SPECLESS}) (?:[\w'-]+ ){{0,2}}(?:{_SPEC})",
    rf"(?:you |candidates? |employees? |staff |one |nobody |no one )(?:may|can|will|must|shall|should|are|is|would)? "
    rf"?(?:not|never|"
    rf"cannot|can't|won't) (?:[\w'-]+ ){{0,2}}(?:refuse|decline|reject|question|say no to|turn down|object to|argue "
    rf"with) "
    rf"(?:[\w'-]+ )?(?:{_TASK_NOUN})",
    rf"(?:you )?(?:cannot|can't) (?:refuse|decline|reject|say no to|turn down|object to) (?:[\w'-]+ )?(?:{_TASK_NOUN})",
    rf"no (?:{_TASK_NOUN}) && (?:may|can|will|must|shall|is to|should) (?:ever )?(?:be )?(?:declined|refused|rejected|"
    rf"turned "
    r"down|questioned)",
    r"(?:refus\w{1,4}|declin\w{1,4}|saying no to|to say no to|objecting to) (?:an? |any |to do a )(?:[\w'-]+ "
    r")?(?:task|job|"
    r"duty|errand|chore|assignment|instruction|order) .. (?:not|never|dismiss\w*|no option|misconduct|unacceptable|"
    r"won't)",
    rf"(?:and|or|plus|,|&) (?:literally |absolutely |indeed |just )?(?:anything|everything|whatever|what|all) (?:else "
    rf")?(?:that |which )?"
    rf"(?:the \w+ )?(?:{_DEMANDED})",
    r"(?:any|all|such|whatever|every) (?:[\w'-]+ )?(?:tasks?|duties|activit\w{1,3}|work|functions?|services?|jobs?) "
    r".. (?:thinks? fit|sees? "
    r"fit|considers? (?:useful|fit|necessary|desirable)|pleases?|wish(?:es)?|fanc(?:y|ies)|finds? useful)",
    r"(?:do|does|doing) as (?:you(?:'re| are)|they(?:'re| are)|he is|she is) (?:told|bid|asked|instructed)|"
    r"(?:everything|anything|all of it) (?:is|"
    r"becomes|will be) (?:your|everyone's|everybody's) (?:job|department|business|task|responsibility|duty|problem)",
    r"(?:nobody|no one|never|not|don't|doesn't|asking|asks?) (?:[\w'-]+ ){0,2}what (?:is|is and isn't|isn't|is or "
    r"isn't|is not) (?:and isn't )?(?:in|part "
    r"of|within|outside) (?:your|the|their) (?:job|role|duties|remit)",
    rf"(?:do|does|doing|take on|tackle|see to|sort out|deal with|attend to|mind|turn your hand to|carry out|perform|"
    rf"handle|cover|"
    rf"accept|execute|undertake|fulfil|help with|muck in with|expected to do|jump (?:on|to)) (?:[\w'-]+ "
    rf"){{0,2}}(?:anything|"
    rf"everything|whatever|any (?:task|job|work|thing|chore|errand|duty)|all (?:tasks|jobs|work|chores)|every (?:task|"
    rf"job|chore)|"
    rf"what) (?:else )?(?:[\w'-]+ ){{0,3}}(?:{_DEMANDED})",
    r"(?:wherever|where(?:ver)? ?) ?(?:something|"
    r"anything|"
    r"things|there's|there is|the fire|it's|we're|the need) (?:[\w'-]+ ){0,3}(?:falling|burning|fires?|short|breaking|"
    r"broken|"
    r"needed|greatest|wrong|on fire|missing|worst)",
    r"(?:doesn't|don't|never|not to) ask (?:what|which|whether|if) (?:[\w'-]+ ){0,2}(?:duties|job|tasks|work|role|job "
    r"description|it's|it is)(?: [\w'-]+){0,3}",
    plain=True,
    gap=45,
    spread=130,
    unless=r"whatever you need|ask (?:us |me )?(?:about )?anything|(?:has|have|get|gets) a (?:[\w'-]+ )?description|"
    r"(?:if|should) (?:anything|something|whatever) (?:comes?|"
    r"crops?|arises?)|reasonabl[ey]|(?:other|additional|related|similar) (?:[\w'-]+ )?(?:duties|tasks|"
    r"responsibilities|projects)|"
    r"commensurate|consistent with|appropriate|within (?:your|the) (?:role|grade|competence|skills|scope)|"
    r"discriminat\w+|"
    r"equal opportunity|exhaustive|all-inclusive|exclusive|complete(?:ly)?|not (?:intended|meant|exclude|limit)|in "
    r"accordance|insur\w+|"
    r"warrant\w*|liab\w+|confidential\w*|inventions?|customers?|clients?|guests?|patients?|pupils|students?|we(?:'ll| "
    r"will)? "
    r"(?:do|take care|handle|look after)|we do|everything you need|anything you need|overtime|hours|pay|salary|"
    r"holiday|leave|"
    r"apply|applicants?|competit\w*|success|limits? to your|safety|unsafe|illegal|you may (?:refuse|decline)|free "
    r"to|"
    r"ask you first|with your (?:consent|agreement)|shifts?|boring|job description (?:is )?(?:attached|below|enclosed)|"
    r"(?:can|could|does|do) (?:ever )?(?:capture|cover|list|tell)|yet|purchase orders?|orders? (?:from|of)",
)


def unlimited_duties(text: Text) -> Iterator[Match]:
    """Duties have no limit, or there is no description of them at all."""
    yield from _ANY_DUTY.matches(text)
    yield from _LIMITLESS.matches(text)
    yield from _BOUNDLESS.matches(text)


_RISE = (
    r"progression|promotions?(?! (?:of|code|team))|promoted|prospects|advancement|career (?:path|ladder|development|"
    r"growth|prospects|"
    r"progression|track|steps?|move)|ladder|room (?:to|for) (?:grow|growth|advance\w{0,4}|develop\w{0,4}|"
    r"progress\w{0,4})|(?:growth|"
    r"development|advancement|promotion|learning|training) (?:opportunit(?:y|ies)|possibilit(?:y|ies)|prospects|path|"
    r"on offer)|route "
    r"(?:to|into|up|out)|way up|path(?:way)? (?:to|up|into)|stepping[- ]stone|next step(?:,|\.| up| after| for you|$)|"
    r"move up|moving "
    r"up|moves? up|moved up|rise(?:s)? (?:above|beyond|through)|lead(?:s|ing)? (?:to|on|into) ?(?:any )?(?:other|"
    r"further|better|more|"
    r"anything|anywhere|another|permanent|role|nowhere|promotion)|anything (?:for|to put on) (?:your|a) (?:cv|resume)|"
    r"upward|chance "
    r"(?:to|of) (?:learn\w{0,3}|grow\w{0,3}|promotion|advance\w{0,4}|moving|progress\w{0,4})"
)
_NO_WAY_UP = phrases(
    rf"(?:no|without|little|zero|hardly any|there's no|there is no|offers no|few|nor|neither|nothing like|not much|"
    rf"not a lot of|no real"
    rf") (?!matter|doubt|wonder|need|better|other)(?:[\w'-]+ ){{0,3}}(?:{_RISE})",
    rf"(?:not|never|isn't|aren't|doesn't|don't|won't|cannot|can't|nobody|no one|nothing) (?:(?:be|being|really|"
    rf"currently|expect|offer|"
    rf"offers|offered|have|has|had|provide|give|given|gives|include|carry|get|gets|see|find|promise|lead|leads|led|"
    rf"come|comes|with|to|"
    rf"any|a|an|much|the|of|for|on|in|here|there|that|is|are|was|eligible|entitled|considered|room|path|tied|part|"
    rf"going|you|it|do|count|"
    rf"hope|look|talk|anything|linked|by|your|our|this|ever|gain|from|somewhere|something|where|place|one|people|"
    rf"staff|holders|job|role|post|which|will|would) ){{0,6}}(?:{_RISE})",
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
    r"again and again|from (?:start|morning|clock))|(?:job|role|work|task|it|post) (?:will )?(?:never|not|"
    r"won't|doesn't|does not) (?:change|changes|develop|develops|grow|grows|get (?:more|any)|vary|evolve)s?|"
    r"(?:over and over|hour after hour|day in,? day out|eight hours (?:a day|straight)? ?of|nothing but \w+ing|"
    r"nothing more than|nothing else|that's (?:all|the whole|it)|that is (?:all|the whole|it)|the whole job|"
    r"entire job|all there is)",
    gap=30,
    plain=True,
    unless=r"(?:yet|but|though|still),? (?:[\w'-]+ ){0,6}(?:began|started|moved up|became|promoted|grew)|<policy>|"
    r"automatic\w*|"
    r"no (?:[\w'-]+ )?experience|no limit\w*|lead(?:s|ing)? (?:teams?|projects?|the|a|our|"
    r"meetings?|by)|lead to (?:termination|disciplin\w+|dismissal|disqualif\w+|rejection|a conviction)|"
    r"never stop|not only|not just|discriminat\w+|customers?|clients?|patients?|students?|shortage of|"
    r"no shortage|no ceiling|not a dead[- ]end|no dead[- ]end|age, |race|veteran|regardless|"
    r"without (?:regard|reference)|not miss|no better|sponsor\w*|relocation|security clearance|"
    r"promotion of|promotions? (?:team|marketing|code|offers?|calendar|and discounts)|product|visa|"
    r"you won't (?:just|only)|don't worry|executive|company shall|agreement|confidential\w*|bored|"
    r"same day (?:delivery|shipping)|same (?:great|high)|results|diagnosis|learn more|don't just|"
    r"never dull|never the same|never a dull",
)
_TRIVIAL_TASK = phrases(
    r"(?:only|just|simply|all you do is|nothing but|need only) (?:to )?(?:like|click\w{0,3}|watch\w{0,3}|copy|paste|"
    r"rate|follow|"
    r"subscribe|type|tap|view|forward|solve|scroll|swipe) (?:[\w'-]+ ){0,4}(?:videos?|ads|adverts|channels?|captchas?|"
    r"hotels?|"
    r"reels|likes|posts|pages|products|restaurants|images|pictures|songs|clips)(?! to (?:apply|learn|see))",
    plain=True,
    unless=r"<policy>|apply|application",
)
_NO_FUTURE = phrases(
    r"(?:never|not|n't|nobody) (?:[\w'-]+ ){0,3}(?:led|lead|leads|leading|taken|takes) (?:[\w'-]+ )?(?:to|"
    r"into) (?:anything|any|another|something|nothing)",
    r"(?:job|work|task|it|that) (?:[\w'-]+ ){0,3}(?:today|now|tomorrow) && (?:in (?:<number>) years|for ever|forever|"
    r"always|until you retire|next year and)",
    r"not (?:one |a job |a post )?for (?:people|those|anyone|someone|anybody|the) (?:with (?:plans|dreams|ambitions?|"
    r"ideas|a degree|goals)|who (?:want|wish|hope|"
    r"plan|dream)s? (?:to (?:grow|climb|learn|rise|get|move)|more|for more)|ambitious|career)",
    r"(?:growth|future|progress\w*|promotion|career|prospects|moving up|develop\w*) && (?:(?:not|n't) (?:going|moving|"
    r"leaving) (?:anywhere|away|soon)|me and you|"
    r"there's me|only (?:two|three) of us|one boss)",
    r"no (?:[\w'-]+ )?(?:grades?|ranks?|rungs?|posts?|jobs?|roles?|positions?|levels?|steps?|one|title|place) "
    r"(?:[\w'-]+ )?(?:above|higher|beyond|after|over|up from)|(?:top|end|last) (?:and only )?(?:rung|of the (?:ladder|"
    r"scale|line|"
    r"road|track))|only (?:rung|grade|level)|no step[- ]up|no way (?:up|on|forward)|nowhere (?:else )?(?:to (?:go|move|"
    r"climb)|up)",
    r"(?:same|this|that|one|very) (?:[\w'-]+ )?(?:seat|chair|desk|stool|job|work|task|post|spot|role|bench|belt|grade|"
    r"place|"
    r"machine|button|screen|level|pay|counter|window|till) && (?:(?:<number>|many|ten|twenty) years|in (?:five|ten|"
    r"three|two|<number>) "
    r"years|for good|for ever|forever|for life|until you (?:leave|retire|go)|always will|years (?:on|later|from now)|"
    r"after (?:five|ten|<number>) years|your last (?:day|shift)|the day you (?:leave|retire))",
    r"(?:ambitio\w{1,3}|climb\w{0,3}|career(?:s|ists?)?|get(?:ting)? (?:on|ahead|anywhere)|mov(?:e|ing) up|rise|grow|"
    r"growth|learn|progress|progression|promotion|advance\w{0,4}|go-getters?|high-?flyers?|"
    r"future) && (?:look elsewhere|"
    r"elsewhere|(?:isn't|is not|not|aren't|won't be|hardly|never) (?:[\w'-]+ ){0,3}(?:for you|place|a career|here|"
    r"with us|happy)|wrong (?:place|job|ad|advert|door)|don't apply|do not apply|need not apply|disappointed|"
    r"frustrated|"
    r"somewhere else|another (?:door|employer|place)|no good to|not what this)",
    r"(?:hold\w{0,3}|press\w{0,3}|push\w{0,3}|stamp\w{0,3}|stand\w{0,3}|sit\w{0,4}|watch\w{0,3}|click\w{0,3}|"
    r"fold\w{0,3}|"
    r"count\w{0,3}|put\w{0,4}|open\w{0,3}|stick\w{0,3}|that|this|it)(?: [\w'-]+){0,4} (?:is|'s) (?:the|your|all of the|"
    r"the whole|the entire) (?:[\w'-]+ )?(?:job|role|task|work|shift)(?: and)?(?=[.,;]|$|\n)",
    r"(?:fill|fills|filled|hire|hires|recruit|recruits|come|comes) (?:[\w'-]+ ){0,4}from (?:the )?outside|"
    r"never (?:[\w'-]+ )?from (?:within|"
    r"inside|the (?:floor|ranks|shop floor))",
    r"(?:day one|first day) && (?:last day|your last|final day|day (?:you leave|a thousand)|year "
    r"(?:five|ten|twenty)|retire) && (?:what you|same|exactly|nothing (?:else|new|more)|unchanged|"
    r"identical|still)",
    r"(?:nobody|no one|no-one|none|never|not one|no \w+|not a single|has yet to|have yet to) && (?:has|have|had|ever|"
    r"was|"
    r"were|been|gets?|becomes?|became|is)(?: [\w'-]+){0,2} (?:become|became|made(?: it)?|been made|promoted|moved|"
    r"taken "
    r"(?:over|on)|risen|gone|go|advanced|grown|upgraded) && (?:supervisors?|managers?|lead(?:er)?|office|"
    r"permanent|permanently|inside|firm|further|up|upstairs|team leader|here|from (?:here|this)|higher|skill|on to|"
    r"anything)",
    r"(?:not|isn't|n't|never) (?:[\w'-]+ ){0,3}(?:linked|attached|tied|part|connected|lead|leads) (?:to|of|"
    r"into) (?:any|a|another|other) "
    r"(?:[\w'-]+ )?(?:career|promotion|ladder|structure|progression|path|scale|posts?|jobs?|roles?)",
    r"(?:development|training|promotion|progression|future|learning|growth|advancement|career|"
    r"prospects) && (?:there (?:isn't|is not|"
    r"aren't) (?:any|one|much)|isn't any|there (?:is|are) none|none (?:here|to speak|on offer)|isn't on offer|"
    r"not on offer|we (?:don't|do "
    r"not) (?:have|do|offer) (?:any|that|it|one|those))",
    r"(?:for|to|on|in) (?:your|a|the) (?:cv|resume|career) && (?:nothing|useless|worthless|won't (?:help|add|do)|"
    r"will not (?:help|add|do)|"
    r"(?:not|n't|little|never) (?:[\w'-]+ )?(?:help|add|improve|do (?:much|anything|a thing)|worth))",
    r"(?:we|firm|company|you|people|staff|nobody|here) (?:[\w'-]+ ){0,2}(?:don't|do not|doesn't|never|won't|can't|"
    r"cannot) "
    r"(?:[\w'-]+ ){0,2}(?:train|promote|teach|develop|mentor|coach|upskill|grow|learn|progress|advance|move up|"
    r"send (?:[\w'-]+ )?(?:people|anyone|staff|you) (?:on|to) (?:courses?|training))(?! (?:more|about|from|you to|"
    r"on the|"
    r"by|new|your))",
    r"(?:no|not|don't|without|nor|neither|never|zero|won't) && (?:courses|certificates?|qualifications?|lessons|"
    r"training|"
    r"references?|skills?|apprenticeship|diploma) && (?:promotions?|promoted|advancement|progression|taken (?:on|over)|"
    r"team leader|supervisor|career|prospects|rise|ladder|permanent|move up|lessons|references?|learn\w{0,3})",
    r"(?:frankly|honest\w{0,2}|truth|candid\w{0,2}|straight|fair|afraid|warn\w{0,3}|plain\w{0,2}|admit|"
    r"realistic\w{0,4}) && "
    r"(?:not (?:big|large) enough|too small|no room|nowhere|doesn't lead|won't lead|no future|isn't a future|not much "
    r"(?:of a )?(?:future|career)|same (?:chair|desk|seat|job))",
    plain=True,
    spread=180,
    gap=40,
    unless=r"<policy>|(?:was|were|been|got) promoted (?:after|within|to|in)|apply (?:through|via|directly|twice|"
    r"unless)|automatic\w*|dead[- ]end jobs?\?|no (?:[\w'-]+ )?experience|customers?|clients?|patients?|students?|"
    r"pupils|"
    r"(?:clear|real|plenty|lots|room|path|route|chance) (?:of |for |to )?(?:progress|growth|promotion|advance|grow|"
    r"career|team leader|supervisor)\w*|we (?:will )?train|full training|training (?:is )?(?:given|provided)|"
    r"not only|don't just|never stop|not just|bored|discriminat\w+|regardless|no day|two days|visa|security clearance|"
    r"agreement|confidential\w*|no ceiling|cover letter|apprentic\w+ (?:leads|to)|sales representative",
)
_UP = (
    r"(?:internal )?promotions?(?! (?:of|code|team))|promoted|progression|advancement|career (?:paths?|ladders?|"
    r"development|"
    r"growth|prospects|progression|track|steps?|moves?|routes?|structure|plans?|pathways?)|increments?|internal "
    r"(?:vacancies|"
    r"moves|transfers)|prospects|upskilling|transferable skills?|upward mobility|(?:way|step|route|path) (?:up|"
    r"forward|on|"
    r"out)|(?:supervisory|supervisor|team[- ]lead(?:er)?|managerial|management|senior) (?:posts?|roles?|track|path|"
    r"level|"
    r"jobs?|ladder)|onward (?:role|route|move)|room to (?:grow|rise|move|develop)|(?:personal|professional|career|"
    r"staff) "
    r"development|moving up|getting ahead|bigger things|better things"
)
_OFF = (
    r"(?:not|never|hardly|rarely) (?:really |currently |often |usually |ever )?(?:on (?:the cards|offer|the table|the "
    r"menu)|"
    r"something|part of|possible|available|foreseen|planned|intended|envisaged|likely|realistic|how|what we|a (?:thing|"
    r"feature|possibility|priority)|for (?:this|these) (?:role|post|job|grade)s?|happens?|comes? (?:up|along)|arises?|"
    r"exists?)|"
    r"(?:isn't|aren't) (?:really )?(?:on|something|part of|possible|available|foreseen|planned|likely|realistic|how|"
    r"what we|a "
    r"thing|any|there|going to happen)|unlikely|nil|none|zero|non-?existent|n/a|out of the question|ruled out|"
    r"(?:doesn't|don't|does not|do not|won't|will not) (?:exist|arise|happen|apply|come (?:up|along|with)|feature)|"
    r"a closed (?:door|book)|a dream|forget (?:it|about)|(?:go|goes|went|given) to (?:outsiders|external|people from "
    r"outside)"
)
_AMBITION = (
    r"ambitio\w{1,3}|climb\w{0,3}|career(?:s|ists?)?|get(?:ting)? (?:on|ahead|anywhere)|(?:mov(?:e|ing)|mov) up|rise|"
    r"grow|"
    r"growth|learn|progress|progression|promot\w{1,4}|advance\w{0,4}|go-getters?|high-?flyers?|develop|better "
    r"(?:yourself|themselves)|study|stretch(?:ed)?|challenges?|variety|interesting|inspir\w{1,5}|future|dreams?|plans|"
    r"get (?:somewhere|places|further)|go (?:places|far|further)|make something of|amount to"
)
_NOT_HERE = (
    r"(?:don't|do not|need not|should not|shouldn't) (?:\w+ )?(?:apply|call|write|bother|come)|look "
    r"elsewhere|"
    r"elsewhere (?:for|is)|go (?:to (?:another|a different)|somewhere else|elsewhere)|(?:not|isn't|hardly|won't be|"
    r"never) "
    r"(?:[\w'-]+ ){0,2}(?:the place|the job|the post|for (?:you|them|those|anyone|people)|your (?:place|job)|find "
    r"(?:it|that|"
    r"them) here|happen here|be happy|right for)|wrong (?:place|job|ad|advert|door|shop|bus|train|stop|address|turn|"
    r"firm|employer)|disappointed|frustrated|"
    r"pass (?:this|us) by|keep (?:looking|scrolling)|think (?:twice|again)|another (?:employer|firm|company) for|"
    r"will be bored"
)
_WHOLE = (
    r"that's (?:it|all|the job|your job|the lot|everything|literally it|about it)|that is (?:it|all|the job|your job|"
    r"the lot)|"
    r"that's the (?:whole|entire) \w+|all there is(?: to it)?|nothing (?:more|else|further|besides|beyond)(?: to it| "
    r"than "
    r"(?:that|this))?|(?:the |your )?(?:whole|entire) (?:job|shift|role|work|task|day|workday)|all you(?:'ll| will)? "
    r"(?:do|have "
    r"to do|need to do|are asked)|(?:only|sole|single|one) (?:task|duty|thing you(?:'ll| will)? do|job you)|no other "
    r"(?:duties|"
    r"tasks|work)|begins? and ends?|starts? and (?:ends|stops|finishes)|consists? (?:only|solely|entirely|purely|"
    r"wholly) (?:of|"
    r"in)|end of story|full stop|no more,? no less|(?:eight|nine|ten|twelve|[89]|1[0-2]) hours (?:of|at a|a day of|"
    r"straight)|"
    r"(?:it's|that's|this is) the (?:job|work|task) in (?:year|week|month|day) (?:one|1)|day after day|hour (?:after|"
    r"upon) "
    r"hour|over and over|again and again"
)
_RUT = (
    r"(?:press|push|pull|turn|hold|lift|drop|fold|stamp|staple|stack|count|tick|tap|click|scan|wrap|seal|stick|peel|"
    r"label|sort|"
    r"feed|load|unload|wave|watch|stare|tear|punch|lid|cap|stuff|copy|paste|swipe|put|place|lay|move|hand out|sit "
    r"(?:by|at|in|"
    r"beside|and)|stand (?:by|at|in|beside|and)|raise|hang|insert|pack)(?:s|es|ing|ping|ting|ning)? (?:[\w'-]+ "
    r"){0,3}(?:buttons?|"
    r"levers?|lids?|boxes|box|bags?|cartons?|labels?|stickers?|tickets?|pages?|paper|glass|trays?|tins?|cans?|"
    r"bottles?|caps?|"
    r"belt|conveyor|line|screens?|gate|door|barrier|sign|board|coins?|cards?|letters|envelopes?|leaflets|flyers|"
    r"screws?|bolts|"
    r"parts?|plugs?|tags?|hangers|numbers?|counter|clicker|codes?|barcodes?|ads|adverts|videos?|posts|pictures?|"
    r"images|socks|"
    r"towels|napkins|eggs|fish|chickens?|wheel|switch|machine|needle|dial|meter|form|field|cell|column|figures|rows|"
    r"stamps?)"
)
_UNMOVED = phrases(
    rf"(?:no|not|never|without|nor|neither|zero|limited|minimal|scant|slim|very few|few|negligible|little|poor|next "
    rf"to no|"
    r"virtually no|practically no|hardly any|not much|nobody gets|there's no|there is no|there are no|isn't any|"
    r"aren't any|"
    rf"don't (?:have|do|offer)|doesn't (?:have|offer|carry|come with)) (?:[\w'-]+ ){{0,4}}(?:{_UP})",
    r"(?:not|aren't|isn't|never|nobody|no one) (?:[\w'-]+ ){0,2}(?:considered|eligible|converted|converts?|"
    r"transferred|kept on|taken on) "
    r"(?:for|to|into|as) (?:[\w'-]+ )?(?:openings?|vacanc(?:y|ies)|roles?|posts?|positions?|jobs?|permanent|staff|"
    r"employees?)",
    r"(?:won't|don't|not|can't|cannot|never) (?:pretend|say|claim|promise|tell you) (?:[\w'-]+ ){0,3}(?:leads?|goes|"
    r"takes you|gets you) "
    r"(?:anywhere|somewhere|to|on)|(?:there (?:isn't|is no|are no)|there's no|no) (?:an? )?(?:[\w'-]+ )?(?:senior|"
    r"higher|deputy|lead) "
    r"(?:ones?|versions?|grades?|posts?|titles?|roles?)|(?:so|neither|nor) (?:does|do|will) (?:the|your|this) (?:job|"
    r"work|task|role)",
    r"(?:left|leave|leaves|walk out|go home|went home) (?:[\w'-]+ ){0,2}(?:knowing|with|having learn\w{1,3}) "
    r"(?:[\w'-]+ ){0,2}(?:what (?:you|i|"
    r"they|he|she) (?:knew|came|had|started|brought)|the same|as little)",
    r"nothing (?:you|that you|of this|of it|here|learned|learnt) .. (?:next (?:job|employer|post|role)|elsewhere|take "
    r"(?:it )?with you|show for "
    r"it|afterwards|another (?:job|firm|employer))",
    r"(?:managers?|supervisors?|team leaders?|seniors?|foremen|higher posts|better jobs|good jobs|office jobs) "
    r"(?:[\w'-]+ ){0,4}(?:from (?:outside|"
    r"head office|elsewhere|other firms|abroad)|externally|parachuted)|no future (?:in|to) (?:it|this)|job with no "
    r"future|without a future",
    rf"(?:{_AMBITION}) && (?:{_NOT_HERE})",
    rf"(?:{_WHOLE}) && (?:{_RUT})",
    r"(?:(?:in|after|by) (?:year )?(?:five|ten|fifteen|twenty|thirty|\d{1,2})(?: years)?(?:' time| from now| later)?|"
    r"years from now) && "
    r"(?:you(?:'ll| will| would|'d)|they(?:'ll| will)) && still",
    r"(?:year|week|month|day) (?:one|1) && (?:year|week|month|day) (?:two|three|five|ten|twenty|thirty|hundred|a "
    r"(?:hundred|"
    r"thousand)|\d{1,3}) && (?:same|job|work|task|desk|chair|still|do|doing|identical)",
    r"(?:skills?|experience|what you (?:learn|learnt|do|know)|degree|diploma|certificate|education|qualifications?|"
    r"studies|"
    r"trade|talents?|brain) && (?:go(?:es)? rusty|rust|gather\w* dust|of no use|no use (?:here|to|elsewhere)|"
    r"worthless|(?:won't|"
    r"will not|doesn't|don't) (?:count|travel|transfer|carry|follow you|be (?:used|needed|stretched))|not (?:transfer|"
    r"transferable|be (?:used|stretched))|nobody (?:else )?(?:will|would) (?:ask|care|recogni[sz]e)|forget (?:it|them|"
    r"what "
    r"you)|(?:leave|check) (?:it|them|your \w+) at the (?:door|gate)|counts? for (?:nothing|little)|no other (?:firm|"
    r"company|"
    r"employer)|means? (?:nothing|little) (?:outside|elsewhere|anywhere))",
    plain=True,
    across=True,
    gap=40,
    spread=170,
    unless=r"<policy>|apply (?:through|via|directly|twice|unless|if you (?:don't|aren't|can't|lack))|automatic\w*|"
    r"(?:yet|but|though|still),? (?:[\w'-]+ ){0,6}(?:began|started|moved up|became|promoted|grew)|no "
    r"(?:[\w'-]+ )?experience (?:is )?(?:needed|necessary|required)|no limits?|limitless|no "
    r"ceiling|no cap|"
    r"not (?:only|just|limited)|don't just|not a dead[- ]end|tired of|don't let|never stop|no shortage|bored (?:of|"
    r"with|in)|"
    r"stuck in|discriminat\w+|regardless|without regard|veteran|shall|agreement|salary|bonus|visa|sponsor\w*|"
    r"customers?|clients|patients?|students?|pupils|no days?|two days|never the same|no (?:better|greater|finer)|"
    r"cover letter|"
    r"apply (?:now|today|here|online|via|by|below)|your (?:cv|resume)|attach\w*|we(?:'ll| will) train|"
    r"training (?:is )?(?:given|provided)|if you (?:don't|do not|aren't) (?:want|like|enjoy|have)|security clearance|"
    r"without (?:a )?(?:degree|qualification)s?|(?:clear|real|plenty|lots) (?:of )?(?:\w+ )?(?:progression|growth|"
    r"room)",
)
_CLOSED = compiled(
    rf"(?:{_UP})(?:,|:| -)? (?:[\w'-]+ ){{0,4}}(?:{_OFF})|where[^\n]{{0,30}} (?:go|goes|lead|leads|next|get|end "
    rf"up)[^\n]{{0,30}}"
    r"\?\n(?:[\w',]+ ){0,3}nowhere"
)
"""A way up that is said to be shut; the denial is what is looked for, so no other denial may cancel it."""
_NOT_CLOSED = compiled(
    r"automatic\w*|guarantee\w*|only|limited to|until|before|unless|promotion of|promotions? (?:team|code|offers?)|"
    r"discriminat\w+|"
    r"depend\w*|based on|linked|tied|slogan|just|yet|but|customers?|clients?|products?"
)
_TRIVIAL = re.compile(
    r"same|over and over|hour after hour|day in|eight hours|nothing (?:but|else|more)|(?:never|not|n't) (?:change|"
    r"vary|evolve|develop|grow)|all there is|that's (?:all|"
    r"it)|that is (?:all|it)|stays|all (?:shift|day|night|week)"
)
_MONOTONY = re.compile(
    r"\b(?:(?:click|press|watch|load|unload|sort|stamp|fold|scan|count|stack|label|copy|paste|push|feed|stuff|tick|"
    r"tap|staple|"
    r"swipe|wrap|hand out|pack|lift|lower|seal|screw|repeat|peel|punch)(?:s|es|ing|ping|ed)?|buttons?|trays?|belt|"
    r"move boxes|box|"
    r"envelopes?|type the same|conveyor|levers?|hold a sign|sign holder|leaflets?|lids?|glass|coins|barcodes?|"
    r"stickers?|"
    r"straightens?|screens?|numbers)\b"
)
_HOW_TO_APPLY = re.compile(r"\b(?:appl(?:y|ication)|cv|resume|attach|link|survey|questionnaire|inbox|cookies?)\b")
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


def _closed_ways(text: Text) -> Iterator[Match]:
    for found in _CLOSED.finditer(text.flat):
        if not _NOT_CLOSED.search(text.sentence(found.start())):
            yield Match(found.start(), found.end())


_COUNTERWEIGHT = phrases(
    r"(?:two|three|four|five|half|most|many|several|some|all|both|one) of (?:our|the|my|us|them|your) (?:[\w'-]+ "
    r"){0,4}(?:now|lead|"
    r"leads|began|started|became|run|runs|moved|were promoted)|(?:all|both|each|has|have) moved up|pay review|"
    r"(?:training|learning) "
    r"budget|(?:you(?:'ll| will| can|'d| would)|and) (?:then )?(?:learn|train as|move (?:up|to|into)|grow|become|"
    r"qualify|gain|rotate)|we "
    r"(?:train|promote|teach|develop|coach)|we (?:can|will|'ll) (?:help you|train|review|promote|teach)|we(?:'ll| "
    r"will) (?:help|train|"
    r"teach|review)|(?:clear|real|good|known) (?:path|route|way|chance)|path to|certificate at|(?:review|talk about|"
    r"look at) it (?:with "
    r"you|again)|(?:i|we) will (?:review|look at)|moves? up",
)
_FED_UP = compiled(
    r"(?:are|do|feel\w{0,3}|have) you [^\n]{0,120}\?|(?:tired|sick|fed up|bored|had enough|weary) [^\n]{0,120}\?|"
    r"(?:don't|do not) want "
    r"[^\n]{0,120}\?|(?:isn't|is not|not) a [a-z]+-[a-z]+'s dream|side income|(?:before|until|during|in) (?:your |the "
    r")?(?:probation|first (?:six|three|twelve)? ?(?:year|months))|learn by heart"
)


def _outweighed(text: Text, match: Match, gains: list[Match]) -> bool:
    """Whether the sentence asks what the reader is tired of, or a way up is promised in it or right behind it."""
    first, last = text.bounds_around(match.start, before=0)
    asked = _FED_UP.search(text.sentence(match.start))
    return bool(asked) or any(first <= gain.start <= last for gain in gains)


def cv_dead_end(text: Text) -> Iterator[Match]:
    """Nothing for a CV comes of it: no way up, nothing to learn, or other work than was wanted."""
    yield from other_occupation(text)
    if text.kind != "contract":
        gains = list(_COUNTERWEIGHT.matches(text))
        yield from (match for match in _standstill(text) if not _outweighed(text, match, gains))


def _standstill(text: Text) -> Iterator[Match]:
    yield from _TRIVIAL_TASK.matches(text)
    yield from _NO_FUTURE.matches(text)
    yield from _UNMOVED.matches(text)
    yield from _closed_ways(text)
    found = list(_NO_WAY_UP.matches(text))
    untrained = list(_NO_TRAINING.matches(text))
    trivial = [m for m in found if _TRIVIAL.search(text.flat, m.start, m.end)]
    yield from (m for m in found if m not in trivial)
    for match in trivial:
        near = text.around(match.start, before=3, after=2)
        if untrained or len(found) > len(trivial) or (_MONOTONY.search(near) and not _HOW_TO_APPLY.search(near)):
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
    r"permanently open|always open|for ever|forever|weekly(?! (?:meeting|call|team|pay|hours|report|update|rota|"
    r"schedule|"
    r"basis|catch|review|salary|wage|visit|class|lesson|newsletter|email|e-mail|contact|travel|limit|one)))",
    r"(?:new|fresh|another|next) (?:[\w'-]+ )?(?:intakes?|class(?:es)?|cohorts?|batch(?:es)?|groups?|waves?|"
    r"starters|starts|joiners|group of \w+|training class(?:es)?)(?: of (?:<number>))? (?:[\w'-]+ ){0,3}(?:every|each|"
    r"weekly|"
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
    r"went on to|since (?:19\d\d|20[01]\d)|left (?:behind|out)|i left|my previous|version|contract (?:was|is)|members|"
    r"meetings|posted again",
)
_STAY = (
    r"(?:after|for|only|just|barely|within|in|under|less than|not even|about|hardly|all of|a mere) "
    r"(?:only |just |about |less than |under |barely )*(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"\d{1,2}|a few|a couple of|some) (?:days?|weeks?|months?|shifts?)|a (?:fortnight|season|summer|winter)|"
    r"an? (?:hour|afternoon|day|week|month))"
)
_ONE_WHO_LEFT = (
    r"someone|somebody|predecessors?|(?:last|previous|former|old|first|other) (?:[\w'-]+ )?(?:one|ones|person|holder|"
    r"girl|"
    r"guy|lad|lady|man|woman|hire|chap|[a-z-]{2,15}(?:er|or|ant|ist|ian|ee|chef|cook|nanny)s?|people|two|three|four|"
    r"five|few)|(?:one|two|three|both|those|the \w+|people|person) before|before (?:you|her|him|them|that)|nobody|"
    r"no one|"
    r"most|they|she|he"
)
_SEVERAL = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|\d\d|several|many|half a dozen|a dozen|"
    r"countless|"
    r"umpteen|too many|so many"
)
_PERSON_NOUN = (
    r"people|persons?|men|women|lads|girls|hires|starters|faces|staff|nannies|chefs?|cooks?|clerks?|nurses?|guards?|"
    r"pas|"
    r"(?!employer|number|order|customer|consumer|user|offer|letter|quarter|semester|visitor|investor|partner|founder)"
    r"[a-z-]{2,15}(?:ers?|ors?|ants?|ists?|ians?|ees?|men|women|man|woman)"
)
_HOLDERS = (
    r"predecessors|(?:last|previous|past|former|earlier|other|prior) (?:two|three|four|five|six|seven|eight|"
    r"\d{1,2}|few|couple|several|lot|handful|pair)(?! (?:years|months|weeks|days|decades|quarters|hours|minutes|"
    r"rounds|stages|steps|interviews|questions|times|paragraphs|roles|jobs|employers))|(?:those|people|everyone|"
    r"everybody|all|ones|both|others|crew|team|lot|batch|shift) (?:[\w'-]+ )?(?:before (?:you|that|them|her|him|this)|"
    r"who (?:came before|held (?:it|this)|had (?:it|this)|tried (?:it|this)|joined with|started with))|(?:whole|"
    r"entire) (?:[\w'-]+ )?(?:team|crew|shift|department|office|kitchen|class|intake|cohort)|"
    rf"(?:succession|string|parade|procession|carousel|conveyor belt|long line|series) of (?:[\w'-]+ "
    rf")?(?:{_PERSON_NOUN})"
)
_HOLDER = (
    rf"predecessor|(?:last|previous|former|old|outgoing|departing) (?:[\w'-]+ )?(?:one|lad|girl|boy|man|woman|guy|"
    rf"lady|chap|fellow|bloke|"
    rf"incumbent|"
    rf"occupant|post-?holder|hire|{_PERSON_NOUN})|(?:one|person|man|woman|girl|guy|lad|somebody|someone) (?:you(?:'d|"
    rf"'ll|"
    r" would| will)? (?:be )?replac\w{1,3}|(?:who was )?(?:before|ahead of) (?:you|her|him|them|that))|[a-z]{2,12} "
    r"before (?:her|him|them|that)|(?:one|lady|girl|lad|guy|man|woman|person|colleague|manager|friend) (?:who|that) "
    r"(?:trained|showed|interviewed|hired|recruited|met|taught) you"
)
_FLED = (
    r"(?:couldn't|could not) (?:hack|take|stand|cope|handle|keep up|stick|face|bear)|(?:wasn't|weren't) (?:up to|a "
    r"(?:good )?"
    r"fit)|cracked|snapped|burn(?:t|ed|s) out|burnout|walk(?:ed|s|ing) (?:out|off|away)|walked|stormed (?:out|off)|"
    r"ghosted|"
    r"vanished|disappeared|(?:did|done|does) a runner|ran (?:off|away|for|a mile)|fled|bolted|bailed|(?:threw|thrown) "
    r"in "
    r"the towel|(?:packed|jacked|chucked|packing) it in|never (?:came back|returned|turned up|showed up|reappeared)|"
    r"stopped (?:coming|turning up|showing up|answering)|absconded|(?:went|gone|goes) awol|quit|quits|had enough|gave "
    r"up|"
    r"gives? up|given up|(?:didn't|did not|doesn't|don't) (?:work out|last|make it|stick|cut it|pan out|come back|stay|"
    r"survive|hang around|want to stay)|(?:drop|dropped|washed|crashed|timed) out|jumped ship|put in (?:his|her|their) "
    r"papers|call(?:ed)? it (?:quits|a day)|left (?:in tears|in a (?:huff|hurry|rush)|suddenly|abruptly|without (?:a "
    r"word|"
    r"notice|warning)|mid-?\w+|overnight|early|unexpectedly)|(?:was|were|got|been|be) (?:let go|sacked|fired|"
    r"dismissed)|"
    r"part(?:ed)? (?:ways|company)|came and went|come and gone|changed hands"
)
_WENT = (
    rf"{_FLED}|left|leave|leaves|gone|went|resigned|moved on|departed|is leaving|are leaving|gave notice|handed in|"
    r"handed (?:his|her|their) notice|replaced"
)
_LASTED = (
    r"lasted|lasts?|stayed|managed|survived|stuck|held|had (?:it|them|this|the \w+)|kept|endured|made it|(?:was|were|"
    r"been) "
    r"(?:here|with us|in (?:it|post|the \w+)|around)|did"
)
_BRIEF = (
    r"(?:by|before|until|till) (?:lunch|lunchtime|friday|monday|the weekend|christmas|easter|summer|payday|the end of "
    r"(?:the|"
    r"that|their|her|his) (?:first )?(?:day|week|month|shift))|(?:before|inside|within) (?:the|their|his|her|a|one) "
    r"(?:first "
    r")?(?:day|week|month|fortnight|shift|pay ?day|pay ?check|year|season)|overnight|(?:one|two|three|four|five|six|"
    r"seven|"
    r"eight|nine|ten|eleven|twelve|\d{1,2}) (?:days?|weeks?|months?|shifts?)|half a (?:day|week|year|shift)|a (?:few|"
    r"couple of) (?:days|weeks|"
    r"months|shifts)|(?:an?|one|the) (?:single )?(?:day|week|fortnight|month|shift|season|winter|summer|morning|"
    r"afternoon)"
)
_DEPARTED = phrases(
    rf"(?:{_HOLDERS}) && (?:{_WENT})",
    rf"(?:{_HOLDER}) && (?:{_FLED})",
    rf"(?:{_HOLDER}) && (?:{_WENT}|{_LASTED}) && (?:{_BRIEF})",
    rf"(?:{_SEVERAL}) (?:[\w'-]+ ){{0,3}}(?:have |has |had )(?:already |now |all )?(?:had|held|tried|done|driven|"
    rf"ridden|worn|"
    r"sat|run|manned|covered|started|been|joined) .. (?:since|this (?:year|month|summer|winter|spring|season)|so far|"
    r"in (?:under|less|the (?:last|past)|as many|<period>))",
    r"(?:anniversar(?:y|ies)|long service|birthday with us|(?:one|first|full) year (?:here|with us|in (?:post|the "
    r"job))) && "
    r"(?:nobody|no one|no-one|none|never|not|haven't|hasn't|yet to|few|rarely|hardly)",
    r"(?:nobody|no one|no-one|none|not (?:one|many|a soul)|few|very few|precious few|hardly (?:any\w*|a soul)|"
    r"scarcely (?:any\w*|"
    r"a soul)) (?:[\w'-]+ ){0,5}(?:see|sees|saw|gets?|got|makes?|made|reach(?:es|ed)?|lasts?|lasted|stays?|stayed|"
    r"finish(?:es|"
    r"ed)?|celebrates?|survives?|survived) (?:[\w'-]+ ){0,3}(?:probation|year|winter|summer|season|christmas|"
    r"easter|month|week|"
    r"anniversary|spring|autumn)",
    rf"(?:{_SEVERAL}) (?:of (?:our|the|my) )?(?!candidates|applicants|members|players|teams)(?:{_PERSON_NOUN}) "
    rf"(?:[\w'-]+ ){{0,2}}"
    rf"(?:{_FLED}|resigned)",
    r"(?:turnover|attrition|churn|retention) (?:[\w'-]+ ){0,4}(?:is|has been|was|runs|remains|stays) (?:[\w'-]+ "
    r"){0,2}(?:high|"
    r"heavy|brutal|fierce|steep|terrible|dreadful|awful|poor|bad|weak|dire|weakness|problem|challenge|headache|"
    r"struggle|achilles\W+"
    r"heel|weak (?:spot|point))",
    r"(?:filled|advertised|listed|posted|recruited for|hired for|had to (?:fill|list|post)) (?:[\w'-]+ ){0,3}(?:twice|"
    r"(?:three|"
    r"four|five|six|several|many|\d) times)|(?:keeps|kept) (?:coming (?:back|up|free)|reappearing|opening up|falling "
    r"vacant|"
    r"cropping up|becoming vacant|turning up on)|(?:third|fourth|fifth|sixth|2nd|second|3rd|4th|5th) time (?:this|in|"
    r"since)|"
    r"wanted,? (?:once )?again|(?:it's|it is) us again|(?:hiring|recruiting|looking|searching) again",
    r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th) (?:[\w'-]+ ){1,4}(?:has|have|had|"
    r"we've|they've) "
    r"(?:met|had|seen|hired|tried|taken on|trained|lost|got through) .. (?:this (?:year|quarter|season)|since|in "
    r"(?:<number>|under|as))",
    r"(?:ad|advert|notice|sign|posting|vacancy|post|job|listing) (?:has|have|had) (?:[\w'-]+ )?been (?:up|on|out|open|"
    r"online|listed|live|"
    r"vacant|running|pinned|empty|unfilled) .. (?:since|for (?:months|ages|a year|over|<number> months|half a year))",
    r"(?:half|few|fewer|<number>|some|a third|not all)(?: of them)? (?:come|came|comes|turn|turned|show|showed) "
    r"(?:back|up) .. (?:on (?:the )?"
    r"(?:tuesday|wednesday|thursday|second)|next (?:day|morning|week)|day two|the day after|after lunch)",
    r"(?:hire|hiring|start|take|recruit|book|train) (?:[\w'-]+ ){0,2}(?:two|three|four|double|twice as many|extra|"
    r"more than we need) "
    r"(?:[\w'-]+ ){0,3}(?:for (?:the|every|each) (?:one )?(?:post|job|seat|desk|place|role|chair)|(?:because|as|since|"
    r"knowing) (?:half|one|"
    r"some|most))",
    rf"(?:go|goes|going|gone|went|get|gets|got|run|runs|burns?|churns?|chew|chews) through (?:[\w'-]+ "
    rf"){{0,2}}(?:{_PERSON_NOUN}) "
    r"(?:like|every|at|faster|quicker)",
    plain=True,
    gap=45,
    spread=120,
    unless=r"since (?:mon|tues|wednes|thurs|fri|yester)day|since (?:19\d\d|20[01]\d)|candidates|i left|<policy>|"
    r"promot\w+|retir\w+|matern\w+|patern\w+|parental|sabbatical|customers?|clients? (?:left|quit)|"
    r"patients?|"
    r"guests?|students?|users|tenants?|growth|growing|turnover of [$£€]|stock|inventory|grew|expand\w*|seasonal|moved "
    r"up|(?:for|after|over|nearly|"
    r"almost) (?:[\w'-]+ )?\d{1,2} years|years|decades?|interview\w*|notice period|holiday|annual leave|leave (?:of|"
    r"entitlement|policy|allowance)|hand(?:s|ing)? ?over|transferred|apply|applied|application|shares|options|vest\w*|"
    r"bonus|school|course|offer|reference\w*|employment history|went on to|you left|why did you|if you|severance|"
    r"went (?:live|well|through|public|down well)|left (?:over|a (?:mark|legacy|review)|off|side|hand)|"
    r"(?:salary|pay|wage)s? (?:went|was|were)",
)
_NEVER_FILLED = phrases(
    r"(?:<number>|few|some|half|most|those)(?: of (?:them|you|these|"
    r"the \w+))? (?:[\w'-]+ ){0,2}(?:still (?:be )?(?:here|with us|around|"
    r"standing)|left standing|remain(?:s|ing)?|survive|make it|stick) (?:[\w'-]+ )?(?:by|at|after|come|next|"
    r"until) (?:the end|christmas|"
    r"summer|easter|month|friday|week|that|spring|autumn)",
    r"(?:longest[- ](?:serving|standing)|oldest hand|most senior|most experienced|veteran|old hand|"
    r"old-timer) && (?:since (?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|easter|last)|"
    r"<number> "
    r"(?:months|weeks)|by (?:autumn|summer|spring|winter|christmas|easter))",
    r"(?:notice|ad|advert|post|posting|sign|listing|vacancy) .. never .. (?:comes?|came|taken|goes|gets?) (?:down|off|"
    r"away|old|cold)|always "
    r"(?:a|an|some|one) (?:[\w'-]+ ){1,3}without (?:a|an|any) (?:driver|cook|nurse|teacher|guard|carer|cleaner|agent|"
    r"owner|holder)",
    r"(?:fresh|new|another) (?:[\w'-]+ )?(?:vans?|crews?|teams?|batch(?:es)?|class(?:es)?|groups?|lots?|sets?|waves?|"
    r"intakes?|faces|starters|"
    r"people|recruits|minibus|bus|busload|<number>)(?: of (?:<number>|people|\w+s))? (?:[\w'-]+ ){0,3}(?:each|"
    r"every) (?:week|month|monday|"
    r"tuesday|wednesday|thursday|friday|fortnight|morning)",
    r"(?:take|hire|need|start|want|recruit) && (?:<number>|dozens) && (?:same (?:number|again|amount)|"
    r"(?:and )?again (?:next|the|in|every)|"
    r"another (?:<number>|batch|lot|group)) && (?:week|month|friday|monday|fortnight|quarter)",
    r"(?:most|many|half|some|the average|usual\w{0,2})(?: of (?:ours|them|our \w+|the \w+))? (?:[\w'-]+ ){0,2}(?:stay|"
    r"stays|last|lasts|manage|do|"
    r"give us) (?:about |only |just |maybe |for )*(?:a|one|two|three|\d) (?:terms?|seasons?|summers?|winters?|weeks?|"
    r"months?|quarters?|days?)",
    gap=45,
    spread=170,
    plain=True,
    unless=r"<policy>|customers?|clients?|patients?|guests?|students? stay|users|tenants?|growth|growing|seasonal|"
    r"trial|course|intern\w*|"
    r"placements?|new (?:shop|branch|site|plant|contract)|<number> years|product\w*|release\w*|features?|blog",
)
_COME_AND_GO = phrases(
    r"record (?:[\w'-]+ ){0,3}(?:is|stands at|was|so far) (?:[\w'-]+ )?<number> (?:weeks?|months?|days?)",
    r"(?:people|staff|everyone|they|colleagues|most|folk|assistants) (?:[\w'-]+ )?(?:burn|burns|burned|burnt) out",
    r"(?:hired|recruited|filled|advertised|interviewed|looked|replaced) .. (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|"
    r"december|spring|summer|autumn|winter) .. (?:again|and now|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|"
    r"summer|autumn|winter)",
    rf"(?:{_ONE_WHO_LEFT}) && (?:left|quit|gone|walked(?: out)?|resigned|lasted|stayed|here|with us|managed|"
    rf"stuck (?:it )?"
    rf"(?:out)?|survived|had enough|went|packed (?:it )?in|handed in|gave (?:up|notice)|bailed|disappeared|ghosted) && "
    rf"(?:{_STAY})",
    r"(?:lasted|stayed|managed|survived|did|stuck it) (?:only |just |all of |barely )?(?:a|one|two|three|four|five|"
    r"six|\d{1,2}) (?:quarters?|"
    r"weeks?|months?|days?|shifts?|season|term)",
    r"(?:you'd be|you would be|you'll be|you will be|that makes you|call it) (?:[\w'-]+ ){0,4}(?:number|no\.?|"
    r"#) ?(?:three|four|five|six|"
    r"seven|eight|nine|ten|\d)",
    r"(?:keep|kept|keeps) (?:dropping|leaving|quitting|walking|losing|vanishing|disappearing|falling)|dropp(?:ing|ed|"
    r"s) (?:off|out) (?:so|"
    r"all|every|like|fast)|revolving (?:cast|door|team)|merry-go-round|musical chairs|conveyor belt of|"
    r"bleeding (?:staff|people)|"
    r"haemorrhag\w+|(?:staff |employee )?retention (?:[\w'-]+ ){0,4}(?:not|n't|never|poor|weak|low|problem|issue|"
    r"struggle|challenge|"
    r"difficult|bad|dire)|(?:not|n't|never|poor|weak|bad|struggle\w?) (?:[\w'-]+ ){0,3}(?:at|with)? ?(?:keeping|"
    r"retaining|holding on to|"
    r"hanging on to) (?:[\w'-]+ )?(?:people|staff|anyone|anybody|them|talent)",
    r"(?:whole|entire|all of the|most of the|nearly all|half (?:of )?the|everyone|everybody) (?:[\w'-]+ ){0,4}(?:is|"
    r"are|was|were) (?:[\w'-]+ )?"
    r"(?:new|replaced|gone|brand new) (?:since|in|within|this)",
    r"(?:chair|seat|desk|post|position|role|office) && (?:empty|vacant|unfilled|unoccupied|cold|"
    r"warm) && (?:more (?:often )?than|most of|"
    r"half the|again|months|repeatedly|often|never)",
    rf"(?:left|quit|gone|walked(?: out)?|resigned|gave notice|packed it in) {_STAY}(?:[^\n]{{0,20}} (?:before|too|"
    rf"as well|"
    rf"likewise|again))",
    r"(?:half|most|many|a third|two thirds|a quarter|(?:one|two|three|four|six|seven|eight|nine) (?:in|out of|"
    r"of) (?:every )?"
    r"(?:two|three|four|five|ten)|plenty|a lot|\d\d ?(?:%|percent|per cent)|the majority|more than half|not everyone|"
    r"very few|few) && (?:don't|do not|never|fail(?:s|ed)? to|won't|doesn't|didn't|drop|give up|gone|leave|leaves|"
    r"left|quit|"
    r"quits|are out|disappear|vanish) && (?:come back|return|stay|last|finish|make it|reach|show (?:up)?|turn up|pass|"
    r"complete|first (?:day|week|fortnight|month|shift|summer|year)|by (?:lunch|friday|christmas|month|summer|easter|"
    r"the end)|before (?:the|their|lunch|christmas)|within|after (?:a|the|one|two)|inside)",
    r"(?:post|posts|job|role|vacancy|position|ad|advert|listing|seat|chair|desk|it|one|we|this) && (?:(?:been |"
    r"had (?:it |"
    r"this )?|was |stood |sat )(?:[\w'-]+ )?(?:up|open|online|live|running|advertised|listed|unfilled|vacant|empty|"
    r"out)|"
    r"re-?(?:posted|advertised|listed|opened)|back (?:up|online|on here)) && (?:(?:since|from) (?:[\w'-]+ )?(?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|"
    r"last|christmas|easter|20\d\d)|again|most of the year|(?:<number>|third|several|many) (?:times|months)|"
    r"on and off|every "
    r"(?:few|other)|for (?:months|ages|a year|over))",
    r"(?:second|third|fourth|fifth|sixth|nth|umpteenth|2nd|3rd|4th|5th|<number>(?:th)?) (?:time|times|go|attempt|"
    r"round|try)"
    r"(?: [\w'-]+){0,3} (?:we|i|this|that|they)(?:'ve|'re| have| had)? ?(?:[\w'-]+ ){0,2}(?:put|post|posted|list|"
    r"listed|"
    r"advertis\w{1,3}|run|ran|hired?|hiring|recruit\w{0,3}|fill\w{0,3}|looked|looking|tried|had to|been|asked)",
    r"(?:seen|noticed|spotted|recogni[sz]e|remember) (?:this|our|the same|it|that) (?:one|ad|advert|post|posting|"
    r"listing|job|"
    r"before|again)|(?:next|new) (?:\w+ )?(?:sticks?|stays?|lasts?|hangs?) (?:around|longer|with us|it out)|"
    r"over-?hir(?:e|"
    r"ing)|hopefully .. (?:sticks?|stays?|lasts?|hang)|(?:wear|get|run|go|burn|churn)(?:s|"
    r"ing)? through (?:[\w'-]+ )?(?:people|"
    r"staff|assistants|managers|cooks|drivers|pas|nannies|agents|hires|workers)",
    r"(?:always|constantly|for ever|forever|ever|perpetually) (?:[\w'-]+ ){0,2}(?:a (?:chair|seat|desk|place|headset|"
    r"locker|"
    r"badge|vacancy|gap)|someone (?:leaving|new|going)|new (?:faces|people|starters|names)|farewell|leaving do|goodbye|"
    r"short|understaffed)|(?:leaving|farewell|goodbye) (?:cakes?|cards?|part(?:y|ies)|drinks|do's?) && (?:every|each|"
    r"most|"
    r"week|always|regular\w{0,2})",
    r"(?:people|staff|starters|hires|workers|agents|colleagues|folk|youngsters|they) (?:[\w'-]+ ){0,3}(?:leave|"
    r"leaving|go|"
    r"move on|quit|drift off|walk|disappear) (?:[\w'-]+ )?(?:within|inside|after|before|by|"
    r"in) (?:[\w'-]+ ){0,2}(?:year|"
    r"months?|weeks?|days?|fortnight|christmas|summer|season|spring)",
    r"(?:learn|remember|forget|know|learning|remembering|bother) (?:[\w'-]+ )?names && (?:never|nobody|no one|not|"
    r"stopped|long|"
    r"change|gone|leave|don't|anymore)",
    gap=45,
    spread=170,
    plain=True,
    unless=r"i left|my previous|left behind|budget|frozen|approved|<policy>|promot\w+|retir\w+|matern\w+|customers?|"
    r"clients?|patients?|guests?|"
    r"students?|users|tenants?|"
    r"growth|"
    r"growing|grew|expand\w*|seasonal|contract (?:ended|ends)|moved up|(?:for|after) (?:[\w'-]+ )?\d{1,2} years|"
    r"interview\w*|probation|notice|holiday|leave (?:is|of|entitlement|policy|allowance)|annual leave|parental|"
    r"application|"
    r"moved to (?:our|the)|hand(?:s|ing)? over|transferred|applied|shares|options|vest\w*|pay ?check|"
    r"training (?:lasts|is)|trial|company (?:has|was) (?:been )?(?:open|founded)|"
    r"online (?:since|shop)|school|course|offer|hear[d]? (?:from|back)|closing date|get back|reply|years with us|"
    r"came back",
)
_MANY = re.compile(
    r"(?<![\w$£€.,/-])(\d{1,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|"
    r"dozens of) ?\+? (?:[\w'-]+ ){0,3}?(?:people|agents|reps|representatives|starters|callers|sellers|drivers|"
    r"workers|staff|hires|candidates|positions|openings|vacancies|places|posts|roles|seats|desks|operators|canvassers|"
    r"closers|interviewers|"
    r"associates|spots|seats|new starters|clerks|individuals|nos\b|numbers|heads|pax|joiners|helpers|packers|guards|"
    r"[a-z]{4,}(?:ers|ors|ists|ants)|"
    r"cleaners|pickers|riders|couriers|boys|girls|men|women|persons)\b"
)
_NEAR_START = re.compile(
    r"(?:by|before|starting|start|begin|for|this|next|on) (?:this |next |the coming )?(?:monday|tuesday|wednesday|"
    r"thursday|friday|week\b|month\b|the end of (?:the|this) (?:week|month)|tomorrow|weekend)|immediate(?:ly)?|asap|"
    r"urgent(?:ly)?|right away|straight away|this week|at once|today|month[- ]?end|before (?:the )?(?:month|week)|"
    r"daily "
    r"joining|spot joining|walk[- ]?in"
)
_WANTED = re.compile(
    r"need|wanted|want|hir(?:e|ing)|must (?:be )?fill|fill|recruit|looking for|seeking|require|required|tak(?:e|ing)|"
    r"openings|vacancies|available|start|begin|joining|before"
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
        yield from _DEPARTED.matches(text)
        yield from _COME_AND_GO.matches(text)
        yield from _NEVER_FILLED.matches(text)
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
    r"(?:join|joining|part of|member of|members of|welcome to|welcom\w{1,3} (?:you )?(?:to|into|in)|into|grow|growing|"
    r"addition to|belong to|"
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
    unless=r"foster care|<policy>|(?:don't|do not|won't|never|not going to) (?:say|call|pretend|claim|"
    r"tell)[^\n]{0,30}|not "
    r"a family|isn't a family|no family|families we|client families|single[- ]family|"
    r"multi-?family|family (?:and|&) friends|friends (?:and|&) family|patients?|your family|their famil\w+|"
    r"for (?:you and )?your|family health|residents?|(?<!adopt )family members|family leave|family planning",
)


_KIN = phrases(
    r"(?:we|we're|you|you're|you'll|team|colleagues|co-?workers|staff|crew|here|office|kitchen|company|firm|business|"
    r"boss|"
    r"founders?|everyone|everybody|employees|us|join\w{0,3}|hire|welcome|drivers|workers|nurses|lads|girls|people|"
    r"owner|mr \w+|mrs \w+) && (?:blood|relatives|kin(?:folk|ship)?|siblings|(?:mum|mom|mama) and (?:dad|papa|pop)|"
    r"aunties|uncles|aunts|nieces|nephews|"
    r"brothers|sisters|brotherhood|sisterhood|cousins|adopt(?:ed|s|ing|ion)?|(?:our|your|the|like a|a second|"
    r"everyone's|everybody's|second|his|her|office|"
    r"work) (?:\w+ )?(?:mother|father|mum|mom|dad|mama|papa|uncle|auntie|aunt|grandma|clan|tribe|parents?)|clan|"
    r"household|"
    r"one roof|home away from home|second home|daughters?|sons?|like (?:one of )?(?:our|their) own|same table|parents|"
    r"children of) && (?:more than|not (?:just|only|merely|a|joining|colleagues|employees|hiring)|aren't|isn't|"
    r"we are|"
    r"we're|you're|you are|being|call each other|calls? (?:the|our|themselves)|think of|you never had|call (?:him|her|"
    r"us|them)|once you|treat\w{0,2}|all|one of|becomes?|"
    r"like|each other|here|you'd|don't have|from day one|picked|as (?:his|her|our|their))",
    r"(?:round|around|at|like) (?:your|our|mum's|mama's|grandma's|a|one|the same) (?:\w+ )?(?:mum's|mother's|mama's|"
    r"nan's|kitchen|sunday|dinner) "
    r"(?:table|roast|lunch|dinner)",
    plain=True,
    spread=130,
    unless=r"foster care|<policy>|child(?:ren)?'?s?|patients?|donat\w*|blood (?:pressure|test|bank|sample|donor)|next "
    r"of kin|"
    r"pets?|dogs?|"
    r"cats?|animals?|customers?|clients?|residents?|famil(?:y|ies) (?:we|who|support|law)|your (?:children|kids|mother|"
    r"father|parents)|matern\w*|patern\w*|parental|adoption leave|adopt(?:ed|ing|s)? (?:a|the|new|our|agile|best|by|"
    r"policy|policies)|school|nursery|pupils|students|foster\w*|social work\w*|brothers (?:ltd|inc|and sons|&)|& sons|"
    r"and sons|working parents|benefit\w*|relatives of|employees?' relatives|hire relatives|nepotism|members|household "
    r"(?:goods|names?|waste|brand)|son of|insurance",
)

_US = (
    r"we|we're|we've|us|our|team|staff|colleagues|co-?workers|crew|office|company|firm|everyone|everybody|employees|"
    r"people|"
    r"workplace|you'll|you|you're|here|shop|kitchen|ward|school|hotel|boss|owners?|founders?|management|culture|"
    r"atmosphere|"
    r"environment|brigade|drivers|nurses|work"
)
_BELONG = (
    r"like|treat\w{0,3}|part of|join\w{0,3}|becom\w{1,3}|feels?|feeling|welcom\w{1,3}|call|calls|consider|regard|"
    r"think of|see "
    r"(?:ourselves|each other|our|you|one another)|know each other|look(?:s|ing)? (?:after|out for)|more than|not "
    r"(?:just|only|so "
    r"much|merely)|rather than|less a|truly|really|whole|one|big|great|extended|second|true|real|happy|growing|wider|"
    r"tight|close|"
    r"loving|belong\w{0,3}|as|spirit|feel|vibe|values|bond\w{0,3}|adopt\w{0,3}|loyal\w{0,2}|in it together|are|is"
)
_AS_KIN = phrases(
    r"(?:still|very much|truly|really|always|simply|above all) (?:a |one |like )?(?:\w+ )?family(?= at heart|[.,!;]|$|"
    r"\n)|family at heart",
    r"family (?:that )?we(?:'ve| have)? (?:become|became|built|created|made|chose|chosen|picked)|(?:find|found|gain|"
    r"get) (?:a|your|"
    r"another|a second|a new) (?:\w+ )?family(?= (?:here|in|at|with)|[.,!;]|$|\n)",
    rf"(?:{_US}) && (?:family|famille|familia)(?! (?:owned|run|business|firm|company|practice|law|medicine|members?|"
    rf"friendly|"
    r"office|doctor|health|first|leave|holidays?|of (?:[\w-]+ )?(?:two|three|four|five|six|brands|companies|products|"
    r"funds|businesses|processors|chips|hotels|schools|stores|shops|restaurants|websites|magazines|titles|apps|tools|"
    r"charities|dealerships|agencies|firms|practices|sites|standards|languages|solutions|services|vehicles|models|"
    r"drugs|proteins|materials|colleges|hospitals|cent(?:er|re)s|clinics|publications|banks|newspapers)|foundation|"
    r"court|"
    r"time|life|"
    r"plans?|"
    r"planning|services?|support|centre|center|hotel|restaurant|dentist\w*|room|rooms|therap\w+|cover|and|or|"
    r"commitments?|trust|"
    r"homes?|houses?|cars?|vehicles?|responsib\w+|events?|days?|coverage|dental|medical|insurance|reasons?|status|"
    r"emergenc\w+|"
    r"care|needs|situation|name|names|history|seeking|seeks|in|with|living|based|physician|nurse|caregiver|resource|"
    r"engagement|"
    r"farm|bakery|estate|butcher\w*|brewery|shop|pub|garage|package|membership|fun|entertainment|park|resort|visits?|"
    r"meals?|"
    rf"circumstances|obligations?|unit|liaison|worker|group|'s|dog|pets?))(?![-'/]) && (?:{_BELONG})",
    plain=True,
    spread=90,
    unless=r"<policy>|families|your (?:[\w'-]+ )?family|their family|his family|her family|my family|for (?:the |a |"
    r"our )?(?:\w+ )?"
    r"family(?! we)|by (?:the|a|one) (?:\w+ )?family|of (?:a|the) (?:royal|\w+ net worth) family|private family|"
    r"single[- "
    r"]family|multi-?"
    r"family|(?:friends|work|community|career)(?:,|/| and| &| or) family|family (?:and|&|or) |not (?:a|your) family|"
    r"isn't a "
    r"family|aren't (?:a |your )?family|no family|never say|won't say|don't (?:say|call|claim|pretend)|patients?|"
    r"residents?|"
    r"clients?|discriminat\w+|marital|orientation|family[- ](?:owned|run|friendly|oriented vacation)|"
    r"(?:medical|dental|health|travel|relocation|visa|immediate|foster|adoptive|host|nanny|au pair|children|kids|"
    r"household|"
    r"live-in|leave|insurance|discounts?|benefits?|caring|carer)",
)


def family_culture(text: Text) -> Iterator[Match]:
    """The employer calls the team a family."""
    if text.kind != "contract":
        yield from _FAMILY.matches(text)
        yield from _AS_KIN.matches(text)
        yield from _KIN.matches(text)


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
