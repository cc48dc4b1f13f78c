"""Which of our operators a person of another system is: by an earlier match, else by account, e-mail or mobile."""

from __future__ import annotations

from guanxi.base.errors import CrmError
from guanxi.features.signin import people
from guanxi.features.signin.adapters import Config, Person
from guanxi.features.signin.people import NOBODY, Row
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run


def operator_of(config: Config, person: Person) -> Row:
    """The operator, else nobody (id 0). An administrator only where the provider may vouch for administrators."""
    if not person.subject:
        return NOBODY
    linked = run("select operator from kernel_identity where provider = %s and subject = %s", [config.id, person.subject[:250]])
    if linked:
        return admitted(config, people.by_id(linked[0][0]))
    found = admitted(config, people.by_id(matching(config, person)))
    if not found["id"] and config.settings["auto_create"] and not taken(person):
        found = people.by_id(created(person))
    if found["id"]:
        run(
            "insert into kernel_identity (provider, subject, operator, at) values (%s, %s, %s, now()) on conflict do nothing",
            [config.id, person.subject[:250], found["id"]],
        )
    return found


def admitted(config: Config, row: Row) -> Row:
    return NOBODY if row["is_admin"] and not config.settings["admits_administrators"] else row


def matching(config: Config, person: Person) -> int:
    """The only operator that fits; two that fit are none."""
    how = config.settings["match"]
    if how == "account" and person.account:
        rows = run("select id from operator where account = %s and deleted_at is null", [person.account[:80]])
    elif how == "email" and person.email and (person.email_verified or config.settings["trust_email"]):
        rows = run(
            "select o.id from operator o left join employee e on e.id = o.employee_id and e.deleted_at is null "
            "where lower(coalesce(o.email, e.email)) = lower(%s) and o.deleted_at is null and o.status = 'enabled'",
            [person.email],
        )
    elif how == "mobile" and len(digits := "".join(c for c in person.mobile if c.isdigit())[-11:]) == 11:
        rows = run(
            "select o.id from operator o join employee e on e.id = o.employee_id and e.deleted_at is null and e.status = 'active' "
            r"where right(regexp_replace(e.mobile, '\D', '', 'g'), 11) = %s and o.deleted_at is null and o.status = 'enabled'",
            [digits],
        )
    else:
        rows = []
    return int(rows[0][0]) if len(rows) == 1 else 0


def name_for(person: Person) -> str:
    return (person.account or person.email).strip()[:80]


def taken(person: Person) -> bool:
    """Whether the account exists already, also a disabled or deleted one."""
    return not name_for(person) or bool(run("select 1 from operator where account = %s", [name_for(person)]))


def created(person: Person) -> int:
    """A new operator without password, employee or rights; 0 when the rules refuse him."""
    account = name_for(person)
    try:
        with Work(SYSTEM, "sign_in.create") as work:
            return work.add("operator", account=account, name=(person.name or account)[:80]).id
    except CrmError:
        return 0
