"""Spanish words for dates. `ingest.dates.lexicon` says what each table is for."""

CAPITAL_MONTHS = False
EITHER_MONTHS = False
MONTH_FIRST = False

MONTHS = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "setiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
}
SHORT_MONTHS = {
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "abr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sep": 9,
    "sept": 9,
    "set": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}
WEEKDAYS = {
    "lunes": 0,
    "martes": 1,
    "miércoles": 2,
    "miercoles": 2,
    "jueves": 3,
    "viernes": 4,
    "sábado": 5,
    "sabado": 5,
    "domingo": 6,
}
SHORT_WEEKDAYS = {"lun": 0, "mié": 2, "jue": 3, "vie": 4, "sáb": 5, "dom": 6}
DEICTIC_DAYS = {
    "hoy": 0,
    "esta mañana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "ayer": -1,
    "anoche": -1,
    "anteayer": -2,
    "antes de ayer": -2,
    "pasado mañana": 2,
}

NUMBERS = {
    "un": 1,
    "una": 1,
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "quince": 15,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "treinta": 30,
}
ORDINALS = {"primero": 1, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "cuarto": 4}

UNITS = {
    "día": "day",
    "dia": "day",
    "semana": "week",
    "mes": "month",
    "año": "year",
    "temporada": "season",
    "campaña": "season",
    "curso": "season",
}
UNITS_PLURAL = {
    "días": "day",
    "dias": "day",
    "semanas": "week",
    "meses": "month",
    "años": "year",
    "temporadas": "season",
    "campañas": "season",
    "cursos": "season",
}
FRACTIONS = {"semestre": 2, "mitad": 2, "trimestre": 4, "cuatrimestre": 3}
SEASONS_OF_YEAR = {"primavera": None, "verano": None, "otoño": None, "invierno": None}
FEASTS = {
    "Nochevieja": (12, 31, False),
    "Nochebuena": (12, 24, False),
    "Año Nuevo": (1, 1, False),
    "Navidad": (12, 25, True),
    "Navidades": (12, 25, True),
}
DECADES = {
    "cincuenta": 1950,
    "sesenta": 1960,
    "setenta": 1970,
    "ochenta": 1980,
    "noventa": 1990,
}

MARKS = {
    "the": "el|la|los|las|lo",
    "of": "de|del",
    "in": "en|durante|por",
    "and": "y|e",
    "from": "desde",
    "since": "",
    "to": "a|al",
    "until": "hasta",
    "between": "entre",
    "following": "siguiente|posterior|subsiguiente",
    "next": "próximo|próxima|proximo|proxima|entrante|que viene|venidero|venidera",
    "previous": "previo|previa|anterior|precedente",
    "last": "pasado|pasada|último|última|ultimo|ultima",
    "this": "este|esta|presente|actual|corriente|el corriente",
    "that": "ese|esa|aquel|aquella|mismo|misma|dicho|dicha|ese mismo|esa misma|aquel mismo|aquella misma|citado",
    "later": "más tarde|mas tarde|después|despues|más adelante|más después",
    "after": "",
    "earlier": "antes|atrás en el tiempo",
    "before": "",
    "ago": "atrás|atras",
    "since_ago": "hace",
    "elapsed": "al cabo de|a la vuelta de|pasados|pasadas|transcurridos|transcurridas",
    "early": "a principios|principios|a comienzos|comienzos|a inicios|inicios|inicio|comienzo|principio|primeros días|"
    "primeros meses|primeras semanas|el arranque|al comenzar|al iniciar|al comienzo|al inicio|al principio",
    "middle": "a mediados|mediados|a mitad|mitad|promediando|mediada|mediado",
    "late": "a finales|finales|a fines|fines|últimos días|últimos meses|últimas semanas|postrimerías",
    "end": "al término|término|al final|final|el fin|a fin|al fin|fin|al acabar|al terminar|al finalizar|al concluir|"
    "al cierre|cierre|acabada|terminada|concluida|finalizada",
    "about": "hacia|alrededor|alrededor de|cerca de|allá por|aproximadamente|sobre",
    "nearly": "casi|apenas|poco más de|poco menos de|algo más de|más de|menos de|solo|sólo|otros|otras|unos|unas|"
    "prácticamente|justo",
    "few": "varios|varias|pocos|pocas|algunos|algunas|muchos|unos pocos|unos cuantos|un par de",
    "and a half": "y medio|y media",
    "decade": "década|decada|década de|decenio",
    "born": "nació|nacido|nacida|nacimiento|nace",
    "contract": "contrato|vínculo|vinculo|acuerdo|compromiso",
    "background": "había|habían|haber|habiendo",
    "names": "Rio de Janeiro|Río de Janeiro|Doce de Octubre|Nueve de Octubre|Tres de Febrero",
    "future": "a partir de|a partir del|va a|van a|se espera|está previsto|previsto|prevista|tendrá lugar",
    "counted": "espectadores|personas|aficionados|hinchas|euros|dólares|pesos|soles|millones|metros|kilómetros|minutos"
    "|partidos|encuentros|goles|puntos|socios|entradas|asientos|seguidores|almas|butacas|horas",
}
FUTURE_ENDINGS = ("ará", "erá", "irá", "drá", "rrá", "brá", "arán", "erán", "irán", "drán", "rrán", "brán")
