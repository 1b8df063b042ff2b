"""claimcheck: a fact-checking desk in a folder."""
