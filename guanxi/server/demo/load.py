"""Writes the demo company into the current account set, through the same door as everybody, with the dates it was made for."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth.hashers import make_password
from django.utils import timezone

from guanxi.base.clock import DEFAULT_ZONE, today
from guanxi.base.errors import Invalid
from guanxi.base.pinyin import pinyin_of
from guanxi.domains.insight.public import replay
from guanxi.domains.sales.public import REPLAY
from guanxi.domains.service.public import REPLAY as REPLAY_SERVICE
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.records import numbering, saving
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row as Record
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.server import base_data
from guanxi.server.demo.build import build
from guanxi.server.demo.business_systems import add_business_systems
from guanxi.server.demo.company import DemoCompany, Ref, Row
from guanxi.server.demo.plans import add_plans
from guanxi.server.demo.reports import add_reports
from guanxi.server.demo.visits import add_visit_plans

_DIGITS = re.compile(r"\{0+\}")
PASSWORD = "guanxi-demo-2026"  # noqa: S105 (meant to be known)
SEED = 20_000
#: What the base data already hold under another name.
ROLES = {"销售总监": "总监", "商务跟单": "跟单角色"}
#: Who gets a login: one or two of every kind.
LOGINS = (
    "沈立衡", "顾明远", "陆嘉铭", "韩志远", "周倩", "徐海涛", "李思敏", "林若溪", "郑子昂", "宋佳音", "曹文慧", "许慧珍", "蒋欣",
)  # fmt: skip
#: By what a row of the base data is recognised; other objects are always new.
KNOWN_BY: dict[str, tuple[str, ...]] = {
    "role": ("name",), "sales_mode": ("name",), "sales_stage": ("mode", "name"), "fail_reason": ("name",), "activity_type": ("name",),
    "dimension_value": ("dimension", "name"),
    "campaign_type": ("name",), "complaint_reason": ("name",), "management_dimension": ("name",),
    "fault_code": ("name",), "failure_mode": ("fault_code", "name"),
}  # fmt: skip


def to_terminal(text: str) -> None:
    """Standard output belongs to whoever started the process."""
    print(text, file=sys.stderr, flush=True)


def load(seed: int = SEED, say: Callable[[str], None] = to_terminal) -> None:
    """Load the demo company as of today. Does nothing where there are customers already."""
    if run("select 1 from customer limit 1"):
        say("已有客户，未载入演示公司 / there are customers already; the demo company was not loaded")
        return
    base_data.ensure()
    company = build(today(DEFAULT_ZONE), seed)
    with Work(SYSTEM, "demo") as work:
        work.memo[REPLAY] = work.memo[REPLAY_SERVICE] = True
        loader = Loader(work, company)
        loader.load_all()
        loader.set_deferred()
        loader.give_logins()
        date_customers()
        add_visit_plans(work, company.today, seed)
        add_reports(work, dt.datetime.combine(company.today, dt.time(12)), seed)
        add_business_systems(work, company.today, seed, make_password(PASSWORD))
    add_plans(today(DEFAULT_ZONE), seed)
    replay(first_days(today(DEFAULT_ZONE)))
    say(f"登录账号 / accounts: {', '.join(accounts())}   密码 / password: {PASSWORD}")


def first_days(day: dt.date, months: int = 6) -> list[dt.datetime]:
    """The nights in which the value pyramid was computed: the first of each of the last months."""
    known = [(day.year * 12 + day.month - 1 - back) for back in range(months)]
    return [timezone.make_aware(dt.datetime(at // 12, at % 12 + 1, 1, 1, 30)) for at in known]


def accounts() -> list[str]:
    """Login accounts of the demo people: their names in pinyin."""
    return [account_of(name) for name in LOGINS]


def account_of(name: str) -> str:
    """周倩 → zhouqian."""
    return str(pinyin_of(name)[0][0])


class Loader:
    """Turns the generator's rows into records; remembers the id of every row."""

    def __init__(self, work: Work, company: DemoCompany) -> None:
        self.work, self.company = work, company
        self.ids: dict[Ref, int] = {}

    def load_all(self) -> None:
        """All objects in the order of the generator. Rows of a tree go level by level, so that parents exist."""
        for name, rows in self.company.objects.items():
            waiting = list(rows)
            take_numbers(object_spec(name), rows)
            while waiting:
                ready = [r for r in waiting if not self.waits(name, r)]
                if not ready:
                    raise LookupError(f"demo: the rows of {name} refer to each other in a circle")
                self.load(name, ready)
                done = {r["key"] for r in ready}
                waiting = [r for r in waiting if r["key"] not in done]

    def waits(self, name: str, row: Row) -> bool:
        """Whether the row points to a row of its own object that has no id yet."""
        refs = (v for f, v in row.items() if is_ref(v) and v[0] == name and (name, f) not in DemoCompany.DEFERRED)
        return any(ref not in self.ids for ref in refs)

    def load(self, name: str, rows: list[Row]) -> None:
        """Save rows of one object; those that the base data have are taken as they are."""
        known = self.known(name, rows)
        fresh = [r for r in rows if r["key"] not in known]
        drafts = [self.draft(name, row) for row in fresh]
        for draft, row, saved in zip(drafts, fresh, saving.save(self.work, object_spec(name), drafts), strict=True):
            if saved.error is not None:
                problems = saved.error.fields if isinstance(saved.error, Invalid) else saved.error
                raise LookupError(f"demo: {name} {row['key']}: {problems}")
            self.ids[name, row["key"]] = draft.id
        self.ids.update({(name, key): id_ for key, id_ in known.items()})

    def known(self, name: str, rows: Iterable[Row]) -> dict[int, int]:
        """Ids of the rows that are there already, by key."""
        by = KNOWN_BY.get(name)
        if by is None:
            return {}
        present = {
            tuple(r[f] for f in by): r.id for r in self.work.select(name, by[-1], [self.name_of(name, r) for r in rows])
        }
        found = {}
        for row in rows:
            values = tuple(self.value(row[f]) for f in by[:-1])
            id_ = present.get((*values, self.name_of(name, row)))
            if id_:
                found[row["key"]] = id_
        return found

    def name_of(self, name: str, row: Row) -> str:
        plain = str(row["name"])
        return ROLES.get(plain, plain) if name == "role" else plain

    def draft(self, name: str, row: Row) -> Draft:
        """The row as a draft with its dates; what this version does not know is left out."""
        spec = object_spec(name)
        draft = Draft(spec)
        for field, raw in row.items():
            value = None if (name, field) in DemoCompany.DEFERRED else self.value(raw)
            if field == "code" and KNOWN_BY.get(name):
                continue  # the base data have numbers of their own
            if field in spec.fields and not spec.fields[field].system and value is not None:
                draft.values[field] = value
                draft.given.add(field)
        made = min(row.get("created_at") or self.made(name, row), self.work.now)
        draft.stamps = {"created_at": made, "updated_at": min(self.touched(name, row) or made, self.work.now)}
        return draft

    def value(self, raw: Any) -> Any:
        """References become ids."""
        if is_ref(raw):
            return self.ids[raw]
        if isinstance(raw, list):
            return [self.value(v) for v in raw] or None
        return raw

    def made(self, name: str, row: Row) -> dt.datetime:
        """When a row without a date of its own came to be: with what it belongs to, or before all business."""
        if moment := row.get("pushed_at") or row.get("at"):
            return moment  # type: ignore[no-any-return]
        if above := row.get("opportunity") or row.get("campaign"):
            return self.company.row(above)["created_at"]  # type: ignore[no-any-return]
        first = self.company.today - dt.timedelta(days=760)
        return timezone.make_aware(dt.datetime.combine(first, dt.time(9)))

    def touched(self, name: str, row: Row) -> dt.datetime | None:
        """When the row was changed last."""
        moments = (row.get(f) for f in ("closed_at", "stage_since", "step_since", "actual_end", "actual_start", "visited_at", "finished_at", "dispatched_at", "responded_at"))
        return max((m for m in moments if m), default=None)

    def set_deferred(self) -> None:
        """References to objects that come later."""
        for name, field in DemoCompany.DEFERRED:
            rows = {self.ids[name, r["key"]]: self.value(r[field]) for r in self.company[name] if r.get(field)}
            self.work.update_many((record, {field: rows[record.id]}) for record in self.work.rows(name, rows))

    def give_logins(self) -> None:
        """Operators for some of the people, all with the same password."""
        password = make_password(PASSWORD)
        people = {r["name"]: self.ids["employee", r["key"]] for r in self.company["employee"]}
        taken = {r["account"] for r in self.work.select("operator", "account", accounts(), deleted=True)}
        made: list[Record] = []
        for name in LOGINS:
            account = account_of(name)
            if name in people and account not in taken:
                made.append(
                    self.work.add("operator", account=account, name=name, password=password, employee=people[name])
                )


def take_numbers(spec: ObjectSpec, rows: list[Row]) -> None:
    """The next automatic number comes after those that the rows bring along."""
    for field in spec.fields.values():
        if field.kind.name == "auto_number":
            before = _DIGITS.split(numbering.pattern(field))[0]
            own = [r for r in rows if str(r.get(field.name, "")).startswith(before)]
            if own:
                numbering.reserve(spec, field, len(own))


def is_ref(value: Any) -> bool:
    """`(object, key)`."""
    return isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)


def date_customers() -> None:
    """Customers were last changed when somebody last did something with them."""
    run(
        "update customer c set updated_at = greatest(c.created_at, "
        "(select max(o.updated_at) from opportunity o where o.customer_id = c.id), "
        "(select max(a.updated_at) from activity a where a.customer_id = c.id and a.updated_at <= now()))"
    )
