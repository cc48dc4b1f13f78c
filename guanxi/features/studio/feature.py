"""对象与字段: what this feature contributes; its endpoints stand in `http/studio.py`."""

from guanxi.features.studio.area import TAKE_OVER, inherit
from guanxi.features.studio.later import finish_field, finish_object
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="studio",
    label="对象与字段",
    tasks=(Task("studio.finish_field", finish_field), Task("studio.finish_object", finish_object), TAKE_OVER),
    checks=(inherit,),
    menu=(MenuItem("studio", "对象与字段", "build", "/admin/objects", "admin", admin=True),),
)
