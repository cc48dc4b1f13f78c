"""Location (定位): latitude and longitude in degrees (WGS 84) with an optional text."""

from typing import Any

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind, Refused, clean_text
from guanxi.kernel.metadata.spec import FieldSpec


class LocationKind(Kind):
    name, label = "location", "定位"
    sql = "jsonb"
    operators = ("empty", "not_empty")
    sortable = groupable = False
    wire = {"type": "object", "properties": {"lat": {"type": "number"}, "lng": {"type": "number"}, "text": {"type": "string"}}}

    def parse(self, raw: Any, spec: FieldSpec) -> dict[str, Any] | None:
        if raw in ({}, ""):
            return None
        if not isinstance(raw, dict):
            raise Refused("wrong_type", "请填写经度和纬度。")
        lat, lng, text = raw.get("lat"), raw.get("lng"), raw.get("text", "")
        if not all(isinstance(x, int | float) and not isinstance(x, bool) for x in (lat, lng)) or not isinstance(text, str | None):
            raise Refused("wrong_type", "请填写经度和纬度。")
        if not (-90 <= lat <= 90 and -180 <= lng <= 180):  # type: ignore[operator]
            raise Refused("out_of_range", "经度或纬度超出范围。")
        return {"lat": lat, "lng": lng, "text": clean_text(text or "", 200) or ""}

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return value.get("text") or f"{value['lat']},{value['lng']}"


class Location(Declared, models.JSONField):
    kind = LocationKind()
