"""Work without pay before or instead of a job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.denial import denied
from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import compiled, phrases
from offer_eval.core.red_flags.words.quantities import periods

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
