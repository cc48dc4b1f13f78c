"""`guanxi explain sales.opportunity.stage`: where a thing is declared, kept, shown, ruled, acted on, and who may see it."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from guanxi.base.errors import NotFound
from guanxi.features.roles.service import FIELD_LABELS, LEVEL_LABELS
from guanxi.kernel.metadata.snapshot import actions_of, snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run_dicts

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parent


def explain(path: str) -> str:
    """The explanation as lines of text. Raises NotFound for a path that names nothing."""
    parts = path.strip().split(".")
    objects = snapshot().objects
    if len(parts) > 1 and parts[0] not in objects and parts[1] in objects:
        parts = parts[1:]
    spec = objects.get(parts[0])
    field = spec.fields.get(parts[1]) if spec and len(parts) == 2 else None
    if spec is None or len(parts) > 2 or (len(parts) == 2 and field is None):
        raise NotFound(f"没有 {path} / there is no {path}")
    return "\n".join(about_field(spec, field) if field else about_object(spec))


def about_object(spec: ObjectSpec) -> list[str]:
    lines = [f"{spec.module}.{spec.name} {spec.label}", f"声明  {declared_at(spec)}", f"数据表  {spec.table}"]
    if spec.detail_of:
        lines.append(f"明细  属于 {spec.fields[spec.detail_of].target}，权限随之")
    if spec.governor:
        lines.append(f"随客户  能看到 {spec.governor.target} 才能看到它（字段 {spec.governor.name}）")
    lines += [f"字段  {f.name} {f.label}（{f.kind.name}）" for f in spec.fields.values() if not f.system]
    lines += [f"动作  {a.name} {a.label}  {source_of(a.run)}" for a in actions_of(spec.name).values()]
    for title, run in (("保存时", spec.on_save), ("保存后", spec.after_save), ("删除或恢复后", spec.after_removal)):
        lines += [f"{title}  {source_of(run)}"] if run else []
    lines += [
        f"分析  {a.name} {a.label}  {source_of(a.run)}" for a in kernel().analyses.values() if a.needs == spec.name
    ]
    lines += [f"被引用  {s.name}.{f.name} {s.label}·{f.label}" for s, f in snapshot().referrers.get(spec.name, ())]
    return lines + who_may(spec)


def about_field(spec: ObjectSpec, field: FieldSpec) -> list[str]:
    lines = [f"{spec.module}.{spec.name}.{field.name} {spec.label}·{field.label}", f"声明  {declared_at(spec, field)}"]
    lines.append(f"保存  {f'{spec.table}.{field.column}' if field.stored else '不保存，读取时计算'}")
    target = f" → {field.target}" if field.target else ""
    flags = [
        n
        for n in ("required", "unique", "readonly", "create_only", "search", "indexed", "governs_access")
        if getattr(field, n)
    ]
    lines.append(f"类型  {field.kind.name}{target}{' ' if flags else ''}{' '.join(flags)}")
    lines += [f"公式  {field.expression}"] if field.expression else []
    lines += [f"选项  {o.value} {o.label}" for o in field.options]
    lines += [f"出现在  {place}" for place in places(spec, field.name)]
    lines += [f"用到它  {use}" for use in uses(spec, field.name)]
    return lines + who_may(spec, field)


def places(spec: ObjectSpec, name: str) -> Iterator[str]:
    """Where screens show the field."""
    for section in spec.sections:
        if name in section.fields:
            yield f"表单“{section.title}”"
    if name in spec.columns:
        yield "列表默认列"
    if name in spec.highlights:
        yield "详情摘要"
    if name == spec.path:
        yield "阶段条"
    board = spec.board
    if board and name in (board.field, board.within, board.sum, *board.card):
        yield "看板"
    if name == spec.calendar:
        yield "日历"
    for view in spec.views:
        if f"'{name}'" in str(view.filter) or name in view.sort:
            yield f"视图“{view.label}”"
    if name in spec.duplicates:
        yield "查重"
    for other in snapshot().objects.values():
        for related in other.related:
            if related.object == spec.name and (name == related.field or name in related.columns):
                yield f"{other.label}的相关列表“{related.label}”"


def uses(spec: ObjectSpec, name: str) -> list[str]:
    """Functions and declarations of the domains that name the field: those of its own module, and elsewhere those that
    name the object as well."""
    found = []
    for file, where, line, words in mentions():
        if name in words and (f"/domains/{spec.module}/" in file or spec.name in words):
            found.append(f"{file}:{line} {where}")
    for other in snapshot().objects.values():
        for field in other.fields.values():
            if field.rollup and field.rollup.object == spec.name and name in (field.rollup.via, field.rollup.field):
                found.append(f"汇总字段 {other.name}.{field.name}")
            if (
                field.kind.name == "formula"
                and other.name == spec.name
                and (name in field.expression or spec.fields[name].label in field.expression)
            ):
                found.append(f"公式字段 {other.name}.{field.name}")
    return found


@cache
def mentions() -> tuple[tuple[str, str, int, frozenset[str]], ...]:
    """Every function of the domains with the words it names: texts, keywords, attributes."""
    result = []
    for path in sorted((PACKAGE / "domains").rglob("*.py")):
        if {"migrations", "tests", "locale"} & set(path.parts):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                result.append((str(path.relative_to(ROOT)), node.name, node.lineno, words_of(node)))
    return tuple(result)


def words_of(node: ast.AST) -> frozenset[str]:
    words: set[str] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            words |= {part.value, *part.value.split(".")}
        elif isinstance(part, ast.keyword) and part.arg:
            words.add(part.arg)
    return frozenset(words)


def declared_at(spec: ObjectSpec, field: FieldSpec | None = None) -> str:
    """File and line of a declaration in code, or who keeps a definition made at run time."""
    if spec.custom or (field and field.custom):
        return "由管理员定义（自定义对象）" if spec.custom else "由管理员定义（自定义字段）"
    for cls in spec.model.__mro__:
        if not cls.__module__.startswith("guanxi."):
            continue
        lines, start = inspect.getsourcelines(cls)
        if field is None:
            return f"{relative(cls)}:{start}"
        for i, line in enumerate(lines):
            if line.split("=")[0].strip().rstrip("_") == field.name:
                return f"{relative(cls)}:{start + i}"
    return "内置"


def source_of(run: Any) -> str:
    """File, line and name of a function."""
    run = inspect.unwrap(run)
    return f"{relative(run)}:{inspect.getsourcelines(run)[1]} {run.__name__}"


def relative(thing: Any) -> str:
    return str(Path(inspect.getsourcefile(thing) or "").relative_to(ROOT))


def who_may(spec: ObjectSpec, field: FieldSpec | None = None) -> list[str]:
    """What each role of this account set sees; administrators see everything."""
    rows = run_dicts(
        "select r.name, coalesce(k.verbs, e.verbs) as verbs, coalesce(k.scope, e.scope) as scope, coalesce(k.fields, '{}') as fields "
        "from role r left join kernel_roleright k on k.role = r.id and k.object = %s "
        "left join kernel_roleright e on e.role = r.id and e.object = '*' where r.deleted_at is null order by r.id",
        [spec.name],
    )
    return ["可见  系统管理员：全部", *(f"可见  {row['name']}：{reach(spec, field, row)}" for row in rows)]


def reach(spec: ObjectSpec, field: FieldSpec | None, row: dict[str, Any]) -> str:
    if spec.owned and not (row["verbs"] or {}).get("view"):
        return "无"
    level = LEVEL_LABELS[(row["scope"] or {}).get("view", "own")] if spec.owned else "全部（基础资料）"
    return level if field is None else f"{level}，字段{FIELD_LABELS[row['fields'].get(field.name, 'edit')]}"
