"""Which squad of the club: the first team's, the women's, the youth's."""

import re

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.relatives import relative_club
from ingest.claims.scene import Element, Kind, squad_of
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_FROM_TO = re.compile(r"\s+(?:from|de|del|desde)\b[^,;]{2,40}?\s(?:to|a|al|ao|para)\s")
_ASIDE = re.compile(r"\s*,\s+(?:(?:o|a|el|la|the|an?|un|um)\s+)?")


def squad_in(clause: Clause, club: Element | None, who: PersonEntry, team: Team) -> str:
    """The squad that the clause names, not in an apposition to its subject; else that of the post told last at a
    club that is named no more."""
    head = clause.trigger.head
    lead = clause.text[clause.span.start : head.start]
    aside = lead.find(",") if lead.rstrip().endswith(",") and lead.strip().count(",") > 1 else -1
    until = clause.span.start + aside if aside > 0 else head.start
    until = clause.span.start if _titled_subject(clause) or _once(clause, lead) else until
    if relative := relative_club(clause):
        return squad_of(clause.scene, relative.span.start, clause.span.end, clause.doc.pack) or relative.squad
    begins = _promoted_from(clause) or head.start
    if clause.doc.pack.first_team.search(clause.text, head.start, _own_end(clause)):
        return womens(clause, who, team)  # "venía de la Sub-20 y agarró al primer equipo"
    spoken = squad_of(clause.scene, begins, _own_end(clause), clause.doc.pack) or squad_of(
        clause.scene, clause.span.start, until, clause.doc.pack
    )
    if spoken or club is not None or (clause.all(Kind.ROLE)[:1] and clause.all(Kind.ROLE)[0].role is Role.INTERIM):
        return spoken or (club.squad if club else "") or womens(clause, who, team)
    if clause.says(clause.doc.pack.first_team):
        return womens(clause, who, team)
    return clause.doc.discourse.squads.get((who.name, team.key), "")


def _promoted_from(clause: Clause) -> int | None:
    """ "promoted from the youth team to first-team manager": where what he is now begins."""
    if clause.trigger.lemma not in clause.doc.pack.words.PROMOTING:
        return None
    found = _FROM_TO.match(clause.text, clause.trigger.head.end, clause.span.end)
    return found.end() if found else None


def womens(clause: Clause, who: PersonEntry, team: Team) -> str:
    """A women's team keeps being one where its club is named alone."""
    discourse = clause.doc.discourse
    known = discourse.squads.get((who.name, team.key), "women" if team.key in discourse.womens else "")
    return known if known == "women" else ""


def _once(clause: Clause, lead: str) -> bool:
    """ "Antigo coordenador das camadas jovens do Porto, deu nas vistas no Santa Clara": the squad of what he was."""
    return lead.rstrip().endswith(",") and clause.doc.pack.not_any_more.pattern.match(lead.lstrip()) is not None


def _titled_subject(clause: Clause) -> bool:
    """ "Under-21s coach Liam Pryor has been placed in charge": the squad is that of what he was before."""
    roles = clause.before(Kind.ROLE)
    people = [e for e in clause.before(Kind.PERSON) if roles and e.span.start > roles[-1].span.end]
    return bool(people) and len(clause.text[roles[-1].span.end : people[0].span.start]) < 4


def _own_end(clause: Clause) -> int:
    """ "será orientada por Nuno Sá, treinador dos sub-23": where an apposition to a name behind the verb begins."""
    for person in clause.after(Kind.PERSON)[:1]:
        for word in clause.scene.of(Kind.ROLE, person.span.end, clause.span.end)[:1]:
            if _ASIDE.fullmatch(clause.text[person.span.end : word.span.start]):
                return person.span.end
    return clause.span.end
