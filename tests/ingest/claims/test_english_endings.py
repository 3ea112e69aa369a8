"""English: how the end of a post is said, behind "He managed Rochdale."

Each row: the sentence, and the posts that it tells in their order; those of Ned Farrow go without his name.
"""

import pytest

from tests.ingest.reading import lines

_LIFE = "Ned Farrow (born 3 May 1960) is a football coach.\n= Coaching career\nHe managed Rochdale. "

CASES = [
    ("He was given the sack in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He got the sack in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was given his marching orders in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was shown the door in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was axed in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was ditched in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He paid the price for a poor start in May 2003 and was sacked.", "Rochdale ? to 2003-05 sacked"),
    ("A poor run of results saw him sacked in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("A poor run of results saw him leave the club in May 2003.", "Rochdale ? to 2003-05"),
    ("Poor results led to his sacking in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("Poor results led to him being sacked in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was forced out in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("He was forced to resign in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He relinquished his post in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He gave up the job in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He vacated the post in May 2003.", "Rochdale ? to 2003-05"),
    ("He called it a day in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He threw in the towel in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He left his position in May 2003.", "Rochdale ? to 2003-05"),
    ("He left his role as manager in May 2003.", "Rochdale ? to 2003-05"),
    ("He left his post as Rochdale manager in May 2003.", "Rochdale ? to 2003-05"),
    ("He left by mutual agreement on 3 May 2003.", "Rochdale ? to 2003-05-03 mutual consent"),
    ("He departed the club by mutual consent in May 2003.", "Rochdale ? to 2003-05 mutual consent"),
    ("His contract was terminated by mutual consent in May 2003.", "Rochdale ? to 2003-05 mutual consent"),
    ("His contract was cancelled by mutual agreement in May 2003.", "Rochdale ? to 2003-05 mutual consent"),
    ("His contract was not renewed in May 2003.", "Rochdale ? to 2003-05 contract end"),
    ("In May 2003 the club decided not to renew his contract.", "Rochdale ? to 2003-05 contract end"),
    ("In May 2003 it was announced that his contract would not be renewed.", "Rochdale ? to 2003-05 contract end"),
    ("In May 2003 he announced that he would not be renewing his contract.", "Rochdale ? to 2003-05 contract end"),
    ("He left at the end of his contract in May 2003.", "Rochdale ? to 2003-05 contract end"),
    ("He left when his contract expired in May 2003.", "Rochdale ? to 2003-05 contract end"),
    ("On 3 May 2003, he and Rochdale parted ways.", "Rochdale ? to 2003-05-03 mutual consent"),
    ("On 3 May 2003, the club parted company with him.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, he was relieved of his duties as manager.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, he was removed from his position.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, he was removed as manager.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, he was dismissed by the club.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, the club announced that he had been sacked.", "Rochdale ? to 2003-05-03 sacked"),
    ("On 3 May 2003, he announced he was leaving the club.", "Rochdale ? to 2003-05-03"),
    ("On 3 May 2003, he announced his resignation.", "Rochdale ? to 2003-05-03 resigned"),
    ("On 3 May 2003, he tendered his resignation.", "Rochdale ? to 2003-05-03 resigned"),
    ("On 3 May 2003, he handed in his resignation.", "Rochdale ? to 2003-05-03 resigned"),
    ("He resigned from his post on 3 May 2003.", "Rochdale ? to 2003-05-03 resigned"),
    ("He resigned as manager of Rochdale on 3 May 2003.", "Rochdale ? to 2003-05-03 resigned"),
    ("His resignation was accepted on 3 May 2003.", "Rochdale ? to 2003-05-03 resigned"),
    ("He stood down in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He quit in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He quit his job in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He walked out on the club in May 2003.", "Rochdale ? to 2003-05 resigned"),
    ("He parted company with Rochdale in May 2003.", "Rochdale ? to 2003-05 mutual consent"),
    ("He parted ways with Rochdale in May 2003.", "Rochdale ? to 2003-05 mutual consent"),
    ("His spell at the club ended in May 2003.", "Rochdale ? to 2003-05"),
    ("His tenure came to an end in May 2003.", "Rochdale ? to 2003-05"),
    ("His reign lasted until May 2003.", "Rochdale ? to 2003-05"),
    ("His time at Rochdale came to an end in May 2003.", "Rochdale ? to 2003-05"),
    ("He brought his spell at the club to an end in May 2003.", "Rochdale ? to 2003-05"),
    ("He ended his time at Rochdale in May 2003.", "Rochdale ? to 2003-05"),
    ("He remained in charge until May 2003.", "Rochdale ? to 2003-05"),
    ("He stayed at the club until May 2003.", "Rochdale ? to 2003-05"),
    ("He stayed in the job until May 2003.", "Rochdale ? to 2003-05"),
    ("He lasted until May 2003.", "Rochdale ? to 2003-05"),
    ("He continued as manager until May 2003.", "Rochdale ? to 2003-05"),
    ("He kept his job until May 2003.", "Rochdale ? to 2003-05"),
    ("He was replaced by Joe Hale in May 2003.", "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He was succeeded by Joe Hale in May 2003.", "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05"),
    ("In May 2003 he made way for Joe Hale.", "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05"),
    ("In May 2003 he gave way to Joe Hale.", "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05"),
    ("In May 2003 he handed over the reins to Joe Hale.", "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05"),
    (
        "He resigned in May 2003 and was replaced by Joe Hale.",
        "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 resigned",
    ),
    (
        "He was sacked in May 2003, with Joe Hale taking over.",
        "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 sacked",
    ),
    (
        "He was sacked in May 2003, with Joe Hale appointed in his place.",
        "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 sacked",
    ),
    (
        "He was sacked in May 2003, with Joe Hale named as his successor.",
        "Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 sacked",
    ),
    (
        "He was sacked in May 2003, with his assistant Joe Hale taking temporary charge.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; "
        "Joe Hale: Rochdale (interim head coach) 2003-05 to ?; "
        "Rochdale ? to 2003-05 sacked",
    ),
    (
        "He was sacked in May 2003, and his assistant Joe Hale took over.",
        "Joe Hale: Rochdale (assistant coach) ? to ?; Joe Hale: Rochdale 2003-05 to ?; Rochdale ? to 2003-05 sacked",
    ),
    (
        "He was sacked in May 2003; Joe Hale was appointed as his successor in June.",
        "Joe Hale: Rochdale 2003-06 to ?; Rochdale ? to 2003-05 sacked",
    ),
    ("He left for Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He left to join Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He left to become manager of Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He left to take over at Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He left to take charge of Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05"),
    ("He moved to Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to ?"),
    ("He moved on to Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to ?"),
    ("He resigned to take over at Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to 2003-05 resigned"),
    ("He was poached by Bury in May 2003.", "Bury 2003-05 to ?; Rochdale ? to ?"),
    ("He retired in May 2003.", "Rochdale ? to 2003-05 retired"),
    ("He retired from management in May 2003.", "Rochdale ? to 2003-05 retired"),
    ("He was suspended in May 2003 and sacked on 9 June.", "Rochdale ? to 2003-06-09 sacked"),
    ("He was placed on gardening leave in May 2003.", "Rochdale ? to 2003-05 sacked"),
    ("His departure was announced in May 2003.", "Rochdale ? to 2003-05"),
    ("His departure was confirmed on 3 May 2003.", "Rochdale ? to 2003-05-03"),
    ("He left in May 2003, three days after a 2–0 defeat at Bury.", "Rochdale ? to 2003-05"),
    ("He was sacked on 3 May 2003 after a 2–0 defeat to Bury.", "Rochdale ? to 2003-05-03 sacked"),
    ("He was sacked on 3 May 2003 with the club bottom of the table.", "Rochdale ? to 2003-05-03 sacked"),
    ("Following defeat by Bury on 1 May 2003, he was sacked on 3 May.", "Rochdale ? to 2003-05-03 sacked"),
    ("Relegation followed, and he was dismissed on 3 May 2003.", "Rochdale ? to 2003-05-03 sacked"),
    (
        "In June 2003, just three days after leaving Rochdale, he took over at Bury.",
        "Bury 2003-06 to ?; Rochdale ? to 2003-06",
    ),
    ("He was out of work for a year after his departure.", "Rochdale ? to ?"),
]


def told(text: str) -> str:
    posts = lines(_LIFE + text, "en", title="Ned Farrow")
    return "; ".join(sorted(post.removeprefix("Ned Farrow: ") for post in posts))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_posts_of_a_sentence(text: str, expected: str) -> None:
    assert told(text) == expected
