"""All URLs Django answers; the front end's files are served before Django is asked (`guanxi.server.web`)."""

from __future__ import annotations

from guanxi.http.urls import handler400, handler404, handler500, urlpatterns

__all__ = ["handler400", "handler404", "handler500", "urlpatterns"]
