"""Where Django looks for this application's models."""

from guanxi.domains.organization.objects.department import Department
from guanxi.domains.organization.objects.employee import Employee
from guanxi.domains.organization.objects.employee_training import EmployeeTraining
from guanxi.domains.organization.objects.product_line import ProductLine
from guanxi.domains.organization.objects.region import Region
from guanxi.domains.organization.objects.role import Role

__all__ = ["Department", "Employee", "EmployeeTraining", "ProductLine", "Region", "Role"]
