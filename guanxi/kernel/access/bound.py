"""People from outside, each bound to one customer: dealers, service providers, partners, learning centres (ORG-027).

For them everything is closed that no role of theirs names, and of what is named they reach the records of their customer.
There is no other way in for them: they own nothing, are related to nothing, stand in no department and hold no ranges.
"""

from __future__ import annotations

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.dimensions import SOURCES
from guanxi.kernel.access.scope import AllOf, Among, Holds, Nothing, Scope
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Rollup

CUSTOMER = "customer"
INTERNAL = ("assign", "import", "purge")  # verbs that no role gives them: who is responsible is not theirs to say


def customer_field(spec: ObjectSpec) -> FieldSpec | None:
    """The field by which a record belongs to a customer: the governing one, else its only reference to customers."""
    if spec.governor:
        return spec.governor if spec.governor.target == CUSTOMER else None
    fields = [f for f in spec.fields.values() if f.target == CUSTOMER and f.stored and f.kind.references and not f.tree]
    return fields[0] if len(fields) == 1 else None


def named_outside(actor: Actor, name: str) -> bool:
    """Whether a kind of object exists at all for somebody from outside: a role names it, and it does not tell of people,
    departments, roles or ranges."""
    grant = actor.grants.get(name)
    return grant is not None and "view" in grant.verbs and name not in SOURCES


def of_customer(actor: Actor, spec: ObjectSpec) -> Scope:
    """All records of his customer that may be shown outside at all."""
    if actor.bound is None:
        return Nothing()
    if spec.name == CUSTOMER:
        return Among("id", (actor.bound,))
    field = customer_field(spec)
    if field is None:
        return Nothing()
    mine = Among(field.column, (actor.bound,))
    return AllOf((mine, Holds(spec.fields[spec.outside[0]].column, spec.outside[1]))) if spec.outside else mine


def given_for_him(actor: Actor, spec: ObjectSpec, field: FieldSpec) -> bool:
    """Whether the program fills the field for somebody from outside: what he writes is his customer's, whatever he says."""
    return actor.bound is not None and spec.owned and field == customer_field(spec)


def hidden_target(actor: Actor, field: FieldSpec) -> bool:
    """Whether a reference leads to what does not exist for this person: he reads the title and goes no further."""
    if actor.bound is None or not field.target or field.target not in snapshot().objects:
        return False
    return not named_outside(actor, field.target)


def adds_up_own(child: ObjectSpec, rollup: Rollup) -> bool:
    """Whether a roll-up adds up nothing but what somebody from outside may see."""
    if child.detail_of == rollup.via and not child.owned:
        return True
    field = customer_field(child)
    return field is not None and field.name == rollup.via and not child.outside
