"""`guanxi openapi`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

HELP = "输出接口描述 / write the OpenAPI document of the HTTP interface"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--output` or standard output."""
    parser.add_argument("--output", help="文件，默认标准输出 / file, else standard output")


def run(arguments: argparse.Namespace) -> int:
    """Write the document, keys in a stable order, so that a diff shows a changed contract."""
    from guanxi.server.bootstrap import ready
    from guanxi.server.commands.base import in_set
    from guanxi.server.optional import required

    with ready(), in_set("default"):
        document = required("guanxi.http.openapi", "document")()
    text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    if arguments.output:
        Path(arguments.output).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0
