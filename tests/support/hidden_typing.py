# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program on a terminal of its own and answers when it asks for a secret:
#
#   hidden_typing.py HOW SECRET PROGRAM [ARGUMENT...]
#
# HOW is "type", "ctrl-c", "sigterm", or "twice" (two signals before the program can do anything about the
# first). Prints one JSON object: what stood on the terminal, whether typing was hidden while the program
# asked and shown again afterwards, and how it ended.
import fcntl
import json
import os
import pty
import signal
import subprocess
import sys
import termios

how, secret, program = sys.argv[1], sys.argv[2], sys.argv[3:]
ours, theirs = pty.openpty()


def echoes():
    return bool(termios.tcgetattr(theirs)[3] & termios.ECHO)


def own_terminal():
    os.setsid()
    fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)


before = termios.tcgetattr(theirs)
child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, preexec_fn=own_terminal)
seen = b''
while b'not shown): ' not in seen and child.poll() is None:
    seen += os.read(ours, 65536)
hidden = not echoes()
if how == 'type':
    os.write(ours, secret.encode() + b'\n')
elif how == 'ctrl-c':
    os.write(ours, b'\x03')
elif how == 'sigterm':
    child.send_signal(signal.SIGTERM)
else:
    child.send_signal(signal.SIGSTOP)
    os.waitpid(child.pid, os.WUNTRACED)
    child.send_signal(signal.SIGTERM)
    child.send_signal(signal.SIGINT)
    child.send_signal(signal.SIGCONT)
code = child.wait()
after = termios.tcgetattr(theirs)
os.set_blocking(ours, False)
try:
    while True:
        seen += os.read(ours, 65536)
except BlockingIOError:
    pass
print(json.dumps({'seen': seen.decode(), 'hidden': hidden, 'restored': after == before, 'code': code}))
