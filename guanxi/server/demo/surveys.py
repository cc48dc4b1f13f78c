"""Questionnaires with their bank, and surveys of customers, contacts and staff, with what came back (SUR)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from guanxi.domains.surveys.public import plain, written
from guanxi.server.demo.company import Builder, Ref, working

SCALE = (("非常满意", 5), ("满意", 4), ("一般", 3), ("不满意", 1))
WISHES = (
    "希望送货前一天电话通知到仓库", "样品寄送再快一些", "希望提供更详细的施工说明", "技术人员上门很及时，继续保持", "账期能否再放宽一些",
    "小批量订单的起订量偏高", "希望能在线查询订单进度", "包装桶偶有渗漏，请改进", "对账单每月月初给到更方便",
)  # fmt: skip
LESSONS = ("谈判技巧", "新产品应用知识", "大客户案例分享", "系统使用与报表", "合同与回款管理")

#: Name, kind, status, introduction, questions: title, short name, type, must, arrangement, options with scores, limits or number.
TEMPLATES: tuple[tuple[str, str, str, str, tuple[tuple[Any, ...], ...]], ...] = (
    ("年度客户满意度调查", "satisfaction", "enabled", "尊敬的客户：感谢您一年来的信任。请用两分钟评价我们的产品与服务，您的意见将直接用于改进。", (
        ("您对我们的总体评价如何？", "总体评价", "single", True, "horizontal", SCALE),
        ("您对产品质量的稳定性是否满意？", "产品质量", "single", True, "horizontal", SCALE),
        ("您对交货及时性是否满意？", "交货及时", "single", True, "horizontal", SCALE),
        ("您对技术支持与售后响应是否满意？", "技术支持", "select", True, "vertical", SCALE),
        ("选择供应商时您最看重哪些方面？", "看重方面", "multiple", False, "columns", (("价格", None), ("质量稳定", None), ("交货期", None), ("技术支持", None), ("账期", None), ("品牌", None)), 1, 3),
        ("您明年计划采购多少吨？", "明年吨数", "text", False, "number"),
        ("您对我们还有什么建议？", "建议", "text", False, "text"),
    )),
    ("水性工业漆市场需求调查", "market", "enabled", "为更好地安排明年的新产品，请您介绍贵公司使用水性工业漆的情况。", (
        ("贵公司目前是否使用水性工业漆？", "使用情况", "single", True, "vertical", (("已全面使用", 3), ("部分使用", 2), ("计划一年内使用", 1), ("暂无计划", 0))),
        ("使用水性漆遇到的主要困难有哪些？", "主要困难", "multiple", False, "columns", (("干燥慢", None), ("防腐性能不足", None), ("设备改造费用", None), ("价格偏高", None), ("施工人员不熟悉", None))),
        ("可以接受的价格比溶剂型漆高多少？", "接受价差", "select", True, "vertical", (("不能更高", 0), ("5% 以内", 1), ("5%–10%", 2), ("10% 以上", 3))),
        ("您希望我们提供哪些帮助？", "希望的帮助", "text", False, "text"),
    )),
    ("员工培训需求调查", "service", "enabled", "请各位同事填写，人事行政部将据此安排下季度的培训。", (
        ("您对上季度培训的评价？", "培训评价", "single", True, "horizontal", SCALE),
        ("下季度最希望参加哪些培训？", "希望的培训", "multiple", True, "vertical", tuple((one, None) for one in LESSONS), 1, 2),
        ("对培训的建议", "建议", "text", False, "text"),
    )),
    ("新产品试用反馈", "service", "draft", "感谢您试用我们的新产品，请告诉我们使用的效果。", (
        ("试用效果是否达到预期？", "试用效果", "single", True, "vertical", (("超出预期", 5), ("达到预期", 4), ("接近预期", 2), ("没有达到", 0))),
        ("是否愿意批量采购？", "采购意愿", "select", True, "vertical", (("愿意", 5), ("需要再评估", 2), ("不愿意", 0))),
        ("试用中遇到的问题", "遇到的问题", "text", False, "text"),
    )),
)  # fmt: skip


def add_surveys(b: Builder) -> None:
    """The questionnaires, and a survey with each that is enabled."""
    made = {name: add_template(b, name, kind, status, intro, questions) for name, kind, status, intro, questions in TEMPLATES}
    places = {d["name"]: ("department", d["key"]) for d in b.company["department"]}
    people = {e["name"]: ("employee", e["key"]) for e in b.company["employee"]}
    owner = {"owner": people["林若溪"], "department": places["市场部"]}
    buyers = [("customer", c["key"]) for c in b.company["customer"] if c["status"] == "won"]
    mains = [("contact", c["key"]) for c in b.company["contact"] if c["is_main"]]
    staff = [("employee", e["key"]) for e in b.company["employee"] if e["name"] not in ("周倩", "沈立衡")]
    for name, kind, template, start, days, status, asked, share in (
        ("年度客户满意度调查", "customer", "年度客户满意度调查", -75, 30, "finished", b.random.sample(buyers, min(60, len(buyers))), 0.78),
        ("水性工业漆市场需求调查", "contact", "水性工业漆市场需求调查", -14, 35, "running", b.random.sample(mains, min(48, len(mains))), 0.4),
        ("员工培训需求调查", "employee", "员工培训需求调查", -4, 14, "running", [people["周倩"], *b.random.sample(staff, min(14, len(staff)))], 0.5),
    ):  # fmt: skip
        first = working(b.today + timedelta(days=start))
        ref, questions = made[template]
        subject = {"subject": "brand", "brand": "水性工业漆"} if kind == "contact" else {"subject": "company"}
        activity = b.add(
            "survey_activity", name=f"{name} {first.year}", template=ref, respondent_kind=kind, start_date=first, end_date=first + timedelta(days=days),
            status=status, created_at=b.at(working(first - timedelta(days=5))), **subject, **owner,
        )  # fmt: skip
        for at, one in enumerate(asked):
            add_respondent(b, activity, kind, one, questions, back=at > 0 and b.chance(share), days=min(days, -start), start=start)


def add_template(b: Builder, name: str, kind: str, status: str, intro: str, questions: tuple[tuple[Any, ...], ...]) -> tuple[Ref, list[Any]]:
    """A questionnaire; its questions stand in the bank too."""
    at = b.at(working(b.today - timedelta(days=110)))
    template = b.add("survey_template", name=name, kind=kind, status=status, intro=intro, version_no=1, created_at=at)
    found = []
    for no, (title, short, type_, must, how, *more) in enumerate(questions, 1):
        options = more[0] if type_ != "text" else ()
        low, high = (more[1], more[2]) if len(more) > 2 else (None, None)
        shared = {
            "title": title, "short_name": short, "question_type": type_, "min_picks": low, "max_picks": high,
            "arrangement": how if type_ != "text" else "vertical", "answer_kind": how if type_ == "text" else "text", "created_at": at,
        }  # fmt: skip
        scored = [(text, None if score is None else Decimal(score)) for text, score in options]
        bank = b.add("question_bank", **shared, options=written(scored) or None, category={"satisfaction": "满意度", "market": "市场"}.get(kind, "服务"))
        question = b.add("survey_question", **shared, template=template, is_required=must, sort_no=no * 10, bank_question=bank)
        found.append((question, type_, must, how, high, [
            (b.add("survey_option", question=question, option_text=text, score=score, sort_no=at_ * 10, created_at=at), text, score)
            for at_, (text, score) in enumerate(scored, 1)
        ]))  # fmt: skip
    return template, found


def add_respondent(b: Builder, activity: Ref, kind: str, who: Ref, questions: list[Any], *, back: bool, days: int, start: int) -> None:
    """Somebody who is asked, and his answers where they came back."""
    sent = b.at(working(b.today + timedelta(days=start)), 9, 11)
    values: dict[str, Any] = {"activity": activity, kind: who, "created_at": sent}
    if not back:
        b.add("survey_respondent", **values, status="sent", sent_at=sent, channel="program" if kind == "employee" else b.pick(("mail", "phone")))
        return
    moment = min(sent + timedelta(days=b.random.randint(1, max(days - 1, 1)), hours=2), b.at(b.today - timedelta(days=1), 10, 15))
    answers = [one for question in questions if (one := answered(b, *question))]
    scores = [a["score"] for a in answers if a["score"] is not None]
    channel = "program" if kind == "employee" else b.weighted(("phone", "paper", "visit", "mail"), (5, 3, 2, 2))
    respondent = b.add(
        "survey_respondent", **values, status="returned", sent_at=sent, returned_at=max(moment, sent), channel=channel,
        score=sum(scores, Decimal(0)) if scores else None, entries=1,
    )  # fmt: skip
    for one in answers:
        b.add("survey_answer", respondent=respondent, created_at=max(moment, sent), **one)


def answered(b: Builder, question: Ref, type_: str, must: bool, how: str, high: int | None, options: list[Any]) -> dict[str, Any] | None:
    """One answer, or none where the question may stay open."""
    if type_ == "text":
        if not b.chance(0.45):
            return None
        return {"question": question, "answer": plain(Decimal(b.random.randint(2, 60) * 5)) if how == "number" else b.pick(WISHES), "score": None}
    if not must and b.chance(0.1):
        return None
    if type_ == "multiple":
        chosen = sorted(b.random.sample(range(len(options)), b.random.randint(1, min(high or 3, len(options)))))
    else:
        chosen = [b.weighted(range(len(options)), [5, 6, 2, 1][: len(options)])]
    scores = [options[i][2] for i in chosen if options[i][2] is not None]
    return {
        "question": question, "options": [options[i][0] for i in chosen], "answer": "、".join(options[i][1] for i in chosen),
        "score": sum(scores, Decimal(0)) if scores else None,
    }  # fmt: skip
