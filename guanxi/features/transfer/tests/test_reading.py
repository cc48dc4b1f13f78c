"""Files as they come: encodings, delimiters, workbooks whole and broken, things that are not what their name says."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import python_calamine
import xlsxwriter

from guanxi.base.errors import CrmError
from guanxi.features.transfer import books, dates, guessing, reading
from guanxi.features.transfer.plan import text_of
from guanxi.features.transfer.sheets import Csv, Xlsx, csv_cell, letters
from guanxi.features.transfer.tests.steps import csv_bytes
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.staff import administrator

ROWS = [["名称", "城市"], ["重庆银行", "重庆"], ["鑫淼㙓科技", "深圳"]]


def table(content: bytes, name: str = "a.csv") -> tuple[list[str], list[list[Any]]]:
    found = reading.read_table(io.BytesIO(content), name)
    return found.headers, [cells for _, cells in found.rows]


def workbook(rows: list[list[Any]]) -> bytes:
    out = io.BytesIO()
    book = Xlsx(out, "Sheet", [str(c) for c in rows[0]])
    for row in rows[1:]:
        book.row(row)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    rows = ROWS if encoding != "gbk" else ROWS[:2]
    assert table(csv_bytes(rows, encoding)) == (rows[0], rows[1:])


def test_a_long_gbk_file_is_not_cut_inside_a_character() -> None:
    rows = [["名称"], *[[f"某某有限公司{i}" * 5] for i in range(6000)]]
    assert table(csv_bytes(rows, "gbk"))[1][-1] == rows[-1]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_delimiters(mark: str) -> None:
    text = "\r\n".join(mark.join(row) for row in ROWS)
    assert table(text.encode()) == (ROWS[0], ROWS[1:])


def test_quotes_lines_inside_cells_and_gaps() -> None:
    content = 'a,b,\n"x, ""y""","line 1\nline 2"\n\n,,\nonly\n1,2,3,4\n'
    assert table(content.encode()) == (["a", "b"], [['x, "y"', "line 1\nline 2"], ["only", ""], ["1", "2"]])


def test_headers_are_made_unique() -> None:
    assert table(b"a,a,,b\n1,2,3,4\n")[0] == ["a", "a (2)", "第 3 列", "b"]


def test_workbooks_give_numbers_and_dates_as_such() -> None:
    headers, rows = table(
        workbook(
            [
                ["a", "b", "c", "d"],
                ["x", 12, 1.5, date(2020, 2, 29)],
                ["", "", "", ""],
                [" 01 ", True, Decimal("2.50"), ""],
            ]
        ),
        "a.xlsx",
    )
    assert headers == ["a", "b", "c", "d"]
    assert rows == [["x", 12, 1.5, date(2020, 2, 29)], ["01", True, 2.5, ""]]


def test_row_numbers_are_those_of_excel() -> None:
    found = reading.read_table(io.BytesIO(b"a\n\n1\n\n2\n"), "a.csv")
    assert [number for number, _ in found.rows] == [3, 5]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"", "invalid"),
        ("a.csv", b"\n \n,,\n", "invalid"),
        ("a.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00", "unsupported_type"),
        ("a.csv", workbook([["a"], ["b"]]), "unsupported_type"),
        ("a.xlsx", b"a,b\n1,2\n", "unsupported_type"),
        ("a.xls", b"<html><table><tr><td>x", "unsupported_type"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "unsupported_type"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "unsupported_type"),
        ("a.xlsx", workbook([["a"], ["b"]])[:-200], "unsupported_type"),
        ("a.xlsx", b"PK\x03\x04" + b"x" * 500, "unsupported_type"),
        ("a.pdf", b"%PDF-1.7", "unsupported_type"),
        ("a.csv", b"a\n" + b"x" * 200_000, "unsupported_type"),
        ("a.csv", ",".join(f"c{i}" for i in range(400)).encode() + b"\n1\n", "too_large"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(name: str, content: bytes, code: str) -> None:
    with pytest.raises(CrmError) as refusal:
        table(content, name)
    assert refusal.value.code == code


def other_zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_archives_that_unfold_too_far_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "UNFOLDED", 1 << 20)
    bomb = other_zip({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": b" " * (3 << 20)})
    assert len(bomb) < 10_000
    with pytest.raises(CrmError) as refusal:
        table(bomb, "a.xlsx")
    assert refusal.value.code == "too_large"


def test_one_far_cell_does_not_fill_memory() -> None:
    content = workbook([["a"], ["b"]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {n: archive.read(n) for n in archive.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"]
    members["xl/worksheets/sheet1.xml"] = sheet.replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    with pytest.raises(CrmError) as refusal:
        table(other_zip(members), "a.xlsx")
    assert refusal.value.code == "too_large"


def test_other_archives_are_no_workbooks() -> None:
    with pytest.raises(CrmError) as refusal:
        table(other_zip({"word/document.xml": b"<x/>"}), "a.xlsx")
    assert refusal.value.code == "unsupported_type"


@pytest.mark.django_db
def test_refusals_reach_the_browser_with_their_status() -> None:
    me = administrator()
    wide = ",".join(f"c{i}" for i in range(400)).encode() + b"\n1\n"
    for name, content, refusal in (
        ("a.xlsx", b"PK\x03\x04" + b"x" * 500, (415, "unsupported_type")), ("a.csv", b"", (422, "invalid")),
        ("a.csv", wide, (413, "too_large")),
    ):  # fmt: skip
        answer = me.upload("/records/customer/imports/preview", name, content)
        assert (answer.status, answer["code"]) == refusal
    assert me.form("/records/customer/imports", options="{}").status == 422
    assert me.form("/records/customer/imports", options="{", upload="1").status == 422


@pytest.mark.parametrize(
    ("texts", "form"),
    [
        (["2017-03-01", "2017-12-31"], "YYYY-MM-DD"),
        (["3/1/2017", "12/31/2017"], "MM/DD/YYYY"),
        (["31/12/2017", "1/3/2017"], "DD/MM/YYYY"),
        (["01.03.2017"], "DD.MM.YYYY"),
        (["2017年3月1日"], "YYYY年MM月DD日"),
        (["3/1/2017 14:30"], "MM/DD/YYYY HH:mm"),
        (["hello"], None),
        ([], None),
    ],
)
def test_date_formats(texts: list[str], form: str | None) -> None:
    assert dates.guess_format(texts) == form


def test_formats_of_people_and_of_programs() -> None:
    assert dates.python_format("DD.MM.YYYY") == "%d.%m.%Y"
    assert dates.python_format("%m/%d/%Y") == "%m/%d/%Y"
    assert dates.python_format("YYYY-MM-DD HH:mm:ss") == "%Y-%m-%d %H:%M:%S"
    assert dates.reader("M/D/YY")("3/1/17") is not None


def test_headers_in_any_dress() -> None:
    assert guessing.plain(" 客户　名称*（必填） ") == "客户名称必填"
    assert guessing.plain("E-Mail Address") == "emailaddress"


@pytest.mark.parametrize("text", ["=1+1", "+86 21", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_texts_that_look_like_formulas_are_harmless(text: str) -> None:
    assert csv_cell(text) == "'" + text
    out = io.BytesIO()
    writer = Csv(out, ["a"])
    writer.row([text])
    writer.close()
    assert out.getvalue().startswith(b"\xef\xbb\xbfa\r\n")
    content = workbook([["a"], [text]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b'r="A2" t="inlineStr"' in sheet


def test_the_written_workbook_is_read_back_as_it_was() -> None:
    rows: list[list[Any]] = [["a", "b"], [" x<&>\"' ", "多行\n文本"], ["_x0041_", "bell\x07\ufffe"], ["😀" * 3, None]]
    sheet = python_calamine.load_workbook(io.BytesIO(workbook(rows))).get_sheet_by_index(0).to_python()
    assert sheet[1] == [" x<&>\"' ", "多行\n文本"]
    assert sheet[2][1] == "bell"
    assert sheet[3] == ["😀" * 3, ""]
    assert [letters(i) for i in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def percent_book() -> bytes:
    """As Excel writes it: 35 % is the number 0.35 in a percent format."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet("别的").write(0, 0, "无关")
    sheet = book.add_worksheet("商机")
    whole, exact = book.add_format({"num_format": "0%"}), book.add_format({"num_format": "0.00%;[Red]-0.00%"})
    literal = book.add_format({"num_format": '0.##"%"'})
    sheet.write_row(1, 1, ["名称", "成功率", "折扣"])
    sheet.write_row(2, 1, ["甲", 0.35, 0.35])
    sheet.write(2, 2, 0.35, whole)
    sheet.write(3, 1, "乙")
    sheet.write(3, 2, 0.125, exact)
    sheet.write(4, 1, "丙")
    sheet.write(4, 2, 40, literal)
    sheet.write(5, 1, "丁")
    sheet.write(5, 2, 1, whole)
    sheet.write(6, 1, "戊")
    sheet.write(6, 2, "待定", whole)
    book.close()
    return out.getvalue()


def test_a_percentage_reads_as_the_workbook_shows_it() -> None:
    found = reading.read_table(io.BytesIO(percent_book()), "a.xlsx", "商机")
    lines = list(found.rows)
    shown = [[text_of(cell) for cell in cells] for _, cells in lines]
    assert [number for number, _ in lines] == [3, 4, 5, 6, 7]
    assert [row[1:] for row in shown] == [
        ["甲", "35%", "0.35"], ["乙", "12.5%", ""], ["丙", "40", ""], ["丁", "100%", ""], ["戊", "待定", ""],
    ]  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_a_percent_field_takes_what_the_workbook_shows_and_other_numbers_take_what_it_holds() -> None:
    me = administrator()
    mode = me.post("/records/sales_mode", {"name": "渠道"}).ok()["id"]
    me.post("/records/sales_stage", {"mode": mode, "name": "接洽", "sort_no": 1}).ok()
    columns = {"名称": "name", "成功率": "success_rate", "折扣": "expected_amount"}
    options = {"columns": columns, "constants": {"mode": mode}, "sheet": "商机"}
    assert me.upload("/records/opportunity/imports", "a.xlsx", percent_book(), options=options).status == 202
    run_jobs()
    rates = {
        r["name"]: r["success_rate"] for r in me.get("/records/opportunity", fields="name,success_rate").ok()["rows"]
    }
    assert rates == {"甲": "35.00", "乙": "12.50", "丙": "40.00", "丁": "100.00"}
