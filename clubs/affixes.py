"""Letters that say "club" around a name, and the name without them. Plain Python."""

import re

from clubs.names import fold

#: "Burgos CF", "AC Ajaccio", "S.C. Braga", "IFK Göteborg" ...
_AFFIXES = """
    fc cf afc ac as sc cd ca ud sd ad rcd fk nk sk kf bk if ff il sv ssv tsv vfb vfl fsv us ss ssc gd cp ec se afk
    kv krc kvc rsc hnk gnk mfk pfc cs csm acs ks mks gks ofk fcm ea cfc scr jk asd fbc fbpa club clube
"""
#: Words too general, or first of all people's names, to be a club's name by themselves, whatever a table says.
_TOO_GENERAL = """
    city united town county rovers wanderers athletic albion real atletico deportivo club nacional sport sporting union
    uniao sociedad boys tom van rad odd kom lyn wil
    hall horn nelson sutton sousa bravo brown rose barry diamond jazz flora institute honda noah norma marek hard trans
    ulisses severin signal saturn cal cham gland sirens enforcers spartans cavalier lotte mauer sachsen milano vienna
    minsk bergen brandenburg versailles tabor kent lincoln waterhouse esperanca universitate sportclub carroll glacis
"""
AFFIXES = frozenset(_AFFIXES.split())
TOO_GENERAL = frozenset(_TOO_GENERAL.split())


def without_affixes(name: str) -> str:
    """ "Burgos CF" -> "Burgos"; unchanged where nothing that can be called would remain ("1. FC", "Club Nacional")."""
    words = name.split()
    while len(words) > 1 and fold(words[0]) in AFFIXES:
        words = words[1:]
    while len(words) > 1 and fold(words[-1]) in AFFIXES:
        words = words[:-1]
    bare = " ".join(words)
    return bare if re.search(r"[^\W\d]{3}", bare) and fold(bare) not in TOO_GENERAL else name
