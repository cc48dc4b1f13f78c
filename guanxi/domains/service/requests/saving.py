"""What saving a service request checks, derives and leads to."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.words import say
from guanxi.domains.service.requests import rules
from guanxi.domains.service.shared import keep_settled, take_customer
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

NAMED_AT_MOST = 5


def look_at_open(drafts: Sequence[Draft], work: Work) -> None:
    """Whoever enters a request hears of the customer's open ones, so that nothing is accepted twice (SRV-007)."""
    if len(drafts) != 1 or not drafts[0].new or not drafts[0].typed or work.trusted:
        return
    sql = "select id, request_code from service_request where customer_id = %s and status = any(%s) and deleted_at is null order by id desc limit 50"
    found = dict(run(sql, [drafts[0]["customer"], list(rules.UNSOLVED)]))
    seen = [i for i in visible_ids(work.actor, object_spec("service_request"), list(found)) if found[i]] if found else []
    if seen:
        codes = "、".join(found[i] for i in sorted(seen, reverse=True)[:NAMED_AT_MOST])
        work.warn(say("该客户还有 {count} 个未解决的服务请求：{codes}，请确认没有重复受理。", count=len(seen), codes=codes))


def check_request(draft: Draft, work: Work) -> None:
    """The contacts' customer, and when it came; a closed one stays as it is."""
    if keep_settled(draft, rules.CLOSED, say("服务请求已关闭，不能修改；请先重新打开。")):
        return
    take_customer(draft, work, {"contact": "contact"})
    if draft.changed("other_contacts", "customer"):
        known = [work.lookup("contact", c) for c in draft["other_contacts"] or ()]
        if any(c and c["customer"] != draft["customer"] for c in known):
            draft.refuse("other_contacts", "other_customer", say("联系人不属于所选客户。"))
    draft.default("received_at", work.now)
    if draft["received_at"] and draft.changed("received_at") and draft["received_at"] > work.now:
        draft.refuse("received_at", "in_future", say("受理时间不能晚于现在。"))
