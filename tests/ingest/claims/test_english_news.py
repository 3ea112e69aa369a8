"""English: stories of appointments, sackings, rumours and deaths, told on Wednesday, 10 May 2023."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WEDNESDAY = date(2023, 5, 10)

STORIES = [
    (
        "Rochdale part company with Farrow",
        "Rochdale have parted company with manager Ned Farrow. The 54-year-old took over from Joe Hale in June 2021.",
        ["Joe Hale: Rochdale ? to 2021-06", "Ned Farrow: Rochdale 2021-06 to ? sacked"],
    ),
    (
        "Farrow leaves Rochdale",
        "Ned Farrow has left his position as Rochdale manager by mutual consent. Farrow, 54, had been in "
        "charge since June 2021.",
        ["Ned Farrow: Rochdale 2021-06 to ? mutual consent"],
    ),
    (
        "Rochdale name Farrow as new boss",
        "Rochdale have named Ned Farrow as their new manager. The Dubliner, 54, succeeds Joe Hale, who "
        "left for Wrexham in April.",
        ["Joe Hale: Rochdale ? to 2023-04", "Joe Hale: Wrexham 2023-04 to ?", "Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Farrow takes charge at Rochdale",
        "Ned Farrow has been confirmed as Rochdale's new manager. Joe Hale will be his assistant.",
        ["Joe Hale: Rochdale (assistant coach) ? to ? [planned]", "Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Farrow joins Rochdale",
        "Rochdale have confirmed the appointment of Ned Farrow as manager. He will be assisted by Joe Hale.",
        ["Joe Hale: Rochdale (assistant coach) ? to ?", "Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Hale linked with Rochdale",
        "Former Wrexham manager Joe Hale is in the running to succeed Ned Farrow, who was sacked by "
        "Rochdale on Sunday.",
        [
            "Joe Hale: Rochdale ? to ? [reported]",
            "Joe Hale: Wrexham ? to ?",
            "Ned Farrow: Rochdale ? to 2023-05-07 sacked",
        ],
    ),
    (
        "Hale rules himself out",
        "Wrexham manager Joe Hale has ruled himself out of the running for the vacant Rochdale job.",
        ["Joe Hale: Rochdale ? to ? [denied]", "Joe Hale: Wrexham ? to ?"],
    ),
    (
        "Dutchman to coach Ghana",
        "Dutchman Joe Hale has been appointed head coach of Ghana. He replaces Serbian Ned Farrow.",
        ["Joe Hale: Ghana ? to ?", "Ned Farrow: Ghana ? to ?"],
    ),
    (
        "Ghana name Frenchman",
        "Frenchman Aboubakar Dialonga has been handed the Ghana job. Dialonga, 54, succeeds Kwasi Bonsrah.",
        ["Aboubakar Dialonga: Ghana ? to ?", "Kwasi Bonsrah: Ghana ? to ?"],
    ),
    (
        "Bafana coach steps down",
        "South Africa coach Ned Farrow has stepped down. Farrow took charge of Bafana Bafana in May 2021.",
        ["Ned Farrow: South Africa 2021-05 to ? resigned"],
    ),
    (
        "Rochdale turn to Hale",
        "Rochdale have placed Joe Hale in caretaker charge following the departure of Ned Farrow on Monday.",
        ["Joe Hale: Rochdale (interim head coach) ? to ?", "Ned Farrow: Rochdale ? to 2023-05-08"],
    ),
    (
        "Hale in interim charge",
        "Joe Hale has stepped in as interim manager of Rochdale until the end of the season.",
        ["Joe Hale: Rochdale (interim head coach) ? to ?"],
    ),
    (
        "Rochdale boss Farrow on the brink",
        "Rochdale manager Ned Farrow could be sacked this week.",
        ["Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Farrow set for Rochdale",
        "Ned Farrow is set to be named Rochdale manager.",
        ["Ned Farrow: Rochdale ? to ? [planned]"],
    ),
    (
        "Farrow close to Rochdale",
        "Ned Farrow is close to being appointed Rochdale manager, according to reports.",
        ["Ned Farrow: Rochdale ? to ? [reported]"],
    ),
    (
        "Farrow in talks",
        "Ned Farrow is in talks to become the new Rochdale manager.",
        ["Ned Farrow: Rochdale ? to ? [reported]"],
    ),
    (
        "Farrow turns down Rochdale",
        "Ned Farrow has turned down the chance to become Rochdale manager.",
        ["Ned Farrow: Rochdale ? to ? [denied]"],
    ),
    (
        "Farrow to leave Rochdale",
        "Ned Farrow will leave Rochdale at the end of the season when his contract expires.",
        ["Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Farrow signs new deal",
        "Rochdale manager Ned Farrow has signed a new three-year contract.",
        ["Ned Farrow: Rochdale ? to ?"],
    ),
    (
        "Ned Farrow dies aged 81",
        "Former Rochdale and Wrexham manager Ned Farrow has died at the age of 81. He led Rochdale from "
        "1971 to 1978 and also had spells at Bury and Port Vale.",
        [
            "Ned Farrow: Bury ? to ?",
            "Ned Farrow: Port Vale ? to ?",
            "Ned Farrow: Rochdale 1971 to 1978",
            "Ned Farrow: Wrexham ? to ?",
        ],
    ),
    (
        "Former Rochdale boss Farrow dies",
        "Ned Farrow, who managed Rochdale between 1971 and 1978, has died aged 81. He began his "
        "managerial career at Bury before moving to Port Vale in 1968.",
        ["Ned Farrow: Bury ? to ?", "Ned Farrow: Port Vale 1968 to ?", "Ned Farrow: Rochdale 1971 to 1978"],
    ),
    (
        "Club statement",
        "The club is delighted to announce the appointment of Ned Farrow as first-team manager. Farrow "
        "arrives at Rochdale from Wrexham, where he spent three years as assistant to Joe Hale.",
        ["Joe Hale: Wrexham ? to ?", "Ned Farrow: Rochdale ? to ?", "Ned Farrow: Wrexham (assistant coach) ? to ?"],
    ),
    (
        "Rochdale boss Farrow resigns",
        "Rochdale are looking for a new manager after Ned Farrow tendered his resignation on Tuesday.",
        ["Ned Farrow: Rochdale ? to 2023-05-09 resigned"],
    ),
    (
        "Gor Mahia name Hale",
        "Gor Mahia have named Joe Hale as their head coach, ending weeks of speculation.",
        ["Joe Hale: Gor Mahia ? to ?"],
    ),
    (
        "Hale joins Bury",
        "Joe Hale is to take over at Bury next month. Hale said he was delighted to be taking over at Bury.",
        ["Joe Hale: Bury 2023-06 to ? [planned]"],
    ),
    (
        "Rochdale sack Farrow",
        "Rochdale have sacked manager Ned Farrow. Farrow, appointed in March 2018, was in charge for 90 games.",
        ["Ned Farrow: Rochdale 2018-03 to ? sacked"],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), STORIES)
def test_posts_of_a_story(title: str, text: str, expected: list[str]) -> None:
    assert lines(text, "en", title, "news", WEDNESDAY) == set(expected)
