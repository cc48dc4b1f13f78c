"""A real company moves in through the import wizard: 85 accounts, 7 products, 35 salespeople, 8,800 opportunities."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from e2e.desk import Desk, Desks
from e2e.program import Api, Program
from e2e.test_administration import choose_password

Sit = Callable[..., Desk]
DATA = Path(__file__).parent / "data" / "crm-sales-opportunities"
IMPORT_WAIT = 120_000
FIRST, OWN = "Erste-Anmeldung-26", "Mein-Eigenes-Wort-26"
SECTORS = {
    "medical": "医疗",
    "retail": "零售",
    "software": "软件",
    "entertainment": "文娱",
    "marketing": "营销服务",
    "telecommunications": "电信",
    "finance": "金融",
    "employment": "人力资源",
    "services": "服务",
}


class Wizard:
    """The import wizard, as somebody uses it who has a file and no patience."""

    def __init__(self, desk: Desk, object_name: str | None = None) -> None:
        self.desk = desk
        if object_name is None:
            return
        desk.go(f"/o/{object_name}")
        desk.button("更多操作", desk.main).click()
        desk.page.get_by_role("menuitem", name="导入").click()

    def upload(self, file: Path | dict[str, Any]) -> None:
        """Give it a file."""
        with self.desk.page.expect_file_chooser() as chooser:
            self.desk.main.get_by_text("将文件拖到这里，或点击选择").click()
        chooser.value.set_files(file)  # type: ignore[arg-type]

    def read(self, name: str) -> None:
        """Upload one of the sample files and wait until its columns are shown."""
        self.upload(DATA / name)
        expect(self.desk.main.get_by_text(re.compile(f"^{re.escape(name)}，共"))).to_be_visible()

    def choose(self, setting: str, choice: str) -> None:
        """One of the settings below the columns."""
        self.desk.pick(setting, "", choice, self.desk.main)

    def map(self, header: str, *labels: str) -> None:
        """Let a column feed these fields and no others."""
        row = self.desk.main.get_by_role("row").filter(
            has=self.desk.page.get_by_role("rowheader", name=header, exact=True)
        )
        box = row.get_by_role("combobox", name=f"对应的字段 {header}")
        chosen = row.get_by_role("cell").nth(1)
        box.click()
        for _ in range(chosen.get_by_label("close").count()):
            box.press("Backspace")
        expect(chosen.get_by_label("close")).to_have_count(0)
        for label in labels:
            box.fill(label)
            offers = self.desk.page.locator(f"[id='{box.get_attribute('aria-controls')}']").locator("xpath=../..")
            offers.get_by_title(re.compile(rf"^{re.escape(label)}( \*)?$")).first.click()
        box.press("Escape")
        for label in labels:
            expect(chosen).to_contain_text(label)

    def next(self) -> None:
        """On to the next step."""
        self.desk.button("下一步", self.desk.main).click()

    def means(self, text: str, meaning: str, field: str = "") -> None:
        """Say what a value of the file stands for; `field` where several fields read the column."""
        head = self.desk.page.get_by_role("rowheader", name=text, exact=True)
        row = self.desk.main.get_by_role("row").filter(has=head)
        if field:
            title = re.compile(f"^{field}：")
            row = (
                self.desk.main.locator("section, article, div")
                .filter(has=self.desk.page.get_by_text(title))
                .last.get_by_role("row")
                .filter(has=head)
            )
        box = row.get_by_role("combobox").last
        box.click()
        box.fill(meaning)
        offers = self.desk.page.locator(f"[id='{box.get_attribute('aria-controls')}']").locator("xpath=../..")
        offers.get_by_title(meaning, exact=True).first.click()

    def run(self, rows: str, refused: str = "") -> None:
        """After the trial run, which finds so many rows good and so many `refused`: import the good ones."""
        said = f"{rows} 行可以导入，{refused} 行有问题" if refused else f"全部 {rows} 行都可以导入"
        expect(self.desk.main.get_by_text(said)).to_be_visible(timeout=IMPORT_WAIT)
        self.desk.button(f"导入可以导入的 {rows} 行" if refused else f"开始导入 {rows} 行", self.desk.main).click()
        expect(self.desk.main.get_by_text("导入完成")).to_be_visible(timeout=IMPORT_WAIT)


def tables() -> dict[str, list[dict[str, str]]]:
    """The files, as a spreadsheet shows them."""
    found = {}
    for name in ("sales_pipeline", "sales_teams"):
        with (DATA / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            found[name] = list(csv.DictReader(file))
    return found


# covers: GEN-012, ORG-010, CUS-001, PRD-001, OPP-001, OPP-045, FUN-011, PERM-003
def test_a_company_moves_in(sit: Sit, desks: Desks, empty: Program) -> None:
    api = empty.api()
    mode = api.add("sales_mode", name="Direct")["id"]
    for number, stage in enumerate(("Prospecting", "Engaging", "Closed"), 1):
        api.add("sales_stage", mode=mode, name=stage, sort_no=number)
    desk = sit(program=empty)

    people(desk)
    accounts(desk)
    products(desk)
    opportunities(desk)
    figures_in_the_list(desk)
    exact_figures(api)
    own_and_office(desk, desks, empty)


def people(desk: Desk) -> None:
    """Managers first, each once; then the agents under them."""
    wizard = Wizard(desk, "employee")
    wizard.read("sales_teams.csv")
    wizard.map("sales_agent")
    wizard.map("manager", "姓名")
    desk.main.get_by_role("radio", name=re.compile("^更新或新建")).check()
    wizard.choose("引用的记录不存在时", "自动新建")
    wizard.next()
    wizard.next()
    wizard.run("6", refused="29")  # each manager stands there once for each of his agents
    wizard = Wizard(desk, "employee")
    wizard.read("sales_teams.csv")
    wizard.map("sales_agent", "姓名")
    wizard.map("manager", "上级")
    desk.main.get_by_role("radio", name=re.compile("^只新建")).check()
    wizard.next()
    wizard.next()
    wizard.run("35")
    desk.go("/o/employee")
    desk.count(41)


def accounts(desk: Desk) -> None:
    """With their parent companies, some of which stand further down in the file."""
    wizard = Wizard(desk, "customer")
    wizard.read("accounts.csv")
    wizard.choose("引用的记录不存在时", "自动新建")
    wizard.next()
    wizard.means("technolgy", "科技")
    for text, label in SECTORS.items():
        if desk.main.get_by_role("rowheader", name=text, exact=True).count():
            wizard.means(text, label)
    wizard.next()
    wizard.run("85")
    desk.go("/o/customer?q=Funholding")
    desk.row("Funholding").get_by_role("link", name="Funholding").click()
    desk.title("Funholding")
    expect(desk.fact("上级客户")).to_contain_text("Golddex")


def products(desk: Desk) -> None:
    """Seven products in their series."""
    wizard = Wizard(desk, "product")
    wizard.read("products.csv")
    wizard.choose("引用的记录不存在时", "自动新建")
    wizard.next()
    wizard.next()
    wizard.run("7")


def opportunities(desk: Desk) -> None:
    """First a trial that refuses those without account; then all of them, and what each is about."""
    wizard = Wizard(desk, "opportunity")
    wizard.read("sales_pipeline.csv")
    wizard.map("opportunity_id", "商机编号", "商机名称")
    wizard.map("deal_stage", "销售阶段", "状态")
    desk.pick("销售模式", "Direct", "Direct", desk.main)
    wizard.choose("引用列为空时", "报错，不导入该行")
    wizard.next()
    for text in ("Won", "Lost"):
        wizard.means(text, "Closed", field="销售阶段")
    for text, label in (("Engaging", "进行中"), ("Prospecting", "进行中")):
        wizard.means(text, label, field="状态")
    wizard.next()
    expect(desk.main.get_by_text("7,375 行可以导入，1,425 行有问题")).to_be_visible(timeout=IMPORT_WAIT)
    desk.button("上一步", desk.main).click()
    desk.button("上一步", desk.main).click()
    wizard.choose("引用列为空时", "留空")
    wizard.next()
    wizard.next()
    wizard.run("8,800")

    desk.go("/o/opportunity_product/import")
    wizard = Wizard(desk)
    wizard.read("sales_pipeline.csv")
    wizard.next()
    wizard.means("GTXPro", "GTX Pro")
    wizard.next()
    wizard.run("8,800")


def figures_in_the_list(desk: Desk) -> None:
    """What everybody can read off the screen."""
    for view, number in (("已赢", "4,238"), ("已输", "2,473"), ("进行中", "2,089")):
        desk.go("/o/opportunity")
        desk.main.get_by_role("navigation", name="视图").get_by_role("button", name=view, exact=True).click()
        desk.count(number)
    for stage, number in (("Engaging", "1,589"), ("Prospecting", "500")):
        question = {"field": "stage.name", "op": "eq", "value": stage}
        desk.go(f"/o/opportunity?filter={json.dumps(question)}")
        desk.count(number)


def exact_figures(api: Api) -> None:
    """To the last yuan."""
    won = {"field": "status", "op": "eq", "value": "won"}
    amount = {"fn": "sum", "field": "actual_amount", "as": "value"}

    def ask(**question: Any) -> dict[str, Any]:
        asked = {"measures": [amount], "filter": won} | question
        answer: dict[str, Any] = api.call("POST", "/records/opportunity/aggregate", json=asked)
        return answer

    assert float(ask()["totals"]["value"]) == 10_005_534
    quarters = ask(group_by=[{"field": "closed_at", "bucket": "quarter"}])["rows"]
    values = [float(row["value"]) for row in sorted(quarters, key=lambda row: str(row["closed_at"]))]
    assert values == [1_134_672, 3_086_111, 2_982_255, 2_802_496]
    best = ask(group_by=["owner"], sort="-value", limit=1)["rows"][0]
    assert (best["owner"]["title"], float(best["value"])) == ("Darcel Schlecht", 1_153_214)


def own_and_office(desk: Desk, desks: Desks, empty: Program) -> None:
    """The best seller sees his own opportunities, his manager those of the office."""
    files = tables()
    office = {row["sales_agent"]: row["regional_office"] for row in files["sales_teams"]}
    deals = [row["sales_agent"] for row in files["sales_pipeline"]]
    own = deals.count("Darcel Schlecht")
    central = sum(office[agent] == "Central" for agent in deals)
    for name, role, number in (("Darcel Schlecht", "销售业务员", own), ("Melvin Marxen", "销售主管", central)):
        account = name.split()[0].lower()
        way_in(desk, name, role, account)
        other = desks.strange(empty)
        other.go("/")
        choose_password(other, account, FIRST, OWN)
        other.choose("商机")
        other.count(f"{number:,}")


def way_in(desk: Desk, name: str, role: str, account: str) -> None:
    """Give an employee a role and an account."""
    desk.go(f"/o/employee?q={name}")
    desk.row(name).get_by_role("link", name=name, exact=True).first.click()
    desk.title(name)
    desk.act("编辑")
    form = desk.page.get_by_role("form")
    desk.pick("对应角色", role, role, form)
    desk.keys("Escape")
    desk.save(form)
    expect(desk.fact("对应角色")).to_contain_text(role)
    desk.act("开通登录")
    desk.fill("登录账号", account, desk.window)
    desk.window.get_by_label("初始密码").fill(FIRST)
    desk.button("开通登录", desk.window).click()
    desk.says(re.compile("已为.*开通登录账号"))
