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

# Behind a date: what happened then.
TURNING = r"cuando|(?:fecha|momento|día|mes|año|temporada|verano|instante) en (?:el |la )?(?:que|cual)"

# Before a ground that stands for its club.
AT_WORK = (
    r"\b(?:regres\w+|volv\w+|lleg\w+|retorn\w+|aterriz\w+|recal\w+|arrib\w+|desembarc\w+|paso|etapa|ciclo|era|"
    r"salida|vuelta|regreso|años|temporadas|meses|semanas|banquillo|banco|mando|frente|contratado|presentado|firmó|"
    r"permanec\w+|sigue|siguió|continú\w+|dej[óa]|abandon[óa]|trabaj\w+|estuvo|aventura|experiencia|proyecto|club|entidad|conjunto|técnico|entrenador)\s+"
    r"(?:\w+ ){0,2}?(?:al?|en|de|del|por|con)(?: el| la)?"
)

# Before the noun of a beginning that is only wished for.
WANTING = r"negocia(?:n|ba)?|intenta(?:n|ba)?|quiere(?:n)?|quería|busca(?:n|ba)?|prepara(?:n|ba)?|estudia(?:n|ba)?|evalúa(?:n)?|pretende(?:n)?|pretendía|analiza(?:n|ba)?|plantea(?:n|ba)?|sondea(?:n)?"

# Before an infinitive: it did not come to it; it just has.
NEARLY = r"cerca de|a punto de|quiso|quería|intentó|pudo|soñ\w+ con"
JUST_NOW = r"acaban? de"

# Auxiliaries of what is to come, and of what may.
WILL = r"será|serán|habrá|irá|va a"
MAY = r"habría|estaría|sería|podría|debería"

# In a capitalised name: no club.
NO_CLUB = r"Fena\w+|Fede\w+fut\w*|Feme\w+|Fepa\w+|Fesfut|[A-Z]{0,3}FF?\b|Serie|Primera|Segunda|Liga|Copas?|Mundial|Eliminatorias|Estadio|Videna"

# Verbs of working, which do not say as what; of assisting; of going back; of a career.
WORKING = frozenset({"trabajar"})
ASSISTING = frozenset({"asistir"})
RETURNING = frozenset({"volver", "retornar", "regresar"})
CAREERS = frozenset({"iniciar", "empezar", "comenzar"})

# Verbs of a club that comes to him, which say nothing where none is named; verbs of a club that begin him only where a
# pronoun means him.
ARRIVING = frozenset({"venir", "seguir", "aparecer", "surgir", "tocar"})
ONLY_HIM = frozenset(
    {
        "esperar",
        "aguardar",
        "recibir",
        "acoger",
        "cobijar",
        "repescar",
        "recuperar",
        "convencer",
        "seducir",
        "captar",
        "traer",
        "adoptar",
    }
)

# Today, which is no beginning.
TODAY = frozenset({"hoy", "actualmente"})

# Before a club at which one works; what one does there that is no work on a bench.
AT_CLUB = r"en|con|por|al frente de|al mando de|a cargo de|al timón de|desde"
NOT_AT_WORK = (
    r"naci\w+|estudi\w+|resid\w+|cas(?:ó|ad[oa])|hij[oa]s?|herman[oa]s?|padre|jug(?:ó|aba|ar|ando)|"
    r"perdi\w+|cay(?:ó|eron)|empat\w+|venci\w+|derrot\w+|gole\w+|eliminad\w+|coincidi\w+|compart\w+|"
    r"form(?:ó|ado) en|hincha|socio|canter\w+|negoci\w+|rechaz\w+|ofert\w+|debutó en|partidos? (?:con|en)|"
    r"enfrent\w+|rival\w*|visit\w+|recib\w+|viv(?:e|ía)|retir\w+|falleci\w+|muri\w+|operad\w+|enterr\w+|"
    r"homenaje\w*|vacante|descart\w+"
)

# What has not come yet, whoever tells it.
STILL_TO_COME = r"la próxima (?:temporada|semana)|el próximo|a partir de la próxima"

# Verbs of a club that leaves its coach, and as well of a coach who leaves his club.
PARTING: frozenset[str] = frozenset()
# Of going along with another, whose assistant one then is.
GOING_ALONG = frozenset("acompañar reencontrar".split())
# One of several spells, and what is said of when it was.
EACH_SPELL = (
    r"(?:[Ll]a|[Ee]l|[Ss]u) (?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|últim[ao]|otr[ao]|más recordad[ao])"
    r"(?: (?:vez|etapa|ciclo|paso|período|periodo|experiencia|mandato|estancia|aventura|incursión|ocasión|oportunidad|de ellas|de ellos))?"
)
SPELL_WAS = r"(?:fue|se dio|tuvo lugar|transcurrió|comenzó|empezó|arrancó|se inició|se extendió|duró|ocurrió|llegó|data|abarcó|había sido)"

# Of a nation's coach, in whatever team's story.
OF_A_NATION = r"seleccionador\w*"

# Behind the name of a coach who has no club.
FREE = r"libre|sin (?:equipo|club|trabajo|banquillo)|desocupado|disponible|parado|en (?:el )?paro|en el dique seco"

# Verbs that announce what the noun behind them tells.
ANNOUNCING = frozenset({"anunciar", "confirmar", "oficializar", "comunicar"})
# Before the town that a coach is from: "el técnico de Villafranca", "El de Cheste".
HOME_TOWN = r"(?:[Ee]l|[Dd]el|[Aa]l) (?:(?:técnico|entrenador|preparador|míster|estratega|DT|seleccionador) )?de"

# The national team of whose country the text need not say more.
THE_NATION = r"[Ll]a (?:[Ss]elección(?: [Nn]acional| absoluta| mayor)?|absoluta)"
