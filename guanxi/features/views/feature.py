"""查询方案: what this feature contributes; its endpoints stand in `http/views.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="views", label="查询方案")
