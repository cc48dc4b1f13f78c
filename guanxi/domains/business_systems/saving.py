"""What is asked of records from business systems: the system is enabled for them, and their figures are possible (EAI-016, EAI-032)."""

from __future__ import annotations

from guanxi.base.words import say, translate
from guanxi.domains.business_systems import rules
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.base import BELONGING
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_system(draft: Draft, work: Work) -> None:
    """An enabled system answers for something."""
    if draft["is_enabled"] and not draft["parts"]:
        draft.refuse("parts", "required", say("启用前请选择它提供的业务。"))


def check_document(draft: Draft, work: Work) -> None:
    """A document of a customer: of a system that is enabled for its kind, with possible figures."""
    belongs_to_nobody(draft, work)
    if draft["kind"] is None or draft["amount"] is None or draft["document_date"] is None:
        return
    found = rules.mistakes(draft["kind"], draft["amount"], draft["open_amount"], draft["document_date"], draft["due_date"])
    for mistake in found:
        draft.refuse(*mistake)


def belongs_to_nobody(draft: Draft, work: Work) -> None:
    """What another system writes has no owner here, whoever brought it in; a document of a customer follows the customer."""
    for name in BELONGING:
        draft.set(name, None)
    part = rules.PART_OF.get(draft["kind"] or "") if draft.spec.name == "external_document" else PARTS[draft.spec.name]
    system = work.lookup("business_system", draft["system"])
    if system is None or part is None:
        return
    options = object_spec("business_system").fields["parts"].options
    label = next((translate(o.label) for o in options if o.value == part), part)
    if refused := rules.lacking(system, part, label):
        draft.refuse("system", *refused)


PARTS = {"purchase_order": "purchasing", "stock_receipt": "stock"}
