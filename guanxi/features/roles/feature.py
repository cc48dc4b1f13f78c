"""角色权限: what this feature contributes; its endpoints stand in `http/roles.py` and `http/explain.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="roles", label="角色权限")
