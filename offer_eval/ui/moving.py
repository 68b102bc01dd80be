"""A slider that moves a weight, and the blocks of markup elsewhere on the page that follow it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import streamlit as st

from offer_eval.core.weights import swings_of
from offer_eval.ui import edits, markup, memory
from offer_eval.ui.desk import desk, keep, tried
from offer_eval.ui.forms import complaint, widget_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.delta_generator import DeltaGenerator

    from offer_eval.core.criteria import Resolved
    from offer_eval.core.evaluation import Evaluation


@dataclass
class Followers:
    """The blocks that follow a weight, by name."""

    answer: Callable[[], Evaluation]
    """What they are about, worked out anew."""
    draw: Callable[[str, Evaluation], str]
    """The markup of one of them."""
    places: dict[str, DeltaGenerator] = field(default_factory=dict)
    """Where each stands."""
    filled: bool = False

    def reserve(self) -> None:
        """Keep room in every place for the fragment in which this is called."""
        for place in self.places.values():
            place.empty()

    def fill(self, result: Evaluation) -> None:
        """Show this result in every place."""
        for name, place in self.places.items():
            with place:
                markup.show(self.draw(name, result))
        self.filled = True


@st.fragment
def slider(criterion: Resolved, followers: Followers, *, label: str) -> None:
    """The weight of one criterion, 0 to 100.

    A fragment of its own that fills the followers anew: a browser takes longer over sliders and columns that are drawn
    again than over markup.
    """
    name = criterion.name
    decision = desk().of("decision")
    swing = round(swings_of(decision.criteria, decision.weighting)[name])
    key = widget_key(f"weight.{name}")
    if key in st.session_state and st.session_state[key] != swing:
        st.session_state[key] = swing
    st.slider(markup.plain(label), 0, 100, swing, key=key, on_change=_take, args=(name,))
    complaint(f"weight.{name}")
    if not followers.filled:
        followers.reserve()
        return
    followers.fill(followers.answer())
    if keep():
        st.rerun()
    memory.settle()


def _take(name: str) -> None:
    moved = float(st.session_state[widget_key(f"weight.{name}")])
    if tried("decision", f"weight.{name}", lambda decision: edits.with_weight(decision, name, moved)):
        here = desk()
        here.refused = {key: each for key, each in here.refused.items() if not key.startswith("weight.")}
        st.session_state.pop("guide", None)  # a round of swing weighting begun before is about other weights
