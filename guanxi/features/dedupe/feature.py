"""查重: what this feature contributes; its endpoint stands in `http/duplicates.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="dedupe", label="查重")
