"""`guanxi import`."""

from __future__ import annotations

import argparse

HELP = "导入 Excel/CSV 文件 / import a spreadsheet into an object"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Object, file, and the options of the HTTP interface as a JSON file."""
    parser.add_argument("object", help="对象名 / object, e.g. customer")
    parser.add_argument("file", help="xlsx 或 csv / xlsx or csv file")
    parser.add_argument("--options", help="选项 JSON 文件 / JSON file with the import options")
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")
    parser.add_argument("--user", default="admin", help="以谁的权限 / whose rights apply")
    parser.add_argument("--dry-run", action="store_true", help="只检查，不写入 / check only, write nothing")


def run(arguments: argparse.Namespace) -> int:
    """Hand over to the transfer feature, which reports and returns the exit code."""
    from guanxi.server.bootstrap import ready
    from guanxi.server.commands.base import in_set
    from guanxi.server.optional import required

    with ready(), in_set(arguments.set):
        importer = required("guanxi.features.transfer.cli", "run")
        return int(
            importer(
                object=arguments.object,
                file=arguments.file,
                options=arguments.options,
                user=arguments.user,
                dry_run=arguments.dry_run,
            )
            or 0
        )
