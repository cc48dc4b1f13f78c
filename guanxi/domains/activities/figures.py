"""What activities say of a customer's value (PYR-008): how often something was done with him."""

from guanxi.kernel.analyses.figures import CustomerFigure

DONE = (
    "select customer_id, (coalesce(actual_end, plan_end, plan_start) at time zone %(zone)s)::date as day, 1 as value "
    "from activity where deleted_at is null and status = 'done'"
)

FIGURES = (CustomerFigure("activities", "活动频度", DONE),)
