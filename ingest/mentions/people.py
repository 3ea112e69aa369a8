"""Who is who in one document: the people it names, and which of them a surname, a misspelling or a nickname means."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from clubs.names import fold
from ingest.mentions.names import Name


@dataclass
class PersonEntry:
    """A person of the document. `name` is the fullest name that it usually gives."""

    name: str
    full_name: str = ""
    aliases: set[str] = field(default_factory=set)
    nationality: str = ""
    mentions: int = 0
    nicknamed: bool = False
    other: bool = False
    """The document says that it is somebody else than a coach: a journalist, a president, a player."""


class People:
    """The people of one document, by every name that it gives them."""

    def __init__(self) -> None:
        self._by_name: dict[str, PersonEntry] = {}
        self._by_word: dict[str, list[PersonEntry]] = {}
        self.main: PersonEntry | None = None
        self.genitives: set[str] = set()
        """Last words, folded, that are possessives without their apostrophe: "Burleys"."""

    def learn(self, names: Iterable[Name]) -> None:
        """Take in every name of two words and more that can be a person; the longer ones first."""
        counts = Counter(_cased(self.bare(name.text)) for name in names if len(name.words) > 1 and not name.thing)
        for text, count in sorted(counts.items(), key=lambda item: (-len(item[0].split()), item[0])):
            entry = self.add(text)
            entry.mentions += count

    def add(self, text: str) -> PersonEntry:
        """The person of this full name, made where there is none."""
        entry = self._by_name.get(fold(text)) or self._longer(text)
        if entry is None:
            entry = PersonEntry(text)
            words = fold(text).split()
            for word in {*words[1:], words[0]}:
                self._by_word.setdefault(word, []).append(entry)
        elif len(text.split()) < len(entry.name.split()):
            entry.full_name = entry.full_name or entry.name
            entry.name = text
        self._by_name[fold(text)] = entry
        return entry

    def bare(self, text: str) -> str:
        """A name without the ending of a possessive that has lost its apostrophe."""
        return text[:-1] if fold(text).split()[-1:] and fold(text).split()[-1] in self.genitives else text

    def knows(self, text: str) -> bool:
        """Is this, in full, the name of one of them?"""
        return " " in text and fold(text) in self._by_name

    def promote(self, text: str) -> PersonEntry:
        """The person of a name that stands in a person's place, known by it from here on."""
        return self.resolve(text) or self.add(_cased(text))

    def _longer(self, text: str) -> PersonEntry | None:
        """ "Mariano Soso" is "Mariano Gustavo Soso", where one person only has both words in this order; "Jesualdo
        Ferreira" is "Manuel Jesualdo Ferreira", a name that is given once."""
        words = fold(text).split()
        found = []
        for entry in self._by_word.get(words[-1], []):
            known = fold(entry.full_name or entry.name).split()
            given = _same_given(known[0], words[0]) or (entry.mentions <= 1 and words[0] in known[1:-1])
            if given and words[-1] in known[1:]:
                found.append(entry)
        return found[0] if len(found) == 1 else None

    def resolve(self, text: str) -> PersonEntry | None:
        """The one person whom `text` means in this document: full name, surname, given name, nickname, slip."""
        key = fold(text)
        if not key:
            return None
        if key.split()[-1] in self.genitives:
            key = key[:-1]
        if entry := self._by_name.get(key):
            return entry
        if len(key.split()) == 1:
            return self._single(key)
        surname = [entry for entry in self._by_word.get(key.split()[-1], []) if key in fold(entry.name)]
        return surname[0] if len(surname) == 1 else self._longer(text)

    def _single(self, word: str) -> PersonEntry | None:
        found = self._by_word.get(word) or (
            self._by_word.get(word[:-1]) if word.endswith("s") and len(word) > 4 else None
        )
        if found:
            if len(found) == 1:
                return found[0]
            # A surname before a given name; the one whom the document is about before others.
            last = [entry for entry in found if fold(entry.name).split()[-1] == word]
            return last[0] if len(last) == 1 else (self.main if self.main in found else None)
        return self._misspelt(word)

    def _misspelt(self, word: str) -> PersonEntry | None:
        """A slip of one letter in the surname of whom the document is about: "Sosa" for Soso."""
        if not self.main or len(word) < 4:
            return None
        surname = fold(self.main.name).split()[-1]
        differ = len(surname) == len(word) and sum(a != b for a, b in zip(surname, word, strict=True)) == 1
        if not differ or surname[0] != word[0]:
            return None
        self.main.aliases.add(word.title())
        return self.main

    def same(self, text: str, entry: PersonEntry) -> None:
        """`text` is the full name of `entry`, whom the document calls by another: "Adenor Leonardo Bachi", Tite."""
        known = self._by_name.get(fold(text))
        if known is entry or (known and known.mentions > 1) or len(text.split()) < 2:
            return
        entry.full_name = entry.full_name or text
        self._by_name[fold(text)] = entry
        for word in fold(text).split():
            self._by_word[word] = [entry if one is known else one for one in self._by_word.get(word, [])] or [entry]

    def alias(self, text: str, entry: PersonEntry) -> None:
        """From here on `text` means this person (a nickname, another spelling)."""
        entry.aliases.add(text)
        self._by_name.setdefault(fold(text), entry)

    def __iter__(self):
        return iter({id(entry): entry for entry in self._by_name.values()}.values())


def _same_given(one: str, other: str) -> bool:
    """Chris and Christopher are one given name."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= 3 and long.startswith(short))


def _cased(text: str) -> str:
    """EMMA HAYES is Emma Hayes."""
    return text.title() if text.isupper() and len(text) > 4 else text


_QUOTED = re.compile(r"[‘'“\"«]([A-ZÀ-Þ][\w-]+)[’'”\"»]")


def quoted(text: str) -> list[re.Match[str]]:
    """Nicknames in quotes: ‘Tanque’, 'Ruso'."""
    return list(_QUOTED.finditer(text))
