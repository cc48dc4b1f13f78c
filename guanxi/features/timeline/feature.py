"""动态: what this feature contributes; its endpoints stand in `http/timeline.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="timeline", label="动态")
