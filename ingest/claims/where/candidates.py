"""The clubs of a passage, and names that stand where a club must stand."""

import re
from dataclasses import replace

from clubs.countries import country_of_demonym
from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.claims.where.bosses import FIRM
from ingest.languages.clauses import pattern
from ingest.lexicon import Event, Voice
from ingest.mentions.teams import Team

_LOCATIVE = re.compile(
    r"\b(?:in|en|em|back in|back to|return(?:ed|ing)? to|regres\w+ a|volv\w+ a|voltou (?:a|ao)|"
    r"went to|go to|headed to|emigrat\w+ to|travell?ed to|flew to|mud\w+(?:-se)? para|"
    r"n[oa]s?|rum\w+ (?:a|ao|para))\s+(?:the |la |el |o )?$",
    re.IGNORECASE,
)
_CLUB_BEFORE = re.compile(
    r"\b(?:manager|coach|charge|helm|boss|director|adviser|scout|analyst|técnico|entrenador|treinador|DT|mando|cargo|frente|ayudante|asistente|"
    r"adjunto|auxiliar)\s+"
    r"(?:of|at|for|de|del|do|da|no|na|en el|en)\s+(?:(?:the|el|la|o|a)\s+)*$"
    r"|\b(?:side|club|team|outfit|programme at|program at|at|with|joined|join|joining|clube|equipo|pelo|pela|"
    r"no)\s+(?:(?:the|el|la|o|a)\s+)*$"
)
_DIRECT = re.compile(
    r"^\s*(?:(?:a seguir|depois|em seguida|luego|después|then)\s+)?"
    r"(?:al?|en|no|na|o|el|por|pelo|pela|com|con|ao|em|at|to|the|a)?\s*(?:el |la |the |o )?"
    r"(?:propio |mismo |próprio )?$"
)
_EX = re.compile(r"\bex[- ]$", re.IGNORECASE)
_NATION_TEAM = re.compile(r"\s+(?:national |senior |women['’]s |men['’]s |full )*(?:team|side|job|post|bench)\b")
_ASSISTANT_OF = re.compile(r"\b(?:adjunto|auxiliar|assistente|número dois|braço[- ]direito)\s+de\s+$")
_MOVED_TO = re.compile(r"\b(?:para [oa]|ao|à|pel[oa])\s+$")
#: Before a club in Portuguese, and not before who presides there.
_THE = re.compile(r"\b(?:[oa]s?|d[oa]s?|[nN][oa]s?|pel[oa]|ao|à)\s+$", re.IGNORECASE)
_WHERE_IT_IS = re.compile(r",\s+(?:n[oa]s?|en el|en la|at|onde|donde|where)\b")
_AND_THE = re.compile(r"\s*(?:,|,?\s[ey])\s+(?:(?:por|n|pel|d|a)?[oa]|el|la|del?|al|en el|pelo|pela)\s+")
_POSSESSION = re.compile(r"\s+(?:de|do|da|del|of)\s+")
_BY_NICKNAME = re.compile(r"\bthe [A-Z][a-z]+s$")
_HOME_TOWN = re.compile(rf"(?<!como )(?<!es )(?<!era )(?<!fue )(?<!sido )(?<!será )(?<!\w){pattern('HOME_TOWN')}\s+$")
_IN_PLACE = re.compile(r"\ben\s+$")
#: "hasta Francia 1998", "Italia 90": a World Cup.
_TOURNAMENT = re.compile(r"\s+['’]?(?:(?:19|20)\d\d|[3-9]\d)\b")
_NO_CLUB = re.compile(rf"\b{pattern('NO_CLUB')}\b")


def candidates(clause: Clause, start: int, end: int) -> list[Element]:
    """Clubs within [start, end), and names that stand where a club must stand."""
    known = [e for e in clause.scene.of(Kind.CLUB, start, end) if _may_be(clause, e)]
    return sorted([*known, *_unknown(clause, start, end)], key=lambda e: e.span)


def _may_be(clause: Clause, element: Element) -> bool:
    if _EX.search(clause.left_of(element.span.start, 6)):
        return False  # "chegou Nuno Sá, ex-Brusque"
    if element.opponent or element.team is None:
        return False
    if element.place and not element.team.national and _is_epithet(clause, element):
        return False
    return not element.team.national or _may_be_nation(clause, element, element.team)


def _may_be_nation(clause: Clause, element: Element, team: Team) -> bool:
    """A country is a team where a post is spoken of, and a place otherwise ("returned to Peru")."""
    said = element.span.cut(clause.text)
    if not element.place and ((len(said.split()) > 1 and said != team.name) or said[0].islower()):
        return True
    if _TOURNAMENT.match(clause.text, element.span.end):
        return False
    if _NATION_TEAM.match(clause.text[element.span.end : element.span.end + 24]):
        return True
    if _WHERE_IT_IS.match(clause.text, element.span.end):
        return False  # "andou pela China, no Tianjin Songjiang"
    before = clause.left_of(element.span.start, 22)
    if _LOCATIVE.search(before) or (
        element.span.end < clause.span.end and clause.text[element.span.end : element.span.end + 2] in ("'s", "’s")
    ):
        return False
    if clause.club_acts and element.span.end <= clause.trigger.head.start:
        return clause.trigger.head.start - element.span.end < 25
    return bool(clause.all(Kind.ROLE)) or not clause.trigger.weak or bool(FIRM.search(before))


def _unknown(clause: Clause, start: int, end: int) -> list[Element]:
    """ "as manager of Votoraty", "joined Blyth Spartans", "the Long Island Lady Riders made her …"."""
    found = []
    for element in clause.scene.of(Kind.NAME, start, end):
        said = element.span.cut(clause.text)
        if _plausible(clause, element, said) and _stands_as_club(clause, element):
            found.append(replace(element, kind=Kind.CLUB, team=clause.doc.teams.unknown(said)))
    return found


def _is_epithet(clause: Clause, element: Element) -> bool:
    """ "the Algarve side": a club that was named before, by its place."""
    return bool(re.match(r"\s+(?:side|club|outfit|team)\b", clause.text[element.span.end : element.span.end + 10]))


def _stands_as_club(clause: Clause, element: Element) -> bool:
    if _at_match(clause, element) or _people_of_club(clause, element) or _boss(clause, element):
        return False
    if _coordinated_club(clause, element):
        return True
    if clause.trigger.noun is not None and _IN_PLACE.search(clause.left_of(element.span.start, 6)):
        return False  # "Su estadía en Tegucigalpa"
    if _HOME_TOWN.search(clause.left_of(element.span.start, 30)):
        return False
    if _of_club(clause, element) or clause.doc.pack.town.search(clause.left_of(element.span.start, 12)):
        return False
    if clause.club_acts and 0 <= clause.trigger.head.start - element.span.end <= 5:
        return clause.doc.pack.language != "pt" or bool(_THE.search(clause.left_of(element.span.start, 6)))
    if _moved_to(clause, element):
        return True
    gap = (
        clause.text[clause.trigger.head.end : element.span.start]
        if element.span.start >= clause.trigger.head.end
        else "x"
    )
    if _DIRECT.match(gap) and len(gap) < 16 and not clause.club_acts:
        return True
    return bool(_CLUB_BEFORE.search(clause.left_of(element.span.start, 30)))


def _at_match(clause: Clause, element: Element) -> bool:
    """ "da derrota para o Flamengo, no Maracanã": where it was played."""
    between = clause.scene.of(Kind.CLUB, clause.trigger.head.end, element.span.start)
    if clause.trigger.event is Event.REPLACE and "," in clause.text[clause.trigger.head.end : element.span.start]:
        return True
    return any(club.opponent for club in between)


def _boss(clause: Clause, element: Element) -> bool:
    """ "ex-auxiliar de Tite": whom he assisted; a club would have its article."""
    return clause.doc.pack.language == "pt" and bool(_ASSISTANT_OF.search(clause.left_of(element.span.start, 24)))


def _people_of_club(clause: Clause, element: Element) -> bool:
    """ "Minhotos separam-se de X": those of a club, at the head of a sentence."""
    said = element.span.cut(clause.text)
    head = element.span.start == clause.scene.span.start and " " not in said
    return head and clause.doc.pack.language != "en" and said.endswith("s")


def _coordinated_club(clause: Clause, element: Element) -> bool:
    """ "orientou o Besiktas e o Istambul BB": listed, with its article, behind a club."""
    before = [c for c in clause.scene.of(Kind.CLUB, clause.trigger.head.end, element.span.start) if not c.opponent]
    gap = clause.text[before[-1].span.end : element.span.start] if before else ""
    return clause.doc.pack.language != "en" and bool(_AND_THE.fullmatch(gap))


def _moved_to(clause: Clause, element: Element) -> bool:
    """ "mudou-se para a Holanda e para o SC Enschede": in Portuguese clubs have an article where towns have none."""
    discourse = clause.doc.discourse
    told = discourse.life and discourse.coaching and not discourse.playing and clause.doc.pack.language == "pt"
    moves = clause.trigger.event in (Event.START, Event.END) and clause.trigger.voice is Voice.COACH
    near = clause.trigger.head.end <= element.span.start < clause.trigger.head.end + 50
    return told and moves and near and bool(_MOVED_TO.search(clause.left_of(element.span.start, 10)))


def _of_club(clause: Clause, element: Element) -> bool:
    """ "o Al-Nassr de Cristiano Ronaldo": who plays or presides there."""
    clubs_before = clause.scene.of(Kind.CLUB, clause.scene.span.start, element.span.start)
    return bool(clubs_before) and bool(
        _POSSESSION.fullmatch(clause.text[clubs_before[-1].span.end : element.span.start])
    )


def _plausible(clause: Clause, element: Element, said: str) -> bool:
    """An unknown name is taken for a club only beside a word of the trade, or in the life of a coach."""
    titles = clause.scene.of(Kind.COMPETITION, clause.scene.span.start, clause.scene.span.end)
    if any(e.span.start < element.span.end and element.span.start < e.span.end for e in titles):
        return False
    if len(said) < 4 or country_of_demonym(said) or _NO_CLUB.search(said) or _is_epithet(clause, element):
        return False
    if clause.trigger.event is Event.END and _BY_NICKNAME.search(clause.text, element.span.start - 4, element.span.end):
        return False  # "He left the Poppies": whose coach he was
    if clause.trigger.event is Event.REPLACE and not _CLUB_BEFORE.search(clause.left_of(element.span.start, 30)):
        return False
    discourse = clause.doc.discourse
    in_career = discourse.main is not None and bool(discourse.section) and not discourse.playing
    return bool(clause.all(Kind.ROLE)) or not clause.trigger.weak or in_career
