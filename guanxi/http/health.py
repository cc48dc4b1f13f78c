"""Whether this process lives and whether it can serve; asked by load balancers, without signing in (SYS)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from guanxi import __version__
from guanxi.base.words import say
from guanxi.http.errors import problem_body
from guanxi.kernel.metadata.stamps import read_stamps

router = Router()


class Health(Schema):
    status: str
    version: str


@router.get("/healthz", auth=None, response=Health)
def healthz(request: HttpRequest) -> dict[str, str]:
    """The process answers; nothing else is looked at."""
    return {"status": "ok", "version": __version__}


@router.get("/readyz", auth=None, response=Health)
def readyz(request: HttpRequest) -> dict[str, str] | HttpResponse:
    """The database answers and has the tables of the kernel; 503 while it does not."""
    try:
        read_stamps()
    except Exception:
        return problem_body(503, "not_ready", say("服务尚未就绪，请稍后重试。"))
    return {"status": "ok", "version": __version__}
