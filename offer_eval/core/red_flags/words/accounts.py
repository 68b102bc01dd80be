"""Bank data and identity papers asked for early, and other people's money or parcels to be passed on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

_LATER = (
    r"first day|day one|day 1|induction|orientation day|once (?:you(?:'ve| have)? )?(?:signed|accepted|joined|"
    r"started|hired|countersigned|your contract)|after (?:you(?:'ve| have)? )?(?:sign|accept|join|start|signing|"
    r"accepting|joining|starting|acceptance|the offer|an offer|your offer|hire|being hired|your contract|"
    r"both)\w{0,3}|upon (?:hire|acceptance|joining|employment|start)|when you (?:start|join|arrive|have signed)|"
    r"on (?:joining|arrival|your first|commencement|signing|hire|boarding)|onboarding|i-9|w-4|p45|"
    r"right[- ]to[- ]work|work (?:authori[sz]ation|eligibility)|eligibility|at the time of (?:hire|joining)|"
    r"new hire (?:paperwork|packet)|direct deposit (?:form|authori[sz]ation)|payroll (?:portal|provider|system|"
    r"platform|pack|paperwork)|after (?:a |the )?written offer|following (?:a |an |your )?(?:written )?(?:offer|"
    r"acceptance)|starter form|if (?:you are )?(?:hired|successful)|conditional offer|post-offer|reimbursements?|"
    r"offer of employment|bring"
)
_GIVE = (
    r"complete|register|log|send|provide|e-?mail|submit|reply with|upload|attach|include|forward|share|give|text|"
    r"enter|fill in|fill out|supply|furnish|hand over|confirm|return|post|snap|photograph|enclose|message|drop|"
    r"let us have|courier|hand in|photograph|show us|hold up|whatsapp|dispatch|post your|mail your|post us|(?:log|"
    r"sign) in|we (?:will )?(?:also )?(?:need|require|want|ask for|collect|must have)|need (?:from you|your|a)|"
    r"ready with|have ready|required|requirements?|needed|following|apply with|applications? (?:must|should|need)|"
    r"what we need|documents?|details"
)
_ASKS_BANK = phrases(
    rf"(?:{_GIVE}) .. <bank_id>",
    r"<bank_id> .. (?:so (?:that )?we|to (?:us|apply|begin|start|process|register|reserve|proceed|set up|verify|"
    r"complete|hr|our|secure|confirm|be|get|receive)|(?:is|are|will be|must be) (?:required|needed|necessary|sent|"
    r"submitted|provided|attached|included|uploaded|verified)|before|with your (?:application|cv|resume)|"
    r"by (?:e-?mail|text|whatsapp|telegram|reply|return))",
    gap=70,
    unless=rf"<policy>|{_LATER}|<third>|fraud|loans?|lenders?|the funds can|reconcil\w{{1,8}}|(?:must|should) (?:have|"
    rf"hold|possess)|"
    rf"valid driver'?s? licen[cs]e (?:is )?(?:required|needed|preferred)|verify (?:the )?(?:identity|ids?)|"
    rf"data entry|experience (?:with|in)|process(?:ing)? passport|id verification (?:product|software|"
    rf"company|platform)|\bkyc\b|equal opportunity|customers'|age, ",
)
_SIGNS_IN = phrases(
    r"(?:which|what) bank (?:do|are) you|do you (?:have|use) mobile deposit|(?:the )?name of your bank|mobile deposit "
    r"limit",
    r"(?:we|i|they|reception|the office|hr) (?:will |shall |'ll )?(?:take|keep|collect|hold|retain|photograph|scan|"
    r"copy)s? (?:in )?your (?:identity card|"
    r"passport|id|id card|driving licence|driver's licen[cs]e|papers|documents|bank card) .. (?:until|before|selection|"
    r"interview|decid\w{1,3}|trial|"
    r"office|at the door|while you)",
    r"(?:log|sign)(?:s|ging|ing)?[- ]?in .. (?:to|with|through|at|via|using) .. your (?:online |internet |mobile "
    r")?bank(?:ing)?",
    r"(?:connect|link|verify|share access to) .. your (?:online |internet |mobile |personal )?bank(?:ing|(?: "
    r"account)?)",
    r"(?:post|courier|mail|send|hand in|deposit|leave|surrender|bring in) .. original (?:passport|id|degree|"
    r"certificates?|papers|"
    r"documents) .. (?:before|ahead of|prior to|interview|for the interview|we meet|office|to us)",
    unless=rf"<policy>|{_LATER}|<third>|payroll|optional",
)
_PRIVATE = (
    r"<bank_id>|bvn|nin(?: slip| number)?|emirates id|iqama|cnic|nric|sin number|tfn|tax (?:number|file number)|pan\b|"
    r"aadha+r\w{0,4}|"
    r"(?:social|ssn|last four of your social)|(?:your |a )?(?:pic|picture|photo|scan|copy|image|snap|shot)s? of "
    r"(?:your |both sides of )?"
    r"(?:your )?(?:[\w'-]+ )?(?:licen[cs]e|id\b|card|passport|identity card|ids)|(?:id|passport|licen[cs]e|document|"
    r"identity)"
    r"(?: card)? (?:copy|copies|scans?|photos?|pictures?|pages?)|(?:card|account|routing|sort code|iban)(?: and \w+)? "
    r"(?:number|digits?|name|"
    r"expiry)s?|expiry date|cvv|pin code|cash ?app tag|(?:account|card) balance|birth certificate|"
    r"(?:names? on|digits of) (?:your|the) (?:account|card)|bank statements?|credit (?:report|score)|photo page|bio "
    r"page|"
    r"both sides of your \w+|(?:bank|account) (?:name|branch)|your bank(?:'s)?(?: name)?|(?:bank|wallet|payroll|"
    r"exchange) log-?ins?|"
    r"original (?:passport|documents|certificates|papers)|(?:holding|hold up) (?:your )?(?:passport|id|licen[cs]e)"
)
_TO_US = (
    r"(?:to |please |kindly |just |then |and |or |also |must |should |will |(?<![a-z] ))(?:send|provide|e-?mail|"
    r"submit|reply with|upload|"
    r"attach|include|forward|share|give|text|fill in|fill out|supply|furnish|hand over|return|post|snap|enclose|"
    r"message|drop|whatsapp|"
    r"screenshot|record|bring|scan|show)(?: us| me| over| in| a| an| the| your| with| it)*|reply with|"
    r"(?:we|i|hr|they|company|recruiter|agent|manager|department|office)(?:'d| would|'ll| will)? (?:also |all |still "
    r")?(?:need|want|require|"
    r"like|ask|take|collect|check)s?(?: for)?|requires?|asks? for|tell (?:me|us)|let (?:me|us) have|what(?:'s| is)|"
    r"applications? (?:must|should|need|"
    r"with)|apply with|with (?:your|the) (?:cv|resume|application|reply)|with the application|goes? in|go in|in the "
    r"form|the form:|(?:box|field|page) "
    r"\d|to this (?:number|address|email)|fill the|kindly fill|is enough|are enough|have .. ready|needed|required|"
    r"wanted|must be|by return|to apply|"
    r"to (?:be considered|shortlist|reserve|hold|secure|continue|proceed|confirm|prove|verify|check)|so (?:that "
    r")?(?:we|i|hr)"
)
_TOO_SOON = (
    r"before|to (?:apply|be considered|shortlist\w{0,2}|reserve|hold|secure|continue|proceed|confirm|prove|verify|"
    r"check|move|start|set up|"
    r"prepare)|so (?:that )?(?:we|i|hr|the)|shortlist\w{0,3}|selection|selected|interview|interested|front and back|"
    r"unfinished|incomplete|sheet|application|applications|cv|resume|reply|"
    r"candidates?|applicants?|the (?:position|post|slot|seat|job|offer)|next (?:stage|step)|first (?:deposit|stage|"
    r"payment)|hr\b|then|"
    r"in the form|the form|form|the agent|to this (?:number|address|email)|form asks|box \d|is enough|only to|open a "
    r"file|whatsapp|"
    r"telegram|text|e-?mail|video|face|selfie|pre-?screen|prove|process(?:ing)?|the call|this chat|today|tonight|now"
)
_NOT_ASKED = (
    rf"<policy>|{_LATER}|customers?|clients?|patients?|tenants?|students?|visitors?|residents?|suppliers?|vendors?|"
    rf"reconcil\w{{1,8}}|"
    r"you (?:will |'ll )?(?:do|enter|check|process|handle|take|open|verify|scan|trace|compute|keep|build|help)|teller|"
    r"counter|"
    r"(?:must|should) (?:have|hold|possess)|valid driver'?s? licen[cs]e|full clean licen[cs]e|(?:driving|driver'?s?) "
    r"licen[cs]e (?:is )?"
    r"(?:required|needed|preferred|essential)|experience|data entry|age, (?:race|sex|gender|religion)|equal "
    r"opportunity|optional|scheme|programme|card office|visitor pass|"
    r"fraud|loans?|lenders?|the funds can|age, (?:race|sex|gender|religion|colou?r)|at the gate|no (?:photo|date of "
    r"birth)|payroll asks|once signed"
)
_PRIVATE_EARLY = phrases(
    rf"(?:{_PRIVATE}) && (?:{_TO_US}) && (?:{_TOO_SOON})",
    rf"(?:{_PRIVATE}) && (?:send|upload|courier|give us|text|fill (?:in|out|the)|reply with|whatsapp|attach|enclose|"
    rf"need your|provide|submit|requisites)",
    spread=150,
    unless=_NOT_ASKED,
)
_WHICH_BANK = phrases(
    r"(?:which|what|who) (?:bank )?(?:do |are |is )?(?:you )?(?:bank with|bank do you|bank you|bank are you|you bank)",
    r"(?:how long|since when|whether|when) .. (?:account|card) .. (?:open(?:ed)?|active|held|chip|yours)",
    r"(?:name of your|your) bank .. (?:mobile deposit|limit|balance)|what(?:'s| is) the name on your (?:account|card)",
    r"(?:user ?names?|log-?ins?|user id|credentials) and (?:password|pin|pass ?code)s? .. (?:ready|agent|send|give|"
    r"share|hr|us|me|verify)",
    r"(?:have|send|give|share|tell (?:me|us)|enter) (?:me |us )?your (?:bank(?:ing)? |online |e-banking )?(?:user "
    r"?name|log-?in|user id) (?:and "
    r"(?:password|pin)|for the (?:payroll|bank|wallet|exchange)[\w' ]{0,20}|details)",
    r"(?:code|otp|pin) .. (?:text|sms|phone|e-?mail|get|receive) .. (?:read|send|tell|forward|give|share|pass) (?:it|"
    r"them|the code) "
    r"(?:back |on |over )?(?:to )?(?:me|us|the recruiter|hr|the agent)?",
    r"(?:keeps?|holds?|retains?|takes?|stays?|remains?) .. (?:passport|identity card|id card|driving licen[cs]e|"
    r"driver's licen[cs]e|original "
    r"(?:certificates|papers|documents)) .. (?:until|till|during|while|before|decided?|processing|selection|pending)",
    r"(?:drop|leave|bring|hand in|deposit|surrender|deliver|courier|post) (?:in |off |us )?(?:your )?(?:original "
    r")?(?:passport|id card|identity "
    r"card|driver's licen[cs]e|certificates|papers) .. (?:end of|until|till|during|stays? with|while|returned|get it "
    r"(?:back )?|back|kept|"
    r"safe|processing)",
    unless=r"<policy>|customers?|clients?|patients?|visitors?|payroll asks|right[- ]to[- ]work|after|signed|fraud|"
    r"warn\w*",
)
_YOUR_BANK = re.compile(
    r"\b(?:which|what|who) (?:bank )?(?:(?:do|are) you |you )?(?:bank with|bank do you|bank you use)\b|"
    r"\b(?:which|what) bank (?:do|are) you\b|\bdo you (?:have|use) mobile deposit\b|"
    r"\bwhat(?:'s| is) the (?:name|number|balance|limit) (?:on|of|in) your (?:bank )?(?:account|card|bank)\b"
)
"""Questions that a recruiter puts; a candidate has no use for them."""
_LICENCE_ONLY = re.compile(
    r"(?:driver'?s?|driving) licen[cs]e|passport|photo id|date of birth|government[- ](?:issued )?id|"
    r"identity card|proof of identity|your id|id card|your identity"
)
_STRONG_ASK = re.compile(
    r"copy|copies|scan|scanned|photo of|picture|front and back|number|selfie|both sides|image|send|upload|e-?mail|"
    r"attach|page|details|reply|submit|text|with your|whatsapp|apply with"
)


def bank_or_id_early(text: Text) -> Iterator[Match]:
    """Bank data or identity papers are asked for before there is a contract."""
    if text.kind == "contract":
        return
    yield from _SIGNS_IN.matches(text)
    yield from _WHICH_BANK.matches(text)
    yield from (Match(found.start(), found.end()) for found in _YOUR_BANK.finditer(text.flat))
    yield from _PRIVATE_EARLY.matches(text)
    for match in _ASKS_BANK.matches(text):
        words = text.flat[match.start : match.end]
        if not _LICENCE_ONLY.search(words) or _STRONG_ASK.search(text.sentence(match.start)):
            yield match


_MULE = phrases(
    r"(?:receiv\w{1,3}|accept\w{0,3}|collect\w{0,3}|process\w{0,3}|deposit\w{0,3}|take|takes|cash\w{0,3}|get|"
    r"arrive|arrives|land|lands|come|comes|paid|pay|pays|route\w{0,2}|credit\w{0,2}|transfer\w{0,4}|payments?|"
    r"funds|money|cheques?|checks?) .. (?:in|into|to|through|via|using|on|at) (?:your|their|an?|his|her) (?:own |"
    r"personal |existing |private |local |current |checking |savings |us |uk )*(?:bank )?account .. (?:forward|"
    r"send|transfer|wire|withdraw|pass|convert|remit|pay out|move|keep|less|minus|commission|distribute|re-?send|"
    r"buy|onward|on to|bitcoin|crypto|western union|percent|%)\w{0,5}",
    r"(?:keep|keeping|retain|deduct|hold back|take|earn|minus|less|receive|after taking|yours) .. (?:<amount> ?%|"
    r"percent|percentage|commission|cut|share) .. (?:forward|send|wire|transfer|pass|remit|deposit|"
    r"withdraw|return|mail|hand|moneygram|dispatch|deliver)\w{0,4} .. (?:rest|remainder|remaining|balance|difference|"
    r"funds|money|on|others?|what(?:'s| is|ever is)? (?:left|over|remains)|net|proceeds|to (?:us|our|me|the head|"
    r"suppliers?))",
    r"(?:withdraw\w{0,3}|cash(?:ing)?|deposit\w{0,3}|receive|collect) && (?:(?:deduct|keep|retain|less|minus|after "
    r"taking|subtract)(?: [\w'-]+){0,3} ?(?:\d{1,2} ?%|\d{1,2} percent|ten percent|five percent|commission|"
    r"<money>)) && "
    r"(?:moneygram|western union|wire|zelle|bitcoin|crypto\w{0,8}|transfers?|remit|forward|send|gifts?|balance|"
    r"remainder|what's left|the rest)",
    r"(?:che(?:que|ck)s?|money orders?) && (?:(?:you|to) (?:[\w'-]+ )?(?:cash|deposit|bank)|(?:cash|deposit|"
    r"bank) (?:it|"
    r"them|those|this|each)) && (?:balance|rest|remainder|difference|excess|what(?:'s| is) left|keep <money>|buy|"
    r"purchase|gifts?)",
    r"(?:mail|send|issue|post|overnight|give|forward|fedex|courier|cut|e-?mail|deposit)\w{0,3} (?:to )?you .. "
    r"(?:che(?:que|ck)s?|money orders?|funds) && (?:deposit|cash|bank|print)\w{0,3} && (?:vendor|supplier|seller|"
    r"zelle|western union|moneygram|gift cards?|bitcoin|crypto\w{0,8}|wire|cash ?app|venmo|remainder|rest|"
    r"difference|equipment|office|agent|courier)",
    r"(?:forward|send|wire|transfer|pass|remit|return|mail|move)(?:s|ing|ring)?(?: on| back)? (?:on |"
    r"back )?(?:the |all |us the )?(?:rest|remainder|remaining (?:funds|balance|money|amount)|balance|difference|"
    r"excess|surplus|leftover)",
    r"(?:deposit|cash|bank)(?:ing|s)? (?:the |our |a |this |these |company |client |mailed )*(?:che(?:que|ck)s?|"
    r"money orders?) .. (?:send|forward|wire|transfer|buy|purchase|pay|withdraw|remit|return)\w{0,4}",
    r"(?:che(?:que|ck)|funds|money) .. (?:will be |is |are )?(?:mailed|sent|deposited|posted|"
    r"issued) .. (?:to )?(?:you|your) .. (?:buy|purchase|forward|vendor|wire|send|transfer|order) .. (?:vendor|"
    r"supplier|equipment|office|laptop|remainder|rest|to|on)",
    r"(?:re-?ship|re-?mail|repack\w{0,4}|forward|re-?label|relabel|re-?pack|re-?route|mail on|send on|post on|"
    r"pass on|ship)(?:s|ping|ing|ling|led|ped|ed)? .. (?:parcels?|packages?|boxes|goods|items|shipments?|"
    r"mail) .. (?:home|your (?:address|door|house|doorstep|apartment|flat|place)|to (?:our |the )?(?:clients?|"
    r"customers?|address|addresses|buyers?|next|overseas|abroad))",
    r"(?:receiv\w{1,3}|accept\w{0,3}|collect\w{0,3}|take in|get|taking in|sign for) .. (?:parcels?|packages?|"
    r"boxes|goods|shipments?|deliveries|mail) .. (?:home|your (?:own )?(?:address|door|house|doorstep|apartment|"
    r"flat|place|name))",
    r"(?:our|company|client|deposited|these|the) (?:funds|money|cheque|check|payment)s? .. (?:buy|"
    r"purchase)(?:ing)? .. (?:gift cards?|bitcoin|crypto\w{0,8}|itunes cards?|vouchers)",
    r"(?:parcels?|packages?|boxes|shipments?|deliveries) && (?:your (?:own )?(?:door|home|house|address|doorstep|"
    r"apartment|flat|place|front door)|from home|at home) && (?:post|forward|ship|re-?ship|send|label|re-?label|"
    r"mail|onward|on|abroad|overseas|pass)\w{0,4}",
    r"(?:payments?|transfers?|money|funds|deposits?|cheques?|checks?|sums) && (?:your|own|personal|"
    r"private) (?:own |personal |private |bank |checking |current |savings |"
    r"existing )*(?:bank )?account && (?:forward|send|rest|remainder|balance|crypto\w{0,8}|bitcoin|keep|withdraw|"
    r"pass|onward|on to|convert|turn|wire|western union|commission|percent|%|on behalf|our (?:buyers|clients|"
    r"customers|partners))\w{0,3}",
    r"(?:convert|exchange|change|turn)(?:s|ing)? .. (?:into|to|for) (?:bitcoin|crypto\w{0,8}|usdt|gift cards?|"
    r"western union)",
    r"(?:your|own|personal) (?:own |personal )?(?:bank |paypal |checking |savings )*account .. (?:receive|accept|"
    r"process|collect|incoming|client payments|our (?:clients|customers)|funds|transfers?|company money|"
    r"transactions?|move|route|handle)",
    r"(?:payments?|money|funds|transfers?|deposits?) .. (?:from (?:our |the )?(?:clients?|customers?|buyers?)|"
    r"of our (?:clients|customers)) .. (?:to|into|in|through|on|via) your (?:own |personal )?(?:bank |paypal |"
    r"checking )*account",
    r"(?:lend|let|allow|use|rent|open)(?:s|ing)? .. (?:us )?(?:your|an?|the use of your) (?:own |personal |"
    r"new )?(?:bank |paypal )*accounts? .. (?:for|to|and|in your name|on our behalf) .. (?:clients?|customers?|"
    r"payments?|transfers?|funds|transactions?|money|receipts?)",
    r"(?:payment|money|funds?|financial|transfer|transaction|payments) (?:processing |transfer |"
    r"transaction )?(?:agent|manager|representative|operator|assistant)s? .. (?:home|own account|"
    r"your (?:bank )?account|% |percent|commission|western union)",
    gap=70,
    unless=r"<policy>|direct deposit|your (?:salary|wages?|pay|commissions?|earnings|bonus) (?:is|are|will|go)|"
    r"warehouse|depot|compliance|post ?room|reception|mailroom|mail room|courier|delivery driver|van\b|(?:salary|"
    r"wages?|"
    r"commissions?) (?:is |are |will be )?(?:paid|credited|deposited)|expenses|executive|reimburse\w{0,5}|"
    r"(?:keep|send|hand in|submit|attach)\w* (?:me |us |in )?(?:the |your |all |any )?(?:[\w'-]+ )?receipts|payroll|"
    r"refund(?:s|ed)? (?:you|to "
    r"your)",
)
_FINDS_MONEY = phrases(
    r"(?:sums?|money|funds|payments?|transfers?|amounts|deposits|cash) (?:[\w'-]+ ){0,3}?(?:arrives?|comes?|lands?|"
    r"reach(?:es)?|sent|goes?|flows?) "
    r"(?:with|to|at|in|on|into|through|by way of) ?(?:you|your) && (?:bitcoin|crypto\w{0,8}|usdt|wallet|western union|"
    r"gift cards?|onward|on to|pass|"
    r"forward|send|transfer|wire|move) && (?:\d{1,2} ?%|percent|stays? with you|keep|yours|commission|cut|share|your "
    r"fee)",
    r"(?:deposits?|money|funds|payments?|transfers?|sums?|cash|cheques?|checks?) .. (?:in|into|on|to|reaches?|hits?|"
    r"lands? (?:in|on)) (?:your|his|her) "
    r"(?:own |personal |bank |current |checking |savings )*account >> (?:buy|purchase|get|convert|change|forward|send|"
    r"pass|transfer|withdraw|take "
    r"out|draw out|wire|move|keep|load|exchange) .. (?:gift cards?|vouchers?|bitcoin|crypto\w{0,8}|usdt|codes|rest|"
    r"remainder|the (?:money|cash|amount|"
    r"sum|balance)|it (?:on|to|in)|them (?:on|to)|nine tenths|most of it|\d\d ?%|coins|cash)",
    unless=r"<policy>|salary|wages|payroll|reimburse\w{0,5}|direct deposit|your pay\b",
)
_OWN_NAME = phrases(
    r"(?:accounts?|wallets?) (?:on|at|with) (?:[\w'-]+ ){0,3}?(?:exchanges?|binance|coinbase|revolut|wise) .. (?:own "
    r"name|clients?|orders|customers?|through them)",
    r"(?:che(?:que|ck)s?|money orders?) .. deposit(?:s|ed)? (?:it|this|them) .. (?:transfer|send|forward|wire|pay|"
    r"pass) .. (?:part|share|portion|rest|balance|"
    r"remainder|fee|charge|artist|vendor|agent|supplier|installer)",
    r"open (?:up )?(?:an?|the|some) (?:[\w'-]+ ){0,3}?accounts? .. (?:give|send|tell|let|hand|share|pass|text) (?:me|"
    r"us|our \w+) .. (?:log-?in|password|"
    r"access|card|pin|codes?|credentials|details)",
    r"(?:paid|credited|sent|refunded|land|lands|come|comes|loaded|put) (?:in |on|in|on ?to|in ?to) your (?:own "
    r")?(?:card|account|wallet|paypal|revolut) .. "
    r"(?:wire|forward|send|transfer|pass|move|convert|withdraw)s? (?:them|it|those|the|this|that|everything|all)",
    r"re-?shipp(?:ing|er)|re-?mailing (?:clerk|agent|assistant|job|work)",
    r"(?:parcels?|packages?|boxes) in,? .. (?:parcels?|packages?|boxes) out",
    r"(?:send|sends|pay|pays|transfer|transfers) money to you .. (?:keep|pass|forward|on in|rest)",
    r"accounts? in (?:your|his|her|their|the \w+'s) own name && (?:receipts|takings|proceeds|funds|payments?|money|"
    r"collections|transfers?|"
    r"sums) && (?:channel\w{0,4}|transfer|forward|pass|remit|route\w?|flow|run|instructed|paid in|come in|arrive|send)",
    unless=r"<policy>|salary|wages|reimburse\w{0,5}|payroll",
)


_COMES_IN = (
    r"(?:whatever|what|money|payments?|sums?|funds|transfers?|cash|amounts?|receipts|proceeds|deposits?|cheques?|"
    r"checks?|remittances?|orders|"
    r"buyers|customers|clients|investors|donors)(?: that| which)? (?:will |is |are |then )?(?:[\w'-]+ )?(?:comes?|"
    r"arrives?|lands?|reach(?:es)?|pay|pays|"
    r"paid|flows?|goes?|sent|send|sends|credited|deposited|received?|collected|hits?|appears?|shows? up|drops?)(?: "
    r"in\b| into| to| on| at| through| with)?|"
    r"(?:receive|accept|collect|get|take in|take|process|handle)(?:s|ing)? (?:in )?(?:the |our |client |customer |"
    r"incoming |foreign |these |some |"
    r"payments? from )*(?:payments?|transfers?|money|funds|remittances?|deposits?|cheques?|checks?|sums)"
)
_GOES_ON = (
    r"(?:send|sends|pass|passes|forward|forwards|wire|wires|transfer|transfers|move|moves|remit|remits|convert|"
    r"converts|turn|turns|push|"
    r"hand|hands|bring|route|withdraw|draw|take out|dispatch|deliver|pay out|buy)(?:ing)? (?:us |it|them|on|over|out|"
    r"the (?:rest|remainder|balance|"
    r"others?|money|cash)|what(?:'s| is) left|onward|all but|most|bitcoin|crypto\w{0,8}|usdt|gift cards?|back)|(?:the "
    r"|and )?(?:rest|remainder|balance|"
    r"what is left|what's left|nine tenths|other \w+) (?:goes|is sent|is wired|is passed|to|on to|by|via|into|back)|"
    r"on to (?:our|the|a)|onward"
)
_YOUR_CUT = (
    r"(?:keep|keeps|keeping|retain|less|minus|deduct|after taking|hold back|for yourself|yours|stays with you|your "
    r"(?:share|cut|commission|"
    r"reward|fee|slice|part)|earn|pocket|take)(?: [\w'-]+){0,2} ?(?:<amount> ?%|<number> (?:percent|per cent)|a "
    r"(?:tenth|cut|share|slice|fifth|"
    r"twentieth)|commission|<money>|your share|your fee)|(?:<amount> ?%|<number> (?:percent|per cent)|a tenth|a "
    r"twentieth|<money>) (?:of (?:it|each|every|"
    r"what\w*|the \w+) )?(?:is|are|stays?|remains?|for|being) (?:yours|you|with you|your \w+)|less <number> "
    r"(?:percent|per cent)"
)
_PASSING_ON = phrases(
    rf"(?:{_COMES_IN}) && (?:{_GOES_ON}) && (?:{_YOUR_CUT}|your (?:own )?(?:account|card|wallet|paypal)|an account)",
    r"(?:take|draw|withdraw|get) (?:it |the \w+ |out )*(?:out )?(?:the )?(?:cash|money|notes) .. (?:bring|hand|give|"
    r"pass|deliver|meet|carry|take) .. "
    r"(?:man|courier|agent|colleague|driver|someone|somebody|person|partner|who)",
    r"(?:need|seek|want|looking for|require)(?:s|ing)? (?:someone|somebody|people|a person|persons|partners|agents|"
    r"representatives?|residents) .. "
    r"(?:with|who has|holding|having) (?:an?|their own|a local|a us|a uk) (?:[\w'-]+ )?account .. (?:collect|receive|"
    r"accept|take|handle|"
    r"payments?|buyers|customers|clients)",
    r"(?:cheque|check|money order|draft)s? .. (?:bank|deposit|cash|pay in) (?:it|them|this) .. (?:pay|settle|send|buy|"
    r"transfer|forward) .. (?:from it|"
    r"mover|vendor|supplier|agent|installer|artist|out of it|with it|rest|remainder)",
    r"(?:spare room|garage|flat|home|house|apartment|living room|address|porch|doorstep|place) .. (?:depot|hub|"
    r"warehouse|drop|collection point|"
    r"boxes|parcels|packages) .. (?:boxes|parcels|packages|come|arrive|under your name|leave|go|sent|forward|ship|"
    r"label)",
    r"(?:parcels?|boxes|packages?|letters|phones|goods) (?:[\w'-]+ ){0,3}?(?:arrive|come|land|delivered|sent|reach) "
    r".. (?:your (?:place|home|door|"
    r"address|flat|house)|under your name) .. (?:relabel|re-?label|new labels?|labels? on|post office|post|ship|send|"
    r"forward|leave for|abroad|"
    r"overseas|on)",
    r"open (?:up )?(?:an?|a new|another) (?:[\w'-]+ )?account .. (?:in your name|your own name) .. (?:let|give|send|"
    r"hand|share|us|card|for)",
    gap=70,
    unless=r"<policy>|salary|wages|payroll|reimburse\w{0,5}|direct deposit|your (?:desk|shop|branch|till|stall)|"
    r"compliance|counter|warehouse|"
    r"courier company|mail ?room|post ?room|reception\w*|floors|expenses|tips|charity|pension|trace|landlord|"
    r"customers' accounts",
)


def money_mule(text: Text) -> Iterator[Match]:
    """Money or parcels are to be received and passed on by way of one's own account or home."""
    yield from _OWN_NAME.matches(text)
    yield from _FINDS_MONEY.matches(text)
    if text.kind != "contract":
        yield from _PASSING_ON.matches(text)
    if text.kind != "contract":
        yield from _MULE.matches(text)
