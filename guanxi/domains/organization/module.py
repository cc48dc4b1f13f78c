"""组织: departments, employees, roles, regions, product lines, operators."""

from guanxi.domains.organization import actions
from guanxi.domains.organization.objects import (
    department,
    employee,
    employee_training,
    operator,
    product_line,
    region,
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
    ),
    actions=(actions.open_account, actions.set_password),
)
