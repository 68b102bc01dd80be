"""Emoji in plain words, for pages whose fonts may not have them."""

from __future__ import annotations

import re
import unicodedata

_JOINER = "\u200d"
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_PICTURES = (
    "\U0001f000-\U0001faff"  # pictures, faces, flags' letters, skin tones
    "\u2600-\u27bf"  # older signs: weather, hands, ticks
    "\u2b1b-\u2b55\u231a-\u23ff"
)
_RUNS = re.compile(f"[{_PICTURES}][{_PICTURES}\ufe0f\u20e3{_JOINER}\u2640\u2642\U000e0020-\U000e007f]*")


def in_words(text: str) -> str:
    """The text with each run of emoji as its names in brackets: `[rocket]`, `[woman, personal computer]`, `[AT]`.

    A PDF draws only what a font of the machine has, and colour fonts are pictures that a tagged PDF cannot read out.
    """
    return _RUNS.sub(lambda found: f"[{', '.join(_names(found[0]))}]", text)


def _names(run: str) -> list[str]:
    said: list[str] = []
    flag = ""
    for sign in run:
        if ord(sign) in _FLAG_LETTERS:
            flag += chr(ord("A") + ord(sign) - _FLAG_LETTERS.start)
            continue
        if flag:
            said, flag = [*said, flag], ""
        name = unicodedata.name(sign, "").lower()
        if name and not re.search("variation selector|joiner|keycap|modifier|tag ", name):
            said.append(name)
    return [*said, flag] if flag else said or ["sign"]
