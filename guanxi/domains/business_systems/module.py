"""业务系统: the systems beside this one, what they deliver about customers, and the purchase orders they make (EAI)."""

from guanxi.domains.business_systems import figures
from guanxi.domains.business_systems.objects import (
    business_system,
    external_document,
    purchase_order,
    purchase_order_line,
    stock_receipt,
)
from guanxi.kernel.metadata.spec import Panel, Related
from guanxi.kernel.modules.manifest import Addition, Module

MODULE = Module(
    name="business_systems",
    label="业务系统",
    objects=(business_system.OBJECT, external_document.OBJECT, purchase_order.OBJECT, purchase_order_line.OBJECT, stock_receipt.OBJECT),
    actions=(figures.business_figures,),
    analyses=(figures.BUSINESS_FIGURES,),
    additions=(
        Addition(
            "customer",
            (Related("external_document", "customer", "业务单据", ("number", "kind", "document_date", "amount", "open_amount", "due_date", "status", "system")),),
            (Panel("business_figures", "customer", "业务系统数据", "year"),),
        ),
        Addition("product", (Related("purchase_order_line", "product", "采购明细", ("order", "order.supplier_name", "quantity", "price", "received_qty")),)),
    ),
)
