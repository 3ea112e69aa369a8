"""One coach follows another in a post."""

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Factuality, Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.carried import left_then
from ingest.claims.events.coaching import OF_PLAYERS
from ingest.claims.events.roles import role_of, stands_at
from ingest.claims.events.squads import womens
from ingest.claims.factuality import told_as
from ingest.claims.scene import Kind, squad_of
from ingest.claims.when.dated import day
from ingest.claims.where.left import replaced_at
from ingest.claims.where.named import clubs
from ingest.claims.who.beside import companions
from ingest.claims.who.meant import speaker as speaker_of
from ingest.claims.who.objects import other_person
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry


def replacing_another(clause: Clause, who: PersonEntry) -> list[Draft]:
    """ "He replaced X": he begins, X ends. "He was replaced by X": the other way round."""
    trigger = clause.trigger
    if OF_PLAYERS.search(clause.said):
        return []
    other = _other(clause, who)
    named = clubs(clause)
    team = named[0].team if named else replaced_at(clause, who, other)
    if team is None or other is who:
        return []
    back = trigger.passive or trigger.event is Event.REPLACED
    came, went = (other, who) if back else (who, other)
    if trigger.noun is not None and trigger.event is Event.REPLACE and came in clause.doc.discourse.begun:
        came = None  # the verb before says that he came, and nothing when the other left
    when = _when(clause, came, went)
    squad = _squad(clause) or womens(clause, who, team)
    held = told_as(clause)
    role, word = role_of(clause, who)
    his = word.role if word and went and stands_at(clause, word, went) else None
    role = None if his else role
    if his is None and word is None and trigger.noun is not None and who is clause.doc.discourse.last:
        held_now = clause.doc.discourse.roles.get(who.name)
        his = held_now if held_now in ASSISTING else None  # "como asistente, en reemplazo de X"
    drafts = []
    if back and came and word and role in ASSISTING and stands_at(clause, word, came):
        drafts.append(Draft(clause.scene.span, came, team, role, squad=squad, factuality=held))
        role = None  # "deu lugar ao auxiliar X": what he was
    for one in (came, *(companions(clause, came) if came else ())):
        if one and not one.other:
            drafts.append(
                Draft(clause.scene.span, one, team, role or Role.HEAD, squad=squad, start=when, factuality=held)
            )
    if went and not went.other:
        # When the other will come says not when this one left.
        end = UNKNOWN if held is Factuality.PLANNED or _end_behind(clause, went) else when
        drafts.append(Draft(clause.scene.span, went, team, his, squad=squad, end=end, factuality=held))
    return drafts


def _end_behind(clause: Clause, went: PersonEntry) -> bool:
    """ "para o lugar de X, demitido no domingo": when he left is told behind his name."""
    later = [t for t in clause.scene.triggers if t.head.start > clause.trigger.head.start][:1]
    named = [e for e in clause.people(clause.trigger.head.end, clause.scene.span.end) if e.person is went][:1]
    if not later or not named or later[0].event is not Event.END:
        return False
    dated = [d for d in clause.scene.of(Kind.DATE, later[0].head.end, clause.scene.span.end) if d.date]
    return bool(dated) and clause.text[named[0].span.end : later[0].head.start].strip() == ","


def _squad(clause: Clause) -> str:
    """Not that of an aside to the subject: "X, a former coach of the Serbia Under-19s, replaced Y"."""
    head, pack = clause.trigger.head.start, clause.doc.pack
    behind = squad_of(clause.scene, head, clause.span.end, pack)
    aside = "," in clause.text[clause.span.start : head].strip(" ,")
    return behind or ("" if aside else squad_of(clause.scene, clause.span.start, head, pack))


def _other(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """Whom he replaced, or who replaced him."""
    trigger = clause.trigger
    other = clause.doc.discourse.focus if trigger.clitic else other_person(clause, who)
    if trigger.me:
        other = speaker_of(clause)
    return _last_but(clause, who) if trigger.clitic and other is who else other


def _when(clause: Clause, came: PersonEntry | None, went: PersonEntry | None) -> DateBounds:
    when = (None if came is None else day(clause, clause.carried.dates)) or left_then(clause) or UNKNOWN
    if not when.known and clause.trigger.passive and went and went.name in clause.doc.discourse.ended:
        return clause.doc.discourse.ended[went.name]  # "resigned in May and was replaced by X"
    if came in clause.doc.discourse.begun and not when.known:
        return clause.doc.discourse.since or UNKNOWN  # "was appointed on 4 May, replacing X"
    return when


def _last_but(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """ "named assistant to Terje Myhre, and she replaced him": whom the sentence named last beside her."""
    named = [e.person for e in clause.earlier(Kind.PERSON) if e.person is not who]
    main = clause.doc.discourse.main
    return named[-1] if named else main if main is not who else None
