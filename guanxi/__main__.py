"""`python -m guanxi`: the command line."""

from __future__ import annotations

import sys

from guanxi.server.commands import main

if __name__ == "__main__":
    sys.exit(main())
