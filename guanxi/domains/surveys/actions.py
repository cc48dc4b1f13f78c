"""Verbs of questionnaires, survey activities and respondents (SUR-001, SUR-012, SUR-017, SUR-018)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.surveys import designing, inviting
from guanxi.domains.surveys.objects.survey_respondent import CHANNELS
from guanxi.domains.surveys.reading import questions_of
from guanxi.features.notifications.service import notify
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

Given = Mapping[str, Any]


def in_state(*values: str) -> dict[str, Any]:
    return {"field": "status", "op": "in", "value": list(values)}


@action("设计与预览", on="survey_template", name="design", icon="edit", needs="view", primary=True, traceless=True)
def design(template: Row, given: Given, work: Work) -> Outcome:
    """The designer; whoever may not change the questionnaire finds its preview there (SUR-010)."""
    return Outcome(go=f"/surveys/design/{template.id}")


@action("启用", on="survey_template", icon="check", primary=True, when=in_state("draft", "disabled"))
def enable(template: Row, given: Given, work: Work) -> str:
    """From now on it can be used; it takes the place of the version it was copied from (SUR-001)."""
    questions = questions_of(template.id)
    if not questions:
        raise RuleBroken(say("问卷还没有题目，不能启用。"), "no_questions")
    for no, question in enumerate(questions, 1):
        if question["question_type"] != "text" and len(question["options"]) < 2:
            raise RuleBroken(say("第 {no} 题至少需要两个选项。", no=no), "too_few")
    work.update(template, status="enabled")
    before = work.rows("survey_template", [template["previous"]] if template["previous"] else [])
    if before and before[0]["status"] == "enabled":
        work.update(before[0], status="disabled")
        return say("“{name}”已启用，上一版本已停用。", name=template.title)
    return say("“{name}”已启用。", name=template.title)


@action("停用", on="survey_template", icon="stop", when=in_state("enabled"))
def disable(template: Row, given: Given, work: Work) -> str:
    """It is not offered any more; surveys that go on with it are not touched."""
    work.update(template, status="disabled")
    return say("“{name}”已停用。", name=template.title)


@action("改回草稿", on="survey_template", name="back_to_draft", icon="undo", rare=True, when=in_state("enabled", "disabled"))
def back_to_draft(template: Row, given: Given, work: Work) -> str:
    """To correct it, as long as nobody is asked or has answered with it."""
    activities = work.select("survey_activity", "template", [template.id], deleted=True)
    asked = work.select("survey_respondent", "activity", [a.id for a in activities], deleted=True)
    if any(a["status"] == "running" and a["deleted_at"] is None for a in activities) or any(r["status"] == "returned" for r in asked):
        raise RuleBroken(say("已有调查在使用或已有答卷，不能再修改；请复制为新版本。"), "in_use")
    work.update(template, status="draft")
    return say("“{name}”已改回草稿。", name=template.title)


@action("复制为新版本", on="survey_template", name="new_version", icon="copy", creates="survey_template")
def new_version(template: Row, given: Given, work: Work) -> Outcome:
    """A draft with the same questions; answers stay with the version they were given to."""
    made = designing.copy(work, template)
    return Outcome(say("已复制为第 {no} 版。", no=made["version_no"]), go=f"/surveys/design/{made.id}", data={"id": made.id})


@action("开始调查", on="survey_activity", icon="play-circle", primary=True, when=in_state("planning"))
def start(activity: Row, given: Given, work: Work) -> str:
    """Answers may be entered; own staff who are asked are told (SUR-013, SUR-015)."""
    template = work.rows("survey_template", [activity["template"]], lock=False)
    if not template or template[0]["status"] != "enabled":
        raise RuleBroken(say("调查问卷未启用，不能开始。"), "not_enabled")
    work.update(activity, status="running", start_date=activity["start_date"] or work.now.date())
    people = [r["employee"] for r in work.select("survey_respondent", "activity", [activity.id]) if r["employee"]]
    notify(work, "请填写调查问卷“{name}”。", {"name": activity.title}, employees=people, link="/my-surveys")
    return say("“{name}”已开始，可以录入问卷。", name=activity.title)


@action("结束调查", on="survey_activity", icon="flag", when=in_state("running"))
def finish(activity: Row, given: Given, work: Work) -> str:
    """No more answers are taken."""
    work.update(activity, status="finished", end_date=activity["end_date"] or max(work.now.date(), activity["start_date"] or work.now.date()))
    return say("“{name}”已结束。", name=activity.title)


@action("重新开放", on="survey_activity", icon="undo", rare=True, when=in_state("finished"))
def reopen(activity: Row, given: Given, work: Work) -> str:
    """Late questionnaires are taken after all."""
    work.update(activity, status="running")
    return say("“{name}”已重新开放。", name=activity.title)


@action("问卷录入", on="survey_activity", name="enter", icon="form", primary=True, when=in_state("running"), traceless=True)
def enter(activity: Row, given: Given, work: Work) -> Outcome:
    """Answers from paper or the telephone, one questionnaire after the other (SUR-018)."""
    return Outcome(go=f"/surveys/entry/{activity.id}")


@action("问卷分析", on="survey_activity", name="results", icon="bar-chart", needs="view", traceless=True)
def results(activity: Row, given: Given, work: Work) -> Outcome:
    """What the answers say (SUR-019)."""
    return Outcome(go=f"/surveys/results/{activity.id}")


@action("录入", on="survey_respondent", name="enter_answers", icon="form", traceless=True, when={"field": "activity.status", "op": "eq", "value": "running"})
def enter_answers(respondent: Row, given: Given, work: Work) -> Outcome:
    """The questionnaire of this respondent (SUR-018)."""
    return Outcome(go=f"/surveys/entry/{respondent['activity']}?respondent={respondent.id}")


@action(
    "登记发送", on="survey_respondent", name="mark_sent", icon="send", many=True, when=in_state("waiting", "sent"),
    input=(given("channel", "发送方式", "choice", options=CHANNELS, required=True),),
)  # fmt: skip
def mark_sent(respondent: Row, given: Given, work: Work) -> str:
    """The questionnaire went out, on paper or otherwise (SUR-017)."""
    activity = work.lookup("survey_activity", respondent["activity"])
    if activity is None or activity["status"] != "running":
        raise Invalid.at("channel", "not_running", say("调查尚未开始或已经结束。"))
    work.update(respondent, status="sent", channel=given["channel"], sent_at=work.now)
    return say("已登记发送。")


ACTIONS = (
    design, enable, disable, back_to_draft, new_version, start, finish, reopen, enter, results, enter_answers, mark_sent, *inviting.ACTIONS,
)  # fmt: skip
