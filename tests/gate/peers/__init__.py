"""Other extractors of quantities, each in a virtual environment of its own, on the same sentences and matcher."""
