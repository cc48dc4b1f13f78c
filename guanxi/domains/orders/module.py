"""订单: sales orders with actions, deliveries, invoices and receipts, contracts, samples."""

from guanxi.domains.orders import delivering, invoicing, lending, new_products, ordering, receiving, recording, signing
from guanxi.domains.orders.figures import FIGURES, SALES_FIGURES
from guanxi.domains.orders.objects import (
    contract,
    delivery,
    delivery_line,
    invoice,
    order_action,
    receipt,
    receipt_account,
    receipt_allocation,
    sales_order,
    sales_order_line,
    sample,
)
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, Module, Reaction

MODULE = Module(
    name="orders",
    label="订单",
    objects=(
        sales_order.OBJECT,
        sales_order_line.OBJECT,
        order_action.OBJECT,
        contract.OBJECT,
        delivery.OBJECT,
        delivery_line.OBJECT,
        invoice.OBJECT,
        receipt.OBJECT,
        receipt_allocation.OBJECT,
        receipt_account.OBJECT,
        sample.OBJECT,
    ),
    actions=(
        *ordering.ACTIONS, *delivering.ACTIONS, *recording.ACTIONS, *signing.ACTIONS, *lending.ACTIONS, *invoicing.ACTIONS,
        *receiving.ACTIONS,
    ),
    reactions=(Reaction(RecordsSaved, new_products.catalogue_saved),),
    tasks=(new_products.TASK,),
    figures=FIGURES,
    additions=(
        Addition("employee", (
            Related("sales_order", "owner", "销售订单", ("order_code", "customer", "amount", "status", "order_date")),
            Related("order_action", "employee", "订单行动", ("content", "order", "customer", "stage", "status", "acted_at")),
        )),
        Addition("customer", (Related("receipt", "customer", "收款", ("receipt_code", "amount", "status", "received_at", "method", "open_amount")),)),
    ),
    sales_figures=SALES_FIGURES,
)  # fmt: skip
