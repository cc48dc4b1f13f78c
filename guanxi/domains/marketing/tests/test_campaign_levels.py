"""Campaigns of head office, branch and product line: visible and editable at their level and above, at every door (PERM-052)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import base_data
from guanxi.tests.kit.staff import Post, Staff
from guanxi.tests.rights_model.doors import undone

#: Campaign: department, level, product line.
CAMPAIGNS = {
    "总部年会": ("总部", "head_office", None), "品牌推广": ("市场部", "head_office", None), "华东巡展": ("华东", "branch", None),
    "上海沙龙": ("上海", "branch", None), "华北巡展": ("华北", "branch", None), "涂料发布": ("市场部", "product_line", "涂料"),
    "橡胶论坛": ("市场部", "product_line", "橡胶"), "涂料华东": ("华东", "product_line", "涂料"),
}  # fmt: skip
COATING = {"涂料发布", "涂料华东"}
#: Who reaches which, to see, edit and delete alike.
REACH = {
    "总经理": set(CAMPAIGNS), "总部": set(CAMPAIGNS), "市场部": {"品牌推广", "涂料发布", "橡胶论坛"},
    "华东": {"华东巡展", "上海沙龙", "涂料华东"}, "上海": {"上海沙龙"}, "华北": {"华北巡展"},
    "涂料": COATING, "化工": COATING, "橡胶": {"橡胶论坛"}, "全线": set(CAMPAIGNS), "华东涂料": {"涂料华东"}, "销售": set(),
}  # fmt: skip
#: What is granted to the person: lines, and departments as (name or None for all).
LINES = {"涂料": "涂料", "化工": "化工", "橡胶": "橡胶", "华东涂料": "涂料"}


@dataclass
class Group(Staff):
    """A group with a branch of two levels, another branch, product lines, and marketing people with the ready-made role."""

    def __post_init__(self) -> None:
        self.campaigns: dict[str, int] = {}
        self.lines: dict[str, int] = {}

    def api(self, who: str) -> Api:
        return Api(self.operators[who], self.employees.get(who, 0))


@pytest.fixture
def group(db: None) -> Group:
    base_data()
    made = Group()
    with Work(SYSTEM, "test") as work:
        made.open_departments(work, {"总部": None}, {"市场部": "总部", "华东": "总部", "华北": "总部"}, {"上海": "华东"})
        for name in ("华东", "华北"):
            work.update(work.rows("department", [made.departments[name]])[0], is_branch=True)
        made.roles = {r["name"]: r.id for r in work.select("role", "status", ["enabled"])}
        made.hire(work, Post("总经理", "总部", "总经理"), Post("销售", "华东", "销售业务员"))
        made.hire(work, *(Post(n, n, "市场人员") for n in ("总部", "市场部", "华东", "上海", "华北")))
        made.hire(work, *(Post(n, "市场部", "市场人员") for n in ("涂料", "化工", "橡胶", "全线")), Post("华东涂料", "华东", "市场人员"))
        made.operators["管理员"] = work.add("operator", account="管理员", name="管理员", is_admin=True).id
        for name, parent in {"化工": None, "涂料": "化工", "橡胶": None}.items():
            made.lines[name] = work.add("product_line", name=name, parent=made.lines.get(parent or "")).id
        grant(work, made)
    admin = made.api("管理员")
    for name, (department, level, line) in CAMPAIGNS.items():
        values = {"name": name, "level": level, "department": made.departments[department], "product_line": made.lines.get(line or "")}
        made.campaigns[name] = admin.create("campaign", {**values, "owner": None, "budget": "1000"})["id"]
    return made


def grant(work: Work, group: Group) -> None:
    """Product line managers hold their line, and all departments but for the one in the branch (PERM-024)."""
    by_code = {d.code: d.id for d in dimensions()}
    for who, line in LINES.items():
        work.add("data_grant", employee=group.employees[who], dimension=by_code["line"], value=group.lines[line], grant_level="below")
    for who in ("涂料", "化工", "橡胶", "全线"):
        work.add("data_grant", employee=group.employees[who], dimension=by_code["department"], grant_level="all")


def stored(id_: int) -> list[tuple[object, ...]]:
    return run("select version, budget, status, deleted_at from campaign where id = %s", [id_])


@pytest.mark.covers("PERM-052")
@pytest.mark.parametrize("who", REACH)
def test_at_their_level_and_above(group: Group, who: str) -> None:
    """List, count, search, figures, reading, editing, deleting and verbs agree, for every campaign."""
    api, reached = group.api(who), {group.campaigns[name] for name in REACH[who]}
    listed = api.get("/records/campaign", fields="id", count="true", limit="200").ok()
    assert {r["id"] for r in listed["rows"]} == reached
    assert listed["count"]["value"] == len(reached)
    figures = api.post("/records/campaign/aggregate", {"measures": [{"fn": "count"}, {"fn": "sum", "field": "budget"}]}).ok()
    assert (figures["totals"]["count"], float(figures["totals"]["sum_budget"] or 0)) == (len(reached), 1000.0 * len(reached))
    for name, id_ in group.campaigns.items():
        path, may = f"/records/campaign/{id_}", id_ in reached
        found = [row["id"] for g in api.get("/search", q=name).ok()["groups"] if g["object"] == "campaign" for row in g["rows"]]
        assert found == ([id_] if may else []), name
        assert (api.get(path).status, api.get(f"{path}/timeline").status) == ((200, 200) if may else (404, 404)), name
        for method, to, body in (("PATCH", path, {"budget": "2000"}), ("DELETE", path, None), ("POST", f"{path}/actions/submit", {})):
            before = stored(id_)
            with undone():
                answer = api.call(method, to, body)
                assert answer.status == ((204 if method == "DELETE" else 200) if may else 404), (name, method, answer.body)
                assert (stored(id_) != before) == may, (name, method)


def test_others_join_in_by_object_allocation(group: Group) -> None:
    """Head office shares a campaign with a branch that takes part; the other branch still knows nothing of it."""
    id_ = group.campaigns["总部年会"]
    department = next(d.id for d in dimensions() if d.code == "department")
    values = {"dimension": department, "values": [group.departments["华东"]], "right": "view"}
    group.api("总部").post("/records/campaign/bulk", {"verb": "share", "ids": [id_], "values": values})
    group.api("管理员").post("/records/campaign/bulk", {"verb": "share", "ids": [id_], "values": values}).ok()
    assert group.api("上海").get(f"/records/campaign/{id_}").status == 200
    assert group.api("上海").patch(f"/records/campaign/{id_}", {"budget": "1"}).status == 403
    assert group.api("华北").get(f"/records/campaign/{id_}").status == 404
    assert float(str(stored(id_)[0][1])) == 1000


def test_the_level_agrees_with_department_and_line(group: Group) -> None:
    """What is not said follows from the department; what contradicts it is refused at the field and nothing is made."""
    east, line = group.api("华东"), group.lines["涂料"]
    own = east.create("campaign", {"name": "华东沙龙"})
    assert (own["level"], own["department"]["id"]) == ("branch", group.departments["华东"])
    assert group.api("总部").create("campaign", {"name": "总部沙龙"})["level"] == "head_office"
    assert group.api("市场部").create("campaign", {"name": "新品", "product_line": line})["level"] == "product_line"
    before = run("select count(*) from campaign")
    for values, field in (
        ({"level": "head_office"}, "level"), ({"level": "product_line"}, "product_line"), ({"level": "branch", "product_line": line}, "product_line"),
        ({"start_date": "2026-05-02", "end_date": "2026-05-01"}, "end_date"),
    ):  # fmt: skip
        answer = east.post("/records/campaign", {"name": "错", **values})
        assert (answer.status, list(answer["fields"])) == (422, [field]), values
    assert group.api("总部").post("/records/campaign", {"name": "错", "level": "branch"})["fields"].keys() == {"level"}
    assert run("select count(*) from campaign") == before
    moved = east.patch(f"/records/campaign/{own['id']}", {"level": "product_line", "product_line": line}).ok()
    assert moved["product_line"]["id"] == line
    back = east.patch(f"/records/campaign/{own['id']}", {"level": "branch"}).ok()
    assert back["product_line"] is None
    assert east.patch(f"/records/campaign/{own['id']}", {"department": group.departments["总部"]}).status == 422


def test_participants_follow_their_campaign(group: Group) -> None:
    """Who sees the campaign sees who takes part; nobody else learns that a customer was invited."""
    admin = group.api("管理员")
    customer = admin.create("customer", {"name": "东海涂料", "owner": group.employees["销售"]})["id"]
    contact = admin.create("contact", {"name": "钱进", "customer": customer})["id"]
    campaign = group.campaigns["华东巡展"]
    joined = admin.create("campaign_participant", {"campaign": campaign, "contact": contact})
    assert joined["customer"]["id"] == customer
    assert joined["status"] == "to_invite"
    assert joined["id"] in group.api("华东").ids("campaign_participant")
    assert group.api("华东").get(f"/records/campaign/{campaign}")["participant_count"] == "1"
    assert group.api("销售").ids("campaign_participant") == set()
    assert group.api("华北").get(f"/records/campaign_participant/{joined['id']}").status == 404
    again = admin.post("/records/campaign_participant", {"campaign": campaign, "contact": contact})
    assert (again.status, list(again["fields"])) == (422, ["contact"])
    other = admin.create("customer", {"name": "西山橡胶"})["id"]
    wrong = admin.post("/records/campaign_participant", {"campaign": campaign, "customer": other, "contact": contact})
    assert wrong["fields"].keys() == {"contact"}
    assert run("select count(*) from campaign_participant") == [(1,)]


def test_approval_and_end(group: Group) -> None:
    """Submitted by the branch, approved by head office, which the owner hears of; finished with cost and result."""
    east, head = group.api("华东"), group.api("总部")
    id_ = east.create("campaign", {"name": "涂装研讨会", "budget": "30000"})["id"]
    path = f"/records/campaign/{id_}/actions"
    assert head.post(f"{path}/approve").status == 409
    east.post(f"{path}/submit").ok()
    assert east.get(f"/records/campaign/{id_}")["_can"]["actions"] == ["send_back"]
    assert east.post(f"{path}/approve").status == 403
    assert head.post(f"{path}/send_back", {}).status == 422
    head.post(f"{path}/send_back", {"reason": "预算偏高"}).ok()
    assert east.get("/notifications")["rows"][0]["text"] == "总部退回了市场活动“涂装研讨会”：预算偏高"
    east.post(f"{path}/submit").ok()
    head.post(f"{path}/approve").ok()
    assert east.get(f"/records/campaign/{id_}")["status"] == "running"
    assert east.post(f"{path}/finish", {"result": "到会 80 人"}).status == 422
    east.post(f"{path}/finish", {"result": "到会 80 人", "actual_cost": "28500"}).ok()
    done = east.get(f"/records/campaign/{id_}").ok()
    assert (done["status"], done["actual_cost"], done["result"]) == ("finished", "28500.00", "到会 80 人")
    assert east.patch(f"/records/campaign/{id_}", {"status": "planning"}).status == 422


def test_a_verb_has_a_right_of_its_own(group: Group) -> None:
    """A role that may edit campaigns need not approve them."""
    from guanxi.kernel.access.grants import write_rights
    from guanxi.tests.kit.staff import ALL, right

    write_rights(group.roles["市场人员"], {"campaign": right({**ALL, "action:approve": False}, "department_below")})
    id_ = group.campaigns["华东巡展"]
    group.api("华东").post(f"/records/campaign/{id_}/actions/submit").ok()
    refused = group.api("总部").post(f"/records/campaign/{id_}/actions/approve")
    assert refused.status == 403
    assert stored(id_)[0][2] == "approval"
    group.api("总经理").post(f"/records/campaign/{id_}/actions/approve").ok()


@pytest.mark.covers("MKT-001")
def test_entered_maintained_and_queried(group: Group) -> None:
    """Name, type, owner, period, segment, budget, expected result and content are kept, changed and asked for."""
    east = group.api("华东")
    kind = east.get("/records/campaign_type", q="展会")["rows"][0]["id"]
    values = {
        "name": "上海涂料展", "campaign_type": kind, "start_date": "2026-11-18", "end_date": "2026-11-20", "segment": "华东工业涂料厂",
        "budget": "180000.00", "expected_result": "60 条线索", "content": "标准展位 36 平米",
    }  # fmt: skip
    made = east.create("campaign", values)
    assert made["owner"]["id"] == group.employees["华东"]
    assert {k: made[k] for k in values if k != "campaign_type"} == {k: v for k, v in values.items() if k != "campaign_type"}
    east.patch(f"/records/campaign/{made['id']}", {"segment": "长三角涂料厂"}).ok()
    for filter_ in (
        {"field": "segment", "op": "contains", "value": "长三角"}, {"field": "campaign_type", "op": "eq", "value": kind},
        {"and": [{"field": "start_date", "op": "gte", "value": "2026-11-01"}, {"field": "budget", "op": "gt", "value": "100000"}]},
    ):  # fmt: skip
        assert east.ids("campaign", filter=filter_) == {made["id"]}
    assert east.ids("campaign", q="tlz") == {made["id"]}
