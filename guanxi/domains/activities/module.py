"""行动: activities and their types, tasks for roles, work reports, visit plans."""

from guanxi.domains.activities import actions, analyses, overdue, telling
from guanxi.domains.activities.figures import FIGURES
from guanxi.domains.activities.notices import NOTICES
from guanxi.domains.activities.objects import (
    activity,
    activity_type,
    report_section,
    report_template,
    role_task,
    visit_plan,
    visit_rule,
    work_report,
)
from guanxi.domains.activities.role_tasks import watching
from guanxi.domains.activities.visits import actions as visiting
from guanxi.domains.activities.visits import closing, planning, reminding
from guanxi.domains.activities.work_reports import actions as reporting
from guanxi.domains.activities.work_reports import asking
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, MenuItem, Module, Reaction

MODULE = Module(
    name="activities",
    label="行动",
    objects=(
        activity.OBJECT,
        visit_plan.OBJECT,
        work_report.OBJECT,
        activity_type.OBJECT,
        role_task.OBJECT,
        visit_rule.OBJECT,
        report_template.OBJECT,
        report_section.OBJECT,
    ),
    actions=(
        actions.take, actions.give_back, actions.complete, actions.start, actions.cancel, actions.open_source, *reporting.ACTIONS,
        *visiting.ACTIONS,
    ),
    reactions=(
        Reaction(RecordsSaved, telling.tell_people), Reaction(RecordsSaved, watching.saved), Reaction(RecordsSaved, closing.visited),
    ),
    analyses=analyses.ANALYSES,
    menu=(
        MenuItem("report_discipline", "报告提交情况", "bar-chart", "/analysis/report_discipline", "activities", needs=("work_report",)),
        MenuItem("visit_completion", "拜访完成情况", "bar-chart", "/analysis/visit_completion", "activities", needs=("visit_plan",)),
    ),
    tasks=(overdue.TASK, *watching.TASKS, asking.TASK, planning.TASK, reminding.TASK),
    periodics=(overdue.PERIODIC, watching.PERIODIC, asking.PERIODIC, planning.PERIODIC, reminding.PERIODIC),
    notices=NOTICES,
    figures=FIGURES,
    additions=(
        Addition("employee", related=(
            Related("activity", "executor", "日程", ("subject", "activity_type", "customer", "status", "plan_start", "place"), name="schedule",
                    filter=activity.OPEN, sort="plan_start"),
            Related("activity", "executor", "工作记录", ("subject", "activity_type", "customer", "opportunity", "actual_end", "result"),
                    name="records", filter={"field": "status", "op": "eq", "value": "done"}, sort="-actual_end"),
            Related("work_report", "owner", "工作报告", ("title", "kind", "status", "timeliness", "due_at", "submitted_at", "score")),
            Related("visit_plan", "owner", "拜访计划", ("customer", "due_date", "status", "visited_on", "on_time", "rule")),
        )),
        Addition("customer", related=(
            Related("visit_plan", "customer", "拜访计划", ("due_date", "status", "owner", "visited_on", "activity", "rule")),
        )),
    ),
)  # fmt: skip
