"""The service desk: a request is entered and given to one person, a work order of it is dispatched and carried out on a telephone
with parts, fees and the customer's signature, the customer is called back; sales and the boss find it all where they look."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
HEAD, CLERK, SELLER = "xuhuizhen", "jiangxin", "zhouqian"
MINE = '{"field": "owner", "op": "eq", "value": {"me": true}}'


def picture() -> bytes:
    """A small white PNG."""
    parts = [b"IHDR" + struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0), b"IDAT" + zlib.compress((b"\0" + b"\xff" * 8) * 8), b"IEND"]
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(p) - 4) + p + struct.pack(">I", zlib.crc32(p)) for p in parts)


def status(desk: Desk, word: str) -> None:
    expect(desk.fact("状态").first).to_contain_text(word)


def cell(desk: Desk, column: str) -> Locator:
    """A cell of the first line of a grid while it is typed into."""
    return desk.field(f"{column} 第 1 行", desk.main)


def tab(desk: Desk, name: str) -> Locator:
    """Open a list of the record; its panel."""
    desk.main.get_by_role("tab", name=re.compile(f"^{name}")).click()
    return desk.main.get_by_role("tabpanel")


def visited(desk: Desk) -> None:
    """Call the customer back."""
    desk.act("回访客户")
    desk.pick("客户满意度", "", "满意", desk.window)
    desk.fill("回访情况", "客户认可", desk.window)
    desk.button("回访客户", desk.window).click()
    desk.says("的回访")
    expect(desk.page.get_by_role("dialog")).to_have_count(0)


# covers: SRV-003, SRV-017, SRV-018, SRV-019, SRV-046, SRV-047, SRV-055, SRV-057
def test_from_the_request_to_the_call_back(sit: Sit, demo: Program) -> None:
    customer = demo.api(SELLER).call("GET", "/records/customer", params={"filter": MINE, "limit": 1, "fields": "name"})["rows"][0]
    head = sit(HEAD, "/")
    head.choose("服务请求")
    form = head.create("服务请求")
    head.pick("客户", customer["name"], customer["name"], form)
    head.fill("请求内容", "面漆附着力不足，请到现场查看", form)
    head.save(form)
    expect(form).to_have_count(0)
    code = demo.api(HEAD).rows("service_request", sort="-id", limit=1, fields="request_code")[0]["request_code"]
    head.open_made(code)
    status(head, "新建")
    head.act("指定专人")
    head.pick("负责员工", "蒋欣", "蒋欣", head.window)
    head.button("指定专人", head.window).click()
    head.says("由蒋欣负责")
    status(head, "已认领")
    request = head.page.url.split("?")[0].removeprefix(demo.url)

    head.act("生成工单")
    head.fill("工作内容", "到现场检测附着力", head.window)
    head.button("生成工单", head.window).click()
    head.says("请派工")
    status(head, "待派工")
    order = head.page.url.split("?")[0].removeprefix(demo.url)
    head.act("派工")
    head.pick("执行人", "蒋欣", "蒋欣", head.window)
    head.button("派工", head.window).click()
    head.says("已派给蒋欣")
    status(head, "已派工")
    assert demo.api(CLERK).call("GET", "/notifications")["rows"][0]["text"].endswith("派给您执行。")

    out = sit(CLERK, order, width=390)
    out.act("到达")
    out.button("到达", out.window).click()
    out.says("执行中")
    tab(out, "工单配件")
    out.button("添加工单配件", out.main).click()
    cell(out, "配件").fill("PBT")
    out.page.locator(".ant-select-item-option").filter(has_text="PBT").first.click()
    cell(out, "数量").fill("2")
    cell(out, "单价").fill("150")
    out.keys("Enter")
    expect(out.main.locator("tfoot")).to_contain_text("¥300.00")
    out.keys("Escape")
    tab(out, "工单费用")
    out.button("添加工单费用", out.main).click()
    cell(out, "费用项目").fill("上门服务")
    cell(out, "金额").fill("200")
    out.keys("Enter")
    expect(out.main.locator("tfoot")).to_contain_text("¥200.00")
    out.keys("Escape")
    out.act("完成")
    out.fill("处理结果", "重新打磨并补喷", out.window)
    out.button("完成", out.window).click()
    out.sees("报修工单请选择故障编码", out.window)
    out.pick("故障编码", "性能", "性能不达标", out.window)
    out.pick("故障模式", "", "指标偏低", out.window)
    out.fill("客户签字人", "王主任", out.window)
    out.window.locator("input[type=file]").set_input_files({"name": "签字.png", "mimeType": "image/png", "buffer": picture()})
    out.sees("签字.png", out.window)
    out.button("完成", out.window).click()
    out.says("已完成")
    expect(out.fact("费用合计").first).to_contain_text("¥500.00")
    tab(out, "工单费用")
    expect(out.button("添加工单费用", out.main)).to_have_count(0)

    head.page.reload()
    status(head, "完成")
    visited(head)
    out.go(request)
    out.act("解决")
    out.fill("解决情况", "已补喷，客户验收", out.window)
    out.button("解决", out.window).click()
    out.says("请回访客户")
    head.go(request)
    visited(head)
    head.act("关闭")
    head.button("关闭", head.window).last.click()
    status(head, "已关闭")

    seller = sit(SELLER, f"/o/customer/{customer['id']}?tab=service_request.customer")
    seller.sees(code, seller.main.get_by_role("tabpanel"))
    number = demo.api(HEAD).call("GET", f"/records/service_work_order/{order.rsplit('/', 1)[1]}")["work_order_code"]
    panel = tab(seller, "服务工单")
    panel.get_by_text(number, exact=True).first.click()
    seller.title(number)
    seller.sees("重新打磨并补喷")
    expect(seller.button("派工", seller.main)).to_have_count(0)
    expect(seller.button("编辑", seller.main)).to_have_count(0)
    person = demo.api(HEAD).one("employee", q="蒋欣", fields="id")["id"]
    head.go(f"/o/employee/{person}?tab=service_work_order.executor")
    head.sees(number, head.main.get_by_role("tabpanel"))
    head.choose("故障分析")
    row = head.main.get_by_role("row").filter(has_text="指标偏低")
    expect(row.first).to_contain_text("性能不达标")
