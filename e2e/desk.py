"""A person at a desk: reads the screen by its Chinese words, clicks and types, and notices everything that goes wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Response, expect

from e2e.program import ADMIN, DEMO_PASSWORD, PASSWORD, Program

WAIT = 30_000  # only a journey that fails waits so long; a machine may be slow
PHONE = 600
expect.set_options(timeout=WAIT)


class Desk:
    """One signed-in browser window. `troubles` collects page errors, console errors and answers that must not happen."""

    def __init__(self, program: Program, context: BrowserContext) -> None:
        self.program = program
        self.context = context
        self.page = context.new_page()
        self.troubles: list[str] = []
        self.expected: list[str] = []
        self.page.set_default_timeout(WAIT)
        self.page.on("pageerror", lambda error: self._note(f"page error: {error}"))
        self.page.on("console", self._hear)
        self.page.on("response", self._see)

    @property
    def is_phone(self) -> bool:
        """Whether the window has the width of a telephone."""
        size = self.page.viewport_size
        return bool(size and size["width"] < PHONE)

    def expect_trouble(self, pattern: str) -> None:
        """Something on this desk goes wrong on purpose."""
        self.expected.append(pattern)

    def _note(self, text: str) -> None:
        if not any(re.search(pattern, text) for pattern in self.expected):
            self.troubles.append(f"{self.page.url}: {text}")

    def _hear(self, message: ConsoleMessage) -> None:
        # Chromium reports each refused call to the console as well; `_see` judges those by their status.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self._note(f"console: {message.text}")

    def _see(self, response: Response) -> None:
        is_api = "/api/" in response.url
        if response.status >= (500 if is_api else 400):
            self._note(f"{response.status} {response.request.method} {response.url}")

    # where to look

    @property
    def main(self) -> Locator:
        """The page proper, without menu and top bar."""
        return self.page.get_by_role("main")

    @property
    def window(self) -> Locator:
        """The dialog or drawer in front."""
        return self.page.get_by_role("dialog").last

    def button(self, name: str, within: Locator | None = None) -> Locator:
        """A button by its word."""
        return (within or self.page).get_by_role("button", name=name, exact=True)

    def sees(self, text: str | re.Pattern[str], within: Locator | None = None) -> None:
        """This text is on the screen."""
        expect((within or self.page).get_by_text(text).filter(visible=True).first).to_be_visible()

    def sees_not(self, text: str, within: Locator | None = None) -> None:
        """This text is nowhere on the screen."""
        expect((within or self.page).get_by_text(text).filter(visible=True)).to_have_count(0)

    def title(self, text: str) -> None:
        """The heading of the page."""
        expect(self.page.get_by_role("heading", level=1, name=text, exact=True)).to_be_visible()

    def fact(self, label: str, within: Locator | None = None) -> Locator:
        """The value beside a label on a record's page."""
        place = within or self.main
        term = place.get_by_role("term").filter(has_text=re.compile(f"^{re.escape(label)}$"))
        return term.locator("xpath=following-sibling::dd[1]").first

    # going about

    def go(self, path: str) -> None:
        """Type an address."""
        self.page.goto(self.program.url + path)

    def choose(self, *labels: str) -> None:
        """Choose from the main menu; opens it first on a telephone."""
        if self.is_phone:
            self.button("菜单").click()
        menu = self.page.get_by_role("navigation", name="主导航")
        *groups, label = labels
        for group in groups:
            head = menu.get_by_role("button", name=group, exact=True)
            if head.get_attribute("aria-expanded") == "false":
                head.click()
        menu.get_by_role("link", name=label, exact=True).click()

    def settle(self) -> None:
        """Wait until the page asks the server nothing more."""
        self.page.wait_for_load_state("networkidle")

    # forms

    def field(self, label: str, within: Locator | None = None) -> Locator:
        """Something to type into, by its label."""
        place = within or self.page
        box = place.get_by_role("textbox", name=label, exact=True)
        for role in ("spinbutton", "combobox", "searchbox"):
            box = box.or_(place.get_by_role(role, name=label, exact=True))
        return box.filter(visible=True).last

    def fill(self, label: str, text: str, within: Locator | None = None) -> None:
        """Type into a field."""
        self.field(label, within).fill(text)

    def pick(self, label: str, typed: str, choice: str, within: Locator | None = None) -> None:
        """Search in a picker and take what it offers."""
        box = (within or self.page).get_by_role("combobox", name=label, exact=True).filter(visible=True).last
        box.click()
        if typed:
            box.fill(typed)
        offers = self.page.locator(f"[id='{box.get_attribute('aria-controls')}']").locator("xpath=../..")
        tree = self.page.get_by_role("tree").filter(visible=True)  # of a picker that unfolds
        offers.or_(tree).get_by_title(choice, exact=True).first.click()

    def save(self, within: Locator | None = None) -> None:
        """Press Save."""
        self.button("保存", within).last.click()

    def create(self, what: str) -> Locator:
        """Press "new" above a list; the form that opens."""
        self.button("新建" if self.is_phone else f"新建{what}", self.main).first.click()
        expect(self.window.get_by_role("button", name="保存", exact=True)).to_be_visible()
        return self.window

    def act(self, name: str) -> None:
        """Run an action of the record on the screen; on a telephone most of them stand behind "more"."""
        shown = self.button(name, self.main).first
        more = self.button("更多", self.main).first
        item = self.page.get_by_role("menuitem", name=name, exact=True)
        expect(shown.or_(more).first).to_be_visible()
        if not shown.is_visible():
            more.click()
        expect(shown.or_(item).first).to_be_visible()  # the page may still be taking in what was done last
        (shown if shown.is_visible() else item).click()

    def open_made(self, title: str) -> None:
        """Follow the link to a new record: in the list, or in the notice, which a slow machine may see passing."""
        self.page.get_by_role("link", name=title).filter(visible=True).first.click()
        self.title(title)

    def says(self, text: str | re.Pattern[str]) -> None:
        """A passing notice tells this."""
        expect(self.page.get_by_text(text).filter(visible=True).last).to_be_visible()

    def hears(self, text: str) -> None:
        """What a screen reader says by itself."""
        spoken = (
            self.page.get_by_role("status").or_(self.page.get_by_role("alert")).or_(self.page.locator("[aria-live]"))
        )
        expect(spoken.filter(has_text=text).first).to_be_attached()

    # lists

    @property
    def grid(self) -> Locator:
        """The table of a list."""
        return self.main.get_by_role("grid")

    def row(self, text: str) -> Locator:
        """A line of a list (a card on a telephone) that holds the text."""
        if self.is_phone:
            return self.main.get_by_role("listitem").filter(has_text=text)
        return self.grid.get_by_role("row").filter(has_text=text)

    def cell(self, row: Locator, column: str) -> Locator:
        """The cell of a row under a column's heading."""
        expect(row.first).to_be_visible()
        table = row.first.locator("xpath=ancestor::*[self::table or @role='grid' or @role='table'][1]")
        heads = table.get_by_role("columnheader").all_inner_texts()
        place = next(n for n, text in enumerate(heads) if text.strip() == column)
        cells = row.first.get_by_role("cell").or_(row.first.get_by_role("gridcell"))
        return cells.or_(row.first.get_by_role("rowheader")).nth(place)

    def search(self, text: str) -> None:
        """Search in the list."""
        box = self.main.get_by_placeholder(re.compile("^搜索名称"))
        box.fill(text)

    def count(self, number: int | str) -> None:
        """The list counts so many records."""
        said = re.compile(rf"(^|\D){number} 条")
        expect(self.main.get_by_role("status").filter(has_text=said).first).to_be_visible()

    def keys(self, *names: str) -> None:
        """Press keys one after another."""
        for name in names:
            self.page.keyboard.press(name)

    def photograph(self, path: Path) -> None:
        """Keep a picture of the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=path)


class Desks:
    """All desks of one test. Who signed in once need not type his password again in the next test."""

    _kept: dict[tuple[str, str], Any] = {}

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._desks: list[Desk] = []

    @classmethod
    def forget(cls) -> None:
        """Nobody is signed in any more: the companies were started afresh."""
        cls._kept.clear()

    def sit(self, program: Program, user: str, path: str, *, width: int, dark: bool) -> Desk:
        """A desk at which `user` is signed in and looks at `path`."""
        known = self._kept.get((program.url, user))
        desk = self.strange(program, width=width, dark=dark, state=known)
        desk.go(path)
        if known is None:
            sign_in(desk, user, PASSWORD if user == ADMIN else DEMO_PASSWORD)
            expect(desk.button("用户菜单")).to_be_visible()
            self._kept[(program.url, user)] = desk.context.storage_state()
        return desk

    def strange(self, program: Program, *, width: int = 1440, dark: bool = False, state: Any = None) -> Desk:
        """A desk at which nobody has signed in."""
        context = self._browser.new_context(
            viewport={"width": width, "height": 844 if width < PHONE else 900},
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            color_scheme="dark" if dark else "light",
            has_touch=width < PHONE,
            storage_state=state,
            reduced_motion="reduce",
            accept_downloads=True,
        )
        desk = Desk(program, context)
        self._desks.append(desk)
        return desk

    def photograph(self, path: Path) -> None:
        """A picture of every desk."""
        for number, desk in enumerate(self._desks, 1):
            desk.photograph(path.with_name(f"{path.name}-{number}.png"))

    def close(self) -> list[str]:
        """Leave all desks; returns what went wrong at them."""
        for desk in self._desks:
            desk.context.close()
        return [trouble for desk in self._desks for trouble in desk.troubles]


def sign_in(desk: Desk, user: str, password: str) -> None:
    """Type name and password."""
    desk.page.get_by_label("用户名").fill(user)
    desk.page.get_by_label("密码").fill(password)
    desk.button("登录").click()
