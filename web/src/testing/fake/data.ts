import type { Row } from "@/kernel/records/types";

type Given = { id: number; name: string; [field: string]: unknown };

const DEPARTMENTS = ["华东大区", "华北大区", "华南大区", "市场部", "服务中心"];
const PEOPLE = ["李明", "王芳", "张伟", "陈静", "赵磊", "刘洋", "孙丽", "周强"];
const REGIONS = ["上海", "江苏苏州", "浙江杭州", "北京", "广东深圳", "山东青岛", "四川成都", "湖北武汉"];
const MODES = ["项目型销售", "渠道销售"];
const STAGES: [string, number, string][] = [
  ["初步接触", 0, "10"],
  ["需求确认", 0, "25"],
  ["方案报价", 0, "50"],
  ["商务谈判", 0, "75"],
  ["签约成交", 0, "100"],
  ["渠道意向", 1, "30"],
  ["签订协议", 1, "80"],
];
const COMPANIES = [
  "上海申远重工机械有限公司",
  "苏州恒泰精密制造股份有限公司",
  "杭州云栖数据科技有限公司",
  "北京京华银行股份有限公司",
  "深圳前海联合供应链有限公司",
  "青岛海瑞新能源有限公司",
  "成都天府零售连锁集团",
  "武汉长江光电技术有限公司",
  "无锡太湖半导体有限公司",
  "宁波东方港务集团",
  "重庆渝能化工有限责任公司",
  "南京金陵医药股份有限公司",
  "厦门鹭岛食品有限公司",
  "天津滨海装备有限公司",
  "长沙岳麓工程机械有限公司",
  "西安秦岭航空科技有限公司",
];
const NEEDS = [
  "MES 系统升级",
  "数据中台一期",
  "智能仓储改造",
  "CRM 替换项目",
  "生产线物联网",
  "门店数字化",
  "年度维保续约",
  "营销自动化平台",
];

function ref(names: string[], index: number) {
  const at = index % names.length;
  return { id: at + 1, title: names[at] ?? "" };
}

function stamp(day: number): string {
  return new Date(Date.UTC(2026, 10, 21, 8) - day * 86_400_000).toISOString().replace(".000Z", "+00:00");
}

function owned(index: number) {
  return {
    owner: ref(PEOPLE, index),
    department: ref(DEPARTMENTS, index % 3),
    team: [ref(PEOPLE, index + 2)],
    created_at: stamp(index * 3 + 20),
    created_by: ref(PEOPLE, index),
    updated_at: stamp(index),
  };
}

function rows(given: Given[]): Row[] {
  return given.map((one) => ({ ...one, _title: one.name, version: 1 }));
}

function customers(): Given[] {
  const levels = ["a", "b", "c"];
  const states = ["following", "deal", "potential", "deal", "lost"];
  const trades = ["manufacture", "manufacture", "it", "finance", "retail", "energy"];
  return COMPANIES.map((name, index) => ({
    id: index + 1,
    name,
    code: `KH2026${String(index + 1).padStart(4, "0")}`,
    level: levels[index % 3],
    status: states[index % 5],
    industry: trades[index % 6],
    tags: index % 3 === 0 ? ["vip", "pay"] : index % 4 === 0 ? ["ref"] : [],
    phone: `021-6${String(3100000 + index * 7919).slice(0, 7)}`,
    email: `contact${index + 1}@example.com`,
    website: `https://www.example.com/c${index + 1}`,
    region: ref(REGIONS, index),
    address: `${REGIONS[index % REGIONS.length]}市工业园区创新路 ${100 + index * 8} 号`,
    employees: 120 + index * 85,
    credit: String(500000 + index * 250000),
    balance: String((index % 5) * 186350.5),
    satisfaction: (index % 5) + 1,
    founded_on: `20${String(2 + (index % 18)).padStart(2, "0")}-05-18`,
    intro:
      "<p>行业<strong>龙头企业</strong>，与我司合作多年。</p><ul><li>决策链：设备部 → 采购部 → 总经理</li><li>年度预算在每年 11 月确定</li></ul>",
    remark: "重点跟进，注意年底预算窗口。",
    ...owned(index),
  }));
}

function contacts(): Given[] {
  const names = [
    "刘建国",
    "陈晓燕",
    "王志强",
    "李娜",
    "张海涛",
    "杨雪",
    "赵国庆",
    "黄丽华",
    "周涛",
    "吴敏",
    "徐静",
    "孙浩",
  ];
  const posts = ["采购总监", "总经理", "信息部主任", "财务经理"];
  return names.map((name, index) => ({
    id: index + 1,
    name,
    customer: ref(COMPANIES, index % 6),
    post: posts[index % 4],
    mobile: `138${String(10020030 + index * 1117)}`,
    email: `user${index + 1}@example.com`,
    birthday: `198${index % 10}-0${(index % 9) + 1}-12`,
    is_key: index % 3 === 0,
    remark: null,
    ...owned(index),
  }));
}

function deals(): Given[] {
  const sources = ["web", "referral", "expo", "cold"];
  return Array.from({ length: 64 }, (_, index) => {
    const stage = STAGES[index % 5] ?? STAGES[0];
    const amount = 80000 + ((index * 137) % 40) * 65000;
    const status = index % 5 === 4 ? "won" : index % 11 === 10 ? "lost" : "open";
    return {
      id: index + 1,
      name: `${(COMPANIES[index % COMPANIES.length] ?? "").slice(0, 4)}${NEEDS[index % NEEDS.length]}`,
      code: `SJ2026${String(index + 1).padStart(4, "0")}`,
      customer: ref(COMPANIES, index),
      mode: ref(MODES, 0),
      stage: { id: (index % 5) + 1, title: stage?.[0] ?? "" },
      status,
      expected_amount: `${amount}.00`,
      probability: stage?.[2],
      weighted: String((amount * Number(stage?.[2] ?? 0)) / 100),
      expected_date: stamp(-10 - index * 2).slice(0, 10),
      source: sources[index % 4],
      need: "客户希望年底前上线，对接现有 ERP 与财务系统。",
      ...owned(index),
    };
  });
}

function named(names: string[], more: (index: number) => Record<string, unknown> = () => ({})): Given[] {
  return names.map((name, index) => ({ id: index + 1, name, ...more(index) }));
}

/** A small company, the same at every start. */
export function freshData(): Record<string, Row[]> {
  return {
    customer: rows(customers()),
    contact: rows(contacts()),
    opportunity: rows(deals()),
    sales_mode: rows(named(MODES)),
    sales_stage: rows(
      named(
        STAGES.map(([name]) => name),
        (index) => ({ mode: ref(MODES, STAGES[index]?.[1] ?? 0), probability: STAGES[index]?.[2] }),
      ),
    ),
    employee: rows(named(PEOPLE, (index) => ({ department: ref(DEPARTMENTS, index % 3) }))),
    department: rows(named(DEPARTMENTS)),
    region: rows(named(REGIONS)),
  };
}
