"""组织: departments, employees, roles, regions, product lines, operators."""

from guanxi.domains.organization import actions, queries
from guanxi.domains.organization.appraisal.actions import ACTIONS as APPRAISAL
from guanxi.domains.organization.appraisal.scoring import APPRAISE
from guanxi.domains.organization.handover.actions import hand_over
from guanxi.domains.organization.handover.moving import HANDOVER
from guanxi.domains.organization.objects import (
    appraisal_indicator,
    appraisal_result,
    appraisal_score,
    crm_setting,
    data_grant,
    department,
    dimension_value,
    employee,
    employee_training,
    management_dimension,
    operator,
    product_line,
    region,
    related_rule,
    role,
    sales_team,
    team_member,
    work_handover,
)
from guanxi.kernel.modules.manifest import MenuItem, Module, NoticeKind

MODULE = Module(
    name="organization",
    label="组织",
    objects=(
        department.OBJECT,
        employee.OBJECT,
        employee_training.OBJECT,
        role.OBJECT,
        operator.OBJECT,
        region.OBJECT,
        product_line.OBJECT,
        sales_team.OBJECT,
        team_member.OBJECT,
        work_handover.OBJECT,
        crm_setting.OBJECT,
        appraisal_indicator.OBJECT,
        appraisal_result.OBJECT,
        appraisal_score.OBJECT,
        management_dimension.OBJECT,
        dimension_value.OBJECT,
        data_grant.OBJECT,
        related_rule.OBJECT,
    ),
    actions=(actions.open_account, actions.set_password, actions.disable_account, actions.enable_account, actions.person_rights, hand_over, *APPRAISAL),
    tasks=(HANDOVER, APPRAISE),
    conventions=queries.company_settings,
    notices=(NoticeKind("handover", "转接给我的工作"),),
    menu=(
        MenuItem("org_chart", "组织架构图", "cluster", "/org-chart", "organization", needs=("department", "employee")),
        MenuItem("crm_settings", "CRM业务设置", "control", "/crm-settings", "settings", admin=True),
        MenuItem("handover", "工作转接", "swap", "/handover", "admin", action=("employee", "hand_over")),
    ),
)
