"""From score, flags, deal-breakers and dates to a verdict in words. The rules stand as a table in docs/method.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from offer_eval.core.criteria import in_sentence
from offer_eval.core.deal_breakers import Judged, Outcome
from offer_eval.core.model import Kind
from offer_eval.core.red_flags.rule import RULES, Finding, Severity
from offer_eval.core.waiting import CLOSE_POINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offer_eval.core.model import Means, Process
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

REVIEW_DAYS = 183
"""An eyes-open choice is looked at again after about six months [days]."""

HALF = 0.5

CLEAR_SHARE = 0.95
"""First in this share of the weightings near one's own is CLEAR [0-1]."""

CLEAR_BEYOND_REACH = 0.9
"""The same where the worst case lies above every rival's best case [0-1]."""

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
        return self.score is not None and not self.failed and not self.stops

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
    matters: tuple[Unknown, ...] = field(default=())
    """The unknowns that could change the first place, the most powerful first."""


def sureness_of(scores: Sequence[Span], first_share: float | None = None) -> Sureness | None:
    """CLEAR, LEANS or CLOSE from the scores of the eligible rows, best first; None for fewer than two.

    `first_share` is the share [0-1] of weightings near the person's own, with unknown levels drawn, that put the leader
    first. A gap under 3 points or a share under a half is CLOSE. CLEAR needs a share of 95 %, or 80 % where the leader's
    worst case lies above every rival's best case; without a share that worst case alone decides. Else LEANS.
    Source: docs/method.md.
    """
    if len(scores) < 2:
        return None
    leader, *rivals = scores
    if leader.point - rivals[0].point < CLOSE_POINTS - _TIE or (first_share is not None and first_share < HALF):
        return Sureness.CLOSE
    beyond_reach = all(leader.low > rival.high for rival in rivals)
    if first_share is None:
        return Sureness.CLEAR if beyond_reach else Sureness.LEANS
    enough = CLEAR_BEYOND_REACH if beyond_reach else CLEAR_SHARE
    return Sureness.CLEAR if first_share >= enough else Sureness.LEANS


def contenders(standings: Sequence[Standing]) -> tuple[Standing, ...]:
    """The rows that may be recommended, best score first."""
    return tuple(sorted((s for s in standings if s.eligible), key=lambda s: -_points(s)))


def rule_on(
    standings: Sequence[Standing],
    *,
    today: date,
    processes: Sequence[Process] = (),
    means: Means | None = None,
    first_share: float | None = None,
) -> Ruling:
    """The verdict on every row and on the decision as a whole.

    The first place goes to the best-scored row that fails no deal-breaker and carries no open stop flag. The order of
    `standings` does not matter for anything but the order of the answer. `first_share` is as for `sureness_of`.
    """
    eligible = contenders(standings)
    tied = len(eligible) > 1 and _points(eligible[0]) - _points(eligible[1]) < _TIE
    leader = eligible[0] if eligible and not tied else None
    matters = could_change_leader(eligible)
    offers = sum(s.is_offer for s in standings)
    situation = _Situation(
        tuple(standings),
        eligible,
        leader,
        matters,
        today,
        tuple(processes),
        means,
        offers,
        frozenset(unknown.row for unknown in matters),
    )
    return Ruling(
        winner=leader.name if leader else None,
        runner_up=eligible[1].name if len(eligible) > 1 else None,
        sureness=sureness_of([s.score for s in eligible if s.score], first_share),
        gap=_points(eligible[0]) - _points(eligible[1]) if len(eligible) > 1 else None,
        ranks=_ranks(standings, eligible),
        verdicts={s.name: _verdict(s, situation) for s in standings},
        matters=matters,
    )


def could_change_leader(eligible: Sequence[Standing]) -> tuple[Unknown, ...]:
    """The unknowns that could put another row first, by the points they move, most first.

    A row's unknowns are taken together, since one letter can settle them: they matter if the leader with all of its
    own at their worst falls behind the best rival, or a rival with all of its own at their best passes the leader.
    """
    if len(eligible) < 2:
        return ()
    leader, *rivals = eligible
    found = []
    if leader.score and leader.score.low < _points(rivals[0]) - _TIE:
        found += [u for u in leader.unknowns if u.low < _points(leader) - _TIE]
    for rival in rivals:
        if rival.score and rival.score.high > _points(leader) + _TIE:
            found += [u for u in rival.unknowns if u.high > _points(rival) + _TIE]
    return tuple(sorted(found, key=lambda u: u.low - u.high))


@dataclass(frozen=True, slots=True)
class _Situation:
    standings: tuple[Standing, ...]
    eligible: tuple[Standing, ...]
    leader: Standing | None
    matters: tuple[Unknown, ...]
    today: date
    processes: tuple[Process, ...]
    means: Means | None
    offers: int
    """How many rows somebody waits for an answer to."""
    could_pass: frozenset[str]
    """The rows with unknowns that could change the first place."""

    @property
    def fallback(self) -> Standing | None:
        """The best of what is left without any offer."""
        rows = [s for s in self.eligible if not s.is_offer]
        return rows[0] if rows else None

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
    if standing.is_offer and (standing.stops or standing.failed):
        return _out(standing, situation)
    if standing.score is None:
        return _without_score(standing, situation)
    if standing is situation.leader:
        return _first(standing, situation)
    return _not_first(standing, situation)


def _out(standing: Standing, situation: _Situation) -> Verdict:
    """An offer with an open stop flag or a failed deal-breaker."""
    if standing.stops:
        names = _listed([_flag(f) for f in standing.stops])
        return Verdict((Word.WALK_AWAY,), (f"Stop: {names}. Do nothing more with it until this is cleared.",))
    refused = [judged for judged in standing.failed if judged.refused]
    if refused:
        names = _listed([judged.name for judged in refused])
        return Verdict((Word.WALK_AWAY,), (f"Fails what you cannot do without, and the cure was refused: {names}.",))
    cures = tuple(judged.cure for judged in standing.failed)
    would_be = f" It would score {_whole(standing.score)} of 100." if standing.score else ""
    reasons = [f"Fails what you cannot do without: {_listed([j.name for j in standing.failed])}.{would_be}"]
    reasons.append(f"Worth a yes only with changed terms: {_listed(cures)}.")
    words, more = _with_time((Word.ASK_FIRST,), standing, situation)
    return Verdict(words, (*reasons, *more), "If they refuse: walk away.", settle=cures)


def _without_score(standing: Standing, situation: _Situation) -> Verdict:
    if not standing.is_offer:
        return Verdict((), ("Not scored: nothing about it is rated.",))
    settle = _blockers(standing, ())
    if settle:
        reasons = ("There is no score: no criteria are given.", f"Before a yes, settle: {_listed(settle)}.")
        words, more = _with_time((Word.ASK_FIRST,), standing, situation)
        return Verdict(words, (*reasons, *more), _if_refused(standing, situation), settle=settle)
    if situation.offers > 1:
        return Verdict((), ("There is no score, so the offers cannot be ranked: say what matters to you.",))
    if not standing.in_writing:
        reasons = (
            "There is no score: no criteria are given.",
            "Nothing known speaks against it, but the terms are not in writing.",
        )
        words, more = _with_time((Word.ASK_FIRST,), standing, situation)
        settle = ("the full terms in writing",)
        return Verdict(words, (*reasons, *more), _if_refused(standing, situation), settle=settle)
    return Verdict((Word.CHOOSE,), ("There is no score: no criteria are given.", "Nothing known speaks against it."))


def _first(standing: Standing, situation: _Situation) -> Verdict:
    settle = _blockers(standing, situation.matters)
    if len(situation.eligible) == 1 and standing.assumption > HALF:
        settle = (*settle, *(u.label for u in standing.unknowns))
    lead = _lead(situation)
    if settle and _eyes_open(standing, situation):
        return _holding(standing, situation, lead)
    if settle:
        words, more = _with_time((Word.ASK_FIRST,), standing, situation)
        return Verdict(
            words,
            (lead, f"Before a yes, settle: {_listed(settle)}.", *more),
            _if_refused(standing, situation),
            settle=settle,
        )
    if not standing.is_offer:
        return Verdict((Word.CHOOSE,), (lead,))
    process = _about_to_answer(standing, situation)
    if process is not None:
        return Verdict(
            (Word.ASK_FOR_TIME,),
            (lead, _process_reason(process)),
            "If they refuse: say yes, unless you would rather have the other at its real chance.",
        )
    return Verdict((Word.CHOOSE,), (lead, *_early_answers(standing, situation)))


def _not_first(standing: Standing, situation: _Situation) -> Verdict:
    behind = _behind(standing, situation)
    own = standing.name in situation.could_pass
    if not standing.eligible or not standing.is_offer:
        failed = [judged.name for judged in standing.failed]
        return Verdict((), (f"Fails what you cannot do without: {_listed(failed)}.",) if failed else (behind,))
    settle = _blockers(standing, situation.matters) if own or situation.leader is None else ()
    if not settle:
        return Verdict((), (behind, "Keep it in reserve.") if situation.leader else (behind,))
    words, more = _with_time((Word.ASK_FIRST,), standing, situation)
    could = f"It could come first: settle {_listed(settle)}."
    return Verdict(words, (behind, could, *more), "If they refuse: leave it where it is.", settle=settle)


def _holding(standing: Standing, situation: _Situation, lead: str) -> Verdict:
    review = (standing.start or situation.today) + timedelta(days=REVIEW_DAYS)
    flags = _listed([_flag(f) for f in standing.highs])
    reasons = (
        lead,
        f"A holding job, eyes open: the need is pressing and everything else is clearly worse. Its flags stand: {flags}.",
        f"Look at it again on {review.isoformat()}.",
    )
    return Verdict((Word.CHOOSE,), reasons, holding=True, review_on=review)


def _blockers(standing: Standing, matters: Sequence[Unknown]) -> tuple[str, ...]:
    """What stands between this row and a plain yes, in words."""
    flags = [_flag(f) for f in standing.highs]
    untold = [f"whether {in_sentence(judged.name)}" for judged in standing.untold]
    unknowns = [_unknown(u, standing) for u in matters]
    return tuple(dict.fromkeys((*flags, *(untold if standing.is_offer else ()), *unknowns)))


def _unknown(unknown: Unknown, standing: Standing) -> str:
    """An unknown in words: of this row by its name, of another offer with whose, of any other row as a whole."""
    if unknown.row == standing.name:
        return unknown.label
    if unknown.of_offer:
        return f"{unknown.label} at {unknown.row}"
    return f"what {in_sentence(unknown.row)} would really bring"


def _eyes_open(standing: Standing, situation: _Situation) -> bool:
    """Whether high flags may be lived with: pressing need, a clearly worse fallback, terms in hand, nothing else open."""
    fallback = situation.fallback
    if fallback is None or fallback is standing or not fallback.score or standing.in_writing is not True:
        return False
    only_flags = bool(standing.highs) and not standing.untold and not situation.matters
    worse = _points(standing) - fallback.score.high >= CLEARLY_WORSE
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
        return (Word.ASK_FOR_TIME, *words), (
            f"The answer was due {-left} {_days(-left)} ago: ask whether it still stands.",
        )
    if left is not None and left < ASKING_DAYS:
        time = "today" if left == 0 else f"in {left} {_days(left)}"
        return (Word.ASK_FOR_TIME, *words), (f"The answer is due {time}: too little time to ask and hear back.",)
    process = _about_to_answer(standing, situation) if standing is situation.leader else None
    if process is not None:
        return (Word.ASK_FOR_TIME, *words), (_process_reason(process),)
    return words, ()


def _about_to_answer(standing: Standing, situation: _Situation) -> Process | None:
    """A process that could beat this row and will answer too late for its deadline, but soon after."""
    for process in situation.processes:
        when = process.promised_date or process.next_step_on
        if when is None or when < situation.today or not _could_beat(process, standing):
            continue
        deadline = standing.answer_by or situation.today
        late = standing.answer_by is None or when + timedelta(days=SLIP_DAYS) > deadline
        if late and when <= max(deadline, situation.today) + timedelta(days=PROCESS_DAYS):
            return process
    return None


def _early_answers(standing: Standing, situation: _Situation) -> tuple[str, ...]:
    """A sentence for each process that could beat this row and answers well before its deadline."""
    said = []
    for process in situation.processes:
        when = process.promised_date or process.next_step_on
        early = when is not None and standing.answer_by is not None and when <= standing.answer_by
        if early and when is not None and when >= situation.today and _could_beat(process, standing):
            said.append(f"{process.employer} should answer by {when.isoformat()}, before your deadline: hear it first.")
    return tuple(said)


def _could_beat(process: Process, standing: Standing) -> bool:
    if process.chance is not None and process.chance.high == 0:
        return False
    return process.overall is None or process.overall.high > _points(standing)


def _process_reason(process: Process) -> str:
    when = process.promised_date or process.next_step_on
    return f"{process.employer} should answer by {when.isoformat() if when else 'soon'}: ask for time until then."


def _lead(situation: _Situation) -> str:
    leader = situation.leader
    if leader is None or leader.score is None:
        return ""
    if len(situation.eligible) == 1:
        alone = f"Scores {_whole(leader.score)} of 100 on your own scales; nothing else can be chosen."
        return (
            alone
            if len(situation.standings) > 1
            else (
                f"Scores {_whole(leader.score)} of 100 on your own scales. "
                "There is nothing to compare it with: add your present job, or what you would do without it."
            )
        )
    rival = situation.eligible[1]
    gap = _points(leader) - _points(rival)
    ahead = "level with" if round(gap) == 0 else f"{_points_word(gap)} ahead of"
    close = " Too close to call by score alone." if gap < CLOSE_POINTS else ""
    return f"Scores {_whole(leader.score)} of 100 by your own weights, {ahead} {rival.name}.{close}"


def _behind(standing: Standing, situation: _Situation) -> str:
    leader = situation.leader
    if leader is None:
        return "Exactly level at the top: by your own weights either is a sound choice."
    gap = _points(leader) - _points(standing)
    return f"Scores {_whole(standing.score)} of 100, {_points_word(gap)} behind {leader.name}."


def _if_refused(standing: Standing, situation: _Situation) -> str:
    others = [s for s in situation.eligible[:2] if s is not standing]
    if not others:
        return "If they refuse: decide whether you can live with it as it stands."
    if standing.highs:
        return f"If they refuse: {others[0].name} is next, unless you accept the flag with a reason."
    return f"If they refuse: {others[0].name} is next."


def _whole(score: Span | None) -> str:
    return f"{score.point:.0f}" if score else "unknown"


def _points_word(gap: float) -> str:
    rounded = round(gap)
    if rounded == 0:
        return "less than a point"
    return "1 point" if rounded == 1 else f"{rounded} points"


def _days(count: int) -> str:
    return "day" if count == 1 else "days"


def _flag(finding: Finding) -> str:
    """The flag's title as it stands inside a sentence."""
    return in_sentence(RULES[finding.rule].title if finding.rule in RULES else finding.name.replace("_", " "))


def _listed(parts: Sequence[str]) -> str:
    return "; ".join(parts)
