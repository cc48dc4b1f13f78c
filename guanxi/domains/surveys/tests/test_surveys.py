"""Surveys: questionnaires and their bank, respondents, answers, returns and analysis, with the rights at every door (SUR)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post

SCALE = [{"text": "非常满意", "score": 5}, {"text": "满意", "score": 4}, {"text": "不满意", "score": 1}]


def asked(title: str, kind: str = "single", **more: Any) -> dict[str, Any]:
    return {"title": title, "question_type": kind, "options": [] if kind == "text" else SCALE, **more}


QUESTIONS = [
    asked("总体满意吗？", is_required=True, short_name="总体"), asked("看重什么？", "multiple", min_picks=1, max_picks=2, arrangement="columns"),
    asked("有什么建议？", "text"), asked("明年采购吨数？", "text", answer_kind="number"), asked("怎么知道我们？", "select"),
]  # fmt: skip


class Surveys:
    """The company with marketing people of two offices, and a questionnaire with one question of every type."""

    def __init__(self, company: Company) -> None:
        self.company = company
        with Work(SYSTEM, "test") as work:
            company.hire(work, Post("市", "华东", "市场人员"), Post("场", "华北", "市场人员"))
        self.customers = [int(self["甲"].create("customer", {"name": f"{n}公司"})["id"]) for n in ("东海", "西山")]
        self.template = self.made("服务满意度")

    def __getitem__(self, who: str) -> Api:
        return Api(self.company.operators[who], self.company.employees.get(who, 0))

    def made(self, name: str, questions: list[dict[str, Any]] | None = None, enabled: bool = True) -> int:
        id_ = int(self["市"].create("survey_template", {"name": name, "kind": "service", "intro": "感谢您的配合"})["id"])
        self.design(id_, QUESTIONS if questions is None else questions).ok()
        if enabled:
            self.act("survey_template", id_, "enable").ok()
        return id_

    def look(self, id_: int, who: str = "市") -> dict[str, Any]:
        return dict(self[who].get(f"/surveys/templates/{id_}").ok())

    def design(self, id_: int, questions: list[dict[str, Any]], who: str = "市", version: int | None = None) -> Answer:
        at = self.look(id_)["version"] if version is None else version
        return self[who].put(f"/surveys/templates/{id_}", {"version": at, "questions": questions})

    def act(self, object_: str, id_: int, name: str, who: str = "市", **given: Any) -> Answer:
        return self[who].post(f"/records/{object_}/{id_}/actions/{name}", given)

    def survey(self, kind: str = "customer", start: bool = True, **given: Any) -> int:
        id_ = int(self["市"].create("survey_activity", {"name": "年度调查", "template": self.template, "respondent_kind": kind})["id"])
        adding = {"customer": "add_customers", "contact": "add_contacts", "employee": "add_employees"}[kind]
        self.act("survey_activity", id_, adding, **given).ok()
        if start:
            self.act("survey_activity", id_, "start").ok()
        return id_

    def respondents(self, activity: int) -> list[int]:
        return [r[0] for r in run("select id from survey_respondent where activity_id = %s and deleted_at is null order by id", [activity])]

    def questions(self) -> list[dict[str, Any]]:
        return list(self.look(self.template)["questions"])

    def filled(self, first: int = 0, **more: Any) -> list[dict[str, Any]]:
        """Answers: the first option of the first question, unless said."""
        questions = self.questions()
        answers = [{"question": questions[0]["id"], "options": [questions[0]["options"][first]["id"]]}]
        if more.get("all"):
            answers += [
                {"question": questions[1]["id"], "options": [o["id"] for o in questions[1]["options"][:2]]},
                {"question": questions[2]["id"], "text": "多派技术人员"}, {"question": questions[3]["id"], "text": "120"},
                {"question": questions[4]["id"], "options": [questions[4]["options"][2]["id"]]},
            ]  # fmt: skip
        return answers

    def enter(self, respondent: int, answers: list[dict[str, Any]], who: str = "市", version: int | None = None) -> Answer:
        at = self["管理员"].get(f"/surveys/respondents/{respondent}").ok()["version"] if version is None else version
        return self[who].put(f"/surveys/respondents/{respondent}", {"version": at, "answers": answers})


@pytest.fixture
def surveys(company: Company) -> Surveys:
    return Surveys(company)


def state() -> list[tuple[Any, ...]]:
    return run(
        "select (select array_agg((id, title, sort_no, deleted_at is null) order by id)::text from survey_question), "
        "(select array_agg((id, status, version) order by id)::text from survey_template), "
        "(select array_agg((id, status, score, version, deleted_at is null) order by id)::text from survey_respondent), "
        "(select array_agg((id, answer, score, deleted_at is null) order by id)::text from survey_answer), "
        "(select array_agg((id, status) order by id)::text from survey_activity), (select count(*) from question_bank)"
    )


@pytest.mark.covers("SUR-002", "SUR-004", "SUR-005", "SUR-007", "SUR-008", "SUR-010")
def test_a_questionnaire_is_designed_as_a_whole(surveys: Surveys) -> None:
    """Types, short names, arrangement and options stand as designed, in order; changing, ordering and removing keep the rest."""
    id_ = surveys.made("草稿问卷", enabled=False)
    found = surveys.look(id_)
    assert [(q["title"], q["question_type"], q["short_name"], q["arrangement"]) for q in found["questions"]] == [
        ("总体满意吗？", "single", "总体", "vertical"), ("看重什么？", "multiple", "看重什么", "columns"), ("有什么建议？", "text", "有什么建议", "vertical"),
        ("明年采购吨数？", "text", "明年采购吨数", "vertical"), ("怎么知道我们？", "select", "怎么知道我们", "vertical"),
    ]  # fmt: skip
    assert (found["intro"], found["can_edit"]) == ("感谢您的配合", True)
    assert [(o["text"], o["score"]) for o in found["questions"][0]["options"]] == [("非常满意", "5"), ("满意", "4"), ("不满意", "1")]
    kept = found["questions"]
    kept[0]["options"] = [kept[0]["options"][2], kept[0]["options"][0]]
    kept[1]["title"] = "最看重什么？"
    ids = [kept[4]["id"], kept[0]["id"], kept[1]["id"]]
    after = surveys.design(id_, [kept[4], kept[0], kept[1]]).ok()
    assert [q["id"] for q in after["questions"]] == ids
    assert [o["text"] for o in after["questions"][1]["options"]] == ["不满意", "非常满意"]
    assert after["questions"][2]["title"] == "最看重什么？"
    assert surveys.look(id_, "甲")["can_edit"] is False  # everybody may look at it, only who keeps questionnaires designs


def test_what_is_wrong_is_said_at_the_question(surveys: Surveys) -> None:
    """422 at its place, 409 for an old version and for a questionnaire that is enabled, 403 without the right: nothing changes."""
    id_ = surveys.made("草稿问卷", enabled=False)
    mine = surveys.look(id_)["questions"]
    strange = surveys.questions()[0]
    before = state()
    for questions, at in (
        ([asked(" ")], "questions.0.title"), ([asked("一", options=[{"text": "甲"}])], "questions.0.options"),
        ([mine[0], asked("二", options=[{"text": "甲"}, {"text": "甲"}])], "questions.1.options"),
        ([asked("三", options=[{"text": "甲"}, {"text": ""}])], "questions.0.options.1"),
        ([asked("四", "multiple", max_picks=4)], "questions.0.max_picks"), ([strange], "questions.0.title"), ([mine[0], mine[0]], "questions.1.title"),
        ([{**mine[0], "options": strange["options"]}], "questions.0.title"), ([asked("五", "slider")], "questions.0.question_type"),
        ([asked("六" * 301)], "questions.0.title"),
    ):  # fmt: skip
        refused = surveys.design(id_, questions)
        assert refused.status == 422, refused.body
        assert any(at in name for name in refused["fields"]), (at, refused.body)
    assert surveys.design(id_, mine, version=1).status == 409
    assert surveys.design(id_, mine, "甲").status == 403
    assert surveys.design(surveys.template, surveys.questions()).status == 409
    assert surveys["市"].get("/surveys/templates/999999").status == 404
    assert state() == before


@pytest.mark.covers("SUR-001")
def test_only_enabled_questionnaires_are_used_and_they_stay_as_they_are(surveys: Surveys) -> None:
    """Draft, enabled, disabled; a new version takes the place of the old one, whose answers keep their questions."""
    empty = surveys.made("空白", [], enabled=False)
    assert surveys.act("survey_template", empty, "enable").status == 409
    for id_ in (empty, surveys.made("没启用", enabled=False)):
        refused = surveys["市"].post("/records/survey_activity", {"name": "调查", "template": id_})
        assert (refused.status, list(refused["fields"])) == (422, ["template"])
    assert run("select count(*) from survey_activity") == [(0,)]
    question, option = surveys.questions()[0], surveys.questions()[0]["options"][0]
    before = state()
    for path, body in (
        (f"survey_question/{question['id']}", {"title": "改"}), (f"survey_option/{option['id']}", {"option_text": "改"}),
        (f"survey_template/{surveys.template}", {"name": "改"}),
    ):  # fmt: skip
        assert surveys["市"].patch(f"/records/{path}", body).status == 422, path
    assert surveys["市"].delete(f"/records/survey_question/{question['id']}").status == 409
    assert surveys["市"].delete(f"/records/survey_option/{option['id']}").status == 409
    assert surveys["市"].post("/records/survey_question", {"template": surveys.template, "title": "加"}).status == 422
    assert surveys.act("survey_template", surveys.template, "disable", "甲").status == 403
    assert state() == before
    activity = surveys.survey(customers=surveys.customers)
    surveys.enter(surveys.respondents(activity)[0], surveys.filled()).ok()
    assert surveys.act("survey_template", surveys.template, "back_to_draft").status == 409
    copy = surveys.act("survey_template", surveys.template, "new_version").ok()["data"]["id"]
    made = surveys.look(copy)
    assert (made["status"], made["version_no"], [q["title"] for q in made["questions"]]) == ("draft", 2, [q["title"] for q in QUESTIONS])
    assert made["questions"][0]["options"][0]["id"] != option["id"]
    surveys.act("survey_template", copy, "enable").ok()
    assert surveys.look(surveys.template)["status"] == "disabled"
    surveys.act("survey_template", copy, "back_to_draft").ok()
    assert surveys.look(copy)["can_edit"]


@pytest.mark.covers("SUR-011")
def test_every_question_lands_in_the_bank_once(surveys: Surveys) -> None:
    """The same question again is the same entry; a corrected one corrects it, unless another questionnaire has it too."""
    rows = surveys["乙"].get("/records/question_bank", fields="title,options,used,short_name", sort="id").ok()["rows"]
    assert [r["title"] for r in rows] == [q["title"] for q in QUESTIONS]
    assert rows[0]["options"] == "非常满意 | 5\n满意 | 4\n不满意 | 1"
    second = surveys.made("第二份", [QUESTIONS[0], asked("只在这里？")], enabled=False)
    assert run("select count(*) from question_bank") == [(6,)]
    mine = surveys.look(second)["questions"]
    mine[0]["title"], mine[1]["title"] = "整体满意吗？", "只在第二份？"
    surveys.design(second, mine).ok()
    titles = {r[0] for r in run("select title from question_bank")}
    assert {"总体满意吗？", "整体满意吗？", "只在第二份？"} <= titles
    assert "只在这里？" not in titles
    assert surveys["甲"].post("/records/question_bank", {"title": "我的", "question_type": "text"}).status == 403
    refused = surveys["市"].post("/records/question_bank", {"title": "一项", "question_type": "single", "options": "甲"})
    assert (refused.status, list(refused["fields"])) == (422, ["options"])


@pytest.mark.covers("SUR-003", "SUR-006", "SUR-009", "SUR-013", "SUR-018")
def test_answers_are_judged_and_scored_by_the_program(surveys: Surveys) -> None:
    """Compulsory and impossible answers are refused at the question and leave nothing behind; the score is the sum of what was chosen."""
    activity = surveys.survey(start=False, customers=surveys.customers)
    one, two = surveys.respondents(activity)
    questions = surveys.questions()
    assert surveys.enter(one, surveys.filled()).status == 409  # it has not started
    surveys.act("survey_activity", activity, "start").ok()
    before = state()
    many = [o["id"] for o in questions[1]["options"]]
    for answers, at in (
        ([], questions[0]["id"]), ([{"question": questions[0]["id"], "options": many}], questions[0]["id"]),
        ([*surveys.filled(), {"question": questions[1]["id"], "options": many}], questions[1]["id"]),
        ([*surveys.filled(), {"question": questions[3]["id"], "text": "很多"}], questions[3]["id"]),
        ([*surveys.filled(), {"question": 999999, "text": "x"}], 999999),
    ):  # fmt: skip
        refused = surveys.enter(one, answers)
        assert (refused.status, list(refused["fields"])) == (422, [f"answers.{at}"]), refused.body
    assert state() == before
    version = surveys["市"].get(f"/surveys/respondents/{one}").ok()["version"]
    done = surveys.enter(one, surveys.filled(all=True), version=version).ok()
    assert (done["status"], Decimal(done["score"]), done["channel"]) == ("returned", Decimal(15), "paper")  # 5 + (5 + 4) + 1
    assert surveys.enter(one, surveys.filled(all=True), version=version).status == 409  # sent twice
    assert run("select count(*) from survey_answer where deleted_at is null") == [(5,)]
    corrected = surveys.enter(one, surveys.filled(2)).ok()
    assert (Decimal(corrected["score"]), len(corrected["answers"])) == (Decimal(1), 1)
    row = surveys["市"].get(f"/records/survey_activity/{activity}").ok()
    assert [Decimal(row[n]) for n in ("respondent_count", "returned_count", "average_score")] == [2, 1, 1]
    surveys.act("survey_activity", activity, "finish").ok()
    assert surveys.enter(two, surveys.filled()).status == 409


def test_answers_follow_the_survey(surveys: Surveys) -> None:
    """Another department and sales people find neither survey nor answers, at any door, and change nothing."""
    activity = surveys.survey(customers=surveys.customers)
    one, _ = surveys.respondents(activity)
    surveys.enter(one, surveys.filled()).ok()
    answer = run("select id from survey_answer")[0][0]
    before = state()
    for who in ("场", "甲"):
        for path in (f"/records/survey_activity/{activity}", f"/records/survey_respondent/{one}", f"/records/survey_answer/{answer}", f"/surveys/respondents/{one}"):
            assert surveys[who].get(path).status == 404, (who, path)
        assert surveys[who].ids("survey_respondent") == set() == surveys[who].ids("survey_answer")
        assert surveys[who].post("/analyses/survey_result", {"params": {"activity": activity}}).status == 422
        assert surveys.enter(one, surveys.filled(2), who).status == 404
        assert surveys.act("survey_activity", activity, "finish", who).status == 404
        assert surveys.act("survey_activity", activity, "add_customers", who, customers=surveys.customers).status == 404
        joined = surveys.act("customer", surveys.customers[0], "add_to_survey", who, activity=activity)
        assert joined.status in (404, 422)
    assert surveys["市"].patch(f"/records/survey_answer/{answer}", {"answer": "改"}).status in (403, 405)
    assert surveys["总"].get(f"/surveys/respondents/{one}").ok()["can_answer"] is False
    assert surveys.enter(one, surveys.filled(2), "总").status == 403  # he looks at all and edits his own
    assert state() == before


def test_respondents_are_chosen_once_each(surveys: Surveys) -> None:
    """By selection and by condition; who is there already is not asked twice; another kind is refused at the field."""
    activity = surveys.survey(start=False, customers=surveys.customers[:1])
    again = surveys.act("survey_activity", activity, "add_customers", owner=surveys.company.employees["甲"]).ok()
    assert again["data"] == {"count": 1}
    assert surveys.act("survey_activity", activity, "add_customers", customers=surveys.customers).ok()["data"] == {"count": 0}
    assert surveys.act("customer", surveys.customers[0], "add_to_survey", activity=activity).status == 409
    before = state()
    assert surveys.act("survey_activity", activity, "add_customers").status == 422
    assert surveys.act("survey_activity", activity, "add_employees", employees=[surveys.company.employees["甲"]]).status == 409
    for values, at in (({"customer": surveys.customers[0]}, "customer"), ({"employee": surveys.company.employees["甲"]}, "employee"), ({}, "customer")):
        refused = surveys["市"].post("/records/survey_respondent", {"activity": activity, **values})
        assert refused.status == 422, (values, refused.body)
        assert at in refused["fields"], (values, refused.body)
    assert surveys["市"].patch(f"/records/survey_activity/{activity}", {"respondent_kind": "employee"}).status == 422
    assert surveys["市"].patch(f"/records/survey_activity/{activity}", {"start_date": "2026-02-02", "end_date": "2026-02-01"}).status == 422
    assert state() == before


@pytest.mark.covers("SUR-015")
def test_own_staff_answer_their_own_and_see_no_other(surveys: Surveys) -> None:
    """By person and by department; each is told, finds his questionnaire, hands it in once, and sees nobody else's."""
    activity = surveys.survey("employee", department=surveys.company.departments["华东"])
    rows = dict(run("select employee_id, id from survey_respondent"))
    own, other = rows[surveys.company.employees["甲"]], rows[surveys.company.employees["乙"]]
    assert surveys.company.employees["丙"] not in rows
    assert any("年度调查" in n["text"] for n in surveys["甲"].get("/notifications").ok()["rows"])
    assert [m["id"] for m in surveys["甲"].get("/surveys/mine").ok()] == [own]
    assert surveys["甲"].get(f"/records/survey_activity/{activity}").status == 404
    found = surveys["甲"].get(f"/surveys/respondents/{own}").ok()
    assert (found["own"], found["can_answer"], found["questionnaire"]["name"]) == (True, True, "服务满意度")
    before = state()
    assert surveys["甲"].get(f"/surveys/respondents/{other}").status == 404
    assert surveys.enter(other, surveys.filled(), "甲").status == 404
    assert state() == before
    done = surveys.enter(own, surveys.filled(1), "甲").ok()
    assert (done["status"], done["channel"], done["can_answer"]) == ("returned", "program", False)
    after = state()
    assert surveys.enter(own, surveys.filled(2), "甲").status == 409
    assert state() == after
    assert surveys["丙"].get("/surveys/mine").ok() == []


@pytest.mark.covers("SUR-017")
def test_returns_are_tracked(surveys: Surveys) -> None:
    """Sent and returned stand at each respondent with their day; the rate is of all who are asked."""
    activity = surveys.survey(customers=surveys.customers)
    one, two = surveys.respondents(activity)
    surveys.act("survey_respondent", one, "mark_sent", channel="mail").ok()
    surveys.enter(two, surveys.filled()).ok()
    rows = surveys["市"].get("/records/survey_respondent", fields="status,sent_at,returned_at,channel", sort="id").ok()["rows"]
    assert [(r["status"], bool(r["sent_at"]), bool(r["returned_at"])) for r in rows] == [("sent", True, False), ("returned", False, True)]
    totals = surveys["市"].post("/analyses/survey_result", {"params": {"activity": activity}}).ok()["totals"]
    assert (totals["asked"], totals["sent"], totals["returned"], totals["rate"]) == (2, 1, 1, "50.0")


def test_the_analysis_counts_shares_and_scores_by_group(surveys: Surveys) -> None:
    """Counts and shares per option, averages, and the same by region; the statements do not grow with the respondents."""
    with Work(SYSTEM, "test") as work:
        region = work.add("region", name="华东区").id
        work.update(work.rows("customer", [surveys.customers[0]])[0], region=region)
    activity = surveys.survey(customers=surveys.customers)
    one, two = surveys.respondents(activity)
    surveys.enter(one, surveys.filled(0, all=True)).ok()
    surveys.enter(two, surveys.filled(2)).ok()
    ask = {"params": {"activity": activity, "by": "region"}}
    answer = surveys["市"].post("/analyses/survey_result", ask).ok()
    first, second, words, tons, last = answer["rows"]
    assert [(o["count"], o["share"]) for o in first["options"]] == [(1, "50.0"), (0, "0.0"), (1, "50.0")]
    assert (first["answered"], first["average"], second["answered"], second["average"]) == (2, "3.00", 1, "9.00")
    assert [(o["count"], o["share"]) for o in second["options"]] == [(1, "100.0"), (1, "100.0"), (0, "0.0")]
    assert (words["texts"], tons["texts"], words["options"], last["answered"]) == (["多派技术人员"], ["120"], [], 1)
    assert (answer["totals"]["average"], answer["totals"]["total"], answer["totals"]["highest"]) == ("8.00", "16.00", "19")
    groups = {g["name"]: (g["asked"], g["returned"], g["average"]) for g in answer["totals"]["groups"]}
    assert groups == {"华东区": (1, 1, "15.00"), "未填写": (1, 1, "1.00")}
    by_group = {g["id"]: g["count"] for g in first["options"][0]["groups"]}
    assert by_group == {region: 1, 0: 0}
    with CaptureQueriesContext(connection) as few:
        surveys["市"].post("/analyses/survey_result", ask).ok()
    more = [int(surveys["市"].create("customer", {"name": f"追加{n}公司"})["id"]) for n in range(8)]
    surveys.act("survey_activity", activity, "add_customers", customers=more).ok()
    for respondent in surveys.respondents(activity)[2:]:
        surveys.enter(respondent, surveys.filled(1)).ok()
    with CaptureQueriesContext(connection) as many:
        surveys["市"].post("/analyses/survey_result", ask).ok()
    assert len(many) <= len(few) + 1


@pytest.mark.covers("SUR-020")
def test_surveys_stand_on_the_customer(surveys: Surveys) -> None:
    """Market and service surveys of the customer, with kind, day and score, for whoever sees the survey."""
    activity = surveys.survey(customers=surveys.customers)
    surveys.enter(surveys.respondents(activity)[0], surveys.filled()).ok()
    related = {r["object"] for r in surveys["市"].get("/objects/customer").ok()["related"]}
    assert "survey_respondent" in related
    here = {"field": "customer", "op": "eq", "value": surveys.customers[0]}
    rows = surveys["市"].get("/records/survey_respondent", filter=here, fields="activity,activity.kind,status,score").ok()["rows"]
    assert [(r["activity.kind"], r["status"], Decimal(r["score"])) for r in rows] == [("service", "returned", Decimal(5))]
    assert surveys["场"].get("/records/survey_respondent", filter=here).ok()["rows"] == []
