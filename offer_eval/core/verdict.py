"""From score, flags, deal-breakers and dates to a verdict in words. The rules stand as a table in docs/method.md."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from offer_eval.core.deal_breakers import Judged, Outcome
from offer_eval.core.model import Kind
from offer_eval.core.phrasing import in_sentence, listed, named, points, whole
from offer_eval.core.red_flags.rule import RULES, Finding, Severity
from offer_eval.core.waiting import CLOSE_POINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.model import Means
    from offer_eval.core.value import Span

ASKING_DAYS = 3
"""Fewer days than this are too few to ask and get an answer [days]."""

PROCESS_DAYS = 14
"""Another process is about to answer if its date lies at most this long after the deadline [days]."""

SLIP_DAYS = 2
"""Promised dates slip by this much as a matter of course [days]."""

PRESSING_WEEKS = 8.0
"""Savings for fewer weeks than this make the need pressing [weeks]."""

PRESSING_DAYS = 30
"""Bills due within this time make the need pressing [days]."""

CLEARLY_WORSE = 10.0
"""A fallback this many points behind the offer is clearly worse [points of 100]."""

POOR = 50.0
"""An offer with nothing beside it is no plain yes below this: it lies nearer to its worst than to its best [points]."""

REVIEW_DAYS = 183
"""An eyes-open choice is looked at again after about six months [days]."""

HALF = 0.5

CLEAR_SHARE = 0.9
"""CLEAR needs the first row first in this share of the weightings near one's own [0-1]."""

_TIE = 1e-9


class Word(StrEnum):
    """What to do about one offer."""

    CHOOSE = "choose"
    ASK_FIRST = "ask_first"
    ASK_FOR_TIME = "ask_for_time"
    WALK_AWAY = "walk_away"


class Sureness(StrEnum):
    """How sure the first place is."""

    CLEAR = "clear"
    LEANS = "leans"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Unknown:
    """One thing not known for sure, and the row's score at both ends of it, all else as it stands."""

    row: str
    label: str
    low: float
    """The row's score if it turns out worst [0-100]."""
    high: float
    """The row's score if it turns out best [0-100]."""
    of_offer: bool = True
    """Whether an employer could settle it; the rest is for the person to settle."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One row as the verdict sees it."""

    name: str
    kind: Kind
    score: Span | None
    assumption: float = 0.0
    deal_breakers: tuple[Judged, ...] = ()
    findings: tuple[Finding, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    answer_by: date | None = None
    start: date | None = None
    in_writing: bool | None = None
    declined_on: date | None = None
    """The day the person said no to it; it no longer competes."""

    @property
    def failed(self) -> tuple[Judged, ...]:
        """The deal-breakers it fails."""
        return tuple(judged for judged in self.deal_breakers if judged.outcome is Outcome.FAIL)

    @property
    def untold(self) -> tuple[Judged, ...]:
        """The deal-breakers that cannot be told."""
        return tuple(judged for judged in self.deal_breakers if judged.outcome is Outcome.CANNOT_TELL)

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Open findings with severity stop."""
        return tuple(f for f in self.findings if f.open and f.severity is Severity.STOP)

    @property
    def highs(self) -> tuple[Finding, ...]:
        """Open findings with severity high, but for those that only concern the order of steps."""
        return tuple(
            f
            for f in self.findings
            if f.open and f.severity is Severity.HIGH and not (f.rule in RULES and RULES[f.rule].order_of_steps)
        )

    @property
    def eligible(self) -> bool:
        """Whether it may be recommended at all."""
        return self.score is not None and not self.failed and not self.stops and self.declined_on is None

    @property
    def is_offer(self) -> bool:
        """Whether somebody waits for an answer to it."""
        return self.kind in {Kind.OFFER, Kind.COUNTER_OFFER}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one row, and why."""

    words: tuple[Word, ...]
    """Empty for a row that is neither first nor out: keep it in reserve."""
    reasons: tuple[str, ...]
    if_refused: str = ""
    """What follows if the employer refuses what is asked."""
    holding: bool = False
    """Whether it is a holding job, taken with eyes open."""
    review_on: date | None = None
    """When to look at an eyes-open choice again."""
    settle: tuple[str, ...] = ()
    """What has to be settled before a yes."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """A process still running, as the verdict sees it."""

    name: str
    when: date | None
    """The day by which it should answer."""
    score: Span | None
    """What an offer from it would score [0-100]; None where nothing is known of that."""
    chance: float | None
    """The person's own guess at the chance of an offer [0-1]."""

    @property
    def promise(self) -> float:
        """How much it promises [0-100]: what it would score times its chance, a half where either is not known."""
        score = self.score.point if self.score else 100 * HALF
        return score * (HALF if self.chance is None else self.chance)

    def could_beat(self, points: float) -> bool:
        """Whether an offer from it could score above `points` [0-100]."""
        return self.chance != 0 and (self.score is None or self.score.high > points)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict on the whole decision."""

    winner: str | None
    """The recommended row; None on an exact tie or where nothing is eligible."""
    runner_up: str | None
    sureness: Sureness | None
    """None with fewer than two eligible rows."""
    gap: float | None
    """Points between the first two [0-100]."""
    ranks: dict[str, int | None]
    """Place by score, ties sharing it; None for a row that is not eligible."""
    verdicts: dict[str, Verdict]
    matters: tuple[Unknown, ...] = ()
    """The unknowns that could change the first place, the most powerful first."""


def sureness_of(
    scores: Sequence[Span], *, first_share: float | None = None, could_change: bool | None = None
) -> Sureness | None:
    """CLEAR, LEANS or CLOSE from the scores of the eligible rows, best first; None for fewer than two.

    `first_share` is the share [0-1] of weightings near the person's own, with unknown levels drawn, that put the leader
    first. A gap under 3 points or a share under a half is CLOSE. CLEAR needs a share of 90 % and that nothing unknown
    could change the first place (`could_change`; where it is not given, that the leader's worst case lies above every
    rival's best case). Else LEANS. Source: docs/method.md.
    """
    if len(scores) < 2:
        return None
    leader, *rivals = scores
    if leader.point - rivals[0].point < CLOSE_POINTS - _TIE or (first_share is not None and first_share < HALF):
        return Sureness.CLOSE
    within_reach = any(leader.low <= rival.high for rival in rivals) if could_change is None else could_change
    stable = first_share is None or first_share >= CLEAR_SHARE
    return Sureness.CLEAR if stable and not within_reach else Sureness.LEANS


def contenders(standings: Sequence[Standing]) -> tuple[Standing, ...]:
    """The rows that may be recommended, best score first."""
    return tuple(sorted((s for s in standings if s.eligible), key=lambda s: -_points(s)))


def rule_on(
    standings: Sequence[Standing],
    *,
    today: date,
    prospects: Sequence[Prospect] = (),
    means: Means | None = None,
    first_share: float | None = None,
    by_whose: str = "by your own weights",
) -> Ruling:
    """The verdict on every row and on the decision as a whole.

    The first place goes to the best-scored row that fails no deal-breaker and carries no open stop flag. The order of
    `standings` does not matter for anything but the order of the answer. `first_share` is as for `sureness_of`;
    `by_whose` says in words whose weights the scores are by.
    """
    eligible = contenders(standings)
    top = tuple(s for s in eligible if _points(s) > _points(eligible[0]) - _TIE)
    matters = could_change_leader(eligible)
    situation = _Situation(
        standings=tuple(standings),
        eligible=eligible,
        top=top,
        matters=matters,
        today=today,
        prospects=tuple(prospects),
        means=means,
        by_whose=by_whose,
        own={name: tuple(u for u in matters if u.row == name) for name in {u.row for u in matters}},
    )
    scores = [s.score for s in eligible if s.score]
    return Ruling(
        winner=top[0].name if len(top) == 1 else None,
        runner_up=eligible[1].name if len(eligible) > 1 else None,
        sureness=sureness_of(scores, first_share=first_share, could_change=bool(matters)),
        gap=_points(eligible[0]) - _points(eligible[1]) if len(eligible) > 1 else None,
        ranks=_ranks(standings, eligible),
        verdicts={s.name: _verdict(s, situation) for s in standings},
        matters=matters,
    )


def could_change_leader(eligible: Sequence[Standing]) -> tuple[Unknown, ...]:
    """The unknowns that could put another row first, by the points they move, most first.

    A row's unknowns are taken together, since one letter can settle them: they matter if the leader with all of its
    own at their worst falls behind the best rival, or a rival with all of its own at their best passes the leader.
    Where rows share the first place, every unknown of theirs matters.
    """
    if len(eligible) < 2:
        return ()
    best = _points(eligible[0])
    top = [s for s in eligible if _points(s) > best - _TIE]
    found = []
    if len(top) > 1:
        found += [u for s in top for u in s.unknowns]
    elif top[0].score and top[0].score.low < _points(eligible[1]) - _TIE:
        found += [u for u in top[0].unknowns if u.low < best - _TIE]
    for rival in eligible[len(top) :]:
        if rival.score and rival.score.high > best + _TIE:
            found += [u for u in rival.unknowns if u.high > _points(rival) + _TIE]
    return tuple(sorted(found, key=lambda u: (u.low - u.high, u.row, u.label)))


@dataclass(frozen=True, slots=True)
class _Situation:
    standings: tuple[Standing, ...]
    eligible: tuple[Standing, ...]
    top: tuple[Standing, ...]
    """The best-scored row, or those that share the first place."""
    matters: tuple[Unknown, ...]
    today: date
    prospects: tuple[Prospect, ...]
    means: Means | None
    by_whose: str
    own: dict[str, tuple[Unknown, ...]]
    """What could change the first place, by row."""

    def next_to(self, standing: Standing) -> Standing | None:
        """The best row other than this one."""
        return next((s for s in self.eligible[:2] if s is not standing), None)

    def days_left(self, standing: Standing) -> int | None:
        return None if standing.answer_by is None else (standing.answer_by - self.today).days


def _points(standing: Standing) -> float:
    return standing.score.point if standing.score else float("-inf")


def _ranks(standings: Sequence[Standing], eligible: Sequence[Standing]) -> dict[str, int | None]:
    """Place by score, rows level with each other sharing it; None for a row that is not eligible."""
    ranks: dict[str, int | None] = dict.fromkeys((s.name for s in standings), None)
    place, last = 0, float("inf")
    for number, standing in enumerate(eligible, start=1):
        if _points(standing) < last - _TIE:
            place, last = number, _points(standing)
        ranks[standing.name] = place
    return ranks


def _verdict(standing: Standing, situation: _Situation) -> Verdict:
    if standing.declined_on is not None:
        return Verdict((), (f"Declined on {standing.declined_on.isoformat()}.",))
    if standing.is_offer and (standing.stops or standing.failed):
        return _out(standing, situation)
    if standing.score is None:
        return _without_score(standing, situation)
    if standing in situation.top:
        return _first(standing, situation)
    return _not_first(standing, situation)


def _out(standing: Standing, situation: _Situation) -> Verdict:
    """An offer with an open stop flag or a failed deal-breaker."""
    if standing.stops:
        flags = listed([_flag(f) for f in standing.stops])
        return Verdict((Word.WALK_AWAY,), (f"Stop: {flags}. Do nothing more with it until this is cleared.",))
    refused = [judged.name for judged in standing.failed if judged.refused]
    if refused:
        reason = f"Fails what you cannot do without, and the cure was refused: {listed(refused)}."
        return Verdict((Word.WALK_AWAY,), (reason,))
    cures = tuple(judged.cure for judged in standing.failed)
    would_be = f" It would score {whole(standing.score.point)} of 100." if standing.score else ""
    reasons = (
        f"Fails what you cannot do without: {listed([j.name for j in standing.failed])}.{would_be}",
        f"Worth a yes only with changed terms: {listed(cures)}.",
    )
    words, more = _with_time((Word.ASK_FIRST,), standing, situation)
    return Verdict(words, (*reasons, *more), "If they refuse: walk away.", settle=cures)


def _without_score(standing: Standing, situation: _Situation) -> Verdict:
    if not standing.is_offer:
        return Verdict((), ("Not scored: nothing about it is rated.",))
    no_score = "There is no score: say what matters to you, and the offers can be compared."
    settle = _blockers(standing)
    if not settle and not standing.in_writing:
        settle = ("the full terms in writing",)
    if settle:
        words, more = _with_time((Word.ASK_FIRST,), standing, situation)
        return Verdict(words, (no_score, _before(settle), *more), "", settle=settle)
    clean = (no_score, "Nothing known speaks against it.")
    prospect = _about_to_answer(standing, situation)
    if prospect is not None:
        return Verdict((Word.ASK_FOR_TIME,), (*clean, _asks_time(prospect)), _if_no_time(prospect, standing, situation))
    return Verdict((Word.CHOOSE,), (*clean, *_deadline(standing, situation)))


def _first(standing: Standing, situation: _Situation) -> Verdict:
    """The best-scored row, or one of those that share the first place."""
    settle = (*_blockers(standing), *_unknowns(standing, situation.matters), *_doubts(standing, situation))
    lead = (_lead(standing, situation), *_poor(standing, situation), *_could_be_ahead(standing, situation))
    prospect = _about_to_answer(standing, situation) if standing.is_offer else None
    if settle and prospect is None and _eyes_open(standing, situation):
        return _holding(standing, situation, lead)
    if settle:
        words, more = _with_time((Word.ASK_FIRST,), standing, situation)
        refused = _if_refused(standing, situation)
        return Verdict(words, (*lead, _before(settle), *more), refused, settle=settle)
    if not standing.is_offer:
        return Verdict((Word.CHOOSE,), lead)
    left = situation.days_left(standing)
    if left is not None and left < 0:
        return Verdict(
            (Word.ASK_FOR_TIME,), (*lead, _overdue(left)), "If they refuse: it is gone; turn to what is next."
        )
    if prospect is not None:
        refused = _if_no_time(prospect, standing, situation)
        return Verdict((Word.ASK_FOR_TIME,), (*lead, _asks_time(prospect)), refused)
    return Verdict((Word.CHOOSE,), (*lead, *_deadline(standing, situation), *_early_answers(standing, situation)))


def _not_first(standing: Standing, situation: _Situation) -> Verdict:
    behind = _behind(standing, situation)
    failed = [judged.name for judged in standing.failed]
    if failed:
        return Verdict((), (f"Fails what you cannot do without: {listed(failed)}.",))
    own = situation.own.get(standing.name, ())
    if not standing.is_offer:
        return Verdict((), (behind,))
    if not own:
        left = situation.days_left(standing)
        keep = _overdue(left) if left is not None and left < 0 else "Keep it in reserve."
        return Verdict((), (behind, keep))
    settle = (*_blockers(standing), *_unknowns(standing, own))
    words, more = _with_time((Word.ASK_FIRST,), standing, situation)
    could = f"It could come first; settle: {listed(settle)}."
    return Verdict(words, (behind, could, *more), "If they refuse: it stays where it is.", settle=settle)


def _holding(standing: Standing, situation: _Situation, lead: tuple[str, ...]) -> Verdict:
    review = (standing.start or situation.today) + timedelta(days=REVIEW_DAYS)
    flags = listed([_flag(f) for f in standing.highs])
    reasons = (
        *lead,
        "A holding job, eyes open: the need is pressing and everything else is clearly worse.",
        f"Its flags stand: {flags}.",
        f"Look at it again on {review.isoformat()}.",
        *_deadline(standing, situation),
    )
    return Verdict((Word.CHOOSE,), reasons, holding=True, review_on=review)


def _blockers(standing: Standing) -> tuple[str, ...]:
    """The open flags and untold deal-breakers between an offer and a plain yes, in words."""
    if not standing.is_offer:
        return ()
    return (*(_flag(f) for f in standing.highs), *(f"whether this holds: {j.name}" for j in standing.untold))


def _unknowns(standing: Standing, matters: Sequence[Unknown]) -> tuple[str, ...]:
    """What is not known, in words: of this row by its name, of another offer with whose, of the rest as a whole."""
    return tuple(dict.fromkeys(_unknown(unknown, standing) for unknown in matters))


def _unknown(unknown: Unknown, standing: Standing) -> str:
    if unknown.row == standing.name:
        return unknown.label
    if unknown.of_offer:
        return f"{unknown.label} at {unknown.row}"
    return f"what {in_sentence(unknown.row)} would really bring"


def _doubts(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    """What speaks against a plain yes to an offer that has nothing beside it."""
    if len(situation.eligible) > 1 or not standing.is_offer:
        return ()
    if standing.assumption > HALF:
        return tuple(unknown.label for unknown in standing.unknowns)
    if _points(standing) < POOR:
        return ("what you would do without it, since it lies nearer to the worst you would consider than to the best",)
    return ()


def _eyes_open(standing: Standing, situation: _Situation) -> bool:
    """Whether high flags may be lived with: pressing need, all else clearly worse, terms in hand, nothing else open."""
    left = situation.days_left(standing)
    if standing.in_writing is not True or (left is not None and left < 0):
        return False
    only_flags = bool(standing.highs) and not standing.untold and not situation.matters
    if _could_be_ahead(standing, situation):
        return False
    others = [s for s in situation.eligible if s is not standing]
    worse = bool(others) and all(s.score and _points(standing) - s.score.high >= CLEARLY_WORSE for s in others)
    return only_flags and worse and _pressing(situation)


def _pressing(situation: _Situation) -> bool:
    means = situation.means
    if means is None:
        return False
    soon = means.bills_due is not None and (means.bills_due - situation.today).days <= PRESSING_DAYS
    thin = means.weeks_of_savings is not None and means.weeks_of_savings.point < PRESSING_WEEKS
    return soon or thin


def _with_time(
    words: tuple[Word, ...], standing: Standing, situation: _Situation
) -> tuple[tuple[Word, ...], tuple[str, ...]]:
    """The words with ASK FOR TIME before them where the time is too short, and the sentence that says so."""
    left = situation.days_left(standing)
    if left is not None and left < 0:
        return (Word.ASK_FOR_TIME, *words), (_overdue(left),)
    if left is not None and left < ASKING_DAYS:
        time = "today" if left == 0 else f"in {left} {_days(left)}"
        return (Word.ASK_FOR_TIME, *words), (f"The answer is due {time}: too little time to ask and hear back.",)
    prospect = _about_to_answer(standing, situation) if standing in situation.top else None
    if prospect is not None:
        return (Word.ASK_FOR_TIME, *words), (_asks_time(prospect),)
    return words, _deadline(standing, situation)


def _overdue(left: int) -> str:
    return f"The answer was due {-left} {_days(-left)} ago: ask whether it still stands."


def _deadline(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    left = situation.days_left(standing)
    if left is None or left < 0 or standing.answer_by is None:
        return ()
    return (f"Answer by {standing.answer_by.isoformat()}, {f'in {left} {_days(left)}' if left else 'today'}.",)


def _about_to_answer(standing: Standing, situation: _Situation) -> Prospect | None:
    """Of the processes that could beat this row and answer too late for its deadline, but soon after, the best one."""
    deadline = standing.answer_by or situation.today
    latest = max(deadline, situation.today) + timedelta(days=PROCESS_DAYS)
    found = []
    for prospect in situation.prospects:
        if prospect.when is None or prospect.when < situation.today or not prospect.could_beat(_points(standing)):
            continue
        late = standing.answer_by is None or prospect.when + timedelta(days=SLIP_DAYS) > deadline
        if late and prospect.when <= latest:
            found.append(prospect)
    return max(found, key=lambda p: (p.promise, -(p.when or latest).toordinal()), default=None)


def _early_answers(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    """A sentence for each process that could beat this row and answers well before its deadline."""
    return tuple(
        f"{prospect.name} should answer by {prospect.when.isoformat()}, before your deadline: hear it first."
        for prospect in situation.prospects
        if prospect.when is not None
        and standing.answer_by is not None
        and situation.today <= prospect.when <= standing.answer_by
        and prospect.could_beat(_points(standing))
    )


def _asks_time(prospect: Prospect) -> str:
    when = prospect.when.isoformat() if prospect.when else "soon"
    return f"{prospect.name} should answer by {when}: ask for time until then."


def _if_no_time(prospect: Prospect, standing: Standing, situation: _Situation) -> str:
    """What follows if they give no time: by the person's own guess where it can be reckoned."""
    fallback = max((_points(s) for s in situation.eligible if not s.is_offer), default=None)
    if fallback is None or prospect.score is None or prospect.chance is None:
        return "If they refuse: say yes, unless you think the other's chance is good enough to wait for."
    alternative, now = max(prospect.score.point, fallback), _points(standing)
    expected = prospect.chance * alternative + (1 - prospect.chance) * fallback
    worth = f"by your own guess waiting for {prospect.name} is worth {whole(expected)} points against {whole(now)}"
    if expected > now + CLOSE_POINTS:
        return f"If they refuse: {worth}; waiting is worth more, if you can bear the risk."
    return f"If they refuse: say yes; {worth}."


def _lead(standing: Standing, situation: _Situation) -> str:
    """Where the first row stands, in one sentence."""
    score = whole(_points(standing))
    level = [s.name for s in situation.top if s is not standing]
    if level:
        return f"Scores {score} of 100, exactly level with {named(level)} {situation.by_whose}."
    rival = situation.next_to(standing)
    if rival is not None:
        gap = score - whole(_points(rival))
        ahead = points(gap) + f" ahead of {rival.name}"
        return f"Scores {score} of 100 {situation.by_whose}, {ahead}."
    alone = f"Scores {score} of 100 on your own scales"
    if len(situation.standings) > 1:
        return f"{alone}; nothing else can be chosen as it stands."
    return f"{alone}. There is nothing to compare it with: add your present job, or what you would do without it."


def _poor(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    """A caution where even the first row lies nearer to the worst the person would consider than to the best."""
    if len(situation.eligible) < 2 or _points(standing) >= POOR:
        return ()
    return ("Mind that even this lies nearer to the worst you would consider than to the best.",)


def _could_be_ahead(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    """A sentence for each offer that only a curable deal-breaker keeps from being ahead."""
    return tuple(
        f"{s.name} would score {whole(_points(s))}, if you got this: {listed([j.cure for j in s.failed])}."
        for s in situation.standings
        if s.is_offer and s.failed and not s.stops and s.declined_on is None
        if not any(j.refused for j in s.failed)
        if _points(s) > _points(standing)
    )


def _behind(standing: Standing, situation: _Situation) -> str:
    gap = whole(_points(situation.top[0])) - whole(_points(standing)) if situation.top else 0
    return f"Scores {whole(_points(standing))} of 100, {points(gap)} behind {named([s.name for s in situation.top])}."


def _before(settle: Sequence[str]) -> str:
    return f"Before a yes, settle: {listed(settle)}."


def _if_refused(standing: Standing, situation: _Situation) -> str:
    """What follows if the employer will not settle what this row leaves open; empty where only others are asked."""
    if not standing.is_offer or not (_blockers(standing) or situation.own.get(standing.name)):
        return ""
    other = situation.next_to(standing)
    if other is None:
        return "If they refuse: decide whether you can live with it as it stands."
    unless = ", unless you accept the flag with a reason" if standing.highs else ""
    return f"If they refuse: {other.name} is next{unless}."


def _days(count: int) -> str:
    return "day" if count == 1 else "days"


def _flag(finding: Finding) -> str:
    """The flag's title as it stands inside a sentence."""
    return in_sentence(RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " "))
