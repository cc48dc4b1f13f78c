"""Customers and contacts. Every name, number and address is invented: landlines hold 5555, mobiles 0000, mail ends in
`.example` (CUS-001..008, CON-001..015)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from guanxi.server.demo.company import Builder, Ref, Row, working, yuan
from guanxi.server.demo.organization import REGIONS

CUSTOMERS = 500
CONTACTS = 1500
GROUPS = 8

_FIRST = "翊澄砺沐朔楠筠璞岚硕铎漪瀚铭骐麒昱曦煜珩琨屹翎榕桦汐泽霁"
_SECOND = "川泓岩垣屿禾岫砚枫汀洲峤衡棠森澜铄樾舟陌宸涵野畴"

#: Trade in the name → industry, lines it buys.
TRADES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("塑料制品", "manufacturing", ("塑料",)), ("汽车零部件", "automotive", ("塑料", "橡胶")), ("密封件", "automotive", ("橡胶",)),
    ("包装材料", "packaging", ("塑料",)), ("涂装工程", "building", ("涂料",)), ("防腐工程", "building", ("涂料", "树脂")),
    ("建材", "building", ("涂料", "塑料")), ("电子科技", "electronics", ("塑料", "树脂")), ("电器", "electronics", ("塑料", "涂料")),
    ("电缆", "energy", ("塑料", "橡胶")), ("轮胎", "automotive", ("橡胶",)), ("橡塑制品", "manufacturing", ("橡胶", "塑料")),
    ("玻璃钢", "manufacturing", ("树脂",)), ("复合材料", "chemical", ("树脂",)), ("重工机械", "machinery", ("涂料",)),
    ("钢结构", "building", ("涂料",)), ("家具", "manufacturing", ("涂料", "树脂")), ("鞋业", "textile", ("橡胶", "树脂")),
    ("化工贸易", "trade", ("涂料", "塑料", "橡胶", "树脂")), ("新能源", "energy", ("树脂", "塑料")), ("风电叶片", "energy", ("树脂", "涂料")),
    ("医疗器械", "medical", ("塑料",)), ("船舶修造", "machinery", ("涂料",)), ("模具", "machinery", ("塑料", "树脂")),
)  # fmt: skip

_FORMS = ("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "科技有限公司", "实业有限公司")
_ZONES = ("经济技术开发区", "高新技术产业园", "工业园区", "化工新材料产业园", "临港工业区", "先进制造产业园")
_ROADS = ("创业路", "兴工大道", "科技三路", "振兴街", "迎宾路", "滨江路", "长安路", "腾飞路", "和平路", "东环路")
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷单查解仇"
_GIVEN_M = (
    "伟",
    "强",
    "磊",
    "军",
    "建国",
    "志刚",
    "海波",
    "文斌",
    "晓东",
    "浩",
    "俊杰",
    "国栋",
    "永康",
    "振华",
    "宏伟",
    "子轩",
    "明辉",
    "立新",
    "天宇",
    "少华",
)
_GIVEN_F = (
    "芳",
    "娜",
    "敏",
    "静",
    "丽华",
    "秀英",
    "艳",
    "婷",
    "雪梅",
    "晓燕",
    "佳怡",
    "慧敏",
    "玉兰",
    "思雨",
    "雅琴",
    "欣怡",
    "红霞",
    "梦洁",
    "春梅",
    "诗涵",
)

#: Post, department, rank (1 highest), role in the decision.
POSTS: tuple[tuple[str, str, int, str], ...] = (
    ("总经理", "总经办", 1, "decider"), ("副总经理", "总经办", 2, "approver"), ("采购总监", "采购部", 2, "decider"), ("采购经理", "采购部", 3, "decider"),
    ("采购主管", "采购部", 4, "buyer"), ("采购员", "采购部", 5, "buyer"), ("技术总监", "技术部", 2, "influencer"), ("工艺工程师", "技术部", 4, "evaluator"),
    ("研发工程师", "研发中心", 4, "evaluator"), ("质量经理", "质量部", 3, "evaluator"), ("生产经理", "生产部", 3, "user"), ("车间主任", "生产部", 4, "user"),
    ("财务经理", "财务部", 3, "other"), ("仓库主管", "物流部", 5, "user"), ("项目经理", "工程部", 3, "influencer"),
)  # fmt: skip
HOBBIES = ("羽毛球", "钓鱼", "茶道", "跑步", "摄影", "书法", "篮球", "登山", "自驾游", "围棋")


def sellers_by_area(b: Builder) -> dict[str, list[Ref]]:
    """Salespeople of each office by 大区, managers included, leavers not."""
    found: dict[str, list[Ref]] = {}
    for row in b.company["employee"]:
        area = b.company.row(row["department"])["name"].removesuffix("办事处")
        if area in REGIONS and row["status"] == "active":
            found.setdefault(area, []).append(("employee", row["key"]))
    return found


@dataclass
class _Filing:
    """What customers are made from; remembers the names given."""

    regions: dict[str, Ref]
    sellers: dict[str, list[Ref]]
    classes: list[Ref]
    names: set[str] = field(default_factory=set)
    brands: set[str] = field(default_factory=set)


def add_customers(b: Builder, regions: dict[str, Ref]) -> None:
    """Classes, the groups with their subsidiaries first, then single companies; all owned by the office of their area."""
    classes = [
        b.add("customer_class", code=f"CC{i:02d}", name=n)
        for i, n in enumerate(("战略客户", "重点客户", "一般客户", "零散客户"), 1)
    ]
    filing = _Filing(regions, sellers_by_area(b), classes)
    for _ in range(GROUPS):
        brand = _brand(b, filing.brands)
        parent = _add_customer(b, filing, brand, "group", None)
        for _ in range(b.random.randint(2, 5)):
            _add_customer(b, filing, brand, "subsidiary", parent)
    while len(b.company["customer"]) < CUSTOMERS:
        _add_customer(b, filing, _brand(b, filing.brands), "single", None)


def _brand(b: Builder, used: set[str]) -> str:
    """Two characters that no other customer has."""
    while (brand := b.pick(_FIRST) + b.pick(_SECOND)) in used:
        pass
    used.add(brand)
    return brand


def _place(b: Builder) -> tuple[str, str, str, str]:
    """大区, province, city and area code; 华东 and 中南 hold more than half of the customers."""
    area = b.weighted(list(REGIONS), (25, 37, 25, 13))
    province = b.pick(list(REGIONS[area]))
    city, code = b.pick(REGIONS[area][province])
    return area, province, city, code


def _add_customer(b: Builder, filing: _Filing, brand: str, form: str, parent: Ref | None) -> Ref:
    """One customer; `form` is group, subsidiary or single."""
    number = len(b.company.objects.get("customer", ())) + 1
    area, province, city, code = _place(b)
    trade, industry, lines = b.pick(TRADES)
    while (name := _name(b, brand, city, trade, form)) in filing.names:
        area, province, city, code = _place(b)
    filing.names.add(name)
    owner = b.pick(filing.sellers[area]) if b.chance(0.97) else None
    size = b.spread(900 if form == "group" else 120, 0.9)
    ref = b.add(
        "customer", code=f"K{number:06d}", name=name, short_name=_short_name(brand, city, trade, form),
        party_type="organisation", kind=_kind(b, trade), status="potential", review_status="approved",
        industry=industry, source=b.pick(("referral", "exhibition", "web", "phone", "campaign", "other")),
        region=filing.regions[city], parent=parent, phone=f"{code}-5555{number:04d}",
        fax=f"{code}-5555{number + 4000:04d}" if size > 200 else None,
        email=f"office@k{number:04d}.example", website=f"https://www.k{number:04d}.example" if size > 60 else None,
        address=_address(b, province, city), owner=owner, department=b.company.row(owner)["department"] if owner else None,
        needs=f"主要采购{'、'.join(lines)}类原料，月用量约{max(1, round(size / 20))}吨",
        founded_year=b.random.randint(1992, b.today.year - 2), annual_revenue=yuan(size * 650_000, 10_000),
        headcount=max(6, round(size)), credit_limit=yuan(size * 4_000, 10_000), credit_days=b.pick((0, 30, 30, 60, 90)),
        is_disabled=False, created_at=b.at(_met(b)), **{"class": b.weighted(filing.classes, (5, 20, 50, 25))},
    )  # fmt: skip
    b.lines[ref] = lines
    return ref


def _name(b: Builder, brand: str, city: str, trade: str, form: str) -> str:
    """A full company name of the form that fits."""
    if form == "group":
        return f"{brand}{b.pick(('控股', '实业', '材料', '工业'))}集团有限公司"
    if form == "subsidiary":
        return f"{brand}{trade}（{city}）有限公司"
    legal = b.pick(_FORMS)
    if trade.endswith("科技"):
        legal = legal.removeprefix("科技")
    if b.chance(0.12):
        return f"{brand}（{city}）{trade}{legal}"
    return f"{city}{'市' if b.chance(0.15) else ''}{brand}{trade}{legal}"


def _short_name(brand: str, city: str, trade: str, form: str) -> str:
    """What colleagues call the customer."""
    if form == "group":
        return f"{brand}集团"
    field = trade if len(trade) <= 3 else trade[:2]
    return f"{city}{brand}{field}" if form == "subsidiary" else brand + field


def _kind(b: Builder, trade: str) -> str:
    if "贸易" in trade:
        return b.pick(("distributor", "dealer", "partner"))
    return b.weighted(("end_customer", "partner"), (96, 4))


def _address(b: Builder, province: str, city: str) -> str:
    where = f"{city}市" if province == city else f"{province}省{city}市"
    return f"{where}{b.pick(_ZONES)}{b.pick(_ROADS)}{b.random.randint(1, 399)}号"


def _met(b: Builder) -> date:
    """When the customer was filed: a third before the two years of history, the rest spread over them."""
    if b.chance(0.4):
        return working(b.first_day - timedelta(days=b.random.randint(10, 900)))
    return working(b.first_day + timedelta(days=round(728 * b.random.random() ** 1.1)))


def add_contacts(b: Builder) -> None:
    """Three contacts a customer on average; the first is the main one, superiors are of the same customer."""
    customers = b.company["customer"]
    counts = [1] * len(customers)
    while sum(counts) < CONTACTS:
        at = b.random.randrange(len(customers))
        if counts[at] < 7:
            counts[at] += 1
    for customer, count in zip(customers, counts, strict=True):
        posts = sorted(b.random.sample(POSTS, count), key=lambda p: p[2])
        main = next((i for i, p in enumerate(posts) if p[1] == "采购部"), 0)
        above: list[tuple[int, Ref]] = []
        used: set[str] = set()
        for i, post in enumerate(posts):
            superior = next((ref for rank, ref in reversed(above) if rank < post[2]), None)
            ref = _add_contact(b, customer, post, superior, used, is_main=i == main)
            above.append((post[2], ref))


def _add_contact(
    b: Builder, customer: Row, post: tuple[str, str, int, str], superior: Ref | None, used: set[str], *, is_main: bool
) -> Ref:
    title, department, rank, role = post
    number = len(b.company.objects.get("contact", ())) + 1
    male = b.chance(0.62)
    while (name := b.pick(_SURNAMES) + b.pick(_GIVEN_M if male else _GIVEN_F)) in used:
        pass
    used.add(name)
    influence = {
        "decider": 90,
        "approver": 80,
        "evaluator": 60,
        "influencer": 55,
        "buyer": 40,
        "user": 25,
        "other": 20,
    }[role] - b.random.randint(0, 4) * 5
    return b.add(
        "contact", customer=("customer", customer["key"]), name=name, gender="male" if male else "female", department_name=department,
        post=title, rank_level=rank, superior_contact=superior, is_main=is_main, is_promotion=b.chance(0.3), is_care=is_main or b.chance(0.2),
        is_dunning=department == "财务部", is_key=role in ("decider", "approver"), decision_role=role, influence=Decimal(max(10, influence)),
        birthday=date(b.random.randint(1966, 1999), b.random.randint(1, 12), b.random.randint(1, 28)) if b.chance(0.6) else None,
        hobbies=b.pick(HOBBIES) if b.chance(0.35) else None, mobile=b.mobile(1000 + number), phone=customer["phone"] if b.chance(0.4) else None,
        email=f"c{number:04d}@k{customer['key']:04d}.example", owner=customer["owner"], department=customer["department"],
        status=b.weighted(("active", "transferred", "left"), (95, 2, 3)) if not is_main else "active",
        created_at=customer["created_at"],
    )  # fmt: skip
