"""工作台: what this feature contributes; its endpoints stand in `http/desk.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="desk", label="工作台")
