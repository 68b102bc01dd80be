"""Money that goes the wrong way, and pay that is not what it seems."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import expand, phrases
from offer_eval.core.red_flags.words.quantities import periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

_EMPLOYER_PAYS = (
    r"<policy>|(?:we|company|employer|firm|agency|which we|it is) (?:will |shall |fully |gladly )?(?:pays?|"
    r"covers?|meets?|funds?|bears?|refunds?|reimburses?)|(?:paid|covered|met|funded|borne|provided|supplied|"
    r"included) (?:for )?(?:in full )?(?:by|at) (?:us|the (?:company|employer|firm|agency)|our)|reimburse you|"
    r"on us|our (?:own )?expense|free of charge|at no cost|fully funded|employer-paid|<third>|tuition|collect(?:s|"
    r"ed|ing)? |process(?:es|ing)? (?:of )?(?:payments|refunds|fees|deposits)|accounts? payable|reconcil\w{1,4}|"
    r"petty cash|(?:executive|severance|company) shall (?:pay|receive)|severance|salary of|management fee"
)
_CANDIDATE_PAYS = phrases(
    r"<you> (?:[\w'-]+ )?(?:<must>) .. <paying> .. <fee>|<money>|(?:a|the|this|your|our|small|any|all|"
    r"some) (?:[\w'-]+ )?(?:fees?|deposit)",
    r"(?:please|kindly|simply|just|now|then|first|and|to) <paying> .. <fee>|<money> .. <start_purpose>",
    r"<paying> (?:us |in )?(?:a |an |the |your |our |only |just )?(?:[\w'-]+ )?<fee>",
    r"<paying> (?:us )?(?:a |the |only |just )?<money> .. <start_purpose>",
    r"<fee> .. (?:required|requires?|payable|is due|due|applies|charged|needed|must|has to be|to be|is taken|"
    r"deducted|secures?|before|upon|up ?front|in advance|non-?refundable|refundable|refunded|per (?:person|"
    r"candidate|applicant)|by (?:bank )?transfer|gets? you|reserves?|holds?)",
    r"(?:there is|there's|we (?:do )?(?:charge|take|ask(?: for)?|require|collect|need)|is|are|with|requires?|less|"
    r"minus) (?:only |just )?(?:a|an|your|the) (?:[\w'-]+ )?(?:<money> )?(?:[\w'-]+ )?<fee>",
    r"<money> .. <fee>",
    r"<fee> .. <money>",
    r"(?:one[- ]time|one-off|just|only|small|single|initial|first|upfront|up-front|low) (?:[\w'-]+ )?(?:<fee_kind>)"
    r"(?: is| of|:| cost| costs|,| for| just| only){0,2} <money>",
    r"(?:registration|activation|membership|enrol?l?ment|joining|sign-?up|starter (?:kit|pack|package)|start-?up|"
    r"deposit|course|induction|exam|certificate|id card|badge)(?: is| of|:| costs?|,| -| just| only| at){1,2} "
    r"?<money>",
    r"<you> (?:[\w'-]+ ){0,3}(?:bear|bears|meet|meets|absorb|shoulder|cover|covers|fund|funds|finance|settle|"
    r"settles) (?:[\w'-]+ ){0,6}(?:cost|costs|fee|fees|charge|charges|expense|expenses)(?: \w+){0,6} (?:visa|permit|"
    r"processing|medical|training|check|screening|registration|application|recruitment|placement|induction|uniform|"
    r"licen[cs]e|ticket|certificate)",
    r"(?:fee|deposit|charge) of (?:only |just )?<money> .. <start_purpose>",
    r"<start_purpose> .. (?:fee|deposit|payment|charge) of (?:only |just )?<money>",
    r"(?:joining|registering|registration|enrol\w{0,6}|signing up|sign-up|membership|access|training|the course|"
    r"the (?:starter )?kit) (?:is|costs?|comes to) (?:only |just )?<money>",
    r"(?:join|get started|start|enrol\w{0,2}|sign up|begin|registered?) (?:today |now |right away )?(?:for|"
    r"with) (?:only |just |as little as |a )+(?:one[- ]time )?<money>",
    r"(?:costs?|costing|takes|requires?|price is|priced at|all it takes is) (?:only |just |you )+<money>",
    r"(?:checks?|cheques?|money orders?|postal orders?|cash|western union|moneygram|bitcoin|gift cards?|paypal|"
    r"zelle|cash ?app|venmo) (?:or (?:a )?money order )?(?:for|of) <money>",
    r"(?:pay|payment|transfer|fee|deposit|send \w+) .. (?:by|via|through|using|in) (?:western union|moneygram|"
    r"bitcoin|gift cards?|zelle|cash ?app|venmo|itunes|google play|crypto\w{0,8}|upi|paytm)",
    unless=_EMPLOYER_PAYS,
)
_START_THING = (
    r"clearance|overalls|boots|activat\w{1,4}|enrol\w{0,6}|regist\w{2,7}|onboarding|orientation|starter|seat|"
    r"place|spot|slot|visa|embassy|flight|training|course|background|uniform|badge|equipment|kit|laptop|screening|"
    r"applicat\w{3,4}|processing|certificat\w{1,4}|dbs|vetting|medical|interview|appointment|join\w{0,3}|"
    r"get started|product box|starting|membership|your (?:file|account|profile|order|position|job)|reserv\w{1,6}|"
    r"book(?:ing)?|secur(?:e|es|ing)|before (?:you|we|your)|software|induction"
)
_SUM = r"<money>|(?:fee|deposit|charge|sum|amount|outlay|payment|bond) of (?:only |just )?\d[\d,.]{0,9}|the \d{2,4}"
_GIVES = (
    r"(?:you|you'll|to|must|please|should|will|and|then|just|applicants?|candidates?|starters?|kindly|first|can|"
    r"who|need to|have to|simply) (?:also |first |only |just |simply |yourself |all )?(?:pay|send|transfer|wire|"
    r"remit|deposit|purchase|buy|cover|advance|invest|contribute|settle|order|put down)|payable|pays? us|"
    r"to be paid|must be paid|cover their own|pay their own|pay your own|needs to be paid"
)
_PAYS_ANY_ORDER = phrases(
    rf"(?:{_GIVES}) && (?:{_START_THING}) && (?:{_SUM})",
    rf"(?:(?:fee|deposit|charge|outlay|bond|contribution|instal+ment|"
    rf"down[- ]?payment)s?) && (?:{_START_THING}) && (?:<money>|of (?:only |just )?\d[\d,.]{{0,9}}) && (?:payable|"
    rf"required|due|arriv\w{{1,3}}|receiv\w{{1,3}}|once|as soon as|until|before|when|after|must|need\w{{0,2}}|"
    rf"non-?refundable|refundable|returned|only|just|to us)",
    r"(?:one[- ]time |one-off |small |single |nominal )?<money> (?:[\w'-]+ )?(?:charge|fee|deposit|payment|"
    r"levy) && (?:to be|to get|to have|after which|before|in order to|so that|register\w{0,2}|listed|placed|"
    r"join\w{0,3}|required|payable|database|needed|applies)",
    r"(?:course|certificate|certification|training|exam|membership|registration|class|programme|program|"
    r"assessment) && (?:for|costs?|at|is) (?:only |just )?(?:<money>|\d{2,4}) && (?:put you forward|recommend you|"
    r"hire you|guarantee\w{0,2}|place you|submit you|send you out|we (?:can|will|'ll) (?:[\w'-]+ )?(?:hire|place|"
    r"offer|start)|before you can|then (?:i|we|you))",
    r"(?:order|enclose|mail|send|forward) && (?:<money>) && (?:reports?|kit|package|manual|programme?|directory|"
    r"list|cd|shipping|names?|letter|address (?:below|above)|information pack|booklet|guide)",
    r"(?:buy|purchase|pick up|get|order) && (?:gift|itunes|steam|google play|amazon|apple|prepaid|"
    r"vanilla) cards? && (?:codes?|photos?|pictures?|send|scratch\w{0,3}|onboarding|software|for (?:the|your|our)|"
    r"before)",
    unless=rf"{_EMPLOYER_PAYS}|(?:per|an|a|/) ?(?:hour|hr|year|annum|shift|month|week)|hourly|salary (?:of|is|"
    rf"range)|pay (?:is|rate|range)|paid training|budget|we (?:also )?(?:offer|give|provide)|customers?|"
    rf"stipend|allowance|up to|bonus|worth|sign-on|(?:will|be) reimbursed|benefits?|(?:company|"
    rf"our) (?:funds|money)",
)
_LAYS_OUT = phrases(
    r"(?:collect|take|takes|charge|charges|collects|receive|receives) .. (?:fee|money|deposit|payment|charge|sum|"
    r"<money>) from (?:you|candidates|applicants|each|every|the worker|workers|starters)",
    r"(?:transfer|pay|send|wire|deposit|remit) (?:us )?(?:only |just )?(?:<money>|\d{2,5}) (?:for|towards|"
    r"as) .. (?:regist\w{2,7}|training|course|visa|uniform|kit|badge|background|file|seat|check|medical|permit|"
    r"papers|account|licen[cs]e|membership|processing|induction)",
    r"(?:agency|agent|we|office|company|recruiter|sponsor|bureau) (?:takes?|charges?|collects?|requires?|"
    r"asks?(?: for)?|"
    r"needs?) (?:a |an |only |just |from you |you )*<money> .. (?:contract|visa|stamping|papers|file|process\w{0,3}|"
    r"regist\w{2,7}|place\w{0,4}|permit|ticket|medical|training|kit|course|before|ahead|prior|remit\w{0,3}|up ?front|"
    r"in advance)",
    r"use your own (?:card|money|funds|savings|credit card)",
    r"(?:it's|it is|that's|that is|only|just|comes to) (?:<money>|\d{2,4}) for .. (?:badge|blood test|medical|"
    r"test|uniform|file|seat|visa|course|training|check|papers|kit|registration|card|permit|induction)",
    r"(?:need|needs|have|must have|require) (?:a|an|our|the) .. (?:by|from|with|through|at) our .. (?:<money>|"
    r"\d{2,4})(?! ?(?:years|people|employees|hours))",
    r"<you> (?:[\w'-]+ )?(?:pay|buy|order|purchase|cover|advance|fund) .. (?:yourself|first|now|up ?front|"
    r"in advance|beforehand|at the start|to begin with) .. (?:claim|refund\w{0,3}|reimburs\w{1,5}|back|returned)",
    r"(?:your|a|only|this) (?:one[- ]time |one-off |single |small )+(?:investment|outlay|payment|cost|fee|"
    r"charge) of (?:only |just )?(?:<money>|<amount>)",
    unless=r"<policy>|travel expenses|<third>",
)
_OWN = (
    r"your own (?:expense|cost|pocket|money|card|account|funds)|own (?:expense|cost|pocket)|out of (?:your |"
    r"their )?(?:own )?pocket|out-of-pocket|from us|from our|from the (?:company|office|agency|firm|shop)|(?:our|"
    r"approved|preferred|certified) (?:[\w'-]+ )?(?:vendor|supplier|shop|store|dealer)|in advance|up-?front|"
    r"up front|before (?:you|your|the) (?:[\w'-]+ )?(?:start|shift|day|begin|join)\w{0,3}|refunded|"
    r"reimbursed (?:later|with|in|after|on|once)|first (?:shift|day)|to (?:get started|begin|start|join|qualify)|"
    r"(?:ahead of|prior to) (?:your|the)"
)
_BUYS_KIT = phrases(
    r"<you> (?:[\w'-]+ )?<must> .. (?:buy|purchase|order|pay for|fund|finance|cover|meet) .. <kit>",
    r"(?:please |first |just |simply |to \w+, |then |you |you'll |you'd |you will |will |also )(?:buy|purchase|"
    r"pay for|fund) .. <kit>",
    r"(?:<kit>|cost of (?:your |the )?<kit>) .. (?:at|from|out of|paid|bought|purchased|be (?:bought|purchased|"
    r"paid))",
    gap=60,
    needs=_OWN,
    unless=r"<policy>|<third>|(?:we|company|employer|firm) (?:will |shall )?(?:pays?|buys?|covers?|provides?|"
    r"supply|supplies)|provided by|supplied|paid (?:for )?by (?:us|the (?:company|employer))|allowance|"
    r"hardware procurement|negotiat\w+|procure\w*|leads (?:come|are|will|flow)|(?:inbound|warm|qualified|company|"
    r"marketing) leads|come from our",
)
_DOCKED = phrases(
    r"(?:cost|price|fees?|charges?|deposit|amount|<kit>|<money>) .. (?:deducted|taken|docked|recovered|recouped|"
    r"come|comes|withheld|stopped|subtracted) .. (?:first|initial|opening) (?:[\w'-]+ )?(?:pay|wages?|salary|"
    r"month|cheque|check|paycheck|payslip|payment|weeks?)",
    r"(?:we (?:will )?|and )(?:deduct|take|dock|withhold|recover) .. (?:cost|price|fee|<kit>|<money>) .. (?:first|"
    r"initial) (?:[\w'-]+ )?(?:pay|wages?|salary|month|cheque|check|paycheck|payslip|weeks?)",
    unless=r"<policy>|<third>|pension|tax|insurance premium",
)


def fee_to_start(text: Text) -> Iterator[Match]:
    """The candidate pays or buys something to get or to start the job."""
    yield from _LAYS_OUT.matches(text)
    yield from _CANDIDATE_PAYS.matches(text)
    yield from _PAYS_ANY_ORDER.matches(text)
    yield from _BUYS_KIT.matches(text)
    yield from _DOCKED.matches(text)


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
    r"let us have|we (?:will )?(?:also )?(?:need|require|want|ask for|collect|must have)|need (?:from you|your|a)|"
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
    unless=rf"<policy>|{_LATER}|<third>|(?:must|should) (?:have|hold|possess)|"
    rf"valid driver'?s? licen[cs]e (?:is )?(?:required|needed|preferred)|verify (?:the )?(?:identity|ids?)|"
    rf"data entry|experience (?:with|in)|process(?:ing)? passport|id verification (?:product|software|"
    rf"company|platform)|\bkyc\b|equal opportunity|customers'|age, ",
)
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
    r"warehouse|depot|reception|mailroom|mail room|courier|delivery driver|van\b|(?:salary|wages?|"
    r"commissions?) (?:is |are |will be )?(?:paid|credited|deposited)|expenses|executive|reimburse\w{0,5}",
)


def money_mule(text: Text) -> Iterator[Match]:
    """Money or parcels are to be received and passed on by way of one's own account or home."""
    if text.kind != "contract":
        yield from _MULE.matches(text)


_COMMISSION = phrases(
    r"(?:100 ?%|one hundred percent|100 percent|straight|pure(?:ly)?|fully|full|all|entirely|solely|wholly|"
    r"strictly|only|completely|exclusively|totally)[- ](?:a |on |by |through |from |in )*commissions?(?: based|"
    r" only)?",
    r"commissions?[- ](?:only|based only|is (?:the|your) only)",
    r"(?:pay|paid|salary|income|compensation|earnings|remuneration|wage|wages|payment|earn|job|role|position|"
    r"basis|everything) .. (?:entirely|solely|only|wholly|purely|exclusively|100 ?%|strictly|completely|"
    r"depends? (?:only|entirely|wholly|fully)|nothing but) .. (?:commissions?|sales|sell|close|deals|installs?|"
    r"referrals?|contracts?|customers|what you|bookings?|sign-?ups?|policies|performance|results|leads|recruits?|"
    r"what you|successful|orders|placements?|subscriptions?|memberships?)",
    r"(?:paid|pay|earn|earnings|payment|income|compensation|salary|wages?)(?: you| out)? .. (?:only|just|"
    r"solely) .. (?:when|if|once|after|for each|for every|per|on) .. (?:sales?|sell|close[sd]?|deals?|installs?|"
    r"installed|referrals?|book(?:ings?|ed)?|sign|signs|sign-?ups?|polic(?:y|ies)|buys?|recruits?|completed|"
    r"orders?|placements?|subscri\w{2,8}|customer|client|commissions?|conversions?|contracts?)",
    r"(?:only|just) (?:get |be |are |is |gets )?paid .. (?:when|if|once|after|for each|for every|per|"
    r"on) .. (?:sales?|sell|close|deal|install|customer|client|sign|signs|buys?|book\w{0,4}|order|placement|"
    r"referral|commission|conversion|policy|contract)",
    r"(?:paid|earn|get|receive|pay is|payment is|income is) (?:a |an )?(?:<money> |percentage |fee |flat fee |"
    r"fixed sum )?(?:for|per|on) (?:each|every|completed|closed)? ?(?:sales?|lead|referral|recruit|sign-?up|"
    r"install|policy|booking|customer|client|deal|contract|friend) .. (?:only|nothing (?:else|more|otherwise)|"
    r"and that(?:'s| is)|no other|nothing in between)",
    r"(?:pay|paid|compensation|income|earnings|salary|remuneration|money) .. (?:solely|only|entirely|wholly|purely|"
    r"exclusively|just) .. (?:closings?|closes?|listings?|revenues?|profits?|takings|proceeds|production|fees you|"
    r"billings?|tips|royalt(?:y|ies)|downline|team (?:sales|volume))",
    r"(?:make|earn|get|keep|receive|paid|take home) (?:a |an |up to )?\d{1,2} ?(?:%|percent) (?:of|on) "
    r"(?:every|each|all|"
    r"any|whatever|what) (?:[\w'-]+ ){0,3}you (?:close|sell|sign|book|write|place|bring|install|recruit|"
    r"produce)\w{0,2}",
    r"remunerat\w{2,3} .. (?:solely|only|entirely|wholly|purely|exclusively) .. (?:issued|sold|closed|funded|written|"
    r"commissions?|business|production|sales|results|success)",
    r"commission(?:s)? (?:is|are|being) (?:your|the) (?:only|sole|entire|whole|full) (?:income|pay|compensation|"
    r"earnings|remuneration|salary)",
    r"(?:draw|advance) against (?:future )?commissions?",
    r"commission[- ](?:based )?(?:role|position|job|opportunity|contract|agents?|sales ?(?:rep\w*|person|people|"
    r"role))",
    r"(?:on|on a|a|is) commissions?[- ]bas(?:is|ed)|(?:this is|work) on commission|(?:salary|pay|compensation|"
    r"remuneration|wage): commissions?",
    r"1099 commission|commission 1099|(?:self-employed|independent|"
    r"freelance)[ a-z,/-]{0,20} commission(?:s)? (?:only|agents?|basis)",
    r"(?:pay|income|earnings|compensation|you earn|paycheck|salary) .. depends? (?:entirely|solely|only|wholly|"
    r"fully|100 ?%|completely) on .. (?:you|sales|sell|close|effort|performance|commission|results|recruit|"
    r"bring)\w{0,3}",
)
_NO_BASE = phrases(
    r"(?:no|without(?: a| any)?|zero|not a|isn't a|is no|there's no|never a) (?:fixed |guaranteed |set |regular |"
    r"basic |base |hourly )*(?:base|basic|base salary|basic salary|basic pay|base pay|salary|retainer|hourly wage|"
    r"wage|fixed pay|guaranteed pay|fixed salary|fixed income) .. (?:commissions?|sales|sell|sold|per (?:sale|"
    r"deal|lead|policy|contract|install)|you close|referrals?|deals?|installs?|what you|each|every|uncapped)",
    r"(?:commissions?|per (?:sale|deal|lead|policy|contract)|sales|sell|installs|deals?|uncapped|"
    r"self-employed) .. (?:no|without(?: a| any)?|zero|not a|instead of a|rather than a|there is no|"
    r"there's no) (?:fixed |guaranteed |set |regular |basic |base |hourly )*(?:base|basic|salary|retainer|wages?|"
    r"hourly|fixed|guarantee\w{0,2})(?: salary| pay| wage| income| rate)?",
    r"(?:eat|eats) what you kill|earn what you sell|you (?:earn|make|get|live (?:off|on|"
    r"from)) (?:only )?what you (?:sell|close|bring in|produce|sign|book|recruit)|(?:no (?:sales?|close|deals?|"
    r"sell|polic(?:y|ies)|"
    r"installs?|bookings?|listings?|placements?|customers?),? no (?:pay|money|income|checks?|cheques?|pay "
    r"?checks?|wage))|if you (?:don't|do not) sell,? you (?:don't|do not|won't|earn|get|make)|"
    r"(?:what you sell is what you (?:earn|get|make|take))",
    r"(?:sell|close|recruit|book|sign) (?:nothing|nobody|no one|none)(?: in| and| this| that|,)? .. (?:earn|paid|"
    r"get|make|take home|pay|receive)",
    plain=True,
    gap=60,
)
_PER_SALE = phrases(
    r"(?:paid|earn|earns|earnings|pay|get|receive|income|fee|share|cut|percentage|commission|keep|"
    r"money) && (?:each|per|every|a|of each|of every|your own|on each|on every|for each) (?:[\w'-]+ )?(?:sale|"
    r"deal|placement|policy|booking|install\w{0,6}|contract|customer|client|lead|referral|sign-?up|recruit|order|"
    r"closing|completion|membership|subscription)s? && (?:only|and that(?:'s| is) (?:it|all)|nothing (?:else|"
    r"more)|no (?:other|retainer|base|basic|salary|wage|fixed|hourly|guarantee\w{0,2})|there is no|there's no|"
    r"purely|solely)",
    r"(?:don't|do not|never|no longer) (?:do|pay|offer|believe in|have) (?:a |any )?(?:fixed |basic |"
    r"base )?(?:salar(?:y|ies)|wages|basics?|retainers?|fixed pay)",
    r"(?:share|cut|split|percentage|slice|portion|part|\d{1,2} ?%) of && (?:revenues?|takings|proceeds|sales|fees|"
    r"profits?|commissions|what (?:you|the|we)|turnover|billings) && (?:that(?:'s| is) (?:your|the|all|it|how|"
    r"what)|nothing (?:else|more)|sole\w{0,2}|is your (?:income|pay|salary|wage)|instead of (?:a )?(?:salary|wage|"
    r"pay)|in (?:place|lieu) of (?:a )?(?:salary|wage|pay))",
    r"(?:<money>|commissions?|bonus(?:es)?|paid|percent|\d{1,2} ?%|earn|income) && (?:under you|downline|frontline|"
    r"(?:they|you|each) (?:recruit|sponsor|enrol|sign up)\w{0,2}|they bring|(?:two|three|four|five|six|seven|\d) "
    r"levels?|levels deep|whole organi[sz]ation's|your group's) && (?:every|each|for|per|from|on|of)",
    r"(?:sponsor|recruit|enrol|sign up|refer|introduce|bring)s? (?:in )?(?:<number>|people|others|friends|your) && "
    r"(?:overrides?|downline|residuals?|matrix|levels? deep|(?:\d|two|three|four|five|six|seven|eight|nine|"
    r"ten) levels|"
    r"who (?:also )?(?:sponsor|recruit|enrol|bring|refer)|duplicat\w{1,4})",
    r"(?:first|your) (?:euro|dollar|pound|cent|penny|pay|pay ?check|money|income|earnings) .. (?:with|when|once|"
    r"after|from|on) .. (?:first|signed|closed) (?:[\w'-]+ )?(?:sale|contract|deal|customer|client|signature|"
    r"policy|order)",
    r"(?:take home|earn|income|pay|get|keep|yours) && (?:third|quarter|half|share|cut|percentage|\d{1,2} ?%|"
    r"percent) of (?:what|everything|each|every|whatever) (?:[\w'-]+ ){0,3}(?:pays?|sells?|sold|spends?|brings?|"
    r"signs?|orders?|sale) && (?:only|that's (?:it|all)|nothing (?:else|more)|no more|just that)",
    r"(?:no|nothing|zero|without) (?:[\w'-]+ ){0,2}(?:sales?|sold|sell|deals?|policy|booking|closed|customers?|"
    r"recruits?|contracts?|placements?),? && (?:no|nothing|zero) (?:[\w'-]+ ){0,2}(?:earned|earn|paid|pay|income|"
    r"money|salary|wages?|commission|fee)",
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|(?:an?|per|/) ?(?:hour|hr|annum|year)|"
    r"annual|hourly|equity|vest\w*|employee referral|referral (?:bonus|program\w*)|profit[- ]sharing",
)
_BARE_NO_BASE = phrases(
    r"(?:there(?:'s| is| are| will be)|we (?:pay|offer|have)|with|offers?|carries|comes with|has|pays|and) (?:no|"
    r"not a|never a|zero) (?:fixed |guaranteed |set |regular |basic |base |hourly |monthly )*(?:base|basic|salary|"
    r"retainer|wages?|fixed pay|base pay|fixed income|guaranteed pay|salary or (?:wage|benefits))(?: salary| pay|"
    r" wage| as such)?",
    r"(?:without|instead of|rather than|in place of|not) (?:a |any )?(?:fixed |guaranteed |set |regular |basic |"
    r"base |monthly )+(?:salary|pay|wages?|income|retainer)",
    plain=True,
    unless=r"<policy>|sales? experience|salary (?:cap|ceiling|limit|history|requirements?|expectations?)|"
    r"volunteer|unpaid|intern\w{0,5}|negotiat\w{2,5}",
)
_SELLING = re.compile(
    r"commission|\bsales?\b|\bsell\b|\bsold\b|referral|per (?:lead|deal|policy|placement|booking|install)|closer|"
    r"recruit people|downline|distributor|estate agent|you close|% of"
)
_HAS_BASE = re.compile(
    expand(
        r"(?:base|basic|guaranteed|hourly|fixed) (?:salary|pay|wage|rate|of|plus|\+|income)|salary (?:plus|and|\+|"
        r"&) commission|(?:plus|\+|and|&|with|as well as|on top of) (?:[\w'-]+ ){0,3}(?:commissions?|bonus)|"
        r"commissions? on top|base \W?<money>|<money> base|<money> (?:an?|per|/) ?(?:hour|hr)|on top of (?:a|your|"
        r"the)|retainer"
    )
)
_NO_BASE_SAID = re.compile(
    r"(?:no|without|not|zero|never|isn't|instead of|rather than)[ a-z]{0,20} (?:base|basic|salary|wages?|fixed|"
    r"hourly|retainer|guarantee)"
)
_SURE = re.compile(r"100 ?%|only|pure|straight|solely|entirely|wholly|exclusively|strictly|1099|completely|depend")


def commission_only(text: Text) -> Iterator[Match]:
    """Pay depends wholly on sales or referrals."""
    yield from _NO_BASE.matches(text)
    yield from _PER_SALE.matches(text)
    if _SELLING.search(text.flat):
        yield from _BARE_NO_BASE.matches(text)
    base = bool(_HAS_BASE.search(text.flat)) and not _NO_BASE_SAID.search(text.flat)
    for match in _COMMISSION.matches(text):
        sure = _SURE.search(text.flat, match.start, match.end)
        if not base or (sure and not _HAS_BASE.search(text.sentence(match.start))):
            yield match


_BACK = (
    r"repay(?:s|ing|able|ment|ments|able in full)?|repaid|pay(?:ing|s)? back|paid back|payback|reimburse|"
    r"reimburses|reimbursing|refund|refunds|refunding|refunded|reimbursed to|return|returns|recover|recovers|"
    r"recovered|recoup|recoups|recouped|recoverable|reclaim|reclaims|reclaimed|claw(?:s|ed|ing)? ?back|clawbacks?|"
    r"claw-back|owe|owes|owed|liable|deduct|deducts|deducted|comes? (?:off|out)|taken (?:off|from|out)|pay us|"
    r"pay the company|forfeit and repay|come off|we take|bill|bills|billed|charged?|be responsible for|"
    r"is due back|due back|docked|give back|hand back|withheld|payable by you|you pay|cost you|must pay|will pay|"
    r"set off|set-off|setoff|offset|offsetting|owed back|owing|becomes? (?:due|payable)|due and payable|make good|"
    r"withhold|make (?:the company|us) whole|remit to the company|return to the company"
)
_BONUS_LIKE = (
    r"(?:sign[- ]?(?:on|ing)|retention|joining|welcome|starting|start|relocation|referral|hiring|guaranteed|"
    r"advance|up-?front|golden hello|recruitment|agency)[- ](?:bonus(?:es)?|payment|package|expenses?|assistance|"
    r"allowance|costs?|fees?|support|money|lump sum|award|grant)|relocation|moving (?:costs?|expenses?|allowance)|"
    r"golden hello|(?:the|this|that|your|such|any|said|full|entire|gross|net|whole) (?:amount of the )?bonus|"
    r"sign[- ]on|visa (?:costs?|fees?|sponsorship)|sponsorship costs?|shipping costs?|home office (?:budget|"
    r"allowance)|housing allowance|flights?|removal (?:costs?|expenses?)|equipment allowance|advance(?:s|d)?|"
    r"retention award|such (?:amounts?|payments?|sums?|expenses)|portion of (?:such|the|any)|"
    r"amounts? (?:so )?(?:paid|advanced|reimbursed)"
)
_TRAINING = (
    r"(?:training|course|tuition|certification|certificate|education|study|qualification|exam|boot ?camp|academy|"
    r"mba|licen[cs]e|licensing|induction|onboarding|apprenticeship|degree|flight training|"
    r"type rating)(?: (?:fees?|costs?|expenses?|programmes?|programs?|course|assistance|investment|bond|loan|"
    r"reimbursement|support|charges?|money|value))?|training bond|courses"
)
_REPAY_ON_LEAVING = (
    r"<policy>|dodd|sarbanes|restatement|restated|clawback policy|property of|company property|(?:we|company|"
    r"employer|corporation|firm) (?:will |shall |agrees to |may )?(?:reimburse|refund|repay)s? (?:you|"
    r"the executive|executive|employee|the employee|him|her|all|for|up to|reasonable|your|actual|documented)|"
    r"(?:you|executive|employee) (?:will|shall) be (?:reimbursed|refunded)|return (?:offer|to work|on|of)|"
    r"not (?:have to|be required to|need to|be asked to) (?:repay|pay|return|reimburse)|no (?:repayment|clawback)|"
    r"nothing (?:to|has to be) (?:repay|repaid|pay)"
)


def _repayment(what: str) -> tuple[str, ...]:
    return (
        rf"(?:{_BACK}) .. (?:{what}) .. (?:<leave>)",
        rf"(?:{what}) .. (?:{_BACK}) .. (?:<leave>|within <period>|<period>|in full|pro[- ]?rata|if you)",
        rf"(?:<leave>) .. (?:{_BACK}) .. (?:{what})",
        rf"(?:<leave>) .. (?:{what}) .. (?:{_BACK})",
        rf"(?:{what}) .. (?:<leave>) .. (?:{_BACK})",
    )


_CLAWBACK = phrases(*_repayment(_BONUS_LIKE), gap=110, unless=_REPAY_ON_LEAVING, plain=True)
_TRAINING_BACK = phrases(*_repayment(_TRAINING), gap=110, unless=_REPAY_ON_LEAVING, plain=True)
_GOES = (
    r"service ends|(?:an? |any )?(?:earlier|early|premature) (?:exit|end|leaving|departure)|exit before|"
    r"ceases? to be "
    r"employed|ceases? employment|(?:voluntarily )?terminates? (?:his|her|your|their) employment|(?:before|"
    r"inside|within|in) (?:the (?:first|next) )?(?:<period>)|earlier departure|(?:employment|"
    r"contract) ends|(?:early|premature) (?:exit|leaving|departure)|leave us|if you (?:leave|go|quit|resign|"
    r"move on|walk|give notice|are (?:dismissed|gone))|on (?:leaving|resign\w{3,5}|departure|exit)|"
    r"should you (?:leave|go|quit|resign)|when you (?:leave|go|quit)|leav(?:e|es|ing) (?:us |"
    r"the company )?(?:before|within|early|in|during|after)|resign(?:s|ing|ation)? (?:before|within|early|in)|"
    r"quit(?:s|ting)? (?:before|within|early|in)"
)
_GIVES_BACK = (
    r"indebted|netted (?:from|against|off)|net(?:s|ting)? (?:it|them)? ?(?:from|against|off)|unearned (?:part|"
    r"portion|"
    r"amount|balance)|return (?:it|the|this|that|any|all) ?(?:(?:net|gross|full|whole|entire|remaining) "
    r")?(?:amount|sum|money|"
    r"bonus|payment|lot)?|becomes? yours to (?:settle|pay|repay|bear)|yours to (?:settle|pay|repay)|"
    r"hand(?:ed)? back|ow(?:e|es|ed|ing)(?: \w+)?(?: back| to us)|(?:falls?|becomes?|is|are)? ?due (?:at once|"
    r"immediately|back|in full)|(?:is|are|as|"
    r"be) a loan|forgiven after|written off (?:over|after)|owe (?:it|us|the|that|this|them)|(?:pay|give|hand|send|"
    r"get|want|claim|take|comes?|come|goes|due|return) (?:it |them |all |this |that |us |the \w+ |"
    r"everything )?back|repay\w{0,5}|repaid|reimburse us|refund us|comes? (?:off|out of)|deducted|recover\w{0,3}|"
    r"recoup\w{0,3}|out of your (?:last|final)|off your (?:last|final)|from your (?:last|final)"
)
_OWED_BACK = phrases(
    rf"(?:{_GOES}) && (?:{_GIVES_BACK})",
    unless=rf"{_REPAY_ON_LEAVING}|laptop|keys|equipment|documents|badge|materials|records|holiday|leave taken|"
    rf"vacation|(?:you|to) come back to (?:us|work)|welcome back|confidential\w{{0,8}}|devices?|uniform|"
    rf"phone|rehired|rejoin|go back|sales tax",
    needs=r"amounts?|portion|sums?|bonus|fees?|money|costs?|payment|relocation|training|course|advance|allowance|"
    r"it|award|<money>|expenses|the lot|grant|payment|degree|master'?s",
    plain=True,
)
_CLAWBACK_NAMED = phrases(
    r"clawback|claw-back|claw back .. (?:provision|clause|period|leave|applies|resign)",
    r"clawback .. <period>|<leave>|provision|clause|applies|schedule",
    r"<period> (?:[\w'-]+ )?claw-?back",
    unless=r"dodd|sarbanes|restatement|restated|policy|policies|applicable law|commissions? clawback|listing|"
    r"exchange act|sec rules|misconduct",
)
_BOND = phrases(
    r"training bond|(?:service|employment|retention) bond|bond (?:period|of <money>|of <period>|for <period>|"
    r"amount)|sign a <period> bond|bonded (?:to|for) (?:us |the company )?(?:for )?<period>",
)
_ANY_MONEY = re.compile(
    r"bonus|welcome payment|agency fee|master|relocation|sign-?on|signing|joining|welcome|advance|training|course|"
    r"tuition|\bfees?\b|degree|certificat|visa|award|moving|licen[cs]e|allowance|golden hello|grant"
)
_FAIR = re.compile(
    r"pro[- ]?rat|sliding|declin|reduc\w+ (?:by|each|every|monthly)|proportion|monthly basis|taper|one[- ]twelfth|"
    r"1/12|1/24"
)
_ANY_REASON = re.compile(
    r"any reason|for whatever|howsoever|dismiss|lay-?off|laid off|redundan|either party|terminat\w+ by (?:us|"
    r"the company)|by either|entire|in full|gross|100 ?%"
)


def _graded(text: Text, match: Match) -> Match:
    """Milder where it falls with time and only on resigning: low up to a year, medium beyond."""
    near = text.around(match.start)
    if not _FAIR.search(near) or _ANY_REASON.search(near):
        return match
    longest = max((p.months for p in periods(near)), default=0.0)
    return Match(match.start, match.end, "low" if longest <= 12.1 else "medium")


def clawback(text: Text) -> Iterator[Match]:
    """A bonus or relocation money is to be repaid on leaving."""
    for group in (_CLAWBACK, _CLAWBACK_NAMED, _OWED_BACK):
        for match in group.matches(text):
            if group is not _OWED_BACK or _ANY_MONEY.search(text.around(match.start, before=1, after=0)):
                yield _graded(text, match)


def training_repayment(text: Text) -> Iterator[Match]:
    """The cost of training is to be repaid on leaving."""
    for group in (_TRAINING_BACK, _BOND):
        for match in group.matches(text):
            yield _graded(text, match)


_INVOICE = phrases(
    r"(?:invoices?|payment terms?|paid|payment|settled|terms|net) .. (?:within |net |after |in |of |are |"
    r"at )?(?:<number>)[- ]?(?:calendar )?days?",
    r"net[- ]?(?:\d{2,3})",
    r"(?:within|after) (?:<number>) (?:calendar )?(?:days|months) of (?:receipt|receiving|the date|your invoice|"
    r"invoice)",
    needs=r"invoic\w{1,4}|net[- ]?\d{2,3}|freelanc\w{1,4}|contractors?|payment terms",
    unless=r"accounts (?:payable|receivable)|collections?|dunning|customers? (?:pay|invoices?)|vendor invoices|"
    r"process(?:es|ing)? invoices",
)
_NET = re.compile(r"net[- ]?(\d{2,3})")
LONG_TERMS_DAYS = 45
"""Longer payment terms are raised: the limit the project sets itself (a month and a half)."""


def long_invoice_terms(text: Text) -> Iterator[Match]:
    """A contractor's invoices are paid after more than 45 days."""
    for match in _INVOICE.matches(text):
        words = text.flat[match.start : match.end]
        net = _NET.search(words)
        days = max([p.days for p in periods(words)] + ([float(net[1])] if net else []), default=0.0)
        if LONG_TERMS_DAYS < days <= 400:
            yield match


_LATE_PAY = phrases(
    r"(?:wages?|salar(?:y|ies)|pay ?checks?|paychecks?|payroll|payslips?|pay(?:ment)?s?|"
    r"invoices) (?:[\w'-]+ ){0,2}(?:was|were|has been|have been|is|are|may be|can be|might be|gets?|got|came|come|"
    r"comes|goes|went|arrives?|runs?|will be) (?:[\w'-]+ ){0,3}(?:late|delayed|behind|postponed|held up|missed|"
    r"overdue|in arrears|when (?:cash|funds|money|clients)|staggered)",
    r"(?:behind|late|delays?|delayed|arrears|slow) (?:[\w'-]+ )?(?:with|on|in|for) (?:[\w'-]+ ){0,2}(?:wages?|"
    r"salar(?:y|ies)|payroll|paying (?:staff|people|us|our))",
    r"(?:months?|weeks?) (?:of )?(?:wages|salary|pay) (?:[\w'-]+ )?(?:outstanding|owed|unpaid|behind|late)",
    r"(?:delay|postpone|defer)(?:s|ed|ing)? (?:payment of |paying )?(?:[\w'-]+ )?(?:wages|salar(?:y|ies)|payroll|"
    r"pay ?checks?)",
    r"(?:pay|wages|salary|salaries) (?:[\w'-]+ ){0,3}(?:when|once|as soon as) (?:[\w'-]+ )?(?:the |"
    r"our )?(?:cash ?flow|funds|money|investors?|clients?|round) (?:[\w'-]+ )?(?:allows?|permits?|comes?|arrives?|"
    r"pays?|lands?|closes?|improves?|is in|are in)",
    unless=r"<policy>|customers?|accounts receivable|collections?|late payments? (?:charges?|fees?|interest)|"
    r"section 409a|409a|late shift|late hours|bonus|deferred compensation|elect",
)


def late_pay(text: Text) -> Iterator[Match]:
    """Wages or invoices are, or were, paid late."""
    yield from _LATE_PAY.matches(text)


_DISCRETION = phrases(
    r"(?:bonus(?:es)?|incentive (?:pay|payment|award)) .. (?:discretion(?:ary)?|not guaranteed|no entitlement|"
    r"may be (?:paid|awarded|considered))",
    r"discretionary (?:[\w'-]+ ){0,3}bonus(?:es)?",
    r"(?:discretion) .. (?:bonus(?:es)?|incentive)",
    r"(?:may be|might be|could be) (?:eligible|considered|entitled) .. bonus(?:es)?",
    gap=90,
    plain=True,
    severity="note",
)


def bonus_discretionary(text: Text) -> Iterator[Match]:
    """A bonus is at somebody's discretion."""
    if text.kind != "advert":
        yield from _DISCRETION.matches(text)


_EQUITY = phrases(
    r"(?:options?|shares|equity|stock|rsus?) .. (?:worth|valued at|value of|equal to|currently worth) .. <money>",
    r"(?:options?|shares|equity|stock|rsus?|stake) .. (?:worth|valued at) .. (?:millions?|a fortune|"
    r"hundreds of thousands|six figures|seven figures|more than your salary)",
    r"<money> .. (?:worth of|in|of) (?:[\w'-]+ )?(?:options?|shares|equity|stock)",
    unless=r"<third>|portfolio|trading|market cap|private equity|traded|funding|invest(?:ed|ors?|ment)|"
    r"restricted stock units?|annual",
)
_EQUITY_SECRET = phrases(
    r"(?:share count|number of shares|total shares|cap table|strike price|exercise price|valuation|"
    r"preference) .. (?:not (?:shared?|disclosed?|available|something)|confidential|don't (?:share|disclose)|"
    r"won't (?:share|disclose)|can't (?:share|disclose|tell)|cannot (?:share|disclose)|do not (?:share|disclose)|"
    r"secret|after you (?:join|sign))",
    r"(?:not|don't|won't|can't|cannot|never) (?:[\w'-]+ )?(?:share|disclose|tell|reveal|say|discuss|"
    r"give) .. (?:share count|number of shares|total shares|cap table|strike price|exercise price|"
    r"preference stack)",
    plain=True,
)
_TERMS_GIVEN = re.compile(
    r"strike|exercise price|fair market|fully diluted|outstanding shares|per share|vest(?:s|ing)? (?:over|"
    r"schedule)|publicly|nasdaq|nyse"
)


def equity_opaque(text: Text) -> Iterator[Match]:
    """Equity is given a value in money but no price, total or terms, or those are refused."""
    yield from _EQUITY_SECRET.matches(text)
    if text.kind != "advert" and not _TERMS_GIVEN.search(text.flat):
        yield from _EQUITY.matches(text)


_RATE = (
    r"(?:(?:per|an|a|every|each) |/ ?|p/)(?:hour|hr|h|day|diem|week|wk|month|mth|mo|year|yr|annum|shift|word|"
    r"article|mile|visit|piece|task|project|session|lesson|class|sale|hour worked|night|job|client|post|video|"
    r"survey|call|item|envelope|unit|box|page|review|design|head|room|load|delivery|trip|game|match|signature|"
    r"stop|parcel|order|patient|student|sitting|wash|car|photo|rating)|for (?:each|every)|hourly|hour|hr|"
    r"annually|yearly|weekly|monthly|daily|p\.? ?a\b|ph\b|pcm|pw\b|doe\b|per\b"
)
_PAY_FIGURE = re.compile(
    expand(
        rf"<money>[^\n]{{0,30}}?(?:(?<![a-z])|(?=/))(?:{_RATE})|<money> ?(?:\+|plus|and|&) (?:[\w'-]+ "
        rf")?(?:bonus(?:es)?|"
        rf"tips|commissions?|benefits|ote|otb|super)\b|\b\d[\d,.]{{0,9}}k? ?(?:-|"
        rf"to) ?\d[\d,.]{{0,9}}k? ?(?:{_RATE})|\b\d[\d,.]{{1,9}}k? ?(?:(?:per|an|/) ?(?:hour|hr|annum|year|yr|"
        rf"month)|p\.a|hourly|ph\b)|\b(?:salary|pay|pays|paid|paying|wages?|rate|compensation|remuneration|base|"
        rf"ote|ctc|package|stipend|earn|earns|earning|earnings|income|tc|make|making|salaries|bill rate|budget|"
        rf"per hour|per annum|honorarium|scholarship|offering|offer|"
        rf"worth)\b[^\n.]{{0,40}}?(?:(?:<currency>) ?\d[\d,.]*\d(?!\d* ?(?:m|mm|bn|million|billion)\b)|"
        rf"(?<![\d-])\d{{1,3}}(?:,\d{{2,3}})+|(?<![\d-])(?!401k)\d{{2,3}}k\b|\b\d{{5,6}}\b|"
        rf"\b\d{{1,3}}\.\d{{2}}\b)|<currency> ?\d[\d,.]{{0,9}} ?k? ?(?:-|to|"
        rf"–) ?(?:<currency>)? ?\d[\d,.]{{0,9}} ?k?(?! ?(?:m|mm|bn|million|billion)\b)|"
        rf"\b(?!401)\d{{2,3}} ?k? ?(?:-|to) ?\d{{2,3}} ?k\b|\$\d{{1,3}}(?:\.\d\d)? ?/? ?(?:hr|hour|h)\b|"
        rf"\$ ?\d{{2,3}} ?k\b|\b(?:gs|wg|es|nf|ia)-\d{{1,2}}\b|\b(?:pay|salary) (?:band|scale|grade|range|step|"
        rf"level)s? ?[:#-]? ?[a-z]{{0,3}}-?\d{{1,3}}\b|\bgrade:? ?[a-z]{{0,2}}-?\d{{1,2}}\b|"
        rf"\bband:? \d{{1,2}}[a-d]?\b|\b(?:minimum|national|living|award|union|prevailing) (?:living )?(?:wage|"
        rf"rate|scale)\b|\b\d{{1,3}} ?(?:%|percent) (?:of |on |straight |"
        rf"pure )?(?:[\w'-]+ ){{0,3}}(?:commissions?|sales|profits?|split|revenue share|fees)|"
        rf"\bcommissions? (?:of|is|at|up to) \d{{1,3}} ?%|\b(?:earn|make|pay(?:s|ing)?|"
        rf"salary) [^\n.]{{0,30}}?(?:\d|six|five|seven) ?-?figures?|<money> (?:base|basic|ote|gross|net|salary|"
        rf"stipend|rate|pay|wage|bill rate|all in|package|total|cash)"
    )
)
_BARE_PAY = re.compile(
    r"(?<![\w$£€.,/-])(?!401)\d{2,3}(?:[.,]\d)?k(?=[,.;:)]|$|\n| (?:pro rata|plus|\+|and (?:pension|benefits|"
    r"bonus)|basic|base|ote|doe|depending|package|and|gross|a year|per|p\.?a|salary|full|part|for|in|to start|"
    r"starting|once|dep|negotiable|-|once|with|up|pension|after))|(?:^|[,.:;(\n-] ?)(?:£|\$|"
    r"€)? ?\d{2,3}[,.]\d{3}(?:[,.]\d\d)?(?=[,.;)]|$|\n| (?:pro rata|plus|\+|basic|base|ote|doe|depending|a year|"
    r"gross|full|part))(?!,\d)|\b(?:earn|earns|pay|pays|paid) (?:up to |around |about )?\d{3,}\b|"
    r"(?<![\w.,/-])\d{1,3}(?:[.,]\d{2,3})? ?(?:/ ?|an? |per |p/?)(?:h|hr|hour|shift|lesson|session|day|night|"
    r"month|week|year)\b(?! (?:shift|week|day|period|contract|program|course|project|assignment))|(?:(?<=, )|"
    r"(?<=\. )|(?<=\n)|^)[$£€]\d{2,3}(?:\.\d\d)?(?=[.,;]? ?(?:$|\n))|\d{1,2}(?:\.\d)? ?(?:-|to)? "
    r"?\d{0,2}(?:\.\d)? ?lpa\b|[$£€]\d{1,3}"
    r"(?:\.\d\d)? ?\+ [a-z]|(?<=, )\d{1,2}\.\d\d(?=[,.;]? ?(?:$|\n|[a-z]))|"
    r"(?:(?<=, )|[$£€])\d{1,2}(?:\.\d\d)? (?:plus|and|\+|&) tips"
)
_NOT_BARE_PAY = re.compile(
    r"\b(?:up to|room|page|about|of|over|than|approximately|around|serves?|nearly|almost|some) ?$"
)
_BIG_MONEY = re.compile(expand(r"<currency>\d{2,3}(?:,\d{3}|k)(?![,\d]| ?(?:m|mm|million|billion))"))
_NOT_PAY = re.compile(
    r"revenue|funding|raised|budget|sales|assets|portfolio|valuation|turnover|referral|sign(?:ing)?[- ]?on|"
    r"signing|401|insurance|tuition|reimburs|allowance|gift|deposit|fee|fine|prize|market|invest|transaction|"
    r"deals?|grants?|projects?|fund|quota|contract value|clients|bonus|benefit|saved|saving|worth of"
)
_UNPAID = re.compile(
    r"\bunpaid\b|\bno (?:pay|salary|stipend|wage|retainer|basic|base)|(?:can't|cannot|don't|"
    r"not able to) (?:[\w'-]+ )?pay\b|not paid|straight commission|only (?:get )?paid when|depends? entirely on|"
    r"on commission|paid a fee per|winner is paid|live (?:off|on) what you|nothing earned|per (?:sale|member|"
    r"placement|policy)|\bvolunteer\b|without pay|commission[- ]only|pro bono"
)


def states_pay(flat: str) -> bool:
    """Whether lower-case text gives a figure, range, rate, grade or percentage of pay, or says there is none."""
    for found in _PAY_FIGURE.finditer(flat):
        if not _other_money(flat, found):
            return True
    for found in _BARE_PAY.finditer(flat):
        line = flat[max(0, found.start() - 25) : found.start() + 1].rsplit("\n", 1)[-1]
        if not _NOT_BARE_PAY.search(line.rstrip(",.:;(- ")) and not _other_money(flat, found):
            return True
    for found in _BIG_MONEY.finditer(flat):
        near = flat[max(0, found.start() - 40) : found.end() + 30]
        if not _NOT_PAY.search(near):
            return True
    return bool(_UNPAID.search(flat))


_OTHER_MONEY = re.compile(
    r"\b(?:revenues?|funding|raised|budgets?|assets|portfolio|valuation|turnover|referral(?: bonus)?|"
    r"sign(?:ing)?[- ]?on(?: bonus)?|signing bonus|insurance|tuition|reimburse\w*|fees?|deposit|gift cards?|prize|"
    r"401k?|quota|transactions|deductible|allowance|invested|spend|spending|sales of|claims|donat\w+|"
    r"discounts?)\b[^\n.;]{0,25}$"
)
_OTHER_MONEY_AFTER = re.compile(
    r"^(?:[^\n.;]{0,15}\b(?:million|billion|in (?:revenue|funding|assets|sales|transactions|savings)|revenue|"
    r"referral|sign-?on|signing|tuition|toward|allowance|reimburse|gift|insurance|budget|portfolio|claims)\b|"
    r"\+? (?:[\w'-]+ )?(?:users|customers|employees|companies|people|members|rows|records|students|patients|"
    r"subscribers|sites|stores)\b)"
)


def _other_money(flat: str, found: re.Match[str]) -> bool:
    amount = re.search(r"\d", found.group())
    at = found.start() + (amount.start() if amount else 0)
    return bool(
        _OTHER_MONEY.search(flat[max(0, at - 50) : at])
        or _OTHER_MONEY_AFTER.search(flat[found.end() : found.end() + 40])
    )


def no_pay_stated(text: Text) -> Iterator[Match]:
    """An advert gives no figure, range, rate or grade of pay."""
    if text.kind == "advert" and text.flat and not states_pay(text.flat):
        yield Match(0, 0)
