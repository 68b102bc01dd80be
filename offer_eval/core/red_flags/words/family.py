"""A team that is called a family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.words.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offer_eval.core.red_flags.words.language import Match, Text

_FAMILY = phrases(
    r"(?:we|we're|we are|team|staff|colleagues|crew|office|company|everyone|everybody|here|employees|people|it|"
    r"it's|feels?|treat\w{0,2}|culture|environment|atmosphere|workplace) (?:[\w'-]+ ){0,6}(?:as|like|a|an|one|our|"
    r"of|than a|into a|are|is) (?:\w+ |close-knit |tight-knit ){0,3}family(?! (?:owned|run|business|firm|company|"
    r"practice|law|medicine|members?|friendly|office|doctor|health|first|leave|of (?:brands|companies|products)|"
    r"foundation|court|time|life|plan|services?|support|centre|center|hotel|restaurant|dentist|room|therapy|cover|"
    r"and friends|commitments|trust))(?!-(?:owned|run|friendly))",
    r"(?:join|joining|part of|member of|members of|welcome to|welcom\w{1,3} (?:you )?(?:to|into|in)|into|grow|growing|"
    r"addition to|belong to|"
    r"become) (?:[\w'-]+ ){0,2}(?:our|the|a|one|this|an) (?:\w+ |close-knit |tight-knit |"
    r"ever-growing ){0,3}family(?! (?:owned|run|business|firm|company|practice|law|medicine|members?|office|"
    r"of (?:brands|companies|products|businesses|funds)|foundation|therapy|services?|support|team|court|"
    r"trust))(?!-(?:owned|run|friendly))",
    r"(?:we|you)(?:'re| are|'ll be) (?:all |truly |really |simply )*family(?! (?:owned|run|friendly|"
    r"doctors))(?!-)|you(?:'ll| will) have (?:[\w'-]+ )?(?:brothers|sisters)|"
    r"(?:we|colleagues|co-?workers|team|crew|everyone|here) (?:[\w'-]+,? ){0,8}(?:brothers (?:and|or|&) "
    r"sisters|sisters "
    r"(?:and|or|&) brothers|siblings)|(?:home away from home|second home) (?:and|with|where)|"
    r"adopt(?:s|ed|ing)? (?:[\w'-]+ ){0,2}(?:family|brother|sister|sibling)",
    r"(?:work|office|second|company|team|professional|workplace|extended|happy|big|little|one big|shop|"
    r"crew) family(?! (?:owned|run|business|members?|leave|office|home|homes|house|car|firm|practice|hotel|"
    r"restaurant|company|vehicle|responsibilit\w+|events?))(?!-)",
    r"family[- ](?:like|type|style)?[- ]?(?:atmosphere|culture|feel(?:ing)?|environment|spirit|vibe|mentality|"
    r"ethos|oriented (?:company|culture|environment|team|workplace))",
    gap=30,
    plain=True,
    unless=r"foster care|<policy>|(?:don't|do not|won't|never|not going to) (?:say|call|pretend|claim|"
    r"tell)[^\n]{0,30}|not "
    r"a family|isn't a family|no family|families we|client families|single[- ]family|"
    r"multi-?family|family (?:and|&) friends|friends (?:and|&) family|patients?|your family|their famil\w+|"
    r"for (?:you and )?your|family health|residents?|(?<!adopt )family members|family leave|family planning",
)

_KIN = phrases(
    r"(?:we|we're|you|you're|you'll|team|colleagues|co-?workers|staff|crew|here|office|kitchen|company|firm|business|"
    r"boss|"
    r"founders?|everyone|everybody|employees|us|join\w{0,3}|hire|welcome|drivers|workers|nurses|lads|girls|people|"
    r"owner|mr \w+|mrs \w+) && (?:blood|relatives|kin(?:folk|ship)?|siblings|(?:mum|mom|mama) and (?:dad|papa|pop)|"
    r"aunties|uncles|aunts|nieces|nephews|"
    r"brothers|sisters|brotherhood|sisterhood|cousins|adopt(?:ed|s|ing|ion)?|(?:our|your|the|like a|a second|"
    r"everyone's|everybody's|second|his|her|office|"
    r"work) (?:\w+ )?(?:mother|father|mum|mom|dad|mama|papa|uncle|auntie|aunt|grandma|clan|tribe|parents?)|clan|"
    r"household|"
    r"one roof|home away from home|second home|daughters?|sons?|like (?:one of )?(?:our|their) own|same table|parents|"
    r"children of) && (?:more than|not (?:just|only|merely|a|joining|colleagues|employees|hiring)|aren't|isn't|"
    r"we are|"
    r"we're|you're|you are|being|call each other|calls? (?:the|our|themselves)|think of|you never had|call (?:him|her|"
    r"us|them)|once you|treat\w{0,2}|all|one of|becomes?|"
    r"like|each other|here|you'd|don't have|from day one|picked|as (?:his|her|our|their))",
    r"(?:round|around|at|like) (?:your|our|mum's|mama's|grandma's|a|one|the same) (?:\w+ )?(?:mum's|mother's|mama's|"
    r"nan's|kitchen|sunday|dinner) "
    r"(?:table|roast|lunch|dinner)",
    plain=True,
    spread=130,
    unless=r"foster care|<policy>|child(?:ren)?'?s?|patients?|donat\w*|blood (?:pressure|test|bank|sample|donor)|next "
    r"of kin|"
    r"pets?|dogs?|"
    r"cats?|animals?|customers?|clients?|residents?|famil(?:y|ies) (?:we|who|support|law)|your (?:children|kids|mother|"
    r"father|parents)|matern\w*|patern\w*|parental|adoption leave|adopt(?:ed|ing|s)? (?:a|the|new|our|agile|best|by|"
    r"policy|policies)|school|nursery|pupils|students|foster\w*|social work\w*|brothers (?:ltd|inc|and sons|&)|& sons|"
    r"and sons|working parents|benefit\w*|relatives of|employees?' relatives|hire relatives|nepotism|members|household "
    r"(?:goods|names?|waste|brand)|son of|insurance",
)

_US = (
    r"we|we're|we've|us|our|team|staff|colleagues|co-?workers|crew|office|company|firm|everyone|everybody|employees|"
    r"people|"
    r"workplace|you'll|you|you're|here|shop|kitchen|ward|school|hotel|boss|owners?|founders?|management|culture|"
    r"atmosphere|"
    r"environment|brigade|drivers|nurses|work"
)

_BELONG = (
    r"like|treat\w{0,3}|part of|join\w{0,3}|becom\w{1,3}|feels?|feeling|welcom\w{1,3}|call|calls|consider|regard|"
    r"think of|see "
    r"(?:ourselves|each other|our|you|one another)|know each other|look(?:s|ing)? (?:after|out for)|more than|not "
    r"(?:just|only|so "
    r"much|merely)|rather than|less a|truly|really|whole|one|big|great|extended|second|true|real|happy|growing|wider|"
    r"tight|close|"
    r"loving|belong\w{0,3}|as|spirit|feel|vibe|values|bond\w{0,3}|adopt\w{0,3}|loyal\w{0,2}|in it together|are|is"
)

_AS_KIN = phrases(
    r"(?:still|very much|truly|really|always|simply|above all) (?:a |one |like )?(?:\w+ )?family(?= at heart|[.,!;]|$|"
    r"\n)|family at heart",
    r"family (?:that )?we(?:'ve| have)? (?:become|became|built|created|made|chose|chosen|picked)|(?:find|found|gain|"
    r"get) (?:a|your|"
    r"another|a second|a new) (?:\w+ )?family(?= (?:here|in|at|with)|[.,!;]|$|\n)",
    rf"(?:{_US}) && (?:family|famille|familia)(?! (?:owned|run|business|firm|company|practice|law|medicine|members?|"
    rf"friendly|"
    r"office|doctor|health|first|leave|holidays?|of (?:[\w-]+ )?(?:two|three|four|five|six|brands|companies|products|"
    r"funds|businesses|processors|chips|hotels|schools|stores|shops|restaurants|websites|magazines|titles|apps|tools|"
    r"charities|dealerships|agencies|firms|practices|sites|standards|languages|solutions|services|vehicles|models|"
    r"drugs|proteins|materials|colleges|hospitals|cent(?:er|re)s|clinics|publications|banks|newspapers)|foundation|"
    r"court|"
    r"time|life|"
    r"plans?|"
    r"planning|services?|support|centre|center|hotel|restaurant|dentist\w*|room|rooms|therap\w+|cover|and|or|"
    r"commitments?|trust|"
    r"homes?|houses?|cars?|vehicles?|responsib\w+|events?|days?|coverage|dental|medical|insurance|reasons?|status|"
    r"emergenc\w+|"
    r"care|needs|situation|name|names|history|seeking|seeks|in|with|living|based|physician|nurse|caregiver|resource|"
    r"engagement|"
    r"farm|bakery|estate|butcher\w*|brewery|shop|pub|garage|package|membership|fun|entertainment|park|resort|visits?|"
    r"meals?|"
    rf"circumstances|obligations?|unit|liaison|worker|group|'s|dog|pets?))(?![-'/]) && (?:{_BELONG})",
    plain=True,
    spread=90,
    unless=r"<policy>|families|your (?:[\w'-]+ )?family|their family|his family|her family|my family|for (?:the |a |"
    r"our )?(?:\w+ )?"
    r"family(?! we)|by (?:the|a|one) (?:\w+ )?family|of (?:a|the) (?:royal|\w+ net worth) family|private family|"
    r"single[- "
    r"]family|multi-?"
    r"family|(?:friends|work|community|career)(?:,|/| and| &| or) family|family (?:and|&|or) |not (?:a|your) family|"
    r"isn't a "
    r"family|aren't (?:a |your )?family|no family|never say|won't say|don't (?:say|call|claim|pretend)|patients?|"
    r"residents?|"
    r"clients?|discriminat\w+|marital|orientation|family[- ](?:owned|run|friendly|oriented vacation)|"
    r"(?:medical|dental|health|travel|relocation|visa|immediate|foster|adoptive|host|nanny|au pair|children|kids|"
    r"household|"
    r"live-in|leave|insurance|discounts?|benefits?|caring|carer)",
)


def family_culture(text: Text) -> Iterator[Match]:
    """The employer calls the team a family."""
    if text.kind != "contract":
        yield from _FAMILY.matches(text)
        yield from _AS_KIN.matches(text)
        yield from _KIN.matches(text)
