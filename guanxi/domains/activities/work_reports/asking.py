"""Asking for reports, every quarter of an hour: what is owed for the period that runs is put before people, they are reminded, and what
did not come is named (ACT-025, ACT-027, ACT-028)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone

from guanxi.domains.activities.work_reports import rules
from guanxi.domains.activities.work_reports.rules import Person
from guanxi.domains.activities.work_reports.saving import KEEP
from guanxi.domains.organization.public import heads
from guanxi.features.notifications.service import Word, notify
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import below
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.metadata.conventions import first_weekday, workdays
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts


def keep_reports() -> None:
    """Bring the reports of this account set up to date; doing it twice does no harm."""
    with known_stamps(), Work(SYSTEM, "work_report.keep") as work:
        run("select pg_advisory_xact_lock(hashtext('activities.work_reports'))")
        ask(work)
        remind(work)
        name_missing(work)


def ask(work: Work) -> None:
    """For each template: new reports for who owes one, none any more for who does not."""
    people = staff()
    for template in work.select("report_template", "is_active", [True]):
        this = rules.span(template["kind"], timezone.localdate(work.now), first_weekday())
        due_at = timezone.make_aware(rules.due(this, template["due_days"], template["due_time"]))
        open_ = due_at > work.now and rules.asked_on(template["kind"], this.start, workdays() if template["workdays_only"] else None)
        wanted = of_whom(template, people) if open_ else {}
        made = {r["owner"]: r for r in work.select("work_report", "template", [template.id]) if r["starts_on"] == this.start}
        work.add_many("work_report", [values_of(p, template, this, due_at, work) for p in wanted.values() if p.id not in made])
        if open_:
            adjust(made, wanted, due_at, work)
    off = [t.id for t in work.select("report_template", "is_active", [False], deleted=True)]
    gone = run("select id from report_template where deleted_at is not null")
    excuse(work, "template_id = any(%s) and due_at > now()", [[*off, *(g[0] for g in gone)]])


def staff() -> dict[int, Person]:
    """Everybody who works here."""
    rows = run(
        "select id, name, department_id, coalesce(departments, '{}'), coalesce(roles, '{}'), superior_id from employee "
        "where status = 'active' and deleted_at is null order by id"
    )
    return {r[0]: Person(r[0], r[1], r[2], tuple(r[3]), tuple(r[4]), r[5]) for r in rows}


def of_whom(template: Row, people: dict[int, Person]) -> dict[int, Person]:
    """Who owes a report by this template."""
    superior = template["superior"]
    under = set(below("employee", [superior], "superior_id")) - {superior} if superior else None
    places = set(below("department", template["departments"])) if template["departments"] else None
    roles = set(template["roles"]) if template["roles"] else None
    return {id_: p for id_, p in people.items() if rules.meets(under, places, roles, p)}


def values_of(person: Person, template: Row, this: rules.Span, due_at: object, work: Work) -> dict[str, object]:
    return {
        "title": f"{person.name} {this.name}", "kind": template["kind"], "template": template.id, "period": this.name,
        "starts_on": this.start, "ends_on": this.end, "due_at": due_at, "owner": person.id, "department": person.department,
        "reviewer": reader_of(person.id, person.superior, person.department, work),
    }  # fmt: skip


def reader_of(employee: int, superior: int | None, department: int | None, work: Work) -> int | None:
    """Who reads the reports of an employee: his superior, else the nearest head of his department."""
    return superior or next((h for h in heads(department, work) if h != employee), None)


def adjust(made: dict[int, Row], wanted: dict[int, Person], due_at: object, work: Work) -> None:
    """Open reports follow a change of the template."""
    mine = {owner: r for owner, r in made.items() if r["status"] in (rules.DUE, rules.EXCUSED) and r["reviewed_at"] is None}
    changes: list[tuple[Row, dict[str, object]]] = []
    for owner, report in mine.items():
        if owner not in wanted and report["status"] == rules.DUE:
            changes.append((report, {"status": rules.EXCUSED, "timeliness": None}))
        elif owner in wanted and (report["status"], report["due_at"]) != (rules.DUE, due_at):
            changes.append((report, {"status": rules.DUE, "due_at": due_at, "timeliness": None}))
    work.update_many(changes)


def excuse(work: Work, where: str, params: list[object]) -> None:
    """Reports that need not be handed in after all."""
    ids = [r[0] for r in run(f"select id from work_report where status = 'due' and deleted_at is null and {where}", params)]
    work.update_many((r, {"status": rules.EXCUSED}) for r in work.rows("work_report", ids))


def remind(work: Work) -> None:
    """Who has not handed in is reminded once, so many minutes before it is due as the template says."""
    rows = run_dicts(
        "select r.id, r.owner_id, r.kind, r.due_at, r.period from work_report r join report_template t on t.id = r.template_id "
        "where r.status = 'due' and r.deleted_at is null and r.due_at > %(now)s and t.remind_minutes > 0 "
        "and r.due_at <= %(now)s + make_interval(mins => t.remind_minutes) "
        "and not exists (select 1 from activities_reportpaper p where p.report = r.id and p.reminded) order by r.id",
        {"now": work.now},
    )
    kinds = {o.value: o.label for o in object_spec("work_report").fields["kind"].options}
    for row in rows:
        facts = {"kind": Word(kinds[row["kind"]]), "period": row["period"], "time": f"{timezone.localtime(row['due_at']):%m-%d %H:%M}"}
        text = "{kind}（{period}）请在 {time} 前提交。"
        notify(work, text, facts, kind="work_report", employees=[row["owner_id"]], about=("work_report", row["id"]))
    run(
        "insert into activities_reportpaper (report, draft, stamp, reminded) select unnest(%s::bigint[]), '{}', 0, true "
        "on conflict (report) do update set reminded = true",
        [[row["id"] for row in rows]],
    )


def name_missing(work: Work) -> None:
    """What has not come in time is marked, and each superior hears how many are missing (ACT-028)."""
    sql = "select id from work_report where status = 'due' and timeliness is null and due_at < %s and deleted_at is null"
    missing = work.rows("work_report", [r[0] for r in run(sql, [work.now])])
    work.update_many((r, {"timeliness": rules.MISSING}) for r in missing)
    fresh = [r for r in missing if r["due_at"] > work.now - timedelta(days=3)]
    for reviewer, reports in by_reviewer(fresh).items():
        names = "、".join(str(r["title"]) for r in reports[:5])
        link = "/o/work_report?view=missing"
        facts = {"count": len(reports), "names": names}
        notify(work, "{count} 份工作报告没有按时提交：{names}。", facts, kind="work_report", employees=[reviewer], link=link)


def by_reviewer(reports: Iterable[Row]) -> dict[int, list[Row]]:
    result: dict[int, list[Row]] = {}
    for report in reports:
        if report["reviewer"]:
            result.setdefault(report["reviewer"], []).append(report)
    return result


TASK = Task(KEEP, keep_reports)
PERIODIC = Periodic("*/15 * * * *", KEEP)
