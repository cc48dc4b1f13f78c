"""The demo company 华衍工业材料: invented from head to foot, the same for the same day and seed.

`build(today, seed)` only makes rows; loading them is done elsewhere, through the unit of work.
"""

from guanxi.server.demo.build import build
from guanxi.server.demo.company import DemoCompany, Ref, Row

__all__ = ["DemoCompany", "Ref", "Row", "build"]
