"""Complaints: recorded, allocated, handled, verified, called back, closed; who does what, until when, and who could not (SRV-031..039)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from guanxi.domains.service import rules
from guanxi.domains.service.base_data import ensure_base_data
from guanxi.domains.service.watching import watch_complaints
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Service:
    """The company with a service department: 主管 supervises, 客服 handles; 甲 and 丙 sell in two branches, 市 is in marketing."""

    def __init__(self, company: Company) -> None:
        self.company = company
        with Work(SYSTEM, "test") as work:
            company.open_departments(work, {"客服部": "总部"})
            company.hire(
                work,
                Post("主管", "客服部", "服务监督人员"),
                Post("客服", "客服部", "服务监督人员"),
                Post("市", "总部", "市场人员"),
            )
        self.customer = self["甲"].create("customer", {"name": "东海涂料"})["id"]
        self.contact = self["甲"].create("contact", {"name": "钱进", "customer": self.customer})["id"]
        self.reason = company.rows("complaint_reason", "name", "产品质量")[0].id
        self.target = {"target_type": "department", "target_department": company.departments["华东"]}

    def __getitem__(self, who: str) -> Api:
        return Api(self.company.operators[who], self.company.employees.get(who, 0))

    def who(self, name: str) -> int:
        return self.company.employees[name]

    def record(self, by: str = "甲", /, **given: Any) -> int:
        values = {"customer": self.customer, "reason": self.reason, "detail": "色差超标，要求退换", **self.target}
        return int(self[by].create("complaint", {**values, **given})["id"])

    def act(self, who: str, verb: str, id_: int, /, **given: Any) -> Answer:
        return self[who].post(f"/records/complaint/{id_}/actions/{verb}", given)

    def handled(self) -> int:
        """A complaint that waits for verification."""
        id_ = self.record(supervisor=self.who("主管"))
        self.act("主管", "allocate", id_, handler=self.who("客服")).ok()
        self.act("客服", "handle", id_, handle_result="已换货").ok()
        return id_

    def state(self, id_: int) -> tuple[Any, ...]:
        return tuple(run("select status, version, handler_id, supervisor_id, handle_result from complaint where id = %s", [id_])[0])

    def told(self, who: str) -> list[str]:
        return [r["text"] for r in self[who].get("/notifications").ok()["rows"]]

    def steps(self, id_: int, who: str = "主管") -> list[tuple[str, str | None]]:
        query = {"filter": {"field": "complaint", "op": "eq", "value": id_}, "fields": "step,content", "sort": "id"}
        return [(r["step"], r["content"]) for r in self[who].get("/records/complaint_progress", **query).ok()["rows"]]


@pytest.fixture
def service(company: Company) -> Service:
    return Service(company)


def test_rules() -> None:
    limits = {"allocate_hours": 8, "handle_hours": 72, "verify_hours": None, "close_hours": 1}
    assert rules.deadline("recorded", NOON, limits) == NOON + timedelta(hours=8)
    assert rules.deadline("handled", NOON, limits) is None
    assert rules.deadline("closed", NOON, limits) is None
    assert rules.same_step("allocated", "handling")
    assert not rules.same_step("handling", "allocated")
    assert not rules.same_step(None, "recorded")
    assert [rules.timeliness(NOON, NOON + timedelta(seconds=s)) for s in (0, 1)] == ["on_time", "late"]
    assert rules.timeliness(None, NOON) is None
    assert (rules.may_handle(1, 1, 2), rules.may_handle(1, 2, 1), rules.may_handle(1, 2, 3)) == ("accused", "supervisor", "")
    assert rules.parts(1, 2, 2) == {"supervisor"}
    assert rules.parts(None, None, None) == set()


@pytest.mark.covers("SRV-031")
def test_a_complaint_is_about_a_product_a_department_or_a_person(service: Service) -> None:
    """Customer, contact and details are kept; the object of the complaint is one of three, and has to be named."""
    product = service.company.create("系统", "product", name="环氧底漆", category=service.company.create("系统", "product_category", name="底漆").id).id
    kinds = {"product": ("product", product), "department": ("target_department", service.target["target_department"]), "person": ("target_employee", service.who("乙"))}
    for kind, (field, value) in kinds.items():
        made = service["甲"].get(f"/records/complaint/{service.record(contact=service.contact, **{'target_department': None, 'target_type': kind, field: value})}").ok()
        assert made[field]["id"] == value
        assert (made["customer"]["id"], made["contact"]["id"], made["detail"], made["status"]) == (service.customer, service.contact, "色差超标，要求退换", "recorded")
    changed = service["甲"].patch(f"/records/complaint/{made['id']}", {"target_type": "product", "product": product}).ok()
    assert (changed["product"]["id"], changed["target_employee"]) == (product, None)
    before = run("select count(*) from complaint")
    good = {"customer": service.customer, "reason": service.reason, "detail": "x", **service.target}
    stranger = service["丙"].create("customer", {"name": "西山橡胶"})["id"]
    for bad, field in (
        ({"target_type": "person"}, "target_employee"), ({"target_type": None}, "target_type"), ({"detail": None}, "detail"),
        ({"received_at": "2090-01-01T00:00:00+08:00"}, "received_at"), ({"customer": stranger}, "customer"), ({"customer": None}, "customer"),
    ):  # fmt: skip
        answer = service["甲"].post("/records/complaint", {**good, **bad})
        assert (answer.status, list(answer["fields"])) == (422, [field]), bad
    mixed = service["主管"].post("/records/complaint", {**good, "customer": stranger, "contact": service.contact})
    assert mixed["fields"].keys() == {"contact"}
    assert run("select count(*) from complaint") == before
    assert service["甲"].create("complaint", {**good, "customer": None, "contact": service.contact})["customer"]["id"] == service.customer


@pytest.mark.covers("SRV-032")
def test_reasons_come_first(service: Service) -> None:
    """A complaint needs a reason of the archive; the ready-made ones are made once, and only who keeps the archive changes it."""
    values = {"customer": service.customer, "detail": "x", **service.target}
    assert service["甲"].post("/records/complaint", values)["fields"].keys() == {"reason"}
    assert service["甲"].post("/records/complaint", {**values, "reason": 999_999})["fields"].keys() == {"reason"}
    assert service["甲"].post("/records/complaint_reason", {"name": "我的原因"}).status == 403
    own = service["主管"].create("complaint_reason", {"name": "安装不当"})["id"]
    service.record(reason=own)
    assert service["主管"].delete(f"/records/complaint_reason/{own}").status == 409
    count = run("select count(*) from complaint_reason")
    with Work(SYSTEM, "test") as work:
        ensure_base_data(work)
    assert run("select count(*) from complaint_reason") == count


@pytest.mark.covers("SRV-033", "SRV-034", "SRV-035", "SRV-036")
def test_from_recording_to_closing(service: Service) -> None:
    """Each command does its step, writes its line, and tells whose turn it is."""
    id_ = service.record(supervisor=service.who("主管"))
    code = service["甲"].get(f"/records/complaint/{id_}")["code"]
    assert service.told("主管") == [f"甲请您监督投诉 {code}。"]
    answer = service.act("主管", "allocate", id_, handler=service.who("客服"), note="请今天联系").ok()
    assert answer["message"] == f"投诉 {code} 已分配给客服处理。"
    assert service.told("客服") == [f"主管将投诉 {code} 分配给您处理。"]
    service.act("客服", "progress", id_, content="已取样送检").ok()
    assert service.state(id_)[0] == "handling"
    service.act("市", "progress", id_, content="已通知质量部").ok()
    assert service.state(id_)[0] == "handling"
    service.act("客服", "handle", id_, handle_result="更换批次并补货").ok()
    assert service.told("主管")[0] == f"客服处理了投诉 {code}，请核实。"
    service.act("主管", "verify", id_, supervise_result="新批次检测合格").ok()
    early = service.act("主管", "close", id_)
    assert (early.status, early["code"]) == (409, "not_called_back")
    assert service.state(id_)[0] == "verified"
    service.act("主管", "call_back", id_, satisfaction="satisfied", callback_result="客户认可").ok()
    service.act("主管", "close", id_).ok()
    done = service["甲"].get(f"/records/complaint/{id_}").ok()
    assert [done[f] for f in ("status", "handle_result", "supervise_result", "satisfaction", "callback_result", "step_due")] == [
        "closed", "更换批次并补货", "新批次检测合格", "satisfied", "客户认可", None,
    ]  # fmt: skip
    assert done["closed_at"]
    assert service.told("甲") == service.told("客服")[:1] == [f"主管关闭了投诉 {code}。"]
    assert service.steps(id_) == [
        ("record", None), ("allocate", "请今天联系"), ("progress", "已取样送检"), ("progress", "已通知质量部"), ("handle", "更换批次并补货"),
        ("verify", "新批次检测合格"), ("call_back", "客户认可"), ("close", None),
    ]  # fmt: skip
    assert service["甲"].patch(f"/records/complaint/{id_}", {"detail": "改写"})["fields"].keys() == {"detail"}
    assert run("select detail from complaint where id = %s", [id_]) == [("色差超标，要求退换",)]


@pytest.mark.covers("SRV-035")
def test_sent_back(service: Service) -> None:
    """What was verified and said by the customer counts no more; the handler learns why. Closed ones can be taken up again."""
    id_ = service.handled()
    code = service["甲"].get(f"/records/complaint/{id_}")["code"]
    assert service.act("主管", "send_back", id_).status == 422
    service.act("主管", "send_back", id_, reason="客户未收到货").ok()
    assert service.state(id_)[0] == "handling"
    assert service.told("客服")[0] == f"主管退回了投诉 {code}，请重新处理：客户未收到货"
    service.act("客服", "handle", id_, handle_result="已送达").ok()
    service.act("主管", "verify", id_, supervise_result="属实").ok()
    service.act("主管", "call_back", id_, satisfaction="neutral", callback_result="尚可").ok()
    service.act("主管", "close", id_).ok()
    service.act("主管", "send_back", id_, reason="客户再次来电").ok()
    now = service["主管"].get(f"/records/complaint/{id_}").ok()
    assert [now[f] for f in ("status", "supervise_result", "satisfaction", "called_back_at", "closed_at")] == ["handling", None, None, None, None]
    assert now["step_due"]


@pytest.mark.covers("SRV-033", "SRV-034", "SRV-035")
def test_everybody_in_his_part(service: Service) -> None:
    """A seller cannot allocate, another does not handle, the handler does not verify his own work; nothing changes."""
    id_ = service.record(supervisor=service.who("主管"))
    before = service.state(id_)
    assert service.act("甲", "allocate", id_, handler=service.who("客服")).status == 403
    assert service.act("丙", "allocate", id_, handler=service.who("客服")).status == 404
    assert service["甲"].post("/records/complaint", {
        "customer": service.customer, "reason": service.reason, "detail": "x", **service.target, "handler": service.who("客服"),
    })["fields"].keys() == {"handler"}  # fmt: skip
    assert service["甲"].patch(f"/records/complaint/{id_}", {"handler": service.who("甲")}).status == 422
    for handler, given in ((service.who("主管"), {}), (service.who("客服"), {"supervisor": service.who("客服")})):
        answer = service.act("主管", "allocate", id_, handler=handler, **given)
        assert (answer.status, list(answer["fields"])) == (422, ["handler"])
    assert service.act("主管", "handle", id_, handle_result="x").status == 409
    assert service.state(id_) == before
    about = service.record(target_type="person", target_department=None, target_employee=service.who("客服"))
    assert service.act("主管", "allocate", about, handler=service.who("客服"))["fields"]["handler"][0]["code"] == "accused"
    service.act("主管", "allocate", id_, handler=service.who("客服")).ok()
    before = service.state(id_)
    assert service.act("甲", "handle", id_, handle_result="x").status == 403
    assert service.state(id_) == before
    buttons = {who: set(service[who].get(f"/records/complaint/{id_}")["_can"]["actions"]) for who in ("甲", "客服", "主管")}
    assert buttons == {
        "甲": {"progress"}, "客服": {"allocate", "handle", "progress", "make_work_order"}, "主管": {"allocate", "handle", "progress", "make_work_order"},
    }  # fmt: skip
    service.act("客服", "handle", id_, handle_result="已换货").ok()
    buttons = {who: set(service[who].get(f"/records/complaint/{id_}")["_can"]["actions"]) for who in ("甲", "客服", "主管")}
    assert buttons == {"甲": {"progress"}, "客服": {"progress"}, "主管": {"verify", "call_back", "send_back", "progress"}}
    before = service.state(id_)
    verbs: tuple[tuple[str, dict[str, str]], ...] = (
        ("verify", {"supervise_result": "x"}), ("call_back", {"satisfaction": "neutral", "callback_result": "x"}), ("send_back", {"reason": "x"}),
    )  # fmt: skip
    for verb, said in verbs:
        for who in ("客服", "甲", "市"):
            assert service.act(who, verb, id_, **said).status == 403, (verb, who)
    assert service.state(id_) == before
    assert service.steps(id_)[-1][0] == "handle"


def test_who_allocates_supervises_unless_somebody_is_named(service: Service) -> None:
    id_ = service.record()
    service.act("主管", "allocate", id_, handler=service.who("客服")).ok()
    assert service.state(id_)[3] == service.who("主管")


@pytest.mark.covers("PERM-044", "SRV-037")
def test_the_check_names_supervisor_and_handler_who_lack_rights(service: Service) -> None:
    """Being named gives no right. Only who lacks one is named, with what is missing; what is granted is missing no more."""
    id_ = service.record(supervisor=service.who("主管"))
    said = service.act("主管", "allocate", id_, handler=service.who("丙")).ok()
    assert [row["employee"]["title"] for row in said["data"]["rows"]] == ["丙"]
    assert "权限与共享" in said["message"]
    path = f"/records/complaint/{id_}/check"
    unable = service["主管"].get(path).ok()["unable"]
    assert [(u["employee"]["title"], u["right"]) for u in unable] == [("丙", "edit")]
    assert unable[0]["problems"] == ["不能查看这条投诉。", "不能查看所属的客户。"]
    assert service["丙"].get(f"/records/complaint/{id_}").status == 404
    assert service.act("丙", "handle", id_, handle_result="x").status == 404
    assert service["丙"].get(path).status == 404

    # Granted as the result links to: the customer is shared for viewing, the complaint for editing.
    admin = service["管理员"]
    for object_, record, right in (("customer", service.customer, "view"), ("complaint", id_, "view"), ("complaint", id_, "edit")):
        values = {"employees": [service.who("丙")], "right": right}
        admin.post(f"/records/{object_}/bulk", {"verb": "share", "ids": [record], "values": values}).ok()
        left = [u["problems"] for u in service["主管"].get(path).ok()["unable"]]
        assert left == ([["不能查看这条投诉。"]] if object_ == "customer" else [["不能编辑这条投诉。"]] if right == "view" else [])
    service.act("丙", "handle", id_, handle_result="已上门").ok()

    # The supervisor who loses the right to complaints altogether is named as well; so is one without a login.
    write_rights(service.company.roles["服务监督人员"], {"complaint": {"verbs": {}, "scope": {}, "fields": {}}})
    unable = admin.get(path).ok()["unable"]
    assert [(u["employee"]["title"], u["problems"]) for u in unable] == [("主管", ["没有查看“投诉”的功能权限。"])]
    run("update operator set status = 'disabled' where id = %s", [service.company.operators["丙"]])
    with Work(SYSTEM, "test") as work:
        work.update(work.rows("complaint", [id_])[0], supervisor=service.who("经理"))
    from guanxi.kernel.metadata.stamps import touch

    touch("access")
    unable = admin.get(path).ok()["unable"]
    assert {u["employee"]["title"]: u["problems"] for u in unable} == {"丙": ["没有可以登录的账号。"]}


@pytest.mark.covers("SRV-038")
def test_deadlines_of_each_step_are_watched(service: Service) -> None:
    """Each step has the time that its reason gives; what is late is marked, listed and told once; the next step begins anew."""
    id_ = service.record(supervisor=service.who("主管"), received_at="2026-03-01T08:00:00+08:00")

    def due() -> datetime:
        return datetime.fromisoformat(service["主管"].get(f"/records/complaint/{id_}")["step_due"])

    def late() -> set[int]:
        return service["主管"].ids("complaint", view="late")

    assert due() == datetime.fromisoformat("2026-03-01T16:00:00+08:00")
    run("update complaint set timeliness = 'on_time' where id = %s", [id_])
    told = len(service.told("主管"))
    watch_complaints()
    watch_complaints()
    assert late() == {id_}
    assert len(service.told("主管")) == told + 1
    assert "超过本步骤期限" in service.told("主管")[0]
    service.act("主管", "allocate", id_, handler=service.who("客服")).ok()
    assert late() == set()
    since = datetime.fromisoformat(service["主管"].get(f"/records/complaint/{id_}")["step_since"])
    assert due() - since == timedelta(hours=72)
    allocated = due()
    service.act("客服", "progress", id_, content="联系客户").ok()
    assert due() == allocated
    run("update complaint set step_due = now() - interval '1 hour' where id = %s", [id_])
    watch_complaints()
    assert "超过本步骤期限" in service.told("客服")[0]
    service.act("客服", "handle", id_, handle_result="已换货").ok()
    (line,) = service["主管"].get("/records/complaint_progress", filter={"field": "timeliness", "op": "eq", "value": "late"}, sort="-id", limit="1")["rows"]
    assert line["step"] == "handle"
    assert late() == set()
    faster = service["主管"].create("complaint_reason", {"name": "紧急", "verify_hours": 2})["id"]
    service["主管"].patch(f"/records/complaint/{id_}", {"reason": faster}).ok()
    since = datetime.fromisoformat(service["主管"].get(f"/records/complaint/{id_}")["step_since"])
    assert due() - since == timedelta(hours=2)


@pytest.mark.covers("SRV-038")
def test_recorded_afterwards_in_one_go(service: Service) -> None:
    """The short way (D-14): a complaint that is over is recorded with its result, and nobody is asked to do anything."""
    id_ = service.record("主管", status="closed", handle_result="当场致歉", received_at="2026-03-01T08:00:00+08:00")
    done = service["主管"].get(f"/records/complaint/{id_}").ok()
    assert (done["status"], done["step_due"], done["timeliness"]) == ("closed", None, None)
    watch_complaints()
    assert service["主管"].ids("complaint", view="late") == set()


@pytest.mark.covers("SRV-039")
def test_it_stands_in_the_service_menu(service: Service) -> None:
    menus = {m["key"]: [i["key"] for i in m["items"]] for m in service["主管"].get("/me").ok()["menus"]}
    assert "complaint" in menus["service"]


def test_its_customer_governs_it(service: Service) -> None:
    """Who may not see the customer sees no complaint of his, even as its owner (PERM-018)."""
    id_ = service.record()
    run("update complaint set owner_id = %s, department_id = %s where id = %s", [service.who("丙"), service.company.departments["华北"], id_])
    assert service["丙"].get(f"/records/complaint/{id_}").status == 404
    assert id_ not in service["丙"].ids("complaint")
    assert service["甲"].get(f"/records/complaint/{id_}").status == 404
    assert service["主管"].get(f"/records/complaint/{id_}").status == 200


def test_a_successor_takes_over_both_parts(service: Service) -> None:
    """Supervisor and handler are handed over with the rest of a leaver's work (ORG-018)."""
    from guanxi.domains.organization.handover.parts import parts_of
    from guanxi.kernel.metadata.snapshot import object_spec

    assert {"owner", "supervisor", "handler"} <= {f.name for f in parts_of(object_spec("complaint"))}
