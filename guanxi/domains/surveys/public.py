"""What other rooms may use of this module."""

from guanxi.domains.surveys.answering import answer, mine, sheet
from guanxi.domains.surveys.designing import design, look
from guanxi.domains.surveys.rules import Given, plain, written

__all__ = ["Given", "answer", "design", "look", "mine", "plain", "sheet", "written"]
