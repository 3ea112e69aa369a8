"""Documents that are handed in at the desk: seen as they would be read before they count."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from careers.models import Claim, Document, Tenure
from ingest.models import Upload

ALL = "/admin/upload/"
STORY = "Mariano Soso\n\nEl 4 de enero de 2016 Mariano Soso asumió como entrenador de Sporting Cristal.\n"


def counts() -> tuple[int, int, int]:
    return Document.objects.count(), Claim.objects.count(), Tenure.objects.count()


def file(content: bytes, name: str = "story.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def refused(desk: Client, **sent: Any) -> str:
    """The sentence with which it is refused; nothing is kept."""
    form = desk.post(ALL, sent).context["form"]
    assert not Upload.objects.exists()
    return " ".join(str(error) for errors in form.errors.values() for error in errors)


@pytest.fixture
def waiting(desk: Client) -> str:
    return desk.post(ALL, {"text": STORY, "title": "Biografía", "published": "2024-08-05"})["Location"]


def test_what_is_read_is_shown_and_nothing_counts_yet(desk: Client, waiting: str) -> None:
    page = desk.get(waiting)
    (come,) = page.context["shown"].come
    assert (str(come.person), come.start.edtf) == ("Mariano Soso", "2016-01-04")
    assert "<mark>" in page.content.decode()
    assert counts() == (0, 0, 0)


def test_it_is_accepted(desk: Client, waiting: str) -> None:
    document_page = desk.post(waiting, {"verdict": "accept"})["Location"]
    document = Document.objects.get()
    assert document_page == f"/documents/{document.pk}/"
    assert (document.title, str(document.published), document.text) == ("Biografía", "2024-08-05", STORY)
    assert Tenure.objects.count() == 1
    assert not Upload.objects.exists()


def test_it_is_discarded(desk: Client, waiting: str) -> None:
    desk.post(waiting, {"verdict": "discard"})
    assert counts() == (0, 0, 0)
    assert not Upload.objects.exists()


def test_what_changes_is_told_as_it_is_and_as_it_would_be(desk: Client, waiting: str) -> None:
    desk.post(waiting, {"verdict": "accept"})
    more = STORY.replace("Sporting Cristal.", "Sporting Cristal y fue despedido el 2 de marzo de 2017.")
    shown = desk.get(desk.post(ALL, {"text": more})["Location"]).context["shown"]
    ((was, will),) = shown.change
    assert (was.start.edtf, will.start.edtf) == ("2016-01-04", "2016-01-04")
    assert (was.version, will.end.edtf) == (Tenure.objects.get().version, "2017-03-02")


def test_files_are_kept_together_or_not_at_all(desk: Client) -> None:
    assert "PDF" in refused(desk, papers=[file(STORY.encode()), file(b"%PDF-1.7", "x.pdf")])
    assert desk.post(ALL, {"papers": [file(STORY.encode()), file(b"Eva Sol llega.")]})["Location"] == ALL
    assert len(desk.get(ALL).context["waiting"]) == 2


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose a file, or paste a text."),
        ({"text": "  \n "}, "Choose a file, or paste a text."),
        ({"text": "Ana\x00Roca"}, "Null characters"),
        ({"papers": file(b"")}, "empty"),
        ({"papers": file(b"\xff\xfe\x41\x00")}, "UTF"),
        ({"papers": file(b"x" * 10_000_001)}, "10 MB at most"),
        ({"text": "x" * 10_000_001}, "10 MB at most"),
        ({"text": "Ana Roca", "published": "yesterday"}, "valid date"),
        ({"text": "Ana Roca", "url": "nonsense:x"}, "URL"),
        ({"text": "Ana Roca", "papers": file(b"Eva Sol"), "title": "Of which?"}, "upload one"),
    ],
)
def test_what_is_wrong_is_refused_in_a_sentence(desk: Client, sent: dict[str, Any], said: str) -> None:
    assert said in refused(desk, **sent)


def test_what_is_known_already_is_not_kept(desk: Client, waiting: str) -> None:
    again = desk.post(ALL, {"text": STORY}).context["form"].non_field_errors()
    assert "waits below" in str(again)
    desk.post(waiting, {"verdict": "accept"})
    assert "known already" in refused(desk, text=STORY)


def test_who_comes_second_is_told(desk: Client, waiting: str) -> None:
    desk.post(waiting, {"verdict": "discard"})
    assert "waits no more" in desk.post(waiting, {"verdict": "accept"}, follow=True).content.decode()
    assert counts() == (0, 0, 0)


def test_what_cannot_be_read_any_more_is_told_and_stores_nothing(desk: Client, waiting: str) -> None:
    Upload.objects.update(content=b"%PDF-1.7")
    assert "PDF" in desk.get(waiting).context["error"]
    assert "PDF" in desk.post(waiting, {"verdict": "accept"}, follow=True).content.decode()
    assert counts() == (0, 0, 0)
    assert Upload.objects.exists()


def test_a_post_of_which_it_only_tells_too_is_told_apart(desk: Client, waiting: str) -> None:
    desk.post(waiting, {"verdict": "accept"})
    shown = desk.get(desk.post(ALL, {"text": f"{STORY}\nOtra cosa."})["Location"]).context["shown"]
    assert (shown.come, shown.change, shown.go) == ([], [], [])
    assert [row.pk for row in shown.touched] == [Tenure.objects.get().pk]
