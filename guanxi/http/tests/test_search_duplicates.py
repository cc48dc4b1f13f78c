"""Search over everything and the duplicate check, with the rights of who asks."""

from __future__ import annotations

import pytest

from guanxi.tests.kit.world import World


@pytest.fixture
def firms(world: World) -> dict[str, int]:
    """Customers of two sellers."""
    made = {}
    for api, name, phone in (
        (world.seller, "重庆鹏翔新材料有限公司", "023-6888 1234"),
        (world.other, "杭州云帆科技有限公司", "13812345678"),
        (world.other, "北京农商银行", None),
    ):
        made[name] = api.post("/records/customer", {"name": name, "phone": phone}).ok()["id"]
    return made


def titles(world: World, who: str, q: str) -> list[str]:
    groups = getattr(world, who).get(f"/search?q={q}").ok()["groups"]
    return [row["title"] for group in groups for row in group["rows"]]


@pytest.mark.parametrize("q", ["鹏翔", "pxxcl", "pengxiang", "68881234", "023-6888-1234"])
def test_search_finds_by_any_fragment(world: World, firms: dict[str, int], q: str) -> None:
    assert "重庆鹏翔新材料有限公司" in titles(world, "admin", q)


def test_search_keeps_to_records_one_may_see(world: World, firms: dict[str, int]) -> None:
    assert titles(world, "other", "鹏翔") == []
    assert titles(world, "seller", "鹏翔") == ["重庆鹏翔新材料有限公司"]


def test_search_says_whose_it_is_and_hides_fields(world: World, firms: dict[str, int]) -> None:
    row = world.seller.get("/search?q=鹏翔").ok()["groups"][0]["rows"][0]
    assert "023-6888 1234" in row["subtitle"]
    assert "李敏" in row["subtitle"]
    world.grant("own", "customer", fields={"phone": "hidden"})
    assert "6888" not in world.seller.get("/search?q=鹏翔").ok()["groups"][0]["rows"][0]["subtitle"]


def test_empty_search_is_empty(world: World) -> None:
    assert world.admin.get("/search?q=").ok() == {"groups": []}
    assert world.admin.get("/search?q=%20").ok() == {"groups": []}


def check(world: World, who: str, **values: object) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = (
        getattr(world, who).post("/records/customer/duplicates", {"values": values}).ok()["rows"]
    )
    return rows


@pytest.mark.parametrize(
    "name", ["重庆鹏翔新材料有限公司", "重庆市鹏翔新材料（集团）有限公司", "鹏翔新材", "重庆鹏翔", "重庆 鹏祥新材料"]
)
def test_like_names_are_found(world: World, firms: dict[str, int], name: str) -> None:
    rows = check(world, "seller", name=name)
    assert [r["id"] for r in rows] == [firms["重庆鹏翔新材料有限公司"]]
    assert rows[0]["fields"] == ["name"]


def test_other_names_are_not(world: World, firms: dict[str, int]) -> None:
    assert check(world, "seller", name="上海农商银行") == []
    assert check(world, "seller", name="有限公司") == []
    assert check(world, "seller", name="科") == []


def test_phone_in_another_form(world: World, firms: dict[str, int]) -> None:
    rows = check(world, "other", phone="+86 138-1234-5678")
    assert (rows[0]["id"], rows[0]["fields"], rows[0]["score"]) == (firms["杭州云帆科技有限公司"], ["phone"], 1.0)


def test_foreign_record_is_masked(world: World, firms: dict[str, int]) -> None:
    rows = check(world, "seller", name="杭州云帆科技", phone="13812345678")
    assert rows[0]["id"] is None
    assert rows[0]["title"] != "杭州云帆科技有限公司"
    assert rows[0]["owner"] == {"id": world.other.employee, "title": "赵强"}


def test_own_record_is_no_duplicate(world: World, firms: dict[str, int]) -> None:
    id_ = firms["重庆鹏翔新材料有限公司"]
    body = {"values": {"name": "重庆鹏翔新材料"}, "id": id_}
    assert world.seller.post("/records/customer/duplicates", body).ok()["rows"] == []


def test_same_name_at_another_customer_is_another_opportunity(world: World, firms: dict[str, int]) -> None:
    first, second = firms["杭州云帆科技有限公司"], firms["北京农商银行"]
    world.admin.post("/records/contact", {"name": "王伟", "customer": first, "mobile": "13900001111"}).ok()
    rows = world.admin.post(
        "/records/contact/duplicates", {"values": {"mobile": "139 0000 1111", "customer": second}}
    ).ok()["rows"]
    assert rows[0]["fields"] == ["mobile"]
