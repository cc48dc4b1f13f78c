"""Product categories and products of an industrial-materials trader (PRD-001..009)."""

from __future__ import annotations

from decimal import Decimal

from guanxi.server.demo.company import Builder, Ref

#: Line → category → products as (name, specification, unit, list price in yuan).
CATALOGUE: dict[str, dict[str, tuple[tuple[str, str, str, str], ...]]] = {
    "涂料": {
        "工业防腐涂料": (
            ("环氧富锌底漆", "20kg/桶 锌含量70%", "桶", "620"), ("环氧云铁中间漆", "25kg/桶 灰色", "桶", "545"),
            ("丙烯酸聚氨酯面漆", "20kg/桶 RAL色卡可选", "桶", "780"), ("无溶剂环氧煤沥青漆", "25kg/桶", "桶", "690"),
            ("有机硅耐高温漆", "15kg/桶 耐温600℃", "桶", "1180"),
        ),
        "水性涂料": (
            ("水性环氧地坪漆", "25kg/组 双组分", "组", "830"), ("水性丙烯酸金属漆", "20kg/桶", "桶", "660"),
            ("水性木器清漆", "18kg/桶 哑光", "桶", "590"), ("水性防锈底漆", "20kg/桶", "桶", "480"),
        ),
        "粉末涂料": (
            ("户外聚酯粉末涂料", "25kg/箱 平光", "箱", "725"), ("环氧聚酯混合粉末", "25kg/箱 砂纹", "箱", "610"),
            ("耐候氟碳粉末涂料", "20kg/箱", "箱", "2350"),
        ),
        "溶剂与助剂": (
            ("聚氨酯稀释剂", "160kg/桶", "桶", "1760"), ("流平剂 FL-306", "25kg/桶", "桶", "1450"),
            ("消泡剂 DF-12", "25kg/桶", "桶", "1280"), ("环氧固化剂 H-650", "20kg/桶", "桶", "720"),
        ),
    },
    "塑料": {
        "通用塑料": (
            ("聚丙烯 PP T30S", "25kg/袋 拉丝级", "吨", "7900"), ("高密度聚乙烯 HDPE 5000", "25kg/袋 注塑级", "吨", "8350"),
            ("线性低密度聚乙烯 LLDPE", "25kg/袋 薄膜级", "吨", "8600"), ("聚氯乙烯 PVC SG-5", "25kg/袋", "吨", "6150"),
            ("通用聚苯乙烯 GPPS", "25kg/袋 透明", "吨", "9700"),
        ),
        "工程塑料": (
            ("ABS 注塑级", "25kg/袋 本色", "吨", "12300"), ("聚碳酸酯 PC 2805", "25kg/袋 透明", "吨", "17800"),
            ("尼龙 PA66 增强30%", "25kg/袋 黑色", "吨", "24600"), ("聚甲醛 POM M90", "25kg/袋", "吨", "15200"),
            ("PBT 阻燃级", "25kg/袋 V0", "吨", "16400"), ("聚苯硫醚 PPS 增强40%", "25kg/袋", "吨", "58000"),
        ),
        "改性与母粒": (
            ("PP 滑石粉填充料", "25kg/袋 T20", "吨", "9200"), ("PC/ABS 合金", "25kg/袋 阻燃", "吨", "19800"),
            ("黑色母粒 BK-40", "25kg/袋 炭黑40%", "吨", "11500"), ("抗老化母粒 UV-8", "25kg/袋", "吨", "32500"),
        ),
    },
    "橡胶": {
        "合成橡胶": (
            ("丁苯橡胶 SBR1502", "35kg/块", "吨", "13400"), ("顺丁橡胶 BR9000", "25kg/块", "吨", "13900"),
            ("丁腈橡胶 NBR3355", "35kg/块", "吨", "18200"), ("三元乙丙橡胶 EPDM4045", "25kg/块", "吨", "21500"),
            ("氯丁橡胶 CR244", "25kg/袋", "吨", "39500"), ("硅橡胶 HTV-50", "20kg/箱 50度", "吨", "23800"),
            ("氟橡胶 FKM26", "20kg/箱", "公斤", "96"),
        ),
        "天然橡胶": (("标准胶 SCR5", "33.3kg/块", "吨", "14600"), ("烟片胶 RSS3", "111kg/包", "吨", "16800"),
                 ("浓缩胶乳 60%", "205kg/桶", "吨", "10900")),
        "橡胶助剂": (
            ("促进剂 M", "25kg/袋", "吨", "16900"), ("促进剂 CZ", "25kg/袋", "吨", "18600"), ("防老剂 4020", "25kg/袋", "吨", "24500"),
            ("氧化锌 间接法", "25kg/袋 99.7%", "吨", "19300"), ("炭黑 N330", "25kg/袋", "吨", "8400"),
            ("不溶性硫磺 IS-60", "25kg/袋", "吨", "10200"),
        ),
    },
    "树脂": {
        "环氧树脂": (
            ("环氧树脂 E-44", "240kg/桶", "吨", "15800"), ("环氧树脂 E-51", "240kg/桶", "吨", "16200"),
            ("酚醛环氧树脂 F-51", "220kg/桶", "吨", "27600"), ("低粘度环氧灌封料", "25kg/组 双组分", "组", "980"),
        ),
        "不饱和聚酯树脂": (
            ("阻燃型不饱和树脂", "220kg/桶 氧指数32", "吨", "15600"), ("邻苯型不饱和树脂 191", "220kg/桶", "吨", "9400"), ("间苯型不饱和树脂", "220kg/桶", "吨", "11800"),
            ("乙烯基酯树脂 901", "200kg/桶", "吨", "23500"), ("胶衣树脂 33号", "25kg/桶", "桶", "520"),
        ),
        "丙烯酸与酚醛树脂": (
            ("热固性丙烯酸树脂", "200kg/桶 固含60%", "吨", "14200"), ("水性丙烯酸乳液", "200kg/桶 固含48%", "吨", "8900"),
            ("热塑性酚醛树脂", "25kg/袋", "吨", "10600"), ("饱和聚酯树脂 粉末用", "25kg/袋", "吨", "11900"),
        ),
    },
}  # fmt: skip

BRANDS = {"涂料": "衍盾", "塑料": "衍塑", "橡胶": "衍弹", "树脂": "衍脂"}


def add_products(b: Builder, lines: dict[str, Ref]) -> dict[str, list[Ref]]:
    """Category tree and products; returns the products by line name."""
    found: dict[str, list[Ref]] = {}
    for n, (line, categories) in enumerate(CATALOGUE.items(), 1):
        top = b.add("product_category", code=f"C{n}00", name=f"{line}产品", parent=None)
        found[line] = []
        for m, (category, products) in enumerate(categories.items(), 1):
            below = b.add("product_category", code=f"C{n}{m:02d}", name=category, parent=top)
            for product in products:
                code = f"P{len(b.company.objects.get('product', ())) + 1:05d}"
                found[line].append(_add_product(b, code, product, below, lines[line], BRANDS[line]))
    return found


def _add_product(
    b: Builder, code: str, product: tuple[str, str, str, str], category: Ref, line: Ref, brand: str
) -> Ref:
    name, spec, unit, price = product
    listed = Decimal(price).quantize(Decimal("0.01"))
    margin = Decimal(b.random.randint(9, 14) if unit == "吨" else b.random.randint(18, 34)) / 100
    return b.add(
        "product", code=code, name=name, spec=spec, category=category, product_line=line, brand=brand, unit=unit,
        list_price=listed, unit_cost=(listed * (1 - margin)).quantize(Decimal("0.01")), is_sale=True, is_purchase=True,
        is_bundle=False, consumption_days=b.pick((30, 45, 60, 90, 120)), is_new=b.chance(0.12), batch_managed=True,
        serial_managed=False, status="stopped" if b.chance(0.04) else "active",
    )  # fmt: skip
