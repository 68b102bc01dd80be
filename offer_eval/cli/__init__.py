"""The command line: parse, call, print, exit code; no arithmetic."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

import click

from offer_eval.cli.answers import compare, money, sensitivity
from offer_eval.cli.checks import check, diff, flags
from offer_eval.cli.page import app
from offer_eval.cli.running import BAD_INPUT, BROKEN, DONE
from offer_eval.cli.steps import decide, message, plan, review
from offer_eval.cli.writing import export, new, rates, schema
from offer_eval.errors import InputError


class _Refusing(click.Group):
    """A group that turns bad input into sentences and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InputError as error:
            for problem in error.problems:
                click.echo(str(problem), err=True)
            ctx.exit(BAD_INPUT)
        except BrokenPipeError:
            # The reader of a pipe has seen enough; nothing is wrong.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(DONE)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if "OFFER_EVAL_DEBUG" in os.environ:
                raise
            click.echo(
                f"This should not have happened ({type(error).__name__}). Your files are as they were.", err=True
            )
            click.echo("    fix: set OFFER_EVAL_DEBUG=1, run it again, and report what it prints", err=True)
            ctx.exit(BROKEN)


@click.group(cls=_Refusing, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(package_name="offer-eval", message="%(version)s")
def main() -> None:
    """Compare job offers by your own weights, see the red flags, and know how sure the answer is.

    \b
    Start here:
      offer-eval new my_decision.yaml        a commented file to fill in
      offer-eval compare my_decision.yaml    the answer
      offer-eval app my_decision.yaml        the same on a page in the browser
    Everything stays on this machine.
    """
    # Imports make many objects and no garbage; looking for it would take a tenth of the time of a command.
    gc.set_threshold(100_000, 20, 20)


for _command in (
    new,
    compare,
    sensitivity,
    check,
    diff,
    flags,
    money,
    export,
    plan,
    message,
    decide,
    review,
    app,
    rates,
    schema,
):
    main.add_command(_command)
