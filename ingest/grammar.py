"""The forms of a verb, with their tenses, for the three languages: regular endings, and tables of what is not regular.

A tense is what factuality needs to know: past and present assert, a future plans, a conditional reports.
"""

from enum import StrEnum


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"


Forms = dict[str, Tense]

_ES = {
    "ar": "ó é aron aba aban ara aran ase|a an e en|ará aré arán|aría arían|ar arse arlo arla|ado ada ados adas|"
    "ando ándose ándolo",
    "er": "ió í ieron ía ían iera ieran|e en a an|erá eré erán|ería erían|er erse erlo|ido ida idos idas|iendo iéndose",
    "ir": "ió í ieron ía ían iera ieran|e en a an|irá iré irán|iría irían|ir irse irlo|ido ida idos idas|iendo iéndose",
}
_PT = {
    "ar": "ou ei aram ava avam ara asse|a am e em|ará arei arão|aria ariam|ar arem|ado ada ados adas|ando",
    "er": "eu i eram ia iam era esse|e em a am|erá erei erão|eria eriam|er erem|ido ida idos idas|endo",
    "ir": "iu i iram ia iam ira íra íram isse|e em a am|irá irei irão|iria iriam|ir irem|ido ida idos idas|indo",
}
_TENSES = (
    Tense.PAST,
    Tense.PRESENT,
    Tense.FUTURE,
    Tense.CONDITIONAL,
    Tense.INFINITIVE,
    Tense.PARTICIPLE,
    Tense.GERUND,
)


def forms(lemma: str, language: str, irregular: dict[str, str]) -> Forms:
    """Every form of the verb `lemma` with its tense. `irregular` gives, by lemma, "tense:form form|tense:form …",
    which come on top of the regular ones (an unused regular form does no harm)."""
    found = _english(lemma) if language == "en" else _romance(lemma, _ES if language == "es" else _PT)
    for part in filter(None, irregular.get(lemma, "").split("|")):
        tense, _, words = part.partition(":")
        found.update(dict.fromkeys(words.split(), Tense(tense)))
    return found


def _romance(lemma: str, endings: dict[str, str]) -> Forms:
    stem, ending = lemma[:-2], lemma[-2:]
    found: Forms = {}
    if len(stem) < 2:
        return found  # "ir", "ser", "dar": nothing of them is regular.
    for tense, group in zip(_TENSES, endings[ending].split("|"), strict=True):
        for suffix in group.split():
            found.setdefault(_spelled(stem, suffix) if ending == "ar" else stem + suffix, tense)
    return found


def _spelled(stem: str, suffix: str) -> str:
    """Keep the sound of a stem in -ar before e: "llegar" -> "llegue", "sacar" -> "saque"."""
    if suffix[0] in "eé" and stem.endswith("g") and not stem.endswith("gg"):
        return f"{stem[:-1]}gu{suffix}" if suffix in ("e", "é", "en", "em", "ei") else stem + suffix
    if suffix in ("e", "é", "en", "em", "ei") and stem.endswith("c"):
        return f"{stem[:-1]}qu{suffix}"
    if suffix in ("e", "é", "en") and stem.endswith("z"):
        return f"{stem[:-1]}c{suffix}"
    return stem + suffix


def _english(lemma: str) -> Forms:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    past = stem + "ed" if not lemma.endswith("y") or lemma[-2] in "aeo" else lemma[:-1] + "ied"
    third = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x")) else lemma + "s"
    return {
        past: Tense.PAST,
        lemma: Tense.INFINITIVE,
        third: Tense.PRESENT,
        stem + "ing": Tense.GERUND,
    }
