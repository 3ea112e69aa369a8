"""Spanish: words of a clause beside its verb, by what they say of the post."""

# How a post ended: by both, by the contract, at once.
MUTUAL = r"mutuo acuerdo|buenos términos"
SAME_WAY = r"de la misma (?:manera|forma)"
CONTRACT_OVER = r"agotado su contrato|(?:fin|final) (?:de|del) contrato|expiró|venció (?:el|su) contrato"
TAKES_EFFECT = r"con efecto inmediato"
AT_ONCE = r"de inmediato|inmediatamente|enseguida|ese mismo día"

# Before a date: what it is the date of.
UNTIL = r"hasta"
SINCE = r"desde|a partir de"
WITHIN = r"mitad|mediados"
BEGAN = r"arrancó|comenzó|empezó|se inició|inició"
ENDED = r"terminó|acabó|concluyó|finalizó|culminó|se cerró"

# Before an infinitive: it did not come to it; it just has.
NEARLY = r"cerca de|a punto de|quiso|quería|intentó|pudo|soñ\w+ con"
JUST_NOW = r"acaban? de"

# Auxiliaries of what is to come, and of what may.
WILL = r"será|serán|habrá|irá|va a"
MAY = r"habría|estaría|sería|podría|debería"

# In a capitalised name: no club.
NO_CLUB = r"Serie|Primera|Segunda|Liga|Copas?|Mundial|Eliminatorias|Estadio|Videna"

# Verbs of working, which do not say as what; of assisting; of going back; of a career.
WORKING = frozenset({"trabajar"})
ASSISTING = frozenset({"asistir"})
RETURNING = frozenset({"volver", "retornar", "regresar"})
CAREERS = frozenset({"iniciar", "empezar", "comenzar"})

# Today, which is no beginning.
TODAY = frozenset({"hoy", "actualmente"})
