"""全局搜索: what this feature contributes; its endpoint stands in `http/search.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="search", label="搜索")
