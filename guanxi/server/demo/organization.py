"""Departments, employees, roles, regions and product lines (ORG-001..016, ORG-028, ORG-029)."""

from __future__ import annotations

from datetime import date, timedelta

from guanxi.server.demo.company import Builder, Ref

#: 大区 → province → cities with area code.
REGIONS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "华北": {
        "北京": (("北京", "010"),), "天津": (("天津", "022"),),
        "河北": (("石家庄", "0311"), ("唐山", "0315"), ("沧州", "0317")), "山东": (("济南", "0531"), ("青岛", "0532"), ("淄博", "0533")),
    },
    "华东": {
        "上海": (("上海", "021"),), "江苏": (("苏州", "0512"), ("无锡", "0510"), ("常州", "0519"), ("南通", "0513")),
        "浙江": (("杭州", "0571"), ("宁波", "0574"), ("台州", "0576")), "安徽": (("合肥", "0551"), ("芜湖", "0553")),
    },
    "中南": {
        "湖北": (("武汉", "027"), ("襄阳", "0710")), "湖南": (("长沙", "0731"), ("株洲", "0731")),
        "广东": (("广州", "020"), ("深圳", "0755"), ("佛山", "0757"), ("东莞", "0769")), "河南": (("郑州", "0371"), ("洛阳", "0379")),
    },
    "西北": {
        "陕西": (("西安", "029"), ("宝鸡", "0917")), "甘肃": (("兰州", "0931"),), "重庆": (("重庆", "023"),), "四川": (("成都", "028"), ("绵阳", "0816")),
    },
}  # fmt: skip

LINES = ("涂料", "塑料", "橡胶", "树脂")

ROLES = (
    ("总经理", "查看全公司经营情况，审批重大事项"), ("销售总监", "管理全部销售业务"), ("销售主管", "管理本部门的客户、商机与行动"),
    ("销售业务员", "负责自己的客户与商机"), ("市场人员", "市场活动、竞争对手、销售文档"), ("客户管理专员", "客户审核、分配与查重"),
    ("商务跟单", "报价、合同与订单跟踪"), ("销售助理", "审核、流转订单并发货"), ("服务监督人员", "回访、投诉与客户关怀"),
)  # fmt: skip

DEPARTMENTS = (
    ("总经办", None, "operations", None), ("销售部", None, "marketing", None), ("华北办事处", "销售部", "marketing", "华北"),
    ("华东办事处", "销售部", "marketing", "华东"), ("中南办事处", "销售部", "marketing", "中南"), ("西北办事处", "销售部", "marketing", "西北"),
    ("市场部", None, "marketing", None), ("商务部", None, "marketing", None), ("客户服务部", None, "service", None),
)  # fmt: skip

#: Name, department, position, role, years with the company; the first of a department leads it.
PEOPLE = (
    ("沈立衡", "总经办", "总经理", "总经理", 12), ("顾明远", "销售部", "销售总监", "销售总监", 10),
    ("韩志远", "华北办事处", "办事处经理", "销售主管", 8), ("李思敏", "华北办事处", "销售工程师", "销售业务员", 5),
    ("王建波", "华北办事处", "销售工程师", "销售业务员", 4), ("单晓峰", "华北办事处", "销售代表", "销售业务员", 2),
    ("赵雨桐", "华北办事处", "销售代表", "销售业务员", 1), ("陆嘉铭", "华东办事处", "办事处经理", "销售主管", 9),
    ("周倩", "华东办事处", "高级销售工程师", "销售业务员", 7), ("徐海涛", "华东办事处", "销售工程师", "销售业务员", 5),
    ("曾凡宇", "华东办事处", "销售工程师", "销售业务员", 4), ("吴静怡", "华东办事处", "销售代表", "销售业务员", 2),
    ("孙浩然", "华东办事处", "销售代表", "销售业务员", 1), ("黄伟杰", "中南办事处", "办事处经理", "销售主管", 8),
    ("何俊辉", "中南办事处", "销售工程师", "销售业务员", 6), ("梁晓雯", "中南办事处", "销售工程师", "销售业务员", 4),
    ("谭振宇", "中南办事处", "销售代表", "销售业务员", 2), ("邓家豪", "中南办事处", "销售代表", "销售业务员", 5),
    ("马骁", "西北办事处", "办事处经理", "销售主管", 7), ("白雪莹", "西北办事处", "销售工程师", "销售业务员", 4),
    ("解宏亮", "西北办事处", "销售代表", "销售业务员", 2), ("林若溪", "市场部", "市场经理", "市场人员", 6),
    ("郑子昂", "市场部", "市场专员", "市场人员", 3), ("宋佳音", "市场部", "客户管理专员", "客户管理专员", 3),
    ("曹文慧", "商务部", "商务经理", "销售助理", 8), ("彭丽娜", "商务部", "商务专员", "商务跟单", 4),
    ("丁宇航", "商务部", "跟单员", "商务跟单", 2), ("许慧珍", "客户服务部", "客户服务经理", "服务监督人员", 7),
    ("蒋欣", "客户服务部", "客服专员", "服务监督人员", 3), ("范文博", "客户服务部", "技术服务工程师", "服务监督人员", 4),
)  # fmt: skip

#: Who has left, and how many days ago.
LEFT = {"邓家豪": 240}


def add_regions(b: Builder) -> dict[str, Ref]:
    """The region tree; returns references by name of 大区 and of city."""
    found: dict[str, Ref] = {}
    root = b.add("region", code="A000", name="中国", parent=None)
    for a, (area, provinces) in enumerate(REGIONS.items(), 1):
        found[area] = b.add("region", code=f"A{a}00", name=area, parent=root)
        number = 0
        for province, cities in provinces.items():
            number += 1
            above = b.add("region", code=f"A{a}{number:02d}", name=province, parent=found[area])
            for city, _ in cities:
                if city == province:
                    found[city] = above
                    continue
                number += 1
                found[city] = b.add("region", code=f"A{a}{number:02d}", name=city, parent=above)
    return found


def add_lines(b: Builder) -> dict[str, Ref]:
    """Product lines by name."""
    return {n: b.add("product_line", code=f"L{i:02d}", name=n, parent=None) for i, n in enumerate(LINES, 1)}


def add_organization(b: Builder, regions: dict[str, Ref]) -> None:
    """Roles, departments, employees with superiors; department heads are set last."""
    roles = {
        name: b.add("role", code=f"R{i:02d}", name=name, description=text, status="enabled")
        for i, (name, text) in enumerate(ROLES, 1)
    }
    departments: dict[str, Ref] = {}
    for i, (name, parent, kind, region) in enumerate(DEPARTMENTS, 1):
        departments[name] = b.add(
            "department", code=f"D{i:03d}", name=name, parent=departments.get(parent or ""), kind=kind, manager=None,
            is_virtual=False, region=regions.get(region or ""), credit_rule="owner", status="enabled", is_branch=name.endswith("办事处"),
        )  # fmt: skip
    heads: dict[str, Ref] = {}
    for i, person in enumerate(PEOPLE, 1):
        name, department = person[:2]
        superior = heads.get(department) or _head_above(department, heads)
        ref = _add_employee(b, i, person, departments[department], superior, roles)
        heads.setdefault(department, ref)
    for name, ref in departments.items():
        b.company.row(ref)["manager"] = heads[name]


def _head_above(department: str, heads: dict[str, Ref]) -> Ref | None:
    """Head of the department above, or the general manager; None for himself."""
    above = next((parent for name, parent, _, _ in DEPARTMENTS if name == department), None)
    return heads.get(above or "") or heads.get("总经办")


def _add_employee(
    b: Builder,
    number: int,
    person: tuple[str, str, str, str, int],
    department: Ref,
    superior: Ref | None,
    roles: dict[str, Ref],
) -> Ref:
    name, _, position, role, years = person
    selling = role in ("销售业务员", "销售主管")  # the director stands above the offices: salespeople belong to leaves (ORG-006)
    gone = LEFT.get(name)
    hired = b.today - timedelta(days=years * 365 + b.random.randint(20, 300))
    return b.add(
        "employee", code=f"E{number:04d}", name=name, department=department, superior=superior, position=position,
        roles=[roles[role]], is_salesperson=selling, business_department=department if selling else None,
        mobile=b.mobile(number), email=f"e{number:04d}@huayan.example", customer_cap=80 if role == "销售业务员" else None,
        hire_date=date(hired.year, hired.month, min(hired.day, 28)),
        leave_date=b.today - timedelta(days=gone) if gone else None, status="left" if gone else "active",
    )  # fmt: skip
