"""The command line: each command parses, calls one method of the desk, and prints."""

from claimcheck.cli.app import app, main

__all__ = ["app", "main"]
