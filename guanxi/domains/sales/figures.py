"""What opportunities say of a customer's value (PYR-005): won ones with what they brought, open ones with what is expected of them.
Lost ones do not count."""

from guanxi.kernel.analyses.figures import CustomerFigure

CHANCES = (
    "select customer_id, (created_at at time zone %(zone)s)::date as day, coalesce(actual_amount, expected_amount) as value "
    "from opportunity where deleted_at is null and status in ('open', 'won')"
)

FIGURES = (CustomerFigure("opportunities", "商机金额", CHANCES),)
