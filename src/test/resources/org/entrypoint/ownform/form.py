"""Draws a district's own form with everything that a filled copy has to keep. Arguments: diagnostic.json, form.xlsx"""
import json
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

with open(sys.argv[1], encoding="utf-8") as source:
    diagnostic = json.load(source)
book = Workbook()
book.properties.creator = "Sunflower Valley Schools"
book.properties.lastModifiedBy = "Front office"
line = Side(style="thin", color="7F7F7F")
frame = Border(left=line, right=line, top=line, bottom=line)
banner = PatternFill("solid", fgColor="1F5C4A")
cream = PatternFill("solid", fgColor="FFF6DC")
wrap = Alignment(wrap_text=True, vertical="top")


def heading(sheet, area, text):
    sheet.merge_cells(area)
    cell = sheet[area.split(":")[0]]
    cell.value = text
    cell.fill = banner
    cell.font = Font(bold=True, size=14, color="FFFFFF")


def box(cell, wraps=True):
    cell.border = frame
    cell.fill = cream
    if wraps:
        cell.alignment = wrap


start = book.active
start.title = "Start here"
heading(start, "A1:F2", "Sunflower Valley · Reimagining the teaching job")
start.column_dimensions["A"].width = 30
for letter in "BCDEF":
    start.column_dimensions[letter].width = 17
for row, label in enumerate(["District name:", "Date of the retreat", "Facilitated by", "Most critical need"], 4):
    start.cell(row, 1, label).font = Font(bold=True)
    start.merge_cells(start_row=row, start_column=2, end_row=row, end_column=4)
    for column in range(2, 5):
        box(start.cell(row, column))
start["B5"].number_format = "mmmm d, yyyy"
start["A9"] = "Chosen entry point"
start["A10"] = "Why does it fit our system?"
start["A11"] = "Minority view"
for row in (9, 10, 11):
    start.merge_cells(start_row=row, start_column=2, end_row=row, end_column=6)
    for column in range(2, 7):
        box(start.cell(row, column))
    start.row_dimensions[row].height = 60
start["A13"] = "Words in the reason"
start["B13"] = '=IF(B10="","",LEN(B10)-LEN(SUBSTITUTE(B10," ",""))+1)'
start["B4"].comment = Comment("As in the state's directory", "Front office")
book.defined_names.append(DefinedName("Reason", attr_text="'Start here'!$B$10"))

needs = book.create_sheet("Needs & why")
heading(needs, "A1:D1", "1 Critical needs")
needs.column_dimensions["A"].width = 6
needs.column_dimensions["B"].width = 70
questions = {each["id"]: each["text"] for area in diagnostic["areas"] for each in area["questions"]}
needs["B3"] = questions["needs.critical"]
for row in range(4, 8):
    needs.cell(row, 1, row - 3)
    box(needs.cell(row, 2))
needs["B9"] = questions["needs.causes"].replace("“", '"').replace("”", '"')
for row in range(10, 30):
    box(needs.cell(row, 2))
needs.freeze_panes = "A2"
needs.print_title_rows = "1:1"
needs.page_setup.orientation = "landscape"

strengths = book.create_sheet("Strengths")
heading(strengths, "A1:E1", "2 Strengths")
strengths.column_dimensions["B"].width = 60
strengths["B3"] = "Statement"
strengths["C3"] = "All schools"
strengths["D3"] = "Our highest-need schools"
strengths["E3"] = "Gap"
for index, each in enumerate(diagnostic["statements"]):
    row = 4 + index
    strengths.cell(row, 2, "%d. %s" % (index + 1, each["text"].rstrip(".")))
    for column in (3, 4):
        box(strengths.cell(row, column), False)
        strengths.cell(row, column).protection = Protection(locked=False)
    strengths.cell(row, 5, '=IF(COUNT(C%d:D%d)<2,"",D%d-C%d)' % (row, row, row, row))
last = 3 + len(diagnostic["statements"])
strengths.cell(last + 1, 2, "Mean")
strengths.cell(last + 1, 3, "=AVERAGE(C4:C%d)" % last)
strengths.cell(last + 1, 4, "=AVERAGE(D4:D%d)" % last)
rule = DataValidation(type="whole", operator="between", formula1="1", formula2="4", allow_blank=True)
rule.add("C4:D%d" % last)
strengths.add_data_validation(rule)
strengths.conditional_formatting.add("C4:D%d" % last,
                                     CellIsRule(operator="lessThan", formula=["2"], fill=PatternFill(bgColor="F4B183")))
chart = BarChart()
chart.add_data(Reference(strengths, min_col=3, min_row=3, max_row=last), titles_from_data=True)
strengths.add_chart(chart, "G3")
strengths.protection.sheet = True

plan = book.create_sheet("Plan")
heading(plan, "A1:F1", "Plan")
for column, width in zip("ABCDEF", (34, 20, 14, 30, 30, 10)):
    plan.column_dimensions[column].width = width
for top, title in ((3, "Do now"), (12, "Build toward")):
    plan.cell(top, 1, title).font = Font(bold=True)
    for column, head in enumerate(["Action", "Who", "By when", "First step", "How will we know?"], 1):
        plan.cell(top + 1, column, head)
    for row in range(top + 2, top + 5):
        for column in range(1, 6):
            box(plan.cell(row, column))
plan.cell(20, 1, "Budget line")
plan.cell(20, 2, "Amount")
plan.cell(21, 1, "Release time")
plan.cell(21, 2, 1000)
table = Table(displayName="Budget", ref="A20:B21")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
plan.add_table(table)
try:
    from openpyxl.drawing.image import Image
    from PIL import Image as Pixels
    Pixels.new("RGB", (60, 60), (31, 92, 74)).save(sys.argv[2] + ".png")
    plan.add_image(Image(sys.argv[2] + ".png"), "G1")
except ImportError:
    pass
book.save(sys.argv[2])
