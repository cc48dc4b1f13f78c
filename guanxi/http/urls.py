"""All addresses of the interface, and the answers where there is none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path
from ninja import Router

from guanxi.base.words import say
from guanxi.http import (
    account,
    analyses,
    buttons,
    desk,
    duplicates,
    explain,
    favourites,
    files,
    handover,
    health,
    jobs,
    layouts,
    meta,
    notifications,
    openapi,
    plans,
    printing,
    provider_doors,
    records,
    recycle,
    rights,
    roles,
    search,
    security,
    signin,
    studio,
    surveys,
    systemlog,
    timeline,
    transfer,
    views,
    work_reports,
)
from guanxi.http.api import api
from guanxi.http.errors import problem_body

ROUTERS = (
    openapi.router,
    health.router,
    signin.router,
    account.router,
    provider_doors.router,
    security.router,
    meta.router,
    records.router,
    plans.router,
    printing.router,
    analyses.router,
    search.router,
    duplicates.router,
    timeline.router,
    views.router,
    recycle.router,
    notifications.router,
    roles.router,
    rights.router,
    studio.router,
    layouts.router,
    buttons.router,
    favourites.router,
    desk.router,
    explain.router,
    systemlog.router,
    handover.router,
    work_reports.router,
    surveys.router,
    files.router,
    transfer.router,
    jobs.router,
)


def merged(routers: Iterable[Router]) -> Router:
    """One router: an address may have its methods in several rooms (`GET /objects` is metadata, `POST` the designer)."""
    one = Router()
    for router in routers:
        for address, view in router.path_operations.items():
            if address in one.path_operations:
                one.path_operations[address].operations += view.operations
            else:
                one.path_operations[address] = view
    return one


api.add_router("", merged(ROUTERS))

urlpatterns = [path("api/v1/", api.urls)]


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such address."""
    return problem_body(404, "not_found", say("没有这个地址。"))


def malformed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that Django itself refused: a bad host, too many form fields."""
    return problem_body(400, "bad_request", say("请求的格式不对。"))


def broken(request: HttpRequest, *args: Any) -> HttpResponse:
    """A failure outside the interface's own operations; Django has logged it."""
    return problem_body(500, "internal", say("程序出错了，请联系管理员。"))


handler400, handler404, handler500 = malformed, missing, broken
