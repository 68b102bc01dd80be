"""A first time of the job that is not paid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import compiled, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_PROBATION = (
    r"trial employment|familiari[sz]ation(?: phase| period| weeks?)?|settling[- ]in (?:phase|period|weeks?)|"
    r"probation(?:ary)?(?: period| weeks?| months?| time| term)?|qualifying (?:period|weeks?|time|days?)|"
    r"training(?: period| weeks?| days?| phase| time| course| programme| program)?|induction(?: period| week|"
    r" weeks| days?| training)?|orientation|onboarding(?: week| period)?|learning (?:period|phase)|"
    r"trial (?:period|month|weeks)|(?:initial |first |opening )?(?:assessment|evaluation|observation|introductory|"
    r"apprentice(?:ship)?|ramp-?up|certification|integration) (?:period|phase|weeks?|months?|stage|time|programme|"
    r"program)|(?:until|till|before) (?:you(?:'re| are|'ve been| have been)|being) (?:fully )?(?:certified|"
    r"signed off|"
    r"confirmed|approved|qualified)|(?:your |the )?(?:first|initial|opening) (?:<number>|few|"
    r"couple of)? ?(?:training |working |probationary )?(?:days?|weeks?|months?|fortnight|shifts)|boot ?camp|"
    r"apprenticeship period|nesting|classroom (?:week|training|phase|learning)|(?:month|week) one|foundation (?:stage|"
    r"phase|weeks?|period|course)|period of (?:introduction|training|evaluation|learning|probation|instruction)|"
    r"until (?:a|the|your|our) (?:[\w'-]+ )?(?:manager|trainer|supervisor|lead|chef|coach|buddy|mentor) (?:signs|"
    r"passes|clears|"
    r"approves|says|is happy)|(?:learning|warm-?up|bedding-in|starter|shadowing|bench) (?:weeks?|months?|stage|period|"
    r"phase|time)|"
    r"first (?:<period>)|(?:<number> )?(?:weeks?|months?|days) of (?:[\w'-]+ )?(?:school|academy|training|classes|"
    r"instruction|learning|study)|(?:dealer|"
    r"driving|driver|flight|trade|sales) (?:school|academy)"
)

_NO_PAY = (
    r"unpaid|un-paid|not (?:be )?(?:paid|salaried|compensated|remunerated)|(?:isn't|aren't|won't be|never|"
    r"nor) (?:paid|salaried|compensated)|without (?:any )?(?:pay|wages?|salary|payment|remuneration|compensation)|"
    r"no (?:pay|wages?|salary|payment|remuneration|compensation|stipend|money)|for (?:free|nothing)|"
    r"(?:does|do|shall|will) not (?:[\w'-]+ )?(?:pay|attract|carry|give rise to|earn|qualify for|include|count (?:for|"
    r"towards)) "
    r"(?:any )?(?:pay|salary|wages?|remuneration|payment)|does not pay|doesn't pay|non-?paid|carries no (?:pay|wage)|"
    r"waives? (?:[\w'-]+ )?(?:wages?|pay|salary|remuneration)|forgoes? (?:[\w'-]+ )?(?:wages?|pay|salary)|"
    r"at no pay|no (?:entitlement|right|claim) to (?:any )?(?:pay|salary|wages?|remuneration|compensation)|"
    r"not entitled to (?:any )?(?:pay|salary|wages?|remuneration|compensation)|zero pay|earns? nothing|(?:don't|"
    r"do not|won't|will not|not) (?:[\w'-]+ )?(?:pay|receive (?:any )?(?:pay|salary|wages?|payment)|earn|be paid|"
    r"get paid|draw (?:a )?(?:salary|wage))|off the clock|unwaged|on your own (?:time|dime)|in your own time|"
    r"without (?:an? )?(?:allowance|stipend)|(?:is|are) (?:just |only |all )?for learning|(?:but|and|with) "
    r"no wage|on the house|only (?:tips|expenses|board|food|commission)|in lieu of (?:pay|wages?|salary)|"
    r"for which there "
    r"is no|(?:don't|do not|can't|cannot|may not|won't) (?:send (?:us )?an? )?(?:invoice|bill|charge)|nothing is paid|"
    r"no "
    r"wages? (?:fall|falls|are|is) due|held over|go(?:es)? to the house|(?:stays?|remains?|kept|left) with the "
    r"(?:company|house|employer)|(?:handed over|paid(?: out)?|released|given|payable|due) only (?:when|once|after|on|"
    r"upon|if)|"
    r"only (?:paid|released|handed over|payable) (?:when|once|after|on|upon|if)|without a (?:wage|salary)|"
    r"out of your own pocket|counts? as (?:a )?(?:investment|"
    r"favou?r|gift)"
)

_UNPAID_PROBATION = phrases(
    r"(?:once|when|after|as soon as) (?:[\w'-]+ ){0,2}(?:passed|finished|completed|qualified|certified|signed off|"
    r"graduated|pass|finish|complete|qualify) .. (?:start|"
    r"begin|get)s? (?:to )?(?:get |getting |be |being )?(?:paid(?! more| a| holiday| extra)|earning|earn money)",
    rf"(?:{_PROBATION}) .. (?:{_NO_PAY})",
    rf"(?:{_NO_PAY}) .. (?:during|until|while|in|for|throughout|before|till) (?:you |your |the |this |our |are |"
    rf"is |complete |end of |all |a |an |in |passing |<period> )*(?:{_PROBATION}|trained|training|probation)",
    r"(?:unpaid|un-paid|non-?paid) (?:[\w'-]+ ){0,2}(?:probation\w{0,3}|training|induction|orientation|onboarding|"
    r"boot ?camp|qualifying)",
    rf"(?:pay|salary|wages?|paid|earning|payroll|payment|remuneration|stipend|"
    rf"allowance)(?: of <money>)?(?: \w+)? (?:starts?|begins?|commences?|kicks in|"
    rf"is (?:only )?(?:due|paid|payable|released)|will (?:only )?(?:start|begin|commence|be (?:paid|"
    rf"released))) .. (?:after|once|when|from|on|in|upon|only) .. (?:{_PROBATION}|training|probation|week (?:two|"
    rf"three|four|five|six|seven|eight|\d+)|(?:second|third|fourth|fifth) (?:week|month)|pass(?:ed|ing)?|"
    rf"qualif\w{{1,4}}|complet\w{{1,4}}|certif\w{{1,6}}|confirm\w{{2,5}}|signed off|licen[cs]ed|first (?:client|"
    rf"customer|assignment|case|project)|on your own)",
    r"(?:only|start|begin|be|get)(?: to)? (?:paid|earn(?:ing)?|being paid|pay) .. (?:after|once|when|"
    r"from) .. (?:complet\w{1,4}|pass(?:ed|ing)?|finish\w{0,3}|end of|training|probation|week (?:two|three|four|"
    r"five|six|seven|eight)|second month|qualif\w{2,5}|certif\w{2,5})",
    r"(?:wages?|salary|pay|pay ?check|first (?:month|week|fortnight)'?s? (?:[\w'-]+ )?(?:salary|pay|wages?)|"
    r"(?:\d{1,2} ?%|half|a (?:third|quarter|part|portion)|part) of (?:your |the |each )?(?:[\w'-]+ )?(?:salary|"
    r"pay|wages?)) .. (?:held back|withheld|kept(?: back)?|retained|hold back|held|keep back|frozen|retain|"
    r"lying week|deferred|kept by us|in hand) .. (?:until|till|security|as a|for the|probation\w{0,3}|completion|"
    r"complete|end|pass\w{0,2}|during|released|deposit|months?|contract|leave)",
    r"(?:remuneration|pay|salary|wages?|payroll|earnings|payment|compensation) .. (?:commence|start|begin|kick in|"
    r"flow|be due|be payable|accrue)s? .. (?:following|after|once|upon|when|on|until|only) .. (?:complet\w{1,4}|"
    r"introductory|probation\w{0,3}|training|classes|pass\w{0,3}|end of|qualif\w{1,6}|successful)",
    r"(?:<money>|part|half|portion|share|slice|\d{1,2} ?%) (?:of|from) (?:every|each|your|"
    r"the) (?:[\w'-]+ ){0,3}(?:salary|pay|"
    r"ctc|wages?|pay ?check|stipend) (?:[\w'-]+ ){0,2}(?:stays|is kept|kept|remains|is held|held|goes into|withheld|"
    r"retained)",
    r"(?:money|pay|salary|wages?|<money>|monthly|payments?|rate|earnings|clock|meter) (?:[\w'-]+ ){0,3}(?:kicks? in|"
    r"begins?|starts?|comes|comes in|flows?|runs|starts? running|is (?:yours|due)|counts?|applies) .. (?:when|once|"
    r"after|"
    r"only|as soon as|from) .. (?:trainer|signs? (?:you |her |him |them )?off|signed off|floor|by yourself|on your own|"
    r"solo|alone|second month|month two|pass(?:ed)?|certified|ready|qualified|licen[cs]e|up to speed|trained|badge|"
    r"know the ropes|real (?:calls|customers|work)|productive)",
    r"(?:class(?:es)?|course|training|modules?|induction|orientation|exam|test|probation|introductory period|"
    r"weeks?|assessment) .. (?:finish\w{0,3}|complet\w{1,4}|pass\w{0,3}|over|done|through|"
    r"end\w{0,3}) .. before .. (?:payroll|paid|pay|earn\w{0,3}|wages?|salary|money)",
    r"(?:hold back|holds back|keep back|retain|withhold|hold on to|keeps? back|held back|kept back|retained|"
    r"withheld) && (?:salar(?:y|ies)|wages?|pay|pay ?checks?) && (?:probation|passed|until|end of|complet\w{1,4}|"
    r"get (?:it|them) back)",
    r"(?:without pay|unpaid|no pay|not paid|no wages?|for nothing|for free) && (?:as|for|during|your|"
    r"of) (?:your )?(?:training|induction|probation)",
    r"(?:trainees?|apprentices?|learners?|new (?:hires|starters|joiners)|probationers?|recruits?) .. (?:receive|"
    r"receives|get|gets|earn|earns|draw|"
    r"draws|have|are paid) (?:no|nothing|neither|only (?:lunch|tips|meals|travel))(?! (?:less|more|"
    r"experience))(?: [\w'-]+){0,3} (?:while|during|"
    r"until|in|for|till|before|wages?|pay|salary)",
    r"(?:go|goes|put|come|comes|get|gets|enter) (?:on|onto) (?:the |our )?payroll (?:[\w'-]+ )?(?:then|after|once|"
    r"only|later|when|afterwards)",
    r"(?:on|onto) (?:the |our )?payroll .. (?:after|once|when|only) .. (?:training|course|class(?:es)?|probation|"
    r"induction|pass\w{0,3}|complet\w{1,4}|finish\w{0,3}|week)",
    r"(?:introductory|training|probation\w{0,3}|qualifying|induction|orientation|learning) (?:period|weeks?|phase|"
    r"days?|month|course|time)?(?: \w+){0,4} (?:is|are|comes?|goes) (?:[\w'-]+ )?(?:without|unpaid|not paid|no|"
    r"on your own)",
    r"(?:we|company|employer|which) (?:will |shall |may )?(?:hold back|withhold|keep back|keep|retain|"
    r"hold) .. (?:wages?|salary|pay|first (?:month|week)) .. (?:until|till|as security|probation\w{0,3}|"
    r"complet\w{1,4}|end|pass\w{0,2}|during|deposit)",
    gap=80,
    plain=True,
    unless=r"<policy>|(?:paid|pay|salary|wages?)(?: [\w'-]+){0,3} from (?:the )?(?:very )?(?:first day|day one|start|"
    r"outset|beginning|first hour)|(?:preceding|before|prior to) any (?:decision|offer)|(?:paid|full pay|"
    r"salaried) (?:training|probation|induction|orientation)|"
    r"training is (?:fully )?paid|(?:training|probation\w*|induction) .. (?:on full pay|at full pay|"
    r"fully paid|is paid|are paid)|sick(?:ness)?(?: pay)?|holidays? (?:pay|is|are)|overtime|bonus(?:es)?|"
    r"vacation|pension|commissions?|health|insurance|benefits|unpaid (?:leave|lunch|break|meal|time)|"
    r"internships?|tax(?:es)?|withholding|withhold(?:ing)? tax|severance|no (?:probation|training)|"
    r"leave of absence|notice|same (?:pay|salary)|salary (?:review|increase)|deductions?|"
    r"compensation (?:committee|expense)|(?:increases?|rises|rising) (?:to|by|after)|good reason|"
    r"disability|gross (?:pay|salary)|no unpaid|trial balance|clinical|retain (?:the|our|top)|"
    r"payment of (?:any )?(?:bonus|severance)|training (?:at no|is free|provided)|free training",
)

_LEARNING = (
    r"academy|classes|classroom|school(?:ing)?|course|onboarding|induction|orientation|nesting|boot ?camp|training|"
    r"train(?:ee|ees)?|ride[- ]?alongs?|ride along|shadow\w{0,3}|learn(?:ing|ers?)?|"
    r"prove yourself|bench|certification|certified|exam|probation\w{0,4}|trial (?:period|month|employment|weeks)|"
    r"introductory|first (?:<number> )?(?:days?|weeks?|months?|fortnight)|first <period>|"
    r"apprentice\w{0,4}|settling in|familiari\w+|getting to know|get to know the|learn the ropes|ramp-?up|"
    r"qualifying|assessment (?:period|phase|week)|instruction|qualification|practice (?:period|weeks?)"
)

_NO_WAGE = (
    r"unpaid|un-paid|unwaged|unremunerated|(?:not|isn't|aren't|don't|doesn't|won't|can't|cannot|wasn't|didn't|"
    r"wouldn't|couldn't|hasn't|haven't|shan't|never|nor|neither|without|no|zero|nil) (?:[\w'-]+ ){0,2}(?:paid|pay|"
    r"payable|wages?|salary|salaries|salaried|stipend|remunerat\w{1,4}|"
    r"compensat\w{1,4}|money|earn|earning|payslips?|pay ?check|working time|payroll)|for (?:free|nothing)|in your "
    r"own time|on your own (?:time|dime)|off the clock|forfeits? (?:[\w'-]+ ){0,3}(?:wages|pay|salary|"
    r"earnings)|only (?:lunch|tips|expenses|a meal|bus fare|travel)|nothing (?:is|in the|but)|not (?:as working|"
    r"regarded as)|own expense"
)

_PAY_STARTS = (
    r"(?:salary|pay|payment|payments|wages?|earnings?|remuneration|compensation|money|clock|meter|payroll|stipend|"
    r"hourly rate|paychecks?)(?: \w+)? (?:shall |will |only |then |do |does )*(?:runs?|begins?|starts?|accrues?|"
    r"kicks? in|commences?|flows?|counts?|"
    r"comes? (?:in|with|from|after)|applies|is (?:due|payable)|be (?:due|payable))(?: only| running)? ?(?:from|as "
    r"of|once|when|after|upon|on|as soon as|with|the (?:day|moment|week)|only|at)|(?:go|goes|put|comes?|get|gets|"
    r"are|be)(?: you)? (?:on|onto) (?:the |our )?(?:books|payroll)|"
    r"(?:put|place) (?:people|you|anyone|trainees|starters|anybody) on (?:wages|the payroll|pay|salary|a wage) "
    r"(?:until|once|when|after|only)|(?:we|they) (?:start|begin|only start) (?:paying|the clock|to pay)|start "
    r"(?:earning|being paid|getting paid|the clock|to earn)|from (?:the )?(?:second|third|month two|week two|week "
    r"three|fourth|fifth) (?:month|week)?(?: on)?,? (?:we pay|you are paid|you're "
    r"paid|you earn|pay)|paid (?:only )?from (?:the )?(?:second|third|week|month)|(?:then|after that|afterwards) "
    r"(?:you|we) (?:go on|earn|pay|are paid|start earning)"
)

_LEARNT = (
    r"live call|first (?:call|client|customer|sale|assignment|case|project|delivery|patient|booking)|pass(?:ed|es|"
    r"ing)?|exam|assigned|certif\w{1,8}|licen[cs]ed?|solo|on your own|by yourself|alone|floor|client|billable|"
    r"deployed|deployment|placed|sign(?:ed|s)? (?:you )?off|complet\w{1,4}|finish\w{0,3}|qualif\w{1,5}|second month|"
    r"second week|third week|classes|course|training|academy|prove yourself|graduat\w{1,4}|week (?:<number>)|month "
    r"(?:<number>)|productive|confirmation|confirmed|ready|trainer"
)

_PAY_KEPT = (
    r"(?:keep|keeps|kept|hold|holds|held|holding|retain|retains|retained|withhold|withholds|withheld|park|parks|"
    r"parked|freez\w{1,3}|frozen|set aside|sits?|stays?|remains?|locked|in abeyance|deferred|escrow)(?: (?:back|in|"
    r"on to|onto|over|with|by|as|for|until|till|aside))?"
)

_PAY_SHARE = (
    r"(?:<number>|first|initial|half|one half|part|a third|a quarter|portion|share|slice|\d{1,2} ?%|percent|per "
    r"cent|some) (?:[\w'-]+ ){0,4}(?:salar(?:y|ies)|wages?|pay|pay ?checks?|earnings|remuneration|month's)|"
    r"(?:salar(?:y|ies)|wages?|pay|remuneration|earnings|pay ?checks?) (?:for|of) (?:the |your )?"
    r"(?:first|initial|opening|training|probation\w*)|wages?|(?:first|initial) (?:salary|pay ?check|month's "
    r"(?:salary|pay))"
)

_KEPT_UNTIL = (
    r"until|till|after (?:confirmation|probation|<period>|completion)|upon (?:completion|confirmation|passing)|on "
    r"(?:completion|confirmation)|when (?:the )?(?:trial|probation|you (?:leave|complete|finish|pass))|once|as "
    r"security|as a deposit|hand(?:ed)? (?:it )?over|paid out|disburs\w{1,4}|released?|confirmed|"
    r"served|end of|so that you (?:stay|don't)|probation\w{0,3}|leave early"
)

_NOT_A_JOB = re.compile(r"\b(?:intern(?:s|ship|ships)?|volunteers?|voluntary|commissions?|fellows?|school credit)\b")

_UNPAID = compiled(
    r"unpaid|(?:not|never|isn't|aren't|without) (?:be )?(?:paid|pay|wages?|salary)|no (?:pay|wages?|salary)|from "
    r"the (?:second|third|fourth)|"
    r"from week (?:<number>)|paid (?:only )?(?:once|after|when|from)"
)

_STARTS_PAID = (
    r"<policy>|(?:paid|pay|salary|wages?|earn)(?: [\w'-]+){0,3} from (?:the )?(?:very )?(?:first|day one|start|"
    r"outset|beginning)|(?:paid|full pay|full salary|salaried|fully paid) (?:training|probation|induction|"
    r"orientation)|"
    r"(?:is|are|fully|be) (?:fully |all )?paid|on full (?:pay|salary)|full salary|sick(?:ness)?|holidays?|overtime|"
    r"bonus\w*|vacation|pension|commissions?|health|insurance|benefits|unpaid (?:leave|lunch|break|meal|time|"
    r"overtime|trial|intern\w*)|"
    r"internships?|tax(?:es)?|withhold(?:ing)? tax|severance|leave|notice|same (?:pay|salary|rate)|(?:salary|pay) "
    r"(?:review|increase|rise)s?|(?:increases?|rises?|goes up|raised?) (?:to|by|after)|deductions?|good reason|"
    r"disability|"
    r"no unpaid|commission\w*|base (?:salary|pay)|interns?|internships?|volunteers?|fellow\w*|cap|limit|experience "
    r"needed|clinical|trial balance|retain (?:the|our|top|staff)|free training|free of charge|no (?:fee|cost|"
    r"charge)|fees?|students?|school (?:year|district|holidays|hours)|experience|degree|required|certificat\w+ "
    r"(?:is (?:a|required|preferred)|in|preferred|required)|pay for (?:your|the|all)|we pay (?:for|your|all|every|"
    r"you while)|"
    r"reimburs\w*|never|no training|training (?:budget|allowance|provided|opportunit\w*)|no probation|expenses|"
    r"terminat\w*|background|data|che(?:que|ck)s?|last step|next step|candidates?|credit|position is unpaid|is a "
    r"trial|so we can see|see (?:if|whether|how)|(?:you|candidates?) (?:do not|don't|never)(?: have to)? pay|on us|"
    r"equity|vest\w*|of course|repay\w*|pupils?|teach\w*|child\w*"
)

_UNPAID_LEARNING = phrases(
    rf"(?:{_LEARNING}) && (?:{_NO_WAGE})",
    plain=True,
    spread=130,
    unless=_STARTS_PAID,
)

_UNPAID_START = phrases(
    r"(?:leaves?|quits?|resigns?|released|dismissed|goes|walks?|drops? out) && (?:before|within|in) (?:the "
    r")?(?:first )?(?:end|day|week|<period>|month|completing|finishing) && (?:(?:owed|paid|gets?|receives?|entitled "
    r"to|earns?) nothing|forfeits?|loses? (?:the |all |any )?(?:pay|wages|salary))",
    rf"(?:{_PAY_STARTS}) && (?:{_LEARNT}) && (?:{_LEARNING}|week|month|days|only|first)",
    rf"(?:{_PAY_SHARE}) && (?:{_PAY_KEPT}) && (?:{_KEPT_UNTIL})",
    across=True,
    plain=True,
    spread=150,
    unless=_STARTS_PAID,
)


def unpaid_probation(text: Text) -> Iterator[Match]:
    """Probation or training after hiring is unpaid, or pay is kept back until it ends."""
    for match in (*_said_of_probation(text), *_unpaid_start(text)):
        if not _NOT_A_JOB.search(text.flat if text.kind == "advert" else text.around(match.start)):
            yield match


def _unpaid_start(text: Text) -> Iterator[Match]:
    """An advert names training and pay near each other too often for more than plain words to count."""
    for match in (*_UNPAID_LEARNING.matches(text), *_UNPAID_START.matches(text)):
        if text.kind != "advert" or _UNPAID.search(text.sentence(match.start)):
            yield match


def _said_of_probation(text: Text) -> Iterator[Match]:
    for match in _UNPAID_PROBATION.matches(text):
        words = text.sentence(match.start)
        if (
            text.kind == "contract"
            or not _BEFORE_HIRING.search(words)
            or "probation" in words
            or "as training" in words
        ):
            yield match


_BEFORE_HIRING = re.compile(
    r"\btrials?\b(?! period)|try-?out|test (?:shift|day|week|project)|internship|work experience|taster|(?:first|"
    r"one|two|few) (?:[\w'-]+ )?(?:shift|evening|morning|day)s?\b(?! (?:of|following|after))"
)
