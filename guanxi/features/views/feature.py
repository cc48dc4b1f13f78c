"""查询方案: what this feature contributes; its endpoints stand in `http/views.py`."""

from guanxi.features.views.service import saved_scene
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="views", label="查询方案", scenes=(saved_scene,))
