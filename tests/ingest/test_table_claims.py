"""A row of a table of tenures is a claim, and the row its evidence."""

from typing import Any

from careers.claims import Claim
from careers.vocabulary import EndReason, Predicate, Role
from ingest.pipeline import read_document

TABLE = """Entrenador;Equipo;Categoria;Cargo;Desde;Hasta;Motivo
Ana Roca;Melgar;;;2010-03-04;2011;despedido
Eva Sol;Cienciano;sub-20;;marzo de 2012;presente;
Zoe Mar;Cienciano;;asistente técnico;2012;2013;
Pía Luz;Cienciano;;director deportivo;2012;2013;
"""


def claims_of(person: str) -> dict[Predicate, Claim]:
    reading = read_document(TABLE.encode(), "table.csv")
    found = {claim.predicate: claim for claim in reading.claims if claim.subject == person}
    for claim in found.values():
        assert reading.source.text[claim.start : claim.end].startswith(f"{person} | ")
    return found


def said(claim: Claim, *fields: str) -> tuple[Any, ...]:
    return tuple(getattr(claim, field) for field in fields)


def test_a_post_with_both_its_days() -> None:
    claims = claims_of("Ana Roca")
    assert said(claims[Predicate.STARTED], "object", "role", "squad", "value") == (
        "Melgar",
        Role.HEAD,
        "",
        "2010-03-04",
    )
    assert said(claims[Predicate.ENDED], "value", "reason") == ("2011", EndReason.SACKED)


def test_a_post_at_a_squad_that_is_still_held() -> None:
    claims = claims_of("Eva Sol")
    assert said(claims[Predicate.STARTED], "squad", "value") == ("U-20", "2012-03")
    assert Predicate.CURRENT in claims
    assert Predicate.ENDED not in claims


def test_the_role_is_the_columns() -> None:
    assert claims_of("Zoe Mar")[Predicate.STARTED].role is Role.ASSISTANT
    assert claims_of("Pía Luz")[Predicate.STARTED].role is Role.OTHER


def test_a_row_that_names_nobody_is_passed_over() -> None:
    rows = '–;Cienciano;;;2012;2013;\n=HYPERLINK("x");Cienciano;;;2012;2013;\n'
    claims = read_document((TABLE + rows).encode(), "table.csv").claims
    assert {claim.subject for claim in claims} == {"Ana Roca", "Eva Sol", "Zoe Mar", "Pía Luz"}
