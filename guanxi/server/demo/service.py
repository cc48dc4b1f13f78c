"""Service requests and work orders of the last months, most of them closed (SRV-001..023, SRV-047)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Any

from guanxi.server.demo.company import ZONE, Builder, Ref, Row, working, yuan
from guanxi.server.demo.complaints import VOICES, at_work
from guanxi.server.demo.orders import Numbers

DESK, HEAD, ENGINEER = "蒋欣", "许慧珍", "范文博"
STAGES = ("new", "claimed", "in_progress", "resolved", "visited", "closed")
#: How far the youngest requests have come, by the days since they came in; older ones are closed.
FRESH = (
    (10, "visited"), (9, "visited"), (8, "resolved"), (7, "resolved"), (5, "in_progress"), (4, "in_progress"), (3, "in_progress"), (3, "in_progress"),
    (2, "claimed"), (2, "claimed"), (1, "new"), (1, "new"),
)  # fmt: skip
CLOSED = 20
#: What became of the work orders of the requests that are in progress, one after the other.
UNDER_WAY = ("in_progress", "dispatched", "dispatched", "pending")


@dataclass(frozen=True)
class Case:
    """What a customer asks, what is done, and how it ends. `work`: the kind of work order, none where a call was enough."""

    kind: str
    asked: str
    solved: str
    work: str = ""
    task: str = ""
    fault: str = ""
    mode: str = ""


CASES = (
    Case("repair", "{product}同一批工件上颜色不一致，要求技术人员到现场查看。", "调整搅拌和供料后颜色一致，客户已恢复生产。", "repair",
         "到现场核对批次和搅拌情况，取样比色。", "外观缺陷", "色差"),
    Case("repair", "{product}检测指标偏低，影响出货，请到现场复检。", "复检接近下限，已换新批次，客户检测合格。", "repair",
         "带检测仪器到现场复检，必要时更换批次。", "性能不达标", "指标偏低"),
    Case("repair", "{product}开封放置两周后性能明显下降。", "储存温度超出要求，已指导客户改用恒温库，并补发一件。", "repair",
         "了解储存条件，取样复检。", "性能不达标", "随时间下降"),
    Case("repair", "计量泵频繁报警停机，怀疑与{product}有关。", "过滤网堵塞，清洗并更换滤芯后运行正常。", "repair",
         "检查计量泵和过滤系统，核对粘度。", "运行异常", "报警"),
    Case("repair", "{product}到货时两件包装破损，内容物受潮。", "破损件已取回并补发，改用加固托盘。", "repair",
         "到现场清点、拍照，办理补发。", "包装与运输损坏", "包装破损"),
    Case("repair", "按说明书使用{product}，效果仍达不到要求。", "配比有误，已重新培训操作工并留下作业指导书。", "repair",
         "到现场查看操作过程，指导正确配比。", "使用不当", "操作错误"),
    Case("usage", "询问{product}的推荐配比和使用温度。", "已发送工艺参数表，并电话说明。"),
    Case("usage", "新线投产，需要{product}的工艺参数和安全资料。", "专家给出参数范围，资料已发送。", "question", "请技术专家给出新线的参数范围。"),
    Case("usage", "能否用{product}替代现用材料，收缩率是否一致？", "专家答复可以替代，收缩率差异在公差内，建议先试小样。", "question", "对比两种材料的收缩率，答复客户。"),
    Case("suggestion", "建议{product}增加小包装，便于试样。", "已转产品部门评估，计划下季度推出小包装。"),
    Case("suggestion", "建议随货附{product}的检验报告。", "商务部已安排随货附报告。"),
)  # fmt: skip
INSTALLING = ("按订单交付{product}后，现场调试供料设备并培训操作工。", "设备参数已设定，操作工三人培训合格，客户验收签字。")
MEASURE = ("就投诉 {code} 到客户现场查看并落实补救措施。", "补救措施已落实，客户现场确认。")


class Desk:
    """Who works at the service desk, the archives, and the numbers given so far."""

    def __init__(self, b: Builder, products: dict[str, list[Ref]]) -> None:
        self.b, self.products, self.numbers = b, products, Numbers()
        people = {e["name"]: ("employee", e["key"]) for e in b.company["employee"]}
        self.clerk, self.head, self.engineer = (people[name] for name in (DESK, HEAD, ENGINEER))
        self.latest = datetime.combine(b.today, time(8, 30), ZONE)
        pairs = dict.fromkeys((c.fault, c.mode) for c in CASES if c.fault)
        self.faults = {name: b.add("fault_code", name=name) for name in dict.fromkeys(fault for fault, _ in pairs)}
        self.modes = {mode: b.add("failure_mode", name=mode, fault_code=self.faults[fault]) for fault, mode in pairs}

    def later(self, moment: datetime, hours: float) -> datetime:
        """Some hours after, at work, never after this morning."""
        return max(moment, min(at_work(moment + timedelta(hours=hours * (0.6 + 0.8 * self.b.random.random()))), self.latest))

    def belonging(self, who: Ref) -> dict[str, Any]:
        return {"owner": who, "department": self.b.company.row(who)["department"]}

    def contact(self, customer: Ref) -> Ref | None:
        found = next((c for c in self.b.company["contact"] if c["customer"] == customer and c["is_main"]), None)
        return ("contact", found["key"]) if found else None

    def product_of(self, customer: Ref) -> Ref:
        return self.b.pick(self.products[self.b.pick(self.b.lines[customer])])


def add_service(b: Builder, products: dict[str, list[Ref]]) -> None:
    """In the order in which they came."""
    desk = Desk(b, products)
    buying = [("customer", c["key"]) for c in b.company["customer"] if c["status"] == "won" and c["owner"]]
    days = [(ago, "closed") for ago in sorted((b.random.randint(12, 210) for _ in range(CLOSED)), reverse=True)]
    under_way = iter(UNDER_WAY)
    for number, (ago, stage) in enumerate([*days, *FRESH]):
        wanting_work = [c for c in CASES if c.work] if stage == "in_progress" else CASES
        case = wanting_work[(number * 5 + number // 7) % len(wanting_work)]
        _request(desk, b.pick(buying), case, ago, stage, next(under_way) if stage == "in_progress" else "done")
    _installations(desk)
    _measures(desk)


def _request(desk: Desk, customer: Ref, case: Case, ago: int, stage: str, work: str) -> None:
    b, reached = desk.b, STAGES.index(stage)
    at = b.at(working(b.today - timedelta(days=ago)), 9, 15)
    at = min(at, datetime.combine(b.today, at.timetz()) - timedelta(days=1))
    product = desk.product_of(customer)
    name = b.company.row(product)["name"]
    responded = desk.later(at, 1.5)
    resolved = desk.later(responded, 40 if case.work else 4)
    visited = desk.later(resolved, 26)
    voice = b.weighted(list(VOICES), (4, 9, 3, 1))
    recorder = b.company.row(customer)["owner"] if stage == "new" else desk.clerk
    values: dict[str, Any] = {}
    if reached > 0:
        values["responded_at"] = responded
    if reached > 2:
        values |= {"solution": case.solved, "resolved_at": resolved}
    if reached > 3:
        values |= {"satisfaction": voice, "visit_result": VOICES[voice], "visited_at": visited}
    if reached > 4:
        values["closed_at"] = visited + timedelta(minutes=10)
    ref = b.add(
        "service_request", request_code=desk.numbers.next("FW", at.date()), request_type=case.kind, customer=customer, contact=desk.contact(customer),
        channel=b.weighted(("phone", "wechat", "web", "email", "sales"), (9, 4, 2, 2, 3)), priority=b.weighted(("urgent", "high", "normal", "low"), (1, 3, 9, 2)),
        product=product, fault_code=desk.faults.get(case.fault), content=case.asked.format(product=name), received_at=at, status=stage, created_at=at,
        **desk.belonging(recorder), **values,
    )  # fmt: skip
    if case.work and reached > 1:
        _work_order(desk, case.work, customer, responded, work, case.task, case.solved, request=ref, product=product, case=case)


def _work_order(desk: Desk, kind: str, customer: Ref, at: datetime, state: str, task: str, result: str, case: Case | None = None, **source: Any) -> None:
    """A work order made at `at`, as far as it has come."""
    b, reached = desk.b, ("pending", "dispatched", "in_progress", "done").index(state)
    dispatched = desk.later(at, 1)
    arrived = desk.later(dispatched, 16)
    finished = desk.later(arrived, 4)
    planned = (arrived if reached > 1 else at_work(dispatched + timedelta(hours=52))).replace(minute=0)
    values: dict[str, Any] = {"planned_at": planned} if reached else {}
    if reached > 0:
        values |= {"executor": desk.clerk if kind == "question" and b.chance(0.5) else desk.engineer, "dispatched_at": dispatched}
    if reached > 1:
        values["arrived_at"] = arrived
    if reached > 2:
        contact = desk.contact(customer)
        voice = b.weighted(list(VOICES), (4, 9, 3, 1))
        values |= {
            "finished_at": finished, "result": result, "work_hours": Decimal(b.random.randint(2, 16)) / 2,
            "failure_mode": desk.modes.get(case.mode) if case else None,
            "signed_by": b.company.row(contact)["name"] if contact and kind != "question" else None,
        }  # fmt: skip
        if (desk.latest - finished).days > 3:
            values |= {"satisfaction": voice, "visit_result": VOICES[voice], "visited_at": desk.later(finished, 26)}
    order = b.add(
        "service_work_order", work_order_code=desk.numbers.next("GD", at.date()), work_order_type=kind, customer=customer, contact=desk.contact(customer),
        content=task, fault_code=desk.faults.get(case.fault) if case else None, status=state, created_at=at,
        **desk.belonging(desk.clerk), **source, **values,
    )  # fmt: skip
    if reached > 1 and kind != "question":
        _costs(desk, order, customer, at)


def _costs(desk: Desk, order: Ref, customer: Ref, at: datetime) -> None:
    """Labour and travel always, parts often; in warranty the manufacturer bears them."""
    b, warranty = desk.b, desk.b.chance(0.55)
    bearer = "manufacturer" if warranty else "customer"
    b.add("work_order_fee", work_order=order, fee_type="labour", fee_item="现场技术服务", amount=yuan(b.random.randint(300, 1600)), borne_by=bearer, created_at=at)
    b.add("work_order_fee", work_order=order, fee_type="travel", fee_item="往返交通", amount=yuan(b.random.randint(100, 900)), borne_by=bearer, created_at=at)
    if b.chance(0.3):
        b.add("work_order_fee", work_order=order, fee_type="other", fee_item="送检检测费", amount=yuan(b.random.randint(200, 800)), borne_by="customer", created_at=at)
    if b.chance(0.7):
        product = desk.product_of(customer)
        by_weight = b.company.row(product)["unit"] == "吨"
        quantity = Decimal(b.random.randint(5, 30)) / 100 if by_weight else Decimal(b.random.randint(1, 3))
        b.add(
            "work_order_part", work_order=order, product=product, quantity=quantity, in_warranty=warranty,
            stock_location=b.pick(("总仓 A-03", "总仓 B-12", "华东分仓 02")), created_at=at,
        )  # fmt: skip


def _installations(desk: Desk) -> None:
    """Delivered goods that were set up at the customer's, in the order of their orders."""
    b = desk.b
    done = [o for o in b.company["sales_order"] if o["status"] == "completed" and (b.today - o["order_date"]).days > 40][-6:]
    for row in done:
        line: Row = next(x for x in b.company["sales_order_line"] if x["order"] == ("sales_order", row["key"]))
        at = datetime.combine(working(row["order_date"] + timedelta(days=28)), time(9, 20), ZONE)
        task = INSTALLING[0].format(product=b.company.row(line["product"])["name"])
        source = {"order": ("sales_order", row["key"]), "product": line["product"]}
        _work_order(desk, "installation", row["customer"], at, "done", task, INSTALLING[1], **source)


def _measures(desk: Desk) -> None:
    """Two complaints led to work at the customer's."""
    b = desk.b
    closed = [c for c in b.company["complaint"] if c["status"] == "closed" and c["target_type"] == "product"][-2:]
    for row in closed:
        source = {"complaint": ("complaint", row["key"]), "product": row["product"]}
        task = MEASURE[0].format(code=row["code"])
        _work_order(desk, "complaint", row["customer"], at_work(row["received_at"] + timedelta(hours=5)), "done", task, MEASURE[1], **source)
