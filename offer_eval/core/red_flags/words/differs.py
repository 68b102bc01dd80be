"""An offer that is not what was advertised or talked over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.offer import is_message
from offer_eval.core.red_flags.words.phrases import compiled, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

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
        if is_message(text):
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
