"""Classes of words that mean the same thing to the detectors, as alternatives of a regular expression.

A class is used as `<name>` in a pattern and may use others. Nothing here repeats without bound.
"""

from __future__ import annotations

LEXICON: dict[str, str] = {
    # Numbers, money, time.
    "number": r"\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|eighteen|twenty(?:[- ](?:one|two|three|four|five))?|thirty(?:[- ]six)?|"
    r"forty(?:[- ](?:eight|five))?|fifty|sixty|seventy(?:[- ]two)?|eighty|ninety|a|an|half a|"
    r"a couple of|a few|a dozen",
    "period": r"<number>(?: ?[(]\d{1,3}[)])?[- ]?(?:full |whole |clear |consecutive |calendar |business |"
    r"working )?(?:hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|years?|yrs?)",
    "currency": r"(?:us|a|c|ca|au|nz|hk|s)?[$£€₹¥₱₦₺₩₪฿₫₴₽]|r(?=\d)|(?:usd|eur|gbp|inr|aed|chf|cad|aud|php|ngn|zar|sgd|"
    r"rs\.?|pkr|qar|sar|omr|bhd|kwd|jod|egp|pln|czk|huf|ron|sek|nok|dkk|kes|ksh|ghs|tzs|ugx|myr|rm|idr|thb|vnd|lkr|"
    r"bdt|npr|nzd|hkd|mxn|brl|cny|rmb|jpy|krw|try|ils|uah) ?",
    "amount": r"\d[\d,.]{0,14}(?: ?(?:k|m|bn|mm|million|billion|thousand|lakhs?|lacs?|crores?))?",
    "money": r"<currency> ?<amount>|<amount> ?(?:us |american |canadian )?(?:dollars?|pounds?|euros?|rupees|quid|"
    r"bucks|usd|eur|gbp|inr|pesos|naira|rand|francs|dirhams?|aed|qar|sar|riyals?|dinars?|shillings?|z[lł]|zloty|zlotys|"
    r"kronor|"
    r"kroner|kr|chf|pln|lei|birr|cedis?|taka|forints?|usdt|rs|lira|baht|ringgit|yen|reais|php|"
    r"kes|cad|aud|nzd|sgd)|<amount> ?[€£$₹₱₦](?![\d])|"
    r"(?:(?:a|one|two|three|four|five) hundred|a thousand|ten|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|"
    r"forty(?:[- ]five)?|fifty|sixty|seventy(?:[- ]five)?|eighty|ninety(?:[- ]nine)?) "
    r"(?:dollars|pounds|euros?|bucks|quid|rupees|rand|pesos|dirhams|francs)",
    # People.
    "you": r"you|your|you'll|you'd|candidates?|applicants?|(?:new |all |our |every |each )?(?:starters?|hires?|"
    r"joiners?|recruits?|employees?|staff|workers?|trainees?|members?|associates?|agents?|drivers?|"
    r"contractors?)|the (?:employee|executive|consultant|contractor|worker|associate)|everyone|"
    r"selected persons?|i|my",
    "we": r"we|we'll|we'd|our|us|the company|company|the employer|employer|management|the firm|firm|the agency|"
    r"the bank|the corporation|the (?:county|district|university|college|school|hospital|city|state|"
    r"institute|board|trust|council|owner|client|practice|plant|department)|the manager|the organi[sz]ation|"
    r"the business|the director|head office",
    "must": r"must|needs? to|have to|has to|will|shall|should|(?:are|is|be|being) (?:to|required to|asked to|"
    r"expected to|obliged to|requested to|told to|needed to)|'ll|you'll|required to|agrees? to|ought to|"
    r"required|expected to",
    # Leaving.
    "leave": r"leav(?:e|es|ing)|left|resign(?:s|ed|ing|ation)?|quit(?:s|ting)?|depart(?:s|ed|ing|ure)?|"
    r"terminat(?:e|es|ed|ing|ion)|end(?:s|ed|ing)? (?:your|the|his|her) (?:employment|contract)|walk(?:s|"
    r"ed|ing)? away|(?:your|the|his|her|my) employment (?:ends|ceases|is ended)|stop(?:s|ped|"
    r"ping)? working|cessation|move on|moving on|go elsewhere|hand(?:s|ed|ing)? in (?:your|my) notice|"
    r"giv(?:e|es|ing) notice|no longer (?:employed|with us|work\w*)|dismiss(?:ed|al)|separat(?:e|es|ed|"
    r"ing|ion)|expiration|still with us|gone|not stay\w*|don't stay|before the end",
    # Work.
    "duties": r"where (?:and when |or when )?you (?:will )?work|when (?:and where )?you (?:will )?work|(?:job |"
    r"position |role )?(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|assignments?|descriptions?)|"
    r"job (?:content|requirements|function)s?|essential functions|functions|(?:job |position )?(?:title|"
    r"role|position)s?|(?:work(?:ing)? )?(?:hours|shifts?|schedules?|rosters?|rota|days|patterns?)|"
    r"(?:work(?:ing)? )?(?:location|place of work|site|place|office|workplace|base|territory)|pay|"
    r"salar(?:y|ies)|wages?|compensation|remuneration|commission(?: plan| structure| rates?| scheme)?s?|"
    r"rates?|bonus(?:es)?|benefits?(?: plans?| package)?|(?:terms(?: and conditions)?|"
    r"conditions)(?: of (?:your |the )?employment)?|reporting (?:line|structure)s?|allowances?|"
    r"department|team|working arrangements?|remote(?: working)? (?:arrangement|policy)|policies|"
    r"qualifications|any part of (?:this|the) (?:contract|agreement|offer)|this (?:contract|agreement|"
    r"offer|letter)",
    "pay_word": r"pay|paid|salary|salaries|wages?|compensation|remuneration|money|stipend|hourly rate|a penny|"
    r"a cent",
    "any_time": r"(?:at )?any ?time|from time to time|without (?:any |prior |further |advance )*(?:notice|"
    r"consultation|agreement|consent|warning|asking)|at (?:its|our|their|the (?:company|employer|"
    r"management|firm)'s?|(?:the )?sole|(?:the )?absolute)[ a-z']{0,30} ?discretion|"
    r"at (?:the )?(?:sole )?discretion of|as (?:it|we|they|management|the (?:company|"
    r"employer)) (?:sees? fit|deems? (?:necessary|fit|appropriate))|whenever (?:we|it|the (?:company|"
    r"employer|business))|at will|at (?:the|its|our|their) direction(?: of)?|at (?:the )?(?:company|"
    r"employer)'s direction|in its (?:sole )?(?:judg\w{2,5}|discretion)|at (?:its|our|"
    r"their) convenience|without your (?:\w+ )?(?:consent|agreement|say)|as we (?:like|choose|please|"
    r"wish)|unilateral(?:ly)?|with or without (?:cause|notice|reason)|"
    r"as (?:the )?(?:[\w'-]+ )?needs (?:dictate|arise|demand|change|require)|"
    r"when(?:ever)? (?:it suits|needed|required)|where it suits|on (?:a day|an hour|short|"
    r"one day)'?s? notice",
    # Money the candidate pays.
    "fee_kind": r"start-?up|start up|starter|registration|enrol?l?ment|joining|sign-?up|activation|application|"
    r"processing|admin(?:istration|istrative)?|training|course|induction|certification|certificate|"
    r"(?:background|credit|police|reference|dbs|crb)[- ]check|background|screening|dbs|vetting|"
    r"drug[- ]test|visa|work permit|permit|placement|agency|recruitment|security|refundable|caution|"
    r"clearance|onboarding|orientation|membership|uniform|kit|equipment|laptop|software|id card|badge|"
    r"medical|courier|documentation|file|reservation|booking|seat|interview|one[- ]time|small|nominal|"
    r"up-?front|up front|initial|portfolio|listing|materials?|manual|starter pack|franchise|insurance|"
    r"verification|subscription|reservation|access|lead|service",
    "fee": r"(?:<fee_kind>)(?:(?: and| or|,|/)? (?:<fee_kind>))?[- ](?:fees?|deposits?|charges?)|deposit fee|"
    r"fee of <money>|deposit of <money>|(?:your |only |just |small |low |one[- ]time )(?:one[- ]time |"
    r"initial |small |start-?up |starting |total |low )?(?:investment|outlay|contribution|"
    r"cost) of (?:only |just )?<money>|(?:start-?up|starting|joining) costs?|(?:deposit|fee) \W?<money>",
    "paying": r"pay(?:s|ing)?|send(?:s|ing)?|transfer(?:s|ring)?|wir(?:e|es|ing)|remit(?:s|ting)?|deposit(?:s|"
    r"ing)?|contribut(?:e|es|ing)|invest(?:s|ing)?|put(?:ting)? down|advanc(?:e|es|ing)|make (?:a|the|"
    r"your) (?:payment|deposit|transfer)|hand over|chip in",
    "kit": r"uniforms?|(?:starter|sales|demo|training|sample|welcome|work|home[- ]office|cleaning|"
    r"product)[- ]?(?:kits?|packs?|packages?|sets?|bundles?)|kits?|laptops?|inventory|stock|samples|"
    r"equipment|software|tablets?|training(?: course| manual| materials?)?|course|materials|tools|"
    r"t-?shirts?|leads|licen[cs]es? from us|background check|dbs(?: check)?|medical(?: check| exam)?|"
    r"drug test|visa|work permit|phone|scanner|apron|boots",
    "start_purpose": r"(?:in order )?to (?:get started|get going|start|join|begin|secure|reserve|hold|confirm|"
    r"register|enrol\w{0,4}|activate|receive|unlock|apply|be (?:listed|considered|placed|hired|"
    r"added|registered)|process|release|qualify|book|cover (?:our|the)|finali[sz]e|complete|"
    r"guarantee|proceed)|for (?:your|the|a) (?:<fee_kind>|<kit>)|and (?:we|you)(?:'ll| will| can|"
    r" are)|before (?:you|we|your|the)|so (?:that )?we can|for registration|for processing|"
    r"prior to",
    # Policy and caution.
    "policy": r"never (?:ask|asks|request|charge|charges|require|pay|send|take|conduct|interview|hire|use|write|"
    r"contact|recruit)\w{0,3}|(?:do(?:es)? not|don't|doesn't|will not|won't|would not) (?:ever )?(?:ask|"
    r"charge|request)|(?:we|the company|employers?|recruiters?) (?:do(?:es)? not|don't|doesn't|will not|"
    r"won't) (?:[\w'-]+ )?(?:require|accept|conduct|interview|use)|beware|be wary|be aware|scammers?|"
    r"fraudsters?|phishing|impersonat\w{2,5}|fraudulent (?:e-?mails?|offers?|ads?|adverts?|job|"
    r"recruit\w+|messages?|postings?)|report (?:it|any|such|them)|not (?:from )?us|is not from us|"
    r"will never|if (?:anyone|anybody|someone|somebody) (?:asks|claims|contacts)",
    "third": r"customers?|clients?|students?|patients?|tenants?|suppliers?|vendors?|invoices|residents?|members'|"
    r"guests?|borrowers?|donors?|merchants?|policyholders?|subscribers?|payers?|users|parents|households",
    # Documents and accounts.
    "bank_id": r"bank(?:ing)? (?:account )?(?:details?|info(?:rmation)?|numbers?|statements?|logins?|card|"
    r"passbook|data|credentials)|(?:bank )?account (?:number|details|information|and (?:routing|"
    r"sort))s?|routing (?:number|code)s?|sort code|iban|swift code|passbook|(?:online |internet |"
    r"mobile )bank(?:ing)? (?:login|log-in|user ?name|password|pin|credentials|access|details)|"
    r"(?:credit|debit|atm|bank) card(?: numbers?| details| info(?:rmation)?)?|(?:card|cvv) (?:number|"
    r"details)|cancelled che(?:que|ck)|voided? che(?:que|ck)|social security (?:number|card|no)s?|"
    r"\bssn\b|national insurance number|ni number|aadha+r(?: card)?|pan card|tax (?:id|"
    r"identification)(?: number)?|mother'?s maiden name|passport|id card|identity card|"
    r"identification card|(?:driver'?s?|driving) licen[cs]e|photo id|"
    r"government[- ](?:issued )?id\w{0,10}|(?:proof of|your) identity|(?:copy|copies|scan|scans|photo|"
    r"photos|picture|pictures|front and back) of (?:your |both sides of (?:your )?)?(?:id|"
    r"identification|i\.d\.)|id (?:scan|copy|photo|document|proof)s?|your id|date of birth|"
    r"identity documents?|selfie (?:holding|with)|one[- ]time (?:code|password)|\botp\b",
    "messenger": r"whats ?app|telegram|signal(?: app)?|(?:google )?hangouts?|google chat|wechat|viber|line app|"
    r"kik|wickr|wire app|discord|slack|(?:facebook |fb |yahoo |aol |aim |ms |msn |skype |"
    r"google )?(?:instant )?messenger(?: app)?|instant[- ]messag\w{2,5}|\bim\b|skype (?:chat|im|text|"
    r"messag\w{2,5})|text (?:chat|messag\w{1,5}|thread)|texts?(?! (?:me|us|you|him|her|them|or))|sms|"
    r"chat (?:app|room|window|platform|session|box|thread|messages?)|(?:online|live|web|typed|"
    r"written|text|group) chat|messaging (?:app|platform|service)s?|messages|dms?|direct messages?",
}
