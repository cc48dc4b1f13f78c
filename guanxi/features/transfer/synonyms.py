"""Other words for fields, as they stand above the columns of people's spreadsheets. By field name, in normal form."""

from __future__ import annotations

from collections.abc import Mapping

ANYWHERE: Mapping[str, tuple[str, ...]] = {
    "code": ("编号", "编码", "代码", "id", "no", "number", "code"),
    "name": ("名称", "名字", "姓名", "name", "title"),
    "phone": ("电话", "电话号码", "联系电话", "座机", "固定电话", "tel", "telephone", "phonenumber", "officephone"),
    "mobile": ("手机", "手机号", "手机号码", "移动电话", "mobilephone", "cell", "cellphone"),
    "email": ("邮箱", "电子邮箱", "电子邮件", "邮件", "邮箱地址", "mail", "emailaddress"),
    "website": ("网址", "网站", "官网", "主页", "web", "url", "homepage"),
    "address": ("地址", "详细地址", "通讯地址", "单位地址", "公司地址", "street", "addr"),
    "region": ("地区", "区域", "省份", "国家", "所在地", "country", "location", "officelocation", "state", "area"),
    "industry": ("行业", "所属行业", "sector", "branch"),
    "owner": (
        "负责人",
        "负责员工",
        "业务员",
        "销售",
        "销售员",
        "客户经理",
        "跟进人",
        "salesagent",
        "agent",
        "sales",
        "salesrep",
        "assignedto",
    ),
    "department": ("部门", "所属部门", "负责部门", "regionaloffice", "dept", "team"),
    "superior": ("上级", "直接上级", "主管", "manager", "supervisor", "boss"),
    "parent": ("上级", "母公司", "总公司", "subsidiaryof", "parentaccount", "parentcompany"),
    "customer": ("客户", "公司", "客户名称", "公司名称", "单位名称", "account", "company", "accountname"),
    "contact": ("联系人", "联系人姓名", "contactname", "contactperson"),
    "product": ("产品", "产品名称", "品名", "productname", "item"),
    "category": ("类别", "分类", "产品类型", "系列", "series", "type"),
    "list_price": ("价格", "单价", "定价", "销售价格", "salesprice", "price", "unitprice"),
    "expected_amount": ("预计金额", "预期金额", "商机金额", "amount", "dealvalue", "value"),
    "actual_amount": ("成交金额", "实际金额", "closevalue", "wonamount"),
    "closed_at": ("成交日期", "结束日期", "关闭日期", "closedate", "closedon"),
    "stage": ("阶段", "销售阶段", "dealstage"),
    "status": ("状态", "state"),
    "founded_year": ("成立年份", "成立时间", "注册年份", "yearestablished", "founded"),
    "annual_revenue": ("年收入", "营业额", "年营业额", "revenue", "turnover"),
    "headcount": ("员工人数", "人数", "规模", "员工数", "employees", "staff"),
    "position": ("职务", "职位", "岗位", "jobtitle", "role"),
    "post": ("职务", "职位", "岗位", "jobtitle"),
    "source": ("来源", "leadsource"),
    "needs": ("需求", "备注", "说明", "description", "remark", "notes", "comments"),
    "description": ("说明", "描述", "备注", "remark", "notes"),
}

#: Words that mean the title of the object itself, by object.
TITLES: Mapping[str, tuple[str, ...]] = {
    "customer": (
        "公司",
        "公司名称",
        "单位",
        "单位名称",
        "企业名称",
        "account",
        "company",
        "accountname",
        "companyname",
        "organization",
    ),
    "contact": ("联系人", "姓名", "contact", "fullname", "contactname"),
    "product": ("产品", "品名", "product", "item", "productname"),
    "employee": ("员工", "姓名", "人员", "employee", "salesagent", "fullname"),
    "department": ("部门", "部门名称", "office", "regionaloffice"),
    "lead": ("线索", "lead"),
    "opportunity": ("商机", "项目", "项目名称", "deal", "opportunity", "dealname"),
}
