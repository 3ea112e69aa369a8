"""Posts beside a name without a verb: "the Chelsea manager", "su preparador físico", "X, técnico del Bahia"."""

import re

from careers.vocabulary import IN_CHARGE, Factuality, Role
from ingest.claims.apposition_clubs import listed_behind, team_of
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene, squad_of
from ingest.languages.pack import ASSISTING, Pack
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_OF_THE_CLUB = re.compile(r"\s+(?:permanente |fixo )?(?:do clube|da casa|del club|of the club)\b")
#: "técnico do sub-20", "treinador dos juniores".
_OF_SQUAD = re.compile(r"\s+(?:d[aeo]s?|del|de la)\s+(?:(?:equip[aeo]|time|categoria|plantel)\s+)?[\w-]+(?: \d\d)?")
_BESIDE = re.compile(
    r"\s*,?\s*(?:(?:the|el|la|o|a|un|uno de|one of|then|current|actual|atual|entonces|hoy|hasta ahora|"
    r"até (?:agora|aqui|então|ontem)|antig[oa]|"
    r"antigu[oa]|former|himself|who was|y|and)\s+)*",
    re.IGNORECASE,
)
_INTO = re.compile(r"\s*(?:(?:argentino|\w+[oa]|,)\s+)?,?\s*", re.IGNORECASE)


def appositions(scene: Scene, discourse: Discourse, pack: Pack, told: list[Draft]) -> list[Draft]:
    """The drafts of roles beside names. `told` are those that the sentence's verbs gave: nothing is said twice."""
    drafts: list[Draft] = []
    for role in scene.of(Kind.ROLE, scene.span.start, scene.span.end):
        for draft in _of_role(scene, role, discourse, pack, told):
            same = _same_post if _is_over(scene, role, pack) else _same
            if not any(same(draft, other) for other in (*told, *drafts)):
                drafts.append(draft)
    return drafts


def _is_over(scene: Scene, word: Element, pack: Pack) -> bool:
    """ "extécnico de Godoy Cruz", "the former Chelsea manager": another post than the one of which the verb tells."""
    return bool(pack.not_any_more.search(scene.text, max(scene.span.start, word.span.start - 30), word.span.end))


def _same_post(one: Draft, other: Draft) -> bool:
    return one.person is other.person and one.team.key == other.team.key


def _same(one: Draft, other: Draft) -> bool:
    if one.squad.startswith("U-") and one.squad != other.squad:
        return False  # "comandado por X, técnico do sub-20"
    if other.under is one.person and one.role in ASSISTING:
        return True  # "acompañó a X como asistente": the role is the subject's
    if one.team.key != other.team.key and (one.under or other.under or other.factuality is not Factuality.ASSERTED):
        return False
    if one.role in ASSISTING and other.role in IN_CHARGE and other.start is not None and one.team.key == other.team.key:
        return False  # he was the assistant, and took over
    return one.person is other.person and (
        one.role is other.role or other.role is None or one.team.key == other.team.key
    )


def _of_role(scene: Scene, word: Element, discourse: Discourse, pack: Pack, told: list[Draft]) -> list[Draft]:
    team, start, end = team_of(scene, word)
    listed = _listed_before(scene, start) if start < word.span.start else []
    start = listed[-1].span.start if listed else start
    over = _is_over(scene, word, pack)
    since = _since(scene, end)
    end = since.span.end if since else end
    person = _person(scene, start, end) or (_unnamed(scene, start, end, discourse, pack) if over else None)
    if person is None or word.role is None:
        return []
    boss = None
    if team is None and word.role in ASSISTING:
        boss = _boss(scene, word, start, discourse, pack, person)
        if boss is None and (here := _stepped_up(scene, word, told, person, pack)):
            return [Draft(scene.span, person, here, word.role, squad=word.squad)]
        team = (discourse.topic if boss is discourse.main else None) or discourse.club_of(boss) if boss else None
    if team is None and _titles(scene, word, person, over):
        team = _of_story(discourse, person)
    if team is None and _OF_THE_CLUB.match(scene.text, word.span.end) and word.role in ASSISTING:
        team = discourse.heading or discourse.topic  # "Marcão, auxiliar permanente do clube"
    if team is None and (of_squad := _OF_SQUAD.match(scene.text, end)):
        end = of_squad.end() if squad_of(scene, end, of_squad.end(), pack) else end
    if team is None and squad_of(scene, start, end, pack) and word.role not in ASSISTING:
        team = discourse.heading or discourse.topic  # "Under-21s coach Liam Pryor": of the club that the story is about
    if team is None or (team.national and word.role is Role.OTHER):
        return []
    squad = word.squad or squad_of(scene, start, end, pack)
    more = listed_behind(scene, end) if over and end > word.span.end else []
    more += [club.team for club in listed if over and club.team]
    denied = pack.denied.search(scene.text, scene.span.start, start)
    held = Factuality.DENIED if denied else Factuality.ASSERTED
    return [
        Draft(
            scene.span,
            person,
            one,
            word.role,
            squad=squad,
            under=boss,
            factuality=held,
            start=since.date.bounds if since and since.date else None,
            current=since is not None,
        )
        for one in (team, *more)
    ]


def _titles(scene: Scene, word: Element, person: PersonEntry, over: bool) -> bool:
    """ "Assistant Joe Hale will …", "Previous head coach Joe Hale": a title, with nothing else before it."""
    if word.role is not Role.HEAD if over else word.role not in ASSISTING:
        return False
    named = scene.of(Kind.PERSON, word.span.end, word.span.end + 3)
    lead = scene.text[max(scene.span.start, word.span.start - 10) : word.span.start]
    return bool(named) and named[0].person is person and _BARE_TITLE.search(lead) is not None


_BARE_TITLE = re.compile(
    r"^(?:(?:[Tt]he|[Ee]l|[Oo])\s+)?(?:[Ff]ormer\s|[Pp]revious\s)?$|(?:^|\s)(?:with|and|while|that)\s+$|[;:]\s+$"
)


def _of_story(discourse: Discourse, person: PersonEntry) -> Team | None:
    """The club that a story, or a life so far, is about: of somebody who is known to be nowhere else."""
    if discourse.club_of(person) is not None:
        return discourse.club_of(person)
    if discourse.life:
        return discourse.club_of(discourse.main) if discourse.main else None
    return discourse.heading or discourse.topic


def _boss(
    scene: Scene, word: Element, start: int, discourse: Discourse, pack: Pack, person: PersonEntry
) -> PersonEntry | None:
    """Whose assistant he is: "his assistant X", "with X as assistant"."""
    boss = _his(scene, start, discourse, pack, person)
    if boss is None and _as_role(scene, word, person):
        return discourse.coach if discourse.coach is not person else None
    return boss


def _since(scene: Scene, end: int) -> Element | None:
    """ "Treinador do Chaves desde 2021, Rui Prates": the date that the apposition gives."""
    for date in scene.of(Kind.DATE, end, end + 20)[:1]:
        if date.date and date.date.bounds.known and _SINCE.fullmatch(scene.text[end : date.span.start]):
            return date
    return None


_SINCE = re.compile(r"\s+(?:desde|since)\s+(?:(?:o|a|el|la|the)\s+)?")


def _unnamed(scene: Scene, start: int, end: int, discourse: Discourse, pack: Pack) -> PersonEntry | None:
    """ "The former Sporting assistant, 47, …": opens a sentence on the one of whom the passage is."""
    lead = scene.text[scene.span.start : start].split()
    named = scene.of(Kind.PERSON, end, end + 30)
    beside = named and not any(end <= trigger.head.start < named[0].span.start for trigger in scene.triggers)
    if len(lead) > 2 or discourse.life or (beside and "," not in scene.text[end : named[0].span.start]):
        return None
    latest = discourse.mentioned
    if discourse.main and latest and latest is not discourse.main and not (latest.other or discourse.section_main):
        return latest  # "La otra opción fue X. El ex de Nacional …"
    return discourse.section_main or discourse.focus


def _listed_before(scene: Scene, start: int) -> list[Element]:
    """ "the former Rochdale, Bury and Wrexham manager": the clubs before the last, backwards."""
    result: list[Element] = []
    for club in reversed(scene.of(Kind.CLUB, scene.span.start, start)):
        if not club.team or not _AND_CLUB.fullmatch(scene.text[club.span.end : start]):
            break
        result.append(club)
        start = club.span.start
    return result


_AND_CLUB = re.compile(r"(?:,|,?\s(?:and|&))\s+")


def _stepped_up(scene: Scene, word: Element, told: list[Draft], person: PersonEntry, pack: Pack) -> Team | None:
    """ "o auxiliar Marcão ficou como interino": the club where the assistant of a sentence takes over."""
    if not re.search(
        rf"(?:\b{pack.words.THE}|\b(?:and|with|y|e|con|com))\s+$",
        scene.text[max(scene.span.start, word.span.start - 5) : word.span.start],
    ):
        return None
    return next((d.team for d in told if d.person is person and d.start is not None and d.role in IN_CHARGE), None)


def _person(scene: Scene, start: int, end: int) -> PersonEntry | None:
    """The name right behind, or before a comma."""
    for element in scene.of(Kind.PERSON, end, end + 30)[:1]:
        if _INTO.fullmatch(scene.text[end : element.span.start]):
            return element.person
    for element in reversed(scene.of(Kind.PERSON, scene.span.start, start)):
        gap = scene.text[element.span.end : start]
        if _AS.fullmatch(gap):
            return element.person
        if "," in gap and _BESIDE.fullmatch(re.sub(r"\b(?:su|sus|his|her|seu|sua|o seu)\s+$", "", gap)):
            return element.person
        break
    return None


_AS = re.compile(r"\s*,?\s*(?:de|como|as|também como|también como)\s+(?:an? |o |seu )?", re.IGNORECASE)


def _as_role(scene: Scene, word: Element, person: PersonEntry) -> bool:
    """ "con Sergio Santín de ayudante"."""
    before = [e for e in scene.of(Kind.PERSON, scene.span.start, word.span.start) if e.person is person]
    return bool(before and _AS.fullmatch(scene.text[before[-1].span.end : word.span.start]))


def _his(scene: Scene, start: int, discourse: Discourse, pack: Pack, person: PersonEntry) -> PersonEntry | None:
    """Whose "su preparador físico" is: who was spoken of before, unless it is the same."""
    if not pack.his.search(scene.text[max(scene.span.start, start - 20) : start]):
        return None
    head = discourse.main or discourse.focus
    return head if head is not person else None
