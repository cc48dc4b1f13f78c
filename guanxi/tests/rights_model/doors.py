"""The doors: each asks the interface as one person and compares what it learns with the oracle, decision by decision."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import transaction

from guanxi.kernel.access.rights import scope
from guanxi.kernel.actions.run import find_action, reaching_verb
from guanxi.kernel.metadata import stamps
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.storage.rows import fetch_row, run
from guanxi.kernel.storage.sets import current_set
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.rights_model.building import NAMES, TOKEN, Ground, World, read_back
from guanxi.tests.rights_model.oracle import NEEDS, Oracle
from guanxi.tests.rights_model.plan import ACTIONS, BUTTONS, OBJECTS, SETUP

EDITS = {"customer": "needs", "opportunity": "needs", "contact": "hobbies", "delivery": "note", "activity": "content"}
SCOPES = ("view", "edit", "delete", "assign", "export", "print")
TAKEN = ("in_use", "no_lines", "not_reviewed")  # allowed, but what the record is needed for or lacks stands against it


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens inside is rolled back, and nobody remembers it."""
    with transaction.atomic(using=current_set()):
        yield
        transaction.set_rollback(True, using=current_set())
    stamps.forget_stamps()


class Doors:
    """Compares one world; `compared` counts decisions by door."""

    def __init__(self, ground: Ground, world: World, compared: Counter[str]) -> None:
        self.ground, self.world, self.oracle, self.compared = ground, world, Oracle(world.company), compared

    def scopes(self) -> None:
        """The scopes of the kernel themselves, which are quick to ask: most differences show here, and shrink soon."""
        for person in self.present():
            for object_ in OBJECTS:
                known, spec, actor = self.world.number(object_), object_spec(object_), self.world.apis[person].actor
                for verb in (*SCOPES, *ACTIONS.get(object_, ())):
                    if verb in NEEDS and not self.oracle.may(person, object_, verb):
                        continue
                    said = {known[i] for i in visible_ids(actor, spec, list(known), self.asked(person, object_, verb))}
                    expected = self.expected(person, object_, verb)
                    assert said == expected, self.differ(person, f"scope of {verb} {object_}", said, expected)
                    if verb in ("view", "edit"):
                        accepted = {known[i] for i in known if scope(actor, spec, verb).accepts(fetch_row(spec.table, i) or {})}
                        assert accepted == expected, self.differ(person, f"scope that accepts {verb} {object_}", accepted, expected)

    def present(self) -> list[int]:
        """The numbers of those who can sign in."""
        return [p for p in self.world.company.persons if self.world.company.can_sign_in(p)]

    def asked(self, person: int, object_: str, verb: str) -> str:
        """The verb whose scope an action asks for."""
        if verb not in NEEDS:
            return verb
        spec = object_spec(object_)
        return reaching_verb(self.world.apis[person].actor, spec, find_action(spec, verb.partition(":")[2]))

    def all(self) -> None:
        for person in self.world.company.persons:
            if not self.world.company.can_sign_in(person):
                self.same(person, "closed account", self.world.apis[person].get("/records/customer").status, 401)
                continue
            for object_ in OBJECTS:
                if self.world.number(object_):
                    self.lists(person, object_)
                    self.exports(person, object_)
                    self.fields(person, object_)
                    self.assign(person, object_)
                    self.press(person, object_)
            for number in range(len(self.world.records)):
                self.one(person, number)
            self.lines(person)
            self.setup(person)

    def differ(self, person: int, door: str, said: object, expected: object) -> str:
        return f"\n\nperson {person}, {door}: the interface says {said}, the model {expected}\n{self.world.company}\n"

    def same(self, person: int, door: str, said: object, expected: object, decisions: int = 1) -> None:
        self.compared[door.split(" ")[0]] += decisions
        assert said == expected, self.differ(person, door, said, expected)

    def expected(self, person: int, object_: str, verb: str) -> set[int]:
        return {i for i in self.world.number(object_).values() if self.oracle.allowed(person, i, verb)}

    def numbers(self, object_: str, answer: Answer) -> set[int]:
        known = self.world.number(object_)
        return {known[row["id"]] for row in answer.ok()["rows"]}

    # -- many records --------------------------------------------------------------------------------------------------

    def lists(self, person: int, object_: str) -> None:
        """List, count, search of the list and of everything, figures per owner."""
        api, seen, many = self.world.apis[person], self.expected(person, object_, "view"), len(self.world.number(object_))
        listed = api.get(f"/records/{object_}", fields="id", limit="200", count="true")
        if not self.oracle.may(person, object_, "view"):
            self.same(person, f"list {object_}", listed.status, 404, many)
            self.same(person, f"aggregate {object_}", api.post(f"/records/{object_}/aggregate", {"group_by": ["owner"]}).status, 404)
            return
        self.same(person, f"list {object_}", self.numbers(object_, listed), seen, many)
        self.same(person, f"count {object_}", listed["count"], {"value": len(seen), "exact": True})
        found = api.get(f"/records/{object_}", fields="id", limit="200", q=TOKEN)
        self.same(person, f"q {object_}", self.numbers(object_, found), seen, many)
        self.figures(person, object_, seen)
        if self.world.company.outsider(person):  # the search of everything is closed to people from outside (ORG-027)
            self.same(person, f"search {object_}", api.get("/search", q=TOKEN).status, 403)
            return
        groups = api.get("/search", q=TOKEN, objects=object_).ok()["groups"]
        hits = {self.world.number(object_)[row["id"]] for group in groups for row in group["rows"]}
        self.same(person, f"search {object_}", (len(hits), hits <= seen), (min(5, len(seen)), True))

    def figures(self, person: int, object_: str, seen: set[int]) -> None:
        asked = {"group_by": ["owner"], "measures": [{"fn": "count"}]}
        rows = self.world.apis[person].post(f"/records/{object_}/aggregate", asked).ok()["rows"]
        known = {e: i for i, e in enumerate(self.world.employees)}
        said = {known[row["owner"]["id"]] if row["owner"] else None: row["count"] for row in rows}
        expected = Counter(self.world.company.records[i].owner for i in seen)
        self.same(person, f"aggregate {object_}", said, dict(expected), max(1, len(expected)))

    def exports(self, person: int, object_: str) -> None:
        """The file that comes out."""
        api = self.world.apis[person]
        with undone():
            started = api.post(f"/records/{object_}/exports", {"format": "csv", "fields": [NAMES.get(object_, "name")]})
            may = [self.oracle.may(person, object_, verb) for verb in ("view", "export")]
            if not all(may):
                self.same(person, f"export {object_}", started.status, 403 if may[0] else 404)
                return
            run_jobs()
            file = api.get(f"/jobs/{started.ok()['id']}").ok()["file"]["id"]
            lines = api.get(f"/files/{file}").ok().decode("utf-8-sig").split()
            said = {int(line.rpartition(object_)[2]) for line in lines if line.startswith(TOKEN)}
            self.same(person, f"export {object_}", said, self.expected(person, object_, "export"), len(self.world.number(object_)))

    def fields(self, person: int, object_: str) -> None:
        """A hidden field can be neither shown, filtered, sorted nor grouped; a masked one is shown only in part."""
        if object_ not in ("customer", "contact") or not self.oracle.may(person, object_, "view"):
            return
        api, level = self.world.apis[person], self.oracle.field_level(person, object_, "phone")
        filter_ = json.dumps({"field": "phone", "op": "not_empty"})
        answers = {
            "shown": api.get(f"/records/{object_}", fields="phone"), "filtered": api.get(f"/records/{object_}", filter=filter_),
            "sorted": api.get(f"/records/{object_}", sort="phone"),
            "grouped": api.post(f"/records/{object_}/aggregate", {"group_by": ["phone"]}),
        }  # fmt: skip
        for how, answer in answers.items():
            closed = level == "hidden" or (how != "shown" and level == "masked")
            self.same(person, f"field {how} {object_}", answer.status, 422 if closed else 200)

    def assign(self, person: int, object_: str) -> None:
        """Handing all records of an object to somebody: what each becomes, and whom the answer says he could not work on (PERM-040)."""
        known, api = self.world.number(object_), self.world.apis[person]
        target = person % len(self.world.employees)
        body = {"verb": "assign", "ids": list(known), "values": {"owner": self.world.employees[target]}}
        with undone():
            answer = api.post(f"/records/{object_}/bulk", body)
            may = [self.oracle.may(person, object_, verb) for verb in ("view", "assign")]
            if not all(may):
                self.same(person, f"assign {object_}", answer.status, 403 if may[0] else 404, len(known))
                return
            said = {known[r["id"]]: "ok" if r["ok"] else r["error"]["code"] for r in answer.ok()["results"]}
            self.same(person, f"assign {object_}", said, {i: self.outcome(person, i, "assign") for i in known.values()}, len(known))
            done = [i for i in said if said[i] == "ok"]
            after = Oracle(read_back(self.ground, self.world))
            lacking = {i for i in done if not after.allowed(target, i, "edit")}
            told = {known[i] for i in (answer.body.get("unable") or {"ids": []})["ids"]}
            self.same(person, f"lacking {object_} after assigning to {target}", told, lacking, max(1, len(done)))

    def press(self, person: int, object_: str) -> None:
        """An administrator's button on a selection of all records: on which it works, and that the others stay as they were."""
        if "list" not in BUTTONS.get(object_, {}).get("places", ()):
            return
        known, button = self.world.number(object_), next(iter(ACTIONS[object_]))
        with undone():
            before = {number: state(object_, id_) for id_, number in known.items()}
            path = f"/records/{object_}/actions/{button.partition(':')[2]}"
            results = self.world.apis[person].post(path, {"ids": list(known)}).ok()["results"]
            said = {known[r["id"]]: "ok" if r["ok"] else r["error"]["code"] for r in results}
            self.same(person, f"press {object_}", said, {i: self.outcome(person, i, button) for i in known.values()}, len(known))
            changed = {number for id_, number in known.items() if state(object_, id_) != before[number]}
            self.same(person, f"press {object_}: what changed", changed, self.expected(person, object_, button))

    def outcome(self, person: int, number: int, verb: str) -> str:
        allowed = {v for v in ("view", verb) if self.oracle.allowed(person, number, v)}
        return "ok" if verb in allowed else "forbidden" if allowed else "not_found"

    # -- one record ----------------------------------------------------------------------------------------------------

    def one(self, person: int, number: int) -> None:
        """Reading, printing, editing, deleting one record and running its actions; a refusal leaves it as it was."""
        record, id_, api = self.world.company.records[number], self.world.records[number], self.world.apis[person]
        path, seen = f"/records/{record.object}/{id_}", self.oracle.allowed(person, number, "view")
        answer = api.get(path)
        self.same(person, f"read {number}", answer.status, 200 if seen else 404)
        if seen:
            verbs = ("edit", "delete", "assign")
            told = {v: answer["_can"][v] for v in verbs}
            self.same(person, f"told {number}", told, {v: self.oracle.allowed(person, number, v) for v in verbs}, len(verbs))
        self.change(person, number, "edit", lambda: api.patch(path, {EDITS[record.object]: "改"}))
        self.change(person, number, "delete", lambda: api.delete(path))
        for action in ACTIONS.get(record.object, ()):
            name = action.partition(":")[2]
            if seen:
                self.same(person, f"told {number} {name}", name in answer["_can"]["actions"], self.oracle.allowed(person, number, action))
            self.change(person, number, action, lambda name=name: api.post(f"{path}/actions/{name}", {}))  # type: ignore[misc]
        if record.object in ("customer", "contact"):
            self.phone(person, number, answer)
        self.prints(person, number)
        self.create(person, number)
        self.explained(person, number)

    def phone(self, person: int, number: int, answer: Answer) -> None:
        """A field of one record: absent when hidden, and refused to whoever may edit the record but not the field."""
        record, path = self.world.company.records[number], f"/records/{self.world.company.records[number].object}/{self.world.records[number]}"
        level = self.oracle.field_level(person, record.object, "phone")
        if self.oracle.allowed(person, number, "view"):
            self.same(person, f"field read {number}", "phone" in answer.body, level != "hidden")
        if self.oracle.allowed(person, number, "edit"):
            before = state(record.object, self.world.records[number])
            with undone():
                status = self.world.apis[person].patch(path, {"phone": "021-5550199"}).status
                self.same(person, f"field written {number}", status, 200 if level == "edit" else 422)
                assert level == "edit" or state(record.object, self.world.records[number]) == before

    def prints(self, person: int, number: int) -> None:
        """The page for the printer (PERM-004): whoever may not print at all hears so of every record, be it there or not."""
        record = self.world.company.records[number]
        status = self.world.apis[person].get(f"/records/{record.object}/{self.world.records[number]}/print").status
        may = [self.oracle.may(person, record.object, verb) for verb in ("view", "print")]
        if not all(may):
            self.same(person, f"print {number}", status, 403 if may[0] else 404)
            return
        expected = {"ok": 200, "forbidden": 403, "not_found": 404}[self.outcome(person, number, "print")]
        self.same(person, f"print {number}", status, expected)

    def create(self, person: int, number: int) -> None:
        """New records for a customer: who may make them, and only for customers that he sees (PERM-018)."""
        if self.world.company.records[number].object != "customer" or self.world.company.outsider(person):
            return
        customer, api = self.world.records[number], self.world.apis[person]
        given = {
            "contact": {"name": "新人", "customer": customer}, "opportunity": {"name": "新商机", "customer": customer, **self.ground.deal},
            "activity": {"subject": "新行动", "customer": customer, "activity_type": self.ground.visit},
        }  # fmt: skip
        for object_, values in given.items():
            may = [self.oracle.may(person, object_, verb) for verb in ("view", "create")]
            possible = 201 if self.oracle.allowed(person, number, "view") else 422
            with undone():
                status = api.post(f"/records/{object_}", values).status
                self.same(person, f"create {object_} for {number}", status, possible if may[1] else 403 if may[0] else 404)
                assert status == 201 or not run(f'select 1 from "{object_}" where created_by_id = %s', [api.operator])

    def explained(self, person: int, number: int) -> None:
        """What an administrator is told about it (权限校验); one in three, since looking for help takes long."""
        record = self.world.company.records[number]
        if (person + number) % 3:
            return
        path = f"/explain/{record.object}/{self.world.records[number]}"
        verbs = self.ground.admin.get(path, user=str(self.world.apis[person].operator)).ok()["verbs"]
        said = {v["verb"]: v["allowed"] for v in verbs if v["verb"] in (*SCOPES, *NEEDS)}
        self.same(person, f"explain {number}", said, {v: self.oracle.allowed(person, number, v) for v in said}, len(said))

    # -- what belongs to nobody ----------------------------------------------------------------------------------------

    def lines(self, person: int) -> None:
        """Lines of opportunities follow their opportunity."""
        api, oracle, lines = self.world.apis[person], self.oracle, self.world.lines
        listed = api.get("/records/opportunity_expense", fields="id", limit="200")
        if self.world.company.outsider(person) or not oracle.may(person, "opportunity", "view"):
            self.same(person, "lines", listed.status, 404, len(lines) or 1)
        else:
            said = {lines[row["id"]] for row in listed.ok()["rows"]}
            self.same(person, "lines", said, {n for n in lines.values() if oracle.on_line(person, n, "view")}, len(lines) or 1)
        for id_, number in lines.items():
            allowed = {v for v in ("view", "edit") if oracle.on_line(person, number, v)}
            with undone():
                status = api.patch(f"/records/opportunity_expense/{id_}", {"note": "改"}).status
                self.same(person, f"line {number}", status, 200 if "edit" in allowed else 403 if allowed else 404)

    def setup(self, person: int) -> None:
        """Set-up data: everybody inside looks, whom a role names to it changes it."""
        api, path = self.world.apis[person], f"/records/{SETUP}/{self.ground.setup}"
        may = {v for v in ("view", "edit", "delete") if self.oracle.may(person, SETUP, v)}
        self.same(person, "setup read", api.get(path).status, 200 if "view" in may else 404)
        for verb in ("edit", "delete"):
            with undone():
                status = (api.patch(path, {"name": "改"}) if verb == "edit" else api.delete(path)).status
                self.same(person, f"setup {verb}", 200 if status < 300 else status, 200 if verb in may else 403 if "view" in may else 404)

    # -- a change ------------------------------------------------------------------------------------------------------

    def change(self, person: int, number: int, verb: str, call: Callable[[], Answer]) -> None:
        record, id_ = self.world.company.records[number], self.world.records[number]
        allowed, seen = (self.oracle.allowed(person, number, v) for v in (verb, "view"))
        before = state(record.object, id_)
        with undone():
            answer = call()
            status = 200 if answer.status == 409 and answer["code"] in TAKEN else answer.status
            changed = state(record.object, id_) != before
            self.same(person, f"{verb} {number}", status if status > 299 else 200, 200 if allowed else 403 if seen else 404)
            if not allowed:
                assert not changed, self.differ(person, f"{verb} {number}", "it changed", "it must not")
        assert state(record.object, id_) == before


def state(object_: str, id_: int) -> tuple[object, ...]:
    return tuple(run(f'select version, deleted_at, updated_at from "{object_}" where id = %s', [id_])[0])
