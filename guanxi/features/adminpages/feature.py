"""管理页面: menu entries of administration whose pages live in the browser alone."""

from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="adminpages",
    label="管理页面",
    menu=(
        MenuItem("roles", "角色权限", "safety", "/admin/roles", "admin", admin=True),
        MenuItem("imports", "导入历史", "import", "/imports", "admin"),
    ),
)
