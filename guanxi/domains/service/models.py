"""Where Django looks for this application's models."""

from guanxi.domains.service.objects.complaint import Complaint
from guanxi.domains.service.objects.complaint_progress import ComplaintProgress
from guanxi.domains.service.objects.complaint_reason import ComplaintReason
from guanxi.domains.service.objects.failure_mode import FailureMode
from guanxi.domains.service.objects.fault_code import FaultCode
from guanxi.domains.service.objects.service_request import ServiceRequest
from guanxi.domains.service.objects.service_work_order import ServiceWorkOrder
from guanxi.domains.service.objects.work_order_fee import WorkOrderFee
from guanxi.domains.service.objects.work_order_part import WorkOrderPart

__all__ = [
    "Complaint", "ComplaintProgress", "ComplaintReason", "FailureMode", "FaultCode", "ServiceRequest", "ServiceWorkOrder", "WorkOrderFee",
    "WorkOrderPart",
]  # fmt: skip
