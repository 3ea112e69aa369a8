"""What the columns, the notes and the fields of tables are called, in all languages."""

import re

from careers.vocabulary import EndReason

HEADERS = {
    "name": r"name|managers?|head coach|coach|nombre|entrenador(?:a|es)?|técnicos?|director técnico|dt|nome|"
    r"treinador(?:a|es)?",
    "from": r"from|start|desde|inicio|início|de",
    "to": r"to|until|end|hasta|fin|até|fim",
    "club": r"club|team|equipo|clube|equipa|time",
    "played": r"p|pld|pj|m|games|matches|j|jogos|g",
    "won": r"w|won|g|pg|v|wins",
    "drawn": r"d|drawn|e|pe|draws",
    "lost": r"l|lost|pp|losses|d",
    "notes": r"notes?|notas?|observaciones|remarks",
    "years": r"years?|años?|anos?|dates?|fechas?|datas?|period|período|periodo|etapa|tenure|seasons?|"
    r"temporadas?|épocas?",
    "titles": r"titles?|honou?rs|trophies|títulos?|palmarés|trofeos|troféus|logros|conquistas",
    "role": r"role|cargo|position|puesto|função",
    "squad": r"squad|category|categoría|categoria",
    "competition": r"competition|tournament|title won|competición|torneo|campeonato|título|competição|torneio|"
    r"troféu|trofeo|trophy|título",
}
CARETAKER = re.compile(r"\((?:c|i|caretaker|interim|interino)\)|caretaker|interino|interim", re.IGNORECASE)
PRESENT = re.compile(r"present|actualidad|presente|actual|atual|–\s*$|current", re.IGNORECASE)
REASONS = (
    (EndReason.SACKED, r"sacked|dismissed|destituido|despedido|cesado|demitido|fired"),
    (EndReason.MUTUAL, r"mutual (?:consent|agreement)|mutuo acuerdo|mútuo acordo"),
    (EndReason.RESIGNED, r"resigned|renunció|dimitió|pediu demissão|stepped down"),
    (EndReason.CONTRACT_END, r"contract (?:not renewed|expired|ended)|fin de contrato|end of contract"),
    (EndReason.RETIRED, r"retired"),
    (EndReason.DIED, r"died|falleció|morreu"),
)
#: Behind it stands the club of his next post.
GONE_TO = re.compile(
    r"\b(?i:(?:to|and) (?:join|manage|take over at|take charge of)|joined|left for|(?:returned|moved|went) to|"
    r"appointed (?:by|at)|hired by|poached by|"
    r"se fue a|pasó a|fichó por|firmó por|contratado por|regresó a|volvió a|para dirigir a|"
    r"saiu para o?|contratado pelo|foi para o|transferiu-se para o|voltou ao|"
    r"regressou ao)\s+((?:[A-ZÀ-Þ][\w.'’&-]*+\s?)+)"
)
