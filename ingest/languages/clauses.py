"""The words of a clause beside its verb, of all languages at once: each says the same in whichever text it stands."""

from ingest.languages.en import clauses as en
from ingest.languages.es import clauses as es
from ingest.languages.pt import clauses as pt

_TABLES = (es, en, pt)


def pattern(name: str) -> str:
    """The alternatives that the tables give under `name`, in one group."""
    return f"(?:{'|'.join(dict.fromkeys(getattr(table, name) for table in _TABLES))})"


def lemmas(name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(table, name) for table in _TABLES))
