"""The widget in JupyterLab, in a real Chromium: a key is pressed, and the decision stands in the store."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.desk import Desk
from claimcheck.records import Decision, Label, Review

pytest.importorskip("jupyterlab", reason="the notebook extra is not installed")
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (the dev group has it)")

NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "review.ipynb"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
TOKEN = "only-for-this-test"  # noqa: S105
PATIENCE = 90_000  # milliseconds; a loaded machine starts a kernel slowly
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip
ROOT = ".claimcheck-review"
FAILURE = "[data-mime-type='application/vnd.jupyter.error']"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium: install it with `sudo apt-get install chromium`"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lab:
    """A running JupyterLab and the desk its notebook opens."""

    url: str
    folder: Path


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory, build_desk: Callable[[Path], Path]) -> Iterator[Lab]:
    home = tmp_path_factory.mktemp("jupyter")
    folder = build_desk(home / "desk")
    work = home / "work"
    work.mkdir()
    shutil.copy(NOTEBOOK, work)
    port = free_port()
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}", "--allow-root",
        f"--IdentityProvider.token={TOKEN}", "--expose-app-in-browser", f"--ServerApp.root_dir={work}",
    ]  # fmt: skip
    with (home / "lab.log").open("w", encoding="utf-8") as log:
        server = subprocess.Popen(
            command, env=environment(home, folder), stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        try:
            wait_for(server, f"http://127.0.0.1:{port}/api?token={TOKEN}", home / "lab.log")
            yield Lab(url=f"http://127.0.0.1:{port}", folder=folder)
        finally:
            end(server)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(home: Path, folder: Path) -> dict[str, str]:
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    quiet = home / "JUPYTER_CONFIG_DIR" / "lab" / "user-settings" / "@jupyterlab" / "apputils-extension"
    quiet.mkdir(parents=True)
    (quiet / "notification.jupyterlab-settings").write_text(
        '{"fetchNews": "false", "checkForUpdates": false}', encoding="utf-8"
    )
    mine = {name: str(home / name) for name in names}
    return {**os.environ, **mine, "CLAIMCHECK_DESK": str(folder), "CLAIMCHECK_REVIEWER": "ana"}


def wait_for(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE / 1000
    while server.poll() is None and time.monotonic() < until:
        with suppress(OSError), urllib.request.urlopen(url, timeout=5):  # noqa: S310  # our own loopback server
            return
        time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text(encoding='utf-8')}")


def end(server: subprocess.Popen[bytes]) -> None:
    """End the server, and its kernels should it have left any."""
    server.terminate()
    try:
        server.wait(timeout=20)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
    with suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)


class Screen:
    """The page with the widget, as a person uses it."""

    def __init__(self, page: "playwright.Page", folder: Path) -> None:
        self.page = page
        self.folder = folder
        self.root = page.locator(ROOT)

    def run_all(self) -> None:
        """Run every cell and wait until the widget stands there."""
        self.page.evaluate(f"document.querySelector('{ROOT}')?.remove()")
        self.page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.locator(f"{ROOT}, {FAILURE}").first.wait_for()
        if self.root.count() == 0:
            pytest.fail(self.page.locator(FAILURE).first.inner_text())
        self.root.focus()

    @property
    def claim(self) -> str:
        return self.root.get_attribute("data-claim") or ""

    def press(self, key: str) -> None:
        """Press a key and wait until the widget has its answer."""
        turn = self.root.get_attribute("data-turn")
        self.page.keyboard.press(key)
        self.page.wait_for_function(
            "([root, turn]) => document.querySelector(root).dataset.turn !== turn", arg=[ROOT, turn]
        )

    def text(self, part: str) -> str:
        return self.root.locator(part).inner_text()

    def has_focus(self) -> bool:
        return bool(self.page.evaluate(f"document.activeElement === document.querySelector('{ROOT}')"))

    def history(self, claim: str) -> tuple[Review, ...]:
        with Desk.open(self.folder) as desk:
            return desk.history(claim)


@pytest.fixture(scope="module")
def screen(lab: Lab) -> Iterator[Screen]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        page.set_default_timeout(PATIENCE)
        page.goto(f"{lab.url}/lab/tree/review.ipynb?reset&token={TOKEN}")
        page.wait_for_function("window.jupyterapp?.shell?.currentWidget?.context?.isReady")
        page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.ready")
        opened = Screen(page, lab.folder)
        opened.run_all()
        page.set_default_timeout(20_000)
        yield opened
        browser.close()


def test_a_key_press_is_in_the_store_when_the_next_claim_is_shown(screen: Screen) -> None:
    claim = screen.claim
    screen.press("a")
    (review,) = screen.history(claim)
    assert (review.decision, review.label, review.reviewer) == (Decision.ACCEPT, Label.REFUTED, "ana")
    assert screen.claim != claim
    assert screen.text(".cc-saved").endswith("by ana (Refuted)")
    assert screen.text(".cc-count") == "2 / 3 1 decided"
    assert screen.has_focus()


def test_undo_brings_the_claim_back(screen: Screen) -> None:
    screen.press("u")
    assert [review.decision for review in screen.history(screen.claim)] == [Decision.ACCEPT, Decision.UNDO]
    assert screen.text(".cc-count") == "1 / 3 0 decided"
    picture(screen, "light")


def test_letters_typed_in_the_note_decide_nothing_and_the_note_goes_with_the_decision(screen: Screen) -> None:
    claim, turn = screen.claim, screen.root.get_attribute("data-turn")
    screen.root.locator("textarea").click()
    screen.page.keyboard.type("cause: a sum 🙂")
    assert screen.root.get_attribute("data-turn") == turn
    screen.page.keyboard.press("Escape")
    assert screen.has_focus()
    screen.page.keyboard.press("c")
    screen.press("3")
    last = screen.history(claim)[-1]
    assert (last.decision, last.label, last.note) == (Decision.CHANGE, Label.CONFLICTING, "cause: a sum 🙂")
    assert screen.root.locator("textarea").input_value() == ""
    assert screen.has_focus()


def test_stray_keys_reach_neither_the_widget_nor_the_notebook(screen: Screen) -> None:
    cells, turn = screen.page.locator(".jp-Cell").count(), screen.root.get_attribute("data-turn")
    for key in ("x", "d", "d", "7", "Control+a"):  # in JupyterLab: cut the cell, delete the cell
        screen.page.keyboard.press(key)
    screen.page.wait_for_timeout(300)
    assert screen.page.locator(".jp-Cell").count() == cells
    assert screen.root.get_attribute("data-turn") == turn


def test_a_button_does_what_its_key_does(screen: Screen) -> None:
    claim = screen.claim
    turn = screen.root.get_attribute("data-turn")
    screen.root.get_by_role("button", name="Skip").click()
    screen.root.and_(screen.page.locator(f"{ROOT}:not([data-turn='{turn}'])")).wait_for()
    assert screen.history(claim)[-1].decision is Decision.SKIP
    assert screen.has_focus()


def test_nothing_from_a_text_becomes_html_or_a_wrong_link(screen: Screen) -> None:
    assert "<b>dit-on</b>" in screen.text(".cc-context")
    assert screen.root.locator("b").count() == 0
    links = screen.root.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert links == ["https://example.org/fact"]


def test_what_is_typed_survives_running_the_notebook_again(screen: Screen) -> None:
    screen.root.locator("textarea").fill("half a thought")
    claim = screen.claim
    screen.run_all()
    assert (screen.claim, screen.root.locator("textarea").input_value()) == (claim, "half a thought")
    assert screen.text(".cc-count") == "3 / 3 1 decided · 1 skipped"
    screen.page.evaluate("window.jupyterapp.commands.execute('apputils:change-theme', {theme: 'JupyterLab Dark'})")
    picture(screen, "dark")


def test_a_busy_kernel_is_told_and_an_impatient_second_press_decides_nothing_more(screen: Screen) -> None:
    claim, before = screen.claim, len(screen.history(screen.claim))
    kernel = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel"
    screen.page.evaluate(f"() => {{ {kernel}.requestExecute({{code: 'import time; time.sleep(7)'}}) }}")
    screen.root.focus()
    screen.page.keyboard.press("s")
    screen.root.locator(".cc-error", has_text="Not saved yet").wait_for()
    screen.page.keyboard.press("a")
    screen.page.wait_for_function(
        "([root, turn]) => Number(document.querySelector(root).dataset.turn) >= turn", arg=[ROOT, 2]
    )
    assert [review.decision for review in screen.history(claim)][before:] == [Decision.SKIP]
    assert screen.claim != claim
    assert screen.history(screen.claim)[-1].decision is Decision.SKIP
    assert screen.root.locator(".cc-error").count() == 0


def picture(screen: Screen, name: str) -> None:
    """Leave a screenshot where CLAIMCHECK_SCREENSHOTS says, if it says so."""
    folder = os.environ.get("CLAIMCHECK_SCREENSHOTS", "")
    if folder:
        screen.page.wait_for_timeout(1000)
        screen.page.screenshot(path=str(Path(folder) / f"review-{name}.png"))
