"""The rules about customers and contacts over plain values."""

import pytest

from guanxi.domains.parties import rules


@pytest.mark.covers("CON-007")
def test_superiors_are_of_the_same_customer() -> None:
    assert rules.superior_fits(3, 3)
    assert not rules.superior_fits(3, 4)
    assert not rules.superior_fits(3, None)


@pytest.mark.covers("CON-002")
def test_one_main_contact() -> None:
    assert rules.displaced_main_contacts({7: 2}, [(1, 7), (2, 7), (5, 8)]) == [1]
    assert rules.displaced_main_contacts({}, [(1, 7)]) == []


@pytest.mark.covers("PERM-018")
def test_who_must_be_let_in() -> None:
    wanted = {1: {10, 11, 12}, 2: {10}}
    assert rules.newly_entitled(wanted, {1: 10, 2: 10}, {1: [12]}) == {1: [11]}
    assert rules.newly_entitled({}, {}, {}) == {}


@pytest.mark.covers("CUS-044")
def test_relations_lead_somewhere() -> None:
    assert rules.relation_complete(1, None)
    assert rules.relation_complete(None, 1)
    assert not rules.relation_complete(None, None)
