"""`python -m bench`: generate the reference company if it is not there, then measure. See bench/README.md."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

STEPS = (("bench.measure",), ("bench.measure", "--transfer"))


def main() -> None:
    if not Path(".data/bench/postgres").exists():
        subprocess.run([sys.executable, "-m", "bench.generate"], check=True)
    for step in STEPS:
        subprocess.run([sys.executable, "-m", *step], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
