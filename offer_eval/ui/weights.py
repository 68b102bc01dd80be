"""Section "What matters": swing weights step by step, sliders or an order only; scales, prices and deal-breakers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from offer_eval.core.criteria import MEASURES, READY_MADE, resolve
from offer_eval.core.phrasing import number_text
from offer_eval.core.weights import weights_of
from offer_eval.ui import edits, markup
from offer_eval.ui.desk import Refused, desk, evaluation, stepped, tried
from offer_eval.ui.fields import ungrouped
from offer_eval.ui.forms import complaint, typed, widget_key
from offer_eval.ui.moving import Followers, slider

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from offer_eval.core.criteria import Resolved
    from offer_eval.core.evaluation import Evaluation
    from offer_eval.core.model import DealBreaker, Decision

AGAIN = "ask me again"
WAYS = ("Sliders", "Step by step", "Order only")


def show() -> None:
    """The section."""
    st.header("What matters to you", anchor=False)
    if not desk().of("decision").criteria:
        markup.html(markup.paragraph("There are no criteria yet, so there is no score. Add one below.", kind="oe-note"))
    else:
        _weighing()
    _adding()
    _deal_breakers()


def _weighing() -> None:
    way = st.segmented_control("How do you want to weigh?", WAYS, default=WAYS[0], required=True, key="way")
    if way == "Step by step":
        _guide()
    elif way == "Order only":
        _order()
    else:
        _sliders()


def ends(criterion: Resolved) -> str:
    """Both ends of a scale in words: `from 52,000 to 82,000 money a year`."""
    worst, best = number_text(criterion.worst), number_text(criterion.best)
    unit = "" if criterion.measure.read is None else f" {unit_of(criterion)}"
    return f"from {worst} to {best}{unit}"


def unit_of(criterion: Resolved) -> str:
    """The unit of a criterion's levels, money by its currency."""
    return criterion.unit.replace("money", desk().of("decision").currency or "money")


def _sliders() -> None:
    markup.html(
        markup.paragraph(
            "Think of a job at the worst level everywhere. How much is it worth to you to lift this one thing from "
            "its worst to its best level? The swing you would choose first is 100.",
            kind="oe-quiet",
        )
    )
    words = Followers(lambda: evaluation(brief=True), _price)
    result = words.answer()
    boxes = {each.name: st.container(border=True, key=f"criterion-{each.name}") for each in result.criteria}
    middles = {}
    for criterion in result.criteria:
        with boxes[criterion.name]:
            middles[criterion.name] = _criterion(criterion, words)
    for criterion in result.criteria:
        with middles[criterion.name]:
            slider(criterion, words, label=f"Weight of {criterion.label}, {ends(criterion)}")
    words.fill(result)


def _criterion(criterion: Resolved, words: Followers) -> DeltaGenerator:
    """The box of one criterion; where its slider goes."""
    name = criterion.name
    st.markdown(
        f"**{markup.plain(criterion.label)}**" + (f" {markup.plain(criterion.about)}" if criterion.about else "")
    )
    left, middle, right = st.columns([1, 3, 1], vertical_alignment="bottom")
    with left:
        _end(criterion, "worst", "Worst level")
    with right:
        _end(criterion, "best", "Best level")
    complaint(f"scale.{name}")
    words.places[name] = st.empty()
    _confirming(criterion)
    key = widget_key(f"drop.{name}")
    st.button("Remove this criterion", key=key, type="tertiary", on_click=_drop, args=(name, criterion.label))
    complaint(f"drop.{name}")
    return middle


def _price(name: str, result: Evaluation) -> str:
    criterion = next(each for each in result.criteria if each.name == name)
    return markup.block(f"<p>{share_words(criterion, result)}</p>")


def _end(criterion: Resolved, end: str, label: str) -> None:
    level = criterion.worst if end == "worst" else criterion.best
    typed(
        f"{label}, {markup.plain(unit_of(criterion))}",
        f"{level:g}",
        name=f"scale.{criterion.name}.{end}",
        which="decision",
        edit=lambda decision, text: edits.with_scale(decision, criterion.name, end, ungrouped(text)),
    )


def share_words(criterion: Resolved, result: Evaluation, *, cure: str = "move the slider") -> str:
    """The share of a weight, and its price in money with the question whether that is true; markup."""
    share = f"<strong>{result.weights.shares[criterion.name]:.0%}</strong> of the decision."
    price = result.prices.get(criterion.name)
    if price is None:
        return share
    currency = escape(result.decision.currency or "")
    full = f"{escape(criterion.label)} {escape(ends(criterion))}"
    worth = f"<strong>{price:,.0f} {currency}</strong> a year"
    return f"{share} {full} is worth {worth} to you. True? If not, {cure}."


def _confirming(criterion: Resolved) -> None:
    if criterion.to_confirm:
        with st.container(horizontal=True, vertical_alignment="center"):
            markup.html("You moved an end of this scale: is its weight still right?", kind="oe-warn")
            st.button(
                "Yes, still right",
                key=widget_key(f"confirm.{criterion.name}"),
                on_click=_confirm,
                args=(criterion.name,),
            )


def _confirm(name: str) -> None:
    tried("decision", f"scale.{name}", lambda d: edits.changed(d, ("criteria", name, "to_confirm"), raw=False))


def _drop(name: str, label: str) -> None:
    stepped(f"Removed the criterion {label}.", lambda d: edits.without_criterion(d, name), key=f"drop.{name}")


def _guide() -> None:
    """Swing weighting: one question at a time, both ends of each scale in view."""
    criteria = {name: resolve(name, c) for name, c in desk().of("decision").criteria.items()}
    done: dict[str, int] = {k: v for k, v in st.session_state.get("guide", {}).items() if k in criteria}
    left = [name for name in criteria if name not in done]
    if not left:
        _guide_end(done, criteria)
        return
    first = not done
    words = (
        "Think of a job that is at the worst level everywhere. You may lift one thing to its best level. Which one?"
        if first
        else "Which one would you lift next?"
    )
    st.radio(
        f"Step {len(done) + 1} of {len(criteria)}. {words}",
        left,
        index=0 if len(left) == 1 else None,
        format_func=lambda name: f"**{markup.plain(criteria[name].label)}**, {markup.plain(ends(criteria[name]))}",
        key=f"guide.pick.{len(done)}",
    )
    if not first:
        top = criteria[next(iter(done))]
        limit = min(done.values())
        st.slider(
            f"If lifting {markup.plain(top.label)} is worth 100, how much is this worth?",
            0, max(limit, 1), limit, key=f"guide.worth.{len(done)}",
        )  # fmt: skip
    with st.container(horizontal=True):
        st.button("Next", key="guide.next", type="primary", on_click=_guide_next, args=(len(done),))
        if done:
            st.button("Back one step", key="guide.back", type="tertiary", on_click=_guide_back)
    complaint("guide")
    _guide_so_far(done, criteria)


def _guide_so_far(done: dict[str, int], criteria: dict[str, Resolved]) -> None:
    markup.html(markup.listed(f"{criteria[name].label}: {worth}" for name, worth in done.items()), kind="oe-quiet")


def _guide_next(step: int) -> None:
    picked = st.session_state[f"guide.pick.{step}"]
    if picked is None:
        desk().refused["guide"] = Refused("", "Pick one first.")
        return
    desk().refused.pop("guide", None)
    worth = st.session_state.get(f"guide.worth.{step}", 100)
    done = st.session_state.get("guide", {}) | {picked: worth}
    st.session_state["guide"] = done
    criteria = desk().of("decision").criteria
    if set(done) >= set(criteria):
        swings = {name: float(done[name]) for name in criteria}
        tried("decision", "guide", lambda decision: edits.with_weights(decision, swings))


def _guide_back() -> None:
    done = dict(st.session_state["guide"])
    done.popitem()
    st.session_state["guide"] = done


def _guide_end(done: dict[str, int], criteria: dict[str, Resolved]) -> None:
    complaint("guide")
    result = evaluation(brief=True)
    markup.html("<p>These are your weights now. Read each line once: is it true?</p>", kind="oe-note")
    lines = [
        f"<li>{escape(criteria[name].label)}, {done[name]}: {share_words(criteria[name], result, cure=AGAIN)}</li>"
        for name in done
    ]
    markup.html(f"<ul>{''.join(lines)}</ul>")
    st.button(AGAIN.capitalize(), key="guide.again", on_click=_guide_again)


def _guide_again() -> None:
    st.session_state["guide"] = {}


def _order() -> None:
    """Places only: the most cautious weights that fit the order (rank-order centroid)."""
    decision = desk().of("decision")
    shares = weights_of(decision.criteria, decision.weighting).shares
    markup.html(
        markup.paragraph(
            "Give each swing its place, 1 for the one you would lift first. Equal places are fine.",
            kind="oe-quiet",
        )
    )
    places = _places(decision)
    for name, criterion in decision.criteria.items():
        resolved = resolve(name, criterion)
        words = (
            f"**{markup.plain(resolved.label)}**, {markup.plain(ends(resolved))}: {shares[name]:.0%} of the decision"
        )
        st.selectbox(
            words,
            list(range(1, len(decision.criteria) + 1)),
            index=places[name] - 1,
            key=widget_key(f"place.{name}"),
            on_change=_take_places if decision.weighting == "rank" else None,
            width=420,
        )
    complaint("places")
    if decision.weighting != "rank":
        st.button("Weigh by this order", key="use_order", type="primary", on_click=_take_places)
        markup.html(
            markup.paragraph("It replaces the weights you gave before; Undo brings them back.", kind="oe-quiet")
        )


def _places(decision: Decision) -> dict[str, int]:
    if all(criterion.rank is not None for criterion in decision.criteria.values()):
        count = len(decision.criteria)
        return {name: min(criterion.rank or 1, count) for name, criterion in decision.criteria.items()}
    shares = weights_of(decision.criteria, decision.weighting).shares
    ordered = sorted(set(shares.values()), reverse=True)
    return {name: ordered.index(share) + 1 for name, share in shares.items()}


def _take_places() -> None:
    names = list(desk().of("decision").criteria)
    ranks = {name: int(st.session_state[widget_key(f"place.{name}")]) for name in names}
    if tried("decision", "places", lambda decision: edits.with_ranks(decision, ranks)):
        st.session_state.pop("guide", None)


def _adding() -> None:
    decision = desk().of("decision")
    ready = [name for name in READY_MADE if name not in decision.criteria]
    with st.expander("Add a criterion", expanded=not decision.criteria):
        if ready:
            st.pills(
                "Ready-made",
                ready,
                format_func=lambda name: READY_MADE[name].label,
                key=widget_key("ready"),
                on_change=_add_ready,
            )
        typed(
            "Your own, in a word or two",
            "",
            name=f"own.{len(decision.criteria)}",
            which="decision",
            edit=_with_own,
            placeholder="for example Garden, then press Enter; you rate each offer from 0 to 10",
        )


def _add_ready() -> None:
    name = st.session_state[widget_key("ready")]
    if name:
        stepped(f"Added the criterion {READY_MADE[name].label}.", lambda d: edits.with_criterion(d, name), key="ready")


def _with_own(decision: Decision, text: str) -> Decision:
    if not text:
        return decision
    name = "_".join("".join(c if c.isalnum() else " " for c in text.lower()).split()) or text
    return edits.with_criterion(decision, name, {"label": text, "measure": "rating", "worst": 0, "best": 10})


def _deal_breakers() -> None:
    decision = desk().of("decision")
    st.subheader("Deal-breakers", anchor=False)
    markup.html(
        markup.paragraph(
            "What cannot be, whatever else an offer has. Money cannot buy it back. Keep it to a few.",
            kind="oe-quiet",
        )
    )
    for index, breaker in enumerate(decision.deal_breakers):
        with st.container(border=True, key=f"breaker-{index}"):
            _deal_breaker(index, breaker, decision)
    _new_deal_breaker(decision)


def _deal_breaker(index: int, breaker: DealBreaker, decision: Decision) -> None:
    limits = [f"at least {breaker.at_least:g}"] if breaker.at_least is not None else []
    limits += [f"at most {breaker.at_most:g}"] if breaker.at_most is not None else []
    rule = (
        f": {markup.plain((breaker.measure or '').replace('_', ' '))} {' and '.join(limits)}" if breaker.measure else ""
    )
    st.markdown(f"**{markup.plain(breaker.name)}**{rule}")
    if breaker.measure is None:
        _answers(index, breaker, decision)
    _cures(index, breaker, decision)
    st.button(
        "Remove this deal-breaker",
        key=widget_key(f"breaker.{index}.drop"),
        type="tertiary",
        on_click=_drop_breaker,
        args=(index,),
    )


def _answers(index: int, breaker: DealBreaker, decision: Decision) -> None:
    for short, _, row in edits.places_of_rows(decision):
        key = f"breaker.{index}.{short}"
        answer = breaker.holds.get(row.name)
        st.segmented_control(
            f"Does it hold at {markup.plain(row.name)}?",
            ["yes", "no"],
            default=None if answer is None else "yes" if answer else "no",
            key=widget_key(key),
            on_change=_take_answer,
            args=(index, row.name, key),
        )


def _take_answer(index: int, name: str, key: str) -> None:
    answer = st.session_state[widget_key(key)]
    path = ("deal_breakers", index, "holds", name)
    tried("decision", key, lambda d: edits.changed(d, path, edits.Removed if answer is None else answer))


def _cures(index: int, breaker: DealBreaker, decision: Decision) -> None:
    """What came of asking: put right with evidence, or refused."""
    with st.expander("What came of asking?", key=widget_key(f"breaker.{index}.cures")):
        for short, _, row in edits.places_of_rows(decision)[: len(decision.offers)]:
            left, right = st.columns([3, 1], vertical_alignment="bottom")
            with left:
                typed(
                    f"{markup.plain(row.name)}: put right, by what evidence?",
                    breaker.cured.get(row.name, ""),
                    name=f"breaker.{index}.cured.{short}",
                    which="decision",
                    edit=lambda d, text, name=row.name: edits.changed(  # type: ignore[misc]
                        d, ("deal_breakers", index, "cured", name), text or edits.Removed
                    ),
                    placeholder="for example: letter of 24 November",
                )
            with right:
                st.checkbox(
                    "They refused",
                    row.name in breaker.refused,
                    key=widget_key(f"breaker.{index}.refused.{short}"),
                    on_change=_take_refused,
                    args=(index, row.name, short),
                )


def _take_refused(index: int, name: str, short: str) -> None:
    refused = st.session_state[widget_key(f"breaker.{index}.refused.{short}")]
    old = [other for other in desk().of("decision").deal_breakers[index].refused if other != name]
    now = [*old, name] if refused else old
    tried("decision", f"breaker.{index}", lambda d: edits.changed(d, ("deal_breakers", index, "refused"), now))


def _drop_breaker(index: int) -> None:
    stepped("Removed a deal-breaker.", lambda d: edits.changed(d, ("deal_breakers", index), edits.Removed))


def _new_deal_breaker(decision: Decision) -> None:
    count = len(decision.deal_breakers)
    with (
        st.expander("Add a deal-breaker"),
        st.form(widget_key(f"new_breaker.{count}"), border=False),
    ):
        st.text_input(
            "What must hold, in a few words",
            key=f"breaker.new.name.{count}",
            placeholder="At most 3 days in the office",
        )
        left, middle, right = st.columns([2, 1, 1])
        measures = [name for name in (*decision.criteria, *MEASURES) if name != "rating"]
        with left:
            st.selectbox(
                "Decided by",
                list(dict.fromkeys(measures)),
                index=None,
                format_func=lambda name: _measured(name, decision),
                key=f"breaker.new.measure.{count}",
                placeholder="my own yes or no for each offer",
            )
        with middle:
            st.selectbox("must be", ["at most", "at least"], key=f"breaker.new.side.{count}")
        with right:
            st.text_input("Level", key=f"breaker.new.level.{count}", placeholder="3")
        st.form_submit_button("Add it", key=widget_key("breaker.add"), on_click=_add_breaker, args=(count,))
    complaint("breaker.new")


def _measured(name: str, decision: Decision) -> str:
    if name in decision.criteria:
        return f"{resolve(name, decision.criteria[name]).label} (criterion)"
    return f"{MEASURES[name].title}, {MEASURES[name].unit}"


def _add_breaker(count: int) -> None:
    state: Any = st.session_state
    data: dict[str, Any] = {"name": str(state[f"breaker.new.name.{count}"] or "").strip()}
    level = ungrouped(str(state[f"breaker.new.level.{count}"] or "").strip())
    if measure := state[f"breaker.new.measure.{count}"]:
        side = str(state[f"breaker.new.side.{count}"]).replace(" ", "_")
        data |= {"measure": measure, side: level or None}
    elif level:
        words = f"A level of {level} needs something that it is measured by: choose what decides, or empty the level."
        desk().refused["breaker.new"] = Refused(level, words)
        return
    stepped(
        f"Added the deal-breaker {data['name']}.",
        lambda d: edits.changed(d, ("deal_breakers", count), data),
        key="breaker.new",
    )
