"""Classes of words that mean the same thing to the detectors, as alternatives of a regular expression.

A class is used as `<name>` in a pattern and may use others. Nothing here repeats without bound.
"""

from __future__ import annotations

LEXICON: dict[str, str] = {
    # Numbers, money, time.
    "number": r"\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|"
    r"sixteen|eighteen|twenty(?:[- ](?:one|two|three|four|five))?|thirty(?:[- ]six)?|forty(?:[- ](?:eight|"
    r"five))?|"
    r"fifty|sixty|seventy(?:[- ]two)?|eighty|ninety|a|an|half a|a couple of|a few|a dozen",
    "period": r"<number>(?: ?[(]\d{1,3}[)])?[- ]?(?:full |whole |consecutive |calendar |business |working )?"
    r"(?:hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|years?|yrs?)",
    "currency": r"(?:us|a|c|ca|au|nz|hk|s)?[$£€₹¥]|r(?=\d)|(?:usd|eur|gbp|inr|aed|chf|cad|aud|php|ngn|zar|"
    r"sgd|rs\.?|pkr) ?",
    "amount": r"\d[\d,.]{0,14}(?: ?(?:k|m|bn|mm|million|billion|thousand|lakhs?|lacs?|crores?))?",
    "money": r"<currency> ?<amount>|<amount> ?(?:us |american |canadian )?(?:dollars?|pounds?|euros?|rupees|"
    r"quid|"
    r"bucks|usd|eur|gbp|inr|pesos|naira|rand|francs|dirhams?)|(?:a hundred|two hundred|three hundred|fifty|"
    r"twenty|"
    r"thirty|forty|sixty|ninety|eighty|a thousand) (?:dollars|pounds|euros|bucks|quid)",
    # People.
    "you": r"you|your|you'll|you'd|candidates?|applicants?|(?:new |all |our |every |each )?(?:starters?|"
    r"hires?|"
    r"joiners?|recruits?|employees?|staff|workers?|trainees?|members?|associates?|agents?|drivers?|"
    r"contractors?)|"
    r"the (?:employee|executive|consultant|contractor|worker|associate)|everyone|selected persons?|i|my",
    "we": r"we|we'll|we'd|our|us|the company|company|the employer|employer|management|the firm|firm|"
    r"the agency|"
    r"the bank|the corporation|the manager|the organi[sz]ation|the business|the director|head office",
    "must": r"must|needs? to|have to|has to|will|shall|should|(?:are|is|be|being) (?:to|required to|asked to|"
    r"expected to|obliged to|requested to|told to|needed to)|'ll|you'll|required to|agrees? to|ought to|"
    r"required|"
    r"expected to",
    # Leaving.
    "leave": r"leav(?:e|es|ing)|left|resign(?:s|ed|ing|ation)?|quit(?:s|ting)?|depart(?:s|ed|ing|ure)?|"
    r"terminat(?:e|es|ed|ing|ion)|end(?:s|ed|ing)? (?:your|the|his|her) (?:employment|contract)|walk(?:s|ed|"
    r"ing)? away|"
    r"(?:your|the|his|her|my) employment (?:ends|ceases|is ended)|stop(?:s|ped|ping)? working|cessation|"
    r"move on|"
    r"moving on|go elsewhere|hand(?:s|ed|ing)? in (?:your|my) notice|giv(?:e|es|ing) notice|"
    r"no longer (?:employed|"
    r"with us|work\w*)|dismiss(?:ed|al)|separat(?:e|es|ed|ing|ion)|expiration|still with us|gone|"
    r"not stay\w*|don't stay|before the end",
    # Work.
    "duties": r"where (?:and when |or when )?you (?:will )?work|when (?:and where )?you (?:will )?work|"
    r"(?:job |position |role )?(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|assignments?|"
    r"descriptions?)|"
    r"job (?:content|requirements|function)s?|essential functions|functions|(?:job |position )?(?:title|"
    r"role|position)s?|"
    r"(?:work(?:ing)? )?(?:hours|shifts?|schedules?|rosters?|rota|days|patterns?)|"
    r"(?:work(?:ing)? )?(?:location|"
    r"place of work|site|place|office|workplace|base|territory)|pay|salar(?:y|ies)|wages?|compensation|"
    r"remuneration|"
    r"commission(?: plan| structure| rates?| scheme)?s?|rates?|bonus(?:es)?|benefits?(?: plans?| package)?|"
    r"(?:terms(?: and conditions)?|conditions)(?: of (?:your |the )?employment)?|reporting (?:line|"
    r"structure)s?|"
    r"allowances?|department|team|working arrangements?|remote(?: working)? (?:arrangement|policy)|policies|"
    r"qualifications|any part of (?:this|the) (?:contract|agreement|offer)|this (?:contract|agreement|offer|"
    r"letter)",
    "pay_word": r"pay|paid|salary|salaries|wages?|compensation|remuneration|money|stipend|hourly rate|"
    r"a penny|a cent",
    "any_time": r"(?:at )?any ?time|from time to time|without (?:any |prior |further |advance )*(?:notice|"
    r"consultation|"
    r"agreement|consent|warning|asking)|at (?:its|our|their|the (?:company|employer|management|firm)'s?|"
    r"(?:the )?sole|(?:the )?absolute)[ a-z']{0,30} ?discretion|at (?:the )?(?:sole )?discretion of|"
    r"as (?:it|we|they|management|the (?:company|employer)) "
    r"(?:sees? fit|deems? (?:necessary|fit|appropriate))|whenever (?:we|it|the (?:company|employer|"
    r"business))|at will|at (?:the|its|our|their) direction(?: of)?|at (?:the )?(?:company|"
    r"employer)'s direction|in its (?:sole )?(?:judg\w{2,5}|discretion)|at (?:its|our|their) convenience|"
    r"without your (?:\w+ )?(?:consent|agreement|say)|as we (?:like|choose|please|wish)|"
    r"unilateral(?:ly)?|with or without (?:cause|notice|reason)|as (?:the )?(?:business )?needs (?:dictate|"
    r"change|require)|"
    r"when(?:ever)? (?:it suits|needed|required)|where it suits|on (?:a day|an hour|short|"
    r"one day)'?s? notice",
    # Money the candidate pays.
    "fee_kind": r"start-?up|start up|starter|registration|enrol?l?ment|joining|sign-?up|activation|"
    r"application|"
    r"processing|admin(?:istration|istrative)?|training|course|induction|certification|certificate|"
    r"(?:background|"
    r"credit|police|reference|dbs|crb)[- ]check|background|screening|dbs|vetting|drug[- ]test|visa|"
    r"work permit|"
    r"permit|placement|agency|recruitment|security|refundable|caution|clearance|onboarding|orientation|"
    r"membership|"
    r"uniform|kit|equipment|laptop|software|id card|badge|medical|courier|documentation|file|reservation|"
    r"booking|"
    r"seat|interview|one[- ]time|small|nominal|up-?front|up front|initial|portfolio|listing|"
    r"materials?|manual|starter pack|franchise|insurance|verification|subscription|reservation|access|lead|"
    r"service",
    "fee": r"(?:<fee_kind>)(?:(?: and| or|,|/)? (?:<fee_kind>))?[- ](?:fees?|deposits?|charges?)|"
    r"deposit fee|fee "
    r"of <money>|deposit of <money>|(?:your |only |just |small |low |one[- ]time )(?:one[- ]time |initial |"
    r"small |"
    r"start-?up |starting |total |low )?(?:investment|outlay|contribution|cost) of (?:only |just )?<money>|"
    r"(?:start-?up|starting|joining) costs?|(?:deposit|fee) \W?<money>",
    "paying": r"pay(?:s|ing)?|send(?:s|ing)?|transfer(?:s|ring)?|wir(?:e|es|ing)|remit(?:s|ting)?|"
    r"deposit(?:s|ing)?|"
    r"contribut(?:e|es|ing)|invest(?:s|ing)?|put(?:ting)? down|advanc(?:e|es|ing)|make (?:a|the|"
    r"your) (?:payment|"
    r"deposit|transfer)|hand over|chip in",
    "kit": r"uniforms?|(?:starter|sales|demo|training|sample|welcome|work|home[- ]office|cleaning|"
    r"product)[- ]?"
    r"(?:kits?|packs?|packages?|sets?|bundles?)|kits?|laptops?|inventory|stock|samples|equipment|software|"
    r"tablets?|"
    r"training(?: course| manual| materials?)?|course|materials|tools|t-?shirts?|leads|licen[cs]es? from us|"
    r"background check|dbs(?: check)?|medical(?: check| exam)?|drug test|visa|work permit|phone|scanner|"
    r"apron|boots",
    "start_purpose": r"(?:in order )?to (?:get started|get going|start|join|begin|secure|reserve|hold|"
    r"confirm|register|"
    r"enrol\w{0,4}|activate|receive|unlock|apply|be (?:listed|considered|placed|hired|added|registered)|"
    r"process|"
    r"release|qualify|book|cover (?:our|the)|finali[sz]e|complete|guarantee|proceed)|for (?:your|the|"
    r"a) (?:<fee_kind>|"
    r"<kit>)|and (?:we|you)(?:'ll| will| can| are)|before (?:you|we|your|the)|so (?:that )?we can|"
    r"for registration|"
    r"for processing|prior to",
    # Policy and caution.
    "policy": r"never (?:ask|asks|request|charge|charges|require|pay|send|take|conduct|interview|hire|use|"
    r"write|"
    r"contact|recruit)\w{0,3}|(?:do(?:es)? not|don't|doesn't|will not|won't|would not) (?:ever )?(?:ask|"
    r"charge|require|"
    r"request|accept|conduct|interview|use)|beware|be wary|be aware|scammers?|fraudsters?|phishing|"
    r"impersonat\w{2,5}|"
    r"fraudulent (?:e-?mails?|offers?|ads?|adverts?|job|recruit\w+|messages?|postings?)|report (?:it|any|"
    r"such|them)|"
    r"not (?:from )?us|is not from us|will never|if (?:anyone|anybody|someone|somebody) (?:asks|claims|"
    r"contacts)",
    "third": r"customers?|clients?|students?|patients?|tenants?|suppliers?|vendors?|invoices|residents?|"
    r"members'|"
    r"guests?|borrowers?|donors?|merchants?|policyholders?|subscribers?|payers?|users|parents|households",
    # Documents and accounts.
    "bank_id": r"bank(?:ing)? (?:account )?(?:details?|info(?:rmation)?|numbers?|statements?|logins?|card|"
    r"passbook|"
    r"data|credentials)|(?:bank )?account (?:number|details|information|and (?:routing|sort))s?|"
    r"routing (?:number|code)s?|"
    r"sort code|iban|swift code|passbook|(?:online |internet |mobile )bank(?:ing)? (?:login|log-in|"
    r"user ?name|password|"
    r"pin|credentials|access|details)|(?:credit|debit|atm|bank) card(?: numbers?| details|"
    r" info(?:rmation)?)?|"
    r"(?:card|cvv) (?:number|details)|cancelled che(?:que|ck)|voided? che(?:que|ck)|"
    r"social security (?:number|card|no)s?|\bssn\b|national insurance number|ni number|aadha+r(?: card)?|"
    r"pan card|"
    r"tax (?:id|identification)(?: number)?|mother'?s maiden name|passport|id card|identity card|"
    r"identification card|"
    r"(?:driver'?s?|driving) licen[cs]e|photo id|government[- ](?:issued )?id\w{0,10}|(?:proof of|"
    r"your) identity|"
    r"(?:copy|copies|scan|scans|photo|photos|picture|pictures|front and back) of (?:your |"
    r"both sides of (?:your )?)?"
    r"(?:id|identification|i\.d\.)|id (?:scan|copy|photo|document|proof)s?|your id|date of birth|"
    r"identity documents?|"
    r"selfie (?:holding|with)|one[- ]time (?:code|password)|\botp\b",
    "messenger": r"whats ?app|telegram|signal(?: app)?|(?:google )?hangouts?|google chat|wechat|viber|"
    r"line app|kik|"
    r"wickr|wire app|discord|slack|(?:facebook |fb |yahoo |aol |aim |ms |msn |skype |"
    r"google )?(?:instant )?messenger"
    r"(?: app)?|instant[- ]messag\w{2,5}|\bim\b|skype (?:chat|im|text|messag\w{2,5})|text (?:chat|"
    r"messag\w{1,5}|"
    r"thread)|texts?(?! (?:me|us|you|him|her|them|or))|sms|chat (?:app|room|window|platform|session|box|"
    r"thread|messages?)|(?:online|live|web|typed|written|"
    r"text|group) chat|messaging (?:app|platform|service)s?|messages|dms?|direct messages?",
}
