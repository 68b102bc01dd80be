"""What one session of the page holds: one typed decision, its file, what can be undone, and what was refused."""

from __future__ import annotations

import re
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import streamlit as st

from offer_eval.core.evaluation import evaluate
from offer_eval.decision_file import DecisionFile, parse_decision, read_decision, save, to_text, updated_text
from offer_eval.errors import InputError, Problem
from offer_eval.ui import edits
from offer_eval.ui.fields import in_page_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.model import Decision

KEPT_STEPS = 20
"""How many steps can be taken back."""

Which = Literal["decision", "single"]
"""The decision itself, or the one offer that is checked on its own."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What was typed and could not be taken, kept so that nothing typed is lost."""

    raw: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Step:
    """A state to go back to, and what was done to it."""

    done: str
    decision: Decision
    key: str = ""
    """The field of an ordinary edit; several in a row to the same field are one step."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A state kept under a name, to compare."""

    name: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Taken:
    """Words taken from a file, until something else is done with their field."""

    file: str
    kind: str
    words: str


@dataclass
class Desk:
    """Everything of one session; scores are never kept, they follow from `decision`."""

    today: date | None = None
    """The day to reckon from; None means the clock."""
    seed: int = 0
    decision: Decision | None = None
    """None until the person has chosen where to start."""
    single: Decision = field(default_factory=edits.single_offer)
    """The one offer on the page that checks it alone."""
    epoch: int = 0
    """Part of every widget's key: widgets start afresh when another decision is on the desk."""
    file: DecisionFile | None = None
    """The file as last read or saved; None where there is none."""
    wanted: Path | None = None
    """The file the page was started with, if it does not exist yet."""
    dirty: bool = False
    """Whether the decision holds something that no file holds."""
    trouble: tuple[Problem, ...] = ()
    """Why the file could not be read or saved."""
    steps: list[Step] = field(default_factory=list)
    refused: dict[str, Refused] = field(default_factory=dict)
    seen: bool = False
    """Whether totals have been shown; weights changed after that are logged."""
    gut_asked: bool = False
    """Whether the gut choice was given or passed over."""
    what_ifs: list[WhatIf] = field(default_factory=list)
    taken: dict[str, Taken] = field(default_factory=dict)
    """The words last taken from a file, by the row's id."""
    said: str = ""
    """What just happened, to be said once."""

    def day(self) -> date:
        """The day to reckon from."""
        return self.today or datetime.now().astimezone().date()

    @property
    def kept_in(self) -> Path | None:
        """The decision's own file; None where it has none."""
        return self.file.path if self.file is not None else None

    def of(self, which: Which) -> Decision:
        """The decision meant."""
        if which == "single":
            return self.single
        assert self.decision is not None
        return self.decision

    def put(self, which: Which, decision: Decision) -> None:
        """Take a changed decision, without a step to go back to."""
        if which == "single":
            self.single = decision
        elif decision != self.decision:
            self.decision = decision
            self.dirty = True

    def step(self, done: str, decision: Decision) -> None:
        """Take a larger change that can be taken back, and start the widgets afresh."""
        assert self.decision is not None
        self.steps = [*self.steps, Step(done, self.decision)][-KEPT_STEPS:]
        self.put("decision", decision)
        self.renew(done)

    def remember(self, key: str, before: Decision) -> None:
        """Keep the state before an ordinary edit, to go back to."""
        if before is not self.decision and (not self.steps or self.steps[-1].key != key):
            self.steps = [*self.steps, Step("Your last change.", before, key)][-KEPT_STEPS:]

    def undo(self) -> None:
        """Take back the last change."""
        last = self.steps.pop()
        self.put("decision", last.decision)
        self.renew(f"Taken back: {last.done[:1].lower()}{last.done[1:]}")

    def renew(self, said: str) -> None:
        """Start every widget afresh and forget what was refused."""
        self.epoch += 1
        self.refused.clear()
        self.taken.clear()
        self.said = said


def desk() -> Desk:
    """The desk of this session."""
    found: Desk = st.session_state["desk"]
    return found


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer, and to what."""

    asked: Decision
    answer: Evaluation
    brief: bool

    def fits(self, asked: Decision, here: Desk, *, brief: bool) -> bool:
        """Whether the same would come out again."""
        same = self.asked is asked and (self.answer.today, self.answer.seed) == (here.day(), here.seed)
        return same and (brief or not self.brief)


_LAST: deque[_Answer] = deque(maxlen=2)
"""The last answers of the whole server: the same question is not worked out twice, and of a changed one not the money
of unchanged rows. Kept beside the sessions: Streamlit reads through all that a session holds after every run."""


def evaluation(which: Which = "decision", *, brief: bool = False) -> Evaluation:
    """The answer to what lies on the desk; `brief` for what follows a moving slider."""
    here, known = desk(), tuple(_LAST)
    asked = here.of(which)
    for last in known:
        if last.fits(asked, here, brief=brief):
            return last.answer
    before = known[-1].answer if known else None
    answer = evaluate(filled(asked, here.day()), today=here.day(), seed=here.seed, brief=brief, before=before)
    _LAST.append(_Answer(asked, answer, brief))
    return answer


def filled(decision: Decision, today: date) -> Decision:
    """The decision with the table of price levels and the public holidays that it names, where they can be used."""
    with suppress(InputError):
        decision = _with_price_levels(decision)
    with suppress(InputError):
        decision = _with_days_off(decision, today)
    return decision


def lacking() -> str:
    """Why the table of price levels that the decision names cannot be used; empty where all is well."""
    try:
        _with_price_levels(desk().of("decision"))
    except InputError as error:
        return "Price levels are left out. " + " ".join(f"{problem}." for problem in error.problems)
    return ""


def _with_price_levels(decision: Decision) -> Decision:
    if decision.money.price_level_file is None:
        return decision
    from offer_eval.price_levels import with_table  # noqa: PLC0415 - few decisions name a table

    path = desk().kept_in
    return with_table(decision, path.parent if path is not None else start_folder())


def _with_days_off(decision: Decision, today: date) -> Decision:
    if decision.holidays_in is None:
        return decision
    from offer_eval.public_holidays import with_public_holidays  # noqa: PLC0415 - an optional extra

    return with_public_holidays(decision, today)


def sentence(error: InputError) -> str:
    """Every problem as a sentence that can stand under a field."""
    parts = [f"{p.message[:1].upper()}{p.message[1:]}" + (f": {p.fix}" if p.fix else "") for p in error.problems]
    return " ".join(f"{in_page_words(part)}." for part in dict.fromkeys(parts))


def tried(which: Which, key: str, edit: Callable[[Decision], Decision], *, raw: str = "") -> bool:
    """Make an edit, or keep what was typed with the sentence that says why it cannot be taken."""
    here, before = desk(), desk().of(which)
    try:
        after = edit(before)
    except InputError as error:
        here.refused[key] = Refused(raw, sentence(error))
        return False
    here.refused.pop(key, None)
    if here.seen and which == "decision":
        after = edits.logged(here.of(which), after, today=here.day())
    here.put(which, after)
    if which == "decision":
        here.remember(key, before)
    return True


def stepped(done: str, edit: Callable[[Decision], Decision], *, key: str = "", raw: str = "") -> bool:
    """Make a larger edit that can be taken back."""
    here = desk()
    try:
        after = edit(here.of("decision"))
    except InputError as error:
        here.refused[key] = Refused(raw, sentence(error))
        return False
    here.step(done, after)
    return True


def open_file(path: Path) -> bool:
    """Put the decision of a file on the desk; False, with the reasons on the desk, when it cannot be read."""
    here = desk()
    try:
        file = read_decision(path)
    except InputError as error:
        here.trouble = error.problems
        return False
    _laid_out(file.decision, file)
    return True


def open_bytes(content: bytes, name: str) -> bool:
    """Put an uploaded decision on the desk; it has no file to save to."""
    try:
        file = parse_decision(content, name)
    except InputError as error:
        desk().trouble = error.problems
        return False
    _laid_out(file.decision, None)
    desk().said = f"Opened {name}. Changes stay in this window until you keep them in a file."
    return True


def lay_out(decision: Decision, *, keep_in: Path | None = None) -> bool:
    """Put a fresh decision on the desk, kept in a new file where one is named; False when that file cannot be made."""
    here = desk()
    file = None
    if keep_in is not None:
        text = to_text(decision)
        try:
            digest = save(keep_in, text)
        except InputError as error:
            here.trouble = error.problems
            return False
        file = DecisionFile(decision, text, keep_in, digest)
    _laid_out(decision, file)
    return True


def _laid_out(decision: Decision, file: DecisionFile | None) -> None:
    here = desk()
    here.decision, here.file, here.dirty, here.trouble = decision, file, False, ()
    here.steps, here.what_ifs, here.seen = [], [], False
    here.gut_asked = decision.gut_choice is not None
    here.renew("")


def keep(*, anyway: bool = False) -> bool:
    """Save to the decision's own file, if it has one and anything changed; whether that has just begun to fail."""
    here = desk()
    if here.decision is None or here.file is None or here.kept_in is None or not (here.dirty or anyway):
        return False
    try:
        text = updated_text(here.file, here.decision)
        digest = save(here.file, text, anyway=anyway)
    except InputError as error:
        known, here.trouble = bool(here.trouble), error.problems
        return not known
    here.file = replace(here.file, decision=here.decision, text=text, digest=digest)
    here.dirty, here.trouble = False, ()
    return False


def keep_in(path: Path) -> bool:
    """Give the decision a file of its own, which must not exist yet."""
    here = desk()
    assert here.decision is not None
    text = file_text()
    try:
        digest = save(path, text)
    except InputError as error:
        here.trouble = error.problems
        return False
    here.file = DecisionFile(here.decision, text, path, digest, is_json=path.suffix.lower() == ".json")
    here.dirty, here.trouble = False, ()
    return True


def file_text() -> str:
    """The decision as it would be saved, comments of its file included."""
    here = desk()
    return _text_of(here.of("decision"), here.file)


def later_text() -> Callable[[], str]:
    """The same, worked out when a download is pressed, which happens outside any session."""
    here = desk()
    return partial(_text_of, here.of("decision"), here.file)


def _text_of(decision: Decision, file: DecisionFile | None) -> str:
    return to_text(decision) if file is None or file.is_json else updated_text(file, decision)


EXAMPLE_DAY = date(2026, 11, 22)
"""The day on which the example takes place."""

_DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")


def example_path() -> Path:
    """Where the example lies: in the installed package, else in the project beside it."""
    package = Path(__file__).parents[1]
    inside = package / "sample_data" / "three_offers.yaml"
    return inside if inside.exists() else package.parent / "sample_data" / "three_offers.yaml"


def example(today: date) -> Decision:
    """The example with its dates moved so that it takes place today."""
    shift = today - EXAMPLE_DAY
    text = example_path().read_text(encoding="utf-8")
    return parse_decision(_DAY.sub(lambda match: _shifted(match[0], shift), text)).decision


def _shifted(text: str, shift: timedelta) -> str:
    return (date.fromisoformat(text) + shift).isoformat()


def start_folder() -> Path:
    """Where the page was started; the person's own folder where that is gone."""
    try:
        return Path.cwd()
    except OSError:
        return Path.home()


def kept_before() -> list[Path]:
    """The decisions kept in the start folder under the usual name, newest first."""
    found = [path for path in start_folder().glob("my_decision*.yaml") if path.is_file()]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def free_path(folder: Path) -> Path:
    """`my_decision.yaml` in the folder, or the first of `my_decision_2.yaml`, … that does not exist."""
    names = ["my_decision.yaml", *(f"my_decision_{number}.yaml" for number in range(2, 1000))]
    return next(folder / name for name in names if not (folder / name).exists())
