"""The doors: each asks the interface as one person and compares what it learns with the oracle, decision by decision."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from guanxi.kernel.actions.run import find_action, reaching_verb
from guanxi.kernel.metadata import stamps
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.rights_model.building import TOKEN, World
from guanxi.tests.rights_model.oracle import WIN, Oracle
from guanxi.tests.rights_model.plan import OBJECTS

EDITS = {"customer": {"needs": "改"}, "opportunity": {"needs": "改"}, "contact": {"hobbies": "改"}}


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens inside is rolled back, and nobody remembers it."""
    with transaction.atomic(using=current_set()):
        yield
        transaction.set_rollback(True, using=current_set())
    stamps.forget_stamps()


class Doors:
    """Compares one world; `compared` counts decisions by door."""

    def __init__(self, world: World, compared: Counter[str]) -> None:
        self.world, self.oracle, self.compared = world, Oracle(world.company), compared

    def scopes(self) -> None:
        """The scopes of the kernel themselves, which are quick to ask: most differences show here, and shrink soon."""
        for person, api in enumerate(self.world.apis):
            for object_ in OBJECTS:
                known, spec, actor = self.world.number(object_), object_spec(object_), api.actor
                for verb in ("view", "edit", "delete", "export", *([WIN] if object_ == "opportunity" else [])):
                    said = {known[i] for i in visible_ids(actor, spec, list(known), self.asked(person, verb))}
                    may = verb != WIN or self.oracle.may(person, object_, WIN)
                    expected = self.expected(person, object_, verb)
                    assert not may or said == expected, self.differ(person, f"scope of {verb} {object_}", said, expected)

    def asked(self, person: int, verb: str) -> str:
        """The verb whose scope an action asks for."""
        if verb != WIN:
            return verb
        spec = object_spec("opportunity")
        return reaching_verb(self.world.apis[person].actor, spec, find_action(spec, "win"))

    def all(self) -> None:
        for person in self.world.company.persons:
            for object_ in OBJECTS:
                if self.world.number(object_):
                    self.lists(person, object_)
                    self.exports(person, object_)
                    self.fields(person, object_)
            for number in range(len(self.world.records)):
                self.one(person, number)

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
            started = api.post(f"/records/{object_}/exports", {"format": "csv", "fields": ["name"]})
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
        """A hidden field can be neither shown, filtered, sorted nor grouped."""
        if object_ == "opportunity" or not self.oracle.may(person, object_, "view"):
            return
        api, closed = self.world.apis[person], self.oracle.hidden(person, object_, "phone")
        filter_ = json.dumps({"field": "phone", "op": "not_empty"})
        answers = {
            "shown": api.get(f"/records/{object_}", fields="phone"), "filtered": api.get(f"/records/{object_}", filter=filter_),
            "sorted": api.get(f"/records/{object_}", sort="phone"),
            "grouped": api.post(f"/records/{object_}/aggregate", {"group_by": ["phone"]}),
        }  # fmt: skip
        for how, answer in answers.items():
            self.same(person, f"field {how} {object_}", answer.status, 422 if closed else 200)

    # -- one record ----------------------------------------------------------------------------------------------------

    def one(self, person: int, number: int) -> None:
        """Reading, editing, deleting and winning one record; a refusal leaves it as it was."""
        record, id_, api = self.world.company.records[number], self.world.records[number], self.world.apis[person]
        path, seen = f"/records/{record.object}/{id_}", self.oracle.allowed(person, number, "view")
        answer = api.get(path)
        self.same(person, f"read {number}", answer.status, 200 if seen else 404)
        if seen and record.object != "opportunity":
            self.same(person, f"field read {number}", "phone" in answer.body, not self.oracle.hidden(person, record.object, "phone"))
        if seen:
            told = {v: answer["_can"][v] for v in ("edit", "delete")}
            self.same(person, f"told {number}", told, {v: self.oracle.allowed(person, number, v) for v in told}, 2)
        self.change(person, number, "edit", lambda: api.patch(path, EDITS[record.object]))
        self.change(person, number, "delete", lambda: api.delete(path))
        if record.object == "opportunity":
            if seen:
                self.same(person, f"told {number} win", "win" in answer["_can"]["actions"], self.oracle.allowed(person, number, WIN))
            self.change(person, number, WIN, lambda: api.post(f"{path}/actions/win", {}))

    def change(self, person: int, number: int, verb: str, call: object) -> None:
        record, id_ = self.world.company.records[number], self.world.records[number]
        allowed, seen = (self.oracle.allowed(person, number, v) for v in (verb, "view"))
        before = state(record.object, id_)
        with undone():
            answer = call()  # type: ignore[operator]
            status = answer.status
            if status == 409 and verb == "delete" and answer["code"] == "in_use":
                status = 200  # allowed, but the record is needed
            changed = state(record.object, id_) != before
            self.same(person, f"{verb} {number}", status if status > 299 else 200, 200 if allowed else 403 if seen else 404)
            if not allowed:
                assert not changed, self.differ(person, f"{verb} {number}", "it changed", "it must not")
        assert state(record.object, id_) == before


def state(object_: str, id_: int) -> tuple[object, ...]:
    return tuple(run(f'select version, deleted_at, updated_at from "{object_}" where id = %s', [id_])[0])
