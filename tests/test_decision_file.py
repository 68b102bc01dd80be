"""The decision file: read, changed and saved without losing a decision or a remark."""

import json
import os
import subprocess
import sys
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offer_eval.core.model import (
    CounterOffer,
    Criterion,
    DealBreaker,
    Decision,
    FlagAnswer,
    KeepSearching,
    Means,
    Offer,
    PresentJob,
    Process,
    Promise,
    Quantity,
    Texts,
)
from offer_eval.decision_file import (
    data_of,
    ordered_fields,
    parse_decision,
    read_decision,
    save,
    to_json,
    to_text,
    updated_text,
    written,
)
from offer_eval.errors import InputError
from offer_eval.starter import starter

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "sample_data"
THREE = (SAMPLES / "three_offers.yaml").read_text(encoding="utf-8")


def comments_of(text: str) -> list[str]:
    return [line.partition(" # ")[2] if " # " in line else line for line in text.splitlines() if "# " in line]


def read(text: str) -> Decision:
    return parse_decision(text).decision


# Reading


def test_the_sample_is_read() -> None:
    file = read_decision(SAMPLES / "three_offers.yaml")
    assert [offer.name for offer in file.decision.offers] == ["Meridian", "Quillfish", "Old Mill"]
    assert file.text == THREE
    assert file.notes == ()


def test_json_is_read_like_yaml() -> None:
    decision = read(THREE)
    assert parse_decision(to_json(decision), "d.json").decision == decision
    assert parse_decision(to_json(decision), "d.yaml").decision == decision


def test_json_written_by_others_keeps_its_letters() -> None:
    text = json.dumps({"offers": [{"name": "Zażółć 🙂"}]}, ensure_ascii=True)
    assert parse_decision(text, "d.json").decision.offers[0].name == "Zażółć 🙂"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    decision = parse_decision(b"\xef\xbb\xbf" + THREE.replace("\n", "\r\n").encode()).decision
    assert decision == read(THREE)


@pytest.mark.parametrize(
    ("text", "value"),
    [("no", "no"), ("12:30", "12:30"), ("2026-11-27", "2026-11-27"), ("0x1F", "0x1F"), ("'5'", "5"), ("1e3x", "1e3x")],
)
def test_words_stay_words(text: str, value: str) -> None:
    assert read(f"notes: {text}\n").notes == value


@pytest.mark.parametrize(
    ("text", "value"), [("65_000", 65000), ("6.5e4", 65000), ("65k", 65000), ("+7", 7), ("010", 10)]
)
def test_numbers_are_numbers(text: str, value: float) -> None:
    assert read(f"offers:\n  - name: A\n    base_salary: {text}\n").offers[0].base_salary.point == value  # type: ignore[union-attr]


def test_a_missing_file_names_the_one_that_may_be_meant(tmp_path: Path) -> None:
    (tmp_path / "decision.yaml").write_text("title: x\n")
    with pytest.raises(InputError, match=r"no such file[\s\S]*decision\.yaml"):
        read_decision(tmp_path / "decison.yaml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_decision(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_closed_file_is_said_to_be_closed(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    path.write_text("title: x\n")
    path.chmod(0)
    with pytest.raises(InputError, match="may not be read by you"):
        read_decision(path)


def test_an_impossible_file_name_is_a_sentence() -> None:
    with pytest.raises(InputError):
        read_decision("x\0y.yaml")
    with pytest.raises(InputError):
        read_decision("x" * 5000 + ".yaml")


def test_a_file_of_more_than_ten_megabytes_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    tracemalloc.start()
    with pytest.raises(InputError, match="10 MB"):
        read_decision(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40 * 1024 * 1024


def test_a_table_is_pointed_at_the_right_command() -> None:
    with pytest.raises(InputError, match="is a table"):
        read_decision(SAMPLES / "offers.csv")


def test_half_a_character_is_a_problem() -> None:
    with pytest.raises(InputError, match="half a character"):
        parse_decision("title: a\nnotes: \ud800\n")


def test_fields_of_a_newer_version_are_told_and_survive_a_save() -> None:
    text = "version: 2\nmood: good # really\noffers:\n  - name: A\n    shine: 3\n    leave_days: 20\n"
    file = parse_decision(text)
    assert [note.split(":")[0] for note in file.notes] == ["mood", "offer 'A', shine"]
    new = updated_text(file, file.decision.with_offer("A", leave_days=Quantity.exactly(25)))
    assert new == text.replace("20", "25")
    as_json = parse_decision('{"version": 2, "mood": "good", "offers": [{"name": "A", "shine": 3}]}', "d.json")
    kept = json.loads(updated_text(as_json, as_json.decision.with_offer("A", leave_days=Quantity.exactly(25))))
    assert kept == {"version": 2, "mood": "good", "offers": [{"name": "A", "shine": 3, "leave_days": 25}]}


def test_reading_loads_nothing_heavy() -> None:
    code = (
        "import sys; from offer_eval.decision_file import read_decision; "
        f"read_decision({str(SAMPLES / 'three_offers.yaml')!r}); "
        "print({'pandas', 'python_calamine', 'streamlit', 'altair', 'xlsxwriter'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.strip() == "set()"


# Writing


def test_short_forms_are_what_a_person_would_write() -> None:
    text = to_text(read(THREE))
    for line in (
        "base_salary: 71000",
        "target_bonus: 5%",
        "target_bonus: 0% to 15%",
        "security: unknown",
        "salary: 58000 to 76000",
        "chance: 40%",
        "terms_in_writing: yes",
        "answer_by: 2026-12-04",
        "answer_by: 2026-11-30 17:00",
        "start: 2027-01-04",
    ):
        assert f"{line}\n" in text


def test_a_moment_of_another_zone_keeps_its_zone() -> None:
    moment = datetime(2026, 11, 27, 17, tzinfo=timezone(timedelta(hours=9, minutes=30)))
    text = to_text(
        Decision(offers=[Offer(name="A", answer_by=moment)]), localize=lambda naive: naive.replace(tzinfo=UTC)
    )
    assert "answer_by: 2026-11-27 17:00+09:30" in text
    assert read(text).offers[0].answer_by == moment


def test_what_a_counter_offer_says_to_be_unknown_is_not_taken_from_the_present_job() -> None:
    decision = Decision(
        present_job=PresentJob(commute_minutes=Quantity.exactly(30)),
        counter_offer=CounterOffer(commute_minutes=None, employer=None),
    )
    again = read(to_text(decision))
    assert again.counter_offer is not None
    assert again.counter_offer.model_fields_set >= {"commute_minutes", "employer"}
    assert again == decision


def test_every_field_has_its_place_in_the_order_once() -> None:
    for model in (Decision, Offer, Process):
        assert sorted(ordered_fields(model)) == sorted(model.model_fields)
    assert ordered_fields(Offer)[0] == "name"
    assert ordered_fields(Offer)[-1] == "notes"


ODD = ["yes", "null", "5", "- x", "# no", "a: b", "'", '"', "3 to 5", "a\nb", "a\n\n  b\n", " x", "\t", "é–🙂", "{x}"]
ODD += ["@", "unknown ", "\x85", "\u2028", "2026-11-27", "*a", "&a", "!t", "%", "a #b", "x:", "[1", "? k", "|", "~"]
ODD += ["<<", "\ufeff", "\x7f", "---\n..."]
TEXTS = st.text(max_size=40) | st.sampled_from(ODD)
NAMES = TEXTS.map(str.strip).filter(
    lambda text: text and text.lower() not in {"unknown", "?", "n/a", "not known", "don't know", "dont know"}
)
MOMENTS = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis takes naive ends
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-3))]),
)


@st.composite
def quantities(draw: st.DrawFn, most: float = 1e6) -> Quantity | None:
    numbers = sorted(draw(st.lists(st.floats(0, most) | st.integers(0, int(most)).map(float), min_size=3, max_size=3)))
    kind = draw(st.sampled_from(["none", "exact", "range", "likely", "odd"]))
    about: dict[str, Any] = draw(st.sampled_from([{}, {"source": "said"}, {"note": "a: b"}]))
    if kind == "none":
        return None
    if kind == "exact":
        return Quantity(low=numbers[0], high=numbers[0], likely=numbers[0], **about)
    if kind == "odd":
        return Quantity(low=numbers[0], high=numbers[0], **about)
    return Quantity(low=numbers[0], high=numbers[2], likely=numbers[1] if kind == "likely" else None, **about)


@st.composite
def offers(draw: st.DrawFn, name: str) -> Offer:
    share = draw(quantities(1.0))
    return Offer(
        name=name,
        employer=draw(st.none() | NAMES),
        notes=draw(TEXTS),
        base_salary=draw(quantities()),
        target_bonus=share,
        leave_days=draw(quantities(most=250)),
        terms_in_writing=draw(st.none() | st.booleans()),
        answer_by=draw(st.none() | MOMENTS),
        start=draw(st.none() | MOMENTS.map(lambda moment: moment.date())),
        ratings={key: draw(quantities()) for key in draw(st.sets(st.sampled_from(["x", "y"])))},
        promises=tuple(
            Promise(what=what, level_if_kept=draw(quantities())) for what in draw(st.lists(NAMES, max_size=2)) if what
        ),
        texts=draw(st.none() | st.builds(Texts, advert=TEXTS)),
        flags={"RF101": FlagAnswer(state="cleared", reason="asked")} if draw(st.booleans()) else {},
    )


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    names = draw(st.lists(NAMES, max_size=3, unique_by=str.casefold))
    return Decision(
        title=draw(TEXTS),
        currency=draw(st.sampled_from([None, "EUR"])),
        criteria={
            key: Criterion(worst=0, best=draw(st.sampled_from([10, 1.5])), weight=1, label=draw(TEXTS))
            for key in ("x", "y")
        },
        deal_breakers=draw(st.sampled_from([(), (DealBreaker(name="d", measure="leave_days", at_least=20),)])),
        offers=[draw(offers(name)) for name in names],
        present_job=draw(st.none() | st.just(PresentJob(name="P-r-e-s")) if "P-r-e-s" not in names else st.none()),
        keep_searching=draw(st.none() | st.builds(KeepSearching, overall=quantities(100.0), name=st.just("S-e-a"))),
        processes=tuple(Process(employer=name) for name in draw(st.lists(NAMES, max_size=1))),
        means=draw(st.none() | st.just(Means())),
        pre_mortem=tuple(draw(st.lists(NAMES, max_size=2))),
        notes=draw(TEXTS),
    )


CALM = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def valid(decision: Decision) -> Decision:
    """The decision as reading gives it back, so that stripped texts and the like do not count as changes."""
    return parse_decision(json.dumps(data_of(decision)), "d.json").decision


@CALM
@given(decision=decisions())
def test_saving_and_reading_is_the_identity(decision: Decision) -> None:
    decision = valid(decision)
    assert read(to_text(decision)) == decision
    assert parse_decision(to_json(decision), "d.json").decision == decision


@CALM
@given(before=decisions(), after=decisions())
def test_any_change_can_be_saved_into_any_file(before: Decision, after: Decision) -> None:
    before, after = valid(before), valid(after)
    file = parse_decision(to_text(before))
    assert read(updated_text(file, after)) == after
    as_json = parse_decision(to_json(before), "d.json")
    assert parse_decision(updated_text(as_json, after), "d.json").decision == after


@pytest.mark.parametrize(
    "text",
    [
        THREE,
        (SAMPLES / "single_offer.yaml").read_text(encoding="utf-8"),
        starter(datetime(2026, 11, 22, tzinfo=UTC).date()),
    ],
)
def test_saving_without_a_change_changes_nothing(text: str) -> None:
    for same in (text, text.replace("\n", "\r\n")):
        file = parse_decision(same)
        assert updated_text(file, file.decision) == same


def test_a_change_touches_its_own_line_only() -> None:
    file = parse_decision(THREE)
    new = file.decision.with_offer("Quillfish", base_salary=None).with_offer(
        "Old Mill", leave_days=Quantity.exactly(31)
    )
    changed = [
        (old, now)
        for old, now in zip(THREE.splitlines(), updated_text(file, valid(new)).splitlines(), strict=False)
        if old != now
    ]
    assert changed[0][0].strip() == "base_salary: 78000"
    lines = updated_text(file, file.decision.with_offer("Old Mill", leave_days=Quantity.exactly(31))).splitlines()
    assert [(old, now) for old, now in zip(THREE.splitlines(), lines, strict=True) if old != now] == [
        ("    leave_days: 30", "    leave_days: 31")
    ]


CHANGES: dict[str, Any] = {
    "a value": lambda d: d.with_offer("Quillfish", leave_days=Quantity(low=20, high=25)),
    "a value behind a remark": lambda d: d.with_offer("Quillfish", answer_by=datetime(2026, 12, 1, 9, tzinfo=UTC)),
    "a value taken out": lambda d: d.with_offer("Quillfish", answer_by=None),
    "a first rating": lambda d: d.with_offer(
        "Quillfish", ratings=d.offers[1].ratings | {"security": Quantity.exactly(5.0)}
    ),
    "ratings taken out": lambda d: d.with_offer("Meridian", ratings={}),
    "a new field": lambda d: d.with_offer("Meridian", employer="New: name # odd", notes="one\ntwo\n\nthree"),
    "a new block": lambda d: d.model_copy(
        update={"counter_offer": CounterOffer(name="More", leave_days=Quantity.exactly(30.0))}
    ),
    "a block taken out": lambda d: d.model_copy(update={"present_job": None, "means": None}),
    "an offer more": lambda d: d.model_copy(update={"offers": [*d.offers, Offer(name="New")]}),
    "an offer before": lambda d: d.model_copy(update={"offers": [Offer(name="New"), *d.offers]}),
    "other order": lambda d: d.model_copy(update={"offers": [d.offers[2], d.offers[0], d.offers[1]]}),
    "a new name": lambda d: d.model_copy(
        update={"offers": [d.offers[0].model_copy(update={"name": "Renamed"}), *d.offers[1:]], "gut_choice": "Renamed"}
    ),
    "weights": lambda d: d.model_copy(
        update={
            "criteria": {
                name: c.model_copy(update={"weight": 7.5, "to_confirm": True}) for name, c in d.criteria.items()
            }
        }
    ),
    "a criterion more": lambda d: d.model_copy(
        update={"criteria": d.criteria | {"garden": Criterion(measure="rating", worst=0, best=10, weight=5)}}
    ),
    "a range": lambda d: d.with_offer("Quillfish", target_bonus=None),
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_change_keeps_every_remark(name: str, ending: str) -> None:
    text = THREE.replace("\n", ending)
    file = parse_decision(text)
    new = valid(CHANGES[name](file.decision))
    result = updated_text(file, new)
    assert read(result) == new
    kept = [comment for comment in comments_of(text) if comment in result]
    assert kept == comments_of(text)
    assert result.count("\r\n") == (result.count("\n") if ending == "\r\n" else 0)


def test_an_offer_taken_out_takes_its_own_remarks_with_it_and_no_others() -> None:
    file = parse_decision(THREE)
    new = file.decision.model_copy(update={"offers": [file.decision.offers[0], file.decision.offers[2]]})
    result = updated_text(file, new)
    gone = [comment for comment in comments_of(THREE) if comment not in result]
    assert gone == ['"depends on the year"', "four days after the offer", "how long does the money last?"]


FLOW = """# all in braces
criteria: {x: {worst: 0, best: 10, weight: 5}, y: {worst: 0, best: 1, weight: 1}}  # two
offers:
- {name: A, ratings: {x: 5, y: 1}}   # first
- name: B   # second
  ratings:
    x: 6
  # the end
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.with_offer("A", ratings={"x": Quantity.exactly(6.0)}),
        lambda d: d.with_offer("A", leave_days=Quantity.exactly(5.0), notes="a, b: {c}"),
        lambda d: d.with_offer("B", ratings={}),
        lambda d: d.with_offer("B", ratings={"y": Quantity.exactly(1.0)}),
        lambda d: d.model_copy(update={"offers": d.offers[::-1]}),
        lambda d: d.model_copy(update={"offers": []}),
        lambda d: d.model_copy(update={"criteria": {"x": Criterion(worst=0, best=10)}, "offers": []}),
    ],
)
def test_files_in_another_layout_can_be_changed_too(change: Any) -> None:
    file = parse_decision(FLOW)
    new = valid(change(file.decision))
    result = updated_text(file, new)
    assert read(result) == new
    assert "# all in braces" in result


def test_a_change_that_a_short_form_had_hidden_is_saved_as_well() -> None:
    file = parse_decision("offers:\n  - name: A\n    leave_days: unlimited # they say\n")
    new = file.decision.with_offer("A", leave_days=Quantity.exactly(25.0))
    result = updated_text(file, new)
    assert read(result) == new
    assert "# they say" in result


def test_what_could_not_be_read_back_is_not_written() -> None:
    file = parse_decision(THREE)
    broken = file.decision.model_copy(update={"gut_choice": "Nobody"})
    with pytest.raises(InputError, match="gut_choice"):
        updated_text(file, broken)


def test_what_is_written_is_plain_data() -> None:
    assert written(Offer(name="A", leave_days=Quantity(low=1, high=3, likely=2))) == {
        "name": "A",
        "leave_days": {"low": 1, "likely": 2, "high": 3},
    }


# Saving


def test_a_file_is_saved_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    save(path, THREE)
    file = read_decision(path)
    save(file, updated_text(file, file.decision.model_copy(update={"title": "New"})))
    assert read_decision(path).decision.title == "New"


def test_a_file_that_is_there_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    save(path, "title: one\n")
    with pytest.raises(InputError, match="already exists"):
        save(path, "title: two\n")
    save(path, "title: two\n", anyway=True)
    assert path.read_text() == "title: two\n"


def test_a_file_changed_by_another_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    save(path, "title: one\n")
    file = read_decision(path)
    path.write_text("title: theirs\n")
    with pytest.raises(InputError, match="changed on disk"):
        save(file, "title: mine\n")
    assert path.read_text() == "title: theirs\n"
    save(file, "title: mine\n", anyway=True)
    assert path.read_text() == "title: mine\n"
    assert (tmp_path / ".d.yaml.1.bak").read_text() == "title: theirs\n"


def test_text_without_a_file_has_nowhere_to_go() -> None:
    with pytest.raises(InputError, match="no file"):
        save(parse_decision("title: x\n"), "title: y\n")
