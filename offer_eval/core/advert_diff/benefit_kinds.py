"""The kinds of benefit that adverts and letters are compared by, and the words for each."""

from __future__ import annotations

import re

KINDS = {
    "pension": re.compile(
        r"\bpension\b|\b401 ?\(?k\)?|\bretirement (?:plan|savings|scheme|benefits?|contribution)|"
        r"\bsuperannuation\b|\bprovident fund\b|\bepf\b|\brrsp\b|\b403 ?\(?b\)?",
        re.IGNORECASE,
    ),
    "health insurance": re.compile(
        r"\b(?:health|medical|healthcare|mediclaim)\b[\w ,/&-]{0,40}\b(?:insurance|cover(?:age)?|plan|benefits?|"
        r"care|scheme|aid|premiums?)\b|\bhealth ?care\b|\bprivate (?:medical|health)\w*|\bbupa\b|\bmedical aid\b|"
        r"\bpmi\b|\bsimply ?health\b|\bhmo\b|\bhealth ?care cash plan\b|\bhealth cash plan\b|"
        r"\bmedical, dental\b|\bhealth, dental\b|\bmedical/dental\b|\bhealth insurance\b|\bmedical insurance\b|"
        r"\binsurance: health\b|\bhealth & dental\b",
        re.IGNORECASE,
    ),
    "dental": re.compile(
        r"\bdental\b(?! (?:practices?|clinics?|nurs\w*|hygien\w*|surger\w*|assist\w*|recept\w*|team|group|"
        r"school|techni\w*|"
        r"patients?|offices?|lab\w*|implants?|work|care provider))",
        re.IGNORECASE,
    ),
    "vision": re.compile(
        r"\bvision (?:insurance|plan|cover\w*|care|benefits?)|\bdental,? (?:and|&) vision\b|\bdental, vision\b|"
        r"\bdental/vision\b",
        re.IGNORECASE,
    ),
    "life insurance": re.compile(
        r"\blife (?:insurance|assurance|cover)|\bdeath[- ]in[- ]service\b|\b\d ?x (?:annual )?salary\b", re.IGNORECASE
    ),
    "disability cover": re.compile(
        r"\bdisability (?:insurance|cover\w*|plan|benefits?)|\bincome protection\b", re.IGNORECASE
    ),
    "company car": re.compile(
        r"\bcompany (?:car|vehicle|van|ute|bakkie|truck|motor)\b|\bcar allowance\b|\bcompany car or allowance\b",
        re.IGNORECASE,
    ),
    "equity": re.compile(
        r"\b(?:stock options?|share options?|equity (?:grant|package|award|options?|participation|stake|in)|"
        r"rsus?|restricted stock|[ev]sops?|virtual (?:shares?|stock|options?)|phantom (?:shares?|stock)|"
        r"options to purchase|stock purchase plan|espp|employee share)\b|^equity\b|% (?:of )?equity\b|\boptions over\b",
        re.IGNORECASE,
    ),
    "relocation": re.compile(
        r"\brelocation(?= ?(?:[;,.]|$))|\brelocation (?:package|assistance|support|help|allowance|bonus|budget|"
        r"reimburs\w*|expenses|costs?|payment)",
        re.IGNORECASE,
    ),
    "learning budget": re.compile(
        r"\b(?:learning|training|education|development|conference|study|cpd)(?: and development|"
        r" & development)? (?:budget|allowance|stipend|fund)|"
        r"\btuition (?:reimbursement|assistance|fees)|\bstudy (?:support|leave)\b|\bexam fees\b|"
        r"[$£€]\d[\d,.]*k? (?:(?:a|per|each|every) year )?(?:for|on|towards) (?:conferences?|courses|"
        r"training|learning|books)",
        re.IGNORECASE,
    ),
    "gym": re.compile(
        r"\bgym\b|\burban sports\b|\bmulti-?sport\b|\bwellpass\b|\b(?:leisure|sports|health) club\b|"
        r"\bfitness (?:allowance|membership)|\bwellness (?:allowance|stipend|budget)",
        re.IGNORECASE,
    ),
    "meals": re.compile(
        r"\bmeal (?:vouchers?|allowance|cards?|tickets?)|\bluncheon vouchers?|\blunch (?:allowance|vouchers?)|"
        r"\bfree (?:lunch|meals)|\bmeals? (?:provided|on duty|on shift|while on duty|included)|\b(?:staff|shift|"
        r"duty) meals?\b|\bfree food\b|\blunch subsid\w+|\bsubsidi[sz]ed (?:lunch\w*|meals?|canteen|"
        r"restaurant|food)\b",
        re.IGNORECASE,
    ),
    "travel allowance": re.compile(
        r"\b(?:travel|transport|commut\w+|season ticket) (?:allowance|subsidy|pass|loan|benefit|vouchers?)|"
        r"\bjob ?ticket\b|\btransit (?:pass|benefit)|\b(?:oyster|travel|half-fare|rail|bahn|job)[- ]?card\b|"
        r"\bseason ticket\b|\bdeutschlandticket\b",
        re.IGNORECASE,
    ),
    "phone allowance": re.compile(r"\b(?:phone|mobile|internet) (?:allowance|stipend|reimbursement)", re.IGNORECASE),
    "home-office allowance": re.compile(
        r"\b(?:home[- ]?office|remote work(?:ing)?|equipment|wfh|work[- ]from[- ]home) (?:allowance|stipend|"
        r"budget|setup)",
        re.IGNORECASE,
    ),
    "parental leave": re.compile(r"\b(?:parental|maternity|paternity|family) (?:leave|pay)\b", re.IGNORECASE),
    "sick pay": re.compile(r"\b(?:company |full |enhanced |paid )?sick(?:ness)? (?:pay|leave|days?)\b", re.IGNORECASE),
    "visa sponsorship": re.compile(
        r"\bvisa (?:sponsorship|support|assistance)|\bsponsor(?:ship)? (?:of )?(?:a |your |work )?(?:visa|permit)",
        re.IGNORECASE,
    ),
    "childcare": re.compile(
        r"\bchild ?care (?:vouchers?|support|benefit|subsidy|places?)|\b(?:discounted|free|subsidi[sz]ed) nursery\b|"
        r"\b(?:on-?site|staff|workplace) (?:nursery|creche)",
        re.IGNORECASE,
    ),
    "staff discount": re.compile(
        r"\b(?:staff|employee|store|in-?store|shopping|friends and family|generous|product) discounts?\b|"
        r"\bhalf[- ]price\b|\bblue light card\b|\bperkbox\b|\bdiscount (?:scheme|card|portal|platform|shopping)|"
        r"\b(?:retail|high[- ]street|lifestyle) discounts\b|"
        r"\b\d{1,2} ?% (?:off|discount|staff discount|employee discount)\b|"
        r"\bdiscounts? (?:on|in|at) (?:our|all|store)",
        re.IGNORECASE,
    ),
    "accommodation": re.compile(
        r"\b(?:company|staff|free|shared|furnished|live-?in|subsidi[sz]ed|employer-provided) (?:accommodation|"
        r"housing)\b|"
        r"\b(?:accommodation|housing|lodging|cottage|house|flat) (?:is |and [a-z]{1,12} |will be )?(?:provided|"
        r"included|supplied|free|allowance|available|offered|on[- ]site)\b|"
        r"\blive-?in (?:position|role)\b|\brent[- ]free\b",
        re.IGNORECASE,
    ),
    "flights home": re.compile(
        r"\b(?:air ?tickets?|airfares?|flights? home|flight tickets?|return (?:air ?)?tickets?|"
        r"home leave tickets?|airline tickets?|return flights?|"
        r"annual flights?|yearly flights?)\b",
        re.IGNORECASE,
    ),
    "parking": re.compile(r"\b(?:free|on-?site|staff|secure|paid|subsidi[sz]ed) (?:car )?parking\b", re.IGNORECASE),
    "cycle scheme": re.compile(
        r"\b(?:cycle|bike)(?:[- ]to[- ]work)?(?: scheme| leasing| lease)\b|\bcycle[- ]to[- ]work\b", re.IGNORECASE
    ),
    "birthday leave": re.compile(
        r"\bbirthday (?:off|leave|holiday)|\b(?:day|time) off (?:on|for) your birthday\b", re.IGNORECASE
    ),
    "transport": re.compile(
        r"\b(?:free|company|staff|office) (?:cab|shuttle|bus|transport|transportation)s?\b|"
        r"\btransport(?:ation)? (?:is )?provided\b|"
        r"\bcab facility\b",
        re.IGNORECASE,
    ),
    "uniform": re.compile(
        r"\b(?:free |company |full )?uniforms?(?: and [a-z]{1,12})?(?: is| are)? (?:supplied|provided|included|"
        r"laundered)\b|\bfree uniforms?\b",
        re.IGNORECASE,
    ),
    "volunteering leave": re.compile(r"\b(?:paid )?volunteer(?:ing)? (?:days?|leave)\b", re.IGNORECASE),
    "assistance programme": re.compile(r"\bemployee assistance\b|\beap\b|\bassistance program", re.IGNORECASE),
    "professional fees": re.compile(
        r"\b(?:professional|membership|registration|licen[cs]e|nmc|hcpc|rcvs|acca|cima|bar|"
        r"subscription) (?:membership )?(?:fees?|subscriptions?|dues)"
        r"(?: (?:are |is )?(?:paid|covered|reimbursed))?\b",
        re.IGNORECASE,
    ),
    "laptop": re.compile(r"\b(?:laptop|macbook)\b", re.IGNORECASE),
}
"""The kinds of benefit that are told apart, by name, each with the words that state it."""
LOOSELY = {
    "leave": re.compile(
        r"\b(?:annual leave|(?<!bank )(?<!public )holidays?(?! allowance| pay)|vacation|paid time off|pto|"
        r"paid leave|days off|time off)\b",
        re.IGNORECASE,
    ),
    "health insurance": re.compile(
        r"\b(?:medical|health|healthcare|mediclaim|hospital|hmo|bupa|simply ?health)\b"
        r"(?! (?:check|clear|exam|screen|questionn|assess|"
        r"and safety|& safety|fitness|records))",
        re.IGNORECASE,
    ),
    "vision": re.compile(r"\bvision\b|\beye ?care\b|\boptical\b", re.IGNORECASE),
    "life insurance": re.compile(
        r"\blife\b[^.;]{0,15}\b(?:cover|insur|assur)|\bdeath[- ]in[- ]service\b|\b(?:group|term) life\b|\blife,",
        re.IGNORECASE,
    ),
    "company car": re.compile(
        r"\b(?:car|vehicle|van|truck|ute|utility|bakkie)\b(?! (?:park|pool|insurance))", re.IGNORECASE
    ),
    "equity": re.compile(r"\b(?:shares|options|equity|stock|rsus?|[ev]sops?|emi scheme)\b", re.IGNORECASE),
    "relocation": re.compile(r"\brelocat\w*|\bmoving (?:costs?|expenses)|\bremoval (?:costs?|expenses)", re.IGNORECASE),
    "learning budget": re.compile(
        r"\b(?:learning|training|education|tuition|cpd|courses|professional development|study|l&d|conferences?)\b",
        re.IGNORECASE,
    ),
    "gym": re.compile(
        r"\b(?:gym|fitness|wellness|wellbeing|sports?|leisure|multisport|wellpass|urban sports)\b", re.IGNORECASE
    ),
    "meals": re.compile(r"\b(?:meals?|lunch(?:es|eon)?|food|canteen|eat|sodexo)\b", re.IGNORECASE),
    "travel allowance": re.compile(
        r"\b(?:travel|transport|commut\w*|season tickets?|transit|rail|oyster|half-fare|\w*ticket|\w*card|"
        r"mileage|bahncard|per km)\b",
        re.IGNORECASE,
    ),
    "phone allowance": re.compile(r"\b(?:phone|mobile|internet|broadband)\b", re.IGNORECASE),
    "home-office allowance": re.compile(
        r"\b(?:home[- ]?office|equipment|workstation|set[- ]?up|home working)\b", re.IGNORECASE
    ),
    "parental leave": re.compile(r"\b(?:parental|maternity|paternity|adoption|family leave)\b", re.IGNORECASE),
    "sick pay": re.compile(r"\bsick(?:ness)?\b", re.IGNORECASE),
    "visa sponsorship": re.compile(
        r"\b(?:visa|work permit|certificate of sponsorship|sponsor\w*|h-?1b|immigration)\b", re.IGNORECASE
    ),
    "childcare": re.compile(r"\b(?:child ?care|nursery|creche|cr\xe8che|daycare)\b", re.IGNORECASE),
    "staff discount": re.compile(
        r"\bdiscount\w*|\bblue light\b|\bperkbox\b|\b\d{1,2} ?% off\b|\bhalf[- ]price\b|"
        r"\b(?:at cost|off everything|reduced (?:rates?|prices?))\b",
        re.IGNORECASE,
    ),
    "accommodation": re.compile(
        r"\b(?:accommodation|housing|lodging|live in|live-in|residence|apartment|staff house|cottage|rent|hra)\b",
        re.IGNORECASE,
    ),
    "flights home": re.compile(r"\b(?:air ?tickets?|airfares?|flights?|fly|tickets?|passage)\b", re.IGNORECASE),
    "parking": re.compile(r"\b(?:parking|car park)\b", re.IGNORECASE),
    "cycle scheme": re.compile(r"\b(?:cycl\w*|bikes?|bicycles?)\b", re.IGNORECASE),
    "birthday leave": re.compile(r"\bbirthday\b", re.IGNORECASE),
    "transport": re.compile(r"\b(?:cabs?|shuttle|bus|transport\w*|pick-?up)\b", re.IGNORECASE),
    "uniform": re.compile(r"\b(?:uniforms?|workwear|clothing)\b", re.IGNORECASE),
    "volunteering leave": re.compile(r"\bvolunteer\w*\b", re.IGNORECASE),
    "professional fees": re.compile(r"\b(?:fees?|subscriptions?|memberships?|registration|dues)\b", re.IGNORECASE),
    "laptop": re.compile(r"\b(?:laptop|macbook|computer|equipment)\b", re.IGNORECASE),
    "assistance programme": re.compile(r"\bassistance program|\beap\b|\bcounselling\b", re.IGNORECASE),
}
"""Words by which a letter may mean a benefit that an advert names in full."""
COVERED = frozenset(
    {
        "health insurance",
        "dental",
        "vision",
        "life insurance",
        "disability cover",
        "gym",
        "meals",
        "phone allowance",
        "parental leave",
        "sick pay",
        "childcare",
        "travel allowance",
        "pension",
    }
)
"""Benefits that a general clause such as `the standard benefits package` may well contain."""
