"""Which club a clause speaks of: named, listed, or meant without a name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from clubs.countries import country_of_demonym
from ingest.claims.belonging import is_own
from ingest.claims.clause import Clause
from ingest.claims.relatives import relative_club
from ingest.claims.scene import Element, Kind, squad_of
from ingest.grammar import Tense
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_LOCATIVE = re.compile(
    r"\b(?:in|en|em|back in|back to|return(?:ed|ing)? to|regres\w+ a|volv\w+ a|voltou (?:a|ao)|mud\w+(?:-se)? para|"
    r"rum\w+ (?:a|ao|para))\s+(?:the |la |el |o )?$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:from|with|by|por|pelo|pela|con|com|by the|work(?:ed|s|ing)? for)\s+(?:the |la |el |o |a )?$", re.IGNORECASE
)
_FRONTED = re.compile(
    r"^[\W]*(?:at|in|with|for|en|con|no|na|em|pelo|pela|a|de|del|de vuelta|back at|from)\s+(?:the |el |la |o |a )?$",
    re.IGNORECASE,
)
_CLUB_BEFORE = re.compile(
    r"\b(?:manager|coach|charge|helm|boss|técnico|entrenador|treinador|DT|mando|cargo|frente|ayudante|asistente|"
    r"adjunto|auxiliar)\s+"
    r"(?:of|at|for|de|del|do|da|no|na|en el|en)\s+(?:(?:the|el|la|o|a)\s+)*$"
    r"|\b(?:side|club|team|outfit|programme at|program at|at|with|joined|join|joining|clube|equipo|pelo|pela|"
    r"no)\s+(?:(?:the|el|la|o|a)\s+)*$"
)
_DIRECT = re.compile(r"^\s*(?:al?|en|no|na|o|el|por|pelo|pela|com|con|ao|em|at|to|the|a)?\s*(?:el |la |the |o )?$")
_COORDINATED = re.compile(
    r"\s*(?:,|;|,?\s*\b(?:y|e|and|&))\s*(?:(?:luego|then|later|después|depois|first|primero|a|al|ao|à|en|em|no|na|"
    r"at|with|the|o|el|la|in|por|pelo|from|"
    r"também|también|also|for|su|entre|between|finally|por último|a seguir|em seguida|logo depois|mais tarde|"
    r"posteriormente|in the|subsequently)\s*)*,?\s*",
    re.IGNORECASE,
)
_DESTINATION = re.compile(
    r"\b(?:for|rumbo al?|para|hacia|to join|to|rumo ao?)\s+(?:the |o |a |al |el |la )?$", re.IGNORECASE
)


def clubs(clause: Clause) -> list[Element]:
    """The clubs that the clause names for its post: the first behind the trigger with those listed after it, else one
    before it."""
    if club := relative_club(clause):
        return [club]
    after = candidates(clause, clause.trigger.head.end, clause.span.end)
    before = [e for e in candidates(clause, clause.span.start, clause.trigger.head.start) if _belongs(clause, e)]
    if clause.trigger.tense is Tense.PARTICIPLE and not clause.trigger.passive and (led := _led(clause)):
        return [led]
    if clause.trigger.event is Event.START:
        after = [e for e in after if not _CAME_FROM.search(clause.text, clause.trigger.head.end, e.span.start)]
    if clause.trigger.event is Event.LINK:
        after = [e for e in after if not is_own(clause.scene, e, clause.trigger.head.start)]
        before = [e for e in before if not is_own(clause.scene, e, clause.trigger.head.start)]
    if clause.trigger.event is Event.STAY:
        before = [e for e in before if not _FIRM.search(clause.left_of(e.span.start, 16))]  # "contactado pelo Forest"
        after = [e for e in after[:1] if e.span.start - clause.trigger.head.end < 8]
    if clause.club_acts and before:
        return _listed_back(clause, before)
    if clause.club_acts and clause.trigger.clitic and clause.trigger.event is Event.END:
        after = [e for e in after if not _AT_PLACE.search(clause.left_of(e.span.start, 16))]
    if after:
        return _listed(clause, after)
    return [before[-1]] if before else []


#: "came in from Plymouth Argyle", "hired him from Forest Green": where he was before.
_CAME_FROM = re.compile(r"(?<!offer)(?<!contract)(?<!call) from (?:the )?$")


def _led(clause: Clause) -> Element | None:
    """ "Lanús, dirigido por X, visitará a Banfield": the club right before the participle with its agent."""
    if not re.match(r"\s+(?:por|by|pelo|pela)\b", clause.text[clause.trigger.head.end : clause.trigger.head.end + 8]):
        return None
    for club in clause.scene.of(Kind.CLUB, clause.scene.span.start, clause.trigger.head.start)[-1:]:
        if re.fullmatch(r",?\s+", clause.text[club.span.end : clause.trigger.head.start]):
            return club
    return None


_AT_PLACE = re.compile(r"\b(?:en|in|em|at|no|na|a|al|ao|con|com|with)\s+(?:the |el |la |o |a )?$", re.IGNORECASE)


def fallback(clause: Clause, who: PersonEntry) -> Team | None:
    """The club where a beginning or holding names none: the answer of the first rule that has one, which may be that
    there is none."""
    return next(chain.from_iterable(rule(clause, who) for rule in _RULES))


#: What a rule knows: nothing, where it does not apply; else its answers, of which the first counts.
_Answers = Iterator[Team | None]


def _of_speech(clause: Clause, who: PersonEntry) -> _Answers:
    """Who speaks, who is joined by another, and a place that "where" points at."""
    discourse = clause.doc.discourse
    if clause.trigger.passive and clause.trigger.voice is Voice.COACH and discourse.focus not in (None, who):
        yield discourse.club_of(discourse.focus) if discourse.focus else None  # "he was joined by X"
    if (clause.trigger.own or clause.trigger.me) and (told_of := discourse.asked or discourse.recent):
        yield told_of
    if there := _there(clause):
        yield there
    noun = clause.trigger.noun is not None
    if noun and _SUCCESSOR.search(clause.trigger.head.cut(clause.text)) and discourse.told:
        yield discourse.told[-1]


def _of_story(clause: Clause, who: PersonEntry) -> _Answers:
    """ "has been sounded out": for the post that the story is about; a nation's youth."""
    discourse = clause.doc.discourse
    if clause.trigger.event is Event.LINK:
        yield (discourse.heading or discourse.topic) if discourse.club_of(who) != discourse.topic else None
    if squad_of(clause.scene, clause.trigger.head.end, clause.span.end, clause.doc.pack).startswith("U-"):
        own = _OWN_SQUAD.search(clause.text, clause.trigger.head.end, clause.span.end)
        yield (discourse.topic if own else None) or _nation(clause) or discourse.topic


def _of_words(clause: Clause, who: PersonEntry) -> _Answers:
    """The verb itself says of which club."""
    discourse, trigger = clause.doc.discourse, clause.trigger
    if _HIS_PLACE.search(trigger.head.cut(clause.text)) and discourse.last:
        yield discourse.club_of(discourse.last)
    if trigger.lemma in clause.doc.pack.words.PROMOTING and (team := discourse.club_of(who)):
        yield team
    if trigger.lemma in _CAREERS:
        yield None
    arrived = trigger.weak and trigger.event is Event.START and pluperfect(clause)
    if arrived and (team := discourse.club_of(who) or _earlier(clause) or _next(clause)):
        yield team
    if trigger.event is Event.HOLD and trigger.tense is Tense.INFINITIVE and discourse.told:
        yield discourse.told[-1]  # "having been recruited by X, he took Y with him to work as a coach"


def _of_holding(clause: Clause, who: PersonEntry) -> _Answers:
    """What is held without a squad of its own."""
    if clause.trigger.event is not Event.HOLD:
        return
    discourse = clause.doc.discourse
    squad = squad_of(clause.scene, clause.trigger.head.start, clause.span.end, clause.doc.pack)
    if squad and not discourse.club_of(who):
        yield _earlier(clause) or discourse.heading or discourse.topic
    if clause.trigger.weak and not clause.all(Kind.ROLE) and not squad:
        yield _earlier(clause) if _THERE.match(clause.said) else None
    if discourse.summary:
        yield _earlier(clause)  # "has worked as a manager in English football"


def _of_going_on(clause: Clause, who: PersonEntry) -> _Answers:
    """Where he is that holds a post or goes on in it."""
    if clause.trigger.event not in (Event.HOLD, Event.STAY):
        return
    discourse = clause.doc.discourse
    boss = boss_of(clause, who) if any(role.role in ASSISTING for role in clause.all(Kind.ROLE)) else None
    if boss and (team := discourse.club_of(boss)):
        yield team
    if _THEY.match(clause.text, clause.trigger.head.end) and not discourse.life:
        yield discourse.heading or discourse.topic  # "a orientar os «lobos»"
    if discourse.section_main is who and not discourse.club_of(who):
        yield _earlier(clause)  # one of several candidates: the story's club is not his
    named = any(e.person is who for e in clause.all(Kind.PERSON)) and not clause.trigger.weak
    own = discourse.club_of(who) or (_earlier(clause) if named else None)
    yield own or discourse.heading or discourse.topic


def _of_return(clause: Clause, who: PersonEntry) -> _Answers:
    discourse = clause.doc.discourse
    if clause.trigger.weak and discourse.round_up:
        yield discourse.heading
    if clause.trigger.weak and _was_presented(clause) and (team := discourse.club_of(who)):
        yield team
    dated = any(d.span.start - clause.trigger.head.end < 6 for d in clause.after(Kind.DATE))
    if clause.trigger.lemma in _RETURNING and discourse.told and dated:
        yield discourse.told[-1]  # "pediu as contas em abril e retornou em agosto"
    if _BACK.match(clause.text, clause.trigger.head.end):
        yield discourse.club_before(who)


def _of_others(clause: Clause, who: PersonEntry) -> _Answers:
    """The club of his boss, of who acts, of the post that was told last."""
    discourse, trigger = clause.doc.discourse, clause.trigger
    roles = [r for r in clause.all(Kind.ROLE) if r.role in ASSISTING]
    if roles and (boss := boss_of(clause, who) or hirer(clause, who)) and (team := discourse.club_of(boss)):
        yield team
    if clause.club_acts and discourse.told and (team := _earlier(clause)):
        yield team
    begun = trigger.noun is not None and _BEGUN.search(trigger.head.cut(clause.text))
    if begun and (team := discourse.club_of(who)):
        yield team  # "that adventure began in June"
    if discourse.told and trigger.tense is Tense.GERUND:
        yield discourse.told[-1]  # "became coach of X, taking over from Y"
    if discourse.told and who is not discourse.last and who is not discourse.main:
        yield discourse.told[-1]


def _of_paragraph(clause: Clause, who: PersonEntry) -> _Answers:
    discourse = clause.doc.discourse
    if discourse.heading and _CONTRACT.search(clause.text, clause.trigger.head.start, clause.span.end):
        yield discourse.heading
    if _at_ground(clause) and discourse.recent and clause.all(Kind.DATE):
        yield discourse.recent  # "His name is bound to Racing. He came to El Sardinero in July 1986"
    if clause.trigger.weak and not clause.after(Kind.ROLE):
        yield _earlier(clause) if clause.club_acts and clause.trigger.clitic else None


def _of_anything(clause: Clause, who: PersonEntry) -> _Answers:
    """The nearest that was spoken of."""
    discourse = clause.doc.discourse
    same = _same_employer(clause) if clause.span.start > clause.scene.span.start else None
    near = _earlier(clause) or _employer(clause, who) or same or discourse.recent or discourse.heading
    own = discourse.club_of(who) if discourse.main else None
    yield near or own or discourse.topic or _same_employer(clause)


_RULES = (
    _of_speech,
    _of_story,
    _of_words,
    _of_holding,
    _of_going_on,
    _of_return,
    _of_others,
    _of_paragraph,
    _of_anything,
)


def _at_ground(clause: Clause) -> bool:
    """Is a place that nobody knows right behind the verb?"""
    places = clause.after(Kind.NAME)
    return bool(places) and clause.trigger.weak and places[0].span.start - clause.trigger.head.end < 10


def _same_employer(clause: Clause) -> Team | None:
    """ "le dio las gracias y confió el timón a X": who acts again is who acted before."""
    last = clause.doc.discourse.last
    return clause.doc.discourse.club_of(last) if last and clause.club_acts else None


_SUCCESSOR = re.compile(r"\b(?:successor|replacement|sucesor|sucessor|reemplazante|substituto|sustituto)\b")
_BEGUN = re.compile(r"\b(?:began|begun|started)$")
_CONTRACT = re.compile(r"\b(?:deal|contract|contrato|vínculo)\b")


def pluperfect(clause: Clause) -> bool:
    """ "X, que había llegado en junio": how the post began that was just spoken of."""
    lead = clause.text[max(clause.span.start - 1, clause.scene.span.start) : clause.trigger.head.start]
    had = _HAD.search(lead)
    relative = rf"\b{clause.doc.pack.words.RELATIVE}\s+(?:(?:el |la |o |a )?\W?\w+\W?\s+)?$"
    return bool(had and re.search(relative, lead[: had.start()]))


_RETURNING = frozenset({"voltar", "retornar", "regressar", "volver", "regresar", "return"})


def _was_presented(clause: Clause) -> bool:
    """ "X havia sido apresentado em 28 de fevereiro": how the post began that was just spoken of, and when."""
    had = _HAD.search(clause.left_of(clause.trigger.head.start, 24))
    return bool(had and clause.trigger.passive and clause.all(Kind.DATE))


def _next(clause: Clause) -> Team | None:
    """ "X, que había llegado en junio, dejó Lanús": the club behind."""
    found = [e for e in clause.scene.of(Kind.CLUB, clause.span.end, clause.scene.span.end) if not e.opponent]
    return found[0].team if found else None


_HAD = re.compile(r"\b(?:había|habían|had|tinha|havia|haviam)\s+(?:\w+\s+)?$")


#: A club by its people, whom only its readers know: "os cariocas", "los «franjeados»".
_THEY = re.compile(
    r"\s*(?:(?:[oa]s|l[oa]s|the)\s+)(?:[«“\"'‘][^»”\"'’]+[»”\"'’]|[a-zà-ÿ-]+s)(?=\s*[,.;:]|\s+(?:de|do|em|en|in|"
    r"from|desde|por|for|e|y|and)\b)"
)
_EX = re.compile(r"\bex[- ]$", re.IGNORECASE)
_HIS_PLACE = re.compile(r"\b(?:lugar|place)\b")
_BACK = re.compile(
    r"\s*(?:em seguida|(?:meses|semanas|pouco|logo|tempos|anos) depois|enseguida|(?:meses|años|poco|tiempo) después|"
    r"(?:months|years|soon) (?:later|after))"
)
#: A club's own youth, not a nation's.
_OWN_SQUAD = re.compile(
    r"\b(?:equipa|equipe|time|equipo|plantel|elenco|team|side)\s+(?:de |da |do )?(?:[Ss]ub|[Uu])[- ]?\d"
)


def _there(clause: Clause) -> Team | None:
    """ "came from Bournemouth, where he had been manager": the club named last before the word."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    found = _WHERE.search(lead)
    clubs_before = (
        clause.scene.of(Kind.CLUB, clause.scene.span.start, clause.scene.span.start + found.start()) if found else []
    )
    named = [e.team for e in clubs_before if e.team and not e.opponent and not e.team.national]
    return named[-1] if named else None


_WHERE = re.compile(r"\b(?:where|donde|onde)\b[^,;]{0,40}$")
_THERE = re.compile(r"[\s,]*(?:donde|where|onde)\b")
#: "He began his career as a coach" says not where.
_CAREERS = frozenset({"iniciar", "empezar", "comenzar", "start", "begin", "começar"})


def won_with(clause: Clause) -> Element | None:
    """The club with which something was won: fronted, or behind "with"; not whom one won against."""
    if club := relative_club(clause):
        return club
    found = [c for c in clause.all(Kind.CLUB) if c.team and not c.opponent and not c.team.national]
    for club in found:
        before = clause.text[clause.span.start : club.span.start]
        if (club.span.start < clause.trigger.head.start and _FRONTED.search(before)) or _WON_WITH.search(before):
            return club
    return None


_WON_WITH = re.compile(r"\b(?:pelo|pela|com o|com a|com|con el|con|with|for)\s+(?:the )?$")


def left(clause: Clause, who: PersonEntry) -> Team | None:
    """The club that is left where the ending names none."""
    discourse = clause.doc.discourse
    if discourse.asked and (clause.trigger.own or clause.trigger.me):
        return discourse.asked
    if there := _there(clause):
        return there
    if team := _by_country(clause) or discourse.club_of(who):
        return team
    if clause.trigger.weak and discourse.told and who is not discourse.last:
        return discourse.told[-1]  # "was named caretaker of X when Y left"
    if clause.trigger.weak and clause.trigger.noun is None:
        return discourse.heading if discourse.round_up else None
    successor = discourse.told[-1] if discourse.told and who is not discourse.last else None
    return _earlier(clause) or _before_head(clause) or successor or discourse.heading or discourse.topic


def _before_head(clause: Clause) -> Team | None:
    """ "Campeón con Melgar en 2015, fue despedido": a club of the same clause, apart from its verb."""
    found = [e for e in clause.before(Kind.CLUB) if e.team and not e.opponent and not e.place]
    return found[-1].team if found else None


def replaced_at(clause: Clause, who: PersonEntry, other: PersonEntry | None) -> Team | None:
    """The club at which one coach follows another."""
    discourse = clause.doc.discourse
    return (
        (discourse.asked if clause.trigger.me else None)
        or _earlier(clause)
        or (discourse.told[-1] if discourse.told else None)
        or (discourse.club_of(other) if other else None)
        or discourse.recent
        or discourse.heading
        or discourse.topic
        or discourse.club_of(who)
    )


def is_destination(clause: Clause, club: Element) -> bool:
    """ "left for Chelsea", "partiu para o Chelsea"."""
    return bool(_DESTINATION.search(clause.left_of(club.span.start, 16)))


def destinations(clause: Clause, named: list[Element]) -> list[Element]:
    """Where he went from the club that he left: "left Chelsea for Madrid", "trocou o Paços pelo Boavista"."""
    found = [club for club in named if is_destination(clause, club)]
    if len(named) != 1 or found:
        return found
    onward = [c for c in clause.scene.of(Kind.CLUB, named[0].span.end, clause.span.end) if c.team and not c.opponent]
    swapped = clause.trigger.lemma in clause.doc.pack.words.SWAPPING
    return [
        c
        for c in onward[:1]
        if (swapped and _FOR.search(clause.left_of(c.span.start, 12))) or (is_destination(clause, c) and not c.place)
    ]


_FOR = re.compile(r"\b(?:pelo|pela|por|por el|for)\s+(?:o |a |la |the )?$")


def boss_of(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """Whose assistant he is: the person behind "assistant to", or with a possessive; the nearest to the role."""
    word = next((r for r in clause.all(Kind.ROLE) if r.role in ASSISTING), None)
    people = [e for e in clause.all(Kind.PERSON) if e.person is not who]
    if word:
        people.sort(key=lambda e: abs(e.span.start - word.span.start))
    for element in people:
        joined = re.search(
            r"\b(?:de|del|do|da|to|of|under|a|con|com|by)\s+(?:el |la |manager |head coach )?$",
            clause.left_of(element.span.start, 16),
        )
        if element.possessive or joined:
            return element.person
    return None


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
    if _NATION_TEAM.match(clause.text[element.span.end : element.span.end + 24]):
        return True
    before = clause.left_of(element.span.start, 22)
    if _LOCATIVE.search(before) or (
        element.span.end < clause.span.end and clause.text[element.span.end : element.span.end + 2] in ("'s", "’s")
    ):
        return False
    if clause.club_acts and element.span.end <= clause.trigger.head.start:
        return clause.trigger.head.start - element.span.end < 25
    return bool(clause.all(Kind.ROLE)) or not clause.trigger.weak or bool(_FIRM.search(before))


_NATION_TEAM = re.compile(r"\s+(?:national |senior |women['’]s |men['’]s |full )*(?:team|side|job|post|bench)\b")


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
    if _of_club(clause, element) or clause.doc.pack.town.search(clause.left_of(element.span.start, 12)):
        return False
    if clause.club_acts and 0 <= clause.trigger.head.start - element.span.end <= 5:
        return True
    gap = (
        clause.text[clause.trigger.head.end : element.span.start]
        if element.span.start >= clause.trigger.head.end
        else "x"
    )
    if _DIRECT.match(gap) and len(gap) < 12 and not clause.club_acts:
        return True
    return bool(_CLUB_BEFORE.search(clause.left_of(element.span.start, 30)))


def _of_club(clause: Clause, element: Element) -> bool:
    """ "o Al-Nassr de Cristiano Ronaldo": who plays or presides there."""
    clubs_before = clause.scene.of(Kind.CLUB, clause.scene.span.start, element.span.start)
    return bool(clubs_before) and bool(
        _POSSESSION.fullmatch(clause.text[clubs_before[-1].span.end : element.span.start])
    )


_POSSESSION = re.compile(r"\s+(?:de|do|da|del|of)\s+")


_BY_NICKNAME = re.compile(r"\bthe [A-Z][a-z]+s$")


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


_NO_CLUB = re.compile(
    r"\b(?:Sub|Under|Série|Serie|Primera|Segunda|Liga|Copa|Cups?|League|Premier|Championship|Copas|Taça|World|"
    r"Mundial|Trophy|Eliminatorias|"
    r"Champions|Euro|Road|Park|Stadium|Estadio|Estádio|Videna|Lane|Arena|Trafford|Bridge|Ballon|Award|Manager|Coach|"
    r"President|Division|Federation|Conference)\b"
)


def _belongs(clause: Clause, club: Element) -> bool:
    """A club before its verb: the subject that appoints or sacks, or a fronted "At Porto"; not one in an apposition."""
    if clause.club_acts:
        return True
    gap = clause.text[club.span.end : clause.trigger.head.start]
    before = clause.text[clause.span.start : club.span.start]
    return bool(_FRONTED.search(before)) or "," not in gap


def _listed(clause: Clause, found: list[Element]) -> list[Element]:
    """The first club and those coordinated with it."""
    result = found[:1]
    for club in found[1:]:
        gap = clause.text[result[-1].span.end : club.span.start]
        for date in clause.scene.of(Kind.DATE, result[-1].span.end, club.span.start):
            gap = gap.replace(date.span.cut(clause.text), "")
        gap = re.sub(
            r"\([^)]*\)|\bin [A-Z]\w+(?: [A-Z]\w+)?|\b[A-Z]\w+['’]s\b|^\s*(?:en|in|em|de|from|desde)\s*(?=[,;y e]|and)",
            "",
            gap,
        )
        if not _COORDINATED.fullmatch(gap):
            break
        result.append(club)
    return _respectively(clause, result)


def _respectively(clause: Clause, found: list[Element]) -> list[Element]:
    """ "en 2002 y 2003 … en Cristal y la selección, respectivamente": the first date is the first club's."""
    dates = [d for d in clause.all(Kind.DATE) if d.date and d.date.bounds.known]
    if not re.search(r"\brespectiv", clause.text[clause.span.start : clause.scene.span.end]) or len(dates) != len(
        found
    ):
        return found
    return [replace(club, date=date.date) for club, date in zip(found, dates, strict=True)]


def _listed_back(clause: Clause, found: list[Element]) -> list[Element]:
    """The last club and those listed before it: "Cienciano, Sport Áncash y José Gálvez lo tuvieron como técnico"."""
    result = found[-1:]
    for club in reversed(found[:-1]):
        if not re.fullmatch(
            r"\s*(?:,|y|e|and|&)\s*(?:el |la |o |a |the )?", clause.text[club.span.end : result[0].span.start]
        ):
            break
        result.insert(0, club)
    return result


def _earlier(clause: Clause) -> Team | None:
    """The last club that the sentence named before."""
    told = {team.key for team in clause.doc.discourse.told}
    found = [
        e
        for e in clause.earlier(Kind.CLUB)
        if e.team
        and not e.opponent
        and (e.team.key in told or not (e.team.national and e.place))
        and not is_destination(clause, e)
    ]
    return found[-1].team if found else None


def hirer(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """ "Ferguson hired him as assistant": the one who hires is whom he assists."""
    if not clause.club_acts:
        return None
    for element in reversed(clause.before(Kind.PERSON)):
        if (
            element.person is not who
            and not element.possessive
            and not _FIRM.search(clause.left_of(element.span.start, 12))
        ):
            return element.person
    return None


def _employer(clause: Clause, who: PersonEntry) -> Team | None:
    """ "Ferguson hired him": the club of the one who hires."""
    if not clause.club_acts:
        return None
    for element in reversed(clause.before(Kind.PERSON)):
        if element.person and element.person is not who:
            return clause.doc.discourse.club_of(element.person)
    return None


def _by_country(clause: Clause) -> Team | None:
    """ "el cuadro brasileño": the latest club of that country that was spoken of."""
    for found in clause.doc.pack.club_epithet.finditer(clause.text, clause.trigger.head.end, clause.span.end):
        country = country_of_demonym(found.group(1) or found.group(2) or "")
        if country and (team := clause.doc.discourse.club_in(country)):
            return team
    return None


def _nation(clause: Clause) -> Team | None:
    topic = clause.doc.discourse.topic
    return topic if topic and topic.national else clause.doc.teams.only_nation()
