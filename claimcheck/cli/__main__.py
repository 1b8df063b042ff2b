"""``python -m claimcheck.cli`` is ``claimcheck``."""

from claimcheck.cli.app import main

main()
