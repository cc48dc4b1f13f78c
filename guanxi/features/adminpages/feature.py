"""管理页面: menu entries of administration whose pages live in the browser alone."""

from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="adminpages",
    label="管理页面",
    menu=(
        MenuItem("roles", "角色权限", "safety", "/admin/roles", "admin", admin=True),
        MenuItem("people", "个人权限", "idcard", "/admin/people", "admin", admin=True),
        MenuItem("dimensions", "管理维度", "partition", "/admin/dimensions", "admin", admin=True),
        MenuItem("rules", "相关员工规则", "node-index", "/admin/rules", "admin", admin=True),
        MenuItem("imports", "导入历史", "import", "/imports", "admin"),
    ),
)
