"""Made-up careers: what is written is what the claims give, and it never gets among real ones unasked."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from careers.demo import lives, names, writing
from careers.demo.telling import story
from careers.models import Document, Person, Tenure
from careers.recompute import recompute
from tests import factories as make

pytestmark = pytest.mark.django_db


def stories(league: int, seed: int) -> list[str]:
    return [story(life, "Liga").text for life in lives.league(league, seed).lives]


def test_what_is_written_is_what_the_claims_give():
    writing.write(100, seed=3, told=print)
    assert Tenure.objects.filter(ongoing=True).exists()
    assert str(recompute()) == "nothing changed"


def test_the_same_seed_makes_the_same_careers():
    assert stories(2, seed=1) == stories(2, seed=1)
    assert stories(2, seed=1) != stories(2, seed=2)


def test_whole_leagues_are_made_until_there_are_enough_people(capsys):
    call_command("demo_data", people=150)
    assert Person.objects.count() == 200
    assert "200 made-up people" in capsys.readouterr().out


def test_new_rows_follow_after_the_made_up_ones():
    writing.write(100, seed=1, told=print)
    assert make.person("Somebody Real").pk > 100


def test_real_documents_are_not_mixed_with_made_up_ones_unless_asked():
    make.document()
    with pytest.raises(CommandError, match="1 documents, and made-up careers"):
        call_command("demo_data", people=100)
    call_command("demo_data", people=100, beside_real_data=True)
    assert Document.objects.count() == 101


def test_a_second_time_is_refused():
    call_command("demo_data", people=100)
    with pytest.raises(CommandError, match="there already"):
        call_command("demo_data", people=100, beside_real_data=True)


@pytest.mark.parametrize("people", [0, -5, names.PEOPLE + 1])
def test_a_number_of_people_that_cannot_be_made_is_refused(people: int):
    with pytest.raises(CommandError, match="a number from 1 to"):
        call_command("demo_data", people=people)


def test_nobody_holds_two_posts_at_once():
    for life in lives.league(5, 1).lives:
        ends = [post.end or date.max for post in life.posts]
        assert all(end < after.start for end, after in zip(ends, life.posts[1:], strict=False))
