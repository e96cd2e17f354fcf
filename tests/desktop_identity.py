#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""One application id in everything that the desktop knows the program by.

Usage: desktop_identity.py SOURCE_DIR BUILD_DIR APPLICATION_ID VERSION

Looks at what `cmake --install` puts into place, not at the sources of it.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
APP_ID, VERSION = sys.argv[3], sys.argv[4]
SIZES = ("16", "22", "24", "32", "48", "64", "128", "256", "512")
LANGUAGES = ("ko", "ja")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_groups(path):
    """The groups of a desktop entry, each as {key: value}."""
    groups, keys = {}, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            keys = groups.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            keys[key] = value
    return groups


class DesktopIdentity(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.root = Path(cls.folder.name)
        subprocess.run(
            ["cmake", "--install", BUILD, "--component", "desktop", "--prefix", cls.root / "usr"],
            check=True, stdout=subprocess.DEVNULL)
        cls.share = cls.root / "usr/share"
        cls.entry = desktop_groups(cls.share / "applications" / f"{APP_ID}.desktop")
        cls.metainfo_path = cls.share / "metainfo" / f"{APP_ID}.metainfo.xml"
        cls.metainfo = ElementTree.parse(cls.metainfo_path).getroot()

    def validate(self, *command):
        """Runs a validator where there is one; a gate has to have it."""
        if not shutil.which(command[0]):
            if os.environ.get("CI") == "true":
                self.fail(f"{command[0]} is not installed")
            self.skipTest(f"{command[0]} is not installed")
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def test_one_entry_and_one_metainfo_named_by_the_id(self):
        self.assertEqual(os.listdir(self.share / "applications"), [f"{APP_ID}.desktop"])
        self.assertEqual(os.listdir(self.share / "metainfo"), [f"{APP_ID}.metainfo.xml"])

    def test_metainfo_names_the_id_and_the_entry(self):
        self.assertEqual(self.metainfo.findtext("id"), APP_ID)
        launchables = self.metainfo.findall("launchable")
        self.assertEqual([(one.get("type"), one.text) for one in launchables],
                         [("desktop-id", f"{APP_ID}.desktop")])

    def test_entry_names_the_icon_by_the_id(self):
        self.assertEqual(self.entry["Desktop Entry"]["Icon"], APP_ID)

    def test_icons_are_named_by_the_id_and_have_their_size(self):
        theme = self.share / "icons/hicolor"
        found = {str(path.relative_to(theme)) for path in theme.rglob("*") if path.is_file()}
        expected = {f"{size}x{size}/apps/{APP_ID}.png" for size in SIZES}
        expected |= {f"scalable/apps/{APP_ID}.svg", f"symbolic/apps/{APP_ID}-symbolic.svg"}
        self.assertEqual(found, expected)
        for size in SIZES:
            head = (theme / f"{size}x{size}/apps/{APP_ID}.png").read_bytes()[:24]
            self.assertEqual(struct.unpack(">II", head[16:24]), (int(size), int(size)))

    def test_windows_carry_the_id(self):
        main = (SOURCE / "app/main.cpp").read_text(encoding="utf-8")
        self.assertRegex(main, r"setDesktopFileName\(\s*QStringLiteral\(SHAREWARDEN_APP_ID\)\)")
        # What was compiled in, as the text that Qt is given.
        program = (BUILD / "bin/sharewarden").read_bytes()
        self.assertTrue((APP_ID + "\0").encode("utf-16-le") in program, "the id is not in the program")

    def test_x11_windows_are_known_by_their_class(self):
        main = (SOURCE / "app/main.cpp").read_text(encoding="utf-8")
        name = re.search(r'setApplicationName\(QStringLiteral\("([^"]+)"\)\)', main).group(1)
        self.assertEqual(self.entry["Desktop Entry"]["StartupWMClass"], name)

    def test_what_is_started_is_a_program_of_ours(self):
        programs = {path.name for path in (BUILD / "bin").glob("sharewarden*") if os.access(path, os.X_OK)}
        for group in self.entry.values():
            self.assertIn(group["Exec"].split()[0], programs)
        provided = {one.text for one in self.metainfo.findall("provides/binary")}
        self.assertEqual(provided, {"sharewarden", "sharewarden-cli", "sharewarden-sandbox"})
        self.assertLessEqual(provided, programs)

    def test_no_address_and_no_file_type_is_taken(self):
        for group in self.entry.values():
            self.assertNotIn("MimeType", group)
        self.assertEqual(self.metainfo.findall("provides/mediatype"), [])

    def test_entry_speaks_every_language(self):
        entry = self.entry["Desktop Entry"]
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                self.assertTrue(entry.get(f"{key}[{language}]"), f"{key}[{language}]")
        for action in entry["Actions"].rstrip(";").split(";"):
            for language in LANGUAGES:
                self.assertTrue(self.entry[f"Desktop Action {action}"].get(f"Name[{language}]"))

    def test_metainfo_speaks_every_language(self):
        for path in ("name", "summary", "description/p", "description/ul/li", "screenshots/screenshot/caption",
                     "releases/release/description/p", "releases/release/description/ul/li"):
            told = [element.get(XML_LANG) for element in self.metainfo.findall(path)]
            self.assertTrue(told, path)
            for language in LANGUAGES:
                self.assertEqual(told.count(language), told.count(None), f"{path} in {language}")

    def test_summary_has_the_length_that_software_centres_want(self):
        summary = next(one.text for one in self.metainfo.findall("summary") if one.get(XML_LANG) is None)
        self.assertGreaterEqual(len(summary), 10)
        self.assertLessEqual(len(summary), 35)
        self.assertFalse(summary.endswith("."))

    def test_every_screenshot_is_there_and_the_first_has_the_shape_of_a_screen(self):
        images = self.metainfo.findall("screenshots/screenshot/image")
        self.assertTrue(images)
        for image in images:
            self.assertIn(f"/v{VERSION}/resources/screenshots/", image.text)
            head = (SOURCE / "resources/screenshots" / image.text.rsplit("/", 1)[1]).read_bytes()[:24]
            width, height = struct.unpack(">II", head[16:24])
            self.assertTrue(width <= 1456 and height <= 819, f"{image.text}: {width} x {height}")
            if image is images[0]:
                self.assertGreaterEqual(width, 620)
                self.assertEqual(width * 9, height * 16)

    def test_the_newest_release_is_this_version(self):
        self.assertEqual(self.metainfo.find("releases/release").get("version"), VERSION)
        first = (SOURCE / "packaging/debian/changelog").read_text(encoding="utf-8").splitlines()[0]
        self.assertTrue(first.startswith(f"sharewarden ({VERSION}-1) "), first)

    def test_desktop_file_validate_has_nothing_to_say(self):
        said = self.validate("desktop-file-validate", str(self.share / "applications" / f"{APP_ID}.desktop"))
        self.assertEqual(said, "")

    def test_appstreamcli_accepts_the_metainfo_with_its_entry(self):
        self.validate("appstreamcli", "validate-tree", "--no-net", "--explain", str(self.root))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
