"""A salesperson sees his own records only, through every door of the program."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
SELLER, OWN = "zhouqian", "周倩"


def ids(program: Program, user: str, object_name: str) -> set[int]:
    """All records of an object a user can list."""
    api, found, cursor = program.api(user), set[int](), None
    while True:
        params = {"limit": 200, "fields": "id"} | ({"cursor": cursor} if cursor else {})
        answer = api.call("GET", f"/records/{object_name}", params=params)
        found |= {row["id"] for row in answer["rows"]}
        cursor = answer["next"]
        if not cursor:
            return found


# covers: PERM-003, CUS-024, OPP-004, FUN-008
def test_only_own_records_through_every_door(sit: Sit, demo: Program, tmp_path: Path) -> None:
    admin = demo.api()
    me = admin.one("employee", filter=json.dumps({"field": "name", "op": "eq", "value": OWN}))["id"]
    foreign = admin.rows(
        "customer",
        filter=json.dumps({"and": [{"field": "owner.name", "op": "eq", "value": "李思敏"}]}),
        limit=1,
    )[0]
    desk = sit(SELLER, "/o/customer")

    # list and search in the list
    expect(desk.grid.get_by_role("row").nth(1)).to_be_visible()
    for row in desk.grid.get_by_role("row").filter(has=desk.page.get_by_role("gridcell")).all()[:20]:
        expect(row).to_contain_text(OWN)
    desk.search(foreign["_title"])
    desk.sees("没有符合条件的客户")

    # palette
    desk.keys("Control+k")
    box = desk.page.get_by_placeholder(re.compile("^搜索记录"))
    box.fill(foreign["_title"])
    desk.sees("没有找到", desk.window)
    desk.keys("Escape")

    # address of a foreign record, and of its form
    for path in (f"/o/customer/{foreign['id']}", f"/o/customer/{foreign['id']}/edit"):
        desk.go(path)
        desk.sees("不存在或无权查看")
        desk.sees_not(foreign["_title"])

    # board
    desk.go("/o/opportunity?mode=board")
    cards = desk.main.get_by_role("group")
    expect(cards.first).to_be_visible()
    seen = ids(demo, SELLER, "opportunity")
    owners = {r["owner"]["id"] for r in demo.api(SELLER).rows("opportunity", fields="owner", limit=200) if r["owner"]}
    assert me in owners
    assert seen < ids(demo, "admin", "opportunity")

    # picker of a form
    desk.go("/o/opportunity/new")
    box = desk.page.get_by_role("combobox", name="客户", exact=True)
    box.click()
    box.fill(foreign["_title"][:6])
    desk.settle()
    expect(desk.page.get_by_title(foreign["_title"], exact=True)).to_have_count(0)

    # export: the manager may, and gets what the manager may see
    manager = sit("lujiaming", "/o/customer")
    manager.button("更多操作", manager.main).click()
    manager.page.get_by_role("menuitem", name="导出").click()
    manager.window.get_by_text("CSV 文本 (.csv)").click()
    manager.button("开始导出", manager.window).click()
    with manager.page.expect_download() as download:
        manager.button("下载文件").or_(manager.page.get_by_role("link", name="下载文件")).last.click()
    file = tmp_path / "export.csv"
    download.value.save_as(file)
    names = {line["客户名称"] for line in csv.DictReader(file.read_text("utf-8-sig").splitlines())}
    assert len(names) == len(ids(demo, "lujiaming", "customer"))
    assert foreign["_title"] not in names

    # what the page does not offer, the server refuses
    assert demo.api(SELLER).status("GET", f"/records/customer/{foreign['id']}") == 404
    assert (
        demo.api(SELLER).status("POST", "/records/customer/exports", json={"format": "csv", "fields": ["name"]}) == 403
    )
