"""Sales plans over the interface: cells, sums, way of a plan, what was achieved, who may what (PLAN-001..014, ORG-029)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from guanxi.domains.planning.base_data import ensure_base_data
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.statements import statements

YEAR = 2026


class Planning:
    """The company with two product lines of one product each, two regions, a customer in each, and orders of two years."""

    def __init__(self, company: Company) -> None:
        self.company = company
        with Work(SYSTEM, "test") as work:
            ensure_base_data(work)
            self.lines = {n: work.add("product_line", name=n).id for n in ("涂料", "塑料")}
            self.products = {n: work.add("product", name=f"{n}甲", product_line=id_).id for n, id_ in self.lines.items()}
            china = work.add("region", name="中国").id
            self.regions = {n: work.add("region", name=n, parent=china).id for n in ("东区", "北区")} | {"中国": china}
            self.customers = {
                "甲": work.add("customer", name="甲的客户", region=self.regions["东区"], owner=company.employees["甲"], department=company.departments["华东"]).id,
                "丙": work.add("customer", name="丙的客户", region=self.regions["北区"], owner=company.employees["丙"], department=company.departments["华北"]).id,
            }  # fmt: skip

    def __getitem__(self, who: str) -> Api:
        return Api(self.company.operators[who], self.company.employees.get(who, 0))

    def model(self, name: str) -> int:
        return self.company.rows("plan_model", "name", name)[0].id

    def plan(self, who: str = "总", model: str = "部门与人员销售计划", **values: Any) -> int:
        return int(self[who].create("sales_plan", {"model": self.model(model), "plan_year": YEAR, **values})["id"])

    def sell(self, who: str, day: date, amount: int, line: str = "涂料", shipped: int = 0, status: str = "reviewed") -> None:
        """An order of two units, of which `shipped` left on the same day."""
        people = self.company
        with Work(SYSTEM, "test") as work:
            employee = people.row("employee", people.employees[who])
            order = work.add("sales_order", customer=self.customers[who], order_date=day, owner=employee.id, department=employee["department"])
            entry = work.add("sales_order_line", order=order.id, product=self.products[line], quantity=Decimal(2), price=Decimal(amount) / 2)
            run("update sales_order set status = %s where id = %s", [status, order.id])
            if shipped:
                paper = work.add("delivery", order=order.id, delivered_at=day)
                work.add("delivery_line", delivery=paper.id, order_line=entry.id, quantity=Decimal(shipped))
                run("update delivery set status = 'shipped' where id = %s", [paper.id])

    def write(self, who: str, plan: int, *cells: tuple[str, str, dict[str, Any], Any], version: int | None = None) -> Answer:
        body = [{"indicator": i, "period": p, "values": v, "target": t} for i, p, v, t in cells]
        return self[who].call("PUT", f"/plans/{plan}/targets", {"version": version, "cells": body})

    def ask(self, who: str, analysis: str, **params: Any) -> Answer:
        return self[who].post(f"/analyses/{analysis}", {"params": params})

    def grid(self, plan: int, who: str = "总") -> Any:
        return self.ask(who, "plan_grid", plan=plan).ok()

    def act(self, who: str, plan: int, action: str, **given: Any) -> Answer:
        return self[who].post(f"/records/sales_plan/{plan}/actions/{action}", given)

    def of(self, place: str) -> dict[str, int]:
        """华东 → its values in a cell; 甲 → department and person."""
        people = self.company
        if place in people.departments:
            return {"department": people.departments[place]}
        return {"department": people.row("employee", people.employees[place])["department"], "employee": people.employees[place]}


@pytest.fixture
def planning(company: Company) -> Planning:
    return Planning(company)


def lines(plan: int) -> list[tuple[Any, ...]]:
    return run("select indicator, period, target from sales_plan_line where plan_id = %s and deleted_at is null order by id", [plan])


@pytest.mark.covers("PLAN-001", "PLAN-003")
def test_a_model_says_what_a_plan_is_made_of(planning: Planning) -> None:
    """Dimensions, indicators and periods are chosen; a used model keeps them; a cell outside of it is refused and leaves nothing."""
    admin = planning["管理员"]
    model = admin.create("plan_model", {"name": "三层", "dimensions": ["department", "employee", "product"], "indicators": ["quantity", "amount"], "period_kind": "quarter"})
    plan = int(planning["总"].create("sales_plan", {"model": model["id"], "plan_year": YEAR})["id"])
    refused = admin.patch(f"/records/plan_model/{model['id']}", {"period_kind": "month"})
    assert refused.status == 422
    assert "period_kind" in refused["fields"]
    assert planning.company.row("plan_model", model["id"])["period_kind"] == "quarter"
    good = ("quantity", f"{YEAR}Q1", {**planning.of("甲"), "product": planning.products["涂料"]}, "12")
    planning.write("总", plan, good).ok()
    wrong: list[tuple[str, str, dict[str, Any], Any]] = [
        ("profit", f"{YEAR}Q1", {}, "1"), ("amount", f"{YEAR}-01", {}, "1"), ("amount", f"{YEAR}Q1", {"region": 1}, "1"), ("amount", f"{YEAR}Q1", {}, "-1"),
        ("amount", f"{YEAR}Q1", {}, "many"), ("amount", f"{YEAR}Q1", {"product": 10**9}, "1"), ("amount", f"{YEAR}Q1", {"product": 2**70}, "1"),
        ("amount", f"{YEAR}Q1", {}, "NaN"), ("amount", f"{YEAR}Q1", {}, {"a": 1}), ("amount", f"{YEAR}Q1", {}, "1e30"), ("amount", f"{YEAR}Q1", {"product": "x"}, "1"),
    ]  # fmt: skip
    for cell in wrong:
        answer = planning.write("总", plan, good, cell)
        assert answer.status == 422, cell
        assert list(answer["fields"]) == ["cells.1"], cell
    for field, value in (("period", f"{YEAR}-05"), ("indicator", "profit"), ("region", planning.regions["东区"])):
        line = {"plan": plan, "indicator": "amount", "period": f"{YEAR}Q2", "target": "5", field: value}
        answer = planning["总"].post("/records/sales_plan_line", line)
        assert answer.status == 422
        assert field in answer["fields"]
    twice = planning["总"].post("/records/sales_plan_line", {"plan": plan, "indicator": "quantity", "period": f"{YEAR}Q1", "target": "9", **good[2]})
    assert twice.status == 422
    assert lines(plan) == [("quantity", f"{YEAR}Q1", Decimal(12))]
    titles = [(r["level"], r["title"]) for r in planning.grid(plan)["rows"]]
    assert titles == [(0, "合计"), (1, "华东"), (2, "甲"), (3, "涂料甲")]


def test_cells_are_set_changed_and_emptied_and_nobody_overwrites_another(planning: Planning) -> None:
    plan = planning.plan()
    version = planning.grid(plan)["totals"]["plan"]["version"]
    cell = ("amount", f"{YEAR}-01", planning.of("甲"), "100.50")
    done = planning.write("总", plan, cell, ("amount", f"{YEAR}-02", planning.of("甲"), "1"), version=version).ok()
    assert done["version"] == version + 1
    stale = planning.write("总", plan, ("amount", f"{YEAR}-01", planning.of("甲"), "7"), version=version)
    assert stale.status == 409
    assert lines(plan) == [("amount", f"{YEAR}-01", Decimal("100.50")), ("amount", f"{YEAR}-02", Decimal(1))]
    planning.write("总", plan, ("amount", f"{YEAR}-02", planning.of("甲"), None), ("amount", f"{YEAR}-01", planning.of("甲"), "90"), version=version + 1).ok()
    assert lines(plan) == [("amount", f"{YEAR}-01", Decimal(90))]
    for who, status in (("乙", 404), ("经理", 404)):
        assert planning.write(who, plan, cell).status == status
        assert planning.ask(who, "plan_grid", plan=plan).status == 422
    assert lines(plan) == [("amount", f"{YEAR}-01", Decimal(90))]


@pytest.mark.covers("PLAN-005", "PLAN-006")
def test_what_was_achieved_comes_from_orders_and_deliveries(planning: Planning) -> None:
    """Units and money of order lines, effective sales of what was delivered; drafts and cancelled orders count nowhere."""
    planning.sell("甲", date(YEAR, 1, 10), 100, shipped=1)
    planning.sell("甲", date(YEAR, 3, 31), 60)
    planning.sell("甲", date(YEAR - 1, 3, 1), 40)
    planning.sell("丙", date(YEAR, 2, 1), 500)
    for status in ("draft", "pending", "cancelled"):
        planning.sell("甲", date(YEAR, 1, 11), 9999, status=status)
    model = planning["管理员"].create(
        "plan_model", {"name": "全部指标", "dimensions": ["department", "employee"], "indicators": ["quantity", "amount", "effective", "receipts", "profit"], "period_kind": "quarter"}
    )
    plan = int(planning["总"].create("sales_plan", {"model": model["id"], "plan_year": YEAR})["id"])
    planning.write("总", plan, *((i, f"{YEAR}Q1", planning.of("甲"), "200") for i in ("quantity", "amount", "effective", "receipts", "profit"))).ok()
    rows = {r["title"]: r for r in planning.grid(plan)["rows"]}
    q1 = f"{YEAR}Q1"
    assert {i: Decimal(v.get(q1, 0)) for i, v in rows["甲"]["actuals"].items()} == {"quantity": 4, "amount": 160, "effective": 50, "receipts": 0}
    assert Decimal(rows["甲"]["last"]["amount"][q1]) == 40
    assert Decimal(rows["合计"]["actuals"]["amount"][q1]) == 660
    missing = {i["name"]: i["missing"] for i in planning.grid(plan)["totals"]["plan"]["indicators"]}
    assert missing == {"quantity": None, "amount": None, "effective": None, "receipts": None, "profit": "成本核算系统"}
    total = next(r for r in planning.ask("总", "plan_progress", plan=plan, by="employee").ok()["rows"] if r["value"] and r["value"]["title"] == "甲")
    assert (total["amount"]["target"], total["amount"]["actual"], total["amount"]["difference"], total["amount"]["rate"]) == ("200.00", "160.00", "-40.00", "80.00")
    assert total["receipts"]["target"] == "200.00"
    assert (total["receipts"]["actual"], total["receipts"]["rate"]) == ("0.00", "0.00"), "nothing has come yet"
    assert total["profit"]["target"] == "200.00"
    assert total["profit"]["actual"] is None
    assert total["profit"]["rate"] is None


@pytest.mark.covers("PLAN-004", "ORG-029")
def test_product_lines_across_regions_must_agree(planning: Planning) -> None:
    """Totals of lines, totals of regions and the matrix between them: where they differ it says so, and the plan does not go up."""
    planning.sell("甲", date(YEAR, 1, 10), 100, "涂料")
    planning.sell("丙", date(YEAR, 1, 10), 30, "塑料")
    plan = planning.plan(model="产品线与区域销售计划")
    q, coat, plastic = f"{YEAR}Q1", planning.lines["涂料"], planning.lines["塑料"]
    east, north = planning.regions["东区"], planning.regions["北区"]
    cells = [
        ("amount", q, {}, "300"), ("amount", q, {"product_line": coat}, "200"), ("amount", q, {"product_line": plastic}, "100"),
        ("amount", q, {"region": east}, "180"), ("amount", q, {"region": north}, "120"),
        ("amount", q, {"product_line": coat, "region": east}, "150"), ("amount", q, {"product_line": coat, "region": north}, "40"),
        ("amount", q, {"product_line": plastic, "region": east}, "30"), ("amount", q, {"product_line": plastic, "region": north}, "70"),
    ]  # fmt: skip
    planning.write("总", plan, *cells).ok()
    found = {(p["title"], p["dimension"], p["difference"]) for p in planning.grid(plan)["totals"]["problems"]}
    assert found == {("涂料", "region", "10.00"), ("北区", "product_line", "10.00")}
    for action in ("report", "issue"):
        refused = planning.act("总", plan, action)
        assert refused.status == 409
        assert "2 处合计不一致" in refused["detail"]
        assert planning.company.row("sales_plan", plan)["status"] == "draft"
    planning.write("总", plan, ("amount", q, {"product_line": coat, "region": north}, "50")).ok()
    assert planning.grid(plan)["totals"]["problems"] == []
    planning.act("总", plan, "report").ok()
    for by, expected in (("product_line", {"涂料": "100.00", "塑料": "30.00"}), ("region", {"中国": "130.00", "东区": "100.00", "北区": "30.00"})):
        rows = planning.ask("总", "plan_progress", plan=plan, by=by).ok()["rows"]
        assert {r["value"]["title"]: r["amount"]["actual"] for r in rows if r["value"]} == expected
        assert rows[0]["amount"]["rate"] == "43.30"


@pytest.mark.covers("PLAN-011", "PLAN-012")
def test_branches_report_head_office_sums_up_and_issues(planning: Planning) -> None:
    """Two branches report, the company's plan is their sum; who leads issues; what was issued is not changed any more."""
    people = planning.company
    east = planning.plan("经理", planned_department=people.departments["华东"])
    planning.write("经理", east, ("amount", f"{YEAR}-01", planning.of("甲"), "100"), ("amount", f"{YEAR}-01", planning.of("乙"), "50")).ok()
    mine = planning.plan("丙", planned_employee=people.employees["丙"])
    planning.write("丙", mine, ("amount", f"{YEAR}-01", {}, "70")).ok()
    whole = planning.plan("总")
    assert planning.act("总", whole, "sum_up").status == 409
    assert not lines(whole)
    planning.act("经理", east, "report").ok()
    planning.act("丙", mine, "report").ok()
    assert planning.write("经理", east, ("amount", f"{YEAR}-01", {}, "1")).status == 409
    planning.act("总", whole, "sum_up").ok()
    totals = {r["title"]: r["targets"] for r in planning.grid(whole)["rows"]}
    assert totals["甲"]["amount"] == {f"{YEAR}-01": "100.00"}
    assert totals["丙"]["amount"] == {f"{YEAR}-01": "70.00"}
    assert planning.ask("总", "plan_progress", plan=whole, by="department").ok()["rows"][0]["amount"]["target"] == "220.00"
    assert planning.act("丙", mine, "issue").status == 403
    assert people.row("sales_plan", mine)["status"] == "reported"
    planning.act("总", whole, "issue").ok()
    assert run("select count(*) from notifications_notification where text like %s", ["%已下发%"])[0][0] == 3
    assert planning["总"].patch(f"/records/sales_plan/{whole}", {"remarks": "x"}).status == 409
    line = run("select id from sales_plan_line where plan_id = %s limit 1", [whole])[0][0]
    assert planning["总"].patch(f"/records/sales_plan_line/{line}", {"target": "1"}).status == 409
    assert {planning["总"].delete(p).status for p in (f"/records/sales_plan_line/{line}", f"/records/sales_plan/{whole}")} == {409}
    assert len(lines(whole)) == 3
    assert people.row("sales_plan", whole)["remarks"] is None
    assert planning.write("总", whole, ("amount", f"{YEAR}-01", {}, "1")).status == 409
    copy = planning.act("总", whole, "new_version").ok()["open"]
    assert people.row("sales_plan", copy["id"])["version_no"] == 2
    assert len(lines(copy["id"])) == 3
    planning.act("总", mine, "send_back", reason="偏低").ok()
    planning.write("丙", mine, ("amount", f"{YEAR}-01", {}, "80")).ok()


@pytest.mark.covers("PLAN-009")
def test_everybody_sees_where_he_stands(planning: Planning) -> None:
    """Own targets of issued plans with what was achieved, though the plan itself is not his to see; nobody else's."""
    planning.sell("甲", date(YEAR, 1, 10), 80)
    plan = planning.plan()
    planning.write("总", plan, ("amount", f"{YEAR}-01", planning.of("甲"), "100"), ("amount", f"{YEAR}-01", planning.of("乙"), "50")).ok()
    assert planning.ask("甲", "my_plan", year=YEAR).ok()["rows"] == []
    planning.act("总", plan, "issue").ok()
    row = planning.ask("甲", "my_plan", year=YEAR).ok()["rows"][0]
    assert (row["target"], row["actual"], row["rate"], row["opens"]) == ("100.00", "80.00", "80.00", False)
    assert [r["target"] for r in planning.ask("乙", "my_plan", year=YEAR).ok()["rows"]] == ["50.00"]
    assert planning.ask("丙", "my_plan", year=YEAR).ok()["rows"] == []
    assert planning.ask("甲", "plan_progress", plan=plan).status == 422


def test_nobody_plans_for_whom_he_does_not_reach(planning: Planning) -> None:
    """A plan tells what its department achieved; so making one needs the reach that reading it would need."""
    people = planning.company
    model = planning.model("部门与人员销售计划")
    before = run("select count(*) from sales_plan")
    for who, values in (
        ("甲", {}), ("甲", {"planned_department": people.departments["华东"]}), ("甲", {"planned_employee": people.employees["乙"]}),
        ("经理", {}), ("经理", {"planned_department": people.departments["华北"]}), ("经理", {"planned_employee": people.employees["丙"]}),
    ):  # fmt: skip
        answer = planning[who].post("/records/sales_plan", {"model": model, "plan_year": YEAR, **values})
        assert answer.status == 422, (who, values)
    assert run("select count(*) from sales_plan") == before
    planning.plan("甲", planned_employee=people.employees["甲"])
    planning.plan("经理", planned_employee=people.employees["乙"])


@pytest.mark.covers("PLAN-014")
def test_targets_are_proposed_from_the_year_before(planning: Planning) -> None:
    """Per region, as history has it, with growth; what somebody wrote stays unless he says otherwise."""
    planning.sell("甲", date(YEAR - 1, 2, 1), 100, "涂料")
    planning.sell("丙", date(YEAR - 1, 8, 1), 200, "塑料")
    plan = planning.plan(model="产品线与区域销售计划")
    assert planning.act("总", plan, "propose", growth="-200").status == 422
    assert not lines(plan)
    cell = ("amount", f"{YEAR}Q1", {"product_line": planning.lines["涂料"], "region": planning.regions["东区"]}, "5")
    planning.write("总", plan, cell).ok()
    planning.act("总", plan, "propose", growth="20").ok()
    assert {x for x in lines(plan) if x[0] == "amount"} == {("amount", f"{YEAR}Q1", Decimal(5)), ("amount", f"{YEAR}Q3", Decimal(240))}
    planning.act("总", plan, "propose", growth="20", overwrite=True).ok()
    assert ("amount", f"{YEAR}Q1", Decimal(120)) in lines(plan)


@pytest.mark.covers("PLAN-013")
def test_the_plan_is_the_input_of_the_quota_helper(planning: Planning) -> None:
    people = planning.company
    plan = planning.plan()
    planning.write("总", plan, *(("amount", f"{YEAR}-{m:02d}", planning.of("甲"), "100000") for m in range(1, 13))).ok()
    mode = people.mode()
    ask = {"scope": "employee", "employee": people.employees["甲"], "plan": plan, "deal_amount": "50000"}
    path = f"/records/sales_mode/{mode}/actions/quota_from_plan"
    assert planning["总"].post(path, ask).status == 422  # not issued yet
    planning.act("总", plan, "issue").ok()
    for who, given in (("总", {**ask, "employee": people.employees["乙"]}), ("总", {**ask, "employee": None})):
        assert planning[who].post(path, given).status == 422
    assert planning["甲"].post(path, ask).status in (403, 422)
    assert run("select count(*) from stage_quota") == [(0,)]
    with Work(SYSTEM, "test") as work:
        work.update_many((s, {"avg_days": 30}) for s in work.select("sales_stage", "mode", [mode]))
    planning["总"].post(path, ask).ok()
    assert {r[0] for r in run("select monthly_task from stage_quota")} == {Decimal(100000)}
    planning["总"].post(path, {"scope": "company", "plan": plan, "deal_amount": "50000"}).ok()


@pytest.mark.covers("PLAN-002", "PLAN-016")
def test_the_plan_of_a_customer_stands_on_the_customer(planning: Planning) -> None:
    plan = planning.plan(model="客户销售计划")
    planning.write("总", plan, ("amount", f"{YEAR}Q1", {"customer": planning.customers["甲"]}, "100")).ok()
    ask = {"filter": {"field": "customer", "op": "eq", "value": planning.customers["甲"]}, "fields": "plan,indicator,period,target"}
    assert [r["target"] for r in planning["总"].get("/records/sales_plan_line", **ask).ok()["rows"]] == ["100.00"]
    assert planning["甲"].get("/records/sales_plan_line", **ask).ok()["rows"] == []


def test_the_number_of_statements_does_not_grow(planning: Planning) -> None:
    plan = planning.plan()
    planning.write("总", plan, ("amount", f"{YEAR}-01", planning.of("甲"), "1")).ok()
    planning.grid(plan)
    with statements() as few:
        planning.grid(plan)
    planning.write("总", plan, *(("amount", f"{YEAR}-{m:02d}", planning.of(who), "1") for m in range(1, 13) for who in ("甲", "乙", "丙", "华东"))).ok()
    with statements() as many:
        planning.grid(plan)
    assert many == few
