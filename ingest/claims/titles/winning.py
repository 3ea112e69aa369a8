"""Which of a sentence's competitions it says were won, and when."""

import re

from ingest.claims.scene import Scene
from ingest.claims.titles.competitions import Competition
from ingest.claims.titles.said_behind import shared, with_season
from ingest.claims.titles.seasons import LIST, seasons
from ingest.claims.titles.won import Won
from ingest.compiled import compiled
from ingest.grammar import Tense
from ingest.languages.titles import Titles
from ingest.lexicon import Event
from ingest.types import Span

_FURTHEST = 90
_SCORE = re.compile(r"\d\s?[-–—]\s?\d(?!\d)")
_HARD = re.compile(r"[;]|\.\s")
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?!\w)")


def won(scene: Scene, found: list[Competition], words: Titles, told_life: bool) -> list[Won]:
    """The titles of a sentence, in order: each behind an expression of winning, or listed behind one that is."""
    heads = _heads(scene, words, told_life) if found else []
    result: list[Won] = []
    for number, one in enumerate(found):
        head = Span(one.span.start, one.span.start) if one.champion and _real(scene, one.span, words) else None
        head = (
            head
            or _said_behind(scene, one, words)
            or _listed(scene, result, one, words)
            or _behind(scene, heads, found[:number], one, words)
        )
        if head and not _other_than_won(scene, one, words):
            result.append(with_season(scene, Won(one, head), words))
    return shared(scene, result)


def _heads(scene: Scene, words: Titles, told_life: bool) -> list[Span]:
    """Where the sentence speaks of winning as of a fact, in order."""
    start, end = scene.span.start, scene.span.end
    verbs = [m for m in _WORD.finditer(scene.text, start, end) if m.group().casefold() in words.forms]
    others = list(words.win.finditer(scene.text, start, end))
    found = [Span(*m.span()) for m in others if _real(scene, Span(*m.span()), words)]
    found += [Span(*m.span()) for m in verbs if _happened(scene, m, words, told_life)]
    return sorted(found, key=lambda head: (head.end, head.start))


def _happened(scene: Scene, verb: re.Match[str], words: Titles, told_life: bool) -> bool:
    tense = words.forms[verb.group().casefold()]
    if tense is Tense.FUTURE or (tense is Tense.CONDITIONAL and not told_life):
        return False
    before = scene.text[max(scene.span.start, verb.start() - 45) : verb.start()]
    if tense is not Tense.INFINITIVE:
        return _real(scene, Span(*verb.span()), words)
    told = words.ends(words.words.real_infinitive, before)
    return told and (_real(scene, Span(*verb.span()), words) or _after_fact(words, before))


def _real(scene: Scene, span: Span, words: Titles) -> bool:
    before = scene.text[max(scene.span.start, span.start - 45) : span.start]
    return not words.ends(words.words.unreal, compiled(r"[,;:]").split(before)[-1])


def _after_fact(words: Titles, before: str) -> bool:
    """ "would go on to win", "pudo ganar": what seems unreal and is no more than a turn of speech."""
    return bool(compiled(r"\b(?:go|goes|went) on to\s*$").search(before))


def _behind(
    scene: Scene, heads: list[Span], earlier: list[Competition], one: Competition, words: Titles
) -> Span | None:
    before = [head for head in heads if head.end <= one.span.start]
    if before and _open(scene, before[-1].end, one, earlier, words):
        return before[-1]
    return _led_to(scene, one, words)


def _open(scene: Scene, start: int, one: Competition, earlier: list[Competition], words: Titles) -> bool:
    gap = scene.text[start : one.span.start]
    gap = compiled(rf"^\s*{words.words.won_final}\s*", re.IGNORECASE).sub(" ", gap, count=1)
    if len(gap) > _FURTHEST or _HARD.search(gap) or _told_other(scene, start, one.span.start):
        return False
    if any(start <= c.span.start for c in earlier) or _SCORE.search(gap):
        return False  # Behind another competition it stands by itself, or in its list.
    return not compiled(rf"(?<!\w)(?:{words.words.not_won})(?!\w)", re.IGNORECASE).search(gap)


def _told_other(scene: Scene, start: int, end: int) -> bool:
    """Another verb in between: what follows is its."""
    return any(t.event is not Event.WIN and t.noun is None and start <= t.head.start < end for t in scene.triggers)


def _said_behind(scene: Scene, one: Competition, words: Titles) -> Span | None:
    """ "la Copa de la Liga de 2021, conquistada en …", "Championship winners 2015–16"."""
    behind = words.words.won_behind
    pattern = rf"(?:\s+(?:title|trophy))?(?:\s+(?:{words.words.season})\s*{LIST})?(?:{behind}|\s+(?:{behind}))(?!\w)"
    match = compiled(pattern, re.IGNORECASE).match(scene.text, one.span.end, scene.span.end)
    if not match or not _real(scene, one.span, words):
        return None
    around = scene.text[max(scene.span.start, one.span.start - 10) : min(scene.span.end, match.end() + 10)]
    return Span(one.span.start, one.span.start) if "," in match.group() or seasons(around) else None


def _led_to(scene: Scene, one: Competition, words: Titles) -> Span | None:
    """ "led them to the 2012 league title": the word of triumph stands behind the competition."""
    said = one.span.cut(scene.text)
    after = scene.text[one.span.end : one.span.end + 20]
    triumph = rf"\s*(?:{words.words.triumph})\b"
    if not compiled(triumph, re.IGNORECASE).match(after) and not compiled(
        rf"(?:{words.words.triumph})$", re.IGNORECASE
    ).search(said):
        return None
    before = scene.text[max(scene.span.start, one.span.start - 70) : one.span.start]
    led = compiled(rf"\b{words.words.led_to}\s+[^,;.]{{1,45}}\s(?:to|a|al|à|ao)\s+(?:[^,;.]{{0,25}})$").search(before)
    if not led or compiled(rf"\b(?:{words.words.not_won})\b", re.IGNORECASE).search(led.group()):
        return None
    at = one.span.start - len(before) + led.start()
    return Span(at, at + 1) if _real(scene, Span(at, at), words) else None


def _listed(scene: Scene, told: list[Won], one: Competition, words: Titles) -> Span | None:
    """Coordinated with the title before it: "a Libertadores e o Mundial"."""
    if not told:
        return None
    gap = scene.text[told[-1].end : one.span.start]
    if len(gap) > 60 or _HARD.search(gap) or _told_other(scene, told[-1].end, one.span.start):
        return None
    joined = compiled(
        r"\s*(?:\([^)]*\))?\s*"
        r"(?:,|and\b|y\b|e\b|&|plus\b|más\b|mais\b|además\b|junto\b|as well\b|along\b|followed\b|seguid)"
    ).match(gap)
    plain = not compiled(
        rf"(?<!\w)(?:{words.words.not_won}|{words.words.unreal}|{words.words.who})(?!\w)", re.IGNORECASE
    ).search(gap)
    return told[-1].head if joined and plain else None


def _other_than_won(scene: Scene, one: Competition, words: Titles) -> bool:
    after = scene.text[one.span.end : min(scene.span.end, one.span.end + 60)]
    before = scene.text[max(scene.span.start, one.span.start - 30) : one.span.start]
    if compiled(rf"(?<!\w)(?:{words.words.won_final})\s*$", re.IGNORECASE).search(before):
        return False
    lost = rf"(?:{words.words.not_won})(?: (?:of|in|del?|d[aeo]|en|em|n[ao]|a|to)(?: the| la| el)?)?\s*(?:{LIST}\s*)?"
    return bool(compiled(rf"\s*{words.words.not_its_title}", re.IGNORECASE).match(after)) or words.ends(lost, before)
