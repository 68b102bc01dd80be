"""Whether the words found are denied, forbidden, or only asked about by the candidate.

`language.negated` looks for a plain "no" or "not" before the words. What stands here holds for every pattern, also for
those that carry a negation of their own: "you will not be required to", "is not repayable", "is against our rules",
"do I have to?". Everything is looked for in a short stretch around the words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offer_eval.core.red_flags.words.language import Text

_BEFORE = 90
_BEHIND = 110
"""How far before and behind the words a denial is looked for [characters]."""

_HEAD = 25
"""The words found may begin inside the denial, as in "not be required to work overtime" [characters]."""

_PERSON = (
    r"you|they|he|she|nobody|no one|no-one|none of (?:us|you|them)|no (?:\w+ )?(?:employee|candidate|applicant|starter|"
    r"trainee|worker|intern|colleague|member of staff)|everyone|staff|employees?|candidates?|applicants?|interns?|"
    r"starters?|joiners?|trainees?|workers?|contractors?|freelancers?|volunteers?|executive|consultant"
)
_DUTY = re.compile(
    rf"\b(?:{_PERSON})(?:'ll)? (?:(?:will|would|shall|should|must|can|may|are|is|do|does|has|have|not|never|won't|"
    rf"wouldn't|"
    rf"aren't|isn't|shan't|cannot|can't|needn't|don't|doesn't|no longer|ever|be|being|also|then|here|with us|under any "
    rf"circumstances|"
    rf"in any case|in future|normally) ){{0,5}}"
    rf"(?:(?:asked|required|expected|obliged|forced|made|told|pressed|pressured|compelled|called (?:up)?on|need|needs|"
    rf"have|has|bound) (?:to|for)\b|(?<=needn't )|(?<=need not ))"
)
_SAYS_NO = re.compile(r"\b(?:not|never|no longer|nobody|no one|no-one|none|no|cannot)\b|n't\b")
_WE_NEVER = re.compile(
    r"\b(?:we|the (?:company|employer|firm|agency)|our (?:firm|company|agency|managers?|recruiters?)|i)(?:'d)? "
    r"(?:(?:would|will|shall|do|does|can|could|may|must) )?(?:not|never|don't|doesn't|won't|wouldn't|cannot|can't|"
    r"no longer) (?:(?:ever|also|normally) )?(?:(?:ask|require|expect|oblige|force|make|want|need|tell(?! \w+ "
    r"(?:where|what|how|when|which|why|"
    r"exactly))|pressure|allow|"
    r"let|invite|request) (?:of |that )?(?:you|anyone|anybody|people|staff|employees?|candidates?|applicants?|interns?|"
    r"starters?|them|our \w+|any \w+|new \w+)|believe in|ask for|insist on|charge|run|impose|operate|hold with|engage "
    r"in|"
    r"tolerate|practi[sc]e)\b"
)
_NO_DUTY = re.compile(
    r"\b(?:no|not (?:an|any|under any|under an)|without(?: any| an?)?|never any|isn't (?:an?|any)|nor any) (?:\w+ )?"
    r"(?:obligation|requirement|need|duty|compulsion|expectation|question)s? (?:on you |for you |whatever )?"
    r"(?:to|for|of|that)\b"
)
_OURS = re.compile(r"\b(?:we|company|employer|firm|agency|management|us) [^\n]{0,30}$")
_NEW_CLAUSE = re.compile(
    r"[;:]|\b(?:but|unless|until|except|only|just|merely|once|instead)\b|\bif not\b|"
    r",(?= (?:you|we|the|it|this|that|so|then|please|simply|all|an?|and|as|your|our|for|there|everything|nothing)\b)|"
    r"\band (?:you|we|then|must|will|pay|are|is|have|has|please|your|it|the|need)\b"
)

_DONE = (
    r"(?:asked|required|expected|demanded|requested|wanted|imposed|offered|charged|collected|practi[sc]ed|run|"
    r"tolerated|"
    r"accepted|allowed|permitted|used|repayable|repaid|recoverable|recouped|reclaimed|recovered|clawed|deducted|docked|"
    r"billed|owed|enforced|applied|apply|claimed|needed|necessary|paid back|given back|held against you|sought|a "
    r"condition|"
    r"a requirement|a thing|part of|something (?:we|that|this|our)|how (?:we|this|our|it)|the way (?:we|this|it)|what "
    r"we|"
    r"our|on offer|acceptable|welcome|in use|in force|in question|the case|due)"
)
_AUX = r"is|are|was|were|be|been|will|would|shall|may|can|could|do|does|need|needs|has|have"
_DENIAL = re.compile(
    rf"\b(?<!please )(?:(?:{_AUX}) (?:not|never|no longer|hardly)|isn't|aren't|wasn't|won't|wouldn't|cannot|can't|"
    rf"doesn't|don't|"
    rf"needn't|"
    rf"never|no longer) (?:(?:ever|be|also|normally|usually|in any case|in any way|have|need|to|been|being|currently|"
    rf"at all) ){{0,4}}{_DONE}(?!\w)"
    r"|\b(?:is|are|was|were|has been|have been|be|stays?|remains?) (?:(?:strictly|expressly|completely|also|all) )?"
    r"(?:against (?:our|the|company|all our)|prohibited|forbidden|banned|ruled out|abolished|scrapped|"
    r"a thing of the past|out of the question|contrary to|waived)\b"
    r"|\b(?:is|are) (?:something|things?|a practice|a habit|what) (?:which |that )?(?:we|this \w+|our \w+) "
    r"(?:do(?:es)? not|"
    r"don't|doesn't|never|would never|will never|won't|refuse|stopped)\b"
)
_OWN_DUE = re.compile(
    r"\b(?:pay|payment|payments|paid|compensation|compensated|salary|salaries|wages?|remuneration|stipend|money|"
    r"consent|"
    r"agreement|approval|permission|consultation|notice|reasons?|receipts?|guarantees?|refunds?|reimbursement|"
    r"benefits?|"
    r"holidays?|experience|calls?|meetings?|base|basic|cause|insurance|allowances?|expenses|breaks?|in lieu|"
    r"time off|paperwork|signature|degree|cv|resume|references|qualifications|retainer|employees?|executive|you|they|"
    r"company|employer|overtime|work|working|competing|disclosure)(?: [\w'-]+){0,1} $"
)
"""What the candidate would want: that it is not offered or not needed is no comfort."""
_FORBIDS = re.compile(
    r"\b(?:allowed|permitted|accepted|tolerated|acceptable|welcome|used|run|prohibited|forbidden|banned|ruled out)$"
)
_EMPLOYERS_DEED = re.compile(
    r"unpaid|without pay|fees?\b|charg|deposit|trial|intern|overtime|asking|request|passport|bank|gmail|free ?mail|"
    r"commission|practice|"
    r"deduct|retain|keeping|recruit|telegram|whatsapp|chat|clause|clawback|repayment|payments?\b"
)
"""What is forbidden or not allowed is a comfort only where it is the employer who might do it."""
_OTHER_CLAUSE = re.compile(r"[,;:.]|\b(?:and|but|because|while|so|if|when|which|who|as)\b")
_BACK = (
    r"repay(?:able|ment)?|repaid|pay (?:\w+ ){0,3}back|paid back|give (?:\w+ ){0,2}back|hand (?:\w+ ){0,2}back|"
    r"reclaim\w{0,3}|"
    r"recover(?:able|ed)?|recoup(?:ed)?|claw(?:ed)? (?:\w+ )?back|reimburse us|refund us|owe|owed|deduct(?:ed)?|"
    r"dock(?:ed)?|bill(?:ed)?|charge(?:d)?|ask (?:you )?for (?:\w+ ){0,3}back|claim (?:\w+ )?back|due back|liable"
)
_NOT_BACK = re.compile(
    rf"\b(?:not|never|no longer|n't|cannot|nothing|none|neither|nor|without) (?:[\w'-]+ ){{0,5}}?(?:{_BACK})\b"
    rf"|n't (?:[\w'-]+ ){{0,4}}?(?:{_BACK})\b"
    rf"|\b(?:no|nothing|none|zero)(?: [\w'-]+){{0,3}} (?:repayment|payback|clawback|claw-back|to (?:repay|pay back|"
    rf"refund|return)|(?:is|are|will be|becomes?|falls?) (?:owed|due|repayable|payable|recoverable|reclaimed|"
    rf"deducted|charged))\b"
    rf"|\b(?:owes?|pays?|repays?) (?:us |back |the \w+ )?nothing\b"
    rf"|\b(?:keep|keeps|yours to keep)\b (?:\w+ ){{0,6}}(?:if|even|whatever|when|whether)\b"
)
_FOR_A_TIME = re.compile(
    r"\b(?:once|until|unless|provided|as long as|so long as|only (?:if|after|when))\b|"
    r"\b(?:after|beyond|following) (?:you(?:'ve| have| complete)|the (?:first|end)|that|a|an|\d+|one|two|three|four|"
    r"six|"
    r"nine|twelve|eighteen|completion|completing|serving)\b|"
    r"\bif (?:you|he|she|the \w+) (?:stay|remain|complete|serve|have|do not|don't|are not|aren't)"
)
_IF_NOT = re.compile(
    r"\b(?:if|should|where|unless|when|in case) (?:you|he|she|they|the \w+|[\w']+) (?:\w+ )?(?:not|n't|never)\b|"
    r"\b(?:if|should|where|when) (?:you|he|she|they) \w+n't\b"
)

_QUESTION = re.compile(
    r"(?:^|[,:;-] |\b(?:and|or|but|also|so|please) )(?:(?:is|are|was|were|will|would|should|do|does|did|can|could|may|"
    r"must|has|have|am) (?:i|we|it|my|there|this|that|the|these|those|any|anybody|anyone|all|new|a|an|such|starters?|"
    r"candidates?|applicants?|employees?|contractors?|staff|interns?|people)\b"
    r"|(?:do|does|will|would|are|did|have|can) (?:you|they|your \w+|the company|the employer) (?:\w+ )?(?:charge|"
    r"require|ask|"
    r"expect|offer|deduct|keep|hold|reimburse|insist|use|run|impose|recover|reclaim|claw|also|still|ever|have)\b"
    r"|(?:what|how|when|where|why|who|which|whether)\b)"
)
_WONDERS = re.compile(
    r"\b(?:i|we)(?:'d| would| am| was| were| wanted| want|'m| wish)?(?: \w+){0,4} (?:ask|(?<!we )(?<!i )know|asking|"
    r"wonder|wondering|"
    r"wondered|check|clarify|understand|unsure|curious|not sure) (?:\w+ ){0,3}?(?:whether|if|about|how|what)\b|"
    r"\b(?:could|can|would) you (?:please |kindly )?(?:tell me|confirm|let me know|clarify|explain|say|check) (?:\w+ "
    r"){0,2}?"
    r"(?:whether|if|what|how|that) (?!you (?:can|could|are able|will|would|want))"
)
_YES = re.compile(
    r"(?:yes|yeah|yep|only|just|sure|of course|absolutely|correct|indeed|it is|it does|there is|there are|we do|you do|"
    r"you will|"
    r"you must|simple|easy|certainly|naturally|exactly|a small|a one|about|around|approximately|\W?\d|[$£€])"
)


_WARNING = re.compile(
    r"(?<!not a )(?<!no )(?<!isn't a )\b(?:scams?|scammers?|posing as|impersonat\w{2,5}|come to our attention|the "
    r"sender asks|ads promising|rarely tell you|fraudsters?|tricksters|con artists?|phishing|"
    r"impostors?)\b(?![- ]free)"
)


def denied(text: Text, start: int, end: int) -> bool:
    """Whether `flat[start:end]` is denied, ruled out, warned of, or the candidate's own question."""
    first, _ = text.bounds(text.sentence_index(start))
    before = text.flat[max(first, start - _BEFORE) : start]
    head = text.flat[start : min(end, start + _HEAD)]
    warned = _WARNING.search(text.around(start, before=5, after=0))
    return bool(warned) or _denied_before(before, head) or _denied_behind(text, start, end) or _asked(text, start)


def _denied_before(before: str, head: str) -> bool:
    for cut in _NEW_CLAUSE.finditer(before):
        before = " " * cut.end() + before[cut.end() :]
    duty = _DUTY.search(before + head)
    if duty and _SAYS_NO.search(before, duty.start()):
        return True
    none = _NO_DUTY.search(before)
    return bool(_WE_NEVER.search(before) or (none and not _OURS.search(before[: none.start()])))


def _denied_behind(text: Text, start: int, end: int) -> bool:
    """Whether a denial follows that has the words found for its subject, not only for some time."""
    _, last = text.bounds(text.sentence_index(max(end - 1, start)))
    stop = max(end, min(last, end + _BEHIND))
    for found in _DENIAL.finditer(text.flat, start, stop):
        lead = text.flat[max(start, found.start() - 40) : found.start()]
        between = text.flat[min(end, found.start()) : found.start()]
        if (
            found.start() > start
            and not _OWN_DUE.search(lead)
            and (not _FORBIDS.search(found.group()) or _EMPLOYERS_DEED.search(lead))
            and not _OTHER_CLAUSE.search(between)
            and not _FOR_A_TIME.search(text.flat, found.end(), stop)
            and not _IF_NOT.search(text.flat, max(start, found.start() - 40), found.end())
        ):
            return True
    return False


def _asked(text: Text, at: int) -> bool:
    """Whether the sentence is the candidate's question, and the next one does not answer it with yes."""
    index = text.sentence_index(at)
    first, last = text.bounds(index)
    head = text.flat[max(first, at - 200) : at]
    wonders = _WONDERS.search(head)
    asks = "?" in text.flat[last - 2 : last] and _QUESTION.search(text.flat, max(first, at - 200), min(last, at + 60))
    return bool(wonders or asks) and not _YES.match(text.flat, last + 1)


def nothing_back(words: str) -> bool:
    """Whether `words` say that nothing has to be paid back, and not only from some time on."""
    found = _NOT_BACK.search(words)
    return found is not None and not _FOR_A_TIME.search(words, found.start()) and not _IF_NOT.search(words)
