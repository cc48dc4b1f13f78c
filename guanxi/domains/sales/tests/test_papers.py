"""Documents sent, guidance of managers, SWOT, the progress report."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.base.errors import Invalid, NotFound
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import right


@pytest.fixture
def deal(company: Company) -> Row:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    return company.create("甲", "opportunity", name="首单", customer=customer.id, expected_amount="1000")


def told(company: Company, who: str) -> list[str]:
    sql = "select text from notifications_notification where operator = %s order by id"
    return [row[0] for row in run(sql, [company.operators[who]])]


@pytest.mark.covers("OPP-025")
def test_documents_sent_are_listed_on_opportunity_and_customer(company: Company, deal: Row) -> None:
    contact = company.create("系统", "contact", name="高远", customer=deal["customer"]).id
    book = company.create("系统", "sales_document", title="产品手册", version_no=3).id
    company.act("甲", "opportunity", "send_document", deal.id, sales_document=book, contact=contact, channel="hand")
    company.edit("系统", "sales_document", book, version_no=4)
    company.create("甲", "document_sending", opportunity=deal.id, title="检测报告", channel="post")
    by_deal = company.listed("甲", "document_sending", filter={"field": "opportunity", "op": "eq", "value": deal.id})
    by_customer = company.listed(
        "甲", "document_sending", filter={"field": "customer", "op": "eq", "value": deal["customer"]}
    )
    assert [r["id"] for r in by_deal] == [r["id"] for r in by_customer]
    assert len(by_deal) == 2
    sent = company.rows("document_sending", "sales_document", book)[0]
    assert (sent["title"], sent["version_no"], sent["contact"], sent["channel"]) == ("产品手册", 3, contact, "hand")
    assert sent["sent_by"] == company.employees["甲"]
    assert sent["sent_at"] is not None


@pytest.mark.covers("OPP-025")
def test_what_cannot_be_sent(company: Company, deal: Row) -> None:
    stranger = company.create(
        "系统", "contact", name="外人", customer=company.create("系统", "customer", name="西山").id
    ).id
    book = company.create("系统", "sales_document", title="旧手册", status="stopped").id
    with pytest.raises(Invalid) as stopped:
        company.act("甲", "opportunity", "send_document", deal.id, sales_document=book)
    assert stopped.value.fields["sales_document"][0].code == "stopped"
    with pytest.raises(Invalid):
        company.create("甲", "document_sending", opportunity=deal.id, title="报告", contact=stranger)
    with pytest.raises(NotFound):
        company.act("丙", "opportunity", "send_document", deal.id, sales_document=book)
    assert company.rows("document_sending", "opportunity", deal.id) == []


@pytest.mark.covers("OPP-044")
def test_the_manager_comments_on_a_push_and_the_salesperson_is_told(company: Company, deal: Row) -> None:
    company.act("甲", "opportunity", "push", deal.id, stage=company.stages()[1])
    step = max(company.rows("stage_push", "opportunity", deal.id), key=lambda s: s.id)
    company.act("经理", "stage_push", "guide", step.id, content="先见采购总监")
    (said,) = company.rows("opportunity_comment", "push", step.id)
    assert (said["content"], said["author"], said["opportunity"]) == (
        "先见采购总监",
        company.employees["经理"],
        deal.id,
    )
    assert "先见采购总监" in told(company, "甲")[-1]
    company.act("经理", "opportunity", "guide", deal.id, content="准备备选方案")
    assert len(company.rows("opportunity_comment", "opportunity", deal.id)) == 2
    assert [r["id"] for r in company.listed("甲", "opportunity_comment")] != []
    with pytest.raises(Invalid):
        company.act("经理", "opportunity", "guide", deal.id)
    with pytest.raises(NotFound):
        company.act("丙", "stage_push", "guide", step.id, content="越权")
    assert len(company.rows("opportunity_comment", "opportunity", deal.id)) == 2


@pytest.mark.covers("OPP-047")
def test_swot_of_an_opportunity_stands_beside_its_competitors(company: Company, deal: Row) -> None:
    rival = company.create("系统", "competitor", name="澜舟").id
    company.create("甲", "opportunity_competitor", opportunity=deal.id, competitor=rival)
    made = company.create("甲", "swot_analysis", opportunity=deal.id, strengths="交期快", threats="低价")
    assert (made["customer"], made["competitors"], made["analyst"]) == (
        deal["customer"],
        [rival],
        company.employees["甲"],
    )
    assert "首单" in made["title"]
    own = company.create("甲", "swot_analysis", customer=deal["customer"], weaknesses="无本地仓库")
    assert "东海涂料" in own["title"]
    stranger = company.create("系统", "customer", name="西山", owner=company.employees["甲"])
    with pytest.raises(Invalid):
        company.create("甲", "swot_analysis", customer=stranger.id, opportunity=deal.id)
    assert company.rows("swot_analysis", "customer", stranger.id) == []
    assert not company.sees("丙", "swot_analysis", made.id)


def told_in_order(company: Company, who: str, **params: Any) -> list[tuple[str, str]]:
    return [(row["what"], row["title"]) for row in company.ask(who, "progress_report", **params).rows]


@pytest.mark.covers("OPP-040")
def test_progress_report_in_order_of_time(company: Company, deal: Row) -> None:
    paint = company.create("系统", "product", name="底漆", list_price="10").id
    company.create("甲", "opportunity_product", opportunity=deal.id, product=paint)
    company.act("甲", "opportunity", "push", deal.id, stage=company.stages()[1], summary="用量已定")
    company.act("甲", "opportunity", "quote", deal.id)
    company.act("经理", "opportunity", "guide", deal.id, content="抓紧")
    company.act("甲", "opportunity", "win", deal.id, summary="签约", closed_at="2199-01-01T09:00:00+08:00")
    kind = company.rows("activity_type", "name", "拜访")[0].id
    company.create(
        "甲", "activity", subject="首访", activity_type=kind, opportunity=deal.id, customer=deal["customer"],
        executor=company.employees["甲"], plan_start="2020-01-01T09:00:00+08:00", plan_end="2020-01-01T10:00:00+08:00",
    )  # fmt: skip
    found = told_in_order(company, "甲", opportunity=deal.id)
    assert [what for what, _ in found] == ["行动", "建立", "推进", "报价", "指导意见", "成功"]
    assert "首访" in found[0][1]
    assert "初步接洽 → 需求确认" in found[2][1]
    with pytest.raises(Invalid):
        company.ask("丙", "progress_report", opportunity=deal.id)
    with pytest.raises(Invalid):
        company.ask("甲", "progress_report")


@pytest.mark.covers("OPP-046")
def test_progress_of_a_customer_is_state_and_history_of_all_its_opportunities(company: Company, deal: Row) -> None:
    other = company.create("甲", "opportunity", name="次单", customer=deal["customer"])
    company.act("甲", "opportunity", "push", other.id, stage=company.stages()[2])
    hidden = company.create(
        "系统", "opportunity", name="密单", customer=deal["customer"], owner=company.employees["丙"]
    )
    answer = company.ask("甲", "progress_report", customer=deal["customer"])
    states = {s["name"]: s["stage"]["title"] for s in answer.totals["states"]}
    assert states == {"首单": "初步接洽", "次单": "样品试用"}
    assert {row["opportunity"]["title"] for row in answer.rows} == {"首单", "次单"}
    assert company.row("opportunity", hidden.id)["stage"]
    write_rights(
        company.roles["销售业务员"], {"stage_push": right(), "opportunity": right(fields={"expected_amount": "hidden"})}
    )
    assert {
        s["expected_amount"] for s in company.ask("甲", "progress_report", customer=deal["customer"]).totals["states"]
    } == {None}
