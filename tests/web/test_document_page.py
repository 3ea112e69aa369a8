from datetime import date
from html.parser import HTMLParser

import pytest

from careers.vocabulary import Predicate, Stance
from tests import factories as make

pytestmark = pytest.mark.django_db


class Marked(HTMLParser):
    """The words in <mark>, and the text of the page's paragraphs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.marked: list[str] = []
        self.feed(page[page.index('<div class="text"') : page.index("</article>")])

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        if "mark" in self.open:
            self.marked.append(data)


def test_every_claim_is_marked_and_linked_to_what_it_supports_or_contradicts(client):
    text = "Ana Roca came in 2016. She left in 2017."
    story = make.document(text)
    post = make.tenure(make.person(), make.club(), "2016", "2018")
    came = make.claim(story, "Ana Roca came in 2016.", predicate=Predicate.STARTED, value="2016")
    left = make.claim(story, "She left in 2017.", predicate=Predicate.ENDED, value="2017")
    make.evidence(came, post)
    make.evidence(left, post, Stance.CONTRADICTS)
    page = client.get(f"/documents/{story.pk}/").content.decode()
    assert Marked(page).marked == ["Ana Roca came in 2016.", "She left in 2017."]
    for claim in (came, left):
        assert f'id="c{claim.pk}"' in page
    links = f'<a href="/coaches/ana-roca/#tenure-{post.pk}">'
    assert f'<span class="became supports">supports {links}' in page
    assert f'<span class="became contradicts">contradicts {links}' in page


def test_a_claim_that_no_fact_was_made_of_says_so(client):
    story = make.document()
    make.claim(story)
    assert "no fact was made of it" in client.get(f"/documents/{story.pk}/").content.decode()


def test_what_is_claimed_twice_in_one_passage_is_said_once(client):
    story = make.document()
    for role in ("", "head coach"):
        make.claim(story, predicate=Predicate.STARTED, value="2016", role=role)
    assert client.get(f"/documents/{story.pk}/").content.decode().count("began: 2016") == 1


def test_it_gives_the_facts_of_the_document(client):
    story = make.document(publisher="El Diario", language="es", kind="news")
    page = client.get(f"/documents/{story.pk}/").content.decode()
    for words in ("El Diario", "5 August 2024", "Spanish", "news", "no coaching fact was found"):
        assert words in page


def test_a_document_without_a_date_says_so(client):
    story = make.document(published=None)
    assert "carries no date" in client.get(f"/documents/{story.pk}/").content.decode()


def test_a_document_of_500_kb_is_shown_whole_in_few_queries(client, django_assert_max_num_queries):
    sentence = "Ana Roca dirigió a Club Ejemplo durante muchos años, según dicen. "
    story = make.document(sentence * 7500)
    post = make.tenure(make.person(), make.club(), "2016", "2018")
    claims = [
        make.claim(story, start=at, end=at + len(sentence) - 1) for at in range(0, 500 * len(sentence), len(sentence))
    ]
    for claim in claims:
        make.evidence(claim, post)
    with django_assert_max_num_queries(4):
        page = client.get(f"/documents/{story.pk}/").content.decode()
    assert page.count("según dicen.") == 7500
    assert Marked(page).marked == [sentence.strip()] * 500


@pytest.mark.parametrize("number", [0, 999_999_999, 10**30])
def test_no_document_there_is_a_404(client, number):
    assert client.get(f"/documents/{number}/").status_code == 404


def test_where_others_say_otherwise_is_said_at_its_head(client):
    story = make.document("Ana Roca left.")
    post = make.tenure(make.person(), make.club("Norte"), "2015", "2016")
    values = [{"edtf": "2016-07-25", "claims": []}, {"edtf": "2016-08", "claims": []}]
    post.conflicts = [{"field": "end", "values": values}]
    post.save()
    make.evidence(make.claim(story), post)
    page = client.get(f"/documents/{story.pk}/").content.decode()
    head = page[page.index("Others say otherwise") : page.index('class="text"')]
    assert f'href="/coaches/ana-roca/#tenure-{post.pk}"' in head
    assert "end: 25 July 2016 / August 2016" in head


@pytest.mark.parametrize(
    ("language", "words"), [("en", "there is a newer version"), ("es", "hay una versión más nueva")]
)
def test_an_older_version_leads_to_the_newer_one(client, language, words):
    address = "https://example.org/1"
    old = make.document("Old.", url=address, published=date(2024, 8, 5))
    new = make.document("New.", url=address, published=date(2024, 8, 6))
    page, latest = (
        client.get(f"/documents/{one.pk}/", headers={"accept-language": language}).content.decode()
        for one in (old, new)
    )
    assert words in page
    assert f'<a href="/documents/{new.pk}/">' in page
    assert words not in latest
