"""Activities: what was done for opportunities and customers, what is planned, what is overdue (ACT-001..016)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from guanxi.server.demo.company import ZONE, Builder, Ref, Row, working
from guanxi.server.demo.opportunities import Sale, fill
from guanxi.server.demo.phrases import ACTIVITY

ACTIVITIES = 1500
#: Type → needs a place, usual cycle in days, minutes, weight.
TYPES = {
    "拜访": (True, 30, 90, 34), "电话": (False, 15, 20, 36), "技术交流": (True, 60, 120, 9), "样品寄送": (False, 60, 30, 8),
    "商务洽谈": (True, 45, 90, 7), "客户回访": (False, 90, 20, 6),
}  # fmt: skip


def add_activities(b: Builder, sales: list[tuple[Ref, Sale]], rivals: list[Ref]) -> None:
    """Types, then activities in order of their planned day: along opportunities (one in nine only with its customer), some ahead."""
    types = {
        n: b.add("activity_type", name=n, needs_place=place, cycle_days=cycle)
        for n, (place, cycle, _, _) in TYPES.items()
    }
    planned = []
    for number in range(ACTIVITIES):
        ref, sale = b.weighted(sales, [1.0 + 2.2 * (s.status == "open") for _, s in sales])
        planned.append((_day(b, sale, ahead=number % 15 == 0), number, ref, sale))
    for day, number, ref, sale in sorted(planned, key=lambda p: p[:2]):
        _add(b, types, None if number % 9 == 4 else ref, sale, day, rivals)


def _day(b: Builder, sale: Sale, *, ahead: bool) -> date:
    """A working day in the life of the sale, or one of the coming three weeks."""
    if ahead and sale.status == "open":
        return working(b.today + timedelta(days=b.random.randint(0, 21)))
    first = sale.moments[0][0]
    last = sale.closed or b.today
    return working(first + timedelta(days=round((last - first).days * b.random.random())))


def _state(b: Builder, day: date) -> str:
    if day > b.today:
        return "planned"
    if day == b.today:
        return b.weighted(("planned", "doing", "done"), (5, 3, 4))
    if (b.today - day).days < 20 and b.chance(0.22):
        return "overdue"
    return "cancelled" if b.chance(0.03) else "done"


def _add(b: Builder, types: dict[str, Ref], ref: Ref | None, sale: Sale, day: date, rivals: list[Ref]) -> None:
    kind = b.weighted(list(TYPES), [t[3] for t in TYPES.values()])
    if sale.status == "open" and kind == "客户回访":
        kind = "电话"
    subject, content, results = b.pick(ACTIVITY[kind])
    state = _state(b, day)
    start = b.at(day)
    end = start + timedelta(minutes=TYPES[kind][2])
    owner = b.company.row(sale.owner)
    executor = sale.owner if owner["status"] == "active" or day < owner["leave_date"] else sale.customer["owner"]
    visiting = TYPES[kind][0]
    begun, ended = _actual(b, state, start, end)
    b.add(
        "activity", subject=fill(b, subject, sale, rivals), activity_type=types[kind], customer=("customer", sale.customer["key"]),
        contacts=[("contact", c["key"]) for c in sale.contacts[: b.random.randint(1, 2)]], opportunity=ref,
        plan_start=start, plan_end=end, actual_start=begun, actual_end=ended, place=sale.customer["address"] if visiting else None,
        executor=executor, participants=_helpers(b, executor, kind), content=fill(b, content, sale, rivals),
        result=fill(b, b.pick(results), sale, rivals) if state == "done" else None, status=state, remind_before=30,
        expense_amount=Decimal(b.random.randint(3, 60) * 10).quantize(Decimal("0.01")) if visiting and state == "done" else None,
        review_status="reviewed" if state == "done" and b.chance(0.35) else "unreviewed", created_at=_entered(b, day, sale),
        owner=executor, department=b.company.row(executor)["department"],
    )  # fmt: skip


def _actual(b: Builder, state: str, start: datetime, end: datetime) -> tuple[datetime | None, datetime | None]:
    """Real times: near the plan when done, begun only while doing, none otherwise."""
    shift = timedelta(minutes=b.random.randint(-3, 6) * 5)
    if state == "done":
        return start + shift, end + shift + timedelta(minutes=b.random.randint(0, 6) * 5)
    return (start + shift, None) if state == "doing" else (None, None)


def _entered(b: Builder, day: date, sale: Sale) -> datetime:
    """When the plan was entered: a few days before, never before the opportunity nor after today."""
    entered = min(max(day - timedelta(days=b.random.randint(0, 6)), sale.moments[0][0]), b.today)
    return datetime.combine(entered, datetime.min.time(), ZONE) + timedelta(hours=8, minutes=b.random.randint(0, 50))


def _helpers(b: Builder, executor: Ref, kind: str) -> list[Ref]:
    """Colleagues who come along: the technical service engineer to technical talks, sometimes the superior to negotiations."""
    people: list[Row] = b.company["employee"]
    if kind == "技术交流":
        return [("employee", e["key"]) for e in people if e["position"] == "技术服务工程师"]
    superior: Ref | None = b.company.row(executor)["superior"]
    return [superior] if kind == "商务洽谈" and superior and b.chance(0.5) else []
