"""Who the other side is, and how it talks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

_SELECTION = (
    r"interview(?:s|ed|ing|er)?|hiring (?:process|manager|team|desk|committee|decision|is)|hired|hire|"
    r"recruitment (?:process|is)|selection(?: process)?|screening|(?:screening |"
    r"interview )?questions(?: and answers)?|briefing(?: session)?|assessment|vetting|(?:whole|entire) process|"
    r"onboarding|orientation|offers? (?:is|are) made|(?:whole |entire |application |hiring )?process (?:is|runs|"
    r"takes)|conversation with (?:the|our) (?:hiring|hr|manager)|recruitment|discussion about the (?:job|role|"
    r"position)|quizz?(?:es|ed|zing)?|grill\w{0,3}|vets?|vetted|taken on|we decide|you're in|get to know you|assessed|"
    r"screens? you|"
    r"(?:first|second|final|whole|only) (?:round|talk|conversation)|meet the (?:team|manager|boss)"
)
_CHAT_INTERVIEW = phrases(
    rf"(?:{_SELECTION}) .. (?:via|by|on|over|through|in|using|with|as|at|is (?:a|an)|into|entirely|only|conducted|"
    rf"takes place|happens?|typed|sent) .. <messenger>",
    rf"<messenger> .. (?:{_SELECTION})",
    r"(?:add|message|contact|text|im|ping|reach|write|download|install|create|open|set up|join|"
    r"buzz) .. <messenger> .. (?:interview\w{0,4}|hiring|screening|briefing|job (?:details|briefing)|proceed|hr|"
    r"recruiter|hiring manager|selection|position|get started|instructions|vetting)",
    r"(?:<messenger>)[- ](?:based |only )?(?:interview|screening|selection|hiring|recruitment)",
    r"(?:text|chat|message|messenger|typed|written|e-?mail)[- ]?(?:based|"
    r"only)[- ](?:online )?(?:job )?(?:interview|screening|hiring|process)",
    r"interview(?:s|ed)? .. (?:typed?|in writing|by typing|keyboard|text-?based|chat-?based|written answers|"
    r"all (?:in|by) (?:text|chat|writing|e-?mail)|by e-?mail|via e-?mail|over e-?mail|questionnaire by)",
    r"(?:questions?|(?:your|the|all|his|her) (?:answers?|replies)|talk|conversation|panel|meeting with \w+) .. (?:in|"
    r"on|via|over|by|through|using|"
    r"inside|here) (?:an? |the |"
    r"this |our |your )?(?:[\w'-]+ )?(?:<messenger>|thread|typing)",
    r"(?:type|write|send|post|give|key in|fill in|enter|text) (?:me |us |in |out |back )?(?:your |the |all "
    r")?(?:answers?|replies|responses) .. (?:chat|thread|"
    r"messages?|telegram|whatsapp|signal|app|here|below|one by one|window) >> (?:interview|hir\w{1,4}|selection|job is "
    r"yours|you start|screening|that's it)",
    r"(?:messages?|texts?|dms?|types?|pings?|whatsapps?|writes?) (?:to )?(?:you|me|us|him|her) (?:the|your|his|her|my|"
    r"a few|some|our) (?:[\w'-]+ )?"
    r"(?:interview|questions|answers|assessment)(?! (?:address|time|date|details|link|location|slot|room|invit\w+|"
    r"place))",
    r"(?:decide|judge|choose|select|hire|pick)s? .. (?:from|by|on|based on) what (?:you|they) (?:write|type|text|send|"
    r"message)",
    r"(?:let's|let us|we'll|we will|we can|i'll|i will|just|simply) (?:just |simply |all )?(?:text|type|chat|message|"
    r"write)(?: it)? (?:through|out|"
    r"it out|back and forth|instead|our way) .. (?:it|ask|questions?|start|hire|begin|interview|job)",
    r"(?:questions|answers|replies) .. (?:typed|type (?:your|them|out)|in (?:the |a )?(?:chat|messenger|app|"
    r"thread)|by (?:text|message|chat))",
    gap=75,
    plain=True,
    unless=r"<policy>|(?:not|never|n't) (?:[\w'-]+ ){0,2}(?:interview|hire|recruit|use|conduct)\w{0,3}|"
    r"(?<!no )(?:video|voice|phone|telephone|zoom|teams|audio|face[- ]?time|whats ?app|skype) (?:video |"
    r"voice )?(?:call|interview|meeting|chat)s?|video|in[- ]person|face[- ]to[- ]face|informal chat|"
    r"on-?site interview|phone screen|telephone interview|(?:to|and) (?:arrange|book|schedule|set up|"
    r"organi[sz]e|agree|fix|confirm|reschedule|request|remind\w*)|(?:arrange|book|schedule|organi[sz]e|"
    r"confirm\w{0,3}|remind\w{0,3}) (?:[\w'-]+ ){0,5}(?:interview|appointment|call|meeting|time|slot)|"
    r"interviews? (?:will be |is |are )?(?:scheduled|arranged|confirmed|booked)|customers?|users|patients|"
    r"interview (?:time|slot|date|invitation)|product|platform(?:'s)? (?:features|users)|developer|"
    r"engineers?|reminders?|signal (?:processing|analysis|integrity)|data|respond to|survey|"
    r"market research|responses|software|at our office|in our office|at the office|"
    r"(?<!need to )(?<!have to )come (?:in|to)|meet you|"
    r"call you|any questions?|questions about|running late|be late|downstairs|fetch you|outside|when you (?:arrive|get "
    r"here|are here)|reception|directions|get lost|can't (?:make|come)|"
    r"(?:not|no|never) (?:[\w'-]+ )?(?:by|via|over|on|through|conduct\w*) (?:text|chat|messag\w+|telegram|"
    r"whatsapp)",
)
_TYPED_TALK = phrases(
    r"<messenger> .. (?:asks?|asking|puts?|sends?|throws?|fires?|gives?) (?:you )?(?:a few|some|the|her|his|their|"
    r"<number>) "
    r"(?:[\w'-]+ )?(?:things|questions|points|tasks|scenarios)",
    r"(?:reply|replying|answer|answering|respond|responding) .. (?:messages?|texts?|dms?|in writing|"
    r"lines?) .. (?:job is yours|"
    r"hired|you start|you're in|you are in|got it|you're done|that's it|no further)",
    r"(?:passed|you're in|you're hired|got the job|congratulations|well done) .. (?:lines?|chat|messages?|words|"
    r"questions|"
    r"answers) .. (?:<messenger>|typed|swapped|exchanged)",
    r"(?:lines?|chat|messages?|words|questions|answers) .. (?:swapped|exchanged|typed|sent) .. <messenger> .. (?:was|"
    r"were) (?:it|"
    r"the interview|all|everything|the (?:test|round))",
    r"types? (?:out )?(?:the|his|her|your|their|some|a few|our) (?:[\w'-]+ )?(?:questions|answers|replies)",
    r"(?:everything|all|the rest|whole thing|whole process|selection|hiring) .. (?:settled|arranged|done|handled|"
    r"decided|agreed|sorted|runs?|happens?|goes) .. "
    r"(?:by|via|on|over|through|in) .. <messenger>",
    r"(?:be|be on|come on|log on|log in to|join|meet (?:me|us|him|her)|find (?:me|us|him|her)) (?:on |in |to "
    r")?<messenger> .. (?:interview|questions|hires?|hired|"
    r"selection|director|manager|hr|start|job)",
    gap=75,
    plain=True,
    unless=r"<policy>|customers?|clients?|users|patients|video|call you|ring you|in person|our office|at the office|"
    r"support|tickets?|product|developer|"
    r"engineers?|reminder|remind\w*|directions|running late",
)
_NEVER_SEEN = phrases(
    r"(?:don't|do not|never|won't|will not|doesn't|does not) (?:do|hold|make|offer|have|use|want|arrange|give) (?:any "
    r")?(?:phone |video |voice )?(?:calls?|visits?|"
    r"meetings?|interviews?|video|face[- ]to[- ]face)",
    r"(?:no|without(?: a| any)?|not (?:a|any)|never(?: a)?|neither|instead of (?:a|any)|rather than (?:a|"
    r"any)) (?:[\w'-]+ ){0,3}(?:phone|video|voice|calls?|camera|face[- ]to[- ]face|in[- ]person)(?: (?:or|nor|"
    r"and) (?:[\w'-]+ ){0,2}(?:video|phone|voice|calls?|camera|meeting|in person))? ?(?:call|interview|meeting|"
    r"contact|needed|required|is needed|necessary|meetings)s?",
    r"no (?:phone |video |voice )?(?:calls?|meetings?|interviews?|camera|video|visits?)(?:,| or|"
    r" and) (?:no )?(?:phone |video |voice )?(?:calls?|meetings?|interviews?|camera|video|visits?|travel|waiting)",
    r"(?:don't|do not|won't|will not|not|never|no need to) (?:[\w'-]+ ){0,3}(?:speak|talk|meet|call|see|phone|"
    r"ring)(?: \w+){0,3} (?:on the phone|in person|face to face|anyone|anybody|us|with anyone|by phone|on camera|"
    r"before (?:you|your) start|until)",
    r"(?:there|i|we) (?:won't|will not|shall not|'ll not|shan't) be (?:calling|ringing|phoning|speaking|talking|(?:a|"
    r"any) (?:call|meeting|"
    r"video|phone call|conversation|visit))",
    r"(?:nobody|no one|no-one|never|not|don't|no need to|needn't|without) (?:[\w'-]+ ){0,3}(?:hear|hearing|see|seeing|"
    r"needs? to hear|needs? to see) (?:your|"
    r"you|his|her|my|anyone's) ?(?:voice|face|speak|talk)?",
    r"(?:does|do|did)(?: not|n't) take (?:any )?(?:phone )?calls",
    r"(?:cameras?|webcams?|microphones?|mics?|video) (?:stays?|is|are|remains?|can stay|kept) (?:switched |turned "
    r")?off",
    r"(?:needn't|need not|not have to|don't have to|no need to|not need to|don't need to|without having to) (?:switch "
    r"on|turn on|use|show|have|"
    r"go on) (?:a |an |your |any |the )?(?:camera|face|webcam|mic\w{0,7}|video)",
    needs=r"interview\w{0,4}|panel|talk|answers?|ask|hr|start|reply|hiring|hired?|recruit\w{0,6}|<messenger>|chat|"
    r"position|job|manager|questions|offer|"
    r"call",
    unless=r"<policy>|no (?:agenc\w+|recruiters|calls? (?:please|from agenc\w+))|agencies|principals only|"
    r"please no|no phone calls(?!,| or| and)|do not (?:phone|call|ring)|no calls? (?:please|from)|"
    r"customers?|clients?|cold call\w*|sales calls?|patients|duties|night|after hours|weekend|on[- ]call|"
    r"call-?outs?|no video games|interview (?:panel|candidates)|out of hours|disturb|closing|"
    r"without a call centre|phone (?:work|sales)",
    plain=True,
)


def chat_interview(text: Text) -> Iterator[Match]:
    """The interview, or the whole hiring, runs by text messenger."""
    if text.kind == "contract":
        return
    yield from _CHAT_INTERVIEW.matches(text)
    yield from _TYPED_TALK.matches(text)
    for match in _NEVER_SEEN.matches(text):
        near = text.around(match.start)
        if _TYPED.search(near) or ("interview" in near and re.search(r"hired|offer|start|straight", near)):
            yield match


_TYPED = re.compile(
    r"messenger|whats ?app|telegram|chat|text|instant messag|typed|hangouts|signal|discord|skype|wechat|viber|sms|"
    r"in writing|e-?mail|online form|questionnaire|thread|typing|written"
)

_FREE_DOMAIN = (
    r"(?:gmail|googlemail|g-mail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|aim|icloud|me|mac|"
    r"proton(?:mail)?|pm|gmx|mail|zoho(?:mail)?|yandex|inbox|email|usa|consultant|qq|163|126|rediffmail|fastmail|"
    r"tutanota|tuta|hushmail|web|t-online|comcast|verizon|att|sbcglobal|bellsouth|earthlink|juno|excite|lycos|"
    r"btinternet|mail2world|post|techie|europe|myself|engineer|workmail|contractor|hotmial|naver|libero|virgilio|"
    r"wp|o2|seznam|bigpond|optusnet|sina|mailinator|netscape|netzero|cox|charter|rogers|bol|uol|free|orange|"
    r"wanadoo|laposte|sify|indiatimes|operamail|mindspring|prodigy|altavista|37|btamail|eudoramail|address|"
    r"caramail|mailcity|iname|bigfoot)"
)
_FREE_ADDRESS = re.compile(
    rf"[\w.+%-]{{1,64}} ?(?:@|[(\[] ?at ?[)\]]| at (?=gmail|yahoo|hotmail|outlook|aol)) ?{_FREE_DOMAIN} ?(?:\.|"
    rf"[(\[] ?dot ?[)\]]| dot ) ?(?:com|net|org|co|in|uk|fr|de|it|es|ca|au|us|ru|me|ch|info|cn|nl|pl|cz|biz|"
    rf"gr|se|no|dk|fi|be|at|ie|pt|ro|hu|sg|my|ph|id|th|vn|tr|ae|sa|ng|ke|gh|pk|bd|lk|np|mx|br|ar|cl|pe|hk|tw|jp|kr|nz|"
    rf"il|eg|ma|ua|bg|hr|rs|sk|si|lt|lv|"
    rf"ee|za|cc)(?:\.[a-z]{{2}})?(?![\w-])"
)
_SAFE_FREE = re.compile(
    r"(?:^|\n| )(?:to|cc|bcc|delivered-to|x-original-to): [^\n]{0,80}$|(?:your|candidate'?s?|applicant'?s?|"
    r"employee'?s?|customer'?s?|user'?s?|her|his|their) (?:[\w'-]+ )?(?:e-?mail|address|account|"
    r"gmail)[^\n]{0,40}$|(?:e\.g|for example|such as|like|instead of|not|never|unless|beware|remove|unsubscribe|"
    r"opt[- ]?out)\b[^\n]{0,60}$|\b(?:dear|mr|ms|mrs) [^\n]{0,60}$|(?:remov|unsubscrib|taken off|take me off|"
    r"deleted?|exclud|opt)[^\n]{0,60}$"
)
_SAFE_FREE_AFTER = re.compile(
    r"^[^\n]{0,60}(?:is not (?:from )?(?:us|ours)|is never (?:from )?us|are not (?:us|ours)|is (?:fake|a scam|"
    r"fraud)|remov|unsubscrib|in the subject (?:line )?to be|opt[- ]?out|not be (?:used|trusted|ours)|report)"
)
_OWN_FREE_MAIL = phrases(
    r"(?:my|our|the (?:manager|director|owner|recruiter|boss)'s|his|her|the|a|an) (?:[\w'-]+ ){0,2}?(?:personal|"
    r"private|gmail|yahoo|hotmail|outlook\.com|free|non-?company|home) (?:[\w'-]+ )?(?:e-?mail|mail|address|"
    r"account|inbox|mailbox)",
    r"(?:e-?mail|write|send|reply|respond|apply|forward|contact|answer|get back) .. (?:to |at |on |via )?(?:my|"
    r"our|his|her) (?:[\w'-]+ )?(?:personal|private|gmail|yahoo|hotmail|free)(?: gmail| yahoo|"
    r" hotmail)?(?: e-?mail|address| address| account| inbox| one| mail)?",
    unless=r"<policy>|(?:isn't|is not|aren't|are not|never|not) (?:from )?(?:us|ours|one of ours)|claim\w{0,3}|your "
    r"(?:personal|private)|do not (?:use|send)|don't (?:use|send)|not (?:use|from)|"
    r"company (?:data|information|files)|confidential\w*|business (?:e-?mail|information)|employees|duties|"
    r"manag\w+|executive(?:'s)?",
)


def personal_email(text: Text) -> Iterator[Match]:
    """The employer's contact is on a free mail domain; a note where it is a small shop that one can go and see."""
    severity = "note" if _traceable(text) else None
    for found in _FREE_ADDRESS.finditer(text.flat):
        before = text.flat[max(0, found.start() - 90) : found.start()]
        after = text.flat[found.end() : found.end() + 90]
        if not _SAFE_FREE.search(before) and not _SAFE_FREE_AFTER.search(after) and not _addressee(text, found.start()):
            yield Match(found.start(), found.end(), severity)
    if text.kind != "contract":
        yield from _OWN_FREE_MAIL.matches(text)


_SHOP = re.compile(
    r"\b(?:shop|store|bakery|bakehouse|caf[e]|tea ?room|restaurant|bistro|pub|inn|bar|hotel|guest ?house|b&b|hostel|"
    r"salon|barbers?|"
    r"hairdress\w+|studio|garage|workshop|farm|stables?|yard|nursery|kindergarten|florists?|butchers?|greengrocers?|"
    r"deli|pizzeria|"
    r"kitchen|boatyard|vineyard|winery|brewery|orchard|campsite|kennels?|cattery|vets?|surgery|dental practice|"
    r"practice|pharmacy|"
    r"plumb(?:er|ing)|electrician|carpent(?:er|ry)|joiner(?:y|s)|builders?|roofers?|painters?|gardener|landscap\w+|"
    r"laundry|"
    r"tailors?|upholster\w+|bookshop|gallery|family business|one-man|small firm|market stall|food truck|play ?group|"
    r"parish|"
    r"church|school of dance|dance school|music school|riding school|allotment|dairy|smithy|forge|potter(?:y|s)|"
    r"printers?|taxi firm)\b"
)
_PLACE = re.compile(
    r"\[address\]|\b\d{1,4}[a-z]? (?:[\w'.-]+ ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|square|terrace|close|row|"
    r"hill|drive|"
    r"way|place|quay|parade|gate|court|strasse|boulevard|blvd|rue|via|calle|rua)\b|\b(?:[a-z]{1,2}\d[a-z\d]? "
    r"?\d[a-z]{2}|\d{5})\b|"
    r"\b(?:high|main|church|mill|market|station|harbour|castle) (?:street|road|square|lane)\b|\bopposite the\b|\bnext "
    r"(?:door )?to the\b|"
    r"\b(?:come|drop|pop|call|walk) (?:in|by|round)\b|\bask for \w+\b|\bbehind the\b"
)
_TOWN = re.compile(r"\b(?:in|at|near|of|outside|,) ?[A-Z][a-z]{2,}")
_TELEPHONE = re.compile(
    r"\[phone\]|(?<![\w.,])\+?\(?\d[\d() -]{7,16}\d(?![\w.,]\d)|\b(?:ring|phone|tel(?:ephone)?|call) (?:us|me|\w+) "
    r"?(?:on|at)?\b"
)
_OWNER = re.compile(
    r"\b(?:owner|proprietor|landlord|landlady|run by|i run|we run|my (?:shop|bakery|salon|farm|garage|cafe|studio|wife|"
    r"husband|"
    r"workshop|practice|business)|own(?:s|ed) by|sole trader|self-employed (?:baker|builder|plumber)|family-run|i'm "
    r"(?:a|the) \w+er)\b"
)
_BIG_HOUSE = re.compile(
    r"\b(?:group|plc|ltd|limited|inc|corp\w*|llc|gmbh|global|international|ministry|fleet|worldwide|bank|airlines?|"
    r"university|embassy|hr|"
    r"human resources|recruit\w*|talent|careers?|headquarters|branches|nationwide|department)\b"
)


def _traceable(text: Text) -> bool:
    """Whether a small local business names itself with a place, a telephone or an owner: one can go and see."""
    if text.kind == "contract" or _BIG_HOUSE.search(text.flat):
        return False
    shop = bool(_SHOP.search(text.flat) or _OWNER.search(text.flat))
    signs = (_PLACE.search(text.flat), _TOWN.search(text.cased), _TELEPHONE.search(text.flat), _OWNER.search(text.flat))
    return shop and sum(map(bool, signs)) >= 2


_SALUTATION = re.compile(r"(?:^|\n)(?:dear|hi|hello|to whom) ")
_THEIR_SIDE = re.compile(
    r"\b(?:employer|company|agency|firm|principal|owner|client|board|management|proprietor|school|hotel|clinic)\b"
)
_OWN_SIDE = re.compile(
    r"\b(?:employee|worker|contractor|consultant|executive|agent|freelancer|tutor|nurse|driver|associate)\b"
)


def _addressee(text: Text, at: int) -> bool:
    """Whether the place is a letter's address block, above the salutation, or the worker's own in a contract."""
    if text.kind == "contract":
        before = text.flat[max(0, at - 160) : at]
        theirs = max((found.end() for found in _THEIR_SIDE.finditer(before)), default=-1)
        return theirs <= max((found.end() for found in _OWN_SIDE.finditer(before)), default=-1)
    hello = _SALUTATION.search(text.flat)
    return text.kind == "offer_letter" and hello is not None and at < hello.start()


_PAPERS = (
    r"passports?|(?:original |identity |your |id |academic |educational |school )+(?:documents?|papers|"
    r"certificates?|cards?)|originals|visas?|residence permit|birth certificate|degree certificates?|certificates|"
    r"diplomas?|identity papers"
)
_HELD = phrases(
    rf"(?:{_PAPERS}) .. (?:kept|held|hold|retained|deposited|stored|stays?|remains?|surrendered?|collected|"
    rf"handed over|locked|withheld|safekeeping|stay with|remain with|left with|lodged) .. (?:by us|with us|"
    rf"with (?:the |your |our )?(?:employer|company|agency|office|hr|manager|sponsor|agent)|(?:by|in|at) (?:the |"
    rf"our |your )?(?:employer|company|agency|office|hr|safe|manager|head office|sponsor|agent|firm)|until|"
    rf"for the (?:length|duration|term)|as security|safekeeping|during|through|with the \w+ .. (?:released|returned|"
    rf"when|until|while)|while you)",
    rf"(?:hand (?:over|in)|give (?:up|in)|surrender|leave|deposit) .. (?:{_PAPERS}) .. (?:get|have|receive|collect) "
    rf"(?:it|them) back .. (?:with|when|at|"
    rf"after|on|once)",
    rf"(?:look(?:s|ing)? after|tak(?:e|es|ing) care of|mind(?:s|ing)?|keeps?|holds?) (?:your|the|his|her|all|their) "
    rf"(?:[\w'-]+ )?(?:{_PAPERS}) .. (?:while|"
    rf"until|during|for|as long as|in (?:the|our))",
    rf"(?:hand over|surrender|deposit|give up|leave|submit|hand in|entrust) .. (?:{_PAPERS}) .. (?:with us|to us|"
    rf"on arrival|with (?:the )?(?:employer|company|agency|office|hr|manager|sponsor)|until|safekeeping|"
    rf"for the (?:duration|term|length)|security|office|manager|employer)",
    rf"(?:we|the (?:employer|company|agency|office|sponsor)|company|hr|management) (?:will |shall |may )?(?:keep|"
    rf"keeps|hold|holds|retain|retains|store|stores|look after|take care of|collect) .. (?:{_PAPERS}) .. (?:until|"
    rf"for|during|in|while|as|safe|end|throughout)",
    gap=60,
    unless=r"<policy>|copies|copy of|copy them|bring|visa application|embassy|same day|verify|verified|inspect\w{0,3}|"
    r"return(?:ed)? (?:to you )?(?:at once|"
    r"immediately|the same|on the spot|straight)|records|personnel file|confidential\w*|company documents|"
    r"travellers?|customers?|guests?|data|must hold|company property|design|technical",
)


def documents_held(text: Text) -> Iterator[Match]:
    """Identity papers or certificates are kept by the employer."""
    yield from _HELD.matches(text)


_NAMELESS = phrases(
    r"(?:name|identity|address) of the (?:company|employer|firm|client|organi[sz]ation) .. (?:only|"
    r"not) .. (?:after|once|when|until|upon) .. (?:pay\w{0,4}|paid|fee|accept\w{0,4}|join\w{0,3}|sign\w{0,3}|"
    r"start\w{0,3}|registr\w{3,6}|deposit)",
    r"(?:company|employer|firm|organi[sz]ation|client)(?:'s)? (?:name|address|identity|location|registration|"
    r"website)? ?(?:[\w'-]+ ){0,3}(?:(?:will be|is|gets?|be) (?:only )?(?:revealed|disclosed|given|shared|told|"
    r"announced)|cannot be (?:revealed|disclosed|named)|can't be (?:revealed|disclosed|named)) .. (?:after|once|"
    r"when|upon) .. (?:pay\w{0,4}|fee|accept\w{0,4}|join\w{0,3}|sign\w{0,3}|start\w{0,3}|registr\w{3,6}|deposit)",
    r"(?:we|company|firm|business) (?:[\w'-]+ ){0,3}(?:no|not have (?:a|any)|don't have (?:a|any)|"
    r"doesn't have (?:a|any)|without (?:a|any)) (?:[\w'-]+ ){0,2}(?:office|website|web site|registered (?:office|"
    r"address)|phone number|landline|company (?:number|registration)|registration number)",
    r"(?:don't|do not|no need to|please don't|not necessary to|never) (?:[\w'-]+ ){0,2}(?:call|contact|phone|ring|"
    r"visit|check with|google|look us up|look up|verify|approach) (?:[\w'-]+ ){0,3}(?:the (?:company|office|"
    r"head office|switchboard|hr department|main (?:number|line))|our (?:office|head office|switchboard|website)|"
    r"us online|hr\b)",
    gap=60,
    plain=True,
    unless=r"<policy>|agenc\w+|recruiters|unsolicited|status of your application|apply (?:on|via|through)|"
    r"customers?|applications by phone",
)


def identity_unproven(text: Text) -> Iterator[Match]:
    """The text itself hides who the employer is, or asks not to check."""
    if text.kind != "contract":
        yield from _NAMELESS.matches(text)
