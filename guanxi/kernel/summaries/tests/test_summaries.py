"""A summary gives the same answers as the records: after every kind of change, for every reach, folded or not."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps, known_stamps
from guanxi.kernel.query import aggregate as module
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask
from guanxi.kernel.records.bulk import bulk
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import columns_of
from guanxi.kernel.storage.rows import copy_rows, run
from guanxi.kernel.storage.schema import try_given_up
from guanxi.kernel.summaries import serving, upkeep
from guanxi.kernel.summaries.schema import sync_summaries
from guanxi.kernel.summaries.shape import shapes
from guanxi.kernel.summaries.upkeep import fold, fold_all, mend, wrong_keys
from guanxi.tests.kit.staff import VERBS
from guanxi.tests.kit.world import World

TODAY = dt.date(2026, 5, 17)
PEOPLE = ("admin", "director", "manager", "clerk", "seller", "boss")
MEASURES = (
    Measure("count"), Measure("sum", "expected_amount"), Measure("avg", "expected_amount"), Measure("count", "owner"),
)  # fmt: skip
GROUPS = (
    (), ("stage",), ("owner",), ("department", "status"), ("status", Group("expected_date", "month")),
    (Group("closed_at", "month"), "owner"), (Group("closed_at", "year"), Group("closed_at", "quarter")), ("owner.department",),
    (Group("created_at", "quarter"),), (Group("expected_date", "day"),), ("customer",), (Group("closed_at", "week"),),
)  # fmt: skip


def condition(field: str, op: str, value: Any = None) -> dict[str, Any]:
    return {"field": field, "op": op, "value": value}


FILTERS: tuple[Any, ...] = (
    None, condition("status", "eq", "open"), {"not": condition("status", "in", ["won", None])},
    condition("expected_date", "gte", "2026-05-01"), condition("expected_date", "between", ["2026-03-01", "2026-05-31"]),
    condition("expected_date", "lte", "2026-05-15"), condition("expected_date", "eq", {"relative": "this_month"}),
    condition("expected_date", "ne", {"relative": "this_year"}), condition("expected_date", "eq", {"relative": "today"}),
    condition("closed_at", "empty"), condition("closed_at", "lt", "2026-05-01"), condition("closed_at", "lte", "2026-04-30"),
    condition("closed_at", "gte", "2026-04-30T16:00:00+00:00"), condition("closed_at", "gte", "2026-05-01T00:00:00+00:00"),
    condition("closed_at", "eq", "2026-05-01"), condition("closed_at", "in", ["2026-05-01"]),
    condition("department", "within", {"my_department": True}), condition("owner.name", "contains", "李"),
    {"or": [condition("owner", "eq", {"me": True}), condition("expected_amount", "gt", "500")]},
)  # fmt: skip


@pytest.fixture(autouse=True)
def everybody_sees_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that people of any reach may be answered from a summary."""
    monkeypatch.setattr(module, "sees_little", lambda question, most=0: False)


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """For each aggregate, the rows of a summary that answered it, or nothing."""
    seen: list[str] = []

    def watched(needs: serving.Needs) -> serving.StandIn | None:
        found = serving.relation(needs)
        seen.append(found.sql if found else "")
        return found

    monkeypatch.setattr(module, "relation", watched)
    return seen


class Deals:
    """Opportunities and their customers, changed at random in every way there is."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.r = world, random.Random(seed)
        self.people, self.departments = [*world.employees.values()], [*world.departments.values()]
        self.stages = []
        for name in ("甲", "乙"):
            mode = world.admin.create("sales_mode", {"name": name})["id"]
            for n in range(3):
                stage = world.admin.create("sales_stage", {"mode": mode, "name": f"{name}{n}", "success_rate": "10"})
                self.stages.append((mode, stage["id"]))
        self.regions = [world.admin.create("region", {"name": f"地区{i}"})["id"] for i in range(3)]
        self.customers = self.copy("customer", [{"name": f"客户{i}", "region_id": self.r.choice([*self.regions, None])} for i in range(20)])
        self.insert(150)

    def copy(self, table: str, rows: list[dict[str, Any]]) -> list[int]:
        """Whole rows by COPY, as an import writes them."""
        defaults = {f.column: f.default for f in object_spec(table).fields.values() if f.stored and f.default is not None}
        whole = [{**defaults, **row, **self.belonging()} for row in rows]
        return copy_rows(table, [*whole[0]], [[*row.values()] for row in whole])

    def belonging(self) -> dict[str, Any]:
        r = self.r
        return {
            "owner_id": r.choice([*self.people, None]), "department_id": r.choice([*self.departments, None]),
            "related": r.sample(self.people, r.choice((0, 0, 1))), "related_edit": r.sample(self.people, r.choice((0, 0, 1))),
            "version": 1, "created_at": self.moment(), "updated_at": self.moment(), "search_key": "", "sort_key": "",
        }  # fmt: skip

    def moment(self) -> dt.datetime:
        """Often near the turn of a month, where time zones matter."""
        day = self.r.choice((dt.date(2026, 5, 1), dt.date(2026, 1, 1), TODAY - dt.timedelta(days=self.r.randrange(400))))
        return timezone.make_aware(dt.datetime.combine(day, dt.time())) + dt.timedelta(minutes=self.r.randrange(-900, 900))

    def day(self) -> dt.date | None:
        return self.r.choice((None, TODAY + dt.timedelta(days=self.r.randrange(-300, 100)), TODAY.replace(day=1), timezone.localdate()))

    def deal(self) -> dict[str, Any]:
        r, (mode, stage) = self.r, self.r.choice(self.stages)
        status = r.choice(("open", "open", "won", "lost"))
        return {
            "mode_id": mode, "stage_id": stage, "status": status, "expected_date": self.day(),
            "expected_amount": r.choice((None, Decimal(r.randrange(100_000)) / 100)),
            "actual_amount": Decimal(r.randrange(1000)) if status == "won" else None,
            "closed_at": self.moment() if status != "open" else None, "customer_id": r.choice([*self.customers, None]),
            "deleted_at": r.choice((None, None, None, self.moment())),
        }  # fmt: skip

    def insert(self, n: int) -> None:
        self.copy("opportunity", [{**self.deal(), "name": "商机"} for _ in range(n)])

    def ids(self, n: int, deleted: bool = False) -> list[int]:
        state = "is not null" if deleted else "is null"
        found = [x[0] for x in run(f"select id from opportunity where deleted_at {state} order by id")]
        return self.r.sample(found, min(n, len(found)))

    def change(self) -> None:
        """One change of a random kind."""
        ways = (self.plain, self.many, self.remove, self.restore, self.purge, self.through_work, self.in_bulk, self.undone, self.above, self.some_above)
        self.r.choice(ways)()

    def above(self) -> None:
        """Customers that change hands, move to another region, belong to nobody, go into the recycle bin and come back."""
        r = self.r
        for id_ in r.sample(self.customers, 4):
            belonging = r.choice(((None, None), (r.choice(self.people), r.choice(self.departments))))
            deleted = r.choice((None, None, None, self.moment()))
            sql = "update customer set owner_id = %s, department_id = %s, region_id = %s, deleted_at = %s where id = %s"
            run(sql, [*belonging, r.choice([*self.regions, None]), deleted, id_])

    def some_above(self) -> None:
        """Many at one stroke: some get owner and department of their deals, one is gone for good, deals and all."""
        run(
            "update customer c set owner_id = o.owner_id, department_id = o.department_id, region_id = %s, updated_at = now() "
            "from opportunity o where o.customer_id = c.id and o.id = any(%s)", [self.r.choice(self.regions), self.ids(40)],
        )  # fmt: skip
        if len(self.customers) > 12:
            gone = self.customers.pop()
            run("delete from opportunity where customer_id = %s", [gone])
            run("delete from customer where id = %s", [gone])

    def plain(self) -> None:
        deal = self.deal()
        run(f"update opportunity set {', '.join(f'{c} = %s' for c in deal)} where id = %s", [*deal.values(), *self.ids(1)])

    def many(self) -> None:
        """One statement that moves several groups, some rows into the recycle bin, others out of it."""
        run(
            "update opportunity set owner_id = department_id, department_id = owner_id, expected_amount = coalesce(expected_amount, 0) + 7, "
            "expected_date = expected_date + 31, status = case status when 'open' then 'won' else 'open' end where id = any(%s)",
            [[*self.ids(20), *self.ids(5, True)]],
        )

    def remove(self) -> None:
        with Work(SYSTEM) as work:
            work.delete("opportunity", self.ids(3))

    def restore(self) -> None:
        run("update opportunity set deleted_at = null where id = any(%s)", [self.ids(3, True)])

    def purge(self) -> None:
        run("delete from opportunity where id = any(%s)", [[*self.ids(1), *self.ids(1, True)]])

    def through_work(self) -> None:
        with Work(SYSTEM) as work:
            (row,) = work.rows("opportunity", self.ids(1))
            work.update(row, owner=self.r.choice(self.people), expected_amount=Decimal(self.r.randrange(999)), expected_date=self.day())

    def in_bulk(self) -> None:
        admin = load_actor(self.world.operators["admin"])
        assert admin is not None
        bulk(admin, object_spec("opportunity"), "update", self.ids(10), {"owner": self.r.choice(self.people), "expected_date": "2026-04-30"})

    def undone(self) -> None:
        before = run("select count(*) from opportunity")
        with pytest.raises(ZeroDivisionError):
            self.fail()
        assert run("select count(*) from opportunity") == before

    def fail(self) -> None:
        with transaction.atomic():
            self.insert(5)
            self.many()
            raise ZeroDivisionError


def compare(deals: Deals, hint: Any) -> None:
    """A few random questions by random people, answered both ways."""
    spec, r = object_spec("opportunity"), deals.r
    for _ in range(12):
        actor = load_actor(deals.world.operators[r.choice(PEOPLE)])
        groups = tuple(g if isinstance(g, Group) else Group(g) for g in r.choice(GROUPS))
        measures = r.choice((MEASURES, MEASURES[:3]))  # without owners, those that do not tell them may answer
        asked = Totals(groups, measures, Ask(filter=r.choice(FILTERS)), sort=r.choice(("", "-count", "sum_expected_amount")), limit=r.choice((3, 1000)))
        assert actor is not None
        expected = aggregate(actor, spec, asked, summaries=False)
        assert aggregate(actor, spec, asked) == expected, (hint, actor.name, asked)


def cross(deals: Deals) -> None:
    """The region becomes a dimension of customers; each role holds some regions, or all."""
    dimension = run("select id from management_dimension where code = 'region'")[0][0]
    deals.world.admin.post(f"/dimensions/{dimension}/attach", {"object": "customer"}).ok()
    for role in ("own", "branch", "desk", "whole"):
        value = deals.r.choice([*deals.regions, None])
        grant = {"dimension": dimension, "value": value, "grant_level": "below" if value else "all", "right": "edit"}
        deals.world.admin.put(f"/roles/{deals.world.roles[role]}/data-grants", {"grants": [grant]}).ok()


@pytest.mark.parametrize("seed", range(4))
def test_same_answers(world: World, used: list[str], seed: int) -> None:
    """Random people, rights, questions and changes of records and their customers, rolled back ones among them; folding now
    and then; every second company crosses departments with regions."""
    deals = Deals(world, seed)
    if seed % 2:
        cross(deals)
    for step in range(24):
        for role in ("own", "branch", "desk", "whole"):
            # Who sees every customer is not governed by them: his scope is his departments, his own and related records.
            reach = deals.r.choice(("own", "department", "department_below", "all"))
            world.grant(role, "opportunity", scope=dict.fromkeys(VERBS, reach))
            world.grant(role, "customer", scope=dict.fromkeys(VERBS, deals.r.choice(("all", "all", "own", "department_below"))))
        forget_stamps()
        with known_stamps():
            compare(deals, (seed, step))
        deals.change()
        if deals.r.random() < 0.3:
            fold_all()
        for shape in shapes(object_spec("opportunity")):
            assert wrong_keys(shape) == 0, (seed, step, shape.table)
    assert sum(map(bool, used)) > 15, "summaries answered"
    assert used.count("") > 15, "what they cannot answer was asked too"


@pytest.mark.parametrize("seed", range(3))
def test_ones_own_customers_elsewhere(world: World, used: list[str], seed: int) -> None:
    """A manager of crossed dimensions who has customers of his own outside of them: two summaries answer together, and the records
    of related customers, and of those whose department is another one than that of the deal."""
    deals = Deals(world, 20 + seed)
    cross(deals)
    for role in ("own", "branch", "desk", "whole"):
        for name in ("opportunity", "customer"):
            world.grant(role, name, scope=dict.fromkeys(VERBS, "department_below"))
    by_stage = Totals((Group("stage"),), MEASURES[:3], Ask(filter=deals.r.choice((None, condition("status", "eq", "open")))))
    spec = object_spec("opportunity")
    for step in range(12):
        with known_stamps():
            for name in PEOPLE:
                actor = load_actor(world.operators[name])
                assert actor is not None
                assert aggregate(actor, spec, by_stage) == aggregate(actor, spec, by_stage, summaries=False), (seed, step, name)
        deals.change()
        deals.above()
        if step % 3 == 2:
            fold_all()
    assert sum("stock_cross" in sql and "stock_kept" in sql for sql in used) >= 12


def test_board_and_pivot_use_a_summary(world: World, used: list[str]) -> None:
    """The questions of boards and of analyses by month and owner, for people who see everything."""
    deals = Deals(world, 7)
    actor = load_actor(world.operators["director"])
    assert actor is not None
    open_ = {"and": [condition("mode", "eq", deals.stages[0][0]), condition("status", "eq", "open")]}
    spec = object_spec("opportunity")
    for groups, filter_ in (((Group("stage"),), open_), ((Group("closed_at", "month"), Group("owner")), condition("status", "eq", "won"))):
        asked = Totals(groups, (Measure("count"), Measure("sum", "expected_amount")), Ask(filter=filter_))
        assert aggregate(actor, spec, asked) == aggregate(actor, spec, asked, summaries=False)
    assert [bool(sql) for sql in used] == [True, True]


def test_folding_empties_the_queue(world: World) -> None:
    """Deltas go into the folded rows once; combinations without records disappear; again it finds nothing to do."""
    Deals(world, 1)
    shape = next(shapes(object_spec("opportunity")))
    assert run(f"select count(*) from {shape.queue}")[0][0] > 0
    assert fold(shape) > 0
    assert run(f"select count(*) from {shape.queue}") == [(0,)]
    assert run(f"select sum(n) from {shape.table}") == run("select count(*) from opportunity where deleted_at is null")
    run("update opportunity set deleted_at = now() where deleted_at is null")
    fold(shape)
    assert run(f"select count(*) from {shape.table}") == [(0,)]
    assert fold(shape) == 0


def test_mending_finds_and_rights_what_is_wrong(world: World) -> None:
    """Records that came in past the triggers are missing; mending adds them and is exact afterwards."""
    deals = Deals(world, 2)
    shape = next(shapes(object_spec("opportunity")))
    run("set constraints all immediate")
    run("alter table opportunity disable trigger gx_sum_insert")
    deals.insert(30)
    run("alter table opportunity enable trigger gx_sum_insert")
    assert wrong_keys(shape) > 0
    assert mend(shape) > 0
    assert wrong_keys(shape) == 0
    assert mend(shape) == 0


def test_truncate_empties_the_summary(world: World) -> None:
    """Nothing is left to count when the table is emptied at one stroke."""
    Deals(world, 3)
    run("set constraints all immediate")
    run("truncate opportunity cascade")
    assert [wrong_keys(shape) for shape in shapes(object_spec("opportunity"))] == [0] * 4


def test_what_is_no_use_is_given_up(world: World, used: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A summary by dimensions that has about as many combinations as records is dropped, with what keeps it; nobody misses it,
    and it does not come back with the next upgrade."""
    deals = Deals(world, 5)
    cross(deals)
    fold_all()
    shape = next(s for s in shapes(object_spec("opportunity")) if s.summary.name == "stock_cross")
    assert run("select to_regclass(%s)", [shape.table])[0][0]
    monkeypatch.setattr(upkeep, "SMALL", 10)
    run("analyze opportunity")
    run("set constraints all immediate")
    mend(shape)
    for again in range(2):
        assert not run("select to_regclass(%s)", [shape.table])[0][0], again
        assert run("select size, ready_at from gx_summary where name = %s", [shape.table]) == [(upkeep.GIVEN_UP, None)]
        sync_summaries(50_000)
    deals.many()
    deals.above()
    fold_all()
    compare(deals, "given up")
    try_given_up()
    assert not run("select to_regclass(%s)", [shape.table])[0][0], "not before a month is over"
    run("update gx_summary set folded_at = now() - interval '31 days' where name = %s", [shape.table])
    monkeypatch.undo()
    try_given_up()
    assert run("select to_regclass(%s)", [shape.table])[0][0]
    assert wrong_keys(shape) == 0
    deals.many()
    compare(deals, "tried again")


def test_no_summary_before_it_is_built(world: World, used: list[str]) -> None:
    """While a large table is being summed up, the records answer."""
    Deals(world, 4)
    run("update gx_summary set ready_at = null")
    serving._ready.clear()
    actor = load_actor(world.operators["admin"])
    assert actor is not None
    aggregate(actor, object_spec("opportunity"), Totals((Group("stage"),)))
    assert used == [""]
    serving._ready.clear()


@pytest.mark.parametrize(
    ("sql", "columns"),
    [
        ('t."owner_id" = %(p1)s and a1.id = t.customer_id', {"owner_id", "customer_id"}),
        ("lower('t.x') = t.name", {"name"}), ('"t"."a" > (select 1 from x a1 where a1.t = 1)', {"a", None}),
        ("count(t)", None), ("(select 1 from opportunity t)", None), ("true", set()),
    ],
)  # fmt: skip
def test_columns_of(sql: str, columns: set[str] | None) -> None:
    """Only plain columns of the record are understood; anything else makes a summary unusable."""
    found = columns_of(sql)
    assert found == columns or (columns is not None and None in columns and found is None)
