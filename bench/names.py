"""Realistic Chinese names in any number: companies, people, phones. Deterministic for a seed."""

from __future__ import annotations

import random

REGIONS = ["北京", "上海", "广州", "深圳", "天津", "重庆", "成都", "武汉", "杭州", "南京", "苏州", "无锡", "宁波", "青岛", "济南", "烟台", "大连", "沈阳", "长春", "哈尔滨", "西安", "郑州", "合肥", "福州", "厦门", "泉州", "南昌", "长沙", "昆明", "贵阳", "南宁", "海口", "兰州", "银川", "西宁", "太原", "石家庄", "唐山", "呼和浩特", "乌鲁木齐", "佛山", "东莞", "中山", "珠海", "惠州", "温州", "嘉兴", "绍兴", "常州", "南通"]
FIRST = "鼎华宏恒瑞盛嘉泰安康博远信诚达利丰兴隆昌旭晟锦凯德汇通源润泽亿联创新天海龙腾飞翔鹏宇睿智慧鑫金银玉明辉东方中正大同和顺永长春景云峰岳"
TRADES = ["科技", "新材料", "化工", "机械", "电子", "汽车零部件", "包装", "建材", "塑料", "橡胶", "涂料", "纺织", "自动化", "仪器", "能源", "环保", "医疗器械", "生物科技", "食品", "物流", "贸易", "信息技术", "智能装备", "五金", "模具", "光电", "半导体", "家居", "服饰", "农业科技"]
FORMS = ("有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "实业有限公司")
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲建国文斌辉宇浩凯鑫波俊帆婷雪琳晨阳欣怡梓轩子涵一诺思远嘉博雅雯志鹏晓燕海"


class Names:
    """A stream of names from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def company(self) -> str:
        r = self.random
        brand = r.choice(FIRST) + r.choice(FIRST) + (r.choice(FIRST) if r.random() < 0.35 else "")
        return f"{r.choice(REGIONS)}{brand}{r.choice(TRADES)}{r.choices(FORMS, (70, 10, 12, 4, 4))[0]}"

    def person(self) -> str:
        r = self.random
        return r.choice(SURNAMES) + r.choice(GIVEN) + (r.choice(GIVEN) if r.random() < 0.75 else "")

    def mobile(self) -> str:
        return f"1{self.random.choice('3578')}{self.random.randrange(10**9):09d}"

    def landline(self) -> str:
        return f"0{self.random.randrange(10, 999)}-{self.random.randrange(10**7, 10**8)}"
