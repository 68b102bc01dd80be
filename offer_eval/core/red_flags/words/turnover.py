"""People who leave, and posts that are for ever open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import phrases
from offer_eval.core.red_flags.words.quantities import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

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
