"""Price levels from a table that the person brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offer_eval.errors import InputError
from offer_eval.price_levels import MAX_BYTES, load_price_levels, parse_price_levels

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """place,country,year,index,source
Northland,NLD,2023,100.0,Office A
"Southport, Upper",NLD,2023,87.5,Office A
"""


def problems(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        parse_price_levels(text, name="t.csv")
    return [line.strip() for problem in caught.value.problems for line in str(problem).splitlines()]


def test_a_table_is_read(tmp_path: Path) -> None:
    file = tmp_path / "levels.csv"
    file.write_text("\ufeff" + TABLE, encoding="utf-8")
    north, south = load_price_levels(file)
    assert (north.place, north.year, north.index, north.source) == ("Northland", 2023, 100.0, "Office A")
    assert (south.place, south.index) == ("Southport, Upper", 87.5)


def test_columns_may_come_in_any_order_and_case() -> None:
    (level,) = parse_price_levels("Index, Place ,YEAR,source,country,more\n90,Here,2020,A,XX,1\n")
    assert (level.place, level.index) == ("Here", 90.0)


def test_a_missing_column_is_named() -> None:
    assert problems("place,country,year,index\nA,B,2020,1\n") == [
        "t.csv: has no column source, found place, country, year, index",
        "fix: let the first line read place,country,year,index,source",
    ]
    assert "found an empty file" in problems("")[0]


def test_every_wrong_cell_is_reported_with_its_line() -> None:
    text = "place,country,year,index,source\n,X,2020,1,A\nB,X,soon,nan,A\nC,X,2020,-4,A\nD,X,2020\n"
    assert problems(text) == [
        "t.csv:2: place: is missing",
        "fix: write the name of the place",
        "t.csv:3: year: is not what a table of price levels holds, found soon",
        "fix: write the year, such as 2023",
        "t.csv:3: index: is not what a table of price levels holds, found nan",
        "fix: write a number above 0, such as 112.4",
        "t.csv:4: index: is not what a table of price levels holds, found -4",
        "fix: write a number above 0, such as 112.4",
        "t.csv:5: index: is missing",
        "fix: write a number above 0, such as 112.4",
    ]


def test_two_years_two_bases_and_a_place_twice_are_refused() -> None:
    text = "place,country,year,index,source\nA,X,2020,1,One\nB,X,2021,1,One\na,X,2020,2,Two\n"
    assert problems(text) == [
        "t.csv: year: mixes several years, found 2020, 2021",
        "fix: keep one year",
        "t.csv: source: mixes several bases, found One; Two",
        "fix: keep the rows of one table: an index compares places inside it only",
        "t.csv: place: stands twice, found a",
        "fix: keep one line for each place",
    ]


def test_a_table_without_rows_is_refused() -> None:
    assert problems("place,country,year,index,source\n") == ["t.csv: holds no rows", "fix: add a line for each place"]


def test_what_is_no_text_or_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read, found no such file or directory"):
        load_price_levels(tmp_path / "nowhere.csv")
    binary = tmp_path / "b.csv"
    binary.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(InputError, match=r"b\.csv: is not UTF-8 text"):
        load_price_levels(binary)
    large = tmp_path / "l.csv"
    large.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(InputError, match="larger than 10 MB"):
        load_price_levels(large)
    with pytest.raises(InputError, match="is not a CSV table"):
        parse_price_levels("place,country,year,index,source\n" + "x" * 200_000 + ",X,2020,1,A\n")


def test_two_countries_may_each_have_a_place_of_one_name() -> None:
    rows = parse_price_levels("place,country,year,index,source\nParis,USA,2020,80,A\nParis,FRA,2020,100,A\n")
    assert [(row.country, row.index) for row in rows] == [("USA", 80), ("FRA", 100)]
