"""What other rooms may use of this module."""

from guanxi.domains.activities.base_data import ensure_base_data
from guanxi.domains.activities.visits.planning import plan_visits
from guanxi.domains.activities.work_reports.paper import keep_draft as keep_report_draft
from guanxi.domains.activities.work_reports.paper import read as read_report
from guanxi.domains.activities.work_reports.past import file_report
from guanxi.domains.activities.work_reports.rules import due as report_due
from guanxi.domains.activities.work_reports.rules import span as report_span

__all__ = ["ensure_base_data", "file_report", "keep_report_draft", "plan_visits", "read_report", "report_due", "report_span"]
