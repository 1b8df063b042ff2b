"""Whether a sentence holds anything that can be checked: a linear model over named features and its vector."""

from claimcheck.extract.checkability.features import FEATURES, features
from claimcheck.extract.checkability.head import Checkability

__all__ = ["FEATURES", "Checkability", "features"]
