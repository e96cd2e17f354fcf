#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""From no account to the evidence as a screen reader does it: through AT-SPI, by names and roles alone.

atspi_journey.py BIN_DIR: run by atspi_journey.sh, which gives it a display, a session and a keyring.

Nothing but the accessibility bus and the keyboard is used to work the program; names are those that a person
hears (an element's own, or that of the label that describes it).
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds for anything to appear
TAB, DOWN = 0xFF09, 0xFF54  # X11 key symbols
VANISHED = (GLib.Error, LookupError, AttributeError)  # what is read may be gone a moment later
LISTS = ("table", "tree", "tree table", "list")


class Stuck(Exception):
    pass


def until(what, probe, patience=PATIENCE):
    """The first thing that `probe` finds."""
    end = time.monotonic() + patience
    while True:
        try:
            found = probe()
            if found:
                return found
        except VANISHED:
            pass
        if time.monotonic() > end:
            raise Stuck(f"never came: {what}")
        time.sleep(0.05)


def has(element, state):
    return element.getState().contains(state)


def children(element):
    return [child for child in (element.getChildAtIndex(i) for i in range(element.childCount)) if child]


def spoken(element):
    """The names that a screen reader has for it."""
    names = [element.name]
    for relation in element.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            names += [relation.getTarget(i).name for i in range(relation.getNTargets())]
    return [name.rstrip(":") for name in names]


def elements(root, showing=True):
    """Everything below `root`, the insides of lists aside."""
    for child in children(root):
        if showing and not has(child, pyatspi.STATE_SHOWING):
            continue
        yield child
        if child.getRoleName() not in LISTS:
            yield from elements(child, showing)


class Program:
    """The program under test, as far as the accessibility bus tells of it."""

    def __init__(self):
        self.app = until("the program on the accessibility bus", self._find)

    @staticmethod
    def _find():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in children(desktop) if app.name.lower() == "sharewarden"), None)

    def window(self, name, role=None):
        def probe():
            return next((w for w in children(self.app)
                         if w.name == name and has(w, pyatspi.STATE_SHOWING)
                         and (role is None or w.getRoleName() == role)), None)
        return until(f"the window “{name}”", probe)

    def gone(self, name):
        until(f"the end of the window “{name}”",
              lambda: all(w.name != name or not has(w, pyatspi.STATE_SHOWING) for w in children(self.app)))


def find(window, role, name, usable=True, showing=True):
    """The element of that role and name: a text, or a test of one."""
    fits = name if callable(name) else lambda text: text == name

    def probe():
        for element in elements(window, showing):
            if element.getRoleName() == role and any(fits(text) for text in spoken(element)):
                if not usable or has(element, pyatspi.STATE_SENSITIVE):
                    return element
        return None
    return until(f"the {role} “{getattr(name, 'what', name)}” in “{window.name}”", probe)


def text_with(words):
    def fits(text):
        return words in text
    fits.what = f"…{words}…"
    return fits


def act(element, wanted="Press"):
    actions = element.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    if wanted not in names:
        raise Stuck(f"“{element.name}” cannot {wanted}, only {names}")
    actions.doAction(names.index(wanted))


def press(window, name, role="push button"):
    act(find(window, role, name))


def enter(window, name, text, role="text"):
    field = find(window, role, name)
    field.queryEditableText().setTextContents(text)
    if role != "password text":
        until(f"the text in “{name}”", lambda: field.queryText().getText(0, -1) == text)


def key(symbol):
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


def choose(window, before, name, entry):
    """An entry of a combo box, by keys from the field before it: in Qt 6.4 a combo box takes neither the focus
    nor an entry through AT-SPI."""
    act(find(window, "text", before), "SetFocus")
    until(f"the focus on “{before}”", lambda: has(find(window, "text", before), pyatspi.STATE_FOCUSED))
    box = find(window, "combo box", name)
    entries = [item.name for item in children(children(box)[0])]
    key(TAB)
    until(f"the focus on “{name}”", lambda: has(box, pyatspi.STATE_FOCUSED))
    for _ in range(entries.index(entry) - entries.index(box.name)):
        key(DOWN)
    until(f"“{entry}” in “{name}”", lambda: box.name == entry)


def choose_from_menus(window, entry):
    """An entry of the menu bar, whichever menu it is in."""
    act(find(window, "menu item", entry, showing=False))


def all_named(window):
    """Nothing that can be used is without a name."""
    for element in elements(window):
        usable = has(element, pyatspi.STATE_FOCUSABLE) and has(element, pyatspi.STATE_SENSITIVE)
        part = element.parent.getRoleName() == "combo box"
        if usable and not part and element.getRoleName() not in ("label", "filler") and not any(spoken(element)):
            raise Stuck(f"a {element.getRoleName()} without a name in “{window.name}”")


class Sandbox:
    def __init__(self, programs):
        self.programs = programs
        self.process = subprocess.Popen([f"{programs}/sharewarden-sandbox", "--port", "0"],
                                        stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())

    def shares(self, folder):
        """(image, login ID, status of the image), as the command-line program reads them."""
        environment = dict(os.environ, NCLOUD_API_GW=self.ready["url"],
                           NCLOUD_ACCESS_KEY_ID=self.ready["access_key"],
                           NCLOUD_SECRET_ACCESS_KEY=self.ready["secret_key"])
        scan = subprocess.run([f"{self.programs}/sharewarden-cli", "--data-dir", folder, "scan", "--format",
                               "jsonl", "--fail-on-incomplete"],
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        rows = [json.loads(line) for line in scan.stdout.decode().splitlines()]
        return [(row["image_no"], row["login_id"], row["status"]) for row in rows if row["login_id"]]


def leavers(shares):
    """Twenty people whose shares can all be revoked: none is on an image that is still being made."""
    stuck = {login for _, login, status in shares if status != "CREAT"}
    people = sorted({login for _, login, _ in shares} - stuck, reverse=True)
    return people[:20]


def add_account(program, ready):
    main = program.window("Sharewarden")
    press(main, "Add an Account…")
    accounts = program.window("Accounts")
    all_named(accounts)
    enter(accounts, "Name", "Acme Korea")
    choose(accounts, "Name", "Site", "Another address")
    enter(accounts, "Address", ready["url"])
    enter(accounts, "Access key", ready["access_key"])
    enter(accounts, "Secret key", ready["secret_key"], role="password text")
    press(accounts, "Save")
    find(accounts, "label", "Saved.")
    press(accounts, "Close")
    program.gone("Accounts")


def scan(program):
    main = program.window("Sharewarden")
    press(main, "Scan Now")
    find(main, "push button", text_with("Coverage: "))
    find(main, "push button", "Scan")  # can be pressed again when it has ended


def tick(program, people, shares):
    main = program.window("Sharewarden")
    all_named(main)
    choose_from_menus(main, "Tick by List…")
    dialog = program.window("Tick by List")
    strangers = ["left.long.ago@acme.example", "nobody@acme.example"]
    enter(dialog, "Login IDs", "\n".join(people + strangers))
    find(dialog, "label", text_with("20 of them found"))
    all_named(dialog)
    missing = find(dialog, "text", "Not found").queryText()
    assert missing.getText(0, -1).split() == strangers
    press(dialog, f"Tick {shares} Shares")
    press(dialog, "Close")
    program.gone("Tick by List")


def revoke(program, shares):
    main = program.window("Sharewarden")
    press(main, "Revoke…")
    review = program.window("Review")
    all_named(review)
    enter(review, "Reason", "offboarding of November")
    press(review, f"Revoke {shares} Shares")
    return program.window("Result")


def export(program, result, folder):
    find(result, "push button", "Close")
    all_named(result)
    press(result, "Export Evidence Pack…")
    dialog = program.window("Folder for the Evidence Pack")
    enter(dialog, "Directory", folder)
    press(dialog, "Choose")
    find(result, "label", text_with("The evidence pack was written"))
    press(result, "Close")
    program.gone("Result")
    main = program.window("Sharewarden")
    find(main, "push button", "Scan")
    press(main, "Export Audit CSV…")
    dialog = program.window("Export Audit CSV")
    enter(dialog, "File name", f"{folder}/audit.csv")
    press(dialog, "Save")
    program.gone("Export Audit CSV")
    until("the audit CSV", lambda: os.path.exists(f"{folder}/audit.csv"))


def verify(before, after, theirs, programs, folder):
    gone = {(image, login) for image, login, _ in before} - {(image, login) for image, login, _ in after}
    assert gone == theirs, f"revoked otherwise than meant: {gone ^ theirs}"
    assert len(after) == len(before) - len(theirs)
    with open(f"{folder}/audit.csv", encoding="utf-8-sig") as file:
        rows = file.read().splitlines()[1:]
    assert len(rows) == len(theirs)
    for image, login in theirs:
        about = [row for row in rows if f",{image}," in row and f",{login}," in row and ",Revoked," in row]
        assert len(about) == 1, (image, login)
    packs = [entry.path for entry in os.scandir(folder) if entry.is_dir()]
    assert len(packs) == 1
    check = subprocess.run([f"{programs}/sharewarden-cli", "evidence", "verify", packs[0]],
                           stderr=subprocess.STDOUT, stdout=subprocess.PIPE, text=True)
    assert check.returncode == 0, check.stdout


def journey(programs, folder, started):
    steps = time.monotonic()

    def done(step):
        nonlocal steps
        now = time.monotonic()
        print(f"  {now - steps:5.1f} s  {step}", flush=True)
        steps = now

    sandbox = Sandbox(programs)
    started.append(sandbox.process)
    before = sandbox.shares(f"{folder}/cli")
    people = leavers(before)
    assert len(people) == 20
    theirs = {(image, login) for image, login, _ in before if login in people}
    evidence = f"{folder}/evidence"
    os.mkdir(evidence)
    window = [f"{programs}/sharewarden", "--data-dir", f"{folder}/data", "--lang", "en"]
    started.append(subprocess.Popen(window))
    program = Program()
    program.window("Sharewarden")
    done("the program is on the accessibility bus")
    add_account(program, sandbox.ready)
    done("an account is added")
    scan(program)
    done("it is scanned")
    tick(program, people, len(theirs))
    done(f"20 pasted login IDs are ticked, {len(theirs)} shares")
    result = revoke(program, len(theirs))
    done("reviewed and revoked")
    export(program, result, evidence)
    done("evidence pack and audit CSV are exported")
    verify(before, sandbox.shares(f"{folder}/cli"), theirs, programs, evidence)
    done("the estate and the files are as they should be")


def main():
    started = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            journey(sys.argv[1], folder, started)
        finally:
            for process in reversed(started):
                process.terminate()
            for process in started:
                process.wait(10)


if __name__ == "__main__":
    main()
