"""收藏: what this feature contributes; its endpoints stand in `http/favourites.py`."""

from guanxi.features.favourites.service import starred_ids, starred_scene
from guanxi.kernel.modules.manifest import Module, RecordSet

MODULE = Module(name="favourites", label="收藏", scenes=(starred_scene,), sets=(RecordSet("starred", starred_ids),))
