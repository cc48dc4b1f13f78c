"""`python -m guanxi.server.makemigrations [apps]`: write the migrations that the declarations ask for (`make migrations`)."""

from __future__ import annotations

import sys

from guanxi.server.bootstrap import ready


def main() -> None:
    with ready():
        from django.core.management import call_command

        call_command("makemigrations", *sys.argv[1:], verbosity=1)


if __name__ == "__main__":
    main()
