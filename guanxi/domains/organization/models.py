"""Where Django looks for this application's models."""

from guanxi.domains.organization.objects.appraisal_indicator import AppraisalIndicator
from guanxi.domains.organization.objects.appraisal_result import AppraisalResult
from guanxi.domains.organization.objects.appraisal_score import AppraisalScore
from guanxi.domains.organization.objects.crm_setting import CrmSetting
from guanxi.domains.organization.objects.data_grant import DataGrant
from guanxi.domains.organization.objects.department import Department
from guanxi.domains.organization.objects.dimension_value import DimensionValue
from guanxi.domains.organization.objects.employee import Employee
from guanxi.domains.organization.objects.employee_training import EmployeeTraining
from guanxi.domains.organization.objects.management_dimension import ManagementDimension
from guanxi.domains.organization.objects.product_line import ProductLine
from guanxi.domains.organization.objects.region import Region
from guanxi.domains.organization.objects.related_rule import RelatedRule
from guanxi.domains.organization.objects.role import Role
from guanxi.domains.organization.objects.sales_team import SalesTeam
from guanxi.domains.organization.objects.team_member import TeamMember
from guanxi.domains.organization.objects.work_handover import WorkHandover

__all__ = [
    "AppraisalIndicator", "AppraisalResult", "AppraisalScore", "CrmSetting", "DataGrant", "Department", "DimensionValue", "Employee", "EmployeeTraining", "ManagementDimension", "ProductLine", "Region",
    "RelatedRule", "Role", "SalesTeam", "TeamMember", "WorkHandover",
]  # fmt: skip
