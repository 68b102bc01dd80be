"""Time that is not paid, or has no end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.language import Match
from offer_eval.core.red_flags.phrases import phrases
from offer_eval.core.red_flags.quantities import number, periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.language import Text

# --- unpaid work before a job -----------------------------------------------------------------------------

_FREE = (
    r"unpaid|un-paid|without (?:any )?(?:pay|wages?|payment|compensation|salary|remuneration|stipend)|"
    r"for (?:free|nothing|no (?:pay|money|wage|compensation))|no (?:pay|wages?|payment|compensation|salary|"
    r"remuneration|stipend|money)|(?:not|isn't|aren't|won't be|never|nor|unable to|not be) (?:be )?(?:paid|"
    r"compensated|remunerated|salaried|pay)|free of charge|non-?paid|not a paid|for exposure|voluntary|"
    r"volunteer|on your own time|in your own time|pro bono|"
    r"(?:academic|college|course|school|class) credit only|for (?:academic|college|course|school) credit|"
    r"exposure only|off the (?:payroll|books)|(?:don't|do not|can't|cannot|won't|will not|never|"
    r"not able to) (?:[\w'-]+ )?pay for (?:it|this|that|tests?|trials?|the (?:test|trial|task|project|"
    r"shift)s?)|"
    r"only (?:pay|expenses|lunch|travel)|gratis|without being paid|before (?:any|we pay|you're paid) (?:pay|"
    r"money)|at no cost to us"
)
_TRIAL = (
    r"trials?(?: (?:shifts?|days?|weeks?|period|runs?|sessions?|work|evenings?|mornings?|nights?|lessons?|"
    r"project|assignment|task|hours?))?|try-?outs?|test (?:shifts?|days?|weeks?|projects?|assignments?|"
    r"piece|run|article|design|tasks?)|"
    r"(?:working|work) (?:interview|trial|test|experience)|audition shift|taster (?:shift|day)|"
    r"spec(?:ulative)? (?:work|pieces?|designs?|pitch)|sample (?:work|project|article|design|campaign|"
    r"website|logo|chapter|articles)|"
    r"shadow(?:ing)?(?: shifts?| days?)?|stage|assessment (?:shift|day|week)|(?:first|one|two|three|few|"
    r"couple of|several|a|<number>) (?:[\w'-]+ )?(?:shifts?|evenings?|nights?|mornings?|days?|mondays?|"
    r"tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)"
)
_UNPAID_TRIAL = phrases(
    rf"(?:{_TRIAL}) .. (?:{_FREE})",
    rf"(?:{_FREE}) .. (?:trials?|try-?outs?|test (?:shifts?|days?|weeks?|projects?|assignments?)|"
    rf"working interview|work experience|taster|spec work|shadowing|audition)",
    r"(?:unpaid|un-paid) (?:[\w'-]+ )?(?:days?|shifts?|evenings?|saturdays?|sundays?|nights?|"
    r"mornings?) (?:in|"
    r"at|on|with|so|to|before|first|behind)",
    r"(?:test|trial|tryout|sample|audition|task|exercise|assignment|homework) && (?:not|isn't|won't be|"
    r"without|no|never) (?:[\w'-]+ )?(?:remunerated|paid|pay|payment|remuneration|compensated|fee|"
    r"money) && (?:please|your|by|this|job|hire|full|complete|application|team)",
    r"(?:unpaid|un-paid|non-?paid|volunteer|voluntary|pro bono|zero[- ]pay) (?:[\w'-]+ ){0,2}(?:trials?|"
    r"internships?|interns?|placements?|traineeship|position|role|post|work experience|opportunity|job|work|"
    r"apprenticeship|assignment|test|"
    r"shifts?|externship|fellowship|contributors?|writers?|analyst|developer|designer|engineer)",
    r"(?:internships?|interns?|placements?|traineeship|externship|apprenticeship|(?:this|"
    r"the) (?:[\w'-]+ )?(?:position|role|post|opportunity|job|project|work|assignment)) .. (?:is|are|"
    r"will be|be|"
    r"remains?|being|:|-)? ?(?:currently |initially |an? )?(?:unpaid|not paid|"
    r"without pay|non-?paid|without (?:a )?(?:compensation|stipend|salary)|uncompensated|voluntary|"
    r"volunteer|pro bono|for (?:academic |college |course )credit)",
    r"(?:no|not|without|don't|doesn't|do not|cannot|can't|unable to) (?:[\w'-]+ ){0,4}(?:pay|salary|stipend|"
    r"compensation|paid|wages?|monetary|money|budget) .. (?:internships?|interns?|exposure|experience|"
    r"portfolio|credit|volunteer\w{0,4}|passion|references?|college|founding)",
    r"(?:internships?|interns?|exposure|volunteer\w{0,4}|portfolio|credit|experience|co-?founder|"
    r"voluntary) .. (?:no|not|without|don't|doesn't|do not|cannot|can't|isn't|unpaid|instead of|rather than|"
    r"in lieu of) (?:[\w'-]+ ){0,4}(?:pay|salary|stipend|compensation|paid|wages?|monetary|money|unpaid)",
    r"(?:work|working|help|come in|write|design|build|cover|do|serve|prepare|create|"
    r"develop) .. (?:for (?:free|nothing|no (?:pay|money|wage))|without (?:pay|being paid|wages?)|"
    r"unpaid) .. (?:decide|hire|job|offer|contract|position|see|first|then|before|team|start|choose|"
    r"permanent|prove|pick|take you|keep)",
    r"(?:first|show us|prove|decide|before (?:we|you|any)|then) .. (?:work|shift|shifts|day|days|week|weeks|"
    r"project|evenings?|hours) .. (?:for (?:free|nothing|no (?:pay|money|wage))|without (?:pay|being paid|"
    r"wages?)|unpaid)",
    r"(?:best|winning|winner|chosen|selected|favou?rite|strongest|successful|top) (?:[\w'-]+ )?(?:entry|"
    r"entries|"
    r"design|piece|submission|article|concept|campaign|one|work|idea|pitch|candidate|logo|proposal|author|"
    r"designer)? .. (?:gets?|wins?|is|are|will be|receives?|hired|earns?) .. (?:job|hired|prize|paid|"
    r"contract|"
    r"position|reward|interview|voucher)",
    r"(?:build|design|write|create|produce|complete|prepare|develop|make|deliver|redesign|draw|translate|"
    r"edit|code|record|film) && (?:if (?:they|we|the client|he|she|it)(?:'s| is| are)? (?:[\w'-]+ )?(?:like|"
    r"likes|happy|good|works|convinces?|impress\w{0,3})|then (?:you're|you are|we)|to (?:win|"
    r"get) the (?:job|role)) && (?:hired|hire|job|in|yours|"
    r"offer|contract|role|team|position)",
    r"(?:only|just) (?:the )?(?:best|winner|winning|chosen|selected|successful|accepted) .. (?:paid|pay|"
    r"hired|prize|reward)",
    r"(?:build|design|write|create|produce|complete|prepare|develop|draw up|make|deliver|"
    r"redesign) .. (?:full|complete|whole|entire|live|working|real|actual|client|finished|three-month|"
    r"launch|marketing|our) .. (?:before (?:we|an?|the|any) (?:[\w'-]+ )?(?:interview|hire|offer|talk|meet|"
    r"decide|"
    r"consider|contract|pay)|as (?:part of |your |a |the )+(?:application|test|audition|tryout|interview))",
    gap=60,
    plain=True,
    unless=r"<policy>|unpaid (?:leave|overtime|lunch|meal|break|invoice|time|parental|family|sabbatical|"
    r"career|carer|holiday|absence|balance|bill|tax|claims?|claim|debt|wages|medical)|(?:overtime|"
    r"leave|lunch|meal|breaks?|invoices?) .. unpaid|"
    r"fully paid|paid (?:trial|internship|training|test|placement|shift|work trial)|(?:trial|test|"
    r"internship|placement|shift|project)s?,? (?:[\w'-]+ ){0,2}(?:is|are|will be) (?:[\w'-]+ )?paid|"
    r"no unpaid|"
    r"never (?:ask|unpaid|work)|not unpaid|manage volunteers|recruit\w{0,3} (?:and \w+ )?volunteers|"
    r"coordinat\w{1,4} volunteers|volunteer (?:coordinator|manager|days?|time off|program|programme|"
    r"engagement|management|hours)|volunteers (?:and|to|who|for)|experience \W?(?:paid|unpaid|volunteer)|"
    r"(?:paid|work|professional) (?:and|or|/|&) (?:unpaid|volunteer)|"
    r"(?:unpaid|volunteer) (?:and|or|/) paid|volunteer (?:experience|work experience) (?:is|will|may|can)|"
    r"community|clinical trials?|trial (?:balance|master|court|attorney|lawyer|design|data|sites?|"
    r"management|participants)|free trial|days? (?:of )?paid|paid volunteer|"
    r"probation\w*|stage of|at this stage|early[- ]stage|stage (?:start|compan)|no fee|discriminat\w+|"
    r"best candidate|best fit|first (?:aid|responder|<number>)|"
    r"sick|sickness|holidays? (?:are|is|not)|vacation|training (?:is|period)|unpaid training|award-winning|"
    r"best (?:practice|in class)|industry awards?",
)
_NO_MONEY = (
    r"unpaid|(?:do not|don't|will not|won't|cannot|can't|never) (?:[\w'-]+ )?pay\b|no (?:fee|pay|payment|"
    r"wages?|"
    r"compensation|remuneration|money)|not (?:be )?(?:paid|compensated|remunerated)|(?:isn't|aren't|"
    r"won't be) (?:paid|compensated)|"
    r"for (?:free|nothing)|without (?:pay|payment|being paid|wages?|compensation)|off the (?:books|payroll)|"
    r"does not come with (?:[\w'-]+ )?(?:pay|compensation)|before (?:any|a) (?:money|pay)|"
    r"at your own expense|"
    r"free of charge"
)
_PIECE = (
    r"(?:shifts?|evenings?|nights?|mornings?|afternoons?|services?|mondays?|tuesdays?|wednesdays?|"
    r"thursdays?|fridays?|saturdays?|sundays?|weekend|(?:a|one|two|three|full|whole|first|couple of|"
    r"few) days?|projects?|articles?|plan|design|website|site|"
    r"campaign|tasks?|piece|logo|app|lessons?|translation|chapter|report|video|prototype|blog posts?|posts|"
    r"illustrations?|pages?|dashboard|audit|proposal|strategy|menu)"
)
_CHOOSING = (
    r"to (?:see|find out|show|prove|decide|choose|test|check)|choos(?:e|ing)|decid(?:e|es|ing)|before (?:we|"
    r"you|any|an|the)|selected|shortlist\w{0,3}|last (?:two|three|four|five|six)|final (?:round|stage|"
    r"candidates)|then we|candidates?|applicants?|try ?-?out|if (?:we|they|he|she|it)|"
    r"fit|prove|first|next (?:step|stage|round)|application|get the job|the job is|interview|audition|hire|"
    r"hired|tell you whether"
)
_UNPAID_PIECE = phrases(
    rf"{_PIECE} && (?:{_NO_MONEY}) && (?:{_CHOOSING})",
    across=True,
    spread=200,
    plain=True,
    unless=r"<policy>|leave|overtime|lunch|meal|break|sick|holidays?|vacation|no (?:registration|joining|"
    r"application|training|hidden|agency|placement|start-?up|recruitment) fee|training|"
    r"probation\w{0,3}|orientation|induction|relocation|expenses|travel|parking|"
    r"candidates for payment|students|customers?|clients pay|invoices?|volunteer\w{0,3}|first day|"
    r"days? of (?:paid|leave)|paid (?:trial|shift|day)|(?:is|are|be) (?:fully )?paid|pay(?:s|"
    r"ing)? for (?:travel|the)|agency|agencies|per hour|an hour of|sponsor\w*",
)
_VOLUNTEER_TITLE = re.compile(
    r"(?:^|\n)(?:title: |job title: |position: |role: )?(?:volunteer|unpaid|pro bono)[:,\- ]+(?!coordinator|"
    r"manager|recruit|services|program|engagement|days?|leave|time|officer|fire)[a-z&/, ]{4,80}(?=\n|$|[.(])"
)
_WORK_TITLE = re.compile(
    r"analyst|develop|engineer|design|writer|editor|manager|marketing|account|compliance|legal|lawyer|"
    r"programm|architect|research|consult|officer|fundrais|teacher|translator|administrator|assistant|"
    r"bookkeep|scientist|specialist|producer|"
    r"photograph|content|social media|coordinator|director|web|data|intern|tutor|nurse|strateg"
)
_VOLUNTEER_SAID = phrases(
    r"(?:this|the|our|is|as|for|on) (?:[\w'-]+ ){0,3}(?:a |an |purely |strictly |entirely )*(?:volunteer|"
    r"voluntary|pro bono|unpaid|uncompensated|non-?paid) (?:[\w'-]+ )?(?:position|role|post|opportunity|"
    r"basis|"
    r"job|internship|assignment|capacity|appointment)",
    r"(?:on|in) (?:a|an) (?:volunteer|voluntary|unpaid|pro bono) (?:basis|capacity)",
    r"(?:seeking|looking for|need|wanted|recruiting|want|"
    r"require) (?:[\w'-]+ ){0,3}volunteers? (?:[\w'-]+ )?(?:accountant|teacher|nurse|lawyer|photographer|"
    r"data|"
    r"software|web|graphic|marketing|analyst|developer|designer|engineer|writer|editor|accountant|lawyer|"
    r"consultant|researcher|programmer|translator|bookkeeper)",
    r"(?:position|role|post|opportunity|internship)s? (?:is|are) (?:a |an |currently |initially |"
    r"at this time )*(?:volunteer|voluntary|unpaid|pro bono|uncompensated)",
    unless=r"<policy>|experience|volunteer (?:coordinator|manager)|protected|veteran|employees can|"
    r"opportunit(?:y|ies) to volunteer|volunteer opportunities|paid volunteer",
)
_BRIEF_HOURS = 4.0
"""A test up to half a day is normal (UK guidance on unpaid trial shifts draws no line; this is the project's)."""


def unpaid_trial(text: Text) -> Iterator[Match]:
    """Real work without pay is asked for before or instead of a job."""
    if text.kind == "contract":
        return
    for match in _UNPAID_TRIAL.matches(text):
        if not _brief(text, match) and not _AFTER_HIRING.search(text.sentence(match.start)):
            yield match
    for match in _UNPAID_PIECE.matches(text):
        if not _brief(text, match) and not _AFTER_HIRING.search(text.flat, match.start, match.end):
            yield match
    yield from _VOLUNTEER_SAID.matches(text)
    for title in _VOLUNTEER_TITLE.finditer(text.flat):
        if _WORK_TITLE.search(title.group()):
            yield Match(title.start() + title.group().startswith("\n"), title.end())


_AFTER_HIRING = re.compile(
    r"probation|familiari|training|orientation|induction|onboarding|qualifying|nesting|boot ?camp"
)


def _brief(text: Text, match: Match) -> bool:
    lengths = [p.hours for p in periods(text.sentence(match.start))]
    return bool(lengths) and max(lengths) <= _BRIEF_HOURS


# --- unpaid at the start of the job -----------------------------------------------------------------------

_PROBATION = (
    r"trial employment|familiari[sz]ation(?: phase| period| weeks?)?|settling[- ]in (?:phase|period|weeks?)|"
    r"probation(?:ary)?(?: period| weeks?| months?| time| term)?|qualifying (?:period|weeks?|time|days?)|"
    r"training(?: period| weeks?| days?| phase| time| course| programme| program)?|induction(?: period|"
    r" week| weeks| days?| training)?|orientation|onboarding(?: week| period)?|"
    r"learning (?:period|phase)|trial (?:period|month|weeks)|(?:your |the )?(?:first|initial|"
    r"opening) (?:<number>|few|couple of)? ?(?:training |working |probationary )?(?:days?|weeks?|months?|"
    r"fortnight|shifts)|boot ?camp|apprenticeship period|nesting|classroom (?:week|training|phase)"
)
_NO_PAY = (
    r"unpaid|un-paid|not (?:be )?(?:paid|salaried|compensated|remunerated)|(?:isn't|aren't|won't be|never|"
    r"nor) (?:paid|salaried|compensated)|without (?:any )?(?:pay|wages?|salary|payment|remuneration|"
    r"compensation)|no (?:pay|wages?|salary|payment|remuneration|compensation|stipend|money)|"
    r"for (?:free|nothing)|does not (?:pay|attract pay|carry pay)|doesn't pay|non-?paid|carries no (?:pay|"
    r"wage)|waives? (?:[\w'-]+ )?(?:wages?|pay|salary|remuneration)|forgoes? (?:[\w'-]+ )?(?:wages?|pay|"
    r"salary)|"
    r"at no pay|zero pay|earns? nothing|(?:don't|do not|won't|will not|not) (?:[\w'-]+ )?(?:pay|"
    r"receive (?:any )?(?:pay|salary|wages?|payment)|earn|be paid|get paid|draw (?:a )?(?:salary|wage))"
)
_UNPAID_PROBATION = phrases(
    rf"(?:{_PROBATION}) .. (?:{_NO_PAY})",
    rf"(?:{_NO_PAY}) .. (?:during|until|while|in|for|throughout|before|till) (?:you |your |the |this |our |"
    rf"are |is |complete |end of |all |a |an |in |passing |<period> )*(?:{_PROBATION}|trained|training|"
    rf"probation)",
    r"(?:unpaid|un-paid|non-?paid) (?:[\w'-]+ ){0,2}(?:probation\w{0,3}|training|induction|orientation|"
    r"onboarding|boot ?camp|qualifying)",
    rf"(?:pay|salary|wages?|paid|earning|payroll|payment)(?: \w+)? (?:starts?|begins?|commences?|kicks in|"
    rf"is (?:only )?(?:due|paid|payable|released)|will (?:only )?(?:start|begin|commence|be (?:paid|"
    rf"released))) .. (?:after|once|when|from|on|in|upon|only) .. (?:{_PROBATION}|training|probation|"
    r"week (?:two|three|four|five|six|seven|eight|\d+)|(?:second|third|fourth|fifth) (?:week|month)|"
    r"pass(?:ed|ing)?|qualif\w{1,4}|complet\w{1,4})",
    r"(?:only|start|begin|be|get)(?: to)? (?:paid|earn(?:ing)?|being paid|pay) .. (?:after|once|when|"
    r"from) .. (?:complet\w{1,4}|pass(?:ed|ing)?|finish\w{0,3}|end of|training|probation|week (?:two|three|"
    r"four|five|six|seven|eight)|second month|qualif\w{2,5}|certif\w{2,5})",
    r"(?:wages?|salary|pay|pay ?check|first (?:month|week|fortnight)'?s? (?:[\w'-]+ )?(?:salary|pay|wages?)|"
    r"(?:\d{1,2} ?%|half|a (?:third|quarter|part|portion)|part) of (?:your |the |"
    r"each )?(?:[\w'-]+ )?(?:salary|"
    r"pay|wages?)) .. (?:held back|withheld|kept(?: back)?|retained|hold back|held|keep back|frozen|retain|"
    r"lying week|deferred|kept by us|in hand) .. (?:until|till|security|as a|for the|probation\w{0,3}|"
    r"completion|complete|end|pass\w{0,2}|during|released|deposit|months?|contract|leave)",
    r"(?:remuneration|pay|salary|wages?|payroll|earnings|payment|compensation) .. (?:commence|start|begin|"
    r"kick in|flow|be due|be payable|accrue)s? .. (?:following|after|once|upon|when|on|until|"
    r"only) .. (?:complet\w{1,4}|introductory|probation\w{0,3}|training|classes|pass\w{0,3}|end of|"
    r"qualif\w{1,6}|successful)",
    r"(?:class(?:es)?|course|training|modules?|induction|orientation|exam|test|probation|"
    r"introductory period|weeks?|assessment) .. (?:finish\w{0,3}|complet\w{1,4}|pass\w{0,3}|over|done|"
    r"through|end\w{0,3}) .. before .. (?:payroll|paid|pay|earn\w{0,3}|wages?|salary|money)",
    r"(?:hold back|holds back|keep back|retain|withhold|hold on to|keeps? back|held back|kept back|retained|"
    r"withheld) && (?:salar(?:y|ies)|wages?|pay|pay ?checks?) && (?:probation|passed|until|end of|"
    r"complet\w{1,4}|get (?:it|them) back)",
    r"(?:without pay|unpaid|no pay|not paid|no wages?|for nothing|for free) && (?:as|for|during|your|"
    r"of) (?:your )?(?:training|induction|probation)",
    r"(?:on|onto) (?:the |our )?payroll .. (?:after|once|when|only) .. (?:training|course|class(?:es)?|"
    r"probation|induction|pass\w{0,3}|complet\w{1,4}|finish\w{0,3}|week)",
    r"(?:introductory|training|probation\w{0,3}|qualifying|induction|orientation|learning) (?:period|weeks?|"
    r"phase|days?|month|course|time)?(?: \w+){0,4} (?:is|are|comes?|goes) (?:[\w'-]+ )?(?:without|unpaid|"
    r"not paid|no|on your own)",
    r"(?:we|company|employer|which) (?:will |shall |may )?(?:hold back|withhold|keep back|keep|retain|"
    r"hold) .. (?:wages?|salary|pay|first (?:month|week)) .. (?:until|till|as security|probation\w{0,3}|"
    r"complet\w{1,4}|end|pass\w{0,2}|during|deposit)",
    gap=60,
    plain=True,
    unless=r"<policy>|(?:paid|full pay|salaried) (?:training|probation|induction|orientation)|"
    r"training is (?:fully )?paid|(?:training|probation\w*|induction) .. (?:on full pay|at full pay|"
    r"fully paid|is paid|are paid)|sick(?:ness)?(?: pay)?|holidays? (?:pay|is|are)|overtime|"
    r"bonus(?:es)?|"
    r"vacation|pension|commissions?|health|insurance|benefits|unpaid (?:leave|lunch|break|meal|time)|"
    r"internships?|tax(?:es)?|withholding|withhold(?:ing)? tax|severance|no (?:probation|training)|"
    r"leave of absence|notice|same (?:pay|salary)|salary (?:review|increase)|deductions?|"
    r"compensation (?:committee|expense)|(?:increases?|rises|rising) (?:to|by|after)|good reason|disability|"
    r"gross (?:pay|salary)|no unpaid|trial balance|clinical|retain (?:the|our|top)|"
    r"payment of (?:any )?(?:bonus|severance)|training (?:at no|is free|provided)|free training",
)


def unpaid_probation(text: Text) -> Iterator[Match]:
    """Probation or training after hiring is unpaid, or pay is kept back until it ends."""
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
    r"\btrials?\b(?! period)|try-?out|test (?:shift|day|week|project)|internship|work experience|taster|"
    r"(?:first|one|two|few) (?:[\w'-]+ )?(?:shift|evening|morning|day)s?\b(?! (?:of|following|after))"
)


# --- hours without end ------------------------------------------------------------------------------------

_ASKED = (
    r"must|need(?:s|ed)? to|have to|has to|required|requires?|willing(?:ness)?|able|ability|expected|"
    r"expects?|prepared|should|will|shall|be|flexib\w{2,6}|can|want|wanted|ready|comfortable|happy|"
    r"available|availability|agree|demands?|expectation|commit\w{0,6}|open to|anticipate|mean|means|you|your"
)
_ODD_HOURS = (
    r"(?:non-?traditional|irregular|extended|unsoci(?:al|able)|anti-?social|long|longer|odd|extra|"
    r"additional|unusual|late|all|crazy|unlimited|non-?standard|excessive|punishing|gruelling|grueling|"
    r"brutal|after|out of|outside (?:of )?(?:normal|office|regular|business|core|contracted|working)|"
    r"beyond (?:normal|regular|contracted|"
    r"business|office|your|the (?:normal|standard|regular)))[- ](?:[\w'-]+ )?hours|late nights?|(?:late |"
    r"long )?(?:nights|evenings)(?:,| and| &|/| or)* ?(?:and |or |& )?(?:weekends|holidays|weekend work|"
    r"saturdays)|weekends (?:and|&|or|,) (?:[\w'-]+ )?(?:evenings|nights|holidays|late)|"
    r"(?:all|any) hours|12-hour days|fourteen-hour days|twelve-hour days|1[0-6][- ]hour days?|long days|"
    r"(?:six|seven|6|7)[- ]days?(?: a| per|/)? ?week|(?:nights?|evenings?) and (?:weekend|sunday|saturday)s?"
)
_WEEK_HOURS = re.compile(
    r"(?<![\w.$£€])(?:(\d{2,3}) ?(?:-|to) ?)?(\d{2,3}|fifty|sixty|seventy|eighty|ninety|fifty-five|"
    r"sixty-five)\+? ?(?:plus |or more )?-?(?:hours?|hrs?)[ -]?(?: ?(?:per|a|each|/|every|work|working|in a|"
    r"is the|was|are|weeks?)+ ?)?(?:week|weeks|norm|normal|standard|average)"
)
LONG_WEEK_HOURS = 50
"""A week of at least so many hours is long: above the 48 of the EU working-time directive, rounded up."""
_ALWAYS = phrases(
    r"whatever it takes|what ever it takes|around[- ]the[- ]clock|round[- ]the[- ]clock",
    r"(?:available|availability|reachable|contactable|on[- ]call|accessible|phone on|answer\w{0,3}|"
    r"respond\w{0,3}|monitor|checking|check|duty|standby|stand-by|switched on|reply|replies) .. (?:24 ?/ ?7|"
    r"24x7|at all (?:times|hours)|day (?:and|or) night|any (?:time|hour)|all hours|"
    r"night and day|every hour|seven days|7 days|nights? (?:and|or) weekends?|even(?:ing)?s? and weekends?|"
    r"weekends|holidays|late at night|after (?:hours|midnight|work)|in the (?:evening|night)s?|sundays?|"
    r"vacations?|365|always|on leave|past midnight|bank holidays)",
    r"(?:24 ?/ ?7|24x7|you are always|be always|always (?:be )?|constantly|at all times|day and night|"
    r"permanently) ?(?:[\w'-]+ )?(?:available|availability|on[- ]call|reachable|contactable|accessible|"
    r"online|"
    r"switched on|mentality|commitment|attitude)",
    r"no (?:set|fixed|normal|regular|official|limit (?:to|on) (?:the |your )?)(?: ?(?:[\w'-]+ )?)hours|"
    r"hours (?:have|know) no (?:limit|end)|no limit (?:to|on) (?:the |your |working )*hours|(?:don't|do not|"
    r"never|nobody|no one) (?:[\w'-]+ )?(?:count|counts|counting|watch|watches|look at|looks at) (?:the |"
    r"our |"
    r"their |your )?(?:hours|clock)",
    r"(?:clock[- ]?watchers?|nine[- ]to[- ]five(?:rs?)?|9[- ]?(?:to|-)[- ]?5(?:ers?)?|(?:a )?(?:typical |"
    r"standard |regular |normal )?(?:9|nine)(?:am)?[- ](?:to|-)[- ](?:5|"
    r"five)(?:pm)?(?: job)?)(?: \w+)? .. (?:not|need not|needn't|don't|no|isn't|aren't|won't|elsewhere|"
    r"look away|wrong|mentality|please|avoid)",
    r"(?:not|isn't|never|no|don't) (?:[\w'-]+ ){0,3}(?:9[- ]?(?:to|-)[- ]?5|nine[- ]to[- ]five|9-5er|"
    r"clock[- ]?watch\w{0,4}|clock in and out|leave at (?:five|5|six|6))",
    r"(?:work|stay|keep going|here|on site|in the office|at it|shift|day|you) .. (?:until (?:the )?(?:job|"
    r"work|it|everything|they|task|last|project|orders?) (?:is|are|gets?|has been|'s)? ?(?:all )?(?:done|"
    r"finished|complete|perfect|leaves?|gone)|till (?:it's|the job is|everything is) (?:done|finished))",
    r"(?:family|everyone|everybody|we all|team|staff|you|all hands|people) .. (?:come|comes|came|work|works|"
    r"pull\w{0,3}|step\w{0,2}|help\w{0,3}|pitch\w{0,2}|called|call)(?: in)? .. (?:day off|days off|"
    r"days? of rest|rest days?|holidays?|weekends? off|free (?:days?|time|weekends?|evenings?)|"
    r"their own time|off days?)",
    r"(?:no|few|rare|rarely|hardly any|forget|without|never|not|one|cancel|cancelled|give up|sacrifice|miss|"
    r"expect no) (?:[\w'-]+ ){0,3}(?:days? off|weekends? off|holidays|lunch breaks?|breaks|time off|"
    r"evenings off|free weekends|life outside|personal life|work[-/ ]life balance|sick days)",
    r"(?:work|works|working|open|job|here|shifts?|on|rota|schedule|days) .. (?:seven days a week|"
    r"7 days a week|six days a week|6 days a week|7 days per week|6 days per week|every weekend|"
    r"every saturday and sunday|(?:six|seven|6|7)[- ]day (?:work ?)?weeks?)",
    r"(?:live and breathe|eat,? sleep|sleep (?:under|at|in) (?:your|the) (?:desk|office)|sleep when|"
    r"all-?nighters?|burn(?:ing)? the midnight oil|workaholics?|"
    r"first (?:one )?in,? (?:and )?last (?:one )?out|work is (?:your|our) life|this job is your life|"
    r"nights? and days?|hustle (?:24|around|all))",
    r"(?:everybody|everyone|we all|the (?:whole )?team|you|people here|all of us) (?:also |always |often |"
    r"regularly |happily )?(?:work|works|working|come in|comes in) (?:on )?(?:saturdays?|sundays?|weekends|"
    r"evenings|nights|late|at night|every (?:weekend|saturday|sunday)|through (?:the )?(?:weekend|night|"
    r"lunch))",
    r"(?:family|everyone|everybody|colleagues?|team|people|you|we) .. (?:comes?|come|called|pops?|pop|"
    r"drops?|works?) in .. (?:its|their|your|our|his|her|a|any) (?:[\w'-]+ )?(?:days? off|rest days?|"
    r"free (?:day|time|weekend)s?|holidays?)",
    r"(?:evenings?|weekends?|holidays?|nights|sundays?|free time|private life|spare time|vacations?|"
    r"days off|family time|social life) && (?:belongs? to (?:us|the|work)|are ours|is ours|free for (?:us|"
    r"work|the)|forget|give up|gives? way|sacrific\w{1,3}|short|say goodbye|gone|cancel\w{0,4}|come second|"
    r"comes second|on hold|work through|wait|don't exist|a luxury|off the table)",
    r"(?:\d{2}|fifty|sixty|seventy|eighty|ninety)\+? (?:hours|hrs) && week\w{0,2} && (?:normal|unusual|"
    r"usual|standard|expect\w{0,3}|average|typical|common|routine|rule|nothing|often|regular\w{0,2})",
    r"(?:we|you|nobody|no one) (?:[\w'-]+ )?sleeps? (?:in|after|when|later|next|once)|(?:not|"
    r"no) entitled to (?:[\w'-]+ ){0,3}(?:payment|pay|compensation|overtime) (?:for|beyond)",
    r"(?:phone|mobile|laptop|e-?mails?|slack|messages|pager) .. (?:on|answered|checked|beside you|in reach|"
    r"with you|open|read) .. (?:at night|night and day|evenings|weekends|holidays?|after hours|always|"
    r"sundays?|on leave|day off|in bed|all night|at all times)",
    r"(?:nobody|no one|no-one|none of us|you do not|you don't) (?:[\w'-]+ ){0,2}(?:goes|go|leaves?|"
    r"going) home (?:[\w'-]+ ){0,3}(?:until|before|till|when|early|at|on time|$|$)|when (?:a|the|"
    r"there is a) (?:deadline|launch|release|order|rush)[^\n.;]{0,30} (?:nobody|no one) (?:goes home|leaves|"
    r"sleeps)",
    r"(?:six|seven|6|7) days (?:a|per|every) week|doubles (?:when|if|most|every)|"
    r"back[- ]to[- ]back (?:shifts|doubles)",
    r"work(?:s|ing)? (?:[\w'-]+ )?(?:as (?:many|long) (?:[\w'-]+ )?(?:hours )?as|the hours|all the hours|"
    r"such hours|"
    r"any hours|however (?:many|long)|whatever hours|as many hours) .. (?:takes?|needed|required|necessary|"
    r"demands?|ask|god sends|needs?)",
    gap=50,
    plain=True,
    unless=r"<policy>|open 24/7|24/7 (?:operation|facility|environment|support centre|support center|"
    r"business|production|plant|store|hospital|gym|access|site|customer support|coverage|service|"
    r"services|monitoring|emergency)|paid (?:double|time|overtime|extra|at)|time and a half|"
    r"double time|in lieu|"
    r"overtime (?:paid|rate|pay)|never work|not expect|don't expect|nobody (?:works|answers)|"
    r"no one (?:works|answers)|we (?:do not|don't) (?:work|answer|expect|call)|not (?:expected|required|"
    r"asked) to|no need to|shift (?:pattern|allowance|premium)|rotating|rota of|4[- ]on|four on|"
    r"availability (?:of|for (?:our|the|all)) (?:[\w'-]+ ){0,2}(?:users|systems?|servers?|services?|platform|"
    r"site|customers)|servers? with|systems? with|(?:saturdays?|sundays?|weekends) (?:is|are) paid|"
    r"shifts? (?:from|are|of)|(?:support|service|help ?desk|system|platform|data|information|tools?|"
    r"products?|website|app|portal|resources|network|employee assistance|counsell?ing|eap|"
    r"gp) (?:[\w'-]+ ){0,3}(?:is |are )?(?:available )?(?:24/7|around the clock|24x7|at all times)|(?:ensure|"
    r"maintain|high) [a-z ]{0,30}availability|"
    r"uptime|paid (?:vacation|holidays|time off|sick)|work-?life balance (?:is|and|matters|for|you)|"
    r"unlimited|generous|weekends? (?:are )?(?:free|off)|no weekends?|no (?:evening|night|late|weekend)|"
    r"confidential\w*|health and safety|at all times (?:comply|maintain|act|be|use|wear|ensure|observe)|"
    r"customers? (?:can|may|needs)|loss of (?:days|time)|residents|deliver whatever|minimum of|no fewer|"
    r"holidays? (?:entitlement|allowance)|days off (?:per|a|in|each) (?:week|month)|no more than|rota'?d|"
    r"paid days? off|(?:get|have|take) (?:a|the next|another) (?:day|morning) off|(?:open|operates?|runs?|"
    r"running|operation|operating|business|24 hours a day,?) (?:is )?(?:six|seven|6|7) days|(?:shop|store|"
    r"office|clinic|centre|center|line|desk) (?:is )?open|emergency contact|vaccin\w*|notify|per week off",
)
_MUST_ODD = phrases(
    rf"(?:{_ASKED}) .. (?:work\w{{0,3}}|available|availability|flexib\w{{2,6}}|commit\w{{0,4}}|put in|stay|"
    rf"hours|do|cover|schedule|shifts?|attend) .. (?:{_ODD_HOURS})",
    rf"(?:{_ASKED}) .. (?:{_ODD_HOURS})",
    rf"(?:{_ODD_HOURS}) .. (?:required|expected|a must|necessary|are normal|is normal|as (?:needed|required|"
    rf"necessary)|the norm|are part|is part|come with|standard|guaranteed|mandatory|when needed|will be|"
    rf"if needed|comes with|without (?:extra|additional) pay|unpaid|every)",
    gap=40,
    unless=r"<policy>|occasional(?:ly)?|rarely|paid (?:overtime|at)|overtime (?:is )?(?:paid|rate|"
    r"available)|time and a half|double time|in lieu|toil|shift (?:pattern|allowance|premium|"
    r"differential)|not (?:required|expected)|no (?:late|evening|night|weekend|unsocial|long)|"
    r"compensat\w{2,5} for|"
    r"premium|enhanced|from time to time|long-term|after[- ]hours (?:parking|gp|support line)|(?:open|"
    r"offers?|provides?) .. (?:hours)|flexible (?:working )?hours (?:to|for you|that)|"
    r"support (?:our )?customers|you never|we never|extra pay|volunteer|store (?:hours|is open)|"
    r"full-?time hours|optional|"
    r"hours (?:available|on offer|if you want)|choose|if you (?:want|wish|like|prefer)|rota(?:ting|tion)?|"
    r"hourly",
)
_UNPAID_HOURS = phrases(
    r"(?:unpaid|un-paid|uncompensated|no (?:extra|additional|overtime) (?:pay|payment|compensation|money)|"
    r"no pay for|without (?:extra|additional|overtime|further|any (?:extra|additional)) (?:pay|payment|"
    r"compensation|remuneration|money)|no overtime (?:is )?(?:paid|pay)|"
    r"not (?:extra )?paid for) .. (?:overtime|hours|evenings?|"
    r"weekends?|late|work|extra|stay\w{0,3})",
    r"(?:overtime|extra (?:hours|time|work|shifts|nights|evenings|days|saturdays|sundays)|"
    r"additional (?:hours|time|work)|hours|evenings?|weekends?|late finish\w{0,3}|stay\w{0,3} (?:late|on|"
    r"behind)|saturdays?|sundays?|after closing|closing up|clean-?up|cleaning down|setting up|"
    r"prep(?:aration)?) .. (?:unpaid|un-paid|uncompensated|(?:is|are|be|will be)? ?not (?:be )?(?:paid|"
    r"compensated|remunerated|counted|recorded)|isn't paid|aren't paid|won't be paid|no (?:extra|additional|"
    r"overtime) (?:pay|payment|compensation|money)|without (?:extra|additional|overtime|further|any|"
    r"overtime) ?(?:extra |additional )?(?:pay|payment|compensation|remuneration|money)|for (?:free|nothing|"
    r"no extra)|included in "
    r"(?:your|the) (?:salary|pay)|covered by (?:your|the) (?:salary|pay)|at no (?:extra|additional)|no pay|"
    r"off the clock|goodwill|in your own time|on your own time)",
    r"no overtime (?:pay )?(?:is |will be |shall be )?(?:payable|paid|due|owed|compensat\w{1,4})|"
    r"(?:overtime|extra hours|hours (?:over|above|beyond) \w+) (?:is|are|will be|shall be) (?:not payable|"
    r"not paid|unpaid|not compensated)",
    r"(?:salary|pay|annual salary|wage|compensation) (?:[\w'-]+ ){0,2}(?:is|are)? ?(?:deemed |considered |"
    r"taken )?(?:to )?(?:covers?|includes?|inclusive of|compensates?(?: you)? for|in full (?:payment|"
    r"compensation) for|is for|rewards?) .. (?:all|any|every|unlimited|whatever) (?:[\w'-]+ ){0,3}(?:hours|"
    r"overtime|time worked|extra work|additional work)",
    r"(?:such|any|all) (?:[\w'-]+ )?(?:additional|further|extra|other) hours .. (?:necessary|required|"
    r"needed) .. (?:without|no|not) (?:[\w'-]+ ){0,3}(?:pay|payment|remuneration|compensation|overtime)",
    r"(?:off the clock|before (?:you )?clock(?:ing)? (?:in|on)|after (?:you )?clock(?:ing)? (?:out|off)|"
    r"clocked out) .. (?:work|set up|clean|prep\w{0,8}|finish|stay|count|close|tidy|tasks?)",
    gap=60,
    plain=True,
    unless=r"<policy>|no unpaid|never unpaid|not expected|unpaid (?:leave|lunch|meal|break|family|parental)|"
    r"lunch|meal (?:break|period)|(?:holidays?|leave|sick)\w* (?:is |are )?unpaid|paid overtime|"
    r"overtime (?:is|will be) paid|vacation|time off|volunteer\w*|no (?:work|working) (?:off|"
    r"without)|may not work|required by law|"
    r"not (?:allowed|permitted) to work|exempt from|non-exempt|expenses|severance|travel expenses|"
    r"sick(?:ness)?|trial|internship|probation\w*|training|orientation|induction|interview|unpaid absence|"
    r"annual leave",
)
_FORCED = phrases(
    r"(?:mandatory|compulsory|forced|obligatory|unlimited|heavy|constant|frequent|regular|significant|"
    r"extensive|lots of|required|involuntary) (?:[\w'-]+ )?overtime",
    r"overtime .. (?:mandatory|compulsory|obligatory|not optional|isn't optional|no choice|"
    r"cannot be refused|can't be refused|cannot refuse|without notice|not voluntary|a must|every (?:week|"
    r"day|night|weekend)|most (?:weeks|days|nights|weekends)|unlimited)",
    r"(?:must|have to|required to|expected to|obliged to|will be (?:required|expected|asked) to|need to|"
    r"shall|cannot refuse|may not refuse|can't (?:refuse|say no)) .. (?:work )?(?:overtime|extra (?:shifts?|"
    r"hours)|additional (?:shifts?|hours)|double shifts|longer hours|weekends when)",
    r"(?:refus\w{1,4}|declin\w{1,4}|saying no|turn\w{0,3} down) .. (?:overtime|extra (?:shifts?|hours)|"
    r"double shifts?) .. (?:dismiss\w{0,3}|misconduct|disciplin\w{1,5}|warning|not an option|"
    r"terminat\w{1,4})",
    gap=50,
    plain=True,
    unless=r"<policy>|no (?:mandatory|compulsory|forced|overtime|required)|overtime (?:is |will be |"
    r"are )?(?:paid|voluntary|optional|available)|paid (?:overtime|at|double|time)|"
    r"time and a (?:half|third|quarter)|time-and-a-half|double (?:time|rate|pay)|1\.5x?|"
    r"overtime (?:rate|pay|premium)|required by law|never|occasional(?:ly)?|"
    r"not (?:mandatory|compulsory|required|expected|obliged)|in lieu|toil|compensat\w{2,5}|flsa|non-exempt|"
    r"eligible for overtime|peak|month[- ]end|end of (?:the )?month|seasonal|on occasion|holiday season|"
    r"approv\w{1,4}|authori[sz]\w{1,4}|prior|report\w{0,4}|voluntary|rare(?:ly)?|extra pay|monitor|track|"
    r"schedule overtime|reduce overtime|manage overtime|additional hours (?:if you|available)|premium",
)
_HOURLY = re.compile(r"(?:\$|£|€) ?\d[\d.,]{0,6} ?(?:-|to|/|per|an|a|p)?[^\n]{0,14}?(?:hr|hour|ph\b)")
_ON_CALL = phrases(
    r"(?:on[- ]call|standby|stand-by|(?:carry|hold|take) (?:the|a) (?:[\w'-]+ )?(?:pager|phone)|duty phone|"
    r"emergency phone|pager|call-?outs?|sleep-?ins?) .. (?:unpaid|"
    r"un-paid|(?:not|isn't|aren't|won't be) (?:[\w'-]+ )?(?:paid|compensated|remunerated)|no (?:extra|"
    r"additional|separate)? ?(?:pay|payment|compensation|allowance|money)|without (?:extra|additional|any|"
    r"further)? ?(?:pay|payment|compensation|allowance)|"
    r"part of (?:your|the) salary|included in (?:your|the) (?:salary|pay)|covered by (?:your|the) salary|"
    r"for (?:free|nothing)|goodwill)",
    r"(?:unpaid|un-paid|no (?:extra |additional )?(?:pay|payment|compensation|allowance) for|"
    r"not (?:be )?paid for|without (?:extra |additional )?(?:pay|compensation) for) .. (?:on[- ]call|"
    r"standby|stand-by|call-?outs?|pager)",
    gap=60,
    plain=True,
    unless=r"<policy>|no unpaid|never unpaid|unless you are called|paid allowance",
)


def overwork(text: Text) -> Iterator[Match]:
    """Long, unlimited, unpaid or always-available hours are demanded."""
    yield from _UNPAID_HOURS.matches(text)
    yield from _ALWAYS.matches(text)
    if text.kind != "contract":
        yield from _MUST_ODD.matches(text)
    yield from _long_weeks(text)


_NOT_A_WEEK = re.compile(
    r"\bno(?:t|body)?\b|never|(?:don|won|doesn|isn)'t (?:[\w'-]+ ){0,2}(?:work|do|expect|ask|want)|save|"
    r"saves|"
    r"up to|maximum|max\b|cap(?:ped)?|limit|per (?:month|pay period)|leave|pto|instead of|used to|from \d|"
    r"reduc|cut|overtime (?:is|paid|after|rate)|time and|beyond \d|over \d\d hours|in excess|paid for|"
    r"every hour|each hour|optional|if you (?:want|wish)"
)


_CAPPED = re.compile(
    r"max|at (?:the )?most|limit|paid (?:at|over)|overtime (?:is|paid|after|rate)|optional|if you (?:want|"
    r"wish)|is not|never|rare"
)


def _long_weeks(text: Text) -> Iterator[Match]:
    for found in _WEEK_HOURS.finditer(text.flat):
        most = number(found[2]) or 0
        first, last = text.bounds(text.sentence_index(found.start()))
        before = text.flat[max(first, found.start() - 60) : found.end()]
        after = text.flat[found.end() : min(last, found.end() + 40)]
        denied = _NOT_A_WEEK.search(before) or _CAPPED.search(after)
        if LONG_WEEK_HOURS <= most <= 120 and not denied:
            yield Match(found.start(), found.end())


def mandated_overtime(text: Text) -> Iterator[Match]:
    """Overtime is compulsory."""
    if not _HOURLY.search(text.flat):
        yield from _FORCED.matches(text)


def unpaid_on_call(text: Text) -> Iterator[Match]:
    """Being on call is not paid."""
    yield from _ON_CALL.matches(text)


# --- leave ------------------------------------------------------------------------------------------------

_OPEN_LEAVE = phrases(
    r"(?:unlimited|uncapped|limitless|open|flexible|untracked|unmetered|take[- ]what[- ]you[- ]need|"
    r"as much) (?:[\w'-]+ ){0,2}(?:pto|vacation|holidays?|leave|time[- ]off|time off|days off|annual leave|"
    r"paid time)",
    r"(?:pto|vacation|holidays?|leave|time off) (?:is|are|days are)? ?(?:unlimited|uncapped|untracked|"
    r"not tracked|flexible)",
    unless=r"minimum|at least|average|<policy>",
    severity="note",
)


def leave_undefined(text: Text) -> Iterator[Match]:
    """Leave is unlimited with no minimum named."""
    yield from _OPEN_LEAVE.matches(text)
