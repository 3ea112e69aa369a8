"""Portuguese words for dates. `ingest.dates.lexicon` says what each table is for."""

CAPITAL_MONTHS = False
EITHER_MONTHS = True
MONTH_FIRST = False

MONTHS = {
    "janeiro": 1,
    "fevereiro": 2,
    "março": 3,
    "abril": 4,
    "maio": 5,
    "junho": 6,
    "julho": 7,
    "agosto": 8,
    "setembro": 9,
    "outubro": 10,
    "novembro": 11,
    "dezembro": 12,
}
SHORT_MONTHS = {
    "jan": 1,
    "fev": 2,
    "mar": 3,
    "abr": 4,
    "mai": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "set": 9,
    "out": 10,
    "nov": 11,
    "dez": 12,
}
WEEKDAYS = {
    "segunda-feira": 0,
    "terça-feira": 1,
    "quarta-feira": 2,
    "quinta-feira": 3,
    "sexta-feira": 4,
    "sábado": 5,
    "domingo": 6,
}
SHORT_WEEKDAYS = {
    "segunda": 0,
    "terça": 1,
    "quarta": 2,
    "quinta": 3,
    "sexta": 4,
    "seg": 0,
    "ter": 1,
    "qua": 2,
    "qui": 3,
    "sex": 4,
    "sáb": 5,
    "dom": 6,
}
DEICTIC_DAYS = {
    "hoje": 0,
    "esta manhã": 0,
    "nesta manhã": 0,
    "esta tarde": 0,
    "nesta tarde": 0,
    "esta noite": 0,
    "nesta noite": 0,
    "ontem": -1,
    "anteontem": -2,
    "amanhã": 1,
    "depois de amanhã": 2,
}

NUMBERS = {
    "um": 1,
    "uma": 1,
    "dois": 2,
    "duas": 2,
    "três": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "dez": 10,
    "onze": 11,
    "doze": 12,
    "treze": 13,
    "catorze": 14,
    "quatorze": 14,
    "quinze": 15,
    "dezesseis": 16,
    "dezasseis": 16,
    "dezessete": 17,
    "dezassete": 17,
    "dezoito": 18,
    "dezenove": 19,
    "dezanove": 19,
    "vinte": 20,
    "trinta": 30,
}
ORDINALS = {
    "primeiro": 1,
    "primeira": 1,
    "segundo": 2,
    "segunda": 2,
    "quarta": 4,
    "terceiro": 3,
    "terceira": 3,
    "quarto": 4,
}

UNITS = {
    "dia": "day",
    "semana": "week",
    "mês": "month",
    "ano": "year",
    "temporada": "season",
    "época": "season",
    "epoca": "season",
}
UNITS_PLURAL = {
    "dias": "day",
    "semanas": "week",
    "meses": "month",
    "anos": "year",
    "temporadas": "season",
    "épocas": "season",
}
FRACTIONS = {"semestre": 2, "metade": 2, "trimestre": 4, "quadrimestre": 3}
SEASONS_OF_YEAR = {"primavera": None, "verão": None, "outono": None, "inverno": None}
FEASTS = {
    "véspera de Natal": (12, 24, False),
    "véspera de Ano Novo": (12, 31, False),
    "réveillon": (12, 31, False),
    "Ano Novo": (1, 1, False),
    "Natal de": (12, 25, True),
}
DECADES = {
    "cinquenta": 1950,
    "sessenta": 1960,
    "setenta": 1970,
    "oitenta": 1980,
    "noventa": 1990,
}

MARKS = {
    "the": "o|os|as|à|ao|aos|às",
    "of": "de|do|da|dos|das",
    "in": "em|no|na|nos|nas|durante|por",
    "and": "e",
    "from": "desde",
    "since": "",
    "to": "a",
    "until": "até",
    "between": "entre",
    "following": "seguinte|subsequente|posterior|imediato",
    "next": "próximo|próxima|que vem|vindouro|vindoura",
    "previous": "anterior|prévio|prévia|precedente",
    "last": "passado|passada|último|última",
    "this": "este|esta|deste|desta|neste|nesta|corrente|atual|actual|presente",
    "that": "esse|essa|desse|dessa|nesse|nessa|aquele|aquela|daquele|daquela|naquele|naquela|mesmo|mesma|referido",
    "later": "mais tarde|depois|volvido|volvida|volvidos|volvidas",
    "after": "após",
    "earlier": "antes|mais cedo",
    "before": "",
    "ago": "atrás",
    "since_ago": "há|faz",
    "elapsed": "ao cabo de|ao fim de|passados|passadas|decorridos|decorridas",
    "early": "início|inícios|começo|começos|princípio|princípios|primeiros dias|primeiros meses|primeiras semanas|"
    "arranque",
    "middle": "meados|meio|metade",
    "late": "finais|fins|últimos dias|últimos meses|últimas semanas",
    "end": "fim|final|término|termo|encerramento|terminada|finda|encerrada",
    "about": "por volta|cerca|por alturas|aproximadamente",
    "nearly": "quase|apenas|pouco mais de|pouco menos de|mais de|menos de|só|outros|outras|uns|umas|"
    "praticamente|cerca de",
    "few": "vários|várias|poucos|poucas|alguns|algumas|muitos|uns poucos|um par de",
    "and a half": "e meio|e meia",
    "decade": "década|década de|decénio",
    "born": "nascido|nascida|nasceu|nascimento|nasce",
    "contract": "contrato|vínculo|acordo|compromisso",
    "background": "havia|haviam|tinha|tinham|tendo|ter sido",
    "names": "Rio de Janeiro|Quinze de Novembro|XV de Novembro|Treze de Maio",
    "future": "a partir de|vai|vão|está previsto|previsto|prevista|deve|deverá|terá lugar|marcado para|marcada para",
    "counted": "espectadores|espetadores|pessoas|torcedores|adeptos|euros|dólares|reais|milhões|metros|quilómetros|"
    "quilômetros|minutos|partidas|jogos|gols|golos|pontos|sócios|ingressos|bilhetes|lugares|seguidores|horas",
}
FUTURE_ENDINGS = ("ará", "erá", "irá", "drá", "arão", "erão", "irão", "drão")
