"""回收站: what this feature contributes; its endpoints stand in `http/recycle.py`."""

from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="recycle",
    label="回收站",
    menu=(MenuItem("recycle", "回收站", "delete", "/recycle", "admin"),),
)
