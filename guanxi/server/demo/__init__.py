"""The demo company 华衍工业材料: invented from head to foot, the same for the same day and seed.

`build(today, seed)` only makes rows; `load()` writes them into the current account set, through the unit of work.
"""

from guanxi.server.demo.build import build
from guanxi.server.demo.company import DemoCompany, Ref, Row

__all__ = ["DemoCompany", "Ref", "Row", "build", "load"]


def load() -> None:
    """Load the demo company as of today; only here is the kernel needed."""
    from guanxi.server.demo.load import load as write

    write()
