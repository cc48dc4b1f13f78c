"""工作台: what a role finds on its desk; edited on the page of the role, its endpoints stand in `http/desk.py`."""

from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="desk", label="工作台")
