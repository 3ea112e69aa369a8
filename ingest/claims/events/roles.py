"""As what: the role that a clause gives, and not what he was once or what another is."""

import re

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.relatives import relative_club
from ingest.claims.scene import Element, Kind
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

_AS_HIS = re.compile(r"\bwith (?:[A-Z][\w'’-]+ ){1,4}(?:\w+ing )?as (?:his|her) (?:new )?$")
_APPOSED = re.compile(r",\s+(?:(?:o|a|el|la|the|então|até então|entonces|hasta entonces)\s+)*")
_AFTER_TIME = re.compile(
    r"^\W*(?:[Aa]pós|[Dd]epois de|[Tt]ras|[Dd]espués de|[Ll]uego de|[Aa]fter)\b[^,]*\b(?:como|as)\s+(?:an? )?$"
)
#: "apostou em X, ex-auxiliar de Y".
_ONCE = re.compile(r",\s+(?:[oa] )?(?:ex-?|antig[oa]\s|former\s|antiguo\s)$")
#: "promoted from caretaker to manager".
_FROM_ROLE = re.compile(r"\b(?:from|de)\s+(?:(?:the|his|her|el|la|o|a) )?$")


def role_of(clause: Clause, who: PersonEntry) -> tuple[Role | None, Element | None]:
    """The role that the clause gives him, and the words that say so; (None, None) where it gives none."""
    after = clause.after(Kind.ROLE)
    before = clause.scene.of(Kind.ROLE, clause.span.start, clause.trigger.head.end)
    if clause.trigger.noun is not None and clause.trigger.event is Event.END and clause.trigger.noun.of:
        before = []
    if club := relative_club(clause):
        before = [word for word in before if word.span.start > club.span.start]
    before = [word for word in before if not _was(clause, word) and not _till_then(clause, word)]
    before = [word for word in before if not _title_of_subject(clause, word) and not _of_before(clause, word)]
    after = [word for word in after if not _of_another(clause, word, who) and not _title_behind(clause, word)]
    after = [word for word in after if not _ONCE.search(clause.left_of(word.span.start, 8))]
    if clause.trigger.event is Event.END:  # behind a comma it is another's, or another post's
        after = [r for r in after if "," not in clause.text[clause.trigger.head.end : r.span.start]]
    if clause.says(clause.doc.pack.same_role):
        return clause.doc.discourse.roles.get(who.name), None
    if clause.trigger.lemma in clause.doc.pack.words.PROMOTING:
        # "promoveu o auxiliar X": what he was, not what he is now.
        before = []
        after = [word for word in after if word.role not in ASSISTING or clause.trigger.passive]
    own = [r for r in after if not _FROM_ROLE.search(clause.left_of(r.span.start, 12))] or after
    for element in (*own, *(reversed(before) if not own else ())):
        if element.role is Role.INTERIM:
            return Role.INTERIM, element
    within = [r for r in before if r.span.start >= clause.trigger.head.start]
    if within and within[-1].role is Role.INTERIM:
        return Role.INTERIM, within[-1]
    chosen = own[0] if own else (before[-1] if before else None)
    return (chosen.role, chosen) if chosen else (None, None)


def stands_at(clause: Clause, word: Element, person: PersonEntry) -> bool:
    """ "sucedendo ao interino Nélson": whose role it is that stands right before a name."""
    named = clause.scene.of(Kind.PERSON, word.span.end, word.span.end + 2)
    if word.role is Role.HEAD:
        return False
    behind = [e for e in clause.scene.of(Kind.PERSON, clause.span.start, word.span.start) if e.person is person]
    apposed = behind and _APPOSED.fullmatch(clause.text[behind[-1].span.end : word.span.start])
    return bool(apposed) or (bool(named) and named[0].person is person)


def _title_of_subject(clause: Clause, word: Element) -> bool:
    """ "o adjunto Nelson Rosa assumiu": what he was who takes over."""
    if word.role not in ASSISTING or clause.trigger.event is not Event.START or clause.trigger.weak:
        return False
    return bool(clause.scene.of(Kind.PERSON, word.span.end, word.span.end + 2))


def _of_before(clause: Clause, word: Element) -> bool:
    """ "Após dois anos como diretor desportivo do Leixões, voltou aos bancos": what he was until then."""
    lead = clause.text[clause.scene.span.start : word.span.start]
    aside = "," in clause.text[word.span.end : clause.trigger.head.start]
    return aside and _AFTER_TIME.search(lead) is not None


def _title_behind(clause: Clause, word: Element) -> bool:
    """ "fica sob os cuidados do coordenador X"."""
    if clause.trigger.noun is None or word.role is not Role.OTHER or clause.trigger.event is not Event.START:
        return False
    return bool(clause.scene.of(Kind.PERSON, word.span.end, word.span.end + 2))


def _was(clause: Clause, word: Element) -> bool:
    """ "The former Sporting assistant, who has been coaching Braga, …": what he was once."""
    lead = clause.text[max(clause.scene.span.start, word.span.start - 30) : word.span.end]
    once = [
        found for found in clause.doc.pack.not_any_more.finditer(lead) if not re.search(r"[,.;]", lead[found.end() :])
    ]
    return bool(once) and word.span.end < clause.trigger.head.start


def _till_then(clause: Clause, word: Element) -> bool:
    """ "his assistant Joe Hale took over", "youth coach Neil Adams was put in charge": what he was so far."""
    if word.role not in (*ASSISTING, Role.YOUTH, Role.OTHER) or clause.trigger.weak:
        return False
    if clause.trigger.event not in (Event.START, Event.REPLACE) or clause.trigger.noun is not None:
        return False
    named = clause.scene.of(Kind.PERSON, word.span.end, clause.trigger.head.start)
    return bool(named) and not clause.text[word.span.end : named[0].span.start].strip()


def _of_another(clause: Clause, word: Element, who: PersonEntry) -> bool:
    """ "held talks with sporting director Ben Aldous", "with Darren Caskey as his assistant", "taking over from
    caretaker Barry Quin"."""
    titled = clause.scene.of(Kind.PERSON, word.span.end, word.span.end + 2)
    if titled and titled[0].person is not who and clause.trigger.event is Event.START and not clause.club_acts:
        return True
    near = clause.people(word.span.start - 60, word.span.start)
    his_own = bool(near) and near[-1].person is who
    if not his_own and word.role in ASSISTING and _AS_HIS.search(clause.left_of(word.span.start, 60)):
        return True
    others = clause.scene.of(Kind.OTHER, word.span.end, word.span.end + 3)
    return word.role is Role.OTHER and bool(others)
