"""The shapes of what the static addresses answer. Ninja does not build answers (decision 0008); the fuzz test and
`test_contract` hold the program to these."""

from __future__ import annotations

from typing import Any

from guanxi.http.answers_rights import RIGHTS_ANSWERS, RIGHTS_SHAPES
from guanxi.http.answers_signin import SIGN_IN_ANSWERS, SIGN_IN_SHAPES
from guanxi.http.answers_surveys import SURVEY_ANSWERS, SURVEY_SHAPES
from guanxi.http.metadata_schema import FIELD, FLAG, INPUT, NAMES, SCHEMA, STRING, exactly, maybe
from guanxi.http.shapes import ID
from guanxi.kernel.fields import KINDS

Json = dict[str, Any]

COUNT: Json = {"type": "integer", "minimum": 0}
MOMENT: Json = {"type": "string", "format": "date-time"}
ANYTHING: Json = {"type": "object", "additionalProperties": True}
FLAGS: Json = {"type": "object", "additionalProperties": FLAG}
TEXTS: Json = {"type": "object", "additionalProperties": STRING}
LOCALE: Json = {"enum": ["zh-CN", "en"]}
JOB_STATE: Json = {"enum": ["queued", "running", "done", "failed", "cancelled", "undone"]}
LEVEL: Json = {"enum": ["none", "owner", "own", "subordinates", "department", "department_below", "all"]}
FIELD_LEVEL: Json = {"enum": ["hidden", "masked", "read", "edit"]}
REACTION: Json = {"enum": ["warn", "forbid"]}
HAPPENED: Json = {"enum": ["created", "changed", "action", "comment", "file", "deleted", "restored"]}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def many(schema: Json) -> Json:
    return {"type": "array", "items": schema}


def some(optional: dict[str, Json], **required: Json) -> Json:
    """An object with these members, of which `optional` may be absent."""
    return exactly(**required) | {"properties": required | optional}


SEEN = exactly(id=ID, title=STRING)
WHO = exactly(id={"type": ["integer", "null"]}, title=maybe(STRING))
BRIEF: Json = exactly(
    id=ID, object=STRING, file=STRING, state=JOB_STATE, dry_run=FLAG, total=COUNT, done=COUNT, created=COUNT, updated=COUNT,
    failed=COUNT, skipped=COUNT, message=STRING, can_undo=FLAG, has_errors_file=FLAG, job=maybe(ID), created_at=MOMENT,
    finished_at=maybe(MOMENT), created_by=WHO,
)["properties"]  # fmt: skip
UNDONE = some({"deleted": COUNT, "restored": COUNT, "kept": COUNT, "reasons": many(ANYTHING)}) | ANYTHING
EFFECT: Json = {"enum": ["update", "create", "link"]}
COLUMNS: Json = {"type": "object", "additionalProperties": {"anyOf": [STRING, NAMES]}}

SHAPES: Json = {
    # signing in
    "Me": some(
        {"recovery_codes": NAMES},
        acting_as=maybe(SEEN), real_user=SEEN,
        user=exactly(id=ID, username=STRING, name=STRING, is_admin=FLAG, must_change_password=FLAG),
        employee=maybe(exactly(id=ID, title=STRING, department=maybe(SEEN))), customer=maybe(SEEN),
        company=TEXTS, account_set=exactly(code=STRING, name=STRING), locale=LOCALE, theme={"enum": ["light", "dark", "system"]},
        timezone=STRING, today={"type": "string", "format": "date"}, menus=many(ref("MenuGroup")), prefs=ANYTHING,
        home=maybe(NAMES),
    ),
    "MenuGroup": exactly(key=STRING, label=STRING, icon=STRING, items=many(ref("MenuItem"))),
    "MenuItem": some({"object": STRING}, key=STRING, label=STRING, icon=STRING, path=STRING),
    "SignInInfo": some(
        {"account_sets": many(exactly(code=STRING, name=STRING))}, version=STRING, locales=many(LOCALE), signed_in=FLAG,
        providers=many(exactly(code=STRING, name=STRING, kind=STRING)), can_reset=FLAG, can_mail=FLAG,
    ),
    "OwnSession": exactly(id=ID, ip=maybe(STRING), client=STRING, created_at=MOMENT, last_seen=MOMENT, current=FLAG),
    "ApiToken": exactly(
        id=ID, name=STRING, created_at=MOMENT, last_seen=maybe(MOMENT), expires=maybe(MOMENT), read_only=FLAG, objects=maybe(NAMES),
    ),
    "FreshToken": exactly(id=ID, name=STRING, token=STRING, expires=maybe(MOMENT), read_only=FLAG, objects=maybe(NAMES)),
    **SIGN_IN_SHAPES, **RIGHTS_SHAPES, **SURVEY_SHAPES,
    # metadata
    "ObjectIndex": exactly(version={"type": "integer"}, objects=many(ref("ObjectSummary"))),
    "ObjectSummary": exactly(
        name=STRING, label=STRING, icon=STRING, module=STRING, custom=FLAG, title_field=STRING, rights=FLAGS, owned=FLAG,
        quick_create=FLAG, in_search=FLAG, detail_of=maybe(STRING), named=FLAG,
    ),
    "ObjectMetadata": {k: v for k, v in SCHEMA.items() if k != "$schema"},
    "FieldMetadata": FIELD,
    "Kind": {"enum": sorted(KINDS)},
    "FieldDefinition": exactly(name=STRING, label=STRING, kind=ref("Kind"), hidden=FLAG, position={"type": "integer"}, settings=ANYTHING),
    "Hidden": exactly(name=STRING, hidden={"const": True}),
    "Layout": exactly(
        id=ID, name=STRING, is_active=FLAG, when=many(exactly(field=STRING, values={"type": "array"})), roles=many(ID),
        sections=many(ref("LayoutSection")), required=NAMES, readonly=NAMES, hidden=NAMES, highlights=maybe(NAMES),
        related=maybe(NAMES), columns=maybe(NAMES),
    ),
    "LayoutSection": exactly(title=STRING, columns={"enum": [1, 2]}, fields=NAMES),
    "Layouts": exactly(
        standard=exactly(sections=many(ref("LayoutSection")), highlights=NAMES, columns=NAMES, related=NAMES),
        layouts=many(ref("Layout")),
    ),
    "Buttons": exactly(
        buttons=many(ref("Button")), effects=many(EFFECT), fields=many(ref("ButtonField")),
        targets=many(exactly(object=STRING, label=STRING, via=STRING, via_label=STRING, fields=many(ref("ButtonField")))),
    ),
    "ButtonField": exactly(name=STRING, label=STRING, moving=NAMES),
    "Button": exactly(
        id=ID, name=STRING, label=STRING, label_en=maybe(STRING), icon=STRING, is_active=FLAG, places=many({"enum": ["record", "list"]}),
        when=maybe(ANYTHING), confirm=maybe(STRING), confirm_en=maybe(STRING), roles=many(SEEN), effect=EFFECT, object=maybe(STRING),
        via=maybe(STRING), url=maybe(STRING), broken=maybe(STRING), ask=many(exactly(field=STRING, required=FLAG)),
        set=many(exactly(**{"field": STRING, "value": {}, "moving": maybe(STRING), "from": maybe(STRING)})),
    ),
    "KindOffer": exactly(kind=ref("Kind"), label=STRING, options=NAMES),
    # records of any object; each has its own typed shape beside these
    "Record": {
        "type": "object", "required": ["id"], "additionalProperties": True,
        "properties": {
            "id": ID, "version": {"type": "integer"}, "_title": STRING, "_can": ANYTHING, "_deleted": FLAG, "_gone": FLAG,
            "_warnings": NAMES,
        },
    },
    "RecordPage": some(
        {"count": exactly(value=COUNT, exact=FLAG)}, rows=many(ref("Record")), next=maybe(STRING),
    ),
    "Result": some({"error": exactly(code=STRING, message=STRING)}, id={"type": "integer"}, ok=FLAG),
    "Results": some(
        {"unable": exactly(employee=SEEN, ids=many(ID), problems=many(STRING))}, results=many(ref("Result")),
    ),
    "Upserted": exactly(results=many(ref("UpsertResult"))),
    "UpsertResult": some(
        {
            "id": ID, "outcome": {"enum": ["created", "updated", "unchanged"]},
            "error": exactly(code=STRING, message=STRING, fields={"type": "object", "additionalProperties": NAMES}),
        },
        row=COUNT, ok=FLAG,
    ),
    "Started": exactly(id=ID),
    "StartedJob": exactly(job=ID),
    "SelectionResult": {"anyOf": [ref("Results"), exactly(message=STRING, data={})]},
    "ActionValues": exactly(values=ANYTHING),
    "Figures": exactly(rows=many(ANYTHING), totals=ANYTHING),
    "Duplicates": exactly(rows=many(ref("Duplicate"))),
    "Duplicate": exactly(
        id=maybe(ID), title=STRING, owner=maybe(ref("Reference")), score={"type": "number"}, fields=NAMES, rule=STRING,
        reaction=REACTION,
    ),
    "DuplicateRules": exactly(
        rules=many(exactly(
            name=STRING, is_active=FLAG, reaction=REACTION, fields=many(exactly(field=STRING, match={"enum": ["exact", "similar"]})),
        )),
        declared=NAMES, fields=many(exactly(name=STRING, label=STRING, findable=FLAG, similar=FLAG)),
    ),
    "TimelinePage": exactly(rows=many(ref("TimelineEntry")), next=maybe(STRING)),
    "TimelineEntry": some(
        {
            "action": exactly(name=STRING, label=STRING), "text": STRING, "comment": ID, "can_delete": FLAG, "file": ANYTHING,
            "changes": many(exactly(field=STRING, label=STRING, before=maybe(STRING), after=maybe(STRING))),
        },
        id=STRING, at=MOMENT, kind=HAPPENED, who=exactly(id={"type": "integer"}, title=STRING),
    ),
    "RecordFile": exactly(id=ID, name=STRING, size=COUNT, type=STRING, created_at=MOMENT, created_by=WHO),
    # import, export, jobs
    "Job": some(
        {"file": exactly(id=ID, name=STRING, size=COUNT)}, id=ID, kind=STRING, label=STRING, state=JOB_STATE, total=maybe(COUNT),
        done=COUNT, result={}, error=maybe(STRING), created_at=MOMENT, started_at=maybe(MOMENT), finished_at=maybe(MOMENT),
    ),
    "ImportLine": exactly(**BRIEF),
    "ImportRun": exactly(
        **BRIEF, errors=many(exactly(row=COUNT, field=maybe(STRING), message=STRING)), options=ANYTHING, undo=maybe(UNDONE),
    ),
    "ImportUndo": exactly(id=ID, job=ID),
    "ImportPreview": exactly(
        upload=ID, rows=COUNT, headers=NAMES, sample=many(NAMES), sheets=NAMES, encoding=STRING, columns=COLUMNS,
        values={"type": "object", "additionalProperties": NAMES}, date_formats=TEXTS, fields=many(ref("ImportField")),
        keys=NAMES, remembered=ANYTHING,
    ),
    "ImportField": exactly(
        name=STRING, label=STRING, kind=ref("Kind"), required=FLAG, target=maybe(STRING), key=FLAG, title=FLAG,
        options=many(exactly(value=STRING, label=STRING)),
    ),
    "ExportLine": exactly(
        id=ID, object=STRING, label=STRING, format=STRING, fields=NAMES, row_count=COUNT, ip=maybe(STRING), exported_at=MOMENT,
        operator=WHO,
    ),
    # the rest
    "SearchAnswer": exactly(groups=many(exactly(
        object=STRING, label=STRING, icon=STRING, more=FLAG, rows=many(exactly(id=ID, title=STRING, subtitle=STRING)),
    ))),
    "SavedView": exactly(
        id=ID, key=STRING, object=STRING, name=STRING, shared=FLAG, pinned=FLAG, mine=FLAG, config=ANYTHING,
        roles=many(ID), departments=many(ID),
    ),
    "Favourites": exactly(rows=many(exactly(
        object=STRING, label=STRING, icon=STRING, id=ID, title=STRING, added_at=MOMENT,
    ))),
    "Starred": exactly(starred=FLAG),
    "StarredIds": exactly(starred=many(ID)),
    "RecycleBin": exactly(rows=many(ref("DeletedRecord")), next=maybe(STRING)),
    "DeletedRecord": exactly(
        object=STRING, label=STRING, id=ID, title=STRING, deleted_at=MOMENT, deleted_by=maybe(ref("Reference")),
    ),
    "Restored": exactly(results=many(ref("Result")), restored=many(ID)),
    "Purged": exactly(results=many(ref("Result")), purged=many(ID)),
    "Notices": exactly(rows=many(ref("Notice")), unread=COUNT, next=maybe(STRING)),
    "Notice": exactly(id=ID, at=MOMENT, text=STRING, object=maybe(STRING), record=maybe(ID), link=maybe(STRING), read=FLAG),
    "Unread": exactly(unread=COUNT),
    "AnalysisInfo": exactly(name=STRING, label=STRING, help=STRING, needs=STRING, params=many(exactly(**INPUT))),
    "AnalysisAnswer": exactly(
        columns=many(some({"target": STRING, "group": STRING}, name=STRING, label=STRING, kind=STRING)), rows=many(ANYTHING), totals=ANYTHING, chart=ANYTHING,
    ),
    "RoleRights": exactly(
        objects={"type": "object", "additionalProperties": ref("ObjectRights")}, verbs=many(ref("Word")),
        levels=many(ref("Word")), field_levels=many(ref("Word")),
    ),
    "ObjectRights": exactly(
        verbs=FLAGS, scope={"type": "object", "additionalProperties": LEVEL},
        fields={"type": "object", "additionalProperties": FIELD_LEVEL},
    ),
    "RoleDesk": exactly(
        menus=maybe(NAMES), home=maybe(NAMES), cards=many(ref("Word")),
        groups=many(exactly(name=STRING, label=STRING, items=many(ref("Word")))),
    ),
    "RoleNotices": exactly(kinds=maybe(NAMES), all=many(ref("Word"))),
    "OwnNotice": exactly(name=STRING, label=STRING, given=FLAG, wanted=FLAG),
    "Word": exactly(name=STRING, label=STRING),
    "Explanation": exactly(
        user=SEEN, employee=maybe(ID), hidden_fields=many(exactly(field=STRING, label=STRING, access=FIELD_LEVEL)),
        verbs=many(exactly(
            verb=STRING, label=STRING, allowed=FLAG, reasons=many(exactly(ok=FLAG, text=STRING)), tree=many(ref("Reason")), helps=many(ref("Help")),
        )),
    ),
    "Reason": exactly(
        ok=FLAG, text=STRING, part={"enum": ["function", "record", "governor", "state"]}, below=many(ref("Reason")),
        about=maybe(exactly(object=STRING, id=ID)),
    ),
    "Help": some(
        {
            "id": maybe(ID), "title": STRING, "object": STRING, "label": STRING, "right": {"enum": ["view", "edit"]}, "dimension": SEEN,
            "value": SEEN,
        },
        kind={"enum": ["share", "role", "grant", "record", "exception"]},
    ),
    "HandoverPreview": exactly(employee=SEEN, status=STRING, objects=many(ref("HandoverObject"))),
    "HandoverObject": exactly(
        object=STRING, label=STRING, icon=STRING, count=COUNT, open=COUNT, has_open=FLAG,
        fields=many(exactly(name=STRING, label=STRING, count=COUNT, open=COUNT)),
    ),
    "LogPage": exactly(rows=many(ref("LogLine")), next=maybe(STRING)),
    "LogLine": exactly(
        id=STRING, at=MOMENT, who=exactly(id={"type": "integer"}, title=STRING), ip=maybe(STRING), kind=STRING, kind_label=STRING,
        object=maybe(STRING), object_label=STRING, record=maybe(exactly(id=ID, title=maybe(STRING))), rows=maybe(COUNT),
        text=STRING, request=maybe(STRING), facts=ANYTHING,
        changes=many(exactly(field=STRING, label=STRING, before=maybe(STRING), after=maybe(STRING))),
    ),
    "LogPolicy": exactly(keep_days=COUNT, keep_changes_days=maybe(COUNT)),
    "LogAbout": exactly(kinds=many(ref("Word")), policy=ref("LogPolicy")),
    "LogCheck": exactly(seals=COUNT, read=COUNT, rows=COUNT, broken=NAMES),
    "PrintedRecord": exactly(heading=ref("PrintHeading"), record=ref("Record")),
    "PrintedList": exactly(heading=ref("PrintHeading"), rows=many(ref("Record")), more=FLAG),
    "PrintHeading": exactly(company=STRING, title=STRING, who=STRING, at=MOMENT),
    "WorkReportPaper": exactly(open=FLAG, mine=FLAG, stamp=COUNT, sections=maybe(many(ref("WorkReportSection")))),
    "WorkReportSection": exactly(
        id=ID, title=STRING, content=STRING, hint=STRING, required=FLAG, text=maybe(STRING), figures=maybe(ref("WorkReportFigures")),
    ),
    "WorkReportFigures": exactly(
        object=STRING, label=STRING, count=COUNT, sum=maybe(STRING), sum_label=STRING, columns=many(exactly(label=STRING, number=FLAG)),
        rows=many(exactly(id=ID, cells=NAMES)),
    ),
    "WorkReportStamp": exactly(stamp=COUNT),
    "Nothing": exactly(),
}  # fmt: skip

RECORDS = "/records/{name}"
#: Method and address: what it answers; with a status where an address answers in two ways.
ANSWERS: dict[str, Json] = {
    "get /auth/info": ref("SignInInfo"), "post /auth/login": ref("Me"), "post /auth/logout": ref("Nothing"),
    "post /auth/password": ref("Nothing"), "get /auth/sessions": many(ref("OwnSession")),
    "get /auth/tokens": many(ref("ApiToken")), "post /auth/tokens": ref("FreshToken"),
    **SIGN_IN_ANSWERS, **RIGHTS_ANSWERS, **SURVEY_ANSWERS,
    "get /me": ref("Me"), "patch /me": ref("Me"),
    "get /objects": ref("ObjectIndex"), "post /objects": ref("ObjectMetadata"), "get /objects/{name}": ref("ObjectMetadata"),
    "patch /objects/{name}": {"anyOf": [ref("ObjectMetadata"), ref("Hidden")]},
    "get /objects/{name}/fields": many(ref("FieldDefinition")), "post /objects/{name}/fields": ref("FieldMetadata"),
    "patch /objects/{name}/fields/{field}": {"anyOf": [ref("FieldMetadata"), ref("Hidden")]},
    "get /objects/{name}/layouts": ref("Layouts"), "put /objects/{name}/layouts": ref("Layouts"),
    "post /objects/{name}/layouts": ref("Layout"), "put /objects/{name}/layouts/{id}": ref("Layout"),
    "get /objects/{name}/buttons": ref("Buttons"), "put /objects/{name}/buttons": ref("Buttons"),
    "post /objects/{name}/buttons": ref("Button"), "put /objects/{name}/buttons/{id}": ref("Button"),
    "get /objects/{name}/duplicate-rules": ref("DuplicateRules"), "put /objects/{name}/duplicate-rules": ref("DuplicateRules"),
    "get /kinds": many(ref("KindOffer")),
    f"get {RECORDS}": ref("RecordPage"), f"post {RECORDS}": ref("Record"),
    f"get {RECORDS}/{{id}}": ref("Record"), f"patch {RECORDS}/{{id}}": ref("Record"),
    f"post {RECORDS}/bulk": {"anyOf": [ref("Results"), ref("Upserted")]}, f"post {RECORDS}/bulk 202": ref("StartedJob"),
    f"get {RECORDS}/{{id}}/actions/{{action}}": ref("ActionValues"),
    f"post {RECORDS}/{{id}}/actions/{{action}}": ref("ActionResult"),
    f"post {RECORDS}/actions/{{action}}": ref("SelectionResult"),
    f"post {RECORDS}/aggregate": ref("Figures"), f"post {RECORDS}/duplicates": ref("Duplicates"),
    "get /log": ref("LogPage"), "get /log/about": ref("LogAbout"), "put /log/policy": ref("LogPolicy"),
    "post /log/check": ref("LogCheck"), "post /log/exports": ref("Started"),
    f"get {RECORDS}/print": ref("PrintedList"), f"get {RECORDS}/{{id}}/print": ref("PrintedRecord"),
    f"get {RECORDS}/{{id}}/timeline": ref("TimelinePage"), f"get {RECORDS}/{{id}}/comments": ref("TimelinePage"),
    f"post {RECORDS}/{{id}}/comments": ref("TimelineEntry"),
    f"get {RECORDS}/{{id}}/files": many(ref("RecordFile")), f"post {RECORDS}/{{id}}/files": ref("File"), "post /files": ref("File"),
    f"post {RECORDS}/imports/preview": ref("ImportPreview"), f"post {RECORDS}/imports": ref("Started"),
    "get /imports": many(ref("ImportLine")), "get /imports/{id}": ref("ImportRun"), "post /imports/{id}/cancel": ref("ImportRun"),
    "post /imports/{id}/undo": ref("ImportUndo"), f"post {RECORDS}/exports": ref("Started"), "get /exports": many(ref("ExportLine")),
    "get /jobs": many(ref("Job")), "get /jobs/{id}": ref("Job"), "post /jobs/{id}/cancel": ref("Job"),
    "get /search": ref("SearchAnswer"), "get /views": many(ref("SavedView")), "post /views": ref("SavedView"),
    "patch /views/{id}": ref("SavedView"),
    "get /favourites": ref("Favourites"), "post /favourites": ref("StarredIds"), "get /favourites/{name}/{id}": ref("Starred"),
    "get /recycle": ref("RecycleBin"), "post /recycle/restore": ref("Restored"), "post /recycle/purge": ref("Purged"),
    "get /notifications": ref("Notices"), "post /notifications/read": ref("Unread"),
    "get /analyses": many(ref("AnalysisInfo")), "post /analyses/{name}": ref("AnalysisAnswer"),
    "get /roles/{id}/rights": ref("RoleRights"), "put /roles/{id}/rights": ref("RoleRights"),
    "get /roles/{id}/desk": ref("RoleDesk"), "put /roles/{id}/desk": ref("RoleDesk"),
    "get /roles/{id}/notices": ref("RoleNotices"), "put /roles/{id}/notices": ref("RoleNotices"),
    "get /notifications/kinds": many(ref("OwnNotice")), "put /notifications/kinds": many(ref("OwnNotice")),
    "get /explain/{name}/{id}": ref("Explanation"),
    "get /handovers/preview": ref("HandoverPreview"), "post /handovers": ref("StartedJob"),
    "get /work-reports/{id}": ref("WorkReportPaper"), "put /work-reports/{id}/draft": ref("WorkReportStamp"),
}  # fmt: skip


def put_answers(paths: Json, base: str) -> None:
    """Write the shapes into the operations of these addresses."""
    for key, shape in ANSWERS.items():
        method, path, *only = key.split(" ")
        for status, answer in paths[base + path][method]["responses"].items():
            if str(status) in only or (not only and int(status) < 300):
                answer["content"] = {"application/json": {"schema": shape}}
