"""The clubs before and behind a trigger that can be those of its post."""

import re

from ingest.claims.belonging import is_own
from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.claims.where.bosses import FIRM
from ingest.claims.where.candidates import candidates
from ingest.claims.where.resumed import goes_on_with_another
from ingest.claims.where.titled import is_elsewhere
from ingest.lexicon import Event

FRONTED = re.compile(
    r"^[\W]*(?:at|in|with|for|en|con|no|na|em|pelo|pela|a|de|del|de vuelta|back at|from)\s+(?:the |el |la |o |a )?$",
    re.IGNORECASE,
)
#: "came in from Plymouth Argyle", "hired him from Forest Green": where he was before.
_FROM = r"\b(?:vind[oa]|procedente|proveniente|oriund[oa]|llegad[oa]|resgatad[oa])\s+d(?:el?|[eao]s?|e la)\s+$"
_CAME_FROM = re.compile(rf"(?<!offer)(?<!contract)(?<!call) from (?:the )?$|{_FROM}")
_HAILING_FROM = re.compile(_FROM)
_AT_PLACE = re.compile(r"\b(?:en|in|em|at|no|na|a|al|ao|con|com|with)\s+(?:the |el |la |o |a )?$", re.IGNORECASE)


def clubs_before(clause: Clause) -> list[Element]:
    """Those before the trigger."""
    head = clause.trigger.head.start
    found = [e for e in candidates(clause, clause.span.start, head) if _belongs(clause, e)]
    if clause.trigger.event is Event.LINK:
        return [e for e in found if not is_own(clause.scene, e, head)]
    if clause.trigger.event is Event.STAY:
        return [e for e in found if not FIRM.search(clause.left_of(e.span.start, 16))]  # "contactado pelo Forest"
    return found


def clubs_behind(clause: Clause) -> list[Element]:
    """Those behind the trigger."""
    found = candidates(clause, clause.trigger.head.end, clause.span.end)
    found = [e for e in found if not goes_on_with_another(clause, e) and not _of_another(clause, e)]
    same = [e for e in found if ";" not in clause.text[clause.trigger.head.end : e.span.start]]
    found = same if clause.trigger.event in (Event.START, Event.REPLACE) else found
    if clause.trigger.event is Event.STAY:
        return [e for e in found[:1] if e.span.start - clause.trigger.head.end < 8]
    return found


def origins(clause: Clause) -> list[Element]:
    """ "llega al Granada procedente del Cádiz": the clubs that one who comes is said to come from."""
    behind = candidates(clause, clause.trigger.head.end, clause.span.end)
    return [e for e in behind if _HAILING_FROM.search(clause.text, clause.trigger.head.end, e.span.start)]


def _of_another(clause: Clause, club: Element) -> bool:
    """Where he was before, where a candidate is, what follows an aside, the ground where he was sacked."""
    trigger = clause.trigger
    if trigger.noun is not None and not trigger.noun.of and _behind_aside(clause, club):
        return True
    if trigger.event is Event.START:
        return _CAME_FROM.search(clause.text, trigger.head.end, club.span.start) is not None
    if trigger.event is Event.LINK:
        return is_own(clause.scene, club, trigger.head.start)
    sacks_him = clause.club_acts and trigger.clitic and trigger.event is Event.END
    return sacks_him and _AT_PLACE.search(clause.left_of(club.span.start, 16)) is not None


def _belongs(clause: Clause, club: Element) -> bool:
    """A club before its verb: the subject that appoints or sacks, or a fronted "At Porto"; not one in an apposition."""
    if clause.club_acts:
        return True
    if is_elsewhere(clause, club):
        return False
    gap = clause.text[club.span.end : clause.trigger.head.start]
    before = clause.text[clause.span.start : club.span.start]
    return bool(FRONTED.search(before)) or "," not in gap


def _behind_aside(clause: Clause, club: Element) -> bool:
    """ "El serbio, en el cargo desde mayo, cayó ante Tigres": what follows the aside is no part of it."""
    dates = clause.scene.of(Kind.DATE, clause.trigger.head.end, club.span.start)
    return bool(dates) and "," in clause.text[dates[0].span.end : club.span.start]
