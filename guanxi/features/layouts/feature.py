"""布局: what this feature contributes; its endpoints stand in `http/layouts.py`."""

from guanxi.features.layouts.enforcing import check_layouts
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="layouts", label="布局", checks=(check_layouts,))
