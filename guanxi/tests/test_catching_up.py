"""What later versions brought comes to account sets made earlier, without undoing what people did since (docs/decisions/0020)."""

from __future__ import annotations

from typing import Any

from guanxi.domains.organization.shipped_roles import ABILITIES, EVERY, rights_of
from guanxi.domains.planning.base_data import MODELS
from guanxi.features.roles.service import role_rights
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.shipping import ship, shipped
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import DEFAULT_SET
from guanxi.server import base_data
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company

SHIPPED = {t.name: rights_of(t) for t in EVERY}
REVIEW = ("action:review", "action:send_back", "action:unreview")


def catch_up() -> None:
    base_data.catch_up(DEFAULT_SET)


def without_audit(*statements: str) -> None:
    """As if it had never been: nothing is written down of these statements."""
    run("set local session_replication_role = replica")
    for sql in statements:
        run(sql)
    run("set local session_replication_role = origin")


def change_rights(company: Company, role: str, **rights: Any) -> None:
    """An administrator replaces rows of a role in the browser; None takes a row away."""
    id_ = company.roles[role]
    now = {k: v for k, v in (role_rights(id_) | rights).items() if v is not None}
    Api(company.operators["管理员"]).put(f"/roles/{id_}/rights", {"objects": now}).ok()


def make_older(objects: set[str], actions: dict[str, tuple[str, ...]], *, ledger: bool = True) -> None:
    """The set as a version left it that had neither these objects nor these actions."""
    keys = [ABILITIES, *(f"role:{t.code}" for t in EVERY)]
    entries = shipped(keys)
    for key, body in entries.items():
        rights = body if key == ABILITIES else body["rights"]
        for name in objects:
            rights.pop(name, None)
        for name, gone in actions.items():
            for part in ("verbs", "scope") if name in rights else ():
                kept = rights[name].get(part, {})
                rights[name][part] = [v for v in kept if v not in gone] if key == ABILITIES else {v: x for v, x in kept.items() if v not in gone}
    ship(entries)
    run("delete from kernel_roleright where object = any(%s)", [list(objects)])
    for name, gone in actions.items():
        run("update kernel_roleright set verbs = verbs - %s::text[], scope = scope - %s::text[] where object = %s", [list(gone), list(gone), name])
    if not ledger:
        run("delete from kernel_shipped")


def test_ready_made_layouts_come_to_older_sets_and_stay_away_when_removed(company: Company) -> None:
    """A set made by a version without them gets them with the upgrade; whoever removed them is not given them again."""
    admin = Api(company.operators["管理员"])

    def names() -> list[str]:
        return [one["name"] for one in admin.get("/objects/customer/layouts").ok()["layouts"]]

    run("delete from layouts_layout where object = 'customer'")
    run("delete from kernel_counter where key = 'layouts:customer'")
    touch("metadata")
    assert names() == []
    catch_up()
    catch_up()
    assert names() == ["个体客户"]
    layout = admin.get("/objects/customer/layouts").ok()["layouts"][0]["id"]
    assert admin.delete(f"/objects/customer/layouts/{layout}").status == 204
    catch_up()
    assert names() == []


def test_a_set_that_has_only_its_tables_is_left_to_whoever_makes_it(db: None) -> None:
    catch_up()
    assert run("select (select count(*) from role), (select count(*) from kernel_shipped)") == [(0, 0)]


def test_roles_get_what_is_new_and_keep_what_an_administrator_chose(company: Company) -> None:
    """The assistant's rights were changed in an older version: reviewing and deliveries arrive, what he was denied does not."""
    make_older({"delivery"}, {"sales_order": REVIEW, "customer": ("print",)})
    entry = shipped([ABILITIES])  # printing was there before, only the roles did not have it
    entry[ABILITIES]["customer"]["verbs"].append("print")
    ship(entry)
    assistant, finance = company.roles["销售助理"], company.roles["财务"]
    order = role_rights(assistant)["sales_order"]
    order["verbs"].pop("export")
    change_rights(company, "销售助理", sales_order=order, product=None)
    assert "delivery" not in role_rights(assistant)
    catch_up()
    told, ready = role_rights(assistant), SHIPPED["销售助理"]
    assert told["delivery"] == ready["delivery"]
    assert {v: told["sales_order"]["scope"].get(v) for v in REVIEW} == dict.fromkeys(REVIEW, "department_below")
    assert told["sales_order"]["verbs"] == {v: on for v, on in ready["sales_order"]["verbs"].items() if v != "export"}
    assert "product" not in told
    assert "print" not in told["customer"]["verbs"]  # it could have been given before
    assert role_rights(finance) == SHIPPED["财务"]  # nobody changed it, so it is as this version ships it
    notes = run("select actor, action from audit where tbl = 'role' and pk = %s and op = 'U' order by id", [assistant])
    assert notes[-1] == (0, "base_data")
    before = run("select count(*) from audit")
    catch_up()
    assert run("select count(*) from audit") == before


def test_rights_on_what_administrators_made_are_no_change_of_the_role(company: Company) -> None:
    """A button given to a role stays given, and the role is still as shipped: it follows the new version, on that object too."""
    make_older({"delivery"}, {"sales_order": REVIEW})
    assistant = company.roles["销售助理"]
    button = {"action:x_remind": True}
    order = role_rights(assistant)["sales_order"]
    run("update kernel_roleright set verbs = verbs || '{\"action:x_remind\": true}' where role = %s and object = 'sales_order'", [assistant])
    catch_up()
    ready = SHIPPED["销售助理"]
    assert role_rights(assistant) == ready | {"sales_order": {**ready["sales_order"], "verbs": {**ready["sales_order"]["verbs"], **button}}}
    assert set(order["verbs"]) < set(ready["sales_order"]["verbs"])


def test_sets_from_before_the_ledger(company: Company) -> None:
    """What the audit knows of them is respected: roles renamed, changed and thrown away; what they never had arrives."""
    make_older({"delivery"}, {"sales_order": REVIEW}, ledger=False)
    with Work(SYSTEM) as work:
        work.update(work.rows("role", [company.roles["市场专员"]])[0], name="新品专员")
        work.delete("role", [company.roles["普通客服"]])
        work.purge("role", [company.roles["普通客服"]])
    finance = company.roles["财务"]
    without_audit(*(f"delete from {table} where {column} = {finance}" for table, column in (("kernel_roleright", "role"), ("data_grant", "role_id"), ("role", "id"))))
    order = role_rights(company.roles["销售助理"])["sales_order"]
    order["verbs"].pop("export")
    change_rights(company, "销售助理", sales_order=order)
    catch_up()
    names = {r[0]: r[1] for r in run("select name, id from role")}
    assert set(names) == {t.name for t in EVERY} - {"市场专员", "普通客服"} | {"新品专员"}
    assert role_rights(names["财务"]) == SHIPPED["财务"]
    assert role_rights(names["新品专员"]) == SHIPPED["市场专员"]
    assert role_rights(names["销售主管"]) == SHIPPED["销售主管"]  # nobody changed it
    changed = role_rights(names["销售助理"])
    assert changed["sales_order"] == order  # no telling whether reviewing is new
    assert changed["delivery"] == SHIPPED["销售助理"]["delivery"]


def test_records_come_once_and_stay_away_when_thrown_away(company: Company) -> None:
    """Templates and models: what is new arrives, what somebody purged does not, with the ledger or from before it."""
    catch_up()
    with Work(SYSTEM) as work:
        daily = work.select("report_template", "title", ["日报"])[0]
        work.delete("report_template", [daily.id])
        work.purge("report_template", [daily.id])
        models = [m.id for m in work.select("plan_model", "name", [m["name"] for m in MODELS])]
        work.delete("plan_model", models)
        work.purge("plan_model", models)
        work.add("plan_model", name="自己的", dimensions=["department"], indicators=["amount"], period_kind="month")
    without_audit(
        "delete from report_section where template_id in (select id from report_template where title = '月报')", "delete from report_template where title = '月报'",
        "delete from kernel_shipped where key = 'report_template:月报'",
    )  # fmt: skip
    for _ in ("with the ledger", "before it"):
        catch_up()
        assert {r[0] for r in run("select title from report_template")} == {"周报", "月报"}
        assert run("select name from plan_model") == [("自己的",)]
        run("delete from kernel_shipped")
    assert len(company.rows("report_section", "template", company.rows("report_template", "title", "月报")[0].id)) == 11


def test_what_cannot_be_made_beside_what_a_company_has_does_not_stop_the_others(company: Company, capsys: Any) -> None:
    """A number that somebody took meanwhile: that part is told and left out, the rest arrives."""
    without_audit("delete from stage_quota", "delete from funnel_setting", "delete from sales_stage", "delete from sales_mode", "delete from fail_reason")
    run("delete from kernel_shipped")
    company.create("系统", "fail_reason", code="F02", name="别的")
    run("delete from plan_model")
    ship({"fail_reason:其他": None})
    catch_up()
    assert "sales" in capsys.readouterr().err
    assert [r[0] for r in run("select name from fail_reason")] == ["别的"]
    assert len(run("select 1 from plan_model")) == len(MODELS)
