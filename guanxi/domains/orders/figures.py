"""What orders, deliveries and invoices say of a customer's value (PYR-003, PYR-008)."""

from guanxi.kernel.analyses.figures import CustomerFigure

#: Of a closed order only what was delivered counts: the rest was given up.
ORDERED = (
    "select customer_id, order_date as day, case when status = 'closed' then effective_amount else amount end as value "
    "from sales_order where deleted_at is null and status in ('reviewed', 'executing', 'completed', 'closed')"
)
#: Goods at the price agreed after discount.
DELIVERED = (
    "select d.customer_id, d.delivered_at as day, l.quantity * o.amount / nullif(o.quantity, 0) as value "
    "from delivery d join delivery_line l on l.delivery_id = d.id and l.deleted_at is null "
    "join sales_order_line o on o.id = l.order_line_id where d.deleted_at is null and d.status = 'shipped'"
)
INVOICED = (
    "select customer_id, invoice_date as day, amount as value from invoice "
    "where deleted_at is null and status in ('issued', 'delivered')"
)
TRADES = (
    "select customer_id, order_date as day, 1 as value from sales_order "
    "where deleted_at is null and status in ('reviewed', 'executing', 'completed', 'closed')"
)

FIGURES = (
    CustomerFigure("orders", "订单", ORDERED), CustomerFigure("deliveries", "发货单", DELIVERED),
    CustomerFigure("invoices", "开票", INVOICED), CustomerFigure("trades", "交易频度", TRADES),
)  # fmt: skip
