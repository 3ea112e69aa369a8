"""What `kb bench reading` measures with. Nothing is timed here."""

from bench.reading import CLUB_NAMES, ROOT, long, texts, with_more_clubs
from clubs.catalogue import Catalogue, load


def test_the_gazetteer_that_is_measured_has_its_names():
    assert sum(len(club.names) for club in with_more_clubs(load()).clubs) == CLUB_NAMES


def test_invented_clubs_have_a_name_each():
    clubs = with_more_clubs(Catalogue((), ())).clubs
    assert len({club.name for club in clubs}) == len({club.slug for club in clubs}) == CLUB_NAMES


def test_all_three_languages_are_measured():
    assert {text.language for text in texts()} == {"en", "es", "pt"}


def test_a_long_text_is_as_long_as_it_is_asked_to_be():
    assert len(long(texts(), 30_000).said) == 30_000


def test_its_lock_has_hashes_and_names_no_registry():
    lock = (ROOT / "requirements-bench.lock").read_text()
    assert "spacy==" in lock
    assert "dateparser==" in lock
    assert "://" not in lock
