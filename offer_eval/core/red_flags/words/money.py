"""Money that goes the wrong way, and pay that is not what it seems."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.denial import nothing_back
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import expand, phrases
from offer_eval.core.red_flags.words.quantities import periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text
    from offer_eval.core.red_flags.words.phrases import Phrases

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
_BEARER = (
    r"(?:you|you'll|please|kindly|just|candidates?|applicants?|(?:all |new |every |each )?(?:starters?|joiners?|"
    r"recruits?|"
    r"trainees?|members?|agents?|drivers?|riders?|couriers?|operators?|workers?|contractors?|dancers?|models?|nurses?|"
    r"teachers?|guides?|volunteers?|crew(?: members?)?|associates?|partners?|consultants?|employees?|executives?)|he|"
    r"she)"
)
_HANDS_OVER = (
    r"(?:transfer|wir|remit|deposit|credit|contribut|lodg|send|invest|advanc|load|pre-?load|top up|park|stak|hand over|"
    r"part with|leav)(?:e|es|s|ing|ting|red|ed|ting)? (?:us |in |over |"
    r"only |just |an? |the |sum |total |amount |of |first |initial |guarantee |bond |deposit |fee |payment |charge |"
    r"small |refundable |"
    r"security |caution ){0,4}(?=<money>)"
)
_BEARS = (
    rf"{_BEARER} (?:[\w'-]+ ){{0,3}}?(?:pays?|settles?|shoulders?|bears?|fronts?|stumps? up|forks? out|lays? out|buys?|"
    rf"purchases?|chips? in|puts? up|(?:cover|meet|fund|finance|carr(?:y|ie)|absorb)s? (?:the |your |their |his |her |"
    rf"all )?(?:own )?(?:costs?|prices?|fees?|bills?|half|part|share|expenses?|full))|{_HANDS_OVER}|(?:borne|paid|met|"
    rf"covered|shouldered) by (?:the |each |"
    rf"every )?(?:candidate|applicant|employee|worker|joiner|trainee|recruit)s?|at (?:your|his|her|their|"
    rf"the \w+'s|own) (?:own )?(?:expense|cost|charge)|for (?:your|his|her|their|the \w+'s) (?:own )?account|out of "
    rf"(?:your|"
    rf"his|her|their) own pocket|shares in the"
)
_FALLS_DUE = (
    r"(?:is|are|be|becomes?|falls?|stays?) (?:[\w'-]+ ){0,2}?(?:payable|due|collected|deposited|levied|charged|"
    r"credited|"
    r"remitted|transferred|lodged|settled|taken|paid (?:in|to|by|before|first|on|up ?front))|(?:must|has to|have to|"
    r"needs? to|"
    r"should|to) (?:first )?(?:reach|receive|be received|arrive|be with)|ha(?:ve|s) (?:arrived|reached|been received|"
    r"cleared|"
    r"been paid)|yours for|falls? due|is (?:just|only) (?=<money>)"
)
_START_NEED = (
    r"visas?|(?:work |residence )?permits?|medicals?|x-?rays?|blood tests?|clinic|vaccinations?|(?:police |security |"
    r"credit |background )?(?:clearance|checks?)|police certificate|dbs|stamping|attestation|embassy|documentation|"
    r"paperwork|"
    r"your file|employee (?:code|number|id)|id cards?|badges?|uniforms?|costumes?|overalls|boots|aprons?|t-?shirts?|"
    r"(?:starter|sales|demo|welcome|product) (?:packs?|kits?|sets?|boxes|packages?)|kits?|headsets?|laptops?|tablets?|"
    r"scanners?|"
    r"software|licen[cs]es? from us|inductions?|orientation|training|courses?|certificates?|manuals?|lists? of|"
    r"catalogues?|"
    r"leads|livery|franchise|registration|enrol?l?ment|membership|escrow|caution|deposits?|bond|surety|security|seat|"
    r"slot|"
    r"placement|your place|your file|your application|processing|activat\w{1,4}|ticket|flight|casting|portfolio|photo "
    r"?shoot|"
    r"headshots|agency fee|profile|account opening"
)
_IN_ADVANCE = (
    r"first|before|ahead of|prior to|in advance|up ?front|then (?:we|i)|after (?:that|which)|joining|on arrival|to "
    r"(?:activate|release|"
    r"unlock|secure|confirm|reserve|start|join|begin|proceed|finali[sz]e)|until|as soon as|once|from day one|"
    r"(?:comes?|gets?|given?|handed?|paid|returned|refunded|put|reimbursed|released|back) (?:it )?(?:back|on|with|in|"
    r"to|after|at|when)|refund\w{0,4}|"
    r"day one|by the time|against"
)
_SHOULDERS = phrases(
    rf"(?:{_BEARS}) && (?:{_START_NEED}) && (?:{_SUM}|\d{{2,5}} for|half (?:of )?the|the (?:fee|cost|price)s?) && "
    rf"(?:{_IN_ADVANCE})",
    rf"(?:{_FALLS_DUE}) && (?:{_START_NEED}) && (?:{_SUM}) && (?:{_IN_ADVANCE}|from you|towards)",
    r"(?:sponsorship|visa|agency|placement|processing|documentation|file|registration|training|induction|uniform|badge|"
    r"medical|permit|handling|"
    r"service|verification|admin\w{0,10}) (?:fee|charge|cost|levy|contribution)s? .. (?:borne|paid|met|covered|settled|"
    r"shouldered|carried) by "
    r"(?:the |each |every |all )?(?:candidates?|applicants?|employees?|workers?|you|joiners?|trainees?|recruits?|"
    r"selected)",
    r"(?:make|makes|making|levy|levies|raise|raises|apply|applies) (?:a|an|the) (?:[\w'-]+ )?(?:charge|fee|levy) of "
    r"(?:<money>|\d{2,5}) .. (?:"
    r"verify|check|process|register|confirm|interview|id\b|identity|application|file|visa|start|secure|reserve|screen|"
    r"badge|training)",
    r"(?:once|after|as soon as|when|until) .. (?:<money> .. (?:fee|charge|deposit)|(?:fee|charge|deposit) of <money>) "
    r".. (?:is|are|has|have|"
    r"been|clears?|arrives?|lands) .. (?:paid|received|settled|in|cleared|before|we|you|book)",
    rf"{_BEARER} (?:[\w'-]+ ){{0,2}}?(?:shoulders?|bears?|settles?|fronts?|stumps? up|pays? for|buys?|(?:meets?|"
    rf"covers?|funds?) the "
    rf"(?:cost|price|fee|bill)s?) .. (?:{_START_NEED}) .. (?:first|then (?:we|i)|before (?:we|you|travel\w*|depart\w*|"
    rf"start\w*|the "
    rf"contract|flying|joining)|in advance|up ?front|and (?:we|it)|after which|to begin with|himself|herself|yourself|"
    rf"prior to)",
    rf"{_BEARER} (?:[\w'-]+ ){{0,2}}?(?:shoulders?|bears?|settles?|fronts?) .. first",
    r"(?:lease|rent|hire)(?:s|d)? .. (?:vans?|taxis?|vehicles?|cars?|trucks?|tablets?|bikes?|scooters?|stalls?|"
    r"equipment|"
    r"handsets?|pos|machines?|terminals?) .. (?:from (?:us|the company|our \w+|the firm|the agency)|<money>|weekly|a "
    r"week|per week)",
    r"(?:lease|rental|hire) of (?:the|a|your) (?:vans?|taxis?|vehicles?|cars?|trucks?|tablets?|equipment)",
    r"(?:caution|security|joining|good[- ]faith|surety|refundable|performance|retention) (?:money|deposit|amount|bond|"
    r"sum|"
    r"guarantee) .. (?:collected|taken|payable|due|lodged|deposited|required|paid|held|furnished|handed over|withheld|"
    r"kept)",
    r"(?:starter|sales|demo|welcome|product|joining|training) (?:packs?|kits?|sets?|boxes|packages?|manuals?|"
    r"materials?) .. (?:is|"
    r"are|costs?|comes? (?:to|at)|for|at) (?:just |only |yours for (?:only |just )?|a mere )?<money>",
    r"(?:catalogues?|lists?|directory|access|guide|kit|pack|course) .. (?:yours|is yours|available|unlocked) (?:for|"
    r"at) (?:just |only |"
    r"a mere )?<money>",
    r"(?:pay|pays|paying|buy|buys|buying|purchase|book) (?:for )?our (?:own )?(?:[\w'-]+ )?(?:exams?|tests?|courses?|"
    r"training|kits?|packs?|certificates?|"
    r"certification|assessment|boot ?camp|induction|manual|software|starter|uniform|workshop|programme|program|"
    r"membership)",
    r"(?:<fee_kind>|id|account|sim|profile) (?:[\w'-]+ ){0,2}<money> .. (?:non-? ?refundable|refundable|before (?:work|"
    r"you|the|we|any)|one[- ]time|once only|"
    r"in advance|up ?front)",
    r"(?:top(?:s|ped)? (?:it|this|that|them|the [\w'-]+|your [\w'-]+) up|top(?:-| )?up (?:your|the|it)|recharge "
    r"(?:your|the|it)|fund (?:your|the) (?:account|"
    r"balance|wallet)) .. (?:own (?:funds|money|usdt|crypto\w{0,8}|savings|card|pocket|wallet|cash)|usdt|crypto\w{0,8}|"
    r"returned|refunded|negative|deposit|"
    r"unlock|continue|next (?:set|task)|withdraw)",
    r"<money> (?:is |are )?(?:needed |required |due |payable |collected |taken )?from (?:you|each|every|the "
    r"(?:candidate|applicant|worker)|applicants|"
    r"candidates|all) .. (?:for|before|first|towards|up ?front|whereupon|after which|then|visa|start|regist\w{2,7}|"
    r"training)",
    r"(?:take|sit|do|complete|book|follow|attend|finish|pass|enrol on|sign up for) our (?:own )?(?:[\w'-]+ "
    r"){0,2}?(?:course|exam|class|workshop|training|"
    r"programme|program|test|certification|module)s? .. <money>",
    r"(?:lab|laboratory|hospital|police|court|notary|ministry|consulate|authority|school|academy|college|centre|center|"
    r"trainer|courier|airline|landlord|"
    r"desk|department|attorney|lawyer|solicitor|handling (?:this|it)|trainer|team|agents?|brokers?|recruiters?|"
    r"middlem[ae]n|sponsors?|agency|bureau|clinic|embassy|office|they|man|lady|contact|consultant|partner|side|doctor) "
    r"(?:[\w'-]+ ){0,4}?(?:expects?|wants?|asks?(?: for)?|gets?|takes?|charges?|needs?|demands?|requires?|collects?|"
    r"has to have) (?:only |just |his |her |"
    r"their |its |you for |from you |a |an |about |around |the ){0,3}<money> .. (?:before|first|ahead|file|flight|visa|"
    r"papers|open\w{0,3}|stamp\w{0,3}|start|"
    r"travel|process\w{0,3}|regist\w{2,7}|contract|medical|ticket|seat|health|certificate|join\w{0,3}|clock in|"
    r"arrang\w{1,3}|prior|training|badge|card)",
    r"(?:opening|first|starter|initial|starting|minimum) (?:box|pack|batch|set|order|stock|case|kit|supply|inventory|"
    r"parcel|bundle|consignment|purchase|"
    r"shipment)s? .. (?:is|are|costs?|at|for|of|worth|comes? (?:to|at)) (?:only |just |about )?<money>",
    r"<money> .. (?:payable|borne|paid|due|met|covered) by (?:the |each |every )?(?:candidates?|applicants?|workers?|"
    r"employees?|trainees?|joiners?)",
    r"<money> (?:fully |non-? ?|not )?refundable",
    r"<money> (?:in|down) (?:gets?|buys?|secures?|and you)|(?:buy|buys|buying) (?:in|into|your way in) (?:for|with|at) "
    r"<money>",
    rf"<money> (?:(?:for|towards?) (?:[\w'-]+ ){{0,3}}(?:{_START_NEED})) .. (?:ha(?:ve|s) arrived|arrives?|is in|"
    rf"reaches|clears|"
    rf"is received|is paid|lands|has been (?:paid|received))",
    r"(?:buys?|purchases?|orders?|pays? for|gets?) (?:it|them|this|these|one) .. (?:from|at|through|by) .. (?:<money>|"
    r"zelle|western union|"
    r"cash ?app|venmo|gift cards?|bitcoin|our (?:vendor|supplier|shop|store)) .. (?:back|refund\w{0,3}|reimburs\w{1,5}|"
    r"first|next|put it|"
    r"add it)",
    gap=70,
    unless=r"<policy>|<third>|(?:we|company|employer|firm|agency) (?:will |shall |fully |gladly |also )?(?:arranges? "
    r"and )?(?:pays?|"
    r"covers?|meets?|funds?|bears?) (?:for )?(?:the|your|all|any|every|it all|in full|his|her|their|half)|<money> "
    r"?(?:per|an|a|/) ?"
    r"(?:hour|hr|year|annum|month|shift)|optional|if you (?:want|wish|like|lose|would like)|los[et]|replacement|budget|"
    r"(?:paid|provided|covered|borne|met|funded) by (?:us|the (?:company|employer|firm|agency))|our (?:expense|cost)|"
    r"(?:company|employer)'s (?:expense|cost)|and pays for|reimbursed (?:against|upon|on)|refund up to|free of charge|"
    r"bonus|"
    r"you (?:will )?(?:sell|collect)|(?:sell|collect)ing",
)
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
    r"comes? from us|go(?:es)? back to us|hardware procurement|negotiat\w+|procure\w*|leads (?:come|are|will|flow)|"
    r"(?:inbound|warm|qualified|company|"
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


_PASSES_ON = re.compile(
    r"\bliquidated damages\b|\babandon|"
    r"\byou keep\b|\bleaving \d+ ?%|\bto our (?:partners|agents|clients|suppliers|colleagues|customers|buyers)\b|"
    r"\bkeep(?:ing)? (?:\d|your (?:share|cut)|a (?:share|cut|tenth))|\bpass(?:ing)? the rest\b|"
    r"\bforward(?:ing)? the rest\b"
)


def fee_to_start(text: Text) -> Iterator[Match]:
    """The candidate pays or buys something to get or to start the job; money to be passed on is another matter."""
    for match in _fees(text):
        if not _PASSES_ON.search(text.sentence(match.start)):
            yield match


def _fees(text: Text) -> Iterator[Match]:
    yield from _LAYS_OUT.matches(text)
    yield from _SHOULDERS.matches(text)
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
    unless=rf"<policy>|{_LATER}|<third>|(?:must|should) (?:have|hold|possess)|"
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


def money_mule(text: Text) -> Iterator[Match]:
    """Money or parcels are to be received and passed on by way of one's own account or home."""
    yield from _OWN_NAME.matches(text)
    yield from _FINDS_MONEY.matches(text)
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
    r"(?:pay|paid|income|earnings|compensation|salary|remuneration|wage|wages|reward|money) .. (?:exclusively|solely|"
    r"only|wholly|entirely|purely|"
    r"nothing but|consists? of nothing but) .. (?:brokerage|premiums?|overrides?|percentages?|share|cut|slice|turnover|"
    r"policies|tenants?|lettings|"
    r"(?:you|agents?|he|she|they) (?:[\w'-]+ )?(?:bring|generate|introduce|land|win|collect|sign)s?|fares|"
    r"bookings)",
    r"only (?:ever )?(?:see|get|receive|earn|make|have|touch|draw|collect) (?:any |your |a |some )?(?:money|pay|paid|"
    r"income|penny|cent|cash|euro|dollar|"
    r"pounds?|cheque|fee|earnings) .. (?:when|once|if|after|as soon as|for|from) .. (?:signs?|signed|sells?|sold|sale|"
    r"buys?|closes?|closed|completes?|"
    r"orders?|books?|customer|client|tenant|deal|enrol\w*|joins?|places?|placed)",
    r"commission(?:s)? (?:is|are|being) (?:your|the) (?:only|sole|entire|whole|full) (?:source of income|income|pay|"
    r"compensation|"
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
_SLICE = (
    r"<money> (?:for|per|on|from|a|an) (?:each|every|\w+)|share|cut|slice|portion|percentage|percent|per cent|\d{1,2} "
    r"?%|fraction|(?:a|one) (?:third|quarter|fifth|tenth|half)|half|split|proportion|residuals?|"
    r"commissions?|overrides?|brokerage|piece"
)
_SOLD = (
    r"(?:volume|merchants?|sales?|sells?|sold|selling|fees|premiums?|invoices?|brokerage|closes?|closed|clients?|"
    r"customers?|bring in|brings in|brought in|deals?|"
    r"parties|policy|policies|bookings?|placements?|fixtures|contracts?|signs?|downline|production|turnover|takings|"
    r"orders?|memberships?|"
    r"what (?:you|they|he|she) (?:[\w'-]+ )?(?:bring|place|book|let|earn)s?)"
)
_AND_NO_MORE = (
    r"(?:and|but|with|or|pays?) (?:nothing|not a (?:penny|cent|euro|pound)|no (?:other|further|more)|zero)(?: else| "
    r"more| besides| beyond)?|nothing "
    r"(?:besides|else|more|save|except|but|beyond|other)|besides|(?:by|in|of) no other|the only (?:thing|money|payment|"
    r"income|pay)|(?:the )?(?:"
    r"whole|all|entirety|entire|full|sum total) of (?:your|his|her|the|their) (?:income|pay|earnings|remuneration|"
    r"wage)|sole (?:income|"
    r"remuneration|pay|payment|reward|compensation|consideration|earnings)|only (?:income|remuneration|pay|payment|"
    r"reward|compensation|earnings)|"
    r"(?:no|without(?: a| any)?|nor(?: a| any)?|isn't a|is not a|not a|never a) (?:retainer|draw|salary|wage|basic|"
    r"base|fixed (?:pay|"
    r"sum|income)|guarantee)|(?:basic|base)(?: pay| salary)?(?: is|:| of)? (?:nil|zero|none|0)|that(?:'s| is) (?:all|"
    r"it|how (?:all|we|you)|"
    r"your (?:pay|wage|income))"
)
_LIVES_FROM_SALES = phrases(
    rf"(?:{_SLICE}) && (?:{_SOLD}) && (?:{_AND_NO_MORE})",
    r"(?:live|lives|living|eat|eats) (?:from|off|on|by) (?:only |solely )?(?:their|your|his|her|what (?:they|you|we)|"
    r"the) (?:[\w'-]+ )?"
    r"(?:production|sales?|sell|sells|close|commissions?|deals|bring(?: in)?|book|place|closings|wins?|signatures)",
    rf"(?:months?|weeks?|days?) (?:[\w'-]+ )?(?:without|in which no|when no|with no|where no|you (?:sell|close|sign) "
    rf"(?:nothing|nobody)) .. "
    rf"(?:{_SOLD}) .. (?:no|nothing|zero|not|without) (?:[\w'-]+ ){{0,3}}(?:pay\w{{0,5}}|paid|payout|income|money|"
    rf"earned|earnings|due|owed|"
    rf"salary|cheque|check)",
    r"(?:zero|no) (?:wages?|salary|basic|base(?: pay)?|retainer|fixed pay)(?:,| and| but| -|;|:) .. (?:sell|sold|sale|"
    r"deal|close|client|commission|"
    r"unlimited|uncapped|limits?|ceiling|each|every)",
    r"(?:each|every|per) (?:[\w'-]+ )?(?:you (?:sell|close|sign|place|bring|book|win|install|refer|recruit|"
    r"let)\w{0,2}) (?:puts?|brings?|earns?|pays?|is "
    r"worth|nets?|makes?) (?:you )?(?:<money>|\d) && (?:no|zero|without|nothing|not a|isn't a) (?:[\w'-]+ )?(?:wages?|"
    r"salary|basic|base|retainer|"
    r"else|fixed|hourly|other)",
    r"(?:zero|no|nothing|none) (?:[\w'-]+ )?[\w'-]+,? (?:means |is |equals )?(?:zero|no|nothing|none) (?:[\w'-]+ "
    r")?(?:rupees|dollars|euros?|pounds?|"
    r"pay|money|income|cash|pesos|wages?|salary|cents?|penny|earned|paid|earnings|francs|dirhams?|bread|dinner|rent)",
    r"(?:every|each|all|any) (?:cent|penny|euro|dollar|rupee|pound|bit|money|of your (?:pay|income|money|earnings)|of "
    r"what) (?:[\w'-]+ ){0,3}?(?:make|"
    r"makes|earn|earns|get|gets|see|take|comes?|is) .. (?:comes? (?:out of|from)|from|depends? on|out of|is) .. "
    r"(?:sales?|sells?|sold|pledges?|bring|"
    r"close|sign|deals?|clients?|customers?|commissions?|recruit|donors?|downline|book)\w{0,3}",
    r"(?:sales?|deals?|seats?|contracts?|policies|closings?|pledges|bookings|clients?|listings) .. (?:you|they) "
    r"(?:[\w'-]+ )?(?:fill|close|sell|sign|"
    r"bring|book|make)\w{0,2} .. (?:decides?|is|are|makes?|determines?|sets?) (?:your|their) (?:month|pay|income|wage|"
    r"salary|living|rent|earnings)",
    r"(?:nothing|nobody|no one|none) (?:sold|closed|signed|booked|placed),? (?:means |is |then |and )?(?:nothing|no|"
    r"zero)",
    r"(?:income|pay|earnings?|money|wage|salary|paycheck) (?:[\w'-]+ )?(?:starts?|begins?|comes?|arrives?|flows?) "
    r"(?:only )?(?:when|with|once|"
    r"after|as soon as) .. (?:first|signed|closed|sold) (?:[\w'-]+ )?(?:sale|contract|deal|customer|client|policy|"
    r"order|signature|booking|"
    r"placement)",
    r"no (?:[\w'-]+ ){0,2}?(?:claim|right|entitlement|remuneration|payment|pay|salary|income|compensation|money|sum) "
    r".. (?:other than|beyond|except|"
    rf"save|apart from|besides|over and above) .. (?:{_SLICE})",
    r"(?:pays?|owes?|receives?|paid|gets?|earns?) (?:him |her |you |them |the \w+ )?(?:nothing|no (?:money|sum|pay)) "
    r"(?:save|except|but|other "
    r"than|beyond|until) .. "
    rf"(?:{_SLICE})",
    gap=70,
    spread=200,
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|(?:an?|per|/) ?(?:hour|hr|annum|year)|"
    r"annual|hourly|equity|vest\w*|"
    r"employee referral|referral (?:bonus|program\w*)|profit[- ]sharing|<money> (?:basic|base)|(?:deducted|stopped|"
    r"taken) from|your salary|"
    r"our agents|statements|pension|discounts?|tax\w*|rent|pay commission",
)
_EARNS_COMMISSION = phrases(
    r"(?:shall|will) (?:earn|receive|be paid|be entitled to|get|be remunerated by|be compensated (?:by|with|through)) "
    r"(?:a |an |the "
    r")?(?:[\w'-]+ )?commissions?",
    r"commissions? (?:rates?|structure|schedule) .. (?:<amount> ?%|percent|per cent)",
    r"commissions? (?:is|are) (?:paid|payable|due|earned|owed) (?:only|solely) (?:when|if|once|after|upon|on)",
    r"<amount> ?(?:%|percent|per cent) (?:[\w'()%-]+ )?commissions? (?:on|for|of) (?:each|every|all|any|net|gross|the)",
    plain=True,
    unless=r"<policy>|in addition|on top|as well as|plus|clawback|bonus|also",
)
_PAID_OTHERWISE = re.compile(
    expand(
        r"salar(?:y|ies)|\bwages?\b|retainer|hourly|per hour|\bbase\b|\bbasic\b|\bdraw\b|stipend|day rate|daily rate|"
        r"(?:monthly|fixed|weekly|annual|"
        r"guaranteed) (?:fee|pay|payment|sum|amount|rate|remuneration)|<money> ?(?:per|an?|/) ?(?:hour|hr|day|week|"
        r"month|year|annum)|per annum"
    )
)
_NO_WAGE_AS_SUCH = phrases(
    rf"(?:{_SLICE}|<number> of what) && (?:{_SOLD}) && (?:(?:there is|there's|there are|we pay|we have|it's|with|"
    rf"sorry)? ?(?:no|not a|isn't a|"
    rf"never a|(?:nobody|no one|none of us|none)(?: here)? (?:draws?|gets?|has|have|earns?|is on|are on|takes?|"
    rf"receives?) (?:a|any)) (?:retainer|draw|basic|base (?:pay|salary)|salary|wage|fixed (?:pay|sum|income)))",
    across=True,
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|hourly|equity|vest\w*|referral (?:bonus|"
    r"program\w*)|"
    r"salary (?:cap|ceiling|limit|history|requirements?|expectations?)|<money> (?:an?|per|/) ?(?:hour|hr|year|annum)",
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
    yield from _LIVES_FROM_SALES.matches(text)
    yield from _NO_WAGE_AS_SUCH.matches(text)
    if text.kind in {"contract", "offer_letter"} and not _PAID_OTHERWISE.search(text.flat):
        yield from _EARNS_COMMISSION.matches(text)
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
    r"(?:written off|forgiven|wiped (?:off|out)|waived|remitted|melts? away) (?:after|over|at|once|only|in|month|by|"
    r"every|each) .. (?:debt|loan|owed?|"
    r"remainder|balance|rest|until then|due)",
    r"(?:loan|debt|advance) .. (?:written off|forgiven|wiped (?:off|out)|waived|melts? away|falls away) .. (?:after|"
    r"over|once|month|year|stay|each|every)",
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
_LEAVES = (
    r"leaves?|go(?:es)?(?: home| elsewhere)?|quits?|resigns?|departs?|separates?|walks?(?: away| out| off)?|moves? on|"
    r"exits?|gone|left|"
    r"breaks? (?:the|off|it off)|parts? (?:ways|from|with|company)|bows? out|jumps? ship|drops? out|abandons?|defects?|"
    r"bails?(?: out)?|"
    r"turns? (?:your|his|her) back|takes? (?:your|his|her) leave|gives? up|hands? in (?:your|his|her|the) (?:notice|"
    r"keys?|badge|cards?)|"
    r"gives? (?:in )?(?:your |his |her )?notice|(?:doesn't|does not|not) work out|stops? (?:driving|working|teaching)|"
    r"withdraws?|says? goodbye|"
    r"serves? notice|changes? (?:employers?|jobs?)|not (?:turn|show) up|fl(?:y|ies) home|returns? home|terminates?|"
    r"joins? (?:another|a competitor)"
)
_EARLY = (
    rf"(?:if|should|when|where|whenever|who|whoever|anyone|anybody|unless|in case|in the event) (?:[\w'-]+ "
    rf"){{0,4}}?(?:{_LEAVES})|(?:to|or|and|"
    rf"but|then|before) (?:(?:you|he|she|they|it|we) )?(?:{_LEAVES})|(?:you(?:'re| are)?|he|she|they|employee|it) "
    rf"(?:(?!(?:if|should|when|unless|before|"
    rf"where) )[\w'-]+ ){{0,3}}?(?:{_LEAVES})|"
    r"(?:leaving|resigning|quitting|departing|going|exiting|departure|resignation|exit|separation|cessation|"
    r"termination|breach|notice) "
    r"(?:[\w'-]+ ){0,3}?(?:us|during|within|inside|before|in|ahead|earlier|early|sooner|prior|short)|go sooner|"
    r"(?:early )?leavers?|quitters?|"
    r"(?:an |any )?(?:early|earlier|premature|untimely) (?:exit|departure|leaving|end|resignation|termination)|"
    r"(?:on|upon|with|after|at) (?:your |his |her |their |the [\w'-]+ )?(?:departure|separation|exit|resignation|"
    r"leaving|way out)|"
    r"(?:year|term|contract|season|period|course|programme|program|tour|time|bond|service|months|years) (?:is|are|has|"
    r"have|was|were)(?: not|n't) "
    r"(?:been |yet )?(?:completed?|finished|served|seen out|worked|over|up|out)|"
    r"(?:do|does|did|have|has|had|is|are)(?: not|n't) (?:yet )?(?:complet|serv|stay|finish|reach|see out|last|work|"
    r"remain|been with|honou?r)\w{0,3}|"
    r"as long as (?:you|he|she)(?:'re| are| is)? (?:[\w'-]+,? ){0,7}?(?:otherwise|or else|if not)|"
    r"(?:fail|fails|failing|failure) to (?:complete|serve|stay|finish|remain|see out|honou?r)|(?:ahead of|before|"
    r"without|short of|prior to) (?:"
    r"completing|finishing|serving|completion|the (?:end|expiry|full)|(?:[\w'-]+ ){0,5}?(?:have lapsed|have passed|has "
    r"passed|are out|is out|are up|is up|"
    r"are over))|unless you(?:'re| are| have)? (?:[\w'-]+ )?(?:stay|remain|complete|serve|gone|leave)\w{0,2}|the day "
    r"you (?:leave|go|"
    r"hand|quit|stop)|last(?:ing)? less than|"
    r"(?:stay|give us|serve|remain|promise us|<number> (?:full |whole )?(?:years?|months?|summers?|winters?|seasons?|"
    r"harvests?|christmases|"
    r"contracts?|tours?|semesters?|terms?))(?: [\w'-]+){0,3},? or(?: else)?"
)
_FALLS_ON_YOU = (
    r"(?:refund|return|charge|reimburs|recover|repay|claim)able|falls? (?:back )?(?:to|on|upon) (?:the \w+|you|him|her|"
    r"them)|(?:gives?|pays?|hands?|"
    r"sends?|returns?) (?:us|the company|it|them|back|the \w+) .. again|settles? (?:the|that|this|up|for)|(?:bears?|"
    r"carries|carry|meets?|covers?|"
    r"absorbs?) (?:the|its|all|that|this|those)|at (?:your|his|her|their|the \w+'s) (?:own )?(?:expense|cost)|(?:keep|"
    r"keeps|kept|retain|retained|"
    r"hold) (?:from|out of|back)|(?:taken|comes?|come) (?:off|out of|from) (?:your|his|her|the)|"
    r"(?:goes?|comes?|come|go|flow|flows|sent|handed|given|paid|want (?:it|that|this|them|the \w+)|claim (?:it|that|"
    r"this)|ask for "
    r"(?:it|that|this)|have (?:it|that)) (?:straight |right |all )?back|revert(?:s|ed|ing)?(?: back)? to (?:us|the)|"
    r"(?:becomes?|falls?|is|are|"
    r"be) (?:[\w'-]+ )?(?:(?<!is )(?<!are )(?<!be )yours|on you|your (?:debt|bill|cost|problem|own)|down to you|to you|"
    r"for (?:your|his|her) account)|"
    r"it(?:'s| is) (?:all )?on you|yours to (?:clear|settle|pay|meet|bear|carry)|set (?:off )?against|set-off|offset "
    r"against|"
    r"(?:withheld|deducted|recovered|recoverable|taken|recouped|stopped|subtracted|netted|docked|held back) (?:[\w'-]+ "
    r"){0,2}?"
    r"(?:from|against|out of|off)|(?:stands?|is|are|be) (?:forfeit|forfeited)|forfeited to|encash\w{0,2}|be honoured|"
    r"falls? to be|refunded|"
    r"refunds? (?:us|the|all|any|every|both|those|them|it)|(?:gets?|receives?|be sent|sent|handed|keeps?|has|have|take|"
    r"takes) the (?:bill|invoice|account|"
    r"tab)|reimburses? (?:us|the|all|any|every|these|those)|square (?:it |that )?up|squares? up|settles?|(?:is|are|be|"
    r"becomes?) owed|owes?|(?:becomes?|falls?|is|are) "
    r"(?:[\w'-]+ ){0,2}?(?:due|payable|repayable|recoverable)|invoiced? (?:you|to you)|bill(?:ed|s)? (?:you|to you)|"
    r"(?:charged?|debit(?:ed)?) (?:you|"
    r"to you)|pass(?:ed|es)? (?:it |them |that |this |the \w+ )?(?:on|over|back)? ?to you|ask(?:ing)? for (?:it|that|"
    r"them|the (?:money|lot|whole)|every "
    r"\w+)|want (?:it|that|them|every \w+|the \w+)(?: all)? (?:back|returned|repaid)|made good by|returned (?:by|to "
    r"(?:us|the))|handed (?:back )?to (?:us|the)|land(?:s)? on you|end(?:s)? up with you|"
    r"(?:lands?|falls?|comes?) (?:back )?(?:on|at|to) your (?:door|desk|feet|expense)|you(?:'ll| will| would|'d)? "
    r"(?:foot|pick up|take over|"
    r"swallow|inherit|settle|refund|return|reimburse)|compensates? (?:us|the company)|your last (?:pay|wage|salary)|"
    r"your final (?:pay|wage|salary)|liable|make (?:it |that )?good|makes good|a debt|call(?:ed)? in|out of your own "
    r"pocket|pays? (?:for )?(?:it |that |the \w+ |"
    r"them )?(?:yourself|himself|herself|us)|you (?:would |will |then )?(?:pay|cover|carry|bear)|clear the (?:balance|"
    r"rest|remainder)|"
    r"repays?|repaid|pay back|recovers?|reclaims?|recoups?|claws?"
)
_SPENT_ON_YOU = (
    r"remov(?:al|als|alist'?s?)(?: van| costs?| bill)?|movers?|moving (?:costs?|van|bill|expenses?)|relocation|"
    r"shipping|"
    r"(?:airfare|flights?|tickets?|visas?|medicals?|recruitment|agency|placement|deployment|sponsorship|onboarding|"
    r"hiring)"
    r"(?: (?:costs?|fees?|charges|expenses?))?|(?:golden |welcome |joining |sign(?:ing)?[- ]?on |signing |settling[- "
    r"]in |starting |"
    r"retention |loyalty )(?:hello|handshake|payments?|bonus|grants?|awards?|sums?|incentive|money|cheque|gift)|"
    r"(?:surety|indemnity|service|employment|security|personal) bond|promissory note|guarantee cheque|blank che(?:que|"
    r"ck)|"
    r"air ?tickets?|air ?fare|bus fare|cost of (?:the|your|his|her)|payment|furniture|shipments?|household goods|"
    r"container|transport|invoices?|deposit|accommodation|lodging|rent|money|bill|(?:signing|welcome) "
    r"(?:cheque|gift)|<money>|(?:the|all|every|its|our|any) (?:costs?|fees?|expenses?|outlay)|investment|"
    r"these (?:charges|costs|sums|amounts)|the bonus|housing (?:grant|deposit)|advance|(?:the |joining |welcome |said "
    r")award|(?:costs?|expenses?|expenditure|sums?|amounts?) "
    r"(?:[\w'-]+ )?(?:incurred|borne|spent|laid out|met)|liquidated damages|(?:joining|welcome|signing|relocation|"
    r"retention) (?:sum|money|amount)|"
    r"service (?:period|agreement|bond)|bond period|lock-?in(?: period)?|minimum (?:service|period|term)|commitment "
    r"period"
)
_SPENT_ON_TRAINING = (
    r"training|courses?|tuition|(?:driver|driving|flight|flying|dealer|language|night) school|diploma|exams?|"
    r"examination|degree|mba|"
    r"master's|certificat\w{1,5}|licen[cs]e|ratings?|induction|e-learning|apprenticeship|qualification|boot ?camp|"
    r"academy|seminar|"
    r"study|studies|lessons"
)
_NO_DEBT = (
    rf"{_REPAY_ON_LEAVING}|laptop|keys? to|equipment|records|holidays?|annual leave|leave taken|vacation|season ticket|"
    rf"options|vest\w*|"
    rf"welcome back|confidential\w{{0,8}}|devices?|uniform|phone|rehired|rejoin|go back|sales tax|whether you stay|"
    rf"pension|"
    rf"insurance|(?:we|company) (?:will )?(?:pay|cover)s? (?:you )?(?:out|it)|yours to keep|cancelled|airline|good "
    rf"leaver|owed to you|we (?:still )?owe|(?:paid|pay) out|gratuity (?:is|will be) paid|redundancy|"
    rf"severance|customers?|clients?|refund (?:it )?to you"
)
_COMES_DUE = phrases(rf"(?:{_EARLY}) && (?:{_FALLS_ON_YOU})", spread=240, unless=_NO_DEBT, plain=True)
_SPENT_MONEY = re.compile(expand(rf"\b(?:{_SPENT_ON_YOU})\b"))
_SPENT_STUDY = re.compile(expand(rf"\b(?:{_SPENT_ON_TRAINING})\b"))
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
    for group, money in (
        (_CLAWBACK, None),
        (_CLAWBACK_NAMED, None),
        (_OWED_BACK, _ANY_MONEY),
        (_COMES_DUE, _SPENT_MONEY),
    ):
        yield from _repaid(text, group, money)


def training_repayment(text: Text) -> Iterator[Match]:
    """The cost of training is to be repaid on leaving."""
    for group, money in ((_TRAINING_BACK, None), (_BOND, None), (_COMES_DUE, _SPENT_STUDY)):
        yield from _repaid(text, group, money)


def _repaid(text: Text, group: Phrases, money: re.Pattern[str] | None) -> Iterator[Match]:
    """What the group finds where the money is named in the sentence or the one before, and is really to be repaid."""
    for match in group.matches(text):
        named = money is None or money.search(text.around(match.start, before=1, after=0))
        if named and not _nothing_back(text, match):
            yield _graded(text, match)


def _nothing_back(text: Text, match: Match) -> bool:
    """Whether the clause around the words says that nothing is to be repaid."""
    start, end = text.bounds(text.sentence_index(match.start))
    before = text.flat[max(start, match.start - 50) : match.start].rpartition(";")[2]
    return nothing_back(before + text.flat[match.start : min(match.end + 60, max(end, match.end))])


_INVOICE = phrases(
    r"(?:invoices?|bills?|fees?|payment terms?|terms of payment|paid|payment|settled?|pays?|terms|remuneration) .. "
    r"(?:within |net |after |in |of |are "
    r"|at |is |to |payable |due |falls? due |only )*(?:<period>)",
    r"net[- ]?(?:\d{2,3})",
    r"(?:within|after) (?:<period>) of (?:receipt|receiving|the date|your invoice|invoice|submission|approval)",
    r"(?:end|close|last day) of the (?:second|third|fourth|fifth|sixth) month (?:following|after|from)",
    r"(?:invoices?|bills?|fees?) .. <number> (?:days|months) .. (?:end of (?:the )?month|eom)",
    needs=r"invoic\w{1,4}|net[- ]?\d{2,3}|freelanc\w{1,5}|contractors?|consultants?|payment terms",
    unless=r"accounts (?:payable|receivable)|collections?|dunning|(?:customers?|clients?|suppliers?|vendors?|tenants?|"
    r"patients?|debtors?|hospitals?|"
    r"merchants?|subcontractors?|carriers?)(?:'s?)? (?:[\w'-]+ ){0,2}(?:invoices?|invoiced?|pay|pays|bills?|have|has|"
    r"owes?|send|terms|accounts?)|"
    r"(?:supplier|vendor|customer|client) (?:invoices|payments|terms)|(?:process|match|chase|approve|post|check|code|"
    r"scan|file|reconcile)\w{0,3} (?:the "
    r"|all |our |incoming )?(?:[\w'-]+ )?invoices|you (?:will |'ll )?(?:chase|process|reconcile|check|collect)|credit "
    r"control\w{0,4}|warranty|notice",
)
_PAID_WHEN_PAID = phrases(
    r"(?:get|be|are|is|gets|being) paid (?:[\w'-]+ )?(?:once|when|after|as soon as|only when) (?:the |our )?(?:end "
    r")?(?:clients?|customers?) .. "
    r"(?:pays?|paid|settles?|money) >> <period>",
)
_NET = re.compile(r"net[- ]?(\d{2,3})")
_MONTHS_AFTER = re.compile(r"(second|third|fourth|fifth|sixth) month")
LONG_TERMS_DAYS = 45
"""Longer payment terms are raised: the limit the project sets itself (a month and a half)."""


def long_invoice_terms(text: Text) -> Iterator[Match]:
    """A contractor's invoices are paid after more than 45 days."""
    for match in chain(_INVOICE.matches(text), _PAID_WHEN_PAID.matches(text)):
        words = text.flat[match.start : match.end]
        net = _NET.search(words)
        days = max([p.days for p in periods(words)] + ([float(net[1])] if net else []), default=0.0)
        if LONG_TERMS_DAYS < days <= 400 or _MONTHS_AFTER.search(words):
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
    r"(?:wages?|salar(?:y|ies)|pay|payroll|pay ?checks?) (?:[\w'-]+ ){0,2}(?:reached|arrived|came|come|comes|hit|"
    r"landed|lands|arrives?|turned "
    r"up|turns up|were paid|was paid|got paid|went out|goes out) .. (?:in mid|late|later|after|following month|next "
    r"month|weeks? (?:on|after)|days? "
    r"(?:on|after)|overdue|behind)",
    r"pay ?day .. (?:in theory|on paper|supposed(?:ly)?|in principle|officially|whenever|slips?|moves?|wanders?|meant "
    r"to)",
    r"(?:wages?|salar(?:y|ies)|pay|paid|pay ?day|money|cheques?|checks?) .. (?:whenever|when(?:ever)? (?:the|our|a) "
    r"(?:big )?(?:client|customer|investor|"
    r"bank)|as and when|once (?:the|our) (?:client|customer|investor|round|funds?)) .. (?:paid|pays?|comes? in|allows?|"
    r"lands?|clears?|in the bank|funds?|"
    r"cash|money|releases?)",
    r"(?:still |currently )?(?:owe|owes|owing|owed) .. (?:weeks?|months?|wages?|salar(?:y|ies)|pay|money) .. (?:crew|"
    r"staff|team|people|guys|drivers?|"
    r"workers?|everyone|employees|from (?:last|the)|colleagues|cooks|designers|engineers)",
    r"(?:waiting|wait|waited) .. (?:for|on) (?:their|our|the|last|your) (?:[\w'-]+ )?(?:wages?|salar(?:y|ies)|pay|pay "
    r"?checks?)",
    r"(?:missed|skipped|failed to make|couldn't make|could not make|short on|tight on) (?:[\w'-]+ )?(?:payroll|pay "
    r"?day|wages|salaries)",
    unless=r"<policy>|customers?|accounts receivable|collections?|late payments? (?:charges?|fees?|interest)|"
    r"section 409a|409a|late shift|late hours|bonus|deferred compensation|elect\w{0,3}|overtime|clocked|"
    r"sunday|bank holiday|weekend|friday before|commissions?|on time",
)


def late_pay(text: Text) -> Iterator[Match]:
    """Wages or invoices are, or were, paid late."""
    yield from _LATE_PAY.matches(text)


_DISCRETION = phrases(
    r"(?:bonus(?:es)?|incentive (?:pay|payment|award)) .. (?:discretion(?:ary)?|not guaranteed|no entitlement|"
    r"may be (?:paid|awarded|considered))",
    r"discretionary (?:[\w'-]+ ){0,3}bonus(?:es)?",
    r"bonus(?:es)? .. (?:a matter for|(?:absolute|sole|own) (?:judg\w{2,5}|opinion)|up to (?:the |our )?(?:board|"
    r"partners?|management|directors?|owner|"
    r"company|us)|as (?:the )?(?:board|partners|management|directors|company) (?:sees?|decides?|thinks?)|no (?:right|"
    r"claim|promise|guarantee)|if (?:we|the "
    r"[\w'-]+) (?:feels?|decides?|chooses?|wish(?:es)?))",
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
    r"(?:not|don't|won't|can't|cannot|never) (?:[\w'-]+ )?(?:share|disclose|tell|reveal|say|discuss|go into|get into|"
    r"talk about|"
    r"speak about|give) .. (?:share count|number of shares|how many shares|total shares|cap table|strike price|"
    r"exercise price|valuation|"
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
        rf"to) ?\d[\d,.]{{0,9}}k?(?! ?(?:hours?|hrs?|h|days?)\b) ?(?:{_RATE})|\b\d[\d,.]{{1,9}}k? ?(?:(?:per|an|/) "
        rf"?(?:hour|hr|annum|year|yr|"
        rf"month)|p\.a|hourly|ph\b)|\b(?:salary|pay|pays|paid|paying|wages?|rate|compensation|remuneration|base|"
        rf"ote|ctc|package|stipend|earn|earns|earning|earnings|income|tc|make|making|salaries|bill rate|budget|"
        rf"per hour|per annum|honorarium|scholarship|offering|offer|"
        rf"worth)\b[^\n.]{{0,40}}?(?:(?:<currency>) ?\d[\d,.]*\d(?!\d* ?(?:m|mm|bn|million|billion)\b)|"
        rf"(?<![\d-])\d{{1,3}}(?:,\d{{2,3}})+|(?<![\d-])(?!401k)\d{{2,3}}k\b|\b\d{{5,6}}\b|"
        rf"\b\d{{1,3}}\.\d{{2}}\b)|<currency> ?\d[\d,.]{{0,9}} ?k? ?(?:-|to|"
        rf"–) ?(?:<currency>)? ?\d[\d,.]{{0,9}} ?k?(?! ?(?:m|mm|bn|million|billion)\b)|"
        rf"\b(?!401)\d{{2,3}} ?k? ?(?:-|to) ?\d{{2,3}} ?k\b|\$\d{{1,3}}(?:\.\d\d)? ?/? ?(?:hr|hour|h)\b|"
        rf"\$ ?\d{{2,3}} ?k\b|\b(?:gs|wg|es|nf|ia)[- ]\d{{1,4}}\b|\b(?:pay|salary) (?:band|scale|grade|range|step|"
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
    r"bonus)|basic|base|guaranteed|ote|doe|depending|package|and|gross|a year|per|p\.?a|salary|full|part|for|in|to "
    r"start|"
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
_ALONE_MONEY = re.compile(
    expand(
        r"(?:(?<=[,.;:(\n/|-] )|(?<=[\n(,])|^)(?:(?:up to|from|about|around|circa|ca\.|starting (?:at|on)|basic|base|"
        r"pay|rs|"
        r"gross|net|to|flat|wages?|currently) ){0,2}(?:<money>)(?! ?(?:m|mm|bn|million|billion)\b)"
        r"|\b(?:day|daily|hourly|weekly|monthly|annual|piece) (?:rate|pay|wages?|salary)(?: of| is|:)? \d{2,}"
        r"|\b\d[\d,.]{2,9} (?:in hand|take[- ]home|net|nett|gross|all in|basic|plus (?:pf|esi|pension|tips|food|meals|"
        r"board))\b"
        r"|\b\d{1,3}(?:[.,]\d+)? ?(?:cents?|pence|p|ct) (?:an?|per) |\b(?:pay(?:s|ing)?(?: you| is)?|the full|gets?|"
        r"receives?|earns?|wins?|full pay of|rate of|(?:weekly|hours?|hrs|week|monthly|daily) at) (?:<money>)|"
        r"\A(?:[\w/&'(),-]+ ){1,6}(?:<money>)(?=[.,;]? ?(?:\n|"
        r"\Z|\+))"
    )
)
_MILLIONS = re.compile(r"(?:\d ?(?:m|mm|bn)|million|billion)$")
_BESIDE_PAY = re.compile(
    r"[^\n,.;]{0,30}\b(?:off\b|budgets?|discounts?|vouchers?|gift|allowance|refer\w*|sign\w*|joining|bonus|deposit|"
    r"fees?|"
    r"turnover|revenue|sales|portfolio|funding|funded|raised|grants?|fine|prize|ticket|course|kit|pack|to (?:join|"
    r"start|"
    r"register|enrol)|insurance|worth|towards|invest\w*|deals?|contracts?|projects?|orders?)\b"
)
_BIG_MONEY = re.compile(expand(r"<currency>\d{2,3}(?:,\d{3}|k)(?![,\d]| ?(?:m|mm|million|billion))"))
_NOT_PAY = re.compile(
    r"revenue|funding|raised|budget|sales|assets|portfolio|valuation|turnover|referral|sign(?:ing)?[- ]?on|"
    r"signing|401|insurance|tuition|reimburs|allowance|gift|deposit|fee|fine|prize|market|invest|transaction|"
    r"deals?|grants?|projects?|fund|quota|contract value|clients|bonus|benefit|saved|saving|worth of"
)
_UNPAID = re.compile(
    r"\bunpaid\b|\bno (?:pay|salary|stipend|wage)\b|(?:can't|cannot|don't|"
    r"not able to) (?:[\w'-]+ )?pay\b|not paid|winner is paid|"
    r"\bvolunteer\b(?! (?:days?|hours|time|leave|program|opportunit|work|at|in|your))|without pay|pro bono|\bno "
    r"(?:cash|money|remuneration|payment)\b|"
    r"\bkeep \d{1,2} ?%|\b\d{1,2} ?(?:%|percent|per cent) of (?:our fees?|each|every|what you|all sales)\b|zero "
    r"(?:wages|salary|pay)\b|in return you "
    r"may|"
    r"not remunerated|isn't remunerated|unremunerated|unsalaried|\bwinner (?:takes|gets|receives|is|will)|for exposure|"
    r"expenses only|in (?:exchange|return) for (?:[\w'-]+ )?(?:lessons?|board|room|food|accommodation|lodging|"
    r"a place|credits?|experience|training|meals)\b|\bnmw\b"
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
    for found in _ALONE_MONEY.finditer(flat):
        if (
            not _MILLIONS.search(found.group())
            and not _BESIDE_PAY.match(flat, found.end())
            and not _other_money(flat, found)
        ):
            return True
    for found in _BIG_MONEY.finditer(flat):
        near = flat[max(0, found.start() - 40) : found.end() + 30]
        if not _NOT_PAY.search(near) and not _other_money(flat, found):
            return True
    return bool(_UNPAID.search(flat))


_OTHER_MONEY = re.compile(
    r"\b(?:revenues?|funding|raised|budgets?|assets|portfolio|valuation|turnover|referral(?: bonus)?|"
    r"sign(?:ing)?[- ]?on(?: bonus)?|signing bonus|insurance|tuition|reimburse\w*|fees?|deposit|gift cards?|prize|"
    r"401k?|quota|transactions|deductible|allowance|invested|spend|spending|sales of|claims|donat\w+|"
    r"discounts?|bring(?:s|ing)? in|rais(?:e|es|ing)|generat(?:e|es|ing)|costs?|priced|turns? over|worth "
    r"(?:over|more|up|nearly|some|around))\b[^\n.;]{0,25}$|\bhours:? ?$"
)
_OTHER_MONEY_AFTER = re.compile(
    r"^(?:[^\n.;]{0,15}\b(?:million|billion|in (?:revenue|funding|assets|sales|transactions|savings)|revenue|"
    r"referral|sign-?on|signing|tuition|toward|allowance|reimburse|gift|insurance|budget|portfolio|claims|annual "
    r"training|training budget)\b|"
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
