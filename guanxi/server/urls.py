"""All URLs Django answers; the front end's files are served before Django is asked (`guanxi.server.web`)."""

from __future__ import annotations

from guanxi.http.urls import urlpatterns

__all__ = ["urlpatterns"]
