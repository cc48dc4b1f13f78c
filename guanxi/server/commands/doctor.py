"""`guanxi doctor`."""

from __future__ import annotations

import argparse

HELP = "体检 / check the installation and say how to mend what is wrong"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--mend", action="store_true", help="修复与记录不符的汇总 / mend summaries that differ from the records")


def run(given: argparse.Namespace) -> int:
    """Print one line a finding. Exit code 1 when something is wrong."""
    from guanxi.server.doctor import examine

    wrong = 0
    for finding in examine(mend=given.mend):
        mark = "  好/ok  " if finding.good else ("  !!   " if finding.serious else "  注意/note")
        print(f"{mark:<9} {finding.what}")
        if not finding.good:
            print(f"           → {finding.mend}")
            wrong += finding.serious
    print("一切正常 / all is well" if not wrong else f"{wrong} 个问题 / problems")
    return 1 if wrong else 0
