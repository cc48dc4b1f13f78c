"""Import and export through the interface, as the browser does them."""

from __future__ import annotations

import csv
import io
import time
from typing import Any

import httpx
import orjson

from bench.names import Names

IMPORTED, EXPORTED = 20_000, 400_000
COLUMNS = ["name", "short_name", "status", "industry", "phone", "address", "owner", "updated_at"]


def rows_as_csv(count: int) -> bytes:
    """Simple customers, as somebody would hand them over."""
    names, out = Names(int(time.time())), io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["客户名称", "简称", "客户状态", "行业", "电话", "地址"])
    for i in range(count):
        name = names.company()
        writer.writerow([name, name[2:6], "潜在", "化工", names.landline(), f"工业大道{i}号"])
    return out.getvalue().encode("utf-8-sig")


def wait(client: httpx.Client, path: str, every: float = 0.2) -> dict[str, Any]:
    """The job or import when it has ended; asked for every so many seconds."""
    while True:
        state: dict[str, Any] = client.get(path).raise_for_status().json()
        if state["state"] in ("done", "failed", "cancelled", "undone"):
            return state
        time.sleep(every)


def import_file(client: httpx.Client, _: str) -> int:
    """Import, and afterwards undo so that the next run finds the same tables."""
    columns = {"客户名称": "name", "简称": "short_name", "客户状态": "status", "行业": "industry", "电话": "phone", "地址": "address"}
    options = {"columns": columns, "mode": "create", "dry_run": False}
    answer = client.post(
        "/records/customer/imports", files={"file": ("customers.csv", rows_as_csv(IMPORTED))},
        data={"options": orjson.dumps(options).decode()},
    )  # fmt: skip
    state = wait(client, f"/imports/{answer.raise_for_status().json()['id']}")
    if state["created"] != IMPORTED:
        raise SystemExit(f"import: {state}")
    return IMPORTED


def export_file(client: httpx.Client, format_: str) -> int:
    """Export the whole selection to a file and download it."""
    body = {"format": format_, "fields": COLUMNS, "filter": {"field": "id", "op": "lte", "value": EXPORTED}}
    answer = client.post("/records/customer/exports", json=body).raise_for_status().json()
    state = wait(client, f"/jobs/{answer['id']}")
    if state["state"] != "done":
        raise SystemExit(f"export: {state}")
    size = len(client.get(f"/files/{state['file']['id']}").raise_for_status().content)
    if size < 1_000_000:
        raise SystemExit("the exported file is too small")
    return EXPORTED


def peak_megabytes(pid: int) -> float:
    """The most memory the process ever held."""
    with open(f"/proc/{pid}/status") as f:
        return next(int(line.split()[1]) / 1024 for line in f if line.startswith("VmHWM"))
