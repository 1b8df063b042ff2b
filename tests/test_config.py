"""Settings: the desk's own weights, from claimcheck.toml and from the environment."""

from pathlib import Path

import pytest

from claimcheck.config import WEIGHTS, Settings, load_settings
from claimcheck.errors import InputError
from claimcheck.records import from_jsonable, to_jsonable


def written(folder: Path, text: str) -> Path:
    (folder / "claimcheck.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_weights_of_its_own_a_desk_has_the_defaults(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, ""), {})
    assert settings == Settings()
    assert settings.weights == WEIGHTS


def test_own_weights_go_before_the_defaults_whatever_their_order(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, '[worthiness]\n"names an actor" = 0.4\n"has a figure" = 0\n'), {})
    assert settings.weights == {**WEIGHTS, "has a figure": 0.0, "names an actor": 0.4}
    turned = load_settings(written(tmp_path, '[worthiness]\n"has a figure" = 0.0\n"names an actor" = 0.4\n'), {})
    assert hash(settings) == hash(turned)
    assert settings == turned


def test_settings_with_weights_stay_json(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, '[worthiness]\n"is a forecast" = -1\n'), {})
    assert to_jsonable(settings)["worthiness"] == [["is a forecast", -1.0]]
    assert from_jsonable(Settings, to_jsonable(settings)) == settings


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    folder = written(tmp_path, '[worthiness]\n"has a figure" = 0.9\n')
    settings = load_settings(folder, {"CLAIMCHECK_WORTHINESS": "has a figure = 0.1, names an actor=0.2"})
    assert dict(settings.worthiness) == {"has a figure": 0.1, "names an actor": 0.2}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[worthiness]\n"has figures" = 0.4\n', ("has figures", "it can be one of", "has a figure", "is a forecast")),
        ('[worthiness]\n"has a figure" = 4\n', ("has a figure", "-1 to 1", "4")),
        ('[worthiness]\n"has a figure" = "much"\n', ("has a figure", "-1 to 1", "much")),
        ('[worthiness]\n"has a figure" = true\n', ("has a figure", "-1 to 1", "True")),
        ('[worthiness]\n"has a figure" = nan\n', ("has a figure", "-1 to 1", "nan")),
        ("worthiness = 0.4\n", ("table", "0.4")),
    ],
)
def test_a_wrong_weight_names_the_file_and_the_remedy(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as caught:
        load_settings(written(tmp_path, text), {})
    assert all(word in str(caught.value) for word in ("claimcheck.toml", *words))


def test_a_wrong_weight_in_the_environment_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"CLAIMCHECK_WORTHINESS: \[worthiness\] knows no 'x'"):
        load_settings(tmp_path, {"CLAIMCHECK_WORTHINESS": "x=0.1"})
