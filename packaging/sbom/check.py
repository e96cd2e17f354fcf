#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks a bill of materials as packaging/sbom/generate.py writes it: SPDX 2.3 as JSON. Prints what is wrong."""

import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is written into the source
sys.path.insert(0, str(Path(__file__).resolve().parent))
from debian_copyright import SPDX_IDS  # noqa: E402

SPDX_ID = re.compile(r"^SPDXRef-[A-Za-z0-9.-]+$")
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
SUPPLIER = re.compile(r"^(NOASSERTION|Organization: \S.*|Person: \S.*)$")
PURL = re.compile(r"^pkg:deb/[a-z0-9.-]+/[a-z0-9][a-z0-9.+%-]*@[A-Za-z0-9.+~:%-]+(\?\S+)?$")
HASH = {"SHA1": 40, "SHA256": 64}
RELATIONS = {"DESCRIBES", "DYNAMIC_LINK", "RUNTIME_DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF"}


def expression_problem(expression, defined):
    if expression in ("NOASSERTION", "NONE"):
        return None
    for term in re.split(r"[\s()]+", expression):
        if term in ("", "AND", "OR"):
            continue
        if term not in defined and term not in SPDX_IDS.values():
            return f"“{term}” is no licence that is known or given in the document"
    if expression.count("(") != expression.count(")") or re.search(r"(AND|OR)\s*($|\)|AND|OR)", expression):
        return f"“{expression}” is no licence expression"
    return None


def package_problems(package, defined):
    name = package.get("name") or package.get("SPDXID") or "a package"
    for field in ("SPDXID", "name", "versionInfo", "supplier", "downloadLocation", "licenseConcluded",
                  "licenseDeclared", "copyrightText", "primaryPackagePurpose"):
        if not isinstance(package.get(field), str) or not package[field]:
            yield f"{name}: {field} is missing"
    if package.get("filesAnalyzed") is not False:
        yield f"{name}: filesAnalyzed is not false, yet no files are listed"
    if not SUPPLIER.match(package.get("supplier", "NOASSERTION")):
        yield f"{name}: supplier “{package['supplier']}”"
    for field in ("licenseConcluded", "licenseDeclared"):
        problem = expression_problem(package.get(field, "NOASSERTION"), defined)
        if problem:
            yield f"{name}: {field}: {problem}"
    for reference in package.get("externalRefs", []):
        if reference.get("referenceCategory") != "PACKAGE-MANAGER" or reference.get("referenceType") != "purl":
            yield f"{name}: an external reference that is no package URL"
        elif not PURL.match(reference.get("referenceLocator", "")):
            yield f"{name}: package URL “{reference.get('referenceLocator')}”"
    for checksum in package.get("checksums", []):
        length = HASH.get(checksum.get("algorithm"))
        if not length or not re.fullmatch(f"[0-9a-f]{{{length}}}", checksum.get("checksumValue", "")):
            yield f"{name}: checksum {checksum}"


def problems(document):
    """Every fault of the document, as a sentence."""
    for field, value in (("spdxVersion", "SPDX-2.3"), ("dataLicense", "CC0-1.0"), ("SPDXID", "SPDXRef-DOCUMENT")):
        if document.get(field) != value:
            yield f"{field} is not {value}"
    if not document.get("name"):
        yield "the document has no name"
    if not re.fullmatch(r"https://[^\s#]+", document.get("documentNamespace", "")):
        yield "documentNamespace is no unique https address"
    creation = document.get("creationInfo", {})
    if not TIME.match(creation.get("created", "")):
        yield "creationInfo.created is no time in UTC"
    if not creation.get("creators") or not all(
            re.match(r"^(Tool|Person|Organization): \S", c) for c in creation["creators"]):
        yield "creationInfo.creators"

    packages = document.get("packages", [])
    defined = set()
    for licence in document.get("hasExtractedLicensingInfos", []):
        ref = licence.get("licenseId", "")
        if not re.fullmatch(r"LicenseRef-[A-Za-z0-9.-]+", ref) or not licence.get("extractedText"):
            yield f"licence “{ref}” has no usable name or no text"
        if ref in defined:
            yield f"licence “{ref}” is given twice"
        defined.add(ref)

    known = {document.get("SPDXID")}
    for package in packages:
        spdx_id = package.get("SPDXID", "")
        if not SPDX_ID.match(spdx_id):
            yield f"“{spdx_id}” is no SPDX identifier"
        if spdx_id in known:
            yield f"{spdx_id} is there twice"
        known.add(spdx_id)
        yield from package_problems(package, defined)
    used = " ".join(p.get("licenseDeclared", "") for p in packages)
    for ref in sorted(defined):
        if not re.search(rf"(^|[\s(]){re.escape(ref)}($|[\s)])", used):
            yield f"licence “{ref}” is given and not used"

    described, reached, links = set(), set(), {}
    for relation in document.get("relationships", []):
        kind = relation.get("relationshipType")
        ends = relation.get("spdxElementId"), relation.get("relatedSpdxElement")
        if kind not in RELATIONS:
            yield f"relationship {kind}"
        for end in ends:
            if end not in known:
                yield f"relationship {kind} with {end}, which is not there"
        if kind == "DESCRIBES":
            described.add(ends[1])
        elif kind == "DYNAMIC_LINK":
            links.setdefault(ends[0], set()).add(ends[1])
        else:
            links.setdefault(ends[1], set()).add(ends[0])
    if len(described) != 1:
        yield f"the document describes {len(described)} packages, not one"
    waiting = list(described)
    while waiting:
        element = waiting.pop()
        if element not in reached:
            reached.add(element)
            waiting.extend(links.get(element, ()))
    for package in packages:
        if package.get("SPDXID") not in reached:
            yield f"{package.get('name')}: nothing says why it is there"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check.py FILE")
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    found = list(problems(document))
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(document['packages'])} packages, {len(document['relationships'])} relationships: sound")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
