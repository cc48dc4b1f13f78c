"""培训信息: a course an employee took (ORG-010)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class EmployeeTraining(Base):
    employee = fields.Employee("员工", on_delete="cascade")
    course = fields.Text("培训课程", max_length=120, title=True, search=True)
    trained_at = fields.Date("培训日期", null=True)
    result = fields.Text("培训结果", max_length=200, null=True)

    class Meta:
        db_table = "employee_training"


OBJECT = Offer(
    EmployeeTraining,
    "employee_training",
    "培训信息",
    icon="read",
    columns=("employee", "course", "trained_at", "result"),
    detail_of="employee",
)
