"""What a document says, as `extract` prints it: plain values for JSON, from the same reconciling as the knowledge base,
of this document alone. No database, no Django."""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from typing import Any

from careers.claims import Claim, SourceDocument, claim_key
from careers.identifying.clubs import Catalogue
from careers.identifying.competitions import Competitions, by_name
from careers.reconcile import reconcile_document
from careers.reconciling.drafts import Drafts, Evidence, HonourDraft, PersonDraft, Record, TenureDraft
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Predicate, Stance
from clubs.catalogue import PATH, load
from ingest.gazetteer import Gazetteer
from ingest.types import Reading

Json = dict[str, Any]


def extracted(reading: Reading, content: bytes, path: str) -> Json:
    """The document's row: what it is, its people, clubs, tenures and honours, with the passages that say so.

    `content` is the file's bytes: where its text is not what was read, `document.text` carries that.
    """
    source = reading.source
    identity = sha256(content).hexdigest()
    document = SourceDocument(identity, source.kind, source.publisher, source.published, reading.claims)
    said = reconcile_document(document, AsSaid(_competitions(reading.claims)))
    passages = _Passages(reading, identity)
    return {
        "document": _document(reading, content, path),
        "people": [_person(one, passages) for one in said.people],
        "clubs": _clubs(said, reading.claims, passages),
        "tenures": [_tenure(one, passages) for one in said.tenures],
        "honours": [_honour(one, passages) for one in said.honours],
    }


def _competitions(claims: Iterable[Claim]) -> Competitions:
    """What the catalogue knows of competitions, and of the countries of the clubs that won titles here."""
    gazetteer = Gazetteer.load()
    clubs = {claim.object: gazetteer.countries_of(claim.object) for claim in claims if claim.predicate is Predicate.WON}
    return Competitions(_by_name(), {club: next(iter(codes)) for club, codes in clubs.items() if len(codes) == 1})


@cache
def _by_name() -> Catalogue:
    return by_name(load(PATH).competitions)


class _Passages:
    """Claims by their keys, and the passages that they stand in."""

    def __init__(self, reading: Reading, identity: str) -> None:
        self._text = reading.source.text
        self._claims = {claim_key(identity, claim): claim for claim in reading.claims}

    def of(self, evidence: Iterable[Evidence]) -> list[Json]:
        """The passages that support; what contradicts or was overtaken is no evidence for what is printed."""
        return self.of_claims(self._claims[one.claim] for one in evidence if one.stance is Stance.SUPPORTS)

    def of_claims(self, claims: Iterable[Claim]) -> list[Json]:
        spans = sorted({(claim.start, claim.end) for claim in claims})
        return [{"start": start, "end": end, "quote": self._text[start:end]} for start, end in spans]


def _document(reading: Reading, content: bytes, path: str) -> Json:
    source = reading.source
    described = {
        "path": path,
        "title": source.title or None,
        "language": source.language or None,
        "published": source.published.isoformat() if source.published else None,
        "publisher": source.publisher or None,
        "kind": source.kind or None,
    }
    if content != source.text.encode():
        described["text"] = source.text
    return described


def _person(one: PersonDraft, passages: _Passages) -> Json:
    return {
        "name": one.name,
        "full_name": one.full_name or None,
        "aliases": [name for name in one.names if name not in (one.name, one.full_name)],
        "born": one.born.edtf,
        "birthplace": one.birthplace or None,
        "country": one.country or None,
        "evidence": passages.of(one.evidence),
    }


def _clubs(said: Drafts, claims: Iterable[Claim], passages: _Passages) -> list[Json]:
    """The clubs of the tenures and honours, with the other names and the country that the document gives them."""
    names = sorted({*(one.club for one in said.tenures), *(one.club for one in said.honours if one.club)})
    return [_club(name, list(claims), passages) for name in names]


def _club(name: str, claims: list[Claim], passages: _Passages) -> Json:
    renamed = [claim for claim in claims if claim.predicate is Predicate.RENAMED and claim.subject == name]
    countries = [claim.country for claim in claims if claim.object == name and claim.country]
    return {
        "name": name,
        "names": sorted({claim.value for claim in renamed}),
        "country": countries[0] if countries else None,
        "evidence": passages.of_claims(renamed),
    }


def _tenure(one: TenureDraft, passages: _Passages) -> Json:
    return {
        "person": one.person,
        "club": one.club,
        "squad": one.squad or None,
        "role": one.role,
        "start": one.start.edtf,
        "end": ".." if one.ongoing else one.end.edtf,
        "end_reason": one.end_reason,
        "status": one.status,
        "record": _record(one.record),
        "evidence": passages.of(one.evidence),
    }


def _record(record: Record | None) -> Json | None:
    if record is None:
        return None
    return {"played": record.played, "won": record.won, "drawn": record.drawn, "lost": record.lost}


def _honour(one: HonourDraft, passages: _Passages) -> Json:
    return {
        "person": one.person,
        "club": one.club or None,
        "competition": one.competition or None,
        "season": one.season or None,
        "role": one.role,
        "evidence": passages.of(one.evidence),
    }
