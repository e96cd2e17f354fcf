#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the bill of materials of the Linux programs: SPDX 2.3 as JSON.

Which libraries the programs link, which they load, and the Debian package, version, supplier and licence of each, as
this machine has them. The same programs on the same machine give the same bytes: the time is SOURCE_DATE_EPOCH.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

sys.dont_write_bytecode = True  # nothing is written into the source
sys.path.insert(0, str(Path(__file__).resolve().parent))
from debian_copyright import licence_of  # noqa: E402

# What is loaded while the programs run, below Qt's plug-in folder or by its library name, and no linker knows of.
LOADED = ["platforms/libqxcb.so", "sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so", "libsecret-1.so.0",
          "libssl.so.3"]
# What improves the program where it is installed.
LOADED_IF_THERE = ["platforms/libqwayland-generic.so", "imageformats/libqsvg.so"]


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def linked_files(file):
    """{library name: path} of everything that the loader maps for this file."""
    found = {}
    for line in output_of("ldd", str(file)).splitlines():
        name, arrow, rest = line.strip().partition(" => ")
        if arrow and rest.startswith("not found"):
            sys.exit(f"{file} needs {name}, which is not installed.")
        if arrow and rest.startswith("/"):
            found[name] = rest.split(" (")[0]
    return found


def needed_names(files):
    """{file: names of the libraries that it links}."""
    result, current = {file: [] for file in files}, files[0]
    for line in output_of("readelf", "--dynamic", *files).splitlines():
        if line.startswith("File: "):
            current = line[len("File: "):]
        found = re.search(r"\(NEEDED\)\s+Shared library: \[(.+?)\]", line)
        if found:
            result[current].append(found[1])
    return result


def loaded_file(name):
    """Where a plug-in or a library is that is loaded by name; None when it is not installed."""
    if "/" in name:
        plugins = Path(output_of("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
        return str(plugins / name) if (plugins / name).exists() else None
    for line in output_of("/sbin/ldconfig", "-p").splitlines():
        if line.strip().startswith(name + " "):
            return line.split(" => ")[1]
    return None


def owners_of(files):
    """{file: the Debian package that brought it}."""
    # A file is listed with one path of several: below /lib or /usr/lib, as the link or as what it points to.
    names = {}
    for file in files:
        for path in (file, os.path.realpath(file)):
            names[path] = file
            names[path[4:] if path.startswith("/usr/lib") else "/usr" + path] = file
    answer = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False)
    owners = {}
    for line in answer.stdout.splitlines():
        packages, _, path = line.rpartition(": ")
        if path in names and not line.startswith("diversion "):
            owners[names[path]] = packages.split(",")[0].split(":")[0]
    for file in files:
        if file not in owners:
            sys.exit(f"No Debian package owns {file}.")
    return owners


class Graph:
    """Which package needs which: of ours, named "", and of what is loaded."""

    def __init__(self, programs, loaded):
        places = {}
        for root in programs + loaded:
            places.update(linked_files(root))
        files = sorted(set(places.values()) | set(loaded))
        needed = needed_names(programs + files)
        owners = owners_of(files)
        self.links = set()
        self.owners = owners
        for file, names in needed.items():
            for name in names:
                # The loader has no place of its own in ldd's list.
                if name in places and owners.get(file, "") != owners[places[name]]:
                    self.links.add((owners.get(file, ""), owners[places[name]]))


def installed(packages):
    """{package: version, architecture, source, maintainer, homepage}."""
    fields = ["Package", "Version", "Architecture", "source:Package", "Maintainer", "Homepage"]
    table = output_of("dpkg-query", "-W", "-f", "\\t".join(f"${{{f}}}" for f in fields) + "\\n", *packages)
    return {row.split("\t")[0]: row.split("\t")[1:] for row in table.splitlines()}


def package_entry(package, details, supplier, distribution):
    """(SPDX package, its licence) of an installed Debian package."""
    version, architecture, source, maintainer, homepage = details
    text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")
    licence = licence_of(text, source)
    entry = {
        "SPDXID": f"SPDXRef-Package-{package.replace('+', '-plus')}",
        "name": package,
        "versionInfo": version,
        "supplier": supplier,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence.expression,
        "licenseComments": licence.comment,
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "LIBRARY",
        "sourceInfo": f"built from the Debian source package {source}, maintained by {maintainer}",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/{distribution['ID']}/{package}@{quote(version, safe='~')}"
                                f"?arch={architecture}&distro={distribution['ID']}-{distribution['VERSION_ID']}",
        }],
    }
    if homepage:
        entry["homepage"] = homepage
    return entry, licence


def os_release():
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return {k: v.strip('"') for k, v in (line.split("=", 1) for line in lines if "=" in line)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--version", required=True)
    arguments.add_argument("--commit", required=True)
    arguments.add_argument("--homepage", required=True)
    arguments.add_argument("--tarball", type=Path, required=True, help="the source that the programs were built from")
    arguments.add_argument("--output", type=Path, required=True)
    arguments.add_argument("programs", nargs="+", type=Path)
    given = arguments.parse_args()
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdigit():
        sys.exit("SOURCE_DATE_EPOCH is not set: the document would be another one each time.")

    found = {name: loaded_file(name) for name in LOADED + LOADED_IF_THERE}
    for name in LOADED:
        if found[name] is None:
            sys.exit(f"{name} is not installed: it is loaded at run time.")
    graph = Graph([str(program.resolve()) for program in given.programs], [f for f in found.values() if f])
    loaded = {graph.owners[found[name]] for name in LOADED}
    optional = {graph.owners[found[name]] for name in LOADED_IF_THERE if found[name]}

    distribution = os_release()
    supplier = f"Organization: {distribution['NAME']}"
    ours = {
        "SPDXID": "SPDXRef-Package-sharewarden",
        "name": "sharewarden",
        "versionInfo": given.version,
        "packageFileName": given.tarball.name,
        "supplier": "Organization: Sharewarden contributors",
        "downloadLocation": f"git+{given.homepage}@{given.commit}",
        "homepage": given.homepage,
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256",
                       "checksumValue": hashlib.sha256(given.tarball.read_bytes()).hexdigest()}],
        "licenseConcluded": "Apache-2.0",
        "licenseDeclared": "Apache-2.0",
        "copyrightText": "2026 Sharewarden contributors",
        "primaryPackagePurpose": "APPLICATION",
        "sourceInfo": f"commit {given.commit}",
    }
    entries, texts, ids = [ours], {}, {"": ours["SPDXID"]}
    names = sorted({other for _, other in graph.links} | loaded | optional)
    details = installed(names)
    for name in names:
        entry, licence = package_entry(name, details[name], supplier, distribution)
        entries.append(entry)
        texts.update(licence.texts)
        ids[name] = entry["SPDXID"]

    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", ids[""])]
    relations += [(ids[one], "DYNAMIC_LINK", ids[other]) for one, other in graph.links]
    relations += [(ids[name], "RUNTIME_DEPENDENCY_OF", ids[""]) for name in loaded]
    relations += [(ids[name], "OPTIONAL_DEPENDENCY_OF", ids[""]) for name in optional - loaded]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"sharewarden-{given.version}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(epoch))),
            "creators": ["Tool: packaging/sbom/generate.py", "Organization: Sharewarden contributors"],
            "comment": f"Built and read on {distribution['PRETTY_NAME']}.",
        },
        "packages": entries,
        "hasExtractedLicensingInfos": [
            {"licenseId": ref, "name": name, "extractedText": text} for ref, (name, text) in sorted(texts.items())],
        "relationships": [
            {"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
            for a, kind, b in sorted(relations, key=lambda r: (r[1] != "DESCRIBES", r))],
    }
    # The namespace has to be another one for another content.
    content = json.dumps(document, ensure_ascii=False, sort_keys=True).encode()
    document["documentNamespace"] = (
        f"{given.homepage}/spdx/sharewarden-{given.version}-{hashlib.sha256(content).hexdigest()[:32]}")
    given.output.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
