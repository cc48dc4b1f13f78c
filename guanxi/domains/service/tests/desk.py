"""The company with a service desk, for the tests of requests and work orders."""

from __future__ import annotations

from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post


class Desk:
    """主管 and 客服 stand at the desk, 工程师 sells and is sent; 甲 and 丙 sell in two branches."""

    def __init__(self, company: Company) -> None:
        self.company = company
        with Work(SYSTEM, "test") as work:
            company.open_departments(work, {"客服部": "总部"})
            company.hire(
                work, Post("主管", "客服部", "服务监督人员"), Post("客服", "客服部", "服务监督人员"), Post("工程师", "客服部", "销售业务员"),
                Post("市", "总部", "市场人员"), Post("跟单", "华东", "跟单角色"), Post("财", "总部", "财务"),
            )  # fmt: skip
        self.customer = int(self["甲"].create("customer", {"name": "东海涂料", "address": "人民路 1 号"})["id"])
        self.contact = int(self["甲"].create("contact", {"name": "钱进", "customer": self.customer})["id"])
        category = company.create("系统", "product_category", name="底漆").id
        self.product = company.create("系统", "product", name="环氧底漆", category=category, list_price="100").id
        self.fault = company.rows("fault_code", "name", "性能不达标")[0].id
        self.mode = company.rows("failure_mode", "name", "指标偏低")[0].id

    def __getitem__(self, who: str) -> Api:
        return Api(self.company.operators[who], self.company.employees.get(who, 0))

    def who(self, name: str) -> int:
        return self.company.employees[name]

    def request(self, by: str = "甲", /, **given: Any) -> int:
        return int(self[by].create("service_request", {"customer": self.customer, "content": "附着力不足，请到现场", **given})["id"])

    def order(self, by: str = "客服", /, **given: Any) -> int:
        return int(self[by].create("service_work_order", {"customer": self.customer, "content": "到现场检修", **given})["id"])

    def act(self, who: str, object_: str, verb: str, id_: int, /, **given: Any) -> Answer:
        return self[who].post(f"/records/{object_}/{id_}/actions/{verb}", given)

    def do(self, who: str, verb: str, id_: int, /, **given: Any) -> Answer:
        """A verb of a work order."""
        return self.act(who, "service_work_order", verb, id_, **given)

    def ask(self, who: str, verb: str, id_: int, /, **given: Any) -> Answer:
        """A verb of a request."""
        return self.act(who, "service_request", verb, id_, **given)

    def done(self, **given: Any) -> int:
        """A work order that 客服 carried out."""
        id_ = self.order("客服", **given)
        self.do("主管", "dispatch", id_, executor=self.who("客服")).ok()
        self.do("客服", "finish", id_, result="已修复", fault_code=self.fault).ok()
        return id_

    def see(self, who: str, object_: str, id_: int) -> Any:
        return self[who].get(f"/records/{object_}/{id_}").ok()

    def told(self, who: str) -> list[str]:
        return [r["text"] for r in self[who].get("/notifications").ok()["rows"]]

    def state(self, object_: str, id_: int) -> list[Any]:
        """The whole row as it is stored."""
        return run(f"select to_jsonb(t) from {object_} t where id = %s", [id_])
