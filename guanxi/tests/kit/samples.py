"""A valid sample of any object, made from its declaration: what is required, references made on the way.

Objects with rules that values by kind cannot satisfy name theirs in SPECIAL.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.world import World

_numbers = itertools.count(1)

VALUES: dict[str, Callable[[FieldSpec, int], Any]] = {
    "text": lambda f, n: f"样本{n}"[: f.max_length], "long_text": lambda f, n: f"第一行\n第二行 {n}",
    "rich_text": lambda f, n: f"<p>样本 <b>{n}</b></p>", "integer": lambda f, n: int(f.min or 0) + n % 50,
    "decimal": lambda f, n: f"{n}.5", "money": lambda f, n: f"{n * 100}.50", "percent": lambda f, n: str(n % 100),
    "date": lambda f, n: "2026-03-05", "datetime": lambda f, n: "2026-03-05T09:30:00+08:00", "time": lambda f, n: "09:30",
    "boolean": lambda f, n: True, "choice": lambda f, n: f.options[n % len(f.options)].value,
    "multi_choice": lambda f, n: [f.options[0].value], "phone": lambda f, n: f"138{n:08d}",
    "email": lambda f, n: f"a{n}@example.com", "url": lambda f, n: f"https://example.com/{n}",
    "address": lambda f, n: f"人民路{n}号", "location": lambda f, n: {"lat": 31.2, "lng": 121.5, "text": "上海"},
    "rating": lambda f, n: 1 + n % 5, "duration": lambda f, n: 30, "password": lambda f, n: f"Sicher-{n}-geheim",
}  # fmt: skip


def sample(api: Api, name: str, /, **given: Any) -> dict[str, Any]:
    """Values with which `api` may create a record of the object."""
    spec = object_spec(name)
    values: dict[str, Any] = {}
    for field in spec.fields.values():
        if field.required and not field.readonly and not field.system and field.name not in given:
            values[field.name] = value_for(api, field, values)
    special = SPECIAL.get(name)
    return {**values, **(special(api) if special else {}), **given}


def value_for(api: Api, field: FieldSpec, values: dict[str, Any]) -> Any:
    """A valid value of one field; references get a new record of the target."""
    if field.kind.references:
        extra = {theirs: values[mine] for mine, theirs in field.depends_on.items() if mine in values}
        return api.create(field.target or "", sample(api, field.target or "", **extra))["id"]
    if field.kind.many and field.target:
        return []
    return VALUES[field.kind.name](field, next(_numbers))


_settings = itertools.cycle(("company_name", "short_name", "home_page", "address", "phone", "website"))

def ready_order(api: Api) -> dict[str, Any]:
    """A reviewed order of an administrator with one line of many pieces."""
    order = api.create("sales_order", {"customer": api.create("customer", sample(api, "customer"))["id"]})["id"]
    line = {"order": order, "product": api.create("product", sample(api, "product", status="active"))["id"], "quantity": "1000000", "price": "100"}
    api.create("sales_order_line", line)
    for verb in ("submit", "review"):
        assert api.post(f"/records/sales_order/{order}/actions/{verb}").status == 200
    return {"order": order}


def delivery_line(api: Api) -> dict[str, Any]:
    """A line of a delivery for a line of its order."""
    delivery = api.create("delivery", ready_order(api))
    line = api.get("/records/sales_order_line", filter={"field": "order", "op": "eq", "value": delivery["order"]["id"]})["rows"][0]
    return {"delivery": delivery["id"], "order_line": line["id"], "quantity": "1"}


def survey(api: Api) -> dict[str, Any]:
    """A survey of customers with an enabled questionnaire of one question."""
    template = api.create("survey_template", {"name": f"问卷{next(_numbers)}"})["id"]
    api.create("survey_question", {"template": template, "title": "建议", "question_type": "text"})
    assert api.post(f"/records/survey_template/{template}/actions/enable").status == 200
    return {"template": template, "subject": "company", "respondent_kind": "customer"}


def plan(api: Api) -> dict[str, Any]:
    """A plan of 上海 where there is one, for a model of its own."""
    model = {"name": f"模型{next(_numbers)}", "dimensions": ["employee"], "indicators": ["amount"], "period_kind": "year"}
    rows = api.get("/records/department", q="上海")["rows"]
    return {"model": api.create("plan_model", model)["id"], "plan_year": 2026, "planned_department": rows[0]["id"] if rows else None}


SPECIAL: dict[str, Callable[[Api], dict[str, Any]]] = {
    "crm_setting": lambda api: {"setting_key": next(_settings)},
    "appraisal_indicator": lambda api: {"target": "100"},
    "campaign": lambda api: {"level": "head_office"},
    "complaint": lambda api: {"target_type": "department", "target_department": api.create("department", sample(api, "department"))["id"]},
    "service_work_order": lambda api: {"work_order_type": "repair"},
    "team_member": lambda api: {"name": "店员", "member_kind": "promoter"},
    "data_grant": lambda api: {"role": api.create("role", sample(api, "role"))["id"], "grant_level": "all"},
    "delivery": ready_order,
    "delivery_line": delivery_line,
    "invoice": ready_order,
    "survey_question": lambda api: {"question_type": "single"},
    "question_bank": lambda api: {"question_type": "text"},
    "survey_activity": survey,
    "survey_respondent": lambda api: {"customer": api.create("customer", sample(api, "customer"))["id"]},
    "sales_plan": plan,
    "sales_plan_line": lambda api: {"plan": api.create("sales_plan", plan(api))["id"], "indicator": "amount", "period": "2026", "target": "100"},
    "related_rule": lambda api: {"people_from": "owner", "object_name": "customer"},
    "contact_influence": lambda api: {"customer": api.create("customer", sample(api, "customer"))["id"]},
    "customer_relation": lambda api: {"to_customer": api.create("customer", sample(api, "customer"))["id"]},
}


def make_deal(world: World, api: Api, **values: Any) -> int:
    """A deal of `api` over 1000 with a new customer, in a new sales mode of the administrator's with one stage of 10 %."""
    mode = world.admin.create("sales_mode", {"name": "直销"})["id"]
    stage = world.admin.create("sales_stage", {"mode": mode, "name": "初步接触", "success_rate": "10"})["id"]
    customer = api.create("customer", {"name": "重庆鹏翔"})["id"]
    deal = {"name": "MES 项目", "customer": customer, "mode": mode, "stage": stage, "expected_amount": "1000"}
    return int(api.create("opportunity", {**deal, **values})["id"])
