"""Work reports of the demo company: the sales department hands in weekly reports, the branch in the east daily ones besides (ACT-025..028)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from django.utils import timezone

from guanxi.domains.activities.public import file_report, report_due, report_span
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

DIRECTOR, EAST, SELLER = "顾明远", "陆嘉铭", "销售业务员"
WEEKS, DAYS = 3, 6
LATE, MISSING, ANSWERED = 0.12, 0.06, 0.65

SUMMARIES = (
    "按计划完成了客户拜访。两家客户对新批次的流平表现满意，一家要求补充低温固化的检测数据，已转技术部。",
    "重点跟进报价阶段的客户。价格分歧集中在账期，客户希望由月结三十天改为六十天，已向办事处经理汇报。",
    "本期主要精力放在样品测试上，两家客户已进线试用，其中一家附着力一次合格，预计下周给出结论。",
    "回访了三家久未下单的老客户，其中一家换了采购负责人，已重新建立联系并约定上门介绍。",
    "新增两家意向客户，来自展会名单，已完成首次电话沟通，一家同意下周上门交流。",
    "配合客户完成供应商审核，提交了全套资质和检测报告，客户反馈资料齐全，等待排期现场审核。",
)
PLANS = (
    "1. 拜访两家正在报价的客户，争取确认账期；2. 送检低温固化样品；3. 跟进已发货订单的到货情况。",
    "1. 与客户技术部门开会，确认试用参数；2. 完成年度框架协议的报价；3. 回访上月成交客户。",
    "1. 推动样品测试客户给出书面结论；2. 整理竞争对手的最新报价；3. 拜访一家新客户。",
    "1. 现场跟线一天，记录喷涂参数；2. 约见客户采购总监；3. 更新逾期商机的预计成交日期。",
)
TROUBLES = (
    "", "", "样品到货比预期晚两天，希望商务部协助催交。", "客户要求账期六十天，超出授权，请上级指示。", "需要技术服务工程师陪同拜访一次。",
    "竞争对手报价低约百分之五，请产品部提供差异说明。",
)
REPLIES = (
    "账期问题已与财务沟通，可放宽到四十五天，请据此与客户确认。", "跟进有条理。样品测试的结论要拿到书面意见，下周重点推进。",
    "老客户回访做得好，把换人情况记到联系人变化里。", "新客户数量偏少，下周至少安排两次陌生拜访。", "收到，技术支持已安排，请提前一天确认时间。",
)


def add_reports(work: Work, today: datetime, seed: int) -> None:
    """Switch the templates on and fill in the weeks and days before today; what runs now the program asks for itself."""
    random = Random(seed)
    people = {e["name"]: e for e in work.select("employee", "status", ["active"])}
    templates = {t["kind"]: t for t in work.select("report_template", "kind", ["daily", "weekly"])}
    if not {DIRECTOR, EAST} <= set(people) or len(templates) < 2:
        return
    weekly, daily = templates["weekly"], templates["daily"]
    work.update(weekly, superior=people[DIRECTOR].id, is_active=True)
    work.update(daily, superior=people[EAST].id, is_active=True)
    chiefs = {people[DIRECTOR].id}
    below = [p for p in people.values() if p["superior"] in chiefs]
    branch = [p for p in people.values() if p["superior"] in {b.id for b in below}]
    for ago in range(1, WEEKS + 1):
        for person in (*below, *branch):
            file_one(work, random, weekly, person, today - timedelta(weeks=ago))
    for ago in range(1, DAYS + 1):
        day = today - timedelta(days=ago)
        for person in branch if day.weekday() < 5 else ():
            if person["superior"] == people[EAST].id:
                file_one(work, random, daily, person, day)


def file_one(work: Work, random: Random, template: Row, person: Row, day: datetime) -> None:
    """The report of one person about the period that holds the day."""
    this = report_span(template["kind"], day.date())
    due_at = timezone.make_aware(report_due(this, template["due_days"], template["due_time"]))
    report = work.add(
        "work_report", title=f"{person['name']} {this.name}", kind=template["kind"], template=template.id, period=this.name, starts_on=this.start,
        ends_on=this.end, due_at=due_at, owner=person.id, department=person["department"], reviewer=person["superior"],
    )  # fmt: skip
    if random.random() < MISSING:
        work.update(report, timeliness="missing")
        return
    shift = timedelta(minutes=random.randint(20, 900) if random.random() < LATE else -random.randint(5, 150))
    summary, plan, trouble = random.choice(SUMMARIES), random.choice(PLANS), random.choice(TROUBLES)
    words = dict.fromkeys(("今日总结", "本周总结"), summary) | {"下周计划": plan}
    words |= {title: trouble for title in ("问题与需要的支持", "问题与建议") if trouble}
    answer: dict[str, object] = {}
    if random.random() < ANSWERED and due_at + timedelta(days=1) < timezone.now():
        read = timezone.make_aware(datetime.combine((due_at + timedelta(days=1)).date(), time(9, random.randint(0, 59))))
        answer = {"reply": random.choice(REPLIES), "score": random.choice((3, 4, 4, 5)), "reviewed_at": min(read, timezone.now())}
    file_report(work, report, SYSTEM, words, due_at + shift, **answer)
