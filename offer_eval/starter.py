"""The commented decision file that `offer-eval new` writes, for somebody who has never seen one."""

from __future__ import annotations

from datetime import date, timedelta

_TEMPLATE = """\
# Your decision. Everything stays on this machine.
#
# How to fill this in, in ten minutes:
#   1. Overwrite the two example offers with your own; add more below them in the same form.
#   2. Adjust the criteria and their weights. Take out what does not matter to you.
#   3. Save, and run:  offer-eval compare {file}
#
# Write a value as you know it:
#   leave_days: 28              known
#   leave_days: 25 to 30        a range
#   leave_days: unknown         not known; leaving the line out says the same. An unknown never counts as nothing.
# A line that starts with # is a remark: it is ignored, and it is kept.

version: 1
title: Which job?
currency: EUR               # of all amounts in this file

# What matters to you. "worst" is the least you would still consider, "best" the best you can realistically find in
# this search; set both before you look at the offers, since they hold for all of them.
# For the weights, imagine a job at its worst on everything. Which one thing would you lift to its best first? That is
# 100. How much is the next one worth, beside it? And so on; 0 takes a criterion out.
criteria:
  salary:
    measure: salary         # money a year: base, bonus and extras as the offer says
    worst: 50000
    best: 80000
    weight: 100
  location:
    measure: commute_hours  # hours a week on the way, from commute_minutes and office_days_per_week
    worst: 10
    best: 0
    weight: 70
  security:
    measure: rating         # your own judgement, entered under ratings: in each offer
    worst: 0                # 2 of 10: money for a few months · 5: ordinary risks · 8: permanent and profitable
    best: 10
    weight: 60
  cv_value:
    measure: rating         # 2 of 10: nothing to tell in an interview · 5: keeps skills fresh · 8: opens doors
    worst: 0
    best: 10
    weight: 50
  benefits:
    measure: rating         # leave, training, pension · 2 of 10: what the law asks · 8: better than usual
    worst: 0
    best: 10
    weight: 30
  # A criterion of your own takes these lines, and a rating in each offer:
  # team:
  #   measure: rating
  #   worst: 0
  #   best: 10
  #   weight: 40

# What cannot be, however good the rest is. Keep it to three at most: whatever stands here outweighs everything above.
deal_breakers:
  - name: At most 4 days a week in the office
    measure: office_days_per_week
    at_most: 4

offers:
  - name: Example One                 # overwrite both examples
    employer: Example One Ltd
    title: Analyst
    base_salary: 62000                # or a rate, such as 32/h, 36 h/week
    target_bonus: 5%                  # of base salary
    leave_days: 28
    commute_minutes: 30               # one way, door to door
    office_days_per_week: 3
    probation_months: 6
    notice_employer_weeks: 4
    terms_in_writing: yes             # do you hold the terms on paper or by e-mail?
    offer_at: {offer}
    answer_by: {answer}             # with a time, if they named one: {answer} 17:00
    start: {start}
    ratings:
      security: 7
      cv_value: 5
      benefits: 6

  - name: Example Two
    employer: Example Two Ltd
    title: Senior analyst
    base_salary: 66000 to 70000       # not yet settled
    leave_days: 25
    commute_minutes: 45
    office_days_per_week: 2
    terms_in_writing: no
    offer_at: {offer}
    answer_by: {later}
    start: {start}
    ratings:
      security: unknown               # a question for the next talk
      cv_value: 7
      benefits: 4
    promises:                         # said, and not in the written terms
      - what: Four days a week from home after probation
        by: the hiring manager

# The job you have now, if you could stay. It competes like any other row; take the block out if there is none.
present_job:
  name: Stay where I am
  base_salary: 56000
  leave_days: 27
  commute_minutes: 25
  office_days_per_week: 4
  ratings:
    security: 6
    cv_value: 3
    benefits: 5

# Saying no to everything and looking on: what could you realistically expect to find? Or take the block out.
keep_searching:
  ratings:
    salary: 54000 to 68000
    location: 2 to 6
    security: 4 to 8
    cv_value: 4 to 7
    benefits: 4 to 7

# Applications still running, for the dates.
# processes:
#   - employer: Example Three Ltd
#     role: Analyst
#     pay: 64000 to 70000
#     promised_date: {later}
#     chance: 30%

# How long you can wait.
# means:
#   weeks_of_savings: 12

# The one you would take by feeling alone. Write it down before you look at any totals.
# gut_choice: Example One

notes: ""
"""


def starter(today: date, *, file: str = "my_decision.yaml") -> str:
    """The text of a fresh decision file whose example dates lie just ahead of `today`."""
    dates = {
        "offer": today,
        "answer": today + timedelta(days=10),
        "later": today + timedelta(days=14),
        "start": today + timedelta(days=60),
    }
    return _TEMPLATE.format(file=file, **{name: day.isoformat() for name, day in dates.items()})
