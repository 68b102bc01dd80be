"""Charts that read without colour and without eyes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from offer_eval import charts
from offer_eval.core.evaluation import Evaluation, evaluate
from offer_eval.core.value import Span
from offer_eval.decision_file import read_decision

SAMPLE = Path(__file__).parents[1] / "sample_data" / "three_offers.yaml"


@pytest.fixture(scope="module")
def result() -> Evaluation:
    return evaluate(read_decision(SAMPLE).decision, today=date(2026, 11, 22))


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("fill", "ink"), [*charts.COLOURS, *charts.SHADES, charts.AHEAD, charts.BEHIND])
def test_ink_on_every_fill_has_the_contrast_of_wcag_aa(fill: str, ink: str) -> None:
    assert contrast(fill, ink) >= 4.5


def test_every_chart_is_well_formed_and_carries_the_same_in_words(result: Evaluation) -> None:
    row = result.ranked[0]
    assert row.total is not None
    drawn = [charts.contributions(result), charts.differences(result), charts.range_bar(row.total, name=row.name)]
    drawn.append(charts.shares([("A", (0.75, 0.25))], steps=["first", "second"], title="Places"))
    drawn.append(charts.curve([(1, 0.0), (12, 60.0)], label="Money by month", marks=[(12, "month 12")]))
    for chart in drawn:
        assert chart is not None
        root = ET.fromstring(chart.inline())  # noqa: S314 - our own markup
        assert root.get("role") == "img"
        assert root.get("aria-label") == chart.label
        assert len(chart.label) > 10


def test_the_segments_of_a_row_add_up_to_its_score(result: Evaluation) -> None:
    for row in result.rows:
        parts = charts.segments(row, result)
        assert row.total is not None
        assert parts[-1].start + parts[-1].points == pytest.approx(row.total.point)
        assert [part.number for part in parts] == list(range(1, len(result.criteria) + 1))


def test_the_words_of_the_stacked_bars_name_every_row_and_its_score(result: Evaluation) -> None:
    words = charts.contributions_words(result)
    for row in result.rows:
        assert row.total is not None
        assert f"{row.name}: {row.total.point:.0f}, made of" in words


def test_a_segment_wide_enough_carries_the_number_of_its_criterion(result: Evaluation) -> None:
    drawn = charts.contributions(result).inline()
    numbers = re.findall(r'text-anchor="middle"[^>]*>(\d)<', drawn)
    wide = [p.number for r in result.ranked for p in charts.segments(r, result) if p.points >= 3.0]
    assert [int(number) for number in numbers] == wide


def test_a_range_bar_puts_worst_score_and_best_where_they_belong() -> None:
    drawn = charts.range_bar(Span(20.0, 35.0, 80.0), name="Bolt").inline()
    assert 'cx="35.00%"' in drawn
    assert 'x1="20.00%" x2="80.00%"' in drawn
    assert charts.range_words(Span(20.0, 35.0, 80.0), name="Bolt") == "Bolt: 35 of 100, from 20 at worst to 80 at best."


def test_a_range_of_no_width_says_that_nothing_is_open() -> None:
    assert charts.range_words(Span(41.0, 41.0, 41.0), name="Bolt") == "Bolt: 41 of 100, nothing open."


def test_differences_point_left_and_right_of_the_middle(result: Evaluation) -> None:
    chart = charts.differences(result)
    assert chart is not None
    starts = [float(x) for x in re.findall(r'<rect x="([\d.]+)%"', chart.inline())]
    shown = [d for d in result.differences if abs(d.points) >= 0.5]
    assert [start == 50.0 for start in starts] == [d.points > 0 for d in shown]


def test_names_are_escaped_in_both_forms() -> None:
    chart = charts.range_bar(Span(1.0, 2.0, 3.0), name='<script>"&')
    assert "<script>" not in chart.inline()
    assert chart.image().startswith('<img alt="&lt;script&gt;&quot;&amp;: 2 of 100')


def test_the_image_holds_the_same_drawing_and_follows_the_theme(result: Evaluation) -> None:
    chart = charts.contributions(result)
    held = unquote(chart.image().partition("data:image/svg+xml,")[2].rpartition('"')[0])
    assert chart.body in held
    assert "prefers-color-scheme:dark" in held
    ET.fromstring(held)  # noqa: S314 - our own markup


def test_shares_are_drawn_one_after_the_other() -> None:
    drawn = charts.shares([("A", (0.6, 0.3, 0.1))], steps=["1", "2", "3"], title="Places").inline()
    assert re.findall(r'<rect x="([\d.]+)%" y="[\d.]+" width="([\d.]+)%"', drawn) == [
        ("0.00", "60.00"),
        ("60.00", "30.00"),
        ("90.00", "10.00"),
    ]


def test_a_curve_runs_from_edge_to_edge_and_bottom_to_top() -> None:
    drawn = charts.curve([(0, 0.0), (5, 50.0), (10, 100.0)], label="so far").inline()
    assert 'points="0.00,100.00 50.00,50.00 100.00,0.00"' in drawn


def test_a_name_too_long_for_a_phone_is_cut_in_the_drawing_and_whole_in_its_words() -> None:
    long = "Quillfish Laboratories for Applied Measurement and Forecasting"
    decision = read_decision(SAMPLE).decision
    renamed = tuple(o.model_copy(update={"name": long}) if o.name == "Quillfish" else o for o in decision.offers)
    chart = charts.contributions(
        evaluate(decision.model_copy(update={"offers": renamed}), today=date(2026, 11, 22), brief=True)
    )
    assert ">Quillfish Laboratories for Applied…<" in chart.body
    assert long in chart.label


def test_a_curve_of_one_point_is_refused() -> None:
    with pytest.raises(ValueError, match="two points"):
        charts.curve([(1, 1.0)], label="short")
