"""RF1: the role, and what it does for a career."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from offer_eval.core.red_flags.reading import answer, any_yes, at_ends, judge, span, words
from offer_eval.core.red_flags.rule import Answer, Asked, Hit, Severity, rule

if TYPE_CHECKING:
    from offer_eval.core.model import Offer, Quantity
    from offer_eval.core.red_flags.rule import About

_HEAD = re.compile(r"\b(head|director|chief|vice president|vp|president)\b", re.IGNORECASE)


@rule(
    "RF101",
    "role_vague",
    label="vague_role",
    severity=Severity.HIGH,
    scale="High if you put the clarity at 4 of 10 or less, or if, without your rating, neither duties nor "
    "first aims are named. Where you rate it above 4: medium if both are missing, low if one is.",
    why="A job that nobody can describe cannot be done well, and cannot be judged fairly.",
    other_side="A new firm or a new post may still be taking shape, and you may be asked to shape it. Then "
    "they say so.",
    question="Which three results do you hope for in the first six months, and who will judge them?",
    action="Ask once more about the tasks and what they call success. If no clear answer comes, think of walking away.",
    source='"After the Interview", Interview Skills course; FlexJobs; Monster',
    fields=("role_clarity", "duties_in_writing", "first_aims_named"),
    trips={"role_clarity": 3},
    passes={"role_clarity": 8, "duties_in_writing": True, "first_aims_named": True},
    trips_text="Duties will be worked out once you are here.",
    passes_text="You will run payroll for 300 people and close the books each month.",
)
def role_vague(offer: Offer, _about: About) -> Answer:
    """The job is not clear."""
    missing = _missing(offer)
    if offer.role_clarity is None:
        if len(missing) == 2:
            return Hit(" ".join(missing), Severity.HIGH, field="duties_in_writing")
        return Asked.FINE if offer.duties_in_writing and offer.first_aims_named else Asked.NOT_ASKED
    besides = (None, Severity.LOW, Severity.MEDIUM)[len(missing)]
    judged = at_ends(offer.role_clarity, lambda clarity: Severity.HIGH if clarity <= 4 else besides)
    said = f"You put the clarity of the job at {span(offer.role_clarity)} of 10."
    return answer(judged, " ".join([said, *missing]))


def _missing(offer: Offer) -> list[str]:
    sentences = {
        "The duties are not in writing.": offer.duties_in_writing,
        "No aims for the first months were named.": offer.first_aims_named,
    }
    return [sentence for sentence, there in sentences.items() if there is False]


@rule(
    "RF102",
    "scope_over_title",
    severity=Severity.MEDIUM,
    scale="Medium if duties were added for the same pay and title; low if only the title is larger than the team.",
    why="Work beyond the title or the pay tends to stay, and the pay for it tends to wait.",
    other_side="Growing into more is a gain where it is paid, or where a date for the review of pay is agreed.",
    question="Which of these duties are the core of the job, and when is the pay for the others reviewed?",
    action="Agree on the core duties, and on a date for the review, in writing.",
    source="Business Insider; Vantage",
    fields=("duties_added", "people_led", "title"),
    trips={"duties_added": True},
    passes={"duties_added": False, "title": "Accountant"},
)
def scope_over_title(offer: Offer, _about: About) -> Answer:
    """More work than the title or the pay covers."""
    if offer.duties_added:
        return Hit("Duties were added since the advert; pay and title stayed the same.", field="duties_added")
    if offer.title and _HEAD.search(offer.title):
        return _large_title(offer.title, offer.people_led)
    return Asked.NOT_ASKED if offer.duties_added is None else Asked.FINE


def _large_title(title: str, people: Quantity | None) -> Answer:
    if people is None:
        return Asked.NOT_ASKED
    judged = at_ends(people, lambda led: Severity.LOW if led <= 2 else None)
    return answer(judged, f"The title is {title}; you would lead {span(people)} people.", field="people_led")


@rule(
    "RF103",
    "unlimited_duties",
    label="unlimited_duties",
    severity=Severity.NOTE,
    why="Where every task is yours, no task can be refused and no success can be shown.",
    other_side='"Other duties as needed" at the end of a real list of duties is ordinary.',
    question="Could the letter name the main duties, with anything else as far as it fits them?",
    action="Ask for a list of main duties.",
    source="employment contract guides",
    fields=("duties_without_limit",),
    trips={"duties_without_limit": True},
    passes={"duties_without_limit": False},
    trips_text="You will carry out any task that anyone in the building gives you.",
    passes_text="You plan the routes, brief the drivers, and take on other duties as needed.",
)
def unlimited_duties(offer: Offer, _about: About) -> Answer:
    """Duties have no limit."""
    return any_yes(offer, {"duties_without_limit": "Any task can be given to you, and no main duties are listed."})


@rule(
    "RF104",
    "cv_dead_end",
    label="dead_end",
    severity=Severity.MEDIUM,
    scale="Medium; a note if you want an easy stretch just now.",
    why="Years that show nothing new make the next job harder to get.",
    other_side="An easy stretch can be right: new experience with another employer, time to learn something, "
    "or a time of life that needs an easy job. Then choose it on purpose.",
    question="What will I be able to do in two years that I cannot do today?",
    action="Decide which of the two it is: a dead end, or an easy stretch with a purpose and an end.",
    source='"After the Interview", Interview Skills course',
    fields=("adds_to_cv", "holding_pattern", "holding_pattern_reason"),
    trips={"adds_to_cv": False},
    passes={"adds_to_cv": True},
    trips_text="The work is stamping forms, and there is no way up from it.",
    passes_text="You train on all four machines and can sit the foreman's examination after a year.",
)
def cv_dead_end(offer: Offer, about: About) -> Answer:
    """It adds nothing to your CV."""
    severity = Severity.NOTE if offer.holding_pattern else Severity.MEDIUM
    if offer.adds_to_cv is not None:
        judged = judge(*(None if offer.adds_to_cv else severity,) * 2)
        return answer(judged, f"You say that it adds nothing to your CV.{_stretch(offer)}", field="adds_to_cv")
    rated = offer.ratings.get("cv_value")
    if rated is None:
        return Asked.NOT_ASKED
    top = _top_of_scale(rated, about)
    judged = at_ends(rated, lambda level: severity if level <= 0.2 * top else None)
    said = f"You rate what it does for your CV {span(rated)} of {top}.{_stretch(offer)}"
    return answer(judged, said, field="ratings")


def _stretch(offer: Offer) -> str:
    reason = words(offer.holding_pattern_reason)
    if not offer.holding_pattern:
        return ""
    return f" You want an easy stretch on purpose: {reason}." if reason else " You want an easy stretch on purpose."


def _top_of_scale(rated: Quantity, about: About) -> int:
    """10 or 100, as the criterion's own scale says; without one, as the rating fits."""
    criterion = about.decision.criteria.get("cv_value") if about.decision else None
    ends = [end for end in (criterion.worst, criterion.best) if end is not None] if criterion else []
    return 100 if max(ends, default=rated.high) > 10 else 10
