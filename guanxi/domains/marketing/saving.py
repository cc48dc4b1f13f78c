"""What saving a campaign or a participant checks and derives."""

from __future__ import annotations

from guanxi.base.words import say
from guanxi.domains.marketing import rules
from guanxi.domains.organization.public import branch_of, has_branches
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_campaign(draft: Draft, work: Work) -> None:
    """Period, and who starts it (PERM-052)."""
    if not rules.period_fits(draft["start_date"], draft["end_date"]):
        draft.refuse("end_date", "before_start", say("结束日期不能早于开始日期。"))
    place_level(draft, work)


def place_level(draft: Draft, work: Work) -> None:
    """The level agrees with what the rights go by: the responsible department and the product line."""
    if not draft.changed("level", "product_line", "department"):
        return
    branch = branch_of(draft["department"], work)
    if draft["level"] is None:
        draft.set("level", rules.level_of(draft["product_line"], branch))
    elif draft["level"] != rules.PRODUCT_LINE and draft.changed("level") and "product_line" not in draft.given:
        draft.set("product_line", None)
    level = draft["level"]
    if not rules.line_fits(level, draft["product_line"]):
        if level == rules.PRODUCT_LINE:
            draft.refuse("product_line", "required", say("产品线发起的活动须填写产品线。"))
        else:
            draft.refuse("product_line", "other_level", say("只有产品线发起的活动填写产品线。"))
    if not rules.department_fits(level, branch, has_branches(work)):
        text = "负责部门属于分公司，不能由总部发起。" if branch else "负责部门不属于任何分公司，不能由分公司发起。"
        draft.refuse("level", "other_department", say(text))


def check_participant(draft: Draft, work: Work) -> None:
    """The contact is one of the customer; nobody takes part twice."""
    contact = work.lookup("contact", draft["contact"])
    if contact:
        if draft["customer"] is None:
            draft.set("customer", contact["customer"])
        if contact["customer"] != draft["customer"]:
            draft.refuse("contact", "other_customer", say("联系人不属于所选客户。"))
    if draft.changed("campaign", "customer", "contact") and draft["customer"]:
        present = work.select("campaign_participant", "campaign", [draft["campaign"]])
        mine = (draft["customer"], draft["contact"])
        if any(p.id != draft.id and (p["customer"], p["contact"]) == mine for p in present):
            draft.refuse("contact" if draft["contact"] else "customer", "twice", say("已经是这次活动的参与者。"))
