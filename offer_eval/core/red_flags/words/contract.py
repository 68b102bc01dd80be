"""Clauses of contracts that take more than they seem to."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, expand, phrases
from offer_eval.core.red_flags.words.quantities import Period, number, periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

NON_COMPETE_MONTHS = 12
"""A ban of a year or more after leaving is raised, shorter ones only where nothing else limits them."""

_RIVAL = (
    r"compet(?:e|es|ing|ition|itive|itor|itors)|(?:work|practise|practice|trade|be employed|engage|operate|"
    r"serve) (?:again )?(?:in|as|within|for) (?:[\w'-]+ ){0,3}(?:again|trade|industry|supply|sector|field|"
    r"business|market|profession|services|clinics?|salons?|firm)|rivals?|rival (?:firm|business|company)|"
    r"(?:similar|identical|same|like|related)(?: or \w+)? (?:business(?:es)?|trade|field|industry|"
    r"line of (?:business|work)|work|services|sector|activity|activities|kind of (?:work|business)|role|"
    r"products?)|(?:work|be employed|be involved|participate|take part|engage|act) (?:in|for|as|with) "
    r"(?:[\w'-]+ ){1,6}(?:in "
    r"any capacity|of any kind|anywhere|whatsoever|for anyone|in any (?:role|form|way))|financial interest in "
    r"any|(?:this|the|our|same|whole|entire) (?:[\w'-]+ )?(?:trade|industry|sector|field|profession|"
    r"line of work|market)|restricted business|competing|non-?compet\w{1,6}|covenant not to compete|"
    r"in the field of|engaged in (?:the |any |a )?(?:[\w'-]+ )?business|carr(?:y|ies|"
    r"ying) on (?:[\w'-]+ ){0,3}business|business of (?:a|the|any) (?:kind|type|nature|sort)|similar to (?:that|"
    r"the business|those|ours)|conducts? (?:the |a )?business|(?:work|practi[sc]e|teach|trade|consult|advise|"
    r"operate|open|found|run|set up|join|serve|sell|act as|be active|coach|treat|represent|cook|cut hair|design|"
    r"train|deal) (?:[\w'-]+ ){0,6}(?:within|in the (?:eu|uk|us|usa|country|city|county|state|region)|anywhere|"
    r"for (?:money|anyone|anybody|others|another|a fee)|in europe|elsewhere|worldwide)|set up (?:on your own|"
    r"your own|a business)|our (?:customers' )?line of business"
)
_BARRED = (
    r"(?:shall|will|may|must|can|do|should|could|would|to|agrees?|agreed|undertakes?|covenants?|"
    r"promises?)(?: \w+){0,3} (?:not|refrain)|shall not|will not|may not|must not|cannot|can't|won't|mustn't|"
    r"not to|neither|nor|never|refrain\w{0,3}|prohibit\w{2,4}|barred|bars|ban|banned|forbid\w{0,5}|"
    r"restrict\w{2,5}|prevent\w{0,3}|not be (?:allowed|permitted|employed|engaged)|no (?:work|working|employment|"
    r"job)|out of|stay away|keep out|covenant not to compete|non-?compet\w{1,6}|no employee|excluded from|"
    r"off limits|disallowed|without (?:our|the company's|prior)"
)
_AFTER = (
    r"after|afterwards|hereafter|at any time|following|thereafter|post-?(?:termination|employment)|subsequent to|"
    r"from (?:the )?(?:date (?:of|on which)|termination|end|last day|leaving)|once (?:you|the|your|employment)|"
    r"on leaving|when you (?:leave|go|resign|quit)|if you (?:leave|go|resign|quit)|upon (?:termination|leaving|"
    r"the end|cessation|expiration|resignation)|of (?:leaving|termination)|period of|leaver|leavers|having left|"
    r"you have left|you've left|left us|beyond (?:the|your)|out(?: of|\b)|who (?:leaves?|resigns?)|on termination|"
    r"restricted period|restraint period|non-?compet\w{1,6}|restriction period|survive|departure|ending|"
    r"terminat\w{2,5}|leaving"
)
_GONE = (
    r"cancelled|ceas\w{1,4}|we part|have gone by|part(?:s|ed)? (?:ways|company|from)|parting|former|since your last|"
    r"expir\w{1,4}|ended|leave us|"
    r"shuts? \w+ out|after us|no longer|whoever ends"
)
_COMPETE = phrases(
    rf"(?:{_BARRED}) .. (?:{_RIVAL})",
    rf"(?:{_RIVAL}) .. (?:{_BARRED})",
    r"otherwise compete|compete in any (?:way|manner|capacity)",
    r"covenant not to compete|non-?compet(?:e|ition)(?: \w+){0,3} (?:of|for|lasts?|lasting|runs?|applies|period|"
    r"agreement|covenant|clause|restriction)|<period> (?:[\w'-]+ ){0,2}(?:non-?compete|covenant not to compete|"
    r"restrictive covenant)|(?:non-?compete|restrictive covenants?)(?: \w+){0,4} <period>|(?:non-?compete|"
    r"non-?competition)(?: clause| covenant| restriction)? (?:runs|lasts|covers|applies|is|extends|period)",
    r"(?:<period>) (?:[\w'-]+ ){0,2}out of (?:the |this |our |whole |entire )*(?:trade|industry|sector|field|"
    r"business|market|profession)",
    gap=260,
    plain=True,
)
_NOT_OURS = re.compile(
    expand(
        r"franchise(?:e|es| holders?)|licensees?|tenants?|authori[sz]ed to work|(?:work|employment) authori[sz]ation|"
        r"\beligib\w{2,6} to work|seller|vendor|purchaser|(?:not|n't) (?:concern|affect|apply to) you|right to work|"
        r"visa (?:sponsorship|status|holders?|application)|"
        r"(?:delet|remov|dropp|scrapp|abolish|struck|cross|cancell)\w{0,3} (?:[\w'-]+ ){0,5}(?:non-?compete|covenant|"
        r"restraint|clause)|(?:took|taken|take|takes|struck|crossed) [^\n]{0,60}\bout\b(?! of)|"
        r"not (?:be |have |need )(?:(?:required|obliged|asked|made) )?to work|"
        r"competitive (?:salary|pay|compensation|benefits|base|rates?|package|advantage|analysis|wages?|"
        r"remuneration|edge|landscape|intelligence|bonus|environment|research|total)|competing priorities|"
        r"competing (?:demands|deadlines)|non-?competitive|competitors' (?:products|activity)|"
        r"competitor (?:analysis|research|pricing)|(?:former|previous|prior|current|past|another|other|"
        r"third part\w+|present) (?:employers?|employment|part\w+)|not (?:subject to|bound by|party to)|"
        r"(?:clauses?|agreements?|covenants?|non-?competes?) are not used|no (?:non-?compete|ban|bar|restriction|"
        r"prohibition|restraint)|without (?:a )?non-?compete|don't (?:use|"
        r"ask|have|believe)|do not (?:use|ask|have|believe)|does not (?:include|contain|have)|"
        r"no (?:post-?termination|restrictive|restriction|covenant)|there is no (?:non-?compete|restriction|post)|"
        r"free to (?:work|join|compete)|nothing (?:herein|in this \w+)[^\n]{0,30} (?:prevent|prohibit|restrict|"
        r"preclude|bar)s?\b|not (?:prevent|prohibit|restrict|preclude|bar) (?:you|the executive|employee|"
        r"executive|him|her)"
    )
)
_ONLY_EMPLOYED = re.compile(
    r"(?:while|whilst|during|throughout) (?:you are |the period of |your |the |his |her |such |any |this |its |"
    r"period of )*(?:employ\w{2,4}|term\b|employed|engagement|working (?:for|here)|course of|appointment|"
    r"agreement)|as long as you (?:are|work)|so long as"
)
_CLEAR_LIMIT = re.compile(
    r"(?:within|radius of|radius|less than) (?:a |of )?(?:\d+|\w+) ?(?:\(\d+\) )?-?(?:miles?|kilomet(?:er|re)s?|"
    r"km)|named (?:competitors?|in|below)|listed (?:in|below)|(?:the following|these) (?:companies|competitors)|"
    r"schedule|annex|exhibit|same (?:role|job) (?:at|for|in)|namely"
)
_WIDE = re.compile(
    r"world ?wide|anywhere|any (?:capacity|business|kind|country|field)|entire (?:country|industry|field|trade)|"
    r"whole (?:country|industry|trade|field|of)|nationwide|any way|any (?:form|manner)|united states|globally|"
    r"the world|in any|indefinite|for ever|forever|permanent|throughout|all (?:countries|states|territories)|"
    r"north america|europe|continent|the (?:uk|united kingdom|us|usa)\b"
)
_DEFINED = re.compile(
    expand(
        r"(?:restrict\w{2,5}|non-?compet\w{1,6}|covenant|restraint|limitation|protection|post-?termination|"
        r"no-?compete) (?:period|term|time)[^\n]{0,120}?(?:<period>)|(?:<period>)[^\n]{0,120}?[(]?(?:the |"
        r"collectively, the )?\W{0,3}(?:restrict\w{2,5}|non-?compet\w{1,6}|covenant|restraint) (?:period|term)"
    )
)


_ENDED = (
    r"go|goes|gone|leaves?|left|quits?|resigns?|resigned|parts?|parted|departs?|departed|over|ends?|ended|ending|"
    r"finish(?:es|ed|ing)?|stop(?:s|ped)? work\w*|hand(?:s|ed)? (?:back|in)|ceas\w{1,4}|expir\w{1,4}|terminat\w{1,5}|"
    r"separat\w{1,4}|cessation|exit|last (?:day|shift|working day|pay ?day)|walk(?:s|ed)? (?:away|out)|mov(?:e|es|"
    r"ed) on|retires?|"
    r"dismiss(?:ed|al)|redundan\w{1,3}|departure|behind you|no longer|says? goodbye|done with us"
)
_PARTED = (
    rf"(?:once|when|whenever|if|should|after|on|upon|post|following|from|since|until|before|within|of) .. (?:{_ENDED})|"
    r"leaves? us|ex-?(?:employees?|staff|colleagues?)|leavers?|post-?exit|on his way out|on the way out|"
    rf"{_AFTER}|upon ceasing|ceas(?:e|es|ed|ing)|having (?:left|parted|ceased)|leave us|when (?:you|he|she|the \w+) "
    rf"(?:go(?:es)?|leaves?|"
    r"quits?|stops?)|we part|former|since your last|have gone by|ha(?:s|ve) (?:passed|elapsed|lapsed)|no longer "
    r"(?:with|work|employ)\w*|part "
    r"ways|part(?:s|ed)? (?:company|from)|parting|cancelled|expir\w{1,4}|shuts? (?:you|him|her|them) out|ended|ends|"
    r"closing|release|"
    r"locks? (?:you|him|her|them) out|after us|next (?:job|employer)|exit|whoever ends|follow|follows|end of (?:the |"
    r"your |this |her |his )?(?:service|contract|employment|engagement|agreement)|separate ways|before (?:joining|"
    r"starting|working|moving|taking|going|"
    r"you (?:join|can|may|start|work))|"
    r"(?:if|when|once) (?:we|things|this|it|our|the) (?:[\w'-]+ ){0,2}(?:ends?|parts?|stops?|finish(?:es)?|over|done)"
)
_SHUT_OUT = (
    r"debarred|barred|precluded|ineligible|disentitled|lock-?outs?|shut-?outs?|exclusion from|bann?(?:ed)? from|"
    r"black-?out|"
    r"cooling[- ]off|chang(?:e|ing) (?:trade|industry|sector|field|profession)s?|between your last day and your first|"
    r"(?:clear|blank|idle) (?:years|months)|excluded|disqualified|restrained from|(?:shut|locked|kept) out|closed to|"
    r"off[- ]limits|"
    r"out of bounds|forbidden (?:ground|territory)|no-go|(?:stay|keep|steer|stand|remain|sit)(?:s|ing)? (?:well |it )?"
    r"(?:away|clear|out|aside)|abstains?|desists?|refrains?|forgo(?:es)?|gives? up the right|"
    r"(?:waives?|renounces?|surrenders?) (?:the|any|his|her|your|all) rights?|hands off|"
    r"out of (?:the |this |our )?(?:[\w'-]+ ){0,3}(?:game|trade|business|industry|field|market|sector|profession)|"
    r"(?:go|goes|leave|leaves|walk away) (?:from )?the (?:industry|trade|field|profession|market|sector)"
)
_POST_TERM = compiled(rf"{_AFTER}|{_GONE}|(?:once|when|whenever|if|should|upon|post) .. (?:{_ENDED})")
_KEPT_OUT = (
    rf"{_SHUT_OUT}|{_BARRED}|(?:do|does|need|must|sha|ca|wo)n't|not|no|nobody|no one|shuts? (?:you|him|her|"
    rf"them)? ?out|locks? (?:you|him|her|them)? ?out|sits? (?:it "
    rf")?out|keeps? out|stays? "
    r"out|closed to|abstains?|desists?|forgoes?|steers? clear|gives? up|until"
)
_LINE_OF_WORK = (
    rf"{_RIVAL}|(?:at|into|in) the (?:service|employ|pay) of|(?:be|become|get|being) (?:re-?)?employed|(?:to|not|never|"
    rf"n't) (?:again |then )?work|no work|any (?:employment|work|job|position|post)|"
    r"(?:sells?|makes?|does|takes?|gives?|runs?|opens?|practi[sc]es?|teach(?:es)?|cooks?|writes?|designs?|offers?|"
    r"provides?|handles?|treats?|cuts?|"
    r"serves?|builds?|brews?|trains?|coaches|drives?|advises?|accepts?)(?= (?:no|neither|not)\b)|interested|concerned|"
    r"(?:be |become |get )?involved|a partner|a shareholder|any (?:[\w'-]+ ){1,3}(?:business|trade|practice|shop|"
    r"undertaking|concern|enterprise|venture|outfit)|(?:employ|engage|hire|retain|recruit|poach|appoint) (?:the|him|"
    r"her|you)|"
    r"take (?:a |any |up )?(?:job|post|position|work|employment|role)s?|(?:employment|engagement|work|position|job|"
    r"post|role|"
    r"contract)s? (?:[\w'-]+ )?(?:with|at|by|for|in)|(?:teach|cook|cut hair|coach|treat|groom|drive|nurse|bake|brew|"
    r"style|design|train|"
    r"prepare|sell|broker|guide|photograph|translate|tattoo|advise|consult)(?:es|s|ing)?(?:,| for| at| in| nor| or| "
    r"\w+ly| to| another|"
    r" privately)|taught|(?:open|join|set up|start|found|run|own|buy|manage) (?:a|an|any|another|one|your own|one of)|"
    r"lend (?:his|her|your|"
    r"their) services|(?:be )?used (?:for|by|in)|at the disposal of|take (?:you|him|her) on|hire (?:you|him|her)|sits? "
    r"out|shuts? \w+ out|"
    r"out of (?:[\w'-]+ ){1,4}?(?:management|sales|work|business|trade|care|design|retail|law|banking|media|lettings)|"
    r"same line|who (?:does|"
    r"do|sells?|makes?|offers?) what we|(?:other|another|any|rival) (?:[\w'-]+ )?(?:shipping lines?|airlines?|agents?|"
    r"agency|agencies|"
    r"restaurants?|bakery|bakeries|salons?|studios?|clinics?|schools?|hospitals?|care homes?|firms?|house|gyms?|"
    r"brokers?|forwarders?|yards?|"
    r"nurser(?:y|ies)|employers?|shops?|garages?|kitchens?|dealers?|provider|clubs?|teams?|publishers?|orchestras?|"
    r"theatres?|farms?|yachts?|labs?|laborator(?:y|ies)|practices?|"
    r"institutes?|academy|academies|company|companies|chain|brand|platform|supplier|vendor)|"
    r"for (?:anyone|anybody|somebody|someone) else|for others|(?:on|for) (?:your|his|her|their) own (?:account|behalf)|"
    r"hired by|employed by|(?:join|start|advise|found|back|fund|help|assist) (?:a |any |another )?(?:competitor|rival|"
    r"one)|"
    r"(?:work|practi[sc]e|trade|operate|open|teach) (?:in|within) (?:this|the|our)|"
    r"(?:role|job|post|position|engagement|employment|seat|office|assignment|project)s? (?:with|at|in|for|"
    r"from) (?:another|any|a|an)\b|"
    r"another [\w'-]+(?:'s)?"
)
_LONG_BAN = (
    r"<period>|the (?:first|second|third|next) (?:christmas|summer|winter|anniversary|harvest|season)|"
    r"<number> and a half years?|(?:a|one|two|three) years? and a half|year and a half|until 20\d\d|<number> "
    r"(?:seasons?|school years?|semesters?|terms|harvests?|summers?|winters?)|(?:a|the) (?:full|whole|entire) year|"
    r"a year|one year|two years|years"
)
_BAN_AFTER = phrases(
    rf"(?:{_PARTED}) && (?:{_KEPT_OUT}) && (?:{_LINE_OF_WORK}) && (?:{_LONG_BAN})",
    rf"(?:{_PARTED}) && (?:{_SHUT_OUT}) && (?:{_LONG_BAN})",
    rf"(?:knowledge|skills?|craft|trade|know-how|techniques?|recipes?) && (?:not|never|no) && (?:used|disposal|applied|"
    rf"put to|exercised|"
    rf"practi[sc]ed|sold|benefit) && (?:another|(?:any )?other|rival|elsewhere|anyone else|competing) && (?:{_PARTED})",
    rf"(?:stay|stays|keep|keeps|remain|remains|steer|steers|sit|sits|staying|keeping|sitting) (?:well )?(?:out|clear|"
    rf"away)(?: of| from)? .. (?:{_LONG_BAN})",
    rf"(?:shuts?|locks?|keeps?|bars?|excludes?|holds?|bans?) (?:you|him|her|them|the \w+)(?: out| away| off)? (?:of|"
    rf"from) .. (?:{_LONG_BAN})",
    r"(?:post-?employment|after (?:leaving|us|termination|you leave|the end)|upon (?:termination|leaving|expiry)) .. "
    r"(?:knowledge|skills?|"
    r"experience|craft|trade|know-how|training) .. (?:not|never|no) .. (?:disposal|used?|another|other|rival|elsewhere|"
    r"serve|benefit)",
    spread=280,
    gap=120,
    plain=True,
    unless=r"<policy>|benefits?|vest\w*|options|severance|insurance (?:cover\w*|benefits|continues)|(?:life|health|"
    r"medical) insurance|pension|warrant\w*|records?|data|visa application|resid\w+|notice "
    r"period|holiday|references?|maternity|sick|arbitrat\w+|re-?apply|applicants?|tax|statut\w+|bonus|repay\w*|"
    r"reimburs\w*",
)

_BARRED_YEAR = phrases(
    rf"next (?:employer|job|post|role|position) .. (?:can't|cannot|may not|must not|shall not|not) .. (?:{_LONG_BAN})",
    r"(?:restraint of trade|(?:post-?)?(?:exit|termination|employment|contract) restrictions?|leavers?' restrictions?|"
    rf"restrictive covenants?) .. (?:{_LONG_BAN})",
    r"<period> (?:in|during|for|through) which .. (?:can't|cannot|may not|must not|won't|will not|not|no) .. (?:take "
    r"(?:a |any )?(?:job|post|work|role)|"
    r"work|join|be (?:employed|hired)|open|set up|start) .. (?:other|another|rival|competit\w{2,4}|anyone|any|"
    r"elsewhere|same)",
    r"(?:can't|cannot|may not|must not|won't be able to|not allowed to|not free to) (?:[\w'-]+ )?(?:take (?:a |any "
    r")?(?:job|post|work|role)|work|join|be "
    r"(?:employed|hired)|open|set up|start) .. (?:other|another|rival|competitor|anyone who) .. (?:for|until) <period> "
    r".. (?:after|afterwards|from|clause|"
    r"once)",
    gap=60,
    plain=True,
    unless=r"<policy>|while (?:you|employed)|during (?:your )?employment|probation|visa|holiday",
)


_BARRED_FOR_GOOD = phrases(
    r"(?:restrictions?|ban|bar|restraint|prohibition|covenant|clause) .. (?:rivals?|competitors?|work\w{0,3} for|"
    r"the trade|the "
    r"industry|the sector|compet\w{3,4}) .. (?:no (?:end|time limit|expiry|limit in time)|for ever|forever|for good|"
    r"for life|"
    r"indefinite\w{0,2}|permanent\w{0,2}|lifelong|never (?:ends|lapses|expires))",
    r"(?:agree|agrees|promise|promises|condition|undertakes?|pledges?|sign|signs|swears?) .. never .. (?:work|drive|"
    r"cook|fly|"
    r"sell|teach|join|set up|open|start|take a job) .. (?:another|any other|a rival|rivals|a competitor|competitors|"
    r"competing)",
    gap=60,
    plain=True,
    unless=r"<policy>|while (?:you|employed)|during|without (?:our|permission|consent)|at the same time|struck|"
    r"deleted|removed",
)


def non_compete(text: Text) -> Iterator[Match]:
    """After leaving, a ban on competitors of a year or more, or without a clear limit."""
    broad: dict[int, bool] = {}
    for match in chain(_COMPETE.matches(text), _BAN_AFTER.matches(text)):
        index = text.sentence_index(match.start)
        if index not in broad:
            broad[index] = _bans_work(text.sentence(match.start)) and _too_broad(text, match)
        if broad[index]:
            yield match
    yield from _BARRED_FOR_GOOD.matches(text)
    yield from (match for match in _BARRED_YEAR.matches(text) if _ban_periods_long(text.flat[match.start : match.end]))


def _ban_periods_long(words: str) -> bool:
    return any(period.months >= NON_COMPETE_MONTHS - 0.1 for period in _ban_periods(words))


def _bans_work(clause: str) -> bool:
    """Whether the clause is about one's own later work, not about secrets, customers or somebody else's ban."""
    return not _NOT_OURS.search(clause) and (bool(_WORKING.search(clause)) or not _SECRETS.search(clause))


_SECRETS = re.compile(
    r"disclos|divulg|confidential|trade secret|solicit|induce|hire(?!d by)|entice|copyright|non-disparag"
)
_WORKING = re.compile(
    r"engag|be employed|employed by|employment with|\bown\b|operate|interest in|work (?:for|with|in|as)|"
    r"compete with|join|participat|carry on|consult|render services|compete\b|set up|practi[sc]e|same trade|"
    r"take (?:a |any )?job|(?:no|any|other|further) employment|disposal|another|lend|\bteach|\bcook|interested|"
    r"concerned|involved|employ the|sit out|shuts?|take you on|\bopen\b|knowledge|skills|"
    r"any (?:competing|competitive) business|non-?compet"
)


def _too_broad(text: Text, match: Match) -> bool:
    clause = text.sentence(match.start)
    lead_in = text.around(match.start, before=2, after=0)
    if not _POST_TERM.search(clause):
        if _ONLY_EMPLOYED.search(clause) or not _POST_TERM.search(lead_in):
            return False
        clause = lead_in
    spans = _ban_periods(clause) or _ban_periods(text.around(match.start, before=2, after=2)) or _defined_periods(text)
    if spans:
        return max(p.months for p in spans) >= NON_COMPETE_MONTHS - 0.1
    only_employed = _ONLY_EMPLOYED.search(clause) and not re.search(r"thereafter|after|following|post-", clause)
    return not only_employed and (bool(_WIDE.search(clause)) or not _CLEAR_LIMIT.search(clause))


_LOOK_BACK = re.compile(r"(?:prior|preceding|previous|last|past|notice)\W[^\n,;]{0,20}$")
_NOT_LENGTH = re.compile(
    r"[^\n,;]{0,6}(?:prior|preceding|before|immediately (?:prior|preceding))|'?s?'? (?:notice|salary|pay|base)"
)
_SHORTEST_BAN_DAYS = 45


def _ban_periods(words: str) -> list[Period]:
    """The lengths of time that can be the length of the ban: not a look back, not notice, not a few weeks."""
    return [
        period
        for period in periods(words)
        if period.days >= _SHORTEST_BAN_DAYS
        and not _LOOK_BACK.search(words[max(0, period.start - 30) : period.start])
        and not _NOT_LENGTH.match(words[period.end : period.end + 40])
    ]


def _defined_periods(text: Text) -> list[Period]:
    return [p for found in _DEFINED.finditer(text.flat) for p in _ban_periods(found.group())]


_CHANGE = (
    r"chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ying|ication)|amend(?:s|ed|ing|ment)?|alter(?:s|ed|ing|ations?)?|"
    r"var(?:y|ied|ying|iation)|revis(?:e|ed|ing|es|ion)|adjust(?:s|ed|ing|ment)?|reassign(?:s|ed|ing|ment)?|"
    r"re-assign(?:ed|ing)?|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|"
    r"tion)|increas(?:e|ed) (?:your |the )?hours|rescind(?:ed)?|redefin(?:e|ed)|restructur(?:e|ed)|cut(?:s|ting)?|"
    r"add(?:ed|ing|itions?)?|delet(?:e|ed|ions?)|remov(?:e|ed|al)|withdraw(?:n)?|cancel(?:led)?|updat(?:e|ed|es)|"
    r"supplement(?:ed)?|substitut(?:e|ed)|eliminat(?:e|ed)|expand(?:ed)?|switch(?:ed)?|lower(?:ed)?|"
    r"re-?schedul(?:e|ed)|discontinu(?:e|ed|ance)|swap(?:ped)?|shift(?:ed)?|replac(?:e|ed|es)|convert(?:ed)?|"
    r"redeploy(?:ed)?|demot(?:e|ed)|downgrad(?:e|ed)|re-?locat(?:e|ed)|re-?grad(?:e|ed)|re-?allocat(?:e|ed)|"
    r"reshuffl(?:e|ed)|rotat(?:e|ed)|"
    r"rearrang(?:e|ed)|"
    r"suspend(?:ed)?|assign (?:you|him|her|(?:the )?(?:employee|executive|worker|manager))|post you|place you|"
    r"send you to|put you on"
)
_NOT_AT_WILL = (
    r"<policy>|mutual(?:ly)?|by (?:both|agreement)|both parties|with your (?:written )?(?:agreement|consent)|"
    r"only (?:with|by|in) (?:your|a|writing)|agreed (?:with you|in writing|between|by)|"
    r"(?<!without )your (?:prior )?(?:written )?(?:consent|agreement)|signed by|in consultation|after consulting|"
    r"consult(?:ed|ation)? with you|terminat\w{1,4} (?:your|the|this|his|her)? ?employment at any time|customers?|"
    r"patients?|change management|chang(?:e|ing) (?:requirements|environments?|priorities|"
    r"needs of (?:the )?(?:customer|client|market))|not (?:be )?(?:reduced|decreased|changed|amended|modified|"
    r"altered)|no (?:change|reduction|amendment)|without (?:the )?(?:written )?consent of (?:the )?(?:executive|"
    r"employee|you)|accept or reject|waive|discriminat\w{2,4}|good reason|(?:closing|posting|application|"
    r"start) date|(?:not|no|never|only|\w+n't)[^\n.]{0,60} without (?:your|asking|consulting|talking)|interview|"
    r"invention|section 409a|committee|"
    r"notice of (?:any )?(?:change of )?address|executive's (?:prior )?(?:written )?consent|"
    r"employee's (?:prior )?(?:written )?consent|written (?:instrument|agreement)|upon (?:the )?expiration|"
    r"rest days?|market conditions|trademark|consent of (?:both|the other|each)|(?:both|the) parties|reasonable scope|"
    r"within the scope|in agreement with"
)
_ANY_CHANGE = (
    r"(?:holds?|keeps?) (?:the|a) (?:right|power|freedom)|reserv(?:e|es|ed|ing) (?:the |its |our |"
    r"all )?(?:[\w'-]+ )?rights?|retains? (?:the |its |"
    r"our )?(?:[\w'-]+ )?rights?|(?:has|have) the (?:[\w'-]+ )?right|right is reserved|rights? (?:are )?reserved|"
    r"(?:is|are|be) (?:free|entitled|at liberty|able|authori[sz]ed|permitted)(?: to|,)|(?:sole|absolute|full|"
    r"complete) discretion|(?:absolute|complete|full|entire|unfettered|unrestricted|total|sole) (?:freedom|liberty|"
    r"right|power|authority|latitude) "
    r"to|(?:has|have|enjoys?|keeps?|holds?) (?:a |the )?(?:free hand|last word|final say|power|authority|freedom|"
    r"liberty|option)|"
    r"at our discretion"
)
_AT_WILL = phrases(
    rf"(?:{_ANY_CHANGE}) .. (?:{_CHANGE}) .. (?:<duties>)",
    rf"(?:{_ANY_CHANGE}) .. (?:<duties>) .. (?:{_CHANGE})",
    r"(?:<duties>) .. (?:may|can|could|will|might|are|is|shall) (?:also |therefore |all )?(?:be )?(?:subject to |"
    r"change|chang(?:e|ed)|amend(?:ed)?|modif(?:y|ied)|var(?:y|ied)|revis(?:e|ed)|adjust(?:ed)?|alter(?:ed)?|"
    r"updated|reassigned|reduced|moved|added|redefined|switched|cut|withdrawn|rescinded|"
    r"increased or decreased) .. (?:<any_time>)",
    r"(?:<duties>) (?:[\w'-]+ ){0,4}(?:is|are|be|remains?)? ?(?:[\w'-]+ )?subject to (?:[\w'-]+ ){0,3}(?:change|"
    r"modification|revision|amendment|alteration|review and change)s?(?! (?:in|of) (?:control|ownership))",
    rf"(?:<we>|your manager) (?:may|can|could|will|might|shall be entitled to|is entitled to|are entitled to|"
    rf"has the right to|have the right to)(?: also)? .. (?:{_CHANGE}) .. (?:<duties>|you) .. (?:<any_time>)",
    rf"(?:<any_time>) .. (?:we|the company|company|employer|management|the manager|your manager)? ?(?:may|can|"
    rf"could|will) .. (?:{_CHANGE}) .. (?:<duties>|you)",
    r"(?:we|the company|management|employer|your manager|they|the firm) (?:may|can|could|will|"
    r"shall)(?: also)? (?:move|post|place|transfer|send|put|reassign|relocate|switch|assign|rota|"
    r"schedule) you .. (?:<any_time>|any (?:site|shift|branch|location|office|department|role|job|post|project|"
    r"other|hours|city|country|desk|team|town)|another (?:site|shift|branch|location|office|department|role|job|"
    r"post|city|country|team|town)|wherever|whatever|elsewhere|other (?:sites|shifts|branches|locations|duties))",
    r"(?:agree|accept|consent|understand|acknowledge)s? (?:to|that) .. (?:any|all|every) (?:changes?|variations?|"
    r"amendments?|modifications?|revisions?) .. (?:<duties>|we|the company|make)",
    r"(?:this|the) (?:job |position |role )?(?:description|announcement|posting|document|summary) .. (?:may|can|"
    r"will|is|are|be) (?:[\w'-]+ )?(?:be )?(?:chang\w{1,3}|amend\w{0,4}|modif\w{1,5}|revis\w{1,5}|updat\w{1,3}|"
    r"alter\w{0,3}) .. (?:<any_time>|by (?:the )?(?:company|employer|management|manager|supervisor))",
    r"(?:management|employer|company|manager|supervisor)(?:'s)? (?:[\w'-]+ )?rights? to (?:assign|reassign|change|"
    r"modify|amend|revise|alter|add|vary|transfer)",
    r"(?:duties|responsibilities|tasks|requirements|assignments|description|functions|activities|position|hours|"
    r"schedule) (?:[\w'-]+ ){0,6}(?:may|can|could|will|might) (?:[\w'-]+ )?(?:be )?(?:added|deleted|changed|"
    r"modified|amended|altered|revised|reassigned|varied|supplemented)(?:,| or| and| \w+){0,5} .. (?:<any_time>|"
    r"by (?:the )?(?:company|employer|management|manager|supervisor)|as (?:it|the company|management|"
    r"the employer) (?:deems|sees)|business needs|(?:needs|requirements) of the (?:business|company|department|"
    r"organi[sz]ation))",
    r"(?:remote|home|hybrid|work(?:ing)? from home|telework\w{0,3}|flexible)(?: \w+){0,3} .. (?:can|may|could|"
    r"will) (?:[\w'-]+ )?(?:be )?(?:ended|withdrawn|revoked|changed|cancelled|removed|rescinded|stopped|"
    r"taken away) .. (?:<any_time>)",
    rf"(?:<we>|your manager) (?:may|can|could|will|might|shall be entitled to|is entitled to|are entitled to|"
    rf"is free to|are free to) && (?:{_CHANGE}) && (?:<duties>) && (?:<any_time>|any term|any of|as required|all)",
    rf"(?:accepts?|agrees?|acknowledges?|understands?) that && (?:company|employer|we|management) (?:may|can|"
    rf"could) && (?:{_CHANGE}) && (?:<duties>|terms?)",
    rf"(?:<duties>) .. (?:may|can|could|will|might) (?:[\w'-]+ )?be .. (?:{_CHANGE}) .. (?:<any_time>)",
    r"nothing (?:herein|in this \w+|contained herein|in the \w+) .. (?:prevent|limit|restrict|preclude|"
    r"prohibit|stop)s? .. "
    r"(?:amending|modifying|changing|reducing|replacing|withdrawing|terminating|discontinuing|altering|suspending|"
    r"varying)",
    r"(?:may|can|could|right to) (?:require|direct|assign|transfer|instruct|oblige|post) && (?:(?:such |any )?other "
    r"(?:capacity|capacities|location|place|office|position|post|hours|branch|site|city|town|shift)s?|different "
    r"(?:capacity|location|place|office|position|post|hours|branch|site|shift)s?) && (?:<any_time>|in its "
    r"(?:[\w'-]+ )?"
    r"discretion|as (?:it|the \w+) (?:[\w'-]+ )?(?:may|deems?|thinks?|sees?|chooses?))",
    r"(?:<duties>) && (?:can|may|could|are free to|at liberty to) (?:revisit|revise|rework|redo|re-?set|"
    r"reconsider|rewrite|"
    r"re-?cut) && (?:<any_time>)",
    r"(?:<we>) && (?:may|reserves?|right|discretion|entitled|can) && (?:terminat(?:e|ing)|discontinu(?:e|ing)|"
    r"eliminat(?:e|ing)|cancel(?:l?ing)?|suspend(?:ing)?) && (?:(?:employee |fringe |welfare |group |medical |"
    r"any |its |such |these |all )*(?:benefits?(?: plans?| programs?)?|perquisites?|perks|compensation (?:plans?|"
    r"programs?)|bonus (?:plans?|programs?|scheme))) && (?:<any_time>)",
    gap=75,
    plain=True,
    unless=_NOT_AT_WILL,
)


_TERM = (
    r"<duties>|ranks?|(?:four-day |working )?week|(?:everything|all|anything|nothing) (?:in|of|on) (?:this|the) "
    r"(?:letter|offer|contract|page|agreement)|all (?:of )?(?:this|the above)|"
    r"designations?|grades?|stations?|posts?|pay bands?|bands?|targets?|(?:medical|pension|health|bonus|incentive|"
    r"share|"
    r"sick pay|car) (?:schemes?|plans?|contributions?|covers?)|pension|company car|perks?|annex(?: \w)?|home ?working|"
    r"home days|"
    r"working from home|remote (?:work(?:ing)?|days)|flexi-?time|job titles?|(?:commission|pay|rate|price) (?:table|"
    r"list|card|sheet|"
    r"schedule|scale)s?|number|days off|rest days|leave|annex|schedule|handbook|line manager|client list|patch|region|"
    r"routes?|rounds?"
)
_ALTERS = (
    rf"{_CHANGE}|shuffl(?:e|es|ed|ing)|reshuffl(?:e|es|ed|ing)|redraw(?:s|n|ing)?|re-?cut|rewrit(?:e|es|ten|ing)|"
    rf"rewrote|"
    r"re-?negotiat\w{1,4}|dropp?(?:ed|ing)?|ceas(?:e|es|ed)|lapse(?:s|d)?|vanish|deploy(?:ed)?|liable to|taken away|"
    r"swept away|trim(?:med)?|halv(?:e|ed)|doubl(?:e|ed)|reset|re-?allocat\w{1,4}|re-?graded?|re-?designated?|differ"
)
_WHIM = (
    r"<any_time>|at (?:its|our|their|his|her|the \w+'s) (?:sole |own |absolute )?(?:pleasure|whim|option|election|"
    r"say-so|choice)|(?:see|sees|"
    r"think|thinks|deem|deems|consider|considers|may think|may deem) (?:it )?(?:fit|proper|best|appropriate|necessary|"
    r"expedient|"
    r"desirable)|(?:as|when|whenever|if|where|wherever|however|whatever|whichever) (?:we|it|they|he|she|the [\w'-]+|"
    r"management|head office|your (?:manager|supervisor|boss)) "
    r"(?:[\w'-]+ )?(?:likes?|chooses?|pleases?|wish(?:es)?|wants?|prefers?|fancy|fancies|has a|feels?|decides?|"
    r"directs?|says?|designates?|"
    r"trades?|"
    r"determines?|elects?|operates?|needs?)|(?:that|this|it)(?:'s| is) (?:for us|ours|up to us|our call|for the \w+|"
    r"entirely ours|our "
    r"decision)|(?:our|the company's|the director's|management's) (?:call|decision|word|say)|as long as (?:we|it|they|"
    r"the [\w'-]+) "
    r"(?:[\w'-]+ ){0,2}?(?:feels?|inclined|in the mood|pleases?|wish(?:es)?|chooses?|likes?|suits?|wants?)|by (?:the "
    r")?(?:company|"
    r"employer|management|us|firm|board) alone|alone may|overnight|from one (?:day|week|month) to the next|(?:without|"
    r"with no) "
    r"(?:asking|consulting|consultation|having to|your|the employee's|discussion|explanation|further)|upon (?:posting|"
    r"notice on)|"
    r"by posting|(?:on )?any (?:given )?day|by (?:a )?(?:notice|note|memo|e-?mail|posting) (?:on|to|in)|"
    r"then (?:current|pays?|in force|applies)|may (?:from "
    r"time to time )?"
    r"(?:determine|decide|direct|think|dictate|see fit)|in (?:its|our|their) (?:sole |own |absolute )?(?:opinion|"
    r"judg\w{2,5})|"
    r"as (?:and when )?(?:directed|decided|determined|required) by|at (?:a moment's|short|no) notice|has a new idea|"
    r"every few (?:weeks|"
    r"months)|so don't get (?:too )?attached|don't get (?:too )?attached"
)
_NO_WORSE = (
    rf"{_NOT_AT_WILL}|at least (?:the same|as good|equal|equivalent|as favou?rable)|no less favou?rable|comparable|"
    rf"say-so|venue|"
    r"published|only go up|customar\w{2,5}|consistent (?:with|therewith)|(?:not|\w+n't|never|no)[^\n]{{0,60}}without "
    r"(?:asking|consulting|your|you)|reasonably|reasonable (?:duties|"
    rf"requests?|changes?|scope|other|instructions?)|commensurate|rest days?|days off|"
    rf"upwards|reviewed (?:each|every|annually)|expenses|strategy|products?|prices? of|campaigns?|project scope|"
    r"(?:you|employees?|staff|everyone|members|colleagues) (?:may|can|could|are free to|are welcome to) (?:[\w'-]+ )?"
    r"(?:change|switch|choose|swap|move|alter|adjust|vary|pick|set|decide)|your (?:own )?(?:decision|call|say)|"
    r"if you (?:like|want|ask|prefer|wish|choose)|weather|itinerar|up to you|you decide|either (?:party|side)|"
    r"both sides|programme|program\b|roadmap|"
    r"features?|code|tickets?|supplier|students?|your choice|as you (?:like|choose|wish|please)|whenever you|you "
    r"(?:may|can) "
    r"(?:choose|change|move|switch|swap)|whichever you|no longer required"
)
_MASTER = (
    r"(?:ours|for us|up to us|our (?:business|affair|decision|call|choice)|(?:the )?(?:company|employer|firm|board|"
    r"director|"
    r"manager|management|owner|boss|head office)'s) to (?:set|settle|decide|redraw|fix|choose|change|name|alter|make|"
    r"determine|move|rewrite|cut|give)|"
    r"(?:is|are|be|means|remains?|or) (?:whatever|wherever|whichever|whenever|any [\w'-]+|anywhere|as many as|what) "
    r"(?:that )?(?:the (?!contract|letter|advert|law|statute|agreement|job|text|listing|label|name|web)[\w'-]+|we|"
    r"they|he|she|head office|management|it|your (?:manager|supervisor|boss)) (?:[\w'-]+ )?"
    r"(?:sa(?:y|ys)|pins?|names?|chooses?|picks?|decides?|gives?|needs?|tells?|wants?|orders?|puts?|sends?|likes?|"
    r"requires?|pleases?|determines?|directs?|makes?)|"
    r"in (?:our|the (?:company|owner|director|firm|board)'s) gift|(?:privileges?|courtes(?:y|ies)|favours?|"
    r"favors?)(?: and|,)? not (?:an? |as |your )*(?:rights?|entitlements?)|"
    r"(?:is|are|be) up to (?:us|head office|(?:the|your) (?:depot|manager|owner|office|boss|board|director|supervisor|"
    r"foreman|"
    r"company|employer|dispatcher|chef|site|client|captain|agency))|"
    r"(?:we|management|head office|(?:the|your) [\w'-]+) alone (?:may |will |shall )?(?:determine|decide|set|fix|"
    r"choose|settle|"
    r"name)s?|(?:thereafter|then|later|otherwise|or|afterwards) (?:as|wherever|where|whatever is|"
    r"whatever) (?:is )?(?:directed|"
    r"instructed|assigned|told|ordered)|"
    r"until (?:we|they|the [\w'-]+|head office|management) (?:says?|tells?|decides?|names?|sends?|moves?|picks?|"
    r"chooses?|thinks?)|"
    r"(?:power|right|freedom|liberty|authority|leave|free hand|privilege) (?:to|of) (?:alter|chang|vary|redraw|mov|cut|"
    r"reduc|revis|amend|transfer|reassign)\w{0,4}|free hand (?:with|on|over|in)|"
    r"(?:not|never|\w+n't) (?:bound|tied|held|limited) (?:by|to) (?:the |your |any |this )?(?:job|place|hours|duties|"
    r"title|"
    r"site|shift|post|location)|"
    r"nothing (?:in|on|about) (?:this|the|your) (?:\w+ ){1,3}(?:is|are) (?:fixed|final|set in stone|guaranteed|"
    r"permanent|"
    r"sacred)|(?:come|comes) and (?:go|goes) as (?:we|they|the)"
)
_NO_SAY = (
    r"(?:no right|not (?:be )?entitled|cannot|can't|may not|must not|shall not|free) (?:to )?(?:refuse|object|"
    r"complain|appeal|contest|challenge|claim compensation)|"
    r"(?:not|never) (?:constitute|count as|amount to|be (?:considered |treated as |seen as )?an?) (?:an? )?(?:breach|"
    r"change|variation|constructive|dismissal)|"
    r"(?:as|when|where) it suits|to suit (?:the|our)|bind(?:s|ing)? (?:on )?you|retrospective\w{0,2}|"
    r"retroactive\w{0,2}|"
    r"(?:without|with no) (?:offering|giving|stating|any (?:reason|compensation))|without (?:being asked|discussion|"
    r"debate|negotiation|explanation|warning|a word|more ado|asking|further ado)|"
    r"(?:not|\w+n't) (?:be )?(?:up for|open to|a matter for) (?:debate|discussion|negotiation|argument)|"
    r"(?:you|employees?|staff) (?:will )?(?:have|has|get|gets) no (?:say|voice|veto|choice)|is final|are final|"
    r"like it or not|whether you like|at a stroke|on a whim|as the (?:mood|wind)|from one (?:day|week|month|"
    r"shift) to the "
    r"next|as (?:we|they|it) (?:requires?|needs?|sees?)"
)
_MOVES = (
    r"go(?:es)? up (?:or|and) down|up or down|rise (?:or|and) fall|come and go|call(?:ed)? off|put (?:you )?on|"
    r"put you in|"
    r"sent|go (?:part-?time|on nights|to)|set (?:them|it) lower|lower|downwards|redrawn|decisions?|chop and change|"
    r"taken "
    r"off|scrapp(?:ed)?|pull(?:ed)?|shrink|shrunk"
)
_ANY_TERM = (
    rf"{_TERM}|any (?:clause|term|part)|nights|part-?time|territor(?:y|ies)|this (?:document|paper|clause)|"
    rf"your contract|"
    r"these terms|what you (?:earn|do)|how much you (?:earn|work)|where you work|which (?:site|shift|branch|depot|"
    r"office)"
)
_AT_A_WHIM = phrases(
    r"(?:we|management|head office|(?:the|your) (?:company|employer|firm|manager|owner|boss|office))(?:'ll| will| may|"
    r" can| "
    r"could| might) (?:simply |just |also )?(?:cut|reduce|trim|halve|lower|slash) (?:your|the) (?:[\w'-]+ )?(?:hours|"
    r"days|"
    r"salary|pay|wages?|rates?|shifts?|base|commission)",
    r"(?:we|management|head office|employer|company|firm|manager|owner|boss)(?:'ll| will| may| can| could| might|"
    r" is free to| "
    r"are free to) (?:simply |just |also )?(?:move|relocate|transfer|post|reassign|switch|redeploy|demote|downgrade|"
    r"second|put|"
    rf"send) (?:you|the (?:employee|worker|executive)) && (?:{_NO_SAY}|{_WHIM})",
    r"(?:willing|prepared|ready|agrees?|expected|have|has|must) (?:to )?(?:be )?(?:moved?|transfer(?:red)?|posted|"
    r"relocated?|reassigned|redeployed|switch(?:ed)?) .. (?:anywhere|wherever|whenever|at any time|as (?:we|"
    r"the company|management|directed)|without notice|at (?:our|the company's) (?:request|discretion|direction)|"
    r"overnight)",
    r"(?:go|goes|work|works|report|reports|turn up|serves?|travel) (?:to )?(?:wherever|where) (?:you are|you're|he is|"
    r"she is|we|they|the (?:company|office|manager|agency)) (?:sent|send|sends|puts?|posted|told|post|posts)",
    r"(?:pays?|get|gets|earn) (?:you )?(?:what|whatever) (?:we|the (?:owner|boss|manager|director|"
    r"company)) (?:thinks?|feels?|sees? fit|decides?|considers?|can spare|likes?)",
    r"(?:which|what|where|when|how (?:many|much)) .. you .. (?:settled|decided|fixed|set|announced|chosen|known|"
    r"posted) .. (?:the "
    r"night before|on the day|(?:that|the same) (?:morning|day)|by text|day by day|week by week|at short notice)",
    rf"(?:{_ANY_TERM}) && (?:{_MASTER})",
    rf"(?:{_ANY_TERM}) && (?:{_ALTERS}|{_MOVES}) && (?:{_NO_SAY}|{_WHIM})",
    r"(?:stay\w{0,3}|continu\w{1,4}|carry\w{0,3} on|turn\w{0,3} up|remain\w{0,3}|working|work on|silence|not objecting|"
    r"coming (?:to|in)) && (?:chang\w{1,3}|new terms|new version|variation|amendments?) && (?:deemed|taken to|"
    r"treated as|"
    r"counts? as|amounts? to|means|regarded as|considered) && (?:accept\w{0,5}|agree\w{0,4}|consent\w{0,3})",
    r"(?:latest|current|newest|then-current|prevailing|updated) (?:version|edition|handbook|policy|rules|terms) .. "
    r"(?:binds?|applies|apply|governs?|prevails?|counts?|rules?) .. (?:whatever|even if|regardless|whether or not)",
    r"(?:we|management|the (?:company|employer|board|director|firm|office|manager|foreman|owner)|head office)(?:'ll)? "
    r"(?:will |may |shall )?(?:decides?|chooses?|settles?|fix(?:es)?|sets?|determines?|picks?) (?:afresh |"
    r"anew )?(?:each|"
    r"every|any|on the|day by|week by|month by|from (?:day|week|month)) .. (?:which|where|when|what|how (?:many|much)|"
    r"whether) .. you",
    r"(?:agrees?|accepts?|consents?|submits?) (?:to |with )?(?:in advance )?(?:to )?(?:whatever|any|all|"
    r"every) (?:[\w'-]+ "
    r"){0,2}chang(?:e|es) .. (?:we|the (?:company|employer|firm|board)|management)",
    r"(?:don't|do not|mustn't) be (?:surprised|alarmed|shocked|upset|offended) (?:if|when|to) .. (?:on nights|on days|"
    r"another|"
    r"different|other|mov(?:e|ed)|cleaning|elsewhere|changed|sent|new (?:rota|site|shift|boss|team)|cut|switched)",
    r"(?:do|does|doing|perform|take) (?:the|any|whatever|whichever) (?:job|work|post|shift|role|task) (?:that )?(?:we|"
    r"the "
    r"\w+) (?:give|gives|assigns?|hands?|have|finds?|choose) .. (?:be it|whether|at the rate|that (?:day|week|season)|"
    r"in "
    r"any)",
    rf"(?:{_TERM}) && (?:{_ALTERS}) && (?:{_WHIM})",
    rf"(?:{_TERM}) && (?:provided|lasts?|applies|granted|kept|yours|stays?|run|runs|remain|remains|continues?|holds?|"
    rf"stands?|valid|good) && (?:as long as (?!you\b)(?:the "
    r")?[\w'-]+ (?:[\w'-]+ ){0,2}?(?:feels?|inclined|in the mood|pleases?|wish(?:es)?|chooses?|likes?|suits?|wants?|"
    r"believes?|fancies|tolerates?|enjoys?|"
    r"lets?|allows?|sees? fit|thinks?)|until (?:we|the "
    r"\w+|management) (?:decides?|says?|changes?|thinks?) otherwise)",
    r"(?:<duties>|designation|department|grade|station|post|title|salary|rota|territory) .. (?:indicative|provisional|"
    r"for guidance|not "
    r"binding|for now|for the time being|for the moment|liable to|stands? to be) .. (?:alter\w{0,3}|chang\w{1,3}|"
    r"revis\w{1,3}|send|"
    r"sent|mov\w{1,3}|reassign\w{0,2}|liable|amend\w{0,2}|reshuffle|transferr?\w{0,2})",
    r"(?:commissions?|rates?|annex|bonus|benefits?|policy|schedule|plan|pay|terms|table|duties|hours) .. (?:whatever|"
    r"whichever|the "
    r"(?:one|version|figure|table|list)s? (?:that (?:is|are) |which (?:is|are) )?(?:then |currently )?(?:on|in|pinned|"
    r"posted|published|"
    r"shown|displayed|current|hanging|appearing)) .. (?:says?|that (?:day|week|month)|on the day|then|shows?|intranet|"
    r"board|wall|office|"
    r"gives?|state[sd]?|at the time|happens? to be|decides?|time being)",
    rf"(?:last word|final say|free hand|only say|sole say|full control|final decision) (?:on|over|in|about|as to) .. "
    rf"(?:{_TERM})",
    r"(?:<duties>|home days|remote|hybrid|days? at home|policy|policies) .. (?:for now|for the time being|at present|"
    r"currently|for the moment|"
    r"whatever form|in any form) .. (?:changes? (?:his|her|its|their|our|your) mind|says? otherwise|decides? otherwise|"
    r"thinks? otherwise|from time "
    r"to time|gets? tired|has enough)",
    r"(?:<duties>|what you do|how much you (?:earn|work)|how many hours) .. (?:decided|set|fixed|settled|determined|"
    r"worked out) (?:afresh|anew|from "
    r"scratch|again|on the (?:day|spot)|day by day|as we go)",
    r"(?:accepts?|agrees?|consents?|submits?)(?: \w+){0,2} in advance (?:to|that|with|whichever|whatever|any|all|every|"
    r"each)",
    r"(?:may|can|could|shall|will|right to|entitled to|pleasure|agrees?|accepts?|consents?|free to) .. "
    r"(?:assign(?:ed)?|post(?:ed)?|mov(?:e|"
    r"ed)|send|sent|transfer(?:red)?|relocate[d]?|deploy(?:ed)?|second(?:ed)?|depute[d]?|dispatch(?:ed)?|"
    r"station(?:ed)?|place[d]?|put|reassign(?:ed)?) .. (?:(?:to |at |in |on )?"
    r"any (?:other )?(?:post|station|place|country|site|branch|office|location|shift|department|position|job|work|town|"
    r"city|depot|store|"
    r"store|role|team|unit)|any of (?:its|our|their|the (?:company|firm|group|bank)'s) (?:[\w'-]+ ){0,4}?(?:offices|"
    r"establishments|properties|outlets|sites|branches|premises|companies|locations|"
    r"plants|schools|hospitals|stores|shops|entities|projects|clients)|anywhere|wherever|whichever|whatever|(?:in "
    r")?any capacity)",
    r"(?:<duties>|grades?|stations?|salary|leave|commission) .. (?:shall|will|is|are|to) be (?:such )?(?:as|whatever|"
    r"what|those) .. (?:"
    r"determines?|decides?|directs?|thinks? fit|sees? fit|dictates?|fixes|lays? down|may say|tells?)",
    r"(?:hours|pay|salary|shifts?|duties|rates?|terms|commission|bonus) .. (?:may|can|could|might|will) .. && (?:that|"
    r"this|it)(?:'s| is) "
    r"(?:for us|up to us|our call|ours|for the \w+) (?:to )?",
    r"(?:not |never |no )(?:[\w'-]+ )?(?:obliged|required|bound|need|duty|obligation) to (?:consult|ask|tell|inform|"
    r"notify|obtain|seek) "
    r".. (?:before|prior to|when) (?:[\w'-]+ )?(?:chang|alter|vary|mov|reduc|transfer|revis|amend|cut)\w{1,4}",
    gap=80,
    spread=200,
    plain=True,
    unless=_NO_WORSE,
)


def terms_change(text: Text) -> Iterator[Match]:
    """The employer may change duties, place, hours, pay or benefits alone."""
    yield from _AT_WILL.matches(text)
    yield from _AT_A_WHIM.matches(text)


_SIDES = re.compile(
    expand(
        r"(?<!\w)(?:(?P<yours>(?:if|when|once|should) (?:you|the \w+|he|she|they) (?:want to |wish to |decide to |"
        r"choose to |"
        r"would like to )?(?:go|leave|resign|quit|move on)s?|(?:from|by|of|on) (?:you\b|your (?:side|part)|"
        r"the (?:employee|"
        r"worker|executive|contractor|consultant|teacher|nurse))|you (?:must|owe|give|serve|work|provide|will|shall|"
        r"need|"
        r"have to|should|are)|your (?:own )?notice|employee|executive|worker|contractor|consultant|yours)|"
        r"(?P<theirs>(?:can|may|could) (?:let|dismiss|release|send) you|(?:if|when|once|should) (?:we|the (?:company|"
        r"employer|firm|agency|school)) (?:want|wish|decide|choose|let|"
        r"end|dismiss|part|terminate)\w{0,4} ?(?:you to go|to let|to end|to part)?|(?:from|by|on) (?:us|our (?:side|"
        r"part|"
        r"end)|the (?:company|employer|firm|agency))|(?:we|us|the (?:company|employer|firm|agency|school)|company|"
        r"employer|"
        r"firm|agency) (?:[\w'-]+ ){0,4}?(?:end|terminate|dispense|part with|dismiss|release|gives?|let you go|let you|"
        r"cancel|stop|provide|owe|need only|only need|only)|our (?:own )?(?:notice|side)|company|employer|firm|agency|"
        r"ours))"
        r"(?!\w)"
    )
)
"""Whose notice the next length of time is: the last of these before it says so, unless one follows it at once."""
_FOLLOWS = re.compile(
    r",? ?(?:of |written |prior |notice |in writing |'s |' )*(?:from|by|for|of|on) (?:(?P<yours>you\b|your|"
    r"the (?:employee|"
    r"worker|executive|contractor))|(?P<theirs>us\b|our|the (?:company|employer|firm|agency)))"
)
_BARE = re.compile(
    expand(r"(?<!\w)(?:it's|it is|is|just|only|with|give you|gives|on) (?:just |only )?(?P<count><number>)(?=[.,;!]|$)")
)
_NONE_AT_ALL = re.compile(
    r"without (?:any )?notice|immediately|at any time|no notice|(?:the )?same day|on the spot|at once|a day's|"
    r"with immediate"
)
_CAUSE = re.compile(
    r"cause|gross|misconduct|breach|disab|death|dishonest|convict|serious|probation|solicit|compet|restrict|clients?\b"
)
_PARTING = re.compile(r"\bnotice\b|\b(?:want to|wish to|decide to) (?:go|leave)\b")


def lopsided_notice(text: Text) -> Iterator[Match]:
    """The employee owes more than twice the notice the employer owes."""
    last = -1
    for index in range(len(text.starts) if text.kind != "advert" else 0):
        start, end = text.bounds(index)
        if index <= last or not _PARTING.search(text.flat, start, end):
            continue
        stop = text.bounds_around(start, before=0)[1]
        mine, theirs = _notices(text.flat, start, stop)
        if mine and theirs is not None and mine.days > 2 * theirs and not _CAUSE.search(text.flat, start, stop):
            last = index + 1
            yield Match(mine.start, mine.end)


def _notices(flat: str, start: int, stop: int) -> tuple[Period | None, float | None]:
    """The first notice the employee owes in a stretch, and the one the employer owes [days]; None where not said."""
    spans = [*periods(flat, start, stop)]
    spans += [bare for found in _BARE.finditer(flat, start, stop) for bare in _with_unit(found, spans)]
    mine, theirs = None, None
    for span in sorted(spans, key=lambda span: span.start):
        side = _side(flat, start, span)
        if side == "yours" and mine is None:
            mine = span
        elif side == "theirs" and theirs is None:
            theirs = span.days
    if theirs is None and any(
        _last_side(flat, start, found.start()) == "theirs" for found in _NONE_AT_ALL.finditer(flat, start, stop)
    ):
        theirs = 0.0
    return mine, theirs


def _with_unit(found: re.Match[str], spans: list[Period]) -> Iterator[Period]:
    """A bare number with the unit of the length of time before it, as in "three months from you, from us it's two"."""
    before = [span for span in spans if span.end <= found.start()]
    count = number(found["count"])
    if before and before[-1].count and count:
        yield Period(found.start("count"), found.end("count"), before[-1].hours / before[-1].count * count, count)


def _side(flat: str, start: int, span: Period) -> str | None:
    behind = _FOLLOWS.match(flat, span.end)
    return behind.lastgroup if behind else _last_side(flat, start, span.start)


def _last_side(flat: str, start: int, at: int) -> str | None:
    last = None
    for found in _SIDES.finditer(flat, start, at):
        last = found.lastgroup
    return last


_LIABLE = phrases(
    r"(?:<you>) (?:[\w'-]+ ){0,4}(?:liable|responsible|answerable|pay|compensate|reimburse|make good) .. (?:all|"
    r"any|every|full|unlimited|the (?:full|entire|whole)) .. (?:loss(?:es)?|damages?|shortages?|breakages?|"
    r"shortfalls?|stock losses|cash|till|errors|mistakes|missing|claims)",
    r"(?:shortages?|breakages?|till (?:differences|shortages)|losses|shortfalls?|walk-?outs?|mistakes|errors|"
    r"missing stock|damage|damages) .. (?:deducted|taken|docked|come out|comes out|stopped|charged|"
    r"recovered) .. (?:wages?|pay|salary|paycheck|pay ?check|you|your|tips)",
    r"(?:deduct|dock|recover|take) .. (?:shortages?|breakages?|losses|shortfalls?|damage|damages|mistakes|"
    r"missing) .. (?:wages?|pay|salary|paycheck|pay ?check)",
    r"(?:liability|indemnity|personal liability) .. (?:unlimited|without limit|uncapped|no (?:limit|cap)|"
    r"not (?:limited|capped))",
    r"(?:<you>|the \w+) (?:[\w'-]+ ){0,3}(?:answers?|stands?|pays?|is good|makes? good|vouch(?:es)?) .. (?:without "
    r"(?:any )?limit|every|all|any) .. (?:loss"
    r"(?:es)?|damages?|shortages?|breakages?|errors?|claims?)",
    r"(?:shortages?|breakages?|losses|shortfalls?|walk-?outs?|mistakes|missing (?:stock|money|cash|goods)|damage) .. "
    r"(?:made (?:up|good)|paid (?:for)?|"
    r"covered|met|settled) (?:out of|from|by|with) (?:the |your |his |her |their )?(?:team|staff|crew|you|worker|"
    r"employee|tips|wages?|pay|own pocket|"
    r"driver|waiter|cashier|shift)",
    r"(?:unlimited|uncapped) (?:personal )?(?:liability|indemnity|indemnification)",
    r"(?:<you>) (?:[\w'-]+ ){0,3}(?:indemnif(?:y|ies)|hold harmless) .. (?:company|us|employer|client|firm|"
    r"agency) .. (?:any and all|all|any|every) .. (?:loss(?:es)?|claims|damages|liabilit\w{1,5}|costs)",
    gap=70,
    unless=r"<policy>|gross negligence|wil+ful|fraud|company (?:shall|will|agrees to) (?:indemnify|hold)|"
    r"extent (?:permitted|of)|theft|lawful|limited to|up to|capped|maximum|insurance|taxes|"
    r"shall be (?:indemnified|entitled)|profit and loss|loss prevention|reports?|manage|customers?|"
    r"negligence|breach|product|track",
)


_LOSS = (
    r"go(?:es)? missing|gone missing|missing (?:stock|money|cash|goods|items?|parcels?)|dents?|scratch(?:es)?|"
    r"short tills?|"
    r"till (?:is )?short|shortages?|shortfalls?|broken (?:[\w'-]+)|breakages?|walk(?:s|ed)? out|walk-?outs?|"
    r"mis-?shipped|"
    r"wrong(?:ly)? (?:picked|delivered|shipped|packed)|damage[sd]?|losses|lost (?:parcels?|goods|stock|cash|keys?)|"
    r"theft|"
    r"spoil(?:ed|t|age)|mistakes|errors|unpaid bills?|returned goods|fines?|chargebacks?"
)
_BORNE = (
    r"(?:com(?:e|es)|taken|stopped|docked|deducted|recovered|charged|billed|withheld|kept back|subtracted|"
    r"off) (?:straight |"
    r"directly )?(?:out of|from|off|to|against|on) (?:your|the|his|her|their|next)? ?(?:[\w'-]+ )?(?:wages?|pay|"
    r"salary|pocket|"
    r"pay ?packet|pay ?check|pay ?slip|tips|commission|driver|waiter|server|cashier|worker|employee|contractor)|"
    r"yours to (?:pay|make good|cover|settle|replace)|you (?:will |must |shall |have to )?(?:bear|bears|cover|meet|"
    r"stand|make "
    r"good|foot|replace|pay) (?:the (?:cost|price|bill|loss|difference|full)|for|it|them)|(?:made|make) (?:up|good) by "
    r"(?:whoever|the|you)|(?:the )?(?:server|waiter|driver|cashier|courier|picker|worker|employee|team|shift|"
    r"crew) (?:covers?|"
    r"pays?|bears?|meets?|makes? (?:up|good)|foots?|replaces?)"
)
_WITHOUT_LIMIT = phrases(
    rf"(?:{_LOSS}) && (?:{_BORNE})",
    r"(?:keep|hold|save) (?:the )?(?:company|us|employer|client|firm|agency) (?:free|harmless) (?:from|of|"
    r"against) .. (?:all|"
    r"any|every) .. (?:whatever|nature|amount|howsoever|kind)",
    r"(?:<you>|the \w+) (?:[\w'-]+ ){0,3}(?:answers?|answerable|liable|responsible|stands?|pays?) .. (?:without (?:any "
    r")?(?:limit|cap)|no (?:limit|"
    r"cap|upper limit)|unlimited\w{0,2}|with (?:all|everything) (?:he|she|you|they) (?:owns?|have|has))",
    plain=True,
    unless=r"<policy>|company (?:shall|will)|limited to|capped|insurance|not (?:be )?(?:liable|answerable|responsible)|"
    r"no liability|customers? (?:pay|cover)|insur\w{2,5}|never|not (?:be )?(?:charged|deducted|taken|docked)|reports?|"
    r"gross negligence|wil+ful|manage|reconcile|we (?:pay|cover|bear)|company (?:pays|covers|bears)",
)


def unlimited_liability(text: Text) -> Iterator[Match]:
    """The employee bears losses without a limit, or losses come out of wages."""
    yield from _LIABLE.matches(text)
    yield from _WITHOUT_LIMIT.matches(text)


_OWN_TIME = (
    r"own time|outside (?:of )?(?:working|business|office|normal|regular|work) hours|evenings?|weekends?|"
    r"on holiday|at any hour|day or night|around the clock|unrelated|whether or not (?:related|connected|"
    r"it relates|they relate|in working)|regardless of (?:whether|when|where|subject)|at any time|"
    r"whatever (?:the )?(?:subject|field)|of any (?:kind|sort|type|nature)|(?:not )?during|even (?:if|when|those|"
    r"things|outside|at home|on)|private|"
    r"hobby|hobbies|at home|before you (?:joined|started)|not (?:related|connected) to"
)
_GRAB = phrases(
    rf"(?:songs?|poems?|games?|drawings?|photos?|websites?|inventions?|ideas?|works?|creations?|discover(?:y|ies)|"
    rf"intellectual property|code|software|designs?|"
    rf"writing|anything|everything|music|art|books?|apps?|whatever) .. (?:{_OWN_TIME}) .. (?:belongs?|owned?|owns|"
    rf"property|assign\w{{0,3}}|ours?|vests?|company|transfer\w{{0,3}}|employer|rights)",
    rf"(?:belongs? to|owned by|owns?|property of|assign\w{{0,3}}|vests? in|claims?) .. (?:inventions?|ideas?|"
    rf"works?|creations?|discover(?:y|ies)|intellectual property|code|software|designs?|writing|anything|"
    rf"everything|whatever) .. (?:{_OWN_TIME})",
    gap=110,
    unless=r"<policy>|relat(?:e|es|ed|ing) (?:in any way |directly |reasonably )?to (?:the )?(?:actual|business|"
    r"company|employer|our)|in (?:any way )?connection with (?:the )?(?:business|company|performance)|"
    r"pertain\w{0,3}|scope of|does not (?:apply|include|extend)|not apply|exclud\w{1,4}|except\w{0,3}|"
    r"entirely on (?:your|his|her|the employee's)|remains? yours|your own property|we (?:do not|don't|"
    r"make no)|no claim|section 2870|consent|permission|approval|conflict|exclusively (?:on|in)|makes no|"
    r"not claim|portfolio",
)
_NO_OTHER_WORK = phrases(
    r"(?:second|outside|other|side|additional) (?:jobs?|work|projects?|business(?:es)?|gigs?|hustles?|employment|"
    r"activit(?:y|"
    r"ies)|income)|freelanc\w{2,4}|moonlight\w{0,3} .. (?:forbidden|prohibited|banned|not (?:allowed|permitted|"
    r"tolerated)|"
    r"out of the question|off limits)",
    r"(?:no|not (?:have|take|hold|keep)|never (?:have|take)) (?:an?|any)? ?(?:second|other|outside|side|additional|"
    r"further) "
    r"(?:jobs?|work|employment|business|post|income) .. (?:of any|whatever|whatsoever|at all|paid|even)",
    r"(?:no|not|any) (?:[\w'-]+ ){0,4}?(?:other|second|outside|further) (?:occupation|employment|activity|activities|"
    r"job|work|engagement|trade|"
    r"business|position|profession)s?,? .. (?:paid or (?:not|unpaid|otherwise)|whether or not (?:paid|for pay)|whether "
    r"paid|of any kind|whatsoever|"
    r"even (?:if )?unpaid|in (?:his|her|your|their) (?:own|free) time)",
    r"(?:no|not|any|other|second|outside|side|another) (?:[\w'-]+ ){0,3}(?:other work|outside work|second job|"
    r"side (?:job|project|business|hustle|gig)s?|outside (?:employment|activities|interests)|freelanc\w{2,4}|"
    r"hobby business|work of any kind) .. (?:paid or unpaid|of any (?:kind|sort|type)|not allowed|forbidden|"
    r"prohibited|banned|"
    r"even unpaid|whatsoever|or unpaid)",
    gap=110,
    plain=True,
    unless=r"<policy>|consent|permission|approval|conflict|during (?:working|office|work) hours|unless|(?:you|he|she) "
    r"(?:may(?! not)|can|are free|is free)|"
    r"compet\w{2,6}|we (?:do not|don't)|portfolio",
)


def invention_grab(text: Text) -> Iterator[Match]:
    """Work done in one's own time is claimed, or all outside work is banned."""
    if text.kind != "advert":
        yield from _GRAB.matches(text)
        yield from _NO_OTHER_WORK.matches(text)


_CONTRACTOR = re.compile(
    r"(?:as an?|you are an?|you will be an?|you'll be an?|be|are|is an?|engaged as an?|hired as an?|status:?|"
    r"role is|on an?|work as an?) (?:[\w'-]+ )?(?:independent contractor|self-?employed|freelance(?:r)?|1099|"
    r"contractor|self-?employed person)|you invoice us|you (?:will )?bill us|on your own account|"
    r"self-?employed (?:basis|contractor|status|position|role)|1099 (?:basis|contractor|position|"
    r"role)|(?:responsible for|pay) your own tax"
)
_TICKS = (
    re.compile(
        r"(?:fixed|set|core|agreed|office) (?:schedule|hours|shifts?)|(?:9|nine|8|"
        r"eight)(?:[:.]\d\d)?(?: ?am)? ?(?:-|to|until) ?(?:5|five|6|six)(?:[:.]\d\d)?|(?:from )?\d{1,2}(?:[:.]\d\d)? "
        r"?(?:am)? ?(?:to|until|-) ?\d{1,2}(?:[:.]\d\d)? ?(?:pm|sharp|every|each|daily|,)|monday (?:to|through|"
        r"-) friday|full[- ]time|40 hours|\d\d hours (?:a|per) week|clock in|rota\b|timesheet"
    ),
    re.compile(
        r"(?:our|company|provided|issued) (?:laptop|equipment|tools|uniform|van|vehicle|premises|phone|e-?mail)|"
        r"(?:laptop|equipment|uniform|van) (?:is |are |will be )?(?:provided|supplied|issued)|(?:wear|"
        r"in) our uniform|(?:desk|computer|phone|van|tools|laptop) (?:that )?(?:we|the company) (?:give|provide|lend|"
        r"issue|supply)"
    ),
    re.compile(
        r"no other (?:clients?|work|jobs?|companies)|exclusiv(?:e|ely|ity)|only (?:for us|client)|(?:not|never|"
        r"cannot|can't|mustn't|may not) (?:[\w'-]+ ){0,3}(?:other clients?|anyone else|other companies|elsewhere|"
        r"another company|for others|other work)|work solely for|(?:for|with) (?:nobody|no one) else|only client"
    ),
    re.compile(
        r"report(?:s|ing)? to (?:your|the|our|a) (?:[\w'-]+ )?(?:manager|supervisor|lead|director)|supervis(?:ed|"
        r"ion) (?:by|of)|(?:leave|holidays?|absences?|time off|vacation) (?:[\w'-]+ ){0,4}(?:approv|request|"
        r"permission|agreed|allowed)|approv\w+ (?:your |all )?(?:leave|holiday|absence|time off)|"
        r"permission (?:for|to take)|from our office|at our office|in (?:the|our) office|disciplin|(?:ask|asks?) "
        r"(?:your|the|his|her) (?:[\w'-]+ ){1,2}for (?:days? off|"
        r"leave|time off|holidays?)"
    ),
)


def disguised_employment(text: Text) -> Iterator[Match]:
    """A contractor with the hours, tools, place or single client of an employee."""
    status = _CONTRACTOR.search(text.flat)
    if status and sum(bool(tick.search(text.flat)) for tick in _TICKS) >= (3 if text.kind == "advert" else 2):
        yield Match(status.start(), status.end())
