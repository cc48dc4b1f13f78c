"""Long work one waits for."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router

from guanxi.features.jobs import watching
from guanxi.http.api import actor_of
from guanxi.kernel.jobs import progress

router = Router()


@router.get("/jobs")
def jobs(request: HttpRequest) -> list[dict[str, Any]]:
    """The latest own jobs."""
    return watching.list_jobs(actor_of(request))


@router.get("/jobs/{int:id}")
def job(request: HttpRequest, id: int) -> dict[str, Any]:
    return watching.read_job(actor_of(request), id)


@router.post("/jobs/{int:id}/cancel")
def cancel(request: HttpRequest, id: int) -> dict[str, Any]:
    """Ask it to stop; what is done stays done."""
    actor = actor_of(request)
    progress.cancel(actor, id)
    return watching.read_job(actor, id)
