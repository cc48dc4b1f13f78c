"""Campaigns of head office, the offices and the product lines, with who took part (MKT-001, MKT-013, PERM-052)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from guanxi.server.demo.company import Builder, Ref, Row, working, yuan

#: Name, type, level, department, line, owner, first day (days from today), days, budget; how it goes on stands in `_state`.
CAMPAIGNS = (
    ("中国国际涂料展参展", "展会", "head_office", "市场部", None, "林若溪", -372, 3, 260_000),
    ("上海国际橡塑展参展", "展会", "head_office", "市场部", None, "林若溪", -214, 4, 320_000),
    ("新老客户答谢年会", "会议营销", "head_office", "市场部", None, "林若溪", -300, 1, 180_000),
    ("新产品线上发布会", "网络会议营销", "head_office", "市场部", None, "林若溪", 38, 1, 45_000),
    ("防腐涂料技术巡讲 · 长三角", "会议营销", "branch", "华东办事处", None, "陆嘉铭", -150, 6, 60_000),
    ("苏州工业园样板工程参观", "现场活动", "branch", "华东办事处", None, "周倩", -12, 20, 24_000),
    ("京津冀经销商订货会", "会议营销", "branch", "华北办事处", None, "韩志远", -96, 2, 88_000),
    ("珠三角注塑企业走访周", "现场活动", "branch", "中南办事处", None, "黄伟杰", -58, 5, 36_000),
    ("武汉客户技术沙龙", "会议营销", "branch", "中南办事处", None, "何俊辉", 16, 1, 15_000),
    ("西部大开发重点企业推介会", "会议营销", "branch", "西北办事处", None, "马骁", -5, 12, 52_000),
    ("水性工业漆推广季", "促销活动", "product_line", "市场部", "涂料", "郑子昂", -40, 70, 120_000),
    ("风电叶片树脂应用论坛", "会议营销", "product_line", "市场部", "树脂", "林若溪", -180, 2, 96_000),
    ("新能源汽车密封橡胶试用计划", "促销活动", "product_line", "市场部", "橡胶", "林若溪", 25, 60, 75_000),
    ("改性塑料邮件专刊", "邮件营销", "product_line", "华东办事处", "塑料", "陆嘉铭", -75, 30, 8_000),
)  # fmt: skip

#: By type: segment, objective, what is expected, what is done, and what came of it.
TEXTS = {
    "展会": ("工业涂料、橡塑制品的终端厂与经销商", "展示新产品，收集采购意向", "收集有效意向 80 条，约访 30 家", "标准展位搭建、样品与资料准备、老客户邀约、现场技术答疑", "接待来访 320 人次，登记意向 96 条，已约访 34 家"),
    "会议营销": ("年采购额 100 万元以上的客户与潜在客户", "建立技术信任，推动样品试用", "到会 60 家，申请样品 20 家", "主题报告、应用案例、样品展示与一对一洽谈", "到会 57 家，现场申请样品 23 家，3 家进入报价"),
    "现场活动": ("区域内的重点制造企业", "让客户看到实际应用效果", "邀请 20 家，进入方案阶段 6 家", "现场参观、施工演示、技术负责人交流", "到访 18 家，5 家提出选型需求"),
    "网络会议营销": ("研发与采购人员", "发布新品并解答选型问题", "报名 200 人，观看 120 人", "直播讲解、在线问答、资料下载", None),
    "促销活动": ("现有客户中尚未使用该产品线的企业", "提高新产品的试用率", "新增试用客户 30 家", "试用价、免费小样、技术人员上门指导", "试用 28 家，转批量采购 9 家"),
    "邮件营销": ("订阅产品资讯的联系人", "保持接触，带来询价", "发送 800 封，询价 15 单", "每周一期应用案例，附选型表", "发送 812 封，询价 11 单"),
}  # fmt: skip
FEEDBACK = ("希望寄送样品", "关注价格和账期", "要求技术人员上门交流", "对应用案例感兴趣", "近期没有采购计划", "建议增加现场演示", None, None)
GUESTS = {"展会": 26, "会议营销": 18, "现场活动": 10, "网络会议营销": 24, "促销活动": 16, "邮件营销": 22}


def add_campaigns(b: Builder, lines: dict[str, Ref]) -> None:
    """Types, campaigns, participants; and what marketing people were granted to see them: all departments, one of them a line."""
    types = {name: b.add("campaign_type", name=name) for name in GUESTS}
    places = {d["name"]: ("department", d["key"]) for d in b.company["department"]}
    people = {e["name"]: ("employee", e["key"]) for e in b.company["employee"]}
    dimensions = {
        name: b.once("management_dimension", code=code, name=name) for name, code in (("部门", "department"), ("业务线", "line"))
    }
    for name in ("林若溪", "郑子昂"):
        b.add("data_grant", employee=people[name], dimension=dimensions["部门"], grant_level="all", right="edit")
    b.add(
        "data_grant",
        employee=people["郑子昂"],
        dimension=dimensions["业务线"],
        value=lines["涂料"],
        grant_level="below",
        right="edit",
    )
    for name, kind, level, place, line, owner, start, days, budget in CAMPAIGNS:
        first = working(b.today + timedelta(days=start))
        last = first + timedelta(days=days - 1)
        state = _state(b, first, last)
        segment, objective, expected, content, result = TEXTS[kind]
        cost = {"finished": 0.86 + 0.2 * b.random.random(), "running": 0.4}.get(state)
        ref = b.add(
            "campaign", name=f"{name} {first.year}" if kind == "展会" else name, campaign_type=types[kind], level=level,
            product_line=lines.get(line or ""), start_date=first, end_date=last, segment=segment, objective=objective,
            expected_result=expected, content=content, budget=Decimal(budget).quantize(Decimal("0.01")),
            actual_cost=yuan(budget * cost) if cost else None, result=result if state == "finished" else None, status=state,
            owner=people[owner], department=places[place], created_at=b.at(working(min(first - timedelta(days=45), b.today - timedelta(days=3)))),
        )  # fmt: skip
        if state != "planning":
            _add_guests(b, ref, places[place] if level == "branch" else None, GUESTS[kind], state)


def _state(b: Builder, first: date, last: date) -> str:
    if last < b.today:
        return "finished"
    if first <= b.today:
        return "running"
    return "approval" if (first - b.today).days < 30 else "planning"


def _add_guests(b: Builder, campaign: Ref, place: Ref | None, count: int, state: str) -> None:
    """Main contacts of customers, of the office where a branch invites; each customer once."""
    mains = [c for c in b.company["contact"] if c["is_main"] and (place is None or c["department"] == place)]
    for contact in b.random.sample(mains, min(count, len(mains))):
        _add_guest(b, campaign, contact, state)


def _add_guest(b: Builder, campaign: Ref, contact: Row, state: str) -> None:
    states = {
        "finished": (("attended", "absent"), (4, 1)), "running": (("attended", "registered", "invited"), (3, 3, 2)),
        "approval": (("to_invite",), (1,)),
    }[state]  # fmt: skip
    taking = b.weighted(*states)
    feedback = b.pick(FEEDBACK) if taking == "attended" else None
    b.add(
        "campaign_participant",
        campaign=campaign,
        customer=contact["customer"],
        contact=("contact", contact["key"]),
        status=taking,
        feedback=feedback,
    )
