#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
"""The display of with_display.sh does not hang up on a client that comes while the last other one leaves."""
import ctypes
import os
import socket
import struct
import sys

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XCloseDisplay.argtypes = [ctypes.c_void_p]


def visit():
    display = x11.XOpenDisplay(None)
    if not display:
        sys.exit("FAIL: no display")
    x11.XCloseDisplay(display)


number = os.environ["DISPLAY"].split(":")[1].split(".")[0]
with socket.socket(socket.AF_UNIX) as coming:
    coming.settimeout(20)
    coming.connect(f"/tmp/.X11-unix/X{number}")
    # The second is served after what the first has set off.
    visit()
    visit()
    # The X protocol's connection setup, little-endian, version 11.0, without a cookie: the answer is a refusal.
    try:
        coming.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        answer = coming.recv(1)
    except OSError as error:
        answer = str(error)
print("PASS" if answer == b"\0" else f"FAIL: the display hung up ({answer})")
sys.exit(answer != b"\0")
