"""工作台: what this feature contributes; its endpoints stand in `http/desk.py`."""

from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="desk",
    label="工作台",
    menu=(MenuItem("desk", "角色工作台", "dashboard", "/admin/desk", "admin", admin=True),),
)
