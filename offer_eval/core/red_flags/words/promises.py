"""What is promised and stands nowhere in writing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.offer import MESSAGE, is_message
from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text
    from offer_eval.core.red_flags.words.phrases import Phrases

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
    if not is_message(text):
        return (_SIZE_OPEN,) if text.kind == "contract" and len(text.flat) <= MESSAGE else ()
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
