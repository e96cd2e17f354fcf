#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads exported files with Python's own csv and json and compares every text with the raw inputs.

    hostile_reader.py audit INPUTS AUDIT.jsonl AUDIT.csv
    hostile_reader.py lines INPUTS FILE.jsonl

INPUTS has one text a line, as the hexadecimal digits of its UTF-16BE code units. In the audit files row i
holds text i + k (counted round) in the kth column of COLUMNS; in FILE.jsonl row i holds text i as "text".
What a text becomes in CSV is written here a second time, from app/evidence/csv.h and not from its code.
The last line of the output is a summary as JSON. Ends with 1 when anything differs.
"""
import csv
import functools
import io
import json
import sys
import unicodedata

COLUMNS = ["image_name", "login_id", "return_message", "reason"]
FORMULA = set("=+-@")
# Unicode's Default_Ignorable_Code_Point, and the separators and anchors that are not shown either.
HIDDEN = [(0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5),
          (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
          (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3),
          (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)]
differences = []


def differ(where, expected, found):
    differences.append(where)
    if len(differences) <= 20:
        print("%s: expected %s, found %s" % (where, ascii(expected)[:200], ascii(found)[:200]))


def units(text):
    """The text as one character per UTF-16 code unit, so that lone surrogates compare."""
    return text.encode("utf-16-be", "surrogatepass")


def read_inputs(path):
    with open(path, encoding="ascii") as file:
        return [bytes.fromhex(line) for line in file.read().split("\n")[:-1]]


def characters(raw):
    return raw.decode("utf-16-be", "surrogatepass")


def is_formula_start(char):
    return char == "\u2212" or unicodedata.normalize("NFKC", char) in FORMULA


def is_unseen(char):
    return (unicodedata.category(char) in ("Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me")
            or char in "\u115f\u1160\u3164\uffa0\u2800")


def needs_apostrophe(text):
    text = text.lstrip("'")
    if text[:1] in ("\t", "\r", "\n") and text:
        return True
    for char in text:
        if char == "'" or is_unseen(char):
            continue
        return is_formula_start(char)
    return False


@functools.lru_cache(maxsize=None)
def visible(char):
    code = ord(char)
    if char in "\t\r\n":
        return char
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    if 0x80 <= code < 0xA0 or any(first <= code <= last for first, last in HIDDEN):
        return "\u27e8U+%04X\u27e9" % code
    return char


def safe_form(text):
    return ("'" if needs_apostrophe(text) else "") + "".join(map(visible, text))


def check_json_lines(inputs, path, columns):
    with open(path, "rb") as file:
        data = file.read()
    rows = data.decode("utf-8").split("\n")
    if rows.pop() != "" or len(rows) != len(inputs):
        differ("lines of JSON", len(inputs), len(rows))
    # The export escapes everything that an editor or a terminal may act upon; the canonical form what it must.
    acting = ("Cc", "Cf", "Zl", "Zp") if columns == COLUMNS else ()
    raw = sum(char < " " or unicodedata.category(char) in acting for char in set("".join(rows)))
    if raw:
        differ("raw control characters in JSON", 0, raw)
    for i, row in enumerate(rows):
        values = json.loads(row)
        for k, column in enumerate(columns):
            expected = inputs[(i + k) % len(inputs)]
            if units(values[column]) != expected:
                differ("JSON row %d %s" % (i, column), characters(expected), values[column])
    return len(rows)


def check_csv(inputs, path):
    with open(path, "rb") as file:
        data = file.read()
    text = data.decode("utf-8")
    if not text.startswith("\ufeff") or not text.endswith("\r\n"):
        differ("CSV frame", "byte order mark … CRLF", text[:1] + text[-2:])
    controls = sum(unicodedata.category(char) == "Cc" and char not in "\t\r\n" for char in set(text))
    if controls:
        differ("control characters in CSV", 0, controls)
    csv.field_size_limit(1 << 28)
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    header = rows.pop(0)
    where = [header.index(column) for column in COLUMNS]
    if len(rows) != len(inputs):
        differ("records of CSV", len(inputs), len(rows))
    formulas = 0
    for i, row in enumerate(rows):
        if len(row) != len(header):
            differ("CSV row %d" % i, len(header), len(row))
            continue
        for k, column in enumerate(where):
            expected = characters(inputs[(i + k) % len(inputs)])
            cell = row[column]
            if cell != safe_form(expected):
                differ("CSV row %d %s" % (i, header[column]), safe_form(expected), cell)
            formulas += needs_apostrophe(expected)
        for cell in row:
            first = next((char for char in cell if not is_unseen(char)), "x")
            if is_formula_start(first):
                differ("CSV row %d" % i, "no formula", cell)
    return len(rows), formulas


def main(mode, inputs_path, json_path, csv_path=None):
    inputs = read_inputs(inputs_path)
    summary = {"inputs": len(inputs), "longest": max(len(raw) // 2 for raw in inputs)}
    if mode == "audit":
        summary["json"] = check_json_lines(inputs, json_path, COLUMNS)
        summary["csv"], summary["formulas"] = check_csv(inputs, csv_path)
    else:
        summary["json"] = check_json_lines(inputs, json_path, ["text"])
    summary["differences"] = len(differences)
    print(json.dumps(summary))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
