"""Saving drafts, one or a thousand, in set-wise steps: parse, derive, check references and uniqueness, write, roll up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import CrmError, Invalid
from guanxi.base.pinyin import pinyin_of
from guanxi.base.text import search_key
from guanxi.base.words import say, translate
from guanxi.kernel.access.bound import CUSTOMER, customer_field
from guanxi.kernel.access.dimensions import feeds_rights
from guanxi.kernel.access.rights import field_access, require
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.numbering import give_numbers
from guanxi.kernel.records.rollups import refresh_rollups
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import insert_rows, run, run_dicts, table_columns, update_row

if TYPE_CHECKING:
    from guanxi.kernel.records.work import Work




@dataclass
class Saved:
    """What became of one draft: the row, or why not."""

    row: Row | None
    error: CrmError | None = None


def only(results: list[Saved]) -> Row:
    """The single result, raising its error."""
    if results[0].error:
        raise results[0].error
    assert results[0].row is not None
    return results[0].row


def create_many(work: Work, spec: ObjectSpec, values: Sequence[Mapping[str, Any]], verb: str = "create") -> list[Saved]:
    """New records from what somebody sent, each accepted or refused on its own. What another system writes needs `import`."""
    if not work.trusted:
        require(work.actor, spec, verb)
    allowed = writable(work, spec, new=True)
    drafts = []
    for one in values:
        draft = Draft(spec)
        draft.read(one, allowed)
        drafts.append(draft)
    return save(work, spec, drafts)


def edit_many(work: Work, spec: ObjectSpec, rows: Sequence[Row], values: Sequence[Mapping[str, Any]], *, importing: bool = False) -> list[Saved]:
    """Change records (already authorised and locked) to what somebody sent, each on its own."""
    allowed = writable(work, spec, new=importing)
    drafts = []
    for row, one in zip(rows, values, strict=True):
        draft = Draft(spec, row)
        draft.read(one, allowed)
        drafts.append(draft)
    return save(work, spec, drafts)


def writable(work: Work, spec: ObjectSpec, *, new: bool) -> set[str]:
    """Names of the fields that the actor may type into."""
    return {
        f.name for f in spec.fields.values()
        if f.stored and not f.readonly and not f.system and (new or not f.create_only)
        and (work.trusted or field_access(work.actor, spec, f) == "edit")
    }  # fmt: skip


def save(work: Work, spec: ObjectSpec, drafts: list[Draft]) -> list[Saved]:
    """Validate and write the drafts; a refused one leaves no trace."""
    for draft in drafts:
        add_defaults(work, draft)
    check_references(work, spec, drafts)
    if spec.prepare:
        spec.prepare([d for d in drafts if not d.errors], work)
    for draft in drafts:
        if spec.on_save and not draft.errors:
            spec.on_save(draft, work)
        draft.check_required()
    check_parents(work, spec, drafts)
    check_trees(spec, drafts)
    check_unique(spec, drafts)
    check_identity(spec, drafts)
    for check in kernel().checks:
        check(work, spec, drafts)
    good = [d for d in drafts if not d.errors]
    give_numbers(spec, [d for d in good if d.new])
    write(work, spec, good)
    after(work, spec, good)
    return [Saved(None, Invalid(fields=d.errors)) if d.errors else Saved(d.after()) for d in drafts]


def add_defaults(work: Work, draft: Draft) -> None:
    """Declared defaults; the owner is who makes the record, the department is the owner's (CUS-028)."""
    spec = draft.spec
    for field in spec.fields.values():
        touched = draft.new or field.name in draft.values
        if touched and field.default is not None and draft[field.name] is None and not field.system:
            draft.values[field.name] = field.default
    if draft.new and spec.owned and work.actor.employee:
        draft.default("owner", work.actor.employee)
    if spec.owned and work.actor.bound:
        stand_for_customer(work, draft)
    if spec.owned and draft.changed("owner") and "department" not in draft.given and draft["owner"]:
        owner = work.lookup("employee", draft["owner"])
        if owner and owner["department"]:
            draft.set("department", owner["department"])


def stand_for_customer(work: Work, draft: Draft) -> None:
    """What somebody from outside writes belongs to his customer, and a new record to whoever looks after it (ORG-027)."""
    field = customer_field(draft.spec)
    if field and draft[field.name] is None:
        draft.set(field.name, work.actor.bound)
    customer = work.lookup(CUSTOMER, work.actor.bound) if draft.new else None
    if customer and customer["owner"]:
        draft.default("owner", customer["owner"])


def check_references(work: Work, spec: ObjectSpec, drafts: list[Draft]) -> None:
    """Every referenced record exists, is not deleted, and is visible to the actor; one query per target."""
    wanted: dict[str, set[int]] = {}
    for draft in drafts:
        for field, ids in references(draft):
            wanted.setdefault(field.target or "", set()).update(ids)
    found = {target: fetch_targets(work, target, ids) for target, ids in wanted.items()}
    for draft in drafts:
        for field, ids in references(draft):
            known = found[field.target or ""]
            if any(i not in known for i in ids) and not (field.target == "file" and on_record(draft, ids, known)):
                draft.refuse(field.name, "unknown_record", say("所选记录不存在，或您无权查看。"))
                draft.values.pop(field.name, None)
            elif field.dimension and field.target == "dimension_value" and any(other_dimension(work, field, i) for i in ids):
                draft.refuse(field.name, "other_dimension", say("所选的值不属于管理维度“{label}”。", label=translate(field.label)))


def other_dimension(work: Work, field: FieldSpec, id_: int) -> bool:
    value = work.lookup(field.target or "", id_)
    return value is None or value["dimension"] != field.dimension


def references(draft: Draft) -> list[tuple[FieldSpec, list[int]]]:
    """The references that this draft sets anew."""
    result = []
    for name, value in draft.values.items():
        field = draft.spec.fields.get(name)
        if not field or not field.target or field.system or value is None:
            continue
        ids = value if field.kind.many else [value]
        old = draft.before.values.get(name) if draft.before else None
        fresh = [i for i in ids if i not in (old if isinstance(old, list) else [old])]
        if fresh:
            result.append((field, fresh))
    return result


def fetch_targets(work: Work, target: str, ids: set[int]) -> set[int]:
    """The ids that exist and may be referred to; their rows are remembered for derivations."""
    if target == "file":
        return fetch_files(work, ids)
    spec = object_spec(target)
    existing = work.known(target, ids)
    if existing != ids:
        columns = ", ".join(map(ident, table_columns(spec.table)))
        wanted = [list(ids - existing)]
        rows = run_dicts(f"select {columns} from {ident(spec.table)} where id = any(%s) and deleted_at is null", wanted)
        work.remember(Row.of(spec, row) for row in rows)
        existing |= {row["id"] for row in rows}
    return existing if work.trusted or not spec.owned else set(visible_ids(work.actor, spec, list(existing)))


def fetch_files(work: Work, ids: set[int]) -> set[int]:
    """Own uploads that stand nowhere yet; the program itself may take any file."""
    loose = "true" if work.trusted else "record is null and purpose = 'upload' and created_by = %s"
    params = [list(ids)] if work.trusted else [list(ids), work.actor.operator]
    return {r[0] for r in run(f"select id from stored_file where id = any(%s) and {loose}", params)}


def on_record(draft: Draft, ids: list[int], loose: set[int]) -> bool:
    """Whether all files that are not own loose uploads stand on this record already."""
    rest = [i for i in ids if i not in loose]
    sql = "select id from stored_file where id = any(%s) and object = %s and record = %s"
    return bool(draft.id) and len(run(sql, [rest, draft.spec.name, draft.id])) == len(rest)


def hold_files(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """Uploads named by attachment fields now belong to their records."""
    for field in (f for f in spec.fields.values() if f.target == "file"):
        for draft in drafts:
            if draft.values.get(field.name) and draft.changed(field.name):
                run(
                    "update stored_file set object = %s, record = %s, field = %s, purpose = 'record' "
                    "where id = any(%s) and record is null and purpose = 'upload'",
                    [spec.name, draft.id, field.name, draft.values[field.name]],
                )


def check_parents(work: Work, spec: ObjectSpec, drafts: list[Draft]) -> None:
    """A line may be written only where its document may be edited."""
    if not spec.detail_of or spec.owned or work.trusted:
        return
    field = spec.fields[spec.detail_of]
    ids = {d[field.name] for d in drafts if d[field.name] and not d.errors}
    allowed = set(visible_ids(work.actor, object_spec(field.target or ""), list(ids), "import" if spec.delivered else "edit"))
    for draft in drafts:
        if draft[field.name] and draft[field.name] not in allowed and not draft.errors:
            draft.refuse(field.name, "forbidden", say("您没有修改所属记录的权限。"))


def check_trees(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """No record comes to stand below itself, whatever else moves in the same save."""
    tree = spec.tree_field
    moved = {d.id: d for d in drafts if tree and not d.new and not d.errors and d[tree.name] and d.changed(tree.name)}
    if not tree or not moved:
        return
    parent = dict(
        run(
            f"with recursive up(id, parent) as (select id, {ident(tree.column)} from {ident(spec.table)} where id = any(%s) "
            f"union select p.id, p.{ident(tree.column)} from {ident(spec.table)} p join up on p.id = up.parent) select id, parent from up",
            [[d[tree.name] for d in moved.values()]],
        )
    )
    parent.update({id_: d[tree.name] for id_, d in moved.items()})
    for id_, draft in moved.items():
        at, seen = draft[tree.name], {id_}
        while at is not None and at not in seen:
            seen.add(at)
            at = parent.get(at)
        if at is not None:
            draft.refuse(tree.name, "cycle", say("“{label}”不能是记录自己或它的下级。", label=translate(tree.label)))


def check_unique(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """No other record, deleted ones included, and no other draft has the same value of a unique field."""
    for field in (f for f in spec.fields.values() if f.unique and f.stored and f.name != "id"):
        mine = [d for d in drafts if not d.errors and d.values.get(field.name) is not None and d.changed(field.name)]
        if not mine:
            continue
        values = [d.values[field.name] for d in mine]
        column = ident(field.column)
        taken = dict(run(f"select {column}, id from {ident(spec.table)} where {column} = any(%s)", [values]))
        used: set[Any] = set()
        for draft in mine:
            value = draft.values[field.name]
            if taken.get(value, draft.id) != draft.id or value in used:
                label = translate(field.label)
                draft.refuse(field.name, "not_unique", say("“{label}”已有记录使用（可能在回收站中）。", label=label))
            used.add(value)


def check_identity(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """No two records of another system are the same by the fields it knows them by, whoever of us may see them."""
    names = spec.delivered
    mine = [d for d in drafts if names and not d.errors and d.changed(*names)]
    if not mine:
        return
    columns, last = [ident(spec.fields[n].column) for n in names], names[-1]
    sql = f"select id, {', '.join(columns)} from {ident(spec.table)} where {columns[-1]} = any(%s)"
    taken = {tuple(row[1:]): row[0] for row in run(sql, [[d[last] for d in mine]])}
    used: set[tuple[Any, ...]] = set()
    for draft in mine:
        key = tuple(draft[n] for n in names)
        if taken.get(key, draft.id) != draft.id or key in used:
            draft.refuse(last, "not_unique", say("“{label}”已有记录使用（可能在回收站中）。", label=translate(spec.fields[last].label)))
        used.add(key)


def write(work: Work, spec: ObjectSpec, drafts: list[Draft]) -> None:
    """The statements: one insert for all new records, one update for each changed one."""
    new = [d for d in drafts if d.new]
    columns = [f.column for f in spec.fields.values() if f.stored and f.name != "id"]
    stamps = {"created_at": work.now, "created_by": work.actor.operator or None, "version": 1}
    touched = {"updated_at": work.now, "updated_by": work.actor.operator or None}
    rows = []
    for draft in new:
        draft.values.update({**stamps, **touched, **draft.stamps})
        rows.append([*(to_column(f, draft.values.get(f.name)) for f in spec.fields.values() if f.stored and f.name != "id"), *keys(draft)])
    for draft, id_ in zip(new, insert_rows(spec.table, [*columns, "search_key", "sort_key"], rows), strict=True):
        draft.id = id_
        draft.values["id"] = id_
    for draft in drafts:
        changes = draft.changes() if not draft.new else {}
        if changes:
            draft.values.update({**touched, "version": draft["version"] + 1})
            update_row(spec.table, draft.id, changed_columns(spec, draft))
    work.remember(d.after() for d in drafts)


def changed_columns(spec: ObjectSpec, draft: Draft) -> dict[str, Any]:
    columns = {spec.fields[n].column: to_column(spec.fields[n], v) for n, v in draft.changes().items() if n in spec.fields}
    if any(f.search and draft.changed(f.name) for f in spec.fields.values()) or draft.changed(spec.title_field.name):
        columns["search_key"], columns["sort_key"] = keys(draft)
    return columns


def to_column(field: FieldSpec, value: Any) -> Any:
    return Jsonb(value) if field.kind.sql == "jsonb" and value is not None else value


def keys(draft: Draft) -> tuple[str, str]:
    """The search key over all search fields, and the title in pinyin for sorting."""
    spec = draft.spec
    texts = [str(draft[f.name]) for f in spec.search_fields if f.kind.name != "phone" and draft[f.name]]
    phones = [draft[f.name] for f in spec.search_fields if f.kind.name == "phone" and draft[f.name]]
    title = draft[spec.title_field.name]
    readings = pinyin_of(title) if isinstance(title, str) else []
    sort = readings[0][0][:200] if readings else str(title or "")[:200]
    return search_key(texts, phones), sort


def after(work: Work, spec: ObjectSpec, drafts: list[Draft]) -> None:
    """What follows from the writes: the object's own consequences, roll-ups, dropped caches."""
    hold_files(spec, drafts)
    if spec.after_save and drafts:
        with work.derived():
            spec.after_save(drafts, work)
    refresh_rollups(spec, [d.before.values if d.before else {} for d in drafts] + [d.after().values for d in drafts])
    if drafts and feeds_rights(spec):
        touch("access")
    if drafts:
        work.announce(RecordsSaved(spec, tuple(drafts)))


