"""Deal-breakers: pass, fail, cannot tell, the cure, and what is recorded of it."""

import pytest

from offer_eval.core.criteria import Figures, resolve
from offer_eval.core.deal_breakers import Outcome, judge
from offer_eval.core.model import Criterion, DealBreaker, KeepSearching, Offer, Quantity

LIMIT = DealBreaker(name="At most three office days", measure="office_days_per_week", at_most=3)


def outcome(days: object, breaker: DealBreaker = LIMIT) -> Outcome:
    row = Offer.model_validate({"name": "Bolt", "office_days_per_week": days})
    judged = judge(breaker, row, criteria={}, figures=Figures())
    assert judged is not None
    return judged.outcome


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (3, Outcome.PASS),
        (4, Outcome.FAIL),
        ("2 to 3", Outcome.PASS),
        ("3 to 4", Outcome.CANNOT_TELL),
        ("4 to 5", Outcome.FAIL),
        ("unknown", Outcome.CANNOT_TELL),
    ],
)
def test_only_what_holds_for_every_possible_level_is_told(days: object, expected: Outcome) -> None:
    assert outcome(days) is expected


def test_a_failure_names_its_cure_in_figures() -> None:
    row = Offer.model_validate({"name": "Bolt", "office_days_per_week": 5})
    judged = judge(LIMIT, row, criteria={}, figures=Figures())
    assert judged is not None
    assert judged.cure == "office days per week: at most 3 days a week, in writing"
    assert judged.evidence == "5 days a week"


def test_a_cure_on_record_passes_at_once() -> None:
    cured = LIMIT.model_copy(update={"cured": {"Bolt": "e-mail of 20 November: three days"}})
    assert outcome(5, cured) is Outcome.PASS


def test_a_refused_cure_is_remembered() -> None:
    row = Offer.model_validate({"name": "Bolt", "office_days_per_week": 5})
    judged = judge(LIMIT.model_copy(update={"refused": ("Bolt",)}), row, criteria={}, figures=Figures())
    assert judged is not None
    assert judged.refused


@pytest.mark.parametrize(
    ("answer", "expected"), [("yes", Outcome.PASS), ("no", Outcome.FAIL), ("unknown", Outcome.CANNOT_TELL)]
)
def test_where_no_measure_decides_the_person_does(answer: str, expected: Outcome) -> None:
    breaker = DealBreaker.model_validate({"name": "A works council", "holds": {"Bolt": answer}})
    judged = judge(breaker, Offer(name="Bolt"), criteria={}, figures=Figures())
    assert judged is not None
    assert judged.outcome is expected


def test_a_criterion_may_decide_by_its_own_unit() -> None:
    security = resolve("security", Criterion(worst=0, best=10))
    breaker = DealBreaker(name="Safe enough", measure="security", at_least=4)
    row = Offer.model_validate({"name": "Bolt", "ratings": {"security": 3}})
    judged = judge(breaker, row, criteria={"security": security}, figures=Figures())
    assert judged is not None
    assert judged.outcome is Outcome.FAIL
    assert "at least 4 of 10" in judged.cure


def test_the_question_does_not_arise_for_keep_searching_unless_it_states_a_level() -> None:
    assert judge(LIMIT, KeepSearching(), criteria={}, figures=Figures()) is None


def test_what_rounding_leaves_is_shown_as_nothing_and_in_its_currency() -> None:
    floor = DealBreaker(name="Enough left", measure="yearly_surplus", at_least=5_000)
    row = Offer.model_validate({"name": "Bolt"})
    figures = Figures(surplus=Quantity(low=-7.27596e-12, high=0.0, likely=0.0), currency="EUR")
    judged = judge(floor, row, criteria={}, figures=figures)
    assert judged is not None
    assert judged.evidence == "0 EUR a year"
    large = judge(floor, row, criteria={}, figures=Figures(surplus=Quantity.exactly(1_234_567.0)))
    assert large is not None
    assert large.evidence == "1,234,567 money a year"


def test_a_search_is_judged_by_no_deal_breaker_that_says_nothing_of_it() -> None:
    search = KeepSearching()
    answered = DealBreaker(name="Open door", holds={"Bolt": True})
    assert judge(answered, search, criteria={}, figures=Figures()) is None
    assert judge(LIMIT, search, criteria={}, figures=Figures()) is None


def test_what_was_asked_and_refused_fails_where_it_is_not_known() -> None:
    refused = LIMIT.model_copy(update={"refused": ("Bolt",)})
    assert outcome("unknown", refused) is Outcome.FAIL
    assert outcome("3 to 4", refused) is Outcome.FAIL
    assert outcome(3, refused) is Outcome.PASS
