"""组织: departments, employees, roles, regions, product lines, operators."""

from guanxi.domains.organization import actions
from guanxi.domains.organization.objects import (
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
)
from guanxi.kernel.modules.manifest import Module

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
        management_dimension.OBJECT,
        dimension_value.OBJECT,
        data_grant.OBJECT,
        related_rule.OBJECT,
    ),
    actions=(actions.open_account, actions.set_password),
)
