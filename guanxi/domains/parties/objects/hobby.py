"""兴趣爱好: the keywords by which contacts are found for care and campaigns (CON-011)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class Hobby(Base):
    name = fields.Text("兴趣爱好", max_length=40, unique=True, title=True, search=True)
    description = fields.Text("说明", max_length=200, null=True)

    class Meta:
        db_table = "hobby"


OBJECT = Offer(
    Hobby,
    "hobby",
    "兴趣爱好",
    icon="heart",
    menu="settings",
    columns=("name", "description"),
    sort="name",
    keys=("name",),
    quick_create=True,
)
