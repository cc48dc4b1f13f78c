"""Complaints of a year, step by step, most of them closed (SRV-031..038)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from guanxi.server.demo.company import ZONE, Builder, Ref, Row, working

COMPLAINTS = 46
SUPERVISOR, CLERK, ENGINEER = "许慧珍", "蒋欣", "范文博"

#: Reason: what it is about, who handles it, weight, what the customer says, what was done, what the supervisor found.
REASONS: dict[str, tuple[str, str, int, tuple[str, ...], str, str]] = {
    "产品质量": ("product", ENGINEER, 14, ("来货{product}粘度偏高，喷涂后流平差，要求技术人员到现场。", "{product}批次色差明显，无法与上一批混用。", "{product}固化后附着力不足，抽检不合格。"),
             "到现场取样复检，确认该批次指标接近下限，已安排同规格新批次更换。", "新批次检测合格，客户试用正常。"),
    "交货延误": ("department", CLERK, 10, ("约定周三到货，实际晚了四天，生产线停了一天半。", "订单分两次才送齐，第二次没有事先通知。"),
             "与商务部核对排产与物流，补送当日发出，并向客户说明原因。", "货物已签收，商务部今后延误须提前一天告知。"),
    "包装破损": ("product", CLERK, 7, ("{product}到货时有两桶桶盖变形渗漏。", "外包装受潮，{product}有结块。"), "破损部分已免费补发，并改用加固托盘。", "补发已到，客户确认完好。"),
    "数量短少": ("department", CLERK, 5, ("送货单写 20 桶，实收 19 桶。",), "核对出库记录，确认漏装一桶，已随下一车补送。", "客户已签收补送的货物。"),
    "服务态度": ("person", CLERK, 4, ("电话询问进度时语气不耐烦，并中途挂断。", "承诺回电，三天没有消息。"), "与当事人谈话，由上级向客户致歉，改由专人跟进。", "客户接受致歉。"),
    "响应不及时": ("department", CLERK, 6, ("技术问题提出一周没有人答复。", "样品申请两周没有回音。"), "已安排专人对接，当日给出答复。", "客户确认问题已解决。"),
    "价格与结算": ("department", CLERK, 4, ("对账单金额与合同不一致，返利没有计入。",), "重新核对并更正对账单。", "客户已确认更正后的金额。"),
}  # fmt: skip
VOICES = {
    "very_satisfied": "处理很快，态度好，会继续合作。",
    "satisfied": "问题已经解决。",
    "neutral": "解决了，但时间偏长。",
    "dissatisfied": "希望以后不要再发生。",
}
NOTES = ("已电话联系客户，了解详细情况。", "已调取送货与检验记录。", "已约客户本周到现场查看。")
#: How far a complaint has come, by how many days ago it was received.
FRESH = ("recorded", "allocated", "handling", "handling", "handled", "verified")


def add_complaints(b: Builder, products: dict[str, list[Ref]]) -> None:
    """In the order in which they came."""
    reasons = {name: b.add("complaint_reason", name=name) for name in REASONS}
    days = sorted(
        (b.random.randint(12, 330) for _ in range(COMPLAINTS - 10)), reverse=True
    )
    taken: dict[str, int] = {}
    buying = [c for c in b.company["customer"] if c["status"] == "won" and c["owner"]] or b.company["customer"]
    for number, ago in enumerate([*days, 9, 8, 6, 5, 4, 3, 2, 2, 1, 1]):
        stage = "closed" if ago > 11 else FRESH[number % len(FRESH)] if ago > 1 else "recorded"
        _add(b, b.pick(buying), b.at(working(b.today - timedelta(days=ago)), 9, 15), stage, reasons, products, taken)


def _add(
    b: Builder,
    customer: Row,
    at: datetime,
    stage: str,
    reasons: dict[str, Ref],
    products: dict[str, list[Ref]],
    taken: dict[str, int],
) -> None:
    at = min(at, datetime.combine(b.today, at.timetz()) - timedelta(days=1))
    reason = b.weighted(list(REASONS), [r[2] for r in REASONS.values()])
    about, handler, _, said, done, found = REASONS[reason]
    people = {e["name"]: ("employee", e["key"]) for e in b.company["employee"]}
    product = b.pick(products[b.pick(b.lines[("customer", customer["key"])])])
    recorder = customer["owner"] if b.chance(0.4) and b.company.row(customer["owner"])["status"] == "active" else people[CLERK]
    reached = ("recorded", "allocated", "handling", "handled", "verified", "closed").index(stage)
    month = f"TS{at:%Y%m}"
    taken[month] = taken.get(month, 0) + 1
    voice = b.weighted(list(VOICES), (3, 8, 3, 1))
    steps = _steps(b, at, reached, done, found, VOICES[voice])
    contact = next((c for c in b.company["contact"] if c["customer"] == ("customer", customer["key"]) and c["is_main"]), None)
    ref = b.add(
        "complaint", code=f"{month}-{taken[month]:04d}", customer=("customer", customer["key"]),
        contact=("contact", contact["key"]) if contact else None, **_target(b, about, product, customer),
        reason=reasons[reason], detail=b.pick(said).format(product=b.company.row(product)["name"]), received_at=at,
        supervisor=people[SUPERVISOR], handler=people[handler] if reached else None, status=stage,
        handle_result=done if reached > 2 else None, supervise_result=found if reached > 3 else None,
        satisfaction=voice if reached > 4 else None, callback_result=VOICES[voice] if reached > 4 else None,
        called_back_at=steps[-2][1] if reached > 4 else None, closed_at=steps[-1][1] if reached > 4 else None,
        step_since=next((t for s, t, _ in reversed(steps) if s != "progress"), at), owner=recorder,
        department=b.company.row(recorder)["department"], created_at=at,
    )  # fmt: skip
    acting = {"record": recorder, "progress": people[handler], "handle": people[handler]}
    for step, moment, content in steps:
        who = acting.get(step, people[SUPERVISOR])
        b.add("complaint_progress", complaint=ref, step=step, content=content, employee=who, at=moment, timeliness="on_time" if step != "record" else None)


def _target(b: Builder, about: str, product: Ref, customer: Row) -> dict[str, Any]:
    """The product, the back office, or the person who looks after the customer."""
    if about == "product":
        return {"target_type": "product", "product": product}
    if about == "department":
        place = next(d for d in b.company["department"] if d["name"] == "商务部")
        return {"target_type": "department", "target_department": ("department", place["key"])}
    return {"target_type": "person", "target_employee": customer["owner"]}


def _steps(
    b: Builder, at: datetime, reached: int, done: str, found: str, voice: str
) -> list[tuple[str, datetime, str | None]]:
    """What was done, when: half a day to allocate, one or two days to handle, a day to verify, a day to call back."""
    plan: tuple[tuple[str, float, str | None, int], ...] = (
        ("record", 0, None, 0), ("allocate", 3, "请尽快联系客户。", 1), ("progress", 5, b.pick(NOTES), 2), ("handle", 26, done, 3),
        ("verify", 22, found, 4), ("call_back", 20, voice, 5), ("close", 1, None, 5),
    )  # fmt: skip
    result: list[tuple[str, datetime, str | None]] = []
    moment = at
    latest = max(at, datetime.combine(b.today, time(8, 30), ZONE))
    for step, hours, content, needed in plan:
        if needed > reached:
            break
        moment = min(at_work(moment + timedelta(hours=hours * (0.6 + 0.8 * b.random.random()))), latest)
        result.append((step, moment, content))
    return result


def at_work(moment: datetime) -> datetime:
    """The moment itself, or the next morning after hours."""
    if moment.hour >= 18:
        moment += timedelta(days=1)
    return moment if 9 <= moment.hour < 18 else moment.replace(hour=9 + moment.minute % 3)
