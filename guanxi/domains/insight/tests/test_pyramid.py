"""The value pyramid: figures of all customers for whoever has the function, names as far as one sees the customers (PYR-001..025, PERM-046)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from guanxi.domains.insight.base_data import ensure_base_data, replay
from guanxi.domains.insight.scheduling import compute_due
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.jobs import run_jobs

#: Who sold how much to whom this year: 100 to 10.
SOLD = {"甲一": ("甲", 100), "甲二": ("甲", 60), "乙一": ("乙", 50), "丙一": ("丙", 90), "丙二": ("丙", 10)}


def number(value: Any) -> Any:
    """An amount as the interface writes it, to compare with."""
    return Decimal(value)


class Pyramid:
    """The company with five buyers and one customer who bought nothing; the layers are the first one, the next two, the rest."""

    def __init__(self, company: Company) -> None:
        self.company = company
        with Work(SYSTEM, "test") as work:
            ensure_base_data(work)
        self.customers = {name: self.customer(name, who) for name, (who, _) in SOLD.items()}
        self.customers["空"] = self.customer("空", "甲")
        for name, (_, amount) in SOLD.items():
            self.sell(name, amount)
        self.model = self.made_model(("顶层", "rank", 1), ("中层", "rank", 3), ("底层", "rank", None))

    def __getitem__(self, who: str) -> Api:
        return Api(self.company.operators[who], self.company.employees.get(who, 0))

    @property
    def admin(self) -> Api:
        return self["管理员"]

    def customer(self, name: str, who: str) -> int:
        return int(self[who].create("customer", {"name": f"{name}公司"})["id"])

    def sell(self, name: str, amount: int, day: date | None = None, status: str = "reviewed") -> int:
        """An order as it stands when it counts."""
        with Work(SYSTEM, "test") as work:
            goods = self.company.rows("product", "name", "底漆")
            product = goods[0].id if goods else work.add("product", name="底漆").id
            order = work.add("sales_order", customer=self.customers[name], order_date=day or timezone.localdate())
            work.add("sales_order_line", order=order.id, product=product, quantity=Decimal(1), price=Decimal(amount))
            run("update sales_order set status = %s where id = %s", [status, order.id])
            return order.id

    def made_model(self, *layers: tuple[str, str, Any], **values: Any) -> int:
        model = self.admin.create("pyramid_model", {"name": f"模型{'、'.join(name for name, *_ in layers)}{values}", "measure": "income", **values})["id"]
        for no, (name, basis, limit) in enumerate(layers, 1):
            self.admin.create("pyramid_layer", {"model": model, "layer_no": no, "name": name, "basis": basis, "lower_limit": limit})
        return int(model)

    def compute(self, who: str = "总", model: int | None = None) -> Answer:
        return self[who].post(f"/records/pyramid_model/{model or self.model}/actions/compute")

    def look(self, who: str = "总", analysis: str = "pyramid", **params: Any) -> Answer:
        return self[who].post(f"/analyses/{analysis}", {"params": {"model": self.model, **params}})

    def layers(self, who: str = "总", **params: Any) -> dict[str, Any]:
        return {r["name"]: (r["customers"], number(r["value"])) for r in self.look(who, **params).ok()["rows"]}

    def names(self, who: str, layer: int, run_id: int) -> list[str]:
        filter_ = {"and": [{"field": "run", "op": "eq", "value": run_id}, {"field": "layer_no", "op": "eq", "value": layer}]}
        rows = self[who].get("/records/pyramid_value", filter=filter_, fields="customer,value", sort="place").ok()["rows"]
        return [r["customer"]["title"].removesuffix("公司") for r in rows]

    def run_id(self, who: str = "总") -> int:
        return int(self.look(who).ok()["totals"]["run"]["id"])


@pytest.fixture
def pyramid(company: Company) -> Pyramid:
    return Pyramid(company)


def state() -> list[tuple[Any, ...]]:
    return run("select (select count(*) from pyramid_run), (select count(*) from pyramid_value), (select count(*) from activity)")


@pytest.mark.covers("PYR-001", "PYR-011")
def test_the_present_picture_at_once(pyramid: Pyramid) -> None:
    """Customers are put in layers by what they brought; the picture counts them, and says which."""
    assert pyramid.look().ok()["totals"]["run"] is None
    done = pyramid.compute().ok()
    assert done["go"] == f"/pyramid?model={pyramid.model}"
    assert pyramid.layers() == {"顶层": (1, 100), "中层": (2, 150), "底层": (2, 60)}
    answer = pyramid.look().ok()
    assert (answer["totals"]["customers"], number(answer["totals"]["value"]), answer["totals"]["top_share"]) == (5, 310, "32.3")
    assert [pyramid.names("总", layer, pyramid.run_id()) for layer in (1, 2, 3)] == [["甲一"], ["丙一", "甲二"], ["乙一", "丙二"]]
    pyramid.sell("丙二", 500)
    assert pyramid.layers()["顶层"] == (1, 100)  # until it is computed again
    pyramid.compute().ok()
    assert pyramid.names("总", 1, pyramid.run_id()) == ["丙二"]
    assert run("select count(*) from pyramid_run where model_id = %s", [pyramid.model]) == [(1,)]  # in the place of the last


@pytest.mark.covers("PERM-046", "PYR-014")
def test_figures_are_of_all_and_names_of_those_one_sees(pyramid: Pyramid) -> None:
    """The manager of one branch gets the same figures as the general manager; of the other branch's customers only their number."""
    pyramid.compute("总").ok()
    everything = pyramid.layers("总")
    run_id = pyramid.run_id()
    pyramid.compute("经理").ok()
    assert pyramid.layers("经理") == everything
    run_id = pyramid.run_id()
    rows = {r["name"]: (r["seen"], r["hidden"]) for r in pyramid.look("经理").ok()["rows"]}
    assert rows == {"顶层": (1, 0), "中层": (1, 1), "底层": (1, 1)}
    assert [pyramid.names("经理", layer, run_id) for layer in (1, 2, 3)] == [["甲一"], ["甲二"], ["乙一"]]
    text = str(pyramid["经理"].get("/records/pyramid_value", fields="customer,customer.name,value").ok())
    assert "丙" not in text
    hidden = run("select id from pyramid_value where run_id = %s and customer_id = %s", [run_id, pyramid.customers["丙一"]])[0][0]
    assert pyramid["经理"].get(f"/records/pyramid_value/{hidden}").status == 404
    rows_of_owners = pyramid.look("经理", "pyramid_owners").ok()["rows"]
    assert {r["owner"]["title"]: number(r["value"]) for r in rows_of_owners} == {"甲": 160, "丙": 100, "乙": 50}


@pytest.mark.covers("PERM-046", "PYR-014")
def test_the_function_is_given_by_role(pyramid: Pyramid) -> None:
    """Who lacks it computes nothing, asks nothing, and finds no list: the error, and that nothing changed."""
    pyramid.compute("总").ok()
    before = state()
    for who in ("甲", "丙"):
        refused = pyramid.compute(who)
        assert (refused.status, refused["code"]) == (403, "forbidden")
        for analysis in ("pyramid", "pyramid_history", "pyramid_owners"):
            assert pyramid.look(who, analysis).status == 404, analysis
        asked = pyramid[who].post("/analyses/customer_value", {"params": {"customer": pyramid.customers["甲一"]}})
        assert asked.status == 404
        assert not {a["name"] for a in pyramid[who].get("/analyses").ok()} & {"pyramid", "pyramid_history", "pyramid_owners", "customer_value"}
        assert pyramid[who].get("/records/pyramid_value").status == 404
        assert "customer_value" not in {p["analysis"] for p in pyramid[who].get("/objects/customer").ok()["panels"]}
        assert not any(i["key"] == "pyramid" for g in pyramid[who].get("/me").ok()["menus"] for i in g["items"])
        care = pyramid[who].post(f"/records/pyramid_run/{pyramid.run_id()}/actions/care", care_for(pyramid, 1))
        assert care.status == 403
        assert pyramid[who].post("/records/pyramid_model", {"name": "私", "measure": "income"}).status == 403
    assert state() == before
    assert any(i["key"] == "pyramid" for g in pyramid["经理"].get("/me").ok()["menus"] for i in g["items"])


def test_a_role_may_have_the_picture_without_the_names(pyramid: Pyramid) -> None:
    pyramid.compute("总").ok()
    nothing: dict[str, Any] = {"verbs": {}, "scope": {}, "fields": {}}
    write_rights(pyramid.company.roles["销售主管"], {"pyramid_value": nothing})
    answer = pyramid.look("经理").ok()
    assert [r["customers"] for r in answer["rows"]] == [1, 2, 2]
    assert (answer["totals"]["listed"], [r["seen"] for r in answer["rows"]]) == (False, [0, 0, 0])
    assert pyramid["经理"].get("/records/pyramid_value").status == 404


@pytest.mark.covers("PYR-002")
def test_layers_by_value_rank_and_share(pyramid: Pyramid) -> None:
    """Limits by value, rank or share, mixed as the company likes; who reaches none is counted outside."""
    by_value = pyramid.made_model(("大", "value", 90), ("中", "value", 50))
    pyramid.compute(model=by_value).ok()
    assert pyramid.layers(model=by_value) == {"大": (2, 190), "中": (2, 110)}
    outside = pyramid.look(model=by_value).ok()["totals"]["outside"]
    assert (outside["customers"], number(outside["value"]), outside["seen"]) == (1, 10, 1)
    by_share = pyramid.made_model(("前四成", "share", 40), ("其余", "share", None))
    pyramid.compute(model=by_share).ok()
    assert pyramid.layers(model=by_share) == {"前四成": (2, 190), "其余": (3, 120)}
    mixed = pyramid.made_model(("冠军", "rank", 1), ("大户", "value", 55), ("前八成", "share", 80), ("其余", "share", None))
    pyramid.compute(model=mixed).ok()
    assert pyramid.layers(model=mixed) == {"冠军": (1, 100), "大户": (2, 150), "前八成": (1, 50), "其余": (1, 10)}


def test_customers_of_the_same_value_stay_together(pyramid: Pyramid) -> None:
    pyramid.sell("丙一", 10)  # now as much as 甲一
    pyramid.compute().ok()
    assert pyramid.layers()["顶层"] == (2, 200)


@pytest.mark.covers("PYR-002")
def test_layers_that_do_not_fit_are_refused_at_the_field(pyramid: Pyramid) -> None:
    model = pyramid.made_model(("一", "share", 5), ("二", "share", 20))
    before = run("select count(*) from pyramid_layer")
    for values, field in (
        ({"layer_no": 2, "name": "三", "lower_limit": 50}, "layer_no"), ({"layer_no": 3, "name": "三", "lower_limit": 20}, "lower_limit"),
        ({"layer_no": 3, "name": "三", "lower_limit": 101}, "lower_limit"), ({"layer_no": 3, "name": "三", "basis": "rank", "lower_limit": "1.5"}, "lower_limit"),
        ({"layer_no": 0, "name": "三", "lower_limit": 50}, "layer_no"), ({"layer_no": 3, "lower_limit": 50}, "name"),
    ):  # fmt: skip
        answer = pyramid.admin.post("/records/pyramid_layer", {"model": model, **values})
        assert (answer.status, list(answer["fields"])) == (422, [field]), (values, answer.body)
    assert run("select count(*) from pyramid_layer") == before
    third = pyramid.admin.create("pyramid_layer", {"model": model, "name": "三", "lower_limit": None})
    assert third["layer_no"] == 3
    first = pyramid.admin.get("/records/pyramid_layer", filter={"field": "model", "op": "eq", "value": model}, sort="layer_no")["rows"][0]
    assert pyramid.admin.patch(f"/records/pyramid_layer/{first['id']}", {"lower_limit": 30})["fields"].keys() == {"lower_limit"}
    empty = pyramid.admin.create("pyramid_model", {"name": "没有层次", "measure": "income"})["id"]
    assert pyramid.compute(model=empty)["code"] == "no_layers"
    pyramid.admin.post(f"/records/pyramid_model/{empty}/actions/usual_layers").ok()
    assert pyramid.compute(model=empty).status == 200
    assert pyramid.admin.post(f"/records/pyramid_model/{empty}/actions/usual_layers")["code"] == "has_layers"


@pytest.mark.covers("PYR-010")
def test_a_measure_whose_system_is_not_there_cannot_be_chosen(pyramid: Pyramid) -> None:
    before = run("select count(*) from pyramid_model")
    for values, field, system in (
        ({"measure": "profit"}, "measure", "成本核算系统"), ({"measure": "arrears"}, "measure", "应收系统"),
        ({"measure": "expenses"}, "measure", "费用管理"),
    ):  # fmt: skip
        answer = pyramid.admin.post("/records/pyramid_model", {"name": "不能", **values})
        assert (answer.status, list(answer["fields"])) == (422, [field]), (values, answer.body)
        assert system in answer["fields"][field][0]["message"]
    assert run("select count(*) from pyramid_model") == before
    assert "成本核算系统" in next(f["help"] for f in pyramid.admin.get("/objects/pyramid_model").ok()["fields"] if f["name"] == "measure")


def test_income_by_orders_counts_what_was_agreed_and_not_given_up(pyramid: Pyramid) -> None:
    """Drafts, pending and cancelled orders do not count, of closed ones what was delivered; the period begins a year ago."""
    today = timezone.localdate()
    for status in ("draft", "pending", "cancelled", "closed"):
        pyramid.sell("空", 1000, status=status)
    pyramid.sell("空", 1000, today - timedelta(days=400))
    pyramid.sell("空", 1000, today + timedelta(days=1))
    pyramid.compute().ok()
    assert number(pyramid.look().ok()["totals"]["value"]) == 310
    pyramid.sell("空", 7, today - timedelta(days=364))
    pyramid.compute().ok()
    assert number(pyramid.look().ok()["totals"]["value"]) == 317


def test_income_by_deliveries_and_invoices(pyramid: Pyramid) -> None:
    order = pyramid.sell("甲一", 100)
    line = run("select id from sales_order_line where order_id = %s", [order])[0][0]
    day = timezone.localdate()
    with Work(SYSTEM, "test") as work:
        paper = work.add("delivery", order=order)
        work.add("delivery_line", delivery=paper.id, order_line=line, quantity=Decimal("0.25"))
        bill = work.add("invoice", order=order, amount=Decimal(40))
    models = {b: pyramid.made_model(("全部", "share", None), income_basis=b) for b in ("deliveries", "invoices")}

    def total(basis: str) -> Any:
        pyramid.compute(model=models[basis]).ok()
        return number(pyramid.look(model=models[basis]).ok()["totals"]["value"])

    assert (total("deliveries"), total("invoices")) == (0, 0)  # neither shipped nor issued
    run("update delivery set status = 'shipped', delivered_at = %s where id = %s", [day, paper.id])
    run("update invoice set status = 'issued', invoice_date = %s where id = %s", [day, bill.id])
    assert (total("deliveries"), total("invoices")) == (25, 40)


@pytest.mark.covers("PYR-005")
def test_accumulated_opportunity_amount(pyramid: Pyramid) -> None:
    """Open ones with what is expected, won ones with what they brought, lost ones not at all."""
    customer = pyramid.customers["空"]
    with Work(SYSTEM, "test") as work:
        for status, expected, actual in (("open", 30, None), ("won", 50, 45), ("lost", 900, None)):
            made = work.add("opportunity", name=status, customer=customer, expected_amount=Decimal(expected))
            run("update opportunity set status = %s, actual_amount = %s where id = %s", [status, actual, made.id])
    model = pyramid.made_model(("全部", "share", None), measure="opportunities")
    pyramid.compute(model=model).ok()
    assert pyramid.layers(model=model) == {"全部": (1, 75)}


@pytest.mark.covers("PYR-008", "PYR-009")
def test_loyalty_weighs_activities_and_trades(pyramid: Pyramid) -> None:
    """a × finished activities + b × orders, with the weights of the model."""
    kind = pyramid.company.rows("activity_type", "name", "电话")[0].id
    with Work(SYSTEM, "test") as work:
        for status in ("done", "done", "planned"):
            made = work.add("activity", subject=status, activity_type=kind, customer=pyramid.customers["甲一"], plan_start=work.now)
            run("update activity set status = %s, actual_end = %s where id = %s", [status, work.now if status == "done" else None, made.id])
    model = pyramid.made_model(("全部", "share", None), measure="loyalty", activity_weight="1.5", trade_weight="10")
    pyramid.compute(model=model).ok()
    values = dict(run("select customer_id, value from pyramid_value v join pyramid_run r on r.id = v.run_id where r.model_id = %s", [model]))
    assert (values[pyramid.customers["甲一"]], values[pyramid.customers["乙一"]]) == (Decimal("13.00"), Decimal("10.00"))
    usual = pyramid.admin.create("pyramid_model", {"name": "默认权重", "measure": "loyalty"})
    assert (number(usual["activity_weight"]), number(usual["trade_weight"])) == (1, 3)
    zero = pyramid.admin.post("/records/pyramid_model", {"name": "零", "measure": "loyalty", "activity_weight": 0, "trade_weight": 0})
    assert (zero.status, list(zero["fields"])) == (422, ["activity_weight"])


@pytest.mark.covers("PYR-020")
def test_kinds_of_value(pyramid: Pyramid) -> None:
    kinds = {m: pyramid.admin.create("pyramid_model", {"name": m, "measure": m})["value_kind"] for m in ("income", "opportunities", "loyalty")}
    assert kinds == {"income": "realised", "opportunities": "potential", "loyalty": "modelled"}
    assert pyramid.look().ok()["totals"]["model"]["labels"]["value_kind"] == "既成价值"


def evaluate(pyramid: Pyramid) -> None:
    pyramid.admin.post(f"/records/pyramid_model/{pyramid.model}/actions/evaluate").ok()
    assert run_jobs("insight.") == 1


@pytest.mark.covers("PYR-013", "PYR-018", "PYR-024")
def test_history_of_layers_and_customers(pyramid: Pyramid) -> None:
    """Each kept result says who rose, fell, came and went; the customer shows how he developed."""
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"watchers": [pyramid.company.employees["总"]]}).ok()
    evaluate(pyramid)
    first = {r["name"]: (r["up"], r["down"], r["new"], r["gone"]) for r in pyramid.look().ok()["rows"]}
    assert set(first.values()) == {(0, 0, 0, 0)}
    pyramid.sell("丙二", 500)  # from the bottom to the top; 甲一 and 甲二 fall
    pyramid.sell("空", 5)
    run("update sales_order set status = 'cancelled' where customer_id = %s", [pyramid.customers["乙一"]])
    run("update pyramid_model set next_run = %s where id = %s", [timezone.localdate(), pyramid.model])
    compute_due()
    assert run_jobs("insight.") == 1
    rows = {r["name"]: (r["customers"], r["up"], r["down"], r["new"], r["gone"]) for r in pyramid.look().ok()["rows"]}
    assert rows == {"顶层": (1, 1, 0, 0, 0), "中层": (2, 0, 1, 0, 0), "底层": (2, 0, 1, 1, 1)}
    moves = pyramid["总"].get("/records/pyramid_value", filter={"field": "run", "op": "eq", "value": pyramid.run_id()}, fields="customer,move,previous_name,value")
    told = {r["customer"]["title"]: (r["move"], r["previous_name"], number(r["value"])) for r in moves.ok()["rows"]}
    assert told["丙二公司"] == ("up", "底层", Decimal(510))
    assert told["乙一公司"] == ("gone", "底层", Decimal(0))
    assert told["空公司"] == ("new", None, Decimal(5))
    history = pyramid.look(analysis="pyramid_history").ok()["rows"]
    assert [r["customers"] for r in history] == [5, 5]
    own = pyramid["总"].post("/analyses/customer_value", {"params": {"customer": pyramid.customers["丙二"]}}).ok()
    assert [(r["text"], number(r["value"]), r["place"]) for r in own["rows"]] == [("底层", 10, 5), ("顶层", 510, 1)]
    assert pyramid["经理"].post("/analyses/customer_value", {"params": {"customer": pyramid.customers["丙二"]}}).status == 422
    for who in ("管理员", "总"):
        assert any("上升 1，下降 2，新进 1，流出 1" in n["text"] for n in pyramid[who].get("/notifications").ok()["rows"]), who


def test_the_schedule_computes_and_keeps(pyramid: Pyramid) -> None:
    """What is due begins once, as a job; the next day is that of the next period."""
    day = timezone.localdate()
    assert pyramid.admin.get(f"/records/pyramid_model/{pyramid.model}").ok()["next_run"] > day.isoformat()
    compute_due()
    assert run_jobs("insight.") == 0
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"schedule": "half_yearly"}).ok()
    run("update pyramid_model set next_run = %s where id = %s", [day, pyramid.model])
    compute_due()
    compute_due()
    assert run_jobs("insight.") == 1
    assert run("select kind, count(*) from pyramid_run where model_id = %s group by 1", [pyramid.model]) == [("scheduled", 1)]
    assert pyramid.admin.get(f"/records/pyramid_model/{pyramid.model}").ok()["next_run"] > day.isoformat()
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"is_active": False}).ok()
    assert pyramid.admin.get(f"/records/pyramid_model/{pyramid.model}").ok()["next_run"] is None


def test_a_cancelled_job_leaves_nothing(pyramid: Pyramid) -> None:
    job = pyramid.admin.post(f"/records/pyramid_model/{pyramid.model}/actions/evaluate").ok()["data"]["job"]
    assert pyramid.admin.post(f"/jobs/{job}/cancel").ok()["state"] == "cancelled"
    before = state()
    run_jobs("insight.")
    assert state() == before


def test_lists_of_long_ago_go_and_their_figures_stay(pyramid: Pyramid) -> None:
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"keep_runs": 2}).ok()
    for _ in range(3):
        evaluate(pyramid)
    kept = run("select run_id, count(*) from pyramid_value v join pyramid_run r on r.id = v.run_id where r.model_id = %s group by 1", [pyramid.model])
    assert len(kept) == 2
    assert [r["customers"] for r in pyramid.look(analysis="pyramid_history").ok()["rows"]] == [5, 5, 5]


@pytest.mark.covers("PYR-015")
def test_less_than_half_a_year_is_said(pyramid: Pyramid) -> None:
    pyramid.compute().ok()
    assert pyramid.look().ok()["totals"]["run"]["short"] is True
    pyramid.sell("空", 1, timezone.localdate() - timedelta(days=200))
    pyramid.compute().ok()
    told = pyramid.look().ok()["totals"]["run"]
    assert (told["short"], told["data_since"]) == (False, (timezone.localdate() - timedelta(days=200)).isoformat())


@pytest.mark.covers("PYR-019")
def test_from_the_angle_of_the_salesperson(pyramid: Pyramid) -> None:
    run("update customer set owner_id = null where id = %s", [pyramid.customers["乙一"]])
    pyramid.compute().ok()
    rows = pyramid.look(analysis="pyramid_owners").ok()["rows"]
    told = [(r["owner"]["title"] if r["owner"] else None, number(r["value"]), r["layers"]) for r in rows]
    assert told == [("甲", 160, {"1": 1, "2": 1}), ("丙", 100, {"2": 1, "3": 1}), (None, 50, {"3": 1})]


def care_for(pyramid: Pyramid, layer: int) -> dict[str, Any]:
    kind = pyramid.company.rows("activity_type", "name", "电话")[0].id
    return {"layer_no": layer, "subject": "年终关怀", "activity_type": kind, "plan_start": "2026-12-20T09:00:00+08:00"}


@pytest.mark.covers("PYR-016")
def test_care_for_a_layer(pyramid: Pyramid) -> None:
    """An activity for each customer whom the person sees, for whoever looks after him, and none twice."""
    pyramid.compute("总").ok()
    run_id = pyramid.run_id()
    done = pyramid["经理"].post(f"/records/pyramid_run/{run_id}/actions/care", care_for(pyramid, 2)).ok()
    assert done["data"]["count"] == 1
    made = run("select customer_id, executor_id, source_object from activity where subject = '年终关怀'")
    assert made == [(pyramid.customers["甲二"], pyramid.company.employees["甲"], "pyramid_value")]
    assert pyramid["总"].post(f"/records/pyramid_run/{run_id}/actions/care", care_for(pyramid, 2)).ok()["data"]["count"] == 1
    before = state()
    again = pyramid["总"].post(f"/records/pyramid_run/{run_id}/actions/care", care_for(pyramid, 2))
    assert (again.status, list(again["fields"])) == (422, ["layer_no"])
    bad = pyramid["总"].post(f"/records/pyramid_run/{run_id}/actions/care", {**care_for(pyramid, 3), "activity_type": 0})
    assert (bad.status, list(bad["fields"])) == (422, ["activity_type"])
    assert state() == before


def test_the_layer_on_the_customer(pyramid: Pyramid) -> None:
    """Results by schedule of the leading model set it; lists filter by it; a real-time look changes nothing."""
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"is_leading": True}).ok()
    pyramid.compute().ok()
    one = f"/records/customer/{pyramid.customers['甲一']}"
    assert pyramid["甲"].get(one).ok()["value_layer"] is None
    before = pyramid["甲"].get(one).ok()["updated_at"]
    evaluate(pyramid)
    found = pyramid["甲"].get(one).ok()
    assert (found["value_layer"]["title"], found["updated_at"]) == ("顶层", before)
    filter_ = {"field": "value_layer", "op": "eq", "value": found["value_layer"]["id"]}
    assert pyramid["甲"].ids("customer", filter=filter_) == {pyramid.customers["甲一"]}
    assert pyramid["甲"].patch(one, {"value_layer": None}).status == 422
    run("update sales_order set status = 'cancelled' where customer_id = %s", [pyramid.customers["甲一"]])
    evaluate(pyramid)
    assert pyramid["甲"].get(one).ok()["value_layer"] is None
    assert run("select count(*) from pyramid_model where is_leading") == [(1,)]


def test_a_list_is_exported_as_far_as_one_sees_it(pyramid: Pyramid) -> None:
    pyramid.compute("总").ok()
    filter_ = {"field": "run", "op": "eq", "value": pyramid.run_id()}
    asked = {"format": "csv", "fields": ["customer", "value", "layer_name"], "filter": filter_}
    job = pyramid["经理"].post("/records/pyramid_value/exports", asked).ok()["id"]
    run_jobs()
    file = pyramid["经理"].get(f"/jobs/{job}").ok()["file"]["id"]
    text = pyramid["经理"].get(f"/files/{file}").body.decode("utf-8-sig")
    assert "甲一公司" in text
    assert "丙" not in text
    assert pyramid["甲"].post("/records/pyramid_value/exports", asked).status in (403, 404)


def test_nobody_writes_a_result(pyramid: Pyramid) -> None:
    pyramid.compute("总").ok()
    value, before = run("select id, value from pyramid_value limit 1")[0], state()
    assert pyramid.admin.patch(f"/records/pyramid_value/{value[0]}", {"value": 1}).status == 403
    assert pyramid.admin.delete(f"/records/pyramid_value/{value[0]}").status == 403
    assert pyramid.admin.post("/records/pyramid_run", {"model": pyramid.model}).status == 403
    assert run("select value from pyramid_value where id = %s", [value[0]]) == [(value[1],)]
    assert state() == before


def test_the_audit_keeps_that_it_was_computed(pyramid: Pyramid) -> None:
    pyramid.compute("总").ok()
    assert run("select count(*) from audit where tbl = 'pyramid_value'") == [(0,)]
    assert run("select count(*) > 0 from audit where tbl = 'pyramid_run' and actor = %s", [pyramid.company.operators["总"]]) == [(True,)]
    with Work(SYSTEM, "test") as work:
        work.update(work.get("customer", pyramid.customers["空"]), short_name="空")
    assert run("select count(*) from audit where tbl = 'customer' and pk = %s and op = 'U'", [pyramid.customers["空"]]) == [(1,)]


def test_a_history_for_data_of_the_past(pyramid: Pyramid) -> None:
    pyramid.sell("空", 1000, timezone.localdate() - timedelta(days=300))
    moments = [timezone.now() - timedelta(days=d) for d in (60, 1, 30)]
    replay(moments)
    rows = pyramid.look(analysis="pyramid_history").ok()["rows"]
    assert [r["customers"] for r in rows] == [1, 1, 1]
    assert [datetime.fromisoformat(r["at"]) for r in rows] == sorted(m.replace(microsecond=0) for m in moments)


def test_people_from_outside_have_none_of_it(pyramid: Pyramid) -> None:
    """Whatever a role of theirs says: no function, no list, no layer on their own customer."""
    pyramid.admin.patch(f"/records/pyramid_model/{pyramid.model}", {"is_leading": True}).ok()
    evaluate(pyramid)
    own = pyramid.customers["甲一"]
    with Work(SYSTEM, "test") as work:
        role = work.add("role", name="经销商的人", is_external=True).id
        everything = {"verbs": {"view": True, "export": True, "action:compute": True}, "scope": {"view": "all"}, "fields": {}}
        names = ("pyramid_model", "pyramid_layer", "pyramid_run", "pyramid_value", "customer")
        write_rights(role, {name: everything | ({"fields": {"value_layer": "hidden"}} if name == "customer" else {}) for name in names})
        login = work.add("operator", account="dealer", name="经销商", bound_customer=own, roles=[role]).id
    dealer, before = Api(login), state()
    assert dealer.get(f"/records/customer/{own}").ok()["name"] == "甲一公司"
    assert "value_layer" not in dealer.get(f"/records/customer/{own}").ok()
    for analysis in ("pyramid", "pyramid_history", "pyramid_owners", "customer_value"):
        refused = dealer.post(f"/analyses/{analysis}", {"params": {"model": pyramid.model, "customer": own}})
        assert (refused.status, refused["code"]) == (403, "not_for_external"), analysis
    assert dealer.get("/records/pyramid_value").ok()["rows"] == []
    assert dealer.get(f"/records/pyramid_value/{run('select id from pyramid_value where customer_id = %s', [own])[0][0]}").status == 404
    assert dealer.post(f"/records/pyramid_model/{pyramid.model}/actions/compute").status == 403
    assert dealer.post(f"/records/pyramid_run/{pyramid.run_id()}/actions/care", care_for(pyramid, 1)).status in (403, 422)
    assert state() == before


def test_the_ready_made_role_outside_does_not_know_the_layer(pyramid: Pyramid) -> None:
    assert run("select fields ->> 'value_layer' from kernel_roleright r join role x on x.id = r.role where x.name = '外部伙伴' and r.object = 'customer'") == [("hidden",)]
