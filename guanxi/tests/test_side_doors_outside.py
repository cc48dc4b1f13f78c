"""No side door for people from outside (ORG-027): somebody of one dealer learns nothing of other customers, of colleagues, of the
organisation and of what is said among colleagues, wherever he knocks."""

from __future__ import annotations

import re
from typing import Any

import pytest

from guanxi.domains.organization.public import ensure_roles
from guanxi.http.auth import identify
from guanxi.http.limits import OUTSIDE
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.query import aggregate as aggregating
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.kernel.summaries.upkeep import fold_all
from guanxi.tests.kit.browser import seated
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.world import World
from guanxi.tests.test_side_doors import tells

SECRETS = ("隐形科技", "隐秘商机", "隐秘行动", "赵强", "13987654321", "华北")
COUNT = {"measures": [{"fn": "count"}, {"fn": "sum", "field": "expected_amount", "as": "sum"}]}


class Dealer:
    """A dealer with somebody from outside, beside a customer of `other` with all that hangs on it."""

    def __init__(self, world: World) -> None:
        self.world = world
        with Work(SYSTEM) as work:
            ensure_roles(work)
        self.role = run("select id from role where name = '外部伙伴'")[0][0]
        self.own = self.customer(world.seller, "诚信经销", phone="021-5550199")
        self.secret = self.customer(world.other, "隐形科技", phone="13987654321", annual_revenue="4711")
        self.mode = world.admin.create("sales_mode", {"name": "直销"})["id"]
        self.stage = world.admin.create("sales_stage", {"mode": self.mode, "name": "初步接触", "success_rate": "10"})["id"]
        self.kind = world.admin.create("activity_type", sample(world.admin, "activity_type", name="拜访"))["id"]
        self.deal = self.make(world.seller, "opportunity", name="经销商机", customer=self.own, mode=self.mode, stage=self.stage, expected_amount="1000")
        self.hidden_deal = self.make(world.other, "opportunity", name="隐秘商机", customer=self.secret, mode=self.mode, stage=self.stage, expected_amount="90000")
        self.loose = self.make(world.other, "activity", subject="隐秘行动", activity_type=self.kind)
        self.noted = self.make(world.seller, "activity", subject="内部评估", activity_type=self.kind, customer=self.own)
        opened = world.admin.post(
            f"/records/customer/{self.own}/actions/open_external_account",
            {"name": "钱经理", "account": "dealer", "password": "Dealer-pass-2026", "roles": [self.role]},
        )
        assert opened.status == 200, opened.body
        operator = run("select id from operator where account = 'dealer'")[0][0]
        run("update operator set must_change_password = false where id = %s", [operator])
        self.api = Api(operator)

    def customer(self, api: Api, name: str, **values: Any) -> int:
        return int(api.create("customer", {"name": name, **values})["id"])

    def make(self, api: Api, object_: str, **values: Any) -> int:
        return int(api.create(object_, values)["id"])


@pytest.fixture
def dealer(world: World) -> Dealer:
    return Dealer(world)


def leaks(answer: Answer) -> list[str]:
    return tells(answer, *SECRETS)


# -- records -----------------------------------------------------------------------------------------------------------


def test_lists_hold_his_customer_s_records_only(dealer: Dealer) -> None:
    assert dealer.api.ids("customer") == {dealer.own}
    assert dealer.api.ids("opportunity") == {dealer.deal}
    assert dealer.api.get("/records/customer", count="true")["count"]["value"] == 1
    for query in ({"q": "隐形"}, {"filter": {"field": "id", "op": "eq", "value": dealer.secret}}, {"filter": {"field": "id", "op": "gt", "value": 0}}):
        answer = dealer.api.get("/records/customer", **query)
        assert [row["id"] for row in answer["rows"]] in ([], [dealer.own])
        assert leaks(answer) == []


@pytest.mark.parametrize("path", ["", "/print", "/actions/assign", "/timeline", "/comments", "/files", "/access", "/check"])
def test_another_customer_is_like_none(dealer: Dealer, path: str) -> None:
    asked, nothing = (dealer.api.get(f"/records/customer/{id_}{path}") for id_ in (dealer.secret, dealer.secret + 100))
    assert asked.status in (403, 404)
    assert (asked.status, asked.body) == (nothing.status, nothing.body)
    assert leaks(asked) == []


@pytest.mark.parametrize(("method", "path", "body"), [("PATCH", "", {"name": "x"}), ("DELETE", "", None), ("POST", "/comments", {"text": "?"})])
def test_another_customer_is_not_changed(dealer: Dealer, method: str, path: str, body: Any) -> None:
    before = run("select * from customer where id = %s", [dealer.secret])
    assert dealer.api.call(method, f"/records/customer/{dealer.secret}{path}", body).status in (403, 404)
    assert run("select * from customer where id = %s", [dealer.secret]) == before


def test_figures_are_of_his_customer(dealer: Dealer) -> None:
    answer = dealer.api.post("/records/opportunity/aggregate", {**COUNT, "group_by": ["department"], "having": [{"field": "count", "op": "gte", "value": 0}]})
    assert (answer["totals"]["count"], answer["totals"]["sum"]) == (1, "1000.00")
    assert leaks(answer) == []


def test_figures_kept_ready_do_not_answer_him(dealer: Dealer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A summary knows no customers: the director's question is answered from it, the dealer's from his records."""
    served: list[bool] = []
    stand_in = aggregating.stand_in

    def watched(*given: Any) -> Any:
        found = stand_in(*given)
        served.append(found is not None)
        return found

    monkeypatch.setattr(aggregating, "stand_in", watched)
    monkeypatch.setattr(aggregating, "sees_little", lambda question: False)
    ready_summaries()
    asked = {**COUNT, "group_by": ["status"]}
    director = dealer.world["director"].post("/records/opportunity/aggregate", asked)
    assert (director["totals"]["count"], served) == (2, [True])
    answer = dealer.api.post("/records/opportunity/aggregate", asked)
    assert (answer["totals"], served) == ({"count": 1, "sum": "1000.00"}, [True, False])


def ready_summaries() -> None:
    run("update gx_summary set ready_at = now(), size = 1")
    fold_all()


def test_a_roll_up_over_other_customers_is_hidden(dealer: Dealer) -> None:
    """A parent's figure adds up what its subsidiaries have; they are other customers to him."""
    rollup = {"object": "customer", "via": "parent", "fn": "sum", "field": "annual_revenue"}
    dealer.world.admin.post("/objects/customer/fields", {"name": "x_sum", "label": "子公司营业额", "kind": "rollup", "rollup": rollup}).ok()
    dealer.customer(dealer.world.admin, "子公司", parent=dealer.own, annual_revenue="31337")
    seen = dealer.world.admin.get(f"/records/customer/{dealer.own}")
    assert tells(seen, "31337") == ["31337"]
    assert tells(dealer.api.get(f"/records/customer/{dealer.own}"), "31337") == []
    assert dealer.api.get("/records/customer", sort="x_sum").status == 422
    assert dealer.api.ids("customer") == {dealer.own}


def test_what_colleagues_note_is_shown_when_they_say_so(dealer: Dealer) -> None:
    assert dealer.api.ids("activity") == set()
    assert dealer.api.get(f"/records/activity/{dealer.noted}").status == 404
    dealer.world.seller.patch(f"/records/activity/{dealer.noted}", {"shown_outside": True}).ok()
    assert dealer.api.ids("activity") == {dealer.noted}


def test_a_quote_is_his_once_it_was_sent(dealer: Dealer) -> None:
    quote = dealer.make(dealer.world.seller, "quote", customer=dealer.own)
    assert dealer.api.ids("quote") == set()
    run("update quote set status = 'sent' where id = %s", [quote])
    assert dealer.api.ids("quote") == {quote}


# -- writing -----------------------------------------------------------------------------------------------------------


def test_what_he_writes_belongs_to_his_customer_and_its_owner(dealer: Dealer) -> None:
    made = dealer.api.create("contact", {"name": "孙小姐", "mobile": "13700001111"})
    assert (made["customer"]["id"], made["owner"]["title"]) == (dealer.own, "李敏")
    told = dealer.api.create("activity", {"subject": "到货情况", "activity_type": dealer.kind})
    row = run("select customer_id, owner_id, executor_id, shown_outside from activity where id = %s", [told["id"]])[0]
    seller = dealer.world.employees["seller"]
    assert row == (dealer.own, seller, seller, True)
    assert told["id"] in dealer.world.seller.ids("activity")


def test_he_writes_for_nobody_else(dealer: Dealer) -> None:
    before = run("select count(*) from contact")
    other = dealer.api.post("/records/contact", {"name": "钱进", "customer": dealer.secret})
    nothing = dealer.api.post("/records/contact", {"name": "钱进", "customer": dealer.secret + 100})
    assert (other.status, other.body["fields"]["customer"][0]["code"]) == (422, "readonly")
    assert other.body == nothing.body
    for name, value in (("owner", dealer.world.employees["other"]), ("department", dealer.world.departments["华北"]), ("related", [1])):
        refused = dealer.api.post("/records/contact", {"name": "钱进", name: value})
        assert (refused.status, list(refused.body["fields"])) == (422, [name])
    assert run("select count(*) from contact") == before


def test_a_contact_stays_with_the_customer(dealer: Dealer) -> None:
    contact = dealer.api.create("contact", {"name": "孙小姐"})["id"]
    assert dealer.api.patch(f"/records/contact/{contact}", {"customer": dealer.secret}).status == 422
    assert dealer.api.patch(f"/records/contact/{contact}", {"customer": None}).status == 422
    assert dealer.api.post("/records/contact/bulk", {"verb": "assign", "ids": [contact], "values": {"owner": 1}}).status == 403
    assert dealer.api.post("/records/contact/bulk", {"verb": "share", "ids": [contact], "values": {"employees": [1]}}).status == 403
    moved = dealer.api.post(f"/records/contact/{contact}/actions/change_company", {"customer": dealer.secret})
    assert moved.status in (403, 404, 422)
    assert run("select customer_id from contact where id = %s", [contact]) == [(dealer.own,)]


def test_a_duplicate_elsewhere_is_not_his_business(dealer: Dealer) -> None:
    dealer.world.other.create("contact", {"name": "赵小明", "mobile": "13911112222", "customer": dealer.secret})
    rule = {"name": "手机相同", "fields": [{"field": "mobile"}], "reaction": "forbid"}
    given = dealer.world.admin.put("/objects/contact/duplicate-rules", {"rules": [rule]})
    assert given.status == 200, given.body
    assert dealer.world.seller.post("/records/contact", {"name": "赵明", "mobile": "13911112222", "customer": dealer.own}).status == 422
    assert dealer.api.post("/records/contact", {"name": "赵明", "mobile": "13911112222"}).status == 201
    again = dealer.api.post("/records/contact", {"name": "赵明明", "mobile": "13911112222"})
    assert (again.status, tells(again, "赵小明", "赵强", "隐形")) == (422, [])
    assert dealer.api.post("/records/contact/duplicates", {"values": {"mobile": "13911112222"}}).status == 403


# -- people and set-up -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("object_", ["employee", "department", "role", "operator", "region", "sales_stage", "crm_setting", "competitor", "swot_analysis"])
def test_what_no_role_of_his_names_does_not_exist(dealer: Dealer, object_: str) -> None:
    for path in (f"/records/{object_}", f"/records/{object_}/1", f"/objects/{object_}"):
        assert dealer.api.get(path).status == 404, path
    assert dealer.api.post(f"/records/{object_}/aggregate", {}).status == 404
    assert object_ not in [o["name"] for o in dealer.api.get("/objects")["objects"]]


def test_people_stay_closed_though_a_role_names_them(dealer: Dealer) -> None:
    rights = dealer.world.admin.get(f"/roles/{dealer.role}/rights").ok()["objects"]
    everything = {"verbs": {"view": True, "edit": True, "export": True}, "scope": {"view": "all"}, "fields": {}}
    body = {"objects": {**rights, **dict.fromkeys(("employee", "department", "role", "operator", "*"), everything)}}
    dealer.world.admin.put(f"/roles/{dealer.role}/rights", body).ok()
    for object_ in ("employee", "department", "role", "operator", "campaign"):
        assert dealer.api.get(f"/records/{object_}").status == 404, object_


def test_a_colleague_is_a_name_and_no_more(dealer: Dealer) -> None:
    run("update employee set mobile = '13666666666' where id = %s", [dealer.world.employees["seller"]])
    assert dealer.api.get(f"/records/customer/{dealer.own}")["owner"]["title"] == "李敏"
    condition = {"field": "owner.mobile", "op": "contains", "value": "136"}
    for query in ({"fields": "owner.mobile"}, {"sort": "owner.mobile"}, {"filter": condition}, {"fields": "owner.department.manager"}):
        assert dealer.api.get("/records/customer", **query).status == 422, query
    assert dealer.api.post("/records/customer/aggregate", {"group_by": ["owner.mobile"]}).status == 422


def test_metadata_tell_what_he_may_do(dealer: Dealer) -> None:
    told = dealer.api.get("/objects/contact").ok()
    assert (told["owned"], told["duplicates"], set(told["features"]) & {"timeline", "comments", "files", "import"}) == (False, [], set())
    assert {f["name"]: f["readonly"] for f in told["fields"]}["owner"] is True
    assert [r["object"] for r in dealer.api.get("/objects/customer")["related"]] == ["contact", "opportunity", "quote", "activity", "customer"]
    me = dealer.api.get("/me").ok()
    assert (me["customer"], me["employee"]) == ({"id": dealer.own, "title": "诚信经销"}, None)
    assert dealer.api.get(f"/records/customer/{dealer.own}")["_can"] == {"edit": False, "delete": False, "assign": False, "actions": []}
    assert told["actions"] == dealer.api.get("/objects/customer")["actions"] == []
    assert [v["key"] for v in dealer.api.get("/objects/opportunity")["views"]] == ["open", "closing", "won", "lost"]
    paths = {item["path"] for group in me["menus"] for item in group["items"]}
    assert paths == {"/o/customer", "/o/contact", "/o/opportunity", "/o/quote", "/o/activity", "/o/product"}


# -- every other door --------------------------------------------------------------------------------------------------


def test_every_address_is_closed_that_is_not_on_his_list(dealer: Dealer) -> None:
    """All of the interface, as it describes itself: what he may knock at is a list, and a new door is not on it."""
    described = dealer.world.admin.get("/openapi.json").ok()["paths"]
    knocked = 0
    for path, methods in described.items():
        address = re.sub(r"\{\w+\}", str(dealer.secret), path.removeprefix("/api/v1")).replace("{name}", "customer")
        address = re.sub(r"/(records|objects|explain)/\d+", r"/\1/customer", address, count=1)
        if address.startswith("/auth/"):
            continue
        for method in methods:
            answer = dealer.api.call(method.upper(), address, None if method == "get" else {})
            knocked += 1
            assert answer.status < 500, (method, path)
            assert leaks(answer) == [], (method, path)
            if not OUTSIDE.match(address) and not address.endswith("/act-as"):
                assert (answer.status, answer["code"]) == (403, "not_for_external"), (method, path)
    assert knocked > 80


@pytest.mark.parametrize("address", ["/search?q=隐形", "/analyses", "/explain/customer/1", "/recycle", "/dimensions", "/log", "/handovers/preview", "/security/sessions", "/imports"])
def test_pages_of_colleagues(dealer: Dealer, address: str) -> None:
    assert (dealer.api.get(address).status, dealer.api.get(address)["code"]) == (403, "not_for_external")


def test_an_analysis_is_not_answered(dealer: Dealer) -> None:
    period = {"params": {"from": "2020-01-01", "to": "2030-01-01"}}
    for name in ("group_overview", "staff_work", "sales_ranking"):
        assert dealer.api.post(f"/analyses/{name}", period).status == 403


def test_files_beside_the_fields_are_among_colleagues(dealer: Dealer) -> None:
    put = dealer.world.seller.upload(f"/records/customer/{dealer.own}/files", "contract.txt", b"internal").ok()["id"]
    assert dealer.api.get(f"/files/{put}").status == 404
    assert dealer.world.seller.get(f"/files/{put}").status == 200
    own = dealer.api.upload("/files", "mine.txt", b"mine").ok()["id"]
    assert dealer.api.get(f"/files/{own}").status == 200


def test_views_shared_with_everybody_are_for_colleagues(dealer: Dealer) -> None:
    config = {"filter": {"field": "name", "op": "contains", "value": "隐形科技"}}
    for name, roles in (("大家的", []), ("外部的", [dealer.role])):
        dealer.world.admin.post("/views", {"object": "customer", "name": name, "config": config if not roles else {}, "shared": True, "roles": roles}).ok()
    assert [v["name"] for v in dealer.api.get("/views", object="customer").ok()] == ["外部的"]


def test_events_are_for_colleagues(dealer: Dealer) -> None:
    assert identify({k.lower(): v for k, v in dealer.world.seller.headers.items()}) == ("default", dealer.world.seller.operator)
    assert identify({k.lower(): v for k, v in dealer.api.headers.items()}) is None


def test_actions_are_ours_unless_a_role_names_them(dealer: Dealer) -> None:
    """Also those for which looking is enough."""
    assert {"quote_history", "progress"} <= {a["name"] for a in dealer.world.seller.get("/objects/customer")["actions"]}
    for name in ("quote_history", "progress", "contract_number"):
        assert dealer.api.post(f"/records/customer/{dealer.own}/actions/{name}", {}).status == 403
        assert dealer.api.get(f"/records/customer/{dealer.own}/actions/{name}").status == 403


def test_no_export_unless_granted(dealer: Dealer) -> None:
    asked = {"format": "csv", "fields": ["name"]}
    assert dealer.api.post("/records/customer/exports", asked).status == 403
    rights = dealer.world.admin.get(f"/roles/{dealer.role}/rights").ok()["objects"]
    rights["customer"]["verbs"]["export"] = True
    dealer.world.admin.put(f"/roles/{dealer.role}/rights", {"objects": rights}).ok()
    job = dealer.api.post("/records/customer/exports", asked).ok()["id"]

    run_jobs()
    file = dealer.api.get(f"/jobs/{job}").ok()["file"]["id"]
    text = dealer.api.get(f"/files/{file}").ok().decode("utf-8-sig")
    assert "诚信经销" in text
    assert "隐形" not in text


def test_an_administrator_who_looks_as_he_does_sees_no_more(dealer: Dealer) -> None:
    browser = seated("admin", dealer.world.admin.operator)
    browser.post("/auth/act-as", {"operator": dealer.api.operator})
    assert [r["id"] for r in browser.get("/records/customer")["rows"]] == [dealer.own]
    assert browser.get("/search?q=x").status == 403
    assert browser.call("DELETE", "/auth/act-as").status == 204
