"""Writes the workbooks beside it, with writers that have nothing to do with spacesea.

    apt-get install python3-openpyxl python3-xlsxwriter libreoffice-calc
    /usr/bin/python3 test/unit/ingest/workbooks/make.py

The same table each time: two sheets, of which the first is hidden. What must come out of them stands in
test/unit/ingest/workbook.test.ts.
"""
import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

here = pathlib.Path(__file__).parent
fixed = datetime.datetime(2026, 1, 1)
day = datetime.date(2025, 3, 28)
moment = datetime.datetime(2025, 2, 14, 11, 0)
second = datetime.datetime(2024, 2, 29, 23, 59, 59)
text = 'Zo\u00eb & <Co> "\U0001f680"'


def with_openpyxl(name, epoch=None, iso=False):
    book = openpyxl.Workbook()
    if epoch is not None:
        book.epoch = epoch
    book.iso_dates = iso
    hidden = book.active
    hidden.title = 'Lists'
    hidden.sheet_state = 'hidden'
    hidden['A1'] = 'hidden'
    sheet = book.create_sheet('Deals')
    sheet.append(['Deal - ID', 'Won time', 'Value', 'Note'])
    sheet.append(['D1', moment, 1234.5, text])
    sheet.append(['D2', day, 0.1, True])
    sheet['A5'] = 7
    sheet['B5'] = second
    sheet['C5'] = -3e-7
    sheet['D5'] = '#N/A'
    sheet['C7'] = 0.6
    sheet['C7'].number_format = '0%'
    sheet['D7'] = datetime.timedelta(hours=36)
    sheet['D7'].number_format = '[h]:mm:ss'
    book.active = 1
    book.properties.creator = 'x'
    book.properties.created = fixed
    book.save(here / name)


def with_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(str(here / name), options)
    book.set_properties({'created': fixed})
    hidden = book.add_worksheet('Lists')
    hidden.write('A1', 'hidden')
    hidden.hide()
    sheet = book.add_worksheet('Deals')
    sheet.activate()
    date = book.add_format({'num_format': 'dd.mm.yyyy;@'})
    time = book.add_format({'num_format': 'd mmm yyyy "at" hh:mm'})
    bold = book.add_format({'bold': True})
    sheet.write_row('A1', ['Deal - ID', 'Won time', 'Value', 'Note'])
    sheet.write('A2', 'D1')
    sheet.write_datetime('B2', moment, time)
    sheet.write_number('C2', 1234.5, book.add_format({'num_format': '[Red]#,##0.00 "days"'}))
    sheet.write_rich_string('D2', text[:4], bold, text[4:])
    sheet.write('A3', 'D2')
    sheet.write_datetime('B3', day, date)
    sheet.write_number('C3', 0.1)
    sheet.write_boolean('D3', True)
    sheet.write_number('A5', 7)
    sheet.write_datetime('B5', second, time)
    sheet.write_number('C5', -3e-7)
    sheet.write_formula('D5', '=NA()', None, '#N/A')
    sheet.write_formula('C7', '=3/5', book.add_format({'num_format': 9}), 0.6)
    sheet.write_datetime('D7', datetime.timedelta(hours=36), book.add_format({'num_format': 46}))
    book.close()


def with_libreoffice(source, name):
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx']
        subprocess.run([*command, '--outdir', folder, str(here / source)], check=True)
        (here / name).write_bytes((pathlib.Path(folder) / source).read_bytes())


with_openpyxl('openpyxl.xlsx')
with_openpyxl('openpyxl-1904.xlsx', epoch=CALENDAR_MAC_1904)
with_openpyxl('openpyxl-iso-dates.xlsx', iso=True)
with_xlsxwriter('xlsxwriter.xlsx', {})
with_xlsxwriter('xlsxwriter-1904.xlsx', {'date_1904': True})
with_xlsxwriter('xlsxwriter-inline.xlsx', {'constant_memory': True})
with_libreoffice('xlsxwriter.xlsx', 'libreoffice.xlsx')
with_libreoffice('xlsxwriter-1904.xlsx', 'libreoffice-1904.xlsx')
