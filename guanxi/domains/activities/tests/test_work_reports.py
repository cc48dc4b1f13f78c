"""Work reports: asked for, written, handed in, answered; who sees them, and whose figures stand in them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from django.utils import timezone

from guanxi.domains.activities.work_reports import rules
from guanxi.domains.activities.work_reports.asking import keep_reports
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.statements import statements
from guanxi.tests.kit.world import World


def ask(world: World, **values: Any) -> int:
    """A monthly report of the boss's subordinates, due on the last day of next month, with three sections."""
    given = {"title": "月度报告", "kind": "monthly", "due_time": "23:59", "due_days": 28, "superior": world["boss"].employee, "is_active": True}
    template = int(world.admin.create("report_template", given | values)["id"])
    for number, (title, content) in enumerate((("新客户", "new_customers"), ("完成", "done"), ("总结", "text")), 1):
        section = {"template": template, "title": title, "content": content, "sort_no": number, "required": content == "text"}
        world.admin.create("report_section", section)
    run_jobs("activities.")
    return template


def reports(api: Api, view: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(f"/records/work_report?view={view}&fields=id,owner,status").ok()["rows"]
    return found


def mine(api: Api) -> int:
    return int(reports(api, "mine")[0]["id"])


def paper(api: Api, id_: int) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/work-reports/{id_}").ok()
    return found


def write(api: Api, id_: int, text: str) -> int:
    """Keep the same words in all sections that are written."""
    now = paper(api, id_)
    texts = {str(s["id"]): text for s in now["sections"] if s["content"] == "text"}
    return int(api.put(f"/work-reports/{id_}/draft", {"texts": texts, "stamp": now["stamp"]}).ok()["stamp"])


def submit(api: Api, id_: int) -> Any:
    return api.post(f"/records/work_report/{id_}/actions/submit")


def heard(api: Api) -> list[str]:
    return [r["text"] for r in api.get("/notifications").ok()["rows"]]


def past(template: int, **ago: int) -> None:
    """The reports of the template were due a while ago."""
    moment = timezone.now() - timedelta(**ago)
    run("update work_report set due_at = %s where template_id = %s", [moment, template])
    run("update report_template set is_active = false where id = %s", [template])


def test_daily_reports_are_asked_for_on_the_days_on_which_the_company_works(world: World) -> None:
    today = timezone.localdate().isoweekday()
    others = ",".join(str(day) for day in range(1, 8) if day != today)
    setting = world.admin.create("crm_setting", {"setting_key": "workdays", "setting_value": others})
    ask(world, kind="daily", due_days=1)
    assert run("select count(*) from work_report")[0][0] == 0
    world.admin.patch(f"/records/crm_setting/{setting['id']}", {"setting_value": f"{others},{today}"}).ok()
    keep_reports()
    assert run("select count(distinct owner_id) from work_report where starts_on = %s", [timezone.localdate()])[0][0] > 0


def test_periods_and_due_times() -> None:
    day = datetime(2026, 11, 22).date()  # a Sunday
    assert [rules.span(k, day).name for k in ("daily", "weekly", "monthly")] == ["2026-11-22", "2026-11-16～11-22", "2026-11"]
    week = rules.span("weekly", day)
    assert rules.due(week, -2, time(18)) == datetime(2026, 11, 20, 18)
    assert rules.following("monthly", rules.span("monthly", day)).name == "2026-12"
    assert [rules.asked_on(k, day, {0, 1, 2, 3, 4}) for k in ("daily", "weekly")] == [False, True]
    assert [rules.asked_on("daily", day, days) for days in (None, {5, 6})] == [True, True]
    assert rules.timeliness(datetime(2026, 1, 1), datetime(2026, 1, 1)) == "on_time"
    assert rules.timeliness(datetime(2026, 1, 1), datetime(2026, 1, 2)) == "late"


def test_of_whom_a_report_is_asked() -> None:
    person = rules.Person(7, "周", 3, (4,), (9,), None)
    assert not rules.meets(None, None, None, person)
    assert rules.meets({7}, {4}, {9, 1}, person)
    assert not rules.meets({7}, {5}, {9}, person)
    assert not rules.meets({8}, {4}, None, person)


@pytest.mark.covers("ACT-025")
def test_superiors_ask_their_subordinates_and_nobody_else(world: World) -> None:
    ask(world)
    assert [[r["owner"]["id"] for r in reports(world[who])] for who in ("seller", "other")] == [[world[w].employee] for w in ("seller", "other")]
    assert reports(world["mate"]) == []
    assert {r["owner"]["id"] for r in reports(world.boss)} == {world.seller.employee, world.other.employee}
    assert world["mate"].get(f"/records/work_report/{mine(world.seller)}").status == 404
    assert world["mate"].get(f"/work-reports/{mine(world.seller)}").status == 404
    before = len(reports(world.admin))
    keep_reports()
    assert len(reports(world.admin)) == before  # asked once


@pytest.mark.covers("ACT-025")
def test_a_superior_with_the_right_asks_his_own_people_only(world: World) -> None:
    verbs = dict.fromkeys(("view", "create", "edit", "delete"), True)
    world.grant("own", "report_template", verbs=verbs, scope="subordinates")
    theirs = ask(world, title="全公司", superior=world["director"].employee)
    given = {"title": "我的日报", "kind": "daily", "due_time": "18:00", "is_active": True}
    refused = world.boss.post("/records/report_template", given | {"superior": world["director"].employee})
    assert (refused.status, list(refused["fields"])) == (422, ["superior"])
    assert world.boss.create("report_template", given)["superior"]["id"] == world.boss.employee
    assert world.boss.patch(f"/records/report_template/{theirs}", {"title": "改"}).status == 422
    section = world.boss.get("/records/report_section", filter={"field": "template", "op": "eq", "value": theirs}).ok()["rows"][0]["id"]
    assert world.boss.patch(f"/records/report_section/{section}", {"title": "改"}).status == 422
    assert world.boss.delete(f"/records/report_section/{section}").status == 403
    assert world.boss.delete(f"/records/report_template/{theirs}").status == 403
    assert world.admin.get(f"/records/report_template/{theirs}").ok()["title"] == "全公司"
    nobody = world.admin.post("/records/report_template", given | {"title": "无人"})
    assert (nobody.status, list(nobody["fields"])) == (422, ["superior"])


def test_departments_and_roles_say_who(world: World) -> None:
    ask(world, superior=None, departments=[world.departments["华东"]], roles=[world.roles["own"]])
    owners = {r["owner"]["id"] for r in reports(world.admin)}
    assert owners == {world.seller.employee, world["mate"].employee}


@pytest.mark.covers("ACT-027")
def test_drafts_are_kept_and_are_the_authors_own(world: World) -> None:
    ask(world)
    id_ = mine(world.seller)
    stamp = write(world.seller, id_, "拜访了三家客户")
    assert paper(world.seller, id_)["sections"][2]["text"] == "拜访了三家客户"
    assert (paper(world.boss, id_)["open"], paper(world.boss, id_)["sections"]) == (False, None)
    texts = {str(paper(world.seller, id_)["sections"][2]["id"]): "旧窗口"}
    assert world.seller.put(f"/work-reports/{id_}/draft", {"texts": texts, "stamp": stamp - 1}).status == 409
    assert world.boss.put(f"/work-reports/{id_}/draft", {"texts": texts, "stamp": stamp}).status == 403
    assert world["mate"].put(f"/work-reports/{id_}/draft", {"texts": texts, "stamp": stamp}).status == 404
    for wrong in ({"texts": {"999999": "x"}, "stamp": stamp}, {"texts": {"a": "x"}, "stamp": stamp}, {"texts": {}, "stamp": -1}, {"texts": texts}):
        assert world.seller.put(f"/work-reports/{id_}/draft", wrong).status == 422
    too_long = {"texts": dict.fromkeys(texts, "长" * 20_001), "stamp": stamp}
    assert world.seller.put(f"/work-reports/{id_}/draft", too_long).status == 422
    assert paper(world.seller, id_)["sections"][2]["text"] == "拜访了三家客户"
    assert "拜访了三家客户" not in str(world.boss.get(f"/records/work_report/{id_}").body)


@pytest.mark.covers("ACT-027", "ACT-028")
def test_handed_in_late_or_missing(world: World) -> None:
    template = ask(world)
    first = mine(world.seller)
    empty = submit(world.seller, first)
    assert (empty.status, [e["code"] for v in empty["fields"].values() for e in v]) == (422, ["required"])
    assert reports(world.seller, "due")[0]["id"] == first
    assert submit(world.boss, first).status == 403
    assert submit(world["mate"], first).status == 404
    write(world.seller, first, "好")
    submit(world.seller, first).ok()
    assert (submit(world.seller, first).status, reports(world.seller, "due")) == (409, [])
    one = world.boss.get(f"/records/work_report/{first}").ok()
    assert (one["status"], one["timeliness"], one["reviewer"]["id"]) == ("submitted", "on_time", world.boss.employee)
    assert [r["id"] for r in reports(world.boss, "to_review")] == [first]

    past(template, hours=2)
    keep_reports()
    second = mine(world.other)
    assert [r["id"] for r in reports(world.boss, "missing")] == [second]
    assert any("没有按时提交" in text for text in heard(world.boss))
    write(world.other, second, "补交")
    submit(world.other, second).ok()
    assert [r["id"] for r in reports(world.boss, "late")] == [second]
    assert reports(world.boss, "missing") == []
    rows = world.boss.post("/analyses/report_discipline", {"params": {}}).ok()["rows"]
    assert {r["employee"]["id"]: (r["due"], r["on_time"], r["late"], r["rate"]) for r in rows}[world.other.employee] == (1, 0, 1, "0")


@pytest.mark.covers("ACT-028")
def test_superiors_answer_and_the_author_is_told(world: World) -> None:
    ask(world)
    id_ = mine(world.seller)
    assert world.boss.post(f"/records/work_report/{id_}/actions/review", {"reply": "早"}).status == 409
    write(world.seller, id_, "好")
    submit(world.seller, id_).ok()
    assert world.seller.post(f"/records/work_report/{id_}/actions/review", {"reply": "自评"}).status == 403
    assert world["mate"].post(f"/records/work_report/{id_}/actions/review", {"reply": "?"}).status == 404
    assert world.boss.post(f"/records/work_report/{id_}/actions/review", {"reply": "好", "score": 9}).status == 422
    assert world.seller.get(f"/records/work_report/{id_}").ok()["status"] == "submitted"
    world.boss.post(f"/records/work_report/{id_}/actions/review", {"reply": "继续跟进鹏翔", "score": 4}).ok()
    seen = world.seller.get(f"/records/work_report/{id_}").ok()
    assert (seen["status"], seen["reply"], seen["score"], seen["reviewer"]["title"]) == ("reviewed", "继续跟进鹏翔", 4, "王总")
    assert any("批阅了您的工作报告" in text for text in heard(world.seller))


def test_excused(world: World) -> None:
    template = ask(world)
    id_ = mine(world.seller)
    assert world.seller.post(f"/records/work_report/{id_}/actions/excuse", {"reason": "不想写"}).status == 403
    world.boss.post(f"/records/work_report/{id_}/actions/excuse", {"reason": "病假"}).ok()
    keep_reports()
    assert world.seller.get(f"/records/work_report/{id_}").ok()["status"] == "excused"
    world.admin.patch(f"/records/report_template/{template}", {"is_active": False}).ok()
    run_jobs("activities.")
    assert world.other.get(f"/records/work_report/{mine(world.other)}").ok()["status"] == "excused"


def test_no_door_changes_a_report(world: World) -> None:
    ask(world)
    id_ = mine(world.seller)
    write(world.seller, id_, "好")
    submit(world.seller, id_).ok()
    before = run("select version, status, summary from work_report where id = %s", [id_])
    for api in (world.seller, world.boss, world.admin):
        assert api.patch(f"/records/work_report/{id_}", {"summary": "改"}).status == 403
        assert api.delete(f"/records/work_report/{id_}").status == 403
        assert api.post("/records/work_report", {"title": "假"}).status == 403
        assert api.put(f"/work-reports/{id_}/draft", {"texts": {}, "stamp": 2}).status in (403, 409)
    assert run("select version, status, summary from work_report where id = %s", [id_]) == before


def test_figures_are_the_authors_and_stay(world: World) -> None:
    """Field and record rights of the author at the moment of handing in; what changes afterwards does not touch the report."""
    ask(world)
    known = world.seller.create("customer", {"name": "重庆鹏翔"})["id"]
    world.admin.create("customer", {"name": "别人的", "owner": world.other.employee})
    id_ = mine(world.seller)
    open_ = paper(world.seller, id_)["sections"]
    assert (open_[0]["figures"]["count"], [r["cells"][0] for r in open_[0]["figures"]["rows"]]) == (1, ["重庆鹏翔"])
    world.grant("own", "customer", scope="own", fields={"industry": "hidden"})
    labels = [c["label"] for c in paper(world.seller, id_)["sections"][0]["figures"]["columns"]]
    assert ("行业" in labels, "客户状态" in labels) == (False, True)
    world.grant("own", "activity", verbs={})
    assert paper(world.seller, id_)["sections"][1]["figures"] is None
    write(world.seller, id_, "好")
    submit(world.seller, id_).ok()
    world.seller.patch(f"/records/customer/{known}", {"name": "改名了"}).ok()
    world.seller.create("customer", {"name": "后来的"})
    for api in (world.seller, world.boss):
        kept = paper(api, id_)["sections"][0]["figures"]
        assert (kept["count"], [r["cells"][0] for r in kept["rows"]]) == (1, ["重庆鹏翔"])
    assert "重庆鹏翔" in world.boss.get(f"/records/work_report/{id_}").ok()["summary"]


def test_statements_do_not_grow_with_rows(world: World) -> None:
    ask(world)
    id_ = mine(world.seller)

    def counted() -> int:
        paper(world.seller, id_)
        with statements() as seen:
            paper(world.seller, id_)
        return len(seen)

    world.seller.create("customer", {"name": "一"})
    few = counted()
    with Work(SYSTEM, "test") as work:
        work.add_many("customer", [{"name": f"客户{n}", "owner": world.seller.employee} for n in range(15)])
    assert counted() == few


def test_hidden_costs_what_missing_costs(world: World) -> None:
    ask(world)
    id_ = mine(world.seller)
    for method, rest, body in (("GET", "", None), ("PUT", "/draft", {"texts": {}, "stamp": 0})):
        answers = []
        for one in (id_, 999_999):
            world["mate"].call(method, f"/work-reports/{one}{rest}", body)
            with statements() as seen:
                answers.append((world["mate"].call(method, f"/work-reports/{one}{rest}", body).body, len(seen)))
        assert answers[0] == answers[1]


def test_reminded_once(world: World) -> None:
    template = ask(world)
    moment = timezone.now() + timedelta(minutes=30)
    run("update work_report set due_at = %s where template_id = %s", [moment, template])
    with Work(SYSTEM, "test") as work:
        from guanxi.domains.activities.work_reports import asking

        asking.remind(work)
        asking.remind(work)
    assert len([t for t in heard(world.seller) if "前提交" in t]) == 1
