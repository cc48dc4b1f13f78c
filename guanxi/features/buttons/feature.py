"""自定义按钮与链接: what this feature contributes; its endpoints stand in `http/buttons.py`."""

from guanxi.features.buttons.acting import kept_actions
from guanxi.features.buttons.keeping import forget
from guanxi.features.buttons.using import users
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="buttons", label="自定义按钮", kept_actions=kept_actions, users=users, forget=forget)
