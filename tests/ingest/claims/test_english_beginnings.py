"""English: how the beginning of a post is said.

Each row: the sentence, and the posts that it tells in their order; those of Ned Farrow go without his name.
"""

import pytest

from tests.ingest.reading import lines

_LIFE = "Ned Farrow (born 3 May 1960) is a football coach.\n= Coaching career\n"

CASES = [
    ("In June 2001 Rochdale announced they had signed him on a three-year contract.", "Rochdale 2001-06 to ?"),
    ("In June 2001 Rochdale announced that they had appointed him as manager.", "Rochdale 2001-06 to ?"),
    ("On 4 June 2001 he was re-appointed at Rochdale.", "Rochdale 2001-06-04 to ?"),
    ("On 4 June 2001 he was confirmed as the new manager of Rochdale.", "Rochdale 2001-06-04 to ?"),
    ("On 4 June 2001, Rochdale confirmed Farrow as their new manager.", "Rochdale 2001-06-04 to ?"),
    ("On 4 June 2001 Farrow was announced as the manager of Rochdale.", "Rochdale 2001-06-04 to ?"),
    (
        "On 4 June 2001, it was announced that Farrow would become the new manager of Rochdale.",
        "Rochdale 2001-06-04 to ?",
    ),
    (
        "On 4 June 2001, it was announced that Farrow had been appointed manager of Rochdale.",
        "Rochdale 2001-06-04 to ?",
    ),
    ("In June 2001 he agreed to become the new manager of Rochdale, signing a two-year deal.", "Rochdale 2001-06 to ?"),
    ("In June 2001 he agreed a two-year deal to become Rochdale manager.", "Rochdale 2001-06 to ?"),
    ("In June 2001 he signed a two-year contract with Rochdale.", "Rochdale 2001-06 to ?"),
    ("In June 2001 he put pen to paper on a two-year contract with Rochdale.", "Rochdale 2001-06 to ?"),
    ("In June 2001 he took on the manager's job at Rochdale.", "Rochdale 2001-06 to ?"),
    ("He took on his first managerial role in 2001 at Rochdale.", "Rochdale 2001 to ?"),
    ("He landed his first managerial job at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("His first managerial job came at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("His first job in management was at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("His first managerial appointment came in June 2001 with Rochdale.", "Rochdale 2001-06 to ?"),
    ("His managerial career started in June 2001 when he took over at Rochdale.", "Rochdale 2001-06 to ?"),
    ("He began his managerial career with Rochdale in 2001.", "Rochdale 2001 to ?"),
    ("He entered management with Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He moved into management with Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He went into management at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He turned to management in June 2001, taking over at Rochdale.", "Rochdale 2001-06 to ?"),
    ("He started out in management at Rochdale in 2001.", "Rochdale 2001 to ?"),
    ("He cut his managerial teeth at Rochdale.", "Rochdale ? to ?"),
    ("He made his managerial debut with Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He returned to management with Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He made a return to management in June 2001 at Rochdale.", "Rochdale 2001-06 to ?"),
    ("He was back in management in June 2001 with Rochdale.", "Rochdale 2001-06 to ?"),
    ("He got back into management in June 2001 with Rochdale.", "Rochdale 2001-06 to ?"),
    ("He was given the manager's job at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was given his first managerial opportunity by Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("In June 2001 Rochdale gave him his first managerial job.", "Rochdale 2001-06 to ?"),
    ("He was brought in as manager by Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("In June 2001 Rochdale brought him in as manager.", "Rochdale 2001-06 to ?"),
    ("In June 2001 Rochdale secured his services.", "Rochdale 2001-06 to ?"),
    ("He was installed as manager of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was recruited as manager by Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was chosen to lead Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was entrusted with the Rochdale job in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was drafted in as manager of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was tasked with reviving Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was snapped up by Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He assumed the manager's role at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He accepted the manager's job at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He accepted the position of manager at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He accepted an offer to manage Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took the managerial reins at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took the Rochdale job in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took up the reins at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took up his post at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took the hot seat at Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He joined Rochdale as manager in June 2001.", "Rochdale 2001-06 to ?"),
    ("He took command of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was named the new Rochdale boss in June 2001.", "Rochdale 2001-06 to ?"),
    ("He was named at the helm of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("In June 2001, Farrow was appointed at the helm of Rochdale.", "Rochdale 2001-06 to ?"),
    ("He won the race for the Rochdale job in June 2001.", "Rochdale 2001-06 to ?"),
    ("He beat off competition to become manager of Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("In June 2001 he ended his spell out of the game by joining Rochdale.", "Rochdale 2001-06 to ?"),
    ("His next job was at Rochdale, whom he joined in June 2001.", "Rochdale 2001-06 to ?"),
    ("His next club was Rochdale, where he arrived in June 2001.", "Rochdale 2001-06 to ?"),
    ("His next stop was Rochdale in June 2001.", "Rochdale 2001-06 to ?"),
    ("Next came Rochdale, in June 2001.", "Rochdale 2001-06 to ?"),
    ("He then had a spell at Rochdale from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("Spells at Rochdale, Bury and Wrexham followed.", "Bury ? to ?; Rochdale ? to ?; Wrexham ? to ?"),
    ("This was followed by a spell at Rochdale.", "Rochdale ? to ?"),
    ("He also had spells in charge of Rochdale and Bury.", "Bury ? to ?; Rochdale ? to ?"),
    ("He enjoyed a successful three-year spell at Rochdale between 2001 and 2004.", "Rochdale 2001 to 2004"),
    ("He served as manager of Rochdale from 2001 until 2003.", "Rochdale 2001 to 2003"),
    ("He was at the helm of Rochdale from June 2001 to May 2003.", "Rochdale 2001-06 to 2003-05"),
    ("From 2001 to 2003 he was in charge of Rochdale.", "Rochdale 2001 to 2003"),
    ("Between 2001 and 2003 he managed Rochdale.", "Rochdale 2001 to 2003"),
    ("He spent two years as manager of Rochdale, from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He had a two-year stint as Rochdale manager from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He held the position of manager at Rochdale from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He held the post of Rochdale manager from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He filled the role of manager at Rochdale from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He was employed by Rochdale as manager from 2001 to 2003.", "Rochdale 2001 to 2003"),
    ("He coached Rochdale in the 2001–02 season.", "Rochdale 2001 to 2002"),
    ("He coached at Rochdale for two years from 2001.", "Rochdale 2001 to ?"),
]


def told(text: str) -> str:
    posts = lines(_LIFE + text, "en", title="Ned Farrow")
    return "; ".join(sorted(post.removeprefix("Ned Farrow: ") for post in posts))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_posts_of_a_sentence(text: str, expected: str) -> None:
    assert told(text) == expected
