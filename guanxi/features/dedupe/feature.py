"""查重: what this feature contributes; its endpoints stand in `http/duplicates.py`."""

from guanxi.features.dedupe.forbidding import check_duplicates
from guanxi.features.dedupe.sharing_names import duplicate_ids
from guanxi.kernel.modules.manifest import Module, RecordSet

MODULE = Module(
    name="dedupe", label="查重", checks=(check_duplicates,), sets=(RecordSet("duplicates", duplicate_ids),)
)
