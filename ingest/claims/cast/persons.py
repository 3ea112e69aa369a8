"""Which names are persons': by a given name, a role before them, or what follows."""

import re

from clubs.countries import country_of_demonym
from clubs.names import fold
from ingest.claims.cast.cast import Cast
from ingest.claims.signs import is_shown_a_person
from ingest.compiled import compiled
from ingest.languages.common import COMMON
from ingest.lexicon import Event, Voice
from ingest.mentions.names import Name, names
from ingest.types import BlockKind, ClubMention, CompetitionMention, Span

#: Behind a name: that he is a coach.
_TAKES_OVER = re.compile(
    r",? (?:was |were |has been |had been )?(?:taking|took|takes|stepping|stepped|steps|stood|standing|placed|put|"
    r"assumed|assuming)"
    r" (?:over as|over the|over$|charge|in charge|(?:temporary|caretaker|interim) charge|in as|in (?:temporary|"
    r"caretaker|interim) charge|the reins|the helm)"
)


def can_be_person(cast: Cast, name: Name, block: Span) -> bool:
    """Is a name of several words shown to be a person's, and not a club's or a competition's?"""
    if len(name.words) < 2 or name.thing:
        return False
    overlapping: list[ClubMention | CompetitionMention] = [
        *cast.gazetteer.find_clubs(cast.source.text, name.span),
        *cast.gazetteer.find_competitions(cast.source.text, name.span),
    ]
    shown = name.given or _titled(cast, name) or _introduced(cast, name, block) or _shown(cast, name, block)
    shown = shown or (not overlapping and fold(name.words[-1]) in cast.surnames)
    if not shown:
        return False
    if name.given and len(overlapping) == 1 and overlapping[0].span.cut(cast.source.text) == name.words[0]:
        return True  # "Mauricio Montero"
    behind = bool(overlapping) and overlapping[0].span.start > name.span.start
    part = bool(overlapping) and all(m.span.end < name.span.end for m in overlapping)
    return not overlapping or (name.given and behind) or (part and _shown(cast, name, block))


def learn_singles(cast: Cast) -> None:
    """People of one name ("o técnico Tite", "demitiu Cuca"): a word of the trade stands before it. In the part that
    its heading gives to such a one, the full name that opens the first paragraph is that one's."""
    text, heads = cast.source.text, None
    for block in cast.source.blocks:
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION):
            continue
        found = list(names(text, block.span, COMMON))
        for name in found:
            if len(name.words) == 1 and _introduced(cast, name, block.span):
                cast.people.add(_in_full(cast, name.text))
        if heads and block.kind is BlockKind.PARAGRAPH and found and found[0].span.start == block.span.start:
            cast.people.same(found[0].text, heads)
        heads = None
        if block.kind is BlockKind.HEADING:
            known = [p for name in found if (p := cast.people.resolve(name.text))]
            heads = known[0] if len(known) == 1 and " " not in known[0].name else None


def _in_full(cast: Cast, word: str) -> str:
    """The only longer name of the document that ends with this word; where there is none or several, the word."""
    found = {
        name.text
        for block in cast.source.blocks
        if block.kind is BlockKind.PARAGRAPH
        for name in names(cast.source.text, block.span, COMMON)
        if len(name.words) > 1 and name.words[-1] == word and not name.thing
    }
    return found.pop() if len(found) == 1 else word


def _shown(cast: Cast, name: Name, block: Span) -> bool:
    return is_shown_a_person(cast.source.text, name, block, cast.pack)


def _introduced(cast: Cast, name: Name, block: Span) -> bool:
    """Does a role, a sacking or a succession stand right before this name that nothing else is known of?"""
    text = cast.source.text
    if name.thing or len(name.text) < 4 or country_of_demonym(name.text) or cast.people.resolve(name.text):
        return False
    if cast.gazetteer.names_at(text, name.span, block):
        return False
    start, end = max(0, name.span.start - 40), name.span.start
    before = text[start:end]
    word = compiled(r"(\w+)\s+(?:a\s+)?$").search(before)
    verbs = cast.pack.verbs.get(word.group(1).casefold(), ()) if word else ()
    sacked = any(verb.voice is Voice.CLUB and verb.event is Event.END and not verb.weak for verb, _, _ in verbs)
    nouns = [
        cast.pack.noun_list[number]
        for number, found in cast.pack.nouns.numbered(text, start, end)
        if found.end() >= start + len(before.rstrip())
    ]
    hired = len(name.words) > 1 and any(verb.voice is Voice.CLUB and verb.event is Event.START for verb, _, _ in verbs)
    if (hired and _AS.match(text, name.span.end)) or _WHO_IS.search(before):
        return True
    told = (Event.REPLACE, Event.END, Event.START) if len(name.words) > 1 else (Event.REPLACE, Event.END)
    return sacked or _titled(cast, name) or any(noun.event in told and noun.of for noun in nouns)


_AS = re.compile(r"\s+(?:as|como|para|to (?:replace|succeed|lead|manage|coach|take))\b")
#: A question about him.
_WHO_IS = re.compile(r"\b(?:[Ww]ho(?: is| was|['’]s)|[Qq]uién es|[Qq]uem é)\s+$")


def _titled(cast: Cast, name: Name) -> bool:
    """ "manager Viv Busby", "el técnico Daúto Faquirá": the word before the name says that it is a person's."""
    start, end = max(0, name.span.start - 30), name.span.start
    before = cast.source.text[start:end]
    role = cast.pack.roles.last(cast.source.text, start, end)
    titled = role is not None and role.end() == start + len(before.rstrip()) and not before.rstrip().endswith("staff")
    titled = titled or (len(name.words) > 1 and bool(_TAKES_OVER.match(cast.source.text, name.span.end)))
    return titled or bool(
        compiled(
            r"(?:replac|succeed|sucedi|reemplaz|sustitu|substitu)\w*\s+(?:a\s+|por\s+|pelo\s+|by\s+)?$"
            r"|\b(?:tak(?:e|es|en|ing)|took)\s+over\s+(?:\w+\s+){0,4}from\s+$"
            r"|\b(?:worked under|assistant to|assisted by)\s+$"
            r"|\bin (?:place|succession|lieu) (?:of|to)\s+$"
        ).search(before)
    )
