"""价值层次 on the customer: the layer of the leading model by its last scheduled computation, for filters and rules (PYR-025)."""

from __future__ import annotations

from collections.abc import Callable

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import QUIET, Work
from guanxi.kernel.storage.rows import run

CHUNK = 1000
#: Customers whose layer is not what the run says.
DIFFERENT = """
select c.id, y.id from customer c
left join pyramid_value v on v.run_id = %(run)s and v.customer_id = c.id and v.layer_no is not null and v.deleted_at is null
left join pyramid_layer y on y.model_id = %(model)s and y.layer_no = v.layer_no and y.deleted_at is null
where c.deleted_at is null and c.value_layer_id is distinct from y.id
"""


def set_levels(model: int, run_id: int, told: Callable[[int, int], None]) -> int:
    """Write the layers that have changed, some at a time; returns how many. Rules that look at the layer follow; the customer does not
    count as changed by somebody."""
    different = run(DIFFERENT + " order by c.id", {"run": run_id, "model": model})
    for start in range(0, len(different), CHUNK):
        change(dict(different[start : start + CHUNK]))
        told(min(start + CHUNK, len(different)), len(different))
    return len(different)


def change(layers: dict[int, int | None]) -> None:
    """These customers to these layers, in a work of their own."""
    with Work(SYSTEM, "pyramid_model.evaluate") as work:
        work.memo[QUIET] = True
        drafts = []
        for row in work.rows("customer", layers):
            drafts.append(draft := Draft(row.spec, row))
            draft.set("value_layer", layers[row.id])
        run(
            "update customer c set value_layer_id = n.layer from unnest(%s::bigint[], %s::bigint[]) n(id, layer) where c.id = n.id",
            [[d.id for d in drafts], [layers[d.id] for d in drafts]],
        )
        work.forget(object_spec("customer"), list(layers))
        work.announce(RecordsSaved(object_spec("customer"), tuple(drafts)))
