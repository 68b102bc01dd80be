"""Our own markup: everything a person or an employer wrote is escaped here, for HTML and for Streamlit's labels."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offer_eval.core.red_flags.rule import Severity
    from offer_eval.errors import Problem

_OBEYED = re.compile(r"([\\`*_\[\]<>|#~$:()!{}&+-])")


def plain(text: str) -> str:
    """The text for a label, with every sign escaped that Streamlit's Markdown would obey."""
    return _OBEYED.sub(r"\\\1", " ".join(text.split()))


def show(html: str) -> None:
    """Show our own markup."""
    st.html(html)


STYLE = """
<style>
[data-testid="stMainBlockContainer"] { max-width: 1280px; padding-top: 2rem; }
[data-testid="stMain"] h1 { font-size: 1.9rem; font-weight: 700; padding: .2rem 0; }
[data-testid="stMain"] h2 { font-size: 1.4rem; font-weight: 650; padding: .9rem 0 .3rem 0; }
[data-testid="stMain"] h3 { font-size: 1.12rem; font-weight: 650; padding: .5rem 0 .2rem 0; }
[data-testid="stMain"] [data-testid="stCode"] :is(pre, code, code span) { font-family: "Source Sans", sans-serif;
  font-size: .97rem; }
[data-testid="stMain"] .oe h2 { margin: 0; line-height: 1.25; }
[data-testid^="stBaseButton-primary"] { color: light-dark(#ffffff, #08192b); }
.oe { font-size: 1rem; line-height: 1.5; }
.oe p { margin: 0 0 .4rem 0; }
.oe ul { margin: .2rem 0 .4rem 1.1rem; padding: 0; }
.oe-quiet { opacity: .82; font-size: .93rem; }
.oe-error { color: light-dark(#a3180d, #ff9d92); font-size: .92rem; margin: -.35rem 0 .2rem 0; }
.oe-note { border-left: 4px solid light-dark(#0b5cad, #6cb4ff); padding: .45rem .8rem;
  background: color-mix(in srgb, currentColor 5%, transparent); border-radius: 4px; }
.oe-warn { border-left: 4px solid light-dark(#a35a00, #f0a73a); padding: .45rem .8rem;
  background: color-mix(in srgb, currentColor 5%, transparent); border-radius: 4px; }
.oe-verdict { border: 1px solid color-mix(in srgb, currentColor 22%, transparent); border-radius: 10px;
  padding: 1rem 1.2rem; background: color-mix(in srgb, light-dark(#0b5cad, #6cb4ff) 7%, transparent); }
[data-testid="stMain"] .oe-verdict h2 { margin: 0 0 .35rem 0; padding: 0; font-size: 1.5rem; line-height: 1.25; }
.oe-verdict p, .oe-verdict ul { max-width: 90ch; }
.oe-verdict ul { margin-bottom: 0; }
.oe-badge { display: inline-block; padding: .08rem .55rem; border-radius: 999px; font-size: .82rem; font-weight: 650;
  letter-spacing: .01em; white-space: nowrap; border: 1px solid transparent; }
.oe-good { background: #cdeedd; color: #08402a; border-color: #4d9c77; }
.oe-wait { background: #fde9c4; color: #4a2f00; border-color: #c08a2c; }
.oe-bad { background: #fbd5cf; color: #5c0d06; border-color: #c4513f; }
.oe-calm { background: #e3e9f0; color: #1f2a36; border-color: #8d9bab; }
.oe-stop { background: #8f1408; color: #ffffff; border-color: #8f1408; }
.oe-scroll { overflow-x: auto; }
.oe table { border-collapse: collapse; width: 100%; font-size: .95rem; }
.oe caption { text-align: left; padding: .1rem 0 .4rem 0; opacity: .82; }
.oe th, .oe td { text-align: left; padding: .42rem .7rem .42rem 0; vertical-align: top;
  border-bottom: 1px solid color-mix(in srgb, currentColor 16%, transparent); }
.oe thead th { border-bottom-width: 2px; }
.oe tbody th { font-weight: 600; min-width: 8.5rem; }
.oe-range { position: relative; height: 24px; }
.oe-range::before { content: ""; position: absolute; inset: 11px 0 auto 0; border-top: 1px solid currentColor;
  opacity: .45; }
.oe-range span { position: absolute; top: 5px; height: 14px; border: solid currentColor; border-width: 0 1.5px;
  background: linear-gradient(currentColor, currentColor) center / 100% 6px no-repeat; opacity: .45; }
.oe-range b { position: absolute; top: 6px; width: 12px; height: 12px; margin-left: -6px; border-radius: 50%;
  background: #0a5a94; border: 1.5px solid currentColor; box-sizing: border-box; }
.oe td.num, .oe th.num { text-align: right; font-variant-numeric: tabular-nums; }
.oe .best { font-weight: 650; }
.oe .best::before { content: "\\25B2\\00A0"; font-size: .72em; }
.oe .unknown { font-style: italic; opacity: .8; }
.oe-key { display: inline-block; min-width: 1.35rem; text-align: center; border-radius: 4px; font-size: .85rem;
  border: 1px solid color-mix(in srgb, currentColor 40%, transparent); margin-right: .35rem; }
.oe-legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: .2rem 0 .6rem 0; padding: 0; list-style: none; }
.oe ul.oe-legend { margin: .2rem 0 .6rem 0; }
.oe blockquote { margin: .2rem 0 .5rem 0; padding: .35rem .8rem; border-left: 3px solid
  color-mix(in srgb, currentColor 35%, transparent); }
.oe mark { background: #ffe28a; color: #221a00; padding: 0 .15em; border-radius: 2px; }
.oe details summary { cursor: pointer; padding: .3rem 0; }
.oe-pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2.5rem; }
.oe table.oe-tight { width: auto; font-size: .9rem; }
.oe table.oe-tight caption, .oe-whole { white-space: nowrap; }
.oe table.oe-tight td { padding: .1rem .7rem .1rem 0; border: 0; }
.oe dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .9rem; margin: 0; }
.oe dt { font-weight: 600; } .oe dd { margin: 0; }
[class*="st-key-unknown-"] button { min-height: 2.5rem; min-width: 2rem; padding: 0 .4rem; }
[class*="st-key-unknown-"] button p { display: block; width: 1em; overflow: hidden; white-space: nowrap; opacity: .75; }
[class*="st-key-unknown-"] button:disabled p { opacity: .25; }
[class*="st-key-field-"] { gap: .35rem; }
.oe-foot { display: none; }
@media (max-width: 640px) {
  .oe-foot { display: block; position: fixed; z-index: 9; inset: auto 0 0 0; padding: .55rem 1rem;
    background: light-dark(#ffffff, #10161d); border-top: 1px solid light-dark(#c9d3df, #3a4857); }
  .oe-foot p { margin: 0; }
  [data-testid="stMain"] .oe-foot a { color: inherit; text-decoration: none; }
  .oe-foot a span:last-child { text-decoration: underline; }
  .oe-badge { white-space: normal; border-radius: .7rem; }
  .oe th, .oe td { padding-right: .5rem; }
  .oe tbody th { min-width: 6.2rem; }
  [class*="st-key-card-"] { display: grid; grid-template-columns: 1fr 1fr; gap: .55rem .6rem; align-items: end; }
  [class*="st-key-card-"] > * { grid-column: 1 / -1; min-width: 0; }
  [class*="st-key-card-"] > :has([class*="st-key-field-"]) { grid-column: auto; }
  :is([class*="st-key-card-"], .st-key-pairs) [class*="st-key-unknown-"]:has(button:disabled) { display: none; }
  :is([class*="st-key-card-"], .st-key-pairs) [class*="st-key-field-"] { gap: 0; }
  :is([class*="st-key-card-"], .st-key-pairs) [class*="st-key-field-"] input { padding: 0 .2rem 0 .5rem; }
  .st-key-pairs [data-testid="stHorizontalBlock"] { flex-wrap: nowrap; gap: .6rem; }
  .st-key-pairs [data-testid="stColumn"] { min-width: 0; flex: 1 1 0; }
  [data-testid="stMain"] .oe-verdict h2 { font-size: 1.3rem; }
  .oe dl, .oe-pair { grid-template-columns: minmax(0, 1fr); } }
</style>
"""


def html(*parts: str, kind: str = "") -> None:
    """Show parts of our own markup in one block."""
    show(block(*parts, kind=kind))


def block(*parts: str, kind: str = "") -> str:
    """Parts of our own markup as one block."""
    return f'<div class="oe {kind}">{"".join(parts)}</div>'


def paragraph(text: str, *, kind: str = "") -> str:
    """One paragraph of plain text; empty for empty text."""
    return f'<p class="{kind}">{escape(text)}</p>' if text else ""


def listed(items: Iterable[str]) -> str:
    """A list of plain texts; empty for none."""
    entries = "".join(f"<li>{escape(item)}</li>" for item in items if item)
    return f"<ul>{entries}</ul>" if entries else ""


def problems(items: Iterable[Problem]) -> str:
    """What is wrong with a file, one entry each: where, what, and what to write instead."""
    return f"<ul>{''.join(map(_problem, items))}</ul>"


def _problem(problem: Problem) -> str:
    where = re.sub(r":(\d+):\d+$", r", line \1", problem.where)
    head = f"<strong>{escape(where)}</strong> " if where else ""
    found = f", found {escape(problem.found)}" if problem.found else ""
    said = ": ".join(escape(part) for part in (problem.field, problem.message) if part)
    fix = f"<br>{escape(problem.fix[:1].upper() + problem.fix[1:])}." if problem.fix else ""
    return f"<li>{head}{said}{found}.{fix}</li>"


def badge(text: str, kind: str) -> str:
    """A word that stands out; `kind` is good, wait, bad, calm or stop."""
    return f'<span class="oe-badge oe-{kind}">{escape(text)}</span>'


SEVERITY_KINDS = {"stop": "stop", "high": "bad", "medium": "wait", "low": "calm", "note": "calm"}


def severity_badge(severity: Severity) -> str:
    """The severity as a word that stands out."""
    return badge(severity.value.upper(), SEVERITY_KINDS[severity.value])


def error(sentence: str, *, key: str = "") -> None:
    """A sentence under the field it belongs to."""
    del key
    show(f'<p class="oe oe-error" role="alert">{escape(sentence)}</p>')


def scrolling(table: str, label: str) -> str:
    """A wide table that scrolls within itself, reachable by keyboard."""
    return f'<div class="oe-scroll" role="region" tabindex="0" aria-label="{escape(label, quote=True)}">{table}</div>'


def row(head: str, cells: Sequence[str]) -> str:
    """One line of a table; `cells` are markup already."""
    return f'<tr><th scope="row">{escape(head)}</th>{"".join(cells)}</tr>'


def announce(text: str) -> None:
    """Say what changed to those who cannot see it; Streamlit has no live region of its own."""
    show(f'<div class="oe oe-quiet" role="status" aria-live="polite">{escape(text)}</div>')
