from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hostile import ALL, hostile

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision
from offer_eval.exports import html
from offer_eval.exports.sections import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation

VOID = {"meta", "link", "br", "hr", "img", "input"}
HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "p", "span"),
    *("strong", "bdi", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("svg", "rect", "line", "circle", "text", "title", "path", "g", "polyline"),
}
"""Every element that the page may hold: none that runs, loads or leads anywhere."""


class Seen(HTMLParser):
    """The elements of a page in order, their attributes, and their text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.headings: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"style", "script"}:
            self.words.append(data)
        if {"h1", "h2"} & set(self.open):
            self.headings.append(data.strip())

    @property
    def names(self) -> list[str]:
        return [tag for tag, _ in self.tags]


def page(evaluation: Evaluation) -> Seen:
    return Seen(html.render(evaluation).decode())


def alone(**fields: object) -> Evaluation:
    return evaluate(Decision.model_validate({"offers": [{"name": "Bolt"} | fields]}), today=date(2026, 11, 22))


def empty(**_fields: object) -> Evaluation:
    return evaluate(Decision(), today=date(2026, 11, 22))


@pytest.mark.parametrize("made", [hostile, alone, empty, lambda: alone(overall=60, base_salary=5)])
def test_the_page_is_well_formed_and_holds_nothing_that_runs_loads_or_leads_away(
    made: Callable[[], Evaluation],
) -> None:
    seen = page(made())
    assert seen.open == []
    assert set(seen.names) <= HARMLESS
    for _, attributes in seen.tags:
        assert not {"href", "src", "srcset", "action", "formaction", "background", "data"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
    source = html.render(made()).decode()
    style = source.partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_what_is_hostile_is_shown_as_text() -> None:
    words = "".join(page(hostile()).words)
    for text in ALL:
        visible = clean(text)
        assert visible in words
    assert "49" not in re.findall(r"\b49\b", words), "a template in a name is not worked out"


def test_no_sign_that_turns_the_direction_is_left() -> None:
    assert not set(html.render(hostile()).decode()) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\x1b\x00"
    )


def test_landmarks_language_and_headings_in_order(three_offers: Evaluation) -> None:
    seen = page(three_offers)
    assert dict(seen.tags)["html"]["lang"] == "en"
    assert [name for name in seen.names if name in {"header", "main", "footer"}] == ["header", "main", "footer"]
    levels = [int(name[1]) for name in seen.names if name in {"h1", "h2", "h3"}]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_every_table_names_itself_and_its_columns_and_every_id_is_unique(three_offers: Evaluation) -> None:
    seen = page(three_offers)
    assert seen.names.count("table") == seen.names.count("caption") == seen.names.count("thead")
    assert all("scope" in attributes for tag, attributes in seen.tags if tag == "th")
    ids = [attributes["id"] for _, attributes in seen.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    pointed = {attributes["aria-labelledby"] for _, attributes in seen.tags if "aria-labelledby" in attributes}
    assert pointed <= set(ids)


def test_every_chart_says_what_it_shows_or_stands_beside_its_figure(three_offers: Evaluation) -> None:
    charts = [attributes for tag, attributes in page(three_offers).tags if tag == "svg"]
    assert len(charts) > 5
    assert all(chart.get("aria-label") or chart.get("aria-hidden") == "true" for chart in charts)


def _luminance(colour: str) -> float:
    """Relative luminance [0-1] of `#rrggbb`. Source: WCAG 2.2, definition of relative luminance."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_black_on_white_by_the_formula() -> None:
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["ink", "quiet", "good", "ask", "bad"])
def test_every_ink_is_readable_on_both_grounds(theme: int, ink: str, three_offers: Evaluation) -> None:
    source = html.render(three_offers).decode()
    block = re.findall(r":root \{(.*?)\}", source, re.DOTALL)[theme]
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))
    assert _contrast(colours[ink], colours["paper"]) >= 4.5
    assert _contrast(colours[ink], colours["wash"]) >= 4.5


def test_the_verdict_comes_first_and_the_parts_are_all_there(three_offers: Evaluation) -> None:
    headings = " ".join(" ".join(page(three_offers).headings).split())
    order = [
        "Which job from January?",
        "Quillfish",
        "Ranking",
        "Why Quillfish",
        "What it hangs on",
        "Red flags still open",
    ]
    order += ["What to do next", "Side by side", "Money", "How sure it is", "My weights", "All dates and steps"]
    order += ["A year from now you regret Quillfish", "Look back on", "Assumptions and unknowns"]
    places = [headings.index(part) for part in order]
    assert places == sorted(places)
    assert "The gut choice, noted before, is Meridian" in "".join(page(three_offers).words)


def test_a_single_offer_has_its_own_form() -> None:
    seen = page(alone(terms_in_writing="no"))
    assert "Is this offer right for me?" in seen.headings
    assert "What to ask" in seen.headings
    assert not {"Ranking", "Against what else there is"} & set(seen.headings)


def test_a_single_offer_stands_against_the_present_job_where_there_is_one() -> None:
    offers, job = [{"name": "Bolt", "overall": 60}], {"overall": 50}
    evaluation = evaluate(Decision.model_validate({"offers": offers, "present_job": job}), today=date(2026, 11, 22))
    assert "Against what else there is" in page(evaluation).headings


def test_the_same_decision_gives_the_same_bytes(three_offers: Evaluation) -> None:
    assert html.render(three_offers) == html.render(three_offers)


def test_many_offers_stay_on_one_first_page() -> None:
    offers = [{"name": f"Offer {n}", "overall": n} for n in range(30)]
    words = "".join(page(evaluate(Decision.model_validate({"offers": offers}), today=date(2026, 11, 22))).words)
    assert "24 more, all behind these" in words


def long_names() -> list[str]:
    firm = "International Consolidated Instruments and Precision Measurement Holding of Upper Austria "
    return [f"{n} {firm * 3}"[:199].strip() for n in range(8)] + ["W" * 200]


def nine_long(**more: object) -> Evaluation:
    criteria = {name: {"worst": 0, "best": 10, "weight": 1} for name in ("ease", "people", "growth")}
    offers = [
        {"name": name, "ratings": {"ease": number, "people": "unknown", "growth": 5}, "terms_in_writing": "no"}
        for number, name in enumerate(long_names())
    ]
    decision = Decision.model_validate({"criteria": criteria, "offers": offers} | more)
    return evaluate(decision, today=date(2026, 11, 22))


def test_nine_names_of_two_hundred_signs_are_short_in_tables_and_sentences_and_full_once() -> None:
    record = {"chosen": long_names()[3], "on": "2026-11-22"}
    source = html.render(nine_long(gut_choice=long_names()[2], record=record)).decode()
    before, _, after = source.partition('id="names"')
    assert not [name for name in long_names() if name in before]
    assert [after.count(f"<bdi>{name}</bdi>") for name in long_names()] == [1] * 9
    assert max(map(len, re.findall(r"\w+", re.sub("<[^>]*>", " ", before.partition("</style>")[2])))) <= 24


def test_no_table_side_by_side_has_more_than_five_rows_of_the_comparison() -> None:
    source = html.render(nine_long()).decode()
    tables = re.findall(r'<table class="grid side">.*?</thead>', source, re.DOTALL)
    assert [len(re.findall("<th ", table)) - 2 for table in tables] == [4, 5]


def test_one_flag_on_many_offers_is_one_line_on_the_first_page() -> None:
    page_one = html.render(nine_long()).decode().partition('class="details"')[0]
    assert page_one.count("There is nothing on paper to say yes to") == 1
    assert "and 6 more)" in page_one


def test_what_is_no_offer_says_what_it_is_and_what_is_barred_says_why(three_offers: Evaluation) -> None:
    source = html.render(three_offers).decode()
    assert "what you have without an offer" in source
    assert "what you would do without an offer" in source
    assert "fails: At most 3 days in the office" in source


def test_interviews_and_strengths_stand_in_the_details() -> None:
    talks = [{"on": "2026-11-20", "people": "Jo", "to_clarify": ["Who leads?"]}]
    more = {
        "processes": [{"employer": "Wessel", "interviews": talks}],
        "balance_sheet": {"strengths": ["Twelve years"], "gaps": [{"what": "French", "plan": "Evening class"}]},
    }
    words = "".join(page(nine_long(**more)).words)
    assert "Wessel, Friday 20 November, to clarify: Who leads?" in words
    assert "Strength: Twelve years" in words
    assert "Gap: French; Evening class" in words


def test_what_was_recorded_and_changed_is_shown() -> None:
    words = "".join(page(hostile()).words)
    assert "The choice as made" in words
    assert "Changed after the result was seen" in words
