"""`guanxi openapi`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

HELP = "输出接口描述 / write the OpenAPI document of the HTTP interface"
CONTRACTS = Path(__file__).resolve().parents[3] / "contracts"
"""In a checkout: what is generated and committed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--output`, else the contracts of the checkout, else standard output."""
    parser.add_argument("--output", help="文件，- 为标准输出 / file, - for standard output")


def dumped(document: Any) -> str:
    """Keys in a stable order, so that a diff shows a changed contract."""
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def run(arguments: argparse.Namespace) -> int:
    """Write the document; into the contracts together with the schema of the metadata."""
    from guanxi.server.bootstrap import setup_django
    from guanxi.server.optional import required

    setup_django()  # the objects are those of the code: no database is asked
    text = dumped(required("guanxi.http.openapi", "document")())
    if arguments.output is None and CONTRACTS.is_dir():
        (CONTRACTS / "openapi.json").write_text(text, encoding="utf-8")
        metadata = required("guanxi.http.metadata_schema", "SCHEMA")
        (CONTRACTS / "metadata.schema.json").write_text(dumped(metadata), encoding="utf-8")
    elif arguments.output in (None, "-"):
        print(text, end="")
    else:
        Path(arguments.output).write_text(text, encoding="utf-8")
    return 0
