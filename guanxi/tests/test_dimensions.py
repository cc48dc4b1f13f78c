"""Management dimensions: attached, granted, crossed, overridden on the person, shared with (PERM-006..014, 024, 051)."""

from __future__ import annotations

import pytest

from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.world import World


def dimension(code: str) -> int:
    return next(d.id for d in dimensions() if d.code == code)


def values(world: World, code: str, tree: dict[str, str | None], object_: str = "dimension_value") -> dict[str, int]:
    """Values by name, from the top down."""
    made: dict[str, int] = {}
    for name, parent in tree.items():
        extra = {"dimension": dimension(code)} if object_ == "dimension_value" else {}
        made[name] = world.admin.create(object_, {"name": name, "parent": made.get(parent or ""), **extra})["id"]
    return made


def attach(world: World, code: str, object_: str = "customer") -> str:
    """Enable it; the field that carries it."""
    body = world.admin.post(f"/dimensions/{dimension(code)}/attach", {"object": object_}).ok()
    row = next(d for d in body["dimensions"] if d["code"] == code)
    return next(str(o["field"]) for o in row["objects"] if o["object"] == object_ and o["enabled"])


def grant(world: World, who: str, *lines: tuple[str, int | None, str, str]) -> None:
    """Replace the data grants of a role or a person of the world."""
    holder = f"/roles/{world.roles[who]}" if who in world.roles else f"/employees/{world.employees[who]}"
    grants = [{"dimension": dimension(d), "value": v, "grant_level": level, "right": right} for d, v, level, right in lines]
    world.admin.put(f"{holder}/data-grants", {"grants": grants}).ok()


def customer(world: World, name: str, **given: object) -> int:
    return int(world.admin.create("customer", sample(world.admin, "customer", name=name, **{"owner": None, **given}))["id"])


@pytest.mark.covers("PERM-006", "PERM-007", "PERM-010", "PERM-011", "PERM-034", "PERM-049")
def test_crossed_dimensions_are_an_and(world: World) -> None:
    """Department and below AND region AND line: only what matches all three; own records always."""
    region = values(world, "region", {"华东区": None, "上海市": "华东区", "华北区": None}, "region")
    line = values(world, "line", {"化工": None, "涂料": "化工", "橡胶": None}, "product_line")
    assert attach(world, "region") == "region"
    x_line = attach(world, "line")
    sh = world.departments["上海"]
    both = customer(world, "甲", department=sh, region=region["上海市"], **{x_line: line["涂料"]})
    wrong_region = customer(world, "乙", department=sh, region=region["华北区"], **{x_line: line["涂料"]})
    wrong_line = customer(world, "丙", department=sh, region=region["上海市"], **{x_line: line["橡胶"]})
    no_line = customer(world, "丁", department=sh, region=region["上海市"])
    elsewhere = customer(world, "戊", department=world.departments["华北"], region=region["上海市"], **{x_line: line["涂料"]})
    mine = customer(world, "己", department=world.departments["华北"], owner=world.employees["manager"])
    everything = {both, wrong_region, wrong_line, no_line, elsewhere, mine}

    manager = world["manager"]
    assert manager.ids("customer") & everything == {mine}  # no grant in two enabled dimensions: nothing through dimensions
    grant(world, "branch", ("region", region["华东区"], "below", "edit"), ("line", line["化工"], "below", "view"))
    assert manager.ids("customer") & everything == {both, mine}
    assert manager.get(f"/records/customer/{both}").status == 200
    assert manager.get(f"/records/customer/{wrong_line}").status == 404
    assert manager.patch(f"/records/customer/{both}", {"needs": "x"}).status == 403  # the line is granted for viewing only
    grant(world, "branch", ("region", region["华东区"], "own", "edit"), ("line", None, "all", "edit"))
    assert manager.ids("customer") & everything == {mine}  # 本级: the value itself, not what lies below
    grant(world, "branch", ("region", None, "all", "edit"), ("line", line["化工"], "supervisor", "view"))
    assert manager.ids("customer") & everything == {both, wrong_region, mine}
    assert manager.patch(f"/records/customer/{wrong_region}", {"needs": "x"}).status == 200  # 主管 is full right (D-30)
    grant(world, "branch", ("region", None, "none", "edit"), ("line", None, "all", "edit"))
    assert manager.ids("customer") & everything == {mine}
    world.admin.post(f"/dimensions/{dimension('region')}/detach", {"object": "customer"}).ok()
    assert manager.ids("customer") & everything == {both, wrong_region, wrong_line, no_line, mine}


@pytest.mark.covers("PERM-008", "PERM-024")
def test_a_person_overrides_his_role(world: World) -> None:
    """The department range set on the person replaces where he stands; rights by object replace the role's."""
    north = customer(world, "北", department=world.departments["华北"])
    east = customer(world, "东", department=world.departments["上海"])
    manager = world["manager"]
    assert manager.ids("customer") & {north, east} == {east}
    grant(world, "manager", ("department", world.departments["华北"], "own", "edit"))
    assert manager.ids("customer") & {north, east} == {north}
    assert world["clerk"].ids("customer") & {north, east} == {east}
    grant(world, "manager", ("department", None, "all", "view"))
    assert manager.ids("customer") & {north, east} == {north, east}
    assert manager.patch(f"/records/customer/{north}", {"needs": "x"}).status == 403
    put = {"objects": {"customer": {"verbs": {"export": False, "edit": True}, "scope": {"view": "own"}, "fields": {"phone": "hidden"}}}}
    world.admin.put(f"/employees/{world.employees['manager']}/rights", put).ok()
    assert manager.ids("customer") & {north, east} == set()
    assert manager.get("/objects/customer")["rights"]["export"] is False
    assert "phone" not in {f["name"] for f in manager.get("/objects/customer")["fields"]}
    assert world["clerk"].get("/objects/customer")["rights"]["export"] is True
    refused = manager.put(f"/employees/{world.employees['manager']}/rights", {"objects": {}})
    assert refused.status == 403
    assert world.admin.get(f"/employees/{world.employees['manager']}/rights")["objects"] == put["objects"]


@pytest.mark.covers("PERM-012", "PERM-016")
def test_owner_only_control_knows_no_related_employees(world: World) -> None:
    mine = customer(world, "我的", owner=world.employees["seller"])
    related = customer(world, "相关", owner=world.employees["other"], related_edit=[world.employees["seller"]])
    assert world.seller.ids("customer") & {mine, related} == {mine, related}
    world.grant("own", scope="owner")
    assert world.seller.ids("customer") & {mine, related} == {mine}
    assert world.seller.get(f"/records/customer/{related}").status == 404


@pytest.mark.covers("PERM-014")
def test_several_responsible_departments(world: World) -> None:
    """Members reach a record of a further department by their department grant; owner-only people do not."""
    id_ = customer(world, "两地", department=world.departments["华北"], departments=[world.departments["上海"]])
    assert id_ in world["clerk"].ids("customer")
    assert id_ in world["manager"].ids("customer")
    assert id_ not in world.seller.ids("customer")
    assert world["clerk"].patch(f"/records/customer/{id_}", {"needs": "x"}).status == 200


@pytest.mark.covers("PERM-051", "GEN-011")
def test_object_allocation(world: World) -> None:
    """Records are shared with employees and with departments, for viewing or editing, and taken back."""
    id_ = customer(world, "共享", department=world.departments["华北"], owner=world.employees["other"])

    def share(**values: object) -> Answer:
        return world.admin.post("/records/customer/bulk", {"verb": "share", "ids": [id_], "values": values})

    share(employees=[world.employees["mate"]], right="view").ok()
    assert id_ in world["mate"].ids("customer")
    assert world["mate"].patch(f"/records/customer/{id_}", {"needs": "x"}).status == 403
    share(employees=[world.employees["mate"]], right="edit").ok()
    assert world["mate"].patch(f"/records/customer/{id_}", {"needs": "x"}).status == 200
    share(employees=[world.employees["mate"]], right="view").ok()
    assert world["mate"].patch(f"/records/customer/{id_}", {"needs": "y"}).status == 403
    share(employees=[world.employees["mate"]], right="view", withdraw=True).ok()
    assert world["mate"].get(f"/records/customer/{id_}").status == 404

    east = {"dimension": dimension("department"), "values": [world.departments["华东"]]}
    share(**east, right="edit").ok()  # the branch, hence everybody in the office below it
    assert world.seller.patch(f"/records/customer/{id_}", {"needs": "z"}).status == 200
    assert id_ not in world["stranger"].ids("customer") if world["stranger"].get("/records/customer").status == 200 else True
    told = world.seller.get(f"/records/customer/{id_}/access").ok()
    assert told["shared"][0]["value"]["title"] == "华东"
    assert told["shared"][0]["right"] == "edit"
    share(**east, right="edit", withdraw=True).ok()
    assert world.seller.get(f"/records/customer/{id_}").status == 404
    assert run("select shared_edit, related from customer where id = %s", [id_]) == [(None, None)]

    theirs = customer(world, "别人的", owner=world.employees["other"])
    refused = world.seller.post("/records/customer/bulk", {"verb": "share", "ids": [theirs], "values": {"employees": [world.employees["seller"]]}})
    assert refused["results"][0]["error"]["code"] == "not_found"
    assert world.seller.get(f"/records/customer/{theirs}").status == 404
    for bad in ({}, {"employees": [0]}, {"employees": [999_999]}, {"employees": "x"}, {"dimension": 99}, {"right": "own", "employees": []}):
        assert share(**bad).status == 422, bad


@pytest.mark.covers("PERM-037", "PERM-013")
def test_rules_add_and_remove_related_employees(world: World) -> None:
    """On save, on change of the condition, of the rule, of the people at the end of the path, and over existing data."""
    old = customer(world, "老客户", industry="chemical")
    rule = world.admin.create("related_rule", {
        "name": "化工", "object_name": "customer", "condition": '{"field": "industry", "op": "eq", "value": "chemical"}',
        "employees": [world.employees["mate"]], "right": "edit",
    })  # fmt: skip
    run_jobs("related.")
    new = customer(world, "新客户", industry="chemical")
    other = customer(world, "其他", industry="textile")
    mate = world["mate"]
    assert mate.ids("customer") & {old, new, other} == {old, new}
    assert mate.patch(f"/records/customer/{old}", {"needs": "x"}).status == 200
    causes = world.admin.get(f"/records/customer/{new}/access")["people"][0]["causes"]
    assert [(c["source"], c["rule"]["title"]) for c in causes] == [("rule", "化工")]
    world.admin.patch(f"/records/customer/{new}", {"related_edit": []}).ok()  # typed away: the rule puts him back
    assert new in mate.ids("customer")
    world.admin.patch(f"/records/customer/{new}", {"industry": "textile"}).ok()
    assert mate.get(f"/records/customer/{new}").status == 404
    world.admin.patch(f"/records/customer/{other}", {"related_edit": [world.employees["mate"]], "industry": "chemical"}).ok()
    world.admin.patch(f"/records/customer/{other}", {"industry": "textile"}).ok()
    assert other in mate.ids("customer")  # somebody had typed him in as well
    world.admin.patch(f"/records/related_rule/{rule['id']}", {"right": "view"}).ok()
    run_jobs("related.")
    assert mate.patch(f"/records/customer/{old}", {"needs": "y"}).status == 403
    world.admin.patch(f"/records/related_rule/{rule['id']}", {"is_active": False}).ok()
    run_jobs("related.")
    assert mate.get(f"/records/customer/{old}").status == 404
    refused = world.admin.post("/records/related_rule", {"name": "错", "object_name": "customer", "condition": "{", "people_from": "name"})
    assert refused.status == 422
    assert set(refused["fields"]) == {"condition", "people_from"}
    assert world.boss.get("/records/related_rule").status == 404


@pytest.mark.covers("PERM-038", "PERM-039")
def test_ready_made_rules(world: World) -> None:
    """The specialists of a new product category, and the executive manager of the owner, come onto the record by themselves."""
    from guanxi.domains.organization.public import ensure_rules
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    with Work(SYSTEM, "test") as work:
        ensure_rules(work)
    run_jobs("related.")
    category = world.admin.create("product_category", {"name": "新品", "specialists": [world.employees["mate"]]})["id"]
    one = customer(world, "新品客户", new_product_category=category)
    assert world["mate"].patch(f"/records/customer/{one}", {"needs": "x"}).status == 200
    world.admin.patch(f"/records/product_category/{category}", {"specialists": [world.employees["clerk"]]}).ok()
    run_jobs("related.")
    assert world["mate"].get(f"/records/customer/{one}").status == 404
    assert world["clerk"].get(f"/records/customer/{one}").status == 200

    two = customer(world, "下属客户", owner=world.employees["other"])
    assert world["mate"].get(f"/records/customer/{two}").status == 404
    world.admin.patch(f"/records/employee/{world.employees['other']}", {"executive_manager": world.employees["mate"]}).ok()
    run_jobs("related.")
    assert world["mate"].patch(f"/records/customer/{two}", {"needs": "x"}).status == 200
    world.admin.patch(f"/records/customer/{two}", {"owner": world.employees["seller"]}).ok()
    assert world["mate"].get(f"/records/customer/{two}").status == 404


@pytest.mark.covers("PERM-020")
def test_contacts_cross_their_own_dimensions(world: World) -> None:
    """Related or responsible employee OR (owning customer AND the dimensions of the contact)."""
    region = values(world, "region", {"东": None, "西": None}, "region")
    world.admin.patch(f"/records/management_dimension/{dimension('line')}", {"default_level": "none"}).ok()
    field = attach(world, "line", "contact")
    line = values(world, "line", {"涂料": None, "橡胶": None}, "product_line")
    house = customer(world, "甲", owner=world.employees["manager"], region=region["东"])
    made = {k: world.admin.create("contact", sample(world.admin, "contact", customer=house, owner=None, **{field: v}))["id"] for k, v in line.items()}
    manager = world["manager"]
    assert manager.ids("contact") & set(made.values()) == set()
    grant(world, "manager", ("line", line["涂料"], "own", "edit"))
    assert manager.ids("contact") & set(made.values()) == {made["涂料"]}
    world.admin.patch(f"/records/contact/{made['橡胶']}", {"related": [world.employees["manager"]]}).ok()
    assert manager.ids("contact") & set(made.values()) == set(made.values())


@pytest.mark.covers("PERM-040", "PERM-041", "PERM-043", "PERM-045")
def test_checks_name_who_lacks_rights(world: World) -> None:
    """Allocation tells of an owner without rights; the check of an activity tells of its executor."""
    id_ = customer(world, "分配")
    told = world.admin.post("/records/customer/bulk", {"verb": "assign", "ids": [id_], "values": {"owner": world.employees["stranger"]}}).ok()
    assert told["results"] == [{"id": id_, "ok": True}]
    assert told["unable"]["employee"]["id"] == world.employees["stranger"]
    assert told["unable"]["ids"] == [id_]
    assert told["unable"]["problems"]
    again = world.admin.post("/records/customer/bulk", {"verb": "assign", "ids": [id_], "values": {"owner": world.employees["seller"]}}).ok()
    assert "unable" not in again
    visit = world.admin.create("activity", sample(world.admin, "activity", customer=id_, executor=world.employees["stranger"]))
    lacking = world.admin.get(f"/records/activity/{visit['id']}/check")["unable"]
    assert world.employees["stranger"] in {one["employee"]["id"] for one in lacking}
    assert all(one["problems"] for one in lacking)
    assert world["stranger"].get(f"/records/activity/{visit['id']}/check").status == 404


def test_an_action_may_reach_less_than_its_verb(world: World) -> None:
    """A role may narrow one action: the manager sees and edits the office's deals but wins only his own."""
    from guanxi.tests.kit.staff import VERBS

    world.grant("branch", "opportunity", scope={**dict.fromkeys(VERBS, "department_below"), "action:win": "own"})
    deal = world.admin.create("opportunity", sample(world.admin, "opportunity", customer=None, owner=world.employees["seller"]))["id"]
    manager = world["manager"]
    record = manager.get(f"/records/opportunity/{deal}").ok()
    assert record["_can"]["edit"] is True
    assert "win" not in record["_can"]["actions"]
    assert manager.post(f"/records/opportunity/{deal}/actions/win", {"actual_amount": "1", "summary": "x"}).status == 403
    assert world.admin.get(f"/records/opportunity/{deal}")["status"] == "open"


@pytest.mark.covers("PERM-009", "PERM-025")
def test_ready_made_dimensions_and_the_trade_template(world: World) -> None:
    """All customers of the customer dimension, inventory and sale type in full, suppliers and warehouses not at all: the
    trade roles have it from the start, and a narrower range on the person counts instead."""
    from guanxi.domains.organization.public import ensure_roles
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    with Work(SYSTEM, "test") as work:
        ensure_roles(work)
    role = world.admin.get("/records/role", filter={"field": "name", "op": "eq", "value": "部门经理"})["rows"][0]["id"]
    held = {g["dimension"]: g["grant_level"] for g in world.admin.get(f"/roles/{role}/data-grants")["grants"]}
    levels = {"customer": "all", "inventory": "supervisor", "sale_type": "supervisor", "supplier": "none", "warehouse": "none"}
    assert held == {dimension(code): level for code, level in levels.items()}

    world.admin.patch(f"/records/employee/{world.employees['manager']}", {"roles": [role]}).ok()
    field = attach(world, "customer")
    value = values(world, "customer", {"战略": None, "普通": None})
    place = world.departments["上海"]
    made = {name: customer(world, name, department=place, **{field: id_}) for name, id_ in value.items()}
    blank = customer(world, "未分", department=place)
    manager = world["manager"]
    assert manager.ids("customer") & {*made.values(), blank} == {*made.values(), blank}
    assert world["clerk"].ids("customer") & {*made.values(), blank} == {*made.values(), blank}  # without a grant: not restricted
    grant(world, "manager", ("customer", value["战略"], "own", "edit"))
    assert manager.ids("customer") & {*made.values(), blank} == {made["战略"]}
    foreign = {field: values(world, "sale_type", {"零售": None})["零售"]}
    assert set(world.admin.patch(f"/records/customer/{blank}", foreign)["fields"]) == {field}

    grant(world, "manager")
    store = attach(world, "warehouse")
    assert manager.ids("customer") & {*made.values(), blank} == set()  # 无权
    stocked = customer(world, "有仓", department=place, owner=world.employees["manager"], **{store: values(world, "warehouse", {"一号": None})["一号"]})
    assert manager.ids("customer") & {stocked, blank} == {stocked}
    attach(world, "inventory")
    world.admin.post(f"/dimensions/{dimension('warehouse')}/detach", {"object": "customer"}).ok()
    assert manager.ids("customer") & {stocked, blank} == {stocked, blank}  # 主管
