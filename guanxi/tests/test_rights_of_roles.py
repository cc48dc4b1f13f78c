"""What each ready-made role may do, asked of the interface and written down as a table that a reader can hold against PERM-026..036.

`GUANXI_WRITE_TABLE=1` writes docs/rights-of-roles.md anew; without it the table must be as it is.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from guanxi.domains.organization.roles import TEMPLATES
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company, base_data
from guanxi.tests.kit.staff import Post
from guanxi.tests.rights_model.doors import state, undone

PAGE = Path(__file__).parents[2] / "docs" / "rights-of-roles.md"
PLACES = {"own": "本人的", "mate": "本部门同事的", "below": "下级部门的", "led": "外部门下属的", "elsewhere": "其他部门的"}
OBJECTS = {
    "customer": "name", "contact": "name", "opportunity": "name", "activity": "subject", "sales_order": "terms", "contract": "contract_name",
    "sample": "note", "delivery": "note", "invoice": "title", "sales_plan": "remarks",
    "visit_plan": "due_date", "work_report": "title", "service_request": "content", "service_work_order": "content",
}  # fmt: skip
HEAD = """# What the ready-made roles may do

Made by `guanxi/tests/test_rights_of_roles.py`, which asks the interface as a person of each role and fails when the answers change. The
person works in a branch; the records belong to himself, to a colleague of the branch, to somebody in a department below it, to a subordinate
of his in another branch, and to somebody else there. All else hangs on a customer of the same owner. Orders are drafts, deliveries wait, invoices
are asked for. Reviewing, shipping and issuing are actions that a role names: see PERM-033 in `guanxi/domains/orders/tests/test_roles.py`.

新 may create · 看 may view · 改 may edit · 删 may delete · 出 may export the object · — may not even know of it
"""


def owned(work: Work, company: Company, owner: str, place: str) -> dict[str, int]:
    """A record of each object that belongs to somebody."""
    whose: dict[str, Any] = {"owner": company.employees[owner], "department": company.departments[place]}
    customer = work.add("customer", name=f"{owner}的客户", **whose).id
    made = {"customer": customer, "contact": work.add("contact", name=f"{owner}的联系人", customer=customer, **whose).id}
    made["opportunity"] = work.add("opportunity", name=f"{owner}的商机", customer=customer, **whose).id
    kind = company.rows("activity_type", "name", "电话")[0].id
    made["activity"] = work.add("activity", subject=f"{owner}的行动", activity_type=kind, customer=customer, executor=whose["owner"], **whose).id
    made["service_request"] = work.add("service_request", customer=customer, content="报修", **whose).id
    made["service_work_order"] = work.add("service_work_order", customer=customer, content="检修", **whose).id
    day = date(2026, 3, 2)
    made["visit_plan"] = work.add("visit_plan", customer=customer, due_date=day, cycle_days=30, counted_from=day, **whose).id
    report = {"title": f"{owner}的周报", "kind": "weekly", "period": "一", "starts_on": day, "ends_on": day, "due_at": work.now}
    made["work_report"] = work.add("work_report", **report, **whose).id
    model = next((m.id for m in company.rows("plan_model", "name", "年度")), None)
    model = model or work.add("plan_model", name="年度", dimensions=["employee"], indicators=["amount"], period_kind="year").id
    made["sales_plan"] = work.add("sales_plan", model=model, plan_year=2026, planned_department=whose["department"], owner=whose["owner"]).id
    return made | papers(work, company, customer, whose)


def papers(work: Work, company: Company, customer: int, whose: dict[str, Any]) -> dict[str, int]:
    """An order of the customer with what belongs to one."""
    product = next((p.id for p in company.rows("product", "name", "底漆")), None) or work.add("product", name="底漆").id
    order = work.add("sales_order", customer=customer, **whose)
    work.update(order, status="reviewed")
    made = {
        "contract": work.add("contract", customer=customer, **whose).id, "sample": work.add("sample", customer=customer, product=product, **whose).id,
        "delivery": work.add("delivery", order=order.id, **whose).id, "invoice": work.add("invoice", order=order.id, amount=1, **whose).id,
    }  # fmt: skip
    return made | {"sales_order": work.add("sales_order", customer=customer, **whose).id}


def staffed() -> tuple[Company, dict[str, dict[str, dict[str, int]]]]:
    """A person of every role in the branch, and the records of each place, by role."""
    base_data()
    company, records = Company(), {}
    with Work(SYSTEM, "test") as work:
        company.open_departments(work, {"总部": None}, {"华东": "总部", "华北": "总部"}, {"上海": "华东"})
        company.roles = {r["name"]: r.id for r in work.select("role", "status", ["enabled"])}
        company.hire(work, *(Post(t.name, "华东", t.name) for t in TEMPLATES))
        company.hire(work, Post("同事", "华东"), Post("下级", "上海"), Post("外人", "华北"))
        company.hire(work, *(Post(f"{t.name}的下属", "华北", superior=t.name) for t in TEMPLATES))
        common = {p: owned(work, company, who, at) for p, who, at in (("mate", "同事", "华东"), ("below", "下级", "上海"), ("elsewhere", "外人", "华北"))}
        for t in TEMPLATES:
            mine = {"own": owned(work, company, t.name, "华东"), "led": owned(work, company, f"{t.name}的下属", "华北")}
            records[t.name] = common | mine
    return company, records


def cell(api: Api, object_: str, id_: int) -> str:
    """What the interface lets this person do to one record; a refusal changes nothing."""
    path = f"/records/{object_}/{id_}"
    if api.get(path).status == 404:
        for refused in (api.patch(path, {OBJECTS[object_]: "改名"}), api.delete(path)):
            assert refused.status in (403, 404), refused.body
        return "—"
    letters = "看"
    for letter, method, body in (("改", "PATCH", {OBJECTS[object_]: "改名"}), ("删", "DELETE", None)):
        before = state(object_, id_)
        with undone():
            answer = api.call(method, path, body)
            assert answer.status in (200, 204, 403) or answer["code"] == "in_use", answer.body
            assert answer.status != 403 or state(object_, id_) == before
            letters += letter if answer.status != 403 else ""
    return letters


def table(company: Company, records: dict[str, dict[str, dict[str, int]]]) -> str:
    lines = [HEAD]
    for object_ in OBJECTS:
        label = object_spec(object_).label
        lines += [f"## {label} `{object_}`\n", f"| 角色 | 全部 | {' | '.join(PLACES.values())} |", "|---" * (2 + len(PLACES)) + "|"]
        for t in TEMPLATES:
            api = Api(company.operators[t.name], company.employees[t.name])
            told = api.get(f"/objects/{object_}")
            rights = told["rights"] if told.status == 200 else {}
            whole = "".join(letter for verb, letter in (("create", "新"), ("export", "出")) if rights.get(verb)) or "—"
            cells = [cell(api, object_, records[t.name][p][object_]) for p in PLACES]
            lines.append(f"| {t.name} | {whole} | {' | '.join(cells)} |")
        lines.append("")
    return "\n".join(lines)


@pytest.mark.django_db
@pytest.mark.covers("PERM-035", "PERM-036", "PERM-050", "PERM-054")
def test_the_table_of_roles_is_as_written() -> None:
    """PERM-026..029, 031, 032, 035: the page in the documentation says what the interface does."""
    made = table(*staffed())
    if os.environ.get("GUANXI_WRITE_TABLE"):
        PAGE.write_text(made)
    assert PAGE.read_text() == made
