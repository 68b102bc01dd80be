"""What is to be given back on leaving: a bonus, relocation money, the cost of training."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.denial import nothing_back
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import expand, phrases
from offer_eval.core.red_flags.words.quantities import periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text
    from offer_eval.core.red_flags.words.phrases import Phrases

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
    r"(?:your|the) move|"
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
_TOO_SOON = (
    rf"(?:{_EARLY})|(?:go|goes|leave|be off|off|walk|gone|quit|jump|resign|exit|moving on|move on)(?:es|ing|s)? "
    rf"(?:inside|before|in|within|by|prior to|ahead of|"
    r"during) (?:the |a |your |month |year |christmas|then|that|[\w-]+ (?:months?|years?)|<period>|minimum)|(?:until|"
    r"till) (?:you(?:'ve| have)|he has|she has|the "
    r"\w+ has) (?:done|served|worked|completed|given)|break(?:s|ing)? (?:it|this|the|your|that|our)(?: [\w-]+){0,3}? "
    r"?(?:contract|bond|agreement|commitment|"
    r"term)?|(?:service|employment|contract|stay) (?:ends?|ceases?|stops?|is ended) (?:before|within|inside|prior)|"
    r"before the (?:first|second|third|\d\w+|"
    r"<number>) (?:anniversary|year|month)|(?:stay|remain|give us|serve) (?:for )?<period>,? or|(?:see|sees) out|"
    r"(?:see|sees) out .. otherwise|(?:nobody|no one|none|anyone|those|"
    r"whoever|people|staff|employees|nurses|trainees|joiners) who (?:leaves?|goes?|quits?|resigns?|walks?)|not "
    r"(?:serve|complete|stay|remain|see out|finish|last)|"
    r"(?:exit|departure|separation|resignation|going|cessation) (?:before|within|during|in|ahead|prior)|go to "
    r"(?:somebody|someone|anybody) else|"
    r"(?:early|premature|untimely) (?:departure|exit|leaving|end|separation|resignation|cessation)|(?:upon|on|after|"
    r"following|in case of|in the event of) "
    r"(?:your |any |his |her |the employee's )?(?:resignation|departure|exit|separation|leaving|premature \w+)|the "
    r"day you (?:hand|leave|quit|resign)|"
    r"gone (?:by|before|within)|(?:departs?|leaves?|quits?|resigns?|terminates?|ends?) (?:before|in year|prior to|"
    r"inside|within|short of|ahead of)|hand in your notice"
)
_COMES_BACK = (
    rf"(?:{_FALLS_ON_YOU})|goes? (?:straight |right )?back|(?:on|to) your bill|want(?:s)? (?:[\w'-]+ ){{1,4}}back|"
    rf"reduced by|otherwise it|(?:is|are|be) at risk|enforced|"
    r"(?:pays?|costs?|owes?) (?:you |him |her |us |the company )?(?:<money>|rs|liquidated|an? amount|a sum|a penalty|"
    r"\d)|adjusted (?:in|against|from)|turns into a "
    r"debt|(?:is|are|be|being|to be) (?:returned|handed back|deducted|recovered|recouped|repaid|refunded|paid back|"
    r"adjusted|claimed|reclaimed)|for the account of|"
    r"(?:a|for) (?:recovery|refund|return|repayment) of|you(?:'d| would|'ll)? (?:cover|owe|pay|carry|bear) (?:it|that|"
    r"the|for)|keeps? (?:the|any|their|his|her|"
    r"its)|comes? off|makes? good|bills? you|look(?:ing)? for (?:the |it|that)|hands? (?:it|that|the \w+) back|"
    r"reimburses?|liable|repayable|penalty|damages"
)
_GIVEN = (
    r"(?:signing|sign-on|sign on|joining|welcome|retention|relocation|moving|loyalty|starting|settling[- ]in|housing|"
    r"hiring|referral|golden)[- ](?:bonus|money|"
    r"payment|cheque|check|grant|award|allowance|expenses|costs?|sum|package|hello|handshake|support|gift|fee)|golden "
    r"hello|sign-on|bonus|relocation|removal costs?|"
    r"(?:the|your|a) (?:grant|award|advance|move)|recruitment costs?|agency(?: fee)?|visa|flights?|airfare|air "
    r"tickets?|housing grant|liquidated damages|"
    r"service (?:agreement|bond|period)|minimum service|lock-?in|bond\b|joining expenses|two-year contract|promissory "
    r"note"
)
_GIVEN_STUDY = (
    r"training|tuition|courses?|master's|mba|degree|diploma|licen[cs]e|rating|boot ?camp|certificat\w{1,5}|"
    r"qualif\w{2,9}|academy|apprentice\w{0,4}|exams?|induction|"
    r"forklift ticket|ticket|studies|study|school|seminar|the bond|pilot"
)
_RETURNED_EARLY = phrases(
    rf"(?:{_TOO_SOON}) && (?:{_COMES_BACK}) && (?:{_GIVEN}|{_GIVEN_STUDY}|what we (?:spent|paid|put))",
    plain=True,
    spread=220,
    across=True,
    unless=_NO_DEBT
    + r"|borrowers?|student loan|yours to keep|paid after|is paid|keep it|even if|also when|lapse|unused|"
    r"accrued|notice period|"
    r"no clawback|direct to|unvested options|return the (?:keys?|laptop)|before the course|tell us|seat",
)
_EARNED_OVER_TIME = phrases(
    r"(?:yours|earned|earns?|vests?|written (?:down|off)|disappears?|forgiven|melts?|falls? away|reduces?|runs? off|"
    r"wiped|waived|shrinks?|clears?) "
    r"(?:[\w'-]+ ){0,2}?(?:after|over|once|monthly|by|at|each|every|in)(?: [\w'-]+){0,2}? (?:<period>|year|month|"
    r"anniversary) && (?:loan|debt|unearned|unvested|"
    r"promissory|advance|balance|returned|repaid|owed?|back|recover\w{0,3}|repayable)",
    r"(?:promissory note|loan|debt|iou|advance) .. (?:disappears?|forgiven|melts?|falls? away|written off|waived|"
    r"wiped|clears?|runs? off) .. (?:after|over|once|by)",
    plain=True,
    spread=200,
    unless=r"options?|shares|stock|rsus?|equity|student loan|commissions?|not have to|nothing|no (?:repayment|"
    r"clawback)|customers?|borrowers?|mortgage|salary advance|clients?",
)
_GIVEN_MONEY = re.compile(expand(rf"\b(?:{_GIVEN})\b"))
_GIVEN_TRAINING = re.compile(expand(rf"\b(?:{_GIVEN_STUDY})\b"))
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
        (_RETURNED_EARLY, _GIVEN_MONEY),
        (_EARNED_OVER_TIME, _SPENT_MONEY),
    ):
        yield from _repaid(text, group, money)


def training_repayment(text: Text) -> Iterator[Match]:
    """The cost of training is to be repaid on leaving."""
    for group, money in (
        (_TRAINING_BACK, None),
        (_BOND, None),
        (_COMES_DUE, _SPENT_STUDY),
        (_RETURNED_EARLY, _GIVEN_TRAINING),
    ):
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
