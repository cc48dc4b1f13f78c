import type { FieldSpec, ObjectSpec } from "@/kernel/metadata";

const OPS: Record<string, FieldSpec["operators"]> = {
  text: ["contains", "starts_with", "eq", "ne", "in", "empty", "not_empty"],
  money: ["eq", "ne", "lt", "lte", "gt", "gte", "between", "empty", "not_empty"],
  date: ["eq", "lt", "lte", "gt", "gte", "between", "empty", "not_empty"],
  choice: ["eq", "ne", "in", "not_in", "empty", "not_empty"],
  reference: ["eq", "ne", "in", "not_in", "empty", "not_empty", "contains"],
};
const LIKE: Record<string, string> = {
  integer: "money",
  decimal: "money",
  percent: "money",
  rating: "money",
  datetime: "date",
  employee: "reference",
  department: "reference",
  region: "reference",
  boolean: "choice",
  multi_choice: "choice",
};

export function field(
  name: string,
  label: string,
  kind: FieldSpec["kind"],
  more: Partial<FieldSpec> = {},
): FieldSpec {
  return {
    name,
    label,
    kind,
    help: "",
    custom: false,
    system: false,
    required: false,
    readonly: false,
    create_only: false,
    unique: false,
    access: "edit",
    default: null,
    operators: OPS[LIKE[kind] ?? kind] ?? OPS.text,
    sortable: true,
    groupable: ["choice", "reference", "employee", "department", "region", "boolean"].includes(kind),
    measures: ["money", "integer", "decimal", "percent"].includes(kind) ? ["sum", "avg", "min", "max"] : [],
    ...more,
  };
}

const ALL = {
  view: true,
  create: true,
  edit: true,
  delete: true,
  assign: true,
  import: true,
  export: true,
  print: true,
};

const OWNED: FieldSpec[] = [
  field("owner", "负责员工", "employee", { target: "employee" }),
  field("department", "负责部门", "department", { target: "department" }),
  field("team", "相关员工", "employees", { target: "employee" }),
  field("created_at", "创建时间", "datetime", { system: true, readonly: true }),
  field("created_by", "创建人", "employee", { system: true, readonly: true, target: "employee" }),
  field("updated_at", "修改时间", "datetime", { system: true, readonly: true }),
];

const FEATURES = ["comments", "files", "timeline", "import", "export", "recycle", "bulk"];

function object(
  spec: Partial<ObjectSpec> & Pick<ObjectSpec, "name" | "label" | "fields" | "list" | "form">,
): ObjectSpec {
  return {
    icon: "appstore",
    module: "sales",
    custom: false,
    version: 1,
    title_field: "name",
    owned: true,
    rights: ALL,
    related: [],
    board: null,
    calendar: null,
    views: [],
    duplicates: [],
    features: FEATURES,
    actions: [],
    detail: { highlights: [], path: null },
    ...spec,
  };
}

const customer = object({
  name: "customer",
  label: "客户",
  icon: "team",
  module: "parties",
  fields: [
    field("code", "客户编码", "auto_number", { unique: true }),
    field("name", "客户名称", "text", { required: true, max_length: 120 }),
    field("level", "客户级别", "choice", {
      options: [
        { value: "a", label: "A 重点", color: "red" },
        { value: "b", label: "B 普通", color: "gold" },
        { value: "c", label: "C 一般", color: "gray" },
      ],
    }),
    field("status", "客户状态", "choice", {
      default: "potential",
      options: [
        { value: "potential", label: "潜在", color: "gray" },
        { value: "following", label: "跟进中", color: "blue" },
        { value: "deal", label: "已成交", color: "green" },
        { value: "lost", label: "流失", color: "red" },
      ],
    }),
    field("industry", "行业", "choice", {
      options: [
        { value: "manufacture", label: "装备制造", color: "teal" },
        { value: "finance", label: "金融", color: "gold" },
        { value: "retail", label: "零售连锁", color: "magenta" },
        { value: "energy", label: "能源化工", color: "orange" },
        { value: "it", label: "信息技术", color: "blue" },
      ],
    }),
    field("tags", "标签", "multi_choice", {
      options: [
        { value: "vip", label: "战略客户", color: "purple" },
        { value: "ref", label: "样板客户", color: "cyan" },
        { value: "pay", label: "回款及时", color: "green" },
      ],
    }),
    field("phone", "电话", "phone"),
    field("email", "邮箱", "email"),
    field("website", "网址", "url"),
    field("region", "地区", "region", { target: "region", tree: true }),
    field("address", "详细地址", "address"),
    field("employees", "员工人数", "integer", { unit: "人" }),
    field("credit", "信用额度", "money", { unit: "¥", scale: 2 }),
    field("balance", "应收余额", "rollup", { result: "money", readonly: true, unit: "¥" }),
    field("satisfaction", "满意度", "rating", { max: 5 }),
    field("founded_on", "成立日期", "date"),
    field("intro", "客户简介", "rich_text"),
    field("remark", "备注", "long_text"),
    ...OWNED,
  ],
  list: {
    columns: ["name", "level", "status", "industry", "region", "phone", "credit", "owner", "updated_at"],
    sort: "-updated_at",
  },
  form: {
    sections: [
      {
        key: "basic",
        title: "基本信息",
        fields: ["name", "code", "level", "status", "industry", "tags", "owner", "department", "team"],
      },
      { key: "contact", title: "联系方式", fields: ["phone", "email", "website", "region", "address"] },
      {
        key: "business",
        title: "经营信息",
        fields: ["employees", "founded_on", "credit", "balance", "satisfaction", "intro", "remark"],
      },
    ],
  },
  detail: { highlights: ["level", "status", "credit", "balance", "owner"], path: null },
  related: [
    {
      key: "contacts",
      object: "contact",
      field: "customer",
      label: "联系人",
      columns: ["name", "post", "mobile", "email"],
    },
    {
      key: "deals",
      object: "opportunity",
      field: "customer",
      label: "商机",
      columns: ["name", "stage", "expected_amount", "expected_date"],
    },
  ],
  views: [
    { key: "mine", label: "我负责的", filter: { field: "owner", op: "eq", value: { me: true } } },
    { key: "a", label: "重点客户", filter: { field: "level", op: "eq", value: "a" } },
  ],
  duplicates: ["name", "phone"],
});

const contact = object({
  name: "contact",
  label: "联系人",
  icon: "contacts",
  module: "parties",
  fields: [
    field("name", "姓名", "text", { required: true }),
    field("customer", "客户", "reference", { target: "customer", required: true, fills: { owner: "owner" } }),
    field("post", "职务", "text"),
    field("mobile", "手机", "phone"),
    field("email", "邮箱", "email"),
    field("birthday", "生日", "date"),
    field("is_key", "关键联系人", "boolean"),
    field("remark", "备注", "long_text"),
    ...OWNED,
  ],
  list: { columns: ["name", "customer", "post", "mobile", "email", "is_key", "owner"], sort: "-updated_at" },
  form: {
    sections: [
      {
        key: "basic",
        title: "基本信息",
        fields: ["name", "customer", "post", "mobile", "email", "birthday", "is_key", "owner", "remark"],
      },
    ],
  },
  detail: { highlights: ["customer", "post", "mobile"], path: null },
  duplicates: ["mobile"],
});

const STAGE = field("stage", "销售阶段", "reference", {
  target: "sales_stage",
  required: true,
  depends_on: { mode: "mode" },
});

const opportunity = object({
  name: "opportunity",
  label: "商机",
  icon: "fund",
  fields: [
    field("code", "商机编号", "auto_number", { unique: true }),
    field("name", "商机名称", "text", { required: true, max_length: 80 }),
    field("customer", "客户", "reference", { target: "customer", required: true, fills: { owner: "owner" } }),
    field("mode", "销售模式", "reference", { target: "sales_mode", required: true }),
    STAGE,
    field("status", "状态", "choice", {
      readonly: true,
      default: "open",
      options: [
        { value: "open", label: "进行中", color: "blue" },
        { value: "won", label: "赢单", color: "green" },
        { value: "lost", label: "输单", color: "red" },
      ],
    }),
    field("expected_amount", "预期金额", "money", { unit: "¥", scale: 2, min: 0 }),
    field("probability", "成功率", "percent"),
    field("weighted", "加权金额", "formula", { result: "money", readonly: true, unit: "¥" }),
    field("expected_date", "预计成交日期", "date"),
    field("source", "商机来源", "choice", {
      options: [
        { value: "web", label: "官网", color: "blue" },
        { value: "referral", label: "老客户介绍", color: "green" },
        { value: "expo", label: "展会", color: "orange" },
        { value: "cold", label: "陌生拜访", color: "gray" },
      ],
    }),
    field("need", "客户需求", "long_text"),
    ...OWNED,
  ],
  list: {
    columns: [
      "name",
      "customer",
      "stage",
      "status",
      "expected_amount",
      "probability",
      "expected_date",
      "owner",
    ],
    sort: "-updated_at",
  },
  form: {
    sections: [
      { key: "basic", title: "基本信息", fields: ["name", "customer", "mode", "stage", "source", "owner"] },
      {
        key: "money",
        title: "预测",
        fields: ["expected_amount", "probability", "expected_date", "weighted", "need"],
      },
    ],
  },
  detail: {
    highlights: ["expected_amount", "probability", "expected_date", "status", "owner"],
    path: "stage",
  },
  board: {
    field: "stage",
    within: "mode",
    sum: "expected_amount",
    card: ["customer", "expected_amount", "expected_date"],
    move: "push",
  },
  views: [{ key: "mine", label: "我负责的", filter: { field: "owner", op: "eq", value: { me: true } } }],
  duplicates: ["name"],
  actions: [
    {
      name: "push",
      label: "推进",
      icon: "right",
      danger: false,
      many: true,
      on: "record",
      input: [{ ...STAGE, depends_on: { mode: "mode" } }, field("summary", "推进总结", "long_text")],
      defaults: {},
      confirm: null,
      when: { field: "status", op: "eq", value: "open" },
    },
    {
      name: "win",
      label: "赢单",
      icon: "trophy",
      many: false,
      on: "record",
      input: [
        field("signed_at", "签约日期", "date", { required: true }),
        field("actual_amount", "成交金额", "money", { required: true, unit: "¥", scale: 2 }),
      ],
      defaults: { signed_at: "2026-11-21" },
      confirm: null,
      when: { field: "status", op: "eq", value: "open" },
    },
    {
      name: "lose",
      label: "输单",
      icon: "stop",
      danger: true,
      many: false,
      on: "record",
      input: [field("reason", "失败原因", "long_text", { required: true })],
      confirm: null,
      when: { field: "status", op: "eq", value: "open" },
    },
    {
      name: "reopen",
      label: "重新打开",
      icon: "undo",
      many: false,
      on: "record",
      input: [],
      confirm: "确定重新打开该商机吗？",
      when: { field: "status", op: "ne", value: "open" },
    },
  ],
});

function small(name: string, label: string, fields: FieldSpec[] = []): ObjectSpec {
  return object({
    name,
    label,
    owned: false,
    module: "organization",
    fields: [field("name", "名称", "text", { required: true }), ...fields],
    list: { columns: ["name", ...fields.map((one) => one.name)] },
    form: {
      sections: [{ key: "basic", title: "基本信息", fields: ["name", ...fields.map((one) => one.name)] }],
    },
  });
}

export const OBJECTS: ObjectSpec[] = [
  customer,
  contact,
  opportunity,
  small("sales_mode", "销售模式"),
  small("sales_stage", "销售阶段", [
    field("mode", "销售模式", "reference", { target: "sales_mode" }),
    field("probability", "成功率", "percent"),
  ]),
  small("employee", "员工", [field("department", "部门", "department", { target: "department" })]),
  small("department", "部门"),
  small("region", "地区"),
];
