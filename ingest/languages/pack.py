"""A language's tables, compiled once: what the engine asks of them. No language is named here but in `LANGUAGES`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

from careers.vocabulary import EndReason, Role
from ingest.grammar import Tense, forms
from ingest.lexicon import Noun, RoleWord, Verb
from ingest.phrases import Phrases

LANGUAGES = ("es", "en", "pt")


#: What a form may be: verbs with their tenses and compiled tails.
Readings = tuple[tuple[Verb, Tense, re.Pattern[str]], ...]
Verbs = dict[str, Readings]


@dataclass(frozen=True)
class Pack:
    """`verbs` gives, by a form in lower case, the verbs that it may be, each with its tense and its compiled tail."""

    language: str
    verbs: Verbs
    dying: frozenset[str]
    """The past forms of the verbs of dying."""
    nouns: Phrases
    noun_list: tuple[Noun, ...]
    roles: Phrases
    role_list: tuple[RoleWord, ...]
    squads: tuple[tuple[re.Pattern[str], str], ...]
    words: ModuleType
    passive: re.Pattern[str]
    national: re.Pattern[str]
    """The post at a national team, or this team, where no country is named."""
    perfect: re.Pattern[str]
    """What makes a participle active: "havia demitido X", "havia demitido X e apostado em Y"."""
    relative: re.Pattern[str]
    who: re.Pattern[str]
    """The pronoun behind a comma, with what may stand between it and its verb."""
    reported: Phrases
    denied: Phrases
    overcome: Phrases
    not_denied: re.Pattern[str]
    planned: Phrases
    agreed: re.Pattern[str]
    """What stands before a verb of something to come that the life of a coach tells as done: "agreed to"."""
    player: Phrases
    player_section: Phrases
    coach_section: Phrases
    honours_section: Phrases
    contract: Phrases
    opponent: re.Pattern[str]
    same_role: Phrases
    not_a_coach: Phrases
    epithet: re.Pattern[str]
    club_epithet: re.Pattern[str]
    federation: re.Pattern[str]
    his: re.Pattern[str]
    not_any_more: Phrases
    first_team: Phrases
    before: Phrases
    """Another spell in the post that was just spoken of: "he had done so before"."""
    times: Phrases
    since_then: Phrases
    on_record: Phrases
    """What says that the clubs of a sentence without a verb of the trade are those of a career: "on his CV"."""
    pair: re.Pattern[str]
    """What stands before two names that are one subject: "the duo of"."""
    with_him: Phrases
    helped: Phrases
    """What stands before the names of his assistants: "assisted by"."""
    as_his: re.Pattern[str]
    """What stands between a name and the word for an assistant: "as his"."""
    town: re.Pattern[str]
    """What stands before a town's name and not before a club's."""
    saying: re.Pattern[str]
    """A verb of saying with its "that", up to the end of the text before what is said."""
    she: re.Pattern[str]
    he: re.Pattern[str]
    of_quoted: re.Pattern[str]


@cache
def pack(language: str) -> Pack:
    """The compiled tables of `language`; those of English where it is none that is known."""
    language = language if language in LANGUAGES else "en"
    posts = import_module(f"ingest.languages.{language}.posts")
    roles = import_module(f"ingest.languages.{language}.roles")
    verbs = _verbs(posts, language)
    return Pack(
        language=language,
        verbs=verbs,
        dying=frozenset(form for form, known in verbs.items() if any(map(_tells_of_death, known))),
        nouns=_alternatives(noun.pattern for noun in posts.NOUNS),
        noun_list=posts.NOUNS,
        roles=_alternatives((role.pattern for role in roles.ROLES), re.IGNORECASE),
        role_list=roles.ROLES,
        squads=tuple((re.compile(pattern), squad) for pattern, squad in roles.SQUADS),
        words=posts,
        passive=re.compile(rf"\b{posts.PASSIVE}\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE),
        national=re.compile(rf"(?<!\w)(?:{roles.NATIONAL})(?!\w)", re.IGNORECASE),
        perfect=re.compile(
            rf"\b{posts.PERFECT}\s+(?:(?!sido\b|been\b)\w+\s+)?$|\b{posts.PERFECT}\s+(?!sido\b|been\b)\w+[ai]do\b[^,;.:]{{0,40}}\b[ey]\s+$",
            re.IGNORECASE,
        ),
        relative=re.compile(rf"^[\s,–—(]*(?:\w+ )?{posts.RELATIVE}\b", re.IGNORECASE),
        who=re.compile(rf",\s+{posts.RELATIVE}\s+(?:\w+\s+){{0,2}}(?=\w)"),
        reported=_words(roles.REPORTED),
        denied=_words(roles.DENIED),
        overcome=Phrases([rf"(?:{roles.OVERCOME})\s[^,;.]{{0,70}},"], re.IGNORECASE),
        not_denied=re.compile(rf"[,;:—]|\b(?:{roles.NOT_DENIED})\b", re.IGNORECASE),
        planned=_words(roles.PLANNED),
        agreed=re.compile(rf"\b(?:{roles.AGREED})\s+(?:\w+\s+)?$", re.IGNORECASE),
        player=_words(roles.PLAYER),
        player_section=_words(roles.PLAYER_SECTION),
        coach_section=_words(roles.COACH_SECTION),
        honours_section=_words(roles.HONOURS_SECTION),
        contract=_words(roles.CONTRACT),
        opponent=re.compile(rf"(?:^|\b){roles.OPPONENT}", re.IGNORECASE),
        same_role=_words(roles.SAME_ROLE),
        not_a_coach=_words(roles.NOT_A_COACH),
        epithet=re.compile(rf"(?<!\w)(?:{roles.EPITHET})"),
        club_epithet=re.compile(
            rf"(?<!\w){roles.CLUB_EPITHET}\s+([a-zà-ÿ]+)|\b([A-Z][a-z]+)\s+{roles.CLUB_EPITHET}\b(?!\s+[A-Z])"
        ),
        federation=re.compile(
            rf"\b{roles.FEDERATION}\s+(?:(?:de\s+)?(?:Fútbol|Futebol|Football)\s+|Nacional\s+|(?:de|del|do|da|of)\s+)*(\w+)"
            rf"|\b(?!(?:La|A|The|Da|Na|Real|Royal)\b)([A-Z]\w+)\s+(?:Football\s+)?{roles.FEDERATION}\b"
        ),
        his=re.compile(rf"(?<!\w){roles.HIS}\s+(?:\w+\s+)?$"),
        not_any_more=_words(roles.NOT_ANY_MORE),
        first_team=_words(roles.FIRST_TEAM),
        before=_words(roles.BEFORE),
        times=_words(roles.TIMES),
        on_record=_words(roles.ON_RECORD),
        since_then=_words(roles.SINCE_THEN),
        pair=re.compile(rf"\b{roles.PAIR}\s+(?:el |la |o |a |the )?$", re.IGNORECASE),
        with_him=Phrases([rf"(?:{roles.WITH_HIM})\b"]),
        helped=Phrases([rf"(?:{roles.HELPED})\b"]),
        as_his=re.compile(rf"\s+(?:{roles.AS_HIS})\s+"),
        town=re.compile(roles.TOWN),
        saying=re.compile(rf"\b(?:{roles.SAYING})\b[^,;:.]*\b(?:que|that)\s+$"),
        she=re.compile(rf"\b(?:{roles.SHE})\b"),
        he=re.compile(rf"\b(?:{roles.HE})\b"),
        of_quoted=re.compile(rf"\b(?:{roles.QUOTING})\b"),
    )


def _tells_of_death(known: tuple[Verb, Tense, re.Pattern[str]]) -> bool:
    verb, tense, _ = known
    return verb.reason is EndReason.DIED and tense is Tense.PAST


#: "receber, em 1988, o convite do X": what may stand between a verb and its tail.
_INTERPOSED = r",\s(?:em|a|n[oa]s?|en|el|in|on|por|de|by)\s[^,;.]{2,25},\s"


def _verbs(posts: ModuleType, language: str) -> Verbs:
    found: dict[str, list[tuple[Verb, Tense, re.Pattern[str]]]] = {}
    # Those with a tail first: they say more.
    for verb in sorted(posts.VERBS, key=lambda verb: not verb.tail):
        tail = re.compile(rf"(?:(?>\s*{posts.ADVERBS})|{_INTERPOSED}){verb.tail}" if verb.tail else "")
        for form, tense in forms(verb.lemma, language, posts.IRREGULAR).items():
            if form in posts.NOT_VERBS:
                continue
            found.setdefault(form, []).append((verb, tense, tail))
    return {form: tuple(verbs) for form, verbs in found.items()}


def _alternatives(patterns: Iterable[str], flags: int = 0) -> Phrases:
    return Phrases((rf"(?:{pattern})(?!\w)" for pattern in patterns), flags, joined=True)


def _words(pattern: str) -> Phrases:
    return Phrases([rf"(?:{pattern})(?!\w)"], re.IGNORECASE)


ASSISTING = frozenset({Role.ASSISTANT, Role.FITNESS, Role.GOALKEEPING})
