"""The page stays on this machine, however and wherever it is started."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from offer_eval.ui.launch import free_port, page_arguments, script
from offer_eval.ui.page import arguments
from offer_eval.ui.settings import SETTINGS, as_flags, toml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]


def test_the_settings_file_is_fresh() -> None:
    assert (ROOT / ".streamlit" / "config.toml").read_text() == toml_text()


def test_every_setting_is_passed_on_the_command_line() -> None:
    flags = as_flags()
    assert "--server.address=127.0.0.1" in flags
    assert "--browser.gatherUsageStats=false" in flags
    assert "--server.enableXsrfProtection=true" in flags
    assert "--client.showErrorDetails=none" in flags
    assert sum(len(options) for options in SETTINGS.values()) <= len(flags)


def test_what_launch_tells_the_page_is_what_it_reads(tmp_path: Path) -> None:
    told = arguments(["start.py", *page_arguments(tmp_path / "my file.yaml", date(2026, 11, 22), seed=7)])
    assert (told.file, told.today, told.seed) == (tmp_path / "my file.yaml", date(2026, 11, 22), 7)


def test_the_arguments_of_another_program_are_not_taken() -> None:
    assert arguments(["/usr/bin/pytest", "tests", "--nonsense"]).file is None


def test_a_port_that_is_taken_gives_way_to_a_free_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert free_port(taken.getsockname()[1]) != taken.getsockname()[1]


def test_the_script_lies_in_the_package() -> None:
    assert script().is_file()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, Path]]:
    """(address, log, folder) of the page served from an installed wheel, started in an empty folder."""
    base = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "-q", "-w", str(base), str(ROOT)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if built.returncode != 0:
        pytest.skip(f"the wheel cannot be built here: {built.stderr[-200:]}")
    wheel = next(base.glob("*.whl"))
    site, empty = base / "site", base / "empty"
    empty.mkdir()
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "-q", "--target", str(site), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    yield from _served(site, empty)


def _served(site: Path, empty: Path) -> Iterator[tuple[str, str, Path]]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    log = empty.parent / "server.log"
    environment = os.environ | {"PYTHONPATH": str(site), "HOME": str(empty)}
    command = [sys.executable, "-P", "-m", "offer_eval", "app", "--port", str(port), "--no-browser"]
    with log.open("w") as out:
        server = subprocess.Popen(command, cwd=empty, env=environment, stdout=out, stderr=subprocess.STDOUT)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}", str(log), empty
    finally:
        server.terminate()
        server.wait(10)


def _wait(url: str, server: subprocess.Popen[Any]) -> None:
    for _ in range(400):
        assert server.poll() is None
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:
                if answer.read() == b"ok":
                    return
        except OSError:
            time.sleep(0.05)
    pytest.fail("the server did not get ready")


def test_an_installed_page_listens_on_this_machine_only(installed: tuple[str, str, Path]) -> None:
    address, log, _ = installed
    assert "127.0.0.1" in Path(log).read_text()
    port = int(address.rpartition(":")[2])
    listening = [
        line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:] if line.split()[3] == "0A"
    ]
    assert f"0100007F:{port:04X}" in listening
    assert f"00000000:{port:04X}" not in listening


def _handshake(address: str, **headers: str) -> int:
    """The status that a web-socket handshake with these headers gets; 101 means that it is let in."""
    host, _, port = address.removeprefix("http://").partition(":")
    usual = {
        "Host": f"{host}:{port}",
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "x3JJHMbDL1EzLkh9GBhXDw==",
    }
    connection = http.client.HTTPConnection(host, int(port), timeout=5)
    connection.putrequest("GET", "/_stcore/stream", skip_host=True)
    for name, value in (usual | headers).items():
        connection.putheader(name, value)
    connection.endheaders()
    with connection.getresponse() as answer:
        status = answer.status
    connection.close()
    return status


def test_an_installed_page_lets_in_nobody_from_elsewhere(installed: tuple[str, str, Path]) -> None:
    address, _, _ = installed
    assert _handshake(address, Origin=address) == 101
    assert _handshake(address, Origin="https://evil.example") in {400, 403}
    assert _handshake(address, Host="evil.example") in {400, 403}


def test_an_installed_page_guards_against_requests_made_by_other_sites(installed: tuple[str, str, Path]) -> None:
    with urllib.request.urlopen(f"{installed[0]}/_stcore/health", timeout=5) as answer:
        cookie = str(answer.headers["Set-Cookie"]).lower()
    put = urllib.request.Request(f"{installed[0]}/_stcore/upload_file/a/b", data=b"x", method="PUT")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(put, timeout=5)
    assert "samesite=strict" in cookie
    assert refused.value.code == 403
    refused.value.close()


@pytest.mark.parametrize("path", ["/", "/_stcore/health", "/no/such/page"])
def test_every_answer_of_an_installed_page_forbids_what_comes_from_elsewhere(
    installed: tuple[str, str, Path], path: str
) -> None:
    with urllib.request.urlopen(installed[0] + path, timeout=5) as answer:
        headers = answer.headers
    rules = dict(rule.split(" ", maxsplit=1) for rule in headers["Content-Security-Policy"].split("; "))
    assert rules["default-src"] == "'self'"
    assert "unsafe-eval" not in rules["script-src"]
    assert rules["frame-ancestors"] == rules["object-src"] == "'none'"
    assert not any("http" in rule or "*" in rule.replace("1:*", "").replace("t:*", "") for rule in rules.values())
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_browser_is_opened_where_the_page_is_served_and_ctrl_c_stops_it_quietly(tmp_path: Path) -> None:
    told, browser = tmp_path / "told", tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {told}\n')
    browser.chmod(0o700)
    port = free_port(0)
    command = [sys.executable, "-m", "offer_eval", "app", "--port", str(port)]
    environment = os.environ | {"BROWSER": str(browser), "HOME": str(tmp_path)}
    server = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", server)
        for _ in range(100):
            if told.exists() and told.read_text():
                break
            time.sleep(0.05)
        server.send_signal(signal.SIGINT)
        output, _ = server.communicate(timeout=10)
    finally:
        server.kill()
    assert told.read_text() == f"http://127.0.0.1:{port}\n"
    assert server.returncode == 0
    assert "Traceback" not in output
    assert "Abort" not in output


def test_an_installed_page_sends_no_usage_statistics(installed: tuple[str, str, Path]) -> None:
    _, log, _ = installed
    assert "Collecting usage statistics" not in Path(log).read_text()
    assert "--browser.gatherUsageStats=false" in as_flags()


def test_an_installed_page_writes_nothing_where_it_is_started(installed: tuple[str, str, Path]) -> None:
    assert [path.name for path in installed[2].iterdir() if path.name != ".streamlit"] == []
