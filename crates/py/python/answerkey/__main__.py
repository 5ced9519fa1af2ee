"""`python -m answerkey`: the command line, the same code as the program `answerkey`."""

from __future__ import annotations

import signal
import sys

from ._core import command_line


def main() -> int:
    """Does what the arguments say and returns the exit status."""
    # Python only notes Ctrl-C and looks later, when the work is done. Here it ends the program, as it ends the Rust one.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.stdout.flush()
    return command_line(["answerkey", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
