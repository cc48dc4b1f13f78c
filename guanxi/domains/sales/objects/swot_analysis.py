"""SWOT 分析: strengths, weaknesses, opportunities and threats of a customer or an opportunity (OPP-047)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Record


class SwotAnalysis(Record):
    title = fields.Text("标题", max_length=120, null=True, title=True, search=True, help="不填则取商机或客户的名称。")
    customer = fields.Reference("客户", target="customer", on_delete="cascade", governs_access=True)
    opportunity = fields.Reference(
        "商机", target="opportunity", null=True, on_delete="cascade", depends_on={"customer": "customer"}
    )
    strengths = fields.LongText("优势", null=True)
    weaknesses = fields.LongText("劣势", null=True)
    chances = fields.LongText("机会", null=True)
    threats = fields.LongText("威胁", null=True)
    competitors = fields.MultiReference(
        "竞争对手", target="competitor", null=True, on_delete="clear", help="不填则取商机的竞争对手。"
    )
    conclusion = fields.LongText("结论", null=True)
    analyst = fields.Employee("分析人", null=True)
    analysed_on = fields.Date("分析日期", null=True)

    class Meta:
        db_table = "swot_analysis"


OBJECT = Offer(
    SwotAnalysis,
    "swot_analysis",
    "SWOT 分析",
    icon="appstore",
    columns=("title", "customer", "opportunity", "competitors", "analyst", "analysed_on"),
    highlights=("customer", "opportunity", "competitors", "analyst", "analysed_on"),
    sections=(
        Section("分析对象", ("customer", "opportunity", "title", "competitors", "analyst", "analysed_on")),
        Section("SWOT", ("strengths", "weaknesses", "chances", "threats")),
        Section("结论", ("conclusion",)),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    sort="-analysed_on",
    on_save=saving.complete_swot,
)
