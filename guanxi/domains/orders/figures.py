"""What orders, deliveries and invoices say of a customer's value (PYR-003, PYR-008), and of what was planned (PLAN-005, PLAN-006)."""

from guanxi.kernel.analyses.figures import CustomerFigure, SalesFigure

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
#: Money that came, by who paid it, whether it is assigned to orders or not.
RECEIVED = "select customer_id, received_at as day, amount as value from receipt where deleted_at is null and status = 'confirmed'"
TRADES = (
    "select customer_id, order_date as day, 1 as value from sales_order "
    "where deleted_at is null and status in ('reviewed', 'executing', 'completed', 'closed')"
)

FIGURES = (
    CustomerFigure("orders", "订单", ORDERED), CustomerFigure("deliveries", "发货单", DELIVERED),
    CustomerFigure("invoices", "开票", INVOICED), CustomerFigure("receipts", "收款", RECEIVED), CustomerFigure("trades", "交易频度", TRADES),
)  # fmt: skip

#: To whom, where and of what an order line is: the order's people, the customer's region, the product's line.
_WHOSE = (
    "o.department_id, o.owner_id as employee_id, o.customer_id, c.region_id, l.product_id, p.product_line_id "
    "from sales_order o join sales_order_line l on l.order_id = o.id and l.deleted_at is null "
    "left join customer c on c.id = o.customer_id left join product p on p.id = l.product_id "
)
_COUNTS = "where o.deleted_at is null and o.status in ('reviewed', 'executing', 'completed', 'closed')"
SOLD = (
    "select o.order_date as day, case when o.status = 'closed' then l.effective_amount else l.amount end as value, "
    f"{_WHOSE} {_COUNTS}"
)
UNITS = (
    "select o.order_date as day, case when o.status = 'closed' then l.delivered_qty else l.quantity end as value, "
    f"{_WHOSE} {_COUNTS}"
)
EFFECTIVE = (
    "select d.delivered_at as day, x.quantity * l.amount / nullif(l.quantity, 0) as value, "
    f"{_WHOSE} join delivery_line x on x.order_line_id = l.id and x.deleted_at is null "
    "join delivery d on d.id = x.delivery_id and d.deleted_at is null and d.status = 'shipped' where o.deleted_at is null"
)
#: Money by the lines it was allocated to; what is not assigned yet is of the customer and of who looks after him.
PAID = (
    "select r.received_at as day, a.amount as value, "
    f"{_WHOSE} join receipt_allocation a on a.order_line_id = l.id and a.deleted_at is null and a.confirmed "
    "join receipt r on r.id = a.receipt_id and r.deleted_at is null and r.status = 'confirmed' where o.deleted_at is null "
    "union all select r.received_at, r.open_amount, r.department_id, r.owner_id, r.customer_id, c.region_id, null, null "
    "from receipt r left join customer c on c.id = r.customer_id where r.deleted_at is null and r.status = 'confirmed' and r.open_amount > 0"
)
SALES_FIGURES = (
    SalesFigure("receipts", "收款额", PAID),
    SalesFigure("quantity", "销售量", UNITS), SalesFigure("amount", "销售额", SOLD), SalesFigure("effective", "有效销售额", EFFECTIVE),
)
