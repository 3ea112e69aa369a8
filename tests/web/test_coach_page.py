from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.models import PersonName, Tenure
from careers.vocabulary import Factuality, Predicate, Role, Stance, Status
from clubs.names import fold
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana():
    return make.person("Ana Roca", country="CL", born_earliest=date(1970, 2, 1), born_latest=date(1970, 2, 1))


def read(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_it_says_who_where_and_since_when(client, ana):
    make.tenure(ana, make.club("Unión Norte"), "2024-08", "..")
    page = read(client, "/coaches/ana-roca/")
    assert "Chile" in page
    assert "born 1 February 1970" in page
    assert "since August 2024" in page
    assert "by a source without a date" in page


def test_other_spellings_of_the_name_are_given(client, ana):
    for text in ("Ana Roca", "Anna Rocca"):
        PersonName.objects.create(person=ana, text=text, folded=fold(text))
    assert "<dd>Anna Rocca</dd>" in read(client, "/coaches/ana-roca/")


def test_evidence_stands_under_its_spell_and_links_to_its_place(client, ana):
    post = make.tenure(ana, make.club(), "2016", "2018")
    words = "Ana Roca dirigió a Club Ejemplo desde 2016."
    story = make.document(f"Otra cosa. {words}", title="Crónica", language="es")
    said = make.claim(story, words, value="2016", predicate=Predicate.STARTED, speaker="Luz Paz")
    make.evidence(said, post)
    page = read(client, "/coaches/ana-roca/")
    assert f'id="tenure-{post.pk}"' in page
    assert f'<blockquote lang="es">{words}</blockquote>' in page
    assert f'href="/documents/{story.pk}/#c{said.pk}"' in page
    assert "in the words of Luz Paz" in page
    assert "began: 2016" in page


def test_a_contradiction_shows_both_values_with_both_sentences(client, ana):
    post = make.tenure(ana, make.club(), "2023", "2024-07-25")
    story = make.document("She was sacked on 25 July. She left on 5 August.")
    sacked = make.claim(story, "She was sacked on 25 July.", predicate=Predicate.ENDED, value="2024-07-25")
    left = make.claim(story, "She left on 5 August.", predicate=Predicate.ENDED, value="2024-08-05")
    make.evidence(sacked, post)
    make.evidence(left, post, Stance.CONTRADICTS)
    post.conflicts = [
        {
            "field": "end",
            "values": [
                {"edtf": "2024-07-25", "claims": [sacked.key]},
                {"edtf": "2024-08-05", "claims": [left.key]},
            ],
        }
    ]
    post.save()
    page = read(client, "/coaches/ana-roca/")
    box = page[page.index('class="contradiction"') : page.index('<details class="evidence')]
    for words in ("25 July 2024", "She was sacked on 25 July.", "5 August 2024", "She left on 5 August."):
        assert words in box


def test_what_was_reported_and_overtaken_is_told_apart(client, ana):
    post = make.tenure(ana, make.club(), "2024-11-25", "2025")
    story = make.document("She will not go there.")
    denial = make.claim(story, factuality=Factuality.DENIED)
    make.evidence(denial, post, Stance.OVERTAKEN)
    page = read(client, "/coaches/ana-roca/")
    assert page.index("Said before, and overtaken") < page.index("She will not go there.")
    assert "(denied)" in page


def test_an_unconfirmed_post_is_listed_apart_and_not_drawn(client, ana):
    post = make.tenure(ana, make.club("Rumour FC"), "2024", "", status=Status.REPORTED)
    page = read(client, "/coaches/ana-roca/")
    assert page.index("Reported, planned or denied") < page.index(f'id="tenure-{post.pk}"')
    assert '<svg class="lanes"' not in page


def test_a_team_that_is_not_the_mens_first_is_named(client, ana):
    make.tenure(ana, make.club("Perú"), "2022", "2023", squad="U-23")
    page = read(client, "/coaches/ana-roca/")
    assert ">Perú U-23</a>" in page
    assert '<span class="squad">U-23</span>' in page


def test_staff_are_shown_in_both_directions(client, ana):
    boss, club = make.person("Eva Sol"), make.club()
    post = make.tenure(ana, club, "2016", "2018", role=Role.ASSISTANT)
    post.under.add(boss)
    assert 'href="/coaches/eva-sol/"' in read(client, "/coaches/ana-roca/")
    assert f'href="/coaches/ana-roca/#tenure-{post.pk}"' in read(client, "/coaches/eva-sol/")


def test_an_honour_carries_the_role_it_was_won_in(client, ana):
    make.honour(ana, "Copa Grande", "2014", club=make.club(), role=Role.ASSISTANT)
    page = read(client, "/coaches/ana-roca/")
    assert "as assistant coach" in page


def test_a_decision_is_shown_as_such(client, ana):
    decided = [{"field": "end", "value": "2024-07-25", "by": "vera", "at": "2026-01-02", "reason": "The club says so."}]
    make.tenure(ana, make.club(), "2023", "2024-07-25", decided=decided)
    page = read(client, "/coaches/ana-roca/")
    for words in ("Decided by staff", "2 January 2026", "The club says so."):
        assert words in page


@pytest.mark.parametrize(("is_staff", "words"), [(False, "Decided by staff"), (True, "Decided by vera")])
def test_who_of_the_staff_decided_is_shown_to_staff_alone(client, ana, is_staff, words):
    decided = [{"field": "end", "value": "2024-07-25", "by": "vera", "at": "2026-01-02", "reason": "The club says so."}]
    post = make.tenure(ana, make.club(), "2023", "2024-07-25", decided=decided)
    type(ana).objects.update(decided=decided)
    client.force_login(User.objects.create_user("eva", is_staff=is_staff))
    for address in ("/coaches/ana-roca/", f"/clubs/{post.club.slug}/"):
        page = read(client, address)
        assert words in page
        assert ("by vera" in page) is is_staff


def test_hostile_text_stays_text(client):
    hostile = "<script>alert(1)</script>\"'&"
    person = make.person(hostile, slug="x", full_name=hostile, birthplace=hostile)
    post = make.tenure(person, make.club(hostile, slug="y"), "2016", "2017", role=Role.OTHER, role_words=hostile)
    story = make.document(hostile, title=hostile, publisher=hostile)
    make.evidence(make.claim(story, speaker=hostile, subject=hostile, object=hostile, value=hostile), post)
    for address in ("/coaches/x/", "/clubs/y/", f"/documents/{story.pk}/", "/coaches/", "/clubs/", "/?q=script"):
        assert "<script>alert" not in read(client, address)


def test_the_number_of_queries_does_not_grow_with_the_career(client, ana, django_assert_max_num_queries):
    story, boss = make.document(), make.person("Eva Sol")
    for year in range(1990, 2025):
        post = make.tenure(ana, make.club(f"Club {year}"), str(year), str(year), role=Role.ASSISTANT)
        post.under.add(boss)
        make.evidence(make.claim(story), post)
        make.evidence(make.claim(story), make.honour(ana, "Liga", str(year), club=post.club))
    with django_assert_max_num_queries(6):
        read(client, "/coaches/ana-roca/")
    with django_assert_max_num_queries(6):
        read(client, "/coaches/eva-sol/")
    assert Tenure.objects.count() == 35
