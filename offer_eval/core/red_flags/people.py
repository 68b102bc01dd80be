"""RF2: the people, those who left, and the way they treat an applicant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import answer, any_yes, at_ends, either, joined, judge, span, words
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule, text_rule

if TYPE_CHECKING:
    from offer_eval.core.model import Offer, Quantity
    from offer_eval.core.red_flags.rule import About


@rule(
    "RF201",
    "high_turnover",
    label="high_turnover",
    severity=Severity.HIGH,
    scale="High if two or more left within 24 months or three or more within 48, or if they avoid the "
    "question why; one step milder where the post is open through growth or a promotion.",
    why="People who leave the same post one after the other usually leave for a reason that is still there.",
    other_side="Turning a hard post round looks very good on a CV. Go in with open eyes, perhaps ready to "
    "look again after six to nine months. A growing team or a promotion also leaves a post "
    "open.",
    question="Why did the last two people in this post leave, and may I talk with one of them?",
    action="Ask why the last holders left, and read what employees write about the firm.",
    source='"After the Interview", Interview Skills course; recruiter.com',
    fields=(
        "predecessors_left",
        "predecessors_months",
        "leaving_reason_refused",
        "growth_hiring",
        "why_last_left",
    ),
    trips={"predecessors_left": 3, "predecessors_months": 18},
    passes={"predecessors_left": 1, "predecessors_months": 36},
    trips_text="Nobody has lasted in this chair for a whole season.",
    passes_text="The post is new: we are opening a second line.",
)
def high_turnover(offer: Offer, _about: About) -> Answer:
    """People do not stay in this post."""
    severity = Severity.MEDIUM if offer.growth_hiring else Severity.HIGH
    refused: Answer = Asked.NOT_ASKED
    if offer.leaving_reason_refused:
        evidence = "They avoided the question why the last holder left."
        refused = Hit(evidence, severity, field="leaving_reason_refused")
    return either(_left(offer, severity), refused)


def _left(offer: Offer, severity: Severity) -> Answer:
    left, months = offer.predecessors_left, offer.predecessors_months
    if left is None:
        return Asked.NOT_ASKED
    if months is None:
        return Asked.FINE if left.high < 2 else Asked.NOT_ASKED
    judged = judge(_often(left.low, months.high, severity), _often(left.high, months.low, severity))
    why = f" Said of the last one: {words(offer.why_last_left)}." if words(offer.why_last_left) else ""
    growth = " The post is said to be open through growth or a promotion." if offer.growth_hiring else ""
    return answer(judged, f"{span(left)} people left this post within {span(months, 'month')}.{why}{growth}")


def _often(left: float, months: float, severity: Severity) -> Severity | None:
    return severity if (left >= 2 and months <= 24) or (left >= 3 and months <= 48) else None


@rule(
    "RF202",
    "review_pattern",
    severity=Severity.MEDIUM,
    scale="Medium if at least three recent reviews, and at least a tenth of those you read, make the same "
    "complaint; low if you name a complaint without saying how often it comes.",
    why="One angry review says little; the same complaint from many people says something.",
    other_side="Reviews draw the angry, the managers may have changed since, and a handful is a small number.",
    question="What has changed since the reviews that mention this?",
    action="Look at the dates of the reviews, and put the complaint to somebody who works there.",
    source='"After the Interview", Interview Skills course; Monster',
    fields=("reviews_complaint", "reviews_with_complaint", "reviews_read"),
    trips={"reviews_complaint": "pay comes late", "reviews_with_complaint": 5, "reviews_read": 12},
    passes={"reviews_complaint": "no parking", "reviews_with_complaint": 1, "reviews_read": 30},
)
def review_pattern(offer: Offer, _about: About) -> Answer:
    """Reviews by employees repeat one complaint."""
    complaint = words(offer.reviews_complaint)
    if not complaint:
        return Asked.NOT_ASKED if offer.reviews_complaint is None else Asked.FINE
    count = offer.reviews_with_complaint
    if count is None:
        return Hit(f"Reviews complain: {complaint}. How many do is not known.", Severity.LOW)
    read = offer.reviews_read
    judged = judge(_pattern(count.low, read.high if read else 0), _pattern(count.high, read.low if read else 0))
    among = f" of {span(read)}" if read else ""
    return answer(judged, f"{span(count)}{among} recent reviews complain: {complaint}.")


def _pattern(count: float, read: float) -> Severity | None:
    return Severity.MEDIUM if count >= 3 and count >= 0.1 * read else None


@rule(
    "RF203",
    "manager_unseen",
    severity=Severity.MEDIUM,
    why="Nobody shapes a working day more than the person one reports to.",
    other_side="They may truly be away, or still be hired; then somebody can say when you will meet.",
    question="May I have half an hour with the person I would report to before I decide?",
    action="Ask for a talk, by video if need be.",
    source="Dice; Robert Half",
    fields=("met_manager",),
    trips={"met_manager": False},
    passes={"met_manager": True},
)
def manager_unseen(offer: Offer, _about: About) -> Answer:
    """You have not met the person you would report to."""
    if offer.met_manager is None:
        return Asked.NOT_ASKED
    return Asked.FINE if offer.met_manager else Hit("You have not talked with the person you would report to.")


text_rule(
    "RF204",
    "family_culture",
    "The employer calls the team a family",
    label="family_culture",
    severity=Severity.NOTE,
    why="A family asks for what an employer has to pay for. The word alone means little.",
    other_side="Many say it and mean that people are kind to one another. It counts beside unpaid hours or "
    "people leaving.",
    question="What does that look like in an ordinary week: when do people go home?",
    action="Look at hours and at how long people stay, not at the word.",
    source="a common remark of career advisers",
    trips_text="Here we are not colleagues, we are family.",
    passes_text="A family-owned bakery since 1921, with health cover for your family.",
)


@rule(
    "RF205",
    "chaotic_or_rude",
    severity=Severity.MEDIUM,
    scale="Medium if three or more appointments were moved, somebody was rude, or the questions had nothing "
    "to do with the work; low if they were only unprepared.",
    why="People are at their best when they want somebody; it seldom gets better afterwards.",
    other_side="Everybody has one bad day, and one interviewer is not the firm.",
    question="Who organises the work of the team, and how do you plan a week?",
    action="Weigh it with what else you saw; ask to meet somebody else from the team.",
    source="Robert Half; AOL",
    fields=("interviews_moved", "rude_to_you", "improper_questions", "unprepared"),
    trips={"rude_to_you": True},
    passes={"interviews_moved": 1, "rude_to_you": False, "improper_questions": False},
)
def chaotic_or_rude(offer: Offer, _about: About) -> Answer:
    """They were chaotic or rude with you."""
    moved = _moved(offer.interviews_moved)
    rude = any_yes(
        offer,
        {
            "rude_to_you": "Somebody was rude to you.",
            "improper_questions": "You were asked things that have nothing to do with the work.",
        },
        Severity.MEDIUM,
    )
    unprepared = any_yes(offer, {"unprepared": "They came unprepared."}, Severity.LOW)
    return joined(moved, rude, *([unprepared] if offer.unprepared else []))


def _moved(times: Quantity | None) -> Answer:
    if times is None:
        return Asked.NOT_ASKED
    judged = at_ends(times, lambda n: Severity.MEDIUM if n >= 3 else None)
    return answer(judged, f"They moved or missed an appointment {span(times, 'time')}.")


@rule(
    "RF206",
    "ghosting",
    severity=Severity.MEDIUM,
    scale="Medium if it happened twice or more, low if once.",
    why="Leaving people waiting past a date one has named oneself says something about how they deal with people.",
    other_side="Silence often has causes you cannot see: a hiring freeze, an internal candidate, a plan "
    "put off, a budget cut, somebody's leave. A week of silence alone is ordinary.",
    question="Is the timetable you named still the right one?",
    action="Ask once, kindly, and go on with your other talks meanwhile.",
    source="\"The 'I Blew It!' Post-Interview\"",
    fields=("own_dates_missed",),
    trips={"own_dates_missed": 2},
    passes={"own_dates_missed": 0},
)
def ghosting(offer: Offer, _about: About) -> Answer:
    """They let their own dates pass in silence."""
    missed = offer.own_dates_missed
    if missed is None:
        return Asked.NOT_ASKED
    judged = at_ends(missed, lambda n: Severity.MEDIUM if n >= 2 else Severity.LOW if n >= 1 else None)
    return answer(judged, f"More than a week of silence after their own date: {span(missed, 'time')}.")


@rule(
    "RF207",
    "too_easy",
    severity=Severity.MEDIUM,
    scale="Medium after at most one talk of at most 30 minutes; a note if they knew your work before.",
    why="Who hires without looking may hire anybody, may need anybody, or may not be an employer at all.",
    other_side="They may know your work, the job may be casual, or your CV may simply fit.",
    question="May I meet the team before I answer?",
    action="Find out why it went so fast, and make sure that the employer is who they say.",
    source="US News; US Federal Trade Commission",
    fields=("interview_rounds", "interview_minutes", "known_before"),
    trips={"interview_rounds": 1, "interview_minutes": 20},
    passes={"interview_rounds": 3, "interview_minutes": 150},
)
def too_easy(offer: Offer, _about: About) -> Answer:
    """The offer came after hardly any talk."""
    rounds, minutes = offer.interview_rounds, offer.interview_minutes
    if rounds is not None and rounds.high == 0:
        return Hit("They made the offer without a talk.", _ease(offer))
    if (rounds is not None and rounds.low > 1) or (minutes is not None and minutes.low > 30):
        return Asked.FINE
    if rounds is None or minutes is None:
        return Asked.NOT_ASKED
    short = rounds.high <= 1 and minutes.high <= 30
    judged = judge(_ease(offer), _ease(offer) if short else None)
    return answer(judged, f"Before the offer: {span(rounds, 'talk')}, {span(minutes, 'minute')} in all.")


def _ease(offer: Offer) -> Severity:
    return Severity.NOTE if offer.known_before else Severity.MEDIUM
