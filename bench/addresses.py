"""One address of every kind of page, on a site that has read `fixtures/documents` and nothing before them."""

PAGES = {
    "home": "/",
    "found": "/?q=soso",
    "found-nearly": "/?q=mariano+sozo",
    "found-nothing": "/?q=xyzzy",
    "coaches": "/coaches/",
    "coach": "/coaches/mariano-soso/",
    "coach-of-one-post": "/coaches/claudio-vivas/",
    "cite": "/coaches/mariano-soso/cite/",
    "tree": "/coaches/mariano-soso/tree/",
    "clubs": "/clubs/",
    "club": "/clubs/alianza-lima/",
    "bench": "/bench/",
    "bench-of-a-day": "/bench/?on=2024-10-01&country=PE",
    "compare": "/compare/",
    "compared": "/compare/?coach=mariano-soso&coach=claudio-vivas",
    "competitions": "/competitions/",
    "competition": "/competitions/torneo-descentralizado/",
    "season": "/seasons/torneo-descentralizado/2016/",
    "document": "/documents/2/",
    "api": "/api/docs/",
    "not-found": "/coaches/mariano-sosa/",
}


def in_language(address: str, language: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}lang={language}"
