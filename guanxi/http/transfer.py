"""Import and export."""

from __future__ import annotations

from typing import Any, Literal

import orjson
from django.http import FileResponse, HttpRequest, HttpResponse
from ninja import File, Form, Router, Schema
from ninja.files import UploadedFile
from pydantic import Field

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.features.files import keeping
from guanxi.features.transfer import exporting, history, importing, undo
from guanxi.features.transfer.options import parse_options, require_import
from guanxi.features.transfer.preview import preview
from guanxi.features.transfer.template import template
from guanxi.http.api import actor_of
from guanxi.http.files import disposition, stream_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()
Body = dict[str, Any]
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@router.post("/records/{name}/imports/preview")
def preview_(request: HttpRequest, name: str, file: File[UploadedFile], sheet: Form[str] = "") -> Body:
    """Headers, sample, guessed mapping; the file is kept for the import."""
    return preview(actor_of(request), object_spec(name), stream_of(file), file.name or "", sheet[:60])


@router.post("/records/{name}/imports", response={202: Body})
def start(
    request: HttpRequest,
    name: str,
    options: Form[str] = "{}",
    upload: Form[int | None] = None,
    file: File[UploadedFile | None] = None,
) -> tuple[int, Body]:
    """Start an import of a new file or of one that was previewed."""
    actor, spec = actor_of(request), object_spec(name)
    try:
        given = parse_options(orjson.loads(options))
    except orjson.JSONDecodeError:
        raise Invalid.at("options", "bad_json", say("“{name}”不是有效的 JSON。", name="options")) from None
    if file is not None:
        require_import(actor, spec, given.mode)
        upload = keeping.keep(actor, stream_of(file), file.name or "").id
    if upload is None:
        raise Invalid.at("file", "required", say("请选择文件。"))
    return 202, {"id": importing.start(actor, spec, upload, given)}


@router.get("/records/{name}/imports/template.xlsx")
def template_(request: HttpRequest, name: str) -> HttpResponse:
    """The workbook to fill in."""
    spec = object_spec(name)
    return attachment(template(actor_of(request), spec), say("{object} 导入模板.xlsx", object=translate(spec.label)))


@router.get("/imports")
def imports(request: HttpRequest, object: str = "") -> list[Body]:
    """History, latest first."""
    return history.list_runs(actor_of(request), object[:50])


@router.get("/imports/{int:id}")
def import_(request: HttpRequest, id: int) -> Body:
    return history.describe(history.read_run(actor_of(request), id))


@router.get("/imports/{int:id}/errors.xlsx")
def errors(request: HttpRequest, id: int) -> FileResponse:
    """The refused rows with the reasons."""
    file = history.errors_file(actor_of(request), id)
    response = FileResponse(keeping.open_file(file), content_type=XLSX)
    response["Content-Length"] = str(file.size)
    response["Content-Disposition"] = disposition(file.name)
    return response


@router.post("/imports/{int:id}/undo", response={202: Body})
def undo_(request: HttpRequest, id: int) -> tuple[int, Body]:
    """Take it back, in the background."""
    return 202, {"id": id, "job": undo.start_undo(actor_of(request), id)}


@router.post("/imports/{int:id}/cancel")
def cancel(request: HttpRequest, id: int) -> Body:
    """Stop between two batches."""
    actor = actor_of(request)
    history.cancel(actor, id)
    return history.describe(history.read_run(actor, id))


class ExportIn(Schema):
    format: Literal["xlsx", "csv"] = "xlsx"
    fields: list[str] = Field([], max_length=100)
    filter: Any = None
    q: str = Field("", max_length=200)
    sort: str = Field("", max_length=400)
    view: str = Field("", max_length=60)
    ids: list[int] | None = Field(None, max_length=10_000)


@router.post("/records/{name}/exports", response={202: Body})
def export(request: HttpRequest, name: str, given: ExportIn) -> tuple[int, Body]:
    """Start an export; the id is the job's, which in the end names the file."""
    ids = None if given.ids is None else tuple(given.ids)
    wish = exporting.Wish(given.format, tuple(given.fields), given.filter, given.q, given.sort, given.view, ids)
    return 202, {"id": exporting.start(actor_of(request), object_spec(name), wish)}


@router.get("/exports")
def exports(request: HttpRequest) -> list[Body]:
    """Who exported what and how much: own ones, all for administrators."""
    return exporting.export_log(actor_of(request))


def attachment(content: bytes, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=XLSX)
    response["Content-Disposition"] = disposition(name)
    return response
