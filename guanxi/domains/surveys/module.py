"""调查: questionnaires and their bank, survey activities, answers and their analysis (SUR)."""

from guanxi.domains.surveys import actions
from guanxi.domains.surveys.analyses import ANALYSES
from guanxi.domains.surveys.objects import (
    question_bank,
    survey_activity,
    survey_answer,
    survey_option,
    survey_question,
    survey_respondent,
    survey_template,
)
from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="surveys",
    label="调查",
    objects=(
        survey_template.OBJECT, question_bank.OBJECT, survey_question.OBJECT, survey_option.OBJECT, survey_activity.OBJECT,
        survey_respondent.OBJECT, survey_answer.OBJECT,
    ),
    actions=actions.ACTIONS,
    analyses=ANALYSES,
    menu=(MenuItem("my_surveys", "我的问卷", "form", "/my-surveys", "activities"),),
)  # fmt: skip
