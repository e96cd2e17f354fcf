# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""The licence of a Debian package, as an SPDX expression, from its copyright file."""

import re

# Debian's short names (copyright-format 1.0) that are an SPDX identifier by another name.
SPDX_IDS = {
    "afl-2.1": "AFL-2.1",
    "apache-2.0": "Apache-2.0",
    "artistic": "Artistic-1.0",
    "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "bsl-1.0": "BSL-1.0",
    "cc0": "CC0-1.0",
    "cc0-1.0": "CC0-1.0",
    "expat": "MIT",
    "fsfullr": "FSFULLR",
    "ftl": "FTL",
    "gpl-1+": "GPL-1.0-or-later",
    "gpl-2": "GPL-2.0-only",
    "gpl-2+": "GPL-2.0-or-later",
    "gpl-3": "GPL-3.0-only",
    "gpl-3+": "GPL-3.0-or-later",
    "isc": "ISC",
    "lgpl-2": "LGPL-2.0-only",
    "lgpl-2+": "LGPL-2.0-or-later",
    "lgpl-2.1": "LGPL-2.1-only",
    "lgpl-2.1+": "LGPL-2.1-or-later",
    "lgpl-3": "LGPL-3.0-only",
    "lgpl-3+": "LGPL-3.0-or-later",
    "libpng": "Libpng",
    "mit": "MIT",
    "mpl-1.1": "MPL-1.1",
    "mpl-2.0": "MPL-2.0",
    "openssl": "OpenSSL",
    "zlib": "Zlib",
}

ID_CHARACTERS = re.compile(r"[^A-Za-z0-9.-]+")


def paragraphs(text):
    """The file's paragraphs as {field in lower case: value}; continuation lines stay on lines of their own."""
    result, current, field = [], {}, None
    for line in text.splitlines():
        if not line.strip():
            if current:
                result.append(current)
            current, field = {}, None
        elif line[0] in " \t":
            if field:
                current[field] += "\n" + line[1:].rstrip()
        elif ":" in line and not line.startswith("#"):
            name, _, value = line.partition(":")
            field = name.strip().lower()
            current[field] = value.strip()
    if current:
        result.append(current)
    return result


def is_machine_readable(text):
    found = paragraphs(text)
    return bool(found) and "copyright-format" in found[0].get("format", "")


def licence_ref(name):
    return "LicenseRef-" + ID_CHARACTERS.sub("-", name).strip("-")


class Licence:
    """An SPDX expression, the texts of the LicenseRefs in it, and a comment for who reads it."""

    def __init__(self, expression, texts, comment):
        self.expression = expression
        self.texts = texts  # {LicenseRef: (name, text)}
        self.comment = comment


def _term(name, bodies, texts, package):
    """One short name; one that SPDX does not know becomes a LicenseRef with its text."""
    known = SPDX_IDS.get(name.lower())
    if known:
        return known
    # The text under the same name can differ from source to source.
    ref = licence_ref(f"{package}-{name}")
    texts[ref] = (name, bodies.get(name.lower()) or f"Named “{name}” in the copyright file of {package}.")
    return ref


def _expression(short, bodies, texts, package):
    """Debian's “A or B, and C” as SPDX: a comma binds less than “or”, which binds less than “and”."""
    parts = []
    for group in re.split(r",\s*(?:and\s+)?", short):
        if " with " in group.lower() and "exception" in group.lower():
            parts.append(_term(group, bodies, texts, package))
            continue
        choices = []
        for choice in re.split(r"\s+or\s+", group):
            terms = [_term(t.strip(), bodies, texts, package) for t in re.split(r"\s+and\s+", choice) if t.strip()]
            choices.append(" AND ".join(dict.fromkeys(terms)))
        parts.append(" OR ".join(dict.fromkeys(choices)))
    if len(parts) == 1:
        return parts[0]
    return " AND ".join(f"({part})" if " OR " in part else part for part in parts)


def licence_of(text, package):
    """The licence of most files of the source `package`, whose copyright file is `text`."""
    if not is_machine_readable(text):
        ref = licence_ref(f"{package}-copyright")
        return Licence(ref, {ref: (f"copyright file of {package}", text)},
                       "Debian's copyright file is prose: its text is the licence given here.")
    found = paragraphs(text)
    bodies = {}
    for paragraph in found:
        lines = paragraph.get("license", "").split("\n", 1)
        if len(lines) == 2:
            bodies[lines[0].strip().lower()] = lines[1]
    named = [p["license"].split("\n", 1)[0].strip() for p in found[1:] if "files" in p and p.get("license")]
    whole = [p for p in found[1:] if p.get("files", "").strip() == "*" and p.get("license")]
    short = whole[0]["license"].split("\n", 1)[0].strip() if whole else ", ".join(dict.fromkeys(named))
    if not short:
        return Licence("NOASSERTION", {}, "The copyright file names no licence.")
    texts = {}
    expression = _expression(short, bodies, texts, package)
    others = sorted(set(named) - {short}) if whole else []
    comment = "The licence that Debian's copyright file gives for most files of the source."
    if others:
        comment += " Some of its files, perhaps not of this library, are under: " + "; ".join(others) + "."
    return Licence(expression, texts, comment)
