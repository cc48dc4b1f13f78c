"""Where Django looks for this application's models."""

from guanxi.domains.surveys.objects.question_bank import QuestionBank
from guanxi.domains.surveys.objects.survey_activity import SurveyActivity
from guanxi.domains.surveys.objects.survey_answer import SurveyAnswer
from guanxi.domains.surveys.objects.survey_option import SurveyOption
from guanxi.domains.surveys.objects.survey_question import SurveyQuestion
from guanxi.domains.surveys.objects.survey_respondent import SurveyRespondent
from guanxi.domains.surveys.objects.survey_template import SurveyTemplate

__all__ = ["QuestionBank", "SurveyActivity", "SurveyAnswer", "SurveyOption", "SurveyQuestion", "SurveyRespondent", "SurveyTemplate"]
