"""English: assistants, caretakers, squads, and who follows whom.

Each row: the sentence, and the posts that it tells in their order; those of Ned Farrow go without his name.
"""

import pytest

from tests.ingest.reading import lines

_LIFE = "Ned Farrow (born 3 May 1960) is a football coach.\n= Coaching career\n"

CASES = [
    (
        "He was appointed assistant manager to Joe Hale at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "He was assistant to Joe Hale at Rochdale from 2001 to 2003.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001 to 2003",
    ),
    ("He worked as Joe Hale's assistant at Rochdale.", "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?"),
    (
        "He worked as an assistant to Joe Hale at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?",
    ),
    ("He worked under Joe Hale at Rochdale as first-team coach.", "Joe Hale: Rochdale ? to ?; Rochdale (other) ? to ?"),
    ("He joined Rochdale as assistant manager in June 2001.", "Rochdale (assistant coach) 2001-06 to ?"),
    (
        "In June 2001 he became Joe Hale's number two at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he joined Joe Hale's coaching staff at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he joined Joe Hale's backroom team at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he joined the coaching staff at Rochdale under Joe Hale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he linked up with Joe Hale at Rochdale as his assistant.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he followed Joe Hale to Rochdale as assistant manager.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 Joe Hale took him to Rochdale as his assistant.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 Joe Hale brought him to Rochdale as his assistant.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 Joe Hale appointed him as his assistant at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he was appointed as Joe Hale's assistant at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he was reunited with Joe Hale at Rochdale as his assistant.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "In June 2001 he teamed up with Joe Hale at Rochdale as assistant.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "He assisted Joe Hale at Rochdale from 2001 to 2003.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001 to 2003",
    ),
    (
        "He served under Joe Hale at Rochdale as assistant coach.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?",
    ),
    (
        "He served as assistant coach under Joe Hale at Rochdale from 2001 to 2003.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001 to 2003",
    ),
    (
        "He spent two years as assistant to Joe Hale at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?",
    ),
    ("He acted as assistant to Joe Hale at Rochdale.", "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?"),
    (
        "He was named assistant manager of Rochdale in June 2001, working under Joe Hale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-06 to ?",
    ),
    (
        "He was part of Joe Hale's coaching staff at Rochdale.",
        "Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) ? to ?",
    ),
    ("He was on the coaching staff of Rochdale from 2001 to 2003.", "Rochdale (assistant coach) 2001 to 2003"),
    ("He was goalkeeping coach at Rochdale from 2001 to 2003.", "Rochdale (goalkeeping coach) 2001 to 2003"),
    (
        "He was appointed manager of Rochdale in June 2001, with Joe Hale as his assistant.",
        "Joe Hale: Rochdale (assistant coach) 2001-06 to ?; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed manager of Rochdale in June 2001, with former Bury defender Joe Hale as his assistant.",
        "Joe Hale: Rochdale (assistant coach) 2001-06 to ?; Rochdale 2001-06 to ?",
    ),
    (
        "He managed Rochdale. He appointed Joe Hale as his assistant in June 2001.",
        "Joe Hale: Rochdale (assistant coach) 2001-06 to ?; Rochdale ? to ?",
    ),
    (
        "He managed Rochdale. He named Joe Hale as his assistant in June 2001.",
        "Joe Hale: Rochdale (assistant coach) 2001-06 to ?; Rochdale ? to ?",
    ),
    (
        "He managed Rochdale. He brought in Joe Hale as his assistant.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Rochdale ? to ?",
    ),
    (
        "He managed Rochdale. He was assisted by Joe Hale.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Rochdale ? to ?",
    ),
    (
        "He managed Rochdale, assisted by Joe Hale and Tom Ashe.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Rochdale ? to ?; Tom Ashe: Rochdale (assistant coach) ? to ?",
    ),
    (
        "He managed Rochdale. His assistant was Joe Hale.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Rochdale ? to ?",
    ),
    (
        "He managed Rochdale. His backroom staff included Joe Hale and Tom Ashe.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Rochdale ? to ?; Tom Ashe: Rochdale (assistant coach) ? to ?",
    ),
    (
        "When Joe Hale was sacked in May 2003 he was put in temporary charge of Rochdale.",
        "Joe Hale: Rochdale ? to 2003-05 sacked; Rochdale (interim head coach) 2003-05 to ?",
    ),
    (
        "Following the sacking of Joe Hale in May 2003 he was appointed caretaker manager of Rochdale.",
        "Joe Hale: Rochdale ? to 2003-05 sacked; Rochdale (interim head coach) 2003-05 to ?",
    ),
    (
        "After Joe Hale's departure from Rochdale in May 2003, Farrow was named caretaker manager.",
        "Joe Hale: Rochdale ? to 2003-05; Rochdale (interim head coach) 2003-05 to ?",
    ),
    ("He stepped in as caretaker manager of Rochdale in May 2003.", "Rochdale (interim head coach) 2003-05 to ?"),
    (
        "He stepped up to become caretaker manager of Rochdale in May 2003.",
        "Rochdale (interim head coach) 2003-05 to ?",
    ),
    ("He took over as caretaker at Rochdale in May 2003.", "Rochdale (interim head coach) 2003-05 to ?"),
    ("He took temporary charge of Rochdale in May 2003.", "Rochdale (interim head coach) 2003-05 to ?"),
    ("He was in caretaker charge of Rochdale in May 2003.", "Rochdale (interim head coach) 2003-05 to 2003-05"),
    (
        "He had a spell as caretaker manager of Rochdale in May 2003.",
        "Rochdale (interim head coach) 2003-05 to 2003-05",
    ),
    ("He served as interim manager of Rochdale in May 2003.", "Rochdale (interim head coach) 2003-05 to 2003-05"),
    (
        "He was appointed interim head coach of Rochdale until the end of the season in May 2003.",
        "Rochdale (interim head coach) 2003-05 to ?",
    ),
    (
        "He was appointed caretaker manager of Rochdale in May 2003. He was given the job on a permanent "
        "basis in June 2003.",
        "Rochdale (interim head coach) 2003-05 to ?; Rochdale 2003-06 to ?",
    ),
    (
        "He was appointed caretaker manager of Rochdale in May 2003. On 4 June 2003 he was confirmed as "
        "permanent manager.",
        "Rochdale (interim head coach) 2003-05 to ?; Rochdale 2003-06-04 to ?",
    ),
    (
        "He was appointed caretaker manager of Rochdale in May 2003. The job was made permanent in June 2003.",
        "Rochdale (interim head coach) 2003-05 to ?; Rochdale 2003-06 to ?",
    ),
    (
        "He was appointed caretaker manager of Rochdale in May 2003, before being given the job full-time in "
        "June 2003.",
        "Rochdale (interim head coach) 2003-05 to ?; Rochdale 2003-06 to ?",
    ),
    (
        "He was appointed caretaker manager of Rochdale in May 2003 and got the job permanently a month later.",
        "Rochdale (interim head coach) 2003-05 to ?; Rochdale 2003-06~ to ?",
    ),
    (
        "He was acting manager of Rochdale for two games in May 2003.",
        "Rochdale (interim head coach) 2003-05 to 2003-05",
    ),
    ("He was appointed player-manager of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He became player-manager at Rochdale in 2001.", "Rochdale 2001 to ?"),
    ("He joined Rochdale as player-manager in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was player-coach at Rochdale from 2001.", "Rochdale (other) 2001 to ?"),
    ("He was appointed manager of the Wales under-21 team in June 2001.", "Wales U-21 2001-06 to ?"),
    ("He took charge of the Welsh under-21s in June 2001.", "Wales U-21 2001-06 to ?"),
    ("He became head coach of the Wales national team in June 2001.", "Wales 2001-06 to ?"),
    ("In June 2001 he was named coach of Ghana.", "Ghana 2001-06 to ?"),
    ("In June 2001 the Football Association of Wales appointed him.", "Wales 2001-06 to ?"),
    ("In June 2001 the Ghana Football Association named him as the new Black Stars coach.", "Ghana 2001-06 to ?"),
    ("He coached Rochdale's under-18s from 2001 to 2003.", "Rochdale U-18 2001 to 2003"),
    ("He was appointed reserve team manager at Rochdale in June 2001.", "Rochdale reserves 2001-06 to ?"),
    ("He coached the Rochdale reserves from 2001 to 2003.", "Rochdale reserves 2001 to 2003"),
    ("He became youth team coach at Rochdale in June 2001.", "Rochdale youth (youth coach) 2001-06 to ?"),
    ("He was promoted from the youth team to first-team manager of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took charge of Rochdale Women in June 2001.", "Rochdale women 2001-06 to ?"),
    ("He took over from Joe Hale at Rochdale in June 2001.", "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?"),
    (
        "He took over the reins from Joe Hale at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed to replace Joe Hale at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed as Joe Hale's successor at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed as Joe Hale's replacement at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed manager of Rochdale in June 2001 following the departure of Joe Hale.",
        "Joe Hale: Rochdale ? to ?; Rochdale 2001-06 to ?",
    ),
    (
        "He was appointed manager of Rochdale in June 2001 after Joe Hale resigned.",
        "Joe Hale: Rochdale ? to ? resigned; Rochdale 2001-06 to ?",
    ),
    (
        "He stepped into the shoes of Joe Hale at Rochdale in June 2001.",
        "Joe Hale: Rochdale ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "Ned Farrow left Bury for Rochdale in May 2003, where he was made manager in succession to Joe Hale.",
        "Bury ? to 2003-05; Joe Hale: Rochdale ? to ?; Rochdale 2003-05 to ?",
    ),
    (
        "He managed Rochdale. He was sacked on 4 May 2003; Joe Hale took his place.",
        "Joe Hale: Rochdale ? to ?; Rochdale ? to 2003-05-04 sacked",
    ),
    (
        "He was appointed manager of Rochdale in June 2001, taking over from caretaker Joe Hale.",
        "Joe Hale: Rochdale (interim head coach) ? to 2001-06; Rochdale 2001-06 to ?",
    ),
    (
        "He managed Rochdale. He was suspended in March 2003 and formally dismissed in May.",
        "Rochdale ? to 2003-05 sacked",
    ),
    (
        "He managed Rochdale. He resigned in May 2003, with Joe Hale coming out of retirement to take over as manager.",
        "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 resigned",
    ),
    ("Rochdale re-engaged Farrow in June 2001.", "Rochdale 2001-06 to ?"),
    (
        "He was appointed assistant manager to Joe Hale at Rochdale in July 2001. In October both moved to "
        "Bury in a similar capacity.",
        "Bury (assistant coach) 2001-10 to ?; Joe Hale: Rochdale ? to ?; Rochdale (assistant coach) 2001-07 to ?",
    ),
    (
        "He took over as manager of Rochdale in an interim capacity in June 2001.",
        "Rochdale (interim head coach) 2001-06 to ?",
    ),
    ("A year at Rochdale, from July 2001 to April 2002, came to an end.", "Rochdale 2001-07 to 2002-04"),
    (
        "He took over at Rochdale in June 2001, in partnership with Joe Hale.",
        "Joe Hale: Rochdale 2001-06 to ?; Rochdale 2001-06 to ?",
    ),
    ("He filled in at Rochdale between March and May 2001.", "Rochdale (interim head coach) 2001-03 to 2001-05"),
    ("He was technical director of Farside Albion in 2001.", "Farside Albion (other) 2001 to 2001"),
]


def told(text: str) -> str:
    posts = lines(_LIFE + text, "en", title="Ned Farrow")
    return "; ".join(sorted(post.removeprefix("Ned Farrow: ") for post in posts))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_posts_of_a_sentence(text: str, expected: str) -> None:
    assert told(text) == expected
