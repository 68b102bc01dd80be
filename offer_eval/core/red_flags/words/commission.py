"""Pay that hangs wholly on sales or referrals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import expand, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_COMMISSION = phrases(
    r"(?:100 ?%|one hundred percent|100 percent|straight|pure(?:ly)?|fully|full|all|entirely|solely|wholly|"
    r"strictly|only|completely|exclusively|totally)[- ](?:a |on |by |through |from |in )*commissions?(?: based|"
    r" only)?",
    r"commissions?[- ](?:only|based only|is (?:the|your) only)",
    r"(?:pay|paid|salary|income|compensation|earnings|remuneration|wage|wages|payment|earn|job|role|position|"
    r"basis|everything) .. (?:entirely|solely|only|wholly|purely|exclusively|100 ?%|strictly|completely|"
    r"depends? (?:only|entirely|wholly|fully)|nothing but) .. (?:commissions?|sales|sell|close|deals|installs?|"
    r"referrals?|contracts?|customers|what you|bookings?|sign-?ups?|policies|performance|results|leads|recruits?|"
    r"what you|successful|orders|placements?|subscriptions?|memberships?)",
    r"(?:paid|pay|earn|earnings|payment|income|compensation|salary|wages?)(?: you| out)? .. (?:only|just|"
    r"solely) .. (?:when|if|once|after|for each|for every|per|on) .. (?:sales?|sell|close[sd]?|deals?|installs?|"
    r"installed|referrals?|book(?:ings?|ed)?|sign|signs|sign-?ups?|polic(?:y|ies)|buys?|recruits?|completed|"
    r"orders?|placements?|subscri\w{2,8}|customer|client|commissions?|conversions?|contracts?)",
    r"(?:only|just) (?:get |be |are |is |gets )?paid .. (?:when|if|once|after|for each|for every|per|"
    r"on) .. (?:sales?|sell|close|deal|install|customer|client|sign|signs|buys?|book\w{0,4}|order|placement|"
    r"referral|commission|conversion|policy|contract)",
    r"(?:paid|earn|get|receive|pay is|payment is|income is) (?:a |an )?(?:<money> |percentage |fee |flat fee |"
    r"fixed sum )?(?:for|per|on) (?:each|every|completed|closed)? ?(?:sales?|lead|referral|recruit|sign-?up|"
    r"install|policy|booking|customer|client|deal|contract|friend) .. (?:only|nothing (?:else|more|otherwise)|"
    r"and that(?:'s| is)|no other|nothing in between)",
    r"(?:pay|paid|compensation|income|earnings|salary|remuneration|money) .. (?:solely|only|entirely|wholly|purely|"
    r"exclusively|just) .. (?:closings?|closes?|listings?|revenues?|profits?|takings|proceeds|production|fees you|"
    r"billings?|tips|royalt(?:y|ies)|downline|team (?:sales|volume))",
    r"(?:make|earn|get|keep|receive|paid|take home) (?:a |an |up to )?\d{1,2} ?(?:%|percent) (?:of|on) "
    r"(?:every|each|all|"
    r"any|whatever|what) (?:[\w'-]+ ){0,3}you (?:close|sell|sign|book|write|place|bring|install|recruit|"
    r"produce)\w{0,2}",
    r"remunerat\w{2,3} .. (?:solely|only|entirely|wholly|purely|exclusively) .. (?:issued|sold|closed|funded|written|"
    r"commissions?|business|production|sales|results|success)",
    r"(?:pay|paid|income|earnings|compensation|salary|remuneration|wage|wages|reward|money) .. (?:exclusively|solely|"
    r"only|wholly|entirely|purely|"
    r"nothing but|consists? of nothing but) .. (?:brokerage|premiums?|overrides?|percentages?|share|cut|slice|turnover|"
    r"policies|tenants?|lettings|"
    r"(?:you|agents?|he|she|they) (?:[\w'-]+ )?(?:bring|generate|introduce|land|win|collect|sign)s?|fares|"
    r"bookings)",
    r"only (?:ever )?(?:see|get|receive|earn|make|have|touch|draw|collect) (?:any |your |a |some )?(?:money|pay|paid|"
    r"income|penny|cent|cash|euro|dollar|"
    r"pounds?|cheque|fee|earnings) .. (?:when|once|if|after|as soon as|for|from) .. (?:signs?|signed|sells?|sold|sale|"
    r"buys?|closes?|closed|completes?|"
    r"orders?|books?|customer|client|tenant|deal|enrol\w*|joins?|places?|placed)",
    r"commission(?:s)? (?:is|are|being) (?:your|the) (?:only|sole|entire|whole|full) (?:source of income|income|pay|"
    r"compensation|"
    r"earnings|remuneration|salary)",
    r"(?:draw|advance) against (?:future )?commissions?",
    r"commission[- ](?:based )?(?:role|position|job|opportunity|contract|agents?|sales ?(?:rep\w*|person|people|"
    r"role))",
    r"(?:on|on a|a|is) commissions?[- ]bas(?:is|ed)|(?:this is|work) on commission|(?:salary|pay|compensation|"
    r"remuneration|wage): commissions?",
    r"1099 commission|commission 1099|(?:self-employed|independent|"
    r"freelance)[ a-z,/-]{0,20} commission(?:s)? (?:only|agents?|basis)",
    r"(?:pay|income|earnings|compensation|you earn|paycheck|salary) .. depends? (?:entirely|solely|only|wholly|"
    r"fully|100 ?%|completely) on .. (?:you|sales|sell|close|effort|performance|commission|results|recruit|"
    r"bring)\w{0,3}",
)
_NO_BASE = phrases(
    r"(?:no|without(?: a| any)?|zero|not a|isn't a|is no|there's no|never a) (?:fixed |guaranteed |set |regular |"
    r"basic |base |hourly )*(?:base|basic|base salary|basic salary|basic pay|base pay|salary|retainer|hourly wage|"
    r"wage|fixed pay|guaranteed pay|fixed salary|fixed income) .. (?:commissions?|sales|sell|sold|per (?:sale|"
    r"deal|lead|policy|contract|install)|you close|referrals?|deals?|installs?|what you|each|every|uncapped)",
    r"(?:commissions?|per (?:sale|deal|lead|policy|contract)|sales|sell|installs|deals?|uncapped|"
    r"self-employed) .. (?:no|without(?: a| any)?|zero|not a|instead of a|rather than a|there is no|"
    r"there's no) (?:fixed |guaranteed |set |regular |basic |base |hourly )*(?:base|basic|salary|retainer|wages?|"
    r"hourly|fixed|guarantee\w{0,2})(?: salary| pay| wage| income| rate)?",
    r"(?:eat|eats) what you kill|earn what you sell|you (?:earn|make|get|live (?:off|on|"
    r"from)) (?:only )?what you (?:sell|close|bring in|produce|sign|book|recruit)|(?:no (?:sales?|close|deals?|"
    r"sell|polic(?:y|ies)|"
    r"installs?|bookings?|listings?|placements?|customers?),? no (?:pay|money|income|checks?|cheques?|pay "
    r"?checks?|wage))|if you (?:don't|do not) sell,? you (?:don't|do not|won't|earn|get|make)|"
    r"(?:what you sell is what you (?:earn|get|make|take))",
    r"(?:sell|close|recruit|book|sign) (?:nothing|nobody|no one|none)(?: in| and| this| that|,)? .. (?:earn|paid|"
    r"get|make|take home|pay|receive)",
    plain=True,
    gap=60,
)
_PER_SALE = phrases(
    r"(?:paid|earn|earns|earnings|pay|get|receive|income|fee|share|cut|percentage|commission|keep|"
    r"money) && (?:each|per|every|a|of each|of every|your own|on each|on every|for each) (?:[\w'-]+ )?(?:sale|"
    r"deal|placement|policy|booking|install\w{0,6}|contract|customer|client|lead|referral|sign-?up|recruit|order|"
    r"closing|completion|membership|subscription)s? && (?:only|and that(?:'s| is) (?:it|all)|nothing (?:else|"
    r"more)|no (?:other|retainer|base|basic|salary|wage|fixed|hourly|guarantee\w{0,2})|there is no|there's no|"
    r"purely|solely)",
    r"(?:don't|do not|never|no longer) (?:do|pay|offer|believe in|have) (?:a |any )?(?:fixed |basic |"
    r"base )?(?:salar(?:y|ies)|wages|basics?|retainers?|fixed pay)",
    r"(?:share|cut|split|percentage|slice|portion|part|\d{1,2} ?%) of && (?:revenues?|takings|proceeds|sales|fees|"
    r"profits?|commissions|what (?:you|the|we)|turnover|billings) && (?:that(?:'s| is) (?:your|the|all|it|how|"
    r"what)|nothing (?:else|more)|sole\w{0,2}|is your (?:income|pay|salary|wage)|instead of (?:a )?(?:salary|wage|"
    r"pay)|in (?:place|lieu) of (?:a )?(?:salary|wage|pay))",
    r"(?:<money>|commissions?|bonus(?:es)?|paid|percent|\d{1,2} ?%|earn|income) && (?:under you|downline|frontline|"
    r"(?:they|you|each) (?:recruit|sponsor|enrol|sign up)\w{0,2}|they bring|(?:two|three|four|five|six|seven|\d) "
    r"levels?|levels deep|whole organi[sz]ation's|your group's) && (?:every|each|for|per|from|on|of)",
    r"(?:sponsor|recruit|enrol|sign up|refer|introduce|bring)s? (?:in )?(?:<number>|people|others|friends|your) && "
    r"(?:overrides?|downline|residuals?|matrix|levels? deep|(?:\d|two|three|four|five|six|seven|eight|nine|"
    r"ten) levels|"
    r"who (?:also )?(?:sponsor|recruit|enrol|bring|refer)|duplicat\w{1,4})",
    r"(?:first|your) (?:euro|dollar|pound|cent|penny|pay|pay ?check|money|income|earnings) .. (?:with|when|once|"
    r"after|from|on) .. (?:first|signed|closed) (?:[\w'-]+ )?(?:sale|contract|deal|customer|client|signature|"
    r"policy|order)",
    r"(?:take home|earn|income|pay|get|keep|yours) && (?:third|quarter|half|share|cut|percentage|\d{1,2} ?%|"
    r"percent) of (?:what|everything|each|every|whatever) (?:[\w'-]+ ){0,3}(?:pays?|sells?|sold|spends?|brings?|"
    r"signs?|orders?|sale) && (?:only|that's (?:it|all)|nothing (?:else|more)|no more|just that)",
    r"(?:no|nothing|zero|without) (?:[\w'-]+ ){0,2}(?:sales?|sold|sell|deals?|policy|booking|closed|customers?|"
    r"recruits?|contracts?|placements?),? && (?:no|nothing|zero) (?:[\w'-]+ ){0,2}(?:earned|earn|paid|pay|income|"
    r"money|salary|wages?|commission|fee)",
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|(?:an?|per|/) ?(?:hour|hr|annum|year)|"
    r"annual|hourly|equity|vest\w*|employee referral|referral (?:bonus|program\w*)|profit[- ]sharing",
)
_SLICE = (
    r"<money> (?:for|per|on|from|a|an) (?:each|every|\w+)|share|cut|slice|portion|percentage|percent|per cent|\d{1,2} "
    r"?%|fraction|(?:a|one) (?:third|quarter|fifth|tenth|half)|half|split|proportion|residuals?|"
    r"commissions?|overrides?|brokerage|piece"
)
_SOLD = (
    r"(?:volume|merchants?|sales?|sells?|sold|selling|fees|premiums?|invoices?|brokerage|closes?|closed|clients?|"
    r"customers?|bring in|brings in|brought in|deals?|"
    r"parties|policy|policies|bookings?|placements?|fixtures|contracts?|signs?|downline|production|turnover|takings|"
    r"orders?|memberships?|"
    r"what (?:you|they|he|she) (?:[\w'-]+ )?(?:bring|place|book|let|earn)s?)"
)
_AND_NO_MORE = (
    r"(?:and|but|with|or|pays?) (?:nothing|not a (?:penny|cent|euro|pound)|no (?:other|further|more)|zero)(?: else| "
    r"more| besides| beyond)?|nothing "
    r"(?:besides|else|more|save|except|but|beyond|other)|besides|(?:by|in|of) no other|the only (?:thing|money|payment|"
    r"income|pay)|(?:the )?(?:"
    r"whole|all|entirety|entire|full|sum total) of (?:your|his|her|the|their) (?:income|pay|earnings|remuneration|"
    r"wage)|sole (?:income|"
    r"remuneration|pay|payment|reward|compensation|consideration|earnings)|only (?:income|remuneration|pay|payment|"
    r"reward|compensation|earnings)|"
    r"(?:no|without(?: a| any)?|nor(?: a| any)?|isn't a|is not a|not a|never a) (?:retainer|draw|salary|wage|basic|"
    r"base|fixed (?:pay|"
    r"sum|income)|guarantee)|(?:basic|base)(?: pay| salary)?(?: is|:| of)? (?:nil|zero|none|0)|that(?:'s| is) (?:all|"
    r"it|how (?:all|we|you)|"
    r"your (?:pay|wage|income))"
)
_LIVES_FROM_SALES = phrases(
    rf"(?:{_SLICE}) && (?:{_SOLD}) && (?:{_AND_NO_MORE})",
    r"(?:live|lives|living|eat|eats) (?:from|off|on|by) (?:only |solely )?(?:their|your|his|her|what (?:they|you|we)|"
    r"the) (?:[\w'-]+ )?"
    r"(?:production|sales?|sell|sells|close|commissions?|deals|bring(?: in)?|book|place|closings|wins?|signatures)",
    rf"(?:months?|weeks?|days?) (?:[\w'-]+ )?(?:without|in which no|when no|with no|where no|you (?:sell|close|sign) "
    rf"(?:nothing|nobody)) .. "
    rf"(?:{_SOLD}) .. (?:no|nothing|zero|not|without) (?:[\w'-]+ ){{0,3}}(?:pay\w{{0,5}}|paid|payout|income|money|"
    rf"earned|earnings|due|owed|"
    rf"salary|cheque|check)",
    r"(?:zero|no) (?:wages?|salary|basic|base(?: pay)?|retainer|fixed pay)(?:,| and| but| -|;|:) .. (?:sell|sold|sale|"
    r"deal|close|client|commission|"
    r"unlimited|uncapped|limits?|ceiling|each|every)",
    r"(?:each|every|per) (?:[\w'-]+ )?(?:you (?:sell|close|sign|place|bring|book|win|install|refer|recruit|"
    r"let)\w{0,2}) (?:puts?|brings?|earns?|pays?|is "
    r"worth|nets?|makes?) (?:you )?(?:<money>|\d) && (?:no|zero|without|nothing|not a|isn't a) (?:[\w'-]+ )?(?:wages?|"
    r"salary|basic|base|retainer|"
    r"else|fixed|hourly|other)",
    r"(?:zero|no|nothing|none) (?:[\w'-]+ )?[\w'-]+,? (?:means |is |equals )?(?:zero|no|nothing|none) (?:[\w'-]+ "
    r")?(?:rupees|dollars|euros?|pounds?|"
    r"pay|money|income|cash|pesos|wages?|salary|cents?|penny|earned|paid|earnings|francs|dirhams?|bread|dinner|rent)",
    r"(?:every|each|all|any) (?:cent|penny|euro|dollar|rupee|pound|bit|money|of your (?:pay|income|money|earnings)|of "
    r"what) (?:[\w'-]+ ){0,3}?(?:make|"
    r"makes|earn|earns|get|gets|see|take|comes?|is) .. (?:comes? (?:out of|from)|from|depends? on|out of|is) .. "
    r"(?:sales?|sells?|sold|pledges?|bring|"
    r"close|sign|deals?|clients?|customers?|commissions?|recruit|donors?|downline|book)\w{0,3}",
    r"(?:sales?|deals?|seats?|contracts?|policies|closings?|pledges|bookings|clients?|listings) .. (?:you|they) "
    r"(?:[\w'-]+ )?(?:fill|close|sell|sign|"
    r"bring|book|make)\w{0,2} .. (?:decides?|is|are|makes?|determines?|sets?) (?:your|their) (?:month|pay|income|wage|"
    r"salary|living|rent|earnings)",
    r"(?:nothing|nobody|no one|none) (?:sold|closed|signed|booked|placed),? (?:means |is |then |and )?(?:nothing|no|"
    r"zero)",
    r"(?:income|pay|earnings?|money|wage|salary|paycheck) (?:[\w'-]+ )?(?:starts?|begins?|comes?|arrives?|flows?) "
    r"(?:only )?(?:when|with|once|"
    r"after|as soon as) .. (?:first|signed|closed|sold) (?:[\w'-]+ )?(?:sale|contract|deal|customer|client|policy|"
    r"order|signature|booking|"
    r"placement)",
    r"no (?:[\w'-]+ ){0,2}?(?:claim|right|entitlement|remuneration|payment|pay|salary|income|compensation|money|sum) "
    r".. (?:other than|beyond|except|"
    rf"save|apart from|besides|over and above) .. (?:{_SLICE})",
    r"(?:pays?|owes?|receives?|paid|gets?|earns?) (?:him |her |you |them |the \w+ )?(?:nothing|no (?:money|sum|pay)) "
    r"(?:save|except|but|other "
    r"than|beyond|until) .. "
    rf"(?:{_SLICE})",
    gap=70,
    spread=200,
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|(?:an?|per|/) ?(?:hour|hr|annum|year)|"
    r"annual|hourly|equity|vest\w*|"
    r"employee referral|referral (?:bonus|program\w*)|profit[- ]sharing|<money> (?:basic|base)|(?:deducted|stopped|"
    r"taken) from|your salary|"
    r"our agents|statements|pension|discounts?|tax\w*|rent|pay commission|cancelled",
)
_EARNS_COMMISSION = phrases(
    r"(?:shall|will) (?:earn|receive|be paid|be entitled to|get|be remunerated by|be compensated (?:by|with|through)) "
    r"(?:a |an |the "
    r")?(?:[\w'-]+ )?commissions?",
    r"commissions? (?:rates?|structure|schedule) .. (?:<amount> ?%|percent|per cent)",
    r"commissions? (?:is|are) (?:paid|payable|due|earned|owed) (?:only|solely) (?:when|if|once|after|upon|on)",
    r"<amount> ?(?:%|percent|per cent) (?:[\w'()%-]+ )?commissions? (?:on|for|of) (?:each|every|all|any|net|gross|the)",
    plain=True,
    unless=r"<policy>|in addition|on top|as well as|plus|clawback|bonus|also",
)
_PAID_OTHERWISE = re.compile(
    expand(
        r"salar(?:y|ies)|\bwages?\b|retainer|hourly|per hour|\bbase\b|\bbasic\b|\bdraw\b|stipend|day rate|daily rate|"
        r"(?:monthly|fixed|weekly|annual|"
        r"guaranteed) (?:fee|pay|payment|sum|amount|rate|remuneration)|<money> ?(?:per|an?|/) ?(?:hour|hr|day|week|"
        r"month|year|annum)|per annum"
    )
)
_NO_WAGE_AS_SUCH = phrases(
    rf"(?:{_SLICE}|<number> of what) && (?:{_SOLD}) && (?:(?:there is|there's|there are|we pay|we have|it's|with|"
    rf"sorry)? ?(?:no|not a|isn't a|"
    rf"never a|(?:nobody|no one|none of us|none)(?: here)? (?:draws?|gets?|has|have|earns?|is on|are on|takes?|"
    rf"receives?) (?:a|any)) (?:retainer|draw|basic|base (?:pay|salary)|salary|wage|fixed (?:pay|sum|income)))",
    across=True,
    plain=True,
    unless=r"<policy>|base salary of|plus (?:a )?(?:base|basic|salary)|on top|hourly|equity|vest\w*|referral (?:bonus|"
    r"program\w*)|"
    r"salary (?:cap|ceiling|limit|history|requirements?|expectations?)|<money> (?:an?|per|/) ?(?:hour|hr|year|annum)",
)
_BARE_NO_BASE = phrases(
    r"(?:there(?:'s| is| are| will be)|we (?:pay|offer|have)|with|offers?|carries|comes with|has|pays|and) (?:no|"
    r"not a|never a|zero) (?:fixed |guaranteed |set |regular |basic |base |hourly |monthly )*(?:base|basic|salary|"
    r"retainer|wages?|fixed pay|base pay|fixed income|guaranteed pay|salary or (?:wage|benefits))(?: salary| pay|"
    r" wage| as such)?",
    r"(?:without|instead of|rather than|in place of|not) (?:a |any )?(?:fixed |guaranteed |set |regular |basic |"
    r"base |monthly )+(?:salary|pay|wages?|income|retainer)",
    plain=True,
    unless=r"<policy>|sales? experience|salary (?:cap|ceiling|limit|history|requirements?|expectations?)|"
    r"volunteer|unpaid|intern\w{0,5}|negotiat\w{2,5}",
)
_SELLING = re.compile(
    r"commission|\bsales?\b|\bsell\b|\bsold\b|referral|per (?:lead|deal|policy|placement|booking|install)|closer|"
    r"recruit people|downline|distributor|estate agent|you close|% of"
)
_HAS_BASE = re.compile(
    expand(
        r"(?:base|basic|guaranteed|hourly|fixed) (?:salary|pay|wage|rate|of|plus|\+|income)|salary (?:plus|and|\+|"
        r"&) commission|(?:plus|\+|and|&|with|as well as|on top of) (?:[\w'-]+ ){0,3}(?:commissions?|bonus)|"
        r"commissions? on top|base \W?<money>|<money> base|<money> (?:an?|per|/) ?(?:hour|hr)|on top of (?:a|your|"
        r"the)|retainer"
    )
)
_NO_BASE_SAID = re.compile(
    r"(?:no|without|not|zero|never|isn't|instead of|rather than)[ a-z]{0,20} (?:base|basic|salary|wages?|fixed|"
    r"hourly|retainer|guarantee)"
)
_SURE = re.compile(r"100 ?%|only|pure|straight|solely|entirely|wholly|exclusively|strictly|1099|completely|depend")


_RESULT = (
    r"sales?|sells?|sold|selling|close[sd]?|closers?|deals?|results?|success(?:ful)?|sign(?:s|ed|ing)?(?:[- ]?ups?| "
    r"up| off)?|signatures?|"
    r"polic(?:y|ies)|premiums?|bookings?|placements?|installations?|installs?|contracts?|orders?|donors?|supporters?|"
    r"pledges?|"
    r"recruits?|referrals?|leads?|appointments?|customers?|clients?|tenants?|listings?|houses?|lettings?|margin|fees?|"
    r"invoiced|brokerage|"
    r"takings|turnover|production|your book|your desk|through the door|tours?|seats?|tickets?|programmes?|"
    r"members(?:hips?)?|subscriptions?|"
    r"what (?:you|they|he|she|we) (?:sell|close|bring|book|write|place|make|produce|let|sign|win)\w{0,2}|sales sheet|"
    r"demos?|downloads?|accounts opened|volume|fixtures|business|you refer|completed|(?:circle|team|partners?) "
    r"(?:orders?|creates?)|loans?|estate agents?|brokers?|live off|lives? from|what your (?:clients|"
    r"customers) \w+"
)
_SHARE_OF_IT = (
    r"(?:\d{1,2}|<number>) ?(?:%|percent|per cent)|\d{2}/\d{2}|(?:a |one |two )?(?:third|quarter|fifth|tenth|half)s? "
    r"of|percentages?|share|cut|slice|"
    r"split|commissions?|overrides?|residuals?|<money> (?:a|an|per|for|each|on)\b|(?:paid|pay|earn|get|receive)(?:s|"
    r"ing|ment)? (?:per|for|on|by|from)|"
    r"(?:a |flat |fixed )?(?:payment|fee|bounty|reward|bonus) (?:for|per|on) (?:each|every)|result-?based|"
    r"performance-?(?:paid|based)|success fee|"
    r"payment by results|proportion|slice|live (?:off|from)"
)
_THE_LOT = (
    r"not (?:otherwise )?paid for|not otherwise paid|there(?:'s| is) no (?:other|more|wage|salary|basic|base|fixed|"
    r"floor|retainer|hourly)|no (?:floor|ceiling|payroll|fixed|retainer|basic|base|wages?|"
    r"salary|guarantee|hourly|draw)(?: pay| rate| wage| salary| to speak of)?|(?:zero|nil) (?:fixed|basic|base|salary|"
    r"wages?|retainer)|"
    r"(?:basic|base|fixed|salary|retainer|guarantee)(?: pay| salary)?(?: is|:| of|,| -)? (?:nil|zero|none|0\b)|"
    r"that(?:'s| is) (?:the deal|it|all|"
    r"the lot|your (?:pay|wage|income))|and (?:by|on|from|for) (?:results|sales|that|them|nothing) (?:alone|else)|"
    r"alone|(?:not|don't|do not|never|nobody|"
    r"no one|none)(?: [\w'-]+){0,3} (?:on (?:a |the )?payroll|a payroll|draws? (?:a |any )?(?:salary|wage)|has a "
    r"(?:basic|salary|wage)|a basic|salar(?:y|ied|ies))|"
    r"draws? no (?:salary|wage)|(?:full|entire|sole|total|whole|complete) (?:remuneration|pay|compensation|reward|"
    r"consideration|income|payment)|"
    r"nothing (?:else|more|besides|on top|beside|other)|(?:not|nor) (?:be )?(?:entitled|eligible) to any (?:other|"
    r"further)?|"
    r"nothing (?:until|unless|is (?:paid|due|owed))|(?:no|without) (?:[\w'-]+ )?(?:salary|wages?|basic|base|retainer)"
)
_ALONE = r"alone|other than|save for|purely|solely|only|wholly|entirely"
_HAS_PAY_TOO = (
    r"<policy>|plus (?:a )?(?:base|basic|salary|hourly)|on top|hourly|(?:an?|per|/) ?(?:hour|hr)|(?:base|basic|fixed) "
    r"(?:salary|pay) (?:of|is)|equity|"
    r"vest\w*|referral (?:bonus|program\w*)|<money> (?:basic|base)|salary (?:of|cap|ceiling|history|requirements?|"
    r"expectations?|range|is)|our agents|"
    r"statements|pension|per annum|tax|agents who|your salary|compute|fixed salary|salary only|no commission|not "
    r"(?:on|paid) (?:commission|per)|"
    r"minimum|guaranteed|no (?:overtime|experience|degree|selling|sales|cold|quota|targets?)|annual|only (?:for|in|on|"
    r"by|with|if you have)|discounts?|"
    r"customers only|clients only|by appointment only|cancelled|(?:your |base |basic )?salary (?:is|of|:) "
)
_PAID_BY_RESULT = phrases(
    rf"(?:{_THE_LOT}) && (?:{_SHARE_OF_IT}) && (?:{_RESULT})",
    rf"(?:basic|base|fixed|salary|retainer|guarantee)(?: pay| salary)?(?: is|:| of|,| -)? (?:nil|zero|none|0\b) && "
    rf"(?:ote|{_SHARE_OF_IT})",
    rf"(?:not (?:be )?entitled to|no|nor) (?:any )?(?:other |further )?(?:remuneration|sum|payment|pay|compensation|"
    rf"money)(?: is due| whatever)? "
    rf"(?:other than|beyond|save|except) .. (?:{_RESULT})",
    plain=True,
    across=True,
    spread=150,
    unless=_HAS_PAY_TOO,
)
_ONLY_BY_RESULT = phrases(
    rf"(?:{_ALONE}) && (?:{_SHARE_OF_IT}) && (?:{_RESULT})",
    plain=True,
    spread=90,
    unless=rf"{_HAS_PAY_TOO}|timesheet|submit|anything|anyone|the only (?!pay|income|money)",
)
_NONE_FOR_NONE = phrases(
    rf"(?:no|nothing|nobody|none|without|(?:doesn't|don't|do not|does not) (?:sell|close|sign|let)|unsold|empty|until|"
    rf"unless|till) "
    rf"(?:[\w'-]+ ){{0,3}}?(?:{_RESULT}|nothing|nobody|one)(?: is| are)? ?(?:signed|closed|sold|signed off|"
    rf"complete\w?|kept)? .. (?:no (?:pay|money|income|wage|"
    r"cheque|check|earnings)|nothing to pay|(?:neither|none|nobody)(?: of us)? (?:gets|is) paid|(?:earn|earns|get|"
    r"gets|pays?|is|are|means|make|take home) "
    r"(?:you )?(?:nothing|zero|nought|naught)|not (?:get )?paid|nothing is (?:owed|due|paid)|you (?:don't|do not) "
    r"(?:eat|earn|get paid))",
    r"(?:doesn't|don't|do not|does not|fails? to|never) (?:sell|close|sign|let|complete|book) .. (?:no (?:pay|money|"
    r"income|commission)|(?:neither|none|nobody|no "
    r"one)(?: of us)? (?:gets|is) paid|nothing|not (?:get )?paid)",
    r"(?:empty|unsold|unsigned|unlet|unfilled) [\w'-]+ (?:is|pays?|earns?|means|brings?|makes?) (?:you )?(?:nothing|"
    r"zero|nought)",
    r"(?:quiet|slow|bad|thin|empty|dry|weak) (?:day|week|month|season)s?,? (?:is |means |and )?(?:a )?(?:quiet|slow|"
    r"bad|thin|empty|small|light|no|poor) "
    r"(?:pay|wage|cheque|check|purse|income|packet|month|money)",
    r"(?:month|week|day)s? (?:in which |when |that )?(?:you|they) (?:sell|close|sign|book|place) (?:nothing|nobody|no "
    r"one|zero) .. (?:nothing|zero|no "
    r"(?:pay|money|income))",
    r"what you (?:sell|close|kill|bring in|sign) is what you (?:eat|earn|get|make|take)",
    r"nothing (?:is paid |is due |to pay |paid |)?(?:until|unless|before) .. (?:signed|closed|installed|installation|"
    r"sold|completes?|pays|sale|contract|deal) "
    r".. (?:then )?<money>|\d{2,4}|commission|percent|%",
    plain=True,
    gap=60,
    unless=_HAS_PAY_TOO + r"|cancelled|interview|offer|start|guarantor|landlord",
)
_INCOME_IS_SALES = phrases(
    r"(?:pay|pay ?packet|income|wages?|compensation|earnings|remuneration|remunerated|compensated|pay ?cheque|pay "
    r"?check|cheque|salary|paid) "
    r"(?:[\w'-]+ ){0,3}?(?:is|are|:|=|comes?|starts?|begins?|consists?|derives?|depends?|by|out of|from|equals|purely|"
    r"rests?) .. (?:percentages?|your book|"
    r"your (?:own )?sales|sales sheet|signature|polic(?:y|ies) you|premiums|brokerage|by results|collected fees|fees "
    r"collected|your production|what you "
    r"(?:close|sell|write|bring|book|place)|sign-?ups|overrides?|commissions?|deals you|reps you|your team's sales)",
    r"(?:earn|earnings|paid|income) .. (?:from|on|by) .. (?:own customers|customers you|reps you|people you (?:bring|"
    r"recruit|sign)|what you close|policies you|"
    r"results|your results|every sale|each sale|deals you close)",
    r"(?:income|pay|earnings|money|wages?) (?:[\w'-]+ )?(?:starts?|begins?|comes?|arrives?|flows?) (?:only )?(?:when|"
    r"with|once|after|as soon as) .. "
    r"(?:signs?|signed|sells?|sold|closes?|closed|completes?|buys?|orders?|signature|sale|contract|deal|polic(?:y|"
    r"ies)|customer)",
    r"(?:every|each|all|any) (?:cent|penny|euro|dollar|rupee|pound|bit|peso|of your (?:pay|income)) .. (?:comes? "
    r"(?:out of|from)|depends on|out of) .. "
    r"(?:sales?|sell|pledges?|bring|close|deals?|clients?|customers?|commissions?|donors?|policies|bookings?|"
    r"recruits?)",
    r"(?:earn|paid|income|live|living) .. (?:in proportion to|off|from|out of) .. (?:volume|slice|share of|circle|"
    r"production|downline|partners create)",
    r"(?:recoverable )?draw (?:of <money> )?against (?:future |your |earned )?commissions?",
    r"(?:you|agents?) (?:keep|get|invoice|take|receive|earn|bill) (?:us |up to )?(?:\d{1,2} ?%|<number> (?:percent|"
    r"per cent)|half|a (?:third|quarter|fifth|tenth)) of "
    r"(?:the |each |every |all )?(?:[\w'-]+ ){0,3}?(?:you (?:sell|close|sign|place|book|bring)|fees?|margin|sale|deal|"
    r"premium|placement|programme|ticket)\w{0,2}",
    r"(?:compensation|pay|salary|remuneration|earnings|income): ?(?:[\w'-]+ )?(?:percentage|commissions?|\d{1,2} ?%|"
    r"split|purely|results)",
    plain=True,
    gap=40,
    unless=_HAS_PAY_TOO + r"|bonus(?:es)? (?:is|are)",
)
_SELF_EMPLOYED_SALES = phrases(
    r"(?:1099|self[- ]employed|freelance(?:rs?)?|independent (?:reps?|agents?|consultants?|contractors?|advisers?|"
    r"distributors?|associates?)|own boss|"
    r"contractors?) && (?:\d{1,2} ?% (?:on|of|per)|paid (?:per|on|for (?:each|every)) (?:result|sale|sign|close|job|"
    r"lead|appointment)\w{0,3}(?:[- ]ups?)?|"
    r"performance-?(?:paid|based|pay)|(?:payment|fee|bounty|reward) (?:for|per) (?:each|every) \w+ (?:who|that|you)|"
    r"paid within .. of (?:each|every|the) "
    r"(?:sale|close)|split|uncapped|residuals?|you keep \d{1,2} ?%|earn (?:from|on)|leads provided|warm leads) && "
    rf"(?:{_RESULT}|closing|roofing|insurance|solar|real estate|fundraisers?|brand ambassadors?)",
    plain=True,
    across=True,
    spread=220,
    unless=rf"{_HAS_PAY_TOO}|word|article|hour|day rate|developer|engineer|translat\w{{1,4}}",
)
_WAGE = re.compile(
    expand(
        r"(?:base|basic|guaranteed|fixed|starting) (?:salary|pay|wage|rate|of)|<money> ?(?:base|basic|(?:an?|per|/) "
        r"?(?:hour|hr|annum))|\bhourly\b|"
        r"\bsalary (?:of|range|is|from|:|<money>)|\bsalary: ?<money>|<money> salary|\bplus commissions?|base \+|base "
        r"plus|\ba (?:good |competitive )?(?:basic|base)\b"
    )
)


def commission_only(text: Text) -> Iterator[Match]:
    """Pay depends wholly on sales or referrals."""
    yield from _NO_BASE.matches(text)
    yield from _PER_SALE.matches(text)
    yield from _LIVES_FROM_SALES.matches(text)
    yield from _NO_WAGE_AS_SUCH.matches(text)
    if text.kind in {"contract", "offer_letter"} and not _PAID_OTHERWISE.search(text.flat):
        yield from _EARNS_COMMISSION.matches(text)
    yield from _PAID_BY_RESULT.matches(text)
    yield from _ONLY_BY_RESULT.matches(text)
    yield from _NONE_FOR_NONE.matches(text)
    if not _WAGE.search(text.flat):
        yield from _INCOME_IS_SALES.matches(text)
        yield from _SELF_EMPLOYED_SALES.matches(text)
    if _SELLING.search(text.flat):
        yield from _BARE_NO_BASE.matches(text)
    base = bool(_HAS_BASE.search(text.flat)) and not _NO_BASE_SAID.search(text.flat)
    for match in _COMMISSION.matches(text):
        sure = _SURE.search(text.flat, match.start, match.end)
        if not base or (sure and not _HAS_BASE.search(text.sentence(match.start))):
            yield match
