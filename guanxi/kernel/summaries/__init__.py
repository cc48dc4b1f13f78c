"""Summaries (汇总): ready counts and sums of an object's records, fed by triggers, folded by the worker, always exact.

An object declares them in its Offer; `query/aggregate.py` answers from one where it can. `docs/decisions/0010-summaries.md`.
"""
