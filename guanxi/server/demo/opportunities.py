"""Opportunities over two years with their way through the stages (OPP-001..032).

Each opportunity is played day by day: it enters a stage, stays as long as such stages last, passes or is lost with the odds
that the success rates imply, and stands where it has come to on the company's today.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from guanxi.base.money import quantise
from guanxi.server.demo.company import HISTORY_DAYS, Builder, Ref, Row, working, yuan
from guanxi.server.demo.phrases import LOST, PUSH, WON
from guanxi.server.demo.selling import FAIL_REASONS, FAIL_WEIGHTS, LOST_TO_COMPETITOR, Mode

OPPORTUNITIES = 800
#: The last days of the history, in which an extra share of the business begins.
LIVELY_DAYS = 75
#: Business by month: quiet around the Spring Festival, strong in spring and autumn.
SEASON = (0.7, 0.45, 1.25, 1.25, 1.2, 1.05, 0.85, 0.85, 1.2, 1.15, 1.15, 0.95)


@dataclass
class Sale:
    """An opportunity while it is played; `moments` are (day, stage index) of every stage entered."""

    mode: Mode
    customer: Row
    contacts: list[Row]
    owner: Ref
    product: Row
    amount: Decimal
    moments: list[tuple[date, int]]
    status: str = "open"
    closed: date | None = None


@dataclass
class Market:
    """What opportunities are made from."""

    modes: list[Mode]
    products: dict[str, list[Ref]]
    reasons: dict[str, Ref]
    rivals: list[Ref]


def add_opportunities(b: Builder, market: Market) -> list[tuple[Ref, Sale]]:
    """All opportunities in order of entry, with their pushes, products, contacts and competitors."""
    contacts: dict[int, list[Row]] = {}
    for contact in b.company["contact"]:
        contacts.setdefault(contact["customer"][1], []).append(contact)
    owned = [c for c in b.company["customer"] if c["owner"]]
    weights = [{1: 9.0, 2: 5.0, 3: 2.0, 4: 0.7}[c["class"][1]] for c in owned]
    made: list[tuple[Ref, Sale]] = []
    numbers: Counter[tuple[int, int]] = Counter()
    for day in sorted(_entry_day(b) for _ in range(OPPORTUNITIES)):
        customer = b.weighted(owned, weights)
        while customer["created_at"].date() > day:
            customer = b.weighted(owned, weights)
        sale = _play(b, market, customer, contacts[customer["key"]], day)
        numbers[day.year, day.month] += 1
        made.append((_write(b, market, sale, numbers[day.year, day.month]), sale))
    _settle_customers(b, made)
    return made


def _entry_day(b: Builder) -> date:
    """A working day within the history, by season, with growth towards today and a lively last quarter: the company that
    a visitor sees has work on its desk."""
    while True:
        age = LIVELY_DAYS * b.random.random() if b.chance(0.16) else HISTORY_DAYS * b.random.random() ** 1.2
        day = b.today - timedelta(days=round(age) + 1)
        if day.weekday() < 5 and b.chance(SEASON[day.month - 1] / 1.25):
            return day


def _owner_then(b: Builder, customer: Row, day: date) -> Ref:
    """The customer's owner, or the colleague who has left for part of the older business of his office."""
    for employee in b.company["employee"]:
        gone = employee["leave_date"]
        if (
            gone
            and employee["department"] == customer["department"]
            and day < gone - timedelta(days=200)
            and b.chance(0.3)
        ):
            return ("employee", employee["key"])
    owner: Ref = customer["owner"]
    return owner


def _play(b: Builder, market: Market, customer: Row, contacts: list[Row], day: date) -> Sale:
    mode = b.weighted(market.modes, [m.share for m in market.modes])
    product = b.company.row(b.pick(market.products[b.pick(b.lines["customer", customer["key"]])]))
    boost = {1: 1.9, 2: 1.3, 3: 1.0, 4: 0.6}[customer["class"][1]]
    amount = yuan(b.spread(mode.amount * boost, 0.6), 100)
    start = 0 if b.chance(0.85) else 1
    sale = Sale(mode, customer, contacts, _owner_then(b, customer, day), product, amount, [(day, start)])
    slow = 3.2 if b.chance(0.16) else 1.0
    for at in range(start, len(mode.stages)):
        stay = max(1, round(b.spread(mode.stages[at].days, 0.45) * slow))
        day = working(day + timedelta(days=stay))
        if day >= b.today:
            return sale
        last = at + 1 == len(mode.stages)
        passing = mode.stages[at].rate / (100 if last else mode.stages[at + 1].rate)
        if not b.chance(passing**0.62):
            sale.status, sale.closed = "lost", day
            return sale
        if last:
            sale.status, sale.closed = "won", day
        else:
            sale.moments.append((day, at + 1))
    return sale


def titled(contact: Row) -> str:
    """A contact as colleagues speak of him: 唐总, 夏总监, 姚经理; the full name below that."""
    surname, post = contact["name"][0], contact["post"]
    if post.endswith("总经理"):
        return f"{surname}{'副总' if post.startswith('副') else '总'}"
    for title in ("总监", "经理", "主管", "主任"):
        if post.endswith(title):
            return f"{surname}{title}"
    return str(contact["name"])


def fill(b: Builder, text: str, sale: Sale, rivals: list[Ref]) -> str:
    """A phrase with the facts of the sale."""
    partners = [c for c in sale.contacts if c["department_name"] not in ("财务部", "物流部", "总经办")] or sale.contacts
    return text.format(
        who=titled(b.pick(partners[:3])), product=short(sale.product), days=b.random.randint(3, 9),
        amount=f"{sale.amount / 10_000:.1f}".rstrip("0").rstrip("."), rival=b.company.row(b.pick(rivals))["name"],
        percent=b.random.randint(2, 8),
    )  # fmt: skip


def short(product: Row) -> str:
    """Product name without its grade."""
    return str(product["name"]).split(" ")[0]


def _write(b: Builder, market: Market, sale: Sale, number: int) -> Ref:
    """The opportunity and the rows below it."""
    entered, now_at = sale.moments[0][0], sale.moments[-1][1]
    rivals = b.random.sample(market.rivals, b.weighted((1, 2, 3), (6, 3, 1)))
    stage = sale.mode.stages[now_at]
    closed_at = b.at(sale.closed, 10, 18) if sale.closed else None
    reason = b.weighted([code for code, _ in FAIL_REASONS], FAIL_WEIGHTS) if sale.status == "lost" else None
    quantity, price, amount = _priced(b, sale)
    summary = None if not sale.closed else fill(b, b.pick(LOST[reason] if reason else WON), sale, rivals[:1])
    ref = b.add(
        "opportunity", code=f"SJ{entered:%Y%m}-{number:04d}", name=_name(b, sale), customer=("customer", sale.customer["key"]),
        mode=sale.mode.ref, stage=stage.ref, status=sale.status, expected_amount=amount, success_rate=Decimal(stage.rate),
        expected_date=_expected(b, sale), owner=sale.owner, department=b.company.row(sale.owner)["department"],
        source=b.weighted(("direct", "campaign", "lead", "intention", "service", "callcenter"), (50, 14, 16, 8, 5, 7)),
        closed_at=closed_at, fail_reason=market.reasons[reason] if reason else None,
        winner_competitor=rivals[0] if reason in LOST_TO_COMPETITOR else None, close_summary=summary,
        actual_amount=yuan(amount * Decimal(b.random.randint(88, 102)) / 100, 10) if sale.status == "won" else None,
        created_at=b.at(entered),
    )  # fmt: skip
    b.add(
        "opportunity_product",
        opportunity=ref,
        product=("product", sale.product["key"]),
        quantity=quantity,
        price=price,
        amount=amount,
    )
    _write_history(b, ref, sale, rivals)
    _write_people(b, ref, sale)
    if reason in LOST_TO_COMPETITOR or b.chance(0.4):
        _write_rivals(b, ref, amount, rivals)
    return ref


def _write_people(b: Builder, ref: Ref, sale: Sale) -> None:
    for contact in sale.contacts[: b.random.randint(1, 3)]:
        b.add(
            "opportunity_contact", opportunity=ref, contact=("contact", contact["key"]),
            decision_role=contact["decision_role"], influence=contact["influence"],
        )  # fmt: skip


def _write_rivals(b: Builder, ref: Ref, amount: Decimal, rivals: list[Ref]) -> None:
    for rival in rivals:
        b.add(
            "opportunity_competitor", opportunity=ref, competitor=rival, price=yuan(amount * Decimal(b.random.randint(90, 108)) / 100),
            advantage=b.company.row(rival)["strength"], threat=b.weighted(("high", "medium", "low"), (3, 5, 3)),
        )  # fmt: skip


def _priced(b: Builder, sale: Sale) -> tuple[Decimal, Decimal, Decimal]:
    """Quantity, unit price after discount, and their amount, which replaces the one that was played."""
    price = quantise(sale.product["list_price"] * Decimal(b.random.randint(90, 100)) / 100)
    quantity = Decimal(max(1, round(sale.amount / price)))
    sale.amount = quantise(quantity * price)
    return quantity, price, sale.amount


def _name(b: Builder, sale: Sale) -> str:
    product = short(sale.product)
    kind = {
        "标准销售": ("采购", "月度补货", "试用采购", "年度供应"), "项目销售": ("配套项目", "替代项目", "新品开发配套", "产线改造用料"),
        "招投标": ("集中采购招标", "年度框架招标", "工程用料投标"),
    }[sale.mode.name]  # fmt: skip
    return f"{sale.customer['short_name']}{product}{b.pick(kind)}"


def _expected(b: Builder, sale: Sale) -> date:
    """Expected day of closing: near the real one when closed; by the stages left when open, sometimes overdue."""
    if sale.closed:
        return working(sale.closed + timedelta(days=b.random.randint(-15, 12)))
    entered, at = sale.moments[-1]
    left = sum(stage.days for stage in sale.mode.stages[at:])
    return working(entered + timedelta(days=round(left * b.random.uniform(0.5, 1.4))))


def _write_history(b: Builder, ref: Ref, sale: Sale, rivals: list[Ref]) -> None:
    """Every step from entry to close, and since when the opportunity is in its stage."""
    row = b.company.row(ref)
    stages = sale.mode.stages
    since = row["created_at"]
    _step(b, ref, sale, "start", (None, stages[sale.moments[0][1]].ref), since, None, None)
    for (before, old), (day, new) in zip(sale.moments, sale.moments[1:], strict=False):
        since = b.at(day, 10, 17)
        summary = fill(b, b.pick(PUSH[stages[new].name]), sale, rivals[:1])
        _step(b, ref, sale, "push", (stages[old].ref, stages[new].ref), since, (day - before).days, summary)
    entered, at = sale.moments[-1]
    row["stage_since"], row["stage_due"] = since, entered + timedelta(days=stages[at].days)
    if sale.closed:
        result, stay = "win" if sale.status == "won" else "lose", (sale.closed - entered).days
        _step(b, ref, sale, result, (stages[at].ref, stages[at].ref), row["closed_at"], stay, row["close_summary"])


def _step(
    b: Builder,
    ref: Ref,
    sale: Sale,
    result: str,
    way: tuple[Ref | None, Ref],
    when: datetime,
    days: int | None,
    summary: str | None,
) -> None:
    b.add(
        "stage_push", opportunity=ref, result=result, from_stage=way[0], to_stage=way[1], summary=summary, pushed_by=sale.owner,
        pushed_at=when, days_in_stage=days,
    )  # fmt: skip


def _settle_customers(b: Builder, made: list[tuple[Ref, Sale]]) -> None:
    """State of every customer from its business: won, following, lost after long silence, else target or potential."""
    last: dict[int, date] = {}
    for _, sale in made:
        key = sale.customer["key"]
        if sale.status == "open":
            sale.customer["status"] = "won" if sale.customer["status"] == "won" else "following"
        elif sale.status == "won":
            sale.customer["status"] = "won"
        last[key] = max(last.get(key, date.min), sale.closed or b.today)
    for customer in b.company["customer"]:
        seen = last.get(customer["key"])
        if customer["status"] == "won" and seen and (b.today - seen).days > 400:
            customer["status"] = "lost"
        elif customer["status"] == "potential" and (seen or b.chance(0.45)):
            customer["status"] = "target"
