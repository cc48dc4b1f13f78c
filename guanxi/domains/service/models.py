"""Where Django looks for this application's models."""

from guanxi.domains.service.objects.complaint import Complaint
from guanxi.domains.service.objects.complaint_progress import ComplaintProgress
from guanxi.domains.service.objects.complaint_reason import ComplaintReason

__all__ = ["Complaint", "ComplaintProgress", "ComplaintReason"]
