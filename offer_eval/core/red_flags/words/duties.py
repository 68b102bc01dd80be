"""Duties without a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_ANY_DUTY = phrases(
    r"(?:do|perform|handle|take on|carry out|help with|complete|undertake|tackle|turn your hand to|cover|accept|"
    r"be ready for|expected to do|prepared to do|ready (?:for|to do)|willing to do|jump on|"
    r"pick up) (?:[\w'-]+ ){0,2}(?:any(?:thing)?|every(?:thing)?|whatever(?= (?:is|we|you|he|she|it|the|needs?|"
    r"comes|they|management|has|must|your|our|else)\b)|all|each|literally (?:any|every)\w{0,5}|"
    r"absolutely any\w{0,5}|anything and everything)(?: and (?:all|every\w{0,5}))? .. (?:asked|needed|needs doing|"
    r"required of|thrown|tell|told|comes up|comes your way|want|wants|requested|fancy|crops up|in the building|"
    r"demanded|instructed|throw at|arises?|doing|says|give you|happens|under the sun|imaginable|at any time|"
    r"without (?:question|exception|limit)|no matter)",
    r"(?:whatever(?= (?:is|we|you|he|she|it|the|needs?|comes|they|management|has|must|crops|gets)\b)|anything|"
    r"everything|any task|any job|any work|every task|every job|any duty|any duties|"
    r"any role)(?: and everything)? (?:[\w'-]+ ){0,4}(?:is asked|is needed|needs (?:doing|to be done)|you(?:'re|"
    r" are) (?:asked|told|given)|we (?:ask|throw|need|tell|want|give)|the (?:boss|owner|manager|director|business|"
    r"company|team) (?:[\w'-]+ )?(?:asks|needs|wants|says|throws|requires|demands|gives)|management (?:asks|needs|"
    r"wants|sees|requires|gives)|comes (?:up|along|your way)|crops up|gets thrown|thrown at|to be done|"
    r"needed (?:that day|on the day|by))",
    r"(?:no|without|not|there is no|there's no|never|don't (?:do|have|believe in|use|write|give|need|keep|like)|"
    r"do not (?:do|have|use|write|give|keep)|no such thing as|nobody|forget|"
    r"we have no) (?:[\w'-]+ ){0,2}(?:job descriptions?|list of duties|duty lists?|duties list|job titles?|"
    r"fixed duties|limit (?:to|on) (?:your|the) (?:duties|role|responsibilities|tasks)|limits? to what|set duties|"
    r"role descriptions?|written duties|that's not my job|not my job)",
    r"(?:job descriptions?|titles|duty lists?|job titles?) (?:[\w'-]+ ){0,3}(?:are for (?:other|big)|don't exist|"
    r"do not exist|mean nothing|don't apply|are not (?:our|how)|aren't (?:our|how|a thing)|out of the window|"
    r"is blank)",
    r"(?:every|any|each|all) (?:[\w'-]+ )?(?:tasks?|jobs?|work|duty|duties|order|orders|instruction|instructions|"
    r"errands?) (?:that |which |whatever )?(?:the )?(?:management|employer|company|boss|owner|manager|director|we|"
    r"he|she|they)(?:'s| may| might| can| could| will)? (?:[\w'-]+ )?(?:demands?|asks?|gives?|sets?|orders?|"
    r"wants?|requires?|thinks? (?:of|up)|dreams? up|comes? up with|assigns?|request\w?|see\w? fit|invents?)",
    r"(?:do|does|doing) (?:what|whatever|everything|all|anything) (?:the )?(?:boss|owner|manager|management|"
    r"director|he|she|we|they|your manager) (?:[\w'-]+ )?(?:says?|asks?|wants?|tells?|needs?|orders?|thinks?)",
    r"(?:no|nothing|never) (?:[\w'-]+ )?(?:task|job|duty|work)? ?(?:is )?(?:too (?:small|menial|big|dirty)|"
    r"beneath|below you|off limits|not your job|out of bounds|outside your)",
    r"(?:duties|tasks|responsibilities|role|job|work)(?: \w+){0,4} (?:unlimited|without limit|without limits|"
    r"limitless|no limits?|endless|anything|whatever|everything|open-ended|boundless|not limited in any way|"
    r"unrestricted)(?! to| but)",
    r"(?:any|all|every|whatever) (?:kind of |type of |sort of )?(?:work|tasks?|dut(?:y|ies)|jobs?|"
    r"services?) (?:whatsoever|whatever|without (?:limit\w{0,5}|restriction|exception)|of (?:any|whatever|"
    r"every) (?:nature|kind|sort|type|description))|(?:job|role|work|task|duty|post) (?:is|means|covers|"
    r"includes) (?:[\w'-]+ )?(?:all of it|everything|anything|the lot|whatever)",
    r"any (?:[\w'-]+ )?(?:tasks?|jobs?|work|errands?|orders?) (?:[\w'-]+ )?(?:given|handed|set|thrown|demanded|"
    r"ordered|put|passed) (?:to you |at you |down )?(?:by|to)|(?:business|work|professional) or (?:personal|"
    r"private)",
    r"if (?:it|something|anything|a thing) (?:needs|wants|has to be|must be) (?:doing|done|to be done|fixing|"
    r"fixed|sorting),? (?:[\w'-]+ )?(?:you|we)|(?:there's|there is|is|with|"
    r"have) no (?:[\w'-]+ )?list\b(?! of (?:pre|approved|customers|clients|candidates))",
    r"all manner of (?:work|tasks|duties|jobs|things|errands)|(?:don't|do not|never) draw (?:a |any |the "
    r")?lines?|whatever "
    r"(?:is|lands|falls|turns up|gets put|is put) (?:in front of|on your|into your|through the door)|(?:no|isn't a|"
    r"without a|not a|never a) (?:written |formal |real )?description (?:of it|for it|for this|anywhere|exists)",
    r"(?:jack|jill|master)[- ]of[- ]all[- ]trades|general dogsbody|dogsbody|gofer|girl friday|man friday|"
    r"maid of all work|every job in the|all jobs in the|do it all|do everything|"
    r"from (?:[\w'-]+ ){1,4}to (?:[\w'-]+ ){1,4}(?:and|,|-) (?:[\w'-]+ )?(?:anything|everything|"
    r"whatever)(?: else)?(?: in between)?",
    gap=50,
    plain=True,
    unless=r"whatever you need|ask (?:us |me )?(?:about )?anything|customers (?:say|tell)|you first|everyone has a|"
    r"(?:if|should) (?:anything|something) (?:comes? up|crops up|arises?)|whatever "
    r"(?:additional |extra "
    r")?hours|(?:don't|wouldn't|won't|not|needn't|"
    r"nobody) (?:[\w'-]+ ){0,3}do everything|<policy>|(?:trades|everything|"
    r"anything|all)\?|we do it all|do it all (?:in|by|via|over|online)|"
    r"whatever it takes|related (?:duties|tasks|work)|(?:other|additional|related|reasonable|"
    r"similar|ad hoc) (?:[\w'-]+ )?(?:duties|tasks|responsibilities|projects)|appropriate to|commensurate|"
    r"within (?:your|the) (?:role|grade|competence|skills|scope)|reasonabl[ey]|customers? (?:needs?|wants?|"
    r"asks?)|jack of all trades is not|whatever (?:your|you are|you're|stage|career)|equal opportunity|"
    r"everything you need|do everything we can|discriminat\w+|in accordance with law|insurance|"
    r"no limits? to (?:your|what you can)|your (?:earnings|potential|growth)|no limit (?:to|"
    r"on) your (?:earn|growth|potential)\w*|(?:we|company|they|our team) (?:all |will |would |"
    r"always )?(?:do|does) (?:everything|whatever|anything)|from home|boring job description|guests|"
    r"whatever (?:the )?(?:reason|cause)|anything else|career",
)

_LIMITLESS = phrases(
    r"(?:every|any|all) kinds? of (?:work|tasks?|jobs?|dut(?:y|ies)) (?:[\w'-]+ ){0,3}(?:given|asked|told|ordered|"
    r"demanded|required|assigned|"
    r"instructed|wanted) (?:by|of|from)",
    r"(?:don't|do not|never) (?:work|go|operate) (?:with|from|to|by) (?:[\w'-]+ ){0,2}job descriptions?",
    r"(?:range|list|scope|number|kind|variety) of (?:[\w'-]+ )?(?:tasks|duties|work|jobs|"
    r"assignments) (?:[\w'-]+ )?(?:is|are|has|have) (?:not limited|unlimited|"
    r"without|no |open|endless|not (?:restricted|fixed|closed))",
    r"any (?:[\w'-]+ )?(?:work|tasks?|dut(?:y|ies)|jobs?) (?:may|can|could|might|will) be (?:assigned|given|asked|"
    r"demanded|required|ordered)",
    r"whatever(?:'s| is) (?:going|on|needed|wanted|next)|(?:drive|fetch|walk|clean|mind|wash|feed|collect|pick up|"
    r"babysit|buy) my (?:kids|children|mother|dog|"
    r"house|car|shopping|laundry|wife|dry cleaning|parents|garden)|no job too (?:small|big|strange|dirty|odd)",
    r"(?:dut(?:y|ies)|tasks?|assignments?|functions?|work|instructions?|orders?|services?|range|content|role|job|scope|"
    r"responsibilit(?:y|ies)|requests?|errands?|position|description|post) && (?:without (?:any )?(?:restriction|"
    r"limit\w{0,6}|"
    r"exception|regard)|irrespective|regardless of (?:its|their|the|your|whether|trade|title)|unrestricted|unlimited|"
    r"boundless|endless|no (?:end|edge|edges|boundar\w{1,3}|limit|limits|list|bounds|fixed|borders?)|of (?:any|"
    r"whatever|"
    r"every|whatsoever) (?:kind|nature|sort|type|description)|whatsoever|as directed|doesn't (?:stop|end)|"
    r"never (?:stops?|"
    r"ends?)|has no|have no|whatever|any and all|all and any|anything(?! else| you)|everything(?! you)|"
    r"every(?= instruction| "
    r"order| request)|open-ended|outside (?:your|the) (?:trade|role|title|profession)) && (?:management|proprietor|"
    r"company|employer|owner|boss|we|i|us|me|director|famil(?:y|ies)|principal|he|she|they|may|asked?|direct\w{0,3}|"
    r"orders?|"
    r"requires?|instruct\w{0,3}|tells?|needs?|refus\w{1,4}|to time|comes?|wants?|demand\w{0,3}|assign\w{0,4}|given|"
    r"content|"
    r"there being)",
    r"nothing (?:[\w'-]+ ){0,3}(?:(?:might|may|could|can|will|won't|would) not |not |won't )?(?:be )?(?:asked?|beneath|"
    r"below|off limits|excluded|too (?:small|big|dirty)|out of bounds|ruled out|unreasonable|refused?)(?! (?:of|"
    r"from) (?:us|"
    r"candidates))",
    r"(?:no|there's no|there is no|there isn't|isn't|never|not|don't|do not|without) (?:[\w'-]+ ){0,2}(?:'?my (?:work|"
    r"job)'?|"
    r"\W?(?:mine|yours) and (?:mine|yours)\W?|not my (?:job|department|desk)|that's someone else's)|(?:my|"
    r"your) (?:work|job)\W* "
    r"(?:and|or) \W*(?:your|my) (?:work|job)",
    r"(?:do|does|did|take|accept|cover|see|handle|manage|turn to|tackle) (?:to )?(?:what(?:ever)?|"
    r"all that) (?:the day|comes|"
    r"is put|lands|life|turns up|arrives|falls|needs|each day|i |the week|walks|appears|happens)(?! (?:to make|for "
    r"our|for your))",
    r"where (?:the|your|this) (?:job|role|work) (?:stops?|ends?)(?! and)",
    r"(?:job|role|duty|duties|work|it|list|description) && (?:(?:doesn't|does not|never|won't|"
    r"nobody knows where it) (?:really )?"
    r"(?:stops?|ends?|finish\w{0,2}|run out)|(?:has|have|had|with) no (?:edges?|end|limits?|boundar\w{1,3}|borders?|"
    r"bounds|"
    r"fence|walls?)) && (?:where|job|role|duties|tasks|list|day|work)",
    r"(?:responsibilit(?:y|ies)|dut(?:y|ies)|job description|task list|description|section) .. (?:left |is |are |"
    r"stays? )?(?:blank|empty|open "
    r"(?:on purpose|deliberately)|deliberately (?:open|vague))|nothing (?:[\w'-]+ ){0,4}(?:is|will be|falls|would be|"
    r"lies) (?:outside|beyond) "
    r"(?:them|it|your|the|this)",
    r"(?:do|does|doing|and) (?:what|whatever|all|anything)(?: \w+)? (?:is|may be|'s|gets|might be) (?:called for|"
    r"wanted|required of|asked|"
    r"ordered|bidden|demanded|needed of)|what else is (?:called for|needed|wanted|asked|required)",
    r"if (?:i|he|she|the boss|your boss|the owner|the family|management) (?:asks?|wants?|needs?|says?|points?|"
    r"tells?) && (?:that's|it's|is|that "
    r"is|becomes) (?:the|your) (?:role|job|work|duty|task)",
    r"(?:whatever|anything|everything|wherever) (?!the |it |you |we |they |he |she |i |is |our |your |customers?|"
    r"guests?|clients?|happens|"
    r"comes)\w{2,12} (?:points? (?:at|to)|says|wants|asks|fancies|orders|tells|demands|dreams up|throws)",
    r"(?:job descriptions?|description of (?:the|your) (?:job|role|duties)|list of (?:tasks|duties)) (?:[\w'-]+ ){0,3}"
    r"(?:doesn't exist|does not exist|never (?:written|had|existed)|is (?:one|a single) (?:word|line)|one line|reads? "
    r"\W?(?:help|everything|anything|whatever))|(?:never|not|haven't|nobody|no one) (?:[\w'-]+ ){0,2}(?:had|written|"
    r"have|"
    r"wrote|got|use|used|need|needed|seen|kept|produce\w?) (?:one|any|a job description|job descriptions)(?=[.,;!]|$|"
    r"\n)",
    r"(?:from|between) [^\n.;]{2,45} (?:to|and) [^\n.;]{2,45}?(?:,| -|:)? (?:(?:you'll|you will|you) (?:do|take on|"
    r"handle|look after) (?:it all|the lot|everything)|it'?s all yours|all (?:of it )?(?:is )?(?:your|part of)|"
    r"the lot)",
    r"(?:you|he|she|candidate|assistant|helper|employee|one) (?:[\w'-]+ ){0,3}(?:do|does|handle|see|cover|look after|"
    r"take care "
    r"of|see to) (?:[\w'-]+ ){0,2}(?:the lot|it all|all of it|absolutely everything|everything and anything|"
    r"anything and "
    r"everything|everything|all)(?=[.,;!]|$|\n)|dut(?:y|ies)[^\n.;]{0,12}(?:anything|everything|the lot|whatever|"
    r"all of it|"
    r"as (?:directed|told|instructed|required by))|(?:anything|everything) (?:and (?:anything|everything) )?(?:i|we|"
    r"he|she|"
    r"they|the (?:boss|owner|family|proprietor|principal|client)) (?:[\w'-]+ )?(?:thinks? of|ask|asks|want|wants|need|"
    r"needs|"
    r"dream|dreams|fancy|fancies|say|says|may)",
    plain=True,
    spread=150,
    gap=30,
    unless=r"whatever you need|(?:you|each other|both) first|by agreement|agree with you|with your (?:consent|"
    r"agreement)|whatever "
    r"(?:additional |extra )?hours|<policy>|(?:trades|"
    r"everything|anything|all)\?|not limited to|"
    r"including but|without limitation|"
    r"reasonabl[ey]|regardless of (?:race|age|gender|sex|"
    r"background|experience|whether you are)|related (?:duties|tasks|work)|discriminat\w+|equal opportunity|"
    r"customers?|guests?|"
    r"clients? (?:needs?|wants?|asks?)|equipment|everything you need|no two|whatever (?:your|stage|level)|supervis\w+|"
    r"commensurate|consistent with|appropriate|patients?|pupils|in accordance|insur\w+|warrant\w*|liab\w+|"
    r"confidential\w*|"
    r"intellectual|inventions?|leave|holiday|overtime|hours|pay|salary|commission|bonus|training|opportunit\w+|"
    r"everything we do|anything we|we (?:do|give|handle) everything|equally|apply|applicants?|from home|"
    r"to (?:leaders?|manager)|"
    r"progress\w*|career|compet(?:e|ing|itor)\w*|clients|goods|products|indemnif\w*|losses|claims|thereafter|"
    r"whatever the "
    r"(?:reason|cause)|agency|whatever it takes",
)

_SPEC = (
    r"(?:written |formal |real |proper |fixed |official )?(?:job |role |task )?(?:descriptions? of (?:the |your "
    r")?(?:role|job|"
    r"duties|work)|job descriptions?|job spec\w*|spec|role (?:profile|description|spec)s?|duty (?:list|sheet|"
    r"roster)s?|lists? of "
    r"(?:duties|tasks|jobs)|task lists?|remit|demarcation|departments|scope (?:document|of work)|(?:fixed|set|defined|"
    r"written|"
    r"specific|clear|narrow) (?:roles?|remit|duties|tasks|responsibilities)|division of labou?r|job titles?)"
)

_SPECLESS = (
    r"no|there's no|there is no|there isn't (?:a|any)|isn't a|without (?:an?|any)|never (?:had|wrote|written|seen)|"
    r"(?:don't|do "
    r"not|doesn't|does not|didn't) (?:really )?(?:do|have|keep|use|believe in|work (?:with|to|from|by)|go in for|"
    r"bother with|hold "
    r"with|deal in|issue|write|produce|come with|give (?:out|you))|haven't (?:got|written)|no such thing as|tear up|"
    r"throw away|"
    r"rip up|forget(?: about)?|ditch|scrap(?:ped)?|(?:nobody|no one) (?:here |in the \w+ )?(?:has|gets|needs|wrote|"
    r"keeps)"
)

_TASK_NOUN = (
    r"(?:any |all |every |each |other |whatever )?(?:[\w'-]+ )?(?:tasks?|jobs?|work|dut(?:y|ies)|errands?|chores?|"
    r"assignments?|"
    r"requests?|instructions?|orders?|commands?|job of work)"
)

_DEMANDED = (
    r"(?:is |are |be |being |gets? |has been |you(?:'re| are) |may be |might be )?(?:asked|told|ordered|instructed|"
    r"demanded|"
    r"commanded|handed|thrown|put|required) (?:of|to|at|by|from|you)|(?:that |which |what )?(?:needs?|wants?|"
    r"requires?|calls? for) "
    r"(?:hands|doing|seeing to|sorting|a hand|attention|fixing|to be (?:done|fixed|sorted)|it)|(?:comes?|crops?|pops?|"
    r"turns?) "
    r"(?:up|along|in)|(?:falls?|fell|falling) (?:over|apart|down|to you|on you)|goes? wrong|nobody else (?:will|wants|"
    r"does)|"
    r"no one else (?:will|wants|does)|others (?:won't|will not|can't|leave)|rest of us (?:can't|won't|don't)|the day "
    r"(?:brings|demands|throws)|life throws|lands on|walks through|presents itself|(?:we|i|he|she|they|the (?:boss|"
    r"owner|"
    r"family|chef|director|manager|principal|management|proprietor|captain|chairman)|boss|management|papa|madam|sir) "
    r"(?:[\w'-]+ )?(?:think|dream|come|comes|fanc|say|ask|want|need|order|tell|point|direct|decide|demand|require|see "
    r"fit|"
    r"instruct|wish|desire)\w{0,3}"
)

_BOUNDLESS = phrases(
    rf"(?:{_SPECLESS}) (?:[\w'-]+ ){{0,2}}(?:{_SPEC})",
    rf"(?:you |candidates? |employees? |staff |one |nobody |no one )(?:may|can|will|must|shall|should|are|is|would)? "
    rf"?(?:not|never|"
    rf"cannot|can't|won't) (?:[\w'-]+ ){{0,2}}(?:refuse|decline|reject|question|say no to|turn down|object to|argue "
    rf"with) "
    rf"(?:[\w'-]+ )?(?:{_TASK_NOUN})",
    rf"(?:you )?(?:cannot|can't) (?:refuse|decline|reject|say no to|turn down|object to) (?:[\w'-]+ )?(?:{_TASK_NOUN})",
    rf"no (?:{_TASK_NOUN}) && (?:may|can|will|must|shall|is to|should) (?:ever )?(?:be )?(?:declined|refused|rejected|"
    rf"turned "
    r"down|questioned)",
    r"(?:refus\w{1,4}|declin\w{1,4}|saying no to|to say no to|objecting to) (?:an? |any |to do a )(?:[\w'-]+ "
    r")?(?:task|job|"
    r"duty|errand|chore|assignment|instruction|order) .. (?:not|never|dismiss\w*|no option|misconduct|unacceptable|"
    r"won't)",
    rf"(?:and|or|plus|,|&) (?:literally |absolutely |indeed |just )?(?:anything|everything|whatever|what|all) (?:else "
    rf")?(?:that |which )?"
    rf"(?:the \w+ )?(?:{_DEMANDED})",
    r"(?:any|all|such|whatever|every) (?:[\w'-]+ )?(?:tasks?|duties|activit\w{1,3}|work|functions?|services?|jobs?) "
    r".. (?:thinks? fit|sees? "
    r"fit|considers? (?:useful|fit|necessary|desirable)|pleases?|wish(?:es)?|fanc(?:y|ies)|finds? useful)",
    r"(?:do|does|doing) as (?:you(?:'re| are)|they(?:'re| are)|he is|she is) (?:told|bid|asked|instructed)|"
    r"(?:everything|anything|all of it) (?:is|"
    r"becomes|will be) (?:your|everyone's|everybody's) (?:job|department|business|task|responsibility|duty|problem)",
    r"(?:nobody|no one|never|not|don't|doesn't|asking|asks?) (?:[\w'-]+ ){0,2}what (?:is|is and isn't|isn't|is or "
    r"isn't|is not) (?:and isn't )?(?:in|part "
    r"of|within|outside) (?:your|the|their) (?:job|role|duties|remit)",
    rf"(?:do|does|doing|take on|tackle|see to|sort out|deal with|attend to|mind|turn your hand to|carry out|perform|"
    rf"handle|cover|"
    rf"accept|execute|undertake|fulfil|help with|muck in with|expected to do|jump (?:on|to)) (?:[\w'-]+ "
    rf"){{0,2}}(?:anything|"
    rf"everything|whatever|any (?:task|job|work|thing|chore|errand|duty)|all (?:tasks|jobs|work|chores)|every (?:task|"
    rf"job|chore)|"
    rf"what) (?:else )?(?:[\w'-]+ ){{0,3}}(?:{_DEMANDED})",
    r"(?:wherever|where(?:ver)? ?) ?(?:something|"
    r"anything|"
    r"things|there's|there is|the fire|it's|we're|the need) (?:[\w'-]+ ){0,3}(?:falling|burning|fires?|short|breaking|"
    r"broken|"
    r"needed|greatest|wrong|on fire|missing|worst)",
    r"(?:doesn't|don't|never|not to) ask (?:what|which|whether|if) (?:[\w'-]+ ){0,2}(?:duties|job|tasks|work|role|job "
    r"description|it's|it is)(?: [\w'-]+){0,3}",
    plain=True,
    gap=45,
    spread=130,
    unless=r"whatever you need|ask (?:us |me )?(?:about )?anything|(?:has|have|get|gets) a (?:[\w'-]+ )?description|"
    r"(?:if|should) (?:anything|something|whatever) (?:comes?|"
    r"crops?|arises?)|reasonabl[ey]|(?:other|additional|related|similar) (?:[\w'-]+ )?(?:duties|tasks|"
    r"responsibilities|projects)|"
    r"commensurate|consistent with|appropriate|within (?:your|the) (?:role|grade|competence|skills|scope)|"
    r"discriminat\w+|"
    r"equal opportunity|exhaustive|all-inclusive|exclusive|complete(?:ly)?|not (?:intended|meant|exclude|limit)|in "
    r"accordance|insur\w+|"
    r"warrant\w*|liab\w+|confidential\w*|inventions?|customers?|clients?|guests?|patients?|pupils|students?|we(?:'ll| "
    r"will)? "
    r"(?:do|take care|handle|look after)|we do|everything you need|anything you need|overtime|hours|pay|salary|"
    r"holiday|leave|"
    r"apply|applicants?|competit\w*|success|limits? to your|safety|unsafe|illegal|you may (?:refuse|decline)|free "
    r"to|"
    r"ask you first|with your (?:consent|agreement)|shifts?|boring|job description (?:is )?(?:attached|below|enclosed)|"
    r"(?:can|could|does|do) (?:ever )?(?:capture|cover|list|tell)|yet|purchase orders?|orders? (?:from|of)",
)


def unlimited_duties(text: Text) -> Iterator[Match]:
    """Duties have no limit, or there is no description of them at all."""
    yield from _ANY_DUTY.matches(text)
    yield from _LIMITLESS.matches(text)
    yield from _BOUNDLESS.matches(text)
