"""Every privacy, security and look setting of the page, said once; `.streamlit/config.toml` is written from here.

`launch` passes each of them on the command line, so that they hold whatever the start folder and whatever
configuration lies in the person's home.
"""

from __future__ import annotations

import json

Setting = str | bool | int | list[str]

SETTINGS: dict[str, dict[str, Setting]] = {
    # A field shows what was made of the words typed into it; Streamlit would print its stack for that in the terminal.
    "global": {"disableWidgetStateDuplicationWarning": True},
    "server": {
        "address": "127.0.0.1",  # this machine only
        "headless": True,
        "showEmailPrompt": False,
        "fileWatcherType": "none",
        "runOnSave": False,
        "enableCORS": True,
        "enableXsrfProtection": True,
        "xsrfCookieSameSite": "strict",
        "allowedHosts": ["127.0.0.1", "localhost"],
        "maxUploadSize": 10,  # MB, the most that a reader takes
        "maxMessageSize": 50,
        "enableStaticServing": False,
    },
    "browser": {"gatherUsageStats": False, "serverAddress": "127.0.0.1"},
    "client": {"showErrorDetails": "none", "showErrorLinks": "false", "toolbarMode": "minimal"},
    "runner": {
        "magicEnabled": False,
        "enforceSerializableSessionState": True,
        "postScriptGC": False,  # a full collection after every run is the largest single cost; start-up freezes once
    },
    "theme": {"baseRadius": "0.5rem", "showWidgetBorder": True},
    "theme.light": {
        "primaryColor": "#0B5CAD",
        "backgroundColor": "#FFFFFF",
        "secondaryBackgroundColor": "#F3F6FA",
        "textColor": "#111111",
        "borderColor": "#C9D3DF",
    },
    "theme.dark": {
        "primaryColor": "#6CB4FF",
        "backgroundColor": "#10161D",
        "secondaryBackgroundColor": "#1A232E",
        "textColor": "#EEF2F6",
        "borderColor": "#3A4857",
    },
}  # fmt: skip
"""Option by section, as Streamlit names them."""


def toml_text() -> str:
    """The same settings as `.streamlit/config.toml`, for `streamlit run app.py`."""
    head = "# Written from offer_eval/ui/settings.py; a test holds both the same.\n"
    return head + "".join(
        f"\n[{section}]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in options.items())
        for section, options in SETTINGS.items()
    )


def as_flags() -> list[str]:
    """The same settings as options of `streamlit run`; a list repeats its option."""
    return [
        f"--{section}.{name}={_flag_value(each)}"
        for section, options in SETTINGS.items()
        for name, value in options.items()
        for each in (value if isinstance(value, list) else [value])
    ]


def _flag_value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
