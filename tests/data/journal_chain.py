#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes journal_chain.json: entries with the canonical text and the hash that a journal must give them,
computed here without any code of the program. Run again only when the format changes on purpose."""
import hashlib
import json
import pathlib
import re


def canonical(value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    # What is left of the surrogates in a Python string has no partner.
    return re.sub("[\ud800-\udfff]", lambda m: "\\u%04x" % ord(m[0]), text)


TIME = "2026-01-31T08:05:00.123Z"
ENTRIES = [
    ("batch-begin", "b-1", {}),
    ("intent", "b-1", {"targets": ["ops@partner.io", "ci+x@acme.kr"], "image": "8812", "call": "c-1"}),
    ("answer", "b-1", {"http": 200, "ok": True, "error": None, "wait": 0.25, "big": 9007199254740993}),
    ("note", "", {"name": "웹서버 이미지 😀", "line": "a\r\n\t\b\f\"\\/\u0000\u001f\u007f\u2028\u202e"}),
    ("note", 'odd "batch" \\ name', {"lone": "\ud800x\udc00", "\udfff": {"b": [], "a": [[{}]]}, "": -1}),
    ("batch-end", "b-1", {"counts": {"Revoked": 2, "Unknown": 0}}),
]

previous, rows = bytes(32), []
for number, (kind, batch, body) in enumerate(ENTRIES, 1):
    whole = {"seq": number, "time": TIME, "kind": kind, "batch": batch, "body": body}
    previous = hashlib.sha256(previous + canonical(whole).encode()).digest()
    rows.append({"kind": kind, "batch": batch, "body": body, "canonical": canonical(body), "hash": previous.hex()})
out = pathlib.Path(__file__).with_name("journal_chain.json")
out.write_text(json.dumps({"time": TIME, "entries": rows}, indent=1) + "\n", encoding="ascii")
