"""Purchasing, sales and finance are three lines that know nothing of each other (PERM-022): every object at every door, both ways.

An object that is not for somebody has to answer like one that there is not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from guanxi.domains.organization.roles import TEMPLATES
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company, build_company
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.staff import Post

#: What everybody in the company knows of: who works where, what there is, how the program is set up.
COMMON = {
    "department", "employee", "role", "region", "product_line", "product", "product_category", "dimension_value", "management_dimension", "crm_setting",
    "business_system", "employee_training", "appraisal_indicator", "report_template", "report_section", "work_report", "work_handover",
}  # fmt: skip
PURCHASING = {"purchase_order", "purchase_order_line", "stock_receipt"}
#: Costs and invoicing: whom one bills, for what, and what was delivered, billed and paid.
FINANCE = {"customer", "sales_order", "sales_order_line", "invoice", "external_document"}
LINES = {"采购人员": PURCHASING, "财务": FINANCE}
SALES = [t.name for t in TEMPLATES if t.name not in LINES]
UNKNOWN, FAR = "nothing_at_all", 1_000_000
SECRET = "独一无二的供应商"


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[Company, dict[str, int]]]:
    """A person of every role, and a record of every object, made once."""
    with django_db_blocker.unblock(), transaction.atomic():
        forget_stamps()
        company = build_company()
        with Work(SYSTEM, "test") as work:
            company.hire(work, *(Post(t.name, "总部", t.name) for t in TEMPLATES))
        admin = Api(company.operators["管理员"])
        made = {name: int(admin.create(name, sample(admin, name))["id"]) for name, spec in kernel().objects.items() if spec.kept_here}
        yield company, made | delivered(made)
        transaction.set_rollback(True)


def delivered(made: dict[str, int]) -> dict[str, int]:
    """A record of each object that other systems write."""
    with Work(SYSTEM, "test") as work:
        parts = ["sales", "receivables", "stock", "purchasing"]
        system = work.add("business_system", code="U8", name="U8", parts=parts, is_enabled=True).id
        common = {"system": system, "number": "CG-77"}
        order = work.add("purchase_order", **common, supplier_name=SECRET, order_date=work.now.date(), amount=4711).id
        line = work.add("purchase_order_line", order=order, line_no=1, product=made["product"], quantity=3).id
        receipt = work.add("stock_receipt", **common, supplier_name=SECRET, order=order, receipt_date=work.now.date()).id
        paper = work.add("external_document", **common, kind="invoice", customer=made["customer"], document_date=work.now.date(), amount=815).id
    return {"purchase_order": order, "purchase_order_line": line, "stock_receipt": receipt, "external_document": paper}


@pytest.fixture
def house(built: tuple[Company, dict[str, int]]) -> Iterator[tuple[Company, dict[str, int]]]:
    with transaction.atomic():
        forget_stamps()
        yield built
        transaction.set_rollback(True)


def api(company: Company, who: str) -> Api:
    return Api(company.operators[who], company.employees[who])


def doors(name: str, id_: int) -> list[tuple[str, str, Any]]:
    """Every address at which an object or a record of it can be asked for; the main ones of set-up data and lines."""
    records, one = f"/records/{name}", f"/records/{name}/{id_}"
    reading = [
        f"/objects/{name}", records, f"{records}?count=true&q=CG", f"{records}?fields=id,number", f"{records}/print", f"{records}/imports/template.xlsx", one,
        f"{one}?fields=id", f"{one}/timeline", f"{one}/comments", f"{one}/files", f"{one}/print", f"{one}/access", f"{one}/check",
    ]  # fmt: skip
    values: dict[str, Any] = {"name": "x"}
    writing: list[tuple[str, str, Any]] = [("POST", records, values), ("PATCH", one, values), ("DELETE", one, None), ("POST", f"{one}/comments", {"text": "?"})]
    writing += [("POST", f"{records}/aggregate", {}), ("POST", f"{records}/exports", {}), ("POST", f"{records}/duplicates", {"values": values})]
    writing += [("POST", f"{records}/bulk", {"verb": verb, "ids": [id_], "values": values}) for verb in ("update", "delete", "assign", "share", "restore")]
    writing += [("POST", f"{records}/bulk", {"verb": "upsert", "records": [values], "key": ["name"]})]
    found = [("GET", path, None) for path in reading] + writing
    return found if kernel().objects[name].owned else [call for call in found if call[1].split("?")[0] in (f"/objects/{name}", records, one, f"{records}/aggregate")]


def like_none(door: Api, name: str, id_: int, call: tuple[str, str, Any], known: dict[str, Answer]) -> bool:
    """Whether the answer is that for an object that does not exist, but for its name, or that for a record that does not exist. What is
    said of the object that does not exist is `known` after the first time."""
    method, path, body = call
    answer, none = door.call(method, path, body), path.replace(name, UNKNOWN).replace(f"/{id_}", "/1")
    shape = f"{method} {none} {body}" if "ids" not in (body or {}) else f"{none} {body['verb']}"
    nothing = known.get(shape) or known.setdefault(shape, door.call(method, none, body))
    if same(answer, nothing, name):
        return answer.status == 404
    missing = door.call(method, path.replace(f"/{id_}", f"/{id_ + FAR}"), body)
    return f"/{id_}" in path and answer.status in (403, 404) and same(answer, missing)


def same(one: Answer, other: Answer, name: str = "") -> bool:
    said, told = (json.dumps(a.body, ensure_ascii=False, default=str) for a in (one, other))
    return one.status == other.status and (said.replace(name, UNKNOWN) if name else said) == told


def seen(door: Api) -> set[str]:
    return {o["name"] for o in door.get("/objects").ok()["objects"]}


def check_absent(door: Api, names: set[str], made: dict[str, int]) -> None:
    """Everything about these objects is as if there were none."""
    known: dict[str, Answer] = {}
    for name in sorted(names):
        before = run(f'select count(*), max(version), max(updated_at), count(deleted_at) from "{kernel().objects[name].table}"')
        for call in doors(name, made.get(name, 1)):
            assert like_none(door, name, made.get(name, 1), call, known), (name, call, door.call(*call))
        assert run(f'select count(*), max(version), max(updated_at), count(deleted_at) from "{kernel().objects[name].table}"') == before


def check_no_trace(door: Api, names: set[str], made: dict[str, int]) -> None:
    """Nor do search, menus, pages of what one sees, the recycle bin, analyses and references tell of them."""
    objects = kernel().objects
    menus = {item.get("object") for group in door.get("/me").ok()["menus"] for item in group["items"]}
    assert not menus & names
    for q in (SECRET, "CG-77", "样本"):
        assert not {group["object"] for group in door.get("/search", q=q).ok()["groups"]} & names
    assert not {row["object"] for row in door.get("/recycle").ok()["rows"]} & names
    assert not {one["needs"] for one in door.get("/analyses").ok()} & names
    for name in sorted(seen(door)):
        told = door.get(f"/objects/{name}").ok()
        assert not {related["object"] for related in told["related"]} & names, name
        assert not {f["rollup"]["object"] for f in told["fields"] if f["rollup"]} & names, name
        for field in told["fields"]:
            if field["target"] in names:
                inner = objects[field["target"]].title_field.name
                path = f"{field['name']}.{inner}"
                filter_ = {"field": path, "op": "not_empty"}
                listed = door.get(f"/records/{name}", filter=filter_)
                assert listed.status == 422 or listed["rows"] == [], (name, path)
                grouped = door.post(f"/records/{name}/aggregate", {"group_by": [path]})
                assert grouped.status == 422 or not any(row.get(path) for row in grouped["rows"]), (name, path)


@pytest.mark.covers("PERM-022")
@pytest.mark.parametrize("role", LINES)
def test_purchasing_and_finance_know_their_own_line_only(house: tuple[Company, dict[str, int]], role: str) -> None:
    company, made = house
    door, objects = api(company, role), set(kernel().objects)
    allowed = COMMON | LINES[role]
    assert seen(door) == allowed
    check_absent(door, objects - allowed, made)
    check_no_trace(door, objects - allowed - {"operator"}, made)  # who wrote a record is told to whoever sees it


@pytest.mark.covers("PERM-022")
@pytest.mark.parametrize("role", SALES)
def test_no_role_of_sales_knows_of_purchasing(house: tuple[Company, dict[str, int]], role: str) -> None:
    company, made = house
    door = api(company, role)
    assert not seen(door) & PURCHASING
    check_absent(door, PURCHASING, made)
    check_no_trace(door, PURCHASING, made)
    refused = door.delete(f"/records/product/{made['product']}")  # a purchase order needs it
    assert refused.status in (403, 404, 409)
    assert not any(word in str(refused.body) for word in ("采购", "purchase", SECRET))


@pytest.mark.covers("PERM-022")
def test_a_right_on_everything_does_not_reach_purchasing(house: tuple[Company, dict[str, int]]) -> None:
    """A role of the company's own with the default right, made before there was purchasing or after."""
    company, made = house
    admin = Api(company.operators["管理员"])
    with Work(SYSTEM, "test") as work:
        role = work.add("role", name="什么都行")
        company.roles["什么都行"] = role.id
        company.hire(work, Post("能人", "总部", "什么都行"))
    every = {"verbs": dict.fromkeys(("view", "create", "edit", "delete", "assign", "import", "export", "print"), True), "scope": {"view": "all"}, "fields": {}}
    admin.put(f"/roles/{role.id}/rights", {"objects": {"*": every}}).ok()
    forget_stamps()
    check_absent(api(company, "能人"), PURCHASING, made)
    assert "external_document" in seen(api(company, "能人"))
    admin.put(f"/roles/{role.id}/rights", {"objects": {"*": every, "purchase_order": every}}).ok()
    forget_stamps()
    assert api(company, "能人").ids("purchase_order") == {made["purchase_order"]}


def test_each_line_works_on_its_own(house: tuple[Company, dict[str, int]]) -> None:
    """What is left to them is really there: orders with their lines and products without sales prices, bills with costs."""
    company, made = house
    buyer, finance = api(company, "采购人员"), api(company, "财务")
    assert buyer.get(f"/records/purchase_order/{made['purchase_order']}").ok()["supplier_name"] == SECRET
    assert [r["product"]["id"] for r in buyer.get("/records/purchase_order_line").ok()["rows"]] == [made["product"]]
    product = buyer.get(f"/records/product/{made['product']}").ok()
    assert ("unit_cost" in product, "list_price" in product, "name" in product) == (True, False, True)
    assert buyer.patch(f"/records/product/{made['product']}", {"name": "x"}).status == 403
    assert finance.ids("external_document") == {made["external_document"]}
    assert buyer.get("/me").ok()["menus"][0]["key"] == "purchasing"


def test_set_up_data_are_closed_only_by_all_roles_of_a_person(house: tuple[Company, dict[str, int]]) -> None:
    """Who buys and sells sees what salespeople see; whom the person's own right opens it is shown it."""
    company, _ = house
    admin = Api(company.operators["管理员"])
    assert api(company, "采购人员").get("/records/sales_mode").status == 404
    own = {"objects": {"sales_mode": {"verbs": {"view": True}, "scope": {}, "fields": {}}}}
    admin.put(f"/employees/{company.employees['采购人员']}/rights", own).ok()
    forget_stamps()
    assert api(company, "采购人员").get("/records/sales_mode").status == 200
    assert api(company, "采购人员").get("/records/fail_reason").status == 404
    company.edit("系统", "employee", company.employees["采购人员"], roles=[company.roles["采购人员"], company.roles["销售业务员"]])
    forget_stamps()
    assert api(company, "采购人员").get("/records/fail_reason").status == 200
