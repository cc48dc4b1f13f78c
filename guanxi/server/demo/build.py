"""Puts the demo company together, part by part, in loading order."""

from __future__ import annotations

from datetime import date

from guanxi.server.demo.activities import add_activities
from guanxi.server.demo.campaigns import add_campaigns
from guanxi.server.demo.company import Builder, DemoCompany
from guanxi.server.demo.complaints import add_complaints
from guanxi.server.demo.customers import add_contacts, add_customers
from guanxi.server.demo.opportunities import Market, add_opportunities
from guanxi.server.demo.orders import add_assistant, add_orders
from guanxi.server.demo.organization import add_lines, add_organization, add_regions
from guanxi.server.demo.products import add_products
from guanxi.server.demo.quotes import add_quotes
from guanxi.server.demo.selling import add_competitors, add_fail_reasons, add_modes, add_quotas
from guanxi.server.demo.service import add_service
from guanxi.server.demo.surveys import add_surveys
from guanxi.server.demo.visits import add_visit_rules


def build(today: date, seed: int = 20_000) -> DemoCompany:
    """The demo company as of `today`; the same arguments give the same company."""
    b = Builder(today, seed)
    regions = add_regions(b)
    lines = add_lines(b)
    add_organization(b, regions)
    products = add_products(b, lines)
    add_customers(b, regions)
    add_contacts(b)
    market = Market(add_modes(b), products, add_fail_reasons(b), add_competitors(b))
    add_quotas(b, market.modes)
    sales = add_opportunities(b, market)
    add_activities(b, sales, market.rivals)
    add_quotes(b, sales)
    add_orders(b, sales, products)
    add_assistant(b)
    add_campaigns(b, lines)
    add_complaints(b, products)
    add_visit_rules(b)
    add_surveys(b)
    add_service(b, products)
    return b.company
