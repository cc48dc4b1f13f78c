"""Money: Decimal with two places, never float; and the ways Chinese business writes an amount.

Amounts are in the unit of their currency (yuan, not fen). Rounding is half up, as invoices and banks round.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
#: Largest amount a money column holds (18 digits, two of them decimals).
LARGEST = Decimal("9999999999999999.99")

#: How the currencies that a company may reckon in are written before an amount (ORG-031).
SIGNS = {
    "CNY": "¥", "USD": "$", "EUR": "€", "HKD": "HK$", "JPY": "JP¥", "GBP": "£", "TWD": "NT$", "SGD": "S$",
}  # fmt: skip

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_HUNDRED_MILLION = Decimal(100_000_000)
_TEN_THOUSAND = Decimal(10_000)


def quantise(amount: Decimal | int | str, places: int = 2) -> Decimal:
    """The amount with `places` decimals, half up; InvalidOperation for text that is no number, TypeError for float."""
    if isinstance(amount, float):
        raise TypeError("money is never a float")
    return Decimal(amount).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def share(total: Decimal, weights: list[Decimal]) -> list[Decimal]:
    """Divide a total by weights so that the parts add up exactly; the largest weight takes the odd cents.

    Weights are not negative; when all are zero the first part takes everything. ValueError without weights.
    """
    if not weights or min(weights) < 0:
        raise ValueError("weights must be given and not be negative")
    whole = sum(weights, Decimal(0))
    parts = [quantise(total * w / whole) if whole else Decimal("0.00") for w in weights]
    parts[weights.index(max(weights))] += quantise(total) - sum(parts, Decimal(0))
    return parts


def _four(value: int) -> str:
    """Four digits in capitals, with one 零 for a gap: 1005 → 壹仟零伍."""
    out, gap = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if digit:
            out += ("零" if gap and out else "") + _DIGITS[digit] + _PLACES[place]
        gap = digit == 0 if out else gap
    return out


def _whole(value: int) -> str:
    """A whole number in capitals: groups of four digits, 零 wherever digits between two groups are missing."""
    out = ""
    group = 3
    pending_zero = False
    while group >= 0:
        part = value // 10_000**group % 10_000
        if part:
            if out and (pending_zero or part < 1000):
                out += "零"
            out += _four(part) + _GROUPS[group]
        pending_zero = bool(out) and (part == 0 or part % 10 == 0)
        group -= 1
    return out.replace("万亿", "万") if "万亿" in out and value // 10_000**2 % 10_000 else out


def capital_amount(amount: Decimal) -> str:
    """大写金额, as cheques and contracts demand it: 1234.50 → 壹仟贰佰叁拾肆元伍角; 100 → 壹佰元整; below zero with 负.

    ValueError beyond `LARGEST`.
    """
    value = quantise(amount)
    if abs(value) > LARGEST:
        raise ValueError("amount too large to write out")
    cents = int(abs(value) * 100)
    whole, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    out = _whole(whole) + "元" if whole else ""
    if jiao:
        out += _DIGITS[jiao] + "角"
    elif fen and out:
        out += "零"
    if fen:
        out += _DIGITS[fen] + "分"
    if not fen:
        out = (out or "零元") + "整"
    return ("负" if value < 0 else "") + out


def short_amount(amount: Decimal, places: int = 2) -> str:
    """Amount for a chart or a card: 123456789 → 1.23亿, 56000 → 5.6万, 980 → 980; trailing zeros are dropped."""
    for unit, name in ((_HUNDRED_MILLION, "亿"), (_TEN_THOUSAND, "万"), (Decimal(1), "")):
        shown = quantise(amount / unit, places)
        if abs(shown) >= 1 or not name:
            text = f"{shown:,f}"
            return (text.rstrip("0").rstrip(".") if "." in text else text) + name
    raise AssertionError("unreachable")
