"""The list of what is installed: nothing registers itself, so this file is the whole truth."""

from __future__ import annotations

from collections.abc import Mapping

MODULES: tuple[str, ...] = (
    "guanxi.features.files.feature",
    "guanxi.features.jobs.feature",
    "guanxi.features.transfer.feature",
    "guanxi.features.timeline.feature",
    "guanxi.features.views.feature",
    "guanxi.features.recycle.feature",
    "guanxi.features.search.feature",
    "guanxi.features.notifications.feature",
    "guanxi.features.dedupe.feature",
    "guanxi.features.roles.feature",
    "guanxi.features.related.feature",
    "guanxi.features.studio.feature",
    "guanxi.features.layouts.feature",
    "guanxi.features.buttons.feature",
    "guanxi.features.favourites.feature",
    "guanxi.features.desk.feature",
    "guanxi.features.systemlog.feature",
    "guanxi.features.adminpages.feature",
    "guanxi.features.signin.feature",
    "guanxi.domains.organization.module",
    "guanxi.domains.catalog.module",
    "guanxi.domains.parties.module",
    "guanxi.domains.activities.module",
    "guanxi.domains.marketing.module",
    "guanxi.domains.surveys.module",
    "guanxi.domains.sales.module",
    "guanxi.domains.orders.module",
    "guanxi.domains.business_systems.module",
    "guanxi.domains.planning.module",
    "guanxi.domains.service.module",
    "guanxi.domains.insight.module",
)
"""Dotted paths of the modules with a `MODULE` value, upstream first."""

DJANGO_APPS: tuple[str, ...] = (
    "guanxi.kernel",
    "guanxi.features.files",
    "guanxi.features.transfer",
    "guanxi.features.timeline",
    "guanxi.features.views",
    "guanxi.features.notifications",
    "guanxi.features.layouts",
    "guanxi.features.buttons",
    "guanxi.features.dedupe",
    "guanxi.features.favourites",
    "guanxi.features.desk",
    "guanxi.domains.organization",
    "guanxi.domains.catalog",
    "guanxi.domains.parties",
    "guanxi.domains.activities",
    "guanxi.domains.marketing",
    "guanxi.domains.surveys",
    "guanxi.domains.sales",
    "guanxi.domains.orders",
    "guanxi.domains.business_systems",
    "guanxi.domains.planning",
    "guanxi.domains.service",
    "guanxi.domains.insight",
)
"""Django applications (labels with models and migrations) behind the kernel, features and modules."""

MENU_GROUPS: Mapping[str, tuple[str, str]] = {
    "customers": ("客户", "team"),
    "sales": ("销售", "fund"),
    "orders": ("订单", "container"),
    "purchasing": ("采购", "shopping-cart"),
    "activities": ("行动", "calendar"),
    "marketing": ("市场", "notification"),
    "service": ("服务", "customer-service"),
    "catalog": ("产品", "shopping"),
    "settings": ("业务设置", "control"),
    "custom": ("自定义", "appstore"),
    "organization": ("组织", "apartment"),
    "admin": ("系统管理", "setting"),
}
"""Menu groups in order: key to label and icon."""

MENU_SYSTEMS: Mapping[str, str] = {
    "sales": "marketing", "marketing": "marketing", "orders": "marketing", "billing": "marketing", "channel": "marketing",
    "service": "service", "callcenter": "service",
}  # fmt: skip
"""The CRM system (营销管理, 服务管理) a menu group belongs to; groups that are not named belong to both (ORG-011)."""
