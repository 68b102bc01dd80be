"""A job that leads nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.differs import other_occupation
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

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
