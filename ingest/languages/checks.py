"""How the three languages count a coach's clubs in a country, and his spells at a club.

`{n}` stands for an ordinal, `where` for what may name the country, `there` for what stands between a spell and its club.
"""

ORDINALS = {
    "es": "segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]",
    "en": "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    "pt": "segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|oitav[oa]|non[oa]|décim[oa]",
}
#: "his fourth club in Peru", "su cuarto equipo en la Primera División", "seu terceiro clube brasileiro".
CLUBS = {
    "es": r"\bsu\s+(?P<n>{n})\s+(?:equipo|club|conjunto|elenco|cuadro)\s+(?P<where>(?:en|de|del)\s+[^,.;]+|\w+)",
    "en": r"\b(?:his|her)\s+(?P<n>{n})\s+(?:(?P<people>[A-Z]\w+)\s+)?(?:club|team|side)(?:\s+(?P<where>in\s+[^,.;]+))?",
    "pt": r"\bseu\s+(?P<n>{n})\s+(?:clube|time|equipe)\s+(?P<where>(?:no|na|em|do|da)\s+[^,.;]+|\w+)",
}
#: "a second spell at Boca", "su segundo ciclo en Boca", "sua segunda passagem pelo Santos".
SPELLS = {
    "es": r"\b(?:su|una|un)\s+(?P<n>{n})\s+(?:etapa|ciclo|paso|era|per[íi]odo|gestión)\s+"
    r"(?:(?:como|de)\s+\w+\s+)?(?:en|del|al frente de|al mando de|a cargo de|con|por)\b",
    "en": r"\b(?:his|her|a)\s+(?P<n>{n})\s+(?:spell|stint|tenure|reign)\s+"
    r"(?:as\s+(?:\w+\s+){{1,2}})?(?:at|with|of|in\s+charge\s+of|at\s+the\s+helm\s+of)\b",
    "pt": r"\b(?:sua|a|uma)\s+(?P<n>{n})\s+passagem\s+(?:como\s+\w+\s+)?(?:pel[oa]|n[oa]|por|à\s+frente\s+d[oa])\b",
}
#: "el estratega de 43 años", "the 43-year-old manager": of whom the text speaks.
AGES = {
    "es": r"\b(?:el|la)\s+(?:estratega|técnic[oa]|entrenador(?:a)?|director técnico|timonel|DT)\s+(?:\w+\s+)?"
    r"de\s+(?P<years>\d\d)\s+años",
    "en": r"\b(?P<years>\d\d)-year-old\s+(?:\w+\s+)?(?:manager|(?:head\s+)?coach|boss|tactician)\b",
    "pt": r"\b(?:o|a)\s+(?:técnic[oa]|treinador(?:a)?|comandante)\s+(?:\w+\s+)?de\s+(?P<years>\d\d)\s+anos",
}
#: A country that is that of the club: "en el país", "in the top flight".
HERE = r"país|country|liga|league|primera división|top flight|divisão|elite|máxima categoría|campeonato"
