"""Ready-made roles with their rights as data: the six of ORG-015, the seven of the trade template (ORG-016, PERM-026..032), those behind
sales, and purchasing (PERM-022).

A right names an object, the verbs, and how far they reach; `reach` may differ per verb. `*` stands for every business
object that a role does not name. Set-up data (products, stages, departments, …) are seen by everybody and changed only by
roles that name them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

READ = ("view", "print")
OWN_WORK = ("view", "create", "edit", "delete", "print")
LEAD = ("view", "create", "edit", "delete", "assign", "export", "print")
EVERY = ("view", "create", "edit", "delete", "assign", "import", "export", "print")


@dataclass(frozen=True)
class Right:
    """Verbs on one object and their reach; `but` names verbs that reach less or further than the rest."""

    verbs: tuple[str, ...]
    reach: str = "own"
    but: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    closed: bool = False  # set-up data that everybody else sees are not for this role

    def as_data(self) -> dict[str, dict[str, object]]:
        """The shape in which rights are stored."""
        scope = {verb: self.but.get(verb, self.reach) for verb in self.verbs}
        verbs: dict[str, object] = {"view": False} if self.closed else dict.fromkeys(self.verbs, True)
        return {"verbs": verbs, "scope": dict(scope), "fields": dict(self.fields)}


@dataclass(frozen=True)
class Template:
    """A role that is shipped."""

    code: str
    name: str
    description: str
    rights: Mapping[str, Right]
    grants: Mapping[str, str] = field(default_factory=dict)  # level by code of a dimension, for all its values
    external: bool = False


#: Inventory and sale type in full, suppliers and warehouses not at all, all customers of the customer dimension (PERM-009, PERM-025).
TRADE = {"customer": "all", "inventory": "supervisor", "sale_type": "supervisor", "supplier": "none", "warehouse": "none"}
NO_COST = Right(READ, "all", fields={"unit_cost": "hidden"})  # D-45
WITH_COST = Right(READ, "all")
QUOTAS = Right((*READ, "action:quota_helper", "action:quota_from_plan"), "all")  # set the quotas of a mode with the helper (OPP-014)
KEEP = Right(EVERY, "all")  # maintain set-up data
OWN = Right(OWN_WORK)
LAYERED = Right(LEAD, "department_below")  # at one's level and below it; product lines are crossed by the dimension (PERM-052)

#: What only a role that names it may do with complaints (SRV-033, SRV-035).
SUPERVISE = ("action:allocate", "action:verify", "action:call_back", "action:close", "action:send_back")
#: What only a role that names it may do with service requests and work orders: the service desk, and who leads (SRV-003, SRV-016).
DESK = ("action:accept", "action:appoint", "action:visit", "action:close", "action:reopen")
SEND = ("action:dispatch", "action:recall", "action:visit", "action:send_back")
#: What only a role that names it may do with orders, deliveries and invoices: reviewing, moving on and shipping is the work of
#: sales assistants (PERM-033), issuing that of finance (PERM-022).
REVIEW = ("action:review", "action:send_back", "action:unreview")
MOVE_ON = ("action:execute", "action:deliver")
SHIP = ("action:ship", "action:take_back")
ISSUE = ("action:issue", "action:hand_over_invoice", "action:void")
#: The value pyramid shows figures of all customers, so a role has to name it (PYR-014, PERM-046); its list names customers one sees.
PYRAMID = {"pyramid_model": Right((*READ, "action:compute"), "all"), "pyramid_value": Right(("view", "export", "print"), "all")}
PYRAMID_KEEP = PYRAMID | {"pyramid_model": Right((*EVERY, "action:compute"), "all")}
#: Questionnaires and their bank are kept by marketing and by those who supervise service (SUR-001, SUR-011).
SURVEYS = {"survey_template": KEEP, "question_bank": KEEP}
NO_PYRAMID = {"pyramid_value": Right(())}
#: Plans are reported by whoever makes them, and issued, sent back and closed by those who lead (PLAN-011, PLAN-012).
PLANS = (*LEAD, "action:issue", "action:send_back", "action:close")
NO_PLANS = {"sales_plan": Right(())}
#: Objects of the order line, with which other lines have nothing to do.
NO_ORDERS = {name: Right(()) for name in ("sales_order", "contract", "delivery", "invoice", "sample", "external_document")}
#: What business systems know of a customer: the figures are not cut by record rights, so a role has to name it (PERM-047).
FIGURES = "action:business_figures"
#: Work reports are read by their author and by those above him; who leads people asks them for reports (ACT-025, ACT-028).
REPORTS = {"work_report": Right(READ, "own")}
ASK_OWN = {"report_template": Right(EVERY, "subordinates")}
ASK_ALL = {"report_template": KEEP, "visit_rule": KEEP}
#: Finance writes costs, and knows of a customer what stands on an invoice.
COST_ONLY = dict.fromkeys((
    "code", "name", "spec", "category", "product_line", "brand", "unit", "list_price", "currency", "price_valid_from", "price_valid_to",
    "is_sale", "is_purchase", "consumption_days", "is_new", "description", "status",
), "read")  # fmt: skip
NAME_ONLY = dict.fromkeys((
    "phone", "fax", "email", "website", "needs", "preferences", "annual_revenue", "headcount", "founded_year", "grade", "value_layer", "class", "status",
    "industry", "source", "key_account_manager", "new_product_category", "new_specialists", "related", "related_edit",
), "hidden")  # fmt: skip
#: Purchasing knows of a product what it buys, not at what price it is sold.
NO_SALES_PRICE = dict.fromkeys(("list_price", "price_valid_from", "price_valid_to", "consumption_days"), "hidden")
#: Sales is a line of its own: what it works by is not for purchasing and finance (PERM-022).
NO_SALES = {name: Right((), closed=True) for name in (
    "sales_mode", "sales_stage", "stage_quota", "funnel_setting", "fail_reason", "competitor", "sales_document", "campaign_type", "customer_class",
    "hobby", "plan_model", "pyramid_model", "complaint_reason", "question_bank", "survey_template", "visit_rule", "sales_team", "activity_type",
    "role_task", "customer_interest", "customer_relation", "contact_change", "document_sending", "failure_mode", "fault_code",
)}  # fmt: skip


def looked_at(reach: str, *more: str) -> dict[str, Right]:
    """Deliveries are made by those who ship; everybody else looks at them (PERM-033, PERM-048)."""
    return {"delivery": Right((*READ, *more), reach)}


def supervised(reach: str, but: Mapping[str, str]) -> dict[str, Right]:
    """Where there are no sales assistants the superior reviews and ships."""
    return {
        "sales_order": Right((*LEAD, *REVIEW, *MOVE_ON), reach, but),
        "delivery": Right(("view", "create", "edit", "export", "print", *SHIP), reach),
        "invoice": Right((*LEAD, *ISSUE), reach, but),
    }


def served(verbs: tuple[str, ...], reach: str, but: Mapping[str, str] | None = None, *, desk: bool = False) -> dict[str, Right]:
    """Whoever sees the customer sees his requests and work orders too, so that sales know how his service stands (SRV-055); all else
    reaches as far as the role does."""
    seen = {"view": "all", "print": "all", **(but or {})}
    more = {"service_request": DESK, "service_work_order": SEND}
    return {name: Right((*verbs, *(named if desk else ())), reach, seen) for name, named in more.items()}


TEMPLATES: tuple[Template, ...] = (
    Template("R01", "总经理", "查看全公司经营情况，审批重大事项", {
        **PYRAMID_KEEP,
        **supervised("all", {"create": "own", "edit": "own", "delete": "own"}),
        "sales_plan": Right(PLANS, "all"),
        **served(LEAD, "all", {"create": "own", "edit": "own", "delete": "own"}, desk=True),
        "*": Right(LEAD, "all", {"create": "own", "edit": "own", "delete": "own"}), "product": WITH_COST, "stage_quota": KEEP, "sales_mode": QUOTAS,
        "customer": Right((*LEAD, FIGURES), "all", {"create": "own", "edit": "own", "delete": "own"}),
        **ASK_ALL, **SURVEYS,
        "campaign": Right(LEAD, "all"),  # head office stands above whoever starts one (PERM-052)
    }),
    Template("R02", "销售主管", "管理本部门及下级部门的客户、商机与行动，预测本部门业绩", {
        **PYRAMID,
        **supervised("department_below", {}), **ASK_OWN,
        "sales_plan": Right(PLANS, "department_below"),
        **served(LEAD, "department_below", desk=True),
        "*": Right(LEAD, "department_below"), "product": WITH_COST, "stage_quota": KEEP, "sales_mode": QUOTAS, "competitor": KEEP,
        "customer": Right((*LEAD, FIGURES), "department_below"),
    }),
    Template("R03", "销售业务员", "负责自己的客户、商机与行动", {
        **NO_PYRAMID,
        **looked_at("own"), "customer": Right((*OWN_WORK, FIGURES)),
        **served(OWN_WORK, "own"),
        "*": OWN, "product": NO_COST, "competitor": Right(("view", "create", "print"), "all"),
    }),
    Template("R04", "市场人员", "市场活动、竞争对手、产品资料与销售文档", {
        **NO_PLANS,
        **NO_PYRAMID,
        **NO_ORDERS,
        **served(READ, "all"),
        "*": OWN, "customer": Right(("view", "create", "edit", "print"), "own", {"view": "all"}),
        "contact": Right(("view", "create", "edit", "print"), "own", {"view": "all"}),
        "opportunity": Right(()), "competitor": KEEP, "product": Right(EVERY, "all", fields={"unit_cost": "hidden"}),
        "product_category": KEEP, "sales_document": KEEP, "campaign": LAYERED, "campaign_type": KEEP,
        **SURVEYS, "survey_activity": LAYERED,
        "complaint": Right((*READ, "action:progress"), "all"),  # marketing notes what it did about it (SRV-034)
    }),
    Template("R05", "客户管理专员", "录入、修改、导入、分配与回收客户", {
        **NO_PLANS,
        **PYRAMID_KEEP,
        **{name: Right(READ, "all") for name in NO_ORDERS},
        **served(READ, "all"),
        "*": OWN, "customer": Right(EVERY, "all"), "contact": Right(EVERY, "all"), "opportunity": Right(READ, "all"),
        "activity": Right(OWN_WORK, "own", {"view": "all"}), "customer_class": KEEP, "region": KEEP, "product": NO_COST,
    }),
    Template("R06", "服务监督人员", "回访、投诉与客户关怀", {
        **NO_PLANS,
        **NO_PYRAMID,
        **NO_ORDERS,
        "*": OWN, "customer": Right(READ, "all"), "contact": Right(("view", "create", "edit", "print"), "all"),
        "opportunity": Right(()), "activity": Right(OWN_WORK, "own", {"view": "all"}), "product": NO_COST,
        **served(LEAD, "all", desk=True), "fault_code": KEEP, "failure_mode": KEEP,
        "complaint": Right((*LEAD, *SUPERVISE), "all"), "complaint_reason": KEEP, **SURVEYS,
    }),
    Template("R11", "销售负责", "贸易模板：日常跑单，只处理本人负责的数据", {
        **NO_PYRAMID,
        **looked_at("owner", "export"), "work_report": Right((*READ, "export"), "own"),
        "customer": Right((*LEAD, FIGURES), "owner"),
        **served(LEAD, "owner"),
        "*": Right(LEAD, "owner"), "product": NO_COST, "competitor": Right(("view", "create", "print"), "all"),
    }, TRADE),
    Template("R12", "部门经理", "贸易模板：管理本部门及下级部门的数据，下属的行动仅查看", {
        **PYRAMID,
        **looked_at("department_below", "export"), **ASK_OWN,
        "sales_plan": Right(PLANS, "department_below"),
        **served(LEAD, "department_below", desk=True),
        "*": Right(LEAD, "department_below"), "product": WITH_COST, "stage_quota": KEEP, "sales_mode": QUOTAS,
        "customer": Right((*LEAD, FIGURES), "department_below"),
        "activity": Right(LEAD, "own", {"view": "department_below", "export": "department_below", "print": "department_below"}),
    }, TRADE),
    Template("R13", "总监", "贸易模板：全公司范围的部门经理", {
        **PYRAMID_KEEP,
        **looked_at("all", "export"), **ASK_ALL,
        "sales_plan": Right(PLANS, "all"),
        **served(LEAD, "all", desk=True),
        "*": Right(LEAD, "all"), "product": WITH_COST, "stage_quota": KEEP, "sales_mode": QUOTAS, "competitor": KEEP,
        "customer": Right((*LEAD, FIGURES), "all"),
        "activity": Right(LEAD, "own", {"view": "all", "export": "all", "print": "all"}),
    }, TRADE),
    Template("R14", "跟单角色", "贸易模板：查看本部门及下级部门，只能修改本人负责的数据", {
        **NO_PYRAMID,
        **looked_at("department_below"), **REPORTS,
        **served(OWN_WORK, "own"),
        "*": Right(OWN_WORK, "own", {"view": "department_below", "print": "department_below"}), "product": NO_COST,
    }, TRADE),
    Template("R15", "市场专员", "贸易模板：负责新品，修改涉及新品的客户与订单", {
        **NO_PYRAMID,
        **looked_at("own"),
        **served(OWN_WORK, "own"),
        "*": OWN, "product": Right(("view", "create", "edit", "print"), "all", fields={"unit_cost": "hidden"}), "competitor": KEEP, **SURVEYS,
    }, TRADE),
    Template("R16", "普通客服", "贸易模板：客户仅查看，可新建联系人与行动，协助样品与合同号", {
        **NO_PLANS,
        **NO_PYRAMID,
        **NO_ORDERS, "quote": Right(()), "sample": Right(("view", "create", "edit", "print"), "department_below"),
        "contract": Right(("view", "create", "print", "action:request_number"), "department_below"),
        **served(("view", "create", "edit", "print"), "department_below", desk=True),
        "*": OWN, "customer": Right(READ, "department_below"), "opportunity": Right(()), "product": NO_COST,
        "contact": Right(("view", "create", "edit", "print"), "department_below"),
        "activity": Right(("view", "create", "edit", "print"), "own", {"view": "department_below"}),
    }, TRADE),
    Template("R17", "常务经理", "贸易模板：修改所辖员工的客户、联系人、商机与订单，查看他们的行动", {
        **NO_PYRAMID,
        **looked_at("subordinates", "export"), **ASK_OWN,
        **served(LEAD, "subordinates"),
        "*": Right(LEAD, "subordinates"), "product": WITH_COST, "customer": Right((*LEAD, FIGURES), "subordinates"),
        "activity": Right(LEAD, "own", {"view": "subordinates", "print": "subordinates"}),
    }, TRADE),
    Template("R18", "销售助理", "贸易模板：审核、流转所负责部门的订单并发货", {
        **NO_PYRAMID,
        "*": Right(()), **REPORTS, **{name: Right(READ, "department_below") for name in ("customer", "contact", "contract", "invoice", "sample", "external_document")},
        "sales_order": Right(("view", "export", "print", *REVIEW, *MOVE_ON), "department_below"), "product": NO_COST,
        "delivery": Right(("view", "create", "edit", "delete", "export", "print", *SHIP), "department_below"),
    }, TRADE),
    Template("R19", "财务", "贸易模板：只参与成本与开票，不参与其他销售业务", {
        **NO_PYRAMID,
        **NO_SALES, "*": Right(()), **REPORTS, "product": Right(("view", "edit", "print"), "all", fields=COST_ONLY),
        "customer": Right(("view",), "all", fields=NAME_ONLY), "sales_order": Right(READ, "all"),
        "invoice": Right(("view", "create", "edit", "export", "print", *ISSUE), "all"), "external_document": Right(("view", "export", "print"), "all"),
    }, TRADE),
    Template("R20", "采购人员", "采购订单、采购入库与产品；看不到客户与销售业务", {
        **NO_PYRAMID,
        **NO_SALES, "*": Right(()), **REPORTS, "product": Right(READ, "all", fields=NO_SALES_PRICE),
        "purchase_order": Right(("view", "export", "print"), "all"), "stock_receipt": Right(("view", "export", "print"), "all"),
    }),
)  # fmt: skip

#: What colleagues think about a deal and its chances, which is nobody's business outside.
OUR_VIEW = dict.fromkeys((
    "success_rate", "expense_amount", "pending_stage", "stage_since", "stage_due", "fail_reason", "winner_competitor", "close_summary", "source",
    "related", "related_edit", "departments",
), "hidden")  # fmt: skip
OUR_CUSTOMER = dict.fromkeys(
    ("grade", "class", "status", "source", "value_layer", "new_product_category", "preferences", "annual_revenue", "key_account_manager", "is_disabled", "needs", "new_specialists", "related", "related_edit", "departments"),
    "hidden",
)
OUR_CONTACT = dict.fromkeys((
    "decision_role", "influence", "is_key", "is_promotion", "is_care", "is_dunning", "rank_level", "superior_contact", "birthday", "education",
    "graduated_from", "native_place", "family", "interests", "hobbies", "profile", "related", "related_edit", "departments",
), "hidden")  # fmt: skip
OUR_ACTIVITY = {**dict.fromkeys(("expense_amount", "executor_role", "service_request", "remind_before", "related", "related_edit", "departments"), "hidden"), "shown_outside": "read"}
TELL = ("view", "create", "edit", "print")

#: The role for people from outside (ORG-027). It names all that they find; whatever its reach, it ends at their customer.
EXTERNAL = (
    Template("R21", "外部伙伴", "经销商、服务商、合作伙伴与学习中心的人员：只看所属客户的数据，可维护联系人、填报行动", {
        "customer": Right(READ, "all", fields=OUR_CUSTOMER), "contact": Right(TELL, "all", fields=OUR_CONTACT),
        "opportunity": Right(READ, "all", fields=OUR_VIEW), "opportunity_product": Right(READ, "all"),
        "quote": Right(READ, "all", fields=dict.fromkeys(("related", "related_edit", "departments"), "hidden")), "quote_line": Right(READ, "all"),
        "activity": Right(("view", "create", "print"), "all", fields=OUR_ACTIVITY), "activity_type": Right(("view",), "all"),
        "product": Right(READ, "all", fields={"unit_cost": "hidden"}), "product_category": Right(("view",), "all"),
    }, external=True),
)  # fmt: skip

#: The role for the account of a business system, which delivers and reads what it delivered (EAI-016).
PROGRAMS = (
    Template("R22", "业务系统接口", "业务系统的接口帐号：送入业务单据、采购订单与采购入库", {
        **NO_PYRAMID,
        **NO_SALES, "*": Right(()), "product": Right(("view",), "all", fields={**NO_SALES_PRICE, "unit_cost": "hidden"}),
        "customer": Right(("view",), "all", fields=NAME_ONLY),
        **{name: Right(("view", "import"), "all") for name in ("external_document", "purchase_order", "stock_receipt")},
    }),
)  # fmt: skip


#: Ready-made dimensions: code, name, tree, whether somebody without a grant is unrestricted (PERM-008..010, PERM-025). Only
#: who was granted business lines is bound to them: the others are divided by department.
DIMENSIONS = (
    ("department", "部门", "department", "none"), ("customer", "客户权限维度", "dimension_value", "all"),
    ("region", "区域", "region", "none"), ("line", "业务线", "product_line", "all"),
    ("inventory", "存货权限", "dimension_value", "none"), ("sale_type", "销售类型权限", "dimension_value", "none"),
    ("supplier", "供应商", "dimension_value", "none"), ("warehouse", "仓库", "dimension_value", "none"),
)  # fmt: skip

#: Objects on which a dimension is enabled from the start, beside the department on all: campaigns of product lines (PERM-052).
ENABLED = {"line": ["campaign"]}


def ensure_dimensions(work: Work) -> None:
    """Make the ready-made dimensions that the set never got."""
    new = lacking(work, "management_dimension", "code", [d[0] for d in DIMENSIONS])
    for code, name, tree, level in DIMENSIONS:
        if code in new:
            work.add("management_dimension", code=code, name=name, tree=tree, default_level=level, is_builtin=True, applies_to=ENABLED.get(code))


#: Ready-made rules for related employees (PERM-038, PERM-039, D-31).
RULES = (
    ("关注新品的客户加上市场专员", "customer", {"field": "new_product_category", "op": "not_empty"}, "new_product_category.specialists", "edit"),
    ("常务经理可修改所辖员工的客户", "customer", None, "owner.executive_manager", "edit"),
    ("常务经理可修改所辖员工的商机", "opportunity", None, "owner.executive_manager", "edit"),
    ("常务经理可查看所辖员工的行动", "activity", None, "owner.executive_manager", "view"),
    ("常务经理可修改所辖员工的订单", "sales_order", None, "owner.executive_manager", "edit"),
    ("常务经理可修改所辖员工的合同", "contract", None, "owner.executive_manager", "edit"),
    ("含新品的订单加上市场专员", "sales_order", {"field": "has_new", "op": "eq", "value": True}, "specialists", "edit"),
    ("订购新品的客户加上市场专员", "customer", {"field": "new_specialists", "op": "not_empty"}, "new_specialists", "edit"),
)  # fmt: skip


def ensure_rules(work: Work) -> None:
    """Make the ready-made rules that the set never got."""
    new = lacking(work, "related_rule", "name", [r[0] for r in RULES])
    for name, object_, condition, path, right in RULES:
        if name in new:
            text = json.dumps(condition) if condition else None
            work.add("related_rule", name=name, object_name=object_, condition=text, people_from=path, right=right)
