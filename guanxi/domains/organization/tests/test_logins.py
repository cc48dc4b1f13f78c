"""Who may log in to what (ORG-011), sales teams (ORG-019), settings of the company (ORG-031)."""

from __future__ import annotations

import pytest

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.features.signin.log import Door
from guanxi.http.auth import find_caller, open_session
from guanxi.http.menus import menus_for
from guanxi.kernel.access.operators import set_password
from guanxi.kernel.actions.run import available
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.company import Company


@pytest.mark.covers("ORG-011")
def test_a_person_is_enabled_in_one_act(company: Company) -> None:
    made = company.create("管理员", "employee", name="新", department=company.departments["华东"])
    given = {"account": "xin", "password": "Ein-gutes-Wort-7", "allowed_systems": ["service"], "is_salesperson": True}
    with pytest.raises(Forbidden):
        company.act("经理", "employee", "open_account", made.id, **given)
    company.act("管理员", "employee", "open_account", made.id, **given)
    operator = company.rows("operator", "account", "xin")[0]
    assert (operator["employee"], operator["allowed_systems"], operator["must_change_password"]) == (
        made.id,
        ["service"],
        True,
    )
    person = company.row("employee", made.id)
    assert (person["is_salesperson"], person["business_department"]) == (True, company.departments["华东"])
    employee = object_spec("employee")
    assert "open_account" not in available(company.actor("管理员"), made.id, employee), "he has one"
    with pytest.raises(RuleBroken, match="已有登录账号 xin"):
        company.act("管理员", "employee", "open_account", made.id, **{**given, "account": "xin2"})
    assert not company.rows("operator", "account", "xin2")
    head = company.create("管理员", "employee", name="头", department=company.departments["总部"])
    assert "open_account" in available(company.actor("管理员"), head.id, employee)
    with pytest.raises(Invalid):
        company.act("管理员", "employee", "open_account", head.id, **{**given, "account": "tou"})
    assert not company.rows("operator", "account", "tou")


@pytest.mark.covers("ORG-011")
def test_menus_follow_the_systems(company: Company) -> None:
    def groups(who: str) -> set[str]:
        return {g["key"] for g in menus_for(company.actor(who))}

    assert {"sales", "customers"} <= groups("甲")
    company.edit("管理员", "operator", company.operators["甲"], allowed_systems=["service"])
    assert "sales" not in groups("甲")
    assert "customers" in groups("甲")
    company.edit("管理员", "operator", company.operators["管理员"], allowed_systems=["service"])
    assert "sales" in groups("管理员")


@pytest.mark.covers("ORG-011")
def test_without_a_system_nobody_signs_in(company: Company) -> None:
    id_ = company.operators["甲"]
    set_password(id_, "Ein-gutes-Wort-7")
    login = {"username": "甲", "password": "Ein-gutes-Wort-7"}
    assert Api().post("/auth/login", login).status == 200
    secret = open_session(id_, Door("127.0.0.1", "test"), "password", 1)
    company.edit("管理员", "operator", id_, allowed_systems=None)
    assert find_caller(("session", "default", secret)) is None
    refused = Api().post("/auth/login", login)
    assert (refused.status, refused["code"]) == (403, "no_system")


@pytest.mark.covers("ORG-019")
def test_promoters_need_neither_archive_nor_login(company: Company) -> None:
    team = company.create(
        "管理员",
        "sales_team",
        name="华东一队",
        leader=company.employees["经理"],
        department=company.departments["华东"],
    )
    member = company.create("管理员", "team_member", team=team.id, employee=company.employees["甲"])
    assert member["name"] == "甲"
    promoter = company.create(
        "管理员", "team_member", team=team.id, name="店员", member_kind="promoter", place="一号店"
    )
    assert promoter["employee"] is None
    for wrong in ({"employee": company.employees["甲"]}, {"name": "外人"}, {"member_kind": "promoter"}):
        with pytest.raises(Invalid):
            company.create("管理员", "team_member", team=team.id, **wrong)
    with pytest.raises(Forbidden):
        company.create("甲", "team_member", team=team.id, name="店员", member_kind="promoter")
    assert len(company.rows("team_member", "team", team.id)) == 2
    assert len(company.listed("甲", "team_member")) == 2


def test_settings_mean_something(company: Company) -> None:
    made = company.create("管理员", "crm_setting", setting_key="company_name", setting_value="华研新材料")
    assert company.edit("管理员", "crm_setting", made.id, setting_value="华研")["setting_value"] == "华研"
    for wrong in (
        {"setting_key": "nonsense"},
        {"setting_key": "currency", "setting_value": "XYZ"},
        {"setting_key": "company_name"},
    ):
        with pytest.raises(Invalid):
            company.create("管理员", "crm_setting", **wrong)
    with pytest.raises(Forbidden):
        company.edit("总", "crm_setting", made.id, setting_value="别的")
    assert company.row("crm_setting", made.id)["setting_value"] == "华研"


@pytest.mark.covers("ORG-031")
def test_everybody_is_told_the_name_of_the_company(company: Company) -> None:
    company.create("管理员", "crm_setting", setting_key="company_name", setting_value="华研新材料")
    assert Api(company.operators["甲"]).get("/me").ok()["company"] == {"company_name": "华研新材料"}
