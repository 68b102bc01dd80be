"""Pay that is late, uncertain or not stated: invoices, wages, bonuses, equity, the figure in an advert."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.language import Match
from offer_eval.core.red_flags.words.phrases import expand, phrases
from offer_eval.core.red_flags.words.quantities import periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Text

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
        rf"\bcommissions? (?:of|is|at|up to) \d{{1,3}} ?%|\b\d{{1,3}} ?(?:%|percent|per cent) (?:of what|stays yours|"
        rf"is yours|goes to you)\b|\b(?:puts?|afterwards|then|plus|get|is|for) <currency>\d[\d,.]*|"
        rf"\b(?:earn|make|pay(?:s|ing)?|"
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
            and not _BESIDE_PAY.match(flat, found.start() + len(found.group().rstrip(",.")))
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
    r"(?:over|more|up|nearly|some|around))\b[^\n.;,]{0,25}$|\bhours:? ?$"
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
