"""Settings of a desk: defaults, then claimcheck.toml, then the environment, in one frozen object."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from claimcheck.errors import InputError

__all__ = ["CONFIG_NAME", "DEFAULT_MODEL", "ENVIRONMENT_PREFIX", "WEIGHTS", "Settings", "load_settings"]

CONFIG_NAME = "claimcheck.toml"
ENVIRONMENT_PREFIX = "CLAIMCHECK_"
DEFAULT_MODEL = "multilingual-e5-small"

# What each reason adds to a claim's worth; a desk sets its own under [worthiness]. Set by judgment, not by training:
# every claim begins with something, since it can be checked; a figure can be looked up and compared, and an error in
# one misleads most; who is named, and what is on public record, says where to look; a comparison is easily wrong; what
# the article said before need not be checked twice. What counts for a claim adds up to 1. A forecast cannot be checked
# yet, that a thing was said is the lesser fact, and a claim with words left open must first be made whole.
WEIGHTS: Mapping[str, float] = MappingProxyType({
    "can be checked": 0.15,
    "has a figure": 0.20,
    "has a date": 0.08,
    "names an actor": 0.12,
    "can be looked up": 0.12,
    "is new in the article": 0.10,
    "has a named speaker": 0.06,
    "compares or ranks": 0.10,
    "is about the article's subject": 0.07,
    "is a forecast": -0.20,
    "only reports what was said": -0.15,
    "has words left open": -0.10,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a desk can set.

    ``languages`` are ISO 639-1 codes; ``model`` is the default engine or any sentence-transformers name or path;
    ``max_text_mb`` is the largest file that is read, in megabytes; ``top_k`` is how many passages are shown for a
    claim, ``compared`` how many are read and compared with it (never fewer than are shown); ``worthiness`` are the
    desk's own weights, (reason, weight), where they differ from ``WEIGHTS``.
    """

    languages: tuple[str, ...] = ("fr", "en")
    model: str = DEFAULT_MODEL
    top_k: int = 8
    compared: int = 20
    passage_sentences: int = 3
    passage_overlap: int = 1
    max_text_mb: int = 20
    csv_delimiter: str = ","
    reviewer: str = ""
    worthiness: tuple[tuple[str, float], ...] = ()

    @property
    def weights(self) -> Mapping[str, float]:
        """What each reason adds to a claim's worth: the desk's own weights, and the defaults for the others."""
        return {**WEIGHTS, **dict(self.worthiness)}


def load_settings(folder: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """Give the settings of the desk in ``folder``.

    Raises:
        InputError: claimcheck.toml cannot be read, or names a setting or value that does not exist.

    """
    path = folder / CONFIG_NAME
    settings = _apply(Settings(), _read_toml(path), str(path)) if path.exists() else Settings()
    environment = os.environ if environment is None else environment
    named = {field.name: environment.get(ENVIRONMENT_PREFIX + field.name.upper()) for field in fields(Settings)}
    for name, text in named.items():
        if text is not None:
            settings = _apply(settings, {name: _from_text(name, text)}, ENVIRONMENT_PREFIX + name.upper())
    return settings


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error}); mend it or run `claimcheck init` for a new one") from error


def _from_text(name: str, text: str) -> object:
    default = getattr(Settings(), name)
    if name == "worthiness":
        pairs = (part.rpartition("=") for part in text.split(",") if part.strip())
        return {reason.strip(" \"'"): _number(weight) for reason, _, weight in pairs}
    if isinstance(default, tuple):
        return [part.strip() for part in text.split(",")]
    if isinstance(default, int) and text.lstrip("-").isdigit():
        return int(text)
    return text


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _apply(settings: Settings, values: Mapping[str, object], place: str) -> Settings:
    known = [field.name for field in fields(Settings)]
    for name, value in values.items():
        if name not in known:
            raise InputError(f"{place}: unknown setting {name!r}; it can be one of {', '.join(known)}")
        settings = replace(settings, **{name: _checked(name, value, place)})
    if settings.passage_overlap >= settings.passage_sentences:
        raise InputError(f"{place}: passage_overlap must be smaller than passage_sentences")
    return settings


def _checked(name: str, value: object, place: str) -> Any:
    default = getattr(Settings(), name)
    if name == "worthiness":
        return _checked_weights(value, place)
    if isinstance(default, tuple):
        codes = value if isinstance(value, list) else []
        if codes and all(isinstance(code, str) and re.fullmatch("[a-z]{2}", code) for code in codes):
            return tuple(codes)
        raise InputError(f"{place}: {name} must be a list of two-letter language codes, not {value!r}")
    if isinstance(default, int):
        if isinstance(value, int) and not isinstance(value, bool) and value >= (name != "passage_overlap"):
            return value
        raise InputError(f"{place}: {name} must be a whole number of at least 1, not {value!r}")
    if not isinstance(value, str) or (name == "csv_delimiter" and len(value) != 1):
        raise InputError(
            f"{place}: {name} must be {'one character' if name == 'csv_delimiter' else 'text'}, not {value!r}"
        )
    return value


def _checked_weights(value: object, place: str) -> tuple[tuple[str, float], ...]:
    if not isinstance(value, Mapping):
        raise InputError(f"{place}: worthiness must be a table of reasons and weights, not {value!r}")
    for name, weight in value.items():
        if name not in WEIGHTS:
            raise InputError(f"{place}: [worthiness] knows no {name!r}; it can be one of {', '.join(WEIGHTS)}")
        if isinstance(weight, bool) or not isinstance(weight, (int, float)) or not -1 <= weight <= 1:
            raise InputError(f"{place}: [worthiness] {name!r} must be a number from -1 to 1, not {weight!r}")
    return tuple((name, float(value[name])) for name in WEIGHTS if name in value)
