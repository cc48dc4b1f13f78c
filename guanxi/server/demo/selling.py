"""How the company sells: modes with stages, quotas, failure reasons, competitors (OPP-006..015, OPP-030, MKT-026)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from guanxi.server.demo.company import Builder, Ref, yuan


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a sales mode; `rate` in percent, `days` the usual stay."""

    ref: Ref
    name: str
    rate: int
    days: int


@dataclass(frozen=True, slots=True)
class Mode:
    """A sales mode with its stages in order; `amount` is the usual deal in yuan, `share` its part of all opportunities."""

    ref: Ref
    name: str
    stages: tuple[Stage, ...]
    amount: int
    share: float


#: Mode: name, description, usual amount, share, stages as (name, milestone, success rate %, usual days).
MODES = (
    ("标准销售", "常规产品、重复采购，金额较小", 86_000, 0.56, (
        ("初步接洽", "客户确认有采购意向", 25, 7), ("需求确认", "明确牌号、用量与交期", 40, 10), ("样品试用", "样品检测或试产合格", 60, 18),
        ("报价谈判", "价格与付款方式达成一致", 75, 10), ("签订合同", "双方盖章的合同", 95, 6))),
    ("项目销售", "配套项目，需技术方案与多部门决策", 420_000, 0.29, (
        ("立项跟踪", "客户项目已立项", 15, 20), ("需求调研", "取得技术要求与预算", 30, 20), ("方案设计", "技术方案通过客户评审", 45, 25),
        ("样品测试", "第三方或客户检测合格", 60, 30), ("商务谈判", "商务条款达成一致", 80, 18), ("合同签订", "双方盖章的合同", 95, 10))),
    ("招投标", "公开或邀请招标", 960_000, 0.15, (
        ("机会", "获得招标信息并决定参与", 12, 15), ("入围", "资格预审通过", 25, 18), ("方案制定", "技术标书完成", 35, 20),
        ("报价", "商务标书完成并递交", 45, 12), ("方案确认", "评标技术分确认", 65, 15), ("商务确认", "中标候选公示", 85, 12),
        ("中标", "收到中标通知书", 95, 10))),
)  # fmt: skip

FAIL_REASONS = (
    ("price", "价格过高"), ("budget", "客户预算取消"), ("delay", "项目搁置"), ("product", "产品性能不符"), ("delivery", "交期无法满足"),
    ("terms", "付款条件不接受"), ("relation", "客户关系不足"), ("other", "其他原因"),
)  # fmt: skip
#: Likelihood of each reason, in the order above; the first, fourth, fifth and seventh name a competitor.
FAIL_WEIGHTS = (30, 12, 16, 10, 9, 8, 11, 4)
LOST_TO_COMPETITOR = {"price", "product", "delivery", "relation"}

COMPETITORS = (
    ("澜舟化工贸易", "华东为主的化工贸易商，仓储自有", "总经理亲自跟大客户", "通用塑料价格低", "低价抢量，账期宽", "华东占有率较高", "库存足、发货快", "技术支持弱"),
    ("恒屿新材料", "涂料与树脂生产商，直供终端", "技术总监常驻客户现场", "防腐涂料体系全", "以检测报告与案例取胜", "防腐工程中标多", "研发强", "交期长"),
    ("北岭橡塑", "华北橡胶助剂与合成胶分销商", "区域经理关系深", "合成胶品种齐", "绑定轮胎厂年度框架", "华北稳定", "渠道深", "价格波动大"),
    ("砚川工程塑料", "改性塑料厂，汽车行业为主", "主机厂认证团队", "改性料定制", "联合开发锁定配方", "汽车内饰件占优", "定制能力", "小单不接"),
    ("南榆树脂", "不饱和树脂与胶衣专业厂", "销售副总", "树脂性价比高", "现款现货优惠", "玻璃钢行业口碑好", "成本低", "批次稳定性一般"),
    ("泰垣国际贸易", "进口牌号代理", "采购资源丰富", "进口原厂牌号", "独家代理、品牌溢价", "高端工程塑料", "品牌", "交期受船期影响"),
    ("西麓化学", "西北本地涂料厂", "本地工程公司关系", "本地化服务", "贴近工地、随叫随到", "西北基建项目", "服务快", "产品线窄"),
)  # fmt: skip


def add_modes(b: Builder) -> list[Mode]:
    """Sales modes with their stages."""
    modes = []
    for i, (name, description, amount, share, stages) in enumerate(MODES, 1):
        ref = b.add(
            "sales_mode", code=f"M{i:02d}", name=name, description=description, use_funnel=True, is_default=i == 1
        )
        made = []
        for number, (stage, milestone, rate, days) in enumerate(stages, 1):
            key = b.add(
                "sales_stage", mode=ref, sort_no=number, name=stage, milestone=milestone, success_rate=Decimal(rate),
                avg_days=days, needs_approval=name == "招投标" and number == 4,
            )  # fmt: skip
            made.append(Stage(key, stage, rate, days))
        modes.append(Mode(ref, name, tuple(made), amount, share))
    return modes


def add_fail_reasons(b: Builder) -> dict[str, Ref]:
    """Failure reasons by the key of FAIL_REASONS."""
    return {key: b.add("fail_reason", code=f"F{i:02d}", name=name) for i, (key, name) in enumerate(FAIL_REASONS, 1)}


def add_competitors(b: Builder) -> list[Ref]:
    """Competitors, all invented."""
    names = (
        "name",
        "profile",
        "key_roles",
        "product_advantage",
        "strategy",
        "market_performance",
        "strength",
        "weakness",
    )
    return [b.add("competitor", **dict(zip(names, values, strict=True))) for values in COMPETITORS]


def add_quotas(b: Builder, modes: list[Mode]) -> None:
    """Stage quotas by OPP-015: task of a month × usual days / 30 ÷ success rate, for company, offices and salespeople."""
    offices = [d for d in b.company["department"] if d["region"]]
    sellers = [
        e
        for e in b.company["employee"]
        if e["is_salesperson"] and e["status"] == "active" and "办事处" not in e["position"]
    ]
    tasks = {"标准销售": 2_400_000, "项目销售": 2_600_000, "招投标": 1_800_000}
    for mode in modes:
        _quota(b, mode, tasks[mode.name], "company", None, None)
        for office in offices:
            _quota(b, mode, tasks[mode.name] // len(offices), "department", ("department", office["key"]), None)
    for seller in sellers:
        if seller["position"] != "销售总监":
            _quota(b, modes[0], tasks["标准销售"] // len(sellers), "employee", None, ("employee", seller["key"]))


def _quota(b: Builder, mode: Mode, task: int, scope: str, department: Ref | None, employee: Ref | None) -> None:
    for stage in mode.stages:
        ideal = yuan(task * stage.days / 30 / (stage.rate / 100), 1)
        b.add(
            "stage_quota", mode=mode.ref, stage=stage.ref, scope=scope, department=department, employee=employee,
            monthly_task=yuan(task, 1), deal_amount=yuan(mode.amount, 1), ideal_quota=ideal,
            ideal_customers=math.ceil(ideal / mode.amount), quota_amount=yuan(ideal, 1000),
        )  # fmt: skip
