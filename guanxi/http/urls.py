"""All addresses of the interface."""

from __future__ import annotations

from django.urls import path

from guanxi.http import meta, records, signin
from guanxi.http.api import api

ROUTERS = (signin.router, meta.router, records.router)
for _router in ROUTERS:
    api.add_router("", _router)

urlpatterns = [path("api/v1/", api.urls)]
