"""Sales modes, fail reasons and funnel thresholds that every new account set has (OPP-006, OPP-009, OPP-030, D-03)."""

from __future__ import annotations

from decimal import Decimal

from guanxi.kernel.records.shipping import lacking
from guanxi.kernel.records.work import Work

#: Mode: code, name, description, stages as (name, milestone, success rate %, usual days).
MODES = (
    ("M01", "标准销售", "常规产品、重复采购，金额较小", (
        ("初步接洽", "客户确认有采购意向", 25, 7), ("需求确认", "明确规格、用量与交期", 40, 10), ("样品试用", "样品检测或试用合格", 60, 18),
        ("报价谈判", "价格与付款方式达成一致", 75, 10), ("签订合同", "双方盖章的合同", 95, 6),
    )),
    ("M02", "项目销售", "配套项目，需技术方案与多部门决策", (
        ("立项跟踪", "客户项目已立项", 15, 20), ("需求调研", "取得技术要求与预算", 30, 20), ("方案设计", "技术方案通过客户评审", 45, 25),
        ("样品测试", "第三方或客户检测合格", 60, 30), ("商务谈判", "商务条款达成一致", 80, 18), ("合同签订", "双方盖章的合同", 95, 10),
    )),
    ("M03", "招投标", "公开或邀请招标", (
        ("机会", "获得招标信息并决定参与", 12, 15), ("入围", "资格预审通过", 25, 18), ("方案制定", "技术标书完成", 35, 20),
        ("报价", "商务标书完成并递交", 45, 12), ("方案确认", "评标技术分确认", 65, 15), ("商务确认", "中标候选公示", 85, 12),
        ("中标", "收到中标通知书", 95, 10),
    )),
)  # fmt: skip
REASONS = (
    "价格过高", "客户预算取消", "项目搁置", "产品性能不符", "交期无法满足", "付款条件不接受", "客户关系不足", "其他原因",
)  # fmt: skip


def ensure_base_data(work: Work) -> None:
    """What the set never got; a company that had its own ways before keeps to them."""
    modes, reasons = lacking(work, "sales_mode", "code", [m[0] for m in MODES], group=True), lacking(work, "fail_reason", "name", REASONS, group=True)
    for number, (code, name, description, stages) in enumerate(MODES):
        if code not in modes:
            continue
        mode = work.add("sales_mode", code=code, name=name, description=description, is_default=number == 0)
        work.add_many(
            "sales_stage",
            [
                {
                    "mode": mode.id, "sort_no": at, "name": stage, "milestone": milestone,
                    "success_rate": Decimal(rate), "avg_days": days,
                }
                for at, (stage, milestone, rate, days) in enumerate(stages, 1)
            ],
        )  # fmt: skip
        work.add("funnel_setting", mode=mode.id, green_from=Decimal(100), yellow_from=Decimal(60))
    work.add_many("fail_reason", [{"code": f"F{i:02d}", "name": n} for i, n in enumerate(REASONS, 1) if n in reasons])
