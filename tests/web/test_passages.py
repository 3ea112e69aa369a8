from dataclasses import dataclass

from careers.pages.passages import paragraphs


@dataclass(frozen=True)
class Said:
    start: int
    end: int


def test_overlapping_claims_share_the_passage_where_both_stand():
    text = "He came, he won."
    came, won = Said(0, 8), Said(3, 15)
    (paragraph,) = paragraphs(text, [won, came])
    assert [(p.text, p.claims, p.first) for p in paragraph.passages] == [
        ("He ", (came,), (came,)),
        ("came,", (came, won), (won,)),
        (" he won", (won,), ()),
        (".", (), ()),
    ]


def test_the_passages_of_a_paragraph_are_its_text():
    text = "Uno.\n\nDos 🏆 tres.\r\n   \nCuatro."
    found = list(paragraphs(text, [Said(0, 4), Said(6, 12), Said(8, 20)]))
    assert ["".join(p.text for p in paragraph.passages) for paragraph in found] == ["Uno.", "Dos 🏆 tres.", "Cuatro."]


def test_a_paragraph_knows_whether_an_empty_line_stands_before_it():
    claims: list[Said] = []
    assert [paragraph.apart for paragraph in paragraphs("Uno.\nDos.\n \nTres.", claims)] == [False, False, True]


def test_claims_on_one_passage_keep_their_order():
    one, other = Said(0, 4), Said(0, 4)
    (paragraph,) = paragraphs("Uno.", [one, other])
    assert [id(claim) for claim in paragraph.claims] == [id(one), id(other)]


def test_a_claim_over_two_lines_is_marked_in_both_and_noted_once():
    text = "He came.\nHe won."
    both = Said(3, 12)
    first, second = paragraphs(text, [both])
    assert [p.text for paragraph in (first, second) for p in paragraph.passages if p.claims] == ["came.", "He "]
    assert (first.claims, second.claims) == ((both,), ())


def test_a_claim_that_begins_in_the_blank_before_a_line_is_noted_with_the_line():
    (paragraph,) = paragraphs("\n\nHe won.", [Said(1, 9)])
    assert paragraph.passages[0].first == paragraph.claims == (Said(1, 9),)
