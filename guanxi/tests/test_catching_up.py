"""What later versions brought comes to account sets made earlier, without undoing what people did since."""

from __future__ import annotations

from guanxi.kernel.storage.rows import run
from guanxi.server import base_data
from guanxi.tests.kit.world import World


def test_ready_made_layouts_come_to_older_sets_and_stay_away_when_removed(world: World) -> None:
    """A set made by a version without them gets them with the upgrade; whoever removed them is not given them again."""

    def names() -> list[str]:
        return [one["name"] for one in world.admin.get("/objects/customer/layouts").ok()["layouts"]]

    run("delete from kernel_counter where key = 'layouts:customer'")
    assert names() == []
    base_data.catch_up()
    base_data.catch_up()
    assert names() == ["个体客户"]
    layout = world.admin.get("/objects/customer/layouts").ok()["layouts"][0]["id"]
    assert world.admin.delete(f"/objects/customer/layouts/{layout}").status == 204
    base_data.catch_up()
    assert names() == []
