"""The closed list of field kinds, and the classes with which code declares fields.

    from guanxi.kernel import fields
    name = fields.Text("客户名称", max_length=120, title=True)
"""

from guanxi.kernel.fields.address import Address
from guanxi.kernel.fields.attachment import Attachment
from guanxi.kernel.fields.auto_number import AutoNumber
from guanxi.kernel.fields.boolean import Boolean
from guanxi.kernel.fields.choice import Choice, options
from guanxi.kernel.fields.condition import Condition
from guanxi.kernel.fields.date import Date
from guanxi.kernel.fields.datetime import DateTime
from guanxi.kernel.fields.decimal import Number
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.department import Department
from guanxi.kernel.fields.dimension import Dimension
from guanxi.kernel.fields.duration import Duration
from guanxi.kernel.fields.email import Email
from guanxi.kernel.fields.employee import Employee
from guanxi.kernel.fields.employees import Employees
from guanxi.kernel.fields.formula import FormulaKind
from guanxi.kernel.fields.image import Image
from guanxi.kernel.fields.integer import Integer
from guanxi.kernel.fields.kind import Kind, Refused
from guanxi.kernel.fields.location import Location
from guanxi.kernel.fields.long_text import LongText
from guanxi.kernel.fields.money import Money
from guanxi.kernel.fields.multi_choice import MultiChoice
from guanxi.kernel.fields.multi_reference import MultiReference
from guanxi.kernel.fields.password import Password
from guanxi.kernel.fields.percent import Percent
from guanxi.kernel.fields.phone import Phone
from guanxi.kernel.fields.rating import Rating
from guanxi.kernel.fields.reference import Reference
from guanxi.kernel.fields.region import Region
from guanxi.kernel.fields.rich_text import RichText
from guanxi.kernel.fields.rollup import RollupField
from guanxi.kernel.fields.text import Text
from guanxi.kernel.fields.time import Time
from guanxi.kernel.fields.url import Url

_DECLARED = (
    Text, LongText, RichText, Integer, Number, Money, Percent, Date, DateTime, Time, Boolean, Choice, MultiChoice,
    Reference, MultiReference, Employee, Employees, Department, Region, Dimension, Phone, Email, Url, Address, Location,
    AutoNumber, RollupField, Attachment, Image, Rating, Duration, Password, Condition,
)  # fmt: skip

#: Every kind by its name.
KINDS: dict[str, Kind] = {k.name: k for k in (*(d.kind for d in _DECLARED), FormulaKind())}

__all__ = [
    "KINDS", "Address", "Attachment", "AutoNumber", "Boolean", "Choice", "Condition", "Date", "DateTime", "Declared", "Department",
    "Dimension", "Duration", "Email", "Employee", "Employees", "Image", "Integer", "Kind", "Location", "LongText",
    "Money", "MultiChoice", "MultiReference", "Number", "Password", "Percent", "Phone", "Rating", "Reference",
    "Refused", "Region", "RichText", "RollupField", "Text", "Time", "Url", "options",
]  # fmt: skip
