#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""The recipes that cannot be run everywhere are at least whole: Flatpak, winget, macOS, the workflow of the forge.

Needs python3-yaml. Prints what is wrong, and ends with 1 then.
"""

import plistlib
import re
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
CMAKE = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
APP_ID = re.search(r'set\(SHAREWARDEN_APP_ID "(.+?)"\)', CMAKE)[1]
checks, faults = 0, []


def check(right, sentence):
    global checks
    checks += 1
    if not right:
        faults.append(sentence)


def pinned(text):
    """{address: SHA-256} of everything that a text downloads; None where there is none."""
    result = {}
    for url, rest in re.findall(r"(https://\S+\.tar\.[a-z]+)\b(.{0,120})", text, re.DOTALL):
        found = re.search(r"\b[0-9a-f]{64}\b", rest)
        result[url] = found[0] if found else None
    return result


def flatpak():
    path = PACKAGING / "flatpak" / f"{APP_ID}.yml"
    check(path.exists(), f"{path} is not there: Flathub wants the manifest to be named by the id")
    text = path.read_text(encoding="utf-8")
    manifest = yaml.safe_load(text)
    check(manifest["id"] == APP_ID, "Flatpak: another id")
    check(manifest["runtime"] == "org.kde.Platform" and manifest["sdk"] == "org.kde.Sdk", "Flatpak: runtime and SDK differ")
    check(re.fullmatch(r"6\.\d+", manifest["runtime-version"]), "Flatpak: the runtime's version is no text like '6.10'")
    allowed = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}
    for argument in manifest["finish-args"]:
        check(argument in allowed, f"Flatpak: {argument} gives the sandbox more than it needs")
    check("--share=network" in manifest["finish-args"], "Flatpak: without the network nothing can be scanned")
    modules = {m["name"]: m for m in manifest["modules"]}
    names = list(modules)
    check(names.index("libsecret") < names.index("qtkeychain") < names.index("sharewarden"),
          "Flatpak: QtKeychain needs libsecret before it")
    for name, module in modules.items():
        for source in module["sources"]:
            if name == "sharewarden":
                check(source == {"type": "dir", "path": "../.."}, "Flatpak: release.sh would not find the source to replace")
            else:
                check(re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", "")), f"Flatpak: {name} is not pinned")
    # One set of releases everywhere.
    for url, sha in pinned((PACKAGING / "dependencies.sh").read_text(encoding="utf-8")).items():
        check(pinned(text).get(url) == sha and sha, f"dependencies.sh and the Flatpak differ in {url}")


def winget():
    templates = sorted((PACKAGING / "windows" / "winget").glob("*.yaml.in"))
    values = {"VERSION": "1.2.3", "HOMEPAGE": "https://example.org", "DATE": "2026-01-02", "INSTALLER": "setup.exe",
              "INSTALLER_SHA256": "0" * 64}
    kinds, locales, idents = [], [], set()
    for path in templates:
        text = re.sub(r"@([A-Z0-9_]+)@", lambda m: values[m[1]], path.read_text(encoding="utf-8"))
        manifest = yaml.safe_load(text)
        kinds.append(manifest["ManifestType"])
        idents.add(manifest["PackageIdentifier"])
        locales += [manifest["PackageLocale"]] if "PackageLocale" in manifest else []
        check(manifest["PackageVersion"] == "1.2.3", f"{path.name}: the version is no text")
        check(f".{manifest['ManifestType']}.{manifest['ManifestVersion']}.schema.json" in text,
              f"{path.name}: it is checked against another schema than it says")
        check(len(manifest.get("ShortDescription", "")) <= 256, f"{path.name}: the short description is too long")
        if manifest["ManifestType"] == "installer":
            check(all(i["InstallerUrl"].startswith("https://") for i in manifest["Installers"]), "winget: no https")
    check(sorted(kinds) == ["defaultLocale", "installer", "locale", "locale", "version"], f"winget: {sorted(kinds)}")
    check(sorted(locales) == ["en-US", "ja-JP", "ko-KR"], f"winget: {sorted(locales)}")
    check(len(idents) == 1, f"winget: several identifiers: {sorted(idents)}")


def macos():
    for name in ("sharewarden.entitlements", "sharewarden-profile.entitlements.in"):
        rights = plistlib.loads((PACKAGING / "macos" / name).read_bytes())
        for right, value in rights.items():
            if right.startswith("com.apple.security."):
                check(value is False, f"macOS: {name} weakens the hardened runtime with {right}")
    profile = plistlib.loads((PACKAGING / "macos" / "sharewarden-profile.entitlements.in").read_bytes())
    check(profile["keychain-access-groups"] == ["@TEAM_ID@.@APP_ID@"], "macOS: another keychain group")
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist.in").read_bytes())
    check(sorted(info["CFBundleLocalizations"]) == ["en", "ja", "ko"], "macOS: the languages of the bundle")
    check(set(info) >= {"CFBundleIdentifier", "CFBundleExecutable", "CFBundleIconFile", "CFBundleShortVersionString",
                        "CFBundleVersion", "LSMinimumSystemVersion"}, "macOS: a key is missing in Info.plist")


def workflow():
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    check(flow["permissions"] == {"contents": "read"}, "workflow: more rights than reading")
    check("secrets." not in text, "workflow: a build has no secret to know")
    check(set(flow["jobs"]) == {"linux", "windows", "macos"}, "workflow: the three systems")
    for name, job in flow["jobs"].items():
        check("timeout-minutes" in job, f"workflow: {name} may run for ever")
        check("permissions" not in job, f"workflow: {name} takes rights of its own")
        for step in job["steps"]:
            if "uses" in step:
                check(re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", step["uses"]), f"workflow: {step['uses']} is not pinned")
                if step["uses"].startswith("actions/checkout@"):
                    check(step.get("with", {}).get("persist-credentials") is False,
                          f"workflow: {name} leaves its token in the checkout")
            check("${{ github.event" not in step.get("run", ""), f"workflow: {name} runs text from outside")
    for script in re.findall(r"(?:packaging|\.ci)/[\w/.-]*[\w]", text):
        check((ROOT / script).exists(), f"workflow: {script} is not there")
    for preset in re.findall(r"--preset (\S+)", text):
        check(f'"name": "{preset}"' in (ROOT / "CMakePresets.json").read_text(encoding="utf-8"),
              f"workflow: there is no preset {preset}")


for part in (flatpak, winget, macos, workflow):
    part()
for fault in faults:
    print(fault)
print(f"{checks - len(faults)} passed, {len(faults)} failed")
sys.exit(1 if faults else 0)
