"""服务: requests and work orders of the service desk, and complaints from recording to the call back."""

from guanxi.domains.service import actions, analyses, watching
from guanxi.domains.service.objects import (
    complaint,
    complaint_progress,
    complaint_reason,
    failure_mode,
    fault_code,
    service_request,
    service_work_order,
    work_order_fee,
    work_order_part,
)
from guanxi.domains.service.requests import actions as requests
from guanxi.domains.service.requests import leading_on
from guanxi.domains.service.work_orders import actions as work_orders
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, MenuItem, Module

WORK_ORDERS = ("work_order_code", "work_order_type", "status", "executor", "planned_at", "finished_at", "total_fee")
REQUESTS = ("request_code", "request_type", "priority", "status", "owner", "received_at")

ADDITIONS = (
    Addition("employee", (
        Related("complaint", "handler", "处理的投诉", ("code", "customer", "reason", "status", "step_due")),
        Related("service_work_order", "executor", "服务工单", ("work_order_code", "customer", "work_order_type", "status", "planned_at", "finished_at")),
        Related("service_request", "owner", "服务请求", ("request_code", "customer", "request_type", "priority", "status", "received_at")),
    )),
    Addition("customer", (
        Related("service_request", "customer", "服务请求", REQUESTS),
        Related("service_work_order", "customer", "服务工单", WORK_ORDERS),
    )),
    Addition("contact", (Related("service_request", "contact", "服务请求", REQUESTS),)),
    Addition("opportunity", (Related("service_request", "opportunity", "来源服务请求", REQUESTS),)),
    Addition("sales_order", (Related("service_work_order", "order", "服务工单", WORK_ORDERS),)),
)  # fmt: skip

MODULE = Module(
    name="service",
    label="服务",
    objects=(
        service_request.OBJECT,
        service_work_order.OBJECT,
        work_order_part.OBJECT,
        work_order_fee.OBJECT,
        complaint.OBJECT,
        complaint_progress.OBJECT,
        complaint_reason.OBJECT,
        fault_code.OBJECT,
        failure_mode.OBJECT,
    ),
    actions=(*requests.ACTIONS, *leading_on.ACTIONS, *work_orders.ACTIONS, *actions.ACTIONS),
    analyses=analyses.ANALYSES,
    menu=(MenuItem("service_faults", "故障分析", "bar-chart", "/analysis/service_faults", "service", needs=("service_work_order",)),),
    tasks=(watching.TASK,),
    periodics=(watching.PERIODIC,),
    additions=ADDITIONS,
)
