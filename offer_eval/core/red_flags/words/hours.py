"""Time that is not paid, or has no end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.denial import denied
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, phrases
from offer_eval.core.red_flags.words.quantities import number, periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

_FREE = (
    r"unpaid|un-paid|without (?:any )?(?:pay|wages?|payment|compensation|salary|remuneration|stipend)|for (?:free|"
    r"nothing|no (?:pay|money|wage|compensation))|no (?:pay|wages?|payment|compensation|salary|remuneration|"
    r"stipend|money)|(?:not|isn't|aren't|won't be|never|nor|unable to|not be) (?:be )?(?:paid|compensated|"
    r"remunerated|salaried|pay)|free of charge|non-?paid|not a paid|for exposure|voluntary|volunteer|"
    r"on your own time|in your own time|pro bono|(?:academic|college|course|school|class) credit only|"
    r"for (?:academic|college|course|school) credit|exposure only|off the (?:payroll|books)|(?:don't|do not|can't|"
    r"cannot|won't|will not|never|not able to) (?:[\w'-]+ )?pay for (?:it|this|that|tests?|trials?|the (?:test|"
    r"trial|task|project|shift)s?)|only (?:pay|expenses|lunch|travel)|gratis|without being paid|before (?:any|"
    r"we pay|you're paid) (?:pay|money)|at no cost to us|on the house|off the clock|unwaged|as a favou?r|on "
    r"your own dime"
)
_TRIAL = (
    r"trials?(?: (?:shifts?|days?|weeks?|period|runs?|sessions?|work|evenings?|mornings?|nights?|lessons?|project|"
    r"assignment|task|hours?))?|try-?outs?|test (?:shifts?|days?|weeks?|projects?|assignments?|piece|run|article|"
    r"design|tasks?)|(?:working|work) (?:interview|trial|test|experience)|audition shift|taster (?:shift|day)|"
    r"spec(?:ulative)? (?:work|pieces?|designs?|pitch)|sample (?:work|project|article|design|campaign|website|"
    r"logo|chapter|articles)|shadow(?:ing)?(?: shifts?| days?)?|stage|assessment (?:shift|day|week)|(?:first|one|"
    r"two|three|few|couple of|several|a|<number>) (?:[\w'-]+ )?(?:shifts?|evenings?|nights?|mornings?|days?|"
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)"
)
_UNPAID_TRIAL = phrases(
    rf"(?:{_TRIAL}) .. (?:{_FREE})",
    rf"(?:{_FREE}) .. (?:trials?|try-?outs?|test (?:shifts?|days?|weeks?|projects?|assignments?)|"
    rf"working interview|work experience|taster|spec work|shadowing|audition)",
    r"(?:unpaid|un-paid) (?:[\w'-]+ )?(?:days?|shifts?|evenings?|saturdays?|sundays?|nights?|mornings?) (?:in|at|"
    r"on|with|so|to|before|first|behind)",
    r"(?:test|trial|tryout|sample|audition|task|exercise|assignment|homework) && (?:not|isn't|won't be|without|no|"
    r"never) (?:[\w'-]+ )?(?:remunerated|paid|pay|payment|remuneration|compensated|fee|money) && (?:please|your|"
    r"by|this|job|hire|full|complete|application|team)",
    r"(?:unpaid|un-paid|non-?paid|volunteer|voluntary|pro bono|zero[- ]pay) (?:[\w'-]+ ){0,2}(?:trials?|"
    r"internships?|interns?|placements?|traineeship|position|role|post|work experience|opportunity|job|work|"
    r"apprenticeship|assignment|test|shifts?|externship|fellowship|contributors?|writers?|analyst|developer|"
    r"designer|engineer)",
    r"(?:internships?|interns?|placements?|traineeship|externship|apprenticeship|(?:this|"
    r"the) (?:[\w'-]+ )?(?:position|role|post|opportunity|job|project|work|assignment)) .. (?:is|are|will be|be|"
    r"remains?|being|:|-)? ?(?:currently |initially |an? )?(?:unpaid|not paid|without pay|non-?paid|"
    r"without (?:a )?(?:compensation|stipend|salary)|uncompensated|voluntary|volunteer|pro bono|for (?:academic |"
    r"college |course )credit)",
    r"(?:no|not|without|don't|doesn't|do not|cannot|can't|unable to) (?:[\w'-]+ ){0,4}(?:pay|salary|stipend|"
    r"compensation|paid|wages?|monetary|money|budget) .. (?:internships?|interns?|exposure|experience|portfolio|"
    r"credit|volunteer\w{0,4}|passion|references?|college|founding)",
    r"(?:internships?|interns?|exposure|volunteer\w{0,4}|portfolio|credit|experience|co-?founder|"
    r"voluntary) .. (?:no|not|without|don't|doesn't|do not|cannot|can't|isn't|unpaid|instead of|rather than|"
    r"in lieu of) (?:[\w'-]+ ){0,4}(?:pay|salary|stipend|compensation|paid|wages?|monetary|money|unpaid)",
    r"(?:work|working|help|come in|write|design|build|cover|do|serve|prepare|create|develop) .. (?:for (?:free|"
    r"nothing|no (?:pay|money|wage))|without (?:pay|being paid|wages?)|unpaid) .. (?:decide|hire|job|offer|"
    r"contract|position|see|first|then|before|team|start|choose|permanent|prove|pick|take you|keep)",
    r"(?:first|show us|prove|decide|before (?:we|you|any)|then) .. (?:work|shift|shifts|day|days|week|weeks|"
    r"project|evenings?|hours) .. (?:for (?:free|nothing|no (?:pay|money|wage))|without (?:pay|being paid|wages?)|"
    r"unpaid)",
    r"(?:best|winning|winner|chosen|selected|favou?rite|strongest|successful|top) (?:[\w'-]+ )?(?:entry|entries|"
    r"design|piece|submission|article|concept|campaign|one|work|idea|pitch|candidate|logo|proposal|author|"
    r"designer)? .. (?:gets?|wins?|is|are|will be|receives?|hired|earns?) .. (?:job|hired|prize|paid|contract|"
    r"position|reward|interview|voucher)",
    r"(?:build|design|write|create|produce|complete|prepare|develop|make|deliver|redesign|draw|translate|edit|"
    r"code|record|film) && (?:(?:one|entry|design|version|piece|submission|idea|"
    r"draft)s? (?:that |which )?(?:we|they|he|she|the (?:client|owner|team)) (?:[\w'-]+ )?(?:like|likes|pick|picks|"
    r"choose|chooses|prefer|prefers|use|uses|want|wants)|(?:we|they|(?:the )?client|he|she) (?:[\w'-]+ )?(?:likes?|"
    r"loves?|prefers?) (?:the )?"
    r"(?:best|most)|(?:best|winning|strongest|favou?rite) (?:one|entr(?:y|ies)|designs?|versions?|piece|ideas?|wins?|"
    r"gets?|of|"
    r"will|is|submission|logo|candidates?|answer|pitch|work|result|author)|(?:pick|choose|take|hire|keep|"
    r"select)s? (?:the |our |whichever )?(?:best|"
    r"strongest|favou?rite)|winner|whoever|if (?:they|"
    r"we|the client|he|she|it)(?:'s| is| are)? (?:[\w'-]+ )?(?:like|likes|"
    r"happy|good|works|convinces?|impress\w{0,3})|then (?:you're|you are|we)|to (?:win|get) the (?:job|"
    r"role)) && (?:hired|hire|job|you're in|yours|offer|contract|role|team|"
    r"position)",
    r"(?:only|just) (?:the )?(?:best|winner|winning|chosen|selected|successful|accepted) .. (?:paid|pay|hired|"
    r"prize|reward)",
    r"(?:build|design|write|create|produce|complete|prepare|develop|draw up|make|deliver|redesign) .. (?:full|"
    r"complete|whole|entire|live|working|real|actual|client|finished|three-month|launch|marketing|"
    r"our) .. (?:before (?:we|an?|the|any) (?:[\w'-]+ )?(?:interview|hire|offer|talk|meet|decide|consider|"
    r"contract|pay)|as (?:part of |your |a |the )+(?:application|test|audition|tryout|interview))",
    gap=60,
    plain=True,
    unless=r"<policy>|paid or unpaid|unpaid or paid|outside (?:employment|activities|work)|discontinue|cancell?ed|"
    r"unpaid (?:leave|overtime|lunch|meal|break|invoice|time|parental|family|sabbatical|career|"
    r"carer|holiday|absence|balance|bill|tax|claims?|claim|debt|wages|medical)|(?:overtime|leave|lunch|"
    r"meal|breaks?|invoices?) .. unpaid|fully paid|paid (?:trial|internship|training|test|placement|shift|"
    r"work trial)|(?:trial|test|internship|placement|shift|project)s?,? (?:[\w'-]+ ){0,2}(?:is|are|"
    r"will be) (?:[\w'-]+ )?paid|unpaid helpers|(?:don't|do not|never) (?:do|run|offer|use) (?:unpaid|free|spec)|no "
    r"unpaid|never (?:ask|unpaid|work)|not unpaid|manage volunteers|"
    r"recruit\w{0,3} (?:and \w+ )?volunteers|coordinat\w{1,4} volunteers|volunteer (?:coordinator|manager|"
    r"days?|time off|program|programme|engagement|management|hours)|volunteers (?:and|to|who|for)|"
    r"experience \W?(?:paid|unpaid|volunteer)|(?:paid|work|professional) (?:and|or|/|&) (?:unpaid|"
    r"volunteer)|(?:unpaid|volunteer) (?:and|or|/) paid|volunteer (?:experience|work experience) (?:is|"
    r"will|may|can)|community|clinical trials?|trial (?:balance|master|court|attorney|lawyer|design|data|"
    r"sites?|management|participants)|free trial|days? (?:of )?paid|paid volunteer|probation\w*|stage of|"
    r"at this stage|early[- ]stage|stage (?:start|compan)|no fee|discriminat\w+|best candidate|best fit|"
    r"first (?:aid|responder|<number>)|sick|sickness|holidays? (?:are|is|not)|vacation|training (?:is|"
    r"period)|unpaid training|award-winning|best (?:practice|in class)|industry awards?",
)
_NO_MONEY = (
    r"unpaid|(?:do not|don't|will not|won't|cannot|can't|never) (?:[\w'-]+ )?pay\b|no (?:fee|pay|payment|wages?|"
    r"compensation|remuneration|money)|not (?:be )?(?:paid|compensated|remunerated)|(?:isn't|aren't|"
    r"won't be) (?:paid|compensated)|for (?:free|nothing)|without (?:pay|payment|being paid|wages?|compensation)|"
    r"off the (?:books|payroll)|does not come with (?:[\w'-]+ )?(?:pay|compensation)|before (?:any|a) (?:money|"
    r"pay)|at your own expense|free of charge"
)
_PIECE = (
    r"(?:shifts?|evenings?|nights?|mornings?|afternoons?|services?|mondays?|tuesdays?|wednesdays?|thursdays?|"
    r"fridays?|saturdays?|sundays?|weekend|(?:a|one|two|three|full|whole|first|couple of|few) days?|projects?|"
    r"articles?|plan|design|website|site|campaign|tasks?|piece|logo|app|lessons?|translation|chapter|report|video|"
    r"prototype|blog posts?|posts|illustrations?|pages?|dashboard|audit|proposal|strategy|menu)"
)
_CHOOSING = (
    r"to (?:see|find out|show|prove|decide|choose|test|check)|choos(?:e|ing)|decid(?:e|es|ing)|before (?:we|you|"
    r"any|an|the)|selected|shortlist\w{0,3}|last (?:two|three|four|five|six)|final (?:round|stage|candidates)|"
    r"then we|candidates?|applicants?|try ?-?out|if (?:we|they|he|she|it)|fit|prove|first|next (?:step|stage|"
    r"round)|application|get the job|the job is|interview|audition|hire|hired|tell you whether"
)
_UNPAID_INTERN = phrases(
    r"(?:intern(?:s|ship|ships)?|placement|work experience|trainee|externship) && (?:unpaid|no (?:pay|salary|"
    r"stipend|compensation)|not paid|without pay|non-?paid)",
    across=True,
    plain=True,
    spread=140,
    unless=r"<policy>|paid or unpaid|unpaid (?:or|and|leave|overtime|lunch|break|invoices?|meal)|(?:or|"
    r"and) unpaid|experience (?:as|in)|no unpaid|manage|supervis\w{1,4}|lunch break|never",
)
_UNPAID_PIECE = phrases(
    rf"{_PIECE} && (?:{_NO_MONEY}) && (?:{_CHOOSING})",
    across=True,
    spread=200,
    plain=True,
    unless=r"<policy>|leave|overtime|lunch|meal|break|sick|holidays?|vacation|no (?:registration|joining|"
    r"application|training|hidden|agency|placement|start-?up|recruitment) fee|training|probation\w{0,3}|"
    r"orientation|induction|relocation|expenses|travel|parking|candidates for payment|students|customers?|"
    r"clients pay|invoices?|volunteer\w{0,3}|first day|days? of (?:paid|leave)|paid (?:trial|shift|day)|"
    r"(?:is|are|be) (?:fully )?paid|pay(?:s|ing)? for (?:travel|the)|agency|agencies|per hour|an hour of|"
    r"sponsor\w*",
)
_VOLUNTEER_TITLE = re.compile(
    r"(?:^|\n)(?:title: |job title: |position: |role: )?(?:volunteer|unpaid|pro bono)[:,\- ]+(?!coordinator|"
    r"manager|recruit|services|program|engagement|days?|leave|time|officer|fire)[a-z&/, ]{4,80}(?=\n|$|[.(])"
)
_WORK_TITLE = re.compile(
    r"analyst|develop|engineer|design|writer|editor|manager|marketing|account|compliance|legal|lawyer|programm|"
    r"architect|research|consult|officer|fundrais|teacher|translator|administrator|assistant|bookkeep|scientist|"
    r"specialist|producer|photograph|content|social media|coordinator|director|web|data|intern|tutor|nurse|strateg"
)
_VOLUNTEER_SAID = phrases(
    r"(?:this|the|our|is|as|for|on) (?:[\w'-]+ ){0,3}(?:a |an |purely |strictly |entirely )*(?:volunteer|"
    r"voluntary|pro bono|unpaid|uncompensated|non-?paid) (?:[\w'-]+ )?(?:position|role|post|opportunity|basis|job|"
    r"internship|assignment|capacity|appointment)",
    r"(?:on|in) (?:a|an) (?:volunteer|voluntary|unpaid|pro bono) (?:basis|capacity)",
    r"(?:seeking|looking for|need|wanted|recruiting|want|require) (?:[\w'-]+ ){0,3}volunteers? (?:[\w'-]+ )?(?:acc"
    r"ountant|teacher|nurse|lawyer|photographer|data|software|web|graphic|marketing|analyst|developer|designer|"
    r"engineer|writer|editor|accountant|lawyer|consultant|researcher|programmer|translator|bookkeeper)",
    r"(?:all|our|these|those|the) (?:our |the )?(?:positions|roles|posts|jobs) .. (?:are|remain) (?:all |purely |"
    r"currently |entirely )*"
    r"(?:voluntary|unpaid|unwaged|volunteer|unsalaried)",
    r"(?:position|role|post|opportunity|internship)s? (?:is|are) (?:a |an |currently |initially |"
    r"at this time )*(?:volunteer|voluntary|unpaid|pro bono|uncompensated)",
    unless=r"<policy>|experience|volunteer (?:coordinator|manager)|protected|veteran|employees can|opportunit(?:y|"
    r"ies) to volunteer|volunteer opportunities|paid volunteer",
)
_TIME_GIVEN = phrases(
    r"(?:fellows|interns?|candidates|you|members|developers|designers|writers|analysts|contributors|applicants) "
    r"(?:will |must |can |agree to |'ll )?(?:donate|volunteer|contribute|gift) (?:[\w'-]+ "
    r"){0,3}(?:hours|days|"
    r"weeks|evenings|time|weekend|months)",
    r"(?:compensation|pay|payment|salary|remuneration|reward|wages?)(?: is|:| -|=| will be| comes as| in the form of) "
    r"(?:[\w'-]+ ){0,2}(?:credits?(?! cards?| unions?| check| history| report)|exposure|(?:the|valuable|great|"
    r"invaluable|real|hands-on|priceless) experience|deferred|bylines?|"
    r"lunch(?:es)?|meals?|a letter|travel|a certificate|certificate|bed and board|good vibes|smiles|karma|"
    r"references?|snacks|"
    r"portfolio|letters? of recommendation|reference|free (?:lunch|food|tickets|meals)|equity only|"
    r"only (?:in )?equity|the learning)(?! (?:and|with|in|level|required|needed|of \w+ years))",
    r"(?:there(?:'s| is)|comes? with|carries|offers?|with|have|provides?) no (?:[\w'-]+ )?(?:pay|remuneration|salary|"
    r"wages?|compensation|stipend|payment)(?: is)? (?:attached|at (?:this|first|present|the moment)|for "
    r"(?:this|the|now|"
    r"interns?)|until|yet|but|though|initially|currently|to begin|in the beginning|on offer)",
    r"(?:can't|cannot|not able to|unable to|not in a position to|don't have (?:the )?(?:budget|funds|money) to) "
    r"(?:[\w'-]+ )?(?:pay|offer (?:pay|a salary|salaries|compensation|wages|payment))(?: \w+){0,2} (?:at "
    r"(?:this|the)|yet|"
    r"right now|until|for now|but|currently|initially|as we|while)",
    plain=True,
    unless=r"<policy>|commissions?|sales|overtime|relocation|employees can|donate (?:blood|to)|volunteer "
    r"(?:time|day)s? "
    r"off|paid volunteer|charit\w+|benefits include|sponsorship|on top|unpaid leave|per hour|base|training "
    r"(?:is|period)|"
    r"probation\w*|orientation|induction",
)
_WITHOUT_MONEY = (
    r"unpaid|un-paid|unwaged|unremunerated|unsalaried|gratis|pro bono|(?:not|isn't|aren't|won't be|never|nor|wasn't|"
    r"don't get) (?:be )?(?:[\w'-]+ )?(?:paid|remunerated|waged|invoiced|billed|salaried|counted|compensated|"
    r"covered by pay|charged|reimbursed)|(?:no|without|zero|not any|nor) (?:[\w'-]+ )?(?:pay|wages?|money|cash|fee|"
    r"fees|"
    r"salary|stipend|payment|remuneration|compensation|invoice|bill|budget)(?! (?:to (?:apply|join)|rise|"
    r"expectations?))|(?:do not|don't|does not|doesn't|will not|won't|cannot|can't) (?:[\w'-]+ )?(?:pay|be paid|"
    r"get paid|send (?:us )?(?:a|an) (?:bill|invoice)|invoice|bill|charge|offer (?:a |any )?(?:wage|pay|money|fee|"
    r"salary))|on the house|on your own (?:dime|time|account)|for (?:free|nothing|the (?:experience|love|fun)|"
    r"exposure|a meal)|free of charge|at no (?:cost|charge)(?: to us)?|as a (?:favou?r|gesture|courtesy)|gesture of|"
    r"goodwill|in (?:exchange|return) for (?:[\w'-]+ )?(?:lessons|experience|exposure|references?|meals?|food|"
    r"board|lodging|credit|a (?:mention|link|bed))|only (?:tips|expenses|travel|lunch|a meal)|(?:wages?|pay|salary|"
    r"money|meter) (?:only )?(?:begins?|starts?|starting|runs?|comes?|counts?) (?:[\w'-]+ ){0,3}(?:when|once|after|"
    r"from|if)|"
    r"(?:aren't|isn't|not|never|won't be) on (?:the )?(?:payroll|clock|books)|costs? us nothing|support themselves|"
    r"at (?:your|their) own (?:cost|expense)|in lieu of (?:pay|wages?|money)|"
    r"before (?:any|the) (?:money|pay|contract)|off the clock"
)
_PIECE_OF_WORK = (
    r"brand identity|identity|trials?|try-?outs?|tests?|samples?|auditions?|shifts?|evenings?|nights?|mornings?|"
    r"afternoons?|services?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|days?|weeks?|fortnight|projects?|articles?|"
    r"chapters?|words|pages|tickets|socials|campaigns?|designs?|websites?|logos?|brand|translations?|tasks?|piece|"
    r"prototype|menu|stint|spell|stage|shadow\w{0,3}|hours|lessons|classes|sessions|photos?|video|reports?|plan|those "
    r"(?:two|three)"
)
_BEFORE_HIRE = (
    r"test|sample|trial|audition|try-?out|try you|see (?:if|how|what|whether)|so (?:that )?(?:we|they|he|she|you) "
    r"(?:can|both)|decid(?:e|es|ing)|decision|choos\w{1,3}|whichever|winner|contest|competition|(?:is|are|if \w+) "
    r"(?:happy|satisfied|impressed|pleased)|candidates?|applicants?|(?:last|next|final|first|only) (?:step|stage|"
    r"round)|"
    r"preceding|prior to|before (?:we|you|any|an|the|hir\w{1,3}) (?:[\w'-]+ )?(?:decide|hire|offer|contract|take|"
    r"commit|"
    r"sign|engage\w{0,4}|choose|employ\w{0,4}|decision|talk|meet|interview)|takes? you on|taken on|hired?|hiring|"
    r"evaluation|"
    r"how keen|prove|show us|shows us|earn (?:your|the) (?:place|spot|job)|if (?:you're|you are|it|we|she|he|they)|"
    r"then we|and then|come (?:in|along|by|and|down|for)|good faith|the job is yours|get the job|contract starts|fit|"
    r"part of (?:the|our) (?:selection|application|interview|hiring)|selection|shortlist\w{0,3}|"
    r"(?:the|your) application|interview"
)
_WORK_FOR_NOTHING = phrases(
    rf"(?:{_PIECE_OF_WORK}) && (?:{_WITHOUT_MONEY}) && (?:{_BEFORE_HIRE})",
    r"(?:using|use|uses|publish\w{0,3}|keep|keeps|go live|run with|sell|sells|put (?:it|them) to use) && (?:whichever|"
    r"whoever|regardless|either way|whether or not|no matter who|even if you) && (?:tests?|samples?|task|pick|choose|"
    r"go with|hire|trial|entries|submission|chapters?|designs?)",
    r"(?:write|design|build|redo|make|shoot|translate|code|draw|prepare|record|send|produce|create|edit|redesign|"
    r"draft) && (?:if "
    r"(?:we|they|he|she|the (?:editor|client|owner)) (?:[\w'-]+ )?(?:publish|use|like|run|print|choose|pick|accept|"
    r"buy)\w{0,3}|whose|"
    r"which (?:one|of you)) && (?:regular|become|hired?|join|author|writer|designer|team|like|best|see|wins?|job|"
    r"contract|choose|pick)",
    r"(?:the )?(?:one|design|entry|version|logo|text|idea|piece|pitch|article) (?:that |which )?(?:we|they|"
    r"the (?:client|jury|owner|editor)) "
    r"(?:[\w'-]+ )?(?:pick|picks|choose|chooses|like|likes|prefer|select|use|take)s? (?:best |most )?(?:gets?|wins?|"
    r"receives?|is (?:paid|bought|"
    r"hired)|earns?|will be)|the (?:rest|others|losers) (?:get|gets|receive|go|are|will|leave|"
    r"have) (?:[\w'-]+ ){0,2}(?:thanks|nothing|exposure|"
    r"empty|unpaid|feedback)",
    r"(?:give|gives|giving|offer|offers|donate|donates|lend|lends|spare|spares|contribute) (?:us |me |their |your |"
    r"\w+ ){0,4}(?:days?|hours|weeks?|"
    r"evenings?|time)(?: a week| per week)? (?:of|out of|for|from) (?:their|your|his|her|pure|sheer|"
    r"the)? ?(?:goodwill|kindness|generosity|free|heart|"
    r"love|passion|nothing)",
    r"(?:write|design|build|make|shoot|translate|code|draw|prepare|record|produce|create|edit|draft|record|"
    r"test) && (?:if|when|once) (?:they|we|he|she|it|the (?:client|"
    r"customer|author|editor|owner|boss|director))(?:'s| is| are)? (?:pleased|happy|satisfied|convinced|impressed|"
    r"fine) && (?:take you on|hire\w?|job|contract|in|"
    r"start|yours|join|team)",
    r"(?:shoot|play|perform|write|design|photograph|film|cover|draw|paint|sing|code|dj|model) .. for (?:free (?:entry|"
    r"tickets|food|drinks|meals)|exposure|(?:a )?credit|the "
    r"experience|tickets|beer|drinks)",
    r"(?:contest|competition|hackathon|challenge|pitch) && (?:winner|best|top|first place) && (?:job|hire|hired|hiring|"
    r"position|role|need|exposure|long[- ]term|contract|candidates?)",
    across=True,
    plain=True,
    spread=230,
    unless=r"<policy>|paid or unpaid|unpaid or paid|outside (?:employment|activities|work)|discontinue|cancell?ed|"
    r"leave|"
    r"overtime|lunch|meal break|breaks?|sick|holidays?|vacation|no (?:registration|joining|"
    r"application|training|hidden|agency|placement|start-?up|recruitment) fee|training|probation\w{0,3}|volunteers|"
    r"orientation|induction|relocation|travel expenses|parking|customers?|clients pay|pays? (?:you )?for|"
    r"(?:is|are|be|get|fully|will be) (?:fully |all )?paid|paid (?:trial|shift|day|test|internship)|per hour|an hour|"
    r"volunteer (?:day|time|work)|sponsor\w*|notice period|payslip|(?:two|three|four|one|couple of) hours|minutes",
)
_PAID_IF_HIRED = phrases(
    r"(?:paid|pay|payment|wages?|money|invoice|rate) && (?:trial|test|shifts?|try-?out|sample|task|project|assignment|"
    r"day|"
    r"evening|week|article|it|that) && (?:only )?(?:if|once|when|provided|as long as|in case|unless) (?:and when |"
    r"that )?(?:we|you|"
    r"he|she|they|the (?:chef|owner|manager|client)|it) (?:[\w'-]+ )?(?:don't |do not |aren't )?(?:take you|takes you|"
    r"hired?|hires|"
    r"pass(?:es)?|get the job|are (?:hired|chosen|selected|taken)|choose|chooses|select|pick|use|uses|publish|"
    r"keep you|join us|"
    r"accepted|is accepted|like it|likes it)",
    plain=True,
    unless=r"<policy>|whether or not|regardless|either way|even if|interview|references?|bonus|probation|notice|"
    r"overtime|"
    r"commission|agency|training|customers?|clients? pay|expenses",
)
_IN_KIND = phrases(
    r"in (?:return|exchange|payment),? (?:for which |for this |for your (?:work|help|time) )?(?:you|we|there) (?:may|"
    r"can|get|get to|will|'ll|could|"
    r"offer|give|is|are|have)",
    r"(?:pay|paid|reward|payment|wage|repaid|return|exchange) (?:is |comes |you )?(?:in|for|by) (?:meals?|lessons?|"
    r"rides?|riding|training|"
    r"experience|accommodation|bed and board|board and lodging|tickets|fitness|classes|drinks|eggs|wine|vegetables)",
    plain=True,
    unless=r"<policy>|<money>|salary|competitive|bonus|holiday|pension|we offer you a|career|per hour|package|"
    r"benefits|hourly|wage of",
)
_UNPAID_PLACE = phrases(
    r"(?:intern(?:s|ship|ships)?|placements?|work experience|trainee(?:ship)?|externship|fellows?(?:hip)?|groom|"
    r"au pair|"
    r"apprentice(?:ship)?|assistant|helper|helpers|volunteer) && (?:isn't remunerated|is not remunerated|not paid|"
    r"unpaid|"
    r"unremunerated|no (?:[\w'-]+ )?(?:cash|money|pay|wages?|salary|stipend|remuneration)|in (?:exchange|return) for "
    r"(?:[\w'-]+ )?(?:lessons|experience|exposure|references?|meals?|food|board|lodging|credit|a (?:mention|link|"
    r"bed))|(?:can't|cannot|unable to|not able to|don't|do not) (?:[\w'-]+ )?(?:pay|offer (?:a |any )?(?:wage|pay|"
    r"salary|money|stipend))|support themselves|for the experience|without (?:a )?(?:wage|pay|salary))",
    plain=True,
    across=True,
    unless=r"<policy>|unpaid (?:or|and|leave|overtime|lunch|break|meal)|(?:or|and) unpaid|experience (?:as|in)|manage|"
    r"supervis\w{1,4}|never|paid (?:internship|placement)|(?:is|are) (?:fully )?paid|no unpaid|no agency|on top",
)
_BRIEF_HOURS = 4.0
"""A test up to half a day is normal (UK guidance on unpaid trial shifts draws no line; this is the project's)."""


_NOT_PAID = (
    r"unpaid|un-paid|unwaged|unremunerated|(?:not|isn't|aren't|don't|doesn't|won't|can't|cannot|wasn't|didn't|"
    r"wouldn't|couldn't|hasn't|haven't|shan't|never|nor|neither|without|no|zero|nil|hardly) (?:[\w'-]+ "
    r"){0,2}(?:paid|pay|payable|wages?|salary|salaries|salaried|stipend|remunerat\w{1,4}|"
    r"compensat\w{1,4}|money|cash|fee|invoiced?|billed|bill|charged?|earn|owe|payslips?|paycheck|reimbursed|counted|"
    r"through the (?:till|books|payroll))|"
    r"free of charge|for (?:free|nothing|the experience|love)|without charge|pro bono|voluntary|volunteer|gratis|as "
    r"a favou?r|on (?:you|us both|the house|your own (?:time|dime|"
    r"account))|is on you|in your own time|your own (?:time|account|expense)|off the (?:clock|books)|not working "
    r"time|not regarded as work\w*|(?:eat|meals?|lunch|tips) "
    r"(?:with|only|instead)|goodwill|forfeit\w{0,3}|waive\w{0,2}|only (?:settle|pay|paid)|zero stipend|in exchange "
    r"for|in return for|(?:not|won't) be on (?:[\w'-]+ ){0,4}payroll|not something we pay|no allowance|(?:nobody|no "
    r"one|none of us) (?:draws|earns|gets|takes|is on) (?:a |any )?(?:salary|wage|wages|pay|money)|takings (?:stay|"
    r"go)|just an apron"
)
_TRY = (
    r"trial\w?|try-?outs?|try(?:ing)? (?:it|you|out)|tests?|samples?|auditions?|look-see|taster|see (?:if|how|what|"
    r"whether)|make up our mind|decid(?:e|es|ing)|decision|before (?:we|any|an|the|you) "
    r"(?:[\w'-]+ )?(?:hire|sign|offer|decide|contract|commit|talk|make|choose|meet)|if (?:it|you|we|that) "
    r"(?:clicks?|works?|fits?|go|goes|likes?|suits?|impress\w*|convince\w*)|people we keep|whether you|pick (?:a|"
    r"the|our|one)|choose|entry "
    r"test|as (?:part of )?(?:your|the|a|an) (?:application|audition|test|sample|trial|interview|tryout)|by way of|"
    r"show(?:s|ing)? (?:us|what)|prove|hire|shortlist\w{0,3}|finalists?|candidates?|applicants?|then we|"
    r"could lead|may lead|might lead|leads? to|can lead|first (?:two|three|few|couple|step)|next step|last (?:round|"
    r"step|hurdle)|to be considered|can (?:watch|see you|judge)|both know|what you can do|entries|how you (?:move|"
    r"work|fit|do)|get a feel|both (?:sides|of us)"
)
_WORK_DONE = (
    r"shifts?|service|evenings?|nights?|mornings?|afternoons?|(?:a|one|two|three|full|whole|couple of|few|that|the "
    r"first|first|trial|test|some) (?:days?|weeks?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|"
    r"rebrand\w{0,3}|logos?|landing page|website|designs?|app|descriptions|articles?|posts?|chapters?|"
    r"translat\w{1,4}|campaigns?|figures|accounts?|books|bookkeeping|classes|lessons|behind the (?:bar|counter)|on "
    r"the floor|in the "
    r"kitchen|project|task|prototype|plan|report|strategy|menu|video|photos|code|feature|copy|pitch|deck|"
    r"spreadsheet|leads|calls|repairs?|job as if|calendar|stall|bug|patch|group|with the crew|the floor"
)
_WORK_FIRST = phrases(
    rf"(?:{_TRY}) && (?:{_NOT_PAID}) && (?:{_WORK_DONE})",
    r"(?:rebrand\w{0,3}|logo|design|app|website|landing page|campaign|video|prototype|script|song|article|code|"
    r"feature|menu|illustration|model|essay|story) && (?:whoever(?:'s)?|whichever|best one|best entry|the "
    r"winner|winning|the good ones|the rest|favou?rites?|author of|client (?:takes|likes|picks|buys)|customer "
    r"(?:takes|likes|picks|buys)|we (?:keep|publish|use) (?:the|all|every)) && (?:hire|hired|joins?|job|role|post|"
    r"taken on|contract|pick|employ|"
    r"team|start)",
    r"(?:translate|write|design|build|draw|edit|code|film|shoot|fix|cook|teach|test|record|prepare|paint|"
    r"photograph) && if (?:the |our |they|he|she|it|we)(?:[\w'-]+ ?)?(?:is|are|'s|'re)? ?(?:pleased|happy|likes?|"
    r"satisfied|impressed|buys?|convinced|delighted) && (?:take you on|hire|hired|job|you're in|on board|contract|"
    r"join)",
    r"(?:fix|solve|build|write|design|repair|code|draft|improve) && (?:if|once|when) (?:your|the|it|yours) (?:\w+ "
    r")?(?:goes live|works|is used|passes|ships|wins|gets merged|is merged|sells|holds) && (?:you're hired|hired|"
    r"hire|the job|join|yours|contract)",
    r"(?:put you|you go|go|get|are|be) on (?:the )?(?:books|payroll) (?:from|after|once|then|if|when|only)|(?:do "
    r"the job|work) as if && (?:come in|from (?:mon|tues|wednes|thurs|fri)day|days?|shifts?|week|weekend) && (?:if|"
    r"once|clicks?|fit|works out)",
    across=True,
    plain=True,
    spread=200,
    unless=r"<policy>|paid or unpaid|unpaid or paid|(?:annual|unpaid|sick|parental|paid|family) leave|leave (?:is|"
    r"of|days)|overtime|lunch break|meal break|breaks?|sick|vacation|holiday pay|no (?:registration|joining|"
    r"application|hidden|agency|placement|recruitment|start-?up) fee|"
    r"training|probation\w*|induction|onboarding|orientation|academy|course|volunteers|relocation|travel expenses|"
    r"clinical|customers pay|clients pay|(?:is|are|be|get|will be|fully) (?:fully |all )?paid|paid (?:trial|shift|"
    r"day|test|"
    r"internship|project|work)|we (?:always )?pay (?:you |every|for|all|each)|per hour|an hour|volunteer(?:ing)? "
    r"(?:days?|time|hours|leave|manager|coordinator)|unpaid (?:invoices?|bills?|accounts|debts?|balances?|items|"
    r"helpers)|sponsor\w*|notice|payslip|hours off|(?:two|three|four|one|couple of|few|1|2|3) hours|minutes|free "
    r"trial|no unpaid|don't do|do not do|never|"
    r"bonus|commissions?|on top|pension|benefits|visa|fees? (?:is|are) (?:paid|covered)|deposit|equal|disabilit\w*",
)
_PLACE = (
    r"intern(?:s|ship|ships)?|developers|editors|designers|writers|teachers|analysts|cto|engineers?|placement|"
    r"trainee(?:ship)?|externship|fellow(?:ship)?|au pair|apprentice\w{0,4}|helper|assistant|photographer|designer|"
    r"developer|writer|editor|groom|musician|model|"
    r"researcher|analyst|teacher|tutor|manager|translator|videographer|chef|instructor|administrator|bookkeeper|"
    r"marketer|paralegal|coordinator|artist"
)
_KIND_REWARD = (
    r"travel card|bus pass|lunch(?:es)? (?:and|only|each)|backstage|free (?:entry|tickets?|pass|membership|meals?)|"
    r"in exchange for|in return for|a bed|board and|bed and|three meals|pro bono|voluntary|cannot offer (?:any |a "
    r")?(?:remuneration|pay|"
    r"salary|wage|stipend|fee)|can't (?:offer|pay)|no (?:allowance|stipend)|nobody draws|volunteers? (?:wanted|"
    r"needed|sought|required)|no (?:salary|pay|wage|stipend|remuneration|fee|budget) (?:until|yet|at|for|but|to|"
    r"attached|,)|no salary|unpaid|reference\w? supplied|letter of (?:recommendation|reference)|exposure|network is|"
    r"portfolio piece|when we (?:have|get|raise) (?:funding|funds|money)|until we raise|for the experience|"
    r"experience is the"
)
_A_FIGURE = compiled(r"<money>|per hour|hourly|\d{2,3}k|competitive")
_FOR_KIND = phrases(
    rf"(?:{_KIND_REWARD}) && (?:{_PLACE})",
    across=True,
    plain=True,
    spread=220,
    unless=r"<policy>|volunteer (?:coordinator|manager|hours|time|days?)|volunteers (?:and|who|in|with|at)|unpaid "
    r"(?:invoices?|bills?|helpers)|paid (?:internship|placement)|manage|supervis\w*|experience (?:as|in|with)|or "
    r"unpaid|leave|overtime|never|we don't|years? (?:of )?(?:paid|voluntary)|no unpaid|law firm|on top|membership "
    r"of|"
    r"per (?:hour|month|week|year|annum)|salary of|an hour|a month|benefits|competitive",
)
_PAY_IF_KEPT = phrases(
    r"(?:wages?|pay|payment|salary|money|earnings|paid) (?:only )?(?:from (?:the )?(?:second|third|fourth|next)|"
    r"begins?|starts?|runs?|comes?|flows?|due|kicks in|follows?) && (?:if|once|when) (?:we|he|she|they|the \w+) "
    r"(?:[\w'-]+ )?(?:keep|take|hire|like|want|"
    r"decide|offer|employ)\w{0,3}|(?:settle|pay|paid) (?:[\w'-]+ ){0,5}(?:people|those|ones|whoever|candidates) "
    r"(?:that |who )?we (?:keep|hire|take)",
    plain=True,
    unless=r"<policy>|interview|references?|bonus|probation|notice|overtime|commission|whether or not|regardless|"
    r"either way",
)


def unpaid_trial(text: Text) -> Iterator[Match]:
    """Real work without pay is asked for before or instead of a job."""
    for match in _WORK_FOR_NOTHING.matches(text):
        if not _brief(text, match) and not _PAID_AFTER_ALL.search(text.around(match.start)):
            yield match
    if text.kind != "contract":
        yield from _trials(text)
        yield from _work_first(text)
        for group in (_PAY_IF_KEPT, _UNPAID_PLACE, _PAID_IF_HIRED, _UNPAID_INTERN, _VOLUNTEER_SAID, _TIME_GIVEN):
            yield from group.matches(text)
        yield from _volunteer_titles(text)
        if text.kind == "advert" and not _ANY_MONEY.search(text.flat):
            yield from _IN_KIND.matches(text)
        if text.kind == "advert" and not _A_FIGURE.search(text.flat):
            yield from _FOR_KIND.matches(text)


def _work_first(text: Text) -> Iterator[Match]:
    """Work that decides about the job and is not paid."""
    for match in _WORK_FIRST.matches(text):
        if not _brief(text, match) and not _PAID_AFTER_ALL.search(text.around(match.start)):
            yield match


def _trials(text: Text) -> Iterator[Match]:
    for match in _UNPAID_TRIAL.matches(text):
        if not _brief(text, match) and not _AFTER_HIRING.search(text.sentence(match.start)):
            yield match
    for match in _UNPAID_PIECE.matches(text):
        if not _brief(text, match) and not _AFTER_HIRING.search(text.flat, match.start, match.end):
            yield match


def _volunteer_titles(text: Text) -> Iterator[Match]:
    """Professional work whose title says that it is not paid."""
    for title in _VOLUNTEER_TITLE.finditer(text.flat):
        if _WORK_TITLE.search(title.group()) and not denied(text, title.start(), title.end()):
            yield Match(title.start() + title.group().startswith("\n"), title.end())


_PAID_AFTER_ALL = re.compile(
    r"\b(?:is|are|be|were|fully|both) (?:fully |all )?paid (?:at|in|for|by|per|as|like|\d)|paid (?:trial|test|shift|"
    r"day)|"
    r"probation|trial (?:employment|period)|training|orientation|induction|no unpaid|never unpaid|unpaid (?:leave|"
    r"overtime|lunch|break|holiday|time)|"
    r"no (?:agency|hidden|joining|registration) fee|volunteers"
)
_ANY_MONEY = compiled(r"<money>|salary|wages?|hourly|competitive|pay rate|per hour")
_AFTER_HIRING = re.compile(
    r"probation|familiari|training|orientation|induction|onboarding|qualifying|nesting|boot ?camp"
)


def _brief(text: Text, match: Match) -> bool:
    lengths = [p.hours for p in periods(text.sentence(match.start))]
    return bool(lengths) and max(lengths) <= _BRIEF_HOURS


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


_ASKED = (
    r"must|need(?:s|ed)? to|have to|has to|required|requires?|willing(?:ness)?|able|ability|expected|expects?|"
    r"prepared|should|will|shall|be|flexib\w{2,6}|can|want|wanted|ready|comfortable|happy|available|availability|"
    r"agree|demands?|expectation|commit\w{0,6}|open to|anticipate|mean|means|you|your"
)
_ODD_HOURS = (
    r"(?:non-?traditional|irregular|extended|unsoci(?:al|able)|anti-?social|long|longer|odd|extra|additional|"
    r"unusual|late|all|crazy|unlimited|non-?standard|excessive|punishing|gruelling|grueling|brutal|after|out of|"
    r"outside (?:of )?(?:normal|office|regular|business|core|contracted|working)|beyond (?:normal|regular|"
    r"contracted|business|office|your|the (?:normal|standard|regular)))[- ](?:[\w'-]+ )?hours|late nights?|"
    r"(?:late |long )?(?:nights|evenings)(?:,| and| &|/| or)* ?(?:and |or |& )?(?:weekends|holidays|weekend work|"
    r"saturdays)|weekends (?:and|&|or|,) (?:[\w'-]+ )?(?:evenings|nights|holidays|late)|(?:all|any) hours|"
    r"12-hour days|fourteen-hour days|twelve-hour days|1[0-6][- ]hour days?|long days|(?:six|seven|6|"
    r"7)[- ]days?(?: a| per|/)? ?week|(?:nights?|evenings?) and (?:weekend|sunday|saturday)s?"
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
    r"(?:available|availability|reachable|contactable|on[- ]call|accessible|phone on|answer\w{0,3}|respond\w{0,3}|"
    r"monitor|checking|check|duty|standby|stand-by|switched on|reply|replies) .. (?:24 ?/ ?7|24x7|at all (?:times|"
    r"hours)|day (?:and|or) night|any (?:time|hour)|all hours|night and day|every hour|seven days|7 days|"
    r"nights? (?:and|or) weekends?|even(?:ing)?s? and weekends?|weekends|holidays|late at night|after (?:hours|"
    r"midnight|work)|in the (?:evening|night)s?|sundays?|vacations?|365|always|on leave|past midnight|"
    r"bank holidays)",
    r"(?:24 ?/ ?7|24x7|you are always|be always|always (?:be )?|constantly|at all times|day and night|"
    r"permanently) ?(?:[\w'-]+ )?(?:available|availability|on[- ]call|reachable|contactable|accessible|online|"
    r"switched on|mentality|commitment|attitude)",
    r"no (?:set|fixed|normal|regular|official|limit (?:to|on) (?:the |your )?)(?: ?(?:[\w'-]+ )?)hours|"
    r"hours (?:have|know) no (?:limit|end)|no limit (?:to|on) (?:the |your |working )*hours|(?:don't|do not|never|"
    r"nobody|no one) (?:[\w'-]+ )?(?:count|counts|counting|watch|watches|look at|looks at) (?:the |our |their |"
    r"your )?(?:hours|clock)",
    r"(?:clock[- ]?watchers?|nine[- ]to[- ]five(?:rs?)?|9[- ]?(?:to|-)[- ]?5(?:ers?)?|(?:a )?(?:typical |"
    r"standard |regular |normal )?(?:9|nine)(?:am)?[- ](?:to|-)[- ](?:5|five)(?:pm)?(?: job)?)(?: \w+)? .. (?:not|"
    r"need not|needn't|don't|no|isn't|aren't|won't|elsewhere|look away|wrong|mentality|please|avoid)",
    r"(?:not|isn't|never|no|don't) (?:[\w'-]+ ){0,3}(?:9[- ]?(?:to|-)[- ]?5|nine[- ]to[- ]five|9-5er|"
    r"clock[- ]?watch\w{0,4}|clock in and out|leave at (?:five|5|six|6))",
    r"(?:work|stay|keep going|here|on site|in the office|at it|shift|day|you) .. (?:until (?:the )?(?:job|work|it|"
    r"everything|they|task|last|project|orders?) (?:is|are|gets?|has been|'s)? ?(?:all )?(?:done|finished|"
    r"complete|perfect|leaves?|gone)|till (?:it's|the job is|everything is) (?:done|finished))",
    r"(?:family|everyone|everybody|we all|team|staff|you|all hands|people) .. (?:come|comes|came|work|works|"
    r"pull\w{0,3}|step\w{0,2}|help\w{0,3}|pitch\w{0,2}|called|call)(?: in)? .. (?:day off|days off|days? of rest|"
    r"rest days?|holidays?|weekends? off|free (?:days?|time|weekends?|evenings?)|their own time|off days?)",
    r"(?:no|few|rare|rarely|hardly any|forget|without|never|not|one|cancel|cancelled|give up|sacrifice|miss|"
    r"expect no) (?:[\w'-]+ ){0,3}(?:days? off|weekends? off|holidays|lunch breaks?|breaks|time off|evenings off|"
    r"free weekends|life outside|personal life|work[-/ ]life balance|sick days)",
    r"(?:work|works|working|open|job|here|shifts?|on|rota|schedule|days) .. (?:seven days a week|7 days a week|"
    r"six days a week|6 days a week|7 days per week|6 days per week|every weekend|every saturday and sunday|"
    r"(?:six|seven|6|7)[- ]day (?:work ?)?weeks?)",
    r"(?:expect|expects|expected|prepared|take|need|there(?:'ll| will) be|you(?:'ll| will)? (?:get|have|be)|ready|"
    r"used to|mind|happy|cheerful|"
    r"answer\w{0,3}|reply|replies|respond|read|must|will|and so (?:do|will|should)) && (?:messages?|calls?|texts?|"
    r"e-?mails?|pings?|rings?|slack|whatsapps?|phone) && (?:(?:9|10|11|12|nine|ten|eleven|twelve|[1-5]|one|two|three|"
    r"four)"
    r"(?::\d\d)? ?(?:at night|a\.?m\b\.?|in the (?:night|small hours|middle)|o'clock at night)|(?:9|10|11) ?p\.?m\b|"
    r"(?:dead|middle) of the night|small hours|after (?:dark|dinner|bedtime|midnight)|on (?:sundays?|holidays?|your "
    r"holiday|your wedding|leave)|at night|day and night|while you sleep)",
    r"(?:need|needs|want|wants|like|insist|prefer|expect|hop(?:e|ing)|plan|if you|anyone who|people who|those who) .. "
    r"(?:switch|turn|log|clock|shut|finish|leave|go home|be home|see|watch|count)(?:s|es|ing)? .. (?:off|out|five|six|"
    r"on "
    r"time|evenings?|dinner|clock|bedtime|weekends?|hours|kids|children|daylight|family) .. (?:(?:isn't|not|won't|"
    r"never|"
    r"don't|doesn't|aren't) (?:[\w'-]+ ){0,3}(?:for you|last|work|fit|apply|belong|the (?:place|job|one|person|right)|"
    r"stay|make it|survive|us)|elsewhere|wrong (?:place|job)|look away|keep (?:looking|scrolling)|disappointed)",
    r"(?:up|in|here|open|work\w{0,3}|office|shop|desk|go|on|day|days|hours|shifts?|start|run|"
    r"runs) .. (?:(?:from )?(?:seven|"
    r"eight|nine|ten|six|7|8|9|6|10)(?: ?a\.?m\.?| in the morning|:\d\d)? (?:to|till|until|through to) (?:nine|ten|"
    r"eleven|"
    r"midnight|9|10|11|late|whenever)(?: ?p\.?m\.?| at night|:\d\d)?) && (?:six|seven|most|every|usual\w{0,2}|daily|"
    r"that's|deal|week|normal\w{0,2}|norm|saturdays?|sundays?|days)",
    r"(?:sun|sunrise|dawn|daylight|cleaners|moon|birds|lights) && (?:come up|comes up|rise|rises|set|sees?|seen|see|at|"
    r"until|till|still|switch) && (?:office|desk|work|laptop|leave|site|studio|shop) && (?:week|often|twice|usual|"
    r"season|"
    r"nights?|month|normal|most|every|we|you)",
    r"(?:whole|all|entire|full|every (?:minute|hour|waking hour)) of (?:his|her|their|your|the) (?:time|day|life|"
    r"waking "
    r"hours|days|hours) && (?:day and (?:by )?night|by night|service|weekends?|at any (?:time|hour)|disposal|devote)",
    r"(?:whatever|whichever|however many|as many|any|all the|such) (?:long )?(?:hours|evenings|weekends|nights) "
    r"(?:[\w'-]+ ){0,5}(?:demands?|requires?|needs?|takes?|asks?|wants?|dictates?|calls? for|necessary|needed|comes?)",
    r"(?:stay|stays|staying|remain|work|works|working|continue|be present|come in|attend) .. (?:back|on|late|behind|"
    r"longer|additional|extra|further|saturdays?|sundays?|weekends?|holidays?|beyond|past|over) .. (?:without|no|not|"
    r"never|nor|for) (?:[\w'-]+ ){0,3}(?:pay|payment|paid|remuneration|compensation|overtime|allowance|lieu|free|claim|"
    r"charge|extra)",
    r"(?:puts?|comes?|place|placed|is|ranks?) (?:the )?(?:work|job|business|company|project|firm) (?:first|above|"
    r"before|"
    r"ahead)|work (?:comes|is|goes) (?:always )?(?:first|before (?:all|every|home|family|life))|(?:at|to) (?:our|"
    r"the (?:company|firm|employer|family|owner|client)'?s?|his|her|their|my) (?:\w+ )?(?:disposal|beck and call)|"
    r"beck and "
    r"call",
    r"(?:people|those|anyone|anybody|staff|colleagues|whoever|someone|somebody|types|folk) (?:who )?(?:watch\w{0,3}|"
    r"count\w{0,3}|eye\w{0,3}|look\w{0,3} at|glance) (?:at )?(?:the|their|his|her) (?:clock|hours|watch)",
    r"(?:awake|up|working|online|works?|on it) (?:[\w'-]+ ){0,3}(?:awake|up|working|online|on it)?,? (?:and )?(?:so|"
    r"then) "
    r"(?:are|do|will|must|should) you",
    r"(?:live and breathe|eat,? sleep|sleep (?:under|at|in) (?:your|the) (?:desk|office)|sleep when|"
    r"all-?nighters?|burn(?:ing)? the midnight oil|workaholics?|first (?:one )?in,? (?:and )?last (?:one )?out|"
    r"work is (?:your|our) life|this job is your life|nights? and days?|hustle (?:24|around|all))",
    r"(?:everybody|everyone|we all|the (?:whole )?team|you|people here|all of us) (?:also |always |often |"
    r"regularly |happily )?(?:work|works|working|come in|comes in) (?:on )?(?:saturdays?|sundays?|weekends|"
    r"evenings|nights|late|at night|every (?:weekend|saturday|sunday)|through (?:the )?(?:weekend|night|lunch))",
    r"(?:family|everyone|everybody|colleagues?|team|people|you|we) .. (?:comes?|come|called|pops?|pop|drops?|"
    r"works?) in .. (?:its|their|your|our|his|her|a|any) (?:[\w'-]+ )?(?:days? off|rest days?|free (?:day|time|"
    r"weekend)s?|holidays?)",
    r"(?:evenings?|weekends?|holidays?|nights|sundays?|free time|private life|spare time|vacations?|days off|"
    r"family time|social life) && (?:belongs? to (?:us|the|work)|are ours|is ours|free for (?:us|work|the)|forget|"
    r"give up(?! to)|gives? way|sacrific\w{1,3}|short|say goodbye|gone|cancel\w{0,4}|come second|comes second|"
    r"on hold|"
    r"work through|wait|don't exist|a luxury|off the table)",
    r"(?:[5-9]\d|1[01]\d|fifty|sixty|seventy|eighty|ninety)(?:[- ]five)?\+?[- ](?:hours?|hrs) && week\w{0,2} "
    r"&& (?:normal|unusual|usual|"
    r"standard|expect\w{0,3}|average|typical|common|routine|rule|nothing|often|regular\w{0,2})",
    r"(?:we|you|nobody|no one) (?:[\w'-]+ )?sleeps? (?:in|after|when|later|next|once)|(?:not|"
    r"no) entitled to (?:[\w'-]+ ){0,3}(?:payment|pay|compensation|overtime) (?:for|beyond)",
    r"(?:phone|mobile|laptop|e-?mails?|slack|messages|pager) .. (?:on|answered|checked|beside you|in reach|"
    r"with you|open|read) .. (?:at night|night and day|evenings|weekends|holidays?|after hours|always|sundays?|"
    r"on leave|day off|in bed|all night|at all times)",
    r"(?:nobody|no one|no-one|none of us|you do not|you don't) (?:[\w'-]+ ){0,2}(?:goes|go|leaves?|"
    r"going) home (?:[\w'-]+ ){0,3}(?:until|before|till|when|early|at|on time|$|$)|when (?:a|the|"
    r"there is a) (?:deadline|launch|release|order|rush)[^\n.;]{0,30} (?:nobody|no one) (?:goes home|leaves|"
    r"sleeps)",
    r"(?:phone|calls?|called|e-?mails?|messages?|texts?|ring\w{0,3}|woken|page[rd]?) && (?:(?:\d{1,2}|two|three|four|"
    r"five|one|midnight) ?(?:a\.?m\b|in the (?:morning|night)|o'clock in the morning)|(?:dead|middle) of the night|"
    r"midnight|christmas|new year's|on (?:your )?(?:holiday|vacation|honeymoon)|at dinner|in bed|while you're "
    r"away|on your days? off) && (?:expect\w{0,3}|answer\w{0,3}|pick\w{0,3} up|will|must|should|'ll|need|reply|"
    r"ready|used to|normal|happens|part of)",
    r"(?:from|between) (?:the )?(?:minute|moment|time|second|hour) (?:that )?you (?:wake|get up|open your eyes)|from "
    r"(?:dawn|sunrise|morning) (?:to|till|until) (?:dusk|midnight|night|late|whenever)|from (?:first light|early|"
    r"five|six|5|6)[^\n.;]{0,15} (?:to|till|until) (?:late|midnight|ten|eleven|10 ?pm|11 ?pm|whenever)|until the "
    r"(?:small|early) hours|morning,? noon and night",
    r"(?:evenings?|weekends?|nights|holidays) (?:[\w'-]+ ){0,4}(?:is|are) (?:exactly |just |often )?(?:when "
    r"(?:you|we|it|"
    r"the)|the busiest|included|ours)|(?:no|without|isn't|not)(?: [\w'-]+){0,6} off[- ]switch|never (?:really |"
    r"truly |fully )?"
    r"(?:off|switch(?:es|ed)? off|logs? off|clocks? off|unplugs?|disconnects?)|always[- ]on (?:role|job|mentality|"
    r"culture|position|attitude)|(?:live|living|live in|sleep) at (?:the |our )?(?:office|work)",
    r"(?:work|job|company|business|launch|project|role|shop|client|start-?up)(?:'s)? (?:[\w'-]+ "
    r"){0,3}(?:comes? (?:first|"
    r"before)|is your (?:life|first priority|only priority)|takes over|swallows|takes priority over|always first)"
    r"(?! responders?)",
    r"(?:six|seven|6|7) days (?:a|per|every) week|doubles (?:when|if|most|every)|back[- ]to[- ]back (?:shifts|"
    r"doubles)",
    r"work(?:s|ing)? (?:[\w'-]+ )?(?:as (?:many|long) (?:[\w'-]+ )?(?:hours )?as|the hours|all the hours|"
    r"such hours|any hours|however (?:many|long)|whatever hours|as many hours) .. (?:takes?|needed|required|"
    r"necessary|demands?|ask|god sends|needs?)",
    gap=50,
    plain=True,
    unless=r"(?:early|late|night|day) (?:or (?:the )?(?:early |late |night )?)?shifts?|see (?:how|if|whether)|"
    r"(?:don't|do not|never|nobody|no one) (?:[\w'-]+ )?(?:answer|reply|check|read|"
    r"call)|<policy>|night team|if (?:that|it) suits|whenever you (?:like|want|please)|mornings (?:only|\d)|open "
    r"24/7|24/7 (?:operation|facility|"
    r"environment|support centre|support center|business|"
    r"production|plant|store|hospital|gym|access|site|customer support|coverage|service|services|"
    r"monitoring|emergency)|paid (?:double|time|overtime|extra|at)|time and a half|double time|in lieu|"
    r"overtime (?:paid|rate|pay)|never work|not expect|don't expect|nobody (?:works|answers)|"
    r"no one (?:works|answers)|we (?:do not|don't) (?:work|answer|expect|call)|not (?:expected|required|"
    r"asked) to|no need to|shift (?:pattern|allowance|premium)|rotating|rota of|4[- ]on|four on|"
    r"availability (?:of|for (?:our|the|all)) (?:[\w'-]+ ){0,2}(?:users|systems?|servers?|services?|"
    r"platform|site|customers)|servers? with|systems? with|(?:saturdays?|sundays?|weekends) (?:is|"
    r"are) paid|shifts? (?:from|are|of)|(?:support|service|help ?desk|system|platform|data|information|"
    r"tools?|products?|website|app|portal|resources|network|employee assistance|counsell?ing|eap|"
    r"gp) (?:[\w'-]+ ){0,3}(?:is |are )?(?:available )?(?:24/7|around the clock|24x7|at all times)|"
    r"(?:ensure|maintain|high) [a-z ]{0,30}availability|uptime|paid (?:vacation|holidays|time off|sick)|"
    r"work-?life balance (?:is|and|matters|for|you)|unlimited|generous|weekends? (?:are )?(?:free|off)|"
    r"no weekends?|no (?:evening|night|late|weekend)|confidential\w*|health and safety|"
    r"at all times (?:comply|maintain|act|be|use|wear|ensure|observe)|customers? (?:can|may|needs)|"
    r"(?:plant|line|mill|site|ward|hospital|factory|kitchen|control room|warehouse|port|depot|station|home|hotel|"
    r"centre|center|service|furnace|bakery|machines?) (?:[\w'-]+ ){0,2}(?:runs?|is staffed|operates?|never (?:stops|"
    r"closes))|old (?:place|job|boss|firm|company)|last (?:job|employer|place|boss)|previous "
    r"(?:job|employer)|elsewhere they|other (?:firms|places|companies)|switched off at|"
    r"loss of (?:days|time)|residents|deliver whatever|minimum of|no fewer|holidays? (?:entitlement|"
    r"allowance)|days off (?:per|a|in|each) (?:week|month)|no more than|rota'?d|paid days? off|(?:get|have|"
    r"take) (?:a|the next|another) (?:day|morning) off|(?:open|operates?|runs?|running|operation|operating|"
    r"business|24 hours a day,?) (?:is )?(?:six|seven|6|7) days|(?:shop|store|office|clinic|centre|center|"
    r"line|desk) (?:is )?open|emergency contact|vaccin\w*|notify|per week off",
)
_ALL_IN = phrases(
    r"(?:additional|extra|longer|further|more|outside|beyond|over and above|in excess of|such|any|"
    r"exceed\w{0,3}) (?:[\w'-]+ ){0,5}"
    r"(?:hours?|time|day|week|schedule) && (?:(?:not|n't|nor|never|no) (?:[\w'-]+ ){0,3}(?:entitled|eligible|paid|"
    r"receive|"
    r"compensated|remunerated|attract|claim|earn|right) ?(?:[\w'-]+ ){0,4}(?:overtime|pay\w{0,4}|compensation|"
    r"remuneration|"
    r"for (?:it|this|that|them|those|such))?|no (?:further|additional|extra|overtime|separate|"
    r"other) (?:[\w'-]+ )?(?:pay|payment|"
    r"compensation|remuneration|allowance)|takes? (?:full )?account of|(?:is|are|been|deemed) (?:included|compensated|"
    r"covered|"
    r"reflected|contemplated) (?:in|by|within)|ineligible for overtime|without (?:further|additional|extra|any|"
    r"overtime) "
    r"(?:[\w'-]+ )?(?:pay|payment|compensation|remuneration)|salary (?:already )?(?:reflects|includes|covers|"
    r"compensates)) && "
    r"(?:expected|required?|requires|may|must|shall|will|necessary|needed|agrees?|demand\w{0,3}|asked)",
    plain=True,
    across=True,
    spread=330,
    unless=r"<policy>|discontinue|cancell?ed|leave|vacation|holiday pay|bonus|severance|terminat\w*|expenses|notice|"
    r"benefits|insurance|lunch|"
    r"(?:paid|compensated|remunerated) (?:at|with|for)|time and a half|time off in lieu|toil|unless agreed|studies|"
    r"training|"
    r"customers?|clients?|travel time|interview|incentive|equity|shares|confidential\w*|invention\w*|liab\w*|indemn\w*",
)
_LONG_DAYS = phrases(
    r"(?:whatever|any|all|such) (?:additional|extra|further|other) hours (?:[\w'-]+ ){0,4}(?:needed|required|"
    r"necessary|demanded|called for|takes?)",
    r"(?:saturdays?|sundays?|weekends?|evenings) (?:are|is) (?:[\w'-]+ )?(?:team|work|working|normal|office|launch|"
    r"delivery|standard|ordinary) days?",
    r"(?:pick up|answer\w{0,3}|reply|respond|jump|there|ready|available|come) .. (?:whatever|whichever|"
    r"no matter) (?:the|what) (?:hour|time|day)",
    r"(?:from )?(?:6|7|8|six|seven|eight)(?: ?a\.?m\.?)? (?:to|till|until) (?:7|8|9|seven|eight|"
    r"nine)(?: ?p\.?m\.?)? (?:[\w'-]+ ){0,2}(?:is|are|as) (?:[\w'-]+ )?(?:normal|"
    r"standard|usual|typical|common|the norm|the rule|the deal)",
    r"(?:most of us|all of us|we all|we|everyone|everybody|the (?:team|others)|people|you) (?:[\w'-]+ ){0,2}(?:do|"
    r"does|work|works|put "
    r"in|puts in|pull|pulls|clock|clocks|average|averages|easily do) (?:about |around |closer to |up to |over |"
    r"nearer )?(?:5\d|6\d|7\d|8\d|"
    r"fifty|sixty|seventy|eighty)(?:-plus|\+|-odd)?(?= (?:hours?|and|or|in|a week|most|when|without)|[.,;!]|$|\n)",
    r"(?:rarely|never|seldom|hardly ever|not|not often|don't|nobody) (?:[\w'-]+ ){0,4}(?:before|until|till|"
    r"by) (?:eight|nine|ten|eleven|"
    r"midnight|8|9|10|11)(?! (?:a\.?m|in the morning|days|weeks|months))",
    r"(?:lock(?:s|ing)? up|finish(?:es|ing)?|leave|leaves|go home|close|closes|done|wrap up|knock off|home|"
    r"out) (?:[\w'-]+ ){0,2}(?:at|"
    r"around|about|by|towards|after|till|until) (?:11|eleven|midnight|12|1|one|2|two|3|three)(?::\d\d)? ?(?:p\.?m|"
    r"a\.?m|in the "
    r"morning|at night)? && (?:open|opens|start|starts|in|begin|begins|from|arrive) (?:[\w'-]+ )?(?:at|from|around|"
    r"by)? ?(?:6|7|8|9|six|"
    r"seven|eight|nine)",
    r"(?:long|unsocial|late|endless) hours && (?:in mind|set|reflects?|expect|price|come with|"
    r"part of) && (?:no overtime|salary|pay|"
    r"deal|game|job)",
    r"(?:home|finish|finished|done|leave|off|day ends|shift ends|go) (?:only )?(?:when|once|"
    r"after) (?:[\w'-]+ ){0,4}(?:last|everything|all|job|"
    r"work|task|orders?|parcels?|line|queue|route|truck|shop|boss|guest|drop) (?:[\w'-]+ ){0,3}(?:done|finished|"
    r"cleared|out|delivered|empty|"
    r"gone|home|leaves|is)",
    r"(?:stay\w{0,3}|remain\w{0,3}|work\w{0,3}|keep going|on) (?:[\w'-]+ ){0,2}(?:until|"
    r"till) (?:[\w'-]+ ){0,4}(?:cleared|delivered|empty|out of the "
    r"door|sorted|packed|closed|gone home|served|shipped)",
    r"(?:phone|mobile|pager|laptop) (?:[\w'-]+ ){0,2}(?:by|under|beside|next to|on|in) (?:the|your) (?:bed|pillow|"
    r"bedside|plate|nightstand|shower|"
    r"pram|dinner table)",
    r"(?:nobody|no one|no-one|none of (?:us|them)|i haven't|we haven't|hasn't|haven't) (?:[\w'-]+ ){0,4}(?:had|seen|"
    r"got|taken) (?:a|one|any|their) "
    r"(?:\w+ )?(?:sunday|saturday|weekend|evening|day off|holiday|break|friday night)s?(?: off)?(?: since| in| for|"
    r"[.,;!]|$|\n)",
    r"days? off (?:[\w'-]+ ){0,5}(?:every (?:second|third|fourth|other|few) (?:week|weeks|month)|once a month|"
    r"twice a month|now and then|if (?:we|"
    r"things|it)|when (?:things|it|possible|we))",
    r"on duty (?:when(?:ever)?|while|as long as|day and night|night and day|all|at all|round|around)",
    r"(?:leave|leaves|finish|finishes|go home|out|off|done|home) (?:well |long |often |usually |mostly )?(?:after|"
    r"past|beyond) (?:seven|eight|nine|"
    r"ten|eleven|midnight|8|9|10|11)(?! (?:weeks|months|days|years|hours|minutes|a\.?m))(?: ?p\.?m\b)?",
    r"sleep(?:s|ing)? (?:[\w'-]+ )?(?:on the (?:couch|sofa|floor)|under (?:the|their|your) desks?|in the office)|"
    r"(?:six|seven) days .. in the "
    r"(?:office|shop|studio|lab)|in the (?:office|shop|studio|lab) (?:six|seven) days",
    r"(?:need|needs|want|wants|value|like|love|miss|expect)s? (?:your |their |free |a |to keep )*(?:evenings|weekends|"
    r"nights|sleep|work-life balance|"
    r"nine[- ]to[- ]five|holidays|predictable hours|free time|time off|sundays?|"
    r"a life)(?: [\w'-]+){0,4},? .. (?:isn't|is not|not|wrong|elsewhere|"
    r"won't)",
    r"forget (?:the )?(?:35|37|37\.5|38|39|40|forty|nine[- ]to[- ]five|9[- ]to[- ]5|eight)(?:[- ]hours?)?(?: a week|"
    r" weeks?)?",
    r"(?:contacted|called|phoned|reached|rung|available|reachable|contactable|on the phone|on hand) .. (?:outside|"
    r"beyond|out of) (?:[\w'-]+ "
    r")?(?:working |office |normal |business )?hours && (?:must|willing|expect\w{0,3}|holidays?|including|required|"
    r"prepared|will)",
    r"(?:laptop|phone|work|e-?mails?|files) (?:[\w'-]+ ){0,3}(?:with you |along )?(?:on|to|"
    r"during) (?:your )?(?:holiday|vacation|the "
    r"beach|leave|honeymoon|maternity leave)",
    plain=True,
    unless=r"<policy>|notice|per cent|years old|km|kilomet\w+|miles|customers?|clients?|guests?|wpm|words a minute|"
    r"paid at|"
    r"shift (?:pattern|allowance|premium)|open(?:s)? to|hear|reply|answer|decide|no need|never (?:call|contact|take)|"
    r"(?:don't|do not|not|nobody) (?:expect|want|take|takes|bring)|not expected|doors|deliver(?:y|ies)|calories|kg",
)
_NO_REST = phrases(
    r"(?:nobody|no one|no-one|none of (?:us|them|the \w+)|never|not one of us|hardly anyone|few of us|i haven't|we "
    r"haven't|nobody's|no one's) (?:[\w'-]+ ){0,4}(?:us(?:e|ed|es)|tak(?:e|en|es)|took|had|claimed|spent|finished) "
    r"(?:[\w'-]+ ){0,4}(?:holiday|holidays|leave|vacation|allowance|days off|day off|lunch|lunch break|breaks?|weekend|"
    r"sick day)",
    r"(?:rest days?|days off|weekends?|leave|holidays?|breaks?|time off|evenings?) (?:[\w'-]+ ){0,3}(?:may|can|will|"
    r"are|"
    r"is|get|gets|might|could)(?: be)? (?:[\w'-]+ )?(?:cancell?ed|withdrawn|revoked|recalled|called off|taken back|"
    r"refused|worked|suspended|moved|shortened|skipped|a luxury|rare|sacrificed)",
    gap=30,
    plain=True,
    unless=r"<policy>|in lieu|(?:another|other|new|next) (?:day|date)|carr(?:y|ied)|pay(?:ment)? in|paid out|"
    r"weekends? are|with your (?:agreement|consent)|may be taken|will be (?:paid|given)|customers?|guests|bookings?",
)
_MUST_ODD = phrases(
    rf"(?:{_ASKED}) .. (?:work\w{{0,3}}|available|availability|flexib\w{{2,6}}|commit\w{{0,4}}|put in|stay|hours|"
    rf"do|cover|schedule|shifts?|attend) .. (?:{_ODD_HOURS})",
    rf"(?:{_ASKED}) .. (?:{_ODD_HOURS})",
    rf"(?:{_ODD_HOURS}) .. (?:required|expected|a must|necessary|are normal|is normal|as (?:needed|required|"
    rf"necessary)|the norm|are part|is part|come with|standard|guaranteed|mandatory|when needed|will be|if needed|"
    rf"comes with|without (?:extra|additional) pay|unpaid|every)",
    gap=40,
    unless=r"<policy>|occasional(?:ly)?|rarely|paid (?:overtime|at)|overtime (?:is )?(?:paid|rate|available)|"
    r"time and a half|double time|in lieu|toil|shift (?:pattern|allowance|premium|differential)|"
    r"not (?:required|expected)|no (?:late|evening|night|weekend|unsocial|long)|compensat\w{2,5} for|"
    r"premium|enhanced|if (?:that|it) suits|(?:evening|weekend) (?:clinic|class|classes|courses?)|from time to time|"
    r"long-term|after[- ]hours (?:parking|gp|support line)|(?:open|"
    r"offers?|provides?) .. (?:hours)|flexible (?:working )?hours (?:to|for you|that)|"
    r"support (?:our )?customers|you never|we never|extra pay|volunteer|store (?:hours|is open)|"
    r"full-?time hours|optional|hours (?:available|on offer|if you want)|choose|if you (?:want|wish|like|"
    r"prefer)|rota(?:ting|tion)?|hourly",
)
_UNPAID_HOURS = phrases(
    r"(?:unpaid|un-paid|uncompensated|no (?:extra|additional|overtime) (?:pay|payment|compensation|money)|"
    r"no pay for|without (?:extra|additional|overtime|further|any (?:extra|additional)) (?:pay|payment|"
    r"compensation|remuneration|money)|no overtime (?:is )?(?:paid|pay)|not (?:extra )?paid for) .. (?:overtime|"
    r"hours|evenings?|weekends?|late|work|extra|stay\w{0,3})",
    r"(?:overtime|extra (?:hours|time|work|shifts|nights|evenings|days|saturdays|sundays)|additional (?:hours|"
    r"time|work)|hours|evenings?|weekends?|late finish\w{0,3}|stay\w{0,3} (?:late|on|behind)|saturdays?|sundays?|"
    r"after closing|closing up|clean-?up|cleaning down|setting up|prep(?:aration)?) .. (?:unpaid|un-paid|"
    r"uncompensated|(?:is|are|be|will be)? ?not (?:be )?(?:paid|compensated|remunerated|counted|recorded)|"
    r"isn't paid|aren't paid|won't be paid|no (?:extra|additional|overtime) (?:pay|payment|compensation|money)|"
    r"without (?:extra|additional|overtime|further|any|overtime) ?(?:extra |additional )?(?:pay|payment|"
    r"compensation|remuneration|money)|for (?:free|nothing|no extra)|included in (?:your|the) (?:salary|pay)|"
    r"covered by (?:your|the) (?:salary|pay)|at no (?:extra|additional)|no pay|off the clock|goodwill|"
    r"in your own time|on your own time)",
    r"(?:hours|overtime|evenings?|weekends?|public holidays|rest days?|such (?:additional |extra )?time|extra "
    r"(?:work|shifts)|after hours) .. (?:(?:not|no|nor|without|never) (?:[\w'-]+ ){0,4}(?:entitle\w{1,5}|receive|"
    r"eligible|claim|right|earn|attract|give rise)) .. (?:remuneration|pay|payment|compensation|overtime|allowance|"
    r"time off|money)",
    r"(?:waives?|forgoes?|gives? up|renounces?|relinquish\w{0,3}|opts? out of) (?:[\w'-]+ ){0,6}(?:overtime|"
    r"(?:payment|pay|claims?|compensation|remuneration) "
    r"(?:[\w'-]+ )?for (?:[\w'-]+ )?(?:hours|overtime|time|work)|rest "
    r"(?:breaks?|days?|periods?)|meal breaks?|maximum (?:weekly )?hours|additional (?:pay|compensation))",
    r"(?:no|without|nor|not any) (?:[\w'-]+ ){0,2}(?:remuneration|pay|payment|compensation|overtime|allowance|"
    r"supplement|"
    r"time off in lieu) .. (?:for|in respect of|due|payable|on account of|when|if) .. (?:hours|work|time|overtime|"
    r"evenings|weekends|saturdays?|sundays?) .. (?:excess|beyond|over|above|outside|additional|extra|more than|"
    r"exceed\w{0,3})",
    r"(?:hours|time|work|overtime) .. (?:excess|beyond|over and above|outside|additional|extra|exceed\w{0,3}|required|"
    r"necessary|needed) .. (?:without|no|nor|not|never) (?:[\w'-]+ ){0,4}(?:pay|payment|paid|remuneration|compensation|"
    r"overtime|allowance|lieu|remunerated|compensated)",
    r"no overtime (?:pay )?(?:is |will be |shall be )?(?:payable|paid|due|owed|compensat\w{1,4})|(?:overtime|"
    r"extra hours|hours (?:over|above|beyond) \w+) (?:is|are|will be|shall be) (?:not payable|not paid|unpaid|"
    r"not compensated)",
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
    unless=r"(?:position|role|internship|placement) is unpaid|see (?:how|if|what|whether)|<policy>|discontinue|"
    r"shall be cancell?ed|no unpaid|never unpaid|not expected|"
    r"unpaid (?:leave|lunch|meal|"
    r"break|family|parental)|lunch|"
    r"meal (?:break|period)|(?:holidays?|leave|sick)\w* (?:is |are )?unpaid|paid overtime|"
    r"overtime(?<!no overtime) (?:is|"
    r"will be) paid|vacation|time off|volunteer\w*|no (?:work|working) (?:off|without)|may not work|"
    r"required by law|not (?:allowed|permitted) to work|exempt|non-exempt|expenses|severance|"
    r"travel expenses|sick(?:ness)?|trial|internship|probation\w*|training|orientation|induction|interview|"
    r"unpaid absence|annual leave|(?:unpaid|free) trials",
)
_FORCED = phrases(
    r"(?:mandatory|compulsory|forced|obligatory|unlimited|heavy|constant|frequent|regular|significant|extensive|"
    r"lots of|required|involuntary) (?:[\w'-]+ )?overtime",
    r"overtime .. (?:mandatory|compulsory|obligatory|not optional|isn't optional|no choice|cannot be refused|"
    r"can't be refused|cannot refuse|without notice|not voluntary|a must|every (?:week|day|night|weekend)|"
    r"most (?:weeks|days|nights|weekends)|unlimited)",
    r"(?:must|have to|required to|expected to|obliged to|will be (?:required|expected|asked) to|need to|shall|"
    r"cannot refuse|may not refuse|can't (?:refuse|say no)) .. (?:work )?(?:overtime|extra (?:shifts?|hours)|"
    r"additional (?:shifts?|hours)|double shifts|longer hours|weekends when)",
    r"(?:refus\w{1,4}|declin\w{1,4}|saying no|turn\w{0,3} down) .. (?:overtime|extra (?:shifts?|hours)|"
    r"double shifts?) .. (?:dismiss\w{0,3}|misconduct|disciplin\w{1,5}|warning|not an option|terminat\w{1,4})",
    gap=50,
    plain=True,
    unless=r"<policy>|no (?:mandatory|compulsory|forced|overtime|required)|overtime (?:is |will be |are )?(?:paid|"
    r"voluntary|optional|available)|paid (?:overtime|at|double|time)|time and a (?:half|third|quarter)|"
    r"time-and-a-half|double (?:time|rate|pay)|1\.5x?|overtime (?:rate|pay|premium)|required by law|never|"
    r"occasional(?:ly)?|not (?:mandatory|compulsory|required|expected|obliged)|in lieu|toil|"
    r"compensat\w{2,5}|flsa|non-exempt|eligible for overtime|peak|month[- ]end|end of (?:the )?month|"
    r"seasonal|on occasion|holiday season|approv\w{1,4}|authori[sz]\w{1,4}|prior|report\w{0,4}|voluntary|"
    r"rare(?:ly)?|extra pay|monitor|track|schedule overtime|reduce overtime|manage overtime|"
    r"additional hours (?:if you|available)|premium",
)
_HOURLY = re.compile(r"(?:\$|£|€) ?\d[\d.,]{0,6} ?(?:-|to|/|per|an|a|p)?[^\n]{0,14}?(?:hr|hour|ph\b)")
_ON_CALL = phrases(
    r"(?:on[- ]call|standby|stand-by|(?:carry|hold|take) (?:the|a) (?:[\w'-]+ )?(?:pager|phone)|duty phone|"
    r"emergency phone|pager|call-?outs?|sleep-?ins?) .. (?:unpaid|un-paid|(?:not|isn't|aren't|"
    r"won't be) (?:[\w'-]+ )?(?:paid|compensated|remunerated)|no (?:extra|additional|separate)? ?(?:pay|payment|"
    r"compensation|allowance|money)|without (?:extra|additional|any|further)? ?(?:pay|payment|compensation|"
    r"allowance)|part of (?:your|the) salary|included in (?:your|the) (?:salary|pay)|covered by (?:your|"
    r"the) salary|for (?:free|nothing)|goodwill)",
    r"(?:on[- ]call|standby|stand-by|(?:carry|hold|take) (?:the|a) (?:[\w'-]+ )?(?:pager|phone)|duty phone|"
    r"call-?outs?) >> "
    r"(?:no (?:extra|additional|separate|further) (?:pay|payment|compensation|allowance|money)|nothing (?:is |"
    r"will be )?(?:extra|"
    r"added|more|on top)|without (?:extra|additional|further) (?:pay|payment|compensation)|part of (?:your|"
    r"the) salary)",
    r"(?:unpaid|un-paid|no (?:extra |additional )?(?:pay|payment|compensation|allowance) for|not (?:be )?paid for|"
    r"without (?:extra |additional )?(?:pay|compensation) for) .. (?:on[- ]call|standby|stand-by|call-?outs?|"
    r"pager)",
    gap=60,
    plain=True,
    unless=r"<policy>|no unpaid|never unpaid|unless you are called|paid allowance",
)


_OFF_HOURS = (
    r"evenings?|nights?|midnight|weekends?|sundays?|saturdays?|bank holidays?|public holidays?|holidays|(?:your |"
    r"annual )leave|day off|days off|weekly offs?|lunch(?:es)?|dinner|christmas|(?:9|10|11|nine|ten|eleven|"
    r"twelve)(?: ?p\.?m\.?| at night| in the evening| o'clock)|"
    r"after hours|small hours|(?:2|3|4|5|two|three|four|five) (?:a\.?m\.?|in the morning)|late|at (?:eight|nine|ten|"
    r"eleven|twelve)(?=[,.;]| and| most)|outside (?:of )?(?:office|working|business|normal) hours|vacation|sun "
    r"(?:go|come|set|rise)\w*|dark|bedtime|sunrise|dawn|round the clock|all hours|any hour"
)
_REACHED = (
    r"mails?|e-?mails?|phones?|calls?|rings?|messages?|laptops?|slack|whatsapp|texts?|desk|keyboard|office|online|"
    r"contactable|reachable|pick up|log(?:ged)? (?:in|on)|"
    r"on it|at it|screen|still here|project demand|launch\w{0,2}"
)
_AS_A_RULE = (
    r"must|have to|has to|need to|expect\w{0,3}|tend to|often|usual\w{0,2}|most (?:weeks|days|nights|of us)|always|"
    r"we love|love that|you are at|you're at|we're|we are|you'll be|will be|you will|you'd|should be ready|ready to|"
    r"willing|required|part of|comes with|prepared to|forget about|rarely|routine\w{0,2}|including|too|when a|"
    r"whenever|instant|deemed|standard|the norm|of course|promoted|whatever|as per|not unusual|not uncommon|happens"
)
_FAIR_HOURS = (
    r"<policy>|shifts? (?:pattern|allowance|premium|from|are|of|system)|(?:early|late|night|day) (?:or (?:the "
    r")?(?:early |late |night )?)?shifts?|rota\w*|roster\w*|time and a|double time|in lieu|toil|overtime (?:is |at |"
    r"rate|paid|pay)|paid (?:overtime|at|double|extra|for|leave|holidays?|vacation|time|sick)|"
    r"nobody is (?:asked|expected)|no one is (?:asked|expected)|not (?:expected|asked|required)|don't (?:expect|ask|"
    r"want|work|have)|do not (?:expect|ask|work)|(?:no|free|without) (?:evening|weekend|night|late|sunday|"
    r"saturday)\w*|weekends? off|weekends? (?:are )?free|"
    r"old (?:place|job|firm|boss)|last (?:job|place|firm|employer)|previous|elsewhere|other (?:firms|places|"
    r"companies)|used to|rare(?:ly used)?|occasional\w*|voluntar\w+|optional|flexib\w+|per cent|premium|hours (?:a|"
    r"per) week in total|"
    r"balance|generous|allowance|entitle\w*|customers?|guests?|patients?|residents?|students|children|clinic|"
    r"open(?:s|ing)? (?:until|till|late|to|hours)|team lunch|free lunch|lunch (?:on|with|every|vouchers?)|"
    r"subsidi\w+|christmas (?:party|shutdown|closure|bonus)|close (?:at|over|for)|"
    r"night team|part-?time|days? of (?:leave|holiday)|days' (?:leave|holiday)|unlimited|start(?:s|ing)? (?:on|"
    r"date)|interview|apply|deadline|reply (?:by|to)|offer|accept\w*|laptops? stay|compensat\w+ (?:for|by|with)|"
    r"public holidays? (?:are|off|is)|celebrat\w*|drinks|"
    r"sign\w*|before (?:monday|friday)|in addition to|plus (?:bank|public)|off on|annual leave (?:is|of|plus)|\d+ "
    r"days|volunteer\w*|weekend (?:clinic|trip|school)|scam|fraud"
)
_NOT_OUR_PLEA = (
    r"if you (?:want|wish|like to|prefer)|call (?:now|us|me)|[\[]|every (?:third|fourth|fifth|sixth|other)|weekend "
    r"in (?:<number>)|day off for|a day off|moves? data|support is shared|hotline"
)
_AFTER_DARK = phrases(
    rf"(?:{_OFF_HOURS}) && (?:{_REACHED}) && (?:{_AS_A_RULE})",
    spread=120,
    unless=rf"{_FAIR_HOURS}|{_NOT_OUR_PLEA}",
)
_OWN_LIFE = (
    r"(?:private|social|personal|family|love|home) life|work[- ]life balance|evenings|weekends?|free time|spare "
    r"time|hobbies|sleep|lunch(?: breaks?)?|dinner|kids|children|girlfriend|boyfriend|days? off|holidays|gym|"
    r"other (?:commitments|obligations|plans|interests)|five o'clock|nine[- ]to[- ]five|9[- ]to[- ]5|regular hours|"
    r"predictable hours|bedtime|sundays?|saturdays?|all your time|sun (?:go|come|set|rise)\w*|daylight|"
    r"clock(?:ing)? (?:off|out)|stopwatch|a life"
)
_GIVES_WAY = (
    r"forget|back seat|backseat|goodbye|second place|comes second|come second|sacrific\w{1,3}|give up|gives? way|on "
    r"hold|rarely (?:see|get|have)|seldom|never (?:see|get|have)|not (?:the|a) (?:job|place|role)|not for (?:you|"
    r"people)|isn't for|scroll on|look elsewhere|"
    r"keep (?:scrolling|looking)|do yourself a favou?r|no other|at the keyboard|at your desk|at the desk|overrated|"
    r"luxury|for (?:the )?weak|kiss|miss (?:your|the|a)|apply elsewhere|wrong (?:job|place)|need not apply|don't "
    r"bother|please don't|no such thing|take up all|"
    r"swallow|eats? (?:your|up)|don't (?:exist|believe|do)|can wait|cup of tea|means? (?:something|anything|a lot|"
    r"that much)|(?:doesn't|don't) know|neither will you|is for (?:later|others|other|people|losers)|not our thing|"
    r"retire|what's that"
)
_NO_OWN_LIFE = phrases(
    rf"(?:{_OWN_LIFE}) && (?:{_GIVES_WAY})",
    plain=True,
    spread=90,
    unless=rf"{_FAIR_HOURS}|think|sleep on|decision|decide|can't wait|never miss|don't wait|give up to|should never|"
    rf"(?:will|'ll|must|do|does|should|have to) (?:not|never) (?:[\w'-]+ )?(?:sacrific|give up|miss|cancel)|nobody "
    rf"(?:[\w'-]+ )?(?:sacrific|give|miss|cancel)\w*|without (?:sacrific|giving|missing)\w*",
)
_LONG_FIGURES = phrases(
    r"(?:beyond|outside|in excess of|exceeding|over and above|additional|extra|further|such) (?:[\w'-]+ "
    r"){0,3}(?:hours|time|attendance|work|schedule|duty) && (?:no|without|neither|not|nor|waives?) (?:[\w'-]+ "
    r"){0,4}(?:additional|further|extra|separate|overtime|entitle\w{1,4}|claim|due|payable|attract) ?(?:[\w'-]+ "
    r"){0,3}(?:remuneration|pay|payment|compensation|allowance|claim|paid)",
    r"(?:nine|ten|eight|seven)-to-(?:nine|ten|eleven|late|midnight)(?: place| job| shop| outfit| days?)?|sleep "
    r"(?:three|four|five|3|4|5) hours|(?:bill|billed|billable)(?: at least| around| about)? (?:2[,.]?[2-9]\d\d)|"
    r"(?:don't|do not|never) believe in (?:working |office |fixed |set )?(?:hours|weekends|overtime|clocks|"
    r"holidays)|takes? what (?:it|they) takes?|(?:knows?|know|respects?) no (?:weekends?|holidays|hours|calendar|"
    r"clock|sundays?)|(?:doesn't|don't|do not|does not) (?:know|respect|keep) (?:the |a |any )?(?:calendar|clock|"
    r"office hours|weekends?)|opening and closing|from open to close",
    r"(?:timings?|working hours|hours|duty|working time|work)(?: time)?:? (?:from |are |is )?(?:6|7|8)(?::\d\d)? "
    r"?a\.?m\.? ?(?:to|-|till|until) ?(?:8|9|10|11)(?::\d\d)? ?p\.?m",
    r"so you (?:are|do|will|must) too",
    r"(?:on call|friday|sunday|saturday) .. without (?:overtime|extra)",
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|1[0-8])[- ]hours? (?:days?|shifts?|"
    r"stretch\w{0,2}) && (?:normal|usual|expect\w{0,3}|often|launch\w{0,2}|meant|mean|weeks?|month|season|common|"
    r"standard|happen|most|regular\w{0,2})",
    r"from (?:breakfast|seven|six|eight|opening|dawn) (?:until|till|to) (?:[\w'-]+ ){0,3}(?:shuts?|closes?|closing|"
    r"leaves?|midnight|ten|eleven) && (?:every|each|all|most|daily|seven|six|no)",
    r"(?:six|seven|6|7) days (?:out of|in|of) (?:seven|7|every)|(?:5[05]|60|65|70|75|80|90)\+(?= (?:in|a|per|hours|"
    r"hrs|each|most|every|when|during))",
    r"(?:no|without|isn't any|don't do|never any|not a) (?:[\w'-]+ )?(?:clock(?:ing)?[- ](?:off|out)|knocking[- "
    r"]off|finishing time|closing time|quitting time|end time|stop watch|home time)|stop when (?:the |your "
    r")?(?:founder|boss|owner|chef|client|director|manager) (?:stops|goes|leaves|says)",
    r"(?:salary|pay|wage|remuneration|compensation) .. (?:inclusive of|includes?|deemed|compensates for|takes "
    r"account of) .. (?:all|any|whatever|every) (?:[\w'-]+ )?(?:hours|overtime|evening|weekend)",
    r"(?:evening|weekend|overtime|night|additional|extra|sunday|saturday|holiday)s?(?: and \w+)? (?:work|hours|duty|"
    r"duties|shifts?|time) .. (?:deemed|remunerated|compensated|included|covered|paid for|rewarded) .. (?:by|in|"
    r"within|through|with) (?:the |your )?(?:basic |base |monthly |annual |agreed |"
    r"above |normal )?(?:salary|pay|wage|remuneration)",
    r"(?:no other (?:commitments|obligations|interests|plans)|take(?:s)? up all (?:of )?your time|your whole "
    r"(?:life|time|week)|all your (?:waking )?(?:time|hours|energy)|live for (?:the|this) (?:job|work|company)|"
    r"married to (?:the|your) (?:job|work)|(?:nobody|no one|those|people) (?:[\w'-]+ )?(?:left|leaves?|"
    r"leaving) at (?:five|six|5|6) (?:[\w'-]+ ){0,3}(?:promoted|not|never|lasts?|stays?))",
    gap=40,
    plain=True,
    unless=_FAIR_HOURS,
)


def overwork(text: Text) -> Iterator[Match]:
    """Long, unlimited, unpaid or always-available hours are demanded."""
    yield from _UNPAID_HOURS.matches(text)
    yield from _ALWAYS.matches(text)
    yield from _NO_REST.matches(text)
    yield from _LONG_DAYS.matches(text)
    yield from _ALL_IN.matches(text)
    if text.kind != "contract":
        yield from _MUST_ODD.matches(text)
    for group in (
        (_NO_OWN_LIFE, _LONG_FIGURES) if text.kind == "contract" else (_AFTER_DARK, _NO_OWN_LIFE, _LONG_FIGURES)
    ):
        yield from group.matches(text)
    yield from _long_weeks(text)


_NOT_A_WEEK = re.compile(
    r"\bno(?:t|body)?\b|never|(?:don|won|doesn|isn)'t (?:[\w'-]+ ){0,2}(?:work|do|expect|ask|want)|save|saves|"
    r"up to|maximum|max\b|cap(?:ped)?|limit|per (?:month|pay period)|leave|pto|instead of|used to|from \d|reduc|"
    r"cut|overtime (?:is|paid|after|rate)|time and|beyond \d|over \d\d hours|in excess|paid for|every hour|"
    r"each hour|optional|if you (?:want|wish)"
)


_CAPPED = re.compile(
    r"max|at (?:the )?most|limit|paid (?:at|over)|overtime (?:is|paid|after|rate)|optional|if you (?:want|wish)|"
    r"is not|never|rare"
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


_OPEN_LEAVE = phrases(
    r"(?:unlimited|uncapped|limitless|open|flexible|untracked|unmetered|take[- ]what[- ]you[- ]need|"
    r"as much) (?:[\w'-]+ ){0,2}(?:pto|vacation|holidays?|leave|time[- ]off|time off|days off|annual leave|"
    r"paid time)",
    r"(?:pto|vacation|holidays?|leave|time off) (?:is|are|days are)? ?(?:unlimited|uncapped|untracked|not tracked|"
    r"flexible)",
    unless=r"minimum|at least|average|<policy>",
    severity="note",
)


def leave_undefined(text: Text) -> Iterator[Match]:
    """Leave is unlimited with no minimum named."""
    yield from _OPEN_LEAVE.matches(text)
