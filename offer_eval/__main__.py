"""`python -m offer_eval` is `offer-eval`."""

from offer_eval.cli import main

main()
