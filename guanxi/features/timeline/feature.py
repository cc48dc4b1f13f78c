"""动态: what this feature contributes; its endpoints stand in `http/timeline.py`."""

from guanxi.kernel.modules.manifest import Module, NoticeKind

MODULE = Module(name="timeline", label="动态", notices=(NoticeKind("mention", "评论中提到我"),))
