"""Money the candidate is to lay out to get or to start the job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_EMPLOYER_PAYS = (
    r"(?:met|covered) by (?:the|an?|our) (?!candidate|applicant|employee|worker|joiner|trainee|starter)\w+|"
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


_RATE = (
    r"(?! ?(?:per|an?|/|p/|p|each|every) ?(?:hour|hr|h|day|shift|week|month|year|yr|annum|visit|call|lesson|drop)\b)"
    r"(?! (?:[\w'-]+ )?(?:bonus|allowance|budget|salary|stipend|grant|vouchers?|discounts?|gross|net|base|basic|ote|"
    r"limit|"
    r"million|billion|prize|off)\b)"
)
_ANY_SUM = (
    rf"(?:<money>)(?![,.]?\d){_RATE}|(?:fee|deposit|charge|sum|amount|outlay|payment|bond|caution|contribution|"
    rf"premium|price|"
    r"guarantee) of (?:only |just )?\d{2,5}|(?:costs?|your|charges?|pays?|remit|transfer|send|deposit|comes to|just|"
    r"only|put in|against|needs?|takes?|expects?|wants?|asks? for|it's|is) (?:only |just |about |around )?\d{2,5}"
    r"(?=[,.;)]|$| (?:in cash|cash|for|is in|and|before|up ?front|first|then|to|each|all in|of your own))|"
    r"\d{1,2}k (?=training|courses?|licen[cs]e|visa|programme|program|boot ?camp)|"
    r"(?:half|part) (?:of )?(?:the|your) (?:fee|cost|price|medical|visa|bill)"
)
_START_ITEM = (
    r"visas?|lmia|sponsorship|(?:work |residence |entry )?permits?|(?:the|your|a) medical|medicals(?= |,)(?! (?:cover|"
    r"insurance|leave|"
    r"care|plan|benefits?|staff))|x-?rays?|blood tests?|vaccinations?|drug (?:test|screen)\w{0,3}|"
    r"(?:police |security |credit |background |dbs |reference |criminal record )(?:clearance|checks?|reports?|"
    r"screening)|"
    r"clearance|vetting|fingerprint\w{0,3}|dbs|crb|livescan|police certificate|stamping|attestation|apostille|embassy|"
    r"documentation|paperwork|your papers|(?:your|the|a|to open \w+|embassy) (?:file|dossier)|employee (?:code|number|"
    r"id)|id cards?|"
    r"badges?|lanyard|gate pass|access card|(?:work|site|offshore|airside) pass|uniforms?|costumes?|overalls|jackets?|"
    r"boots|"
    r"aprons?|(?:t-?|polo )shirts?|hi-?vis|ppe|safety (?:gear|shoes)|workwear|helmet|(?:your |own |the )?tools|tool "
    r"?(?:kits?|set)|usb|"
    r"(?:sign-in |the |our )app|sim(?: card)?|kits?|(?:starter|sales|demo|welcome|product|work[- ]at[- ]home|home|"
    r"opening|first|"
    r"information|training) (?:packs?|packets?|sets?|box(?:es)?|packages?|stock|orders?)|headsets?|laptops?|tablets?|"
    r"monitor|handset|printer|scanners?|software|licen[cs]es?|inductions?|orientation|trainings?|courses?|class(?:es)?|"
    r"boot ?camp|seminar|workshop|webinar|certificates?|certification|diploma|exams?|exam voucher|cscs|sia|assessment|"
    r"manuals?|"
    r"handbook|(?:a |the |our )(?:list|directory|catalogue) of|samples|(?:own |your |opening |of |the )stock|"
    r"inventory|territory|our brand|"
    r"livery|franchise|registration|registering|enrol?l?ment|enrol\w{0,3}|membership|joining|subscription|listing|"
    r"(?:our|the) (?:database|books)|"
    r"(?:your|a|the) (?:profile|portfolio|seat|slot|spot|place|post|position|placement|berth|interview|appointment|"
    r"account|"
    r"application|form|ticket|flight)|interview (?:slot|seat|pass)|headshots|photo ?shoot|test shoot|casting|"
    r"auditions?|showreel|escrow|"
    r"processing|activat\w{1,4}|onboarding|air ?fare|combined task|next (?:set|task|level)|withdraw\w{0,3}|test "
    r"voucher|"
    r"(?:our|the|a) (?:agent|lawyer|solicitor|attorney|notary|courier|sponsor)(?:'s)?|(?:new|our) dealers"
)
_PAYER = (
    rf"{_BEARER} (?:also |first |only |just |simply |then |yourself |will |must |shall |should |would |can |need to|"
    r"have to |has to |needs to |'ll ){0,3}?(?:pays?|sends?|transfers?|wires?|remits?|deposits?|buys?|purchases?|"
    r"orders?|covers?|"
    r"cover|meets?|funds?|bears?|settles?|fronts?|shoulders?|advances?|invests?|contributes?|puts? (?:in|up|down)|"
    r"lays? out|stumps? up|forks? out|hands? over|brings?|chips? in|loads?|tops? up|afford|finance)"
)
_HANDS = (
    rf"{_PAYER}|(?:please |kindly |simply |just |and |then |to |must |will |now |also |(?<![a-z] ))(?:pay|send|"
    rf"transfer|wire|"
    r"remit|western union|moneygram|zelle|deposit|bring|purchase|buy|order|invest|enclose|top up|recharge|hand over|"
    r"lodge|put (?:in|up|down))(?! (?:rate|range|is\b|of\b|day|scale|out\b|us your))|can afford|"
    r"payable|paid (?:for )?(?:by (?:the |each )?(?:you|candidate|applicant|employee|worker|trainee)s?|in advance|"
    r"before|first|"
    r"up ?front|on (?:arrival|signing|signature|joining|selection)|to (?:our|the (?:agent|office|agency|lab|clinic)))|"
    r"falls? due|(?:is|are|be|becomes?|half|all|part) (?:payable|due|at acceptance|collected|taken|charged|levied|"
    r"needed|required|refunded|returned)|"
    r"(?:has|have|is|are|been) (?:cleared|arrived|received|paid|in\b)|clears|lands|costs?|costing|priced|"
    r"(?:a|the|our|your|small|one[- ]time|refundable|nominal|<fee_kind>) (?:fee|charge|deposit|contribution|outlay|"
    r"payment)s?|"
    r"deposits?|caution|goodwill|security|guarantee sum|float|instal+ments?|down ?payment|"
    r"we (?:ask|need|require|take|charge|collect)|i(?:'ll| will)? need|asks? (?:for|you|models|candidates)|(?:wants|"
    r"expects) (?=<money>)|"
    r"(?:at|on|for) (?:your|the \w+'s|their|his|her) (?:own )?(?:charge|expense|cost|account|pocket)|on you|yours to "
    r"pay|"
    r"(?:your|his|her|their) own (?:pocket|card|money|expense|cash)|of your own|non-? ?refundable|refundable|puts it "
    r"back|"
    r"(?:get|have|gets|see) (?:it |that |this )?back|comes? back|returned to you|(?:for|is|just|it's|only) (?:just|"
    r"only) (?=<money>)|"
    r"yours for|cash only|card only|one[- ]time|(?:via|by|through|with|in) (?:cash app|zelle|paypal|venmo|upi|gpay|"
    r"western union|apple cards?|gift cards?)|in cash|against|(?:through|from|with|at) our|(?:comes?|cut|deducted|"
    r"taken|docked) "
    r"(?:off|out of|from) (?:your |the )?(?:first|initial)|buys|gets you|secures?|reserves?|without (?:it|that|this)|"
    r"get (?:the|your)"
)
_NO_FEE = (
    rf"{_EMPLOYER_PAYS}|met by|covered by the|paid for by (?:us|the (?:company|employer|levy|school))|we (?:will |"
    rf"also |gladly "
    r"|can )?(?:offer|give|provide|pay|cover|meet|reimburse|refund|buy|supply)(?! (?:you )?(?:on|it back|that|this) )|"
    r"allowance|"
    r"budget|stipend|bonus|worth|up to|salary (?:of|is|range)|pay (?:is|rate|range)|if you (?:want|wish|like|lose|"
    r"would like)|if wanted|"
    r"los[et]|replacement|optional|costs? us|customers?|selling|you (?:will )?(?:sell|collect|process|file|take)|"
    r"benefits?|tuition|discount|paid training|earn(?: up to)?|referral|sign-on|ticket sales|our (?:expense|cost)|"
    r"(?:if|should|when) (?:you|he|she|they|the \w+) (?:[\w'-]+ )?(?:leav|quit|resign|not|go)\w{0,3}|rate\b|hourly|"
    r"salary|a month|monthly|per month|per annum|gross|wins?|winner|keep (?:<money>|\d|ten|your)|free support|"
    r"study leave|covered|bond|covers the|package:|appointments? kept|levy|rest to|contest"
)
_FEE_FRAME = phrases(
    rf"(?:{_ANY_SUM}) && (?:{_START_ITEM}) && (?:{_HANDS})",
    spread=130,
    unless=_NO_FEE,
)


_RENTS = phrases(
    r"(?:chair|desk|booth|stall|room|van|taxi|cab|vehicle|bike|scooter|tablet|terminal|terminals|machine|equipment|"
    r"livery|brand|"
    r"licen[cs]e|licen[cs]ing|franchise|membership|subscription|circuit|radio|system|app) (?:rent|rental|hire|lease|"
    r"fee|"
    r"fees|package|to use .{0,20}) .. <money>|\d[\d,]{2,6} a (?:week|month|year)",
    r"(?:membership|subscription) (?:is|costs?|at|from) <money>",
    r"<money> (?:a|per) (?:week|month|year) (?:chair|desk|booth|stall|circuit|radio|vehicle|van|app|system) (?:rent|"
    r"hire|fee)",
    unless=r"<policy>|no (?:[\w'-]+ )?(?:rent|fee|desk fee)|(?:we|company) (?:pay|cover)s?|allowance|optional|if "
    r"wanted|customers?|"
    r"tenants?|you (?:will )?(?:sell|collect)|members pay|benefits?|contribution to|gym|reimburs\w{1,5}|provided",
)
_PAY_FOR_PAY = (
    r"(?:first|one|two|half|\d{1,2}|<number>|opening) (?:days?'?s?|weeks?'?s?|months?'?s?|calendar months?'?|(?:% |"
    r"percent |per cent )?of "
    r"(?:your |the )?(?:first|annual|one|yearly))? ?(?:month'?s? |year'?s? |salary |ctc )*(?:salary|pay|wages?|ctc|"
    r"gross|"
    r"pay ?cheque|pay ?check|year)|\d{1,2} ?(?:%|percent|per cent) of (?:your |the )?(?:first|annual|yearly|ctc|"
    r"salary)[\w' ]{0,20}"
)
_AGENCY_CUT = phrases(
    rf"(?:{_PAY_FOR_PAY}) && (?:placement|consultancy|agency|agent|recruiter|service|processing|security|finder'?s?|"
    rf"success|joining|"
    r"caution|broker|commission to|the office|introduction)(?:'s)? ?(?:fees?|charges?|deposit|cost|money|commission)? "
    r"&& "
    r"(?:charges?|takes?|kept|retained|withheld|payable|pay|deducted|deposit|due|goes|go|collects?|fees?|owed?|held|"
    r"as (?:a|our|the))",
    unless=r"<policy>|pay nothing|client|employers?|companies|notice|sick|bonus|leave|severance|redundancy|from the "
    r"(?:client|employer)|"
    r"probation|trial|tax|social security|no (?:fee|charge)",
)
_LEFT_WITH_US = phrases(
    r"(?:caution|guarantee|surety|security|good[- ]faith|earnest|goodwill|deposit|float|bond|retainer|holding)(?: "
    r"(?:money|sum|amount|"
    r"deposit|payment|fee|bond|cash))? (?:of |is |: ?|- ?|around |about |for [\w'-]+ (?:of )?)*(?:<money>|\d{2,6}|"
    r"<number> \w+) .. "
    r"(?:kept|held|left|goes|returned|refund\w{0,4}|until|till|back|lodged|paid|pay|put in|on the day|before|cut|"
    r"deducted|taken|due|"
    r"required|collected|applies|needed|asked)",
    r"(?:lend|issue|give|hand)s? .. (?:jacket|badge|uniform|key|tablet|phone|handset|laptop|scanner|kit|tools|bag|"
    r"bike|overalls|radio) "
    r"(?:against|for|on|in return for) (?:a )?(?:deposit|<money>|\d{2,4})",
    r"put in <money>|\d{2,5} of your own",
    unless=r"<policy>|tenants?|landlord|customers?|clients?|guests?|patients?|signing|relocation|housing|training bond|"
    r"(?:if|should|when) (?:you|he|she) (?:[\w'-]+ )?(?:resign|quit|not)\w{0,3}|bail|bonds? desk|we pay|no deposit",
)
_BUYS_FIRST = phrases(
    r"(?:buy|purchase|pay(?: the \w+)? for|order|book|get|collect) (?:a |an |the |your |it |them )?(?:[\w'-]+ "
    r"){0,3}?(?:monitor|laptop|"
    r"printer|headset|phone|equipment|software|desk|flight|ticket|uniform|tools|kit|supplies|materials|cards?) .. "
    r"(?:vendor|supplier|"
    r"shop|store|dealer|agent|agency|courier|yourself|own money|own card|first)\b .. (?:reimburse|refund|pay you back|"
    r"puts? it back|"
    r"return|back|name)\w{0,3}",
    r"(?:new|first[- ]time|all|our) (?:dealers?|reps?|agents?|distributors?|partners?|consultants?|sellers?|hosts?) "
    r".. (?:start|begin|"
    r"open|join|qualify) .. (?:order|stock|inventory|purchase|kit|pack) of .. <money>|<amount>",
    r"(?:western union|moneygram|zelle|cash ?app|venmo|wire|transfer|send|remit|courier) (?:us |me |over )?(?:the |"
    r"your |that )?(?:[\w'-]+ "
    r"){0,2}?(?:visa|medical|file|ticket|permit|badge|papers|processing|registration|course|clearance|uniform) "
    r"(?:money|fee|cost|payment|"
    r"deposit|sum|amount|charge)s?",
    r"(?:take|do|complete|sit|get|need|have to do) (?:your |a |an |the )?[\w'-]+ (?:[\w'-]+ )?(?:through|with|at|from|"
    r"via) our [\w' -]{2,30}?, "
    r"(?:<money>)",
    r"(?:get|grab|pick up|claim) (?:the|your|our) <money> (?:kit|pack|package|box|set|course|guide|starter)",
    r"(?:can afford|able to (?:pay|afford|fund)|have the) (?:the |a )?(?:<amount>|<money>) (?:training|course|"
    r"programme|program|visa|kit|"
    r"licen[cs]e)",
    r"(?:franchise|distributorship|dealership|territory|master licen[cs]e)(?: packages?| opportunit\w{1,3}| fee)? "
    r"(?:from|at|for|costs?|"
    r"is|of) <money>",
    r"(?:need|want|require|take)s? (?:the |your |a )<money> (?:for|towards) (?:the|your|a) (?:[\w'-]+ "
    r"){0,2}?(?:report|check|file|visa|"
    r"badge|course|kit|test|papers|permit|clearance|id|form|screening|uniform)",
    r"(?:it's|it is|that's|just|only) <money> for (?:the|your|a) (?:[\w'-]+ )?(?:app|form|badge|file|check|card|seat|"
    r"slot|pack|kit|test|pass)",
    r"(?:course|class|training|workshop|induction)s?,? .. <money> >> (?:pass|finish|complete|do) it and",
    gap=60,
    unless=r"<policy>|customers?|you (?:will )?sell|benefits?|allowance|budget|(?:we|company) (?:will )?(?:pays?|"
    r"covers?|buys?) (?:for )?(?:it|the|"
    r"your|all)|optional|discount",
)


_FEE_NOUN = (
    r"(?:fees?|charges?|deposits?|levy|contribution|(?:one[- ]time|upfront|advance|initial|token|small|nominal|first) "
    r"payment|activation|"
    r"outlay|caution|surety|down ?payment|instal+ment|handling|price|cost)"
)
_FEE_TRIGGER = (
    r"once|as soon as|before|until|unless|prior to|ahead of|first|then (?:we|i|you)|after which|(?:has|have) "
    r"(?:reached|cleared|arrived)|"
    r"is (?:received|paid|in)|on receipt of|must be (?:received|paid|settled|made)|to (?:verify|activate|lock|secure|"
    r"reserve|hold|release|open|"
    r"process|register|confirm|unlock|complete|begin|start|join|apply|enrol\w?|finali[sz]e|check)|payable by (?:the |"
    r"each )?(?:candidate|"
    r"applicant|you|worker|employee|joiner)s?|borne by (?:the |each )?(?:candidate|applicant|you|worker|employee|"
    r"joiner)s?|from you|"
    r"(?:company|firm|agency|we) (?:does|do) not (?:cover|pay|bear|meet)|not covered by|there remains|what remains|"
    r"only remaining|"
    r"refunded|given back|handed back|returned|reimbursed|back with|refundable|on joining|on selection|no job without|"
    r"with your first|by the (?:candidate|applicant)"
)
_FEE_CHARGED = phrases(
    rf"(?:{_ANY_SUM}|<number> days'? (?:salary|pay|wages)) && (?:{_FEE_NOUN}) && (?:{_FEE_TRIGGER})",
    spread=150,
    unless=rf"{_NO_FEE.replace('|a month|monthly|per month', '')}|guests?|bookings|tenancy|invoice|no cost to you|"
    rf"landlord|client pays|speaking",
)
_PRICED = phrases(
    rf"(?:{_START_ITEM}) (?:is|are|costs?|comes to|at|for|will be|comes at) (?:only |just |about |a mere "
    rf")?(?:<money>){_RATE}",
    rf"<money> (?:from|by) (?:you|each|every) .. (?:{_START_ITEM})",
    r"(?:it|this|that|all it|everything|access) costs (?:you )?(?:only |just |about |a mere )?<money> .. (?:begin|"
    r"start|join|need|earning|life)",
    r"(?:directory|guide|manual|list|password|report|programme|program|system|membership|package) .. (?:is|for|are "
    r"sent on|payment of|only|just) "
    r"(?:only |just |receipt of |a one[- ]time payment of )*<money>",
    gap=70,
    unless=rf"{_NO_FEE}|reward|paid to you|worth|salary|target|revenue|sold|sells?",
)


_PASSES_ON = re.compile(
    r"\bliquidated damages\b|\babandon|"
    r"\byou keep\b|\bleaving \d+ ?%|\bto our (?:partners|agents|clients|suppliers|colleagues|customers|buyers)\b|"
    r"\bkeep(?:ing)? (?:\d|your (?:share|cut)|a (?:share|cut|tenth))|\bpass(?:ing)? the rest\b|"
    r"\bforward(?:ing)? the rest\b"
)


_ON_LEAVING = re.compile(
    r"\b(?:if|should|in case) (?:you|he|she|they|the \w+) (?:[\w'-]+ ){0,3}?(?:leav|quit|resign|not complete|"
    r"depart|walk|exit)|"
    r"\b(?:upon|on|after|following|in the event of|prior to) (?:[\w'-]+ ){0,2}?(?:resignation|termination|"
    r"departure|separation)\b|"
    r"\b(?:resigns|quits|leaves|departs) (?:before|within|during|in|inside)\b"
)
"""What falls due on leaving is a repayment and not a fee to start."""


def fee_to_start(text: Text) -> Iterator[Match]:
    """The candidate pays or buys something to get or to start the job; money to be passed on is another matter."""
    for match in _fees(text):
        sentence = text.sentence(match.start)
        if not _PASSES_ON.search(sentence) and not _ON_LEAVING.search(sentence):
            yield match


def _fees(text: Text) -> Iterator[Match]:
    yield from _FEE_FRAME.matches(text)
    yield from _FEE_CHARGED.matches(text)
    yield from _PRICED.matches(text)
    yield from _RENTS.matches(text)
    yield from _AGENCY_CUT.matches(text)
    yield from _LEFT_WITH_US.matches(text)
    yield from _BUYS_FIRST.matches(text)
    yield from _LAYS_OUT.matches(text)
    yield from _SHOULDERS.matches(text)
    yield from _CANDIDATE_PAYS.matches(text)
    yield from _PAYS_ANY_ORDER.matches(text)
    yield from _BUYS_KIT.matches(text)
    yield from _DOCKED.matches(text)
