"""English: what sentences say of posts, by phenomenon. A bare sentence stands in the life of Ned Farrow, a coach."""

import pytest

from tests.ingest.reading import lines

_LIFE = "Ned Farrow (born 3 May 1960) is a football coach.\n= Coaching career\n"


def told(text: str) -> set[str]:
    return lines(_LIFE + text, "en", title="Ned Farrow")


BEGINNINGS = [
    ("He was appointed manager of Rochdale on 4 June 2001.", {"Ned Farrow: Rochdale 2001-06-04 to ?"}),
    ("On 4 June 2001 Farrow was named head coach of Rochdale.", {"Ned Farrow: Rochdale 2001-06-04 to ?"}),
    ("He took charge of Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("He took over at Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("He took the reins at Rochdale in 2001.", {"Ned Farrow: Rochdale 2001 to ?"}),
    ("Rochdale appointed Farrow on 4 June 2001.", {"Ned Farrow: Rochdale 2001-06-04 to ?"}),
    ("In June 2001 Rochdale made him their manager.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("Rochdale put him in charge in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("He was unveiled as manager of Rochdale on 4 June 2001.", {"Ned Farrow: Rochdale 2001-06-04 to ?"}),
    ("He became Rochdale manager in 2001.", {"Ned Farrow: Rochdale 2001 to ?"}),
    ("His managerial career began at Rochdale in 2001.", {"Ned Farrow: Rochdale 2001 to ?"}),
    ("He was hired by Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("He was handed the job at Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("He assumed charge of Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("In June 2001 he went to Wales to manage Wrexham.", {"Ned Farrow: Wrexham 2001-06 to ?"}),
    ("He got the job at Rochdale in June 2001.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    ("In June 2001 he was lured away by Rochdale.", {"Ned Farrow: Rochdale 2001-06 to ?"}),
    (
        "He took charge of Fulham in June 2001. He spent four years at Craven Cottage.",
        {"Ned Farrow: Fulham 2001-06 to ?"},
    ),
    ("He returned to White Hart Lane as manager in June 2001.", {"Ned Farrow: Tottenham Hotspur 2001-06 to ?"}),
    ("He joined Rochdale as manager in the middle of the 2001–02 season.", {"Ned Farrow: Rochdale 2001 to ?"}),
]
ENDINGS = [
    ("He managed Rochdale. He resigned on 2 May 2003.", {"Ned Farrow: Rochdale ? to 2003-05-02 resigned"}),
    ("He managed Rochdale. He was sacked on 2 May 2003.", {"Ned Farrow: Rochdale ? to 2003-05-02 sacked"}),
    ("He managed Rochdale. The club sacked him in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 sacked"}),
    ("He managed Rochdale. He was relieved of his duties in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 sacked"}),
    (
        "He managed Rochdale. He left by mutual consent in May 2003.",
        {"Ned Farrow: Rochdale ? to 2003-05 mutual consent"},
    ),
    (
        "He managed Rochdale. He parted company with the club in May 2003.",
        {"Ned Farrow: Rochdale ? to 2003-05 mutual consent"},
    ),
    (
        "He managed Rochdale. He resigned in May 2003; Tom Ashe was his successor.",
        {"Ned Farrow: Rochdale ? to 2003-05 resigned", "Tom Ashe: Rochdale 2003-05 to ?"},
    ),
    ("He managed Rochdale. He left the Poppies in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05"}),
    ("He managed Rochdale. He lost his job in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 sacked"}),
    ("He managed Rochdale. A bad run led to his dismissal in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 sacked"}),
    (
        "He managed Rochdale. He was sacked in May 2003, a day after a 1–0 victory at Bury.",
        {"Ned Farrow: Rochdale ? to 2003-05 sacked"},
    ),
    ("He managed Rochdale. He stepped down in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 resigned"}),
    ("He managed Rochdale. His contract expired in June 2003.", {"Ned Farrow: Rochdale ? to 2003-06 contract end"}),
    (
        "He managed Rochdale. A run of defeats cost him his job in May 2003.",
        {"Ned Farrow: Rochdale ? to 2003-05 sacked"},
    ),
    (
        "He managed Rochdale. He was dismissed as manager of Rochdale in May 2003.",
        {"Ned Farrow: Rochdale ? to 2003-05 sacked"},
    ),
    ("He managed Rochdale. He asked to be released in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 resigned"}),
    ("He managed Rochdale. They let him go in May 2003.", {"Ned Farrow: Rochdale ? to 2003-05 sacked"}),
    ("He managed Rochdale from 2001 to 2003.", {"Ned Farrow: Rochdale 2001 to 2003"}),
    ("He was manager of Rochdale between 2001 and 2003.", {"Ned Farrow: Rochdale 2001 to 2003"}),
    ("He managed Rochdale. He left them in May 2003 when money ran short.", {"Ned Farrow: Rochdale ? to 2003-05"}),
]
SUCCESSIONS = [
    (
        "In May 2003 he replaced Joe Hale at Rochdale.",
        {"Ned Farrow: Rochdale 2003-05 to ?", "Joe Hale: Rochdale ? to 2003-05"},
    ),
    (
        "He was named as the successor of Joe Hale at Rochdale on 4 May 2003.",
        {"Ned Farrow: Rochdale 2003-05-04 to ?", "Joe Hale: Rochdale ? to 2003-05-04"},
    ),
    (
        "He was appointed by Rochdale on 4 May 2003, replacing Joe Hale.",
        {"Ned Farrow: Rochdale 2003-05-04 to ?", "Joe Hale: Rochdale ? to 2003-05-04"},
    ),
    (
        "He managed Rochdale. He was sacked on 6 April 2004 and Joe Hale was put in charge.",
        {"Ned Farrow: Rochdale ? to 2004-04-06 sacked", "Joe Hale: Rochdale 2004-04-06 to ?"},
    ),
    (
        "He was named manager of Rochdale on 4 May 2003, replacing Joe Hale at the helm of Rochdale.",
        {"Ned Farrow: Rochdale 2003-05-04 to ?", "Joe Hale: Rochdale ? to 2003-05-04"},
    ),
    (
        "In May 2003 he succeeded Joe Hale as manager of Rochdale.",
        {"Ned Farrow: Rochdale 2003-05 to ?", "Joe Hale: Rochdale ? to 2003-05"},
    ),
]
CARETAKERS = [
    (
        "He was caretaker manager of Rochdale from March until May 2003, when he took the role on a permanent basis.",
        {"Ned Farrow: Rochdale (interim head coach) 2003-03 to 2003-05", "Ned Farrow: Rochdale 2003-05 to ?"},
    ),
    (
        "He was placed in temporary charge of Rochdale in March 2003.",
        {"Ned Farrow: Rochdale (interim head coach) 2003-03 to ?"},
    ),
    ("He took interim charge of Rochdale in March 2003.", {"Ned Farrow: Rochdale (interim head coach) 2003-03 to ?"}),
    ("He was promoted from caretaker to manager of Rochdale in May 2003.", {"Ned Farrow: Rochdale 2003-05 to ?"}),
    (
        "He was twice in charge of Rochdale as caretaker, in March 2003 and again in June 2005.",
        {
            "Ned Farrow: Rochdale (interim head coach) 2003-03 to 2003-03",
            "Ned Farrow: Rochdale (interim head coach) 2005-06 to 2005-06",
        },
    ),
    (
        "He was named acting manager of Rochdale on 4 March 2003.",
        {"Ned Farrow: Rochdale (interim head coach) 2003-03-04 to ?"},
    ),
]
ASSISTANTS = [
    ("He joined Rochdale as assistant manager in 2001.", {"Ned Farrow: Rochdale (assistant coach) 2001 to ?"}),
    (
        "He joined Rochdale in 2001 as assistant to Joe Hale.",
        {"Ned Farrow: Rochdale (assistant coach) 2001 to ?", "Joe Hale: Rochdale ? to ?"},
    ),
    (
        "He doubled up as Joe Hale's assistant with Wales between 2003 and 2005.",
        {"Ned Farrow: Wales (assistant coach) 2003 to 2005", "Joe Hale: Wales ? to ?"},
    ),
    (
        "In 2001 Joe Hale took him along as his assistant to Rochdale.",
        {"Ned Farrow: Rochdale (assistant coach) 2001 to ?", "Joe Hale: Rochdale ? to ?"},
    ),
    ("He joined Rochdale as goalkeeping coach in 2001.", {"Ned Farrow: Rochdale (goalkeeping coach) 2001 to ?"}),
    ("He joined Rochdale as fitness coach in 2001.", {"Ned Farrow: Rochdale (fitness coach) 2001 to ?"}),
    ("In 2001 he was named technical adviser to Rochdale.", {"Ned Farrow: Rochdale (other) 2001 to ?"}),
    (
        "In 2001 he was named technical adviser to Ghana, assisting Joe Hale.",
        {"Ned Farrow: Ghana (other) 2001 to ?", "Joe Hale: Ghana ? to ?"},
    ),
    (
        "He was reinstated as assistant manager of Rochdale in May 2001.",
        {"Ned Farrow: Rochdale (assistant coach) 2001-05 to ?"},
    ),
]
LISTS = [
    (
        "He has managed Rochdale, Swindon Town and Port Vale.",
        {"Ned Farrow: Rochdale ? to ?", "Ned Farrow: Swindon Town ? to ?", "Ned Farrow: Port Vale ? to ?"},
    ),
    (
        "He managed Rochdale (2001–2003) and Port Vale (2004–2006).",
        {"Ned Farrow: Rochdale 2001 to 2003", "Ned Farrow: Port Vale 2004 to 2006"},
    ),
    ("Jobs with Rochdale and Port Vale followed.", {"Ned Farrow: Rochdale ? to ?", "Ned Farrow: Port Vale ? to ?"}),
]
MOVES = [
    (
        "He managed Rochdale. On 27 May 2003 he resigned to join Port Vale.",
        {"Ned Farrow: Rochdale ? to 2003-05-27 resigned", "Ned Farrow: Port Vale 2003-05-27 to ?"},
    ),
    (
        "He managed Rochdale. He resigned in May 2003 and at once accepted an offer from Port Vale.",
        {"Ned Farrow: Rochdale ? to 2003-05 resigned", "Ned Farrow: Port Vale 2003-05 to ?"},
    ),
    (
        "He was appointed manager of Rochdale in June 2001, before resigning in May 2003.",
        {"Ned Farrow: Rochdale 2001-06 to 2003-05 resigned"},
    ),
]
SQUADS = [
    (
        "In 2001 he was appointed head coach of the England women's national team.",
        {"Ned Farrow: England women 2001 to ?"},
    ),
    ("He led the Peruvian under-23s at the 2019 Pan American Games.", {"Ned Farrow: Peru U-23 2019 to 2019"}),
    ("He was appointed coach of Saudi Arabia in July 2019.", {"Ned Farrow: Saudi Arabia 2019-07 to ?"}),
    ("Zambia re-hired him on 22 October 2011.", {"Ned Farrow: Zambia 2011-10-22 to ?"}),
    ("In 2001 he was promoted to the senior Portugal team.", {"Ned Farrow: Portugal 2001 to ?"}),
    ("The Moroccan federation turned to Farrow on 16 February 2016.", {"Ned Farrow: Morocco 2016-02-16 to ?"}),
]
HEDGES = [
    ("He will take charge of Rochdale in June 2031.", {"Ned Farrow: Rochdale 2031-06 to ? [planned]"}),
    ("He is the current manager of Rochdale.", {"Ned Farrow: Rochdale ? to .."}),
    ("He has been manager of Rochdale since 4 June 2001.", {"Ned Farrow: Rochdale 2001-06-04 to .."}),
]
NOTHING = [
    "As a player he joined Rochdale on loan in 1985.",
    "He suffered a cut just below his left eye in May 2003.",
    "They won 2–1 at Port Vale in May 2003.",
    "He was named Manager of the Month in May 2003.",
    "He studied the training methods of others and became inspired by them in 2001.",
    "His team went on to beat Port Vale in May 2003.",
    "He signed for Rochdale on a free transfer in 1985.",
    "A search for his successor has begun.",
    "He was named in the squad of the century in 1999.",
    "They suffered early cup exits to Port Vale in 2003.",
    "He made Tom Pike captain of the side in 2003.",
    "He came on as a substitute and was replaced by Joe Hale in 1988.",
]
WHOLE = [
    (
        "He managed Rochdale from 2001 to 2003. His second win as Rochdale manager came against Port Vale in May 2002.",
        {"Ned Farrow: Rochdale 2001 to 2003"},
    ),
    (
        "He managed Rochdale from 2001 to 2003. In his first season in charge of Rochdale they beat Port Vale.",
        {"Ned Farrow: Rochdale 2001 to 2003"},
    ),
    (
        "He managed Rochdale from 2001 to 2003. He was joined by assistant manager Joe Hale.",
        {"Ned Farrow: Rochdale 2001 to 2003", "Joe Hale: Rochdale (assistant coach) ? to ?"},
    ),
    (
        "He joined Rochdale as manager in 2001. Having been recruited by Port Vale, Joe Hale left the county in 2003.",
        {"Ned Farrow: Rochdale 2001 to ?"},
    ),
]

CASES = [*BEGINNINGS, *ENDINGS, *SUCCESSIONS, *CARETAKERS, *ASSISTANTS, *LISTS, *MOVES, *SQUADS, *HEDGES, *WHOLE]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_posts_of_a_sentence(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_begins_no_post(text: str) -> None:
    assert told(text) == set()
