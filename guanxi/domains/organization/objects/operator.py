"""操作员: who may sign in. The table is the kernel's; this says how people see it (ORG-011, ORG-027)."""

from guanxi.domains.organization import saving
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.models import Operator

OBJECT = Offer(
    Operator,
    "operator",
    "操作员",
    icon="idcard",
    menu="organization",
    columns=("account", "name", "employee", "bound_customer", "password_kind", "allowed_systems", "is_admin", "status"),
    sort="account",
    sections=(
        Section("登录", ("account", "name", "employee", "email", "allowed_systems", "is_admin", "status")),
        Section("外部帐号", ("bound_customer", "roles")),
        Section("口令", ("password_kind", "password", "must_change_password")),
    ),
    guarded="see",
    keys=("account",),
    on_save=saving.check_operator,
    after_save=saving.follow_operators,
    features=frozenset({"timeline", "recycle", "bulk"}),
)
