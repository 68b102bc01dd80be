"""The words to send, filled from the file: short, warm and exact. Nothing here sends anything."""

from offer_eval.core.messages.figure import asking_for
from offer_eval.core.messages.kinds import KINDS, find, write
from offer_eval.core.messages.letter import SIGN_HERE, Case, Message
from offer_eval.core.messages.refusals import refusal

__all__ = [
    "KINDS",
    "SIGN_HERE",
    "Case",
    "Message",
    "asking_for",
    "find",
    "refusal",
    "write",
]
