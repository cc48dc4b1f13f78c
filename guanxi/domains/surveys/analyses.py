"""What a survey says: returns, counts and shares per option, scores, compared by group (SUR-017, SUR-019).

Figures are of all respondents of an activity that the actor sees: answers follow the activity. They name nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.words import translate
from guanxi.domains.surveys import rules
from guanxi.domains.surveys.objects.survey_respondent import CHANNELS
from guanxi.domains.surveys.reading import as_rules, label, questions_of
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.fields import options
from guanxi.kernel.storage.rows import run_dicts

Body = dict[str, Any]
GROUPS = options(("region", "地区"), ("class", "客户分类"), ("department", "部门"))
TEXTS = 50  # answers in words that are shown of a question
#: By what respondents are compared: an expression over the respondent's customer or the member of the staff.
GROUP_SQL = {
    "region": ("left join region g on g.id = c.region_id", "g.id", "g.name"),
    "class": ("left join customer_class g on g.id = c.class_id", "g.id", "g.name"),
    "department": ("left join department g on g.id = coalesce(e.department_id, c.department_id)", "g.id", "g.name"),
}
FROM = (
    "from survey_respondent r left join customer c on c.id = r.customer_id left join employee e on e.id = r.employee_id {join} "
    "where r.activity_id = %s and r.deleted_at is null"
)
ANSWERS = "join survey_answer x on x.respondent_id = r.id and x.deleted_at is null"


def result(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """The analysis of one survey."""
    activity = run_dicts(
        "select a.id, a.name, a.status, a.respondent_kind, a.template_id as template, t.name as template_name from survey_activity a "
        "join survey_template t on t.id = a.template_id where a.id = %s", [params["activity"]],
    )[0]  # fmt: skip
    by = params.get("by")
    questions = questions_of(activity.pop("template"))
    groups = grouped(activity["id"], by)
    counts, texts = options_of(activity["id"], by), words_of(activity["id"])
    rows = [row_of(no, q, groups, counts, texts) for no, q in enumerate(questions, 1)]
    most = rules.highest(as_rules(questions))
    columns = (
        Column("no", "题号", "integer"), Column("short_name", "简称"), Column("title", "题目"), Column("answered", "作答数", "integer"),
        Column("average", "平均得分", "decimal"),
    )  # fmt: skip
    return Answer(columns, rows, {"activity": activity, "highest": str(most), **totals_of(activity["id"]), "groups": groups}, {"kind": "survey"})


def totals_of(activity: int) -> Body:
    """How many were asked and came back, by which way, and what they scored."""
    rows = run_dicts(
        "select channel, status, count(*) as n, sum(score) as score, count(score) as scored from survey_respondent "
        "where activity_id = %s and deleted_at is null group by 1, 2", [activity],
    )  # fmt: skip
    back = [r for r in rows if r["status"] == "returned"]
    asked, returned = sum(r["n"] for r in rows), sum(r["n"] for r in back)
    total, scored = sum((r["score"] or Decimal(0) for r in back), Decimal(0)), sum(r["scored"] for r in back)
    return {
        "asked": asked, "sent": sum(r["n"] for r in rows if r["status"] == "sent"), "returned": returned, "rate": share(returned, asked),
        "average": mean(total, scored), "total": str(total),
        "channels": [{"label": label(CHANNELS, r["channel"]), "count": r["n"]} for r in sorted(back, key=lambda r: -r["n"])],
    }  # fmt: skip


def grouped(activity: int, by: str | None) -> list[Body]:
    """The groups that are compared, with their returns and average score."""
    if by not in GROUP_SQL:
        return []
    join, key, name = GROUP_SQL[by]
    rows = run_dicts(
        f"select coalesce({key}, 0) as id, {name} as name, count(*) as asked, count(*) filter (where r.status = 'returned') as returned, "
        f"avg(r.score) filter (where r.status = 'returned') as average {FROM.format(join=join)} group by 1, 2 order by 4 desc, 1", [activity],
    )  # fmt: skip
    return [
        {**r, "name": r["name"] or translate("未填写"), "rate": share(r["returned"], r["asked"]), "average": mean(r["average"], 1)} for r in rows
    ]


def options_of(activity: int, by: str | None) -> dict[tuple[int, int, int], int]:
    """How often each option was chosen, by question, option and group; option 0 counts who answered the question at all."""
    join, key, _ = GROUP_SQL.get(by or "", ("", "0", ""))
    where = FROM.format(join=f"{join} {ANSWERS} cross join lateral unnest(array_append(x.options, 0::bigint)) as o(id)")
    rows = run_dicts(f"select x.question_id as q, o.id as o, coalesce({key}, 0) as g, count(*) as n {where} group by 1, 2, 3", [activity])
    return {(r["q"], r["o"], r["g"]): r["n"] for r in rows}


def words_of(activity: int) -> dict[int, Body]:
    """Average scores, and what was typed, by question: the last answers of each."""
    found: dict[int, Body] = {}
    where = FROM.format(join=ANSWERS)
    for r in run_dicts(f"select x.question_id as q, avg(x.score) as average {where} group by 1", [activity]):
        found[r["q"]] = {"average": mean(r["average"], 1), "texts": []}
    ranked = f"select x.question_id as q, x.answer, row_number() over (partition by x.question_id order by x.id desc) as place {where} and x.options is null"
    for r in run_dicts(f"select q, answer from ({ranked}) t where place <= {TEXTS} order by q, place", [activity]):
        found[r["q"]]["texts"].append(r["answer"])
    return found


def row_of(no: int, q: Body, groups: list[Body], counts: Mapping[tuple[int, int, int], int], texts: Mapping[int, Body]) -> Body:
    """One question: who answered, and each option with its count and share, whole and by group."""
    keys = [g["id"] for g in groups] or sorted({g for question, _, g in counts if question == q["id"]})
    answered = sum(counts.get((q["id"], 0, g), 0) for g in keys)
    said = texts.get(q["id"], {"average": None, "texts": []})
    return {
        "no": no, "id": q["id"], "title": q["title"], "short_name": q["short_name"], "question_type": q["question_type"], "answered": answered,
        "average": said["average"], "texts": said["texts"],
        "options": [
            {
                "id": o["id"], "text": o["text"], "score": o["score"], "count": (n := sum(counts.get((q["id"], o["id"], g), 0) for g in keys)),
                "share": share(n, answered),
                "groups": [
                    {"id": g["id"], "count": (m := counts.get((q["id"], o["id"], g["id"]), 0)), "share": share(m, counts.get((q["id"], 0, g["id"]), 0))}
                    for g in groups
                ],
            }
            for o in q["options"]
        ],
    }  # fmt: skip


def share(part: int, whole: int) -> str | None:
    """A share in per cent, to a tenth."""
    return str((100 * Decimal(part) / whole).quantize(Decimal("0.1"))) if whole else None


def mean(total: Any, count: int) -> str | None:
    return str((Decimal(total) / count).quantize(Decimal("0.01"))) if total is not None and count else None


RESULT = Analysis(
    "survey_result", "问卷分析", "survey_activity",
    (
        given("activity", "调查活动", "reference", target="survey_activity", required=True),
        given("by", "对比", "choice", options=GROUPS),
    ),
    result, help="一次调查的回收率、各选项的次数与占比、平均得分，可按地区、客户分类或部门对比。",
)  # fmt: skip
ANALYSES = (RESULT,)
