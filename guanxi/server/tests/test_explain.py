"""`guanxi explain`."""

from __future__ import annotations

import pytest

from guanxi.base.errors import NotFound


@pytest.mark.django_db
def test_field_is_traced_from_declaration_to_reader() -> None:
    from guanxi.server.explain import explain

    text = explain("sales.opportunity.stage")
    assert text == explain("opportunity.stage")
    assert "guanxi/domains/sales/objects/opportunity.py:" in text
    assert "opportunity.stage_id" in text
    assert "看板" in text
    assert "guanxi/domains/sales/actions.py:" in text
    assert "系统管理员" in text


@pytest.mark.django_db
def test_object() -> None:
    from guanxi.server.explain import explain

    text = explain("customer")
    assert "被引用  contact.customer" in text


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["nope", "customer.nope", "sales.opportunity.stage.name", ""])
def test_unknown(path: str) -> None:
    from guanxi.server.explain import explain

    with pytest.raises(NotFound):
        explain(path)
