"""Hours without end or without pay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import phrases
from offer_eval.core.red_flags.words.quantities import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

_ASKED = (
    r"must|need(?:s|ed)? to|have to|has to|required|requires?|willing(?:ness)?|able|ability|expected|expects?|"
    r"prepared|should|will|shall|be|flexib\w{2,6}|can|want|wanted|ready|comfortable|happy|available|availability|"
    r"agree|demands?|expectation|commit\w{0,6}|open to|anticipate|mean|means|you|your"
)

_ODD_HOURS = (
    r"(?:non-?traditional|irregular|extended|unsoci(?:al|able)|anti-?social|long|longer|odd|extra|additional|"
    r"unusual|late|all|crazy|unlimited|non-?standard|excessive|punishing|gruelling|grueling|brutal|after|out of|"
    r"outside (?:of )?(?:normal|office|regular|business|core|contracted|working)|beyond (?:normal|regular|"
    r"contracted|business|office|your|the (?:normal|standard|regular)))[- ](?:[\w'-]+ )?hours|late nights?|"
    r"(?:late |long )?(?:nights|evenings)(?:,| and| &|/| or)* ?(?:and |or |& )?(?:weekends|holidays|weekend work|"
    r"saturdays)|weekends (?:and|&|or|,) (?:[\w'-]+ )?(?:evenings|nights|holidays|late)|(?:all|any) hours|"
    r"12-hour days|fourteen-hour days|twelve-hour days|1[0-6][- ]hour days?|long days|(?:six|seven|6|"
    r"7)[- ]days?(?: a| per|/)? ?week|(?:nights?|evenings?) and (?:weekend|sunday|saturday)s?"
)

_WEEK_HOURS = re.compile(
    r"(?<![\w.$£€])(?:(\d{2,3}) ?(?:-|to) ?)?(\d{2,3}|fifty|sixty|seventy|eighty|ninety|fifty-five|"
    r"sixty-five)\+? ?(?:plus |or more )?-?(?:hours?|hrs?)[ -]?(?: ?(?:per|a|each|/|every|work|working|in a|"
    r"is the|was|are|weeks?)+ ?)?(?:week|weeks|norm|normal|standard|average)"
)

LONG_WEEK_HOURS = 50
"""A week of at least so many hours is long: above the 48 of the EU working-time directive, rounded up."""

_ALWAYS = phrases(
    r"whatever it takes|what ever it takes|around[- ]the[- ]clock|round[- ]the[- ]clock",
    r"(?:available|availability|reachable|contactable|on[- ]call|accessible|phone on|answer\w{0,3}|respond\w{0,3}|"
    r"monitor|checking|check|duty|standby|stand-by|switched on|reply|replies) .. (?:24 ?/ ?7|24x7|at all (?:times|"
    r"hours)|day (?:and|or) night|any (?:time|hour)|all hours|night and day|every hour|seven days|7 days|"
    r"nights? (?:and|or) weekends?|even(?:ing)?s? and weekends?|weekends|holidays|late at night|after (?:hours|"
    r"midnight|work)|in the (?:evening|night)s?|sundays?|vacations?|365|always|on leave|past midnight|"
    r"bank holidays)",
    r"(?:24 ?/ ?7|24x7|you are always|be always|always (?:be )?|constantly|at all times|day and night|"
    r"permanently) ?(?:[\w'-]+ )?(?:available|availability|on[- ]call|reachable|contactable|accessible|online|"
    r"switched on|mentality|commitment|attitude)",
    r"no (?:set|fixed|normal|regular|official|limit (?:to|on) (?:the |your )?)(?: ?(?:[\w'-]+ )?)hours|"
    r"hours (?:have|know) no (?:limit|end)|no limit (?:to|on) (?:the |your |working )*hours|(?:don't|do not|never|"
    r"nobody|no one) (?:[\w'-]+ )?(?:count|counts|counting|watch|watches|look at|looks at) (?:the |our |their |"
    r"your )?(?:hours|clock)",
    r"(?:clock[- ]?watchers?|nine[- ]to[- ]five(?:rs?)?|9[- ]?(?:to|-)[- ]?5(?:ers?)?|(?:a )?(?:typical |"
    r"standard |regular |normal )?(?:9|nine)(?:am)?[- ](?:to|-)[- ](?:5|five)(?:pm)?(?: job)?)(?: \w+)? .. (?:not|"
    r"need not|needn't|don't|no|isn't|aren't|won't|elsewhere|look away|wrong|mentality|please|avoid)",
    r"(?:not|isn't|never|no|don't) (?:[\w'-]+ ){0,3}(?:9[- ]?(?:to|-)[- ]?5|nine[- ]to[- ]five|9-5er|"
    r"clock[- ]?watch\w{0,4}|clock in and out|leave at (?:five|5|six|6))",
    r"(?:work|stay|keep going|here|on site|in the office|at it|shift|day|you) .. (?:until (?:the )?(?:job|work|it|"
    r"everything|they|task|last|project|orders?) (?:is|are|gets?|has been|'s)? ?(?:all )?(?:done|finished|"
    r"complete|perfect|leaves?|gone)|till (?:it's|the job is|everything is) (?:done|finished))",
    r"(?:family|everyone|everybody|we all|team|staff|you|all hands|people) .. (?:come|comes|came|work|works|"
    r"pull\w{0,3}|step\w{0,2}|help\w{0,3}|pitch\w{0,2}|called|call)(?: in)? .. (?:day off|days off|days? of rest|"
    r"rest days?|holidays?|weekends? off|free (?:days?|time|weekends?|evenings?)|their own time|off days?)",
    r"(?:no|few|rare|rarely|hardly any|forget|without|never|not|one|cancel|cancelled|give up|sacrifice|miss|"
    r"expect no) (?:[\w'-]+ ){0,3}(?:days? off|weekends? off|holidays|lunch breaks?|breaks|time off|evenings off|"
    r"free weekends|life outside|personal life|work[-/ ]life balance|sick days)",
    r"(?:work|works|working|open|job|here|shifts?|on|rota|schedule|days) .. (?:seven days a week|7 days a week|"
    r"six days a week|6 days a week|7 days per week|6 days per week|every weekend|every saturday and sunday|"
    r"(?:six|seven|6|7)[- ]day (?:work ?)?weeks?)",
    r"(?:expect|expects|expected|prepared|take|need|there(?:'ll| will) be|you(?:'ll| will)? (?:get|have|be)|ready|"
    r"used to|mind|happy|cheerful|"
    r"answer\w{0,3}|reply|replies|respond|read|must|will|and so (?:do|will|should)) && (?:messages?|calls?|texts?|"
    r"e-?mails?|pings?|rings?|slack|whatsapps?|phone) && (?:(?:9|10|11|12|nine|ten|eleven|twelve|[1-5]|one|two|three|"
    r"four)"
    r"(?::\d\d)? ?(?:at night|a\.?m\b\.?|in the (?:night|small hours|middle)|o'clock at night)|(?:9|10|11) ?p\.?m\b|"
    r"(?:dead|middle) of the night|small hours|after (?:dark|dinner|bedtime|midnight)|on (?:sundays?|holidays?|your "
    r"holiday|your wedding|leave)|at night|day and night|while you sleep)",
    r"(?:need|needs|want|wants|like|insist|prefer|expect|hop(?:e|ing)|plan|if you|anyone who|people who|those who) .. "
    r"(?:switch|turn|log|clock|shut|finish|leave|go home|be home|see|watch|count)(?:s|es|ing)? .. (?:off|out|five|six|"
    r"on "
    r"time|evenings?|dinner|clock|bedtime|weekends?|hours|kids|children|daylight|family) .. (?:(?:isn't|not|won't|"
    r"never|"
    r"don't|doesn't|aren't) (?:[\w'-]+ ){0,3}(?:for you|last|work|fit|apply|belong|the (?:place|job|one|person|right)|"
    r"stay|make it|survive|us)|elsewhere|wrong (?:place|job)|look away|keep (?:looking|scrolling)|disappointed)",
    r"(?:up|in|here|open|work\w{0,3}|office|shop|desk|go|on|day|days|hours|shifts?|start|run|"
    r"runs) .. (?:(?:from )?(?:seven|"
    r"eight|nine|ten|six|7|8|9|6|10)(?: ?a\.?m\.?| in the morning|:\d\d)? (?:to|till|until|through to) (?:nine|ten|"
    r"eleven|"
    r"midnight|9|10|11|late|whenever)(?: ?p\.?m\.?| at night|:\d\d)?) && (?:six|seven|most|every|usual\w{0,2}|daily|"
    r"that's|deal|week|normal\w{0,2}|norm|saturdays?|sundays?|days)",
    r"(?:sun|sunrise|dawn|daylight|cleaners|moon|birds|lights) && (?:come up|comes up|rise|rises|set|sees?|seen|see|at|"
    r"until|till|still|switch) && (?:office|desk|work|laptop|leave|site|studio|shop) && (?:week|often|twice|usual|"
    r"season|"
    r"nights?|month|normal|most|every|we|you)",
    r"(?:whole|all|entire|full|every (?:minute|hour|waking hour)) of (?:his|her|their|your|the) (?:time|day|life|"
    r"waking "
    r"hours|days|hours) && (?:day and (?:by )?night|by night|service|weekends?|at any (?:time|hour)|disposal|devote)",
    r"(?:whatever|whichever|however many|as many|any|all the|such) (?:long )?(?:hours|evenings|weekends|nights) "
    r"(?:[\w'-]+ ){0,5}(?:demands?|requires?|needs?|takes?|asks?|wants?|dictates?|calls? for|necessary|needed|comes?)",
    r"(?:stay|stays|staying|remain|work|works|working|continue|be present|come in|attend) .. (?:back|on|late|behind|"
    r"longer|additional|extra|further|saturdays?|sundays?|weekends?|holidays?|beyond|past|over) .. (?:without|no|not|"
    r"never|nor|for) (?:[\w'-]+ ){0,3}(?:pay|payment|paid|remuneration|compensation|overtime|allowance|lieu|free|claim|"
    r"charge|extra)",
    r"(?:puts?|comes?|place|placed|is|ranks?) (?:the )?(?:work|job|business|company|project|firm) (?:first|above|"
    r"before|"
    r"ahead)|work (?:comes|is|goes) (?:always )?(?:first|before (?:all|every|home|family|life))|(?:at|to) (?:our|"
    r"the (?:company|firm|employer|family|owner|client)'?s?|his|her|their|my) (?:\w+ )?(?:disposal|beck and call)|"
    r"beck and "
    r"call",
    r"(?:people|those|anyone|anybody|staff|colleagues|whoever|someone|somebody|types|folk) (?:who )?(?:watch\w{0,3}|"
    r"count\w{0,3}|eye\w{0,3}|look\w{0,3} at|glance) (?:at )?(?:the|their|his|her) (?:clock|hours|watch)",
    r"(?:awake|up|working|online|works?|on it) (?:[\w'-]+ ){0,3}(?:awake|up|working|online|on it)?,? (?:and )?(?:so|"
    r"then) "
    r"(?:are|do|will|must|should) you",
    r"(?:live and breathe|eat,? sleep|sleep (?:under|at|in) (?:your|the) (?:desk|office)|sleep when|"
    r"all-?nighters?|burn(?:ing)? the midnight oil|workaholics?|first (?:one )?in,? (?:and )?last (?:one )?out|"
    r"work is (?:your|our) life|this job is your life|nights? and days?|hustle (?:24|around|all))",
    r"(?:everybody|everyone|we all|the (?:whole )?team|you|people here|all of us) (?:also |always |often |"
    r"regularly |happily )?(?:work|works|working|come in|comes in) (?:on )?(?:saturdays?|sundays?|weekends|"
    r"evenings|nights|late|at night|every (?:weekend|saturday|sunday)|through (?:the )?(?:weekend|night|lunch))",
    r"(?:family|everyone|everybody|colleagues?|team|people|you|we) .. (?:comes?|come|called|pops?|pop|drops?|"
    r"works?) in .. (?:its|their|your|our|his|her|a|any) (?:[\w'-]+ )?(?:days? off|rest days?|free (?:day|time|"
    r"weekend)s?|holidays?)",
    r"(?:evenings?|weekends?|holidays?|nights|sundays?|free time|private life|spare time|vacations?|days off|"
    r"family time|social life) && (?:belongs? to (?:us|the|work)|are ours|is ours|free for (?:us|work|the)|forget|"
    r"give up(?! to)|gives? way|sacrific\w{1,3}|short|say goodbye|gone|cancel\w{0,4}|come second|comes second|"
    r"on hold|"
    r"work through|wait|don't exist|a luxury|off the table)",
    r"(?:[5-9]\d|1[01]\d|fifty|sixty|seventy|eighty|ninety)(?:[- ]five)?\+?[- ](?:hours?|hrs) && week\w{0,2} "
    r"&& (?:normal|unusual|usual|"
    r"standard|expect\w{0,3}|average|typical|common|routine|rule|nothing|often|regular\w{0,2})",
    r"(?:we|you|nobody|no one) (?:[\w'-]+ )?sleeps? (?:in|after|when|later|next|once)|(?:not|"
    r"no) entitled to (?:[\w'-]+ ){0,3}(?:payment|pay|compensation|overtime) (?:for|beyond)",
    r"(?:phone|mobile|laptop|e-?mails?|slack|messages|pager) .. (?:on|answered|checked|beside you|in reach|"
    r"with you|open|read) .. (?:at night|night and day|evenings|weekends|holidays?|after hours|always|sundays?|"
    r"on leave|day off|in bed|all night|at all times)",
    r"(?:nobody|no one|no-one|none of us|you do not|you don't) (?:[\w'-]+ ){0,2}(?:goes|go|leaves?|"
    r"going) home (?:[\w'-]+ ){0,3}(?:until|before|till|when|early|at|on time|$|$)|when (?:a|the|"
    r"there is a) (?:deadline|launch|release|order|rush)[^\n.;]{0,30} (?:nobody|no one) (?:goes home|leaves|"
    r"sleeps)",
    r"(?:phone|calls?|called|e-?mails?|messages?|texts?|ring\w{0,3}|woken|page[rd]?) && (?:(?:\d{1,2}|two|three|four|"
    r"five|one|midnight) ?(?:a\.?m\b|in the (?:morning|night)|o'clock in the morning)|(?:dead|middle) of the night|"
    r"midnight|christmas|new year's|on (?:your )?(?:holiday|vacation|honeymoon)|at dinner|in bed|while you're "
    r"away|on your days? off) && (?:expect\w{0,3}|answer\w{0,3}|pick\w{0,3} up|will|must|should|'ll|need|reply|"
    r"ready|used to|normal|happens|part of)",
    r"(?:from|between) (?:the )?(?:minute|moment|time|second|hour) (?:that )?you (?:wake|get up|open your eyes)|from "
    r"(?:dawn|sunrise|morning) (?:to|till|until) (?:dusk|midnight|night|late|whenever)|from (?:first light|early|"
    r"five|six|5|6)[^\n.;]{0,15} (?:to|till|until) (?:late|midnight|ten|eleven|10 ?pm|11 ?pm|whenever)|until the "
    r"(?:small|early) hours|morning,? noon and night",
    r"(?:evenings?|weekends?|nights|holidays) (?:[\w'-]+ ){0,4}(?:is|are) (?:exactly |just |often )?(?:when "
    r"(?:you|we|it|"
    r"the)|the busiest|included|ours)|(?:no|without|isn't|not)(?: [\w'-]+){0,6} off[- ]switch|never (?:really |"
    r"truly |fully )?"
    r"(?:off|switch(?:es|ed)? off|logs? off|clocks? off|unplugs?|disconnects?)|always[- ]on (?:role|job|mentality|"
    r"culture|position|attitude)|(?:live|living|live in|sleep) at (?:the |our )?(?:office|work)",
    r"(?:work|job|company|business|launch|project|role|shop|client|start-?up)(?:'s)? (?:[\w'-]+ "
    r"){0,3}(?:comes? (?:first|"
    r"before)|is your (?:life|first priority|only priority)|takes over|swallows|takes priority over|always first)"
    r"(?! responders?)",
    r"(?:six|seven|6|7) days (?:a|per|every) week|doubles (?:when|if|most|every)|back[- ]to[- ]back (?:shifts|"
    r"doubles)",
    r"work(?:s|ing)? (?:[\w'-]+ )?(?:as (?:many|long) (?:[\w'-]+ )?(?:hours )?as|the hours|all the hours|"
    r"such hours|any hours|however (?:many|long)|whatever hours|as many hours) .. (?:takes?|needed|required|"
    r"necessary|demands?|ask|god sends|needs?)",
    gap=50,
    plain=True,
    unless=r"(?:early|late|night|day) (?:or (?:the )?(?:early |late |night )?)?shifts?|see (?:how|if|whether)|"
    r"(?:don't|do not|never|nobody|no one) (?:[\w'-]+ )?(?:answer|reply|check|read|"
    r"call)|<policy>|night team|if (?:that|it) suits|whenever you (?:like|want|please)|mornings (?:only|\d)|open "
    r"24/7|24/7 (?:operation|facility|"
    r"environment|support centre|support center|business|"
    r"production|plant|store|hospital|gym|access|site|customer support|coverage|service|services|"
    r"monitoring|emergency)|paid (?:double|time|overtime|extra|at)|time and a half|double time|in lieu|"
    r"overtime (?:paid|rate|pay)|never work|not expect|don't expect|nobody (?:works|answers)|"
    r"no one (?:works|answers)|we (?:do not|don't) (?:work|answer|expect|call)|not (?:expected|required|"
    r"asked) to|no need to|shift (?:pattern|allowance|premium)|rotating|rota of|4[- ]on|four on|"
    r"availability (?:of|for (?:our|the|all)) (?:[\w'-]+ ){0,2}(?:users|systems?|servers?|services?|"
    r"platform|site|customers)|servers? with|systems? with|(?:saturdays?|sundays?|weekends) (?:is|"
    r"are) paid|shifts? (?:from|are|of)|(?:support|service|help ?desk|system|platform|data|information|"
    r"tools?|products?|website|app|portal|resources|network|employee assistance|counsell?ing|eap|"
    r"gp) (?:[\w'-]+ ){0,3}(?:is |are )?(?:available )?(?:24/7|around the clock|24x7|at all times)|"
    r"(?:ensure|maintain|high) [a-z ]{0,30}availability|uptime|paid (?:vacation|holidays|time off|sick)|"
    r"work-?life balance (?:is|and|matters|for|you)|unlimited|generous|weekends? (?:are )?(?:free|off)|"
    r"no weekends?|no (?:evening|night|late|weekend)|confidential\w*|health and safety|"
    r"at all times (?:comply|maintain|act|be|use|wear|ensure|observe)|customers? (?:can|may|needs)|"
    r"(?:plant|line|mill|site|ward|hospital|factory|kitchen|control room|warehouse|port|depot|station|home|hotel|"
    r"centre|center|service|furnace|bakery|machines?) (?:[\w'-]+ ){0,2}(?:runs?|is staffed|operates?|never (?:stops|"
    r"closes))|old (?:place|job|boss|firm|company)|last (?:job|employer|place|boss)|previous "
    r"(?:job|employer)|elsewhere they|other (?:firms|places|companies)|switched off at|"
    r"loss of (?:days|time)|residents|deliver whatever|minimum of|no fewer|holidays? (?:entitlement|"
    r"allowance)|days off (?:per|a|in|each) (?:week|month)|no more than|rota'?d|paid days? off|(?:get|have|"
    r"take) (?:a|the next|another) (?:day|morning) off|(?:open|operates?|runs?|running|operation|operating|"
    r"business|24 hours a day,?) (?:is )?(?:six|seven|6|7) days|(?:shop|store|office|clinic|centre|center|"
    r"line|desk) (?:is )?open|emergency contact|vaccin\w*|notify|per week off",
)

_ALL_IN = phrases(
    r"(?:additional|extra|longer|further|more|outside|beyond|over and above|in excess of|such|any|"
    r"exceed\w{0,3}) (?:[\w'-]+ ){0,5}"
    r"(?:hours?|time|day|week|schedule) && (?:(?:not|n't|nor|never|no) (?:[\w'-]+ ){0,3}(?:entitled|eligible|paid|"
    r"receive|"
    r"compensated|remunerated|attract|claim|earn|right) ?(?:[\w'-]+ ){0,4}(?:overtime|pay\w{0,4}|compensation|"
    r"remuneration|"
    r"for (?:it|this|that|them|those|such))?|no (?:further|additional|extra|overtime|separate|"
    r"other) (?:[\w'-]+ )?(?:pay|payment|"
    r"compensation|remuneration|allowance)|takes? (?:full )?account of|(?:is|are|been|deemed) (?:included|compensated|"
    r"covered|"
    r"reflected|contemplated) (?:in|by|within)|ineligible for overtime|without (?:further|additional|extra|any|"
    r"overtime) "
    r"(?:[\w'-]+ )?(?:pay|payment|compensation|remuneration)|salary (?:already )?(?:reflects|includes|covers|"
    r"compensates)) && "
    r"(?:expected|required?|requires|may|must|shall|will|necessary|needed|agrees?|demand\w{0,3}|asked)",
    plain=True,
    across=True,
    spread=330,
    unless=r"<policy>|discontinue|cancell?ed|leave|vacation|holiday pay|bonus|severance|terminat\w*|expenses|notice|"
    r"benefits|insurance|lunch|"
    r"(?:paid|compensated|remunerated) (?:at|with|for)|time and a half|time off in lieu|toil|unless agreed|studies|"
    r"training|"
    r"customers?|clients?|travel time|interview|incentive|equity|shares|confidential\w*|invention\w*|liab\w*|indemn\w*",
)

_LONG_DAYS = phrases(
    r"(?:whatever|any|all|such) (?:additional|extra|further|other) hours (?:[\w'-]+ ){0,4}(?:needed|required|"
    r"necessary|demanded|called for|takes?)",
    r"(?:saturdays?|sundays?|weekends?|evenings) (?:are|is) (?:[\w'-]+ )?(?:team|work|working|normal|office|launch|"
    r"delivery|standard|ordinary) days?",
    r"(?:pick up|answer\w{0,3}|reply|respond|jump|there|ready|available|come) .. (?:whatever|whichever|"
    r"no matter) (?:the|what) (?:hour|time|day)",
    r"(?:from )?(?:6|7|8|six|seven|eight)(?: ?a\.?m\.?)? (?:to|till|until) (?:7|8|9|seven|eight|"
    r"nine)(?: ?p\.?m\.?)? (?:[\w'-]+ ){0,2}(?:is|are|as) (?:[\w'-]+ )?(?:normal|"
    r"standard|usual|typical|common|the norm|the rule|the deal)",
    r"(?:most of us|all of us|we all|we|everyone|everybody|the (?:team|others)|people|you) (?:[\w'-]+ ){0,2}(?:do|"
    r"does|work|works|put "
    r"in|puts in|pull|pulls|clock|clocks|average|averages|easily do) (?:about |around |closer to |up to |over |"
    r"nearer )?(?:5\d|6\d|7\d|8\d|"
    r"fifty|sixty|seventy|eighty)(?:-plus|\+|-odd)?(?= (?:hours?|and|or|in|a week|most|when|without)|[.,;!]|$|\n)",
    r"(?:rarely|never|seldom|hardly ever|not|not often|don't|nobody) (?:[\w'-]+ ){0,4}(?:before|until|till|"
    r"by) (?:eight|nine|ten|eleven|"
    r"midnight|8|9|10|11)(?! (?:a\.?m|in the morning|days|weeks|months))",
    r"(?:lock(?:s|ing)? up|finish(?:es|ing)?|leave|leaves|go home|close|closes|done|wrap up|knock off|home|"
    r"out) (?:[\w'-]+ ){0,2}(?:at|"
    r"around|about|by|towards|after|till|until) (?:11|eleven|midnight|12|1|one|2|two|3|three)(?::\d\d)? ?(?:p\.?m|"
    r"a\.?m|in the "
    r"morning|at night)? && (?:open|opens|start|starts|in|begin|begins|from|arrive) (?:[\w'-]+ )?(?:at|from|around|"
    r"by)? ?(?:6|7|8|9|six|"
    r"seven|eight|nine)",
    r"(?:long|unsocial|late|endless) hours && (?:in mind|set|reflects?|expect|price|come with|"
    r"part of) && (?:no overtime|salary|pay|"
    r"deal|game|job)",
    r"(?:home|finish|finished|done|leave|off|day ends|shift ends|go) (?:only )?(?:when|once|"
    r"after) (?:[\w'-]+ ){0,4}(?:last|everything|all|job|"
    r"work|task|orders?|parcels?|line|queue|route|truck|shop|boss|guest|drop) (?:[\w'-]+ ){0,3}(?:done|finished|"
    r"cleared|out|delivered|empty|"
    r"gone|home|leaves|is)",
    r"(?:stay\w{0,3}|remain\w{0,3}|work\w{0,3}|keep going|on) (?:[\w'-]+ ){0,2}(?:until|"
    r"till) (?:[\w'-]+ ){0,4}(?:cleared|delivered|empty|out of the "
    r"door|sorted|packed|closed|gone home|served|shipped)",
    r"(?:phone|mobile|pager|laptop) (?:[\w'-]+ ){0,2}(?:by|under|beside|next to|on|in) (?:the|your) (?:bed|pillow|"
    r"bedside|plate|nightstand|shower|"
    r"pram|dinner table)",
    r"(?:nobody|no one|no-one|none of (?:us|them)|i haven't|we haven't|hasn't|haven't) (?:[\w'-]+ ){0,4}(?:had|seen|"
    r"got|taken) (?:a|one|any|their) "
    r"(?:\w+ )?(?:sunday|saturday|weekend|evening|day off|holiday|break|friday night)s?(?: off)?(?: since| in| for|"
    r"[.,;!]|$|\n)",
    r"days? off (?:[\w'-]+ ){0,5}(?:every (?:second|third|fourth|other|few) (?:week|weeks|month)|once a month|"
    r"twice a month|now and then|if (?:we|"
    r"things|it)|when (?:things|it|possible|we))",
    r"on duty (?:when(?:ever)?|while|as long as|day and night|night and day|all|at all|round|around)",
    r"(?:leave|leaves|finish|finishes|go home|out|off|done|home) (?:well |long |often |usually |mostly )?(?:after|"
    r"past|beyond) (?:seven|eight|nine|"
    r"ten|eleven|midnight|8|9|10|11)(?! (?:weeks|months|days|years|hours|minutes|a\.?m))(?: ?p\.?m\b)?",
    r"sleep(?:s|ing)? (?:[\w'-]+ )?(?:on the (?:couch|sofa|floor)|under (?:the|their|your) desks?|in the office)|"
    r"(?:six|seven) days .. in the "
    r"(?:office|shop|studio|lab)|in the (?:office|shop|studio|lab) (?:six|seven) days",
    r"(?:need|needs|want|wants|value|like|love|miss|expect)s? (?:your |their |free |a |to keep )*(?:evenings|weekends|"
    r"nights|sleep|work-life balance|"
    r"nine[- ]to[- ]five|holidays|predictable hours|free time|time off|sundays?|"
    r"a life)(?: [\w'-]+){0,4},? .. (?:isn't|is not|not|wrong|elsewhere|"
    r"won't)",
    r"forget (?:the )?(?:35|37|37\.5|38|39|40|forty|nine[- ]to[- ]five|9[- ]to[- ]5|eight)(?:[- ]hours?)?(?: a week|"
    r" weeks?)?",
    r"(?:contacted|called|phoned|reached|rung|available|reachable|contactable|on the phone|on hand) .. (?:outside|"
    r"beyond|out of) (?:[\w'-]+ "
    r")?(?:working |office |normal |business )?hours && (?:must|willing|expect\w{0,3}|holidays?|including|required|"
    r"prepared|will)",
    r"(?:laptop|phone|work|e-?mails?|files) (?:[\w'-]+ ){0,3}(?:with you |along )?(?:on|to|"
    r"during) (?:your )?(?:holiday|vacation|the "
    r"beach|leave|honeymoon|maternity leave)",
    plain=True,
    unless=r"<policy>|notice|per cent|years old|km|kilomet\w+|miles|customers?|clients?|guests?|wpm|words a minute|"
    r"paid at|"
    r"shift (?:pattern|allowance|premium)|open(?:s)? to|hear|reply|answer|decide|no need|never (?:call|contact|take)|"
    r"(?:don't|do not|not|nobody) (?:expect|want|take|takes|bring)|not expected|doors|deliver(?:y|ies)|calories|kg",
)

_NO_REST = phrases(
    r"(?:nobody|no one|no-one|none of (?:us|them|the \w+)|never|not one of us|hardly anyone|few of us|i haven't|we "
    r"haven't|nobody's|no one's) (?:[\w'-]+ ){0,4}(?:us(?:e|ed|es)|tak(?:e|en|es)|took|had|claimed|spent|finished) "
    r"(?:[\w'-]+ ){0,4}(?:holiday|holidays|leave|vacation|allowance|days off|day off|lunch|lunch break|breaks?|weekend|"
    r"sick day)",
    r"(?:rest days?|days off|weekends?|leave|holidays?|breaks?|time off|evenings?) (?:[\w'-]+ ){0,3}(?:may|can|will|"
    r"are|"
    r"is|get|gets|might|could)(?: be)? (?:[\w'-]+ )?(?:cancell?ed|withdrawn|revoked|recalled|called off|taken back|"
    r"refused|worked|suspended|moved|shortened|skipped|a luxury|rare|sacrificed)",
    gap=30,
    plain=True,
    unless=r"<policy>|in lieu|(?:another|other|new|next) (?:day|date)|carr(?:y|ied)|pay(?:ment)? in|paid out|"
    r"weekends? are|with your (?:agreement|consent)|may be taken|will be (?:paid|given)|customers?|guests|bookings?",
)

_MUST_ODD = phrases(
    rf"(?:{_ASKED}) .. (?:work\w{{0,3}}|available|availability|flexib\w{{2,6}}|commit\w{{0,4}}|put in|stay|hours|"
    rf"do|cover|schedule|shifts?|attend) .. (?:{_ODD_HOURS})",
    rf"(?:{_ASKED}) .. (?:{_ODD_HOURS})",
    rf"(?:{_ODD_HOURS}) .. (?:required|expected|a must|necessary|are normal|is normal|as (?:needed|required|"
    rf"necessary)|the norm|are part|is part|come with|standard|guaranteed|mandatory|when needed|will be|if needed|"
    rf"comes with|without (?:extra|additional) pay|unpaid|every)",
    gap=40,
    unless=r"<policy>|occasional(?:ly)?|rarely|paid (?:overtime|at)|overtime (?:is )?(?:paid|rate|available)|"
    r"time and a half|double time|in lieu|toil|shift (?:pattern|allowance|premium|differential)|"
    r"not (?:required|expected)|no (?:late|evening|night|weekend|unsocial|long)|compensat\w{2,5} for|"
    r"premium|enhanced|if (?:that|it) suits|(?:evening|weekend) (?:clinic|class|classes|courses?)|from time to time|"
    r"long-term|after[- ]hours (?:parking|gp|support line)|(?:open|"
    r"offers?|provides?) .. (?:hours)|flexible (?:working )?hours (?:to|for you|that)|"
    r"support (?:our )?customers|you never|we never|extra pay|volunteer|store (?:hours|is open)|"
    r"full-?time hours|optional|hours (?:available|on offer|if you want)|choose|if you (?:want|wish|like|"
    r"prefer)|rota(?:ting|tion)?|hourly",
)

_UNPAID_HOURS = phrases(
    r"(?:unpaid|un-paid|uncompensated|no (?:extra|additional|overtime) (?:pay|payment|compensation|money)|"
    r"no pay for|without (?:extra|additional|overtime|further|any (?:extra|additional)) (?:pay|payment|"
    r"compensation|remuneration|money)|no overtime (?:is )?(?:paid|pay)|not (?:extra )?paid for) .. (?:overtime|"
    r"hours|evenings?|weekends?|late|work|extra|stay\w{0,3})",
    r"(?:overtime|extra (?:hours|time|work|shifts|nights|evenings|days|saturdays|sundays)|additional (?:hours|"
    r"time|work)|hours|evenings?|weekends?|late finish\w{0,3}|stay\w{0,3} (?:late|on|behind)|saturdays?|sundays?|"
    r"after closing|closing up|clean-?up|cleaning down|setting up|prep(?:aration)?) .. (?:unpaid|un-paid|"
    r"uncompensated|(?:is|are|be|will be)? ?not (?:be )?(?:paid|compensated|remunerated|counted|recorded)|"
    r"isn't paid|aren't paid|won't be paid|no (?:extra|additional|overtime) (?:pay|payment|compensation|money)|"
    r"without (?:extra|additional|overtime|further|any|overtime) ?(?:extra |additional )?(?:pay|payment|"
    r"compensation|remuneration|money)|for (?:free|nothing|no extra)|included in (?:your|the) (?:salary|pay)|"
    r"covered by (?:your|the) (?:salary|pay)|at no (?:extra|additional)|no pay|off the clock|goodwill|"
    r"in your own time|on your own time)",
    r"(?:hours|overtime|evenings?|weekends?|public holidays|rest days?|such (?:additional |extra )?time|extra "
    r"(?:work|shifts)|after hours) .. (?:(?:not|no|nor|without|never) (?:[\w'-]+ ){0,4}(?:entitle\w{1,5}|receive|"
    r"eligible|claim|right|earn|attract|give rise)) .. (?:remuneration|pay|payment|compensation|overtime|allowance|"
    r"time off|money)",
    r"(?:waives?|forgoes?|gives? up|renounces?|relinquish\w{0,3}|opts? out of) (?:[\w'-]+ ){0,6}(?:overtime|"
    r"(?:payment|pay|claims?|compensation|remuneration) "
    r"(?:[\w'-]+ )?for (?:[\w'-]+ )?(?:hours|overtime|time|work)|rest "
    r"(?:breaks?|days?|periods?)|meal breaks?|maximum (?:weekly )?hours|additional (?:pay|compensation))",
    r"(?:no|without|nor|not any) (?:[\w'-]+ ){0,2}(?:remuneration|pay|payment|compensation|overtime|allowance|"
    r"supplement|"
    r"time off in lieu) .. (?:for|in respect of|due|payable|on account of|when|if) .. (?:hours|work|time|overtime|"
    r"evenings|weekends|saturdays?|sundays?) .. (?:excess|beyond|over|above|outside|additional|extra|more than|"
    r"exceed\w{0,3})",
    r"(?:hours|time|work|overtime) .. (?:excess|beyond|over and above|outside|additional|extra|exceed\w{0,3}|required|"
    r"necessary|needed) .. (?:without|no|nor|not|never) (?:[\w'-]+ ){0,4}(?:pay|payment|paid|remuneration|compensation|"
    r"overtime|allowance|lieu|remunerated|compensated)",
    r"no overtime (?:pay )?(?:is |will be |shall be )?(?:payable|paid|due|owed|compensat\w{1,4})|(?:overtime|"
    r"extra hours|hours (?:over|above|beyond) \w+) (?:is|are|will be|shall be) (?:not payable|not paid|unpaid|"
    r"not compensated)",
    r"(?:salary|pay|annual salary|wage|compensation) (?:[\w'-]+ ){0,2}(?:is|are)? ?(?:deemed |considered |"
    r"taken )?(?:to )?(?:covers?|includes?|inclusive of|compensates?(?: you)? for|in full (?:payment|"
    r"compensation) for|is for|rewards?) .. (?:all|any|every|unlimited|whatever) (?:[\w'-]+ ){0,3}(?:hours|"
    r"overtime|time worked|extra work|additional work)",
    r"(?:such|any|all) (?:[\w'-]+ )?(?:additional|further|extra|other) hours .. (?:necessary|required|"
    r"needed) .. (?:without|no|not) (?:[\w'-]+ ){0,3}(?:pay|payment|remuneration|compensation|overtime)",
    r"(?:off the clock|before (?:you )?clock(?:ing)? (?:in|on)|after (?:you )?clock(?:ing)? (?:out|off)|"
    r"clocked out) .. (?:work|set up|clean|prep\w{0,8}|finish|stay|count|close|tidy|tasks?)",
    gap=60,
    plain=True,
    unless=r"(?:position|role|internship|placement) is unpaid|see (?:how|if|what|whether)|<policy>|discontinue|"
    r"shall be cancell?ed|no unpaid|never unpaid|not expected|"
    r"unpaid (?:leave|lunch|meal|"
    r"break|family|parental)|lunch|"
    r"meal (?:break|period)|(?:holidays?|leave|sick)\w* (?:is |are )?unpaid|paid overtime|"
    r"overtime(?<!no overtime) (?:is|"
    r"will be) paid|vacation|time off|volunteer\w*|no (?:work|working) (?:off|without)|may not work|"
    r"required by law|not (?:allowed|permitted) to work|exempt|non-exempt|expenses|severance|"
    r"travel expenses|sick(?:ness)?|trial|internship|probation\w*|training|orientation|induction|interview|"
    r"unpaid absence|annual leave|(?:unpaid|free) trials",
)

_FORCED = phrases(
    r"(?:mandatory|compulsory|forced|obligatory|unlimited|heavy|constant|frequent|regular|significant|extensive|"
    r"lots of|required|involuntary) (?:[\w'-]+ )?overtime",
    r"overtime .. (?:mandatory|compulsory|obligatory|not optional|isn't optional|no choice|cannot be refused|"
    r"can't be refused|cannot refuse|without notice|not voluntary|a must|every (?:week|day|night|weekend)|"
    r"most (?:weeks|days|nights|weekends)|unlimited)",
    r"(?:must|have to|required to|expected to|obliged to|will be (?:required|expected|asked) to|need to|shall|"
    r"cannot refuse|may not refuse|can't (?:refuse|say no)) .. (?:work )?(?:overtime|extra (?:shifts?|hours)|"
    r"additional (?:shifts?|hours)|double shifts|longer hours|weekends when)",
    r"(?:refus\w{1,4}|declin\w{1,4}|saying no|turn\w{0,3} down) .. (?:overtime|extra (?:shifts?|hours)|"
    r"double shifts?) .. (?:dismiss\w{0,3}|misconduct|disciplin\w{1,5}|warning|not an option|terminat\w{1,4})",
    gap=50,
    plain=True,
    unless=r"<policy>|no (?:mandatory|compulsory|forced|overtime|required)|overtime (?:is |will be |are )?(?:paid|"
    r"voluntary|optional|available)|paid (?:overtime|at|double|time)|time and a (?:half|third|quarter)|"
    r"time-and-a-half|double (?:time|rate|pay)|1\.5x?|overtime (?:rate|pay|premium)|required by law|never|"
    r"occasional(?:ly)?|not (?:mandatory|compulsory|required|expected|obliged)|in lieu|toil|"
    r"compensat\w{2,5}|flsa|non-exempt|eligible for overtime|peak|month[- ]end|end of (?:the )?month|"
    r"seasonal|on occasion|holiday season|approv\w{1,4}|authori[sz]\w{1,4}|prior|report\w{0,4}|voluntary|"
    r"rare(?:ly)?|extra pay|monitor|track|schedule overtime|reduce overtime|manage overtime|"
    r"additional hours (?:if you|available)|premium",
)

_HOURLY = re.compile(r"(?:\$|£|€) ?\d[\d.,]{0,6} ?(?:-|to|/|per|an|a|p)?[^\n]{0,14}?(?:hr|hour|ph\b)")

_ON_CALL = phrases(
    r"(?:on[- ]call|standby|stand-by|(?:carry|hold|take) (?:the|a) (?:[\w'-]+ )?(?:pager|phone)|duty phone|"
    r"emergency phone|pager|call-?outs?|sleep-?ins?) .. (?:unpaid|un-paid|(?:not|isn't|aren't|"
    r"won't be) (?:[\w'-]+ )?(?:paid|compensated|remunerated)|no (?:extra|additional|separate)? ?(?:pay|payment|"
    r"compensation|allowance|money)|without (?:extra|additional|any|further)? ?(?:pay|payment|compensation|"
    r"allowance)|part of (?:your|the) salary|included in (?:your|the) (?:salary|pay)|covered by (?:your|"
    r"the) salary|for (?:free|nothing)|goodwill)",
    r"(?:on[- ]call|standby|stand-by|(?:carry|hold|take) (?:the|a) (?:[\w'-]+ )?(?:pager|phone)|duty phone|"
    r"call-?outs?) >> "
    r"(?:no (?:extra|additional|separate|further) (?:pay|payment|compensation|allowance|money)|nothing (?:is |"
    r"will be )?(?:extra|"
    r"added|more|on top)|without (?:extra|additional|further) (?:pay|payment|compensation)|part of (?:your|"
    r"the) salary)",
    r"(?:unpaid|un-paid|no (?:extra |additional )?(?:pay|payment|compensation|allowance) for|not (?:be )?paid for|"
    r"without (?:extra |additional )?(?:pay|compensation) for) .. (?:on[- ]call|standby|stand-by|call-?outs?|"
    r"pager)",
    gap=60,
    plain=True,
    unless=r"<policy>|no unpaid|never unpaid|unless you are called|paid allowance",
)

_OFF_HOURS = (
    r"evenings?|nights?|midnight|weekends?|sundays?|saturdays?|bank holidays?|public holidays?|holidays|(?:your |"
    r"annual )leave|day off|days off|weekly offs?|lunch(?:es)?|dinner|christmas|(?:9|10|11|nine|ten|eleven|"
    r"twelve)(?: ?p\.?m\.?| at night| in the evening| o'clock)|"
    r"after hours|small hours|(?:2|3|4|5|two|three|four|five) (?:a\.?m\.?|in the morning)|late|at (?:eight|nine|ten|"
    r"eleven|twelve)(?=[,.;]| and| most)|outside (?:of )?(?:office|working|business|normal) hours|vacation|sun "
    r"(?:go|come|set|rise)\w*|dark|bedtime|sunrise|dawn|round the clock|all hours|any hour"
)

_REACHED = (
    r"mails?|e-?mails?|phones?|calls?|rings?|messages?|laptops?|slack|whatsapp|texts?|desk|keyboard|office|online|"
    r"contactable|reachable|pick up|log(?:ged)? (?:in|on)|"
    r"on it|at it|screen|still here|project demand|launch\w{0,2}"
)

_AS_A_RULE = (
    r"must|have to|has to|need to|expect\w{0,3}|tend to|often|usual\w{0,2}|most (?:weeks|days|nights|of us)|always|"
    r"we love|love that|you are at|you're at|we're|we are|you'll be|will be|you will|you'd|should be ready|ready to|"
    r"willing|required|part of|comes with|prepared to|forget about|rarely|routine\w{0,2}|including|too|when a|"
    r"whenever|instant|deemed|standard|the norm|of course|promoted|whatever|as per|not unusual|not uncommon|happens"
)

_FAIR_HOURS = (
    r"<policy>|shifts? (?:pattern|allowance|premium|from|are|of|system)|(?:early|late|night|day) (?:or (?:the "
    r")?(?:early |late |night )?)?shifts?|rota\w*|roster\w*|time and a|double time|in lieu|toil|overtime (?:is |at |"
    r"rate|paid|pay)|paid (?:overtime|at|double|extra|for|leave|holidays?|vacation|time|sick)|"
    r"nobody is (?:asked|expected)|no one is (?:asked|expected)|not (?:expected|asked|required)|don't (?:expect|ask|"
    r"want|work|have)|do not (?:expect|ask|work)|(?:no|free|without) (?:evening|weekend|night|late|sunday|"
    r"saturday)\w*|weekends? off|weekends? (?:are )?free|"
    r"old (?:place|job|firm|boss)|last (?:job|place|firm|employer)|previous|elsewhere|other (?:firms|places|"
    r"companies)|used to|rare(?:ly used)?|occasional\w*|voluntar\w+|optional|flexib\w+|per cent|premium|hours (?:a|"
    r"per) week in total|"
    r"balance|generous|allowance|entitle\w*|customers?|guests?|patients?|residents?|students|children|clinic|"
    r"open(?:s|ing)? (?:until|till|late|to|hours)|team lunch|free lunch|lunch (?:on|with|every|vouchers?)|"
    r"subsidi\w+|christmas (?:party|shutdown|closure|bonus)|close (?:at|over|for)|"
    r"night team|part-?time|days? of (?:leave|holiday)|days' (?:leave|holiday)|unlimited|start(?:s|ing)? (?:on|"
    r"date)|interview|apply|deadline|reply (?:by|to)|offer|accept\w*|laptops? stay|compensat\w+ (?:for|by|with)|"
    r"public holidays? (?:are|off|is)|celebrat\w*|drinks|"
    r"sign\w*|before (?:monday|friday)|in addition to|plus (?:bank|public)|off on|annual leave (?:is|of|plus)|\d+ "
    r"days|volunteer\w*|weekend (?:clinic|trip|school)|scam|fraud"
)

_NOT_OUR_PLEA = (
    r"if you (?:want|wish|like to|prefer)|call (?:now|us|me)|[\[]|every (?:third|fourth|fifth|sixth|other)|weekend "
    r"in (?:<number>)|day off for|a day off|moves? data|support is shared|hotline"
)

_AFTER_DARK = phrases(
    rf"(?:{_OFF_HOURS}) && (?:{_REACHED}) && (?:{_AS_A_RULE})",
    spread=120,
    unless=rf"{_FAIR_HOURS}|{_NOT_OUR_PLEA}",
)

_OWN_LIFE = (
    r"(?:private|social|personal|family|love|home) life|work[- ]life balance|evenings|weekends?|free time|spare "
    r"time|hobbies|sleep|lunch(?: breaks?)?|dinner|kids|children|girlfriend|boyfriend|days? off|holidays|gym|"
    r"other (?:commitments|obligations|plans|interests)|five o'clock|nine[- ]to[- ]five|9[- ]to[- ]5|regular hours|"
    r"predictable hours|bedtime|sundays?|saturdays?|all your time|sun (?:go|come|set|rise)\w*|daylight|"
    r"clock(?:ing)? (?:off|out)|stopwatch|a life"
)

_GIVES_WAY = (
    r"forget|back seat|backseat|goodbye|second place|comes second|come second|sacrific\w{1,3}|give up|gives? way|on "
    r"hold|rarely (?:see|get|have)|seldom|never (?:see|get|have)|not (?:the|a) (?:job|place|role)|not for (?:you|"
    r"people)|isn't for|scroll on|look elsewhere|"
    r"keep (?:scrolling|looking)|do yourself a favou?r|no other|at the keyboard|at your desk|at the desk|overrated|"
    r"luxury|for (?:the )?weak|kiss|miss (?:your|the|a)|apply elsewhere|wrong (?:job|place)|need not apply|don't "
    r"bother|please don't|no such thing|take up all|"
    r"swallow|eats? (?:your|up)|don't (?:exist|believe|do)|can wait|cup of tea|means? (?:something|anything|a lot|"
    r"that much)|(?:doesn't|don't) know|neither will you|is for (?:later|others|other|people|losers)|not our thing|"
    r"retire|what's that"
)

_NO_OWN_LIFE = phrases(
    rf"(?:{_OWN_LIFE}) && (?:{_GIVES_WAY})",
    plain=True,
    spread=90,
    unless=rf"{_FAIR_HOURS}|think|sleep on|decision|decide|can't wait|never miss|don't wait|give up to|should never|"
    rf"(?:will|'ll|must|do|does|should|have to) (?:not|never) (?:[\w'-]+ )?(?:sacrific|give up|miss|cancel)|nobody "
    rf"(?:[\w'-]+ )?(?:sacrific|give|miss|cancel)\w*|without (?:sacrific|giving|missing)\w*",
)

_LONG_FIGURES = phrases(
    r"(?:beyond|outside|in excess of|exceeding|over and above|additional|extra|further|such) (?:[\w'-]+ "
    r"){0,3}(?:hours|time|attendance|work|schedule|duty) && (?:no|without|neither|not|nor|waives?) (?:[\w'-]+ "
    r"){0,4}(?:additional|further|extra|separate|overtime|entitle\w{1,4}|claim|due|payable|attract) ?(?:[\w'-]+ "
    r"){0,3}(?:remuneration|pay|payment|compensation|allowance|claim|paid)",
    r"(?:nine|ten|eight|seven)-to-(?:nine|ten|eleven|late|midnight)(?: place| job| shop| outfit| days?)?|sleep "
    r"(?:three|four|five|3|4|5) hours|(?:bill|billed|billable)(?: at least| around| about)? (?:2[,.]?[2-9]\d\d)|"
    r"(?:don't|do not|never) believe in (?:working |office |fixed |set )?(?:hours|weekends|overtime|clocks|"
    r"holidays)|takes? what (?:it|they) takes?|(?:knows?|know|respects?) no (?:weekends?|holidays|hours|calendar|"
    r"clock|sundays?)|(?:doesn't|don't|do not|does not) (?:know|respect|keep) (?:the |a |any )?(?:calendar|clock|"
    r"office hours|weekends?)|opening and closing|from open to close",
    r"(?:timings?|working hours|hours|duty|working time|work)(?: time)?:? (?:from |are |is )?(?:6|7|8)(?::\d\d)? "
    r"?a\.?m\.? ?(?:to|-|till|until) ?(?:8|9|10|11)(?::\d\d)? ?p\.?m",
    r"so you (?:are|do|will|must) too",
    r"(?:on call|friday|sunday|saturday) .. without (?:overtime|extra)",
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|1[0-8])[- ]hours? (?:days?|shifts?|"
    r"stretch\w{0,2}) && (?:normal|usual|expect\w{0,3}|often|launch\w{0,2}|meant|mean|weeks?|month|season|common|"
    r"standard|happen|most|regular\w{0,2})",
    r"from (?:breakfast|seven|six|eight|opening|dawn) (?:until|till|to) (?:[\w'-]+ ){0,3}(?:shuts?|closes?|closing|"
    r"leaves?|midnight|ten|eleven) && (?:every|each|all|most|daily|seven|six|no)",
    r"(?:six|seven|6|7) days (?:out of|in|of) (?:seven|7|every)|(?:5[05]|60|65|70|75|80|90)\+(?= (?:in|a|per|hours|"
    r"hrs|each|most|every|when|during))",
    r"(?:no|without|isn't any|don't do|never any|not a) (?:[\w'-]+ )?(?:clock(?:ing)?[- ](?:off|out)|knocking[- "
    r"]off|finishing time|closing time|quitting time|end time|stop watch|home time)|stop when (?:the |your "
    r")?(?:founder|boss|owner|chef|client|director|manager) (?:stops|goes|leaves|says)",
    r"(?:salary|pay|wage|remuneration|compensation) .. (?:inclusive of|includes?|deemed|compensates for|takes "
    r"account of) .. (?:all|any|whatever|every) (?:[\w'-]+ )?(?:hours|overtime|evening|weekend)",
    r"(?:evening|weekend|overtime|night|additional|extra|sunday|saturday|holiday)s?(?: and \w+)? (?:work|hours|duty|"
    r"duties|shifts?|time) .. (?:deemed|remunerated|compensated|included|covered|paid for|rewarded) .. (?:by|in|"
    r"within|through|with) (?:the |your )?(?:basic |base |monthly |annual |agreed |"
    r"above |normal )?(?:salary|pay|wage|remuneration)",
    r"(?:no other (?:commitments|obligations|interests|plans)|take(?:s)? up all (?:of )?your time|your whole "
    r"(?:life|time|week)|all your (?:waking )?(?:time|hours|energy)|live for (?:the|this) (?:job|work|company)|"
    r"married to (?:the|your) (?:job|work)|(?:nobody|no one|those|people) (?:[\w'-]+ )?(?:left|leaves?|"
    r"leaving) at (?:five|six|5|6) (?:[\w'-]+ ){0,3}(?:promoted|not|never|lasts?|stays?))",
    gap=40,
    plain=True,
    unless=_FAIR_HOURS,
)


def overwork(text: Text) -> Iterator[Match]:
    """Long, unlimited, unpaid or always-available hours are demanded."""
    yield from _UNPAID_HOURS.matches(text)
    yield from _ALWAYS.matches(text)
    yield from _NO_REST.matches(text)
    yield from _LONG_DAYS.matches(text)
    yield from _ALL_IN.matches(text)
    if text.kind != "contract":
        yield from _MUST_ODD.matches(text)
    for group in (
        (_NO_OWN_LIFE, _LONG_FIGURES) if text.kind == "contract" else (_AFTER_DARK, _NO_OWN_LIFE, _LONG_FIGURES)
    ):
        yield from group.matches(text)
    yield from _long_weeks(text)


_NOT_A_WEEK = re.compile(
    r"\bno(?:t|body)?\b|never|(?:don|won|doesn|isn)'t (?:[\w'-]+ ){0,2}(?:work|do|expect|ask|want)|save|saves|"
    r"up to|maximum|max\b|cap(?:ped)?|limit|per (?:month|pay period)|leave|pto|instead of|used to|from \d|reduc|"
    r"cut|overtime (?:is|paid|after|rate)|time and|beyond \d|over \d\d hours|in excess|paid for|every hour|"
    r"each hour|optional|if you (?:want|wish)"
)

_CAPPED = re.compile(
    r"max|at (?:the )?most|limit|paid (?:at|over)|overtime (?:is|paid|after|rate)|optional|if you (?:want|wish)|"
    r"is not|never|rare"
)


def _long_weeks(text: Text) -> Iterator[Match]:
    for found in _WEEK_HOURS.finditer(text.flat):
        most = number(found[2]) or 0
        first, last = text.bounds(text.sentence_index(found.start()))
        before = text.flat[max(first, found.start() - 60) : found.end()]
        after = text.flat[found.end() : min(last, found.end() + 40)]
        denied = _NOT_A_WEEK.search(before) or _CAPPED.search(after)
        if LONG_WEEK_HOURS <= most <= 120 and not denied:
            yield Match(found.start(), found.end())


def mandated_overtime(text: Text) -> Iterator[Match]:
    """Overtime is compulsory."""
    if not _HOURLY.search(text.flat):
        yield from _FORCED.matches(text)


def unpaid_on_call(text: Text) -> Iterator[Match]:
    """Being on call is not paid."""
    yield from _ON_CALL.matches(text)
