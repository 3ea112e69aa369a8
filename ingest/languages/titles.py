"""What a language's table of titles holds: the words that tell that a competition was won, or that it was not.

Patterns, without groups of their own but `place`. A new language adds `ingest/languages/<code>/titles.py` with TITLES.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from ingest.compiled import compiled
from ingest.grammar import Tense, forms


@dataclass(frozen=True)
class TitleWords:
    language: str
    named: str
    """A competition by its capitals: "Copa Bicentenario"."""
    of_place: str
    """One by its kind and a `place`, a country's name or demonym, or one of `scopes`: "liga uruguaya"."""
    scopes: str
    """What stands for a place: "nacional", "local"."""
    champion_of_place: str
    """Who won it, with its `place`: "campeón uruguayo"."""
    championship: str
    """What a champion of a place won: "campeonato {}"."""
    champion: str
    """Became champion, the competition not said."""
    verbs: str
    """Lemmas of winning."""
    expressions: str
    """Other expressions before the competition: "se quedó con", "la conquista de"."""
    led_to: str
    """Verbs that tell of a title where a word of triumph stands behind the competition: "led them to the X title"."""
    triumph: str
    """That word: "title", "glory"."""
    unreal: str
    """Right before the expression: "without", "trying to", "could"."""
    real_infinitive: str
    """Right before an infinitive that tells what happened: "after", "went on to"."""
    not_won: str
    """Between the expression and the competition: "final of", "promotion to", "match of"."""
    won_final: str
    """What `not_won` may be after all, right behind the expression: "won the final of"."""
    won_behind: str
    """Right behind the competition and its season: ", conquistada", " winners"."""
    not_its_title: str
    """Right behind the competition: "semi-final", "runner-up", "qualifiers"."""
    at: str
    """Before the club that it was won with: "con", "al frente de"."""
    under: str
    """Before the coach under whom: "bajo la dirección de"."""
    us: str
    """The club that tells it: "we"."""
    which: str
    """A relative pronoun that stands for the club, with its preposition: "con el que"."""
    who: str
    season: str
    """What may stand between a competition and its season: "de la temporada"."""
    another: str
    """One more season of the same: ", la de"."""
    same_year: str
    """Of the year spoken of last: "ese mismo año"."""
    no_title: str
    """A line of a list that is no title: "runner-up", "manager of the month"."""
    individual: str
    manager: str
    player: str
    """A heading: the titles below it were won as a player."""
    after: str = ""
    """Before what was won before the rest of the sentence: "left for Genk after winning"."""
    as_player: str = ""
    """Of a sentence that tells what was won in the days as a player."""
    irregular: str = ""


@dataclass(frozen=True)
class Titles:
    """The compiled table. `forms` gives the tense of each form of a verb of winning."""

    words: TitleWords
    forms: dict[str, Tense]
    named: re.Pattern[str]
    of_place: re.Pattern[str]
    champion_of_place: re.Pattern[str]
    win: re.Pattern[str]
    """Of the expressions that are no verb of the table."""

    def ends(self, pattern: str, text: str) -> bool:
        """Does `text` end with `pattern`?"""
        return bool(compiled(rf"(?<!\w)(?:{pattern})\s*$", re.IGNORECASE).search(text))


@cache
def titles(language: str) -> Titles:
    words: TitleWords = import_module(f"ingest.languages.{language}.titles").TITLES
    posts = import_module(f"ingest.languages.{language}.posts")
    known: dict[str, Tense] = {}
    for lemma in words.verbs.split():
        known |= forms(lemma, language, posts.IRREGULAR)
    for part in filter(None, words.irregular.split("|")):
        tense, _, said = part.partition(":")
        known |= dict.fromkeys(said.split(), Tense(tense))
    return Titles(
        words,
        known,
        named=compiled(rf"(?<![\w-])(?:{words.named})(?!\w)"),
        of_place=compiled(rf"(?<![\w-])(?:{words.of_place})(?!\w)"),
        champion_of_place=compiled(rf"(?<![\w-])(?:{words.champion_of_place})(?!\w)", re.IGNORECASE),
        win=compiled(rf"(?<![\w-])(?=[^\W\d_])(?:{words.expressions})(?!\w)", re.IGNORECASE),
    )
