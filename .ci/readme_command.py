"""Prints the README command that follows the marker `<!-- command: NAME -->`, so that CI runs what people run."""

import re
import sys
from pathlib import Path


def command(name: str) -> str:
    """The shell command under the marker of that name in README.md."""
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"<!-- command: {re.escape(name)} -->\s*```\w*\n(.+?)\n```", readme, re.DOTALL)
    if found is None:
        sys.exit(f"README.md has no command called {name}")
    return found[1]


if __name__ == "__main__":
    print(command(sys.argv[1]))  # noqa: T201
